package report

import (
	"cmp"
	"slices"

	"sunwai/models/directory"
)

// Volumes by which those are compared that have alike much to do: received a day, on the average of the period.
const (
	largeVolume  = 200
	middleVolume = 20
)

// Group is those of one volume, the best first.
type Group struct {
	Key    string // of the catalogue
	Ranked []Rank
}

// Rank is a department or a district with its figures.
type Rank struct {
	Code  string
	Tally *Tally
	Share int // on time, per cent
}

// rank compares within groups of like volume: by what was on time, then by what was confirmed, then by what was received. Who has
// closed nothing and has nothing overdue is not compared.
func rank(tallies map[string]*Tally, days int) []Group {
	groups := []Group{{Key: "report.volume.large"}, {Key: "report.volume.middle"}, {Key: "report.volume.small"}}
	for code, t := range tallies {
		share, ok := t.Share()
		if code == "" || !ok {
			continue
		}
		at := 2
		switch {
		case t.Received >= largeVolume*days:
			at = 0
		case t.Received >= middleVolume*days:
			at = 1
		}
		groups[at].Ranked = append(groups[at].Ranked, Rank{code, t, share})
	}
	for _, g := range groups {
		slices.SortFunc(g.Ranked, func(a, b Rank) int {
			return cmp.Or(cmp.Compare(b.Share, a.Share), cmp.Compare(b.Tally.Confirmed(), a.Tally.Confirmed()),
				cmp.Compare(b.Tally.Received, a.Tally.Received), cmp.Compare(a.Code, b.Code))
		})
	}
	return slices.DeleteFunc(groups, func(g Group) bool { return len(g.Ranked) == 0 })
}

// ranking is whom a scope compares: its departments, or for one department its districts. It says by a key of the
// catalogue which it is; nothing for one department in one district.
func (l *Ledger) ranking(dir *directory.Directory, s Scope) (key string, groups []Group) {
	switch {
	case s.Department == "":
		return "report.rank.departments", rank(l.groups(dir, s, byDepartment), l.Period.days())
	case s.state():
		return "report.rank.districts", rank(l.groups(dir, s, byPlace(dir, s)), l.Period.days())
	}
	return "", nil
}
