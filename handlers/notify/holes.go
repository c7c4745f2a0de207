package notify

import (
	"fmt"
	"slices"
	"strings"

	"sunwai/i18n"
	"sunwai/models"
)

// holes fills every hole a text may have, in the reader's language.
func (r *Renderer) holes(lang models.Lang, a models.Args) map[string]string {
	dir := r.d.Directory()
	h := map[string]string{
		"number": a.Number.String(), "short": short(a.Number), "text": a.Text, "name": a.Name, "code": a.Code,
		"count": i18n.Number(string(lang), int64(a.Count)), "total": i18n.Number(string(lang), int64(a.Total)),
		"category": "", "department": "", "place": "", "area": "", "post": "", "due": "", "at": "", "day": "", "since": "", "status": "",
		"helpline": "", "despair": "", "lines": "", "reason": "", "next_door": "", "map": "", "closure": "",
		"channel": r.word(lang, "channel."+a.Code), "next_channel": r.word(lang, "channel."+a.Name),
		"doors": dir.LastDoors(a.Department).In(lang),
	}
	if lines := dir.Helplines(models.SelfHarm); len(lines) > 0 {
		h["despair"] = called(lang, lines[:1])
	}
	if h["doors"] == "" {
		h["doors"] = r.word(lang, "doors.any")
	}
	if c, ok := dir.Category(a.Category); ok {
		h["category"] = c.Names.In(lang)
		h["lines"] = called(lang, dir.CategoryHelplines(a.Category))
		h["next_door"] = dir.Door(a.Category).In(lang)
	}
	if d, ok := dir.Department(a.Department); ok {
		h["department"] = d.Names.In(lang)
	}
	h["place"], h["area"] = r.place(lang, a.Place, a.Area), r.place(lang, "", a.Area)
	if a.Post != nil {
		h["post"] = r.post(lang, *a.Post)
	}
	now := r.d.Clock.Now()
	if !a.Due.IsZero() {
		h["due"] = r.d.Dates(string(lang), a.Due, now)
		h["since"] = r.d.Days(string(lang), a.Due, now)
	}
	if !a.At.IsZero() {
		h["at"] = r.d.Dates(string(lang), a.At, now)
		h["day"] = r.d.Days(string(lang), a.At, now)
	}
	if a.Status != "" {
		h["status"] = r.word(lang, "status."+string(a.Status))
	}
	if a.Danger != "" {
		h["helpline"] = r.helplines(lang, a.Danger, a.Category)
	}
	if a.Closure != models.NotClosed {
		h["closure"] = r.word(lang, "closure."+string(a.Closure))
	}
	r.reason(lang, a, h)
	if a.Location != nil {
		h["map"] = fmt.Sprintf("https://maps.google.com/?q=%.5f,%.5f", a.Location.Lat, a.Location.Lon)
	}
	return h
}

// reason names why a complaint is out of remit and which door is next, or why somebody appeals.
func (r *Renderer) reason(lang models.Lang, a models.Args, h map[string]string) {
	if door, ok := r.d.Directory().NextDoors(a.Code); ok {
		h["reason"], h["next_door"] = door.Names.In(lang), door.Door.In(lang)
	}
	if strings.HasPrefix(a.Name, "appeal.") {
		h["reason"] = r.word(lang, "button."+a.Name)
	}
	if strings.HasPrefix(a.Name, "helper.") {
		h["reason"] = r.word(lang, a.Name)
	}
}

func short(n models.Number) string {
	if n == "" {
		return ""
	}
	return n.Short()
}

// word is a text without holes; a key that is missing shows as nothing and never as a key.
func (r *Renderer) word(lang models.Lang, key string) string {
	if !r.d.Texts.Has(key) {
		return ""
	}
	s, err := r.d.Texts.Text(string(lang), key, nil)
	if err != nil {
		return ""
	}
	return s
}

// post is a chair as people are told of it: its title and its Area.
func (r *Renderer) post(lang models.Lang, p models.Post) string {
	title := r.d.Directory().PostTitle(p).In(lang)
	if p.Area == "" || p.Area == models.StateArea {
		return title
	}
	if a, ok := r.d.Directory().Area(p.Area); ok {
		return title + ", " + a.Names.In(lang)
	}
	return title
}

// helplines is whom to call in a danger; where the danger is what a category is of itself, also whom it names besides.
func (r *Renderer) helplines(lang models.Lang, d models.Danger, category string) string {
	dir := r.d.Directory()
	lines := slices.Clone(dir.Helplines(d))
	if c, ok := dir.Category(category); ok && c.Danger == d {
		for _, own := range dir.CategoryHelplines(category) {
			if !slices.ContainsFunc(lines, func(l models.Helpline) bool { return l.Number == own.Number }) {
				lines = append(lines, own)
			}
		}
	}
	return called(lang, lines)
}

// called lists numbers to call, each with what it is.
func called(lang models.Lang, lines []models.Helpline) string {
	var parts []string
	for _, l := range lines {
		parts = append(parts, l.Number+" ("+l.Names.In(lang)+")")
	}
	return strings.Join(parts, ", ")
}

// office names whom an account speaks for.
func (r *Renderer) office(lang models.Lang, o models.Office) string {
	dir := r.d.Directory()
	if code, ok := o.Department(); ok {
		d, _ := dir.Department(code)
		return d.Names.In(lang)
	}
	if code, ok := o.District(); ok {
		a, _ := dir.Area(code)
		return a.Names.In(lang)
	}
	return r.word(lang, "office."+string(o))
}
