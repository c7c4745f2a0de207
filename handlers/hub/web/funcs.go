package web

import (
	"fmt"
	"html/template"
	"strings"
	"time"
	"unicode"

	"sunwai/i18n"
	"sunwai/models"
)

// funcs are what templates may call. Codes of the directory become names in the reader's language, or stay codes when the
// directory has lost them.
func (k *Kit) funcs(lang models.Lang) template.FuncMap {
	name := func(n models.Names, ok bool, code string) string {
		if said := n.In(lang); ok && said != "" {
			return said
		}
		return code
	}
	return template.FuncMap{
		"t":        func(key string, holes ...any) string { return k.text(lang, key, texted(lang, holes)...) },
		"said":     func(key string) string { return k.said(lang, key) },
		"date":     func(at time.Time) string { return k.deps.Words.Date(string(lang), at, k.now()) },
		"datetime": func(at time.Time) string { return k.deps.Words.DateTime(string(lang), at, k.now()) },
		"iso":      func(at time.Time) string { return at.UTC().Format(time.RFC3339) },
		"ago":      func(at time.Time) string { return k.ago(lang, at) },
		"dur":      func(d time.Duration) string { return k.duration(lang, d) },
		"num":      func(n any) string { return number(lang, n) },
		"department": func(code string) string {
			if code == models.HubDepartment {
				return k.text(lang, "web.title")
			}
			d, ok := k.deps.Directory().Department(code)
			return name(d.Names, ok, code)
		},
		"category": func(code string) string {
			c, ok := k.deps.Directory().Category(code)
			return name(c.Names, ok, code)
		},
		"area": func(code string) string {
			a, ok := k.deps.Directory().Area(code)
			return name(a.Names, ok, code)
		},
		"post":     func(p models.Post) string { return k.deps.Directory().PostTitle(p).In(lang) },
		"status":   func(s models.Status) string { return k.said(lang, "status."+string(s)) },
		"platform": func(p models.PlatformName) string { return Platform(lang, p) },
		"office":   func(o models.Office) string { return Office(lang, k.deps.Directory(), o) },
		"level":    func(l models.Level) string { return k.text(lang, "web.level."+string(l)) },
		"langof":   langOf,
		"lang":     func() string { return string(lang) },
		"asset":    func(file string) string { return k.files.URL(file) },
		"dict":     dict,
		"list":     func(items ...any) []any { return items },
		"lower":    strings.ToLower,
		"most":     most,
		"share":    share,
		"join":     strings.Join,
	}
}

// said is a text of the catalogues, where it has no holes; the key when there is none.
func (k *Kit) said(lang models.Lang, key string) string {
	if words, err := k.deps.Words.Text(string(lang), key, nil); err == nil {
		return words
	}
	return key
}

func (k *Kit) duration(lang models.Lang, d time.Duration) string {
	said, err := k.deps.Words.Duration(string(lang), d)
	if err != nil {
		return d.Round(time.Minute).String()
	}
	return said
}

// ago says how long ago something was, or how far ahead it lies.
func (k *Kit) ago(lang models.Lang, at time.Time) string {
	switch d := k.now().Sub(at); {
	case at.IsZero():
		return ""
	case d.Abs() < time.Minute:
		return k.text(lang, "web.just_now")
	case d < 0:
		return k.text(lang, "web.in", "time", k.duration(lang, -d))
	default:
		return k.text(lang, "web.ago", "time", k.duration(lang, d))
	}
}

// number writes a count the Indian way.
func number(lang models.Lang, n any) string {
	switch v := n.(type) {
	case int:
		return i18n.Number(string(lang), int64(v))
	case int64:
		return i18n.Number(string(lang), v)
	}
	return fmt.Sprint(n)
}

// texted makes what fills a text out of what a template has.
func texted(lang models.Lang, holes []any) []string {
	out := make([]string, len(holes))
	for i, h := range holes {
		out[i] = number(lang, h)
	}
	return out
}

// dict gives a partial template several values: pairs of name and value.
func dict(pairs ...any) (map[string]any, error) {
	if len(pairs)%2 != 0 {
		return nil, fmt.Errorf("dict has a name without a value: %d things", len(pairs))
	}
	m := make(map[string]any, len(pairs)/2)
	for i := 0; i < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			return nil, fmt.Errorf("dict: %v is no name", pairs[i])
		}
		m[name] = pairs[i+1]
	}
	return m, nil
}

// langOf is the value of a lang attribute for what somebody wrote: Hindi where most letters are Devanagari, else English. A reader
// for the blind chooses its voice by it.
func langOf(text string) string {
	deva, other := 0, 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Devanagari, r):
			deva++
		case unicode.IsLetter(r):
			other++
		}
	}
	if deva > other {
		return "hi"
	}
	return "en"
}

// Platform is what people call a platform, in the letters they read.
func Platform(lang models.Lang, p models.PlatformName) string {
	names := map[models.PlatformName]models.Names{models.Telegram: {Hi: "टेलीग्राम", En: "Telegram"}, models.Twitter: {Hi: "एक्स", En: "X"},
		models.Facebook: {Hi: "फ़ेसबुक", En: "Facebook"}, models.WhatsApp: {Hi: "व्हाट्सऐप", En: "WhatsApp"}, models.Phone: {Hi: "फ़ोन", En: "Phone"},
		models.Console: {Hi: "आज़माइश", En: "Console"}, "": {Hi: "–", En: "–"}}
	if n, ok := names[p]; ok {
		return n.In(lang)
	}
	return string(p)
}

// Names is what is read of the directory to name an office.
type Names interface {
	Department(code string) (models.Department, bool)
	Area(code string) (models.Area, bool)
}

// Office names an office: a department and a district as the directory does; a code that the directory has lost stays one.
func Office(lang models.Lang, dir Names, o models.Office) string {
	if minister, ok := strings.CutPrefix(string(o), "minister:"); ok {
		return models.Names{Hi: "मंत्री, ", En: "Minister, "}.In(lang) + Office(lang, dir, models.Office(minister))
	}
	others := map[models.Office]models.Names{"cm": {Hi: "मुख्यमंत्री कार्यालय", En: "Chief Minister's office"},
		models.HubOffice: {Hi: "राज्य सोशल मीडिया हब", En: "State social media hub"}}
	names := others[o]
	if code, ok := o.Department(); ok {
		d, _ := dir.Department(code)
		names = d.Names
	}
	if code, ok := o.District(); ok {
		a, _ := dir.Area(code)
		names = a.Names
	}
	if said := names.In(lang); said != "" {
		return said
	}
	return string(o)
}

// most is the largest of several counts, at least 1.
func most(list []models.SheetCount) int {
	n := 1
	for _, c := range list {
		n = max(n, c.Count)
	}
	return n
}

// share is a part of the largest in percent, as wide as a bar is drawn; a hair of what is there at all.
func share(n, most int) string {
	if n > 0 {
		return fmt.Sprintf("%.1f", max(0.8, 100*float64(n)/float64(most)))
	}
	return "0"
}
