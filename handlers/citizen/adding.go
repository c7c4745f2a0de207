package citizen

import (
	"context"
	"strconv"

	"sunwai/handlers"
	"sunwai/models"
)

// add keeps more words, photos or a place with a complaint and tells the doer. Several additions in a row are
// confirmed by one message that is edited.
func add(ctx context.Context, t *handlers.Turn, found models.Complaint, _ []models.ID) error {
	if !found.Status.Open() && found.Status != models.Draft {
		return addToClosed(ctx, t, found)
	}
	c := t.Hold(found)
	wordsID := t.WordsOf(c, models.AddedWords, t.Text)
	files := t.Files(c, wordsID)
	t.Event(c, models.EventAdded, "", wordsID)
	moved := sharpen(t, c)
	if t.In.Group != "" {
		t.Conv.MediaGroup = t.In.Group
	}
	t.Conv.Complaint = c.ID
	if t.Now.Before(t.Conv.BurstUntil) {
		t.Conv.BurstUntil = t.Now.Add(models.BurstWindow)
	}
	if err := reroute(ctx, t, c, moved, t.Text, files); err != nil {
		return err
	}
	sayAdded(t, c)
	return nil
}

// sayAdded confirms additions; what follows soon changes the same message.
func sayAdded(t *handlers.Turn, c *models.Complaint) {
	t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Edit: true,
		Ref:  "added/" + strconv.FormatInt(int64(c.ID), 10) + "/" + strconv.FormatInt(t.Now.Unix()/int64(models.EditWindow.Seconds()), 10),
		Args: models.Args{Number: c.Number}})
}

// sharpen takes a place out of an addition when the complaint has none yet.
func sharpen(t *handlers.Turn, c *models.Complaint) (moved bool) {
	before := c.Area
	if t.In.Location != nil || c.Area == "" && t.Text != "" {
		setPlace(t, c, t.Said())
	}
	return c.Area != before
}

// reroute hands a complaint to whom its new place belongs, or tells the doer what was added.
func reroute(ctx context.Context, t *handlers.Turn, c *models.Complaint, moved bool, added string, files []models.ID) error {
	if !moved || c.Status != models.Registered && c.Status != models.Assigned {
		return t.RefreshCard(ctx, c, added, files)
	}
	old, before := c.DoerOfficer, c.Status
	t.Plan(c, c.RegisteredAt)
	earlier, err := fileIDs(ctx, t, c) // a new doer has seen none of them
	if err != nil {
		return err
	}
	if err := t.Assign(ctx, c, handlers.Telling{Why: "placed", Files: append(earlier, files...)}); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, t.Now)
	if o, ok := t.Roster().Officer(old); ok && old != c.DoerOfficer && before == models.Assigned {
		t.TellOfficer(o, c, models.Intent{Kind: "officer.taken_away", Ref: handlers.CardRef(c, old), Edit: true,
			Args: models.Args{Number: c.Number}})
	}
	return nil
}

// addAndAsk adds a message to a like complaint at once, so that it is lost in no case, and asks whether it is a new one.
func addAndAsk(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if err := add(ctx, t, c, nil); err != nil {
		return err
	}
	n := string(c.Number)
	t.Conv.Ask = models.Ask{Kind: "same", Complaint: c.ID, Text: t.Text, At: t.Now, Choices: []models.Choice{
		{Command: "same", Arg: n + ":same"}, {Command: "same", Arg: n + ":new"}}}
	t.Say(models.Intent{Kind: "citizen.same_or_new", Complaint: c.ID, Args: models.Args{Number: c.Number},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("same", "same", n+":same"), handlers.Button("new", "same", n+":new"))}})
	return nil
}

// sameOrNew keeps the addition, or registers its words as a complaint of their own.
func sameOrNew(ctx context.Context, t *handlers.Turn, arg string) error {
	_, answer := cutArg(arg)
	held := t.Conv.Ask.Text
	t.Done()
	if answer != "new" || held == "" {
		t.SayKey("citizen.same_kept")
		return nil
	}
	t.Text = held
	t.Conv.Ask = models.Ask{}
	return register(ctx, t, "")
}

// addToClosed is a message about a complaint that is over: "no" counts for thirty days; later it is a new matter.
func addToClosed(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if c.Status == models.Resolved || c.Status == models.Closed && t.Now.Sub(c.ClosedAt) < models.NoCounts {
		return askTruth(ctx, t, c)
	}
	t.Say(models.Intent{Kind: "citizen.is_over", Complaint: c.ID, Args: models.Args{Number: c.Number, Status: c.Status}})
	return nil
}

// addition is a message that says of itself that it adds to an earlier one.
func addition(ctx context.Context, t *handlers.Turn, _ string) error {
	c, err := only(t, open)
	if err != nil {
		return complain(ctx, t, "")
	}
	return add(ctx, t, c, nil)
}

// addCommand is `add N words`; without words it asks for them.
func addCommand(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, open)
	if err != nil {
		return err
	}
	_, words, ok := leadingNumber(arg)
	if !ok {
		words = arg
	}
	if words == "" && len(t.In.Files) == 0 {
		t.Ask("add", c.ID)
		t.Say(models.Intent{Kind: "citizen.add_what", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	t.Text = words
	return add(ctx, t, c, nil)
}

// photo asks for a picture of a complaint.
func photo(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, open)
	if err != nil {
		return err
	}
	t.Ask("add", c.ID)
	t.Say(models.Intent{Kind: "citizen.send_photo", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// addFree takes what was asked for by `add`.
func addFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok {
		return false, nil
	}
	t.Done()
	return true, add(ctx, t, c, nil)
}

// answer is the citizen's reply to an officer's question: the clock runs on.
func answer(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	t.Done()
	c := t.Hold(found)
	wordsID := t.WordsOf(c, models.AnswerWords, t.Text)
	files := t.Files(c, wordsID)
	sharpen(t, c)
	t.Event(c, models.EventAnswered, "", wordsID)
	if err := t.EndPause(c, "answered"); err != nil {
		return err
	}
	if o, ok := t.Roster().Officer(c.DoerOfficer); ok {
		in := models.Intent{Kind: "officer.answer", Args: models.Args{Number: c.Number, Text: t.Text}, Files: files, Buttons: handlers.CardButtons(c)}
		if c.Sensitive {
			in.Args.Text, in.Files = "", nil
		}
		t.TellOfficer(o, c, in)
	}
	t.Conv.Complaint = c.ID
	t.Say(models.Intent{Kind: "citizen.answered", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// answerFree takes free words as the answer to an officer's question, unless they surely are a complaint of another kind.
func answerFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || c.Status != models.NeedsInfo {
		return false, nil
	}
	if anotherMatter(t, c) && t.Said().Department != c.Department {
		return false, nil
	}
	return true, answer(ctx, t, c)
}
