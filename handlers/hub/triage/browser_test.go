package triage_test

import (
	"log/slog"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/hubtest"
	"sunwai/handlers/hub/media"
	"sunwai/handlers/hub/triage"
	"sunwai/models"

	"context"
	"io"
	files "sunwai/bot/media"
)

// shoot keeps a picture of the page when SCREENSHOTS names a folder.
func shoot(t *testing.T, p *consoletest.Page, name string) {
	t.Helper()
	if dir := os.Getenv("SCREENSHOTS"); dir != "" {
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		p.Screenshot(filepath.Join(dir, name+".png"))
	}
}

// press waits until the page with its script is there, and presses a key.
func press(p *consoletest.Page, key string) {
	p.Wait(`document.readyState === "complete"`)
	p.Do(chromedp.KeyEvent(key))
}

// withFiles is the table with the files of people served beside it.
func withFiles(t *testing.T) *table {
	b := newTable(t)
	m := triage.New(triage.Deps{Store: b.Store, Acts: b, Understand: b.Reader, Directory: func() triage.Directory { return b.Dir }, Clock: b.Clock, Say: b.Words, Log: slog.New(slog.DiscardHandler)}).Module()
	f := media.Module(media.Deps{Read: b.Store, Open: func(hash string) (io.ReadSeekCloser, error) { return b.Media.Open(hash) }, Clean: files.Clean,
		Sees: func(officer models.ID, c models.Complaint) bool { sees, _ := b.Offers(officer, c); return sees }, District: func(area string) string { return area },
		Audit: func(ctx context.Context, l models.AuditLine) error { return b.Store.Audit(ctx, l) }})
	u := hubtest.User(5, hubtest.Operator, access.Hub)
	b.user, b.site = &u, b.House.Site(&u, m, f)
	return b
}

// The triage by the keyboard alone: open, decide, the next one stands there, undo.
func TestTheTriageByKeyboard(t *testing.T) {
	screens := map[string]consoletest.Screen{"wide": {Width: 1280, Height: 900}, "phone": {Width: 360, Height: 740}}
	for _, look := range [][2]string{{"wide", "hi"}, {"phone", "en"}, {"wide", "en"}, {"phone", "hi"}} {
		if look[0]+look[1] != "widehi" && look[0]+look[1] != "phoneen" && os.Getenv("SCREENSHOTS") == "" {
			continue // all four are for looking at; two find what is broken
		}
		name, lang, screen := look[0], look[1], screens[look[0]]
		t.Run(name+"-"+lang, func(t *testing.T) {
			b := withFiles(t)
			server := httptest.NewServer(b.site)
			t.Cleanup(server.Close)
			first := b.draft("asha", "बिजली")
			b.SayFile("sita", models.Photo, photographed(t))
			b.Say("mohan", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
			many := b.wait("many", b.newest().ID)
			shot := "triage-" + name + "-" + lang
			p := consoletest.Visit(t, server.URL+"/hub/triage?lang="+lang, screen, `document.querySelector("main h1")`)
			shoot(t, p, shot+"-1-list")
			press(p, kb.Enter)
			p.Wait(`document.querySelector("blockquote")`)
			require.Equal(t, "बिजली", consoletest.Evaluate[string](p, `document.querySelector("blockquote").textContent`))
			shoot(t, p, shot+"-2-draft")
			press(p, "3")
			p.Wait(`document.querySelector(".shot img")?.complete && document.querySelector(".shot img").naturalWidth > 0`)
			require.Equal(t, models.Void, b.complaint(first.Complaint).Status)
			shoot(t, p, shot+"-3-letter")
			require.True(t, consoletest.Evaluate[bool](p, `Boolean(document.querySelector(".head .badge"))`), "it has no place either: one row says both")
			press(p, "5")
			p.Wait(`!document.querySelector(".shot") && document.querySelector("blockquote")`)
			press(p, "1")
			p.Wait(`document.querySelector(".empty")`)
			task, err := b.Store.TriageTask(t.Context(), many.ID)
			require.NoError(t, err)
			require.Equal(t, models.IsSeen, task.Verdict)
			press(p, "u")
			p.Wait(`document.querySelector("blockquote")`)
			require.LessOrEqual(t, consoletest.Evaluate[int](p, `document.documentElement.scrollWidth`), int(screen.Width), "nothing sticks out")
		})
	}
}
