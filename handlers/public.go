package handlers

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"sunwai/models"
)

// WithoutHandles drops the names that a post is addressed to: they are no part of what it says, and those of others are personal.
func WithoutHandles(text string) string {
	return onlyWords(text, func(w string) bool { return !strings.HasPrefix(w, "@") })
}

// AsSaid is a post as it is to be understood: without links, and with hashtags as words.
func AsSaid(text string) string {
	text = onlyWords(text, func(w string) bool { return !strings.Contains(w, "://") })
	return strings.NewReplacer("#", " ", "_", " ").Replace(text)
}

func onlyWords(text string, keep func(string) bool) string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		lines = append(lines, strings.Join(slices.DeleteFunc(strings.Fields(line), func(w string) bool { return !keep(w) }), " "))
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

// PublicAnswer is the one answer to a post that a complaint was made of, or that speaks of danger. What is sensitive gets no number
// where everybody reads it.
func PublicAnswer(c *models.Complaint, p models.PublicPost) models.Intent {
	in := models.Intent{Kind: "public.registered", PublicTo: p.Ref, Complaint: c.ID, Lang: p.Lang, Priority: models.Reply,
		Args: models.Args{Number: c.Number}}
	dangerous := c.Danger != models.NoDanger && c.Danger != ""
	switch {
	case dangerous && c.Sensitive:
		in.Kind = "public.danger.private"
	case dangerous:
		in.Kind = "public.danger"
	case c.Sensitive:
		in.Kind = "public.private"
	}
	if dangerous {
		in.Priority, in.Args.Danger = models.Urgent, c.Danger
	}
	if c.Sensitive {
		in.Args.Number = ""
	}
	return in
}

// registerPost makes a complaint of something said in public that a human has looked at, and answers it there once, if the platform
// lets us and its author was not answered yet.
func (w *Work) registerPost(ctx context.Context, p models.PublicPost, as Subject) (*models.Complaint, error) {
	conv, err := w.Read.Conversation(ctx, p.Conversation)
	if err != nil {
		return nil, fmt.Errorf("reading who posted something: %w", err)
	}
	c := w.Hold(w.fromPost(p, conv))
	w.Apply(c, as)
	words := models.Message{ID: w.IDs.Next(), Complaint: c.ID, At: p.At, Kind: models.OriginalWords, By: models.Actor{Role: models.CitizenRole},
		Text: p.Text, Channel: models.Channel{Platform: p.Platform, Account: p.Account, Public: true}, Ref: p.Ref}
	if p.Text != "" {
		w.changes.Messages = append(w.changes.Messages, words)
		p.Words = words.ID
	}
	if err := w.Register(ctx, c, p.Text, nil); err != nil {
		return nil, err
	}
	conv.Complaint, conv.Continues = c.ID, c.ID
	w.changes.Others = append(w.changes.Others, conv)
	around, err := w.Read.Posts(ctx, models.PostQuery{Platform: p.Platform, Refs: []string{p.Exchange()}, Author: p.Author})
	if err != nil {
		return nil, fmt.Errorf("reading a thread: %w", err)
	}
	p.State, p.Complaint, p.Text = models.PostRegistered, c.ID, ""
	if p.MayAnswer && !slices.ContainsFunc(around, func(x models.PublicPost) bool { return x.Answered }) {
		p.Answered = true
		in := PublicAnswer(c, p)
		in.To, in.Conversation = c.Address, c.Conversation
		w.Send(in)
	}
	w.changes.Posts = append(w.changes.Posts, p)
	return c, nil
}

// fromPost reads a complaint out of a post.
func (w *Work) fromPost(p models.PublicPost, conv models.Conversation) models.Complaint {
	account, _ := w.Accounts.Account(p.Account)
	own, isDepartment := account.Office.Department()
	u := w.Understand.Understand(AsSaid(p.Text), Hint{Department: own})
	c := models.Complaint{ID: w.IDs.Next(), Status: models.Draft, Lang: p.Lang, Confidence: u.Confidence, Account: p.Account, Office: account.Office,
		Conversation: p.Conversation, Address: models.Address{Platform: p.Platform, Account: p.Account, Peer: p.Author}, Person: conv.Person,
		Danger: u.Danger, AgainstStaff: u.Staff, PIN: u.PIN, Department: u.Department, Area: u.Area, Place: u.Place}
	if isDepartment && c.Department == "" {
		c.Department = own
	}
	w.FileAs(&c, u)
	if c.Area == "" {
		c.Area = u.District
	}
	if d, ok := account.Office.District(); ok && c.Area == "" {
		c.Area = d
	}
	cat, _ := w.Directory().Category(c.Category)
	c.Sensitive = cat.Hides(u.Danger)
	c.AgainstStaff = c.AgainstStaff || cat.Conduct
	c.Discreet = c.Sensitive
	who := models.Complainant{ID: w.IDs.Next(), Person: conv.Person}
	if !OthersNumber(p.Text) {
		who.Phone = u.Phone
	}
	c.Complainant = who.ID
	w.changes.Complainants = append(w.changes.Complainants, who)
	return c
}
