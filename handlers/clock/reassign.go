package clock

import (
	"context"
	"errors"
	"fmt"

	"sunwai/handlers"
	"sunwai/models"
)

// cardsAtOnce is how many complaints of one that is gone his successor gets as messages; all are in his list.
const cardsAtOnce = 20

// reassignments gives away everything open of officers who were revoked or posted elsewhere. The command only notes it; whoever
// sweeps does it, complaint by complaint, and goes on where another one stopped.
func (k *Clock) reassignments(ctx context.Context) (done int, err error) {
	list, err := k.store.Reassignments(ctx)
	if err != nil {
		return 0, fmt.Errorf("reading reassignments: %w", err)
	}
	return each(ctx, k, list, func(r models.Reassignment) (int, error) {
		n, err := k.giveAway(ctx, r)
		if err != nil {
			return n, fmt.Errorf("giving away what officer %d had: %w", r.Officer, err)
		}
		return n, nil
	})
}

func (k *Clock) giveAway(ctx context.Context, r models.Reassignment) (done int, err error) {
	// Read and not taken from the roster: that may be from before the command, and would let him keep everything.
	gone, err := k.deps.Read.Officer(ctx, r.Officer)
	if err != nil {
		return 0, err
	}
	given := map[models.ID]int{} // by new doer
	var failed error
	for kept := 0; ; {
		list, _, err := k.store.Complaints(ctx, models.ComplaintQuery{Officer: r.Officer, Statuses: models.OpenStatuses(), Limit: batch, Offset: kept})
		if err != nil {
			return done, errors.Join(failed, err)
		}
		moved, left := 0, 0
		for _, c := range list {
			if gone.Keeps(c) {
				kept++
				continue
			}
			left++
			ok, err := k.giveOne(ctx, r, c, given)
			if err != nil { // passed over, and with the next sweep again
				failed = errors.Join(failed, err)
				left--
				kept++
			}
			if ok {
				moved++
			}
		}
		done += moved
		switch {
		case len(list) == 0 && failed != nil:
			return done, failed
		case len(list) == 0:
			return done, k.endReassignment(ctx, r, given)
		case left > 0 && moved == 0:
			return done, failed // somebody else is at it
		}
	}
}

func (k *Clock) giveOne(ctx context.Context, r models.Reassignment, c models.Complaint, given map[models.ID]int) (bool, error) {
	var doer models.ID
	ok, err := k.work(ctx, c, func(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
		cards, had := handlers.WithCard, c.DoerOfficer
		for _, n := range given {
			if n >= cardsAtOnce {
				cards = handlers.WithoutCard
			}
		}
		err := w.GiveAway(ctx, c, r.Officer, r.To, cards)
		if doer = c.DoerOfficer; doer == had {
			doer = 0
		}
		return err
	})
	if ok && doer != 0 {
		given[doer]++
	}
	return ok, err
}

// endReassignment says how many complaints came to whom, and that nothing is left to give.
func (k *Clock) endReassignment(ctx context.Context, r models.Reassignment, given map[models.ID]int) error {
	w := handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
	for id, n := range given {
		if o, ok := w.Roster().Officer(id); ok && n > 1 {
			w.TellOfficer(o, nil, models.Intent{Kind: "officer.received", Args: models.Args{Count: n},
				Buttons: [][]models.Button{handlers.Row(handlers.Button("list", "list", ""))}})
		}
	}
	w.Add(func(cs *models.ChangeSet) {
		cs.Slots = append(cs.Slots, models.Slot{Name: "reassigned", Slot: fmt.Sprint(int64(r.ID)), At: w.Now})
	})
	if _, err := k.write(ctx, w); err != nil {
		return err
	}
	return k.store.Reassigned(ctx, r.ID)
}
