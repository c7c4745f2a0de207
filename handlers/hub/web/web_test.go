package web_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
)

// site is a website of one page that does what a test wants.
type site struct {
	http.Handler
	kit *web.Kit
	log bytes.Buffer
	do  func(*web.Call) error
}

func newSite(t *testing.T) *site {
	catalog, err := i18n.New()
	require.NoError(t, err)
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	s := &site{do: func(c *web.Call) error { return c.Page("try/page", "try.title", "<b>") }}
	page := web.Module{
		Name:  "try",
		Texts: map[string]models.Names{"try.title": {Hi: "परख", En: "Trial"}, "try.count": {Hi: "{n} मिले", En: "{n} found"}},
		Files: fstest.MapFS{"templates/try.html": {Data: []byte(`{{define "try/page"}}<h1>{{t "try.title"}}</h1><p>{{.}}</p><p>{{t "try.count" "n" 1234567}}</p>` +
			`<p>{{department "POWER"}} {{department "GONE"}} {{status "assigned"}} {{dur 7200000000000}}</p>{{end}}`)},
			"static/try.css": {Data: []byte("h1 { color: red }")}},
		Routes: []web.Route{
			{Method: "GET", Path: "/hub/try", May: access.SeeWall, Do: func(c *web.Call) error { return s.do(c) }},
			{Method: "POST", Path: "/hub/try/{id}", May: access.Act, Do: func(c *web.Call) error { return s.do(c) }},
			{Method: "POST", Path: "/hub/files", May: access.Act, Do: func(c *web.Call) error { return s.do(c) }, Most: 4 << 20},
		},
		Nav: []web.NavItem{{Path: "/hub/try", Key: "try.title", Icon: "list", May: access.SeeWall}, {Path: "/hub/secret", Key: "try.count", Icon: "lock", May: access.SeeAudit}},
	}
	s.kit, err = web.New(web.Deps{Words: catalog, Directory: func() web.Directory { return up }, Clock: modelstest.NewClock(time.Date(2026, 11, 27, 6, 0, 0, 0, time.UTC)),
		Log: slog.New(slog.NewTextHandler(&s.log, nil)), Modules: []web.Module{page}, SignIn: "/hub/door"})
	require.NoError(t, err)
	s.Handler = web.Guard(s.kit)
	return s
}

func (s *site) ask(method, target string, u access.User, headers ...string) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest(method, "https://hub.test"+target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	s.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

var officer = access.User{ID: 7, Name: "रवि", Roles: []access.Role{access.Officer}}

func TestAPageInBothLanguages(t *testing.T) {
	s := newSite(t)
	hindi := s.ask("GET", "/hub/try", officer)
	require.Equal(t, http.StatusOK, hindi.Code)
	for _, want := range []string{`<html lang="hi">`, "<h1>परख</h1>", "&lt;b&gt;", "12,34,567 मिले", "बिजली", "GONE", "2 घंटे", "no-store", "/hub/static/try/try.css?v="} {
		require.Contains(t, hindi.Body.String()+hindi.Header().Get("Cache-Control"), want)
	}
	require.NotContains(t, hindi.Body.String(), "/hub/secret", "a place he may not go to")
	english := s.ask("GET", "/hub/try?lang=en", officer)
	require.Contains(t, english.Body.String(), "Trial · Sunwai hub")
	require.Contains(t, english.Header().Get("Set-Cookie"), "sunwai_lang=en")
	again := s.ask("GET", "/hub/try", officer, "Cookie", "sunwai_lang=en; sunwai_theme=dark")
	require.Contains(t, again.Body.String(), `<html lang="en" data-theme="dark">`)
	odd := s.ask("GET", "/hub/try?lang=xx&theme=pink", officer, "Cookie", "sunwai_lang=%00; sunwai_theme=x\"y")
	require.Contains(t, odd.Body.String(), `<html lang="hi">`)
}

func TestNothingInline(t *testing.T) {
	s := newSite(t)
	w := s.ask("GET", "/hub/try", officer)
	require.NotRegexp(t, regexp.MustCompile(`(?i)<style|<script>|\sstyle=|\son[a-z]+=|hx-on`), w.Body.String())
	require.NotContains(t, w.Header().Get("Content-Security-Policy"), "unsafe")
	for _, m := range regexp.MustCompile(`(?:href|src)="(/hub/static/[^"#]+)`).FindAllStringSubmatch(w.Body.String(), -1) {
		require.Equal(t, http.StatusOK, s.ask("GET", m[1], access.User{}).Code, m[1])
	}
}

func TestAPartOfAPage(t *testing.T) {
	w := newSite(t).ask("GET", "/hub/try", officer, "HX-Request", "true", "HX-Request-Type", "partial")
	require.NotContains(t, w.Body.String(), "<html")
	require.Contains(t, w.Body.String(), "<title>परख</title><h1>")
}

func TestAPanicIsToldWithoutItsWords(t *testing.T) {
	s := newSite(t)
	var none map[string]int
	for want, do := range map[string]func(){"panic=string": func() { panic("9876543210 आशा") }, "assignment to entry in nil map": func() { none["9876543210"] = 1 }} {
		s.log.Reset()
		s.do = func(*web.Call) error { do(); return nil }
		w := s.ask("GET", "/hub/try", officer)
		require.Equal(t, http.StatusInternalServerError, w.Code)
		require.Contains(t, w.Body.String(), "हमारी ओर से कुछ रुक गया")
		require.Contains(t, s.log.String(), want)
		require.NotContains(t, w.Body.String()+s.log.String(), "9876543210")
	}
	s.do = func(*web.Call) error { panic(http.ErrAbortHandler) }
	require.PanicsWithValue(t, http.ErrAbortHandler, func() { s.ask("GET", "/hub/try", officer) }, "half a file is cut off")
}

func TestTheDoor(t *testing.T) {
	s := newSite(t)
	out := s.ask("GET", "/hub/try", access.User{})
	require.Equal(t, http.StatusSeeOther, out.Code)
	require.Equal(t, "/hub/door?next=%2Fhub%2Ftry", out.Header().Get("Location"))
	require.Equal(t, http.StatusUnauthorized, s.ask("POST", "/hub/try/5", access.User{}).Code)
	auditor := access.User{ID: 8, Roles: []access.Role{access.Auditor}}
	refused := s.ask("POST", "/hub/try/5", auditor)
	require.Equal(t, http.StatusForbidden, refused.Code)
	require.Contains(t, refused.Body.String(), "इसकी अनुमति नहीं है")
	require.Equal(t, http.StatusForbidden, s.ask("POST", "/hub/try/5", officer, "Origin", "https://elsewhere.test", "Sec-Fetch-Site", "cross-site").Code)
}

// fillIn sends a form, as somebody.
func (s *site) fillIn(target string, u access.User, form url.Values, headers ...string) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest("POST", "https://hub.test"+target, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	s.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

// Who is signed out while he writes reads what he wrote, and comes back to the page he wrote on; no password is shown again.
func TestWhatIsSentTooLateIsKept(t *testing.T) {
	s := newSite(t)
	form := url.Values{"words": {"लाइन <b>जोड़ दी</b> गई"}, "reason": {"आदेश 12/2026"}, "v.name": {"नया नाम"}, "password": {"correct horse"}, "code": {"123456"}, "phone": {"9876543210"}}
	w := s.fillIn("/hub/try/5", access.User{}, form, "Referer", "https://hub.test/hub/try?department=POWER")
	require.Equal(t, http.StatusUnauthorized, w.Code)
	for _, want := range []string{"लाइन &lt;b&gt;जोड़ दी&lt;/b&gt; गई", "आदेश 12/2026", "नया नाम", "कॉपी", "कुछ दर्ज नहीं हुआ", "/hub/door?next=%2Fhub%2Ftry%3Fdepartment%3DPOWER"} {
		require.Contains(t, w.Body.String(), want)
	}
	for _, secret := range []string{"correct horse", "123456", "9876543210"} {
		require.NotContains(t, w.Body.String(), secret)
	}
	require.NotContains(t, s.fillIn("/hub/try/5", access.User{}, url.Values{"password": {"x"}}).Body.String(), "<textarea")
	elsewhere := s.fillIn("/hub/try/5", access.User{}, form, "Referer", "https://evil.test/hub/x")
	require.Contains(t, elsewhere.Body.String(), "next=%2Fhub%2Ftry%2F5")
	require.NotContains(t, s.fillIn("/hub/try/5", access.User{}, form, "HX-Request", "true", "HX-Request-Type", "partial").Body.String(), "<textarea")
	s.do = func(*web.Call) error { return fmt.Errorf("writing: %w", models.ErrConflict) }
	quicker := s.fillIn("/hub/try/5", officer, form)
	require.Equal(t, http.StatusConflict, quicker.Code)
	require.Contains(t, quicker.Body.String(), "आदेश 12/2026", "somebody else was quicker")
	require.NotContains(t, quicker.Body.String(), "correct horse")
	require.NotContains(t, s.fillIn("/hub/try/5", access.User{}, url.Values{"words": {strings.Repeat("x", 5<<20)}}).Body.String(), "xxx", "more than anybody writes")
	crossed := s.fillIn("/hub/try/5", access.User{}, form, "Origin", "https://evil.test", "Sec-Fetch-Site", "cross-site")
	require.Equal(t, http.StatusForbidden, crossed.Code)
	require.NotContains(t, crossed.Body.String(), "12/2026")
	listed := s.ask("GET", "/hub/try?department=POWER&status=open", access.User{})
	require.Equal(t, "/hub/door?next=%2Fhub%2Ftry%3Fdepartment%3DPOWER%26status%3Dopen", listed.Header().Get("Location"), "a list is narrowed as before")
}

// A photo is larger than what is read of somebody who is not signed in, and the words stand in front of it.
func TestWordsBeforeAPhotoAreKept(t *testing.T) {
	s := newSite(t)
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for _, field := range [][2]string{{"version", "3"}, {"words", "ट्रांसफ़ॉर्मर बदल दिया"}, {"password", "correct horse"}, {"reason", "  "}, {"v.note", "दूसरा"}} {
		require.NoError(t, form.WriteField(field[0], field[1]))
	}
	photo, err := form.CreateFormFile("words", "photo.jpg")
	require.NoError(t, err)
	_, err = photo.Write(bytes.Repeat([]byte("jpeg"), 2<<20/4))
	require.NoError(t, err)
	require.NoError(t, form.WriteField("words", "too late"))
	require.NoError(t, form.Close())
	sent := &counted{Reader: bytes.NewReader(body.Bytes())}
	w, r := httptest.NewRecorder(), httptest.NewRequest("POST", "https://hub.test/hub/files", sent)
	r.Header.Set("Content-Type", form.FormDataContentType())
	s.ServeHTTP(w, r)
	require.Equal(t, http.StatusUnauthorized, w.Code)
	require.Contains(t, w.Body.String(), "दूसरा\n\nट्रांसफ़ॉर्मर बदल दिया</textarea>")
	for _, never := range []string{"correct horse", "jpeg", "too late"} {
		require.NotContains(t, w.Body.String(), never)
	}
	require.LessOrEqual(t, sent.n, 1<<20+1, "no more is read than of any form")
}

// counted counts what is read of it.
type counted struct {
	io.Reader
	n int
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += n
	return n, err
}

// Who is signed out while a page renews a part of itself comes back to the page, and not to the part.
func TestSigningInLeadsToThePageAndNotToItsPart(t *testing.T) {
	s := newSite(t)
	for _, x := range []struct{ target, from, next string }{
		{"/hub/try?rows=2", "https://hub.test/hub?on=wall", "%2Fhub%3Fon%3Dwall"},
		{"/hub/try?rows=2", "https://evil.test/hub/x", "%2Fhub%2Ftry"},
		{"/hub/try?rows=2", "", "%2Fhub%2Ftry"},
	} {
		w := s.ask("GET", x.target, access.User{}, "HX-Request", "true", "HX-Request-Type", "partial", "Referer", x.from)
		require.Equal(t, http.StatusUnauthorized, w.Code)
		require.Contains(t, w.Body.String(), `"/hub/door?next=`+x.next+`"`, x)
	}
	require.Equal(t, "/hub/door?next=%2Fhub", s.ask("GET", "/hub/try?part=1", access.User{}, "Referer", "https://hub.test/hub").Header().Get("Location"))
	require.Equal(t, "/hub/door?next=%2Fhub%2Ftry", s.ask("GET", "/hub/try?part=1", access.User{}).Header().Get("Location"))
}

// The address above a form's answer leads to the page, and is no page that does not exist.
func TestTheAddressOfAFormLeadsToItsPage(t *testing.T) {
	s := newSite(t)
	w := s.ask("GET", "/hub/try/5", officer)
	require.Equal(t, http.StatusSeeOther, w.Code)
	require.Equal(t, "/hub/try", w.Header().Get("Location"))
	require.Equal(t, http.StatusNotFound, s.ask("GET", "/hub/files", officer).Code, "there is no page above it but the first")
	require.Equal(t, http.StatusNotFound, s.ask("GET", "/hub/nothing/5", officer).Code)
	require.Equal(t, http.StatusNotFound, s.ask("POST", "/hub/nothing", officer).Code)
}

func TestErrors(t *testing.T) {
	s := newSite(t)
	for want, err := range map[int]error{
		404: fmt.Errorf("reading: %w", models.ErrNotFound),
		409: fmt.Errorf("writing: %w", models.ErrConflict),
		413: &http.MaxBytesError{Limit: 1},
		422: models.NewError(models.CodeBadInput, "error.bad_input_made_up"),
		500: errors.New("a secret of the database"),
	} {
		s.do = func(*web.Call) error { return err }
		w := s.ask("POST", "/hub/try/5", officer)
		require.Equal(t, want, w.Code)
		require.NotContains(t, w.Body.String(), "secret")
		require.NotContains(t, w.Body.String(), "web.error", "every failure has words")
	}
	s.do = func(*web.Call) error { return &http.MaxBytesError{Limit: 1} }
	require.NotContains(t, s.ask("POST", "/hub/try/5", officer).Body.String(), "फ़ाइल", "none was sent")
	w, r := httptest.NewRecorder(), httptest.NewRequest("POST", "https://hub.test/hub/files", strings.NewReader("--x--\r\n"))
	r.Header.Set("Content-Type", "multipart/form-data; boundary=x")
	s.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), officer)))
	require.Contains(t, w.Body.String(), "फ़ाइल")
	require.Equal(t, 1, strings.Count(s.log.String(), "a secret of the database"), "logged once")
	require.Equal(t, http.StatusNotFound, s.ask("GET", "/hub/nowhere", officer).Code)
	s.do = func(c *web.Call) error { _, err := c.ID("id"); return err }
	for _, id := range []string{"0", "-4", "x", "99999999999999999999", "4.2"} {
		require.Equal(t, http.StatusNotFound, s.ask("POST", "/hub/try/"+id, officer).Code, id)
	}
}

// A slash too many is no wrong address; two at the beginning would be another site.
func TestASlashTooMany(t *testing.T) {
	s := newSite(t)
	for typed, to := range map[string]string{"/hub/try/?page=2": "/hub/try?page=2", "/hub/": "/hub"} {
		w := s.ask("GET", typed, officer)
		require.Equal(t, http.StatusSeeOther, w.Code, typed)
		require.Equal(t, to, w.Header().Get("Location"))
	}
	require.Equal(t, http.StatusNotFound, s.ask("POST", "/hub/nowhere/", officer).Code)
	require.Equal(t, http.StatusNotFound, s.ask("GET", "/hub/nowhere", officer).Code)
}

// What answers a form has no address of its own: whoever pressed "English" there read that the page does not exist, and recovery codes and
// links, which are shown once, were gone.
func TestAnAnswerToAFormIsNotAskedForAgain(t *testing.T) {
	s := newSite(t)
	require.Contains(t, s.ask("GET", "/hub/try", officer).Body.String(), `?lang=en"`)
	body := s.ask("POST", "/hub/try/5", officer).Body.String()
	require.Contains(t, body, "<h1>परख</h1>")
	require.NotContains(t, body, "lang=en")
	require.NotContains(t, body, "theme=")
}

func TestGo(t *testing.T) {
	s := newSite(t)
	s.do = func(c *web.Call) error { return c.Go("/hub/try") }
	w := s.ask("POST", "/hub/try/5", officer)
	require.Equal(t, http.StatusSeeOther, w.Code)
	part := s.ask("POST", "/hub/try/5", officer, "HX-Request", "true")
	require.Equal(t, "/hub/try", part.Header().Get("HX-Location"))
}

func TestEveryTextInBothLanguages(t *testing.T) {
	keys, of := newSite(t).kit.Texts()
	for _, key := range keys {
		require.True(t, strings.ContainsFunc(of[key].Hi, func(r rune) bool { return unicode.Is(unicode.Devanagari, r) }), key)
		require.NotEmpty(t, of[key].En, key)
		require.False(t, strings.ContainsFunc(of[key].En, func(r rune) bool { return unicode.Is(unicode.Devanagari, r) }), key)
	}
}

func TestBrokenModules(t *testing.T) {
	catalog, err := i18n.New()
	require.NoError(t, err)
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	do := func(*web.Call) error { return nil }
	for name, m := range map[string]web.Module{
		"another page's text":  {Name: "a", Texts: map[string]models.Names{"b.x": {}}},
		"elsewhere":            {Name: "a", Routes: []web.Route{{Method: "GET", Path: "/admin", Do: do}}},
		"a name alike":         {Name: "a", Routes: []web.Route{{Method: "GET", Path: "/hubble", Do: do}}},
		"nothing behind it":    {Name: "a", Routes: []web.Route{{Method: "GET", Path: "/hub/a"}}},
		"a template that ends": {Name: "a", Files: fstest.MapFS{"templates/a.html": {Data: []byte(`{{define "a"}}`)}}},
	} {
		k, err := web.New(web.Deps{Words: catalog, Directory: func() web.Directory { return up }, Clock: modelstest.NewClock(time.Now()), Log: slog.Default(), Modules: []web.Module{m}})
		if err == nil {
			err = k.Check()
		}
		require.Error(t, err, name)
	}
}

func TestPagesArePacked(t *testing.T) {
	s := newSite(t)
	plain := s.ask("GET", "/hub/try", officer)
	packed := s.ask("GET", "/hub/try", officer, "Accept-Encoding", "br, gzip")
	require.Empty(t, plain.Header().Get("Content-Encoding"))
	require.Equal(t, "gzip", packed.Header().Get("Content-Encoding"))
	require.Less(t, packed.Body.Len(), plain.Body.Len()/2)
	r, err := gzip.NewReader(packed.Body)
	require.NoError(t, err)
	body, err := io.ReadAll(r)
	require.NoError(t, err)
	require.Equal(t, plain.Body.String(), string(body))
}
