package clock

import (
	"context"
	"errors"
	"fmt"

	"sunwai/handlers"
	"sunwai/models"
)

// together is how many complaints' changes are written in one transaction. A morning on which thousands of limits pass at once is
// some hundred transactions instead of thousands; on SQLite one holds the writer's lock for some milliseconds.
const together = 32

// all does one thing to each of many complaints and writes them some at a time. What is wrong with one holds up no other.
func (k *Clock) all(ctx context.Context, list []models.Complaint, do act) (done int, failed error) {
	for len(list) > 0 {
		part := list[:min(together, len(list))]
		list = list[len(part):]
		n, err := k.some(ctx, part, do)
		done += n
		failed = errors.Join(failed, err)
	}
	return done, failed
}

// some writes the work on some complaints in one transaction; when that fails, one by one what nobody else has done meanwhile.
func (k *Clock) some(ctx context.Context, part []models.Complaint, do act) (done int, failed error) {
	if len(part) == 1 {
		return k.singly(ctx, part, do)
	}
	works, worked := make([]*handlers.Work, 0, len(part)), make([]models.ID, 0, len(part))
	sets := make([]models.ChangeSet, 0, len(part))
	k.singles.begin()
	for _, c := range part {
		w, err := k.worked(ctx, c, do)
		if err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		works, worked, sets = append(works, w), append(worked, c.ID), append(sets, w.Changes())
	}
	k.singles.end()
	rows, err := k.store.Apply(ctx, sets)
	if err != nil {
		left, unread := k.unchanged(ctx, part)
		n, err := k.singly(ctx, left, do)
		return n, errors.Join(unread, err) // whatever failed before has failed again
	}
	for i, w := range works {
		w.Committed()
		delete(k.failing, worked[i])
	}
	if k.send != nil {
		k.send(rows)
	}
	return len(works), failed
}

// unchanged reads again which complaints are as they were: another replica that sweeps too has mostly done just these.
func (k *Clock) unchanged(ctx context.Context, part []models.Complaint) (left []models.Complaint, err error) {
	which, version := make([]models.ID, len(part)), make(map[models.ID]int64, len(part))
	for i, c := range part {
		which[i], version[c.ID] = c.ID, c.Version
	}
	now, err := k.store.ComplaintsByID(ctx, which)
	if err != nil {
		return nil, fmt.Errorf("reading again what is due: %w", err)
	}
	same := make(map[models.ID]bool, len(now))
	for _, c := range now {
		same[c.ID] = c.Version == version[c.ID]
	}
	for _, c := range part {
		if same[c.ID] {
			left = append(left, c)
		}
	}
	return left, nil
}

func (k *Clock) singly(ctx context.Context, list []models.Complaint, do act) (done int, failed error) {
	for _, c := range list {
		ok, err := k.work(ctx, c, do)
		failed = errors.Join(failed, err)
		if ok {
			done++
		}
	}
	return done, failed
}

// work does something to one complaint and writes it; false when somebody else was quicker.
func (k *Clock) work(ctx context.Context, found models.Complaint, do act) (bool, error) {
	w, err := k.worked(ctx, found, do)
	if err != nil {
		return false, err
	}
	done, err := k.write(ctx, w)
	if done || err != nil {
		k.failing.note(found.ID, err, k.deps.Clock.Now())
	}
	return done, err
}

// worked does something to one complaint, and what follows from it for those who wait with it. Nothing is written yet.
func (k *Clock) worked(ctx context.Context, found models.Complaint, do act) (w *handlers.Work, err error) {
	defer func() {
		if err != nil {
			k.failing.note(found.ID, err, k.deps.Clock.Now())
		}
	}()
	defer k.caught(&err)
	w = handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
	if err := do(ctx, w, w.Hold(found)); err != nil {
		return nil, fmt.Errorf("working on complaint %d: %w", found.ID, err)
	}
	if err := w.Settle(ctx); err != nil {
		return nil, fmt.Errorf("answering who waits with complaint %d: %w", found.ID, err)
	}
	return w, nil
}

// write commits some work; false when somebody else was quicker.
func (k *Clock) write(ctx context.Context, w *handlers.Work) (bool, error) {
	rows, err := k.store.Apply(ctx, []models.ChangeSet{w.Changes()})
	if errors.Is(err, models.ErrConflict) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("writing what was due: %w", err)
	}
	w.Committed()
	if k.send != nil {
		k.send(rows)
	}
	return true, nil
}

// singles counts an officer's single alerts of a day while several complaints are worked on that are written together: what is
// not written yet is in no count of the database. Sweeps of one Clock do not overlap.
type singles struct {
	given map[string]int // officer and day -> the last number given; nil: nothing is written together
}

func (s *singles) begin() { s.given = map[string]int{} }
func (s *singles) end()   { s.given = nil }

// last is the number of the last single alert an officer got on a day; read says what the database knows.
func (s *singles) last(officer models.ID, day string, read func() (int, error)) (int, error) {
	if n, ok := s.given[fmt.Sprint(int64(officer), " ", day)]; ok {
		return n, nil
	}
	return read()
}

// give notes that an officer gets his nth.
func (s *singles) give(officer models.ID, day string, nth int) {
	if s.given != nil {
		s.given[fmt.Sprint(int64(officer), " ", day)] = nth
	}
}
