package rules

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// tab is one of the pages of the directory.
type tab struct {
	Name, URL string
	Here      bool
}

func tabs(here string) (list []tab) {
	for _, x := range []tab{{Name: "departments", URL: home}, {Name: "calendar", URL: state + "/calendar"}, {Name: "helplines", URL: state + "/helplines"},
		{Name: "ladder", URL: state + "/ladder"}, {Name: "templates", URL: state + "/templates"}, {Name: "changes", URL: state + "/changes"}} {
		x.Here = x.Name == here
		list = append(list, x)
	}
	return list
}

// row is a department with who works in it.
type row struct {
	models.Department
	Staff
	URL, OfficersURL string
}

// listing is the page of departments, or what was found in them.
type listing struct {
	Tabs     []tab
	Asked    string
	Found    []category
	Rows     []row
	Retired  []row
	NewURL   string // of a new department; "" where the user may not
	SeeStaff bool
}

func (p *pages) departments(c *web.Call) error {
	v := listing{Tabs: tabs("departments"), Asked: c.Query("q"), SeeStaff: c.User.May(access.SeeStaff)}
	if v.Asked != "" {
		v.Found = p.find(c, v.Asked)
		return c.Page("rules/departments", "rules.title", v)
	}
	var staff map[string]Staff
	if v.SeeStaff {
		var err error
		if staff, err = p.Staff(c.Context()); err != nil {
			return fmt.Errorf("counting who works where: %w", err)
		}
	}
	for _, d := range p.mine(c.User) {
		list := &v.Rows
		if d.Retired {
			list = &v.Retired
		}
		*list = append(*list, row{d, staff[d.Code], home + "/" + d.Code, "/hub/officers?department=" + url.QueryEscape(d.Code)})
	}
	if may(c.User, models.ThingDepartment, fresh) {
		v.NewURL = editURL(models.ThingDepartment, fresh)
	}
	return c.Page("rules/departments", "rules.title", v)
}

// find looks for categories by name, word or code, whatever script they are asked in.
func (p *pages) find(c *web.Call, asked string) (found []category) {
	d := p.Directory()
	asks := keys(asked)
	if len(asks) == 0 {
		return nil
	}
	for _, dep := range p.mine(c.User) {
		for _, x := range slices.Concat(dep.Categories, d.Retired(dep.Code)) {
			said := []string{x.Code, x.Names.Hi, x.Names.En, x.Names.Latn, dep.Names.Hi, dep.Names.En, dep.Names.Latn}
			values, _ := d.Values(models.ThingCategory, x.Code)
			for _, v := range values {
				said = append(said, v.Words...)
			}
			there := keys(strings.Join(said, " "))
			if !slices.ContainsFunc(asks, func(k key) bool { return !slices.ContainsFunc(there, k.begins) }) {
				found = append(found, p.shown(c, x))
			}
		}
	}
	return found
}

// key is what a word is compared by: its letters, and its sounds over both scripts.
type key struct{ letters, sounds string }

// begins reports whether another word begins like this one. Few sounds begin too many words.
func (k key) begins(other key) bool {
	const enough = 3
	return strings.HasPrefix(other.letters, k.letters) || k.sounds == other.sounds && k.sounds != "" || len(k.sounds) > enough && strings.HasPrefix(other.sounds, k.sounds)
}

func keys(text string) (out []key) {
	for _, w := range fold.Words(text) {
		out = append(out, key{w, fold.Skeleton(w)})
	}
	return out
}

// limit is one limit in words.
type limit struct{ Class, Said string }

// words are the words of one language.
type words struct {
	Lang string // of the attribute
	Key  string // of its label
	List []string
}

// category is one category as pages show it.
type category struct {
	models.Category
	Limits                      []limit
	Steps                       string // its own ladder in words; "" where it has none
	Words                       []words
	Counts                      int // of words
	Lines                       []models.Helpline
	Door                        string
	URL, EditURL, ComplaintsURL string // "" where the user may not
	LinesURL                    string
}

// shown makes a category ready for a page.
func (p *pages) shown(c *web.Call, x models.Category) category {
	d := p.Directory()
	department, own, _ := strings.Cut(x.Code, ".")
	out := category{Category: x, URL: home + "/" + department + "/" + own, Lines: d.CategoryHelplines(x.Code), Door: d.Door(x.Code).In(c.Lang)}
	if may(c.User, models.ThingCategory, x.Code) {
		out.EditURL = editURL(models.ThingCategory, x.Code)
	}
	if may(c.User, models.ThingLines, x.Code) {
		out.LinesURL = editURL(models.ThingLines, x.Code)
	}
	if c.User.May(access.SeeComplaints) {
		out.ComplaintsURL = "/hub/complaints?" + url.Values{"department": {department}, "category": {x.Code}}.Encode()
	}
	values, _ := d.Values(models.ThingCategory, x.Code)
	for _, v := range values {
		switch v.Field {
		case "limit", "limit_city", "limit_town", "limit_village":
			if v.Text != "" {
				out.Limits = append(out.Limits, limit{v.Field, spell(c, v.Text, x.Clock)})
			}
		case "ladder":
			out.Steps = spell(c, v.Text, x.Clock)
		case "words_hi", "words_en", "words_latn":
			out.Words = append(out.Words, words{Lang: map[string]string{"words_hi": "hi", "words_en": "en", "words_latn": "hi-Latn"}[v.Field], Key: "rules.f." + v.Field, List: v.Words})
			out.Counts += len(v.Words)
		}
	}
	return out
}

// spell writes "4h / 5d" in words. A day of the office clock is a working day.
func spell(c *web.Call, text string, clock models.ClockKind) string {
	var out []string
	for part := range strings.SplitSeq(text, "/") {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		n, unit := part[:len(part)-1], part[len(part)-1:]
		key := "rules.t." + unit
		if unit == "d" && clock == models.OfficeClock {
			key += ".office"
		}
		if n == "1" {
			key += ".one"
		}
		out = append(out, c.T(key, "n", n))
	}
	return strings.Join(out, " · ")
}

func editURL(t models.Thing, key string) string { return edits + string(t) + "/" + url.PathEscape(key) }

// departmentPage is one department with its categories.
type departmentPage struct {
	models.Department
	Tabs                                        []tab
	Shown, Old                                  []category
	EditURL, NewURL, OfficersURL, ComplaintsURL string
	Saved                                       bool
}

func (p *pages) department(c *web.Call) error {
	d := p.Directory()
	x, ok := d.Department(c.R.PathValue("department"))
	if !ok || !sees(c.User, x.Code) {
		return models.ErrNotFound
	}
	v := departmentPage{Department: x, Tabs: tabs("departments"), Saved: c.Query("saved") != ""}
	for _, k := range x.Categories {
		v.Shown = append(v.Shown, p.shown(c, k))
	}
	for _, k := range d.Retired(x.Code) {
		v.Old = append(v.Old, p.shown(c, k))
	}
	if may(c.User, models.ThingDepartment, x.Code) {
		v.EditURL = editURL(models.ThingDepartment, x.Code)
		if !x.Retired {
			v.NewURL = editURL(models.ThingCategory, fresh) + "?" + url.Values{"department": {x.Code}}.Encode()
		}
	}
	if c.User.May(access.SeeStaff) {
		v.OfficersURL = "/hub/officers?department=" + url.QueryEscape(x.Code)
	}
	if c.User.May(access.SeeComplaints) {
		v.ComplaintsURL = "/hub/complaints?department=" + url.QueryEscape(x.Code)
	}
	return c.PageTitled("rules/department", x.Names.In(c.Lang), v)
}

// categoryPage is one category with all that is known of it.
type categoryPage struct {
	category
	Tabs          []tab
	Department    string
	DepartmentURL string
	Changes       []edition
	Saved         bool
}

func (p *pages) category(c *web.Call) error {
	department := c.R.PathValue("department")
	code := department + "." + c.R.PathValue("category")
	x, ok := p.Directory().Category(code)
	if !ok || !sees(c.User, department) {
		return models.ErrNotFound
	}
	v := categoryPage{category: p.shown(c, x), Tabs: tabs("departments"), Department: department, DepartmentURL: home + "/" + department, Saved: c.Query("saved") != ""}
	all, err := p.editions(c)
	if err != nil {
		return err
	}
	for _, e := range all {
		if e.About(code) {
			v.Changes = append(v.Changes, e)
		}
	}
	return c.PageTitled("rules/category", x.Names.In(c.Lang), v)
}
