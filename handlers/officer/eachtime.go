package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// eachTimed takes a time of its own for each of several localities of a storm among some complaints.
func eachTimed(ctx context.Context, t *handlers.Turn, list []models.Complaint) (bool, error) {
	storms, names, err := stormsNamed(ctx, t, list)
	if err != nil || len(names) < 2 {
		return false, err
	}
	for _, c := range storms {
		of, err := t.StormOf(ctx, &c)
		if err != nil {
			return false, err
		}
		where, err := t.Localities(ctx, of, &c)
		if err != nil {
			return false, err
		}
		if each := eachItsTime(t, &c, where, t.Text); len(each) > 1 {
			c.ID = of.Lead
			return true, expectOf(ctx, t, &c, of, each[0].At, nobodySaid, t.Text)
		}
	}
	return false, nil
}

// eachItsTime reads a time of its own for each of several localities of a storm: "Aliganj 5 baje, Alambagh 8 baje tak". Where any part says anything
// else it reads none.
func eachItsTime(t *handlers.Turn, c *models.Complaint, where handlers.Localities, words string) (each []models.Saying) {
	closes := t.Directory().Calendar(c.Area).Close
	for _, part := range partsOf(t, words) {
		at, rest, timed := whenSaid(t, part, closes)
		names, closer := t.Named(where, strings.Join(rest, " "))
		said, left := t.Deps.Words.Heard("speech", strings.Join(rest, " "))
		other := slices.ContainsFunc(said, func(n string) bool { return n != "will" && n != "done" })
		again := len(names) == 1 && slices.ContainsFunc(each, func(x models.Saying) bool { return x.Place == names[0] })
		if !timed || closer || other || again || len(names) != 1 || len(left) > longestBeside || ofOneHouse(t, part) || !at.After(t.Now) {
			return nil
		}
		each = append(each, models.Saying{Kind: models.ExpectedWave, At: at, Place: names[0]})
	}
	return each
}

// expectEach tells everybody in some localities the time of his own.
func expectEach(t *handlers.Turn, s models.Storm, each []models.Saying) error {
	for _, x := range each {
		x.By = t.Officer.ID
		s.Say(x, t.SameLocality)
	}
	t.ChangeStorm(s)
	t.Done()
	for _, x := range each {
		t.Say(models.Intent{Kind: "officer.expect_set", Complaint: s.Lead, Args: models.Args{Number: s.Number, At: x.At, Count: s.Count, Place: x.Place}})
	}
	return nil
}
