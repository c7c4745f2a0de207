package directory

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"sunwai/models"
)

// slot is one value of a thing that can be changed, written as in the files.
type slot struct {
	name string
	get  func() string
	set  func(string) error
	// many: the value is a list of words, of which a change names one.
	many bool
}

func text(name string, at *string) slot {
	return slot{name: name, get: func() string { return *at }, set: func(v string) error { *at = v; return nil }}
}

func list(name string, at *string) slot {
	s := text(name, at)
	s.many = true
	return s
}

// flag is a word in a list of flags.
func flag(name string, at *string) slot {
	return slot{name: name, get: func() string {
		if slices.Contains(strings.Fields(*at), name) {
			return models.FieldYes
		}
		return ""
	}, set: func(v string) error {
		words := slices.DeleteFunc(strings.Fields(*at), func(w string) bool { return w == name })
		if v == models.FieldYes {
			words = append(words, name)
		}
		*at = strings.Join(words, " ")
		return nil
	}}
}

func names(n *named) []slot {
	return []slot{text("hi", &n.Hi), text("en", &n.En), text("latn", &n.Latn)}
}

// finders know what of each thing can be changed. ok is false when there is no such thing.
func finders() map[models.Thing]func(s *sources, key string) (slots []slot, ok bool) {
	return map[models.Thing]func(*sources, string) ([]slot, bool){
		models.ThingDepartment: departmentSlots, models.ThingCategory: categorySlots, models.ThingLines: linesSlots,
		models.ThingDanger: dangerSlots, models.ThingHelpline: helplineSlots, models.ThingHoliday: holidaySlots,
		models.ThingHours: hoursSlots, models.ThingLadder: ladderSlots, models.ThingTemplate: templateSlots,
	}
}

func (s *sources) department(code string) *departmentFile {
	for i := range s.departments {
		if s.departments[i].file.Code == code {
			return &s.departments[i].file
		}
	}
	return nil
}

func (s *sources) category(code string) *categoryFile {
	department, own, _ := strings.Cut(code, ".")
	d := s.department(department)
	if d == nil {
		return nil
	}
	for i := range d.Category {
		if d.Category[i].Code == own {
			return &d.Category[i]
		}
	}
	return nil
}

func departmentSlots(s *sources, key string) ([]slot, bool) {
	d := s.department(key)
	if d == nil {
		return nil, false
	}
	slots := append(names(&d.named), text("handle_hi", &d.Handle.Hi), text("handle_en", &d.Handle.En), text("handle_latn", &d.Handle.Latn), text("helpline", &d.Helpline))
	if d.Central == "" { // the central government's posts are not ours
		for _, level := range []models.Level{models.L1, models.L2, models.L3} {
			slots = append(slots, post(d, string(level), "hi", func(n *named) *string { return &n.Hi }), post(d, string(level), "en", func(n *named) *string { return &n.En }))
		}
	}
	return append(slots, text("retired", &d.Retired)), true
}

// post is how a level's post is called in one language.
func post(d *departmentFile, level, lang string, at func(*named) *string) slot {
	return slot{name: level + "_" + lang, get: func() string { n := d.Posts[level]; return *at(&n) }, set: func(v string) error {
		n := d.Posts[level]
		*at(&n) = v
		if d.Posts == nil {
			d.Posts = map[string]named{}
		}
		d.Posts[level] = n
		return nil
	}}
}

func categorySlots(s *sources, key string) ([]slot, bool) {
	c := s.category(key)
	if c == nil {
		return nil, false
	}
	return append(names(&c.named),
		text("clock", &c.Clock), text("limit", &c.Limit), text("limit_city", &c.LimitCity), text("limit_town", &c.LimitTown),
		text("limit_village", &c.LimitVillage), text("ladder", &c.Ladder),
		flag("proof", &c.Flags), flag("sensitive", &c.Flags), flag("conduct", &c.Flags), flag("search", &c.Flags), flag("taken", &c.Flags), flag("refusal", &c.Flags), flag("retired", &c.Flags), flag("other", &c.Flags), text("danger", &c.Danger),
		list("words_hi", &c.WordsHi), list("words_en", &c.WordsEn), list("words_latn", &c.WordsLatn)), true
}

// numbers are telephone numbers of a map of them, parted by blanks.
func numbers(of map[string][]string, key string) slot {
	return slot{name: "numbers", get: func() string { return strings.Join(of[key], " ") }, set: func(v string) error {
		if of[key] = strings.Fields(v); v == "" {
			delete(of, key)
		}
		return nil
	}}
}

func linesSlots(s *sources, key string) ([]slot, bool) {
	if s.lines.Category == nil {
		s.lines.Category = map[string][]string{}
	}
	return []slot{numbers(s.lines.Category, key)}, s.category(key) != nil
}

func dangerSlots(s *sources, key string) ([]slot, bool) {
	_, ok := s.lines.Danger[key]
	return []slot{numbers(s.lines.Danger, key)}, ok
}

func helplineSlots(s *sources, key string) ([]slot, bool) {
	for i := range s.lines.Helpline {
		if l := &s.lines.Helpline[i]; l.Number == key {
			return append(names(&l.named), text("checked", &l.Checked)), true
		}
	}
	return nil, false
}

// HolidayKey is what changes of a holiday name it by.
func HolidayKey(date string, areas []string) string {
	if len(areas) == 0 {
		return date
	}
	return date + " " + strings.Join(slices.Sorted(slices.Values(areas)), ",")
}

func (h holidayFile) key() string { return HolidayKey(h.Date, h.Areas) }

func holidaySlots(s *sources, key string) ([]slot, bool) {
	for i := range s.calendar.Holiday {
		if h := &s.calendar.Holiday[i]; h.key() == key {
			return []slot{text("hi", &h.Hi), text("en", &h.En)}, true
		}
	}
	return nil, false
}

func hoursSlots(s *sources, key string) ([]slot, bool) {
	h, ok := map[string]*hoursFile{"offices": &s.calendar.Offices, "secretariat": &s.calendar.Secretariat}[key]
	if !ok {
		return nil, false
	}
	return []slot{text("open", &h.Open), text("close", &h.Close), {name: "closed_saturdays",
		get: func() string {
			var out []string
			for _, n := range h.ClosedSaturdays {
				out = append(out, strconv.Itoa(n))
			}
			return strings.Join(out, " ")
		},
		set: func(v string) error {
			var out []int
			for _, word := range strings.Fields(v) {
				n, err := strconv.Atoi(word)
				if err != nil {
					return errValue
				}
				out = append(out, n)
			}
			h.ClosedSaturdays = out
			return nil
		}}}, true
}

func ladderSlots(s *sources, key string) ([]slot, bool) {
	l := &s.ladder
	steps := func(f *stepsFile) []slot {
		return []slot{text("L2", &f.L2), text("L3", &f.L3), text("L4", &f.L4), text("decide", &f.Decide)}
	}
	of := map[string][]slot{
		"state": {text("desk", &l.Desk), {name: "warn_at", get: func() string { return strconv.Itoa(l.WarnAt) }, set: func(v string) error {
			n, err := strconv.Atoi(v)
			if err != nil {
				return errValue
			}
			l.WarnAt = n
			return nil
		}}},
		"round": steps(&l.Round), "office": steps(&l.Office),
		"danger": {text("first", &l.Danger.First), text("L2", &l.Danger.L2), text("L3", &l.Danger.L3), text("L4", &l.Danger.L4)},
	}
	slots, ok := of[key]
	return slots, ok
}

func templateSlots(s *sources, key string) ([]slot, bool) {
	for i := range s.templates.Template {
		if t := &s.templates.Template[i]; t.first == key {
			return []slot{text("name", &t.Name), text("hi", &t.Hi), text("en", &t.En)}, true
		}
	}
	return nil, false
}

// keepers add things and take them away. Departments and categories are never taken away, they retire: complaints have them.
func keepers() map[models.Thing]struct {
	add, remove func(s *sources, key string) error
} {
	return map[models.Thing]struct{ add, remove func(*sources, string) error }{
		models.ThingDepartment: {addDepartment, func(*sources, string) error { return errKept }},
		models.ThingCategory:   {addCategory, func(*sources, string) error { return errKept }},
		models.ThingHoliday:    {addHoliday, removeHoliday},
		models.ThingHelpline:   {addHelpline, removeHelpline},
	}
}

// addDepartment puts one behind all others, in a file whose name keeps it there.
func addDepartment(s *sources, key string) error {
	last := 0
	for _, x := range s.departments {
		base := path.Base(x.name)
		if n, err := strconv.Atoi(base[:len(base)-len(strings.TrimLeft(base, "0123456789"))]); err == nil {
			last = max(last, n)
		}
	}
	name := fmt.Sprintf("%s/%02d-%s.toml", depsFolder, last+1, strings.ToLower(strings.ReplaceAll(key, "_", "-")))
	s.departments = append(s.departments, departmentSource{name, departmentFile{Code: key}})
	return nil
}

func addCategory(s *sources, key string) error {
	department, own, _ := strings.Cut(key, ".")
	d := s.department(department)
	if d == nil || own == "" {
		return errGone
	}
	d.Category = append(d.Category, categoryFile{Code: own})
	return nil
}

func addHoliday(s *sources, key string) error {
	date, areas, local := strings.Cut(key, " ")
	h := holidayFile{Date: date}
	if local {
		h.Areas = strings.Split(areas, ",")
	}
	s.calendar.Holiday = append(s.calendar.Holiday, h)
	slices.SortStableFunc(s.calendar.Holiday, func(a, b holidayFile) int { return strings.Compare(a.Date, b.Date) })
	return nil
}

func removeHoliday(s *sources, key string) error {
	s.calendar.Holiday = slices.DeleteFunc(s.calendar.Holiday, func(h holidayFile) bool { return h.key() == key })
	return nil
}

func addHelpline(s *sources, key string) error {
	s.lines.Helpline = append(s.lines.Helpline, lineFile{Number: key})
	return nil
}

func removeHelpline(s *sources, key string) error {
	s.lines.Helpline = slices.DeleteFunc(s.lines.Helpline, func(l lineFile) bool { return l.Number == key })
	return nil
}
