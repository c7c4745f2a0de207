package console

import (
	"bytes"
	"fmt"
	"html/template"
	"net/http"
	"time"

	"sunwai/models"
)

// look is how the page looks in one language.
type look struct {
	lang   models.Lang
	words  map[string]models.Names // the page's own
	said   Words
	clock  models.Clock
	pages  *template.Template
	lookup func() Directory
}

func readLooks(d Deps) (map[models.Lang]look, error) {
	looks := make(map[models.Lang]look)
	for _, lang := range []models.Lang{models.Hindi, models.English} {
		l := look{lang: lang, words: texts(), said: d.Words, clock: d.Clock, lookup: d.Directory}
		pages, err := template.New("").Funcs(l.funcs()).ParseFS(embedded, "templates/*.html")
		if err != nil {
			return nil, fmt.Errorf("reading the page's templates: %w", err)
		}
		l.pages = pages
		looks[lang] = l
	}
	return looks, nil
}

func (l look) funcs() template.FuncMap {
	return template.FuncMap{
		"t":     l.text,
		"when":  func(t time.Time) string { return l.said.DateTime(string(l.lang), t, l.clock.Now()) },
		"clock": func(t time.Time) string { return t.In(models.IST()).Format("15:04") }, // as phones write it beside a message
		"iso":   func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
	}
}

// text is a text of the page; the key itself when there is none, which a test would see.
func (l look) text(key string) string {
	if names, ok := l.words[key]; ok {
		return names.In(l.lang)
	}
	return key
}

// status is a status in the words of the catalogues, its code where they have none.
func (l look) status(s models.Status) string {
	word, err := l.said.Text(string(l.lang), "status."+string(s), nil)
	if err != nil {
		return string(s)
	}
	return word
}

func (l look) render(name string, data any) ([]byte, error) {
	var b bytes.Buffer
	if err := l.pages.ExecuteTemplate(&b, name, data); err != nil {
		return nil, fmt.Errorf("rendering %s: %w", name, err)
	}
	return b.Bytes(), nil
}

const (
	langCookie    = "sunwai_console_lang"
	accountCookie = "sunwai_console_account"
)

// lookFor finds the language of a reader: the one asked for now, else the one chosen before, else Hindi.
func (p *Page) lookFor(r *http.Request) look {
	for _, lang := range []string{r.URL.Query().Get("lang"), cookie(r, langCookie)} {
		if l, ok := p.looks[models.Lang(lang)]; ok {
			return l
		}
	}
	return p.looks[models.Hindi]
}

func cookie(r *http.Request, name string) string {
	c, err := r.Cookie(name)
	if err != nil {
		return ""
	}
	return c.Value
}

// remember keeps a choice in the browser. There is nothing secret in it.
func remember(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: 365 * 24 * 60 * 60, HttpOnly: true, SameSite: http.SameSiteStrictMode})
}
