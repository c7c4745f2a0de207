package storetest

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
)

// district takes a tehsil's code for the district's.
func district(area string) string { return strings.TrimPrefix(area, "tehsil:") }

// fold brings the figures up to date and returns them.
func (b *bench) fold(t testing.TB) models.WallFigures {
	t.Helper()
	for {
		b.clock.Advance(time.Second)
		done, err := b.Fold(t.Context(), district)
		require.NoError(t, err)
		if done.Version == 0 && !done.More {
			break
		}
	}
	w, err := b.Wall(t.Context())
	require.NoError(t, err)
	return w
}

// again writes a complaint over itself.
func (b *bench) again(t testing.TB, c *models.Complaint, change func(c *models.Complaint)) {
	t.Helper()
	c.Version = max(1, c.Version)
	change(c)
	_, err := b.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{*c}}})
	require.NoError(t, err)
	c.Version++
}

var lucknow = models.Place{Department: "POWER", District: "162"}

func TestFiguresFollowComplaints(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.RememberAccounts(t.Context(), []models.Account{{Key: "power", Platform: models.Telegram, Handle: "uppower", Office: "POWER"}}))
		require.Empty(t, b.fold(t).Places)
		first := b.reported(t, func(c *models.Complaint) { c.Area = "tehsil:162" })
		second := b.reported(t, func(*models.Complaint) {})
		b.reported(t, func(c *models.Complaint) { c.Status, c.Number = models.Draft, "" })
		b.reported(t, func(c *models.Complaint) { c.Status = models.Void })
		w := b.fold(t)
		require.Equal(t, map[models.Place]models.Figures{lucknow: {Flow: models.Flow{Received: 2},
			Stock: models.Stock{Open: 2, Unanswered: 2, Oldest: first.RegisteredAt}}}, w.Places)
		require.Len(t, w.Handles, 1)
		require.Equal(t, w.Places[lucknow], w.Handles[0].Figures)
		require.Equal(t, "uppower", w.Handles[0].Account.Handle)

		b.clock.Advance(10 * time.Minute)
		b.again(t, &first, func(c *models.Complaint) { c.Respond(b.clock.Now()) })
		w = b.fold(t)
		require.Equal(t, models.Stock{Open: 2, Unanswered: 1, Oldest: second.RegisteredAt}, w.Places[lucknow].Stock)
		within, ok := w.Handles[0].Flow.Responses.Within(50)
		require.True(t, ok)
		require.InEpsilon(t, first.RespondedAt.Sub(first.RegisteredAt), within, 0.05)
		require.Equal(t, first.RespondedAt, w.Handles[0].LastResponse)

		b.again(t, &second, func(c *models.Complaint) { c.Department, c.Area = "ROADS", "" })
		w = b.fold(t)
		require.Equal(t, 1, w.Places[lucknow].Stock.Open)
		require.Equal(t, 1, w.Places[models.Place{Department: "ROADS"}].Stock.Open)
		require.Equal(t, 2, w.Handles[0].Stock.Open, "it came by the same account")
		require.Equal(t, 2, w.Handles[0].In(models.HubScope{}).Stock.Open)
		require.Equal(t, w.Places[lucknow].Stock, w.Handles[0].In(models.HubScope{Departments: []string{"POWER"}}).Stock, "what was handed over is not the department's any more")
		require.Equal(t, 1, w.Handles[0].In(models.HubScope{Departments: []string{"POWER"}}).Flow.Received)
		require.Equal(t, models.Stock{Open: 1, Unanswered: 1, Oldest: second.RegisteredAt}, w.Handles[0].In(models.HubScope{Departments: []string{"ROADS"}}).Stock)
		require.Zero(t, w.Handles[0].In(models.HubScope{Departments: []string{"HEALTH"}}).Figures)
		require.Equal(t, 1, w.Sum(models.HubScope{Departments: []string{"ROADS"}}).Stock.Open)
		require.Equal(t, 0, w.Sum(models.HubScope{Districts: []string{"162"}, Departments: []string{"ROADS"}}).Stock.Open)
		require.Equal(t, 2, w.Sum(models.HubScope{}).Flow.Received)
	})
}

// A district's own handle counts for the district what its list shows: what lies in it, whichever department has it. Who waits longest is found anew
// in each place, and what moves to another district moves in the handle's figures.
func TestADistrictsHandleByDistrict(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.RememberAccounts(t.Context(), []models.Account{{Key: "dm", Platform: models.Twitter, Handle: "dmlucknow", Office: "district:162"}}))
		byIt := func(department, area string) models.Complaint {
			c := b.reported(t, func(c *models.Complaint) {
				c.Account, c.Office, c.Department, c.Area = "dm", "district:162", department, area
			})
			b.clock.Advance(time.Minute)
			return c
		}
		away, first, second := byIt("POWER", "118"), byIt("POWER", "tehsil:162"), byIt("ROADS", "162")
		nowhere := byIt("POWER", "")
		in := func(districts ...string) models.Stock {
			return b.fold(t).Handles[0].In(models.HubScope{Districts: districts}).Stock
		}
		require.Equal(t, models.Stock{Open: 2, Unanswered: 2, Oldest: first.RegisteredAt}, in("162"))
		require.Equal(t, models.Stock{Open: 1, Unanswered: 1, Oldest: away.RegisteredAt}, in("118"))
		require.Equal(t, 3, in("162", "118").Open)
		require.Equal(t, 4, in().Open, "the hub counts all that came by it")

		b.again(t, &first, func(c *models.Complaint) { c.Respond(b.clock.Now()) })
		require.Equal(t, models.Stock{Open: 2, Unanswered: 1, Oldest: second.RegisteredAt}, in("162"))
		b.again(t, &nowhere, func(c *models.Complaint) { c.Area = "162" })
		require.Equal(t, 3, in("162").Open, "it has got its place")
		b.again(t, &second, func(c *models.Complaint) { c.Area = "118" })
		require.Equal(t, models.Stock{Open: 2, Unanswered: 1, Oldest: nowhere.RegisteredAt}, in("162"))
		was := b.fold(t).Handles
		require.NoError(t, b.Rebuild(t.Context()))
		require.Equal(t, was, b.fold(t).Handles, "counting anew comes to the same")
	})
}

// Nothing happens to the complaint: time alone makes it overdue, once.
func TestTimeMakesOverdue(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		c := b.reported(t, func(c *models.Complaint) { c.ResolutionDue = start.Add(time.Hour) })
		paused := b.reported(t, func(c *models.Complaint) {
			c.ResolutionDue, c.Status, c.PausedAt = start.Add(time.Hour), models.NeedsInfo, start
		})
		before := b.fold(t)
		require.Zero(t, before.Places[lucknow].Stock.Overdue)
		b.clock.Set(start.Add(time.Hour + time.Second))
		w := b.fold(t)
		require.Equal(t, 1, w.Places[lucknow].Stock.Overdue)
		require.Greater(t, w.Version, before.Version)
		require.Equal(t, w.Version, b.fold(t).Version, "nothing more is to be done")
		b.again(t, &paused, func(c *models.Complaint) { c.PausedAt = time.Time{} })
		require.Equal(t, 2, b.fold(t).Places[lucknow].Stock.Overdue)
		b.again(t, &c, func(c *models.Complaint) { c.ResolutionDue = b.clock.Now().Add(time.Hour) })
		require.Equal(t, 1, b.fold(t).Places[lucknow].Stock.Overdue)
	})
}

// Whatever fails in the middle of a fold, the deltas are there for the next one, and each counts once.
func TestAFoldIsDoneWholeOrNotAtAll(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.fold(t)
		for range 5 {
			b.reported(t, func(*models.Complaint) {})
		}
		b.clock.Advance(time.Second)
		db := b.connect(t)
		_, err := db.ExecContext(t.Context(), `ALTER TABLE rollup_days RENAME TO elsewhere`)
		require.NoError(t, err)
		_, err = b.Fold(t.Context(), district)
		require.Error(t, err)
		_, err = db.ExecContext(t.Context(), `ALTER TABLE elsewhere RENAME TO rollup_days`)
		require.NoError(t, err)
		require.Equal(t, 5, b.fold(t).Places[lucknow].Flow.Received)
	})
}

// Several replicas fold at the same time while turns go on.
func TestManyFoldersCountOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		other, err := store.Open(t.Context(), store.Options{URL: b.url, Keys: b.keys, Clock: b.clock})
		require.NoError(t, err)
		defer other.Close()
		var all sync.WaitGroup
		stop := make(chan struct{})
		for _, s := range []*store.Store{b.Store, other} {
			all.Go(func() {
				for {
					select {
					case <-stop:
						return
					default:
					}
					if _, err := s.Fold(t.Context(), district); err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		for range 60 {
			c := b.reported(t, func(*models.Complaint) {})
			b.clock.Advance(time.Second)
			b.again(t, &c, func(c *models.Complaint) { c.Respond(b.clock.Now()) })
		}
		close(stop)
		all.Wait()
		b.fold(t)
		today := models.DayOf(start)
		got, err := b.Districts(t.Context(), models.DistrictQuery{From: today, To: today, Today: today})
		require.NoError(t, err)
		f := got["162"]
		require.Equal(t, []int{60, 60, 0, 60}, []int{f.Flow.Received, f.Stock.Open, f.Stock.Unanswered, f.Flow.Responses.Count()})
		require.EqualValues(t, 0, b.raw(t, `SELECT count(*) FROM rollup_deltas`)[0][0])
	})
}

// A database from before there were figures: its complaints are counted by the first folds.
func TestComplaintsFromBeforeAreCounted(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		c := b.reported(t, func(*models.Complaint) {})
		b.multiply(t, c, 4500, start)
		_, err := b.connect(t).ExecContext(t.Context(), `DELETE FROM rollup_deltas`)
		require.NoError(t, err)
		w, err := b.Wall(t.Context())
		require.NoError(t, err)
		require.True(t, w.Filling)
		filling, err := b.Filling(t.Context())
		require.NoError(t, err)
		require.True(t, filling)
		b.clock.Advance(time.Second)
		done, err := b.Fold(t.Context(), district)
		require.NoError(t, err)
		require.True(t, done.More, "not all in one transaction")
		// What is counted meanwhile is not counted twice.
		b.again(t, &c, func(c *models.Complaint) { c.Respond(b.clock.Now()) })
		w = b.fold(t)
		require.False(t, w.Filling)
		filling, err = b.Filling(t.Context())
		require.NoError(t, err)
		require.False(t, filling)
		require.Equal(t, []int{4501, 4501, 4500}, []int{w.Places[lucknow].Flow.Received, w.Places[lucknow].Stock.Open, w.Places[lucknow].Stock.Unanswered})
		require.NoError(t, b.Rebuild(t.Context()))
		require.Equal(t, w.Places, b.fold(t).Places)
	})
}

func TestMessagesAreCountedByTheHour(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.RememberAccounts(t.Context(), []models.Account{{Key: "power", Platform: models.Telegram}}))
		b.fold(t)
		for i := range 3 {
			row := b.receive(t, "power", models.Peer(fmt.Sprint(i)), i)
			cs := b.register(t, b.state(t, key("power", models.Peer(fmt.Sprint(i)))), row.ID, "बिजली")
			cs.Written = 1
			if i == 2 {
				cs.Complaints, cs.Events, cs.Messages, cs.Intents = nil, nil, nil, nil // nothing but words
			}
			_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
			require.NoError(t, err)
		}
		at := b.clock.Now()
		h := b.fold(t).Handles[0]
		require.Equal(t, 3, h.Messages)
		require.Equal(t, 3, h.Hours[12], "12:30 in India")
		require.Equal(t, at, h.LastIn)
		require.Equal(t, 2, h.Flow.Received)
	})
}

// How things stood at the end of a day stays known, and how they stood at the same time a week ago.
func TestEarlierFiguresAreKept(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.fold(t)
		c := b.reported(t, func(c *models.Complaint) { c.ResolutionDue = start.Add(time.Hour) })
		b.fold(t)
		today := models.DayOf(start)
		for at := start.Add(10 * time.Minute); at.Before(start.Add(7 * 24 * time.Hour)); at = at.Add(6 * time.Hour) {
			b.clock.Set(at)
			b.fold(t)
		}
		b.clock.Set(start.Add(7*24*time.Hour + 11*time.Minute))
		b.again(t, &c, func(c *models.Complaint) {
			c.Status, c.Closure, c.ClosedAt = models.Closed, models.ByCode, b.clock.Now()
		})
		w := b.fold(t)
		require.Zero(t, w.Places[lucknow].Stock.Open)
		require.Equal(t, 1, w.Places[lucknow].Flow.Confirmed())
		require.Equal(t, map[string]models.Figures{
			"d:POWER": {Flow: models.Flow{Received: 1}, Stock: models.Stock{Open: 1, Unanswered: 1, Oldest: c.RegisteredAt}},
			"z:162":   {Flow: models.Flow{Received: 1}, Stock: models.Stock{Open: 1, Unanswered: 1, Oldest: c.RegisteredAt}}}, w.Before)

		for day := today; day <= today+7; day++ {
			got, err := b.Districts(t.Context(), models.DistrictQuery{From: day, To: day, Today: today + 7})
			require.NoError(t, err)
			want := models.Stock{Open: 1, Overdue: 1}
			if day == today+7 {
				want = models.Stock{}
			}
			require.Equal(t, models.DistrictFigures{Stocked: true, Figures: models.Figures{Flow: got["162"].Flow, Stock: want}}, got["162"], day-today)
		}
		got, err := b.Districts(t.Context(), models.DistrictQuery{From: today, To: today + 7, Today: today + 7, Department: "POWER"})
		require.NoError(t, err)
		require.Equal(t, []int{1, 1}, []int{got["162"].Flow.Received, got["162"].Flow.Closed()})
		got, err = b.Districts(t.Context(), models.DistrictQuery{From: today, To: today + 7, Today: today + 7, Department: "ROADS"})
		require.NoError(t, err)
		require.Empty(t, got)
		got, err = b.Districts(t.Context(), models.DistrictQuery{From: today, To: today + 7, Today: today + 7, Scope: models.HubScope{Districts: []string{"118"}}})
		require.NoError(t, err)
		require.Empty(t, got)
		// Before anybody looked, how things stood is not known.
		early, err := b.Districts(t.Context(), models.DistrictQuery{From: today - 1, To: today - 1, Today: today + 7})
		require.NoError(t, err)
		require.False(t, early["162"].Stocked)
	})
}

func TestHealthAndFollowers(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.RememberAccounts(t.Context(), []models.Account{{Key: "power", Platform: models.Telegram}}))
		before := b.fold(t).Version
		for i, x := range []struct {
			code string
			news bool
		}{{"", true}, {"", false}, {"unauthorized", true}, {"unauthorized", false}, {"", true}} {
			changed, err := b.NoteHealth(t.Context(), "power", x.code, start.Add(time.Duration(i)*time.Minute))
			require.NoError(t, err)
			require.Equal(t, x.news, changed, i)
		}
		require.NoError(t, b.RememberFollowers(t.Context(), "power", 700_000))
		b.clock.Advance(24 * time.Hour)
		require.NoError(t, b.RememberFollowers(t.Context(), "power", 700_100))
		require.NoError(t, b.RememberFollowers(t.Context(), "power", 700_200))
		version, err := b.WallVersion(t.Context())
		require.NoError(t, err)
		require.Equal(t, before+6, version)
		h := b.fold(t).Handles[0]
		require.Equal(t, models.Connection{Known: true, OK: true, Since: start.Add(4 * time.Minute).Truncate(time.Microsecond)}, h.Connection)
		today := models.DayOf(start)
		require.Equal(t, []models.DayCount{{Day: today, Count: 700_000}, {Day: today + 1, Count: 700_200}}, h.Followers)
	})
}

// An account that is served no more goes from the wall when nothing of it is open.
func TestAccountsThatAreNoMore(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		accounts := []models.Account{{Key: "power", Platform: models.Telegram}, {Key: "old", Platform: models.Telegram}}
		require.NoError(t, b.RememberAccounts(t.Context(), accounts))
		b.clock.Advance(10 * 24 * time.Hour)
		require.NoError(t, b.RememberAccounts(t.Context(), accounts[:1]))
		require.Len(t, b.fold(t).Handles, 1)
		b.reported(t, func(c *models.Complaint) { c.Account = "old" })
		require.Len(t, b.fold(t).Handles, 2)
	})
}

func TestReplicasHearOfChangedFigures(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		if b.Dialect() == bulk.SQLite {
			b.reported(t, func(*models.Complaint) {})
			<-b.Stirred()
			require.NoError(t, b.NotifyWall(t.Context()))
			return
		}
		heard := make(chan struct{}, 100)
		failed := make(chan error, 1)
		go func() { failed <- b.ListenWall(t.Context(), func() { heard <- struct{}{} }) }()
		for {
			b.reported(t, func(*models.Complaint) {})
			b.fold(t)
			select {
			case <-heard:
				return
			case err := <-failed:
				require.NoError(t, errors.Join(err, errors.New("stopped listening")))
			case <-time.After(10 * time.Millisecond): // it did not listen yet
			}
		}
	})
}

// No figure is counted from complaints when it is shown, and what folds look for every second is found by an index.
func TestFiguresAreFoundByIndexes(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		c := b.reported(t, func(*models.Complaint) {})
		b.multiply(t, c, 3000, start)
		b.fold(t)
		_, err := b.connect(t).ExecContext(t.Context(), `ANALYZE`)
		require.NoError(t, err)
		explain := map[bulk.Dialect]string{bulk.SQLite: `EXPLAIN QUERY PLAN `, bulk.Postgres: `EXPLAIN `}[b.Dialect()]
		for index, text := range map[string]string{
			"rollup_complaints_due":     `SELECT complaint FROM rollup_complaints WHERE overdue_at < '2026-11-23' AND overdue_at IS NOT NULL AND NOT late ORDER BY overdue_at LIMIT 10`,
			"rollup_complaints_account": `SELECT since FROM rollup_complaints WHERE account = 'power' AND department = 'POWER' AND since IS NOT NULL ORDER BY since LIMIT 1`,
			"rollup_complaints_place":   `SELECT since FROM rollup_complaints WHERE department = 'POWER' AND district = '162' AND since IS NOT NULL ORDER BY since LIMIT 1`,
		} {
			plan := fmt.Sprint(b.raw(t, explain+text))
			require.Contains(t, plan, index)
			require.NotContains(t, plan, "Seq Scan")
		}
	})
}
