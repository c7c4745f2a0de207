package citizen

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// code says the closing code of complaints whose work was reported, to who asks for it: where nobody may be written to freely only
// that there is one is told. Of a sensitive complaint it is said where that was said to be safe, and nowhere else.
func code(_ context.Context, t *handlers.Turn, arg string) error {
	list := t.Mine
	if token, _, one := leadingNumber(arg); one {
		if list = named(t, token); len(list) == 0 {
			return models.NewError(models.CodeNotFound, "error.not_found")
		}
	}
	said := false
	for _, found := range list {
		c := t.Held(found)
		switch {
		case c.ClosingCode == "" || !c.Status.Open() && c.Status != models.Resolved:
		case c.Sensitive && c.Conversation != t.Conv.ID:
		default:
			t.Say(models.Intent{Kind: handlers.CodeKind, Complaint: c.ID, Args: models.Args{Number: c.Number, Code: c.ClosingCode}})
			said = true
		}
	}
	if !said {
		t.SayKey("citizen.code.none")
	}
	return nil
}

// ownCode takes the closing code from whom it was told to, who takes us for the worker. It stays his: the officer who must prove the work does not read it.
func ownCode(_ context.Context, t *handlers.Turn) (bool, error) {
	const few = 3
	said := latinDigits(t.Text)
	if said == "" || len(t.Words()) > few || len(t.In.Files) > 0 {
		return false, nil
	}
	for _, found := range t.Mine {
		if c := t.Held(found); c.Status == models.Reported && c.ClosingCode == said {
			t.Say(models.Intent{Kind: "citizen.code_here", Complaint: c.ID, Args: models.Args{Number: c.Number}})
			return true, nil
		}
	}
	return false, nil
}
