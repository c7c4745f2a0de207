package handlers

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode"

	"sunwai/models"
)

// recentReply is how long after the person's own message news may reach him in quiet hours.
const recentReply = 30 * time.Minute

// Tell says something about a complaint to its complainant, where he was heard last, in his language. News
// waits for the morning in quiet hours; a reply to what he just wrote, or soon after, and danger do not.
func (w *Work) Tell(ctx context.Context, c *models.Complaint, in models.Intent) error {
	if c.Joined > 0 {
		if err := w.passOn(ctx, c, in); err != nil {
			return err
		}
	}
	if c.Address.Peer == "" {
		return nil // the complainant was forgotten: nobody is left to tell
	}
	in.To, in.Conversation, in.Complaint = c.Address, c.Conversation, c.ID
	if in.Lang == "" {
		in.Lang = c.Lang
	}
	if in.Args.Number == "" {
		in.Args.Number = c.Number
	}
	if c.Conversation == w.Speaker {
		in.Priority = models.Reply
		w.Send(in)
		return nil
	}
	in.Priority = models.Notice
	if w.Quiet.Contains(w.Now) && c.Danger == models.NoDanger {
		heard, err := w.heardAt(ctx, c)
		if err != nil {
			return err
		}
		if w.Now.Sub(heard) > recentReply {
			in.NotBefore = w.Quiet.Next(w.Now)
		}
	}
	w.Send(in)
	return nil
}

func (w *Work) heardAt(ctx context.Context, c *models.Complaint) (time.Time, error) {
	if w.Now.Sub(c.RegisteredAt) <= recentReply {
		return c.RegisteredAt, nil
	}
	conv, err := w.Read.Conversation(ctx, c.Conversation)
	if err != nil {
		return time.Time{}, fmt.Errorf("reading when the complainant wrote last: %w", err)
	}
	return conv.LastInAt, nil
}

// TellOfficer says something to an officer at the address he joined by. About a complaint of the round clock he is told at any
// hour, silently at night; office matters and reminders wait for the morning unless he is on shift or has just written. Of a
// sensitive complaint nothing but number, category and limit is said: the rest is read by `open`.
func (w *Work) TellOfficer(o models.Officer, c *models.Complaint, in models.Intent) {
	if c != nil && drowned(c, in) {
		return // one message speaks for all complaints of a storm
	}
	o = w.inPlaceOf(o, c, &in)
	if o.Address.IsZero() || o.Revoked {
		return
	}
	in.To, in.Lang, in.Protect = o.Address, o.Lang, true
	if c != nil {
		in.Complaint = c.ID
		if in.Args.Number == "" {
			in.Args.Number = c.Number
		}
		in.Args.Place = Hidden(c, in.Args.Place)
		if citizensWords(in.Kind) {
			in.Args.Text = Hidden(c, in.Args.Text)
		}
		if c.Sensitive {
			withoutWords(&in)
		}
	}
	if w.By.Officer == o.ID {
		in.Priority = models.Reply
		w.Send(in)
		return
	}
	in.Priority = models.Notice
	switch {
	case c != nil && c.Danger != models.NoDanger:
		in.Priority = models.Urgent
	case o.OnShift || !w.Quiet.Contains(w.Now):
	case c != nil && w.clockOf(c) == models.RoundClock && !canWait(in.Kind):
		in.Silent = true
	default:
		in.NotBefore = w.Quiet.Next(w.Now)
	}
	w.Send(in)
}

// citizensWords reports whether the text of a message to an officer is what a citizen wrote.
func citizensWords(kind string) bool {
	return kind == "officer.card" || kind == "officer.added" || kind == "officer.answer" || kind == "officer.flagged"
}

// withoutWords takes out of a message to an officer what only `open` may show of a sensitive complaint.
func withoutWords(in *models.Intent) {
	a := &in.Args
	a.Text, a.Place, a.Area, a.Location, in.Files = "", "", "", nil, nil
	if in.Kind != "officer.card" {
		a.Name = "" // evidence; on a card it is the code of an appeal's reason
	}
	if in.Kind == "officer.card" || in.Kind == "officer.flagged" || in.Kind == "officer.returned" {
		a.Flags = append(a.Flags, "officer.card.sensitive")
	}
}

func (w *Work) clockOf(c *models.Complaint) models.ClockKind {
	cat, _ := w.Directory().Category(c.Category)
	return cat.Clock
}

// Send puts a message into the outbox as it is.
func (w *Work) Send(in models.Intent) { w.changes.Intents = append(w.changes.Intents, in) }

// CardRef names the officer's message about a complaint, for edits and for replies to it.
func CardRef(c *models.Complaint, officer models.ID) string {
	return fmt.Sprintf("card/%d/%d", c.ID, officer)
}

// KnownOfPlace is the village or ward of a complaint whose district is missing, to be named in the question for it. Of a sensitive one nothing is
// repeated: somebody else may hold the phone.
func (d *Deps) KnownOfPlace(c *models.Complaint) string {
	if c.Area != "" || c.Sensitive || !d.NamesPlace(c.Place) {
		return ""
	}
	return c.Place
}

// NamesPlace reports whether words surely name a village or a ward: they call it so, or number it, and tell nothing else. Of what else was taken for a place ("trucks occupy
// road") half is none.
func (d *Deps) NamesPlace(words string) bool {
	if words == "" {
		return false
	}
	u := d.Understand.Understand(words, Hint{Where: true})
	return u.Placelike && u.Place != "" && (u.Village || strings.ContainsFunc(words, unicode.IsDigit))
}
