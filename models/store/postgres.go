package store

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	gormpostgres "gorm.io/driver/postgres"

	"sunwai/models/store/bulk"
)

// settings of every connection. Our statements are few, fixed and find rows by an index:
//   - Planning them anew each time (Postgres does, because it knows the length of each array) costs a fifth of a
//     turn's CPU time in a batch of 64, and more in smaller ones.
//   - A plan is kept until the table's statistics change. One made while the table was empty would read it from
//     end to end when it has grown.
//
// Who reads much at once (reports) may SET LOCAL them back.
const settings = `SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET jit = off`

// connectWait is how long PostgreSQL may take to answer for the first time: a host that drops packets would be waited for without an end.
const connectWait = 20 * time.Second

// openPostgres makes one pool for GORM, for the fixed statements and for LISTEN.
func (s *Store) openPostgres(ctx context.Context, o Options) error {
	s.dialect = bulk.Postgres
	config, err := pgxpool.ParseConfig(o.URL)
	if err != nil {
		return fmt.Errorf("the database URL cannot be read") // the cause quotes it
	}
	config.MaxConns = poolSize(o, config.MaxConns)
	config.AfterConnect = func(ctx context.Context, c *pgx.Conn) error {
		_, err := c.Exec(ctx, settings)
		return err
	}
	if s.pool, err = pgxpool.NewWithConfig(ctx, config); err != nil {
		return err
	}
	s.sql = stdlib.OpenDBFromPool(s.pool)
	asked, cancel := context.WithTimeout(ctx, connectWait)
	defer cancel()
	if err := s.sql.PingContext(asked); errors.Is(err, context.DeadlineExceeded) {
		return errSilent
	} else if err != nil {
		return err
	}
	s.write, err = newGorm(gormpostgres.New(gormpostgres.Config{Conn: s.sql}), s)
	s.read = s.write
	return err
}

func poolSize(o Options, parsed int32) int32 {
	if o.Pool > 0 {
		return int32(o.Pool)
	}
	if u, err := url.Parse(o.URL); err == nil && u.Query().Has("pool_max_conns") {
		return parsed
	}
	return DefaultPool
}
