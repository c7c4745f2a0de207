package officer

import (
	"context"
	"encoding/base64"
	"fmt"
	"io"

	"sunwai/handlers"
	"sunwai/models"
)

// webTokenBytes is how many random bytes a link's token has.
const webTokenBytes = 32

// web tells a link by which the officer signs in on the website: for a few minutes, once. A new one ends the one before.
func web(_ context.Context, t *handlers.Turn, _ *models.Complaint, _ string) error {
	if t.Deps.WebLink == "" {
		return models.NewError(models.CodeBadInput, "error.no_web")
	}
	secret := make([]byte, webTokenBytes)
	if _, err := io.ReadFull(t.Rand, secret); err != nil {
		return fmt.Errorf("drawing a link's token: %w", err)
	}
	token := base64.RawURLEncoding.EncodeToString(secret)
	ticket := models.WebTicket{ID: t.IDs.Next(), Kind: models.TicketLink, Token: token, Who: t.Officer.ID, Officer: t.Officer.ID,
		MadeAt: t.Now, Expires: t.Now.Add(models.LinkTicketLife)}
	t.Add(func(cs *models.ChangeSet) { cs.Tickets = append(cs.Tickets, ticket) })
	t.Say(models.Intent{Kind: "officer.web", Protect: true, Args: models.Args{Name: t.Deps.WebLink + token}})
	return nil
}
