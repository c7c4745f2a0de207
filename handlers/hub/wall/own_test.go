package wall_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// Who lists only what is his reads the figures of these on his first page, not the whole district's.
func TestAnOfficersFirstPageCountsWhatHisListShows(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	his := func(c *models.Complaint) { c.DoerOfficer, c.AnswerableOfficer = 7, 7 }
	s.registered(t, his)
	s.registered(t, his, func(c *models.Complaint) { c.ResolutionDue = noon.Add(-time.Hour) })
	s.registered(t, his, func(c *models.Complaint) {
		c.Status, c.Closure, c.ResolvedAt, c.ClosedAt = models.Closed, models.ByCode, noon, noon
	})
	s.registered(t, his, func(c *models.Complaint) { c.Area = "118" }) // he is posted elsewhere now: neither his list nor his page has it
	for range 3 {
		s.registered(t) // colleagues'
	}
	s.fold(t)
	officer := access.User{ID: 7, Name: "अनिल", Officer: 7, Roles: []access.Role{access.Officer}, Scope: models.HubScope{Departments: []string{"POWER"}, Districts: []string{"162"}}}
	own := s.ofOwn(t, officer)
	require.Contains(t, own, "Your complaints")
	require.Regexp(t, `(?s)Open now</span><b class="value">2</b>.*?<b>2</b> awaiting`, own)
	require.Regexp(t, `Overdue now</span><b class="value">1</b>`, own)
	require.Regexp(t, `Received today</span><b class="value">3</b>`, own)
	require.Regexp(t, `<b>1</b> closed by the citizen`, own)
	require.Regexp(t, `(?s)id="department-POWER".*?<b>2</b> Open`, own)
	require.NotContains(t, own, "hx-sse:connect", "it is counted when it is opened")
	require.NotContains(t, own, "@up", "handles speak for all of the department")
	seen, err := s.HubComplaints(t.Context(), models.HubQuery{Viewer: officer.Viewer(), Mine: true})
	require.NoError(t, err)
	require.Len(t, seen.Rows, 3, "as many as the list has: two open, one closed")

	head := officer
	head.Over = true
	require.Regexp(t, `Open now</span><b class="value">5</b>`, s.ofOwn(t, head), "a head lists the whole of his district")
	nobody := officer
	nobody.Officer = 0
	require.Contains(t, s.ofOwn(t, nobody), "No complaint is yours for now")
	publisher := access.User{ID: 9, Roles: []access.Role{access.Publisher}}
	require.Contains(t, s.ofOwn(t, publisher), "hx-sse:connect", "who lists no complaints reads what the handles do")
}

// The map of who lists only what is his counts these, today and on the days before: a cell and the list behind it say the same.
func TestAnOfficersMapCountsWhatHisListShows(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	his := func(c *models.Complaint) { c.DoerOfficer, c.AnswerableOfficer = 7, 7 }
	s.registered(t, his)
	s.registered(t, his, func(c *models.Complaint) { c.ResolutionDue = noon.Add(-time.Hour) })
	s.registered(t, his, func(c *models.Complaint) {
		c.Status, c.Closure, c.ResolvedAt, c.ClosedAt = models.Closed, models.ByCode, noon.Add(-24*time.Hour), noon.Add(-24*time.Hour)
	})
	for range 3 {
		s.registered(t) // colleagues'
	}
	s.registered(t, func(c *models.Complaint) {
		c.Status, c.Closure, c.ResolvedAt, c.ClosedAt = models.Closed, models.Unconfirmed, noon.Add(-24*time.Hour), noon.Add(-24*time.Hour)
	})
	s.fold(t)
	officer := access.User{ID: 7, Name: "अनिल", Officer: 7, Roles: []access.Role{access.Officer}, Scope: models.HubScope{Departments: []string{"POWER"}, Districts: []string{"162"}}}
	s.signIn(officer)
	own := s.get(t, "/hub/map?lang=en")
	require.Contains(t, own, "Only complaints that you have to do or to answer for.")
	require.Contains(t, own, "Lucknow: Open complaints 2")
	require.Contains(t, s.get(t, "/hub/map?lang=en&measure=overdue"), "Lucknow: Overdue share 50%")
	require.Contains(t, s.get(t, "/hub/map?lang=en&measure=open&department=JAL"), "Lucknow: Open complaints 0")
	before := s.get(t, "/hub/map?lang=en&measure=confirmed&on=2026-11-26")
	require.Contains(t, before, "Lucknow: Confirmed by citizens 100%")
	require.Contains(t, s.get(t, "/hub/map?lang=en&measure=confirmed&period=week"), "Lucknow: Confirmed by citizens 100%")
	require.Contains(t, s.get(t, "/hub/map?lang=en&on=2026-11-26"), "This figure was not kept for that time")

	head := officer
	head.Over = true
	s.signIn(head)
	all := s.get(t, "/hub/map?lang=en")
	require.Contains(t, all, "Lucknow: Open complaints 5", "a head lists the whole of his district")
	require.NotContains(t, all, "Only complaints that you have to do")
	nobody := officer
	nobody.Officer = 0
	s.signIn(nobody)
	require.Contains(t, s.get(t, "/hub/map?lang=en"), "Lucknow: Open complaints 0")
	s.signIn(access.User{ID: 9, Roles: []access.Role{access.Publisher}})
	require.Contains(t, s.get(t, "/hub/map?lang=en"), "Lucknow: Open complaints 5", "who lists no complaints reads what all do")
}

// While complaints are counted anew an officer's map is too low as the wall is, and says so with its words.
func TestAMapSaysThatComplaintsAreStillCounted(t *testing.T) {
	s := newStage(t)
	s.registered(t, func(c *models.Complaint) { c.DoerOfficer, c.AnswerableOfficer = 7, 7 })
	s.fold(t)
	const filling = "Earlier complaints are still being counted"
	users := []access.User{hubUser, {ID: 7, Officer: 7, Roles: []access.Role{access.Officer}, Scope: models.HubScope{Departments: []string{"POWER"}, Districts: []string{"162"}}}}
	for _, u := range users {
		s.signIn(u)
		require.NotContains(t, s.get(t, "/hub/map?lang=en"), filling)
	}
	require.NoError(t, s.Rebuild(t.Context()))
	for _, u := range users {
		s.signIn(u)
		require.Contains(t, s.get(t, "/hub/map?lang=en"), filling)
		require.NotContains(t, s.get(t, "/hub/map?lang=en&part=1"), filling, "the wall that it is a part of says it")
	}
	s.fold(t)
	require.NotContains(t, s.get(t, "/hub/map?lang=en"), filling)
}

func (s *stage) ofOwn(t *testing.T, u access.User) string {
	t.Helper()
	s.signIn(u)
	return s.get(t, "/hub?lang=en")
}

// The tile of a department's handle counts for the department what the list behind it shows: what came by it and was handed over is another's.
// The hub, which lists everything, reads all that came by it.
func TestAHandleCountsForItsDepartmentWhatLiesWithIt(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	s.registered(t)
	s.registered(t, func(c *models.Complaint) { c.ResolutionDue = noon.Add(-time.Hour) })
	s.registered(t, func(c *models.Complaint) { c.Department, c.Category = "JAL", "JAL.NONE" })
	s.registered(t, func(c *models.Complaint) {
		c.Department, c.Category, c.ResolutionDue = "JAL", "JAL.NONE", noon.Add(-time.Hour)
	})
	s.registered(t, func(c *models.Complaint) { c.Account = "jal-telegram" }) // came by another's handle
	s.fold(t)
	power := access.User{ID: 5, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
	for _, reader := range []struct {
		who   access.User
		tile  string
		above string
	}{{power, `(?s)id="handle-power-telegram".*?<b>2</b> Open.*?<b>1</b> Overdue.*?registered <b>2</b>`, `Open now</span><b class="value">3</b>`},
		{hubUser, `(?s)id="handle-power-telegram".*?<b>4</b> Open.*?<b>2</b> Overdue.*?registered <b>4</b>`, `Open now</span><b class="value">5</b>`}} {
		s.signIn(reader.who)
		seen := s.get(t, "/hub?lang=en")
		require.Regexp(t, reader.tile, seen)
		require.Regexp(t, reader.above, seen)
	}
	s.signIn(power)
	require.Contains(t, s.get(t, "/hub?lang=en"), "lies with the department now")
	list, err := s.HubComplaints(t.Context(), models.HubQuery{Viewer: power.Viewer(), Account: "power-telegram", Statuses: models.OpenStatuses()})
	require.NoError(t, err)
	require.Len(t, list.Rows, 2, "as many as the tile says")
}
