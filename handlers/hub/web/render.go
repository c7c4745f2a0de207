package web

import (
	"bytes"
	"fmt"
	"html/template"
	"net/http"
	"strings"
	"time"

	"sunwai/models"
)

// frame is what the layout shows around a page.
type frame struct {
	Lang, Theme string
	Title       string
	Name        string // of the page's template: "wall/page"
	Module      string
	Main        template.HTML
	Places      []place
	User        string
	SignedIn    bool
	MaySearch   bool
	// Again: the page can be asked for again, in the other language or other colours. What answers a form cannot: there is no page at the
	// form's address, and what is shown once (recovery codes, a link) or was not taken yet would be gone.
	Again         bool
	OtherLang     string
	OtherURL      string
	DarkURL       string
	LightURL      string
	Styles, Codes []string
	Now           time.Time
	SignIn        string
}

func (c *Call) page(name, title string, data any) error {
	main, err := c.kit.render(c.Lang, name, data)
	if err != nil {
		return err
	}
	if c.Partial() {
		c.write(append([]byte("<title>"+template.HTMLEscapeString(title)+"</title>"), main...))
		return nil
	}
	body, err := c.kit.render(c.Lang, "web/layout", c.frame(name, title, template.HTML(main))) //nolint:gosec // made by a template
	if err != nil {
		return err
	}
	c.write(body)
	return nil
}

func (c *Call) frame(name, title string, main template.HTML) frame {
	k, module := c.kit, name[:max(0, strings.IndexByte(name, '/'))]
	other := models.English
	if c.Lang == models.English {
		other = models.Hindi
	}
	f := frame{Lang: string(c.Lang), Theme: k.theme(c.W, c.R), Title: title, Name: name, Module: module, Main: main,
		Places: k.places(c.Context(), c), User: c.User.Name, SignedIn: c.User.ID != 0, MaySearch: c.User.May("see_complaints"),
		Again: c.R.Method == http.MethodGet || c.R.Method == http.MethodHead, OtherLang: string(other), OtherURL: with(c.R, "lang", string(other)), DarkURL: with(c.R, "theme", "dark"), LightURL: with(c.R, "theme", "light"),
		Now: k.deps.Clock.Now(), SignIn: k.deps.SignIn}
	for _, file := range []string{"mukta.css", "hub.css", module + "/" + module + ".css"} {
		if k.files.Has(file) {
			f.Styles = append(f.Styles, k.files.URL(file))
		}
	}
	for _, file := range []string{"htmx.min.js", "hx-sse.min.js", "hub.js", module + "/" + module + ".js"} {
		if k.files.Has(file) && f.SignedIn {
			f.Codes = append(f.Codes, k.files.URL(file))
		}
	}
	return f
}

func (k *Kit) render(lang models.Lang, name string, data any) ([]byte, error) {
	look, err := k.looks[lang]()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := look.ExecuteTemplate(&b, name, data); err != nil {
		return nil, fmt.Errorf("rendering %s: %w", name, err)
	}
	return b.Bytes(), nil
}

// Render makes a fragment outside any request, once for all readers of a language: for what is sent to many at the same time.
func (k *Kit) Render(lang models.Lang, name string, data any) ([]byte, error) {
	return k.render(lang, name, data)
}

// text fills a text of the website. A key without a text shows itself, which a test of the texts would see.
func (k *Kit) text(lang models.Lang, key string, holes ...string) string {
	names, ok := k.words[key]
	if !ok {
		return key
	}
	said := names.In(lang)
	for i := 0; i+1 < len(holes); i += 2 {
		said = strings.ReplaceAll(said, "{"+holes[i]+"}", holes[i+1])
	}
	return said
}

// Guard lets a page load nothing but the website's own files and be shown in no frame: no inline script or style, nothing from
// elsewhere. Forms of other sites are refused.
func Guard(next http.Handler) http.Handler {
	const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; " +
		"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	inner := http.NewCrossOriginProtection().Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "geolocation=(), microphone=(), camera=()")
		h.Set("Referrer-Policy", "same-origin") // with no-referrer the Origin of our own forms would be "null"
		h.Set("X-Content-Type-Options", "nosniff")
		inner.ServeHTTP(w, r)
	})
}

// now is for functions of templates that say how long ago something was.
func (k *Kit) now() time.Time { return k.deps.Clock.Now() }
