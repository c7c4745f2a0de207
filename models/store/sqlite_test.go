package store

import (
	"crypto/rand"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
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

// migrated is a store on a file of its own.
func migrated(t *testing.T) *Store {
	ring, err := keys.New(rand.Reader)
	require.NoError(t, err)
	s, err := Open(t.Context(), Options{URL: "sqlite:" + filepath.Join(t.TempDir(), "s.db"), Keys: ring, Clock: models.ClockFunc(time.Now)})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	return s
}

func TestADatabaseThatCanOnlyBeReadIsFound(t *testing.T) {
	s := migrated(t)
	require.NoError(t, s.CheckWritable(t.Context()))
	_, err := s.sql.ExecContext(t.Context(), `PRAGMA query_only = 1`)
	require.NoError(t, err)
	require.ErrorContains(t, s.CheckWritable(t.Context()), "the database can only be read. Its file and folder must be writable")
}

// A full disk can be read, and what changes nothing can be written: only what stays is refused.
func TestADatabaseThatHasNoRoomIsFound(t *testing.T) {
	s := migrated(t)
	s.sql.SetMaxOpenConns(1) // the limit is a connection's
	limit := func(pages int) {
		_, err := s.sql.ExecContext(t.Context(), fmt.Sprintf(`PRAGMA max_page_count = %d`, pages))
		require.NoError(t, err)
	}
	require.NoError(t, s.CheckStoring(t.Context()))
	_, err := s.sql.ExecContext(t.Context(), `VACUUM`)
	require.NoError(t, err)
	limit(1) // as many as it has
	require.NoError(t, s.CheckSchema(t.Context()))
	require.NoError(t, s.CheckWritable(t.Context()))
	err = s.CheckStoring(t.Context())
	require.ErrorContains(t, err, "no room is left on the database's disk. Make room there")
	require.ErrorIs(t, err, models.ErrNoRoom)
	limit(1 << 20)
	require.NoError(t, s.CheckStoring(t.Context()))
}

// What an owner can mend is said with how: SQLite's own words say neither.
func TestTroublesOfTheFileAreExplained(t *testing.T) {
	ring, err := keys.New(rand.Reader)
	require.NoError(t, err)
	folder := t.TempDir()
	open := func(name string) (*Store, error) {
		return Open(t.Context(), Options{URL: "sqlite:" + filepath.Join(folder, name), Keys: ring, Clock: models.ClockFunc(time.Now)})
	}
	s, err := open("s.db")
	require.NoError(t, err)
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	require.NoError(t, s.CheckWhole(t.Context()))
	_, err = s.sql.ExecContext(t.Context(), `PRAGMA max_page_count = 1`)
	require.NoError(t, err)
	_, err = s.sql.ExecContext(t.Context(), `CREATE TABLE much (x)`)
	require.ErrorContains(t, clean(err), "no room is left on the database's disk. Make room there")
	require.NoError(t, s.Close())

	text, err := os.ReadFile(filepath.Join(folder, "s.db"))
	require.NoError(t, err)
	holes := slices.Clone(text)
	const page = 4096
	clear(holes[len(holes)-page:]) // some table's or index's
	require.NoError(t, os.WriteFile(filepath.Join(folder, "holes.db"), holes, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "half.db"), text[:5000], 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "text.db"), []byte("no database, but a longer text"), 0o600))
	require.NoError(t, os.Mkdir(filepath.Join(folder, "folder.db"), 0o700))
	s, err = open("holes.db")
	require.NoError(t, err, "its beginning is whole")
	require.ErrorContains(t, s.CheckWhole(t.Context()), damaged)
	require.NoError(t, s.Close())
	for name, says := range map[string]string{"half.db": damaged, "text.db": "none of SQLite's. Put a copy", "folder.db": "It must be a file, not a folder"} {
		_, err = open(name)
		require.ErrorContains(t, err, says, name)
	}
}

// A copy that is put back beside what the old file left behind is damaged by it: whoever only puts it back once more gets no further.
func TestACopyPutBackBesideTheOldLogIsExplained(t *testing.T) {
	ring, err := keys.New(rand.Reader)
	require.NoError(t, err)
	folder := t.TempDir()
	path := filepath.Join(folder, "s.db")
	open := func() (*Store, error) {
		return Open(t.Context(), Options{URL: "sqlite:" + path, Keys: ring, Clock: models.ClockFunc(time.Now)})
	}
	s, err := open()
	require.NoError(t, err)
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	_, err = s.sql.ExecContext(t.Context(), `PRAGMA wal_checkpoint(TRUNCATE)`)
	require.NoError(t, err)
	copied := filepath.Join(folder, "copy.db")
	_, err = s.sql.ExecContext(t.Context(), `VACUUM INTO '`+copied+`'`)
	require.NoError(t, err)
	for range 200 {
		require.NoError(t, s.SetCursor(t.Context(), rand.Text(), "n", rand.Text()))
	}
	left, err := os.ReadFile(path + "-wal")
	require.NoError(t, err)
	require.NoError(t, s.Close())
	require.NoError(t, os.Rename(copied, path))
	require.NoError(t, os.WriteFile(path+"-wal", left, 0o600)) // serve was killed

	s, err = open()
	if err == nil {
		err = s.CheckWhole(t.Context())
		require.NoError(t, s.Close())
	}
	require.ErrorContains(t, err, "remove the files beside it that end in -wal and -shm")
}
