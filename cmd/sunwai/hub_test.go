package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
)

// playOf wires everything on a database of demo people; nothing runs.
func playOf(t *testing.T) *playing {
	t.Helper()
	t.Chdir(t.TempDir())
	a := &app{surroundings: surroundings{strings.NewReader(""), io.Discard, io.Discard, nil}}
	c, err := a.playConfig()
	require.NoError(t, err)
	p, err := a.play(t.Context(), c, io.Discard)
	require.NoError(t, err)
	t.Cleanup(p.close)
	return p
}

// hubOf wires the website.
func hubOf(t *testing.T) *web.Kit {
	t.Helper()
	p := playOf(t)
	kit, err := p.service.newHub()
	require.NoError(t, err)
	require.NoError(t, kit.Check(), "templates are parsed when a page is asked for")
	return kit
}

// TestEveryRouteAndEveryRole: nobody gets further than the table of permissions lets him, whatever the address.
func TestEveryRouteAndEveryRole(t *testing.T) {
	kit := hubOf(t)
	hole := regexp.MustCompile(`\{[^}]*\}`)
	routes := kit.Routes()
	require.Greater(t, len(routes), 40)
	ask := func(r web.Route, u access.User) int {
		path := strings.TrimSuffix(hole.ReplaceAllString(r.Path, "1"), "1")
		if strings.Contains(r.Path, "}") {
			path = hole.ReplaceAllString(r.Path, "1")
		}
		ctx, cancel := context.WithCancel(access.WithUser(t.Context(), u))
		cancel() // a stream must not wait for news; who is refused is refused before anything is read
		method := r.Method
		if method == "" {
			method = http.MethodGet
		}
		w := httptest.NewRecorder()
		kit.ServeHTTP(w, httptest.NewRequest(method, "https://hub.test"+path, nil).WithContext(ctx))
		return w.Code
	}
	for _, r := range routes {
		if r.May == access.Anyone {
			require.Contains(t, r.Path, "/hub/door", "only the door is for everybody")
			continue
		}
		out := ask(r, access.User{})
		require.True(t, out == http.StatusSeeOther && r.Method == http.MethodGet || out == http.StatusUnauthorized, "%s %s signed out: %d", r.Method, r.Path, out)
		for _, role := range access.Roles() {
			u := access.User{ID: 1, Name: "x", Roles: []access.Role{role}}
			if !u.May(r.May) {
				require.Equal(t, http.StatusForbidden, ask(r, u), "%s %s as %s", r.Method, r.Path, role)
			} else {
				require.NotContains(t, []int{http.StatusForbidden, http.StatusUnauthorized}, ask(r, u), "%s %s as %s", r.Method, r.Path, role)
			}
		}
	}
}

// TestTheHubsTexts: both languages are complete, each in its script.
func TestTheHubsTexts(t *testing.T) {
	keys, of := hubOf(t).Texts()
	require.Greater(t, len(keys), 300)
	deva := func(s string) bool {
		return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Devanagari, r) })
	}
	holes := regexp.MustCompile(`\{[a-z_]+\}`)
	for _, key := range keys {
		n := of[key]
		require.NotEmpty(t, n.En, key)
		require.NotEmpty(t, n.Hi, key)
		require.False(t, deva(n.En), "%s: Hindi in the English text", key)
		require.ElementsMatch(t, holes.FindAllString(n.Hi, -1), holes.FindAllString(n.En, -1), key)
		others := strings.NewReplacer("केंद्र सरकार", "", "सेवा केंद्र", "").Replace(n.Hi)
		require.NotContains(t, others, "केंद्र", "%s: the hub is हब; केंद्र is the central government, or a centre", key)
	}
}
