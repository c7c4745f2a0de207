package store

import (
	"context"
	"iter"
	"strings"

	"sunwai/models/store/bulk"
)

// channel carries the keys of accounts that have work. Replicas of one database share it: never rename.
const channel = "sunwai_work"

// Notify tells the other replicas on this database that there is work for accounts; by is who tells. On SQLite there are none.
func (s *Store) Notify(ctx context.Context, by string, accounts []string) error {
	if s.dialect == bulk.SQLite || len(accounts) == 0 {
		return nil
	}
	_, err := s.sql.ExecContext(ctx, `SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload`, channel, payloads(by, accounts))
	return doing("telling other replicas", err)
}

const (
	// payloadBytes is what one notification may carry: PostgreSQL takes less than 8,000.
	payloadBytes = 7_900
	// accountBreak stands between accounts; no key holds it.
	accountBreak = "\n"
	// teller stands before the name of who tells, in the first line. Replicas of before know no account of such a name and pass it over.
	teller = "by "
)

// payloads puts many accounts into few notifications: each of them costs every replica a wake-up.
func payloads(by string, accounts []string) (list []string) {
	head := teller + by
	var b strings.Builder
	b.WriteString(head)
	for _, a := range accounts {
		if b.Len() > len(head) && b.Len()+len(accountBreak)+len(a) > payloadBytes {
			list = append(list, b.String())
			b.Reset()
			b.WriteString(head)
		}
		b.WriteString(accountBreak)
		b.WriteString(a)
	}
	return append(list, b.String())
}

// named are the accounts of a payload, none when self told of them.
func named(payload, self string) iter.Seq[string] {
	first, rest, _ := strings.Cut(payload, accountBreak)
	by, told := strings.CutPrefix(first, teller)
	if told && by == self {
		return func(func(string) bool) {}
	}
	if !told {
		rest = payload // a replica of before
	}
	return strings.SplitSeq(rest, accountBreak)
}

// Listen calls heard for each account that a replica other than self names, until ctx ends or the connection breaks.
// It keeps one connection of the pool meanwhile.
func (s *Store) Listen(ctx context.Context, self string, heard func(account string)) error {
	return s.listen(ctx, channel, func(payload string) {
		for account := range named(payload, self) {
			heard(account)
		}
	})
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
		heard(n.Payload)
	}
}
