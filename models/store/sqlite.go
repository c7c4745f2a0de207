package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	gormsqlite "gorm.io/driver/sqlite"
	"gorm.io/gorm"
	"modernc.org/sqlite"

	"sunwai/models/store/bulk"
)

const (
	// busyWait is how long a statement waits for another process (a command beside serve), in milliseconds.
	busyWait = "10000"
	// readers is how many connections read at the same time.
	readers = 4
)

// openSQLite opens the file for one writer and several readers: a pool in which everybody writes starves some of
// them for seconds.
func (s *Store) openSQLite(ctx context.Context, path string) error {
	if path == "" {
		return errors.New("sqlite: needs the path of a file")
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	s.dialect, s.path, s.writer = bulk.SQLite, path, make(chan struct{}, 1)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	if err := ownersAlone(path); err != nil {
		return err
	}
	// Two connections, of which only one ever writes: the other prepares statements meanwhile.
	if s.sql, err = openFile(ctx, path, 2, "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)"); err != nil {
		return err
	}
	if s.readSQL, err = openFile(ctx, path, readers, "query_only(1)"); err != nil {
		return err
	}
	if s.write, err = openGorm(s.sql, s); err != nil {
		return err
	}
	s.plans = &plans{db: s.sql, kept: map[string]*sql.Stmt{}}
	s.read, err = openGorm(s.readSQL, s)
	return err
}

// ownersAlone makes a new database's file readable by its owner alone; what SQLite puts beside it gets the same mode. What is personal is
// sealed, but who wrote when, and by which words complaints are found, is nobody else's business either. A file that is there is left as
// it is: closing it here would take away the locks of others in this process (https://www.sqlite.org/howtocorrupt.html, 2.2).
func ownersAlone(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return f.Close()
}

func openFile(ctx context.Context, path string, conns int, pragmas ...string) (*sql.DB, error) {
	q := url.Values{"_txlock": {"immediate"}, "_time_format": {"sqlite"}, "_timezone": {"UTC"},
		"_pragma": append([]string{"busy_timeout(" + busyWait + ")"}, pragmas...)}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+q.Encode())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	return db, db.PingContext(ctx)
}

func openGorm(db *sql.DB, s *Store) (*gorm.DB, error) {
	return newGorm(sqliteDialector{&gormsqlite.Dialector{DriverName: "sqlite", Conn: db}}, s)
}

// sqliteDialector is GORM's, for another driver: its own Translate reads the fields of mattn's errors by JSON.
type sqliteDialector struct{ *gormsqlite.Dialector }

// Extended result codes of SQLite (https://www.sqlite.org/rescode.html).
const (
	sqliteBusy       = 5
	sqliteCheck      = 275
	sqliteForeignKey = 787
	sqlitePrimaryKey = 1555
	sqliteUnique     = 2067
)

// Translate turns the driver's errors into GORM's.
func (sqliteDialector) Translate(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() {
	case sqliteUnique, sqlitePrimaryKey:
		return fmt.Errorf("%w: %w", gorm.ErrDuplicatedKey, e)
	case sqliteForeignKey:
		return fmt.Errorf("%w: %w", gorm.ErrForeignKeyViolated, e)
	case sqliteCheck:
		return fmt.Errorf("%w: %w", gorm.ErrCheckConstraintViolated, e)
	}
	return err
}

// plans keeps the statements of the write path prepared.
type plans struct {
	db   *sql.DB
	mu   sync.Mutex
	kept map[string]*sql.Stmt
}

// Prepared returns the statement as the transaction can use it.
func (p *plans) Prepared(ctx context.Context, q bulk.Queryer, text string) (*sql.Stmt, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	st, ok := p.kept[text]
	if !ok {
		var err error
		// Not with ctx: the statement outlives this call.
		if st, err = p.db.PrepareContext(context.WithoutCancel(ctx), text); err != nil {
			return nil, err
		}
		p.kept[text] = st
	}
	if t, ok := q.(*sql.Tx); ok {
		return t.StmtContext(ctx, st), nil
	}
	return st, nil
}

func (p *plans) close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	var errs []error
	for _, st := range p.kept {
		errs = append(errs, st.Close())
	}
	return errors.Join(errs...)
}
