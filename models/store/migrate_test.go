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

// Every schema that was ever released can be brought up to date. Both databases know the same versions.
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
				_, err = s.Migrate(t.Context())
				require.NoError(t, err)
				require.NoError(t, s.CheckSchema(t.Context()))
				require.NoError(t, s.Close())
			}
		})
	}
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
