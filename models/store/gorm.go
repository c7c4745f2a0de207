package store

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"

	"sunwai/models/store/seal"
)

// slowStatement is logged; in nanoseconds, as all durations.
const slowStatement = 500 * time.Millisecond

// newGorm opens GORM on a connection pool that is there already.
func newGorm(d gorm.Dialector, s *Store) (*gorm.DB, error) {
	db, err := gorm.Open(d, &gorm.Config{
		SkipDefaultTransaction: true, // ours say themselves what belongs together
		DisableAutomaticPing:   true,
		TranslateError:         true,
		Logger:                 gormLog{log: s.log},
		NowFunc:                s.clock.Now,
	})
	if err != nil {
		return nil, err
	}
	return db, seal.Register(db)
}

// gormLog writes GORM's log with slog: statements without their values, errors without what they quote.
type gormLog struct{ log *slog.Logger }

var (
	_ logger.Interface  = gormLog{}
	_ gorm.ParamsFilter = gormLog{}
)

// LogMode is slog's business.
func (l gormLog) LogMode(logger.LogLevel) logger.Interface { return l }

// Info and the next two are GORM's own remarks. Their arguments may be anything, so they stay out.
func (l gormLog) Info(ctx context.Context, msg string, _ ...any) {
	l.log.DebugContext(ctx, "gorm", "remark", msg)
}

// Warn logs a remark.
func (l gormLog) Warn(ctx context.Context, msg string, _ ...any) {
	l.log.WarnContext(ctx, "gorm", "remark", msg)
}

// Error logs a remark.
func (l gormLog) Error(ctx context.Context, msg string, _ ...any) {
	l.log.ErrorContext(ctx, "gorm", "remark", msg)
}

// ParamsFilter drops the values of a statement: what is logged has placeholders.
func (l gormLog) ParamsFilter(_ context.Context, sql string, _ ...any) (string, []any) {
	return sql, nil
}

// Trace logs statements that failed or took long.
func (l gormLog) Trace(ctx context.Context, begin time.Time, fc func() (string, int64), err error) {
	took := time.Since(begin)
	if errors.Is(err, gorm.ErrRecordNotFound) {
		err = nil
	}
	if err == nil && took < slowStatement {
		return
	}
	statement, rows := fc()
	if err != nil {
		l.log.DebugContext(ctx, "statement failed", "statement", statement, "error", clean(err).Error(), "ms", took.Milliseconds())
		return
	}
	l.log.WarnContext(ctx, "slow statement", "statement", statement, "rows", rows, "ms", took.Milliseconds())
}
