package handlers

import (
	"slices"
	"time"

	"sunwai/models"
)

// Work gathers what changes: by a turn, by the clock or by a command of the owner. Nothing leaves it
// before Changes; nothing of it is written by the engine itself.
type Work struct {
	*Deps
	Now     time.Time
	By      models.Actor
	Speaker models.ID      // conversation whose person just wrote: what is said there is a reply; 0: nobody did
	Via     models.Channel // by which way words came; zero: by none
	Ref     string         // the platform's id of the message being answered
	Abroad  bool           // a place outside the state was named: the hub's desk looks first

	changes models.ChangeSet
	held    []*models.Complaint
	before  []models.Complaint                // as read, to see what changed
	touched []models.ID                       // written whatever is different
	after   []func()                          // what to do in memory once it is committed
	waiting map[models.ID][]*models.Complaint // who waits with a master; read once
	joined  []models.Storm                    // by its complaints, as they were read
	batched bool                              // who runs the turn looks at models.ChangeSet.Singles
	alike   map[models.ID]models.ID           // somebody else's open complaint of the same thing in the very same place
}

// NewWork begins some work at the clock's time.
func NewWork(d *Deps, by models.Actor) *Work {
	return &Work{Deps: d, Now: d.now(), By: by}
}

// Hold takes a complaint to change: what is done to the returned one is written with the work. Holding one
// twice gives the same.
func (w *Work) Hold(c models.Complaint) *models.Complaint {
	for _, h := range w.held {
		if h.ID == c.ID {
			return h
		}
	}
	held := c
	w.held = append(w.held, &held)
	w.before = append(w.before, c)
	return &held
}

// Touch has a held complaint written though nothing about it is different: whoever acts on a page from before this is told so first. What
// everybody reads is not said twice because a button was pressed twice.
func (w *Work) Touch(c *models.Complaint) { w.touched = append(w.touched, c.ID) }

// Before returns a held complaint as it was read.
func (w *Work) Before(c *models.Complaint) models.Complaint {
	for i, h := range w.held {
		if h == c {
			return w.before[i]
		}
	}
	return *c
}

// Held returns the complaint as this work has changed it, or as it was handed in.
func (w *Work) Held(c models.Complaint) models.Complaint {
	for _, h := range w.held {
		if h.ID == c.ID {
			return *h
		}
	}
	return c
}

// Event appends to a complaint's history.
func (w *Work) Event(c *models.Complaint, kind models.EventKind, code string, words models.ID) {
	w.changes.Events = append(w.changes.Events, models.Event{ID: w.IDs.Next(), Complaint: c.ID, At: w.Now,
		Kind: kind, By: w.By, From: c.Status, To: c.Status, Code: code, Post: c.Doer, Words: words})
}

// EventAt appends what happened to a post other than the doer's.
func (w *Work) EventAt(c *models.Complaint, kind models.EventKind, code string, post models.Post) {
	w.Event(c, kind, code, 0)
	w.changes.Events[len(w.changes.Events)-1].Post = post
}

// Move changes a complaint's status by the rules and notes it in the history. The error is for the person.
func (w *Work) Move(c *models.Complaint, to models.Status, code string, words models.ID) error {
	was := c.Status
	e, err := c.Move(models.Move{To: to, By: w.By, At: w.Now, Code: code, Words: words, NewID: w.IDs.Next()})
	if err != nil {
		return err
	}
	w.changes.Events = append(w.changes.Events, e)
	if was == models.NeedsInfo {
		w.unasked(c)
	}
	if was == models.Closed || was == models.Rejected || was == models.Resolved {
		w.reopened(c)
	}
	if was.Open() && !c.Status.Open() {
		officer := c.DoerOfficer
		w.after = append(w.after, func() { w.Loads.Left(officer) })
	}
	if c.EraseAtClose && c.Complainant != 0 && c.Status.Over() {
		w.changes.Erase = append(w.changes.Erase, c.Complainant)
	}
	return nil
}

// reopened keeps the doer's count right: the store counts what is appealed as open too.
func (w *Work) reopened(c *models.Complaint) {
	if officer := c.DoerOfficer; c.Status.Open() {
		w.after = append(w.after, func() { w.Loads.Took(officer, time.Time{}) })
	}
}

// WordsOf keeps what was said about a complaint and returns its id; 0 when nothing was said.
func (w *Work) WordsOf(c *models.Complaint, kind models.MessageKind, text string) models.ID {
	id := w.WordsIn(c, kind, text, w.Via)
	if id != 0 {
		w.changes.Messages[len(w.changes.Messages)-1].Ref = w.Ref
	}
	return id
}

// WordsIn keeps what was said by a way other than the one that words came by.
func (w *Work) WordsIn(c *models.Complaint, kind models.MessageKind, text string, by models.Channel) models.ID {
	if text == "" {
		return 0
	}
	m := models.Message{ID: w.IDs.Next(), Complaint: c.ID, At: w.Now, Kind: kind, By: w.By, Text: text, Channel: by}
	w.changes.Messages = append(w.changes.Messages, m)
	return m.ID
}

// Reword changes what was said, as who said it has done.
func (w *Work) Reword(words models.ID, text string) {
	w.changes.Reworded = append(w.changes.Reworded, models.Message{ID: words, Text: text})
}

// Unsay takes away the words and files of a message that its author took back.
func (w *Work) Unsay(words models.ID) { w.changes.EraseWords = append(w.changes.EraseWords, words) }

// Attach keeps a file that came with a message.
func (w *Work) Attach(a models.Attachment) models.ID {
	a.ID, a.At, a.By = w.IDs.Next(), w.Now, w.By
	a.State = models.AttachmentPending
	w.changes.Attachments = append(w.changes.Attachments, a)
	return a.ID
}

// Add puts in what has no rule of its own.
func (w *Work) Add(change func(*models.ChangeSet)) { change(&w.changes) }

// Triage asks a human at the hub to look. What has waited there for its place before this turn waits there still, whatever else is said of it.
//
// What must be listened to and has no place either is one thing to look at: who listens hears the place too, and settles both.
func (w *Work) Triage(kind string, c *models.Complaint) {
	about := func(kinds ...string) func(models.TriageItem) bool {
		return func(i models.TriageItem) bool { return i.Complaint == c.ID && slices.Contains(kinds, i.Kind) }
	}
	switch {
	case kind == "unplaced" && (slices.ContainsFunc(w.changes.Triage, about("voice", "letter", "unplaced")) || w.waitsForPlace(c)):
		return
	case kind == "voice" || kind == "letter":
		w.changes.Triage = slices.DeleteFunc(w.changes.Triage, about("unplaced"))
	}
	w.changes.Triage = append(w.changes.Triage, models.TriageItem{ID: w.IDs.Next(), At: w.Now, Kind: kind,
		Complaint: c.ID, Conversation: c.Conversation})
}

// waitsForPlace reports whether the desk was to find the place of a complaint already, and still is.
func (w *Work) waitsForPlace(c *models.Complaint) bool {
	was := w.Before(c)
	return was.Version > 0 && was.Status == models.Registered && was.Area == "" && c.Area == "" && was.DoerOfficer == c.DoerOfficer && was.Doer.Department == models.HubDepartment
}

// Changes is everything that was done, to be applied in one transaction.
func (w *Work) Changes() models.ChangeSet {
	cs := w.changes
	cs.Complaints = nil
	for i, h := range w.held {
		if h.Version == 0 || !same(*h, w.before[i]) || slices.Contains(w.touched, h.ID) {
			w.watch(&w.before[i], h)
			cs.Complaints = append(cs.Complaints, *h)
		}
	}
	return cs
}

// Committed runs what follows a commit in memory. The caller calls it once, after the changes are applied.
func (w *Work) Committed() {
	for _, f := range w.after {
		f()
	}
}

// same compares complaints by value; the points are compared by what they point at.
func same(a, b models.Complaint) bool {
	if !samePoint(a.Location, b.Location) || !samePoint(a.ProofPlace, b.ProofPlace) {
		return false
	}
	a.Location, a.ProofPlace = b.Location, b.ProofPlace
	return a == b
}

func samePoint(a, b *models.Location) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}
