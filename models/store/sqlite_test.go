package store

import (
	"crypto/rand"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/keys"
)

func TestAFileIsItsOwnersAlone(t *testing.T) {
	ring, err := keys.New(rand.Reader)
	require.NoError(t, err)
	folder := t.TempDir()
	require.NoError(t, os.Chmod(folder, 0o755)) // an owner's own, which others may look into
	s, err := Open(t.Context(), Options{URL: "sqlite:" + filepath.Join(folder, "s.db"), Keys: ring, Clock: models.ClockFunc(time.Now)})
	require.NoError(t, err)
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	list, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Greater(t, len(list), 1)
	for _, e := range list {
		info, err := e.Info()
		require.NoError(t, err)
		require.Equal(t, fs.FileMode(0o600), info.Mode().Perm(), e.Name())
	}
	require.NoError(t, s.Close())
}

func TestADatabaseThatCanOnlyBeReadIsFound(t *testing.T) {
	ring, err := keys.New(rand.Reader)
	require.NoError(t, err)
	s, err := Open(t.Context(), Options{URL: "sqlite:" + filepath.Join(t.TempDir(), "s.db"), Keys: ring, Clock: models.ClockFunc(time.Now)})
	require.NoError(t, err)
	defer s.Close()
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	require.NoError(t, s.CheckWritable(t.Context()))
	_, err = s.sql.ExecContext(t.Context(), `PRAGMA query_only = 1`)
	require.NoError(t, err)
	require.ErrorContains(t, s.CheckWritable(t.Context()), "readonly")
}
