package main

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
)

// hubPages are the pages that are looked at, by a name for their pictures.
func hubPages() map[string]string {
	return map[string]string{"wall": "/hub", "map": "/hub/map", "complaints": "/hub/complaints", "bulks": "/hub/complaints/bulk", "triage": "/hub/triage", "problems": "/hub/problems", "desk": "/hub/desk",
		"letters": "/hub/letters", "directory": "/hub/directory", "found": "/hub/directory?q=bijli", "department": "/hub/directory/POWER", "category": "/hub/directory/POWER/SUPPLY",
		"calendar": "/hub/directory/state/calendar", "helplines": "/hub/directory/state/helplines", "ladder": "/hub/directory/state/ladder", "templates": "/hub/directory/state/templates",
		"changes": "/hub/directory/state/changes", "rule": "/hub/directory/state/edit/category/POWER.SUPPLY", "holiday": "/hub/directory/state/edit/holiday/new", "officers": "/hub/officers", "import": "/hub/officers/import",
		"accounts": "/hub/accounts", "reports": "/hub/reports", "users": "/hub/users", "user-new": "/hub/users/new", "audit": "/hub/audit", "me": "/hub/door/me"}
}

// write has citizens write to departments on the console, as many phones would, and waits until each has his answer: what is read after
// it is registered, also on a slow machine.
func write(t *testing.T, base string, said map[string]string) {
	t.Helper()
	n := 0
	for text, account := range said {
		n++
		peer := fmt.Sprintf("c%016d", n)
		say(t, base, account, peer, text)
		answered(t, base, account, peer)
	}
}

// answered waits until a citizen's phone shows something that he has not written himself.
func answered(t *testing.T, base, account, peer string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/console/events?"+url.Values{"account": {"console-" + account}, "peer": {peer}}.Encode(), nil)
	require.NoError(t, err)
	response, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusOK, response.StatusCode)
	lines := bufio.NewScanner(response.Body)
	for lines.Scan() {
		if strings.Contains(lines.Text(), `class="message theirs`) && strings.Contains(lines.Text(), `data-phone="citizen"`) {
			return
		}
	}
	require.NoError(t, lines.Err(), "no answer to what a citizen wrote")
	require.Fail(t, "the stream ended before an answer")
}

// say has one citizen write to a department on the console.
func say(t *testing.T, base, account, peer, text string) {
	t.Helper()
	form := url.Values{"account": {"console-" + account}, "peer": {peer}, "text": {text}}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/console/say", strings.NewReader(form.Encode()))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", base)
	response, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	response.Body.Close()
	require.Equal(t, http.StatusNoContent, response.StatusCode)
}

// asHub signs in as one of the hub's staff, which anybody may who tries the website out.
func asHub(t *testing.T, base, lang string, screen consoletest.Screen) *consoletest.Page {
	t.Helper()
	p := consoletest.Visit(t, base+"/hub/door?lang="+lang, screen, `document.querySelector("form[action$=training] button")`)
	p.Do(chromedp.Click(chromedp.CSS("form[action$=training] button")))
	p.Wait(`document.querySelector("body[data-page=wall]")`)
	return p
}

// TestTheHubInABrowser: the running program, every page in both languages on a desk and on a phone; nothing that those who use a reader
// or the keyboard stumble over (axe), nothing wider than the screen, nothing that the browser complains about. SCREENSHOTS names a folder
// for pictures.
func TestTheHubInABrowser(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("testdata", "axe.min.js"))
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	base := runPage(t)
	write(t, base, map[string]string{
		"गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही": "power", "Gomti Nagar lucknow me bijli nahi aa rahi": "power", "गोमती नगर, लखनऊ: बिजली नहीं है": "power",
		"जिला अस्पताल बहराइच में डॉक्टर नहीं हैं": "health", "Kanpur me nal se ganda pani aa raha hai": "jal", "My bike was stolen in Meerut yesterday": "police"})
	for name, screen := range map[string]consoletest.Screen{"desk": consoletest.Desk, "phone": consoletest.Phone} {
		for _, lang := range []string{"hi", "en"} {
			t.Run(name+" "+lang, func(t *testing.T) {
				p := asHub(t, base, lang, screen)
				changeHours(t, p, base, func() {
					look(t, p, string(axe), "dry run")
					shoot(t, p, "dryrun-"+name+"-"+lang)
				})
				p.Do(chromedp.Navigate(base+"/hub/accounts"), chromedp.Click(chromedp.CSS("main form button")))
				p.Wait(`document.querySelector("main .toast")`) // checked, or checked just now
				pages := hubPages()
				p.Do(chromedp.Navigate(base + "/hub/problems/POWER.SUPPLY/162"))
				p.Wait(`document.querySelector("main h1")`)
				pages["problem"] = "/hub/problems/POWER.SUPPLY/162"
				pages["complaint"] = consoletest.Evaluate[string](p, `document.querySelector("main a[href^='/hub/complaints/']").getAttribute("href")`)
				for page, list := range map[string]string{"officer": "/hub/officers", "user": "/hub/users"} {
					p.Do(chromedp.Navigate(base + list))
					p.Wait(`document.querySelector("main tbody th a")`)
					pages[page] = consoletest.Evaluate[string](p, `document.querySelector("main tbody th a").getAttribute("href")`)
				}
				for page, path := range pages {
					p.Do(chromedp.Navigate(base + path))
					p.Wait(`document.readyState === "complete" && document.querySelector("main h1")`)
					look(t, p, string(axe), page)
					shoot(t, p, page+"-"+name+"-"+lang)
				}
			})
		}
	}
}

// changeHours changes a value of the directory as a person does: types, looks at what would change, says yes. The journal has something to show then.
func changeHours(t *testing.T, p *consoletest.Page, base string, tried func()) {
	t.Helper()
	p.Do(chromedp.Navigate(base + "/hub/directory/state/edit/hours/offices"))
	p.Wait(`document.querySelector("input[name='v.close']")`)
	to := map[bool]string{true: "17:30", false: "17:00"}[consoletest.Evaluate[string](p, `document.querySelector("input[name='v.close']").value`) == "17:00"]
	consoletest.Evaluate[int](p, `document.querySelector("input[name='v.close']").value = "`+to+`"; document.querySelector("input[name=reason]").value = "आदेश 12/2026"; 1`)
	p.Do(chromedp.Click(chromedp.CSS("form.stack button")))
	p.Wait(`document.querySelector("form.row button.strong")`)
	tried()
	p.Do(chromedp.Click(chromedp.CSS("form.row button.strong")))
	p.Wait(`document.querySelector(".toast.good") && document.querySelector("main").textContent.includes("` + to + `")`)
}

// mostScreens is how many screens of a phone a page may be long; the wall and the map's districts need about eight. The directory is a list of
// departments to choose from, a line for each.
func mostScreens(page string) int {
	if page == "directory" {
		return 5
	}
	return 10
}

// look asks axe for what is hard to use for some, and the page for what sticks out.
func look(t *testing.T, p *consoletest.Page, axe, page string) {
	t.Helper()
	consoletest.Evaluate[int](p, axe+`; 1`)
	// The rule that is left out asks for the name of a drawn cell to repeat every sign in it: ours begins with the place, which is what people say.
	found := consoletest.Evaluate[string](p, `axe.run(document, {resultTypes: ["violations"], rules: {"label-content-name-mismatch": {enabled: false}}}).then((r) =>
		r.violations.map((v) => v.id + ": " + v.help + " " + v.nodes.slice(0, 3).map((n) => n.target.join(" ") + " " + (n.any[0]?.message ?? "")).join(" | ")).join("\n"))`)
	assert.Empty(t, found, page)
	sticks := consoletest.Evaluate[int](p, `Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)`)
	assert.Zero(t, sticks, "%s is wider than the screen", page)
	screens := consoletest.Evaluate[int](p, `Math.ceil(document.documentElement.scrollHeight / innerHeight)`)
	assert.LessOrEqual(t, screens, mostScreens(page), "%s is too long: what is not needed at once is to be folded", page)
}

// pictured are the pictures that documents show; PICTURES=all keeps every one.
func pictured(name string) bool {
	return os.Getenv("PICTURES") == "all" || slices.Contains([]string{"wall-desk-hi", "complaint-desk-hi", "map-desk-en", "wall-phone-en"}, name)
}

// shoot keeps a picture when SCREENSHOTS names a folder.
func shoot(t *testing.T, p *consoletest.Page, name string) {
	t.Helper()
	if dir := os.Getenv("SCREENSHOTS"); dir != "" && pictured(name) {
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		p.Screenshot(filepath.Join(dir, name+".png"))
	}
}

// TestTheWallIsLive: what a citizen writes is on an open wall without anybody doing anything.
func TestTheWallIsLive(t *testing.T) {
	t.Chdir(t.TempDir())
	base := runPage(t)
	p := asHub(t, base, "hi", consoletest.Desk)
	open := `[...document.querySelectorAll(".tile")].some((tile) => tile.textContent.includes("@up_bijli") && tile.querySelector(".big b")?.textContent === "1")`
	require.False(t, consoletest.Evaluate[bool](p, open))
	write(t, base, map[string]string{"गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही": "power"})
	p.Wait(open)
}
