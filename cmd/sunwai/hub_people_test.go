package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/pquerna/otp/totp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
)

// makeUser fills the form of a new user and returns the link that is shown once.
func makeUser(p *consoletest.Page, base, login, name string, ticks ...string) (link string) {
	p.Do(chromedp.Navigate(base + "/hub/users/new"))
	p.Wait(`document.querySelector("main input[name=login]")`)
	p.Do(chromedp.SendKeys(chromedp.CSS("input[name=login]"), login), chromedp.SendKeys(chromedp.CSS("input[name=name]"), name))
	for _, tick := range ticks {
		p.Do(chromedp.Click(chromedp.CSS(tick)))
	}
	p.Do(chromedp.Click(chromedp.CSS("main form[method=post] button.strong")))
	p.Wait(`document.querySelector("code.enrol")`)
	// The program was told to listen on any port: what it wrote into the link is no address.
	return base + consoletest.Evaluate[string](p, `new URL(document.querySelector("code.enrol").textContent).pathname`)
}

// enrol goes the way of a new user: a password, an authenticator, and in by both.
func enrol(t *testing.T, base, link, login string) *consoletest.Page {
	t.Helper()
	p := consoletest.Visit(t, link+"?lang=en", consoletest.Desk, `document.querySelector("input[name=again]")`)
	p.Do(chromedp.SendKeys(chromedp.CSS("input[name=password]"), firstPassword+kb.Tab+firstPassword+kb.Enter))
	p.Wait(`document.querySelector("svg.qr")`)
	secret := strings.ReplaceAll(consoletest.Evaluate[string](p, `document.querySelector(".secret").textContent`), " ", "")
	code := func(ahead time.Duration) string {
		text, err := totp.GenerateCode(secret, time.Now().Add(ahead))
		require.NoError(t, err)
		return text
	}
	p.Do(chromedp.SendKeys(chromedp.CSS("input[name=code]"), code(0)+kb.Enter))
	p.Wait(`document.querySelectorAll(".codes li").length === 10`)
	p.Do(chromedp.Navigate(base + "/hub/door"))
	p.Wait(`document.querySelector("main input[name=login]")`)
	p.Do(chromedp.SendKeys(chromedp.CSS("main input[name=login]"), login), chromedp.SendKeys(chromedp.CSS("input[name=password]"), firstPassword+kb.Enter))
	p.Wait(`document.querySelector("input[name=code]")`)
	p.Do(chromedp.SendKeys(chromedp.CSS("input[name=code]"), code(30*time.Second)+kb.Enter)) // the present one is used
	p.Wait(`document.querySelector("body[data-page=wall]")`)
	return p
}

// TestAUserIsMadeEnrolsAndSeesHisDepartment: from a chief who signs in with an authenticator to an administrator of one department, who
// sees what is his and is shut out when the chief says so.
func TestAUserIsMadeEnrolsAndSeesHisDepartment(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("testdata", "axe.min.js"))
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	base := runPage(t)
	write(t, base, map[string]string{"गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही": "power", "Kanpur me nal se ganda pani aa raha hai": "jal"})
	everything := []string{"input[name=departments][value=all]"}
	first := asHub(t, base, "en", consoletest.Desk)
	link := makeUser(first, base, "chief", "Sunita Verma", append(everything, "input[name=role][value=hub]")...)
	look(t, first, string(axe), "enrolment link")
	chief := enrol(t, base, link, "chief")

	link = makeUser(chief, base, "jal-admin", "मीना देवी", "input[name=role][value=admin]", "input[name=departments][value=some]", "input[name=department][value=JAL]")
	admin := enrol(t, base, link, "jal-admin")
	admin.Do(chromedp.Navigate(base + "/hub/complaints"))
	admin.Wait(`document.querySelector("main h1")`)
	rows := `[...document.querySelectorAll("main a[href^='/hub/complaints/']")].filter((a) => /[0-9]$/.test(a.getAttribute("href"))).length`
	require.Equal(t, 1, consoletest.Evaluate[int](admin, rows), "the other one is another department's")
	admin.Do(chromedp.Navigate(base + "/hub/users"))
	admin.Wait(`document.querySelector("main tbody")`)
	require.Equal(t, 1, consoletest.Evaluate[int](admin, `document.querySelectorAll("main tbody tr").length`), "himself alone")
	again := consoletest.Visit(t, link, consoletest.Desk, `document.querySelector("main h1")`)
	again.Forgive("410")
	require.False(t, consoletest.Evaluate[bool](again, `document.querySelector("input[name=again]") !== null`), "the link worked once")

	chief.Do(chromedp.Navigate(base + "/hub/users?role=admin&department=JAL"))
	chief.Wait(`document.querySelector("main tbody th a")`)
	chief.Do(chromedp.Click(chromedp.CSS("main tbody th a")))
	chief.Wait(`document.querySelector("form[action$='/disable'] input[name=sure]")`)
	chief.Do(chromedp.Click(chromedp.CSS("form[action$='/disable'] input[name=sure]")), chromedp.Click(chromedp.CSS("form[action$='/disable'] button")))
	chief.Wait(`document.querySelector(".toast.good")`)
	admin.Do(chromedp.Navigate(base + "/hub/users"))
	admin.Wait(`document.querySelector("main input[name=password]")`)
}

// TestAnOfficerIsPostedElsewhere: what would change is said line by line, then it is done, and his complaints go to somebody else.
func TestAnOfficerIsPostedElsewhere(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("testdata", "axe.min.js"))
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	base := runPage(t)
	write(t, base, map[string]string{"गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही": "power"})
	for name, seen := range map[string]struct {
		lang   string
		screen consoletest.Screen
	}{"phone-en": {"en", consoletest.Phone}, "desk-hi": {"hi", consoletest.Desk}} {
		p := asHub(t, base, seen.lang, seen.screen)
		busy := busyOfficer(t, p, base)
		p.Do(chromedp.Click(chromedp.CSS("input[name=end]")), chromedp.Click(chromedp.CSS("form[action$='/posts'] button.strong")))
		p.Wait(`document.querySelector("table.plan a")`)
		look(t, p, string(axe), "plan")
		shoot(t, p, "plan-"+name)
		if seen.screen == consoletest.Phone {
			continue // looked at only
		}
		p.Do(chromedp.Click(chromedp.CSS("form[action$='/posts'] button.strong")))
		p.Wait(`document.querySelector(".toast.good")`)
		require.Eventually(t, func() bool {
			p.Do(chromedp.Navigate(base + busy))
			p.Wait(`document.querySelector("main .facts dd")`)
			return consoletest.Evaluate[string](p, `document.querySelector("main .facts dd").textContent`) == "0"
		}, patience, 100*time.Millisecond, "the clock gives it away")
	}
}

// busyOfficer opens the page of an officer who has something to do.
func busyOfficer(t *testing.T, p *consoletest.Page, base string) (path string) {
	t.Helper()
	p.Do(chromedp.Navigate(base + "/hub/officers?department=POWER"))
	p.Wait(`document.querySelector("main tbody th a")`)
	for _, path := range strings.Fields(consoletest.Evaluate[string](p, `[...document.querySelectorAll("main tbody th a")].map((a) => a.getAttribute("href")).join(" ")`)) {
		p.Do(chromedp.Navigate(base + path))
		p.Wait(`document.querySelector("main .facts dd")`)
		if consoletest.Evaluate[string](p, `document.querySelector("main .facts dd").textContent`) != "0" {
			return path
		}
	}
	t.Fatal("nobody has anything to do")
	return ""
}

// TestTheTriageCountsWhatIsNew: an open page says how much has come, and its list stays until the reader wants it.
func TestTheTriageCountsWhatIsNew(t *testing.T) {
	t.Chdir(t.TempDir())
	base := runPage(t)
	p := asHub(t, base, "en", consoletest.Desk)
	p.Do(chromedp.Navigate(base + "/hub/triage"))
	p.Wait(`document.querySelector(".top .live:not([hidden])")`)
	before := consoletest.Evaluate[int](p, `document.querySelectorAll(".tasks li").length`)
	for _, text := range []string{"3 दिन से बिजली नहीं आ रही", "किसी आदमी से बात करनी है"} { // who wants to talk to somebody
		say(t, base, "power", "c0000000000000077", text)
	}
	p.Wait(`/^1 new/.test(document.querySelector("#news").textContent)`)
	require.Equal(t, before, consoletest.Evaluate[int](p, `document.querySelectorAll(".tasks li").length`), "the list does not jump")
	require.Equal(t, "status", consoletest.Evaluate[string](p, `document.querySelector("#news").getAttribute("role")`))
	p.Do(chromedp.KeyEvent("n"))
	p.Wait(`document.querySelectorAll(".tasks li").length > 0 && document.querySelector("#news").textContent === ""`)
}
