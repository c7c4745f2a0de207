package clock

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// checkProof looks at the photo of a proof, which may be fetched by now.
func checkProof(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
	return w.SettleProof(ctx, c)
}
