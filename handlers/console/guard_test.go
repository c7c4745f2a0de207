package console_test

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func (s *stage) get(path string, change ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, "http://127.0.0.1:8080"+path, nil)
	for _, c := range change {
		c(r)
	}
	w := httptest.NewRecorder()
	s.page.ServeHTTP(w, r)
	return w
}

func TestOnlyThisComputerIsLetIn(t *testing.T) {
	s := newStage(t)
	for host, want := range map[string]int{
		"127.0.0.1:8080": 200, "localhost": 200, "LOCALHOST:80": 200, "[::1]:8080": 200, "127.9.9.9": 200,
		"sunwai.example": 403, "127.0.0.1.evil.example": 403, "localhost.evil.example:8080": 403, "10.0.0.7:8080": 403,
		"0.0.0.0:8080": 403, "": 403, "[::ffff:10.0.0.1]": 403,
	} {
		for _, path := range []string{"/", "/static/main.js"} {
			w := s.get(path, func(r *http.Request) { r.Host = host })
			require.Equal(t, want, w.Code, "%q %s", host, path)
		}
		w := s.post("/console/say", from("text", "x"), func(r *http.Request) {
			r.Host = host
			r.Header.Set("Origin", "http://"+host)
		})
		require.Equal(t, want == 403, w.Code == 403, "%q say", host)
	}
}

func TestAMadeUpHostDoesNotHelp(t *testing.T) {
	s := newStage(t)
	for address, want := range map[string]int{"192.168.1.5:8080": 403, "127.0.0.1:8080": 200, "[::1]:8080": 200} {
		at, err := net.ResolveTCPAddr("tcp", address)
		require.NoError(t, err)
		w := s.get("/", func(r *http.Request) {
			*r = *r.WithContext(context.WithValue(r.Context(), http.LocalAddrContextKey, net.Addr(at)))
		})
		require.Equal(t, want, w.Code, address)
	}
}

func TestAnotherPageCannotSpeakHere(t *testing.T) {
	s := newStage(t)
	for name, change := range map[string]func(*http.Request){
		"a form elsewhere": func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") },
		"another port":     func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "same-site") },
		"an old browser":   func(r *http.Request) { r.Header.Del("Sec-Fetch-Site"); r.Header.Set("Origin", "https://evil.example") },
	} {
		for _, path := range []string{"/console/say", "/console/tap", "/console/upload"} {
			require.Equal(t, http.StatusForbidden, s.post(path, from("text", "x"), change).Code, name+path)
		}
	}
	require.Empty(t, s.events())
	require.Equal(t, http.StatusMethodNotAllowed, s.get("/console/say?text=x").Code, "a link says nothing")
}

func TestThePageLoadsNothingFromElsewhereAndHasNoInlineCode(t *testing.T) {
	s := newStage(t)
	w := s.get("/?start=ABC%22%3E%3Cscript%3E&account=power")
	require.Equal(t, http.StatusOK, w.Code)
	body := w.Body.String()
	csp := w.Header().Get("Content-Security-Policy")
	require.Contains(t, csp, "default-src 'none'")
	require.NotContains(t, csp, "unsafe")
	require.Equal(t, "no-referrer", w.Header().Get("Referrer-Policy"))
	require.Equal(t, "same-origin", w.Header().Get("Cross-Origin-Resource-Policy"))
	require.NotContains(t, body, `"><script>`)
	for _, forbidden := range []string{`\sstyle=`, `\son[a-z]+=`, `<style`, `(src|href)="(https?:)?//`, `<script[^>]*>[^<]`} {
		require.NotRegexp(t, regexp.MustCompile(forbidden), body)
	}
	for _, m := range regexp.MustCompile(`(?:src|href)="(/static/[^"]+)"`).FindAllStringSubmatch(body, -1) {
		require.Equal(t, http.StatusOK, s.get(m[1]).Code, m[1])
	}
}

func TestAssets(t *testing.T) {
	s := newStage(t)
	for path, kind := range map[string]string{"/static/main.js": "text/javascript; charset=utf-8", "/static/base.css": "text/css; charset=utf-8",
		"/static/icon.svg": "image/svg+xml", "/static/fonts/mukta-devanagari-400-normal.woff2": "font/woff2", "/static/fonts/OFL.txt": "text/plain; charset=utf-8"} {
		w := s.get(path)
		require.Equal(t, http.StatusOK, w.Code, path)
		require.Equal(t, kind, w.Header().Get("Content-Type"), path)
		again := s.get(path, func(r *http.Request) { r.Header.Set("If-None-Match", w.Header().Get("ETag")) })
		require.Equal(t, http.StatusNotModified, again.Code, path)
	}
	for _, path := range []string{"/static/", "/static/nothing.js", "/static/../page.go", "/templates/page.html", "/nothing"} {
		require.NotEqual(t, http.StatusOK, s.get(path).Code, path)
	}
	require.True(t, strings.Contains(s.get("/static/fonts/OFL.txt").Body.String(), "SIL OPEN FONT LICENSE"))
}
