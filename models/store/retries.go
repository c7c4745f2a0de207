package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// RetriedInbox lists the conversations of the accounts in which a waiting event was tried before: at most limit.
func (s *Store) RetriedInbox(ctx context.Context, accounts []string, limit int) ([]models.Address, error) {
	var found []rows.Inbox
	err := s.reader(ctx).Raw(`SELECT account, peer FROM inbox WHERE state = 'waiting' AND not_before IS NOT NULL
		AND account `+s.in("$1")+` LIMIT $2`, s.texts(accounts), limit).Scan(&found).Error
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
	var found []rows.Outbox
	err := s.reader(ctx).Raw(`SELECT platform, account, peer FROM outbox WHERE state = 'waiting' AND priority < 3 AND tries > 0
		AND account `+s.in("$1")+` LIMIT $2`, s.texts(accounts), limit).Scan(&found).Error
	if err != nil {
		return nil, doing("looking for retries in the outbox", err)
	}
	out := make([]models.Address, len(found))
	for i, r := range found {
		out[i] = models.Address{Platform: r.Platform, Account: r.Account, Peer: models.Peer(r.Peer)}
	}
	return out, nil
}
