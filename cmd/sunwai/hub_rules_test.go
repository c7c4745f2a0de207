package main

import (
	"context"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/console"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/directory"
)

// bureau is the website in a running program on a database, with phones beside it.
type bureau struct {
	t   *testing.T
	p   *playing
	kit *web.Kit
	n   int // of people who have written
}

func newBureau(t *testing.T, database string) *bureau {
	t.Chdir(t.TempDir())
	a := &app{surroundings: surroundings{strings.NewReader(""), io.Discard, io.Discard, nil}}
	c, err := a.playConfig()
	require.NoError(t, err)
	c.Database.URL = database
	p, err := a.play(t.Context(), c, io.Discard)
	require.NoError(t, err)
	kit, err := p.service.newHub()
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- p.service.run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-ended)
		p.close()
	})
	return &bureau{t: t, p: p, kit: kit}
}

func hubUser() access.User {
	return access.User{ID: 1, Name: "हब", Roles: []access.Role{access.Hub}}
}

func powerAdmin() access.User {
	return access.User{ID: 2, Name: "ऊर्जा", Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
}

func (b *bureau) ask(u access.User, method, target string, form url.Values) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest(method, "https://hub.test"+target, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	b.kit.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

var (
	areas   = regexp.MustCompile(`(?s)<textarea name="(v\.[^"]+)"[^>]*>(.*?)</textarea>`)
	inputs  = regexp.MustCompile(`<input[^>]* name="([^"]+)" value="([^"]*)"`)
	named   = regexp.MustCompile(`<input name="(v\.[^"]+)" value="([^"]*)"`)
	selects = regexp.MustCompile(`(?s)<select name="(v\.[^"]+)">(.*?)</select>`)
	chosen  = regexp.MustCompile(`value="([^"]*)" selected`)
)

// fill reads the form of a page as a browser would send it back.
func fill(page string) url.Values {
	form := url.Values{}
	for _, pattern := range []*regexp.Regexp{inputs, named, areas} {
		for _, m := range pattern.FindAllStringSubmatch(page, -1) {
			form.Set(m[1], html.UnescapeString(m[2]))
		}
	}
	for _, m := range selects.FindAllStringSubmatch(page, -1) {
		form.Set(m[1], "")
		if c := chosen.FindStringSubmatch(m[2]); c != nil {
			form.Set(m[1], c[1])
		}
	}
	return form
}

// mainOf is what stands on a page.
func mainOf(w *httptest.ResponseRecorder) string {
	_, text, _ := strings.Cut(w.Body.String(), "<main")
	text, _, _ = strings.Cut(text, "</main>")
	return text
}

// change opens a form, changes fields of it, looks at what would change, and changes it.
func (b *bureau) change(u access.User, target string, fields map[string]string) (dry string) {
	b.t.Helper()
	page := b.ask(u, "GET", target, nil)
	require.Equal(b.t, http.StatusOK, page.Code, mainOf(page))
	form := fill(page.Body.String())
	for name, value := range fields {
		form.Set(name, value)
	}
	form.Set("reason", "आदेश 12/2026")
	path, _, _ := strings.Cut(target, "?")
	form.Set("mode", "dry")
	out := b.ask(u, "POST", path, form)
	require.Equal(b.t, http.StatusOK, out.Code, mainOf(out))
	form.Set("mode", "apply")
	done := b.ask(u, "POST", path, form)
	require.Equal(b.t, http.StatusSeeOther, done.Code, mainOf(done))
	return out.Body.String()
}

// writes has somebody new write to a department, and returns the complaint that is made of it.
func (b *bureau) writes(account, text string) models.Complaint {
	b.t.Helper()
	b.n++
	before := b.newest()
	_, err := b.p.hub.Say(b.t.Context(), console.Chat{Account: "console-" + account, Peer: models.Peer("c000000000000" + string(rune('a'+b.n)))}, console.Input{Text: text})
	require.NoError(b.t, err)
	require.Eventually(b.t, func() bool { return b.newest().ID != before.ID }, patience, 5*time.Millisecond, text)
	return b.newest()
}

func (b *bureau) newest() models.Complaint {
	list, err := b.p.service.store.NewestComplaints(b.t.Context(), 1)
	require.NoError(b.t, err)
	if len(list) == 0 {
		return models.Complaint{}
	}
	return list[0]
}

const supplyForm = "/hub/directory/state/edit/category/POWER.SUPPLY"

// twoOffices are a website and another program on the same database.
func twoOffices(t *testing.T, database string) (*bureau, *service, *live) {
	t.Helper()
	b := newBureau(t, database)
	other, err := newLive(t.Context(), b.p.service.store, b.p.service.clock, b.p.service.log)
	require.NoError(t, err)
	return b, b.p.service, other
}

// What is changed on a page holds for the next message, in this program and in others on the same database.
func TestTheDirectoryChangesLive(t *testing.T) {
	for name, database := range databases() {
		t.Run(name, func(t *testing.T) {
			b, s, other := twoOffices(t, database(t))

			before := b.writes("power", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
			require.Equal(t, "POWER.SUPPLY", before.Category)
			dry := b.change(powerAdmin(), supplyForm, map[string]string{"v.limit": "1h/2h", "v.limit_city": "", "v.limit_town": ""})
			require.True(t, strings.Contains(dry, "1 खुली शिकायतों की समय सीमा नए हिसाब से अलग होती: 1 पहले"))
			require.True(t, strings.Contains(dry, "sunwai replan --department POWER"))
			after := b.writes("power", "गोमती नगर लखनऊ में 4 दिन से बिजली नहीं आ रही")
			require.Equal(t, "POWER.SUPPLY", after.Category)
			require.WithinDuration(t, after.RegisteredAt.Add(2*time.Hour), after.ResolutionDue, time.Second)
			kept, err := s.store.Complaint(t.Context(), before.ID)
			require.NoError(t, err)
			require.Equal(t, before.ResolutionDue, kept.ResolutionDue, "a promise is kept")

			odd := "Gomti Nagar lucknow me zubliwadi kharab hai"
			require.NotEqual(t, "POWER.BILL", b.writes("power", odd).Category)
			b.change(powerAdmin(), "/hub/directory/state/edit/category/POWER.BILL", map[string]string{"v.words_latn": "zubliwadi kharab:5\n" + fill(b.ask(powerAdmin(), "GET",
				"/hub/directory/state/edit/category/POWER.BILL", nil).Body.String()).Get("v.words_latn")})
			require.Equal(t, "POWER.BILL", b.writes("power", odd+" kal se").Category, "a new word is understood at once")

			b.change(hubUser(), "/hub/directory/state/edit/category/new?department=POWER", map[string]string{"v.code": "KHAMBA_LIGHT", "v.hi": "खंभे की बत्ती", "v.en": "Light of the pole",
				"v.latn": "Khambe ki batti", "v.clock": "round", "v.limit": "3h / 6h", "v.words_hi": "खंभे की टिमटिम:5", "v.words_en": "pole twinkle:5", "v.words_latn": "khambe ki timtim:5"})
			fresh := b.writes("power", "लखनऊ के गोमती नगर में खंभे की टिमटिम बंद है")
			require.Equal(t, "POWER.KHAMBA_LIGHT", fresh.Category)
			require.WithinDuration(t, fresh.RegisteredAt.Add(6*time.Hour), fresh.ResolutionDue, time.Second)
			dry = b.change(hubUser(), "/hub/directory/state/edit/category/POWER.KHAMBA_LIGHT", map[string]string{"v.retired": "yes"})
			require.True(t, strings.Contains(dry, "1 खुली शिकायतें इस विषय की हैं"))
			require.NotEqual(t, "POWER.KHAMBA_LIGHT", b.writes("power", "लखनऊ के गोमती नगर में खंभे की टिमटिम फिर बंद है").Category)
			require.True(t, strings.Contains(mainOf(b.ask(hubUser(), "GET", "/hub/directory/POWER", nil)), "खंभे की बत्ती"), "old complaints keep the name")
			require.True(t, strings.Contains(mainOf(b.ask(hubUser(), "GET", "/hub/complaints?department=POWER&category=POWER.KHAMBA_LIGHT", nil)), "खंभे की बत्ती"), "and are found by it")

			_, known := other.Directory().Category("POWER.KHAMBA_LIGHT")
			require.False(t, known)
			require.NoError(t, other.look(t.Context()))
			_, known = other.Directory().Category("POWER.KHAMBA_LIGHT")
			require.True(t, known, "other replicas see it at their next look")
		})
	}
}

// A whole department is added on a page: its catch-all is understood at once and has its limits and its ladder, other replicas see it, what
// is exported is its file, and taking it back has it retire without losing a complaint.
func TestADepartmentIsAddedLive(t *testing.T) {
	for name, database := range databases() {
		t.Run(name, func(t *testing.T) {
			b, s, other := twoOffices(t, database(t))
			const target = "/hub/directory/state/edit/department/new"
			require.Equal(t, http.StatusForbidden, b.ask(powerAdmin(), "GET", target, nil).Code)
			said := "लखनऊ के गोमती नगर में झूमरपार्क का झूमर टूट गया है"
			require.NotEqual(t, "PARKS", b.writes("power", said).Department)

			dry := b.change(hubUser(), target, map[string]string{"v.code": "PARKS", "v.hi": "उद्यान विभाग (नगर)", "v.en": "Town Parks", "v.latn": "Udyan vibhag", "v.handle_hi": "पार्क", "v.handle_en": "Parks", "v.handle_latn": "park",
				"v.L1_hi": "उद्यान निरीक्षक", "v.L1_en": "Parks Inspector", "v.L2_hi": "उद्यान अधिकारी", "v.L2_en": "Parks Officer", "v.L3_hi": "सचिव, उद्यान", "v.L3_en": "Secretary, Parks",
				"v.other.hi": "पार्क की दूसरी समस्या", "v.other.en": "Other park matter", "v.other.latn": "Park ki doosri samasya", "v.other.clock": "round", "v.other.limit": "3h / 9h", "v.other.ladder": "1h / 2h / 3h",
				"v.other.words_hi": "झूमरपार्क:5", "v.other.words_en": "jhoomarpark:5", "v.other.words_latn": "jhumarpark:5"})
			require.True(t, strings.Contains(dry, "जब तक अधिकारी नहीं जुड़ते"))
			_, known := other.Directory().Department("PARKS")
			require.False(t, known)
			require.NoError(t, other.look(t.Context()))
			_, known = other.Directory().Department("PARKS")
			require.True(t, known, "other replicas see it at their next look")
			require.Equal(t, 2*time.Hour, other.Directory().Rules("PARKS.OTHER", "162", models.NoDanger).Ladder.L3)

			fresh := b.writes("power", said+" कल से")
			require.Equal(t, "PARKS.OTHER", fresh.Category)
			require.WithinDuration(t, fresh.RegisteredAt.Add(9*time.Hour), fresh.ResolutionDue, time.Second)
			require.True(t, strings.Contains(mainOf(b.ask(hubUser(), "GET", "/hub/directory/PARKS", nil)), "उद्यान निरीक्षक"))
			parks := access.User{ID: 3, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"PARKS"}}}
			b.change(parks, "/hub/directory/state/edit/department/PARKS", map[string]string{"v.helpline": "1533"})
			require.NotContains(t, b.ask(parks, "GET", "/hub/directory/state/edit/department/PARKS", nil).Body.String(), "v.retired")

			e, err := effectiveDirectory(t.Context(), s.store)
			require.NoError(t, err)
			out, err := directory.Export(e.base, e.directory, e.changes)
			require.NoError(t, err)
			require.True(t, strings.HasPrefix(out, "# departments/39-parks.toml: department PARKS (new)\n"), out)

			founded := e.changes[0].Edit
			dry = b.change(hubUser(), fmt.Sprintf("/hub/directory/state/changes/%d/undo", founded), nil)
			require.True(t, strings.Contains(dry, "1 खुली शिकायतें"))
			require.NotEqual(t, "PARKS", b.writes("power", said+" आज भी").Department)
			for _, page := range []string{"/hub/directory", "/hub/directory/PARKS", "/hub/complaints?department=PARKS"} {
				require.True(t, strings.Contains(mainOf(b.ask(hubUser(), "GET", page, nil)), "उद्यान विभाग (नगर)"), page)
			}
			kept, err := s.store.Complaint(t.Context(), fresh.ID)
			require.NoError(t, err)
			require.Equal(t, fresh.ResolutionDue, kept.ResolutionDue)
		})
	}
}

// A holiday moves what is counted in office hours; taking the change back brings the day back.
func TestAHolidayIsEnteredAndTakenBack(t *testing.T) {
	b := newBureau(t, databases()["sqlite"](t))
	d := b.p.service.live
	later := b.p.service.clock.Now().AddDate(0, 2, 0)
	for ; d.Directory().Calendar(models.StateArea).Holidays[later.Format(time.DateOnly)].En != ""; later = later.AddDate(0, 0, 1) {
	} // the next day that is none yet: in two months it may be the 26th of January
	day := later.Format(time.DateOnly)
	b.change(hubUser(), "/hub/directory/state/edit/holiday/new", map[string]string{"v.date": day, "v.hi": "विशेष अवकाश", "v.en": "Special holiday"})
	require.Equal(t, "Special holiday", d.Directory().Calendar(models.StateArea).Holidays[day].En)
	require.Equal(t, http.StatusForbidden, b.ask(powerAdmin(), "GET", "/hub/directory/state/edit/holiday/"+day, nil).Code)
	require.Equal(t, http.StatusNotFound, b.ask(powerAdmin(), "GET", "/hub/directory/state/edit/category/JAL.SUPPLY", nil).Code)

	undo := regexp.MustCompile(`/hub/directory/state/changes/\d+/undo`)
	b.change(hubUser(), undo.FindString(b.ask(hubUser(), "GET", "/hub/directory/state/changes", nil).Body.String()), nil)
	require.NotContains(t, d.Directory().Calendar(models.StateArea).Holidays, day)
	b.change(hubUser(), undo.FindString(b.ask(hubUser(), "GET", "/hub/directory/state/changes", nil).Body.String()), nil)
	require.Equal(t, "Special holiday", d.Directory().Calendar(models.StateArea).Holidays[day].En, "and taking that back enters it again, with its names")
	b.change(hubUser(), "/hub/directory/state/edit/holiday/"+day, map[string]string{"remove": "yes"})
	require.NotContains(t, d.Directory().Calendar(models.StateArea).Holidays, day)
	list, err := b.p.service.store.DirectoryChanges(t.Context())
	require.NoError(t, err)
	require.Len(t, list, 4*3)
}

// The page has the accounts checked as doctor does, once a minute at most, and keeps what was found.
func TestAccountsAreCheckedFromThePage(t *testing.T) {
	b := newBureau(t, databases()["sqlite"](t))
	b.writes("power", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	for _, want := range []string{"/hub/accounts?checked=done", "/hub/accounts?checked=soon"} {
		w := b.ask(hubUser(), "POST", "/hub/accounts/check", nil)
		require.Equal(t, http.StatusSeeOther, w.Code)
		require.Equal(t, want, w.Header().Get("Location"))
	}
	checks, err := b.p.service.store.AccountChecks(t.Context())
	require.NoError(t, err)
	require.Len(t, checks, len(b.p.service.lines))
	found := checks["console-power"]
	require.Equal(t, models.CheckOK, found.Mark)
	require.Equal(t, "@up_bijli, 0 waiting there", found.Said)
	require.True(t, strings.Contains(mainOf(b.ask(hubUser(), "GET", "/hub/accounts", nil)), found.Said))
}

// Areas below the districts come by a table: looked at first, then taken over, and what was changed of the directory meanwhile stays.
func TestAreasComeByATable(t *testing.T) {
	for name, database := range databases() {
		t.Run(name, func(t *testing.T) {
			b := newBureau(t, database(t))
			live := b.p.service.live
			b.change(hubUser(), "/hub/directory/state/edit/hours/offices", map[string]string{"v.close": "18:00"})
			table := "code,kind,parent,name_en,name_hi\nblock:kakori-test,block,162,Kakori Test,काकोरी परीक्षण\nthana:kakori-test,thana,block:kakori-test,Kakori Thana,काकोरी थाना\n"
			send := func(table, mode string) string {
				return mainOf(b.ask(hubUser(), "POST", "/hub/officers/import", url.Values{"kind": {"areas"}, "table": {table}, "mode": {mode}}))
			}
			require.True(t, strings.Contains(send(table, "dry"), "2 बदलाव, 0 ग़लत पंक्तियाँ"))
			_, there := live.Directory().Area("block:kakori-test")
			require.False(t, there, "a dry run changes nothing")
			require.True(t, strings.Contains(send(table, "apply"), "बदल दिया गया"))
			area, there := live.Directory().Area("thana:kakori-test")
			require.True(t, there)
			require.Equal(t, "block:kakori-test", area.Parent)
			require.Equal(t, 18*time.Hour, live.Directory().Calendar("thana:kakori-test").Close, "what was changed on the website holds")
			require.True(t, strings.Contains(b.ask(hubUser(), "GET", "/hub/areas/csv", nil).Body.String(), "thana:kakori-test,thana,block:kakori-test,Kakori Thana,काकोरी थाना"))
			require.True(t, strings.Contains(send("code,kind,parent,name_en,name_hi\nx,district,all,X,एक्स\n", "apply"), "1 ग़लत पंक्तियाँ"), "districts are the files'")
			require.True(t, strings.Contains(send(b.ask(hubUser(), "GET", "/hub/areas/csv", nil).Body.String(), "dry"), "0 बदलाव, 0 ग़लत पंक्तियाँ"), "what goes out comes back as it is")
		})
	}
}
