package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// Elsewhere sends a waiting message by another channel of the same person: the one he wrote to last of those that are open.
// open says since when a person must have written to an account of ours to be written to freely there; accounts that are not in it
// are not used. It returns the message as it waits there; models.ErrNotFound: there is no such channel, and nothing has changed.
//
// A message moves once. What is about a sensitive complaint stays: that it is safe to be told of it was said of one place.
// What officers are told, what everybody reads and broadcasts stay too.
func (s *Store) Elsewhere(ctx context.Context, id int64, open map[string]time.Time) (moved models.OutboxRow, err error) {
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		var from rows.Outbox
		err := t.gorm(ctx).Where(`id = ? AND state = 'waiting' AND NOT moved AND NOT protect AND priority < 3 AND public_to IS NULL
			AND NOT EXISTS (SELECT 1 FROM complaints WHERE complaints.id = outbox.complaint AND complaints.sensitive)`, id).Take(&from).Error
		if err != nil {
			return err
		}
		to, err := t.openElsewhere(ctx, from, open)
		if err != nil {
			return err
		}
		n, err := t.exec(ctx, `UPDATE outbox SET state = 'cancelled', code = 'moved', done_at = $2, `+outboxWordsGo+`
			WHERE id = $1 AND state = 'waiting'`, id, s.now())
		if err := must("the message was dealt with meanwhile", 1, n, err); err != nil {
			return err
		}
		in := from.Model().Intent
		in.To, in.Conversation, in.PrivateTo, in.Moved, in.NotBefore, in.Edit = to.Model().Address, to.ID, "", true, time.Time{}, false
		row := rows.FromIntent(in, from.At, s.index)
		made, err := s.bulk.InsertIDs(ctx, t.Tx, []rows.Outbox{row})
		if err != nil {
			return err
		}
		moved = models.OutboxRow{ID: made[0], State: row.State, Intent: in, At: from.At.UTC()}
		return nil
	})
	return moved, doing("sending a message by another channel", err)
}

func (t tx) openElsewhere(ctx context.Context, from rows.Outbox, open map[string]time.Time) (rows.Conversation, error) {
	list, err := readable[rows.Conversation](ctx, t.s, t.gorm(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where(`person <> 0 AND person = (SELECT person FROM conversations WHERE id = ?) AND id <> ? AND NOT stopped
			AND peer IS NOT NULL AND last_in_at IS NOT NULL`, from.Conversation, from.Conversation).Order("last_in_at DESC, id")
	})
	if err != nil {
		return rows.Conversation{}, err
	}
	for _, c := range list {
		if since, ours := open[c.Account]; ours && c.LastInAt.After(since) {
			return c, nil
		}
	}
	return rows.Conversation{}, models.ErrNotFound
}
