package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// edited takes a changed message: the new words are added to the complaint that has the old ones, which stay as they were heard. Where no
// complaint has them, a complaint is heard as if it were new. A word or an answer is not run once more: what it answered may be asked no
// longer, and whoever mended a slip would think that it was.
func (v *Conversation) edited(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.In.Kind != bot.EditedIn {
		return false, nil
	}
	if t.Text == "" {
		return true, nil
	}
	held, err := heldOf(ctx, t)
	if err != nil {
		return true, err
	}
	if c, ok := t.Own(lastOf(held).Complaint); ok && c.Status != models.Draft {
		return true, addEdited(ctx, t, c, held)
	}
	if !v.isCommand(t) && !isTalk(t) {
		if c, ok := t.Own(t.Conv.Complaint); ok && c.Status.Open() {
			if putsPlaceRight(t, c) {
				if u := t.Said(); sameDistrict(t, c, u) && (u.Place == "" || joined(u.Place, c.Place) == c.Place) {
					return true, nil // nothing is new
				}
				return true, misplaced(ctx, t, c, t.Text)
			}
			return true, add(ctx, t, c)
		}
		if len(held) > 0 || t.Said().Intent == handlers.Complaint {
			return false, nil
		}
	}
	t.SayKey("citizen.edited")
	return true, nil
}

// putsPlaceRight reports whether the new words are another place and nothing else: what was changed into them was the answer to where it is.
func putsPlaceRight(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	return c.Area != "" && c.Status != models.NeedsInfo && len(t.In.Files) == 0 && u.Placelike && u.Outside == "" && (u.District != "" || u.Place != "")
}

// isCommand reports whether the message is a word of command and no sentence.
func (v *Conversation) isCommand(t *handlers.Turn) bool {
	name, rest, ok := t.Deps.Words.Command("citizen", t.Text)
	c, known := v.commands[name]
	return strings.HasPrefix(t.Text, "/") || ok && known && c.takes.fits(rest)
}

// addEdited adds what is new in a changed message. Platforms also tell of changes that nobody made, of the preview of a link for one:
// nothing is new then. https://core.telegram.org/bots/api#update
func addEdited(ctx context.Context, t *handlers.Turn, c models.Complaint, held []models.Message) error {
	files, err := t.Read.AttachmentsOf(ctx, c.ID)
	if err != nil {
		return err
	}
	t.In.Files = slices.DeleteFunc(slices.Clone(t.In.Files), func(f bot.File) bool {
		return slices.ContainsFunc(files, func(a models.Attachment) bool { return a.Ref == f.Ref })
	})
	old := lastOf(held).Text
	if old == t.Text && len(t.In.Files) == 0 {
		return nil
	}
	if len(t.In.Files) == 0 && movesPlace(t, c, old) {
		held := t.Hold(c)
		t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
		before := held.Area
		setPlace(t, held, t.Said())
		moved := same
		if held.Area != before {
			moved = changed
		}
		return placeKnown(ctx, t, held, moved)
	}
	return add(ctx, t, c)
}

// movesPlace reports whether the old words named the place of a complaint, and the new ones another.
func movesPlace(t *handlers.Turn, c models.Complaint, old string) bool {
	was, is := t.SaidIn(old), t.Said()
	if !open(c) || c.Status == models.NeedsInfo || c.Status == models.Duplicate || isDanger(is.Danger) || is.Staff || is.Outside != "" || is.District == "" {
		return false
	}
	if was.District == "" || !sameDistrict(t, c, was) || !t.SameLocality(was.Place, c.Place) && was.Place != c.Place {
		return false
	}
	return is.District != was.District || is.Place != "" && !t.SameLocality(is.Place, was.Place)
}

// heldOf finds what the person's own complaints have of the message that was changed or taken back: it is rare, and they are few.
func heldOf(ctx context.Context, t *handlers.Turn) (held []models.Message, err error) {
	if t.In.MessageID == "" {
		return nil, nil
	}
	for _, c := range t.Mine {
		said, err := t.Read.Messages(ctx, c.ID)
		if err != nil {
			return nil, notFoundIsNil(err)
		}
		for _, m := range said {
			if m.Ref == t.In.MessageID && m.Channel.Account == t.Account.Key && m.By.Role == models.CitizenRole && !m.Erased {
				held = append(held, m)
			}
		}
	}
	return held, nil
}

// lastOf is the newest of the words of a message, the zero one where there are none.
func lastOf(held []models.Message) (last models.Message) {
	for _, m := range held {
		if !m.At.Before(last.At) {
			last = m
		}
	}
	return last
}
