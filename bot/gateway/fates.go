package gateway

import (
	"context"
	"fmt"

	"sunwai/bot"
	"sunwai/models"
)

// Marks keeps how far sent messages have come.
type Marks interface {
	// Marked records it; what was recorded already stays.
	Marked(ctx context.Context, marks []models.DeliveryMark) error
}

// mark keeps what platforms say of messages, for the complaint's story.
func (g *Gateway) mark(ctx context.Context, fates []bot.Fate) error {
	var marks []models.DeliveryMark
	for _, f := range fates {
		l, ours := g.lines[f.Account]
		if !ours {
			continue
		}
		m := models.DeliveryMark{To: models.Address{Platform: l.account.Platform, Account: f.Account, Peer: f.Peer}, Ref: f.MessageID,
			State: models.MarkState(f.State), At: f.At}
		if f.Err != nil {
			m.Code = f.Err.Code
		}
		marks = append(marks, m)
	}
	if len(marks) == 0 {
		return nil
	}
	if err := g.store.Marked(ctx, marks); err != nil {
		g.storeFailed()
		return fmt.Errorf("recording how far messages have come: %w", err)
	}
	return nil
}
