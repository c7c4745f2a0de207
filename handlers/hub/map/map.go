// Package districts is the hub's map: every district is a cell, coloured by the chosen measure. A table below shows the
// same numbers.
package districts

import (
	"context"
	"embed"
	"net/http"
	"strings"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Figures is where the districts' figures come from; *store.Store has them.
type Figures interface {
	Districts(ctx context.Context, q models.DistrictQuery) (map[string]models.DistrictFigures, error)
	// OwnDistricts are those of an officer's own complaints.
	OwnDistricts(ctx context.Context, v models.HubViewer, q models.DistrictQuery) (map[string]models.DistrictFigures, error)
	// Filling reports whether complaints are still being counted, so that all figures are too low.
	Filling(ctx context.Context) (bool, error)
}

// Directory is what the map reads of the state's directory; *directory.Directory has it.
type Directory interface {
	Departments() []models.Department
	Districts() []models.Area
}

// Deps is what the map is wired with.
type Deps struct {
	Figures   Figures
	Directory func() Directory
	Words     web.Words
	Clock     models.Clock
}

type page struct {
	Deps
	texts map[string]models.Names
}

// Module is the page for the website.
func Module(d Deps) web.Module {
	p := page{Deps: d, texts: texts()}
	return web.Module{
		Name: "map", Texts: p.texts, Files: embedded,
		Nav:    []web.NavItem{{Path: web.Prefix + "/map", Key: "map.nav", Icon: "map", May: access.SeeWall, Order: 20}},
		Routes: []web.Route{{Method: http.MethodGet, Path: web.Prefix + "/map", May: access.SeeWall, Do: p.show}},
	}
}

func (p page) show(c *web.Call) error {
	dir, now := p.Directory(), p.Clock.Now()
	a := ask(c.R.URL.Query(), models.DayOf(now), dir.Departments())
	figures, err := p.read(c, models.DistrictQuery{Department: a.department, From: a.from(), To: a.day, Today: a.today, Scope: c.User.Scope})
	if err != nil {
		return err
	}
	filling, err := p.Figures.Filling(c.Context())
	if err != nil {
		return err
	}
	d := drawing{asked: a, filling: filling, figures: figures, scope: c.User.Scope, own: c.User.ListsOwn(), dir: dir, say: speaker{lang: c.Lang, words: p.Words, now: now, text: c.T}}
	if c.Query("part") != "" {
		return c.Fragment("map/part", d.view())
	}
	return c.Page("map/page", "map.title", d.view())
}

// read reads what the reader's list of complaints shows: who lists only his own sees a map of these, as his first page counts them.
func (p page) read(c *web.Call, q models.DistrictQuery) (map[string]models.DistrictFigures, error) {
	if c.User.ListsOwn() {
		return p.Figures.OwnDistricts(c.Context(), c.User.Viewer(), q)
	}
	return p.Figures.Districts(c.Context(), q)
}

// speaker says things in a reader's language.
type speaker struct {
	lang  models.Lang
	words web.Words
	now   time.Time
	text  func(key string, holes ...string) string
}

func (s speaker) number(n int) string { return i18n.Number(string(s.lang), int64(n)) }

func (s speaker) date(at time.Time) string {
	return strings.TrimSpace(s.words.Date(string(s.lang), at, s.now))
}

func (s speaker) duration(d time.Duration) string {
	if d < time.Minute {
		return s.text("map.minute")
	}
	said, err := s.words.Duration(string(s.lang), d)
	if err != nil {
		return d.String()
	}
	return said
}

// short is a time in minutes in as few letters as a cell has room for.
func (s speaker) short(minutes int) string {
	const hour, day = 60, 24 * 60
	switch {
	case minutes >= 2*day:
		return s.text("map.short.days", "n", s.number((minutes+day/2)/day))
	case minutes >= 2*hour:
		return s.text("map.short.hours", "n", s.number((minutes+hour/2)/hour))
	}
	return s.text("map.short.minutes", "n", s.number(minutes))
}
