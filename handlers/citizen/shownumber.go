package citizen

import (
	"context"
	"slices"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// No officer is shown a number before its owner has said that he may be ("let him call me"). What only named officers read shows none: whoever
// else holds the phone would be called.

// shownBeside is up to how many words may stand beside such a wish for it to be the whole message.
const shownBeside = 6

// letsCall reports whether somebody says, in whatever he writes, that officers may have his number or call him, or writes the number of somebody who
// is to be called: of his mother, who lives there. Who asks why it was given away, or tells that it was, lets nobody.
func letsCall(t *handlers.Turn) bool {
	asks, _ := t.Deps.Words.Heard("wish", t.Text)
	named := t.Said().Phone != "" && !slices.Contains(asks, "secret")
	return !wantsSecrecy(t) && slices.ContainsFunc(piecesBeside(t), func(piece string) bool {
		names, left := t.Deps.Words.Heard("shows", piece)
		return (slices.Contains(names, "number") || named && slices.Contains(names, "call")) && !slices.Contains(names, "told") && !hasNot(t, left)
	})
}

// longestLetsCall is up to how many words such a message has: the wish itself, and what stands beside it.
const longestLetsCall = shownBeside + 8

// onlyLetsCall reports whether a message says that and hardly anything else.
func onlyLetsCall(t *handlers.Turn) bool {
	if len(t.Words()) > longestLetsCall {
		return false
	}
	_, left := t.Deps.Words.Heard("shows", t.Text)
	return len(left) <= shownBeside && letsCall(t) && !answers(t) && !t.Said().Blames()
}

// showNumber shows whoever has the complaint the number that the person names, or the one that is known.
func showNumber(ctx context.Context, t *handlers.Turn) error {
	t.Conv.Misfits = 0
	found, ok := t.Own(t.Conv.Complaint)
	if !ok || !open(found) {
		var err error
		if found, err = only(t, open); err != nil {
			t.SayKey("citizen.number_when")
			return nil
		}
	}
	if found.Sensitive || found.Discreet {
		t.SayKey("citizen.number_never")
		return nil
	}
	c := t.Hold(found)
	phone := t.Said().Phone
	if phone == "" {
		var err error
		if phone, err = knownNumber(ctx, t); err != nil {
			return err
		}
	}
	if phone == "" {
		t.Ask(askedNumber, c.ID)
		t.Say(models.Intent{Kind: "citizen.number_ask", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	return numberShown(ctx, t, c, phone)
}

// askedNumber is the question which number the officer may see. Only its answer shows one: whoever lets it be, or goes on to something else, and
// sends his number later has shown none. Stored: never rename.
const askedNumber = "number"

// numberFree takes the number, written or shared with a button, or "let it be".
func numberFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	shared := t.In.Contact != nil && t.In.Contact.Own == bot.Sender
	phone, own := ownNumber(t)
	switch {
	case !ok || !open(c) || c.Sensitive || c.Discreet:
		return false, nil
	case shared:
		t.Hold(c).ShowPhone = true
		t.Conv.Complaint = c.ID
		return false, nil // it is kept as any that is shared
	case own:
		held := t.Hold(c)
		held.ShowPhone = true
		t.Done()
		return true, keepPhone(ctx, t, *held, phone)
	case t.Text != "" && calledOff(t):
		t.Done()
		t.SayKey("citizen.cancelled")
		return true, nil
	}
	return false, nil
}

// numberShown adds the number to what the officer reads.
func numberShown(ctx context.Context, t *handlers.Turn, c *models.Complaint, phone string) error {
	c.ShowPhone = true
	text := t.Text
	if t.Said().Phone == "" {
		text += ": " + phone
	}
	t.Event(c, models.EventAdded, "", t.WordsOf(c, models.AddedWords, text))
	t.Conv.Complaint = c.ID
	t.Say(models.Intent{Kind: "citizen.number_shown", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return t.RefreshCard(ctx, c, text, nil)
}
