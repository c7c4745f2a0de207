package storetest

import (
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// reported stores a complaint as the caller changes it, with its events.
func (b *bench) reported(t testing.TB, change func(c *models.Complaint), events ...models.Event) models.Complaint {
	t.Helper()
	now := b.clock.Now()
	number, err := models.NewNumber(now, rand.Reader)
	require.NoError(t, err)
	c := models.Complaint{ID: b.ids.Next(), Number: number, Status: models.Assigned, Department: "POWER", Category: "POWER.SUPPLY", Area: "162",
		Place: "गोमती नगर", Lang: models.Hindi, Account: "power", Office: "POWER", Address: address("power", "1"), Danger: models.NoDanger,
		Answerable: models.Post{Department: "POWER", Area: "162", Level: models.L1}, RegisteredAt: now, ResolutionDue: now.Add(24 * time.Hour)}
	change(&c)
	cs := models.ChangeSet{Complaints: []models.Complaint{c}}
	for _, e := range events {
		e.ID, e.Complaint, e.At = b.ids.Next(), c.ID, now
		cs.Events = append(cs.Events, e)
	}
	_, err = b.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
	return c
}

func (b *bench) report(t testing.TB, from, to time.Time) map[models.Number]models.ReportRow {
	t.Helper()
	out := map[models.Number]models.ReportRow{}
	require.NoError(t, b.ReportRows(t.Context(), models.ReportQuery{From: from, To: to}, func(r models.ReportRow) error {
		out[r.Number] = r
		return nil
	}))
	return out
}

func TestReportRows(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		day := start.Truncate(24 * time.Hour)
		appeal := models.Event{Kind: models.EventMoved, To: models.Appealed}
		rated := models.Event{Kind: models.EventRated, Code: "good"}
		closedLong := func(c *models.Complaint) {
			c.Status, c.Closure, c.ClosedAt = models.Closed, models.Confirmed, b.clock.Now()
		}

		// The day before: one that is closed and one that stays open.
		b.clock.Set(start.Add(-24 * time.Hour))
		b.reported(t, closedLong, appeal, rated)
		handed, back := models.Event{Kind: models.EventHandedOver, Code: "JAL"}, models.Event{Kind: models.EventMoved, From: models.Assigned, To: models.Assigned, Code: "taken_back"}
		old := b.reported(t, func(*models.Complaint) {}, appeal, handed, handed, back)

		b.clock.Set(start)
		now := b.clock.Now()
		whole := b.reported(t, func(c *models.Complaint) {
			c.Status, c.Closure, c.Rating, c.RatingAside, c.OnTime = models.Closed, models.ByCode, models.Good, true, true
			c.RespondedAt, c.ResolvedAt, c.ClosedAt = now.Add(time.Minute), now.Add(time.Hour), now.Add(2*time.Hour)
			c.FirstResponseDue, c.Handovers, c.Sensitive, c.AgainstStaff = now.Add(4*time.Hour), 2, true, true
			c.Danger = models.Fire
		}, appeal, rated, rated, handed, back, models.Event{Kind: models.EventMoved, To: models.Closed})
		paused := b.reported(t, func(c *models.Complaint) { c.Status, c.PausedAt = models.NeedsInfo, now })
		b.reported(t, func(c *models.Complaint) { c.Status = models.Void })
		b.reported(t, func(c *models.Complaint) { c.Status, c.Number = models.Draft, "" })

		got := b.report(t, day, day.Add(24*time.Hour))
		require.Len(t, got, 3)
		require.Equal(t, models.ReportRow{Number: whole.Number, Status: models.Closed, Department: "POWER", Category: "POWER.SUPPLY", Area: "162",
			Channel: models.Telegram, Office: "POWER", Answerable: models.L1, Danger: models.Fire, Sensitive: true, AgainstStaff: true,
			RegisteredAt: now, RespondedAt: now.Add(time.Minute), ResolvedAt: now.Add(time.Hour), ClosedAt: now.Add(2 * time.Hour),
			FirstResponseDue: now.Add(4 * time.Hour), ResolutionDue: now.Add(24 * time.Hour), Handovers: 2, Closure: models.ByCode,
			Rating: models.Good, Aside: true, OnTime: true, Appealed: 1, Rated: true}, got[whole.Number])
		require.Equal(t, 0, got[old.Number].Appealed, "that was the day before")
		require.Equal(t, 0, got[old.Number].HandedOn)
		require.Equal(t, 1, b.report(t, day.Add(-24*time.Hour), day)[old.Number].HandedOn, "one was taken back")
		require.Equal(t, now, got[paused.Number].PausedAt)

		require.Equal(t, 1, b.report(t, day.Add(-24*time.Hour), day)[old.Number].Appealed)
		require.Len(t, b.report(t, day.Add(-24*time.Hour), day.Add(24*time.Hour)), 4)

		stop := errors.New("enough")
		seen := 0
		err := b.ReportRows(t.Context(), models.ReportQuery{From: day, To: day}, func(models.ReportRow) error { seen++; return stop })
		require.ErrorIs(t, err, stop)
		require.Equal(t, 1, seen)
	})
}

// A report must not even read what is sealed.
func TestReportsReadNothingPersonal(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		typ := reflect.TypeFor[rows.Complaint]()
		var personal []string
		for i := range typ.NumField() {
			if f := typ.Field(i); reflect.PointerTo(f.Type).Implements(reflect.TypeFor[seal.Column]()) {
				personal = append(personal, f.Name)
			}
		}
		require.Contains(t, personal, "Place")
		row := reflect.TypeFor[models.ReportRow]()
		for _, name := range append(personal, "Complainant", "Person", "Conversation", "Name", "Phone") {
			_, has := row.FieldByName(name)
			require.False(t, has, name)
		}
		c := b.reported(t, func(*models.Complaint) {})
		for _, r := range b.report(t, start.Add(-time.Hour), start.Add(time.Hour)) {
			require.NotContains(t, fmt.Sprint(r), c.Place)
		}
	})
}

func TestMadeFiles(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		c := b.reported(t, func(*models.Complaint) {})
		sent := models.Attachment{ID: b.ids.Next(), Complaint: c.ID, Account: "power", Kind: models.Photo, State: models.AttachmentPending, At: start}
		own := models.Attachment{ID: b.ids.Next(), Complaint: c.ID, Account: models.MadeHere, Kind: models.Document, Ref: "action/hi",
			State: models.AttachmentPending, At: start}
		report := own
		report.ID, report.Complaint, report.Ref = b.ids.Next(), 0, "periodic/day/2026-11-22///hi/pdf"
		_, err := b.Apply(t.Context(), []models.ChangeSet{{Attachments: []models.Attachment{sent, own, report}}})
		require.NoError(t, err)

		list, err := b.AttachmentsOf(t.Context(), c.ID)
		require.NoError(t, err)
		require.Len(t, list, 1, "what we made is not what people sent")
		require.Equal(t, sent.ID, list[0].ID)

		claimed, err := b.PendingFiles(t.Context(), []string{models.MadeHere}, 10)
		require.NoError(t, err)
		require.Len(t, claimed, 2)
		again, err := b.PendingFiles(t.Context(), []string{models.MadeHere}, 10)
		require.NoError(t, err)
		require.Empty(t, again, "they are claimed")

		kept, err := b.MadeFile(t.Context(), report.Ref)
		require.NoError(t, err)
		require.Equal(t, report.ID, kept.ID)
		_, err = b.MadeFile(t.Context(), own.Ref)
		require.ErrorIs(t, err, models.ErrNotFound, "that one is a complaint's")
	})
}

// TestReportTrend: what happened by day, counted by the database; days begin at midnight in India.
func TestReportTrend(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		from := time.Date(2026, 11, 23, 18, 30, 0, 0, time.UTC) // midnight of the 24th
		to, now := from.AddDate(0, 0, 3), from.AddDate(0, 0, 3).Add(8*time.Hour)
		at := func(day int, since time.Duration) time.Time { return from.AddDate(0, 0, day).Add(since) }
		put := func(registered, due time.Time, change func(c *models.Complaint)) {
			b.reported(t, func(c *models.Complaint) {
				c.RegisteredAt, c.ResolutionDue = registered, due
				if change != nil {
					change(c)
				}
			})
		}
		far := at(30, 0)
		put(at(0, 0), far, nil)                                                                                // the first moment of the first day
		put(at(0, -time.Second), far, nil)                                                                     // before the time
		put(at(2, 24*time.Hour-time.Millisecond), far, nil)                                                    // its last moment
		put(at(3, 0), far, nil)                                                                                // after it
		put(at(1, time.Hour), at(2, time.Hour), func(c *models.Complaint) { c.Area = "187" })                  // late on the third day
		put(at(1, time.Hour), at(2, time.Hour), func(c *models.Complaint) { c.PausedAt = at(1, 2*time.Hour) }) // held
		put(at(1, time.Hour), at(2, time.Hour), func(c *models.Complaint) { c.Status = models.Withdrawn })
		put(at(1, time.Hour), at(2, time.Hour), func(c *models.Complaint) { c.Status, c.Number = models.Draft, "" })
		put(at(0, time.Hour), at(2, time.Hour), func(c *models.Complaint) { // done in time
			c.Status, c.Closure, c.ResolvedAt, c.ClosedAt = models.Closed, models.ByCode, at(1, 0), at(2, 5*time.Hour)
		})
		put(at(0, time.Hour), at(1, time.Hour), func(c *models.Complaint) { // done too late
			c.Status, c.ResolvedAt = models.Resolved, at(1, 2*time.Hour)
		})
		got := map[models.TrendRow]bool{}
		require.NoError(t, b.ReportTrend(t.Context(), models.ReportQuery{From: from, To: to}, now, func(r models.TrendRow) error {
			got[r] = true
			return nil
		}))
		row := func(what models.Trend, area string, day, n int) models.TrendRow {
			return models.TrendRow{What: what, Department: "POWER", Area: area, Day: day, Count: n}
		}
		require.Equal(t, map[models.TrendRow]bool{
			row(models.TrendReceived, "162", 0, 3): true, row(models.TrendReceived, "162", 1, 2): true, row(models.TrendReceived, "187", 1, 1): true,
			row(models.TrendReceived, "162", 2, 1): true, row(models.TrendClosed, "162", 2, 1): true,
			row(models.TrendLate, "187", 2, 1): true, row(models.TrendLate, "162", 1, 1): true,
		}, got)

		stop := errors.New("enough")
		require.ErrorIs(t, b.ReportTrend(t.Context(), models.ReportQuery{From: from, To: to}, now, func(models.TrendRow) error { return stop }), stop)
	})
}

// seedOnlyComplaints makes old complaints without what belongs to them.
func (b *bench) seedOnlyComplaints(t testing.TB, n int) {
	conn, err := pgx.Connect(t.Context(), b.url)
	require.NoError(t, err)
	defer conn.Close(t.Context())
	s, err := seal.New(b.keys)
	require.NoError(t, err)
	args := pgx.NamedArgs{"n": n, "peer": s.Seal("x", []byte("123456789")), "at": start}
	for _, text := range []string{b.seedComplaints(), `ANALYZE`} {
		_, err = conn.Exec(t.Context(), text, args)
		require.NoError(t, err)
	}
}

// BenchmarkReport reads a day with 20,000 complaints; on Postgres out of SUNWAI_BENCH_ROWS older ones, a tenth of them open.
func BenchmarkReport(b *testing.B) {
	for name, open := range dialects {
		b.Run(name, func(b *testing.B) {
			s := openAt(b, open(b), 0)
			if rows, _ := strconv.Atoi(os.Getenv("SUNWAI_BENCH_ROWS")); rows > 0 && name == "postgres" {
				s.seedOnlyComplaints(b, rows)
			}
			const day = 20_000
			for from := 0; from < day; from += 1000 {
				var cs models.ChangeSet
				for i := from; i < from+1000; i++ {
					cs.Complaints = append(cs.Complaints, models.Complaint{ID: s.ids.Next(), Number: models.Number(fmt.Sprintf("28%09d", i)),
						Status: models.Assigned, Department: "POWER", Category: "POWER.SUPPLY", Area: "162", Place: strings.Repeat("x", 80),
						RegisteredAt: start, ResolutionDue: start.Add(time.Duration(i) * time.Second)})
				}
				_, err := s.Apply(b.Context(), []models.ChangeSet{cs})
				require.NoError(b, err)
			}
			for b.Loop() {
				n := 0
				err := s.ReportRows(b.Context(), models.ReportQuery{From: start.Add(-12 * time.Hour), To: start.Add(12 * time.Hour)},
					func(models.ReportRow) error { n++; return nil })
				require.NoError(b, err)
				require.GreaterOrEqual(b, n, day)
			}
		})
	}
}
