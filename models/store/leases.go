package store

import (
	"context"
	"slices"
	"sync"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
)

// leaseRows remembers which accounts have a row in leases, so that holding them is one statement.
type leaseRows struct {
	mu    sync.Mutex
	known map[string]bool
}

// holdSQL, in one statement and by the database's clock: says that owner lives, counts who else does, lets go of
// what is beyond owner's share, renews the rest, takes what is free up to the share. Shares differ by
// one at most: the first owners by name have one more. It locks no more than it takes: who comes at the same moment
// takes the next ones instead of going without until its next renewal. Owners that were killed are forgotten after a day: each start has
// another name.
const holdSQL = `
WITH me AS (
	INSERT INTO lease_owners (owner, until) VALUES ($1, clock_timestamp() + $3::interval)
	ON CONFLICT (owner) DO UPDATE SET until = excluded.until
), gone AS (
	DELETE FROM lease_owners WHERE until < clock_timestamp() - interval '1 day' AND owner <> $1
), others AS (
	SELECT count(*) AS n, count(*) FILTER (WHERE owner < $1) AS before FROM lease_owners WHERE owner <> $1 AND until > clock_timestamp()
), share AS (
	SELECT cardinality($2::text[]) / (n + 1) + CASE WHEN before < cardinality($2::text[]) % (n + 1) THEN 1 ELSE 0 END AS n FROM others
), mine AS (
	SELECT account, row_number() OVER (ORDER BY account) AS nth FROM leases
	WHERE owner = $1 AND account = ANY($2) AND until > clock_timestamp()
), taken AS (
	SELECT account FROM leases WHERE account = ANY($2) AND (until <= clock_timestamp() OR owner = '') AND
		account NOT IN (SELECT account FROM mine)
	ORDER BY account LIMIT greatest(0, (SELECT n FROM share) - (SELECT count(*) FROM mine))
	FOR UPDATE SKIP LOCKED
), changed AS (
	UPDATE leases AS l SET
		owner = CASE WHEN m.nth > s.n THEN '' ELSE $1 END,
		epoch = l.epoch + CASE WHEN m.account IS NULL THEN 1 ELSE 0 END,
		until = CASE WHEN m.nth > s.n THEN clock_timestamp() ELSE clock_timestamp() + $3::interval END
	FROM share AS s, (SELECT account, nth FROM mine UNION ALL SELECT account, 0 FROM taken) AS w LEFT JOIN mine AS m USING (account)
	WHERE l.account = w.account AND (l.owner = $1 OR l.owner = '' OR l.until <= clock_timestamp())
	RETURNING l.account, l.owner, l.epoch, l.until
)
SELECT account, epoch, until FROM changed WHERE owner = $1 ORDER BY account`

// Hold renews what owner holds, takes what is free up to an even share, and returns what owner holds now. On SQLite the
// holder of the serve lock has all accounts, for as long as it lives.
func (s *Store) Hold(ctx context.Context, owner string, accounts []string, life time.Duration) ([]models.Lease, error) {
	if s.dialect == bulk.SQLite {
		out := make([]models.Lease, len(accounts))
		for i, a := range accounts {
			out[i] = models.Lease{Account: a, Epoch: 1, Until: s.now().Add(life)}
		}
		return out, nil
	}
	if err := s.makeLeases(ctx, accounts); err != nil {
		return nil, doing("holding accounts", err)
	}
	return s.leases(ctx, holdSQL, owner, accounts, life)
}

// renewSQL leaves alone what is over, though nobody has taken it yet: who held it has stopped working for it.
const renewSQL = `
WITH renewed AS (
	UPDATE leases SET until = clock_timestamp() + $3::interval WHERE owner = $1 AND account = ANY($2) AND until > clock_timestamp()
	RETURNING account, epoch, until
)
SELECT account, epoch, until FROM renewed ORDER BY account`

// Renew renews what owner holds among accounts, and takes nothing.
func (s *Store) Renew(ctx context.Context, owner string, accounts []string, life time.Duration) ([]models.Lease, error) {
	if s.dialect == bulk.SQLite {
		return s.Hold(ctx, owner, accounts, life)
	}
	return s.leases(ctx, renewSQL, owner, accounts, life)
}

func (s *Store) leases(ctx context.Context, text, owner string, accounts []string, life time.Duration) ([]models.Lease, error) {
	found, err := s.sql.QueryContext(ctx, text, owner, accounts, life)
	if err != nil {
		return nil, doing("holding accounts", err)
	}
	defer found.Close()
	var out []models.Lease
	for found.Next() {
		var l models.Lease
		if err := found.Scan(&l.Account, &l.Epoch, &l.Until); err != nil {
			return nil, doing("holding accounts", err)
		}
		l.Until = l.Until.UTC()
		out = append(out, l)
	}
	return out, doing("holding accounts", found.Err())
}

// makeLeases makes the rows of accounts that this process has not seen yet.
func (s *Store) makeLeases(ctx context.Context, accounts []string) error {
	s.leased.mu.Lock()
	defer s.leased.mu.Unlock()
	unknown := slices.DeleteFunc(slices.Clone(accounts), func(a string) bool { return s.leased.known[a] })
	if len(unknown) == 0 {
		return nil
	}
	slices.Sort(unknown)
	_, err := s.sql.ExecContext(ctx, `INSERT INTO leases (account, owner, epoch, until)
		SELECT account, '', 0, clock_timestamp() FROM unnest($1::text[]) AS v(account) ON CONFLICT (account) DO NOTHING`, unknown)
	if err != nil {
		return err
	}
	if s.leased.known == nil {
		s.leased.known = map[string]bool{}
	}
	for _, a := range unknown {
		s.leased.known[a] = true
	}
	return nil
}

// Release gives back everything that owner holds, at once.
func (s *Store) Release(ctx context.Context, owner string) error {
	if s.dialect == bulk.SQLite {
		return nil
	}
	_, err := s.sql.ExecContext(ctx, `WITH gone AS (DELETE FROM lease_owners WHERE owner = $1)
		UPDATE leases SET owner = '', until = clock_timestamp() WHERE owner = $1`, owner)
	return doing("releasing accounts", err)
}
