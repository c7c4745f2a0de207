package citizen

import (
	"context"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

func truthChoices(c models.Complaint) []models.Choice {
	n := string(c.Number)
	return []models.Choice{{Command: "truth", Arg: n + ":yes"}, {Command: "truth", Arg: n + ":partly"}, {Command: "truth", Arg: n + ":no"}}
}

// askTruth asks whether the work is really done. The question is the hub's, never the officer's.
func askTruth(_ context.Context, t *handlers.Turn, c models.Complaint) error {
	t.Ask("truth", c.ID, truthChoices(c)...)
	t.Say(handlers.TruthQuestion(&c))
	return nil
}

// truth is the answer to "is it really done?".
func truth(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	said := models.Truth(answer)
	if said != models.Yes && said != models.Partly && said != models.No {
		return stale()
	}
	if !mayAnswer(t, found) {
		return sayStatus(t, found)
	}
	c := t.Hold(found)
	t.Done()
	c.Truth = said
	t.Event(c, models.EventTruth, answer, 0)
	if said != models.Yes {
		offerAppeal(t, c)
		return nil
	}
	if c.Status == models.Resolved {
		c.Closure = models.Confirmed
		if err := t.Move(c, models.Closed, "yes", 0); err != nil {
			return err
		}
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	number := string(c.Number)
	t.Ask("rating", c.ID, models.Choice{Command: "rate", Arg: number + ":good"}, models.Choice{Command: "rate", Arg: number + ":fair"}, models.Choice{Command: "rate", Arg: number + ":poor"})
	t.Say(models.Intent{Kind: "citizen.rating", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: [][]models.Button{
		handlers.Row(handlers.Button("good", "rate", number+":good"), handlers.Button("fair", "rate", number+":fair"), handlers.Button("poor", "rate", number+":poor"))}})
	return nil
}

// mayAnswer: while it waits for the answer, and "no" also for thirty days after closing.
func mayAnswer(t *handlers.Turn, c models.Complaint) bool {
	return c.Status == models.Resolved || c.Status == models.Closed && t.Now.Sub(c.ClosedAt) < models.NoCounts
}

// appealReasons are what can be wrong, as buttons.
func appealReasons() []string {
	return []string{"nothing_done", "partly_done", "nobody_came", "came_back"}
}

// offerAppeal asks whether a superior shall look at it again.
func offerAppeal(t *handlers.Turn, c *models.Complaint) {
	n := string(c.Number)
	ask := models.Ask{Kind: "appeal", Complaint: c.ID, At: t.Now}
	var rows [][]models.Button
	for _, r := range appealReasons() {
		ask.Choices = append(ask.Choices, models.Choice{Command: "appeal", Arg: n + ":" + r})
		rows = append(rows, handlers.Row(handlers.Button("appeal."+r, "appeal", n+":"+r)))
	}
	ask.Choices = append(ask.Choices, models.Choice{Command: "appeal", Arg: n + ":no"})
	rows = append(rows, handlers.Row(handlers.Button("appeal.no", "appeal", n+":no")))
	t.Conv.Ask = ask
	t.Say(models.Intent{Kind: "citizen.appeal_offer", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: rows})
}

// rate is the word on the work.
func rate(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	r := models.Rating(answer)
	if found.Status != models.Closed || r != models.Good && r != models.Fair && r != models.Poor {
		return stale()
	}
	c := t.Hold(found)
	t.Done()
	c.Rating = r
	t.Event(c, models.EventRated, answer, 0)
	if r == models.Poor {
		offerAppeal(t, c)
		return nil
	}
	t.Say(models.Intent{Kind: "citizen.closed", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// appeal asks a superior to look again, or leaves it.
func appeal(ctx context.Context, t *handlers.Turn, arg string) error {
	n, reason := cutArg(arg)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	if !mayAnswer(t, found) && found.Status != models.Rejected {
		return sayStatus(t, found)
	}
	c := t.Hold(found)
	t.Done()
	if reason == "no" {
		return leave(t, c)
	}
	return t.Appeal(ctx, c, reason, "")
}

// leave ends it without another look: what the complainant said about it stays on record.
func leave(t *handlers.Turn, c *models.Complaint) error {
	if c.Status == models.Resolved {
		c.Closure = models.Disputed
		if err := t.Move(c, models.Closed, string(c.Truth), 0); err != nil {
			return err
		}
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	t.Say(models.Intent{Kind: "citizen.closed", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// appealFree takes the reason in the person's own words.
func appealFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	found, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || t.Text == "" || !mayAnswer(t, found) {
		return false, nil
	}
	if name, is := t.Deps.Words.Answer("yesno", t.Text); is {
		c := t.Hold(found)
		t.Done()
		if name == "no" {
			return true, leave(t, c)
		}
		return true, t.Appeal(ctx, c, "asked", "")
	}
	c := t.Hold(found)
	t.Done()
	return true, t.Appeal(ctx, c, "words", t.Text)
}
