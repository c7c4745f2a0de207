package officer

import (
	"context"
	"slices"
	"strconv"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// expect sets one expected time for all complaints of a storm. It moves no limit.
func expect(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	s, err := storm(ctx, t, c)
	if err != nil {
		return err
	}
	at, ok := hourIn(words, t.Now)
	if !ok {
		at, _, ok = whenSaid(t, words, t.Directory().Calendar(c.Area).Close)
	}
	if names, _ := t.Deps.Words.Heard("speech", words); !ok && len(names) > 0 {
		return prompt(t, "expect", *c) // "कब तक ठीक होगा"
	}
	if !ok {
		return models.NewError(models.CodeBadInput, "error.expect_how")
	}
	return expectAt(t, s, at)
}

// expectAt sets the time and has everybody told.
func expectAt(t *handlers.Turn, s models.Storm, at time.Time) error {
	s.ExpectedAt = at
	begin(t, &s, models.ExpectedWave, 0)
	t.Done()
	t.Say(models.Intent{Kind: "officer.expect_set", Complaint: s.Lead, Args: models.Args{Number: s.Number, At: at, Count: s.Count}})
	return nil
}

// restored reports a storm's work as done and has everybody asked whether it is.
func restored(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	s, err := storm(ctx, t, c)
	if err != nil {
		return err
	}
	lead := *c
	lead.ID = s.Lead
	begin(t, &s, models.RestoredWave, t.WordsOf(&lead, models.ReportWords, words))
	t.Done()
	t.Say(models.Intent{Kind: "officer.restored_sent", Complaint: s.Lead, Args: models.Args{Number: s.Number, Count: s.Count}})
	return nil
}

// begin starts a wave: the clock tells everybody, some at a time, each once.
func begin(t *handlers.Turn, s *models.Storm, kind models.Wave, words models.ID) {
	s.Wave++
	s.WaveKind, s.WaveBy, s.WaveWords, s.WaveDone = kind, t.Officer.ID, words, false
	if kind == models.RestoredWave {
		s.Active = false
	}
	t.ChangeStorm(*s)
}

// storm reads the storm of a complaint that is active still.
func storm(ctx context.Context, t *handlers.Turn, c *models.Complaint) (models.Storm, error) {
	s, err := t.StormOf(ctx, c)
	if err != nil {
		return s, err
	}
	if s.ID == 0 || !s.Active {
		return s, models.NewError(models.CodeBadInput, "error.no_storm").With("number", c.Number.String())
	}
	return s, nil
}

// hours are the expected times that can be tapped.
func hours(number models.Number) (choices []models.Choice, rows [][]models.Button) {
	for _, h := range []int{1, 2, 4, 8} {
		arg := string(number) + " +" + strconv.Itoa(h)
		choices = append(choices, models.Choice{Command: "expect", Arg: arg})
		rows = append(rows, handlers.Row(handlers.Button("in_"+strconv.Itoa(h), "expect", arg)))
	}
	return choices, rows
}

// stormProgress takes words on the work of a storm: a time is the expected one of all, without one it is asked for.
func stormProgress(ctx context.Context, t *handlers.Turn, c *models.Complaint, text string) error {
	at, _, timed := whenSaid(t, text, t.Directory().Calendar(c.Area).Close)
	if !timed {
		return prompt(t, "expect", *c)
	}
	s, err := storm(ctx, t, c)
	if err != nil {
		return err
	}
	return expectAt(t, s, at)
}

// oneOfStorm leaves of each storm that is active one complaint, the one it is called by: what is said of it is said of all.
func oneOfStorm(ctx context.Context, t *handlers.Turn, list []models.Complaint) (out []models.Complaint, err error) {
	active, err := activeStorms(ctx, t, list)
	if err != nil || len(active) == 0 {
		return list, err
	}
	at := map[models.ID]int{} // of the storm's complaint in out
	for _, c := range list {
		s, is := stormAmong(active, c)
		i, known := at[s.ID]
		switch {
		case !is:
			out = append(out, c)
		case !known:
			at[s.ID] = len(out)
			out = append(out, c)
		case s.Lead == c.ID || out[i].Watch.Storm == 0: // one that surely is of it stands for it
			out[i] = c
		}
	}
	return out, nil
}

// activeStorms are those that some complaints belong to.
func activeStorms(ctx context.Context, t *handlers.Turn, list []models.Complaint) (active []models.Storm, err error) {
	for _, c := range list {
		if c.Watch.Storm == 0 || slices.ContainsFunc(active, func(s models.Storm) bool { return s.ID == c.Watch.Storm }) {
			continue
		}
		s, err := t.StormOf(ctx, &c)
		if err != nil {
			return nil, err
		}
		if s.Active {
			active = append(active, s)
		}
	}
	return active, nil
}

// stormAmong is the storm of a complaint, also of one that came before it was a storm and will be counted to it in a moment.
func stormAmong(active []models.Storm, c models.Complaint) (models.Storm, bool) {
	for _, s := range active {
		like := c.Watch.Storm == 0 && c.Stormy() && c.Category == s.Category && c.Area == s.Area && s.StartedAt.Sub(c.RegisteredAt) <= models.StormWindow
		if s.ID == c.Watch.Storm || like {
			return s, true
		}
	}
	return models.Storm{}, false
}
