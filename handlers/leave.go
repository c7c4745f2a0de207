package handlers

import (
	"time"

	"sunwai/models"
)

const (
	longestLeave  = 190 * 24 * time.Hour // maternity leave is 180 days
	farthestLeave = 365 * 24 * time.Hour // how far ahead it may begin
)

// Leave is a time for which an officer is away.
type Leave struct {
	From    time.Time // beginning of the first day; zero: from now on
	Till    time.Time // beginning of the day after the last one; zero: he is back
	StandIn models.ID // who has all his complaints meanwhile; 0: new ones come to colleagues
}

// Valid reports whether a leave is one that somebody can have meant.
func (l Leave) Valid(now time.Time) bool {
	begins := now
	if !l.From.IsZero() {
		begins = l.From
	}
	return l.Till.After(begins) && l.Till.Sub(begins) <= longestLeave && begins.Sub(now) <= farthestLeave
}

// StandIns are the colleagues who could have an officer's complaints from a moment on: of the same department, at work then, and posted for
// a place that touches one of his.
func StandIns(r *models.Roster, tree models.AreaTree, o models.Officer, from time.Time) (list []models.Officer) {
	r.Officers(func(x models.Officer) bool {
		if x.ID != o.ID && x.Reachable(from) && together(tree, o, x) {
			list = append(list, x)
		}
		return true
	})
	return list
}

func together(tree models.AreaTree, a, b models.Officer) bool {
	for _, p := range a.Postings {
		for _, q := range b.Postings {
			if p.Post.Department == q.Post.Department && (holds(tree, p.Post.Area, q.Post.Area) || holds(tree, q.Post.Area, p.Post.Area)) {
				return true
			}
		}
	}
	return false
}

// holds reports whether an Area lies in another one or is it.
func holds(tree models.AreaTree, outer, inner string) bool {
	for _, a := range tree.Ancestors(inner) {
		if a.Code == outer {
			return true
		}
	}
	return false
}

// SetLeave notes an officer's leave, or that he is back, and tells whoever is to have his complaints and whoever has them no more. It
// returns what is to be said to the officer himself.
func (w *Work) SetLeave(o models.Officer, l Leave) models.Intent {
	before := o
	o.LeaveFrom, o.LeaveTill, o.StandIn = l.From, l.Till, l.StandIn
	w.Add(func(cs *models.ChangeSet) { cs.Officers = append(cs.Officers, o) })
	told := models.Intent{Kind: since("officer.leave_till", o), Args: leaveArgs(o, "")}
	if colleague, ok := w.Roster().Officer(o.StandIn); ok {
		w.TellOfficer(colleague, nil, models.Intent{Kind: since("officer.stands_in", o), Args: leaveArgs(o, o.Name)})
		told = models.Intent{Kind: since("officer.leave_with", o), Args: leaveArgs(o, colleague.Name)}
	}
	w.tellRelieved(before, o.StandIn)
	switch {
	case !l.Till.IsZero():
		return told
	case before.LeaveFrom.After(w.Now):
		return models.Intent{Kind: "officer.leave_called_off"}
	}
	return models.Intent{Kind: "officer.leave_over"}
}

// tellRelieved tells who stood in for an officer, or was to, that he does not any more.
func (w *Work) tellRelieved(before models.Officer, now models.ID) {
	if before.StandIn == now || !before.LeaveTill.After(w.Now) {
		return
	}
	if o, ok := w.Roster().Officer(before.StandIn); ok && !o.Revoked {
		w.TellOfficer(o, nil, models.Intent{Kind: "officer.relieved", Args: models.Args{Name: before.Name}})
	}
}

// since is the text for a leave that begins later; of a single day no span is told: "25 से 25".
func since(kind string, o models.Officer) string {
	switch {
	case o.LeaveFrom.IsZero():
		return kind
	case o.LeaveTill.Sub(o.LeaveFrom) <= 24*time.Hour:
		return kind + ".day"
	}
	return kind + ".from"
}

// leaveArgs are the last day of a leave, its first where it begins later, and a name.
func leaveArgs(o models.Officer, name string) models.Args {
	return models.Args{At: o.LeaveTill.Add(-time.Minute), Due: o.LeaveFrom, Name: name}
}
