package main

import (
	"slices"

	"sunwai/handlers"
)

// categories asks for the category that a message is registered under at the account of its own department. Where its words are taken for another
// department's it is wrong, and counted apart.
func (b *bench) categories(rows []row) {
	if len(rows) == 0 {
		return
	}
	right, named, there := 0, 0, 0
	byKind := map[string][2]int{}
	for _, r := range rows {
		own, _ := b.dir.DepartmentOf(r.label)
		u := b.reader.Understand(r.text, handlers.Hint{Department: own.Code})
		fits := func(code string) bool { return code == r.label || slices.Contains(r.more, code) }
		k := byKind[r.kind]
		k[1]++
		if u.Department == own.Code {
			there++
		}
		if fits(u.Category) {
			named++
		}
		if fits(u.Filed()) {
			right++
			k[0]++
		} else {
			b.miss("category", r.label, u.Filed(), r.text)
		}
		byKind[r.kind] = k
	}
	b.line("category, written to its department, alternatives accepted", len(rows), ratio(right, len(rows)), "")
	for _, kind := range sortedKeys(byKind) {
		b.line("  "+kind, byKind[kind][1], ratio(byKind[kind][0], byKind[kind][1]), "")
	}
	b.line("  of those whose department was found", there, ratio(right, there), "")
	b.line("  (by the words of the directory alone)", len(rows), ratio(named, len(rows)), "")
}
