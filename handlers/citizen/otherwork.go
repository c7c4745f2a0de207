package citizen

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// anotherWork reports whether what follows a complaint at once surely complains of another work of the same department, where neither is the one
// without which the other would not be told: the street light is out, and the garbage is not lifted. What the first has said a word of belongs to it,
// and what is mended at any hour fails together: no light and low voltage.
func anotherWork(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	u := t.Said()
	is, named := t.Directory().Category(u.Category)
	was, known := t.Directory().Category(c.NamedCategory())
	if !named || !known || is.Other || was.Other || is.Conduct || was.Conduct || c.Is(is.Code) || is.Clock != models.OfficeClock || was.Clock != models.OfficeClock ||
		c.Sensitive || c.Status == models.NeedsInfo || u.Department != c.Department || u.Blames() || isDanger(u.Danger) || !plainlyWrong(t) {
		return false, nil
	}
	words, err := t.AllWords(ctx, &c)
	if err != nil {
		return false, notFoundIsNil(err)
	}
	before := fold.Words(words)
	hint := handlers.Hint{Department: c.Department}
	return !slices.ContainsFunc(t.Words(), func(w string) bool {
		tells := t.Understand.Understand(w, hint).Category
		return inName(t, was, w) || c.Is(tells) || slices.Contains(before, w) && (tells == is.Code || inName(t, is, w))
	}), nil
}
