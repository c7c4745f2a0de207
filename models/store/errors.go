package store

import (
	"context"
	"crypto/tls"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"slices"
	"strings"
	"syscall"

	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"sunwai/models"
	"sunwai/models/store/keys"
	"sunwai/models/store/seal"
)

// SQLSTATE codes (https://www.postgresql.org/docs/current/errcodes-appendix.html).
const (
	pgUnique        = "23505"
	pgSerialization = "40001"
	pgDeadlock      = "40P01"
	pgDiskFull      = "53100"
	pgNoDatabase    = "3D000"
)

// ErrNoDatabase: PostgreSQL is there, and has no database of that name.
var ErrNoDatabase = errors.New("there is no such database")

// dbError is a database's error without what it may quote: values of rows, connection strings.
type dbError struct {
	text  string
	cause error // for errors.Is; never printed
}

func (e *dbError) Error() string { return e.text }

// Is finds what kind of error it was. There is no Unwrap: As would hand out what must not be printed.
func (e *dbError) Is(target error) bool {
	return errors.Is(e.cause, target) || errors.Is(target, models.ErrNoRoom) && full(e.cause) || errors.Is(target, ErrNoDatabase) && unmade(e.cause)
}

func unmade(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.Code == pgNoDatabase
}

// full reports whether the database's disk is full. PostgreSQL has internal errors too in which only the words say so.
func full(err error) bool {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code == pgDiskFull || strings.Contains(pg.Message, "No space left on device")
	}
	var e *sqlite.Error
	return errors.As(err, &e) && e.Code()&primary == sqlite3.SQLITE_FULL
}

// primary is the part of SQLite's codes that says what is the matter; the rest says more of the same (https://www.sqlite.org/rescode.html).
const primary = 0xff

// doing says what failed, in words that hold no personal data and no password.
func doing(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, clean(err))
}

// clean takes values out of an error. What it does not know it names by its type only: drivers quote the
// values that they could not encode.
func clean(err error) error {
	if err == nil {
		return nil
	}
	for _, same := range []error{context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, same) {
			return same
		}
	}
	if errors.Is(err, gorm.ErrRecordNotFound) || errors.Is(err, sql.ErrNoRows) {
		return models.ErrNotFound
	}
	for _, known := range []func(error) (string, bool){fromPostgres, fromSQLite, fromSystem} {
		if text, ok := known(err); ok {
			return &dbError{text: text, cause: err}
		}
	}
	if ours(err) {
		return err
	}
	return &dbError{text: fmt.Sprintf("database error (%T)", innermost(err)), cause: err}
}

// ours reports whether the error was made by us, without values.
func ours(err error) bool {
	return slices.ContainsFunc([]error{models.ErrConflict, models.ErrNotFound, seal.ErrSealed, seal.ErrPlain, keys.ErrExists, ErrURL,
		ErrSchema, ErrKeys, ErrServing, errSilent, errDamaged, errUse}, func(e error) bool { return errors.Is(err, e) })
}

// errSilent: PostgreSQL was asked, and said nothing for connectWait.
var errSilent = errors.New("postgres does not answer")

// errDamaged: a look into SQLite's file found that it is not whole.
var errDamaged = errors.New(damaged)

// errUse: the store was called in a way that makes no sense.
var errUse = errors.New("wrong use of the store")

// fromPostgres keeps the code and names. Detail and Where quote values; the message does so too, except where
// it speaks of the server or the statement.
func fromPostgres(err error) (string, bool) {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		var connect *pgconn.ConnectError
		return "no connection to postgres" + unreached(err), errors.As(err, &connect)
	}
	if full(pg) {
		return "postgres " + pg.Code + ": " + noRoom, true
	}
	parts := []string{"postgres " + pg.Code, pg.TableName, pg.ColumnName, pg.DataTypeName, pg.ConstraintName}
	if slices.Contains([]string{"08", "28", "3D", "42", "53", "55", "57", "58"}, pg.Code[:min(2, len(pg.Code))]) {
		parts = append(parts, pg.Message)
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", "), true
}

// unreached says why PostgreSQL was not reached, as far as that is known. The driver's own words name users.
func unreached(err error) string {
	var host *net.DNSError
	var distrusted *tls.CertificateVerificationError
	switch {
	case errors.As(err, &host):
		return ": there is no such host"
	case errors.As(err, &distrusted):
		return ": its certificate is not to be trusted"
	case strings.Contains(err.Error(), "server refused TLS connection"): // the driver has no value for it
		return ": it has no TLS"
	case errors.Is(err, syscall.ECONNREFUSED):
		return ": nothing listens there"
	}
	return ""
}

func fromSQLite(err error) (string, bool) {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return "", false
	}
	if text, ok := troubles()[e.Code()&primary]; ok {
		return fmt.Sprintf("sqlite %d: %s", e.Code(), text), true
	}
	// The message names tables and columns, never values.
	return fmt.Sprintf("sqlite %d: %s", e.Code(), e.Error()), true
}

// damaged is what is wrong with a file whose content is not what SQLite wrote. What was not yet in the old file lies beside it, and would be
// written into the copy (https://www.sqlite.org/howtocorrupt.html, 1.4).
const damaged = "the database's file is damaged. Stop serve, remove the files beside it that end in -wal and -shm, and put a copy of the database back"

// noRoom is what is wrong with a disk that is full, and how to mend it.
var noRoom = models.ErrNoRoom.Error() + ". Make room there"

// troubles are errors of SQLite that its owner can mend, by what is the matter and how.
func troubles() map[int]string {
	return map[int]string{
		sqlite3.SQLITE_READONLY: "the database can only be read. Its file and folder must be writable for the user who runs serve",
		sqlite3.SQLITE_IOERR:    "the database's file cannot be read or written to its end. Is its disk full, or damaged?",
		sqlite3.SQLITE_CORRUPT:  damaged,
		sqlite3.SQLITE_FULL:     noRoom,
		sqlite3.SQLITE_CANTOPEN: "the database's file cannot be opened. It must be a file, not a folder, and readable and writable for the user who runs serve",
		sqlite3.SQLITE_NOTADB:   "the file is none of SQLite's. Put a copy of the database back, or let [database] url name another file",
	}
}

func fromSystem(err error) (string, bool) {
	var path *fs.PathError
	var op *net.OpError
	var errno syscall.Errno
	switch {
	case errors.As(err, &path):
		return path.Error(), true
	case errors.As(err, &op):
		return op.Error(), true
	case errors.As(err, &errno):
		return errno.Error(), true
	case errors.Is(err, driver.ErrBadConn), errors.Is(err, sql.ErrConnDone), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return "the connection to the database broke", true
	}
	return "", false
}

func innermost(err error) error {
	for {
		next := errors.Unwrap(err)
		if next == nil {
			return err
		}
		err = next
	}
}

// conflict makes models.ErrConflict of the errors that mean: somebody else was faster.
func conflict(err error) error {
	var pg *pgconn.PgError
	if errors.As(err, &pg) && slices.Contains([]string{pgUnique, pgSerialization, pgDeadlock}, pg.Code) {
		return fmt.Errorf("%w: %s %s", models.ErrConflict, pg.Code, pg.ConstraintName)
	}
	if duplicate(err) {
		return fmt.Errorf("%w: a row is there already", models.ErrConflict)
	}
	return err
}

// duplicate reports whether a unique index refused a row.
func duplicate(err error) bool {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code == pgUnique
	}
	var e *sqlite.Error
	return errors.As(err, &e) && (e.Code() == sqliteUnique || e.Code() == sqlitePrimaryKey)
}
