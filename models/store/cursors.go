package store

import (
	"context"
	"errors"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// Cursor is how far a list of news of an account was read; "" when it never was.
func (s *Store) Cursor(ctx context.Context, account, name string) (string, error) {
	var r rows.Cursor
	err := doing("reading how far news was read", s.reader(ctx).Where("account = ? AND name = ?", account, name).Take(&r).Error)
	if errors.Is(err, models.ErrNotFound) {
		return "", nil
	}
	return r.Value, err
}

// SetCursor notes how far it was read.
func (s *Store) SetCursor(ctx context.Context, account, name, value string) error {
	_, err := s.exec(ctx, `INSERT INTO cursors (account, name, value, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (account, name) DO UPDATE SET value = excluded.value, at = excluded.at`, account, name, value, s.now())
	return doing("noting how far news was read", err)
}

// Spend adds to what an account has cost in a month ("2026-11") and returns the sum, in millionths of a US dollar.
func (s *Store) Spend(ctx context.Context, account, month string, more int64) (sum int64, err error) {
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		return t.QueryRowContext(ctx, `INSERT INTO spending (account, month, micros) VALUES ($1, $2, $3)
			ON CONFLICT (account, month) DO UPDATE SET micros = spending.micros + excluded.micros RETURNING micros`, account, month, more).Scan(&sum)
	})
	return sum, doing("counting what an account costs", err)
}

// Spent is what each account has cost in a month, in millionths of a US dollar; those that have cost nothing are left out.
func (s *Store) Spent(ctx context.Context, month string) (map[string]int64, error) {
	out := map[string]int64{}
	err := eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		var account string
		var micros int64
		err := scan(&account, &micros)
		if micros > 0 {
			out[account] = micros
		}
		return err
	}, `SELECT account, micros FROM spending WHERE month = $1`, month)
	return out, doing("reading what accounts cost", err)
}

// Worthwhile reports whether a message is worth its price when money is short: a complaint of the person at an address is open,
// or the one that the message is about, or the person is an officer.
func (s *Store) Worthwhile(ctx context.Context, to models.Address, about models.Number) (bool, error) {
	peer := s.index.Peer(to.Account, to.Peer)
	var found int64
	err := s.reader(ctx).Raw(`SELECT count(*) FROM (
			SELECT 1 FROM conversations AS c JOIN complaints AS o ON o.person = c.person AND o.open
				WHERE c.account = ? AND c.peer_bix = ? AND c.person <> 0
			UNION ALL SELECT 1 FROM complaints AS a WHERE a.number = ? AND a.number <> '' AND a.open
			UNION ALL SELECT 1 FROM officers AS f WHERE f.account = ? AND f.peer_bix = ? AND NOT f.revoked
			LIMIT 1) AS reasons`, to.Account, peer, string(about), to.Account, peer).Scan(&found).Error
	return found > 0, doing("seeing whether a message is worth its price", err)
}

// Following returns what waits behind a row in its conversation and could go at once, oldest first.
func (s *Store) Following(ctx context.Context, row models.OutboxRow, limit int) ([]models.OutboxRow, error) {
	found, err := readable[rows.Outbox](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where(`account = ? AND peer_bix = ? AND state = 'waiting' AND priority < 3 AND id > ?
			AND tries = 0 AND (not_before IS NULL OR not_before <= ?)`, row.To.Account, s.index.Peer(row.To.Account, row.To.Peer), row.ID, s.now()).
			Order("id").Limit(limit)
	})
	if err != nil {
		return nil, doing("reading what waits behind a message", err)
	}
	out := make([]models.OutboxRow, len(found))
	for i, r := range found {
		out[i] = r.Model()
	}
	return out, nil
}
