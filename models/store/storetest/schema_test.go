package storetest

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"gorm.io/gorm/schema"

	"sunwai/models"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
	"sunwai/models/store/keys"
	"sunwai/models/store/pgtest"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// Row structs and tables must not drift apart: every column has its field, of a fitting type.
func TestRowsMatchTheMigratedTables(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		known := map[string]bool{"searches": true, "goose_db_version": true, "sqlite_sequence": true}
		for _, row := range rows.All() {
			sch, err := schema.Parse(row, &sync.Map{}, schema.NamingStrategy{})
			require.NoError(t, err)
			known[sch.Table] = true
			want := map[string]string{}
			for _, f := range sch.Fields {
				want[f.DBName] = family(f)
			}
			require.Equal(t, want, b.columns(t, sch.Table), sch.Table)
		}
		for _, table := range b.tables(t) {
			require.True(t, known[table] || strings.HasPrefix(table, "searches_"), "no row struct for the table "+table)
		}
	})
}

func family(f *schema.Field) string {
	switch {
	case reflect.PointerTo(f.FieldType).Implements(reflect.TypeFor[seal.Column]()):
		return "sealed"
	case f.FieldType == reflect.TypeFor[*time.Time]():
		return "time null"
	case f.FieldType == reflect.TypeFor[time.Time]():
		return "time"
	}
	switch f.FieldType.Kind() {
	case reflect.Int, reflect.Int64:
		return "integer"
	case reflect.String:
		return "text"
	case reflect.Bool:
		return "boolean"
	case reflect.Float64:
		return "float"
	case reflect.Slice:
		return "bix"
	}
	return "unknown " + f.FieldType.String()
}

// columns reads what kind of column each is. That sealed columns have their CHECK is part of it.
func (b *bench) columns(t testing.TB, table string) map[string]string {
	out := map[string]string{}
	families := map[string]string{"bigint": "integer", "integer": "integer", "smallint": "integer", "text": "text", "boolean": "boolean",
		"double precision": "float", "real": "float", "timestamp with time zone": "time", "datetime": "time", "sealed": "sealed", "bix": "bix"}
	var list [][]any
	if b.Dialect() == bulk.Postgres {
		list = b.raw(t, `SELECT column_name::text, coalesce(domain_name, data_type)::text, is_nullable = 'YES' FROM information_schema.columns
			WHERE table_schema = 'public' AND table_name = $1`, table)
	} else {
		text := fmt.Sprint(b.raw(t, `SELECT sql FROM sqlite_master WHERE type = 'table' AND name = $1`, table)[0][0])
		list = b.raw(t, `SELECT name, lower(type), "notnull" = 0 AND pk = 0 FROM pragma_table_info($1)`, table)
		for _, c := range list {
			name := c[0].(string)
			if c[1] == "blob" && strings.Contains(text, "substr("+name+", 1, 2) = x'f501'") {
				c[1] = "sealed"
			} else if c[1] == "blob" && strings.Contains(text, "length("+name+") = 16") {
				c[1] = "bix"
			}
			c[2] = fmt.Sprint(c[2]) == "1" || fmt.Sprint(c[2]) == "true"
		}
	}
	for _, c := range list {
		kind := families[c[1].(string)]
		if kind == "" {
			kind = "unknown " + c[1].(string)
		}
		if null := c[2].(bool); null && kind == "time" {
			kind = "time null"
		} else if null && kind != "sealed" && kind != "bix" {
			kind += " null"
		}
		out[c[0].(string)] = kind
	}
	return out
}

func (b *bench) tables(t testing.TB) []string {
	query := `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`
	if b.Dialect() == bulk.SQLite {
		query = `SELECT name FROM sqlite_master WHERE type = 'table'`
	}
	var out []string
	for _, r := range b.raw(t, query) {
		out = append(out, fmt.Sprint(r[0]))
	}
	return out
}

// empty opens a database of each kind that was never migrated.
func empty(t *testing.T, test func(t *testing.T, url string)) {
	t.Run("sqlite", func(t *testing.T) { test(t, "sqlite:"+filepath.Join(t.TempDir(), "empty.db")) })
	t.Run("postgres", func(t *testing.T) { test(t, pgtest.New(t)) })
}

func open(t testing.TB, url string, k *keys.Ring) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{URL: url, Keys: k, Clock: modelstest.NewClock(start)})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

func TestServeRefusesAnotherSchemaOrOtherKeys(t *testing.T) {
	empty(t, func(t *testing.T, url string) {
		s := open(t, url, templateKeys)
		require.ErrorIs(t, s.CheckSchema(t.Context()), store.ErrSchema)
		require.ErrorContains(t, s.CheckSchema(t.Context()), "none yet. `sunwai migrate` makes it")
		has, err := s.HasKeys(t.Context())
		require.NoError(t, err)
		require.False(t, has)
		applied, err := s.Migrate(t.Context())
		require.NoError(t, err)
		require.NotEmpty(t, applied)
		require.EqualValues(t, 1, applied[0].Version)
		require.NoError(t, s.CheckSchema(t.Context()))
		applied, err = s.Migrate(t.Context())
		require.NoError(t, err)
		require.Empty(t, applied)
		has, err = s.HasKeys(t.Context())
		require.NoError(t, err)
		require.True(t, has)

		other, err := keys.New(rand.Reader)
		require.NoError(t, err)
		stranger := open(t, url, other)
		require.ErrorIs(t, stranger.CheckSchema(t.Context()), store.ErrKeys)
		_, err = stranger.Migrate(t.Context())
		require.ErrorIs(t, err, store.ErrKeys)
		require.NoError(t, s.CheckSchema(t.Context()), "the stranger left no trace")

		db := (&bench{url: url}).connect(t)
		_, err = db.ExecContext(t.Context(), `INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, true)`)
		require.NoError(t, err)
		require.ErrorIs(t, s.CheckSchema(t.Context()), store.ErrSchema)
		require.ErrorContains(t, s.CheckSchema(t.Context()), "install the newer program")
		_, err = s.Migrate(t.Context())
		require.ErrorIs(t, err, store.ErrSchema, "an older program must not say that all is up to date")
	})
}

// A copy of the keys file from before a key was added is refused once that key is in use: what it sealed could not be read.
func TestKeysFromBeforeTheNewestAreRefused(t *testing.T) {
	empty(t, func(t *testing.T, url string) {
		old := open(t, url, templateKeys)
		_, err := old.Migrate(t.Context())
		require.NoError(t, err)
		require.NoError(t, old.NoteNewestKey(t.Context()))

		var text strings.Builder
		_, err = templateKeys.WriteTo(&text)
		require.NoError(t, err)
		added, err := keys.Parse(strings.NewReader(text.String() + "seal 2 " + base64.StdEncoding.EncodeToString(make([]byte, keys.Size)) + "\n"))
		require.NoError(t, err)
		s := open(t, url, added)
		require.NoError(t, s.CheckSchema(t.Context()))
		require.NoError(t, old.CheckSchema(t.Context()), "nothing is sealed with it yet")
		require.NoError(t, s.NoteNewestKey(t.Context()))
		require.NoError(t, s.NoteNewestKey(t.Context()))
		require.NoError(t, s.CheckSchema(t.Context()))
		require.ErrorIs(t, old.CheckSchema(t.Context()), store.ErrKeys)
	})
}

// A replica that still runs without the newest key must not give up what another one has stored with it.
func TestWhatANewerKeySealedWaits(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var text strings.Builder
		_, err := templateKeys.WriteTo(&text)
		require.NoError(t, err)
		added, err := keys.Parse(strings.NewReader(text.String() + "seal 2 " + base64.StdEncoding.EncodeToString(make([]byte, keys.Size)) + "\n"))
		require.NoError(t, err)
		old := *b
		readable := old.receive(t, "power", "1", 1)
		b.Store, err = store.Open(t.Context(), store.Options{URL: b.url, Keys: added, Clock: b.clock})
		require.NoError(t, err)
		defer b.Close()
		newer := b.receive(t, "power", "2", 2)
		b.say(t, intent("2", "newer", models.Reply))

		pending, err := old.PendingInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, []models.InboxRow{readable}, pending)
		require.Empty(t, old.heads(t, 10))

		pending, err = b.PendingInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, []models.InboxRow{readable, newer}, pending)
		require.Equal(t, []string{"newer"}, b.heads(t, 10))

		c := b.another(t, "3", 3, func(*models.ChangeSet) {})
		_, err = old.LoadTurns(t.Context(), []models.TurnKey{key("power", "3")})
		require.ErrorIs(t, err, models.ErrUnreadable, "nobody is told that he has no complaint")
		_, err = old.Messages(t.Context(), c.ID)
		require.ErrorIs(t, err, models.ErrUnreadable)
		due, _, err := old.WatchedComplaints(t.Context(), start.Add(48*time.Hour), models.DueMark{}, 10)
		require.NoError(t, err, "whoever has the key works on it")
		require.Empty(t, due)
	})
}

func TestManyMigrateAtOnce(t *testing.T) {
	empty(t, func(t *testing.T, url string) {
		var wg sync.WaitGroup
		var mu sync.Mutex
		ran := 0
		for range 4 {
			s := open(t, url, templateKeys)
			wg.Go(func() {
				applied, err := s.Migrate(t.Context())
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					t.Error(err)
				}
				ran += len(applied)
			})
		}
		wg.Wait()
		require.Positive(t, ran)
		require.NoError(t, open(t, url, templateKeys).CheckSchema(t.Context()))
	})
}
