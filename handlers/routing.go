package handlers

import (
	"context"
	"errors"
	"fmt"
	"time"

	"sunwai/models"
)

// Register gives a draft or a new complaint its number and its limits, and finds who gets it. The
// caller tells the citizen; the doer is told here.
func (w *Work) Register(ctx context.Context, c *models.Complaint, words string, files []models.ID) error {
	n, err := w.drawNumber()
	if err != nil {
		return err
	}
	c.Number = n
	if err := w.Move(c, models.Registered, "", 0); err != nil {
		return err
	}
	w.Plan(c, c.RegisteredAt)
	return w.Assign(ctx, c, Telling{Words: words, Files: files})
}

func (w *Work) drawNumber() (models.Number, error) {
	if w.Number == nil {
		return models.NewNumber(w.Now, w.Rand)
	}
	return w.Number(w.Now)
}

// Plan sets the limits by the category, the place and the calendar, counted from a moment. It is called when the
// complaint is registered, when a correction changes what it is about, and when an appeal has it done again; comments
// never move it. Without a department there is no limit yet: the desk finds the department first.
func (w *Work) Plan(c *models.Complaint, from time.Time) {
	dir := w.Directory()
	cat, ok := dir.Category(c.Category)
	if !ok {
		cat = dir.OtherCategory(c.Department)
	}
	if cat.Code != "" {
		area, _ := dir.Area(c.Area)
		limits, cal := cat.LimitsFor(area.Class), dir.Calendar(c.Area)
		c.FirstResponseDue = models.Due(cal, cat.Clock, from, limits.FirstResponse)
		c.ResolutionDue = models.Due(cal, cat.Clock, from, limits.Resolution)
	}
	c.Sensitive = c.Sensitive || cat.Sensitive
	if c.Danger == models.NoDanger || c.Danger == "" {
		c.Danger = cat.Danger
	}
	if c.Danger == "" {
		c.Danger = models.NoDanger
	}
}

// Telling is what the new doer gets to read.
type Telling struct {
	Words  string
	Files  []models.ID
	Except []models.ID // officers who must not get it
	Level  models.Level
	Why    string // flag of the card: "new", "handed_over", "assigned", "reopened", "appeal"
}

// Assign finds the doer and who answers, and hands the complaint over to the doer with a card. A complaint
// is never without a doer's post: where nobody is posted, it stays registered and the hub sees it.
func (w *Work) Assign(ctx context.Context, c *models.Complaint, t Telling) error {
	dir, roster := w.Directory(), w.Roster()
	level := t.Level
	if level == "" {
		level = models.L1
	}
	if c.AgainstStaff && level == models.L1 {
		level = models.L3 // passes over the officer and his immediate superior, who may be the ones meant
	}
	department, area := c.Department, c.Area
	if area == "" {
		area = models.StateArea
	}
	if w.forDesk(c, level) {
		department, level = models.HubDepartment, models.Desk
	}
	post, officer, told := roster.RouteExcept(dir, department, area, level, w.Loads.Of, models.Except(t.Except...))
	w.give(c, post, officer)
	if !told {
		w.Triage("unplaced", c)
		return nil
	}
	c.Answerable, c.AnswerableOfficer = post, officer.ID
	if post.Department == models.HubDepartment && post.Level == models.Desk {
		// The desk places it; it is with nobody of the department yet.
		w.Triage("unplaced", c)
	} else if err := w.Move(c, models.Assigned, t.Why, 0); err != nil {
		return err
	}
	if t.Why == "" {
		t.Why = "new"
	}
	return w.SendCard(ctx, c, officer, t)
}

// forDesk reports whether the hub's desk must look first: no department is known, it is the central government's, or no
// place is known and the department has no field officer for the whole state.
func (w *Work) forDesk(c *models.Complaint, level models.Level) bool {
	dep, ok := w.Directory().Department(c.Department)
	if !ok || dep.Central {
		return true
	}
	if c.Area != "" || level != models.L1 {
		return false
	}
	for _, o := range w.Roster().At(models.Post{Department: c.Department, Area: models.StateArea, Level: models.L1}) {
		if o.Reachable(w.Now) {
			return false
		}
	}
	return true
}

// give notes the doer and keeps the counts in memory right once this is committed.
func (w *Work) give(c *models.Complaint, post models.Post, officer models.Officer) {
	before, now := c.DoerOfficer, w.Now
	c.Doer, c.DoerOfficer = post, officer.ID
	if before == officer.ID {
		return
	}
	w.after = append(w.after, func() {
		w.Loads.Left(before)
		w.Loads.Took(officer.ID, now)
	})
}

// Give hands a complaint to a named officer of a post.
func (w *Work) Give(c *models.Complaint, post models.Post, officer models.Officer) {
	w.give(c, post, officer)
	c.Answerable, c.AnswerableOfficer = post, officer.ID
}

// SendCard tells an officer of a complaint with all that is needed to act: one message with buttons.
// Of a sensitive complaint it holds number and category only; the words are read by `open`.
func (w *Work) SendCard(ctx context.Context, c *models.Complaint, o models.Officer, t Telling) error {
	in := w.card(c, o, t)
	if t.Words == "" && !c.Sensitive {
		words, err := w.AllWords(ctx, c)
		if err != nil {
			return err
		}
		in.Args.Text = words
	}
	w.TellOfficer(o, c, in)
	return nil
}

func (w *Work) card(c *models.Complaint, o models.Officer, t Telling) models.Intent {
	post := c.Doer
	in := models.Intent{
		Kind: "officer.card",
		Ref:  CardRef(c, o.ID),
		Args: models.Args{Number: c.Number, Category: c.Category, Department: c.Department, Area: c.Area,
			Due: c.ResolutionDue, Status: c.Status, Danger: c.Danger, Code: t.Why, Post: &post},
		Buttons: CardButtons(c),
	}
	if !c.Sensitive {
		in.Args.Place, in.Args.Location, in.Args.Text = c.Place, c.Location, t.Words
		in.Files = t.Files
	} else {
		in.Args.Flags = append(in.Args.Flags, "officer.card.sensitive")
	}
	return in
}

// RefreshCard changes the doer's card after something was added soon after it was sent, and sends a line
// of its own later: a message that changes silently is not read twice.
func (w *Work) RefreshCard(ctx context.Context, c *models.Complaint, added string, files []models.ID) error {
	o, ok := w.Roster().Officer(c.DoerOfficer)
	if !ok {
		return nil
	}
	if w.Now.Sub(c.AssignedAt) < models.EditWindow && c.AcceptedAt.IsZero() && !c.AssignedAt.IsZero() && len(files) == 0 {
		words, err := w.AllWords(ctx, c)
		if err != nil {
			return err
		}
		in := w.card(c, o, Telling{Words: words, Why: "added"})
		in.Edit = true
		w.TellOfficer(o, c, in)
		return nil
	}
	in := models.Intent{Kind: "officer.added", Args: models.Args{Number: c.Number, Text: added}, Files: files}
	if c.Sensitive {
		in.Args.Text, in.Files = "", nil
	}
	w.TellOfficer(o, c, in)
	return nil
}

// AllWords are the citizen's words on a complaint, in order, those of this work included.
func (w *Work) AllWords(ctx context.Context, c *models.Complaint) (string, error) {
	var said []models.Message
	if c.Version > 0 {
		var err error
		if said, err = w.Read.Messages(ctx, c.ID); err != nil && !errors.Is(err, models.ErrNotFound) {
			return "", fmt.Errorf("reading the words of a complaint: %w", err)
		}
	}
	for _, m := range w.changes.Messages {
		if m.Complaint == c.ID {
			said = append(said, m)
		}
	}
	text := ""
	for _, m := range said {
		if m.Erased || m.Text == "" || !citizens(m.Kind) {
			continue
		}
		if text != "" {
			text += "\n"
		}
		text += m.Text
	}
	return text, nil
}

func citizens(k models.MessageKind) bool {
	return k == models.OriginalWords || k == models.AddedWords || k == models.AnswerWords || k == models.DeskWords
}

// CardButtons are what an officer can tap on a complaint as it stands.
func CardButtons(c *models.Complaint) [][]models.Button {
	n := string(c.Number)
	b := func(label, command string) models.Button {
		return models.Button{Label: "button." + label, Command: command, Arg: n}
	}
	switch c.Status {
	case models.Assigned:
		return [][]models.Button{{b("accept", "accept"), b("ask", "ask")}, {b("handover", "handover"), b("resolve", "resolve")}, {b("cannot", "reject")}}
	case models.InProgress, models.NeedsInfo:
		return [][]models.Button{{b("ask", "ask"), b("resolve", "resolve")}, {b("handover", "handover"), b("cannot", "reject")}}
	case models.Reported:
		return [][]models.Button{{b("proof", "proof")}}
	case models.Flagged:
		return [][]models.Button{{b("approve", "approve"), b("return", "return")}}
	case models.Appealed:
		return [][]models.Button{{b("uphold", "uphold"), b("dismiss", "dismiss")}}
	case models.Registered:
		return [][]models.Button{{b("place", "place"), b("handover", "handover")}, {b("open", "open")}}
	}
	return nil
}

// NextDue sets what the clock does next to a complaint.
func NextDue(c *models.Complaint, what models.NextAction, at time.Time) {
	c.NextAction, c.NextActionAt = what, at
}
