package desk_test

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/console/consoletest"
	"sunwai/handlers/hub/hubtest"
	"sunwai/models"
)

// shoot keeps a picture of the page when SCREENSHOTS names a folder.
func shoot(t *testing.T, p *consoletest.Page, name string) {
	t.Helper()
	if dir := os.Getenv("SCREENSHOTS"); dir != "" {
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		p.Screenshot(filepath.Join(dir, name+".png"))
	}
}

// An operator registers while the caller talks: what is understood is shown as he types, the number stands large.
func TestTheDeskInABrowser(t *testing.T) {
	screens := map[string]consoletest.Screen{"wide": {Width: 1280, Height: 900}, "phone": {Width: 360, Height: 740}}
	for _, look := range [][2]string{{"wide", "hi"}, {"phone", "en"}, {"wide", "en"}, {"phone", "hi"}} {
		if look[0]+look[1] != "widehi" && look[0]+look[1] != "phoneen" && os.Getenv("SCREENSHOTS") == "" {
			continue // all four are for looking at; two find what is broken
		}
		name, lang, screen := look[0], look[1], screens[look[0]]
		t.Run(name+"-"+lang, func(t *testing.T) {
			r := newRoom(t)
			server := httptest.NewServer(r.site)
			t.Cleanup(server.Close)
			r.owe(t)
			old := r.newest().Number.String()
			shot := "desk-" + name + "-" + lang
			p := consoletest.Visit(t, server.URL+"/hub/desk?lang="+lang, screen, `document.querySelector("main h1")`)
			shoot(t, p, shot+"-1-queue")
			p.Do(chromedp.SendKeys(chromedp.CSS(`input[name="phone"]`), "9876500001\r"))
			p.Wait(`document.querySelector("#reading")`)
			p.Do(chromedp.SendKeys(chromedp.CSS(`textarea[name="words"]`), "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही"))
			p.Wait(`document.querySelector("#reading dd") && !document.querySelector("#reading .missing")`)
			shoot(t, p, shot+"-2-reading")
			p.Do(chromedp.SendKeys(chromedp.CSS(`input[name="number"]`), old), chromedp.SendKeys(chromedp.CSS(`input[name="digits"]`), "0009\r"))
			p.Wait(`document.querySelector("#shown-title")`)
			require.Contains(t, consoletest.Evaluate[string](p, `document.querySelector("textarea[name=words]").value`), "गोमती नगर", "what was begun stays")
			p.Do(chromedp.Click(chromedp.CSS(`form[action$="/register"] button.strong`)))
			p.Wait(`document.querySelector("#new-title")`)
			require.Regexp(t, `^26-\d{4}-\d{4}-\d$`, consoletest.Evaluate[string](p, `document.querySelector(".number .big").textContent`))
			shoot(t, p, shot+"-3-registered")
			require.True(t, consoletest.Evaluate[bool](p, `document.querySelector(".number .big").getBoundingClientRect().bottom < innerHeight`), "the number is in sight")
			require.LessOrEqual(t, consoletest.Evaluate[int](p, `document.documentElement.scrollWidth`), int(screen.Width), "nothing sticks out")
		})
	}
}

// owe leaves calls that are owed.
func (r *room) owe(t *testing.T) {
	r.caller("9876500009")
	r.do("register", "words", "अलीगंज लखनऊ में ट्रांसफार्मर जल गया है, बिजली नहीं आ रही")
	list, err := r.Store.NewestComplaints(t.Context(), 1)
	require.NoError(t, err)
	_, err = r.Act(t.Context(), handlers.Act{Officer: hubtest.Engineer, Complaint: list[0].ID, Version: list[0].Version, Command: "resolve", Words: "नया ट्रांसफार्मर लगा दिया गया"})
	require.NoError(t, err)
	r.do("end", "outcome", "ended")
	require.NoError(t, r.Keep(t.Context(), models.ChangeSet{Callbacks: []models.Callback{{ID: r.IDs.Next(), At: r.Clock.Now(), Phone: "+919876500008", Lang: models.Hindi,
		Reason: models.CallAsked, State: models.CallWaiting, Tries: 2}}}))
	r.Clock.Advance(40 * 60e9)
}
