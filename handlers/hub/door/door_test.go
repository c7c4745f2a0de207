package door_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/door"
	"sunwai/models"
)

func TestSigningInWithPasswordAndCode(t *testing.T) {
	each(t, func(w *world) {
		w.user("sunita", "hub")
		b := w.browser("10.0.0.1")
		p := b.get("/hub/who")
		require.Equal(w.t, door.Path, p.at, "who is not signed in is sent to the door")
		require.Contains(w.t, p.body, `name="next" value="/hub/who"`)
		p = b.signIn("Sunita ") // as phones write it
		require.Equal(w.t, "/hub/who", p.at)
		require.Equal(w.t, "सुनीता sunita|hub||", p.body)
		require.Equal(w.t, "/hub", b.get(door.Path).at, "who is signed in needs no door")

		p = b.post(door.Path + "/out")
		require.Equal(w.t, door.Path, p.at)
		require.Empty(w.t, b.cookie("session"))
		require.Equal(w.t, door.Path, b.get("/hub/who").at)
		require.Equal(w.t, []string{models.AuditSignedIn, models.AuditSignedOut}, w.audited())
	})
}

func TestCookiesAndHeaders(t *testing.T) {
	w := one(t, nil)
	w.user("sunita", "hub")
	b := w.browser("10.0.0.1")
	b.post(door.Path, "login", "sunita", "password", password)
	stop := *b.Client
	stop.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	b.Client = &stop
	p := b.post(door.Path+"/code", "code", w.otp())
	require.Equal(t, http.StatusSeeOther, p.code)
	set := p.head.Values("Set-Cookie")
	found := 0
	for _, c := range set {
		if strings.Contains(c, "sunwai_session") || strings.Contains(c, "sunwai_device") || strings.Contains(c, "sunwai_step") {
			found++
			require.Regexp(t, `^__Host-`, c)
			for _, must := range []string{"Path=/", "HttpOnly", "Secure", "SameSite=Lax"} {
				require.Contains(t, c, must)
			}
			require.NotContains(t, c, "Domain")
		}
	}
	require.Equal(t, 3, found, "%v", set)
	require.Contains(t, p.head.Get("Strict-Transport-Security"), "max-age=")
	require.Contains(t, b.get("/hub/who").head.Get("Strict-Transport-Security"), "max-age=")

	plain := one(t, func(d *door.Deps) { d.PublicURL = "" })
	plain.user("sunita", "hub")
	b = plain.browser("10.0.0.1")
	p = b.post(door.Path, "login", "sunita", "password", password)
	require.Empty(t, p.head.Get("Strict-Transport-Security"))
	require.NotEmpty(t, b.cookie("sunwai_step"))
}

// A stranger learns nothing from what he is told, and what lies behind needs both halves.
func TestWrongWordsAreToldAlike(t *testing.T) {
	each(t, func(w *world) {
		w.user("sunita", "hub")
		off := w.user("gone", "hub")
		require.NoError(w.t, w.DisableWebUser(w.t.Context(), off.ID))
		require.NoError(w.t, w.CreateWebUser(w.t.Context(), models.WebUser{ID: w.ids.Next(), Login: "fresh", Name: "नया", MadeAt: w.clock.Now()}))
		told := map[string]bool{}
		for _, try := range [][2]string{{"sunita", "wrong words here"}, {"nobody", password}, {"gone", password}, {"fresh", ""}, {"fresh", password},
			{"sunita", ""}, {"", password}, {"!!", password}, {strings.Repeat("a", 500), password}, {"sunita", strings.Repeat("x", 100_000)}} {
			b := w.browser("10.0.0.2")
			p := b.post(door.Path, "login", try[0], "password", try[1])
			require.Equal(w.t, http.StatusUnauthorized, p.code)
			said := p.body[strings.Index(p.body, "<main"):strings.Index(p.body, "</main>")]
			typed := regexp.MustCompile(`name="login" value="[^"]*"| autofocus`) // back as it came, and the cursor after it
			told[typed.ReplaceAllString(said, "")] = true
			require.Empty(w.t, b.cookie("step"))
			w.clock.Advance(20 * time.Minute)
		}
		require.Equal(w.t, 1, len(told), "what is told tells nothing apart")
		b := w.browser("10.0.0.3")
		require.Equal(w.t, door.Path, b.post(door.Path+"/code", "code", w.otp()).at, "a code without a password opens nothing")
		require.Equal(w.t, door.Path, b.get("/hub/who").at)
	})
}

func TestACodeIsTakenOnce(t *testing.T) {
	each(t, func(w *world) {
		w.user("sunita", "hub")
		first, second := w.browser("10.0.0.1"), w.browser("10.0.0.2")
		code := w.otp()
		require.Equal(w.t, "/hub/who", first.signIn("sunita").at)
		second.post(door.Path, "login", "sunita", "password", password)
		require.Equal(w.t, http.StatusUnauthorized, second.post(door.Path+"/code", "code", code).code, "used")
		w.clock.Advance(30 * time.Second)
		require.Equal(w.t, http.StatusUnauthorized, second.post(door.Path+"/code", "code", code).code, "used, though a phone that goes wrong would show it")
		p := second.post(door.Path+"/code", "code", devanagari(w.otp()[:3])+" "+w.otp()[3:])
		require.Equal(w.t, http.StatusOK, p.code)
		require.NotEmpty(w.t, second.cookie("session"))

		third := w.browser("10.0.0.3")
		w.clock.Advance(time.Minute)
		late := w.otp()
		third.post(door.Path, "login", "sunita", "password", password)
		w.clock.Advance(70 * time.Second)
		require.Equal(w.t, http.StatusUnauthorized, third.post(door.Path+"/code", "code", late).code, "too old")
		w.clock.Advance(-40 * time.Second)
		third.post(door.Path+"/code", "code", late)
		require.NotEmpty(w.t, third.cookie("session"), "a step late is taken")
	})
}

func devanagari(digits string) string {
	return strings.NewReplacer("0", "०", "1", "१", "2", "२", "3", "३", "4", "४", "5", "५", "6", "६", "7", "७", "8", "८", "9", "९").Replace(digits)
}

func TestRecoveryCodes(t *testing.T) {
	each(t, func(w *world) {
		w.user("sunita", "hub")
		for i, code := range []string{"AAAAA bbbbb", "aaaaa-bbbbb", "cccccddddd", "eeeee-fffff"} {
			b := w.browser("10.0.0.1")
			b.post(door.Path, "login", "sunita", "password", password)
			b.post(door.Path+"/code", "code", code)
			require.Equal(w.t, i%2 == 0, b.cookie("session") != "", code)
		}
		require.Contains(w.t, w.audited(), models.AuditRecovery)
	})
}

// A stranger's wrong tries delay the stranger; the person comes in from elsewhere, and from his own browser even beside the stranger.
func TestAStrangerLocksNobodyOut(t *testing.T) {
	each(t, func(w *world) {
		w.user("sunita", "hub")
		office := w.browser("10.0.0.1")
		require.Equal(w.t, "/hub/who", office.signIn("sunita").at)
		office.post(door.Path + "/out")

		stranger := w.browser("10.0.0.1") // behind the same address
		codes := map[int]int{}
		for range 12 {
			codes[stranger.post(door.Path, "login", "sunita", "password", "guess after guess").code]++
		}
		require.Equal(w.t, 5, codes[http.StatusUnauthorized], "%v", codes)
		require.Equal(w.t, 7, codes[http.StatusTooManyRequests])
		p := stranger.post(door.Path, "login", "sunita", "password", password)
		require.Equal(w.t, http.StatusTooManyRequests, p.code, "even the right one is not looked at now")
		require.Contains(w.t, p.body, "1 मिनट")

		w.clock.Advance(30 * time.Second)
		require.Equal(w.t, "/hub/who", office.signIn("sunita").at, "the known browser")
		w.clock.Advance(30 * time.Second)
		require.Equal(w.t, "/hub/who", w.browser("10.0.0.7").signIn("sunita").at, "another network")
		require.Contains(w.t, w.audited(), models.AuditWaits)
	})
}

// A thief of a browser's cookie has a few tries too, not endless ones.
func TestAKnownBrowserHasItsOwnCount(t *testing.T) {
	w := one(t, nil)
	w.user("sunita", "hub")
	b := w.browser("10.0.0.1")
	b.signIn("sunita")
	b.post(door.Path + "/out")
	waits := 0
	for range 12 {
		if b.post(door.Path, "login", "sunita", "password", "wrong words").code == http.StatusTooManyRequests {
			waits++
		}
	}
	require.Equal(t, 4, waits)
}

func TestANetworkThatTriesManyLogins(t *testing.T) {
	w := one(t, nil)
	w.user("sunita", "hub")
	b := w.browser("10.0.0.9")
	for i := range 10 {
		login := "user" + strings.Repeat("x", i)
		w.user(login, "hub")
		for range 5 {
			require.Equal(t, http.StatusUnauthorized, b.post(door.Path, "login", login, "password", "p").code)
		}
	}
	require.Equal(t, http.StatusTooManyRequests, b.post(door.Path, "login", "one-more", "password", "p").code)
	require.Equal(t, "/hub/who", w.browser("10.0.0.10").signIn("sunita").at)
}

// Who has the password guesses codes no faster from many networks than from one.
func TestGuessingCodes(t *testing.T) {
	w := one(t, nil)
	w.user("sunita", "hub")
	known := w.browser("10.1.0.1")
	known.signIn("sunita")
	tried := 0
	for i := range 45 {
		b := w.browser("10.2.0." + string(rune('0'+i%10)) + string(rune('0'+i/10%10)))
		b.post(door.Path, "login", "sunita", "password", password)
		if b.post(door.Path+"/code", "code", "000000").code == http.StatusUnauthorized {
			tried++
		}
	}
	require.Equal(t, 30, tried)
	w.clock.Advance(time.Minute)
	known.post(door.Path + "/out")
	require.Equal(t, "/hub/who", known.signIn("sunita").at, "from the person's own browser it goes on")
}

func TestSessionsEndByTimeAndByHand(t *testing.T) {
	each(t, func(w *world) {
		w.user("sunita", "hub")
		phone, desk := w.browser("10.0.0.1"), w.browser("10.0.0.2")
		phone.signIn("sunita")
		w.clock.Advance(30 * time.Second)
		desk.signIn("sunita")
		mine := desk.get(door.Path + "/me")
		require.Equal(w.t, http.StatusOK, mine.code)
		require.Equal(w.t, 2, strings.Count(mine.body, "Firefox, Android"))
		require.Contains(w.t, mine.body, "रिकवरी कोड: 2")
		ends := regexp.MustCompile(`/hub/door/me/out/(\d+)`).FindAllStringSubmatch(mine.body, -1)
		require.Len(w.t, ends, 2)
		require.Equal(w.t, http.StatusOK, desk.post(ends[1][0]).code)
		require.Equal(w.t, door.Path, phone.get("/hub/who").at)
		require.Equal(w.t, http.StatusNotFound, desk.post(door.Path+"/me/out/12345").code)

		w.clock.Advance(30 * time.Second)
		phone.signIn("sunita")
		require.Equal(w.t, door.Path, phone.post(door.Path+"/me/everywhere").at)
		require.Equal(w.t, door.Path, desk.get("/hub/who").at)

		w.clock.Advance(30 * time.Second)
		desk.signIn("sunita")
		w.clock.Advance(2*time.Hour - time.Second)
		require.Equal(w.t, "/hub/who", desk.get("/hub/who").at)
		w.clock.Advance(2 * time.Hour)
		require.Equal(w.t, door.Path, desk.get("/hub/who").at, "idle")
	})
}

// change does to a user what an administrator does on the website.
func (w *world) change(u models.WebUser) {
	w.t.Helper()
	seen, err := w.WebUser(w.t.Context(), u.ID)
	require.NoError(w.t, err)
	u.Version = seen.Version
	_, err = w.ManageWebUser(w.t.Context(), models.WebUserAct{Do: models.ChangeWebUser, User: u, Note: models.AuditLine{Action: models.AuditUserChanged}})
	require.NoError(w.t, err)
}

// What a user may do is asked anew with every page.
func TestRolesAreReadAnew(t *testing.T) {
	each(t, func(w *world) {
		w.user("ravi", "hub") // without him she could not be made less
		u := w.user("sunita", "hub", "made-up")
		b := w.browser("10.0.0.1")
		require.Equal(w.t, "सुनीता sunita|hub||", b.signIn("sunita").body)
		u.Roles, u.Scope = []string{"auditor"}, models.HubScope{Departments: []string{"POWER"}, Districts: []string{"162"}}
		w.change(u)
		require.Equal(w.t, "सुनीता sunita|auditor|POWER|162", b.get("/hub/who").body)
		require.NoError(w.t, w.DisableWebUser(w.t.Context(), u.ID))
		require.Equal(w.t, door.Path, b.get("/hub/who").at)
	})
}

func TestChangingThePassword(t *testing.T) {
	each(t, func(w *world) {
		w.user("sunita", "hub")
		b, other := w.browser("10.0.0.1"), w.browser("10.0.0.2")
		b.signIn("sunita")
		w.clock.Advance(30 * time.Second)
		other.signIn("sunita")
		const better = "नया लंबा पासवर्ड 2026"
		change := func(present, one, two string) page {
			return b.post(door.Path+"/me/password", "present", present, "password", one, "again", two)
		}
		for _, wrong := range [][3]string{{"not it at all", better, better}, {password, better, better + "x"}, {password, "short", "short"},
			{password, "my name is sunita", "my name is sunita"}, {password, "aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa"}} {
			require.Equal(w.t, http.StatusUnprocessableEntity, change(wrong[0], wrong[1], wrong[2]).code)
		}
		require.Equal(w.t, "/hub/who", other.get("/hub/who").at)
		p := change(password, better, better)
		require.Equal(w.t, http.StatusOK, p.code)
		require.Contains(w.t, p.body, "पासवर्ड बदल गया")
		require.Equal(w.t, door.Path, other.get("/hub/who").at, "elsewhere it is over")
		require.Equal(w.t, http.StatusUnauthorized, other.post(door.Path, "login", "sunita", "password", password).code)
		require.Equal(w.t, door.Path+"/code", other.post(door.Path, "login", "sunita", "password", better).at)
		require.Contains(w.t, w.audited(), models.AuditPassword)
	})
}

// Where a link leads after signing in is one of our own pages, whatever somebody wrote into it.
func TestNextIsOurs(t *testing.T) {
	w := one(t, nil)
	b := w.browser("10.0.0.1")
	for wish, want := range map[string]string{"/hub/map": "/hub/map", "/hub/complaints?department=POWER": "/hub/complaints?department=POWER", "": "/hub",
		"https://elsewhere.test/hub": "/hub", "//elsewhere.test/hub": "/hub", "/\\elsewhere.test": "/hub", "/hubble": "/hub", "/hub/../x": "/hub",
		"javascript:alert(1)": "/hub", "/hub/door/out": "/hub", "/hub/door": "/hub", "/hub/door/me": "/hub/door/me", "/hub//elsewhere.test": "/hub"} {
		p := b.get(door.Path + "?next=" + url.QueryEscape(wish))
		require.Contains(t, p.body, `name="next" value="`+want+`"`, wish)
	}
}

// Forms of other sites are refused before anything is looked at.
func TestOtherSitesFormsAreRefused(t *testing.T) {
	w := one(t, nil)
	w.user("sunita", "hub")
	b := w.browser("10.0.0.1")
	b.signIn("sunita")
	for _, path := range []string{"/hub/door/out", "/hub/door/me/everywhere", "/hub/door"} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, w.server.URL+path, nil)
		require.NoError(t, err)
		r.Header.Set("Sec-Fetch-Site", "cross-site")
		r.Header.Set("Origin", "https://elsewhere.test")
		require.Equal(t, http.StatusForbidden, b.do(r).code)
	}
	require.Equal(t, "/hub/who", b.get("/hub/who").at)
}

// Nothing that opens a door stands in a log, nor who wanted to come in.
func TestNoSecretsInLogs(t *testing.T) {
	w := one(t, nil)
	w.user("sunita", "hub")
	b := w.browser("10.77.0.1")
	b.post(door.Path, "login", "sunita", "password", "not-the-password-1")
	b.signIn("sunita")
	b.get(door.Path + "/me")
	token := b.cookie("session")
	require.NoError(t, w.Store.Close())
	p := b.get("/hub/who")
	require.Equal(t, http.StatusServiceUnavailable, p.code, "without a database nobody is anybody, and nobody is signed out")
	require.Equal(t, token, b.cookie("session"))
	require.Contains(t, w.log.String(), "asking who is signed in")
	for _, secret := range []string{"sunita", "सुनीता", "not-the-password", password, token, b.cookie("device"), "10.77.0", secret, "argon2id"} {
		require.NotContains(t, w.log.String()+p.body, secret)
	}
	// The test's own cleanup closes it again.
}
