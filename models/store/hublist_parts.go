package store

import (
	"cmp"
	"slices"
	"time"

	"sunwai/models"
)

// A list is one part after another, each in the order of one index: what is open by due time, then what has no due time yet, then
// what is over. So that "by due time" needs no index of what nobody waits for any more.

// danger says which complaints a part has.
type danger int

const (
	anyDanger danger = iota
	onlyDanger
	noDanger
)

// order is what a part goes by.
type order int

const (
	byDue  order = iota // open ones with a due time, the earliest first
	undue               // open ones without, the oldest first
	newest              // by ID, which is by time
	oldest              //
)

type stretch struct {
	order    order
	statuses []models.Status
	danger   danger
}

// parts are the list's.
func (a asked) parts() []stretch {
	open, over := []models.Status{}, []models.Status{}
	for _, st := range a.Statuses {
		if st.Open() {
			open = append(open, st)
		} else {
			over = append(over, st)
		}
	}
	var out []stretch
	switch a.Sort {
	case models.SortNewest:
		return []stretch{{order: newest, statuses: a.Statuses}}
	case models.SortOldest:
		return []stretch{{order: oldest, statuses: a.Statuses}}
	case models.SortUrgent:
		out = []stretch{{byDue, open, onlyDanger}, {undue, open, onlyDanger}, {byDue, open, noDanger}, {undue, open, noDanger}, {newest, over, anyDanger}}
	default:
		out = []stretch{{byDue, open, anyDanger}, {undue, open, anyDanger}, {newest, over, anyDanger}}
	}
	return out
}

// none reports whether nothing of what is asked for can be in the part.
func (p stretch) none(a asked) bool {
	return len(p.statuses) == 0 || p.danger == noDanger && a.Danger || p.order == undue && !a.Overdue.IsZero()
}

// has reports whether a complaint belongs to the part.
func (p stretch) has(k key) bool {
	if p.order == byDue && k.due.IsZero() || p.order == undue && !k.due.IsZero() {
		return false
	}
	return slices.Contains(p.statuses, k.status) && (p.danger == anyDanger || (p.danger == onlyDanger) == k.danger)
}

// key is what a complaint is ordered by.
type key struct {
	part   int
	id     models.ID
	due    time.Time
	status models.Status
	danger bool
}

// after is the place behind a complaint.
func (k key) after() models.HubCursor { return models.HubCursor{Part: k.part, Due: k.due, ID: k.id} }

// before is the place in front of it, to be read backwards.
func (k key) before() models.HubCursor {
	c := k.after()
	c.Back = true
	return c
}

// compare orders two keys of the list.
func compare(parts []stretch) func(x, y key) int {
	return func(x, y key) int {
		if x.part != y.part {
			return cmp.Compare(x.part, y.part)
		}
		switch parts[x.part].order {
		case byDue:
			return cmp.Or(x.due.Compare(y.due), cmp.Compare(x.id, y.id))
		case newest:
			return cmp.Compare(y.id, x.id)
		}
		return cmp.Compare(x.id, y.id)
	}
}
