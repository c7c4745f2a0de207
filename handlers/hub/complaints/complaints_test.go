package complaints_test

import (
	"encoding/csv"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/complaints"
	"sunwai/models"
)

func TestTheListInBothLanguages(t *testing.T) {
	s := newStage(t)
	c := s.complain(t, "गोमती नगर में बिजली <b>नहीं</b>", func(c *models.Complaint) { c.Danger, c.ResolutionDue = models.Fire, noon.Add(-time.Hour) })
	for lang, want := range map[string][]string{"hi": {"शिकायतें", "कुल 1", "बिजली &lt;b&gt;नहीं&lt;/b&gt;", "जान का ख़तरा", "समय निकल गया", "लखनऊ"},
		"en": {"Complaints", "1 in all", "Danger to life", "Overdue", "Lucknow", "With the officer"}} {
		body := s.page(t, hub, "/hub/complaints?lang="+lang)
		for _, w := range append(want, c.Number.String(), fmt.Sprintf(`href="/hub/complaints/%d"`, c.ID)) {
			require.Contains(t, body, w, lang)
		}
		require.NotContains(t, body, "गुप्त गली", "the place in the citizen's words is not in a list")
	}
	part := s.ask(hub, "GET", "/hub/complaints?lang=en", nil, "HX-Request", "true").Body.String()
	require.NotContains(t, part, "<html")
	require.Contains(t, part, "1 in all")
}

// The head of a department in a district lists what is under his post, as the figures on his first page say, and not only what has come up to
// him; who works in the field has his own. What is said against staff he does not see, of what is sensitive no words.
func TestAHeadListsWhatIsUnderHim(t *testing.T) {
	s := newStage(t)
	under := s.complain(t, "गोमती नगर में बिजली नहीं", func(c *models.Complaint) { c.DoerOfficer, c.AnswerableOfficer = 1, 1 })
	secret := s.complain(t, "बिजली वाले ने छेड़ा", func(c *models.Complaint) { c.Sensitive = true })
	staff := s.complain(t, "लाइनमैन पैसे माँगता है", func(c *models.Complaint) { c.AgainstStaff = true })
	away := s.complain(t, "आगरा में बिजली नहीं", func(c *models.Complaint) { c.Area = "118" })
	head := access.User{ID: 8, Officer: 8, Roles: []access.Role{access.Officer}, Scope: models.HubScope{Departments: []string{"POWER"}, Districts: []string{"162"}}, Over: true}
	body := s.page(t, head, "/hub/complaints?lang=en")
	require.Contains(t, body, under.Number.String())
	require.Contains(t, body, secret.Number.String())
	require.NotContains(t, body, "छेड़ा")
	require.NotContains(t, body, staff.Number.String())
	require.NotContains(t, body, away.Number.String())
	head.Over = false
	require.NotContains(t, s.page(t, head, "/hub/complaints?lang=en"), under.Number.String())
}

// Whoever may not see a phone number reads none in a list either, nor the name of who wants it kept.
func TestTheListHidesWhatOfficersDoNotRead(t *testing.T) {
	s := newStage(t)
	s.complain(t, "mera naam Ramdin hai, bijli nahi, mobile 9876543210", func(c *models.Complaint) { c.Anonymous = true })
	s.complain(t, "paani nahi, mobile 9876543211", func(c *models.Complaint) { c.ShowPhone = true })
	s.complain(t, strings.Repeat("bijli nahi hai aur paani bhi nahi ", 3)+"98765 43212 98765 43212 98765 43212 98765 43212 98765 43212 98765 43212", nil)
	auditor := access.User{ID: 77, Roles: []access.Role{access.Auditor}}
	body := s.page(t, auditor, "/hub/complaints")
	require.Contains(t, body, "mera naam •••• hai, bijli nahi, mobile ••••••••••")
	require.Contains(t, body, "9876543211", "he wants to be called")
	require.NotContains(t, body, "9876543210")
	require.NotContains(t, body, "98765 432")
	require.Contains(t, s.page(t, hub, "/hub/complaints"), "9876543210")
}

// Every filter is in the address, in a chip that takes it away, and has its effect.
func TestFilters(t *testing.T) {
	s := newStage(t)
	mine := s.complain(t, "क", func(c *models.Complaint) {
		c.Status, c.Closure, c.Lang, c.Danger, c.Answerable.Level, c.Address.Platform, c.Account = models.Closed, models.Confirmed, models.English, models.Fire, models.L2, models.Twitter, "x"
		c.Department, c.Category, c.Area = "JAL", "JAL.SUPPLY", "118"
		c.ClosedAt, c.RespondedAt = noon, noon
	})
	late := s.complain(t, "ख", func(c *models.Complaint) { c.ResolutionDue = noon.Add(-time.Minute) })
	s.clock.Advance(48 * time.Hour)
	new := s.complain(t, "ग", nil)
	shows := func(query string, want ...models.Complaint) {
		t.Helper()
		body := s.page(t, hub, "/hub/complaints?lang=en&"+query)
		for _, c := range []models.Complaint{mine, late, new} {
			is := false
			for _, w := range want {
				is = is || w.ID == c.ID
			}
			require.Equal(t, is, strings.Contains(body, c.Number.String()), "%s %s", query, c.Number)
		}
		require.Contains(t, body, `class="chip"`, query)
	}
	for _, q := range []string{"by=closed&from=2026-11-27&to=2026-11-27", "closure=confirmed&closure=code", "department=JAL", "category=JAL.SUPPLY", "district=118", "status=closed", "level=L2", "platform=twitter", "account=x", "language=en", "closure=confirmed", "danger=1",
		"department=JAL&status=closed&status=resolved&from=2026-11-27&to=2026-11-27"} {
		shows(q, mine)
	}
	shows("overdue=1&to=2026-11-27", late)
	shows("status=open", late, new)
	shows("unanswered=1", late, new)
	shows("by=rated&rating=good")
	shows("open=1&from=2026-11-29", new)
	shows("from=2026-11-27&to=2026-11-27", mine, late)
	require.Equal(t, http.StatusNotFound, s.ask(hub, "GET", "/hub/complaints?at=x", nil).Code)
	require.Equal(t, http.StatusNotFound, s.ask(hub, "GET", "/hub/complaints?at=n77.0.1", nil).Code)
}

func TestSearch(t *testing.T) {
	s := newStage(t)
	c := s.complain(t, "गोमती नगर में बिजली नहीं", nil)
	latin := s.complain(t, "gomti nagar bijli nahi", nil)
	secret := s.complain(t, "बिजली वाले ने छेड़ा", func(c *models.Complaint) { c.Sensitive = true })
	for _, q := range []string{"bijli", "बिजली"} {
		body := s.page(t, hub, "/hub/complaints?q="+url.QueryEscape(q))
		require.Contains(t, body, c.Number.String())
		require.Contains(t, body, latin.Number.String())
		require.NotContains(t, body, secret.Number.String())
	}
	for _, q := range []string{c.Number.String(), string(c.Number), strings.NewReplacer("0", "०", "1", "१", "2", "२", "6", "६").Replace(c.Number.String())} {
		w := s.ask(hub, "GET", "/hub/complaints?q="+url.QueryEscape(q), nil)
		require.Equal(t, http.StatusSeeOther, w.Code, q)
		require.Equal(t, fmt.Sprintf("/hub/complaints/%d", c.ID), w.Header().Get("Location"))
	}
	w := s.ask(water, "GET", "/hub/complaints?q="+c.Number.String(), nil)
	require.Equal(t, http.StatusOK, w.Code, "another department's: as unknown as what is not there")
	require.Contains(t, w.Body.String(), "इस नंबर की शिकायत यहाँ नहीं है")
	body := s.page(t, hub, "/hub/complaints?q="+url.QueryEscape("बिजली 98765 43210 रामू"))
	require.NotRegexp(t, `\b(98765|43210|9876543210)\b`, strings.Split(body, `id="main"`)[1], "a phone number goes into no link")
}

// Of a mistyped number, or of a phone's, nothing is left to search for: it is said, and the whole list is not taken for what was found.
func TestWhatCannotBeSearchedForFindsNothing(t *testing.T) {
	s := newStage(t)
	c := s.complain(t, "गोमती नगर में बिजली नहीं", nil)
	for q, says := range map[string]string{"26-1111-2222-3": "No complaint of this number here", "26-9019-3806": "This cannot be searched for", "98765 43210": "This cannot be searched for",
		"!?": "This cannot be searched for"} {
		body := s.page(t, hub, "/hub/complaints?lang=en&q="+url.QueryEscape(q))
		require.Contains(t, body, says, q)
		require.Contains(t, body, `name="q" value="`+q+`"`, "it can be mended")
		require.NotContains(t, body, c.Number.String(), q)
		require.NotContains(t, body, "/export?", "nothing was found to be taken along")
	}
	require.Contains(t, s.page(t, hub, "/hub/complaints?q=+"), c.Number.String(), "an empty field asks for nothing")
	require.Contains(t, s.page(t, hub, "/hub/complaints?q="+url.QueryEscape("बिजली 98765 43210")), c.Number.String(), "the words are looked for")
}

func TestWhoSeesWhat(t *testing.T) {
	s := newStage(t)
	power := s.complain(t, "क", func(c *models.Complaint) { c.DoerOfficer, c.AnswerableOfficer = 1, 1 })
	other := s.complain(t, "ख", func(c *models.Complaint) { c.DoerOfficer, c.AnswerableOfficer = 2, 2 })
	staff := s.complain(t, "ग", func(c *models.Complaint) { c.AgainstStaff, c.DoerOfficer, c.AnswerableOfficer = true, 5, 5 })
	jal := s.complain(t, "घ", func(c *models.Complaint) { c.Department, c.DoerOfficer, c.AnswerableOfficer = "JAL", 4, 4 })
	secret := s.complain(t, "बहुत गुप्त", func(c *models.Complaint) { c.Sensitive, c.DoerOfficer, c.AnswerableOfficer, c.Area = true, 5, 5, "118" })
	for _, x := range []struct {
		user access.User
		want []models.Complaint
	}{{hub, []models.Complaint{power, other, staff, jal, secret}}, {auditor, []models.Complaint{power, other, staff, jal, secret}}, {doer, []models.Complaint{power}}, {water, []models.Complaint{jal}}} {
		body := s.page(t, x.user, "/hub/complaints?lang=en")
		require.Contains(t, body, fmt.Sprintf("%d in all", len(x.want)))
		for _, c := range x.want {
			require.Contains(t, body, c.Number.String())
		}
		require.NotContains(t, body, "बहुत गुप्त")
	}
	require.Equal(t, http.StatusForbidden, s.ask(access.User{ID: 5, Roles: []access.Role{access.Publisher}}, "GET", "/hub/complaints", nil).Code)
	require.Equal(t, http.StatusForbidden, s.ask(doer, "GET", "/hub/complaints/export?format=csv", nil).Code)
	require.Equal(t, http.StatusForbidden, s.ask(auditor, "POST", "/hub/complaints/bulk", nil).Code)
	require.NotContains(t, s.page(t, auditor, "/hub/complaints"), `name="pick"`)
}

func TestPaging(t *testing.T) {
	s := newStage(t)
	for range 120 {
		s.complain(t, "क", nil)
	}
	seen := map[string]bool{}
	at := "/hub/complaints?lang=en&open=1"
	link := func(body, rel string) string {
		found := regexp.MustCompile(`rel="` + rel + `"\s+href="([^"]+)"`).FindStringSubmatch(body)
		if found == nil {
			return ""
		}
		return html.UnescapeString(found[1])
	}
	var pages []string
	for at != "" {
		body := s.page(t, hub, at)
		pages = append(pages, body)
		for _, n := range regexp.MustCompile(`class="num"\s+href="[^"]+">([0-9-]+)<`).FindAllStringSubmatch(body, -1) {
			require.False(t, seen[n[1]], "twice")
			seen[n[1]] = true
		}
		at = link(body, "next")
	}
	require.Len(t, seen, 120)
	require.Len(t, pages, 3)
	require.Contains(t, pages[0], "120 in all")
	back := s.page(t, hub, link(pages[2], "prev"))
	require.Equal(t, regexp.MustCompile(`/hub/complaints/[0-9]+"`).FindAllString(pages[1], -1), regexp.MustCompile(`/hub/complaints/[0-9]+"`).FindAllString(back, -1))
}

func TestSavedViews(t *testing.T) {
	s := newStage(t)
	w := s.ask(hub, "POST", "/hub/complaints/views", url.Values{"name": {"  लखनऊ   की देर "}, "query": {"district=162&overdue=1&evil=1&at=n0.0.5"}})
	require.Equal(t, http.StatusSeeOther, w.Code)
	require.Equal(t, "/hub/complaints?district=162&overdue=1", w.Header().Get("Location"))
	body := s.page(t, hub, "/hub/complaints")
	require.Contains(t, body, `<a href="/hub/complaints?district=162&amp;overdue=1" lang="hi">लखनऊ की देर</a>`)
	require.NotContains(t, s.page(t, auditor, "/hub/complaints"), "लखनऊ की देर", "somebody else's")
	drop := regexp.MustCompile(`/hub/complaints/views/[0-9]+/drop`).FindString(body)
	s.ask(auditor, "POST", drop, nil)
	require.Contains(t, s.page(t, hub, "/hub/complaints"), "लखनऊ की देर")
	s.ask(hub, "POST", drop, nil)
	require.NotContains(t, s.page(t, hub, "/hub/complaints"), "लखनऊ की देर")
	for _, name := range []string{"", strings.Repeat("x", 41)} {
		require.Equal(t, http.StatusUnprocessableEntity, s.ask(hub, "POST", "/hub/complaints/views", url.Values{"name": {name}}).Code)
	}
}

func TestExportIsWhatIsShown(t *testing.T) {
	s := newStage(t)
	want := map[string]bool{}
	for i := range 7 {
		want[s.complain(t, "मेरा नाम राम है", func(c *models.Complaint) { c.ResolutionDue = noon.Add(time.Duration(7-i) * time.Hour) }).Number.String()] = true
	}
	s.complain(t, "गुप्त", func(c *models.Complaint) { c.Sensitive = true })
	s.complain(t, "पानी", func(c *models.Complaint) { c.Department = "JAL" })
	w := s.ask(hub, "GET", "/hub/complaints/export?format=csv&department=POWER&lang=en&sort=newest", nil)
	require.Equal(t, http.StatusOK, w.Code)
	require.Contains(t, w.Header().Get("Content-Disposition"), "complaints-2026-11-27.csv")
	body := w.Body.String()
	for _, never := range []string{"राम", "गुप्त", "JAL"} {
		require.NotContains(t, body, never)
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(body, "\ufeff")))
	r.FieldsPerRecord = -1
	list, err := r.ReadAll()
	require.NoError(t, err)
	require.Len(t, list, 1+7+1)
	require.Equal(t, "Number", list[0][0])
	for _, row := range list[1:8] {
		require.True(t, want[row[0]], row[0])
	}
	require.Equal(t, []string{"1 sensitive complaints are left out"}, list[8])
	require.Equal(t, []string{"complaints.exported"}, s.audited)
	sheet := s.ask(hub, "GET", "/hub/complaints/export?format=xlsx&department=POWER", nil)
	require.Contains(t, sheet.Body.String(), "sheet ")
	require.Len(t, strings.Split(sheet.Body.String(), "\n"), 1+9)
	require.Equal(t, http.StatusNotFound, s.ask(hub, "GET", "/hub/complaints/export?format=exe", nil).Code)
}

func picks(list ...models.Complaint) (out []string) {
	for _, c := range list {
		out = append(out, fmt.Sprintf("%d:%d", c.ID, c.Version))
	}
	return out
}

func TestABulkIsConfirmedWaitsAndIsDone(t *testing.T) {
	s := newStage(t)
	a, b := s.complain(t, "क", nil), s.complain(t, "ख", nil)
	closed := s.complain(t, "ग", func(c *models.Complaint) { c.Status = models.Closed })
	jal := s.complain(t, "घ", func(c *models.Complaint) { c.Department = "JAL" })
	form := url.Values{"act": {"assign"}, "pick": picks(a, b, closed, jal)}
	w := s.ask(hub, "POST", "/hub/complaints/bulk?lang=en", form)
	require.Equal(t, http.StatusOK, w.Code)
	require.Contains(t, w.Body.String(), "सुनीता (for 2 complaints)")
	require.NotContains(t, w.Body.String(), "Do this to", "nobody was chosen yet")

	form.Set("words", "सुनीता")
	body := s.ask(hub, "POST", "/hub/complaints/bulk?lang=en", form).Body.String()
	for _, want := range []string{"Do this to 2 complaints", "Goes to सुनीता", "Not possible in its present state.", "This officer has no post for its department and place."} {
		require.Contains(t, body, want)
	}
	w = s.ask(hub, "POST", "/hub/complaints/bulk/do?lang=en", form)
	require.Equal(t, http.StatusSeeOther, w.Code)
	job := w.Header().Get("Location")
	require.Contains(t, s.page(t, hub, job+"?lang=en"), "Nothing has been done yet and nobody was told.")
	require.Contains(t, s.page(t, hub, "/hub/complaints?lang=en"), "Assigning 2 complaints")
	require.Equal(t, http.StatusNotFound, s.ask(access.User{ID: 999, Officer: 9, Roles: []access.Role{access.Admin}}, "GET", job, nil).Code, "somebody else's")

	changed, err := s.Complaint(t.Context(), b.ID)
	require.NoError(t, err)
	changed.Handovers++
	_, err = s.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{changed}}})
	require.NoError(t, err)
	more, err := s.sweeper.Once(t.Context())
	require.NoError(t, err)
	require.False(t, more, "its minute is not over")
	require.Empty(t, s.acted)

	s.clock.Advance(models.UndoWindow)
	more, err = s.sweeper.Once(t.Context())
	require.NoError(t, err)
	require.True(t, more)
	more, err = s.sweeper.Once(t.Context())
	require.NoError(t, err)
	require.False(t, more)
	require.Len(t, s.acted, 2)
	body = s.page(t, hub, job+"?lang=en")
	for _, want := range []string{"Finished: 1 done, 3 not done.", "Somebody changed it meanwhile"} {
		require.Contains(t, body, want)
	}
	got, err := s.Complaint(t.Context(), a.ID)
	require.NoError(t, err)
	require.Equal(t, models.ID(2), got.DoerOfficer)
	require.Equal(t, []string{"complaints.bulk.assign"}, s.audited)
	require.Equal(t, http.StatusConflict, s.ask(hub, "POST", job+"/undo", nil).Code, "it is too late")
}

func TestABulkIsTakenBack(t *testing.T) {
	s := newStage(t)
	a, b := s.complain(t, "क", nil), s.complain(t, "ख", nil)
	w := s.ask(hub, "POST", "/hub/complaints/bulk/do", url.Values{"act": {"handover"}, "words": {"JAL"}, "reason": {"पाइप"}, "pick": picks(a, b)})
	require.Equal(t, http.StatusSeeOther, w.Code)
	job := w.Header().Get("Location")
	require.Equal(t, http.StatusSeeOther, s.ask(hub, "POST", job+"/undo", nil).Code)
	s.clock.Advance(time.Hour)
	more, err := s.sweeper.Once(t.Context())
	require.NoError(t, err)
	require.False(t, more)
	require.Empty(t, s.acted)
	require.Contains(t, s.page(t, hub, job+"?lang=en"), "Taken back. Nothing was changed and nobody was told.")
}

func TestJoiningMany(t *testing.T) {
	s := newStage(t)
	a, b, c := s.complain(t, "क", nil), s.complain(t, "ख", nil), s.complain(t, "ग", func(c *models.Complaint) { c.Sensitive, c.DoerOfficer = true, 9 })
	w := s.ask(hub, "POST", "/hub/complaints/bulk/do?lang=en", url.Values{"act": {"merge"}, "words": {a.Number.String()}, "pick": picks(a, b, c)})
	require.Equal(t, http.StatusSeeOther, w.Code, w.Body.String())
	s.clock.Advance(models.UndoWindow)
	_, err := s.sweeper.Once(t.Context())
	require.NoError(t, err)
	require.Len(t, s.acted, 1, "the master stays, and what is sensitive is never joined")
	require.Equal(t, "duplicate", s.acted[0].Command)
	require.Equal(t, b.ID, s.acted[0].Complaint)
	require.Equal(t, a.Number.String(), s.acted[0].Words)

	for _, form := range []url.Values{{"act": {"duplicate"}, "words": {"26-0000-0000-0"}, "pick": picks(b)}, {"act": {"explode"}, "pick": picks(b)}, {"act": {"assign"}},
		{"act": {"assign"}, "pick": {"x"}}, {"act": {"handover"}, "words": {"GONE"}, "pick": picks(a)}} {
		require.GreaterOrEqual(t, s.ask(hub, "POST", "/hub/complaints/bulk/do", form).Code, http.StatusNotFound, form)
	}
	require.Len(t, s.acted, 1)
}

// A program that ends in the middle does nothing twice, and does not claim what it does not know.
func TestABulkGoesOnAfterACrash(t *testing.T) {
	s := newStage(t)
	a, b := s.complain(t, "क", nil), s.complain(t, "ख", nil)
	w := s.ask(hub, "POST", "/hub/complaints/bulk/do", url.Values{"act": {"assign"}, "words": {"सुनीता"}, "pick": picks(a, b)})
	job := w.Header().Get("Location")
	s.clock.Advance(models.UndoWindow)
	claimed, err := s.ClaimBulk(t.Context(), s.clock.Now().Add(time.Minute))
	require.NoError(t, err)
	first := claimed.Items[0]
	first.State = models.BulkItemBegun
	require.NoError(t, s.NoteBulkItem(t.Context(), claimed.ID, first))
	a, err = s.Complaint(t.Context(), first.Complaint)
	require.NoError(t, err)
	a.DoerOfficer = 2 // it was done, and then the program ended
	_, err = s.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{a}}})
	require.NoError(t, err)
	s.clock.Advance(2 * time.Minute)
	more, err := s.sweeper.Once(t.Context())
	require.NoError(t, err)
	require.True(t, more)
	done, err := s.Complaint(t.Context(), first.Complaint)
	require.NoError(t, err)
	require.Equal(t, a.Version+1, done.Version, "once")
	body := s.page(t, hub, job+"?lang=en")
	require.Contains(t, body, "The program was stopped in between.")
	require.Contains(t, body, "Finished: 1 done, 1 not done.")
}

func TestARefusalIsSaid(t *testing.T) {
	s := newStage(t)
	a := s.complain(t, "क", nil)
	require.NoError(t, s.AddBulk(t.Context(), models.Bulk{ID: 5, At: noon, Due: noon, User: hub.ID, Officer: 9, Lang: models.English, Command: "assign", Words: "refuse",
		State: models.BulkWaiting, Items: []models.BulkItem{{Complaint: a.ID, Version: a.Version, Number: a.Number, State: models.BulkItemWaiting},
			{Complaint: 77, Version: 1, Number: "26000000018", State: models.BulkItemWaiting}}}))
	_, err := s.sweeper.Once(t.Context())
	require.NoError(t, err)
	b, err := s.Bulk(t.Context(), hub.ID, 5)
	require.NoError(t, err)
	require.Equal(t, models.BulkItemRefused, b.Items[0].State)
	require.Equal(t, models.BulkItemFailed, b.Items[1].State)
	require.NotContains(t, s.page(t, hub, "/hub/complaints/bulk/5?lang=en"), "error.")
}

var _ complaints.Bulks = (*stage)(nil)
