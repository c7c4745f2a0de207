package store

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"sunwai/models/store/bulk"
	"sunwai/models/store/migrations"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// ErrSchema: the schema of the database is not the one this program was built for.
var ErrSchema = errors.New("the database has another schema")

// ErrKeys: the keys given are not those of this database.
var ErrKeys = errors.New("the keys are not those of this database")

// Applied is a migration that was run.
type Applied struct {
	Version int64
	Name    string // of its file
}

// keyWord is sealed in key_check. Stored: never change.
const keyWord = "sunwai"

// Migrate brings the schema up to date and returns what it ran. One at a time: on Postgres by a lock of the
// session, on SQLite by a lock of the file. It also notes which keys the database belongs to.
func (s *Store) Migrate(ctx context.Context) ([]Applied, error) {
	done, err := s.migrate(ctx, 0)
	if err != nil {
		return done, doing("migrating the database", err)
	}
	if err := s.noteKeys(ctx); err != nil {
		return done, doing("migrating the database", err)
	}
	return done, s.CheckSchema(ctx) // a newer program's is none that this one can make its own
}

// migrate runs up to a version; 0 means all.
func (s *Store) migrate(ctx context.Context, to int64) ([]Applied, error) {
	release, err := s.lockMigration(ctx)
	if err != nil {
		return nil, err
	}
	defer release()
	p, err := s.provider()
	if err != nil {
		return nil, err
	}
	var results []*goose.MigrationResult
	if to == 0 {
		results, err = p.Up(ctx)
	} else {
		results, err = p.UpTo(ctx, to)
	}
	done := make([]Applied, 0, len(results))
	for _, r := range results {
		done = append(done, Applied{Version: r.Source.Version, Name: strings.TrimSuffix(r.Source.Path, ".sql")})
	}
	return done, err
}

func (s *Store) provider() (*goose.Provider, error) {
	files, err := fs.Sub(migrations.FS, string(s.dialect))
	if err != nil {
		return nil, err
	}
	if s.dialect == bulk.SQLite {
		return goose.NewProvider(goose.DialectSQLite3, s.sql, files, goose.WithDisableGlobalRegistry(true))
	}
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 60))
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectPostgres, s.sql, files, goose.WithDisableGlobalRegistry(true),
		goose.WithSessionLocker(locker))
}

// newest is the version of the last migration file.
func (s *Store) newest() (int64, error) {
	files, err := fs.ReadDir(migrations.FS, string(s.dialect))
	if err != nil || len(files) == 0 {
		return 0, fmt.Errorf("reading the migrations: %w", err)
	}
	return goose.NumericComponent(files[len(files)-1].Name())
}

// CheckSchema returns ErrSchema when the database has an older or newer schema than this program, and
// ErrKeys when it was written with other keys. One statement each: it belongs to every start.
func (s *Store) CheckSchema(ctx context.Context) error {
	want, err := s.newest()
	if err != nil {
		return err
	}
	have, err := s.version(ctx)
	if err != nil {
		return doing("checking the schema", err)
	}
	switch {
	case have == 0:
		return fmt.Errorf("%w: none yet. `sunwai migrate` makes it in a new database; if there should be one, look whether [database] url names it", ErrSchema)
	case have < want:
		return fmt.Errorf("%w: it is at %d, this program needs %d: run `sunwai migrate`", ErrSchema, have, want)
	case have > want:
		return fmt.Errorf("%w: it is at %d, this program knows %d: install the newer program that made it so", ErrSchema, have, want)
	}
	return s.checkKeys(ctx)
}

// CheckWritable returns what hinders writing: a file or a whole server that can only be read looks well otherwise. It changes nothing.
func (s *Store) CheckWritable(ctx context.Context) error {
	_, err := s.sql.ExecContext(ctx, `UPDATE goose_db_version SET version_id = version_id WHERE 1 = 0`)
	return doing("trying to write", err)
}

// trialSize is how much is written to see whether anything can be, in bytes: more than an event takes.
const trialSize = 64 << 10

// CheckStoring returns what hinders keeping anything: a full disk can be read, and takes the smallest of writes. It writes
// something for good and takes it away again, so it is for when something has failed.
func (s *Store) CheckStoring(ctx context.Context) error {
	random := make([]byte, trialSize/2) // so that it is not made smaller
	if _, err := rand.Read(random); err != nil {
		return fmt.Errorf("trying to store: %w", err)
	}
	_, err := s.exec(ctx, `INSERT INTO cursors (account, name, value, at) VALUES ('', 'trial', $1, $2)
		ON CONFLICT (account, name) DO UPDATE SET value = excluded.value, at = excluded.at`, hex.EncodeToString(random), s.now())
	if err == nil {
		_, err = s.exec(ctx, `DELETE FROM cursors WHERE account = '' AND name = 'trial'`)
	}
	return doing("trying to store", err)
}

// CheckWhole looks through SQLite's file, as far as ctx leaves time. PostgreSQL looks after itself.
func (s *Store) CheckWhole(ctx context.Context) error {
	if s.dialect == bulk.Postgres {
		return nil
	}
	var found string
	err := s.readSQL.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&found)
	switch {
	case ctx.Err() != nil:
		return nil
	case err != nil:
		return doing("looking through the database", err)
	case found != "ok":
		return fmt.Errorf("looking through the database: %w", errDamaged)
	}
	return nil
}

// version is the schema's; 0 for an empty database.
func (s *Store) version(ctx context.Context) (int64, error) {
	exists := `SELECT count(*) FROM sqlite_master WHERE name = 'goose_db_version'`
	if s.dialect == bulk.Postgres {
		exists = `SELECT count(*) FROM (SELECT to_regclass('goose_db_version') AS t) AS x WHERE t IS NOT NULL`
	}
	var n, v int64
	if err := s.sql.QueryRowContext(ctx, exists).Scan(&n); err != nil || n == 0 {
		return 0, err
	}
	err := s.sql.QueryRowContext(ctx, `SELECT coalesce(max(version_id), 0) FROM goose_db_version`).Scan(&v)
	return v, err
}

// noteKeys remembers which keys the database belongs to, once.
func (s *Store) noteKeys(ctx context.Context) error {
	err := s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.insert(ctx, []rows.KeyCheck{{ID: 1, Word: seal.Text(keyWord), WordBix: s.sealer.Index("check", keyWord)}},
			"ON CONFLICT (id) DO NOTHING")
		return err
	})
	if err != nil {
		return err
	}
	return s.checkKeys(ctx)
}

// NoteNewestKey remembers that the newest key is in use, so that CheckSchema refuses a keys file from before it was added: what is
// sealed with it from now on could not be read. Call it after CheckSchema.
func (s *Store) NoteNewestKey(ctx context.Context) error {
	var word []byte
	err := s.readDB().QueryRowContext(ctx, `SELECT word FROM key_check`).Scan(&word)
	if err != nil || s.sealer.Newest(word) {
		return doing("looking at the keys in use", err)
	}
	return doing("noting the newest key", s.inTx(ctx, func(ctx context.Context, t tx) error {
		return t.gorm(ctx).Model(&rows.KeyCheck{}).Where("id = 1").Select("Word").Updates(rows.KeyCheck{Word: seal.Text(keyWord)}).Error
	}))
}

func (s *Store) checkKeys(ctx context.Context) error {
	var check rows.KeyCheck
	err := s.reader(ctx).Take(&check).Error
	switch {
	case errors.Is(err, seal.ErrSealed):
		return fmt.Errorf("%w: the seal key", ErrKeys)
	case err != nil:
		return doing("checking the keys", err)
	case string(check.Word) != keyWord || string(check.WordBix) != string(s.sealer.Index("check", keyWord)):
		return fmt.Errorf("%w: the index key", ErrKeys)
	}
	return nil
}

// HasKeys reports whether the database belongs to keys already: then new ones must not be made for it.
func (s *Store) HasKeys(ctx context.Context) (bool, error) {
	v, err := s.version(ctx)
	if err != nil || v == 0 {
		return false, doing("looking for keys", err)
	}
	var n int64
	err = s.reader(ctx).Model(&rows.KeyCheck{}).Count(&n).Error
	return n > 0, doing("looking for keys", err)
}
