package main

import (
	"html"
	"math"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/models"
)

var (
	links      = regexp.MustCompile(`(?:href|action)="(/hub/[^"#]*)"`)
	getForms   = regexp.MustCompile(`(?s)<form[^>]*method="get"[^>]*>.*?</form>`)
	actionOf   = regexp.MustCompile(`action="([^"]*)"`)
	optionsOf  = regexp.MustCompile(`(?s)<select[^>]* name="([^"]+)"[^>]*>(.*?)</select>`)
	valuesOf   = regexp.MustCompile(`<option value="([^"]+)"`)
	particular = regexp.MustCompile(`/[^/]*[A-Z0-9][^/]*`) // a number, a code: what one page has and its like have not
)

// ofAKind is how many pages of one kind are opened: addresses that differ in numbers and codes only, or in what a filter is set to.
const ofAKind = 2

// crawler opens every page that leads from the first, as one user.
type crawler struct {
	*bureau
	u       access.User
	waiting []string
	seen    map[string]bool
	kinds   map[string]int
}

func (c *crawler) add(address string) {
	u, err := url.Parse(html.UnescapeString(address))
	require.NoError(c.t, err, address)
	var names []string
	for name, v := range u.Query() {
		if v[0] != "" {
			names = append(names, name)
		}
	}
	if len(names) > 2 {
		return // what filters say together is another test's
	}
	slices.Sort(names)
	kind := particular.ReplaceAllString(u.Path, "/#") + "?" + strings.Join(names, "&")
	if c.seen[address] || c.kinds[kind] >= ofAKind {
		return
	}
	c.seen[address] = true
	c.kinds[kind]++
	c.waiting = append(c.waiting, u.String())
}

// open asks for a page and remembers where it leads: its links, and each choice of its filters.
func (c *crawler) open(address string) {
	w := c.ask(c.u, http.MethodGet, address, nil)
	require.Less(c.t, w.Code, http.StatusInternalServerError, "%s as %v: %s", address, c.u.Roles, mainOf(w))
	if to := w.Header().Get("Location"); strings.HasPrefix(to, "/hub/") {
		c.add(to)
	}
	page := w.Body.String()
	for _, m := range links.FindAllStringSubmatch(page, -1) {
		c.add(m[1])
	}
	for _, form := range getForms.FindAllString(page, -1) {
		to := address
		if m := actionOf.FindStringSubmatch(form); m != nil && m[1] != "" {
			to = m[1]
		}
		to, _, _ = strings.Cut(to, "?")
		for _, s := range optionsOf.FindAllStringSubmatch(form, -1) {
			for _, v := range valuesOf.FindAllStringSubmatch(s[2], -1) {
				c.add(to + "?" + url.Values{s[1]: {html.UnescapeString(v[1])}}.Encode())
			}
		}
	}
}

// TestEveryPageThatLeadsFromTheFirst: no page fails for anybody, on either database. People's IDs are as long as in production: where a
// statement took them for short integers, PostgreSQL refused it, and nobody's list opened.
func TestEveryPageThatLeadsFromTheFirst(t *testing.T) {
	for name, database := range databases() {
		t.Run(name, func(t *testing.T) {
			b := newBureau(t, database(t))
			b.writes("power", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
			b.writes("health", "जिला अस्पताल बहराइच में डॉक्टर नहीं हैं")
			b.writes("police", "thana hazratganj ke daroga ne 5000 rupaye maange")
			officers, err := b.p.service.store.Officers(t.Context())
			require.NoError(t, err)
			require.NotEmpty(t, officers)
			power, lucknow := models.HubScope{Departments: []string{"POWER"}}, models.HubScope{Districts: []string{"162"}}
			for i, u := range []access.User{
				{Roles: []access.Role{access.Hub}},
				{Roles: []access.Role{access.Admin}, Scope: power},
				{Roles: []access.Role{access.Officer}, Scope: lucknow, Officer: officers[0].ID},
				{Roles: []access.Role{access.Operator}, Scope: lucknow},
				{Roles: []access.Role{access.Publisher}, Scope: power},
				{Roles: []access.Role{access.Auditor}},
			} {
				u.ID, u.Name = math.MaxInt64-models.ID(i), "x"
				c := &crawler{bureau: b, u: u, seen: map[string]bool{}, kinds: map[string]int{}, waiting: []string{"/hub", "/hub/complaints"}}
				for len(c.waiting) > 0 {
					next := c.waiting[0]
					c.waiting = c.waiting[1:]
					if !strings.HasPrefix(next, "/hub/live") { // news never end
						c.open(next)
					}
				}
				require.Greater(t, len(c.seen), 50, "%v", u.Roles)
			}
		})
	}
}
