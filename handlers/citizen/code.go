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
