package main

import (
	"context"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
	"github.com/stretchr/testify/require"
)

const firstPassword = "पहला पासवर्ड नदी के पार"

// The first user: made at the machine, enrolled by the printed link, signed in at the running website.
func TestTheFirstUserOfTheWebsite(t *testing.T) {
	for name, database := range databases() {
		t.Run(name, func(t *testing.T) {
			i := install(t, database(t))
			for _, wrong := range [][]string{{"--login", "x", "--name", "रवि"}, {"--login", "ravi", "--name", " "}, {"--login", "ravi", "--name", "रवि", "--role", "king"},
				{"--login", "ravi", "--name", "रवि", "--department", "NOPE"}, {"--login", "ravi", "--name", "रवि", "--district", "all"},
				{"--login", "ravi", "--name", "रवि", "--officer", "77"}} {
				_, errs, code := i.try(append([]string{"admin", "create"}, wrong...)...)
				require.NotZero(t, code, "%v", wrong)
				require.Contains(t, errs, "--")
			}
			link := strings.TrimSpace(i.must("admin", "create", "--login", "Ravi", "--name", "रवि कुमार", "--role", "hub"))
			require.Contains(t, link, "/hub/door/enrol/")
			_, errs, code := i.try("admin", "create", "--login", "ravi", "--name", "और कोई")
			require.NotZero(t, code)
			require.Contains(t, errs, "already")
			i.must("admin", "create", "--login", "sita", "--name", "सीता", "--role", "admin", "--department", "power")
			list := i.must("admin", "list")
			require.Regexp(t, `ravi +hub +all +all +to enrol`, list)
			require.Regexp(t, `sita +admin +POWER +all +to enrol`, list)

			s := i.start()
			s.ready()
			b := i.browser()
			at, err := url.Parse(link)
			require.NoError(t, err)
			page := b.post(s.url+at.Path, "password", firstPassword, "again", firstPassword)
			secret := strings.ReplaceAll(regexp.MustCompile(`class="secret">([A-Z2-7 ]+)<`).FindStringSubmatch(page)[1], " ", "")
			now, err := totp.GenerateCode(secret, time.Now())
			require.NoError(t, err)
			require.Contains(t, b.post(s.url+at.Path, "code", now), "रिकवरी कोड")
			b.post(s.url+"/hub/door", "login", "ravi", "password", firstPassword)
			next, err := totp.GenerateCode(secret, time.Now().Add(30*time.Second)) // the present one is used
			require.NoError(t, err)
			b.post(s.url+"/hub/door/code", "code", next)
			require.Contains(t, b.get(s.url+"/hub/door/me"), "रवि कुमार")
			require.Contains(t, b.get(s.url+"/hub/complaints?open=1&department=POWER"), "ऐसी कोई शिकायत नहीं मिली")
			require.Contains(t, i.must("admin", "list"), "enrolled")

			require.Eventually(t, func() bool { return strings.Contains(b.get(s.url+"/hub/audit"), "प्रवेश किया") }, patience, 50*time.Millisecond)
			noted := strings.TrimSpace(i.must("audit", "verify"))
			require.Regexp(t, `^[0-9]+:[0-9a-f]{32}$`, noted)
			i.must("audit", "verify", "--noted", noted)
			other := map[bool]string{true: "1", false: "0"}[strings.HasSuffix(noted, "0")]
			_, errs, code = i.try("audit", "verify", "--noted", noted[:len(noted)-1]+other)
			require.NotZero(t, code)
			require.Contains(t, errs, "touched")
			_, _, code = i.try("audit", "verify", "--noted", "x")
			require.NotZero(t, code)

			_, said, _ := i.try("admin", "disable", "ravi")
			require.Contains(t, said, "User ravi is disabled and signed out everywhere.")
			require.Contains(t, b.get(s.url+"/hub/door/me"), `name="password"`, "shut out at once")
			i.must("admin", "enable", "ravi")
			require.Contains(t, i.must("admin", "reset", "ravi"), "/hub/door/enrol/")
			require.Contains(t, i.must("admin", "list"), "to enrol")
			_, _, code = i.try("admin", "reset", "nobody")
			require.NotZero(t, code)
			s.stop()
			require.NotContains(t, s.log.tail(1<<20), "रवि")
			require.NotContains(t, s.log.tail(1<<20), firstPassword)
		})
	}
}

func TestAPasswordComesByStandardInput(t *testing.T) {
	i := install(t, databases()["sqlite"](t))
	create := func(password string) (string, string, error) {
		cmd := i.command("admin", "create", "--login", "first", "--name", "पहले", "--password-stdin")
		cmd.Stdin = strings.NewReader(password + "\nmore")
		var out, errs strings.Builder
		cmd.Stdout, cmd.Stderr = &out, &errs
		err := cmd.Run()
		return out.String(), errs.String(), err
	}
	_, errs, err := create("short")
	require.Error(t, err)
	require.NotContains(t, errs, "short\"")
	out, errs, err := create(firstPassword)
	require.NoError(t, err, errs)
	require.Empty(t, out)
	require.NotContains(t, errs, firstPassword)
	require.Contains(t, i.must("admin", "list"), "to enrol", "an authenticator is missing")
}

// siteBrowser is a browser on the running website.
type siteBrowser struct {
	t      *testing.T
	client *http.Client
}

func (i *installation) browser() *siteBrowser {
	jar, err := cookiejar.New(nil)
	require.NoError(i.t, err)
	// Cookies of an https site, over plain http: a proxy stands between in real life.
	return &siteBrowser{t: i.t, client: &http.Client{Jar: insecure{jar}, Timeout: patience}}
}

// insecure hands out cookies as the proxy would see them behind TLS.
type insecure struct{ http.CookieJar }

func (j insecure) SetCookies(u *url.URL, list []*http.Cookie) { j.CookieJar.SetCookies(https(u), list) }

func (j insecure) Cookies(u *url.URL) []*http.Cookie { return j.CookieJar.Cookies(https(u)) }

func https(u *url.URL) *url.URL {
	s := *u
	s.Scheme = "https"
	return &s
}

func (b *siteBrowser) do(r *http.Request) string {
	b.t.Helper()
	resp, err := b.client.Do(r)
	require.NoError(b.t, err)
	defer resp.Body.Close()
	body := new(strings.Builder)
	_, err = io.Copy(body, resp.Body)
	require.NoError(b.t, err)
	return body.String()
}

func (b *siteBrowser) get(at string) string {
	b.t.Helper()
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, at, nil)
	require.NoError(b.t, err)
	return b.do(r)
}

func (b *siteBrowser) post(at string, fields ...string) string {
	b.t.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, at, strings.NewReader(form.Encode()))
	require.NoError(b.t, err)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return b.do(r)
}
