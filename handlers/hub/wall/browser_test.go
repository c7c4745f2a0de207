package wall_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
)

func shoot(t *testing.T, p *consoletest.Page, name string) {
	t.Helper()
	if dir := os.Getenv("SCREENSHOTS"); dir != "" {
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		p.Screenshot(filepath.Join(dir, name+".png"))
	}
}

// A citizen's complaint is on an open wall without that anybody does anything, and only what has changed is drawn anew.
func TestTheWallChangesByItself(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	s.registered(t)
	s.fold(t)
	p := consoletest.Visit(t, s.server.URL+"/hub?lang=hi", consoletest.Desk, `document.querySelector("#handle-power-telegram .big b")?.textContent === "1"`)
	p.Wait(`document.querySelector(".live").textContent === "लाइव"`)
	require.Equal(t, 1, consoletest.Evaluate[int](p, `(document.querySelector("#handle-jal-telegram").dataset.mark = "same", 1)`))
	s.registered(t)
	s.fold(t)
	p.Wait(`document.querySelector("#handle-power-telegram .big b").textContent === "2"`)
	p.Wait(`document.querySelector("#wall-heads .figure:nth-child(3) .value").textContent === "2"`)
	require.Equal(t, "same", consoletest.Evaluate[string](p, `document.querySelector("#handle-jal-telegram").dataset.mark`), "nothing happened there")
	_, err := s.NoteHealth(t.Context(), "jal-telegram", "unreachable", s.clock.Now())
	require.NoError(t, err)
	s.wall.Stir()
	p.Wait(`document.querySelector("#wall-alarms li")?.textContent.includes("प्लेटफ़ॉर्म तक पहुँच नहीं")`)
}

func TestPictures(t *testing.T) {
	s := newStage(t)
	s.busy(t, 180)
	wide, print := consoletest.Screen{Width: 1920, Height: 1080}, consoletest.Screen{Width: 1100, Height: 1500}
	for name, x := range map[string]struct {
		path   string
		screen consoletest.Screen
	}{
		"wall-1920-hi": {"/hub?lang=hi", wide}, "wall-1280-en": {"/hub?lang=en", consoletest.Desk}, "wall-360-hi": {"/hub?lang=hi", consoletest.Phone},
		"wall-1920-dark-en": {"/hub?lang=en&theme=dark", wide},
		"map-1280-hi":       {"/hub/map?lang=hi&measure=overdue", consoletest.Desk}, "map-1920-en": {"/hub/map?lang=en&measure=first&period=week", wide},
		"map-360-en": {"/hub/map?lang=en", consoletest.Phone}, "map-1280-dark-hi": {"/hub/map?theme=dark&lang=hi&measure=on_time", consoletest.Desk},
		"print-wall": {"/hub?lang=hi", print}, "print-map": {"/hub/map?lang=hi&measure=confirmed", print},
	} {
		t.Run(name, func(t *testing.T) {
			p := consoletest.Visit(t, s.server.URL+x.path, x.screen, `document.querySelector("main h1")`)
			wideAs := consoletest.Evaluate[bool](p, `document.documentElement.scrollWidth <= innerWidth`)
			require.True(t, wideAs, "it must not be wider than the screen")
			if x.screen == print {
				p.Do(onPaper)
			}
			shoot(t, p, name)
		})
	}
}

// The full screen shows one part after the other, without scrolling, and goes back to the page.
func TestTheFullScreen(t *testing.T) {
	s := newStage(t)
	s.busy(t, 60)
	p := consoletest.Visit(t, s.server.URL+"/hub?lang=hi", consoletest.Screen{Width: 1920, Height: 1080}, `document.querySelector(".live:not([hidden])")`)
	p.Do(chromedp.Click(chromedp.CSS("[data-screen]")))
	p.Wait(`document.body.classList.contains("screen") && document.querySelectorAll("[data-slide].on").length === 1`)
	require.Equal(t, "dark", consoletest.Evaluate[string](p, `document.documentElement.dataset.theme`))
	require.True(t, consoletest.Evaluate[bool](p, `document.documentElement.scrollHeight <= innerHeight`), "nothing is below the screen")
	shoot(t, p, "screen-1")
	parts := consoletest.Evaluate[int](p, `new Set(Array.from({length: 40}, () => (sunwaiWall.show(), document.querySelector("[data-slide].on").firstElementChild?.textContent))).size`)
	require.Equal(t, 5, parts, "departments, districts, others, the map, the worst")
	for range 40 {
		if consoletest.Evaluate[bool](p, `(sunwaiWall.show(), document.querySelector("[data-slide].on").dataset.slide === "map")`) {
			break
		}
	}
	p.Wait(`document.querySelectorAll(".mapped .cell").length === 75`)
	shoot(t, p, "screen-map")
	consoletest.Evaluate[bool](p, `document.exitFullscreen().then(() => true)`)
	p.Wait(`!document.body.classList.contains("screen") && document.querySelectorAll(".tile.off").length === 0`)
}

// onPaper shows the page as it is printed.
func onPaper(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
	_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	return chromedp.Void{}, err
}
