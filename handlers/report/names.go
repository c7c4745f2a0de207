package report

import (
	"strings"
	"time"

	"sunwai/models"
)

// category is how a category is called; hidden ones have one name for all.
func (s *sheet) category(code string) string {
	if code == hidden {
		return s.word("report.hidden")
	}
	if c, ok := s.dir.Category(code); ok {
		return c.Names.In(s.lang)
	}
	return s.word("report.no_category")
}

func (s *sheet) department(code string) string {
	if d, ok := s.dir.Department(code); ok {
		return d.Names.In(s.lang)
	}
	return s.word("report.no_department")
}

// area is how an Area is called, without what lies above it.
func (s *sheet) area(code string) string {
	if a, ok := s.dir.Area(code); ok {
		return a.Names.In(s.lang)
	}
	return s.word("report.no_place")
}

// place is an Area and its district.
func (s *sheet) place(code string) string {
	name := s.area(code)
	if d, ok := s.dir.District(code); ok && d.Names.In(s.lang) != name {
		return name + ", " + d.Names.In(s.lang)
	}
	return name
}

// channel is how complaints came: a platform's own name, or ours for what has none.
func (s *sheet) channel(p models.PlatformName) string {
	if key := "report.channel." + string(p); s.texts.Has(key) {
		return s.word(key)
	}
	name := string(p)
	if name == "" {
		return s.word("report.channel.other")
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

// scope names what a report is about: the department, and below it the place.
func (s *sheet) scope(c Scope) (title, place string) {
	place = s.area(models.StateArea)
	if !c.state() {
		place = s.place(c.Area)
		if a, ok := s.dir.Area(c.Area); ok && a.Kind == models.District {
			place = s.say("report.district", map[string]string{"place": place})
		}
	}
	if c.Department == "" {
		return place, s.word("report.all_departments")
	}
	return s.department(c.Department), place
}

// short is a day without its year.
func (s *sheet) short(t time.Time) string { return s.texts.Date(string(s.lang), t, t) }

// period writes the days of a period.
func (s *sheet) period(p Period) string {
	first, last := s.date(p.From), s.date(p.To.Add(-1))
	if first == last {
		return first
	}
	return s.say("report.from_to", map[string]string{"at": first, "due": last})
}
