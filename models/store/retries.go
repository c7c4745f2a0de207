package store

import (
	"context"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// RetriedInbox lists the conversations of the accounts in which a waiting event was tried before: at most limit.
func (s *Store) RetriedInbox(ctx context.Context, accounts []string, limit int) ([]models.Address, error) {
	found, err := readable[rows.Inbox](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(`SELECT id, account, peer FROM inbox WHERE state = 'waiting' AND not_before IS NOT NULL
			AND account `+s.in("$1")+` LIMIT $2`, s.texts(accounts), limit)
	})
	if err != nil {
		return nil, doing("looking for retries in the inbox", err)
	}
	out := make([]models.Address, len(found))
	for i, r := range found {
		out[i] = models.Address{Account: r.Account, Peer: models.Peer(r.Peer)}
	}
	return out, nil
}

// RetriedOutbox lists the conversations of the accounts in which a waiting message was tried before: at most limit.
// Broadcasts are left out: nothing waits behind them.
func (s *Store) RetriedOutbox(ctx context.Context, accounts []string, limit int) ([]models.Address, error) {
	found, err := readable[rows.Outbox](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(`SELECT id, platform, account, peer FROM outbox WHERE state = 'waiting' AND priority < 3 AND tries > 0
			AND account `+s.in("$1")+` LIMIT $2`, s.texts(accounts), limit)
	})
	if err != nil {
		return nil, doing("looking for retries in the outbox", err)
	}
	out := make([]models.Address, len(found))
	for i, r := range found {
		out[i] = models.Address{Platform: r.Platform, Account: r.Account, Peer: models.Peer(r.Peer)}
	}
	return out, nil
}
