package web

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"sunwai/handlers/assets"
	"sunwai/handlers/hub/access"
	"sunwai/i18n"
	"sunwai/models"
)

//go:embed templates static
var embedded embed.FS

// Prefix is where the website lives.
const Prefix = "/hub"

// Directory is what pages read of the state's directory; *directory.Directory has it.
type Directory interface {
	Department(code string) (models.Department, bool)
	Category(code string) (models.Category, bool)
	Area(code string) (models.Area, bool)
	PostTitle(p models.Post) models.Names
}

// Words is what pages read of the catalogues; *i18n.Catalog has it. What the bot says and what stands on a page are the same words.
type Words interface {
	Text(lang, key string, holes i18n.Holes) (string, error)
	Date(lang string, at, now time.Time) string
	DateTime(lang string, at, now time.Time) string
	Duration(lang string, d time.Duration) (string, error)
}

// Deps is what the website is wired with.
type Deps struct {
	Words     Words
	Directory func() Directory // today's; may be exchanged while running
	Clock     models.Clock
	Log       *slog.Logger
	Modules   []Module
	// SignIn is the page that people who are not signed in are sent to.
	SignIn string
}

// Kit is the website: all modules in one frame.
type Kit struct {
	deps  Deps
	words map[string]models.Names
	looks map[models.Lang]func() (*template.Template, error) // parsed when the first page is asked for
	files *assets.Files
	nav   []NavItem
	mux   *http.ServeMux
}

// New puts the modules together. An error is ours and found at the first start; one in a template by Check.
func New(d Deps) (*Kit, error) {
	if d.Words == nil || d.Directory == nil || d.Clock == nil || d.Log == nil {
		return nil, errors.New("hub: everything in Deps must be set")
	}
	k := &Kit{deps: d, words: allTexts(), files: assets.New(Prefix + "/static/"), mux: http.NewServeMux(),
		looks: map[models.Lang]func() (*template.Template, error){}}
	own, err := fs.Sub(embedded, "static")
	if err != nil {
		return nil, fmt.Errorf("reading the hub's files: %w", err)
	}
	if err := errors.Join(k.files.Add("", own), k.files.Add("", assets.Fonts()), k.readModules()); err != nil {
		return nil, err
	}
	for _, lang := range []models.Lang{models.Hindi, models.English} {
		k.looks[lang] = sync.OnceValues(func() (*template.Template, error) { return k.readTemplates(lang) })
	}
	return k, k.route()
}

func (k *Kit) readModules() error {
	for _, m := range k.deps.Modules {
		for key, names := range m.Texts {
			if _, twice := k.words[key]; twice || !strings.HasPrefix(key, m.Name+".") {
				return fmt.Errorf("hub: the text %q of %s is there twice or has another page's name", key, m.Name)
			}
			k.words[key] = names
		}
		static, err := m.folder("static")
		if err != nil {
			return err
		}
		if static != nil {
			if err := k.files.Add(m.Name, static); err != nil {
				return err
			}
		}
		k.nav = append(k.nav, m.Nav...)
	}
	slices.SortStableFunc(k.nav, func(a, b NavItem) int { return a.Order - b.Order })
	return nil
}

// Check parses the templates of all languages, which else the first page of each does: they take half of a start, and most of a
// bot's days go by without a page.
func (k *Kit) Check() error {
	var errs []error
	for _, look := range k.looks {
		_, err := look()
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// readTemplates parses everything for a language: the texts are bound to the functions.
func (k *Kit) readTemplates(lang models.Lang) (*template.Template, error) {
	all := template.New("").Funcs(k.funcs(lang)).Option("missingkey=error")
	if _, err := all.ParseFS(embedded, "templates/*.html"); err != nil {
		return nil, fmt.Errorf("reading the hub's templates: %w", err)
	}
	for _, m := range k.deps.Modules {
		looks, err := m.folder("templates")
		if err != nil {
			return nil, err
		}
		if looks == nil {
			continue
		}
		if _, err := all.ParseFS(looks, "*.html"); err != nil {
			return nil, fmt.Errorf("reading the templates of %s: %w", m.Name, err)
		}
	}
	return all, nil
}

func (k *Kit) route() error {
	for _, m := range k.deps.Modules {
		for _, r := range m.Routes {
			if r.Do == nil || r.Path != Prefix && !strings.HasPrefix(r.Path, Prefix+"/") {
				return fmt.Errorf("hub: the route %s %s of %s leads nowhere or elsewhere", r.Method, r.Path, m.Name)
			}
			k.mux.Handle(r.Method+" "+r.Path, k.serve(r))
		}
	}
	k.mux.Handle("GET "+Prefix+"/static/", k.files)
	k.mux.Handle(Prefix+"/", k.serve(Route{May: access.Anyone, Do: k.elsewhere}))
	return nil
}

// elsewhere answers where there is no page. An address that only has a slash too many, as people type them, leads to the page; so does that of
// a form that was sent, which stands above its answer and is opened again, copied or kept as a bookmark.
func (k *Kit) elsewhere(c *Call) error {
	if c.R.Method != http.MethodGet && c.R.Method != http.MethodHead {
		return models.ErrNotFound
	}
	if at := strings.TrimRight(c.R.URL.Path, "/"); at != c.R.URL.Path {
		to := url.URL{Path: at, RawQuery: c.R.URL.RawQuery}
		return c.Go(to.RequestURI())
	}
	to := url.URL{Path: path.Dir(c.R.URL.Path)}
	if k.has(http.MethodPost, c.R.URL.Path) && k.has(http.MethodGet, to.Path) {
		return c.Go(to.RequestURI())
	}
	return models.ErrNotFound
}

// has reports whether a route of some page answers at an address.
func (k *Kit) has(method, address string) bool {
	_, pattern := k.mux.Handler(&http.Request{Method: method, URL: &url.URL{Path: address}})
	return strings.HasPrefix(pattern, method+" ")
}

// Routes are all routes of all modules, for a test that looks at each.
func (k *Kit) Routes() (all []Route) {
	for _, m := range k.deps.Modules {
		all = append(all, m.Routes...)
	}
	return all
}

// Texts are all texts, sorted by key, for a test that looks at each.
func (k *Kit) Texts() (keys []string, of map[string]models.Names) {
	return slices.Sorted(maps.Keys(k.words)), maps.Clone(k.words)
}

// ServeHTTP serves the website to whoever the context says is signed in (access.WithUser).
func (k *Kit) ServeHTTP(w http.ResponseWriter, r *http.Request) { k.mux.ServeHTTP(w, r) }

// serve is the one place where a permission is asked for.
func (k *Kit) serve(route Route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := &Call{W: w, R: r, User: access.From(r.Context()), Lang: k.lang(w, r), kit: k}
		defer k.panicked(c)
		if err := k.allowed(c, route); err != nil {
			k.fail(c, err)
			return
		}
		defer c.forgetFiles()
		if err := c.readForm(route.Most); err != nil {
			k.fail(c, err)
			return
		}
		if err := route.Do(c); err != nil {
			k.fail(c, err)
		}
	})
}

// The two refusals of the door.
var (
	errSignedOut = errors.New("not signed in")
	// ErrForbidden is for a page that refuses a part of what its route allows.
	ErrForbidden = errors.New("not allowed")
)

func (k *Kit) allowed(c *Call, route Route) error {
	if c.User.May(route.May) {
		return nil
	}
	if c.User.ID == 0 {
		return errSignedOut
	}
	return ErrForbidden
}

// places are those of the navigation that a user may go to, with what waits there: badges count what waits behind the places of the navigation that a user may go to.
func (k *Kit) places(ctx context.Context, c *Call) (shown []place) {
	for _, item := range k.nav {
		if !c.User.May(item.May) {
			continue
		}
		p := place{NavItem: item, Here: c.R.URL.Path == item.Path || item.Path != Prefix && strings.HasPrefix(c.R.URL.Path, item.Path+"/")}
		if item.Badge != nil {
			n, err := item.Badge(ctx, c.User)
			if err != nil { // a page without a count is better than no page
				k.deps.Log.WarnContext(ctx, "counting for the navigation", "page", item.Path, "err", err)
			}
			p.Count = n
		}
		shown = append(shown, p)
	}
	return shown
}

type place struct {
	NavItem
	Here  bool
	Count int
}
