package handlers_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

func ist(hour, minute int) time.Time {
	return time.Date(2026, 11, 25, hour, minute, 0, 0, models.IST())
}

// TestQuietHoursOfCitizens: nothing between 21:00 and 07:00 but danger and what follows within half an hour of his own words.
func TestQuietHoursOfCitizens(t *testing.T) {
	for name, x := range map[string]struct {
		heard, now time.Time
		danger     models.Danger
		until      time.Time // zero: at once
	}{
		"by day":                       {ist(8, 0), ist(12, 0), models.NoDanger, time.Time{}},
		"a minute before":              {ist(8, 0), ist(20, 59), models.NoDanger, time.Time{}},
		"at nine":                      {ist(8, 0), ist(21, 0), models.NoDanger, ist(31, 0)},
		"before midnight":              {ist(8, 0), ist(23, 30), models.NoDanger, ist(31, 0)},
		"after midnight":               {ist(-8, 0), ist(2, 0), models.NoDanger, ist(7, 0)},
		"at seven":                     {ist(-8, 0), ist(7, 0), models.NoDanger, time.Time{}},
		"he wrote 30 minutes ago":      {ist(22, 0), ist(22, 30), models.NoDanger, time.Time{}},
		"he wrote 31 minutes ago":      {ist(22, 0), ist(22, 31), models.NoDanger, ist(31, 0)},
		"danger at any hour":           {ist(8, 0), ist(23, 30), models.Fire, time.Time{}},
		"the early morning and a fire": {ist(-8, 0), ist(2, 0), models.Electrocution, time.Time{}},
	} {
		t.Run(name, func(t *testing.T) {
			w := staffed(t)
			w.clock.Set(x.heard.UTC())
			c := w.put(w.complaint("mohan", outage), func(c *models.Complaint) { c.Danger = x.danger })
			w.clock.Set(x.now.UTC())
			told := to(w.tap("anil", "accept", string(c.Number)), "mohan")
			require.Len(t, told, 1)
			require.True(t, x.until.Equal(told[0].NotBefore) || x.until.IsZero() && told[0].NotBefore.IsZero(), "%v", told[0].NotBefore)
		})
	}
}

// TestQuietHoursOfOfficers: office matters and reminders wait, round ones come silently, danger with sound; on shift all come.
func TestQuietHoursOfOfficers(t *testing.T) {
	w := staffed(t)
	for name, x := range map[string]struct {
		category string
		danger   models.Danger
		kind     string
		shift    bool
		priority models.Priority
		silent   bool
		waits    bool
	}{
		"round":               {"POWER.SUPPLY", models.NoDanger, "officer.card", false, models.Notice, true, false},
		"office":              {"POWER.METER", models.NoDanger, "officer.card", false, models.Notice, false, true},
		"danger":              {"POWER.METER", models.Fire, "officer.card", false, models.Urgent, false, false},
		"office, on shift":    {"POWER.METER", models.NoDanger, "officer.card", true, models.Notice, false, false},
		"round, on shift":     {"POWER.SUPPLY", models.NoDanger, "officer.card", true, models.Notice, false, false},
		"reminder of a round": {"POWER.SUPPLY", models.NoDanger, "officer.reminded", false, models.Notice, false, true},
		"reminder of danger":  {"POWER.SUPPLY", models.Fire, "officer.reminded", false, models.Urgent, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			w.clock.Set(ist(23, 0).UTC())
			o := w.officers[0]
			o.OnShift = x.shift
			work := handlers.NewWork(w.deps, models.Actor{Role: models.SystemRole})
			work.TellOfficer(o, &models.Complaint{ID: 1, Category: x.category, Danger: x.danger}, models.Intent{Kind: x.kind})
			told := work.Changes().Intents
			require.Len(t, told, 1)
			require.Equal(t, x.priority, told[0].Priority)
			require.Equal(t, x.silent, told[0].Silent)
			require.Equal(t, x.waits, !told[0].NotBefore.IsZero())
			require.True(t, told[0].Protect, "not to be forwarded")
		})
	}
	work := handlers.NewWork(w.deps, models.Actor{Role: models.HubRole, Officer: 6})
	work.TellOfficer(w.officers[5], nil, models.Intent{Kind: "officer.noted"})
	require.Equal(t, models.Reply, work.Changes().Intents[0].Priority, "who has just written is answered at any hour")
	work.TellOfficer(models.Officer{ID: 9}, nil, models.Intent{Kind: "officer.noted"})
	require.Len(t, work.Changes().Intents, 1, "who has not joined cannot be told")
}

// TestForgottenIsToldNothing: nobody is left to tell.
func TestForgottenIsToldNothing(t *testing.T) {
	w := staffed(t)
	c := w.put(w.complaint("mohan", outage), func(c *models.Complaint) { c.Address.Peer = "" })
	require.Empty(t, to(w.tap("anil", "accept", string(c.Number)), "mohan"))
}

// TestThePlaceIsMasked in whatever is said to an officer of a complaint: it is in the citizen's words, on a storm's message too.
func TestThePlaceIsMasked(t *testing.T) {
	w := staffed(t)
	c := w.put(w.complaint("mohan", outage), func(c *models.Complaint) { c.Place = "गली 3, मोबाइल 9876543210" })
	work := handlers.NewWork(w.deps, models.Actor{Role: models.SystemRole})
	o, ok := work.Roster().Officer(c.DoerOfficer)
	require.True(t, ok)
	require.NoError(t, work.TellStorm(t.Context(), o, &c, models.Storm{Number: c.Number, Lead: c.ID, DoerOfficer: o.ID, Category: c.Category, Area: c.Area, Active: true, Count: 5}))
	told := work.Changes().Intents
	require.Len(t, told, 1)
	require.Equal(t, "गली 3, मोबाइल ••••••••••", told[0].Args.Place)
}

// TestAdditionsChangeTheCard within ten minutes and before it is accepted; later they are told anew.
func TestAdditionsChangeTheCard(t *testing.T) {
	for name, x := range map[string]struct {
		after    time.Duration
		accepted bool
		file     bool
		want     string
	}{
		"at once":       {time.Minute, false, false, "officer.card"},
		"in the window": {9 * time.Minute, false, false, "officer.card"},
		"after it":      {10 * time.Minute, false, false, "officer.added"},
		"accepted":      {time.Minute, true, false, "officer.added"},
		"with a photo":  {time.Minute, false, true, "officer.added"},
	} {
		t.Run(name, func(t *testing.T) {
			w := staffed(t)
			c := w.complaint("mohan", outage)
			if x.accepted {
				w.tap("anil", "accept", string(c.Number))
			}
			w.clock.Advance(x.after)
			in := bot.Inbound{ReplyTo: string(c.Number), Text: "कल रात से परेशान"}
			if x.file {
				in.Files = photo()
			}
			told := to(w.send("mohan", in), "anil")
			require.Equal(t, []string{x.want}, kinds(told))
			require.Equal(t, x.want == "officer.card", told[0].Edit)
			require.Contains(t, told[0].Args.Text, "कल रात से परेशान")
			require.Equal(t, x.file, len(told[0].Files) == 1)
		})
	}
}

// TestTheDesk gets what has no place or no department, sends it on, and is in nobody's way afterwards.
func TestTheDesk(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "हमारे यहाँ बिजली नहीं है")
	require.EqualValues(t, 5, c.DoerOfficer)
	require.Equal(t, models.Registered, c.Status)
	told := w.tap("desk", "place", string(c.Number)+" लखनऊ")
	require.EqualValues(t, 1, w.now(c).DoerOfficer)
	require.Equal(t, models.Assigned, w.now(c).Status)
	require.Equal(t, []string{"officer.sent_on"}, kinds(to(told, "desk")))
	require.Equal(t, []string{"citizen.corrected"}, kinds(to(told, "mohan")))

	w.send("mohan", bot.Inbound{Files: []bot.File{{Kind: models.Voice, Ref: "v"}}, Text: ""})
	w.clock.Advance(time.Hour)
	w.send("asha", bot.Inbound{Files: []bot.File{{Kind: models.Voice, Ref: "v"}}})
	heard := w.newest()
	require.True(t, heard.ResolutionDue.IsZero(), "no department, no limit yet")
	w.tap("desk", "handover", string(heard.Number)+" JAL")
	require.False(t, w.now(heard).ResolutionDue.IsZero(), "whoever has it has a limit")
	require.Equal(t, models.Registered, w.now(heard).Status, "still without a place: the desk's")
	w.tap("desk", "place", string(heard.Number)+" लखनऊ")
	require.EqualValues(t, 4, w.now(heard).DoerOfficer)
}

// TestAWorkedComplaintComesBackToTheDesk when it is handed on without a place, and can be sent on from there.
func TestAWorkedComplaintComesBackToTheDesk(t *testing.T) {
	w := staffed(t)
	c := w.put(w.complaint("mohan", outage), func(c *models.Complaint) { c.Area, c.Place = "", "" })
	w.tap("anil", "accept", string(c.Number))
	w.tap("anil", "handover", string(c.Number)+" JAL")
	require.EqualValues(t, 5, w.now(c).DoerOfficer)
	require.Equal(t, models.Registered, w.now(c).Status)
	w.tap("desk", "place", string(c.Number)+" लखनऊ")
	require.EqualValues(t, 4, w.now(c).DoerOfficer)
}

func TestLoads(t *testing.T) {
	var l handlers.Loads
	at := time.Date(2026, 11, 24, 4, 30, 0, 0, time.UTC)
	l.Took(1, at)
	l.Took(1, at.Add(time.Hour))
	l.Left(1)
	l.Left(2) // never below nothing
	l.Took(0, at)
	require.Equal(t, models.Load{Open: 1, LastAssigned: at.Add(time.Hour)}, l.Of(1))
	require.Zero(t, l.Of(2))
	require.Zero(t, l.Of(0))
	l.Reset(map[models.ID]models.Load{3: {Open: 7}})
	require.Zero(t, l.Of(1))
	require.Equal(t, 7, l.Of(3).Open)
}

// TestLoadsFollowTheWork: counted when it is given, taken off when it is over, counted again when it is opened again; a turn
// that is thrown away counts nothing.
func TestLoadsFollowTheWork(t *testing.T) {
	w := staffed(t)
	open := func(who models.ID) int { return w.deps.Loads.Of(who).Open }
	c := w.complaint("mohan", outage)
	n := string(c.Number)
	require.Equal(t, 1, open(1))
	w.tap("anil", "resolve", n+" ठीक किया")
	require.Zero(t, open(1))
	w.tap("mohan", "appeal", n+":came_back")
	require.Equal(t, 1, open(1))
	w.tap("sunita", "uphold", n+" सही")
	require.Equal(t, 1, open(1))
	w.tap("anil", "handover", n+" JAL")
	require.Zero(t, open(1))
	require.Equal(t, 1, open(4))
	w.tap("mohan", "withdrawn", n+":yes")
	require.Zero(t, open(4))
}

// TestTheLeastBusyGetsIt when several hold one post.
func TestTheLeastBusyGetsIt(t *testing.T) {
	w := staffed(t)
	second := w.officers[0]
	second.ID, second.Name, second.Address = 11, "mukesh", at("mukesh")
	w.officers = append(w.officers, second)
	got := map[models.ID]int{}
	for i := range 6 {
		w.clock.Advance(time.Minute)
		got[w.complaint(fmt.Sprint("citizen", i), outage).DoerOfficer]++
	}
	require.Equal(t, map[models.ID]int{1: 3, 11: 3}, got)
}

// TestReading: what is asked of a store that lost a row is an answer, not a failed turn.
func TestALostRowIsNoFailedTurn(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.tap("anil", "ask", string(c.Number))
	delete(w.complaints, c.ID)
	require.Equal(t, []string{"error.officer_unknown"}, kinds(w.say("anil", "कहाँ?")))
	_, err := w.Complaint(context.Background(), c.ID)
	require.ErrorIs(t, err, models.ErrNotFound)
}
