package clock

import (
	"context"
	"errors"
	"fmt"

	"sunwai/handlers"
	"sunwai/models"
)

// waveBatch is how many complainants of a storm one sweep tells, so that nothing else waits for thousands.
const waveBatch = 300

// storms counts the complaints of storms, changes their officers' messages and tells complainants what the officer said for all.
// Only the clock writes a storm's row besides its officer: a count in it that every new complaint raised would be the one row
// that everybody waits for.
func (k *Clock) storms(ctx context.Context) (done int, err error) {
	list, err := k.store.OpenStorms(ctx)
	if err != nil {
		return 0, fmt.Errorf("reading storms: %w", err)
	}
	k.storming.keep(list)
	since, err := k.goOn(ctx, list)
	if err != nil {
		return 0, fmt.Errorf("looking at storms: %w", err)
	}
	done, gathered := k.gather(ctx, list, since)
	var still []models.Storm
	n, worked := each(ctx, k, list, func(s models.Storm) (int, error) {
		busy, n, err := k.storm(ctx, s)
		if err != nil {
			return n, fmt.Errorf("working on a storm: %w", err)
		}
		if !busy {
			still = append(still, s)
		}
		return n, nil
	})
	counted := k.count(ctx, still)
	return done + n, errors.Join(gathered, worked, counted)
}

// storm does what a storm needs besides being counted; busy reports whether its row may have changed by it.
func (k *Clock) storm(ctx context.Context, s models.Storm) (busy bool, done int, err error) {
	if s.Active {
		if moved, err := k.replaceOfficer(ctx, s); moved || err != nil {
			return true, 0, err
		}
	}
	if s.WaveDone {
		return false, 0, nil
	}
	return k.wave(ctx, s)
}

// replaceOfficer gives a storm to somebody else when its officer is gone or on leave.
func (k *Clock) replaceOfficer(ctx context.Context, s models.Storm) (bool, error) {
	roster, now := k.deps.Roster(), k.deps.Clock.Now()
	if o, ok := roster.Officer(s.DoerOfficer); ok && o.Reachable(now) {
		return false, nil
	}
	cat, _ := k.deps.Directory().DepartmentOf(s.Category)
	post, o, told := roster.Route(k.deps.Directory(), cat.Code, s.Area, models.L1, k.deps.Loads.Of)
	if !told {
		return false, nil
	}
	s.Doer, s.DoerOfficer = post, o.ID
	return true, k.tellStorm(ctx, s)
}

// tellStorm writes the storm and changes the message of every officer who has complaints of it.
func (k *Clock) tellStorm(ctx context.Context, s models.Storm) error {
	lead, err := k.deps.Read.Complaint(ctx, s.Lead)
	if err != nil {
		return err
	}
	doers, err := k.store.StormDoers(ctx, s.ID)
	if err != nil {
		return err
	}
	w := handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
	told := map[models.ID]bool{}
	for _, id := range append([]models.ID{s.DoerOfficer}, doers...) {
		if o, ok := w.Roster().Officer(id); ok && !told[id] {
			told[id] = true
			if err := w.TellStorm(ctx, o, &lead, s); err != nil {
				return err
			}
		}
	}
	w.ChangeStorm(s)
	_, err = k.write(ctx, w)
	return err
}

// wave tells complainants what the officer said for all of them, some in each sweep, each once. It goes on until it has reached everybody; while
// only those are left on whom work fails again and again, the storm is counted like any other.
func (k *Clock) wave(ctx context.Context, s models.Storm) (busy bool, done int, err error) {
	members, resting, err := k.reached(ctx, s)
	switch {
	case err != nil:
		return true, 0, err
	case len(members) == 0 && resting > 0:
		return false, 0, nil
	case len(members) == 0:
		return true, 0, k.endWave(ctx, s)
	}
	done, err = k.tellAll(ctx, s, members)
	return true, done, err
}

func (k *Clock) tellAll(ctx context.Context, s models.Storm, members []models.Complaint) (done int, err error) {
	words, err := k.waveWords(ctx, s)
	if err != nil {
		return 0, err
	}
	return k.all(ctx, members, func(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
		said := w.SaidOf(s, c, c.Watch.StormWave)
		c.Watch.StormWave = s.Wave
		for _, one := range said {
			if one.Kind != models.MistakenWave && !c.Status.Open() {
				continue // it was reported as done already
			}
			w.By = models.Actor{Role: models.OfficerRole, Officer: one.By}
			if err := waves()[one.Kind](ctx, w, c, one, words[one.Words]); err != nil {
				return err
			}
		}
		return nil
	})
}

// reached are some of those that the wave has still to reach: all that are open and, where a report is taken back, those who may have heard it. It
// says how many of those that were passed rest, since work on them fails again and again: who is behind them does not wait for them.
func (k *Clock) reached(ctx context.Context, s models.Storm) (list []models.Complaint, resting int, err error) {
	pages := []pageReader{k.store.StormMembers}
	if s.TakesBack() {
		pages = append(pages, k.store.StormAnswered)
	}
	for _, read := range pages {
		for after, more := models.ID(0), true; more && len(list) < waveBatch; more = after != 0 {
			page, next, err := read(ctx, s.ID, s.Wave, after, waveBatch-len(list))
			if err != nil {
				return list, resting, err
			}
			page, left := k.failing.leaveOut(page, k.deps.Clock.Now())
			list, resting, after = append(list, page...), resting+left, next
		}
	}
	return list, resting, nil
}

// pageReader reads complaints of a storm that a wave has not reached, page by page.
type pageReader func(ctx context.Context, storm models.ID, wave int, after models.ID, limit int) ([]models.Complaint, models.ID, error)

// endWave notes that everybody was told, and shows the officer how it stands.
func (k *Clock) endWave(ctx context.Context, s models.Storm) error {
	tallies, err := k.store.StormTallies(ctx, s.ID)
	if err != nil {
		return err
	}
	n := tallies[s.ID].Open
	s.Count, s.Told, s.LastAt = n, n, k.deps.Clock.Now().UTC()
	s.EndWave(s.LastAt)
	return k.tellStorm(ctx, s)
}

// waveWords are the reports of what is still to be told, by their messages.
func (k *Clock) waveWords(ctx context.Context, s models.Storm) (map[models.ID]string, error) {
	words := map[models.ID]string{}
	for _, said := range s.SaidSince(0) {
		if said.Words != 0 {
			words[said.Words] = ""
		}
	}
	if len(words) == 0 {
		return words, nil
	}
	list, err := k.deps.Read.Messages(ctx, s.Lead)
	if err != nil {
		return nil, err
	}
	for _, m := range list {
		if _, is := words[m.ID]; is && !m.Erased {
			words[m.ID] = m.Text
		}
	}
	return words, nil
}

type waveAct func(ctx context.Context, w *handlers.Work, c *models.Complaint, said models.Saying, words string) error

func waves() map[models.Wave]waveAct {
	return map[models.Wave]waveAct{models.ExpectedWave: expected, models.RestoredWave: restored, models.MistakenWave: mistaken}
}

// expected tells by when it should be well again: that is an answer, and the limit stays what it is.
func expected(ctx context.Context, w *handlers.Work, c *models.Complaint, said models.Saying, _ string) error {
	if c.Status == models.Assigned {
		if err := w.Move(c, models.InProgress, "storm", 0); err != nil {
			return err
		}
	}
	c.Respond(w.Now)
	w.Event(c, models.EventStorm, "expected", 0)
	if w.SameLocality(c.Place, said.Place) {
		said.Place = c.Place // as the citizen writes it
	}
	return w.Tell(ctx, c, models.Intent{Kind: "citizen.expected", Args: models.Args{At: said.At, Category: c.Category, Place: said.Place}})
}

// restored reports the work as done and has each complainant asked whether that is true: his yes is the proof, and closes one.
func restored(ctx context.Context, w *handlers.Work, c *models.Complaint, said models.Saying, words string) error {
	if !said.At.IsZero() && said.At.Before(c.RegisteredAt) {
		return nil // it went again since
	}
	if err := w.EndPause(c, "restored"); err != nil {
		return err
	}
	w.Event(c, models.EventStorm, "restored", 0)
	if !c.Status.CanBecome(models.Resolved) {
		return nil // not his to report as done: an appeal, or nobody has it
	}
	c.Respond(w.Now)
	if err := w.Move(c, models.Resolved, handlers.RestoredCode, said.Words); err != nil {
		return err
	}
	c.OnTime = w.InTime(c)
	in := models.Intent{Kind: "citizen.resolved", Args: models.Args{Text: words}}
	if err := w.Tell(ctx, c, in); err != nil {
		return err
	}
	return w.AskTruth(ctx, c)
}

// mistaken takes back what was reported by a slip: the work goes on. What the officer reported of this one complaint stands.
func mistaken(ctx context.Context, w *handlers.Work, c *models.Complaint, said models.Saying, _ string) error {
	if c.Status != models.Resolved || c.Truth != models.NoAnswer || c.ResolvedAt.Before(said.At) {
		return nil // an appeal, or it was never reported to him, or before that
	}
	if by, err := w.ByStorm(ctx, c); err != nil || !by {
		return err
	}
	w.Event(c, models.EventStorm, "mistaken", 0)
	if err := w.TakeBackReport(ctx, c, 0); err != nil {
		return err
	}
	return w.Tell(ctx, c, models.Intent{Kind: "citizen.report_mistaken", Args: models.Args{Due: c.ResolutionDue}})
}
