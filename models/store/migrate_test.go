package store

import (
	"crypto/rand"
	"io/fs"
	"path/filepath"
	"testing"
	"time"

	"github.com/pressly/goose/v3"
	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/keys"
	"sunwai/models/store/migrations"
	"sunwai/models/store/pgtest"
)

// Every schema that was ever released can be brought up to date, and what waited in its queues goes on. Both databases know the same versions.
func TestUpFromEachEarlierVersion(t *testing.T) {
	urls := map[bulk.Dialect]func() string{
		bulk.SQLite:   func() string { return "sqlite:" + filepath.Join(t.TempDir(), "test.db") },
		bulk.Postgres: func() string { return pgtest.New(t) },
	}
	require.Equal(t, versions(t, bulk.SQLite), versions(t, bulk.Postgres))
	k, err := keys.New(rand.Reader)
	require.NoError(t, err)
	for dialect, url := range urls {
		t.Run(string(dialect), func(t *testing.T) {
			for _, v := range versions(t, dialect) {
				s, err := Open(t.Context(), Options{URL: url(), Keys: k, Clock: models.ClockFunc(func() time.Time { return time.Unix(0, 0) })})
				require.NoError(t, err)
				applied, err := s.migrate(t.Context(), v)
				require.NoError(t, err)
				require.Equal(t, v, applied[len(applied)-1].Version)
				s.leaveWaiting(t)
				_, err = s.Migrate(t.Context())
				require.NoError(t, err)
				require.NoError(t, s.CheckSchema(t.Context()))
				s.takeWaiting(t)
				require.NoError(t, s.Close())
			}
		})
	}
}

// leaveWaiting leaves a message and an answer in the queues, in columns that are there since the first version.
func (s *Store) leaveWaiting(t *testing.T) {
	t.Helper()
	peer, sealed := s.index.Peer("power", "1"), func(place, text string) []byte { return s.sealer.Seal(place, []byte(text)) }
	_, err := s.sql.ExecContext(t.Context(), `INSERT INTO inbox (account, event_id, peer, peer_bix, message_id, kind, at, stored_at, payload, state, tries)
		VALUES ('power', 'e1', $1, $2, 'm1', 'message', $3, $3, $4, 'waiting', 1)`, sealed("inbox.peer", "1"), peer, s.now(), sealed("inbox.payload", "बिजली"))
	require.NoError(t, err)
	_, err = s.sql.ExecContext(t.Context(), `INSERT INTO outbox (platform, account, peer, peer_bix, conversation, kind, args, lang, files, priority, ref, edit, complaint, silent,
			protect, state, at)
		VALUES ('console', 'power', $1, $2, 0, 'citizen.text', $3, 'hi', '[]', 1, '', false, 0, false, false, 'waiting', $4)`, sealed("outbox.peer", "1"), peer,
		sealed("outbox.args", `{"Text":"दर्ज"}`), s.now())
	require.NoError(t, err)
}

func (s *Store) takeWaiting(t *testing.T) {
	t.Helper()
	in, err := s.PendingInbox(t.Context(), []string{"power"}, 10)
	require.NoError(t, err)
	require.Len(t, in, 1)
	require.Equal(t, "बिजली", string(in[0].Payload))
	_, err = s.Apply(t.Context(), []models.ChangeSet{{Inbox: in[0].ID}})
	require.NoError(t, err)
	out, err := s.PendingOutbox(t.Context(), []string{"power"}, 10)
	require.NoError(t, err)
	require.Len(t, out, 1)
	require.Equal(t, models.Peer("1"), out[0].To.Peer)
	require.NoError(t, s.Delivered(t.Context(), []models.Delivery{{ID: out[0].ID, State: models.OutboxSent, SentRef: "s1", At: s.now()}}))
	still, err := s.StillWaiting(t.Context(), []int64{out[0].ID})
	require.NoError(t, err)
	require.Empty(t, still)
}

func versions(t *testing.T, d bulk.Dialect) []int64 {
	files, err := fs.ReadDir(migrations.FS, string(d))
	require.NoError(t, err)
	var out []int64
	for _, f := range files {
		v, err := goose.NumericComponent(f.Name())
		require.NoError(t, err)
		out = append(out, v)
	}
	return out
}
