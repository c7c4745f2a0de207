package offices_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/offices"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
)

var noon = time.Date(2026, 11, 27, 6, 30, 0, 0, time.UTC)

type bureau struct {
	http.Handler
	officers  []models.Officer
	invited   []offices.Invitation
	dismissed []models.ID
	moved     []models.Officer
	successor models.ID
	leaves    []handlers.Leave
	imported  []offices.Mode
	audited   []string
	checks    int
}

func (b *bureau) Officers() []models.Officer { return b.officers }
func (b *bureau) Vacancies(context.Context, int) ([]models.Vacancy, error) {
	return []models.Vacancy{{Post: models.Post{Department: "JAL", Area: "162", Level: models.L2}, At: noon}}, nil
}
func (b *bureau) Invite(_ context.Context, i offices.Invitation) (offices.Invited, error) {
	b.invited = append(b.invited, i)
	return offices.Invited{Officer: 50, Link: "https://t.me/UPPower?start=abcdefgh", Expires: noon.Add(time.Hour)}, nil
}
func (b *bureau) Dismiss(_ context.Context, id, to models.ID) error {
	b.dismissed, b.successor = append(b.dismissed, id), to
	return nil
}
func (b *bureau) Officer(_ context.Context, id models.ID) (models.Officer, error) {
	i := slices.IndexFunc(b.officers, func(o models.Officer) bool { return o.ID == id })
	if i < 0 {
		return models.Officer{}, models.ErrNotFound
	}
	return b.officers[i], nil
}
func (b *bureau) Open(context.Context, models.ID) (int, error) { return 3, nil }
func (b *bureau) StandIns(o models.Officer, _ handlers.Leave) []models.Officer {
	return slices.DeleteFunc(slices.Clone(b.officers), func(x models.Officer) bool { return x.ID == o.ID || x.Address.IsZero() || x.Revoked })
}
func (b *bureau) Leave(_ context.Context, id models.ID, l handlers.Leave) error {
	b.leaves = append(b.leaves, l)
	return nil
}
func (b *bureau) WouldGive(_ context.Context, then models.Officer, to models.ID, _ int) ([]handlers.Given, int, error) {
	c := models.Complaint{ID: 70, Number: "26821450937", DoerOfficer: then.ID}
	against := models.Complaint{ID: 71, Number: "26821450945", DoerOfficer: then.ID, AgainstStaff: true}
	post := models.Post{Department: "POWER", Area: "162", Level: models.L1}
	return []handlers.Given{{Complaint: c, Doer: post, Officer: 5, Answers: 5}, {Complaint: against, Doer: post, Officer: 0}}, 2, nil
}
func (b *bureau) Transfer(_ context.Context, then models.Officer, to models.ID) error {
	b.moved, b.successor = append(b.moved, then), to
	return nil
}
func (b *bureau) Import(_ context.Context, table [][]string, m offices.Mode) ([]offices.Line, error) {
	b.imported = append(b.imported, m)
	return []offices.Line{{At: 2, Does: "new", What: table[1][0]}}, nil
}

func newBureau(t *testing.T) *bureau {
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	texts, err := i18n.New()
	require.NoError(t, err)
	post := func(id models.ID, dep string) []models.Posting {
		return []models.Posting{{Officer: id, Post: models.Post{Department: dep, Area: "162", Level: models.L1}}}
	}
	b := &bureau{officers: []models.Officer{
		{ID: 1, Name: "अनिल वर्मा", Lang: models.Hindi, Address: models.Address{Platform: "console", Account: "a", Peer: "1"}, Postings: post(1, "POWER")},
		{ID: 2, Name: "=cmd()", Lang: models.Hindi, Postings: post(2, "POWER")},
		{ID: 3, Name: "Farid", Lang: models.Hindi, Revoked: true, Postings: post(3, "JAL")},
		{ID: 4, Name: "Chief", Lang: models.English, Address: models.Address{Platform: "console", Account: "a", Peer: "4"},
			Postings: []models.Posting{{Officer: 4, Post: models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: models.L4}}}},
		{ID: 5, Name: "मीना सिंह", Lang: models.Hindi, Address: models.Address{Platform: "console", Account: "a", Peer: "5"}, Postings: post(5, "POWER")},
	}}
	m := offices.Module(offices.Deps{Directory: func() offices.Directory { return up }, Staff: b, Areas: b, Clock: modelstest.NewClock(noon), QR: web.QR,
		Accounts: func(context.Context) ([]offices.Account, error) {
			return []offices.Account{{Account: models.Account{Key: "p", Platform: models.Telegram, Handle: "UPPower", Office: "POWER"}, Connection: models.Connection{Known: true, Code: "unauthorized", Since: noon},
				Check: models.AccountCheck{Account: "p", At: noon.Add(-time.Hour), Mark: models.CheckWrong, Said: "the token is refused", Sent: models.Sent{Citizens: 1200, Officers: 30}}},
				{Account: models.Account{Key: "c", Platform: models.Twitter, Handle: "CMOffice", Office: "cm"}, Followers: 700000, Left: []offices.Left{{Count: 12, Per: 14 * time.Minute}}}}, nil
		},
		Check: func(context.Context) (bool, error) {
			b.checks++
			return b.checks == 1, nil
		},
		Audit: func(_ context.Context, _ access.User, action string, _ models.ID) error {
			b.audited = append(b.audited, action)
			return nil
		}, Note: func(_ context.Context, _ access.User, action, object string) error {
			b.audited = append(b.audited, action+" "+object)
			return nil
		}})
	kit, err := web.New(web.Deps{Words: texts, Directory: func() web.Directory { return up }, Clock: modelstest.NewClock(noon), Log: slog.New(slog.DiscardHandler), Modules: []web.Module{m}})
	require.NoError(t, err)
	b.Handler = web.Guard(kit)
	return b
}

func (b *bureau) ask(u access.User, method, target string, form url.Values) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest(method, "https://hub.test"+target, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	b.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

var (
	hub   = access.User{ID: 1, Roles: []access.Role{access.Hub}}
	power = access.User{ID: 2, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
)

func TestEveryPageInBothLanguages(t *testing.T) {
	b := newBureau(t)
	for _, path := range []string{"/hub/officers", "/hub/officers/1", "/hub/officers/import", "/hub/accounts"} {
		for _, lang := range []string{"hi", "en"} {
			w := b.ask(hub, "GET", path+"?lang="+lang, nil)
			require.Equal(t, http.StatusOK, w.Code, path)
			require.NotRegexp(t, regexp.MustCompile(`[>"(]offices\.[a-z]`), w.Body.String(), path)
			require.NotRegexp(t, regexp.MustCompile(`(?i)<style|<script>|\sstyle=|\son[a-z]+="`), w.Body.String(), path)
		}
	}
}

func TestAnAdminSeesHisDepartment(t *testing.T) {
	b := newBureau(t)
	list := b.ask(power, "GET", "/hub/officers", nil).Body.String()
	require.Contains(t, list, "अनिल वर्मा")
	for _, other := range []string{"Farid", "Chief", "JAL L2"} {
		require.NotContains(t, list, other)
	}
	require.Equal(t, http.StatusNotFound, b.ask(power, "GET", "/hub/officers?department=JAL", nil).Code)
	require.NotContains(t, b.ask(power, "GET", "/hub/accounts", nil).Body.String(), "CMOffice")
	require.Contains(t, b.ask(hub, "GET", "/hub/accounts", nil).Body.String(), "7,00,000")
	require.Equal(t, http.StatusNotFound, b.ask(power, "POST", "/hub/officers/4/revoke", url.Values{"sure": {"yes"}}).Code)
	require.Empty(t, b.dismissed)
}

// The hub has the accounts checked; a second time at once is refused, and nobody else may.
func TestAccountsAreChecked(t *testing.T) {
	b := newBureau(t)
	page := b.ask(hub, "GET", "/hub/accounts?lang=en", nil).Body.String()
	for _, want := range []string{"the token is refused", "to people 1,200", "12 more in 14 minutes", "Last checked: ", "Check now"} {
		require.Contains(t, page, want)
	}
	require.NotContains(t, b.ask(power, "GET", "/hub/accounts?lang=en", nil).Body.String(), "Check now")
	require.Equal(t, http.StatusForbidden, b.ask(power, "POST", "/hub/accounts/check", nil).Code)
	require.Zero(t, b.checks)
	for _, want := range []string{"/hub/accounts?checked=done", "/hub/accounts?checked=soon"} {
		w := b.ask(hub, "POST", "/hub/accounts/check", nil)
		require.Equal(t, http.StatusSeeOther, w.Code)
		require.Equal(t, want, w.Header().Get("Location"))
	}
	require.Equal(t, []string{"accounts.checked", "accounts.checked"}, b.audited)
	require.Contains(t, b.ask(hub, "GET", "/hub/accounts?lang=en&checked=soon", nil).Body.String(), "again in a minute")
}

func TestInvitation(t *testing.T) {
	b := newBureau(t)
	form := url.Values{"name": {"  नई   अधिकारी "}, "lang": {"hi"}, "department": {"POWER"}, "area": {"162"}, "level": {"L1"}}
	w := b.ask(power, "POST", "/hub/officers", form)
	require.Equal(t, http.StatusOK, w.Code)
	require.Contains(t, w.Body.String(), "https://t.me/UPPower?start=abcdefgh")
	require.Contains(t, w.Body.String(), `class="qr"`)
	require.Equal(t, "नई अधिकारी", b.invited[0].Name)
	require.Equal(t, []string{"officer.invited post:POWER/162/L1"}, b.audited)
	for name, value := range map[string]string{"name": " ", "lang": "fr", "department": "JAL", "area": "nowhere", "level": "L4"} {
		wrong := url.Values{}
		for k, v := range form {
			wrong[k] = v
		}
		wrong.Set(name, value)
		require.Equal(t, http.StatusUnprocessableEntity, b.ask(power, "POST", "/hub/officers", wrong).Code, name)
	}
	require.Len(t, b.invited, 1)
	form.Set("area", " lucknow ")
	require.Equal(t, http.StatusOK, b.ask(power, "POST", "/hub/officers", form).Code, "not every browser offers the codes")
	require.Equal(t, "162", b.invited[1].Post.Area)
	require.Equal(t, http.StatusForbidden, b.ask(access.User{ID: 3, Roles: []access.Role{access.Auditor}}, "POST", "/hub/officers", form).Code)
}

func TestRevoke(t *testing.T) {
	b := newBureau(t)
	seen := b.seen(hub, "/hub/officers/1")
	require.Equal(t, http.StatusUnprocessableEntity, b.ask(hub, "POST", "/hub/officers/1/revoke", url.Values{"seen": {seen}}).Code)
	require.Equal(t, http.StatusConflict, b.ask(hub, "POST", "/hub/officers/1/revoke", url.Values{"sure": {"yes"}}).Code, "not as he is")
	require.Equal(t, http.StatusSeeOther, b.ask(hub, "POST", "/hub/officers/1/revoke", url.Values{"sure": {"yes"}, "seen": {seen}, "to": {"5"}}).Code)
	require.Equal(t, []models.ID{1}, b.dismissed)
	require.Equal(t, models.ID(5), b.successor)
	require.Equal(t, http.StatusNotFound, b.ask(hub, "POST", "/hub/officers/3/revoke", url.Values{"sure": {"yes"}}).Code, "revoked already")
}

// seen is how the page of an officer marks what it shows.
func (b *bureau) seen(u access.User, path string) string {
	return regexp.MustCompile(`name="seen" value="([a-z0-9]+)"`).FindStringSubmatch(b.ask(u, "GET", path, nil).Body.String())[1]
}

// First it is said what would change, line by line; then it is changed, unless somebody else has changed it meanwhile.
func TestTransfer(t *testing.T) {
	b := newBureau(t)
	form := url.Values{"seen": {b.seen(power, "/hub/officers/1")}, "end": {"POWER/162/L1"}, "department": {"POWER"}, "area": {"118"}, "level": {"L2"}, "to": {"5"}}
	plan := b.ask(power, "POST", "/hub/officers/1/posts?lang=en", form)
	require.Equal(t, http.StatusOK, plan.Code)
	for _, want := range []string{"Ends", "Begins", "मीना सिंह", "26-8214-5093-7", "complaint against staff", "1 complaints would be with nobody", "2 open complaints"} {
		require.Contains(t, plan.Body.String(), want)
	}
	require.NotContains(t, plan.Body.String(), "5094-5", "the reader may be meant")
	require.NotContains(t, plan.Body.String(), "Nobody will hold this post", "somebody else does")
	require.Empty(t, b.moved, "a dry run changes nothing")
	require.Empty(t, b.audited)
	form.Set("mode", "apply")
	require.Equal(t, http.StatusSeeOther, b.ask(power, "POST", "/hub/officers/1/posts", form).Code)
	require.Equal(t, []models.Posting{{Officer: 1, Post: models.Post{Department: "POWER", Area: "118", Level: models.L2}}}, b.moved[0].Postings)
	require.Equal(t, models.ID(5), b.successor)
	require.Equal(t, []string{"officer.posted officer:1=POWER/118/L2"}, b.audited)

	for name, value := range map[string]string{"department": "JAL", "area": "nowhere", "level": "L4", "to": "4"} {
		wrong := url.Values{}
		for k, v := range form {
			wrong[k] = v
		}
		wrong.Set(name, value)
		require.Equal(t, http.StatusUnprocessableEntity, b.ask(power, "POST", "/hub/officers/1/posts", wrong).Code, name)
	}
	require.Equal(t, http.StatusUnprocessableEntity, b.ask(power, "POST", "/hub/officers/1/posts", url.Values{"seen": form["seen"]}).Code, "nothing would change")
	b.officers[0].LeaveTill = noon.Add(time.Hour)
	require.Equal(t, http.StatusConflict, b.ask(power, "POST", "/hub/officers/1/posts", form).Code)
	require.Equal(t, http.StatusNotFound, b.ask(power, "POST", "/hub/officers/4/posts", form).Code, "the hub's own")
	require.Len(t, b.moved, 1)
}

func TestEndingAPosting(t *testing.T) {
	b := newBureau(t)
	form := url.Values{"seen": {b.seen(hub, "/hub/officers/4")}, "end": {"HUB/all/L4"}}
	require.Contains(t, b.ask(hub, "POST", "/hub/officers/4/posts?lang=en", form).Body.String(), "Nobody will hold this post then")
	form.Set("mode", "apply")
	require.Equal(t, http.StatusSeeOther, b.ask(hub, "POST", "/hub/officers/4/posts", form).Code)
	require.Empty(t, b.moved[0].Postings)
}

func TestLeave(t *testing.T) {
	b := newBureau(t)
	form := func(pairs ...string) url.Values {
		v := url.Values{"seen": {b.seen(power, "/hub/officers/1")}}
		for i := 0; i < len(pairs); i += 2 {
			v.Set(pairs[i], pairs[i+1])
		}
		return v
	}
	ist := models.IST()
	for name, x := range map[string]struct {
		form url.Values
		want handlers.Leave
	}{
		"from today":     {form("till", "2026-11-30"), handlers.Leave{Till: time.Date(2026, 12, 1, 0, 0, 0, 0, ist).UTC()}},
		"later, with":    {form("from", "2026-12-05", "till", "2026-12-09", "stand_in", "5"), handlers.Leave{From: time.Date(2026, 12, 5, 0, 0, 0, 0, ist).UTC(), Till: time.Date(2026, 12, 10, 0, 0, 0, 0, ist).UTC(), StandIn: 5}},
		"today is today": {form("from", "2026-11-27", "till", "2026-11-27"), handlers.Leave{Till: time.Date(2026, 11, 28, 0, 0, 0, 0, ist).UTC()}},
		"over":           {form("back", "yes"), handlers.Leave{}},
	} {
		b.leaves = nil
		require.Equal(t, http.StatusSeeOther, b.ask(power, "POST", "/hub/officers/1/leave", x.form).Code, name)
		require.Equal(t, []handlers.Leave{x.want}, b.leaves, name)
	}
	b.leaves = nil
	for name, wrong := range map[string]url.Values{"past": form("till", "2026-11-26"), "no day": form("till", "soon"), "backwards": form("from", "2026-12-09", "till", "2026-12-05"),
		"too long": form("till", "2027-11-01"), "nobody": form("till", "2026-11-30", "stand_in", "2")} {
		require.Equal(t, http.StatusUnprocessableEntity, b.ask(power, "POST", "/hub/officers/1/leave", wrong).Code, name)
	}
	require.Empty(t, b.leaves)
	require.Equal(t, http.StatusForbidden, b.ask(access.User{ID: 3, Roles: []access.Role{access.Auditor}}, "POST", "/hub/officers/1/leave", form("till", "2026-11-30")).Code)
}

// Who looks after a district has the posts in it, not those of another one, nor those of the whole state.
func TestADistrictsPeople(t *testing.T) {
	b := newBureau(t)
	in := func(district string) access.User {
		return access.User{ID: 6, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Districts: []string{district}}}
	}
	require.Contains(t, b.ask(in("162"), "GET", "/hub/officers", nil).Body.String(), "अनिल वर्मा")
	require.NotContains(t, b.ask(in("118"), "GET", "/hub/officers", nil).Body.String(), "अनिल वर्मा")
	require.Equal(t, http.StatusNotFound, b.ask(in("118"), "GET", "/hub/officers/1", nil).Code)
	form := url.Values{"name": {"X"}, "lang": {"hi"}, "department": {"POWER"}, "area": {"all"}, "level": {"L3"}}
	require.Equal(t, http.StatusUnprocessableEntity, b.ask(in("162"), "POST", "/hub/officers", form).Code)
	require.Empty(t, b.invited)
}

func TestTables(t *testing.T) {
	b := newBureau(t)
	out := b.ask(power, "GET", "/hub/officers/csv", nil)
	require.Contains(t, out.Body.String(), "अनिल वर्मा,POWER,162,L1,hi,working")
	require.Contains(t, out.Body.String(), "'=cmd()", "a name is no formula")
	require.NotContains(t, out.Body.String(), "Chief")

	send := func(table, mode string) string {
		return b.ask(power, "POST", "/hub/officers/import?lang=en", url.Values{"table": {table}, "mode": {mode}, "kind": {"officers"}}).Body.String()
	}
	good := "name;department;area;level;lang\nMeena;power;162;L1;\nअनिल वर्मा;POWER;162;L1;hi\n"
	dry := send(good, "dry")
	require.Contains(t, dry, "1 changes, 0 wrong lines")
	require.Contains(t, dry, "Meena")
	require.Empty(t, b.invited, "a dry run makes nobody")
	require.Contains(t, send(good, "apply"), "https://t.me/")
	require.Len(t, b.invited, 1, "who is there already is left alone")

	for table, why := range map[string]string{
		"name,department,area,level,lang\nX,JAL,162,L1,hi\nY,POWER,162,L1,hi": "This department or Area is not yours",
		"name,department,area,level,lang\nX,POWER,162,L9,hi":                  "no such level",
		"name,department,area,level,lang\nX,POWER,nowhere,L1,hi":              "No such Area",
		"name,department,area,level,lang\nX,POWER,162,L1\nX,POWER,162,L1":     "stands twice",
		"name,department,area,level,lang":                                     "empty or too large",
		"name\n\"open":                                                        "not readable as CSV",
		"":                                                                    "empty or too large",
	} {
		require.Contains(t, send(table, "apply"), why)
	}
	require.Len(t, b.invited, 1, "a table with a wrong line changes nothing")

	require.NotContains(t, b.ask(power, "GET", "/hub/officers/import", nil).Body.String(), `value="areas"`, "the tree of Areas is everybody's")
	b.ask(hub, "POST", "/hub/officers/import", url.Values{"kind": {"areas"}, "table": {"code,kind,parent,name_en,name_hi\nx,block,162,X,एक्स"}, "mode": {"dry"}})
	b.ask(hub, "POST", "/hub/officers/import", url.Values{"kind": {"areas"}, "table": {"code,kind,parent,name_en,name_hi\nx,block,162,X,एक्स"}, "mode": {"apply"}})
	require.Equal(t, []offices.Mode{offices.DryRun, offices.Apply}, b.imported)
	require.Contains(t, b.audited, "areas.imported")
}

func TestManyOfficersArePaged(t *testing.T) {
	b := newBureau(t)
	for i := range 250 {
		id := models.ID(1000 + i)
		b.officers = append(b.officers, models.Officer{ID: id, Name: "X", Postings: []models.Posting{{Officer: id, Post: models.Post{Department: "PWD", Area: "162", Level: models.L1}}}})
	}
	next := regexp.MustCompile(`rel="next" href="([^"]+)"`)
	at, seen := "/hub/officers?department=PWD", map[string]bool{}
	for at != "" {
		body := b.ask(hub, "GET", at, nil).Body.String()
		for _, m := range regexp.MustCompile(`href="/hub/officers/(\d+)"`).FindAllStringSubmatch(body, -1) {
			require.False(t, seen[m[1]])
			seen[m[1]] = true
		}
		at = ""
		if m := next.FindStringSubmatch(body); m != nil {
			at = strings.ReplaceAll(m[1], "&amp;", "&")
		}
	}
	require.Len(t, seen, 250)
}

func FuzzTable(f *testing.F) {
	f.Add("name,department\n\"x")
	f.Add("a;b\n;;;;")
	f.Fuzz(func(t *testing.T, table string) {
		b := newBureau(t)
		w := b.ask(hub, "POST", "/hub/officers/import", url.Values{"table": {table}, "mode": {"dry"}})
		require.NotEqual(t, http.StatusInternalServerError, w.Code)
		require.Empty(t, b.invited)
	})
}

// Who looks after a district makes and dismisses nobody elsewhere, nor for the whole state.
func TestAnAdminOfADistrictStaysInIt(t *testing.T) {
	b := newBureau(t)
	lucknow := access.User{ID: 6, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Districts: []string{"162"}}}
	agra := access.User{ID: 7, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Districts: []string{"118"}}}
	list := b.ask(lucknow, "GET", "/hub/officers", nil).Body.String()
	require.Contains(t, list, "अनिल वर्मा")
	require.Contains(t, list, "JAL")
	for path, name := range map[string]string{"/hub/officers": "अनिल वर्मा", "/hub/officers/csv": "अनिल वर्मा"} {
		require.NotContains(t, b.ask(agra, "GET", path, nil).Body.String(), name, path)
	}
	require.Equal(t, http.StatusNotFound, b.ask(agra, "POST", "/hub/officers/1/revoke", url.Values{"sure": {"yes"}}).Code)
	require.Empty(t, b.dismissed)
	for area, want := range map[string]int{"162": http.StatusOK, "118": http.StatusUnprocessableEntity, models.StateArea: http.StatusUnprocessableEntity} {
		form := url.Values{"name": {"नई"}, "lang": {"hi"}, "department": {"POWER"}, "area": {area}, "level": {"L3"}}
		require.Equal(t, want, b.ask(lucknow, "POST", "/hub/officers", form).Code, area)
	}
	require.Len(t, b.invited, 1)
}
