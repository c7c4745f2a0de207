package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/keys"
	"sunwai/models/store/pgtest"
)

// Whatever is asked of the website's list, it is read from the two indexes that are made for it: nothing goes through the complaints
// themselves. The statements are those of the store, planned with statistics of a table that has some thousand rows.
func TestTheListIsReadFromItsIndexes(t *testing.T) {
	now := time.Date(2026, 11, 23, 7, 0, 0, 0, time.UTC)
	urls := map[bulk.Dialect]string{bulk.SQLite: "sqlite:" + filepath.Join(t.TempDir(), "test.db"), bulk.Postgres: pgtest.New(t)}
	k, err := keys.New(rand.Reader)
	require.NoError(t, err)
	for dialect, url := range urls {
		t.Run(string(dialect), func(t *testing.T) {
			s, err := Open(t.Context(), Options{URL: url, Keys: k, Clock: models.ClockFunc(func() time.Time { return now })})
			require.NoError(t, err)
			defer s.Close()
			_, err = s.Migrate(t.Context())
			require.NoError(t, err)
			fillForPlans(t, s, now)
			open := []models.Status{models.Registered, models.Assigned}
			queries := []models.HubQuery{{}, {Department: "POWER"}, {District: "162"}, {Category: "POWER.SUPPLY", Statuses: open}, {Danger: true}, {Overdue: now},
				{Overdue: now, Department: "JAL", District: "162"}, {From: now.Add(-time.Hour), To: now}, {Closures: []models.Closure{models.Confirmed}, Lang: models.English},
				{By: models.ByClosed, From: now.Add(-time.Hour), To: now, Closures: []models.Closure{models.Confirmed, models.ByCode}}, {Unanswered: true}, {Account: "power", Platform: models.Twitter, Level: models.L2},
				{Viewer: models.HubViewer{Officer: 7, Scope: models.HubScope{Departments: []string{"POWER", "JAL"}, Districts: []string{"162", "163"}}}}}
			checked := 0
			for _, q := range queries {
				for _, sort := range models.HubSorts() {
					q.Sort = sort
					checked += checkPlans(t, s, q)
				}
			}
			require.Greater(t, checked, 2*len(queries)*len(models.HubSorts()))
		})
	}
}

// Looking for something rare ends after a while and goes on from there: step by step everything is found, once, both ways.
func TestLookingGoesOnWhereItEnded(t *testing.T) {
	now := time.Date(2026, 11, 23, 7, 0, 0, 0, time.UTC)
	k, err := keys.New(rand.Reader)
	require.NoError(t, err)
	for _, url := range []string{"sqlite:" + filepath.Join(t.TempDir(), "test.db"), pgtest.New(t)} {
		s, err := Open(t.Context(), Options{URL: url, Keys: k, Clock: models.ClockFunc(func() time.Time { return now })})
		require.NoError(t, err)
		defer s.Close()
		_, err = s.Migrate(t.Context())
		require.NoError(t, err)
		fillForPlans(t, s, now)
		for _, sort := range []models.HubSort{models.SortNewest, models.SortOldest} {
			for _, back := range []string{"", "back"} {
				a, err := s.ask(t.Context(), models.HubQuery{Statuses: []models.Status{models.Closed}, Department: "JAL", Sort: sort})
				require.NoError(t, err)
				a.windows, a.At.Back = 3, back != ""
				seen, steps := map[models.ID]bool{}, 0
				for more := true; more; steps++ {
					w, err := s.walkFrom(t.Context(), a)
					require.NoError(t, err)
					w.span = (w.high - w.low) / 40
					for {
						found, err := w.next(t.Context())
						require.NoError(t, err)
						if len(found) == 0 {
							break
						}
						for _, x := range found {
							require.False(t, seen[x.id], "twice")
							seen[x.id] = true
						}
					}
					more = w.further.id != 0
					a.At = w.further.after()
					a.At.Back = back != ""
				}
				require.Equal(t, 266, len(seen)) // every 15th, from the tenth on
				require.Greater(t, steps, 10)
			}
		}
	}
}

func fillForPlans(t *testing.T, s *Store, now time.Time) {
	t.Helper()
	ids := models.NewIDs(func() time.Time { return now }, rand.Reader)
	var cs models.ChangeSet
	for i := range 4000 {
		c := models.Complaint{ID: ids.Next(), Number: models.Number(fmt.Sprintf("26%09d", i)), Status: models.Assigned, Department: []string{"POWER", "JAL", ""}[i%3],
			Category: "POWER.SUPPLY", Area: []string{"162", "163", ""}[i%3], RegisteredAt: now, ResolutionDue: now.Add(time.Duration(i) * time.Second)}
		if i%5 == 0 {
			c.Status = models.Closed
		}
		cs.Complaints = append(cs.Complaints, c)
	}
	_, err := s.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
	require.NoError(t, s.inTx(t.Context(), func(ctx context.Context, tx tx) error { // VACUUM leaves alone what is not written out yet
		if s.dialect == bulk.SQLite {
			return nil
		}
		_, err := tx.exec(ctx, `SET LOCAL synchronous_commit = on; UPDATE roster_version SET version = version`)
		return err
	}))
	for _, text := range []string{`VACUUM`, `ANALYZE`} {
		_, err = s.exec(t.Context(), text)
		require.NoError(t, err)
	}
}

// checkPlans has every statement explained that pages of the query begin with, in the middle and at the beginning, in both directions.
func checkPlans(t *testing.T, s *Store, q models.HubQuery) (checked int) {
	t.Helper()
	explain := `EXPLAIN `
	if s.dialect == bulk.SQLite {
		explain = `EXPLAIN QUERY PLAN `
	}
	for _, at := range []models.HubCursor{{}, {ID: models.FirstID(s.now()) + 1, Due: s.now()}, {ID: models.FirstID(s.now()) + 1, Due: s.now(), Back: true}} {
		q.At = at
		a, err := s.ask(t.Context(), q)
		require.NoError(t, err)
		w, err := s.walkFrom(t.Context(), a)
		require.NoError(t, err)
		for i, p := range w.parts {
			if p.none(a) {
				continue
			}
			w.at, w.from.part = i, i
			text, args := w.statement(p)
			var plan string
			require.NoError(t, s.byIndex(t.Context(), func(tx *sql.Tx) error {
				found, err := tx.QueryContext(t.Context(), explain+text, args...)
				if err == nil {
					plan = planText(t, found)
				}
				return err
			}))
			require.Contains(t, plan, "complaints_list", text)
			require.NotContains(t, plan, "Seq Scan", text)
			require.NotContains(t, plan, "Bitmap", text)
			for line := range strings.Lines(plan) {
				if strings.Contains(line, "SCAN complaints") {
					require.Contains(t, line, "COVERING INDEX complaints_list", text)
				}
			}
			checked++
		}
	}
	return checked
}

// planText is the last column of each line.
func planText(t *testing.T, found *sql.Rows) string {
	t.Helper()
	defer found.Close()
	columns, err := found.Columns()
	require.NoError(t, err)
	var lines []string
	for found.Next() {
		line, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range line {
			into[i] = &line[i]
		}
		require.NoError(t, found.Scan(into...))
		lines = append(lines, fmt.Sprint(line[len(line)-1]))
	}
	require.NoError(t, found.Err())
	return strings.Join(lines, "\n")
}
