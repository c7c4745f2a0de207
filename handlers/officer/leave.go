package officer

import (
	"context"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// leave notes a time of leave, from now on or from a later day, and who has the complaints meanwhile: new ones come to colleagues, or
// all of them to the one named. "leave off" ends it, also one that has not begun.
func leave(_ context.Context, t *handlers.Turn, _ *models.Complaint, words string) error {
	o := t.Officer
	if name, ok := t.Deps.Words.Answer("onoff", words); ok && name == "off" {
		return backAtWork(t, o)
	}
	when, ok := days(t, words)
	if !ok {
		return models.NewError(models.CodeBadInput, "error.leave_how")
	}
	before := o
	o.LeaveFrom, o.LeaveTill, o.StandIn = when.from, when.until, 0
	if name := strings.TrimSpace(when.rest); name != "" {
		colleague, ok := colleagueNamed(t, o, name)
		if !ok {
			return models.NewError(models.CodeUnknownOfficer, "error.unknown_officer")
		}
		o.StandIn = colleague.ID
		t.TellOfficer(colleague, nil, models.Intent{Kind: since("officer.stands_in", o), Args: leaveArgs(o, o.Name)})
		t.Say(models.Intent{Kind: since("officer.leave_with", o), Args: leaveArgs(o, colleague.Name)})
	} else {
		t.Say(models.Intent{Kind: since("officer.leave_till", o), Args: leaveArgs(o, "")})
	}
	tellRelieved(t, before, o.StandIn)
	change(t, o)
	return nil
}

// backAtWork ends a leave early, or calls off one that has not begun. Who stood in is told.
func backAtWork(t *handlers.Turn, o models.Officer) error {
	key := "officer.leave_over"
	if o.LeaveFrom.After(t.Now) {
		key = "officer.leave_called_off"
	}
	before := o
	o.LeaveFrom, o.LeaveTill, o.StandIn = time.Time{}, time.Time{}, 0
	change(t, o)
	tellRelieved(t, before, 0)
	t.SayKey(key)
	return nil
}

// tellRelieved tells who stood in for an officer, or was to, that he does not any more.
func tellRelieved(t *handlers.Turn, before models.Officer, now models.ID) {
	if before.StandIn == now || !before.LeaveTill.After(t.Now) {
		return
	}
	if o, ok := t.Roster().Officer(before.StandIn); ok && !o.Revoked {
		t.TellOfficer(o, nil, models.Intent{Kind: "officer.relieved", Args: models.Args{Name: before.Name}})
	}
}

// since is the text for a leave that begins later.
func since(kind string, o models.Officer) string {
	if o.LeaveFrom.IsZero() {
		return kind
	}
	return kind + ".from"
}

// leaveArgs are the last day of a leave, its first where it begins later, and a name.
func leaveArgs(o models.Officer, name string) models.Args {
	return models.Args{At: o.LeaveTill.Add(-time.Minute), Due: o.LeaveFrom, Name: name}
}

// colleagueNamed finds the one officer of the same department, reachable and posted for a place that touches one of his, whose name
// holds the words.
func colleagueNamed(t *handlers.Turn, o models.Officer, name string) (found models.Officer, ok bool) {
	n, then := 0, t.Now
	if o.LeaveFrom.After(then) {
		then = o.LeaveFrom
	}
	t.Roster().Officers(func(x models.Officer) bool {
		if x.ID != o.ID && x.Reachable(then) && strings.Contains(strings.ToLower(x.Name), strings.ToLower(name)) && together(t, o, x) {
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
