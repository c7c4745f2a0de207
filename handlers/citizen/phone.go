package citizen

import (
	"context"
	"slices"
	"unicode"

	"sunwai/handlers"
	"sunwai/models"
)

// keepPhone keeps a number with a complaint. Officers do not see it, unless its owner has said that they may.
func keepPhone(ctx context.Context, t *handlers.Turn, c models.Complaint, phone string) error {
	who, err := t.Read.Complainant(ctx, c.Complainant)
	if err != nil {
		return err
	}
	if who.Erased {
		t.SayKey("citizen.contact_unused")
		return nil
	}
	who.Phone = phone
	t.Add(func(cs *models.ChangeSet) { cs.Complainants = append(cs.Complainants, who) })
	if c.ShowPhone && c.Status.Open() {
		return numberShown(ctx, t, t.Hold(c), phone)
	}
	t.Say(models.Intent{Kind: "citizen.phone_kept", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// ownPhone takes a message that is nothing but the person's phone number ("my number is 98…"): it is kept as one shared by a button is, and
// not shown to an officer among the words. It proves nothing, so that nothing is joined by it.
func ownPhone(ctx context.Context, t *handlers.Turn) (bool, error) {
	phone, own := ownNumber(t)
	if !own {
		return false, nil
	}
	c, err := only(t, open)
	if err != nil {
		t.SayKey("citizen.contact_unused")
		return true, nil
	}
	return true, keepPhone(ctx, t, c, phone)
}

// phoneBeside keeps a number that is sent while something of ours is asked: it is no reason to appeal and says nothing of the work. To an officer's question it is
// the answer.
func phoneBeside(ctx context.Context, t *handlers.Turn) (bool, error) {
	ask := t.Conv.Ask
	if !slices.Contains([]string{"truth", "appeal", "cameback", "withdraw", "unappeal", "rating"}, ask.Kind) {
		return false, nil
	}
	phone, own := ownNumber(t)
	if !own {
		return false, nil
	}
	c, mine := t.Own(ask.Complaint)
	if !mine || c.Complainant == 0 {
		return false, nil
	}
	err := keepPhone(ctx, t, c, phone)
	t.Conv.Ask = ask // it stays asked
	return true, err
}

// keepTold keeps the number that somebody calls his own beside something else, where none is known yet: officers do not see it, and nobody could call him.
func keepTold(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if t.Said().Phone == "" || c.Complainant == 0 {
		return nil
	}
	phone := t.SaidIn(handlers.CalledOwn(t.Text)).Phone
	if phone == "" {
		return nil
	}
	who, err := t.Read.Complainant(ctx, c.Complainant)
	if err != nil || who.Erased || who.Phone != "" {
		return notFoundIsNil(err)
	}
	who.Phone = phone
	t.Add(func(cs *models.ChangeSet) { cs.Complainants = append(cs.Complainants, who) })
	return nil
}

// letterOrSpace keeps the words of a text and makes spaces of all else.
func letterOrSpace(r rune) rune {
	if unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Mc, r) {
		return r
	}
	return ' '
}
