package directory

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// located adds to each fault the line that it speaks of, as far as it can be found: whoever mends a file of a thousand lines wants to go there.
// The faults of one thing are known by its code and its keys, whatever made them; those of a reader have their line already.
func (f *folder) located(err error) error {
	var list []error
	for _, fault := range Faults(err) {
		file, rest, _ := strings.Cut(fault.said, ": ")
		if n := f.line(file, rest); n > 0 {
			fault.said = fmt.Sprintf("%s:%d: %s", file, n, rest)
		}
		list = append(list, fault)
	}
	return errors.Join(list...)
}

var (
	quoted   = regexp.MustCompile(`"([^"]+)"`)
	category = regexp.MustCompile(`^category "?(?:\w+\.)?(\w+)"?`)
	keyLike  = regexp.MustCompile(`\w+`)
)

// line finds what is said of a file in it, counted from 1; 0 where it is not found.
func (f *folder) line(file, said string) int {
	text, ok := f.text[file]
	if !ok {
		return 0
	}
	lines := strings.Split(text, "\n")
	if strings.HasSuffix(file, ".tsv") {
		return row(lines, said)
	}
	from, to := 0, len(lines)
	block := func(l string) bool { return strings.HasPrefix(l, "[[") }
	if c := category.FindStringSubmatch(said); c != nil {
		from = slices.IndexFunc(lines, func(l string) bool { return assigned(l, "code") && strings.Contains(l, `"`+c[1]+`"`) })
		said = said[len(c[0]):]
	} else if first := slices.IndexFunc(lines, block); strings.HasPrefix(file, depsFolder+"/") && first >= 0 {
		to = first
	}
	if from < 0 {
		return 0
	}
	if next := slices.IndexFunc(lines[from:to], block); next >= 0 && from > 0 {
		to = from + next
	}
	for _, has := range mentions(strings.TrimPrefix(said, ": ")) {
		if at := slices.IndexFunc(lines[from:to], has); at >= 0 {
			return from + at + 1
		}
	}
	if from > 0 {
		return from + 1
	}
	return 0
}

// mentions are what the line has that a fault speaks of, the surest first: a value that is quoted, or a key. Where a fault says which part
// it is in ("post L1: the English name (en) is missing") only that counts: "en" stands in many.
func mentions(said string) (list []func(line string) bool) {
	for _, q := range quoted.FindAllStringSubmatch(said, -1) {
		list = append(list, func(l string) bool { return strings.Contains(l, q[0]) || assigned(l, q[1]) },
			func(l string) bool { return !strings.HasPrefix(l, "#") && strings.Contains(l, q[1]) })
	}
	where, _, _ := strings.Cut(said, ": ")
	for _, key := range keyLike.FindAllString(where, -1) {
		list = append(list, func(l string) bool { return assigned(l, key) })
	}
	return list
}

// assigned reports whether a line of TOML gives a key its value.
func assigned(line, key string) bool {
	rest, ok := strings.CutPrefix(line, key)
	return ok && strings.HasPrefix(strings.TrimLeft(rest, " "), "=")
}

// row finds the last row of a table that begins with what is quoted, or with what stands first; or that has it in another column: of what
// stands twice, the second is the one too many.
func row(lines []string, said string) int {
	head, _, _ := strings.Cut(said, ": ")
	name := head
	if q := quoted.FindStringSubmatch(head); q != nil {
		name = q[1]
	}
	for _, has := range []func(columns []string) bool{
		func(c []string) bool { return strings.EqualFold(c[0], name) },
		func(c []string) bool {
			return slices.ContainsFunc(c, func(x string) bool { return strings.EqualFold(x, name) })
		},
	} {
		for i, l := range slices.Backward(lines) {
			if !strings.HasPrefix(l, "#") && has(strings.Split(l, "\t")) {
				return i + 1
			}
		}
	}
	return 0
}
