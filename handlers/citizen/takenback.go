package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// takenBack follows an author who deleted what he said: the words go, the complaint stays. Nothing is said about it.
func takenBack(ctx context.Context, t *handlers.Turn) error {
	list, err := t.Read.Posts(ctx, models.PostQuery{Platform: t.Account.Platform, Refs: []string{t.In.MessageID}})
	if err != nil {
		return err
	}
	found := false
	for _, p := range list {
		if p.Ref != t.In.MessageID {
			continue // another post of its thread
		}
		found = true
		t.Add(func(cs *models.ChangeSet) {
			cs.Unsaid = append(cs.Unsaid, models.Unsaid{From: models.Address{Platform: p.Platform, Account: p.Account, Peer: p.Author}, Ref: p.Ref})
		})
		if err := unsay(ctx, t, p.Complaint, p.Words); err != nil {
			return err
		}
		p.State, p.Text = models.PostDeleted, ""
		t.Add(func(cs *models.ChangeSet) { cs.Posts = append(cs.Posts, p) })
	}
	if found {
		return unsayMine(ctx, t) // another department may have been told them too
	}
	return privateTakenBack(ctx, t)
}

// privateTakenBack looks for the message among the person's own complaints: it is rare, and they are few.
func privateTakenBack(ctx context.Context, t *handlers.Turn) error {
	if t.In.MessageID == "" {
		return nil
	}
	t.Add(func(cs *models.ChangeSet) {
		cs.Unsaid = append(cs.Unsaid, models.Unsaid{From: t.Conv.Address, Ref: t.In.MessageID})
	})
	return unsayMine(ctx, t)
}

// unsayMine takes the words of a message out of each of the person's complaints that has them.
func unsayMine(ctx context.Context, t *handlers.Turn) error {
	held, err := heldOf(ctx, t)
	if err != nil {
		return err
	}
	for _, m := range held {
		if err := unsay(ctx, t, m.Complaint, m.ID); err != nil {
			return err
		}
	}
	return nil
}

// unsay takes words out of a complaint, and out of what was read from them in the person's own words. Where it is by name stays:
// without it nobody could do the work.
func unsay(ctx context.Context, t *handlers.Turn, complaint, words models.ID) error {
	if complaint == 0 || words == 0 {
		return nil
	}
	found, err := t.Read.Complaint(ctx, complaint)
	if err != nil {
		return notFoundIsNil(err)
	}
	c := t.Hold(found)
	said, err := t.Work.Said(ctx, c)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(said, func(m models.Message) bool { return m.ID == words })
	if at < 0 || said[at].Erased {
		return nil
	}
	if c.Place != "" && strings.Contains(said[at].Text, c.Place) {
		c.Place = ""
	}
	if said[at].Kind == models.OriginalWords {
		c.Fingerprint = ""
	}
	t.Unsay(words)
	t.Event(c, models.EventTakenBack, "", words)
	return t.ChangeCard(ctx, c)
}

// reworded follows an author who changed what he said in public: the words are changed, and what was not thought a complaint is
// looked at again.
func (v *Conversation) reworded(ctx context.Context, t *handlers.Turn) error {
	list, err := t.Read.Posts(ctx, models.PostQuery{Platform: t.Account.Platform, Refs: []string{t.In.MessageID}})
	if err != nil {
		return err
	}
	i := slices.IndexFunc(list, func(p models.PublicPost) bool { return p.Ref == t.In.MessageID && p.Account == t.Account.Key })
	if i < 0 {
		return v.aloud(ctx, t) // we have not seen it before
	}
	p := list[i]
	if p.State == models.PostCounted || p.State == models.PostTriage {
		return rejudge(ctx, t, p)
	}
	if p.Words == 0 || p.State == models.PostDeleted {
		return nil
	}
	found, err := t.Read.Complaint(ctx, p.Complaint)
	if err != nil {
		return notFoundIsNil(err)
	}
	c := t.Hold(found)
	t.Text = handlers.WithoutHandles(t.Text)
	t.Reword(p.Words, t.Text)
	t.Event(c, models.EventReworded, "", p.Words)
	return t.ChangeCard(ctx, c)
}

// rejudge looks again at a post that was no complaint before it was changed.
func rejudge(ctx context.Context, t *handlers.Turn, before models.PublicPost) error {
	s, err := overhear(ctx, t)
	if err != nil {
		return err
	}
	was := before.State
	s.post.ID, s.post.At = before.ID, before.At
	if err := judge(ctx, t, s); err != nil {
		return err
	}
	if was == models.PostTriage && s.post.State == models.PostCounted {
		s.post.State, s.post.Text = was, t.Text // a human has it already
	}
	return finish(t, s, nil)
}

// notReadable is a message that only its author can read (end to end encrypted): he is asked once, by the next way that is
// allowed, to write where we can read, and the hub sees how many could not be read.
func notReadable(ctx context.Context, t *handlers.Turn) error {
	t.Conv.Unreadable++
	if t.Conv.Unreadable > 1 {
		return nil
	}
	t.Add(func(cs *models.ChangeSet) {
		cs.Triage = append(cs.Triage, models.TriageItem{ID: t.IDs.Next(), At: t.Now, Kind: "unreadable", Conversation: t.Conv.ID})
	})
	if t.Muted() {
		return nil
	}
	ask := models.Intent{Kind: "citizen.unreadable", Args: models.Args{Code: string(t.Account.Platform)}}
	if !t.Conv.LastInAt.IsZero() && t.OpenHere() {
		t.Say(ask)
		return nil
	}
	other, ok, err := t.OpenElsewhere(ctx)
	if err != nil {
		return err
	}
	if ok {
		ask.To, ask.Conversation, ask.Lang, ask.Priority = other.Address, other.ID, other.Lang, models.Notice
		t.Send(ask)
		return nil
	}
	return askAloud(ctx, t)
}

// askAloud asks under the newest thing the person said in public, if it was not answered and may be.
func askAloud(ctx context.Context, t *handlers.Turn) error {
	list, err := t.Read.Posts(ctx, models.PostQuery{Platform: t.Account.Platform, Author: t.In.Peer})
	if err != nil {
		return err
	}
	answered := map[string]bool{}
	for _, p := range list {
		answered[p.Exchange()] = answered[p.Exchange()] || p.Answered
	}
	for i := len(list) - 1; i >= 0; i-- {
		p := list[i]
		if p.MayAnswer && p.Account == t.Account.Key && p.State != models.PostDeleted && !answered[p.Exchange()] {
			p.Answered = true
			t.Add(func(cs *models.ChangeSet) { cs.Posts = append(cs.Posts, p) })
			t.Say(models.Intent{Kind: "public.unreadable", PublicTo: p.Ref, Complaint: p.Complaint})
			return nil
		}
	}
	return nil
}
