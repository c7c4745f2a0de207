package store

import (
	"context"
	"strings"

	"sunwai/models/store/bulk"
)

// channel carries the keys of accounts that have work. Replicas of one database share it: never rename.
const channel = "sunwai_work"

// Notify tells the other replicas on this database that there is work for accounts. On SQLite there are none.
func (s *Store) Notify(ctx context.Context, accounts []string) error {
	if s.dialect == bulk.SQLite || len(accounts) == 0 {
		return nil
	}
	_, err := s.sql.ExecContext(ctx, `SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload`, channel, payloads(accounts))
	return doing("telling other replicas", err)
}

const (
	// payloadBytes is what one notification may carry: PostgreSQL takes less than 8,000.
	payloadBytes = 7_900
	// accountBreak stands between accounts; no key holds it.
	accountBreak = "\n"
)

// payloads puts many accounts into few notifications: each of them costs every replica a wake-up.
func payloads(accounts []string) (list []string) {
	var b strings.Builder
	for _, a := range accounts {
		if b.Len() > 0 && b.Len()+len(accountBreak)+len(a) > payloadBytes {
			list = append(list, b.String())
			b.Reset()
		}
		if b.Len() > 0 {
			b.WriteString(accountBreak)
		}
		b.WriteString(a)
	}
	return append(list, b.String())
}

// Listen calls heard for each account that a replica names, this one included, until ctx ends or the connection breaks.
// It keeps one connection of the pool meanwhile.
func (s *Store) Listen(ctx context.Context, heard func(account string)) error {
	return s.listen(ctx, channel, heard)
}

func (s *Store) listen(ctx context.Context, channel string, heard func(payload string)) error {
	if s.dialect == bulk.SQLite {
		<-ctx.Done()
		return ctx.Err()
	}
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return doing("listening to other replicas", err)
	}
	// The connection hears for ever what it once listened to: it must not go back to the pool.
	plain := conn.Hijack()
	defer func() { _ = plain.Close(context.WithoutCancel(ctx)) }()
	if _, err := plain.Exec(ctx, "LISTEN "+channel); err != nil {
		return doing("listening to other replicas", err)
	}
	for {
		n, err := plain.WaitForNotification(ctx)
		if err != nil {
			return doing("listening to other replicas", err)
		}
		for account := range strings.SplitSeq(n.Payload, accountBreak) {
			heard(account)
		}
	}
}
