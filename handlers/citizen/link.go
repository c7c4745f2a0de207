package citizen

import (
	"context"
	"fmt"
	"io"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// link joins another address to a person. Said alone where he complained it tells a code, once and for a quarter of an hour; said
// with the complaint's number and that code somewhere else it makes both one person. Nobody is ever joined by a guess.
func link(ctx context.Context, t *handlers.Turn, arg string) error {
	token, rest, ok := leadingNumber(arg)
	if !ok || len(named(t, token)) > 0 && rest == "" {
		return tellCode(ctx, t, arg)
	}
	n, err := models.ParseNumber(token)
	if err != nil {
		refusal, _ := models.AsError(err)
		if refusal == nil {
			return err
		}
		return refusal
	}
	if rest == "" {
		t.Ask("link", 0)
		t.Conv.Ask.Code = string(n)
		t.Say(models.Intent{Kind: "citizen.link_ask_code", Args: models.Args{Number: n}})
		return nil
	}
	return tryCode(ctx, t, n, latinDigits(rest))
}

// linkFree takes the code that was asked for.
func linkFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	code := latinDigits(t.Text)
	n, err := models.ParseNumber(t.Conv.Ask.Code)
	if err != nil || len(code) != 6 {
		return false, nil
	}
	t.Done()
	return true, tryCode(ctx, t, n, code)
}

// tellCode makes a new code; an older one ends with it.
func tellCode(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, func(c models.Complaint) bool { return c.Number != "" && c.Status != models.Void })
	if models.IsCode(err, models.CodeNotFound) {
		t.SayKey("citizen.link_how")
		return nil
	}
	if err != nil {
		return err
	}
	code, err := sixDigits(t)
	if err != nil {
		return err
	}
	t.Add(func(cs *models.ChangeSet) {
		cs.Links = append(cs.Links, models.LinkCode{Person: t.Conv.Person, Code: code, Expires: t.Now.Add(models.LinkLife)})
	})
	t.Say(models.Intent{Kind: "citizen.link_code", Complaint: c.ID, Args: models.Args{Number: c.Number, Code: code}})
	return nil
}

// sixDigits draws a code. The small bias of a remainder (2^32 is no multiple of 10^6) is of no use to a guesser with five tries.
func sixDigits(t *handlers.Turn) (string, error) {
	var b [4]byte
	if _, err := io.ReadFull(t.Rand, b[:]); err != nil {
		return "", fmt.Errorf("drawing a code: %w", err)
	}
	return fmt.Sprintf("%06d", (uint32(b[0])<<24|uint32(b[1])<<16|uint32(b[2])<<8|uint32(b[3]))%1_000_000), nil
}

// tryCode joins this address to who has the complaint, if the code is his. A wrong number, a wrong code and an old one look
// alike, and every try counts against both.
func tryCode(ctx context.Context, t *handlers.Turn, n models.Number, code string) error {
	if !guess(t) {
		t.Say(models.Intent{Kind: "error", Args: models.Args{Code: "error.number_locked"}})
		return nil
	}
	wrong := func() error {
		t.Say(models.Intent{Kind: "error", Args: models.Args{Code: "error.link_wrong"}})
		return nil
	}
	c, err := t.Read.ComplaintByNumber(ctx, n)
	if err != nil || c.Person == 0 {
		if err = notFoundIsNil(err); err != nil {
			return err
		}
		return wrong()
	}
	l, err := t.Read.LinkCode(ctx, c.Person, code)
	if err != nil {
		if err = notFoundIsNil(err); err != nil {
			return err
		}
		return wrong()
	}
	switch {
	case !l.Good(t.Now):
		return wrong()
	case !l.Right:
		l.Tries++
		t.Add(func(cs *models.ChangeSet) { cs.Links = append(cs.Links, l) })
		return wrong()
	}
	t.Conv.WrongTries-- // it was right
	l.Used = true
	t.Add(func(cs *models.ChangeSet) { cs.Links = append(cs.Links, l) })
	return joinBy(t, c)
}

// joinBy makes one person of who is here and who has the complaint. Where it came by is told of it: if it was not he, he can undo it.
func joinBy(t *handlers.Turn, found models.Complaint) error {
	c := t.Hold(found)
	before := *c
	oneWith(t, found.Person)
	t.Event(c, models.EventLinked, string(t.Account.Platform), 0)
	if before.Address.Peer != "" && before.Conversation != t.Conv.ID {
		t.Send(models.Intent{Kind: "citizen.linked_there", To: before.Address, Conversation: before.Conversation, Complaint: c.ID, Lang: before.Lang,
			Priority: models.Notice, Args: models.Args{Number: c.Number, Code: string(t.Account.Platform)}})
	}
	if !c.Sensitive {
		c.Conversation, c.Address = t.Conv.ID, t.Conv.Address
	}
	t.Conv.Complaint = c.ID
	t.Say(models.Intent{Kind: "citizen.linked", Complaint: c.ID, Args: models.Args{Number: c.Number, Status: c.Status}})
	return nil
}

// oneWith makes who is here the person named. What is his already comes along.
func oneWith(t *handlers.Turn, person models.ID) {
	from := t.Conv.Person
	if from == person {
		return
	}
	t.Became(person)
	t.Add(func(cs *models.ChangeSet) { cs.Merges = append(cs.Merges, models.Merge{From: from, Into: person}) })
}

// unlink makes this address a person of its own again, with what came by it.
func unlink(ctx context.Context, t *handlers.Turn, _ string) error {
	list, err := t.Read.Conversations(ctx, t.Conv.Person)
	if err != nil {
		return err
	}
	others := 0
	for _, c := range list {
		if c.ID != t.Conv.ID && (c.Scope != t.Conv.Scope || c.Address.Peer != t.Conv.Address.Peer) {
			others++
		}
	}
	if others == 0 {
		t.SayKey("citizen.not_linked")
		return nil
	}
	was := t.Conv.Person
	own := t.BecameOwn()
	t.Add(func(cs *models.ChangeSet) {
		cs.Unlinks = append(cs.Unlinks, models.Unlink{Person: was, Own: own, Conversation: t.Conv.ID})
	})
	t.SayKey("citizen.unlinked")
	return nil
}

// knownPhone joins who is here to the person a platform vouches for to have the same phone, and remembers whose it is.
func knownPhone(ctx context.Context, t *handlers.Turn, phone string) (joined bool, err error) {
	e164 := international(phone)
	if e164 == "" {
		return false, nil
	}
	who, err := t.Read.PersonByPhone(ctx, e164)
	if err != nil {
		return false, err
	}
	if joined = who != 0 && who != t.Conv.Person; joined {
		oneWith(t, who)
	}
	t.Add(func(cs *models.ChangeSet) {
		cs.Phones = append(cs.Phones, models.VerifiedPhone{Phone: e164, Person: t.Conv.Person})
	})
	return joined, nil
}

// international writes a phone as E.164; ten digits are an Indian number. "" when it is none.
func international(phone string) string {
	digits := strings.TrimLeft(latinDigits(phone), "0")
	switch {
	case len(digits) == 10:
		return "+91" + digits
	case len(digits) > 10 && len(digits) <= 15:
		return "+" + digits
	}
	return ""
}
