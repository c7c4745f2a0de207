package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/keys"
)

const sqlitePrefix = "sqlite:"

// databaseURL is the configured one with an absolute path.
func databaseURL(c *config.Config) string {
	if path, ok := strings.CutPrefix(c.Database.URL, sqlitePrefix); ok {
		return sqlitePrefix + c.Path(path)
	}
	return c.Database.URL
}

// databaseName is what may be shown of the address: no user, no password.
func databaseName(c *config.Config) string {
	text := databaseURL(c)
	if strings.HasPrefix(text, sqlitePrefix) {
		return text
	}
	u, err := url.Parse(text)
	if err != nil {
		return "postgres"
	}
	return "postgres://" + u.Host + u.Path
}

// readKeys reads the sealing keys. What is missing is said in the owner's words.
func readKeys(c *config.Config) (*keys.Ring, error) {
	path := c.Path(c.Keys.File)
	ring, err := keys.Load(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, noKeys{path}
	}
	if errors.Is(err, fs.ErrPermission) {
		return nil, fmt.Errorf("the keys file %s cannot be read by this user. Run this as the user who runs serve, or give the file to whoever does", path)
	}
	if err != nil {
		return nil, fmt.Errorf("the keys file: %w", err)
	}
	return ring, nil
}

// noKeys says that the keys file is not there, and what to do.
type noKeys struct{ path string }

func (n noKeys) Error() string {
	return fmt.Sprintf("the keys file %s is not there: `sunwai migrate` makes it for a new database; for an old one put its keys file back", n.path)
}

// Is lets migrate tell it from a file that is there and cannot be used.
func (n noKeys) Is(target error) bool { return target == fs.ErrNotExist }

func openWith(ctx context.Context, c *config.Config, ring *keys.Ring, clock models.Clock, log *slog.Logger) (*store.Store, error) {
	s, err := store.Open(ctx, store.Options{URL: databaseURL(c), Keys: ring, Clock: clock, Log: log})
	if err != nil {
		return nil, fmt.Errorf("%s: %w%s", databaseName(c), err, mendDatabase(c, err))
	}
	return s, nil
}

// openMade opens a database that must be there. SQLite makes a file of whatever path it is given: only migrate may, else looking at a mistyped
// one would leave an empty database behind.
func openMade(ctx context.Context, c *config.Config, ring *keys.Ring, clock models.Clock, log *slog.Logger) (*store.Store, error) {
	if path, ok := strings.CutPrefix(databaseURL(c), sqlitePrefix); ok {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s: there is no such file. `sunwai migrate` makes a new database; if there should be one, look whether [database] url names it", databaseName(c))
		}
	}
	return openWith(ctx, c, ring, clock, log)
}

// openStore opens a database that is ready to be used: its schema is this program's and the keys are its own.
func openStore(ctx context.Context, c *config.Config, clock models.Clock, log *slog.Logger) (*store.Store, error) {
	ring, err := readKeys(c)
	if err != nil {
		return nil, err
	}
	s, err := openMade(ctx, c, ring, clock, log)
	if err != nil {
		return nil, err
	}
	if err = s.CheckSchema(ctx); err == nil {
		err = s.NoteNewestKey(ctx)
	}
	if err != nil {
		s.Close()
		return nil, fmt.Errorf("%s: %w", databaseName(c), explainSchema(err, c))
	}
	return s, nil
}

// explainSchema adds what to do, where the store does not know it.
func explainSchema(err error, c *config.Config) error {
	if errors.Is(err, store.ErrKeys) {
		return fmt.Errorf("%w: %s belongs to another database, or is a copy from before a seal line was added. Put back the keys file that belongs to this one", err, c.Path(c.Keys.File))
	}
	return err
}

// openForMigration opens a database in whatever state it is, and makes keys for one that has none yet.
func openForMigration(ctx context.Context, c *config.Config, clock models.Clock, log *slog.Logger) (s *store.Store, made bool, err error) {
	ring, err := readKeys(c)
	if errors.Is(err, fs.ErrNotExist) {
		ring, made, err = makeKeys(ctx, c, c.Path(c.Keys.File), clock, log)
	}
	if err != nil {
		return nil, false, err
	}
	s, err = openWith(ctx, c, ring, clock, log)
	return s, made, err
}

// makeKeys makes the keys file, but never for a database that was sealed with other keys.
func makeKeys(ctx context.Context, c *config.Config, path string, clock models.Clock, log *slog.Logger) (ring *keys.Ring, made bool, err error) {
	passing, err := keys.New(rand.Reader) // only to look into the database
	if err != nil {
		return nil, false, err
	}
	s, err := openWith(ctx, c, passing, clock, log)
	if err != nil {
		return nil, false, err
	}
	defer s.Close()
	sealed, err := s.HasKeys(ctx)
	if err != nil {
		return nil, false, err
	}
	if sealed {
		return nil, false, fmt.Errorf("the keys file %s is not there, but %s was sealed with it. Put it back from your copy", path, databaseName(c))
	}
	err = os.MkdirAll(filepath.Dir(path), 0o700)
	if err == nil {
		ring, err = keys.Make(path, rand.Reader)
	}
	if errors.Is(err, keys.ErrExists) { // another program, begun in the same moment, has just made it
		ring, err = readKeys(c)
		return ring, false, err
	}
	if err != nil {
		return nil, false, fmt.Errorf("making the keys file: %w", err)
	}
	return ring, true, nil
}
