// Package store keeps everything in a database, SQLite or PostgreSQL: incoming events, complaints and their history,
// and outgoing messages. Only cmd and tests import it; readers declare the interfaces they need.
//
// GORM reads and writes rows, but never migrates. What every message passes through is written with fixed statements
// for many rows at once (package bulk).
package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/keys"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

const (
	// DefaultPool is how many connections one replica has to Postgres: the best of 4 to 64 that were measured.
	DefaultPool = 16
	// KeepWords is how long the words of what is done stay in the queues: what Purge and PurgeSpoken are called with.
	KeepWords = 7 * 24 * time.Hour
	// KeepParked is how long the words of what could not be handled stay for somebody to look at, at most.
	KeepParked = 90 * 24 * time.Hour
)

// Options say which database and how.
type Options struct {
	// URL is "sqlite:<path>" or "postgres://…". A relative path is relative to the working folder: the caller
	// resolves it.
	URL   string
	Keys  *keys.Ring
	Clock models.Clock
	Log   *slog.Logger // nil: nothing is logged
	Pool  int          // connections to Postgres; 0: DefaultPool, or what the URL says
}

// Store is an open database. Safe for concurrent use.
type Store struct {
	dialect bulk.Dialect
	sql     *sql.DB // writes; on Postgres also reads
	readSQL *sql.DB // SQLite: connections that cannot write
	pool    *pgxpool.Pool
	write   *gorm.DB
	read    *gorm.DB
	writer  chan struct{} // SQLite: one writer at a time, first come first served
	path    string        // SQLite: the file
	plans   *plans        // SQLite: prepared statements

	bulk   *bulk.Writer
	sealer *seal.Sealer
	index  rows.Indexer
	clock  models.Clock
	log    *slog.Logger
	leased leaseRows
	// unopened are rows that could not be opened and were logged.
	unopened sync.Map
	ids      *models.IDs // of audit lines, which are made by whoever shows a page

	stirred    chan struct{}  // something was written that the figures do not hold yet
	background sync.WaitGroup // what must end before the connections go
}

// ErrURL: the database URL is neither sqlite: nor postgres://.
var ErrURL = errors.New(`the database URL must begin with "sqlite:" or "postgres://"`)

// Open connects. It neither migrates nor checks the schema: see Migrate and CheckSchema.
func Open(ctx context.Context, o Options) (*Store, error) {
	if o.Keys == nil || o.Clock == nil {
		return nil, errors.New("opening the database: needs keys and a clock")
	}
	sealer, err := seal.New(o.Keys)
	if err != nil {
		return nil, fmt.Errorf("opening the database: %w", err)
	}
	s := &Store{sealer: sealer, index: rows.Indexer{Sealer: sealer}, clock: o.Clock, log: o.Log,
		ids: models.NewIDs(o.Clock.Now, rand.Reader), stirred: make(chan struct{}, 1)}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	switch {
	case strings.HasPrefix(o.URL, "sqlite:"):
		err = s.openSQLite(ctx, strings.TrimPrefix(o.URL, "sqlite:"))
	case strings.HasPrefix(o.URL, "postgres://"), strings.HasPrefix(o.URL, "postgresql://"):
		err = s.openPostgres(ctx, o)
	default:
		err = ErrURL // the URL itself may hold a password
	}
	if err != nil {
		return nil, fmt.Errorf("opening the database: %w", errors.Join(clean(err), s.Close()))
	}
	s.bulk = bulk.NewWriter(s.dialect, s.plans)
	return s, nil
}

// Close gives the connections back.
func (s *Store) Close() error {
	s.background.Wait()
	var errs []error
	if s.plans != nil {
		errs = append(errs, s.plans.close())
	}
	for _, db := range []*sql.DB{s.readSQL, s.sql} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if s.pool != nil {
		s.pool.Close()
	}
	return errors.Join(errs...)
}

// Dialect says which kind of database it is.
func (s *Store) Dialect() bulk.Dialect { return s.dialect }

// DatabaseTime is what time it is for the database. SQLite has no clock but the machine's.
func (s *Store) DatabaseTime(ctx context.Context) (time.Time, error) {
	if s.dialect == bulk.SQLite {
		var ms int64
		err := s.readSQL.QueryRowContext(ctx, `SELECT CAST(unixepoch('now', 'subsec') * 1000 AS INTEGER)`).Scan(&ms)
		return time.UnixMilli(ms).UTC(), doing("asking the database's clock", err)
	}
	var t time.Time
	err := s.sql.QueryRowContext(ctx, `SELECT clock_timestamp()`).Scan(&t)
	return t.UTC(), doing("asking the database's clock", err)
}

// now is the time of what is written.
func (s *Store) now() time.Time { return rows.Stamp(s.clock.Now()) }

// Mark is the same for all processes of one installation, and another's is another: what belongs to it can carry it. It tells nothing of the
// keys. Stored in effect: never change.
func (s *Store) Mark() string { return hex.EncodeToString(s.sealer.Index("installation")) }

// sealed gives the context what the sealed columns need.
func (s *Store) sealed(ctx context.Context) context.Context { return seal.With(ctx, s.sealer) }

// reader is GORM for reading.
func (s *Store) reader(ctx context.Context) *gorm.DB { return s.read.WithContext(s.sealed(ctx)) }

// tx is one transaction. Nothing inside it may use the store's own handles: with one connection that would
// wait for itself.
type tx struct {
	*sql.Tx
	s    *Store
	conn *sql.Conn
	pipe *pipe // nil: every statement at once
}

var _ bulk.Copier = tx{}

// queryer is the transaction as package bulk takes it. On SQLite its prepared statements want the plain one.
func (t tx) queryer() bulk.Queryer {
	if t.s.dialect == bulk.Postgres {
		return t
	}
	return t.Tx
}

// Copy runs a COPY … FROM STDIN of Postgres within the transaction.
func (t tx) Copy(ctx context.Context, text string, data io.Reader) (int64, error) {
	return copyOn(ctx, t.conn, text, data)
}

// alone is a connection on which every statement commits by itself.
type alone struct{ *sql.Conn }

var _ bulk.Copier = alone{}

// Copy runs and commits a COPY … FROM STDIN of Postgres.
func (a alone) Copy(ctx context.Context, text string, data io.Reader) (int64, error) {
	return copyOn(ctx, a.Conn, text, data)
}

func copyOn(ctx context.Context, conn *sql.Conn, text string, data io.Reader) (n int64, err error) {
	err = conn.Raw(func(driver any) error {
		c, ok := driver.(*stdlib.Conn)
		if !ok {
			return fmt.Errorf("a %T cannot copy", driver)
		}
		tag, err := c.Conn().PgConn().CopyFrom(ctx, data, text)
		n = tag.RowsAffected()
		return err
	})
	return n, err
}

// gorm is GORM inside the transaction.
func (t tx) gorm(ctx context.Context) *gorm.DB {
	db := t.s.write.Session(&gorm.Session{NewDB: true, Context: t.s.sealed(ctx)})
	db.Statement.ConnPool = t.Tx
	return db
}

// insert writes row structs and returns how many rows were written.
func (t tx) insert(ctx context.Context, list any, suffix string) (int64, error) {
	if err := t.flush(ctx); err != nil {
		return 0, err
	}
	return t.s.bulk.Insert(ctx, t.queryer(), list, suffix)
}

// exec runs a statement that changes rows and returns how many.
func (t tx) exec(ctx context.Context, text string, args ...any) (int64, error) {
	if err := t.flush(ctx); err != nil {
		return 0, err
	}
	r, err := t.ExecContext(ctx, text, args...)
	if err != nil {
		return 0, err
	}
	return r.RowsAffected()
}

// inTx runs f in one transaction that is committed when f returns nil. On SQLite it waits for its turn to write. A panic of f rolls
// it back and goes on: giving the connection back waits for the transaction's end, and so would everybody who wants to write.
func (s *Store) inTx(ctx context.Context, f func(ctx context.Context, t tx) error) (err error) {
	release, err := s.turn(ctx)
	if err != nil {
		return err
	}
	defer release()
	ctx = s.sealed(ctx)
	conn, err := s.sql.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close() // back into the pool
	sqlTx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	committed := false
	defer func() {
		if !committed {
			_ = sqlTx.Rollback() // the first error, or the panic, says what happened
		}
	}()
	if err := f(ctx, tx{Tx: sqlTx, s: s, conn: conn}); err != nil {
		return err
	}
	err = sqlTx.Commit()
	committed = err == nil
	return err
}

// turn waits until this goroutine may write.
func (s *Store) turn(ctx context.Context) (release func(), err error) {
	if s.writer == nil {
		return func() {}, nil
	}
	select {
	case s.writer <- struct{}{}:
		return func() { <-s.writer }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// exec runs one statement by itself.
func (s *Store) exec(ctx context.Context, text string, args ...any) (int64, error) {
	release, err := s.turn(ctx)
	if err != nil {
		return 0, err
	}
	defer release()
	r, err := s.sql.ExecContext(ctx, text, args...)
	if err != nil {
		return 0, err
	}
	return r.RowsAffected()
}

// Gorm is the database for tests that look behind the store; pass it a context made by Sealed.
func (s *Store) Gorm() *gorm.DB { return s.write }

// Sealed gives a context the keys, without which GORM can neither read nor write personal data.
func (s *Store) Sealed(ctx context.Context) context.Context { return s.sealed(ctx) }
