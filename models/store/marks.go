package store

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

const (
	// markSlack is how much later than the platform we may have noted that it took a message: its answer must reach us first.
	markSlack = 5 * time.Second
	// markReach bounds how many messages one word "until then" is said of: it comes with every reading.
	markReach = 50
	// markAhead is how far a platform's clock may be ahead of ours.
	markAhead = 24 * time.Hour
)

// Marked records how far sent messages have come; what was recorded already stays. The same word twice does nothing.
func (s *Store) Marked(ctx context.Context, marks []models.DeliveryMark) error {
	var exact []rows.DeliveryMark
	var until []models.DeliveryMark
	latest := s.now().Add(markAhead)
	for _, m := range marks {
		if m.At.After(latest) {
			m.At = latest // a time of nobody's would keep it for ever
		}
		if m.Ref == "" {
			until = append(until, m)
			continue
		}
		m.Ref = storable(m.Ref)
		exact = append(exact, rows.FromMark(m))
	}
	// In one order everywhere: two replicas may hear the same.
	slices.SortFunc(exact, func(a, b rows.DeliveryMark) int {
		return cmp.Or(cmp.Compare(a.Account, b.Account), cmp.Compare(a.Ref, b.Ref), cmp.Compare(a.State, b.State))
	})
	at := "$4"
	if s.dialect == bulk.Postgres {
		at = "$4::timestamptz" // in a list of results nothing else says what it is
	}
	return doing("recording how far messages have come", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if _, err := t.insert(ctx, exact, "ON CONFLICT DO NOTHING"); err != nil {
			return err
		}
		for _, m := range until {
			_, err := t.exec(ctx, `INSERT INTO delivery_marks (account, ref, state, at, code)
				SELECT account, sent_ref, $3, `+at+`, 0 FROM (SELECT account, sent_ref FROM outbox WHERE account = $1 AND peer_bix = $2
					AND sent_ref <> '' AND state = 'sent' AND done_at <= $5 ORDER BY id DESC LIMIT $6) AS newest
				WHERE true ON CONFLICT DO NOTHING`,
				m.To.Account, s.index.Peer(m.To.Account, m.To.Peer), string(m.State), rows.Stamp(m.At), rows.Stamp(m.At.Add(markSlack)), markReach)
			if err != nil {
				return err
			}
		}
		return nil
	}))
}

// Sendings returns the messages to a complaint's person about it that a platform has taken, oldest first, with how far they have come.
func (s *Store) Sendings(ctx context.Context, complaint models.ID) ([]models.Sending, error) {
	found, err := s.readDB().QueryContext(ctx, `
		SELECT o.id, o.kind, o.platform, o.account, o.state, o.done_at, m.state, m.at, m.code
		FROM complaints AS c
		JOIN conversations AS v ON v.id = c.conversation OR c.person <> 0 AND v.person = c.person
		JOIN outbox AS o ON o.account = v.account AND o.peer_bix = v.peer_bix AND o.sent_ref <> '' AND o.complaint = c.id
		LEFT JOIN delivery_marks AS m ON m.account = o.account AND m.ref = o.sent_ref
		WHERE c.id = $1 ORDER BY o.id`, complaint)
	if err != nil {
		return nil, doing("reading what was sent", err)
	}
	defer found.Close()
	out, err := sendings(found)
	return out, doing("reading what was sent", err)
}

func sendings(found *sql.Rows) (list []models.Sending, err error) {
	for found.Next() {
		var one models.Sending
		var done, at sql.NullTime
		var mark sql.NullString
		var code sql.NullInt64
		if err := found.Scan(&one.ID, &one.Kind, &one.To.Platform, &one.To.Account, &one.State, &done, &mark, &at, &code); err != nil {
			return nil, err
		}
		if len(list) == 0 || list[len(list)-1].ID != one.ID {
			one.SentAt = done.Time.UTC()
			list = append(list, one)
		}
		note(&list[len(list)-1], models.MarkState(mark.String), at.Time, int(code.Int64))
	}
	return list, found.Err()
}

// note fills in one mark; that it was sent we know better ourselves.
func note(one *models.Sending, state models.MarkState, at time.Time, code int) {
	switch state {
	case models.MarkDelivered:
		one.DeliveredAt = at.UTC()
	case models.MarkRead:
		one.ReadAt = at.UTC()
	case models.MarkFailed:
		one.FailedAt, one.Code = at.UTC(), code
	}
}
