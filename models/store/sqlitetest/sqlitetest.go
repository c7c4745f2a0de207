// Package sqlitetest gives each test an SQLite database of its own that has the newest schema already. Migrating each from
// nothing took more than half of the time of tests that open many.
package sqlitetest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	_ "modernc.org/sqlite" // the driver by which the template is opened without the store

	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
)

// New returns the URL of a fresh database with the newest schema, which no keys belong to yet: whoever opens it calls
// Migrate, as for an empty one, and so makes it his. It goes with the test.
func New(tb testing.TB) string {
	tb.Helper()
	content, err := template()
	if err != nil {
		tb.Fatalf("making a migrated SQLite database: %v", err)
	}
	path := filepath.Join(tb.TempDir(), "test.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		tb.Fatal(err)
	}
	return "sqlite:" + path
}

// template is the file that all of a process copy.
var template = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "sunwai-sqlite-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "template.db")
	if err := migrate(path); err != nil {
		return nil, err
	}
	if err := disown(path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

func migrate(path string) error {
	ring, err := keys.New(rand.Reader)
	if err != nil {
		return err
	}
	ctx := context.Background()
	s, err := store.Open(ctx, store.Options{URL: "sqlite:" + path, Keys: ring, Clock: modelstest.NewClock(time.Unix(0, 0))})
	if err != nil {
		return err
	}
	defer s.Close()
	_, err = s.Migrate(ctx)
	return err
}

// disown takes out which keys the database belongs to, and brings all that is written beside the file into it.
func disown(path string) error {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return err
	}
	defer db.Close()
	for _, statement := range []string{"DELETE FROM key_check", "PRAGMA wal_checkpoint(TRUNCATE)"} {
		if _, err := db.Exec(statement); err != nil {
			return err
		}
	}
	return nil
}
