package store

import (
	"context"
	"database/sql"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

const (
	// postsCounted is how many undecided posts are counted at most.
	postsCounted = 2000
	// followerDays is how far back followers are shown.
	followerDays = 60
	// goneAfter is how long after the others an account must have been served last to be taken for one that is no more.
	goneAfter = 7 * 24 * time.Hour
)

// asker is a connection, a pool or a transaction.
type asker interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// eachRow calls take for every row.
func eachRow(ctx context.Context, a asker, take func(scan func(...any) error) error, text string, args ...any) error {
	found, err := a.QueryContext(ctx, text, args...)
	if err != nil {
		return err
	}
	defer found.Close()
	for found.Next() {
		if err := take(found.Scan); err != nil {
			return err
		}
	}
	return found.Err()
}

// WallVersion grows whenever something that the wall shows has changed.
func (s *Store) WallVersion(ctx context.Context) (version int64, err error) {
	err = s.readDB().QueryRowContext(ctx, `SELECT version FROM rollup_marks WHERE id = 1`).Scan(&version)
	return version, doing("looking whether figures have changed", err)
}

// Wall reads all figures of the wall. Its cost does not depend on how many complaints there are: it reads what was summed up.
func (s *Store) Wall(ctx context.Context) (models.WallFigures, error) {
	w, err := s.wall(ctx)
	return w, doing("reading the wall's figures", err)
}

func (s *Store) wall(ctx context.Context) (w models.WallFigures, err error) {
	w.At = s.now()
	var filled int64
	// The version first: what changes while the rest is read makes another one.
	err = s.readDB().QueryRowContext(ctx, `SELECT version, filled FROM rollup_marks WHERE id = 1`).Scan(&w.Version, &filled)
	if err != nil {
		return w, err
	}
	w.Filling = filled >= 0
	if w.Places, err = readPlaces(ctx, s.readDB(), models.DayOf(w.At)); err != nil {
		return w, err
	}
	if w.Before, err = s.momentAt(ctx, w.At.Add(-7*24*time.Hour)); err != nil {
		return w, err
	}
	w.Handles, err = s.handles(ctx, models.DayOf(w.At))
	return w, err
}

const (
	nowColumns = `cell, open, unanswered, overdue, oldest, last_response, last_in`
	// withoutTexts leaves out what takes the longest to read, and what no sum of places shows.
	withoutTexts = `day, cell, ` + flowColumns + `, '', 0, '', open, overdue`
	dayColumns   = `day, cell, ` + flowColumns + `, responses, messages, hours, open, overdue`
)

func scanNow(scan func(...any) error) (r rows.RollupNow, err error) {
	err = scan(&r.Cell, &r.Open, &r.Unanswered, &r.Overdue, &r.Oldest, &r.LastResponse, &r.LastIn)
	return r, err
}

func scanDay(scan func(...any) error) (r rows.RollupDay, err error) {
	err = scan(&r.Day, &r.Cell, &r.Received, &r.Resolved, &r.ByCode, &r.Confirmed, &r.Unconfirmed, &r.Disputed, &r.Dismissed, &r.OnTime,
		&r.Good, &r.Fair, &r.Poor, &r.Aside, &r.Responses, &r.Messages, &r.Hours, &r.Open, &r.Overdue)
	return r, err
}

// Cells of a kind are neighbours in the order of bytes: "p:" to "p;".
func readPlaces(ctx context.Context, a asker, today int64) (map[models.Place]models.Figures, error) {
	out := map[models.Place]models.Figures{}
	err := eachRow(ctx, a, func(scan func(...any) error) error {
		r, err := scanNow(scan)
		if at, ok := rows.OfPlace(r.Cell); ok {
			out[at] = models.Figures{Stock: r.Stock()}
		}
		return err
	}, `SELECT `+nowColumns+` FROM rollup_now WHERE cell >= 'p:' AND cell < 'p;'`)
	if err != nil {
		return nil, err
	}
	err = eachRow(ctx, a, func(scan func(...any) error) error {
		r, err := scanDay(scan)
		if at, ok := rows.OfPlace(r.Cell); ok {
			f := out[at]
			f.Flow = r.Flow()
			out[at] = f
		}
		return err
	}, `SELECT `+withoutTexts+` FROM rollup_days WHERE day = $1 AND cell >= 'p:' AND cell < 'p;'`, today)
	return out, err
}

// handles are the figures of all accounts that are served.
func (s *Store) handles(ctx context.Context, today int64) ([]models.HandleFigures, error) {
	var list []rows.Account
	if err := s.reader(ctx).Order("key").Find(&list).Error; err != nil {
		return nil, err
	}
	var newest time.Time
	at := make(map[string]*models.HandleFigures, len(list))
	for _, a := range list {
		newest = latest(newest, a.SeenAt)
		at[a.Key] = &models.HandleFigures{Account: models.Account{Key: a.Key, Platform: a.Platform, Handle: a.Handle, Office: a.Office}}
	}
	if err := s.fillHandles(ctx, at, today); err != nil {
		return nil, err
	}
	var out []models.HandleFigures
	for _, a := range list {
		h := at[a.Key]
		if h.Stock.Open > 0 || newest.Sub(a.SeenAt) < goneAfter {
			out = append(out, *h)
		}
	}
	return out, nil
}

// fillHandles fills the figures of handles by their accounts' keys.
func (s *Store) fillHandles(ctx context.Context, at map[string]*models.HandleFigures, today int64) error {
	for _, fill := range []func(context.Context, map[string]*models.HandleFigures, int64) error{s.fillStock, s.fillFlow, s.fillMessages, s.fillPosts, s.fillConnection, s.fillFollowers} {
		if err := fill(ctx, at, today); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) fillStock(ctx context.Context, at map[string]*models.HandleFigures, _ int64) error {
	return eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		r, err := scanNow(scan)
		if key, ok := rows.OfAccount(r.Cell); ok && at[key] != nil {
			at[key].LastResponse, at[key].LastIn = moment(r.LastResponse), moment(r.LastIn)
		}
		if key, where, _, ok := rows.OfWay(r.Cell); ok && at[key] != nil {
			at[key].Came(where, models.Figures{Stock: r.Stock()})
		}
		return err
	}, `SELECT `+nowColumns+` FROM rollup_now WHERE cell >= 'a:' AND cell < 'a;' OR cell >= 'w:' AND cell < 'w;'`)
}

func (s *Store) fillFlow(ctx context.Context, at map[string]*models.HandleFigures, today int64) error {
	return eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		r, err := scanDay(scan)
		if key, where, _, ok := rows.OfWay(r.Cell); ok && at[key] != nil {
			at[key].Came(where, models.Figures{Flow: r.Flow()})
		}
		return err
	}, `SELECT `+dayColumns+` FROM rollup_days WHERE day = $1 AND cell >= 'w:' AND cell < 'w;'`, today)
}

func (s *Store) fillMessages(ctx context.Context, at map[string]*models.HandleFigures, today int64) error {
	return eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		r, err := scanDay(scan)
		if key, ok := rows.OfAccount(r.Cell); ok && at[key] != nil {
			at[key].Messages, at[key].Hours = r.Messages, r.HourCounts()
		}
		return err
	}, `SELECT `+dayColumns+` FROM rollup_days WHERE day = $1 AND cell >= 'a:' AND cell < 'a;'`, today)
}

// fillPosts counts those that wait for a human, the oldest first.
func (s *Store) fillPosts(ctx context.Context, at map[string]*models.HandleFigures, _ int64) error {
	return eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		var key string
		var when time.Time
		err := scan(&key, &when)
		if h := at[key]; h != nil {
			h.Posts++
			if h.OldestPost.IsZero() {
				h.OldestPost = when.UTC()
			}
		}
		return err
	}, `SELECT account, at FROM posts WHERE state = 'triage' ORDER BY id LIMIT $1`, postsCounted)
}

func (s *Store) fillConnection(ctx context.Context, at map[string]*models.HandleFigures, _ int64) error {
	return eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		var r rows.AccountHealth
		err := scan(&r.Account, &r.Code, &r.Since)
		if h := at[r.Account]; h != nil {
			h.Connection = r.Model()
		}
		return err
	}, `SELECT account, code, since FROM account_health`)
}

func (s *Store) fillFollowers(ctx context.Context, at map[string]*models.HandleFigures, today int64) error {
	return eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		var key string
		var c models.DayCount
		err := scan(&key, &c.Day, &c.Count)
		if h := at[key]; h != nil {
			h.Followers = append(h.Followers, c)
		}
		return err
	}, `SELECT account, day, followers FROM account_followers WHERE day > $1 ORDER BY account, day`, today-followerDays)
}

func moment(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return t.UTC()
}

// Filling reports whether complaints from before are still being counted, so that all figures are too low.
func (s *Store) Filling(ctx context.Context) (filling bool, err error) {
	err = s.readDB().QueryRowContext(ctx, `SELECT filled >= 0 FROM rollup_marks WHERE id = 1`).Scan(&filling)
	return filling, doing("looking whether complaints are still being counted", err)
}

// Districts reads the districts' figures of some days.
func (s *Store) Districts(ctx context.Context, q models.DistrictQuery) (map[string]models.DistrictFigures, error) {
	out, err := s.districts(ctx, q)
	return out, doing("reading the districts' figures", err)
}

func (s *Store) districts(ctx context.Context, q models.DistrictQuery) (map[string]models.DistrictFigures, error) {
	out := map[string]models.DistrictFigures{}
	sums := map[string]*rows.RollupDay{}
	spreads := map[string]models.Spread{}
	stocks := map[models.Place]models.Stock{}
	stocked := false
	err := eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		r, err := scanDay(scan)
		at, ok := rows.OfPlace(r.Cell)
		if !ok || err != nil {
			return err
		}
		if r.Day == q.To && r.Open >= 0 && q.To < q.Today {
			stocked = true
			stocks[at] = models.Stock{Open: r.Open, Overdue: r.Overdue}
		}
		if q.Has(at) {
			if sums[at.District] == nil {
				sums[at.District], spreads[at.District] = &rows.RollupDay{}, models.Spread{}
			}
			sums[at.District].Sum(r, spreads[at.District])
		}
		return nil
	}, `SELECT `+dayColumns+` FROM rollup_days WHERE day >= $1 AND day <= $2 AND cell >= 'p:' AND cell < 'p;'`, q.From, q.To)
	if err != nil {
		return nil, err
	}
	if q.To >= q.Today {
		stocked = true
		err = eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
			r, err := scanNow(scan)
			if at, ok := rows.OfPlace(r.Cell); ok {
				stocks[at] = r.Stock()
			}
			return err
		}, `SELECT `+nowColumns+` FROM rollup_now WHERE cell >= 'p:' AND cell < 'p;'`)
	}
	for code, sum := range sums {
		d := models.DistrictFigures{Figures: models.Figures{Flow: sum.Flow()}}
		d.Flow.Responses = spreads[code]
		out[code] = d
	}
	for at, stock := range stocks {
		if q.Has(at) {
			d := out[at.District]
			d.Stock.Add(stock)
			out[at.District] = d
		}
	}
	for code, d := range out {
		d.Stocked = stocked
		out[code] = d
	}
	return out, err
}

// NoteHealth keeps how the way to an account's platform stands, and since when it has been so. It tells whoever shows it only when
// it is news.
func (s *Store) NoteHealth(ctx context.Context, account, code string, at time.Time) (changed bool, err error) {
	n, err := s.exec(ctx, `INSERT INTO account_health (account, code, since) VALUES ($1, $2, $3)
		ON CONFLICT (account) DO UPDATE SET code = excluded.code, since = excluded.since WHERE account_health.code <> excluded.code`,
		account, storable(code), rows.Stamp(at))
	if err != nil || n == 0 {
		return false, doing("noting how an account stands", err)
	}
	return true, s.figuresChanged(ctx)
}

// RememberFollowers keeps how many follow an account today.
func (s *Store) RememberFollowers(ctx context.Context, account string, followers int) error {
	n, err := s.exec(ctx, `INSERT INTO account_followers (account, day, followers) VALUES ($1, $2, $3)
		ON CONFLICT (account, day) DO UPDATE SET followers = excluded.followers WHERE account_followers.followers <> excluded.followers`,
		account, models.DayOf(s.now()), followers)
	if err != nil || n == 0 {
		return doing("keeping how many follow an account", err)
	}
	return s.figuresChanged(ctx)
}

// figuresChanged says that the wall shows something else from now on.
func (s *Store) figuresChanged(ctx context.Context) error {
	if _, err := s.exec(ctx, `UPDATE rollup_marks SET version = version + 1 WHERE id = 1`); err != nil {
		return doing("noting that figures have changed", err)
	}
	return s.NotifyWall(ctx)
}

// wallChannel tells replicas that the wall's figures have changed. Replicas of one database share it: never rename.
const wallChannel = "sunwai_wall"

// NotifyWall tells the other replicas on this database that figures have changed. On SQLite there are none.
func (s *Store) NotifyWall(ctx context.Context) error {
	if s.dialect == bulk.SQLite {
		return nil
	}
	_, err := s.sql.ExecContext(ctx, `SELECT pg_notify($1, '')`, wallChannel)
	return doing("telling other replicas of changed figures", err)
}

// ListenWall calls heard whenever a replica says that figures have changed, until ctx ends or the connection breaks. It keeps one
// connection meanwhile.
func (s *Store) ListenWall(ctx context.Context, heard func()) error {
	return s.listen(ctx, wallChannel, func(string) { heard() })
}
