package storetest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

var hub = models.HubViewer{} // sees the whole state

// listing makes complaints of every kind, the same in every run.
func (b *bench) listing(t testing.TB, n int) []models.Complaint {
	t.Helper()
	require.NoError(t, b.SaveDirectory(t.Context(), store.Directory{Version: "1", Areas: []rows.Area{{Code: "162", Parent: "zone"}, {Code: "tehsil:1", Parent: "162"},
		{Code: "thana:7", Parent: "tehsil:1"}, {Code: "163", Parent: "zone"}, {Code: "tehsil:2", Parent: "163"}}}))
	rnd := rand.New(rand.NewPCG(1, 2))
	statuses := []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Resolved,
		models.Closed, models.Closed, models.Closed, models.Flagged, models.Withdrawn, models.Draft, models.Void}
	var out []models.Complaint
	for i := range n {
		b.clock.Set(start.Add(time.Duration(i) * time.Minute))
		out = append(out, b.reported(t, func(c *models.Complaint) {
			c.Status = pick(rnd, statuses)
			c.Department = pick(rnd, []string{"POWER", "JAL", ""})
			c.Category = c.Department + pick(rnd, []string{".SUPPLY", ".OTHER"})
			c.Area = pick(rnd, []string{"162", "tehsil:1", "thana:7", "163", "tehsil:2", ""})
			c.Lang = pick(rnd, []models.Lang{models.Hindi, models.English, models.HindiLatn})
			c.Address.Platform = pick(rnd, []models.PlatformName{models.Telegram, models.Twitter})
			c.Account = pick(rnd, []string{"power", "jal"})
			c.Danger = pick(rnd, []models.Danger{models.NoDanger, models.NoDanger, models.Fire, ""})
			c.Answerable.Level = pick(rnd, []models.Level{models.L1, models.L2})
			c.ResolutionDue = start.Add(time.Duration(rnd.IntN(6)) * time.Hour) // many at the same time
			if rnd.IntN(5) == 0 {
				c.ResolutionDue = time.Time{}
			}
			if c.Status == models.NeedsInfo {
				c.PausedAt = b.clock.Now()
			}
			if c.Status == models.Closed {
				c.Closure = pick(rnd, models.Closures())
				c.RespondedAt, c.ResolvedAt, c.ClosedAt = c.RegisteredAt.Add(time.Minute), c.RegisteredAt.Add(time.Hour), c.RegisteredAt.Add(2*time.Hour)
				c.Rating = pick(rnd, []models.Rating{models.NotRated, models.Good, models.Poor})
			}
			if rnd.IntN(10) == 0 { // was a draft for a day
				c.RegisteredAt = c.RegisteredAt.Add(24 * time.Hour)
			}
			c.DoerOfficer, c.AnswerableOfficer = models.ID(1+rnd.IntN(3)), models.ID(1+rnd.IntN(3))
			c.AgainstStaff = rnd.IntN(8) == 0
			c.Sensitive = rnd.IntN(8) == 0
		}))
		if c := out[i]; c.Rating != models.NotRated {
			_, err := b.Apply(t.Context(), []models.ChangeSet{{Feedback: []models.Feedback{{Complaint: c.ID, At: c.ClosedAt, Rating: c.Rating}}}})
			require.NoError(t, err)
		}
	}
	return out
}

func pick[T any](rnd *rand.Rand, list []T) T { return list[rnd.IntN(len(list))] }

// fits says in other words what a query asks for.
func fits(q models.HubQuery, c models.Complaint) bool {
	inside := map[string][]string{"162": {"162", "tehsil:1", "thana:7"}, "163": {"163", "tehsil:2"}}
	within := func(district string) bool { return slices.Contains(inside[district], c.Area) }
	scope := q.Viewer.Scope
	mine := q.Viewer.Officer != 0 && (c.DoerOfficer == q.Viewer.Officer || c.AnswerableOfficer == q.Viewer.Officer)
	return c.Status != models.Draft && (len(q.Statuses) > 0 || c.Status != models.Void) &&
		(len(q.Statuses) == 0 || slices.Contains(q.Statuses, c.Status)) &&
		(q.Department == "" || q.Department == c.Department) && (q.Category == "" || q.Category == c.Category) &&
		(q.District == "" || within(q.District)) && (q.Level == "" || q.Level == c.Answerable.Level) &&
		(q.Platform == "" || q.Platform == c.Address.Platform) && (q.Account == "" || q.Account == c.Account) &&
		(q.Lang == "" || q.Lang == c.Lang) && (len(q.Closures) == 0 || slices.Contains(q.Closures, c.Closure)) &&
		(len(q.Ratings) == 0 || slices.Contains(q.Ratings, c.Rating)) && (!q.Unanswered || c.Status.Open() && c.RespondedAt.IsZero()) &&
		(!q.Danger || c.Danger != models.NoDanger && c.Danger != "") && (q.Overdue.IsZero() || c.Overdue(q.Overdue)) &&
		happened(q, c) &&
		(len(scope.Departments) == 0 || slices.Contains(scope.Departments, c.Department)) &&
		(len(scope.Districts) == 0 || slices.ContainsFunc(scope.Districts, within)) &&
		(!q.Mine || mine) && (!c.AgainstStaff || mine || q.Viewer.Officer == 0 && scope.All())
}

// happened reports whether what the query's times are about happened between them. Who was asked for a rating here has rated at once.
func happened(q models.HubQuery, c models.Complaint) bool {
	at := map[models.HubMoment]time.Time{"": c.RegisteredAt, models.ByRegistered: c.RegisteredAt, models.ByResponded: c.RespondedAt, models.ByResolved: c.ResolvedAt,
		models.ByClosed: c.ClosedAt}[q.By]
	if q.By == models.ByRated {
		if c.Rating == models.NotRated {
			return false
		}
		at = c.ClosedAt
	}
	return (q.From.IsZero() || !at.Before(q.From)) && (q.To.IsZero() || !at.IsZero() && at.Before(q.To))
}

// sorted says in other words how a list is ordered.
func sorted(q models.HubQuery, list []models.Complaint) []models.ID {
	group := func(c models.Complaint) int {
		g := 4
		if c.Status.Open() {
			if g = 2; q.Sort == models.SortUrgent && c.Danger != models.NoDanger && c.Danger != "" {
				g = 0
			}
			if c.ResolutionDue.IsZero() {
				g++
			}
		}
		return g
	}
	list = slices.Clone(list)
	slices.SortFunc(list, func(x, y models.Complaint) int {
		byID := int(x.ID>>20) - int(y.ID>>20)
		switch {
		case q.Sort == models.SortNewest:
			return -byID
		case q.Sort == models.SortOldest:
			return byID
		case group(x) != group(y):
			return group(x) - group(y)
		case group(x) == 4:
			return -byID
		case !x.ResolutionDue.Equal(y.ResolutionDue):
			return x.ResolutionDue.Compare(y.ResolutionDue)
		}
		return byID
	})
	var out []models.ID
	for _, c := range list {
		out = append(out, c.ID)
	}
	return out
}

func listedIDs(p models.HubPage) (out []models.ID) {
	for _, r := range p.Rows {
		out = append(out, r.ID)
	}
	return out
}

// pages reads a list from its beginning to its end and back again, and what is counted.
func (b *bench) pages(t testing.TB, q models.HubQuery) []models.ID {
	t.Helper()
	var all []models.ID
	var pages [][]models.ID
	for {
		p, err := b.HubComplaints(t.Context(), q)
		require.NoError(t, err)
		require.Equal(t, len(pages) == 0, p.Prev.IsZero())
		pages, all = append(pages, listedIDs(p)), append(all, listedIDs(p)...)
		if p.Next.IsZero() {
			break
		}
		q.At = p.Next
	}
	n, err := b.HubCount(t.Context(), q)
	require.NoError(t, err)
	require.Equal(t, models.HubCount{N: len(all)}, n)

	p, err := b.HubComplaints(t.Context(), q)
	require.NoError(t, err)
	for i := len(pages) - 2; i >= 0; i-- {
		q.At = p.Prev
		p, err = b.HubComplaints(t.Context(), q)
		require.NoError(t, err)
		require.Equal(t, pages[i], listedIDs(p), "back on page %d", i)
	}
	require.True(t, len(pages) < 2 || p.Prev.IsZero())
	return all
}

func TestTheHubsListAnswersEveryCombination(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		made := b.listing(t, 160)
		now := b.clock.Now()
		rnd := rand.New(rand.NewPCG(3, 4))
		one := func(full string) string { return pick(rnd, []string{"", "", full}) }
		found := 0
		for i := range 150 {
			q := models.HubQuery{Viewer: hub, Limit: 1 + rnd.IntN(30), Sort: pick(rnd, append(models.HubSorts(), "")),
				Department: one("POWER"), District: one("162"), Lang: models.Lang(one("en")), Platform: models.PlatformName(one("twitter")),
				Account: one("jal"), Level: models.Level(one("L2")), Danger: rnd.IntN(6) == 0}
			if rnd.IntN(4) == 0 {
				q.Category = "POWER.SUPPLY"
			}
			if rnd.IntN(4) == 0 {
				q.Closures = pick(rnd, [][]models.Closure{{models.Confirmed}, {models.ByCode, models.Disputed}})
			}
			if rnd.IntN(6) == 0 {
				q.By = pick(rnd, []models.HubMoment{models.ByRegistered, models.ByResponded, models.ByResolved, models.ByClosed, models.ByRated})
			}
			if rnd.IntN(8) == 0 {
				q.Ratings = []models.Rating{models.Good, models.Fair}
			}
			q.Unanswered = rnd.IntN(8) == 0
			if rnd.IntN(4) == 0 {
				q.Statuses = pick(rnd, [][]models.Status{{models.Assigned, models.NeedsInfo}, {models.Closed}, {models.Void, models.Registered}})
			}
			if rnd.IntN(4) == 0 {
				q.Overdue = start.Add(3 * time.Hour)
			}
			if rnd.IntN(4) == 0 {
				q.From = start.Add(40 * time.Minute)
			}
			if rnd.IntN(4) == 0 {
				q.To = pick(rnd, []time.Time{start.Add(90 * time.Minute), now.Add(48 * time.Hour)})
			}
			if rnd.IntN(3) == 0 {
				q.Viewer = models.HubViewer{Officer: models.ID(rnd.IntN(3)), Scope: models.HubScope{
					Departments: pick(rnd, [][]string{nil, {"POWER", "JAL"}}), Districts: pick(rnd, [][]string{nil, {"163"}, {"162", "163"}})}}
			}
			q.Mine = rnd.IntN(6) == 0
			want := sorted(q, slices.DeleteFunc(slices.Clone(made), func(c models.Complaint) bool { return !fits(q, c) }))
			require.Equal(t, want, b.pages(t, q), "%d: %+v", i, q)
			found += len(want)
		}
		require.Greater(t, found, 500)
	})
}

// Rows from before the list have no facets; they are found all the same.
func TestTheHubsListFindsOldRows(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		made := b.listing(t, 60)
		_, err := b.connect(t).ExecContext(t.Context(), `UPDATE complaints SET facets = 0`)
		require.NoError(t, err)
		for _, sort := range models.HubSorts() {
			q := models.HubQuery{Viewer: hub, Limit: 7, Sort: sort, Department: "POWER", District: "162"}
			require.Equal(t, sorted(q, slices.DeleteFunc(slices.Clone(made), func(c models.Complaint) bool { return !fits(q, c) })), b.pages(t, q))
		}
	})
}

func TestTheHubsListSearchesInBothScripts(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		hi := b.complain(t, "1", "गोमती नगर में ३ दिन से बिजली नहीं आ रही", nil)
		latin := b.complain(t, "2", "Gomti nagar me bijli nahi hai", nil)
		b.complain(t, "3", "पानी गंदा आता है", nil)
		b.complain(t, "4", "बिजली वाले ने छेड़छाड़ की", func(c *models.Complaint) { c.Sensitive = true })
		for query, want := range map[string][]models.ID{"bijli": {hi, latin}, "बिजली": {hi, latin}, "gomti bijlee": {hi, latin}, "छेड़छाड़": nil, "!!": nil,
			"bijli paani": nil} {
			require.ElementsMatch(t, want, b.pages(t, models.HubQuery{Viewer: hub, Text: query, Limit: 1}), query)
		}
	})
}

// What is said in very many complaints is looked for in the order of the list.
func TestTheHubsListFindsCommonWords(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		id := b.complain(t, "1", "बिजली नहीं", nil)
		c, err := b.Complaint(t.Context(), id)
		require.NoError(t, err)
		b.multiply(t, c, 11_000, start)
		column := map[bulk.Dialect]string{bulk.Postgres: "complaint", bulk.SQLite: "rowid"}[b.Dialect()]
		for _, text := range []string{
			fmt.Sprintf(`INSERT INTO searches (%[1]s, words) SELECT c.id, CASE WHEN c.id %% 3 = 0 THEN s.words ELSE 'x' END
				FROM complaints AS c JOIN searches AS s ON s.%[1]s = %[2]d WHERE c.id <> %[2]d`, column, id), `ANALYZE`,
		} {
			_, err = b.connect(t).ExecContext(t.Context(), text)
			require.NoError(t, err)
		}
		for _, sort := range models.HubSorts() {
			q := models.HubQuery{Viewer: hub, Text: "bijli", Sort: sort, Limit: 40}
			p, err := b.HubComplaints(t.Context(), q)
			require.NoError(t, err)
			require.Len(t, p.Rows, 40)
			q.At = p.Next
			further, err := b.HubComplaints(t.Context(), q)
			require.NoError(t, err)
			require.Len(t, further.Rows, 40)
			require.NotContains(t, listedIDs(further), p.Rows[39].ID)
			for _, r := range append(p.Rows, further.Rows...) {
				require.True(t, r.ID%3 == 0 || r.ID == id)
			}
		}
	})
}

func TestTheHubsListKeepsSecrets(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		id := b.complain(t, "1", "मेरे साथ ग़लत हुआ", func(c *models.Complaint) {
			c.Sensitive, c.DoerOfficer, c.Area, c.Department = true, 7, "162", "POLICE"
		})
		row := func(v models.HubViewer) models.HubRow {
			p, err := b.HubComplaints(t.Context(), models.HubQuery{Viewer: v})
			require.NoError(t, err)
			require.Len(t, p.Rows, 1)
			return p.Rows[0]
		}
		r := row(hub)
		require.Equal(t, models.HubRow{ID: id, Version: r.Version, Number: r.Number, Status: r.Status, Category: r.Category, Due: r.Due, Sealed: true}, r)
		require.NotEmpty(t, r.Number)
		rows, err := b.HubRows(t.Context(), models.HubQuery{Viewer: hub}, []models.ID{id, 5})
		require.NoError(t, err)
		require.Equal(t, []models.HubRow{r}, rows)
		rows, err = b.HubRows(t.Context(), models.HubQuery{Viewer: models.HubViewer{Scope: models.HubScope{Departments: []string{"POWER"}}}}, []models.ID{id})
		require.NoError(t, err)
		require.Empty(t, rows, "not his department's")
		r = row(models.HubViewer{Officer: 7})
		require.False(t, r.Sealed)
		require.Contains(t, r.Words, "ग़लत")
		require.NotContains(t, fmt.Sprintf("%v %+v %#v", r, r, r), "ग़लत")
	})
}

// A user of the website stays when the officer whom he acts as is dismissed: nothing of that officer's is his any more.
func TestTheHubsListKnowsWhoWasDismissed(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		for id, department := range map[models.ID]string{7: "POLICE", 8: models.HubDepartment} {
			require.NoError(t, b.CreateOfficer(t.Context(), models.Officer{ID: id, Name: "कोई", Lang: models.Hindi,
				Postings: []models.Posting{{Officer: id, Post: models.Post{Department: department, Area: models.StateArea, Level: models.L3}}}}))
		}
		secret := b.complain(t, "1", "मेरे साथ ग़लत हुआ", func(c *models.Complaint) { c.Sensitive, c.DoerOfficer, c.Department = true, 7, "POLICE" })
		staff := b.complain(t, "2", "दरोगा ने पैसे माँगे", func(c *models.Complaint) { c.AgainstStaff, c.DoerOfficer, c.Department = true, 7, "POLICE" })
		seen := func(officer models.ID, mine bool) (open, sealed []models.ID) {
			p, err := b.HubComplaints(t.Context(), models.HubQuery{Viewer: models.HubViewer{Officer: officer}, Mine: mine, Sort: models.SortOldest})
			require.NoError(t, err)
			for _, r := range p.Rows {
				if r.Sealed {
					sealed = append(sealed, r.ID)
					continue
				}
				open = append(open, r.ID)
			}
			return open, sealed
		}
		open, sealed := seen(7, true)
		require.Equal(t, [][]models.ID{{secret, staff}, nil}, [][]models.ID{open, sealed})
		open, sealed = seen(8, false)
		require.Equal(t, [][]models.ID{{staff}, {secret}}, [][]models.ID{open, sealed}, "the hub")
		for _, id := range []models.ID{7, 8} {
			require.NoError(t, b.DismissOfficer(t.Context(), models.Reassignment{ID: b.ids.Next(), At: b.clock.Now(), Officer: id}))
		}
		open, sealed = seen(7, true)
		require.Empty(t, append(open, sealed...))
		for _, id := range []models.ID{7, 8} {
			open, sealed = seen(id, false)
			require.Equal(t, [][]models.ID{nil, {secret}}, [][]models.ID{open, sealed}, "%d", id)
		}
	})
}

func TestPlacesInTheHubsList(t *testing.T) {
	for _, c := range []models.HubCursor{{}, {ID: 5}, {Part: 2, ID: 1 << 60, Back: true}, {Due: start, ID: 9}} {
		back, err := models.ParseHubCursor(c.String())
		require.NoError(t, err)
		require.Equal(t, c, back)
	}
	for _, wrong := range []string{"x", "n", "n1.2", "n1.2.x", "q1.2.3", "n-1.2.3", "n1.2.3.4"} {
		_, err := models.ParseHubCursor(wrong)
		require.ErrorIs(t, err, models.ErrCursor, wrong)
	}
	each(t, func(t *testing.T, b *bench) {
		_, err := b.HubComplaints(t.Context(), models.HubQuery{Viewer: hub, At: models.HubCursor{Part: 99, ID: 1}})
		require.ErrorIs(t, err, models.ErrCursor)
	})
}
