package main

import (
	"fmt"
	"hash/fnv"
	"slices"
	"sort"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

func (b *bench) language(rows []row) {
	core := map[string]models.Lang{"hi-Deva": models.Hindi, "hi-Latn": models.HindiLatn, "en": models.English}
	n, right := 0, 0
	byLabel := map[string][2]int{}
	for _, r := range rows {
		want, ok := core[r.label]
		if !ok {
			continue // mixed: either answer is fine
		}
		u := b.reader.Understand(r.text, handlers.Hint{})
		n++
		c := byLabel[r.label]
		c[1]++
		if u.Lang == want {
			right++
			c[0]++
		} else {
			b.miss("language", r.label, string(u.Lang), r.text)
		}
		byLabel[r.label] = c
	}
	if n == 0 {
		return
	}
	b.line("language, accuracy", n, ratio(right, n), "0.98")
	for _, l := range []string{"hi-Deva", "hi-Latn", "en"} {
		b.line("  "+l, byLabel[l][1], ratio(byLabel[l][0], byLabel[l][1]), "")
	}
}

// answer is how sure one answer was and whether it was right.
type answer struct {
	sure  float64
	right bool
}

func (b *bench) departments(rows []row) {
	if len(rows) == 0 {
		return
	}
	t := tally{confusion: map[[2]string]int{}, byKind: map[string][2]int{}}
	for _, r := range rows {
		b.ask(r, &t)
	}
	n := len(rows)
	b.line("department, first answer, alternatives accepted", n, ratio(t.right, n), "0.82")
	b.line("  strictly the label", n, ratio(t.strict, n), "")
	b.line("  among the first three", n, ratio(t.three, n), "0.94")
	for _, k := range sortedKeys(t.byKind) {
		b.line("  first answer, "+k, t.byKind[k][1], ratio(t.byKind[k][0], t.byKind[k][1]), "")
	}
	sort.SliceStable(t.answers, func(i, j int) bool { return t.answers[i].sure > t.answers[j].sure })
	sure := t.answers[:n*6/10]
	good := 0
	for _, a := range sure {
		if a.right {
			good++
		}
	}
	b.line("  the surest 60 %", len(sure), ratio(good, len(sure)), "0.97")
	b.line("  account's department known, 15 % wrote to a wrong one", n, ratio(t.handled, n), "0.93")
	b.line("    (trusting the account blindly)", n, ratio(t.blind, n), "")
	b.reliability(t.answers)
	if b.matrix {
		b.confusion(t.confusion)
	}
}

// tally is what comes of asking for departments.
type tally struct {
	strict, right, three int // the label; it or an alternative; one of them among the first three
	handled, blind       int // with an account's department known; by that alone
	answers              []answer
	confusion            map[[2]string]int
	byKind               map[string][2]int
}

// ask asks for the department of one message and counts what comes.
func (b *bench) ask(r row, t *tally) {
	fits := func(code string) bool { return code == r.label || slices.Contains(r.more, code) }
	u := b.reader.Understand(r.text, handlers.Hint{})
	ok, k := fits(u.Department), t.byKind[r.kind]
	k[1]++
	if ok {
		t.right++
		k[0]++
	} else {
		b.miss("department", r.label, fmt.Sprintf("%s %.2f", u.Department, u.Confidence), r.text)
	}
	t.byKind[r.kind] = k
	if u.Department == r.label {
		t.strict++
	}
	if slices.ContainsFunc(u.Departments, func(g handlers.Guess) bool { return fits(g.Code) }) {
		t.three++
	}
	t.answers = append(t.answers, answer{u.Confidence, ok})
	t.confusion[[2]string{r.label, u.Department}]++
	handle := b.handle(r)
	if handle == r.label {
		t.blind++
	}
	if fits(b.reader.Understand(r.text, handlers.Hint{Department: handle}).Department) {
		t.handled++
	}
}

// handle is the department of the account that a message is sent to: the right one, in 15 of 100 another,
// chosen by a hash so that every run asks the same.
func (b *bench) handle(r row) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte("handle " + r.text))
	x := h.Sum64()
	if x%100 >= 15 {
		return r.label
	}
	all := b.dir.Departments()
	for i := (x / 100) % uint64(len(all)); ; i = (i + 1) % uint64(len(all)) {
		if all[i].Code != r.label {
			return all[i].Code
		}
	}
}

// reliability shows how often answers of one confidence are right.
func (b *bench) reliability(answers []answer) {
	fmt.Fprintf(b.out, "\n  reliability      answers   said    right\n")
	edges := []float64{0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01}
	gap := 0.0
	for i := 1; i < len(edges); i++ {
		n, right, said := 0, 0, 0.0
		for _, a := range answers {
			if a.sure >= edges[i-1] && a.sure < edges[i] {
				n++
				said += a.sure
				if a.right {
					right++
				}
			}
		}
		if n == 0 {
			continue
		}
		said /= float64(n)
		diff := said - ratio(right, n)
		gap += float64(n) / float64(len(answers)) * max(diff, -diff)
		fmt.Fprintf(b.out, "  %.2f to %.2f   %9d  %.3f    %.3f\n", edges[i-1], min(edges[i], 1), n, said, ratio(right, n))
	}
	fmt.Fprintf(b.out, "  expected calibration error %.3f\n\n", gap)
}

// confusion prints what was taken for what, the label on the left.
func (b *bench) confusion(c map[[2]string]int) {
	byLabel := map[string]map[string]int{}
	for k, n := range c {
		if byLabel[k[0]] == nil {
			byLabel[k[0]] = map[string]int{}
		}
		byLabel[k[0]][k[1]] = n
	}
	fmt.Fprintln(b.out, "  confusion: label, messages, what they were taken for")
	for _, label := range sortedKeys(byLabel) {
		total := 0
		var parts []string
		for _, got := range sortedKeys(byLabel[label]) {
			n := byLabel[label][got]
			total += n
			name := got
			if name == "" {
				name = "(none)"
			}
			parts = append(parts, fmt.Sprintf("%s %d", name, n))
		}
		fmt.Fprintf(b.out, "  %-10s %4d  %s\n", label, total, strings.Join(parts, ", "))
	}
	fmt.Fprintln(b.out)
}

func (b *bench) districts(rows []row) {
	n, right, negatives, falsely := 0, 0, 0, 0
	byKind := map[string][2]int{}
	for _, r := range rows {
		want := ""
		if r.label != "NONE" && r.label != "" {
			if d, ok := b.dir.DistrictNamed(r.label); ok {
				want = d.Code
			}
		}
		u := b.reader.Understand(r.text, handlers.Hint{})
		ok := u.District == want
		if !ok {
			b.miss("district", r.label, u.District+" "+u.Outside, r.text)
		}
		k := byKind[r.kind]
		k[1]++
		if ok {
			k[0]++
		}
		byKind[r.kind] = k
		if strings.Contains(r.kind, "homograph_negative") {
			negatives++
			if u.District != "" {
				falsely++
			}
			continue
		}
		n++
		if ok {
			right++
		}
	}
	if n+negatives == 0 {
		return
	}
	b.line("district found and right", n, ratio(right, n), "0.92")
	for _, k := range sortedKeys(byKind) {
		b.line("  "+k, byKind[k][1], ratio(byKind[k][0], byKind[k][1]), "")
	}
	b.line("district falsely found on homographs", negatives, ratio(falsely, negatives), "< 0.05")
}

func (b *bench) danger(rows []row) {
	n, found, calm, alarms := 0, 0, 0, 0
	incidents, incidentAlarms := 0, 0
	for _, r := range rows {
		u := b.reader.Understand(r.text, handlers.Hint{})
		alarm := u.Danger != models.NoDanger
		switch r.label {
		case "E", "H":
			n++
			if alarm {
				found++
			} else {
				b.miss("danger", r.label, string(u.Danger), r.text)
			}
		default:
			calm++
			if r.label == "I" {
				incidents++
			}
			if alarm {
				alarms++
				if r.label == "I" {
					incidentAlarms++
				}
				b.miss("danger", r.label, string(u.Danger), r.text)
			}
		}
	}
	if n+calm == 0 {
		return
	}
	b.line("danger now and hazard, recall", n, ratio(found, n), "0.90")
	b.line("danger, false alarms on the rest", calm, ratio(alarms, calm), "< 0.05")
	b.line("  of these on incidents past", incidents, ratio(incidentAlarms, incidents), "")
}

func (b *bench) abuse(rows []row) {
	hit, missed, falsely, clean, cleanAlarms := 0, 0, 0, 0, 0
	for _, r := range rows {
		if r.label == "borderline" {
			continue
		}
		u := b.reader.Understand(r.text, handlers.Hint{})
		abusive := r.label == "abusive"
		complaint := strings.Contains(r.kind, "complaint")
		if complaint {
			clean++
		}
		switch {
		case abusive && u.Abusive:
			hit++
		case abusive:
			missed++
			b.miss("abuse", r.label, "clean", r.text)
		case u.Abusive:
			falsely++
			if complaint {
				cleanAlarms++
			}
			b.miss("abuse", r.label+" "+r.kind, "abusive", r.text)
		}
	}
	if hit+missed == 0 {
		return
	}
	precision, recall := ratio(hit, hit+falsely), ratio(hit, hit+missed)
	b.line("abuse, F1", len(rows), 2*precision*recall/max(precision+recall, 1e-9), "0.85")
	b.line("  precision", hit+falsely, precision, "")
	b.line("  recall", hit+missed, recall, "")
	b.line("abuse, false alarms on clean complaints", clean, ratio(cleanAlarms, clean), "< 0.005")
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
