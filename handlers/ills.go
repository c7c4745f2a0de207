package handlers

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"sunwai/models"
)

// Who mends a pipe sends no doctors to a village whose people are ill of its water. Where the directory says so of a category, the other
// department gets a complaint of its own at once, with a number and limits of its own: one who is only told has nothing to answer for.

// illsOf has the other department hear of people who are ill or have died of what a complaint is about: whoever found out where it is or what
// it is about, a citizen, the desk or an officer who hands it over, and whatever is added later.
func (w *Work) illsOf(ctx context.Context, first *models.Complaint, was models.Complaint) error {
	cat, _ := w.Directory().Category(first.Category)
	to, known := w.Directory().Category(cat.Ills)
	waits := first.Status == models.Duplicate // his complaint waits with another; his people are ill all the same
	if cat.Ills == "" || !known || to.Retired || first.Area == "" || !first.Status.Open() && !waits {
		return nil
	}
	fresh := was.Number == "" || was.Area == "" || was.Category != first.Category || was.Status == models.Duplicate
	more := w.saidNow(first)
	if !fresh && len(more) == 0 {
		return nil
	}
	words := textOf(more)
	if fresh {
		all, err := w.AllWords(ctx, first)
		if err != nil {
			return err
		}
		words = all
	}
	if !w.tellsOfIll(words, first.Danger) {
		return nil
	}
	theirs, ok, err := w.besideKnown(ctx, first, to.Code)
	switch {
	case err != nil:
		return err
	case ok && (len(more) == 0 || !w.tellsOfIll(textOf(more), w.dangerIn(more))):
		return nil // they have been told, and nothing is new
	case ok && theirs.Status.Open():
		return w.moreIll(ctx, w.Hold(theirs), more)
	}
	c, err := w.alongside(ctx, first, to)
	if err != nil || w.inPublic(first) {
		return err
	}
	return w.News(ctx, c, models.Intent{Kind: "citizen.ills", Args: models.Args{Number: c.Number, Department: c.Department}})
}

// saidNow are the words that this work has put to a complaint.
func (w *Work) saidNow(c *models.Complaint) (said []models.Message) {
	for _, m := range w.changes.Messages {
		if m.Complaint == c.ID && m.Text != "" && citizens(m.Kind) {
			said = append(said, m)
		}
	}
	return said
}

func textOf(said []models.Message) string {
	var lines []string
	for _, m := range said {
		lines = append(lines, m.Text)
	}
	return strings.Join(lines, "\n")
}

func (w *Work) dangerIn(said []models.Message) models.Danger {
	return w.Understand.Understand(textOf(said), Hint{}).Danger
}

// alongside makes the other department's complaint of the same words, place and person. Who is blamed in it is nobody in danger.
func (w *Work) alongside(ctx context.Context, first *models.Complaint, to models.Category) (*models.Complaint, error) {
	files, err := w.filesOf(ctx, first)
	if err != nil {
		return nil, err
	}
	c, err := w.draftBeside(ctx, first, to)
	if err != nil {
		return nil, err
	}
	words, err := w.AllWords(ctx, c) // "20 people are ill" says nothing without the water of before
	if err != nil {
		return nil, err
	}
	return c, w.Register(ctx, c, words, files)
}

// draftBeside is the same, before anybody has said that it shall be registered.
func (w *Work) draftBeside(ctx context.Context, first *models.Complaint, to models.Category) (*models.Complaint, error) {
	theirs, _ := w.Directory().DepartmentOf(to.Code)
	danger, blames := first.Danger, to.Conduct || to.Other
	if blames {
		danger = models.NoDanger
	}
	hidden := to.Hides(first.Danger) || blames && first.Sensitive
	c := w.Hold(models.Complaint{
		ID: w.IDs.Next(), Status: models.Draft, Department: theirs.Code, Category: to.Code, Confidence: first.Confidence,
		Area: first.Area, Place: first.Place, PIN: first.PIN, Location: first.Location, Lang: first.Lang,
		Account: first.Account, Office: first.Office, Conversation: first.Conversation, Address: first.Address, Person: first.Person,
		Danger: danger, AgainstStaff: blames, Sensitive: hidden, Discreet: hidden,
		Anonymous: first.Anonymous, EraseAtClose: first.EraseAtClose, ShowPhone: first.ShowPhone && !hidden,
	}) // without a fingerprint: who sends the same words again means the first
	if err := w.sameComplainant(ctx, first, c); err != nil {
		return nil, err
	}
	return c, w.sameWords(ctx, first, c)
}

// inPublic reports whether this work's words on a complaint were said where everybody reads: there is one answer.
func (w *Work) inPublic(c *models.Complaint) bool {
	return slices.ContainsFunc(w.saidNow(c), func(m models.Message) bool { return m.Channel.Public })
}

// filesOf are those of a complaint, of this work too.
func (w *Work) filesOf(ctx context.Context, c *models.Complaint) (ids []models.ID, err error) {
	list, err := w.Read.AttachmentsOf(ctx, c.ID)
	if err != nil {
		return nil, fmt.Errorf("reading the files of a complaint: %w", err)
	}
	for _, a := range append(list, w.changes.Attachments...) {
		if a.Complaint == c.ID && !slices.Contains(ids, a.ID) {
			ids = append(ids, a.ID)
		}
	}
	return ids, nil
}

// sameComplainant gives a complaint the name and the telephone of another: the doctors must be able to call too. It is a row of its own, which
// may be erased by itself.
func (w *Work) sameComplainant(ctx context.Context, from, to *models.Complaint) error {
	who := models.Complainant{Person: from.Person}
	added := slices.IndexFunc(w.changes.Complainants, func(c models.Complainant) bool { return c.ID == from.Complainant })
	switch {
	case added >= 0:
		who = w.changes.Complainants[added]
	case from.Complainant != 0:
		var err error
		if who, err = w.Read.Complainant(ctx, from.Complainant); err != nil {
			return fmt.Errorf("reading who complained: %w", err)
		}
	}
	who.ID = w.IDs.Next()
	to.Complainant = who.ID
	w.changes.Complainants = append(w.changes.Complainants, who)
	return nil
}

// sameWords gives a complaint the words of another, each with the message it came by: who deletes that takes it back from both.
func (w *Work) sameWords(ctx context.Context, from, to *models.Complaint) error {
	said, err := w.Said(ctx, from)
	if err != nil {
		return err
	}
	kind := models.OriginalWords
	for _, m := range said {
		if m.Erased || m.Text == "" || !citizens(m.Kind) {
			continue
		}
		m.ID, m.Complaint, m.Kind = w.IDs.Next(), to.ID, kind
		w.changes.Messages = append(w.changes.Messages, m)
		kind = models.AddedWords
	}
	return nil
}

// besideKnown finds the complaint that another department has of the same: the person's open one of the same place, or any since. An open one
// counts before one that is over.
func (w *Work) besideKnown(ctx context.Context, first *models.Complaint, category string) (found models.Complaint, ok bool, err error) {
	if first.Person == 0 {
		return found, false, nil
	}
	const many = 100
	list, _, err := w.Read.Complaints(ctx, models.ComplaintQuery{Person: first.Person, Limit: many})
	if err != nil {
		return found, false, fmt.Errorf("reading a person's complaints: %w", err)
	}
	for _, h := range w.held {
		if h.Version == 0 && h.Person == first.Person {
			list = append(list, *h)
		}
	}
	tree := w.Directory()
	for _, c := range list {
		c = w.Held(c)
		since := !c.RegisteredAt.Before(first.RegisteredAt)
		there := c.Area == "" || holds(tree, c.Area, first.Area) || holds(tree, first.Area, c.Area)
		if c.ID == first.ID || c.Number == "" || c.Category != category || !there || !c.Status.Open() && !since {
			continue
		}
		if !ok || c.Status.Open() && !found.Status.Open() {
			found, ok = c, true
		}
	}
	return found, ok, nil
}

// moreIll tells the other department what was added of people who are ill. It is said back once, of the first.
func (w *Work) moreIll(ctx context.Context, theirs *models.Complaint, more []models.Message) error {
	for _, m := range more {
		m.ID, m.Complaint, m.Kind = w.IDs.Next(), theirs.ID, models.AddedWords
		w.changes.Messages = append(w.changes.Messages, m)
		w.Event(theirs, models.EventAdded, "", m.ID)
	}
	danger := w.dangerIn(more)
	if calm(danger) {
		return w.RefreshCard(ctx, theirs, textOf(more), nil)
	}
	if calm(theirs.Danger) {
		theirs.Danger = danger
		theirs.Endangered(w.Rules(theirs), w.Now)
	}
	return w.Alarm(ctx, theirs, nil)
}

// Alarm tells of danger that is spoken of only now, or again: the doer, and whoever answers above him, except who was told.
func (w *Work) Alarm(ctx context.Context, c *models.Complaint, files []models.ID, told ...models.ID) error {
	heard, why := 0, "worse"
	if !calm(w.Before(c).Danger) {
		why = "again"
	}
	for _, id := range []models.ID{c.DoerOfficer, c.AnswerableOfficer} {
		o, ok := w.Roster().Officer(id)
		if !ok {
			continue
		}
		heard++
		if slices.Contains(told, id) {
			continue
		}
		told = append(told, id)
		if err := w.SendCard(ctx, c, o, Telling{Why: why, Files: files}); err != nil {
			return err
		}
	}
	if heard == 0 {
		w.Triage("danger", c)
	}
	return nil
}
