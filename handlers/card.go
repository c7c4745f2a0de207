package handlers

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"sunwai/models"
)

// SendCard tells an officer of a complaint with all that is needed to act: one message with buttons.
func (w *Work) SendCard(ctx context.Context, c *models.Complaint, o models.Officer, t Telling) error {
	if t.Words == "" && !c.Sensitive {
		words, err := w.AllWords(ctx, c)
		if err != nil {
			return err
		}
		t.Words = words
	}
	in := w.card(c, o, t)
	in.Edit = t.edit && len(t.Files) == 0
	w.TellOfficer(o, c, in)
	return nil
}

// card is the message itself. TellOfficer takes out of it what a sensitive complaint must not show.
func (w *Work) card(c *models.Complaint, o models.Officer, t Telling) models.Intent {
	post := c.Doer
	in := models.Intent{
		Kind: "officer.card",
		Ref:  CardRef(c, o.ID),
		Args: models.Args{Number: c.Number, Category: c.Category, Department: c.Department, Area: c.Area, Place: c.Place,
			Location: c.Location, Due: w.AwaitedBy(c), Status: c.Status, Danger: c.Danger, Code: t.Why, Post: &post, Text: t.Words},
		Buttons: CardButtons(c, o),
		Files:   t.Files,
	}
	if !calm(c.Danger) {
		in.Args.At = w.AnswerBy(c)
	}
	if cat, _ := w.Directory().Category(c.Category); cat.Other && c.Danger == models.SelfHarm {
		in.Args.Category, in.Args.Due = "", time.Time{} // "another matter, due in a week" would be all that is read of it
	}
	if c.Anonymous {
		in.Args.Flags = append(in.Args.Flags, "officer.card.anonymous")
	}
	return in
}

// AnswerBy is when somebody must have answered, or found who answers, next; zero when that is done or late. The limit for the work may be
// days away.
func (w *Work) AnswerBy(c *models.Complaint) (at time.Time) {
	for _, l := range c.Running(w.Rules(c)) {
		if l.Answers() && l.Due.After(w.Now) && (at.IsZero() || l.Due.Before(at)) {
			at = l.Due
		}
	}
	return at
}

// RefreshCard changes the doer's card after something was added soon after it was sent, and sends a line
// of its own later: a message that changes silently is not read twice. Where somebody is in danger the card is sent once more, with a
// sound; where it shows no words it would look the same, so that a line is sent. Who decides an appeal hears of it too.
func (w *Work) RefreshCard(ctx context.Context, c *models.Complaint, added string, files []models.ID) error {
	line := models.Intent{Kind: "officer.added", Args: models.Args{Number: c.Number, Text: added}, Files: files}
	if d, ok := w.Roster().Officer(c.AnswerableOfficer); ok && c.Status == models.Appealed && d.ID != c.DoerOfficer {
		w.TellOfficer(d, c, line)
	}
	o, ok := w.Roster().Officer(c.DoerOfficer)
	if !ok {
		return nil
	}
	unread := w.Now.Sub(c.AssignedAt) < models.EditWindow && c.AcceptedAt.IsZero() && !c.AssignedAt.IsZero()
	if unread && len(files) == 0 && !c.Sensitive {
		return w.SendCard(ctx, c, o, Telling{Why: "added", edit: calm(c.Danger)})
	}
	w.TellOfficer(o, c, line)
	return nil
}

// AllWords are the citizen's words on a complaint, in order, those of this work included.
func (w *Work) AllWords(ctx context.Context, c *models.Complaint) (string, error) {
	return w.wordsSaid(ctx, c, func(m models.Message) bool { return citizens(m.Kind) })
}

// wordsSaid are the words on a complaint, in order, of the messages that count; those of this work included.
func (w *Work) wordsSaid(ctx context.Context, c *models.Complaint, counts func(models.Message) bool) (string, error) {
	said, err := w.Said(ctx, c)
	if err != nil {
		return "", err
	}
	var texts []string
	for _, m := range said {
		if !m.Erased && m.Text != "" && counts(m) {
			texts = append(texts, m.Text)
		}
	}
	return strings.Join(texts, "\n"), nil
}

// Said is everything that was said about a complaint, by anybody, in order; of this work too.
func (w *Work) Said(ctx context.Context, c *models.Complaint) (said []models.Message, err error) {
	if c.Version > 0 {
		if said, err = w.Read.Messages(ctx, c.ID); err != nil && !errors.Is(err, models.ErrNotFound) {
			return nil, fmt.Errorf("reading the words of a complaint: %w", err)
		}
	}
	for i := range said {
		if slices.Contains(w.changes.EraseWords, said[i].ID) {
			said[i].Text, said[i].Erased = "", true
		}
		for _, m := range w.changes.Reworded {
			if m.ID == said[i].ID {
				said[i].Text = m.Text
			}
		}
	}
	for _, m := range w.changes.Messages {
		if m.Complaint == c.ID {
			said = append(said, m)
		}
	}
	return said, nil
}

// ChangeCard shows the doer a complaint as it now stands in place of what he was shown: words that were taken back go from his
// screen too, where the platform can.
func (w *Work) ChangeCard(ctx context.Context, c *models.Complaint) error {
	o, ok := w.Roster().Officer(c.DoerOfficer)
	if !ok || c.Sensitive || !c.Status.Open() {
		return nil
	}
	return w.SendCard(ctx, c, o, Telling{Why: "added", edit: true})
}

func citizens(k models.MessageKind) bool {
	return k == models.OriginalWords || k == models.AddedWords || k == models.AnswerWords || k == models.DeskWords
}

// offers are the commands that an officer can tap on a complaint, by its status, in rows.
func offers() map[models.Status][][]string {
	return map[models.Status][][]string{
		models.Registered: {{"place", "handover"}, {"open"}},
		models.Assigned:   {{"accept", "ask"}, {"handover", "resolve"}, {"reject"}},
		models.InProgress: {{"ask", "resolve"}, {"handover", "reject"}},
		models.NeedsInfo:  {{"ask", "resolve"}, {"handover", "reject"}},
		models.Reported:   {{"proof"}},
		models.Flagged:    {{"approve", "return"}},
		models.Appealed:   {{"uphold", "dismiss"}},
	}
}

// CardButtons are what an officer can tap on a complaint as it stands: a decision only who decides, the work of a sensitive
// one only who has it.
func CardButtons(c *models.Complaint, o models.Officer) [][]models.Button {
	deciding := c.Status == models.Flagged || c.Status == models.Appealed
	if deciding && c.AnswerableOfficer != o.ID || !deciding && c.Sensitive && c.DoerOfficer != o.ID {
		return nil
	}
	var rows [][]models.Button
	if c.Status == models.InProgress && !c.Watch.DangerAt.IsZero() { // he has seen the complaint, and not yet that
		rows = append(rows, Row(Button("accept", "accept", string(c.Number))))
	}
	for _, row := range offers()[c.Status] {
		var buttons []models.Button
		for _, command := range row {
			label := command
			if command == "reject" {
				label = "cannot"
			}
			buttons = append(buttons, Button(label, command, string(c.Number)))
		}
		rows = append(rows, buttons)
	}
	return rows
}
