// Package clock does what happens because time passes: it asks again for a missing place, ends the pause of a question
// that nobody answers, closes silent complaints as unconfirmed, and escalates overdue ones. It reads only what is due,
// not everything that is open.
package clock

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// Store is what the clock reads and writes.
type Store interface {
	// AnyDue reports whether there is anything that needs more than the time of day to be found.
	AnyDue(ctx context.Context, now time.Time) (bool, error)
	DueComplaints(ctx context.Context, now time.Time, from models.DueMark, limit int) ([]models.Complaint, models.DueMark, error)
	limitsStore
	Apply(ctx context.Context, changes []models.ChangeSet) ([]models.OutboxRow, error)
	// SuggestionCounts counts suggestions by department, from one moment to before another.
	SuggestionCounts(ctx context.Context, from, to time.Time) (map[string]int, error)
	// Suggestions are the newest of a department's, and how many there are.
	Suggestions(ctx context.Context, department string, from, to time.Time, limit int) ([]models.Suggestion, int, error)
	SlotDone(ctx context.Context, name, slot string) (bool, error)
}

// batch is how many due complaints are read at once.
const batch = 100

// act does one thing that is due. It always sets what is due next, or nothing: else it would come again at once.
type act func(ctx context.Context, w *handlers.Work, c *models.Complaint) error

// Clock sweeps. Any number of replicas may: a complaint's version lets only one of them act.
type Clock struct {
	deps  *handlers.Deps
	store Store
	send  func([]models.OutboxRow) // the gateway's hand-over; may be nil
	log   *slog.Logger
	acts  map[models.NextAction]act

	morning  begun
	singles  singles
	failing  failing
	storming storming     // only a sweep touches it, and sweeps follow each other
	stormed  time.Time    // when it was last asked which storms go on
	digested atomic.Int64 // the Monday whose digests this process has seen to
}

// New makes a clock.
func New(d *handlers.Deps, s Store, send func([]models.OutboxRow), log *slog.Logger) *Clock {
	return &Clock{deps: d, store: s, send: send, log: log, acts: acts(), storming: storming{}, failing: failing{}}
}

func acts() map[models.NextAction]act {
	return map[models.NextAction]act{
		models.AskPlace1:    askPlace(models.AskPlace2, func(now time.Time) time.Time { return now.Add(4 * time.Hour) }),
		models.AskPlace2:    askPlace(models.AskPlace3, nextMorning),
		models.AskPlace3:    askPlace(models.NothingDue, nil),
		models.DraftExpires: draftExpires,
		models.AskedExpires: askedExpires,
		models.PauseEnds:    pauseEnds,
		models.RemindTruth:  remindTruth,
		models.CloseSilent:  closeSilent,
		models.CheckProof:   checkProof,
	}
}

// Run sweeps every interval until ctx ends.
func (k *Clock) Run(ctx context.Context, every time.Duration) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if _, err := k.Sweep(ctx); err != nil && ctx.Err() == nil {
			k.log.Error("sweeping what is due", "err", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// Sweep does everything that is due now and returns how much that was. Mostly nothing is, and that is known by one look.
func (k *Clock) Sweep(ctx context.Context) (done int, err error) {
	parts := []func(context.Context) (int, error){k.mornings, k.suggestions}
	due, err := k.store.AnyDue(ctx, k.deps.Clock.Now().UTC())
	if err != nil {
		return 0, fmt.Errorf("looking whether anything is due: %w", err)
	}
	if due {
		parts = append([]func(context.Context) (int, error){k.actions, k.reassignments, k.watched, k.storms, k.digests}, parts...)
	}
	for _, part := range parts {
		n, failed := k.part(func() (int, error) { return part(ctx) })
		done += n
		err = errors.Join(err, failed) // one part that fails holds up no other
	}
	return done, err
}

// actions does what a conversation asked to be done later.
func (k *Clock) actions(ctx context.Context) (int, error) {
	return k.until(ctx, k.store.DueComplaints, k.due)
}

// dueReader reads what is due from a mark on, and where that begins which is behind it.
type dueReader func(ctx context.Context, now time.Time, from models.DueMark, limit int) ([]models.Complaint, models.DueMark, error)

// until does something to all complaints that a reader names, until it names no more, or none that this replica could do. It passes
// each once: those that fail stay the first that are due, and what is behind them must not wait for them.
func (k *Clock) until(ctx context.Context, read dueReader, do act) (done int, failed error) {
	for from := (models.DueMark{}); ; {
		list, next, err := read(ctx, k.deps.Clock.Now().UTC(), from, batch)
		if err != nil {
			return done, errors.Join(failed, fmt.Errorf("reading what is due: %w", err))
		}
		list, skipped := k.failing.leaveOut(list, k.deps.Clock.Now())
		n, err := k.all(ctx, list, do)
		done += n
		failed = errors.Join(failed, err)
		quicker := len(list) > 0 && n == 0 && err == nil && skipped == 0 // another replica is at it
		if from = next; from.IsZero() || quicker {
			return done, failed
		}
	}
}

// due does what a complaint says is to be done next.
func (k *Clock) due(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
	do, ok := k.acts[c.NextAction]
	if !ok {
		do = nothing // a limit whose machinery is not here yet: it is looked at, and not again
	}
	if err := do(ctx, w, c); err != nil {
		return fmt.Errorf("doing %s: %w", c.NextAction, err)
	}
	return nil
}

func nothing(_ context.Context, _ *handlers.Work, c *models.Complaint) error {
	handlers.NextDue(c, models.NothingDue, time.Time{})
	return nil
}

// askPlace reminds of the place that is missing; the next reminder comes later, the third is the last.
func askPlace(next models.NextAction, when func(time.Time) time.Time) act {
	return func(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
		if c.Area != "" || !c.Status.Open() {
			return nothing(ctx, w, c)
		}
		if asleep(w, c) {
			return nil
		}
		at := time.Time{}
		if when != nil {
			at = when(w.Now)
		}
		handlers.NextDue(c, next, at)
		return w.Tell(ctx, c, models.Intent{Kind: "citizen.ask_place", Args: models.Args{Place: w.KnownOfPlace(c)}, Buttons: [][]models.Button{handlers.Row(
			models.Button{Label: "button.share_place", Command: "where", Arg: string(c.Number), Location: true})}})
	}
}

// asleep puts off to the morning what would only wait in the outbox, where an answer that comes first could not stop it.
// Soon after registering the person is still there.
func asleep(w *handlers.Work, c *models.Complaint) bool {
	const stillThere = 30 * time.Minute
	if !w.Quiet.Contains(w.Now) || c.Danger != models.NoDanger || w.Now.Sub(c.RegisteredAt) <= stillThere {
		return false
	}
	handlers.NextDue(c, c.NextAction, w.Quiet.Next(w.Now))
	return true
}

// nextMorning is eight o'clock of the morning that comes, IST.
func nextMorning(now time.Time) time.Time {
	const eight = 8
	l := now.In(models.IST())
	day := l.Day()
	if l.Hour() >= eight {
		day++
	}
	return time.Date(l.Year(), l.Month(), day, eight, 0, 0, 0, models.IST()).UTC()
}

// draftExpires hands a draft that nobody answered to the hub's triage: it may be a complaint all the same.
func draftExpires(_ context.Context, w *handlers.Work, c *models.Complaint) error {
	handlers.NextDue(c, models.NothingDue, time.Time{})
	w.Triage("draft", c)
	return nil
}

// askedExpires drops a question whose answer was not made a complaint: nobody at the hub need read how a ration card is got.
func askedExpires(_ context.Context, w *handlers.Work, c *models.Complaint) error {
	handlers.NextDue(c, models.NothingDue, time.Time{})
	if c.Status != models.Draft {
		return nil
	}
	return w.Move(c, models.Void, "silence", 0)
}

// pauseEnds lets the clock run on without the answer.
func pauseEnds(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
	handlers.NextDue(c, models.NothingDue, time.Time{})
	if c.Status != models.NeedsInfo {
		return nil
	}
	if err := w.EndPause(c, "silence"); err != nil {
		return err
	}
	if o, ok := w.Roster().Officer(c.DoerOfficer); ok {
		w.TellOfficer(o, c, models.Intent{Kind: "citizen.pause_over", Buttons: handlers.CardButtons(c, o)})
	}
	return w.Tell(ctx, c, models.Intent{Kind: "citizen.pause_over"})
}

// remindTruth asks once more whether it is really done.
func remindTruth(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
	if c.Status != models.Resolved || c.Truth != models.NoAnswer && c.Truth != models.No && c.Truth != models.Partly {
		return nothing(ctx, w, c)
	}
	if asleep(w, c) {
		return nil
	}
	closes := c.ResolvedAt.Add(models.TruthSilence)
	if least := w.Now.Add(models.TruthReminder); closes.Before(least) {
		closes = least // reminded late, because nobody swept: he has time to answer all the same
	}
	handlers.NextDue(c, models.CloseSilent, closes)
	in := handlers.TruthQuestion(c)
	in.Kind = "citizen.truth_reminder"
	return w.Tell(ctx, c, in)
}

// closeSilent closes what nobody confirmed: unconfirmed, or disputed when the person said no and went no further.
func closeSilent(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
	if c.Status != models.Resolved {
		return nothing(ctx, w, c)
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	c.Closure = models.Unconfirmed
	if c.Truth == models.No || c.Truth == models.Partly {
		c.Closure = models.Disputed
	}
	if err := w.Move(c, models.Closed, "silence", 0); err != nil {
		return err
	}
	if c.Truth != models.NoAnswer {
		w.Answered(c)
	}
	return w.Tell(ctx, c, models.Intent{Kind: "citizen.closed_silent", Args: models.Args{At: w.Now.Add(models.NoCounts)}})
}
