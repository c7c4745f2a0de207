package complaint_test

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/hubtest"
)

// shoot keeps a picture of the page when SCREENSHOTS names a folder.
func shoot(p *consoletest.Page, name string) {
	if dir := os.Getenv("SCREENSHOTS"); dir != "" {
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		p.Screenshot(filepath.Join(dir, name+".png"))
	}
}

// TestWordsForEverybodyInABrowser: while they are written their length and what is wrong with them stand below; they are shown before they are
// said, and what was said has its mark.
func TestWordsForEverybodyInABrowser(t *testing.T) {
	for name, look := range map[string]struct {
		lang          string
		screen        consoletest.Screen
		fault, marked string
	}{"desk": {"hi", consoletest.Desk, "मोबाइल नंबर", "एक्स (सबके सामने)"}, "phone": {"en", consoletest.Phone, "phone number", "X (in public)"}} {
		t.Run(name, func(t *testing.T) {
			h := hubtest.Open(t)
			h.WithSuperiors()
			u := hubtest.User(1, hubtest.Chief, access.Hub)
			server := httptest.NewServer(pageOf(t, h, &u))
			t.Cleanup(server.Close)
			h.SayAloud("asha", "@power_up गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
			p := consoletest.Visit(t, server.URL+"/hub/complaints/"+itoa(newest(t, h).ID)+"?lang="+look.lang, look.screen, `document.querySelector('[data-test="do-public"]')`)
			write := chromedp.CSS(`form[action$="/public"] textarea`)
			consoletest.Evaluate[int](p, `(document.querySelector('[data-test="do-public"]').click(), 1)`)
			p.Do(chromedp.SendKeys(write, "फ़ोन 98765 43210"))
			p.Wait(`document.querySelector("#room.late")?.textContent.includes("` + look.fault + `")`)
			p.Wait(`document.querySelector("#room").textContent.includes("16 / 280")`)
			shoot(p, "aloud-"+name+"-1-fault")
			consoletest.Evaluate[int](p, `(document.querySelector('form[action$="/public"] textarea').value = "", 1)`)
			p.Do(chromedp.SendKeys(write, "तार टूट गया था। आज शाम 6 बजे तक बिजली आ जाएगी।"))
			p.Wait(`document.querySelector("#room:not(.late)")?.textContent.includes("46 / 280")`)
			consoletest.Evaluate[int](p, `(setTimeout(() => document.querySelector('[data-test="preview"]').click(), 0), 1)`)
			p.Wait(`document.querySelector(".aloud blockquote")?.textContent.includes("तार टूट गया था")`)
			require.LessOrEqual(t, consoletest.Evaluate[int](p, `document.documentElement.scrollWidth`), int(look.screen.Width), "nothing sticks out")
			shoot(p, "aloud-"+name+"-2-preview")
			consoletest.Evaluate[int](p, `(setTimeout(() => document.querySelector('[data-test="publish"]').click(), 0), 1)`)
			p.Wait(`document.querySelector(".toast.good") && document.querySelector(".marks")?.textContent.includes("` + look.marked + `")`)
			require.Contains(t, h.Told, "everybody < तार टूट गया था। आज शाम 6 बजे तक बिजली आ जाएगी।")
			shoot(p, "aloud-"+name+"-3-said")
		})
	}
}
