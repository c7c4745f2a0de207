package offices_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

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
	imported  []offices.Mode
	audited   []string
}

func (b *bureau) Officers() []models.Officer { return b.officers }
func (b *bureau) Vacancies(context.Context, int) ([]models.Vacancy, error) {
	return []models.Vacancy{{Post: models.Post{Department: "JAL", Area: "162", Level: models.L2}, At: noon}}, nil
}
func (b *bureau) Invite(_ context.Context, i offices.Invitation) (offices.Invited, error) {
	b.invited = append(b.invited, i)
	return offices.Invited{Officer: 50, Link: "https://t.me/UPPower?start=abcdefgh", Expires: noon.Add(time.Hour)}, nil
}
func (b *bureau) Dismiss(_ context.Context, id models.ID) error {
	b.dismissed = append(b.dismissed, id)
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
	}}
	m, err := offices.Module(offices.Deps{Directory: func() offices.Directory { return up }, Staff: b, Areas: b, Clock: modelstest.NewClock(noon), QR: web.QR,
		Accounts: func(context.Context) ([]offices.Account, error) {
			return []offices.Account{{Account: models.Account{Key: "p", Platform: models.Telegram, Handle: "UPPower", Office: "POWER"}, Connection: models.Connection{Known: true, Code: "unauthorized", Since: noon}},
				{Account: models.Account{Key: "c", Platform: models.Twitter, Handle: "CMOffice", Office: "cm"}, Followers: 700000}}, nil
		},
		Audit: func(_ context.Context, _ access.User, action string, _ models.ID) error {
			b.audited = append(b.audited, action)
			return nil
		}})
	require.NoError(t, err)
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
	for _, path := range []string{"/hub/directory", "/hub/directory/POWER", "/hub/officers", "/hub/officers/import", "/hub/accounts"} {
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
	require.Equal(t, http.StatusNotFound, b.ask(power, "GET", "/hub/directory/JAL", nil).Code)
	require.NotContains(t, b.ask(power, "GET", "/hub/accounts", nil).Body.String(), "CMOffice")
	require.Contains(t, b.ask(hub, "GET", "/hub/accounts", nil).Body.String(), "7,00,000")
	require.Equal(t, http.StatusNotFound, b.ask(power, "POST", "/hub/officers/4/revoke", url.Values{"sure": {"yes"}}).Code)
	require.Empty(t, b.dismissed)
}

func TestInvitation(t *testing.T) {
	b := newBureau(t)
	form := url.Values{"name": {"  नई   अधिकारी "}, "lang": {"hi"}, "department": {"POWER"}, "area": {"162"}, "level": {"L1"}}
	w := b.ask(power, "POST", "/hub/officers", form)
	require.Equal(t, http.StatusOK, w.Code)
	require.Contains(t, w.Body.String(), "https://t.me/UPPower?start=abcdefgh")
	require.Contains(t, w.Body.String(), `class="qr"`)
	require.Equal(t, "नई अधिकारी", b.invited[0].Name)
	require.Equal(t, []string{"officer.invited"}, b.audited)
	for name, value := range map[string]string{"name": " ", "lang": "fr", "department": "JAL", "area": "nowhere", "level": "L4"} {
		wrong := url.Values{}
		for k, v := range form {
			wrong[k] = v
		}
		wrong.Set(name, value)
		require.Equal(t, http.StatusUnprocessableEntity, b.ask(power, "POST", "/hub/officers", wrong).Code, name)
	}
	require.Len(t, b.invited, 1)
	require.Equal(t, http.StatusForbidden, b.ask(access.User{ID: 3, Roles: []access.Role{access.Auditor}}, "POST", "/hub/officers", form).Code)
}

func TestRevoke(t *testing.T) {
	b := newBureau(t)
	require.Equal(t, http.StatusUnprocessableEntity, b.ask(hub, "POST", "/hub/officers/1/revoke", nil).Code)
	require.Equal(t, http.StatusSeeOther, b.ask(hub, "POST", "/hub/officers/1/revoke", url.Values{"sure": {"yes"}}).Code)
	require.Equal(t, []models.ID{1}, b.dismissed)
	require.Equal(t, http.StatusNotFound, b.ask(hub, "POST", "/hub/officers/3/revoke", url.Values{"sure": {"yes"}}).Code, "revoked already")
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
		"name,department,area,level,lang\nX,JAL,162,L1,hi\nY,POWER,162,L1,hi": "This department is not yours",
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
