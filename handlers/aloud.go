package handlers

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"sunwai/bot"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// PublicRoom is how long an answer in public of an account may be, and how its platform counts. Zero: there are no answers in public.
type PublicRoom struct {
	Units int
	Count func(text string) int
}

// Aloud is what of an officer's words in public is known before they are said: where they would stand, how long they are, and why they
// must not stand there.
type Aloud struct {
	Post  models.PublicPost // that they would answer
	Room  PublicRoom
	Units int           // of the words, as the platform counts
	Fault *models.Error // for who wrote them; nil: they may be said
}

// Platform is where they would stand.
func (a Aloud) Platform() models.PlatformName { return a.Post.Platform }

// Aloud looks through an officer's words before they are said in public on a complaint. The error is a *models.Error when nothing may be
// said there at all, whatever the words; or one of ours.
func (w *Work) Aloud(ctx context.Context, c *models.Complaint, words string) (Aloud, error) {
	if c.Sensitive || c.Discreet || c.AgainstStaff {
		return Aloud{}, models.NewError(models.CodeBadInput, "error.public_sensitive")
	}
	post, ok, err := w.saidAloud(ctx, c)
	if err != nil {
		return Aloud{}, err
	}
	room := PublicRoom{}
	if ok && w.Public != nil {
		room = w.Public(post.Account)
	}
	if room.Units <= 0 || room.Count == nil {
		return Aloud{}, models.NewError(models.CodeBadInput, "error.public_none")
	}
	a := Aloud{Post: post, Room: room, Units: room.Count(words)}
	who := models.Complainant{}
	if c.Complainant != 0 {
		if who, err = w.Read.Complainant(ctx, c.Complainant); err != nil && !errors.Is(err, models.ErrNotFound) {
			return a, fmt.Errorf("reading whose complaint it is: %w", err)
		}
	}
	a.Fault = a.fault(words, c.Number, who)
	return a, nil
}

// saidAloud is the newest of the complainant's own posts on a complaint that its platform lets us answer.
func (w *Work) saidAloud(ctx context.Context, c *models.Complaint) (models.PublicPost, bool, error) {
	said, err := w.Said(ctx, c)
	if err != nil {
		return models.PublicPost{}, false, err
	}
	for _, m := range slices.Backward(said) {
		if !m.Channel.Public || m.Ref == "" || m.Erased {
			continue
		}
		posts, err := w.Read.Posts(ctx, models.PostQuery{Platform: m.Channel.Platform, Refs: []string{m.Ref}})
		if err != nil {
			return models.PublicPost{}, false, fmt.Errorf("reading what was said in public: %w", err)
		}
		for _, p := range posts {
			if p.Ref == m.Ref && p.Complaint == c.ID && p.MayAnswer && (p.State == models.PostRegistered || p.State == models.PostAdded) {
				return p, true, nil
			}
		}
	}
	return models.PublicPost{}, false, nil
}

// fault says why words must not be public: the gate before the platforms looks for the same again, but for what only we know of the
// complainant.
func (a Aloud) fault(words string, n models.Number, who models.Complainant) *models.Error {
	switch is := bot.Exposes(words, n); {
	case words == "":
		return models.NewError(models.CodeBadInput, "error.words_missing").With("number", n.String())
	case a.Units > a.Room.Units:
		return models.NewError(models.CodeBadInput, "error.public_long").With("text", strconv.Itoa(a.Units)+" / "+strconv.Itoa(a.Room.Units))
	case is == bot.ManyDigits, ofPhone(words, n, who.Phone):
		return models.NewError(models.CodeBadInput, "error.public_digits")
	case is == bot.AHandle:
		return models.NewError(models.CodeBadInput, "error.public_handle")
	case is == bot.ALink:
		return models.NewError(models.CodeBadInput, "error.public_link")
	case names(words, who.Name):
		return models.NewError(models.CodeBadInput, "error.public_name")
	}
	return nil
}

// shortName is the length up to which a part of a name is nobody's: initials, "देवी" is longer.
const shortName = 2

// names reports whether a text says any part of a name, in either script.
func names(text, name string) bool {
	said := map[string]bool{}
	for _, word := range fold.Words(text) {
		said[fold.Skeleton(word)] = true
	}
	return slices.ContainsFunc(fold.Words(name), func(part string) bool {
		return len([]rune(part)) > shortName && said[fold.Skeleton(part)]
	})
}

// lastDigits of a phone open the status of a complaint elsewhere.
const lastDigits = 4

// ofPhone reports whether a text holds the end of a phone number.
func ofPhone(text string, n models.Number, phone string) bool {
	if len(phone) < lastDigits {
		return false
	}
	text = fold.Digits(strings.ReplaceAll(text, n.String(), ""))
	for _, run := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if len(run) >= lastDigits && strings.HasSuffix(phone, run) {
			return true
		}
	}
	return false
}

// SayAloud answers a complaint's post with an officer's words, which must have been found without a fault.
func (w *Work) SayAloud(ctx context.Context, c *models.Complaint, a Aloud, words string) error {
	p := a.Post
	around, err := w.Read.Posts(ctx, models.PostQuery{Platform: p.Platform, Refs: []string{p.Exchange()}, Author: p.Author})
	if err != nil {
		return fmt.Errorf("reading a thread: %w", err)
	}
	if !slices.ContainsFunc(around, func(x models.PublicPost) bool { return x.Answered }) { // a person's answer is no second one of a machine
		p.Answered = true
		w.changes.Posts = append(w.changes.Posts, p)
	}
	w.Touch(c)
	w.Event(c, models.EventTold, "public", w.WordsIn(c, models.ToldWords, words, models.Channel{Platform: p.Platform, Account: p.Account, Public: true}))
	w.Send(models.Intent{Kind: models.PublicWords, PublicTo: p.Ref, Complaint: c.ID, Lang: p.Lang, Priority: models.Reply, Conversation: p.Conversation,
		To:   models.Address{Platform: p.Platform, Account: p.Account, Peer: p.Author},
		Args: models.Args{Number: c.Number, Text: words}})
	return nil
}
