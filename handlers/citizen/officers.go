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

// invited takes the code of an invitation that is typed or pasted without the command before it: it is a word of letters and digits as long as no
// other, and only one that is known is taken for one.
func invited(ctx context.Context, t *handlers.Turn) (bool, error) {
	code := strings.TrimSpace(t.Text)
	if len(code) < shortestInvitation || len(t.In.Files) > 0 || strings.ContainsFunc(code, notOfCode) {
		return false, nil
	}
	if _, err := t.Read.InvitationByCode(ctx, code); err != nil {
		return false, notFoundIsNil(err)
	}
	return true, join(ctx, t, code)
}

func notOfCode(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '2' || r > '7')
}
