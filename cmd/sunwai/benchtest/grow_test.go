package benchtest

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// grow fills the database up to so many complaints with all that belongs to them: people, conversations, words,
// history, done rows of both queues. They are spread over the officers, one in ten is open. The server makes them
// itself, without waiting for the disk; a sealed column holds the same sealed value in every row. What the website shows of them is
// counted by the program's own code, before anything is measured: a served database has its figures.
func (w *world) grow(b *testing.B, rows int) {
	b.Helper()
	began := time.Now()
	fmt.Fprintf(os.Stderr, "    filling the database up to %s complaints …\n", sizeName(rows))
	w.exec(b, "", "ALTER SYSTEM SET fsync = off", "ALTER SYSTEM SET full_page_writes = off", "ALTER SYSTEM SET max_wal_size = '16GB'",
		"SELECT pg_reload_conf()")
	w.exec(b, "bench", "CREATE TABLE IF NOT EXISTS bench_posts (k bigint PRIMARY KEY, officer bigint, department text, area text, level text)",
		"TRUNCATE bench_posts")
	w.copyPosts(b)
	s, err := seal.New(w.ring)
	require.NoError(b, err)
	args := pgx.NamedArgs{"first": w.filled + 1, "last": rows, "posts": len(w.posts)}
	for name, plain := range sealedValues(b) {
		args[name[1]] = s.Seal(name[0], plain)
	}
	var all sync.WaitGroup
	errs := make(chan error, len(fillings()))
	for _, part := range fillings() {
		all.Go(func() { errs <- w.fill(part, args) })
	}
	all.Wait()
	close(errs)
	for err := range errs {
		require.NoError(b, err)
	}
	w.exec(b, "bench", "VACUUM ANALYZE")
	w.count(b)
	w.exec(b, "bench", "VACUUM ANALYZE", "CHECKPOINT")
	w.exec(b, "", "ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()")
	w.awaitDurable(b)
	w.filled = rows
	fmt.Fprintf(os.Stderr, "    filled in %s\n", time.Since(began).Round(time.Second))
}

// count has the complaints that were filled in counted. No turn has told the figures of them.
func (w *world) count(b *testing.B) {
	b.Helper()
	w.exec(b, "bench", fmt.Sprintf("UPDATE rollup_marks SET filled = %d WHERE id = 1", w.filled))
	s := w.store(b)
	defer s.Close()
	district := func(area string) string { d, _ := w.directory.District(area); return d.Code }
	for more := true; more; {
		done, err := s.Fold(b.Context(), district)
		require.NoError(b, err)
		more = done.More
	}
	var counted, filled int
	require.NoError(b, w.query(b, "bench", "SELECT (SELECT count(*) FROM rollup_complaints), (SELECT count(*) FROM complaints WHERE number <> '')").
		Scan(&counted, &filled))
	require.Equal(b, filled, counted, "all complaints are in the figures")
}

func (w *world) copyPosts(b *testing.B) {
	conn, err := pgx.Connect(b.Context(), w.url)
	require.NoError(b, err)
	defer conn.Close(b.Context())
	rows := make([][]any, len(w.posts))
	for i, p := range w.posts {
		rows[i] = []any{int64(i), int64(p.officer), p.department, p.area, string(p.level)}
	}
	_, err = conn.CopyFrom(b.Context(), pgx.Identifier{"bench_posts"}, []string{"k", "officer", "department", "area", "level"}, pgx.CopyFromRows(rows))
	require.NoError(b, err)
}

func (w *world) fill(texts []string, args pgx.NamedArgs) error {
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, w.url)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	for _, text := range texts {
		if _, err := conn.Exec(ctx, text, args); err != nil {
			return fmt.Errorf("filling: %s: %w", text, err)
		}
	}
	return nil
}

// awaitDurable waits until the server has read that it is to write to the disk again.
func (w *world) awaitDurable(b *testing.B) {
	b.Helper()
	for range 100 {
		var fsync, pages string
		require.NoError(b, w.query(b, "bench", "SELECT current_setting('fsync'), current_setting('full_page_writes')").Scan(&fsync, &pages))
		if fsync == "on" && pages == "on" {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	require.FailNow(b, "the server does not turn fsync on again")
}

// sealedValues are the values of sealed columns by table.column and the name that the statements use.
func sealedValues(b *testing.B) map[[2]string][]byte {
	b.Helper()
	point, err := json.Marshal(models.Location{Lat: 26.8467, Lon: 80.9462})
	require.NoError(b, err)
	words := []byte("गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही है, ट्रांसफार्मर जल गया है, कोई नहीं सुनता")
	return map[[2]string][]byte{
		{"conversations.peer", "conversation_peer"}: []byte("123456789"),
		{"complaints.peer", "complaint_peer"}:       []byte("123456789"),
		{"complaints.place", "place"}:               []byte("गोमती नगर, लखनऊ"),
		{"complaints.location", "location"}:         point,
		{"complaints.closing_code", "code"}:         []byte("1234"),
		{"complainants.name", "name"}:               []byte("राम कुमार"),
		{"complainants.phone", "phone"}:             []byte("+919000000000"),
		{"messages.text", "words"}:                  words,
		{"inbox.peer", "inbox_peer"}:                []byte("123456789"),
		{"inbox.payload", "payload"}:                append(make([]byte, 300), words...),
		{"outbox.peer", "outbox_peer"}:              []byte("123456789"),
		{"outbox.args", "args"}:                     append(make([]byte, 200), words...),
	}
}

// bix is a blind index as it looks: evenly spread.
const bix = "substring(sha256(i::text::bytea) FROM 1 FOR 16)"

const each = " FROM generate_series(@first::bigint, @last::bigint) AS i"

// when is the time of a complaint: one every ten seconds until a day ago.
const when = "(now() - interval '1 day' - i * interval '10 seconds')"

// fillings are written side by side, each in its order.
func fillings() [][]string {
	return [][]string{{
		`INSERT INTO persons SELECT i, 'hi', ` + when + each,
		`INSERT INTO identities SELECT ` + bix + `, 'telegram', i` + each,
		`INSERT INTO conversations SELECT i, 1, 'telegram', 'power', 'telegram', @conversation_peer::bytea, ` + bix + `, i, 'hi', false, true, false,
			NULL, i, ` + when + `, NULL, '', '162', NULL, 0, 0, '', 1, '2026-01-01'` + each,
		`INSERT INTO complainants SELECT i, i, @name::bytea, NULL, @phone::bytea, ` + bix + `, false` + each,
		`INSERT INTO messages SELECT i, i, ` + when + `, 'original', 'citizen', 0, @words::bytea, false` + each,
		`INSERT INTO events SELECT 4 * i + n, i, ` + when + `, 'moved', 'citizen', 0, 'registered', 'assigned', '', 'POWER', '162', 'L1', 0` + each +
			`, generate_series(0, 3) AS n`,
		`INSERT INTO searches (complaint, words) SELECT i, 'bijli w' || i % 5000 || ' v' || i % 977 || ' nagar x' || i % 31 || ' din'` + each,
	}, {
		complaintsFilling,
		`INSERT INTO inbox (account, event_id, peer, peer_bix, message_id, kind, at, stored_at, payload, state, done_at)
			SELECT 'power', i, @inbox_peer::bytea, ` + bix + `, i, 'message', ` + when + `, ` + when + `,
				CASE WHEN i < 60000 THEN @payload::bytea END, 'done', ` + when + each,
		`INSERT INTO outbox (platform, account, peer, peer_bix, conversation, kind, args, lang, buttons, files, priority, ref, edit, complaint, silent,
				protect, state, tries, sent_ref, at, done_at)
			SELECT 'telegram', 'power', @outbox_peer::bytea, ` + bix + `, i, CASE n WHEN 0 THEN 'citizen.registered' ELSE 'officer.card' END,
				CASE WHEN i < 60000 THEN @args::bytea END, 'hi', NULL, '', 1, CASE n WHEN 0 THEN '' ELSE 'card/' || i || '/' || n END, false, i, false, false,
				'sent', 1, i || '-' || n, ` + when + `, ` + when + each + `, generate_series(0, 1) AS n`,
	}}
}

const complaintsFilling = `INSERT INTO complaints (id, version, number, status, open, resume, department, category, area, place, location, pin, lang, confidence, fingerprint,
		account, office, conversation, at_platform, at_account, peer, person, complainant, doer_department, doer_area, doer_level, doer_officer,
		answerable_department, answerable_area, answerable_level, answerable_officer, danger, sensitive, against_staff, anonymous, show_phone,
		discreet, erase_at_close, registered_at, assigned_at, first_response_due, resolution_due, pause_used, handovers, appeals, closure, truth,
		rating, on_time, closing_code, code_tries, code_tries_day, proof_photo, master, reject_reason, next_action, next_action_at, touched_at)
	SELECT i, 1, '00' || lpad((i * 7919 % 100000007)::text, 9, '0'), CASE WHEN i % 10 = 0 THEN 'assigned' ELSE 'closed' END, i % 10 = 0, '', p.department,
		p.department || '.OTHER', p.area, @place::bytea, @location::bytea, '', 'hi', 0.9, '', 'power', 'POWER', i, 'telegram', 'power',
		@complaint_peer::bytea, i, i, p.department, p.area, p.level, p.officer, p.department, p.area, p.level, p.officer,
		'none', false, false, false, false, false, false, ` + when + `, ` + when + `, ` + when + `, now() + interval '7 days', false, 0, 0,
		'', '', '', true, @code::bytea, 0, '', 0, 0, '', CASE WHEN i % 10 = 0 THEN 'remind_truth' ELSE '' END,
		CASE WHEN i % 10 = 0 THEN now() + interval '1 day' + i * interval '1 second' END, ` + when + `
	FROM generate_series(@first::bigint, @last::bigint) AS i JOIN bench_posts AS p ON p.k = i * 31 % @posts`
