package citizen

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// officersWord answers an officer's command of who is none ("accept 26-…"): it complains of nothing. Five digits may also be a sum of
// money, so that nothing else may stand beside them.
func officersWord(_ context.Context, t *handlers.Turn) (bool, error) {
	const few = 4
	words := strings.Fields(t.Text)
	if len(words) > few || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	_, rest, ok := t.Deps.Words.Command("officer", t.Text)
	if !ok || rest == "" {
		return false, nil
	}
	token, after, ok := leadingNumber(rest)
	if !ok {
		return false, nil
	}
	if _, err := models.ParseNumber(token); err != nil && after != "" {
		return false, nil
	}
	return true, models.NewError(models.CodeNotYours, "error.for_officers")
}
