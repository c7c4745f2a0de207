// Package wall is the first page of the hub: a tile for each handle, and above them what came in today, what was done
// and what is overdue. It updates live: figures are read once for each change and rendered once for everybody who sees
// the same.
package wall

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Directory is what the wall reads of the state's directory; *directory.Directory has it.
type Directory interface {
	calendars
	AllDepartments() []models.Department
	Districts() []models.Area
	Department(code string) (models.Department, bool)
	Area(code string) (models.Area, bool)
}

// Deps is what the wall is wired with.
type Deps struct {
	Figures   Figures
	Directory func() Directory
	Words     web.Words
	Clock     models.Clock
	Log       *slog.Logger
	Limits    Limits // the zero value: DefaultLimits
}

// Wall is the page with its live figures.
type Wall struct {
	deps  Deps
	live  *broadcaster
	texts map[string]models.Names
}

// New makes the wall. Nothing is read before Run.
func New(d Deps) *Wall {
	if d.Limits == (Limits{}) {
		d.Limits = DefaultLimits()
	}
	return &Wall{deps: d, live: newBroadcaster(d.Figures, d.Clock, d.Log), texts: texts()}
}

// Run keeps the walls that are open up to date until ctx ends.
func (w *Wall) Run(ctx context.Context) { w.live.run(ctx) }

// Stir says that this process has changed the figures. It never waits.
func (w *Wall) Stir() { w.live.Stir() }

// Renderer draws a template once for many readers; *web.Kit does.
type Renderer interface {
	Render(lang models.Lang, name string, data any) ([]byte, error)
}

// DrawWith gives the wall what it draws live changes with. Until then no wall is live.
func (w *Wall) DrawWith(r Renderer) {
	w.live.mu.Lock()
	defer w.live.mu.Unlock()
	w.live.draw = func(lang models.Lang, scope models.HubScope, f models.WallFigures) (map[string]string, error) {
		return w.parts(r, lang, scope, f)
	}
}

// Module is the page for the website.
func (w *Wall) Module() web.Module {
	return web.Module{
		Name: "wall", Texts: w.texts, Files: embedded,
		Nav: []web.NavItem{{Path: web.Prefix, Key: "wall.nav", Icon: "wall", May: access.SeeWall, Order: 10}},
		Routes: []web.Route{
			{Method: http.MethodGet, Path: web.Prefix, May: access.SeeWall, Do: w.page},
			{Method: http.MethodGet, Path: web.Prefix + "/live", May: access.SeeWall, Do: w.stream},
		},
	}
}

func (w *Wall) page(c *web.Call) error {
	f, err := w.live.Now(c.Context())
	if err != nil {
		return err
	}
	if c.User.ListsOwn() {
		return w.own(c, f)
	}
	id, err := w.live.prepare(c.Lang, c.User.Scope, f)
	if err != nil {
		return err
	}
	v := w.seen(c.Lang, c.User.Scope, f).view()
	v.Live = web.Prefix + "/live?" + url.Values{"seen": {id}}.Encode()
	return c.Page("wall/page", "wall.title", v)
}

func (w *Wall) seen(lang models.Lang, scope models.HubScope, f models.WallFigures) seen {
	dir := w.deps.Directory()
	return seen{figures: f, scope: scope, dir: dir, limits: w.deps.Limits, now: w.deps.Clock.Now(),
		say: speaker{lang: lang, dir: dir, words: w.deps.Words, texts: w.texts}}
}

// parts draws what may change: the band of figures, the alarms, the worst districts, and each tile.
func (w *Wall) parts(r Renderer, lang models.Lang, scope models.HubScope, f models.WallFigures) (map[string]string, error) {
	v := w.seen(lang, scope, f).view()
	out := map[string]string{}
	var failed error
	add := func(id, name string, data any) {
		body, err := r.Render(lang, name, data)
		failed = errors.Join(failed, err)
		out[id] = outOfBand(string(bytes.TrimSpace(body)))
	}
	add("1-heads", "wall/heads", v)
	add("2-alarms", "wall/alarms", v)
	add("3-worst", "wall/worst", v)
	for _, sec := range v.Sections {
		for _, t := range sec.Tiles {
			add(t.ID, "wall/tile", t)
		}
	}
	if failed != nil {
		return nil, fmt.Errorf("drawing the wall: %w", failed)
	}
	return out, nil
}

// outOfBand marks a part so that htmx puts it in the place of the element with its id. Parts begin with their element.
func outOfBand(part string) string {
	at := strings.IndexByte(part, ' ')
	if at < 0 {
		return part
	}
	return part[:at] + ` hx-swap-oob="outerHTML"` + part[at:]
}
