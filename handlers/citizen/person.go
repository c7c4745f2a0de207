package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "My husband beats me, and the transformer is burnt": as one complaint the engineer reads what is for the police, or the transformer waits with
// the police. Nobody is asked about it first: what is done to a person is registered at once, and so is what is broken.

// personApart registers both matters of such a message, each in its own words.
func personApart(ctx context.Context, t *handlers.Turn, u handlers.Understanding) (bool, error) {
	if !u.Mixed || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	var ours [2][]string // what is broken, what is done to a person
	in := -1
	for _, piece := range sentences(t.Text) {
		switch v := t.SaidIn(piece); {
		case toPerson(t, u, v):
			in = 1
		case broken(t, v):
			in = 0
		case in < 0:
			return false, nil // nobody knows which of them it belongs to
		}
		ours[in] = append(ours[in], piece)
	}
	if len(ours[0]) == 0 || len(ours[1]) == 0 {
		return false, nil
	}
	listen(t)
	person := t.Understand.Understand(strings.Join(ours[1], ". "), handlers.Hint{})
	t.WarnOf(person.Danger, person.Category) // before any number
	for _, pieces := range ours {            // the person's last: what is asked about it stays asked
		t.Text = strings.Join(pieces, ". ")
		v := t.Understand.Understand(t.Text, handlers.Hint{})
		if v.District == "" {
			v.Area, v.District, v.Place, v.PIN, v.Outside = u.Area, u.District, u.Place, u.PIN, u.Outside
		}
		t.Take(v)
		if _, err := registerDraft(ctx, t, draft(t, ""), ""); err != nil {
			return true, err
		}
	}
	return true, nil
}

// toPerson reports whether a piece of a message tells of harm to somebody: what only named officers read, a crime that goes on, and any other
// where the whole speaks of danger, because then nothing more is asked.
func toPerson(t *handlers.Turn, u, v handlers.Understanding) bool {
	cat, known := t.Directory().Category(v.Category)
	if !known || v.Intent != handlers.Complaint || v.Sure < surelySecond || v.Confidence < elsewhere || cat.Conduct {
		return false
	}
	inDanger := slices.Contains([]models.Danger{models.Crime, models.WomanInDanger, models.ChildInDanger}, v.Danger)
	return cat.Sensitive || meets(t, v.Department, models.Crime) && (inDanger || !cat.Other && v.Confidence >= surelySecond && u.Danger != models.NoDanger && v.Danger != models.Fire)
}

// broken reports whether a piece surely complains of what neither police nor hospitals mend.
func broken(t *handlers.Turn, v handlers.Understanding) bool {
	cat, known := t.Directory().Category(v.Category)
	return known && !cat.Other && !cat.Conduct && !comes(t, v.Department) && v.Intent == handlers.Complaint && v.Sure >= surelySecond && v.Confidence >= elsewhere
}
