package officer

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// undoWithin is how long what was handed over by a slip can be taken back, unless somebody has begun to work on it.
const undoWithin = 10 * time.Minute

// takenBack marks in a history that a handover was undone. Stored: never rename.
const takenBack = "taken_back"

// offerUndo says that a complaint is handed over, and how it is taken back.
func offerUndo(t *handlers.Turn, c *models.Complaint, was models.Complaint) {
	arg := string(c.Number) + " " + was.Category
	kind, post := "officer.handed_over", c.Doer
	if was.Department == c.Department {
		kind, arg = "officer.sent_there", arg+" "+inArea+was.Area
	}
	in := models.Intent{Kind: kind, Complaint: c.ID, Args: models.Args{Number: c.Number, Department: c.Department, Post: &post}}
	if was.DoerOfficer == t.Officer.ID && t.Account.Key != handlers.WebAccount {
		t.Ask(askedBack, c.ID, models.Choice{Command: "undo", Arg: arg})
		in.Buttons = [][]models.Button{handlers.Row(handlers.Button("undo", "undo", arg))}
	}
	t.Say(in)
}

// undo takes back what this officer has just handed over, or reported as done. It is as if he never had: the handover is not counted.
func undo(ctx context.Context, t *handlers.Turn, _ *models.Complaint, words string) error {
	if open := t.Conv.Ask; words == "" && open.Kind == askedBack && len(open.Choices) == 1 {
		words = open.Choices[0].Arg
	}
	token, category, _ := number(words)
	n, err := models.ParseNumber(token)
	if err != nil && words == "" {
		if taken, err := lastReportBack(ctx, t); taken || err != nil {
			return err
		}
		if err := decidedJustNow(ctx, t); err != nil {
			return err
		}
	}
	if err != nil {
		return models.NewError(models.CodeBadInput, "error.nothing_back")
	}
	found, err := t.Read.ComplaintByNumber(ctx, n)
	if err != nil {
		return models.NewError(models.CodeNotFound, "error.nothing_back")
	}
	from, area, ok, err := handedOverBy(ctx, t, found)
	if err != nil {
		return err
	}
	if !ok {
		if taken, err := takesBack(ctx, t, found, category); taken || err != nil {
			return err
		}
		return models.NewError(models.CodeTooLate, "error.nothing_back")
	}
	t.Done()
	category, held, tapped := strings.Cut(strings.TrimSpace(category), " "+inArea)
	if tapped {
		area = held
	}
	return takeBack(ctx, t, t.Hold(found), from, category, area)
}

// decidedJustNow refuses to take back a decision that the citizen was told of: nothing of the life-cycle leads back to it.
func decidedJustNow(ctx context.Context, t *handlers.Turn) error {
	if t.Conv.Complaint == 0 {
		return nil
	}
	c, err := t.Read.Complaint(ctx, t.Conv.Complaint)
	if err != nil {
		return ignoreMissing(err)
	}
	history, err := t.Read.Events(ctx, c.ID)
	if err != nil {
		return err
	}
	for _, e := range history {
		decided := e.Code == "upheld" || e.Code == "dismissed" || e.Kind == models.EventMoved && e.To == models.Rejected
		if decided && e.By.Officer == t.Officer.ID && t.Now.Sub(e.At) <= undoWithin {
			return models.NewError(models.CodeTooLate, "error.decision_stands").With("number", c.Number.String())
		}
	}
	return nil
}

// handedOverBy is the post that gave a complaint away last, and where it was then if it went to another district, if this officer, who holds that post,
// did so just now, it was not taken back since and nobody has begun.
func handedOverBy(ctx context.Context, t *handlers.Turn, c models.Complaint) (post models.Post, area string, ok bool, err error) {
	if c.Status != models.Assigned && c.Status != models.Registered || c.Handovers == 0 {
		return post, "", false, nil
	}
	history, err := t.Read.Events(ctx, c.ID)
	if err != nil {
		return post, "", false, err
	}
	for _, e := range history {
		switch {
		case e.Kind == models.EventHandedOver:
			post, area, ok = e.Post, "", e.By.Officer == t.Officer.ID && t.Now.Sub(e.At) <= undoWithin
		case e.Kind == models.EventCorrected && e.Code == "place" && ok && e.By.Officer == t.Officer.ID:
			area = e.Post.Area
		case e.Kind == models.EventMoved && e.Code == takenBack:
			ok = false // it was done already
		}
	}
	return post, area, ok && post.Department != models.HubDepartment && t.Officer.Holds(post), nil
}

// wereThere puts a complaint that was sent to another district back to where it was: the Area that the button or the history holds, else the post's. A post
// may have more districts than one.
func wereThere(t *handlers.Turn, c *models.Complaint, from models.Post, area string) {
	if from.Department != c.Department {
		return
	}
	if !slices.ContainsFunc(t.Directory().Ancestors(area), func(a models.Area) bool { return a.Code == from.Area }) {
		here, _ := t.Directory().District(from.Area)
		there, _ := t.Directory().District(c.Area)
		if here.Code == "" || here.Code == there.Code {
			return
		}
		area = from.Area
	}
	c.Area = area
	t.Plan(c, c.RegisteredAt)
}

// takeBack gives the complaint back to whom it was with.
func takeBack(ctx context.Context, t *handlers.Turn, c *models.Complaint, from models.Post, category, area string) error {
	c.Handovers--
	wereThere(t, c, from, area)
	c.Department = from.Department
	back := t.Directory().OtherCategory(c.Department).Code
	if cat, known := t.Directory().Category(category); known && strings.HasPrefix(cat.Code, c.Department+".") {
		back = cat.Code
	}
	c.FileUnder(back, back)
	t.Event(c, models.EventMoved, takenBack, 0)
	t.Files(c, 0)
	if c.Status == models.Registered {
		if err := t.Move(c, models.Assigned, takenBack, 0); err != nil {
			return err
		}
	}
	t.Give(c, from, t.Officer)
	t.Say(models.Intent{Kind: "officer.taken_back", Complaint: c.ID, Args: about(c), Buttons: handlers.CardButtons(c, t.Officer)})
	if was := t.Before(c); was.Department == c.Department { // it was another district's for a moment
		return tellMoved(ctx, t, c)
	}
	return tell(ctx, t, c, models.Intent{Kind: "citizen.handed_over", Args: models.Args{Department: c.Department}})
}
