package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/bulk"
)

// made registers a complaint of the bench's kind.
func (b *bench) made(t testing.TB, peer int, change func(*models.Complaint)) models.Complaint {
	t.Helper()
	name := models.Peer(rune('a' + peer))
	row := b.receive(t, "power", name, peer+1)
	cs := b.register(t, b.state(t, key("power", name)), row.ID, "गोमती नगर में बिजली नहीं है")
	change(&cs.Complaints[0])
	_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
	c, err := b.Complaint(t.Context(), cs.Complaints[0].ID)
	require.NoError(t, err)
	return c
}

func TestAWatchIsKeptWhole(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		at := func(h int) time.Time { return start.Add(time.Duration(h) * time.Hour) }
		want := models.Watch{PlannedAt: at(0), Clock: models.OfficeClock, First: time.Hour, Resolution: 49 * time.Hour, PausedFor: time.Minute,
			InterimDue: at(1), Interims: 1, InterimWish: at(2), Climbed: models.L2, Lapse: models.NotResolved, LapseDue: at(3), AnswerDue: at(4),
			WarnedDue: at(5), At: at(6), Storm: 7, StormWave: 2}
		c := b.made(t, 0, func(c *models.Complaint) { c.Watch = want })
		require.Equal(t, want, c.Watch)
	})
}

// The sweep reads what is due, the longest due first, and nothing that is not.
func TestWatchedComplaints(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		later := b.made(t, 0, func(c *models.Complaint) { c.Watch.At = start.Add(time.Hour) })
		sooner := b.made(t, 1, func(c *models.Complaint) { c.Watch.At = start.Add(time.Minute) })
		b.made(t, 2, func(*models.Complaint) {})
		b.made(t, 3, func(c *models.Complaint) { c.Watch.At = start.Add(2 * time.Hour) })
		due, _, err := b.WatchedComplaints(t.Context(), start.Add(time.Hour), models.DueMark{}, 10)
		require.NoError(t, err)
		require.Equal(t, []models.Complaint{sooner, later}, due)
		due, _, err = b.WatchedComplaints(t.Context(), start, models.DueMark{}, 10)
		require.NoError(t, err)
		require.Empty(t, due)
	})
}

// Two replicas that each think they send the third single alert of the day: one begins anew.
func TestSingleAlertsAreCountedOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		alert := func(nth int) models.ChangeSet {
			return models.ChangeSet{Alerts: []models.Alert{{ID: b.ids.Next(), At: start, Officer: 5, Day: "2026-11-23", Nth: nth, DueAt: start,
				ToldAt: start, Complaint: 1, Lapse: models.NotResolved, Level: models.L2}}}
		}
		for nth := range 2 {
			_, err := b.Apply(t.Context(), []models.ChangeSet{alert(nth + 1)})
			require.NoError(t, err)
		}
		n, err := b.SingleAlerts(t.Context(), 5, "2026-11-23")
		require.NoError(t, err)
		require.Equal(t, 2, n)
		_, err = b.Apply(t.Context(), []models.ChangeSet{alert(2)})
		require.ErrorIs(t, err, models.ErrConflict)
		n, err = b.SingleAlerts(t.Context(), 5, "2026-11-24")
		require.NoError(t, err)
		require.Zero(t, n)
	})
}

func TestADigestIsTakenOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ten := start.Add(time.Hour)
		waiting := models.Alert{ID: b.ids.Next(), At: start, Officer: 5, Day: "2026-11-23", DueAt: ten, Complaint: 1, Lapse: models.NotAnswered, Level: models.L3}
		other := waiting
		other.ID, other.Officer = b.ids.Next(), 6
		_, err := b.Apply(t.Context(), []models.ChangeSet{{Alerts: []models.Alert{waiting, other}}})
		require.NoError(t, err)
		who, err := b.DigestsDue(t.Context(), start, 0, 10)
		require.NoError(t, err)
		require.Empty(t, who, "not yet")
		who, err = b.DigestsDue(t.Context(), ten, 0, 10)
		require.NoError(t, err)
		require.Equal(t, []models.ID{5, 6}, who)
		list, err := b.AlertsDue(t.Context(), 5, ten)
		require.NoError(t, err)
		waiting.At, waiting.DueAt = list[0].At, list[0].DueAt
		require.Equal(t, []models.Alert{waiting}, list)

		digest := models.ChangeSet{Told: []models.ID{waiting.ID}, Slots: []models.Slot{{Name: "digest/5", Slot: "10", At: ten}}}
		_, err = b.Apply(t.Context(), []models.ChangeSet{digest})
		require.NoError(t, err)
		_, err = b.Apply(t.Context(), []models.ChangeSet{digest})
		require.ErrorIs(t, err, models.ErrConflict, "another replica")
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Told: []models.ID{waiting.ID}}})
		require.ErrorIs(t, err, models.ErrConflict, "told is told, whatever the slot")
		had, err := b.HasSlot(t.Context(), "digest/5", "10")
		require.NoError(t, err)
		require.True(t, had)
		who, err = b.DigestsDue(t.Context(), ten, 0, 10)
		require.NoError(t, err)
		require.Equal(t, []models.ID{6}, who)
		n, err := b.PurgeAlerts(t.Context(), start.Add(-time.Hour))
		require.NoError(t, err)
		require.Zero(t, n)
		n, err = b.PurgeAlerts(t.Context(), start.Add(24*time.Hour))
		require.NoError(t, err)
		require.EqualValues(t, 2, n, "what was told and its time; what waits stays")
		who, err = b.DigestsDue(t.Context(), ten, 0, 10)
		require.NoError(t, err)
		require.Equal(t, []models.ID{6}, who)
	})
}

func TestAnOfficersMorning(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		now := start.Add(24 * time.Hour)
		tonight := now.Add(6 * time.Hour)
		for i, change := range []func(*models.Complaint){
			func(c *models.Complaint) { c.ResolutionDue = now.Add(time.Hour) },
			func(c *models.Complaint) { c.ResolutionDue = now.Add(-time.Hour); c.Status = models.InProgress },
			func(c *models.Complaint) { c.ResolutionDue = now.Add(48 * time.Hour); c.Status = models.NeedsInfo },
			func(c *models.Complaint) {
				c.ResolutionDue = now.Add(-time.Hour)
				c.Status, c.PausedAt = models.NeedsInfo, now
			},
			func(c *models.Complaint) { c.Status, c.Rating = models.Closed, models.Good },
			func(c *models.Complaint) { c.Status, c.Rating = models.Closed, models.Poor },
			func(c *models.Complaint) {
				c.Status, c.Rating, c.AssignedAt = models.Closed, models.Poor, start.AddDate(0, -2, 0)
			},
			func(c *models.Complaint) { c.DoerOfficer = 78 },
		} {
			b.made(t, i, change)
		}
		got, err := b.Tally(t.Context(), 77, now, tonight, now.AddDate(0, -1, 0))
		require.NoError(t, err)
		require.Equal(t, models.Tally{Open: 4, New: 1, DueToday: 1, Overdue: 1, Waiting: 2, Good: 1, Poor: 1}, got)
	})
}

func TestVacanciesAreNotedOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		post := models.Post{Department: "POWER", Area: "162", Level: models.L1}
		for range 2 {
			_, err := b.Apply(t.Context(), []models.ChangeSet{{Vacancies: []models.Vacancy{{Post: post, At: start}}}})
			require.NoError(t, err)
		}
		list, err := b.Vacancies(t.Context(), 10)
		require.NoError(t, err)
		require.Len(t, list, 1)
		require.Equal(t, post, list[0].Post)
		require.NoError(t, b.Filled(t.Context(), post))
		list, err = b.Vacancies(t.Context(), 10)
		require.NoError(t, err)
		require.Empty(t, list)
	})
}

func TestWhatWaitsAtVacantPosts(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		post, other := models.Post{Department: "POWER", Area: "162", Level: models.L1}, models.Post{Department: "JAL", Area: "162", Level: models.L1}
		_, err := b.Apply(t.Context(), []models.ChangeSet{{Vacancies: []models.Vacancy{{Post: post, At: start}, {Post: other, At: start.Add(time.Hour)}}}})
		require.NoError(t, err)
		cs := b.register(t, b.state(t, key("power", "919876543210")), b.receive(t, "power", "919876543210", 1).ID, "बिजली नहीं है")
		cs.Complaints[0].Doer, cs.Complaints[0].DoerOfficer = post, 0
		require.NoError(t, b.write(t, cs))
		list, err := b.VacantPosts(t.Context(), 10)
		require.NoError(t, err)
		require.Equal(t, []models.Vacancy{{Post: post, At: start, Waiting: 1}, {Post: other, At: start.Add(time.Hour)}}, list)
		b.planned(t, `SELECT v.department, (SELECT count(*) FROM complaints AS c WHERE c.doer_department = v.department AND c.doer_area = v.area
			AND c.doer_level = v.level AND c.open) AS waiting FROM vacancies AS v WHERE v.department = $1`, []any{"POWER"}, "complaints_doer")
	})
}

// Access is taken back and everything open asked for in one transaction.
func TestDismissingAsksForEverything(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		o := models.Officer{ID: 7, Name: "क", Postings: []models.Posting{{Officer: 7, Post: models.Post{Department: "POWER", Area: "162", Level: models.L1}}}}
		require.NoError(t, b.CreateOfficer(t.Context(), o))
		moved := o
		moved.Postings = []models.Posting{{Officer: 7, Post: models.Post{Department: "POWER", Area: "163", Level: models.L1}}}
		first := models.Reassignment{ID: b.ids.Next(), At: start.Truncate(time.Microsecond), Officer: 7, To: 8}
		require.NoError(t, b.TransferOfficer(t.Context(), moved, first))
		got, err := b.Officer(t.Context(), 7)
		require.NoError(t, err)
		require.Equal(t, moved.Postings, got.Postings)
		second := models.Reassignment{ID: b.ids.Next(), At: start.Truncate(time.Microsecond), Officer: 7}
		require.NoError(t, b.DismissOfficer(t.Context(), second))
		list, err := b.Reassignments(t.Context())
		require.NoError(t, err)
		require.Equal(t, []models.Reassignment{first, second}, list)
		require.NoError(t, b.Reassigned(t.Context(), first.ID))
		list, err = b.Reassignments(t.Context())
		require.NoError(t, err)
		require.Equal(t, []models.Reassignment{second}, list)
		require.ErrorIs(t, b.DismissOfficer(t.Context(), models.Reassignment{ID: b.ids.Next(), At: start, Officer: 99}), models.ErrNotFound)
		list, err = b.Reassignments(t.Context())
		require.NoError(t, err)
		require.Len(t, list, 1, "nothing is asked for when nobody was dismissed")
	})
}

func TestStorms(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		likes := func() models.Likes {
			l, err := b.Likes(t.Context(), start.Add(-models.StormWindow), models.Likeness{Category: "POWER.ELSE", Area: "162"},
				models.Likeness{Category: "POWER.SUPPLY", Area: "162"}, models.Likeness{Category: "POWER.SUPPLY", Area: ""})
			require.NoError(t, err)
			require.Len(t, l, 3)
			require.Zero(t, l[0])
			require.Zero(t, l[2])
			return l[1]
		}
		require.Zero(t, likes())
		first := b.made(t, 0, func(c *models.Complaint) {})
		b.made(t, 1, func(c *models.Complaint) { c.Sensitive = true })
		b.made(t, 2, func(c *models.Complaint) { c.RegisteredAt = start.Add(-time.Hour) })
		b.made(t, 3, func(c *models.Complaint) { c.Area = "163" })
		b.made(t, 4, func(c *models.Complaint) { c.Status = models.Closed })
		require.Equal(t, 1, likes().Count)
		b.made(t, 7, func(c *models.Complaint) {
			c.RegisteredAt, c.Place, c.Location = start.Add(-15*24*time.Hour), "आलमबाग", &models.Location{Lat: 26.8, Lon: 80.9}
		})
		b.made(t, 8, func(c *models.Complaint) { c.RegisteredAt, c.AgainstStaff = start.Add(-time.Hour), true })
		near := b.made(t, 9, func(c *models.Complaint) {
			c.RegisteredAt, c.Person, c.Place, c.Location = start.Add(-13*24*time.Hour), 42, "आलमबाग", &models.Location{Lat: 26.8, Lon: 80.9}
		})
		named := b.made(t, 10, func(c *models.Complaint) {
			c.RegisteredAt, c.Place, c.Location = start.Add(-2*time.Hour), "चारबाग", nil
		})
		b.made(t, 11, func(c *models.Complaint) { c.RegisteredAt, c.Place, c.Location = start.Add(-2*time.Hour), "", nil })
		known := likes().Open
		require.Len(t, known, 4, "open, in a place that is known, for a fortnight, and nothing that is nobody else's business")
		require.Equal(t, []models.Like{{ID: named.ID, Person: named.Person, Place: "चारबाग"},
			{ID: near.ID, Person: 42, Place: near.Place, Location: near.Location}}, known[2:], "newest first")

		s := models.Storm{ID: b.ids.Next(), Category: "POWER.SUPPLY", Area: "162", Lead: first.ID, Number: first.Number, Doer: first.Doer, DoerOfficer: 77,
			Active: true, StartedAt: start.Truncate(time.Microsecond), LastAt: start.Truncate(time.Microsecond), Count: 1, Told: 1, WaveDone: true}
		_, err := b.Apply(t.Context(), []models.ChangeSet{{Storms: []models.Storm{s}}})
		require.NoError(t, err)
		s.Version = 1
		require.Equal(t, s, likes().Storm)
		twin := s
		twin.ID, twin.Version = b.ids.Next(), 0
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Storms: []models.Storm{twin}}})
		require.ErrorIs(t, err, models.ErrConflict, "one storm at a time")

		unjoined, err := b.Unjoined(t.Context(), s, start.Add(-models.StormWindow), 10)
		require.NoError(t, err)
		fed, err := b.Fed(t.Context(), start.Add(-models.StormWindow), models.Likeness{Category: "WATER.SUPPLY", Area: "162"},
			models.Likeness{Category: s.Category, Area: s.Area})
		require.NoError(t, err)
		require.Equal(t, []bool{false, true}, fed)
		require.Len(t, unjoined, 1, "what may not join hides nobody behind it")
		member := b.made(t, 5, func(c *models.Complaint) { c.Watch.Storm = s.ID; c.DoerOfficer = 78 })
		b.made(t, 6, func(c *models.Complaint) { c.Watch.Storm, c.Watch.StormWave = s.ID, 1 })
		tallies, err := b.StormTallies(t.Context(), s.ID, 4711)
		require.NoError(t, err)
		require.Equal(t, map[models.ID]models.StormTally{s.ID: {Open: 2, Last: member.RegisteredAt}}, tallies)
		doers, err := b.StormDoers(t.Context(), s.ID)
		require.NoError(t, err)
		require.Equal(t, []models.ID{77, 78}, doers)
		members, next, err := b.StormMembers(t.Context(), s.ID, 1, 0, 10)
		require.NoError(t, err)
		require.Zero(t, next)
		require.Equal(t, []models.Complaint{member}, members, "the other has heard of it")
		answered := b.made(t, 12, func(c *models.Complaint) { c.Watch.Storm, c.Watch.StormWave, c.Status = s.ID, 1, models.Resolved })
		b.made(t, 13, func(c *models.Complaint) {
			c.Watch.Storm, c.Watch.StormWave, c.Status, c.Truth = s.ID, 1, models.Resolved, models.No
		})
		members, _, err = b.StormAnswered(t.Context(), s.ID, 2, 0, 10)
		require.NoError(t, err)
		require.Equal(t, []models.Complaint{answered}, members, "who has answered is not told again")

		reported, err := b.StormReported(t.Context(), s.ID, 10)
		require.NoError(t, err)
		require.Len(t, reported, 1, "who has answered is not asked about")
		require.Equal(t, answered.ID, reported[0].ID)
		require.Empty(t, reported[0].Address.Peer, "nothing but where it is")

		places, err := b.StormPlaces(t.Context(), s, start.Add(-models.StormWindow), 3)
		require.NoError(t, err)
		require.Len(t, places, 3, "the newest, and no more")
		for _, c := range places {
			require.NotEqual(t, first.ID, c.ID)
			require.NotEmpty(t, c.Place)
			require.Empty(t, c.Address.Peer, "nothing but where it is")
			require.True(t, c.Stormy() || c.Sensitive || c.AgainstStaff)
		}

		s.Said = []models.Saying{{Wave: 1, Kind: models.RestoredWave, Place: "गोमती नगर", By: 77, Words: 5}}
		s.Active, s.Wave, s.WaveKind, s.WaveDone, s.ExpectedAt = false, 1, models.RestoredWave, false, start.Add(time.Hour).Truncate(time.Microsecond)
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Storms: []models.Storm{s}}})
		require.NoError(t, err)
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Storms: []models.Storm{s}}})
		require.ErrorIs(t, err, models.ErrConflict)
		s.Version = 2
		open, err := b.OpenStorms(t.Context())
		require.NoError(t, err)
		require.Equal(t, []models.Storm{s}, open)
		require.Zero(t, likes().Storm, "what comes now is not of it")
	})
}

func TestAnOfficerOnLeaveKeepsHisStandIn(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		o := models.Officer{ID: 7, Name: "क", LeaveFrom: start.Add(time.Minute).Truncate(time.Microsecond),
			LeaveTill: start.Add(time.Hour).Truncate(time.Microsecond), StandIn: 8}
		require.NoError(t, b.CreateOfficer(t.Context(), o))
		o.StandIn = 9
		_, err := b.Apply(t.Context(), []models.ChangeSet{{Officers: []models.Officer{o}}})
		require.NoError(t, err)
		got, err := b.Officer(t.Context(), 7)
		require.NoError(t, err)
		require.Equal(t, o, got)
	})
}

func TestOthersComplaintsAreListedButNotTheirSensitiveOnes(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		mine := b.made(t, 0, func(*models.Complaint) {})
		b.made(t, 1, func(c *models.Complaint) { c.Sensitive = true })
		b.made(t, 2, func(c *models.Complaint) { c.AgainstStaff = true })
		list, total, err := b.Complaints(t.Context(), models.ComplaintQuery{Officer: 5, Others: []models.ID{77}, Statuses: []models.Status{models.Assigned}})
		require.NoError(t, err)
		require.Equal(t, 1, total)
		require.Equal(t, mine.ID, list[0].ID)
		var all []models.ID // of a whole state: more than a statement has room for arguments
		for id := range models.ID(70_000) {
			all = append(all, id+1)
		}
		_, total, err = b.Complaints(t.Context(), models.ComplaintQuery{Others: all, Statuses: []models.Status{models.Assigned}})
		require.NoError(t, err)
		require.Equal(t, 1, total)
		loads, err := b.Workloads(t.Context(), all, mine.ResolutionDue.Add(time.Second))
		require.NoError(t, err)
		require.Len(t, loads, 1)
		loads, err = b.Workloads(t.Context(), []models.ID{77, 78}, mine.ResolutionDue.Add(time.Second))
		require.NoError(t, err)
		require.Equal(t, []models.Workload{{Officer: 77, Post: mine.Doer, Open: 1, Overdue: 1}}, loads)
		if b.Dialect() == bulk.SQLite {
			plan := fmt.Sprint(b.raw(t, `EXPLAIN QUERY PLAN SELECT doer_officer, count(*) FROM complaints
				WHERE doer_officer IN (SELECT value FROM json_each('[77,78]')) AND doer_officer <> 0 AND open = TRUE GROUP BY doer_officer`))
			require.Contains(t, plan, "complaints_doer_officer (doer_officer=? AND open=?)", "what was done long ago is not read")
		}
		open, err := b.OpenOf(t.Context(), "POWER", 0, 2)
		require.NoError(t, err)
		require.Len(t, open, 2)
		open, err = b.OpenOf(t.Context(), "POWER", open[1].ID, 2)
		require.NoError(t, err)
		require.Len(t, open, 1)
	})
}

// TestVeryManyByTheirIDs: more than a statement takes arguments; who answers for a whole state may have that many in one digest.
func TestVeryManyByTheirIDs(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		c := b.made(t, 0, func(*models.Complaint) {})
		which := make([]models.ID, 70_000)
		for i := range which {
			which[i] = models.ID(i + 1)
		}
		which[69_999] = c.ID
		list, err := b.ComplaintsByID(t.Context(), which)
		require.NoError(t, err)
		require.Len(t, list, 1)
		require.Equal(t, c.ID, list[0].ID)
		none, err := b.ComplaintsByID(t.Context(), nil)
		require.NoError(t, err)
		require.Empty(t, none)
	})
}
