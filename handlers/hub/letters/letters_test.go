package letters_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/hubtest"
	"sunwai/handlers/hub/letters"
	"sunwai/models"
)

// cellar is the page of a house in which something went wrong.
type cellar struct {
	*hubtest.House
	page     *letters.Page
	site     http.Handler
	user     *access.User
	accounts []models.AccountState
	findings []letters.Finding
}

func newCellar(t *testing.T) *cellar {
	c := &cellar{House: hubtest.Open(t)}
	u := hubtest.User(5, hubtest.Operator, access.Operator)
	c.user = &u
	c.page = letters.New(letters.Deps{Store: c.Store, Clock: c.Clock, Log: slog.New(slog.DiscardHandler), Known: func() []models.Account { return []models.Account{hubtest.Desk, hubtest.Power} },
		District: func(area string) string { d, _ := c.Dir.District(area); return d.Code },
		Accounts: func(context.Context) ([]models.AccountState, error) { return c.accounts, nil },
		Findings: func(context.Context) ([]letters.Finding, error) { return c.findings, nil }})
	m := c.page.Module()
	c.site = c.House.Site(c.user, m)
	return c
}

var pick = regexp.MustCompile(`name="id" value="(\d+)"`)

func TestALetterIsTriedAgainAndGivenUp(t *testing.T) {
	c := newCellar(t)
	c.Refused["asha-919876543210"] = true
	c.Say("asha-919876543210", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	page := c.Get(c.site, "/hub/letters")
	require.Contains(t, page, "मंच ने यह संदेश नहीं माना")
	require.Contains(t, page, "•••210")
	require.NotContains(t, page, "9876543210")
	require.NotContains(t, page, "गोमती", "no words")
	id := pick.FindStringSubmatch(page)[1]

	c.Refused = map[models.Peer]bool{}
	code, to, _ := c.Post(c.site, "/hub/letters/retry", "what", "dead", "id", id)
	require.Equal(t, http.StatusSeeOther, code)
	require.Contains(t, c.Get(c.site, to), "1 फिर से भेजे जा रहे हैं")
	require.NoError(t, c.Deliver(t.Context()))
	require.Contains(t, strings.Join(c.Told, "\n"), "asha-919876543210 < शिकायत दर्ज हो गई")
	require.Contains(t, c.Get(c.site, "/hub/letters"), "सब पहुँच गया")

	c.Refused["mohan-919876543211"] = true
	c.Say("mohan-919876543211", "अलीगंज लखनऊ में 2 दिन से पानी नहीं आ रहा")
	id = pick.FindStringSubmatch(c.Get(c.site, "/hub/letters?what=dead&account=power"))[1]
	code, _, body := c.Post(c.site, "/hub/letters/discard", "what", "dead", "id", id, "reason", "because")
	require.Equal(t, 422, code, body)
	code, to, _ = c.Post(c.site, "/hub/letters/discard", "what", "dead", "id", id, "reason", "nobody_there")
	require.Equal(t, http.StatusSeeOther, code)
	require.Contains(t, c.Get(c.site, to), "1 छोड़ दिए गए")
	require.Equal(t, []string{"letters.retried", "letters.discarded"}, c.Audited())
	require.NotContains(t, c.Log.String(), "987654321")
}

func TestAllOfAnAccount(t *testing.T) {
	c := newCellar(t)
	for _, who := range []models.Peer{"a", "b", "c"} {
		c.Refused[who] = true
		c.Say(who, "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	}
	c.Refused = map[models.Peer]bool{}
	code, to, _ := c.Post(c.site, "/hub/letters/retry", "what", "dead", "all", "power")
	require.Equal(t, http.StatusSeeOther, code)
	require.Regexp(t, `[3-9] फिर से`, c.Get(c.site, to))
	for _, bad := range [][]string{{"what", "all"}, {"what", "dead", "id", "x"}} {
		code, _, _ := c.Post(c.site, "/hub/letters/retry", bad...)
		require.Equal(t, 422, code)
	}
}

func TestHowTheHouseStands(t *testing.T) {
	c := newCellar(t)
	now := c.Clock.Now()
	c.accounts = []models.AccountState{
		{Account: hubtest.Power, Connection: models.Connection{Known: true, Code: "unauthorized", Since: now.Add(-time.Hour)}, Unhandled: 3, OldestIn: now.Add(-2 * time.Minute)},
		{Account: hubtest.Desk, Waiting: 1, OldestOut: now.Add(-time.Second)},
		{Account: models.Account{Key: "x", Platform: models.Twitter, Handle: "x_up"}, Connection: models.Connection{Known: true, OK: true}, Waiting: 9, OldestOut: now.Add(-time.Hour)},
		{Account: models.Account{Key: "y", Platform: models.Twitter, Handle: "y_up"}, Connection: models.Connection{Known: true, Code: "newer_than_its_words"}},
	}
	c.findings = []letters.Finding{{Kind: letters.Bad, Key: "letters.find.disk", Value: "200 MB"}}
	page := c.Get(c.site, "/hub/letters?lang=en")
	for _, want := range []string{"The token is not valid any more", "Messages wait for their turn", "Not known yet", "Sending is held up", "The platform reports trouble", "Little room on the disk: 200 MB left", "x_up"} {
		require.Contains(t, page, want)
	}
	require.Equal(t, 1, strings.Count(page, "Sending is held up"))
	require.NotRegexp(t, `>[^<]*letters\.`, page)

	c.user.Roles = []access.Role{access.Officer}
	code, _, _ := c.Post(c.site, "/hub/letters/retry", "what", "dead", "all", "power")
	require.Equal(t, http.StatusForbidden, code)
}

// The page as it is seen, wide and on a phone.
func TestTheLettersInABrowser(t *testing.T) {
	screens := map[string]consoletest.Screen{"wide": {Width: 1280, Height: 900}, "phone": {Width: 360, Height: 740}}
	for _, look := range [][2]string{{"wide", "hi"}, {"phone", "en"}, {"wide", "en"}, {"phone", "hi"}} {
		if look[0]+look[1] != "widehi" && look[0]+look[1] != "phoneen" && os.Getenv("SCREENSHOTS") == "" {
			continue // all four are for looking at; two find what is broken
		}
		name, lang, screen := look[0], look[1], screens[look[0]]
		t.Run(name+"-"+lang, func(t *testing.T) {
			c := newCellar(t)
			now := c.Clock.Now()
			c.accounts = []models.AccountState{
				{Account: hubtest.Power, Connection: models.Connection{Known: true, Code: "unauthorized", Since: now.Add(-time.Hour)}, Unhandled: 3, OldestIn: now.Add(-2 * time.Minute)},
				{Account: models.Account{Key: "x", Platform: models.Twitter, Handle: "up_power"}, Connection: models.Connection{Known: true, OK: true, Since: now.Add(-50 * time.Hour)}}}
			c.findings = []letters.Finding{{Kind: letters.Warn, Key: "letters.find.helplines", Value: "4"}}
			for _, who := range []models.Peer{"asha-919876543210", "mohan-919876543211"} {
				c.Refused[who] = true
				c.Say(who, "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
			}
			server := httptest.NewServer(c.site)
			t.Cleanup(server.Close)
			p := consoletest.Visit(t, server.URL+"/hub/letters?lang="+lang, screen, `document.querySelector("main h1")`)
			if dir := os.Getenv("SCREENSHOTS"); dir != "" {
				consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
				p.Screenshot(filepath.Join(dir, "letters-"+name+"-"+lang+".png"))
			}
			require.LessOrEqual(t, consoletest.Evaluate[int](p, `document.documentElement.scrollWidth`), int(screen.Width), "nothing sticks out")
			p.Do(chromedp.Click(chromedp.CSS(`input[name="id"]`)), chromedp.Click(chromedp.CSS(`form[action$="/retry"] button.strong`)))
			p.Wait(`document.querySelector(".toast.good")`)
		})
	}
}

// Who looks after a department has its letters, and no others: neither to see nor to try again.
func TestLettersOfADepartment(t *testing.T) {
	c := newCellar(t)
	c.accounts = []models.AccountState{{Account: hubtest.Power}, {Account: hubtest.Desk}}
	c.findings = []letters.Finding{{Kind: letters.Bad, Key: "letters.find.disk", Value: "200 MB"}}
	c.Refused["asha-919876543210"] = true
	c.Say("asha-919876543210", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	const desks = `>\W?1076<` // alone: an id may hold these digits too
	page := c.Get(c.site, "/hub/letters")
	require.Regexp(t, desks, page)
	id := pick.FindStringSubmatch(page)[1]

	c.user.Scope = models.HubScope{Departments: []string{"JAL"}}
	page = c.Get(c.site, "/hub/letters")
	require.Contains(t, page, "सब पहुँच गया")
	require.NotContains(t, page, "power_up")
	for _, form := range [][]string{{"what", "dead", "id", id}, {"what", "dead", "all", "power"}} {
		_, to, _ := c.Post(c.site, "/hub/letters/retry", form...)
		require.Contains(t, c.Get(c.site, to), "0 फिर से")
	}
	c.user.Scope = models.HubScope{Departments: []string{"POWER"}}
	page = c.Get(c.site, "/hub/letters")
	require.Contains(t, page, `value="`+id+`"`)
	require.Contains(t, page, "power_up")
	require.NotRegexp(t, desks, page, "the desk's account is the hub's")
	require.NotContains(t, page, "200 MB", "the house is the whole state's")
	_, to, _ := c.Post(c.site, "/hub/letters/retry", "what", "dead", "id", id)
	require.Contains(t, c.Get(c.site, to), "1 फिर से")
	require.Equal(t, []string{"letters.retried"}, c.Audited(), "what was not done is not noted")
}

// What things are is said in both languages, whatever their kind is called in the code.
func TestKindsHaveNames(t *testing.T) {
	c := newCellar(t)
	c.Refused["asha-919876543210"] = true
	c.Say("asha-919876543210", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	hindi, english := c.Get(c.site, "/hub/letters?lang=hi"), c.Get(c.site, "/hub/letters?lang=en")
	require.Contains(t, hindi, "शिकायत दर्ज होने की सूचना")
	require.Contains(t, english, "Complaint registered")
	for _, page := range []string{hindi, english} {
		require.NotRegexp(t, `citizen\.|officer\.|letters\.what`, page)
	}
}

// A page that is open says how much has come since, and its list stays as it is.
func TestNewLettersAreCounted(t *testing.T) {
	c := newCellar(t)
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { c.page.Run(ctx) })
	fail := func(who models.Peer) {
		c.Clock.Advance(time.Minute)
		c.Refused[who] = true
		c.Say(who, "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
		c.page.Stir()
	}
	fail("before")
	next := c.Live(c.site, "/hub/letters")
	require.NotContains(t, next(), "नए", "what the page shows is not new")
	fail("after")
	require.Regexp(t, `href="/hub/letters\?what=dead"[^>]*>[1-9] नए – दिखाएँ`, next())
	*c.user = access.User{ID: 6, Roles: []access.Role{access.Operator}, Scope: models.HubScope{Departments: []string{"JAL"}}}
	other := c.Live(c.site, "/hub/letters")
	require.NotContains(t, other(), "नए")
	stop()
	running.Wait()
	require.Empty(t, other(), "and nothing of another department's came")
}
