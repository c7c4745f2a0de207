package store

import (
	"context"
	"slices"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// CountTries counts one more try under each key, before it is made, so that many at the same time are many. While any of the keys
// must wait it counts nothing and returns for how long.
func (s *Store) CountTries(ctx context.Context, keys ...models.TryKey) (wait time.Duration, err error) {
	return wait, doing("counting tries", s.inTx(ctx, func(ctx context.Context, t tx) error {
		now := s.now()
		list, err := t.tries(ctx, keys, now)
		if err != nil {
			return err
		}
		for _, r := range list {
			if r.WaitUntil != nil {
				wait = max(wait, r.WaitUntil.Sub(now))
			}
		}
		if wait > 0 {
			return nil
		}
		for i, r := range list {
			var until *time.Time // none, rather than now: another replica's clock may be a little behind
			if w := keys[i].Wait(r.Tries + 1); w > 0 {
				at := now.Add(w)
				until = &at
			}
			if _, err := t.exec(ctx, `UPDATE web_tries SET tries = $2, at = $3, forget_at = $4, wait_until = $5 WHERE key_bix = $1`,
				r.KeyBix, r.Tries+1, now, now.Add(keys[i].Forget), until); err != nil {
				return err
			}
		}
		return nil
	}))
}

// tries reads and locks what was counted under each key. What is long ago is nothing.
func (t tx) tries(ctx context.Context, keys []models.TryKey, now time.Time) ([]rows.WebTry, error) {
	lock := ""
	if t.s.dialect == bulk.Postgres {
		lock = " FOR UPDATE"
	}
	list := make([]rows.WebTry, len(keys))
	for _, i := range inOrder(keys, t.s.index) {
		r := &list[i]
		r.KeyBix = t.s.index.Try(keys[i])
		if _, err := t.exec(ctx, `INSERT INTO web_tries (key_bix, tries, at, forget_at) VALUES ($1, 0, $2, $3) ON CONFLICT (key_bix) DO NOTHING`,
			r.KeyBix, now, now.Add(keys[i].Forget)); err != nil {
			return nil, err
		}
		err := t.QueryRowContext(ctx, `SELECT tries, forget_at, wait_until FROM web_tries WHERE key_bix = $1`+lock, r.KeyBix).
			Scan(&r.Tries, &r.ForgetAt, &r.WaitUntil)
		if err != nil {
			return nil, err
		}
		if !r.ForgetAt.After(now) {
			r.Tries, r.WaitUntil = 0, nil
		}
	}
	return list, nil
}

// inOrder is the order in which keys are locked: the same for everybody, so that two never wait for each other.
func inOrder(keys []models.TryKey, x rows.Indexer) []int {
	order := make([]int, len(keys))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return slices.Compare(x.Try(keys[a]), x.Try(keys[b])) })
	return order
}

// ForgetTries begins the counts of keys anew: the try was right.
func (s *Store) ForgetTries(ctx context.Context, keys ...models.TryKey) error {
	return doing("forgetting tries", s.inTx(ctx, func(ctx context.Context, t tx) error {
		for _, i := range inOrder(keys, s.index) {
			if _, err := t.exec(ctx, `DELETE FROM web_tries WHERE key_bix = $1`, s.index.Try(keys[i])); err != nil {
				return err
			}
		}
		return nil
	}))
}

// TakeTryBack takes one try back from a count that others share: it was right, and says nothing of theirs.
func (s *Store) TakeTryBack(ctx context.Context, k models.TryKey) error {
	return doing("taking a try back", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.exec(ctx, `UPDATE web_tries SET tries = tries - 1, wait_until = NULL WHERE key_bix = $1 AND tries > 0`, s.index.Try(k))
		return err
	}))
}

// WaitsOf says how long each key must wait; 0: not at all.
func (s *Store) WaitsOf(ctx context.Context, keys []models.TryKey) ([]time.Duration, error) {
	now, which := s.now(), make([][]byte, len(keys))
	for i, k := range keys {
		which[i] = s.index.Try(k)
	}
	var found []rows.WebTry
	err := s.reader(ctx).Raw(`SELECT * FROM web_tries WHERE wait_until > $1 AND forget_at > $1 AND key_bix `+s.inBlobs("$2"), now, s.blobs(which)).Scan(&found).Error
	out := make([]time.Duration, len(keys))
	for _, r := range found {
		for i := range which {
			if slices.Equal(which[i], r.KeyBix) {
				out[i] = r.WaitUntil.Sub(now)
			}
		}
	}
	return out, doing("looking who must wait", err)
}
