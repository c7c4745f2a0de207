// Package console serves the page of the console platform: a citizen's phone, an officer's phone, and between them what
// was registered. Newcomers see the whole system there, and new officers can practise. It serves this computer only and
// calls no other.
package console

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"sync"
	"time"

	hub "sunwai/bot/console"
	"sunwai/handlers/assets"
	"sunwai/i18n"
	"sunwai/models"
)

// Directory is what the page reads of the state's directory; *directory.Directory has it.
type Directory interface {
	Department(code string) (models.Department, bool)
	Category(code string) (models.Category, bool)
	Area(code string) (models.Area, bool)
	PostTitle(p models.Post) models.Names
	HandleNames(department string) models.Names // the short word people know a department by
}

// Words is what the page reads of the catalogues; *i18n.Catalog has it. What a phone says and what stands beside
// it are the same words.
type Words interface {
	Text(lang, key string, holes i18n.Holes) (string, error)
	DateTime(lang string, at, now time.Time) string
}

// Case is a complaint with its history, oldest event first.
type Case struct {
	Complaint models.Complaint
	Events    []models.Event
}

// Deps is what the page is wired with.
type Deps struct {
	Hub       *hub.Console
	Words     Words
	Directory func() Directory // today's; may be exchanged while running
	// Officers are those who have joined; whoever has no phone on the console is left out.
	Officers func(ctx context.Context) ([]models.Officer, error)
	// Registered are the newest complaints, newest first. Drafts are not shown.
	Registered func(ctx context.Context, limit int) ([]Case, error)
	Clock      models.Clock
	Log        *slog.Logger
}

const (
	shownCases = 30
	lookAgain  = 5 * time.Second // what changes without a word on any phone shows up this late
)

// Page is the page. Close ends its streams, so that a server can shut down while pages are open.
type Page struct {
	deps    Deps
	looks   map[models.Lang]look
	static  *assets.Files
	handler http.Handler
	closing sync.Once
	closed  chan struct{}
}

// New makes the page. An error is ours and found at the first start: something is not wired, a template is
// broken.
func New(d Deps) (*Page, error) {
	if d.Hub == nil || d.Words == nil || d.Directory == nil || d.Officers == nil || d.Registered == nil || d.Clock == nil || d.Log == nil {
		return nil, errors.New("console page: everything in Deps must be set")
	}
	looks, err := readLooks(d)
	if err != nil {
		return nil, err
	}
	static, err := readAssets()
	if err != nil {
		return nil, err
	}
	p := &Page{deps: d, looks: looks, static: static, closed: make(chan struct{})}
	p.handler = guard(p.routes())
	return p, nil
}

func (p *Page) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", p.show)
	mux.Handle("GET /static/", p.static)
	mux.HandleFunc("GET /console/events", p.events)
	mux.HandleFunc("GET /console/file/{id}", p.file)
	for path, do := range p.actions() {
		mux.HandleFunc("POST "+path, p.act(do))
	}
	return mux
}

// ServeHTTP serves the page and all that belongs to it.
func (p *Page) ServeHTTP(w http.ResponseWriter, r *http.Request) { p.handler.ServeHTTP(w, r) }

// Close ends all open streams. Use it with http.Server.RegisterOnShutdown.
func (p *Page) Close() { p.closing.Do(func() { close(p.closed) }) }
