package report

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"sunwai/models"
	"sunwai/models/directory"
)

// Reader gives what reports count. It reads once from end to end and keeps nothing; days are counted where they are kept.
type Reader interface {
	ReportTrend(ctx context.Context, q models.ReportQuery, now time.Time, each func(models.TrendRow) error) error
	ReportRows(ctx context.Context, q models.ReportQuery, each func(models.ReportRow) error) error
}

// leaf is the smallest thing that is counted apart: a department's complaints in one Area.
type leaf struct{ department, area string }

// Ledger holds the figures of a period for every scope at once. It is not changed once it is filled.
type Ledger struct {
	Period Period
	Now    time.Time // what is open and overdue is so at this moment
	leaves map[leaf]*Tally
	trends *trends
	older  bool // there was a complaint before the period's end
}

// fill counts all complaints.
func fill(ctx context.Context, r Reader, p Period, now time.Time) (*Ledger, error) {
	l := &Ledger{Period: p, Now: now, leaves: map[leaf]*Tally{}, trends: newTrends(p)}
	err := r.ReportRows(ctx, models.ReportQuery{From: p.From, To: p.To}, func(row models.ReportRow) error {
		l.count(row)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("counting complaints: %w", err)
	}
	err = r.ReportTrend(ctx, l.trends.query(), now, func(row models.TrendRow) error {
		l.trends.count(row)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("counting days: %w", err)
	}
	return l, nil
}

func (l *Ledger) count(r models.ReportRow) {
	l.older = l.older || r.RegisteredAt.Before(l.Period.To)
	at := leaf{r.Department, r.Area}
	t, ok := l.leaves[at]
	if !ok {
		t = newTally()
		l.leaves[at] = t
	}
	t.count(r, l.Period, l.Now)
}

// Sum adds up what lies in a scope.
func (l *Ledger) Sum(dir *directory.Directory, s Scope) *Tally {
	return l.groups(dir, s, func(leaf) string { return "" })[""]
}

// groups adds up what lies in a scope, by a property of the leaves; the group "" is always there.
func (l *Ledger) groups(dir *directory.Directory, s Scope, by func(leaf) string) map[string]*Tally {
	out := map[string]*Tally{"": newTally()}
	for at, t := range l.leaves {
		if !s.holds(dir, at.department, at.area) {
			continue
		}
		key := by(at)
		if out[key] == nil {
			out[key] = newTally()
		}
		out[key].add(t)
	}
	return out
}

// holds reports whether a complaint belongs to a scope.
func (s Scope) holds(dir *directory.Directory, department, area string) bool {
	if s.Department != "" && s.Department != department {
		return false
	}
	if s.state() {
		return true
	}
	return slices.ContainsFunc(dir.Ancestors(area), func(a models.Area) bool { return a.Code == s.Area })
}

// state reports whether the scope is not narrowed to an Area.
func (s Scope) state() bool { return s.Area == "" || s.Area == models.StateArea }

// byDepartment groups by department.
func byDepartment(l leaf) string { return l.department }

// byPlace groups a state by districts, and a district by the Areas in it. What is not placed has the group "".
func byPlace(dir *directory.Directory, s Scope) func(leaf) string {
	return func(l leaf) string {
		if !s.state() {
			return l.area
		}
		if d, ok := dir.District(l.area); ok {
			return d.Code
		}
		return ""
	}
}

// Figure is a name and how often.
type Figure struct {
	Code  string
	Count int
}

// top lists the most frequent, equal ones by their code.
func top(counts map[string]int, most int) []Figure {
	list := make([]Figure, 0, len(counts))
	for code, n := range counts {
		if n > 0 {
			list = append(list, Figure{code, n})
		}
	}
	slices.SortFunc(list, func(a, b Figure) int { return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Code, b.Code)) })
	return list[:min(most, len(list))]
}

// places counts what was received by place, without what is not placed.
func (l *Ledger) places(dir *directory.Directory, s Scope) map[string]int {
	out := map[string]int{}
	for code, t := range l.groups(dir, s, byPlace(dir, s)) {
		if code != "" {
			out[code] = t.Received
		}
	}
	return out
}
