package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"

	"sunwai/models/store/bulk"
)

// ErrServing: another serve has this SQLite file.
var ErrServing = errors.New("another serve works on this database file")

const (
	migrationTries = 60
	migrationPause = time.Second
)

// LockServe makes this process the only serve on an SQLite file until release is called or the process ends. On
// Postgres there may be many, and it does nothing.
func (s *Store) LockServe() (release func(), err error) {
	if s.dialect != bulk.SQLite {
		return func() {}, nil
	}
	release, err = lockFile(s.path + ".serve.lock")
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return nil, ErrServing
	}
	return release, doing("locking the database file", err)
}

// lockMigration waits for a minute at most until no other process migrates the file.
func (s *Store) lockMigration(ctx context.Context) (release func(), err error) {
	if s.dialect != bulk.SQLite {
		return func() {}, nil
	}
	for range migrationTries {
		release, err = lockFile(s.path + ".migrate.lock")
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			return release, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(migrationPause):
		}
	}
	return nil, fmt.Errorf("waiting for another migration: %w", err)
}

// lockFile locks a file beside the database; the kernel unlocks it when the process dies, however it dies. The file
// stays: removing it would let two processes lock two files of one name.
func lockFile(path string) (release func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return func() { _ = f.Close() }, nil
}
