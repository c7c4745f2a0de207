package officer

import (
	"context"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// place says where a complaint is, for the citizen who could not: it goes to whom it belongs.
func place(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	u := t.Understand.Understand(words, handlers.Hint{Where: true})
	area := u.Area
	if area == "" {
		area = u.District
	}
	for _, code := range []string{words, t.As.Area} {
		if a, ok := t.Directory().Area(code); ok {
			area = a.Code
		}
	}
	if area == "" {
		return models.NewError(models.CodeUnknownArea, "error.unknown_area")
	}
	from := c.Area
	c.Area = area
	if _, code := t.Directory().Area(words); c.Place == "" && !code {
		c.Place = words
	}
	t.Event(c, models.EventCorrected, "place", 0)
	t.Correct(c, "area", from, area)
	t.Apply(c, t.As)
	return sendOn(ctx, t, c)
}

// fill keeps what a voice note says or a letter reads, and sends the complaint to whom it then belongs.
func fill(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	wordsID := t.WordsOf(c, models.DeskWords, words)
	t.Event(c, models.EventAdded, "desk", wordsID)
	hint := handlers.Hint{}
	if d, ok := c.Office.Department(); ok {
		hint.Department = d
	}
	u := t.Understand.Understand(words, hint)
	if u.Department != "" {
		c.Department = u.Department
		t.FileAs(c, u)
	}
	cat, _ := t.Directory().Category(c.Category)
	c.AgainstStaff = c.AgainstStaff || u.Staff || cat.Conduct
	if u.Danger != models.NoDanger && u.Danger != "" {
		c.Danger = u.Danger
	}
	if cat.Hides(u.Danger) && !c.Sensitive {
		c.Sensitive, c.Discreet, c.ShowPhone = true, true, false
	}
	if u.Area != "" || u.District != "" {
		c.Area, c.Place = u.Area, u.Place
		if c.Area == "" {
			c.Area = u.District
		}
	}
	t.Apply(c, t.As)
	return sendOn(ctx, t, c)
}

// sendOn hands a complaint that the desk has sharpened to its doer, and tells the citizen what it now stands for.
func sendOn(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	if c.Status != models.Registered && c.Status != models.Assigned {
		t.Say(models.Intent{Kind: "officer.noted", Complaint: c.ID, Args: about(c)})
		return nil
	}
	was := t.Before(c).Sensitive
	t.Plan(c, c.RegisteredAt)
	attached, err := t.CitizensFiles(ctx, c)
	if err != nil {
		return err
	}
	if err := t.Assign(ctx, c, handlers.Telling{Why: "new", Files: attached}); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	t.Say(models.Intent{Kind: "officer.sent_on", Complaint: c.ID, Args: models.Args{Number: c.Number, Department: c.Department,
		Category: c.Category, Area: c.Area}})
	if c.Sensitive && !was {
		return t.Tell(ctx, c, handlers.SafeQuestion(c))
	}
	if t.BecameDangerous(c) {
		if err := tell(ctx, t, c, models.Intent{Kind: "citizen.danger", Args: models.Args{Danger: c.Danger, Category: c.Category}}); err != nil {
			return err
		}
	}
	post := c.Doer
	return tell(ctx, t, c, models.Intent{Kind: "citizen.corrected", Args: models.Args{Category: c.Category, Department: c.Department,
		Area: c.Area, Place: c.Place, Due: c.ResolutionDue, Post: &post, Status: c.Status}})
}
