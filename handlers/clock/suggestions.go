package clock

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

const (
	digestHour      = 10 // of Mondays, IST
	suggestionLines = 10 // suggestions whose words are shown, the newest
	digestRunes     = 200
	// digestWeeks is how far back a digest is made up for that nobody was there to send.
	digestWeeks = 4
)

// suggestions sends each department what people suggested in the week before, once on all replicas together.
func (k *Clock) suggestions(ctx context.Context) (done int, err error) {
	monday := lastDigest(k.deps.Clock.Now())
	if k.digested.Load() == monday.Unix() {
		return 0, nil // this process has seen to it: nothing is read again for a week
	}
	for week := digestWeeks - 1; week >= 0; week-- {
		err = errors.Join(err, k.suggestionDigest(ctx, monday.AddDate(0, 0, -7*week)))
	}
	if err != nil {
		return done, err
	}
	k.digested.Store(monday.Unix())
	return done, nil
}

// lastDigest is the beginning of the last Monday at whose digestHour the moment is past, IST.
func lastDigest(now time.Time) time.Time {
	l := now.In(models.IST()).Add(-digestHour * time.Hour)
	return time.Date(l.Year(), l.Month(), l.Day()-(int(l.Weekday())+6)%7, 0, 0, 0, 0, models.IST())
}

func (k *Clock) suggestionDigest(ctx context.Context, monday time.Time) error {
	from := monday.AddDate(0, 0, -7)
	counts, err := k.store.SuggestionCounts(ctx, from, monday)
	if err != nil {
		return fmt.Errorf("counting the week's suggestions: %w", err)
	}
	_, err = each(ctx, k, slices.Sorted(maps.Keys(counts)), func(department string) (int, error) {
		slot := models.Slot{Name: "suggestions/" + department, Slot: monday.Format(time.DateOnly), At: k.deps.Clock.Now().UTC()}
		if done, err := k.store.SlotDone(ctx, slot.Name, slot.Slot); err != nil || done {
			if err != nil {
				return 0, fmt.Errorf("looking whether suggestions were told: %w", err)
			}
			return 0, nil
		}
		return 0, k.digestFor(ctx, department, from, monday, slot)
	})
	return err
}

func (k *Clock) digestFor(ctx context.Context, department string, from, to time.Time, slot models.Slot) error {
	list, total, err := k.store.Suggestions(ctx, department, from, to, suggestionLines)
	if err != nil {
		return fmt.Errorf("reading the week's suggestions: %w", err)
	}
	w := handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
	in := models.Intent{Kind: "officer.suggestions", Args: models.Args{Count: total, Department: department, At: to.Add(-time.Minute).UTC()}}
	for _, s := range list {
		in.Args.Items = append(in.Args.Items, models.Item{Text: "• " + cut(handlers.Hidden(&models.Complaint{}, s.Text), digestRunes), Area: s.Area})
	}
	heads := w.Heads(department)
	if len(heads) == 0 {
		return nil // told when there is somebody to tell
	}
	for _, o := range heads {
		w.TellOfficer(o, nil, in)
	}
	w.Add(func(cs *models.ChangeSet) { cs.Slots = append(cs.Slots, slot) })
	rows, err := k.store.Apply(ctx, []models.ChangeSet{w.Changes()})
	if errors.Is(err, models.ErrConflict) {
		return nil // another replica has just told it
	}
	if err != nil {
		return fmt.Errorf("writing the week's suggestions: %w", err)
	}
	if k.send != nil {
		k.send(rows)
	}
	return nil
}

// cut shortens words to so many letters.
func cut(text string, most int) string {
	if r := []rune(text); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return text
}
