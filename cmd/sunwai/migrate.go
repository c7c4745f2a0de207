package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/store"
)

type migrateCmd struct{}

// Run brings the database to this version.
func (migrateCmd) Run(ctx context.Context, a *app) error {
	c, err := a.config()
	if err != nil {
		return err
	}
	s, err := migrated(ctx, c, &sharedClock{}, a.logger(c), a.out)
	if err != nil {
		return err
	}
	return s.Close()
}

// migrated opens the database after bringing it to this version, and says what it did.
func migrated(ctx context.Context, c *config.Config, clock models.Clock, log *slog.Logger, out io.Writer) (*store.Store, error) {
	s, made, err := openForMigration(ctx, c, clock, log)
	if err != nil {
		return nil, err
	}
	if made {
		fmt.Fprintf(out, "Made the keys file %s. Keep a copy in another place than the database's copies: without it nobody can read names, phones and messages.\n", c.Path(c.Keys.File))
	}
	done, err := s.Migrate(ctx)
	n := len(done)
	switch {
	case n == 0:
	case done[0].Version == 1: // a mistyped path makes one too, and then everything seems to be lost
		fmt.Fprintf(out, "Made a new, empty database in %s (%d steps, the last is %s). If yours holds data already, [database] url does not name it.\n", databaseName(c), n, done[n-1].Name)
	default:
		fmt.Fprintf(out, "Migrated %s: %d steps, the last is %s.\n", databaseName(c), n, done[n-1].Name)
	}
	if err != nil {
		s.Close()
		return nil, fmt.Errorf("%s: %w", databaseName(c), explainSchema(err, c))
	}
	if len(done) == 0 {
		fmt.Fprintf(out, "%s is up to date.\n", databaseName(c))
	}
	return s, nil
}
