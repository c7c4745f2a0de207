package handlers

import (
	"context"
	"fmt"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// follow has the news of a person's complaints go to the channel used last. On one platform each complaint stays with the account
// it came by; a sensitive one stays where it was said to be safe. What is held elsewhere becomes due: it finds its way here.
func (t *Turn) follow() {
	if t.Officer.ID != 0 || t.Conv.Stopped {
		return
	}
	elsewhere := false
	for _, mine := range t.Mine {
		if mine.Conversation == t.Conv.ID || mine.Address.Peer == "" {
			continue
		}
		elsewhere = true
		current := t.Held(mine)
		if current.Sensitive || current.Address.Platform == t.Conv.Address.Platform || !current.Status.Open() && current.Status != models.Resolved {
			continue
		}
		c := t.Hold(mine)
		c.Conversation, c.Address = t.Conv.ID, t.Conv.Address
	}
	if elsewhere {
		t.Add(func(cs *models.ChangeSet) { cs.Heard = append(cs.Heard, t.Conv.Person) })
	}
}

// open reports whether a person may be written to freely in a conversation now.
func (w *Work) open(c models.Conversation) bool {
	if c.Stopped || c.Address.Peer == "" {
		return false
	}
	window := time.Duration(0)
	if w.Window != nil {
		window = w.Window(c.Address.Account)
	}
	switch {
	case window <= 0:
		return true
	case c.LastInAt.IsZero():
		return false
	}
	return window == bot.Ever || w.Now.Sub(c.LastInAt) < window
}

// Door is how a complainant can be told something now.
type Door struct {
	Open bool                // where he is told of this complaint
	At   models.PlatformName // where that is
	// Next is the channel that is used instead of a closed one; "": none is open, what is said waits until he writes.
	Next models.PlatformName
	// Heard is when he wrote last in private where he is told; zero: never.
	Heard time.Time
}

// DoorOf says by which channel a complainant is told something now.
func (w *Work) DoorOf(ctx context.Context, c *models.Complaint) (Door, error) {
	d := Door{Open: true, At: c.Address.Platform}
	if w.Window == nil || c.Address.Peer == "" || w.Window(c.Address.Account) <= 0 {
		return d, nil
	}
	list, err := w.Read.Conversations(ctx, c.Person)
	if err != nil {
		return d, fmt.Errorf("reading where a person can be told: %w", err)
	}
	d.Open = false
	for _, conv := range list {
		if conv.ID == c.Conversation {
			d.Heard = conv.LastInAt
		}
		switch {
		case !w.open(conv):
		case conv.ID == c.Conversation:
			return Door{Open: true, At: c.Address.Platform, Heard: conv.LastInAt}, nil
		case d.Next == "" && !c.Sensitive:
			d.Next = conv.Address.Platform
		}
	}
	return d, nil
}

// OpenElsewhere is the person's conversation, other than this one, that is open and was used last.
func (t *Turn) OpenElsewhere(ctx context.Context) (models.Conversation, bool, error) {
	list, err := t.Read.Conversations(ctx, t.Conv.Person)
	if err != nil {
		return models.Conversation{}, false, fmt.Errorf("reading where a person can be told: %w", err)
	}
	for _, conv := range list {
		if conv.ID != t.Conv.ID && !conv.LastInAt.IsZero() && t.open(conv) {
			return conv, true, nil
		}
	}
	return models.Conversation{}, false, nil
}

// OpenHere reports whether the person may be written to freely where he is.
func (t *Turn) OpenHere() bool { return t.open(t.Conv) }

// LetsOfficersThrough reports whether a platform takes an officer's own words although the person wrote too long ago to be written
// to by a machine (Messenger's human agents: seven days, if Meta has approved the app for it).
func (d Door) LetsOfficersThrough(now time.Time) bool {
	return d.At == models.Facebook && !d.Heard.IsZero() && now.Sub(d.Heard) < 7*24*time.Hour
}

// RepliesInPrivate reports on which platforms the author of something public may be written to once in private without having
// written there first (Facebook's private replies, within seven days: one message).
func RepliesInPrivate(p models.PlatformName) bool { return p == models.Facebook }
