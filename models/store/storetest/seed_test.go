package storetest

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"sunwai/models/store/seal"
)

// Seed fills a Postgres database with n old complaints and what belongs to them, made by the server itself: a million in
// about a minute. Sealed columns hold one sealed value each, again and again: only their size matters.
func (b *bench) Seed(ctx context.Context, n int) error {
	conn, err := pgx.Connect(ctx, b.url)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	s, err := seal.New(b.keys)
	if err != nil {
		return err
	}
	args := pgx.NamedArgs{"n": n, "peer": s.Seal("x", []byte("123456789")), "text": s.Seal("x", make([]byte, 200)), "at": start}
	for _, text := range []string{
		`INSERT INTO persons SELECT i, 'hi', @at FROM generate_series(1, @n::bigint) AS i`,
		`INSERT INTO identities SELECT substring(sha256(i::text::bytea) FROM 1 FOR 16), 'telegram', i FROM generate_series(1, @n::bigint) AS i`,
		`INSERT INTO conversations SELECT i, 1, 'telegram', 'seed' || i % 40, 'telegram', @peer::bytea, substring(sha256(i::text::bytea) FROM 1 FOR 16), i, 'hi',
			false, true, false, NULL, i, @at, NULL, '', '162', @peer::bytea, 0, 0, '', 1, '2026-11-23' FROM generate_series(1, @n::bigint) AS i`,
		`INSERT INTO complainants SELECT i, i, @peer::bytea, NULL, @peer::bytea, substring(sha256(i::text::bytea) FROM 1 FOR 16), false FROM generate_series(1, @n::bigint) AS i`,
		b.seedComplaints(),
		`INSERT INTO messages SELECT i, i, @at, 'original', 'citizen', 0, @text::bytea, false FROM generate_series(1, @n::bigint) AS i`,
		`INSERT INTO events SELECT i, (i + 3) / 4, @at, 'moved', 'citizen', 0, 'registered', 'assigned', '', 'POWER', '162', 'L1', i
			FROM generate_series(1, 4 * @n::bigint) AS i`,
		`INSERT INTO searches (complaint, words) SELECT i, 'bijli w' || i % 5000 || ' v' || i % 977 || ' nagar x' || i % 31 || ' din' FROM generate_series(1, @n::bigint) AS i`,
		`INSERT INTO inbox (account, event_id, peer, peer_bix, message_id, kind, at, stored_at, payload, state, done_at)
			SELECT 'seed' || i % 40, 'e' || i, @peer::bytea, substring(sha256(i::text::bytea) FROM 1 FOR 16), 'm' || i, 'message', @at, @at, NULL, 'done', @at
			FROM generate_series(1, @n::bigint) AS i`,
		`INSERT INTO outbox (platform, account, peer, peer_bix, conversation, kind, args, lang, buttons, files, priority, ref, edit, complaint, silent,
				protect, state, tries, sent_ref, at, done_at)
			SELECT 'telegram', 'seed' || i % 40, @peer::bytea, substring(sha256((i / 2)::text::bytea) FROM 1 FOR 16), i / 2, 'citizen.registered', NULL, 'hi', NULL, '', 1,
				'told/' || i, false, i / 2, false, false, 'sent', 1, 's' || i, @at, @at FROM generate_series(1, 2 * @n::bigint) AS i`,
		`ANALYZE`,
	} {
		if _, err := conn.Exec(ctx, text, args); err != nil {
			return fmt.Errorf("seeding: %w", err)
		}
	}
	return nil
}

// seedComplaints makes complaints of which every tenth is still open, over 500 posts.
func (b *bench) seedComplaints() string {
	return `INSERT INTO complaints (id, version, number, status, open, resume, department, category, area, place, location, pin, lang, confidence, fingerprint,
			account, office, conversation, at_platform, at_account, peer, person, complainant, doer_department, doer_area, doer_level, doer_officer,
			answerable_department, answerable_area, answerable_level, answerable_officer, danger, sensitive, against_staff, anonymous, show_phone,
			discreet, erase_at_close, registered_at, assigned_at, first_response_due, resolution_due, pause_used, handovers, appeals, closure, truth,
			rating, on_time, closing_code, code_tries, code_tries_day, proof_photo, master, reject_reason, next_action, next_action_at, touched_at)
		SELECT i, 1, '26' || lpad(i::text, 9, '0'), CASE WHEN i % 10 = 0 THEN 'assigned' ELSE 'closed' END, i % 10 = 0, '', 'POWER', 'POWER.SUPPLY', '162',
			@peer::bytea, @peer::bytea, '', 'hi', 0.9, '', 'seed' || i % 40, 'POWER', i, 'telegram', 'seed' || i % 40, @peer::bytea, i, i, 'POWER', (i % 500)::text, 'L1', 1 + i % 500,
			'POWER', (i % 500)::text, 'L1', 1 + i % 500, 'none', false, false, false, false, false, false, @at, @at, @at, @at::timestamptz + i * interval '1 second', false, 0, 0,
			'', '', '', true, @peer::bytea, 0, '', 0, 0, '', CASE WHEN i % 10 = 0 THEN 'resolution' ELSE '' END,
			CASE WHEN i % 10 = 0 THEN @at::timestamptz + i * interval '1 second' END, @at::timestamptz - interval '60 days'
		FROM generate_series(1, @n::bigint) AS i`
}
