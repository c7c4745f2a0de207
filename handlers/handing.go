package handlers

import (
	"context"
	"fmt"

	"sunwai/models"
)

// Given is what would become of one complaint that an officer leaves.
type Given struct {
	Complaint models.Complaint // as it is
	Doer      models.Post      // as it would be
	Officer   models.ID        // who would do the work; 0: nobody who can be told
	Answers   models.ID        // who would answer for it
}

// WouldGive works out what would become of what an officer leaves when he holds other posts, or none: the same rules give it away as when
// it is done, and nothing is written. to is his successor, 0 when routing finds one. It goes through limit complaints at most and says
// how many there are of which he is the doer or answerable.
func (a *Acts) WouldGive(ctx context.Context, then models.Officer, to models.ID, limit int) (list []Given, total int, err error) {
	found, total, err := a.deps.Read.Complaints(ctx, models.ComplaintQuery{Officer: then.ID, Statuses: models.OpenStatuses(), Limit: limit})
	if err != nil {
		return nil, 0, fmt.Errorf("reading what an officer has: %w", err)
	}
	d := a.deps
	roster := a.rosterWith(then)
	d.Roster = func() *models.Roster { return roster }
	d.Loads = a.deps.Loads.Copy()
	for _, c := range found {
		if then.Keeps(c) {
			continue
		}
		w := NewWork(&d, models.Actor{Role: models.SystemRole})
		held := w.Hold(c)
		if err := w.GiveAway(ctx, held, then.ID, to, WithoutCard); err != nil {
			return nil, 0, fmt.Errorf("working out who gets a complaint: %w", err)
		}
		w.Committed() // the loads, which are a copy: the next one goes to somebody else
		list = append(list, Given{Complaint: c, Doer: held.Doer, Officer: held.DoerOfficer, Answers: held.AnswerableOfficer})
	}
	return list, total, nil
}

// rosterWith is the roster as it would be with one officer changed.
func (a *Acts) rosterWith(then models.Officer) *models.Roster {
	officers := []models.Officer{then}
	a.deps.Roster().Officers(func(o models.Officer) bool {
		if o.ID != then.ID {
			officers = append(officers, o)
		}
		return true
	})
	return models.NewRoster(officers, a.deps.Clock.Now)
}

// Leave works out what changes when an administrator notes an officer's leave, as the officer himself would. The officer is told.
func (a *Acts) Leave(officer models.ID, l Leave) (models.ChangeSet, error) {
	o, ok := a.deps.Roster().Officer(officer)
	if !ok || o.Revoked {
		return models.ChangeSet{}, models.NewError(models.CodeRevoked, "error.revoked")
	}
	w := NewWork(&a.deps, models.Actor{Role: models.SystemRole})
	if !l.Till.IsZero() && !l.Valid(w.Now) {
		return models.ChangeSet{}, models.NewError(models.CodeBadInput, "error.bad_input")
	}
	w.TellOfficer(o, nil, w.SetLeave(o, l))
	cs := w.Changes()
	cs.After = w.Committed
	return cs, nil
}

// StandIns are the colleagues who could have an officer's complaints from the leave's first day on.
func (a *Acts) StandIns(o models.Officer, l Leave) []models.Officer {
	from := a.deps.Clock.Now()
	if l.From.After(from) {
		from = l.From
	}
	return StandIns(a.deps.Roster(), a.deps.Directory(), o, from)
}
