package officer

import (
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// leaveWith notes a leave and the colleague who has the complaints until it ends: new ones come to him, open ones he sees and
// works as well. Who was asked is told.
func leaveWith(t *handlers.Turn, o models.Officer, name string) error {
	colleague, ok := named(t, o, name)
	if !ok {
		return models.NewError(models.CodeUnknownOfficer, "error.unknown_officer")
	}
	o.StandIn = colleague.ID
	change(t, o)
	last := o.LeaveTill.Add(-time.Minute)
	t.TellOfficer(colleague, nil, models.Intent{Kind: "officer.stands_in", Args: models.Args{At: last, Name: o.Name}})
	t.Say(models.Intent{Kind: "officer.leave_with", Args: models.Args{At: last, Name: colleague.Name}})
	return nil
}

// named finds the one officer of the same department, reachable and posted for a place that touches one of his, whose name
// holds the words.
func named(t *handlers.Turn, o models.Officer, name string) (found models.Officer, ok bool) {
	n := 0
	t.Roster().Officers(func(x models.Officer) bool {
		if x.ID != o.ID && x.Reachable(t.Now) && strings.Contains(strings.ToLower(x.Name), strings.ToLower(name)) && together(t, o, x) {
			found, n = x, n+1
		}
		return n < 2
	})
	return found, n == 1
}

func together(t *handlers.Turn, a, b models.Officer) bool {
	for _, p := range a.Postings {
		for _, q := range b.Postings {
			if p.Post.Department == q.Post.Department && (holds(t, p.Post.Area, q.Post.Area) || holds(t, q.Post.Area, p.Post.Area)) {
				return true
			}
		}
	}
	return false
}

// holds reports whether an Area lies in another one or is it.
func holds(t *handlers.Turn, outer, inner string) bool {
	for _, a := range t.Directory().Ancestors(inner) {
		if a.Code == outer {
			return true
		}
	}
	return false
}
