package door_test

import (
	"net/http/httptest"
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
	"sunwai/handlers/hub/door"
	"sunwai/models"
)

// shoot keeps a picture of the page when SCREENSHOTS names a folder.
func shoot(t *testing.T, p *consoletest.Page, name string) {
	t.Helper()
	require.True(t, consoletest.Evaluate[bool](p, `document.documentElement.scrollWidth <= innerWidth`), "%s is wider than the screen", name)
	if dir := os.Getenv("SCREENSHOTS"); dir != "" {
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		p.Screenshot(filepath.Join(dir, name+".png"))
	}
}

// plain is a website that a browser reaches without a certificate.
func plain(t *testing.T) (*world, string) {
	w := one(t, func(d *door.Deps) {
		d.PublicURL = ""
		d.Outside = &door.Outside{Issuer: "http://127.0.0.1:1", ClientID: clientID, Secret: clientSecret, Return: "http://127.0.0.1/back"}
	})
	s := httptest.NewServer(w.server.Config.Handler)
	t.Cleanup(s.Close)
	return w, s.URL
}

// From the printed link to one's own page, by keyboard alone, on a phone and at a desk.
func TestComingInByKeyboard(t *testing.T) {
	for name, c := range map[string]struct {
		screen consoletest.Screen
		query  string
	}{"phone-hi": {consoletest.Phone, "?lang=hi"}, "desk-en": {consoletest.Desk, "?lang=en"}, "phone-dark-en": {consoletest.Phone, "?lang=en&theme=dark"}} {
		t.Run(name, func(t *testing.T) {
			w, base := plain(t)
			u := models.WebUser{ID: w.ids.Next(), Login: "sunita", Name: "सुनीता वर्मा", Roles: []string{"hub"}, MadeAt: start}
			require.NoError(t, w.CreateWebUser(t.Context(), u))
			link := base + door.Path + "/enrol/" + w.ticket(models.TicketEnrol, u.ID, 0)
			p := consoletest.Visit(t, link+c.query, c.screen, `document.querySelector("input[name=again]")`)
			shoot(t, p, "door-enrol-"+name)
			p.Do(chromedp.SendKeys(chromedp.CSS("input[name=password]"), password+kb.Tab+password+kb.Enter))
			p.Wait(`document.querySelector("svg.qr")`)
			shoot(t, p, "door-qr-"+name)
			secret := strings.ReplaceAll(consoletest.Evaluate[string](p, `document.querySelector(".secret").textContent`), " ", "")
			code := func() string {
				w.clock.Advance(time.Minute)
				code, err := totp.GenerateCode(secret, w.clock.Now())
				require.NoError(t, err)
				return code
			}
			p.Do(chromedp.SendKeys(chromedp.CSS("input[name=code]"), code()+kb.Enter))
			p.Wait(`document.querySelectorAll(".codes li").length === 10`)
			shoot(t, p, "door-recoveries-"+name)
			p.Do(chromedp.Click(chromedp.CSS("a.strong")))
			p.Wait(`document.activeElement?.name === "login"`)
			shoot(t, p, "door-"+name)
			p.Do(chromedp.KeyEvent("sunita" + kb.Tab + "not this one" + kb.Enter))
			p.Wait(`document.querySelector("[role=alert]")`)
			shoot(t, p, "door-wrong-"+name)
			p.Forgive("401")
			p.Do(chromedp.SendKeys(chromedp.CSS("input[name=password]"), password+kb.Enter))
			p.Wait(`document.activeElement?.name === "code"`)
			shoot(t, p, "door-code-"+name)
			p.Do(chromedp.KeyEvent(code() + kb.Enter))
			p.Wait(`location.pathname === "/hub"`)
			p.Do(chromedp.Navigate(base + door.Path + "/me"))
			p.Wait(`document.querySelectorAll(".sessions li").length === 1`)
			shoot(t, p, "door-me-"+name)
		})
	}
}

// An officer's link, with one button.
func TestTheLinkInABrowser(t *testing.T) {
	w, base := plain(t)
	o := w.officer(models.Post{Department: "POWER", Area: "162", Level: models.L1})
	p := consoletest.Visit(t, base+door.Path+"/link/"+w.ticket(models.TicketLink, o.ID, o.ID), consoletest.Phone, `document.querySelector("button.strong")`)
	shoot(t, p, "door-link-phone-hi")
	p.Do(chromedp.KeyEvent(kb.Enter))
	p.Wait(`location.pathname === "/hub"`)
	require.Contains(t, consoletest.Evaluate[string](p, `document.body.textContent`), "अधिकारी|officer|POWER|162")
}

// Without scripts everything is there: the door has none.
func TestTheDoorNeedsNoScript(t *testing.T) {
	b := one(t, nil).browser("10.0.0.1")
	for _, path := range []string{door.Path, door.Path + "/enrol/x", door.Path + "/link/x"} {
		require.NotContains(t, b.get(path).body, "<script", path)
	}
}
