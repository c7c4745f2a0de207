// Package storetest is the one suite for both databases: every behaviour of the store is asked of each.
package storetest

import (
	"context"
	"crypto/rand"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/gateway"
	"sunwai/models"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/pgtest"
	"sunwai/models/store/sqlitetest"
)

var _ gateway.Store = (*store.Store)(nil)

// start is when every test begins: 23 November 2026, 12:30 IST.
var start = time.Date(2026, 11, 23, 7, 0, 0, 123456000, time.UTC)

// bench is an open, migrated database with all that a test needs beside it.
type bench struct {
	*store.Store
	clock *modelstest.TestClock
	ids   *models.IDs
	url   string
	keys  *keys.Ring
}

// dialects opens a fresh database of each kind.
var dialects = map[string]func(t testing.TB) string{
	"sqlite": func(t testing.TB) string { return sqlitetest.New(t) },
	"postgres": func(t testing.TB) string {
		return pgtest.NewOn(t, pgtest.Fast, pgtest.Template(t, pgtest.Fast, "store", func(url string) error {
			return migrated(url, templateKeys)
		}))
	},
}

// templateKeys are always the same, so that a database may outlive a test (SUNWAI_BENCH_URL).
var templateKeys = mustKeys()

func mustKeys() *keys.Ring {
	k, err := keys.New(strings.NewReader(strings.Repeat("test keys only! ", 2*keys.Size/16)))
	if err != nil {
		panic(err)
	}
	return k
}

func migrated(url string, k *keys.Ring) error {
	s, err := store.Open(context.Background(), store.Options{URL: url, Keys: k, Clock: modelstest.NewClock(start)})
	if err != nil {
		return err
	}
	defer s.Close()
	_, err = s.Migrate(context.Background())
	return err
}

// each runs a test on both databases.
func each(t *testing.T, test func(t *testing.T, b *bench)) {
	t.Helper()
	for name, open := range dialects {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, openAt(t, open(t), 0))
		})
	}
}

func openAt(t testing.TB, url string, pool int) *bench {
	t.Helper()
	b := &bench{clock: modelstest.NewClock(start), url: url, keys: templateKeys}
	b.ids = models.NewIDs(b.clock.Now, rand.Reader)
	s, err := store.Open(t.Context(), store.Options{URL: url, Keys: b.keys, Clock: b.clock, Pool: pool})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	require.NoError(t, s.CheckSchema(t.Context()))
	b.Store = s
	return b
}
