package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// acceptStorm takes all the complaints of one storm.
func acceptStorm(ctx context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	s, err := t.StormOf(ctx, c)
	if err != nil {
		return err
	}
	return acceptThose(ctx, t, func(c models.Complaint) bool {
		_, of := stormAmong([]models.Storm{s}, c)
		return of
	})
}

// acceptStormSaying takes them, and keeps with the one that was spoken of what the words say besides.
func acceptStormSaying(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if err := acceptStorm(ctx, t, c, ""); err != nil {
		return err
	}
	t.Event(c, models.EventNoted, "", t.WordsOf(c, models.NoteWords, words))
	return nil
}

// acceptAll takes all the work that waits to be taken, unless words count fewer.
func acceptAll(ctx context.Context, t *handlers.Turn, words string) error {
	if asked, err := asksWhichOf(ctx, t, words); asked || err != nil {
		return err
	}
	return acceptThose(ctx, t, func(models.Complaint) bool { return true })
}

// asksWhichOf asks which complaints are taken where fewer are counted than wait: "tino le liye", of five. A citizen who is told so by a guess believes it.
func asksWhichOf(ctx context.Context, t *handlers.Turn, words string) (bool, error) {
	n := 0
	for _, w := range strings.Fields(words) {
		n = max(n, counted(t, w))
	}
	if n == 0 {
		return false, nil
	}
	list, err := doing(ctx, t, []models.Status{models.Assigned})
	if err != nil || len(list) <= n {
		return false, err
	}
	said := t.Text
	t.Text = "" // nothing is held: "all three" is not said of the one that is chosen
	offerAs(t, asListed(t, list), "accept")
	t.Text = said
	return true, nil
}

// counted is how many all of them are that a word names, "dono", "तीनों"; 0: it names no number.
func counted(t *handlers.Turn, word string) int {
	name, _ := t.Deps.Words.Answer("count_all", strings.Trim(word, around))
	n, _ := strconv.Atoi(name)
	return n
}

func acceptThose(ctx context.Context, t *handlers.Turn, fits func(models.Complaint) bool) error {
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Assigned}, Limit: mostSearched})
	if err != nil {
		return err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return !is(t, c.DoerOfficer, c) || !fits(c) })
	n := 0
	for _, c := range list[:min(len(list), mostTaken)] {
		held := t.Hold(c)
		if err := begun(t, held); err != nil {
			return err
		}
		if err := tellTaken(ctx, t, held); err != nil {
			return err
		}
		n++
	}
	if n == 0 {
		t.SayKey("officer.none_to_take")
		return nil
	}
	t.Say(models.Intent{Kind: "officer.all_taken", Args: models.Args{Count: n}})
	return nil
}

// mostTaken is how many complaints are taken at once: each of them tells its citizen.
const mostTaken = 50
