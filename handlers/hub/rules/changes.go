package rules

import (
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/directory"
)

// notes are what people should know of changes before they make them.
func notes(changes []models.DirectoryChange) (keys []string) {
	add := func(key string) {
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	for _, x := range changes {
		switch {
		case x.Thing == models.ThingTemplate:
			add("rules.note.template")
		case strings.HasPrefix(x.Field, "words_"):
			add("rules.note.words")
		case x.Thing == models.ThingDepartment && x.Field == models.FieldExists:
			add("rules.note.department")
		case x.Thing == models.ThingDepartment && x.Field == "retired" && x.To == models.FieldYes:
			add("rules.note.closed")
		case x.Field == "retired" && x.To == models.FieldYes:
			add("rules.note.retired")
		case x.Field == "sensitive", x.Field == "conduct", x.Field == "search", x.Field == "taken", x.Field == "refusal", x.Field == "proof", x.Field == "danger":
			add("rules.note.marks")
		case x.Thing == models.ThingLadder, x.Field == "ladder":
			add("rules.note.ladder")
		}
	}
	return keys
}

// changes are what a sent form changes; wrong when a value cannot be.
func (p *pages) changes(c *web.Call, f *form, values []directory.Value) (list []models.DirectoryChange, wrong bool) {
	if f.Remove = f.Removable && c.Form("remove") == models.FieldYes; f.Remove {
		for _, v := range values { // first its values, so that taking this back brings them again
			f.Fields = append(f.Fields, fieldOf(f.Thing, v.Field, text(v), text(v)))
			list = append(list, differing(f.Thing, f.Key, v, "")...)
		}
		return append(list, models.DirectoryChange{Thing: f.Thing, Key: f.Key, Field: models.FieldExists, From: models.FieldYes}), false
	}
	key := f.Key
	if key == fresh {
		if key = freshKey(c, f); key != "" {
			list = append(list, models.DirectoryChange{Thing: f.Thing, Key: key, Field: models.FieldExists, To: models.FieldYes})
		}
	}
	for _, v := range values {
		thing, of, name := f.Thing, key, v.Field
		if own, ok := strings.CutPrefix(v.Field, restOf); ok {
			thing, name = models.ThingCategory, own
			of = key + "." + typed(short, c.R.PostFormValue("v."+restOf+"code"))
		}
		x := fieldOf(f.Thing, v.Field, f.typed(v.Field, c.R.PostFormValue("v."+v.Field)), text(v))
		if x.Wrong == "" && f.Key == fresh && slices.Contains([]string{"code", "date", "number"}, v.Field) && p.there(f.Thing, key) {
			x.Wrong = "rules.wrong.there"
		}
		wrong = wrong || x.Wrong != ""
		f.Fields = append(f.Fields, x)
		if v.Field == restOf+"code" {
			for _, field := range []string{models.FieldExists, "other"} {
				list = append(list, models.DirectoryChange{Thing: thing, Key: of, Field: field, To: models.FieldYes})
			}
			continue
		}
		if f.Key == fresh && slices.Contains([]string{"code", "date", "areas", "number"}, v.Field) {
			continue
		}
		v.Field = name
		list = append(list, differing(thing, of, v, x.Value)...)
	}
	if f.Thing == models.ThingTemplate && len(list) > 0 {
		t, _ := p.template(f.Key)
		list = append(list, models.DirectoryChange{Thing: f.Thing, Key: f.Key, Field: "name", From: t.Name, To: p.renamed(t)})
	}
	return list, wrong
}

// freshKey is by what a new thing is known.
func freshKey(c *web.Call, f *form) string {
	value := func(name string) string { return typed(short, c.R.PostFormValue("v."+name)) }
	switch f.Thing {
	case models.ThingDepartment:
		return value("code")
	case models.ThingCategory:
		return f.Department + "." + value("code")
	case models.ThingHelpline:
		return value("number")
	case models.ThingHoliday:
		return directory.HolidayKey(value("date"), strings.FieldsFunc(value("areas"), func(r rune) bool { return r == ',' || r == ' ' }))
	}
	return ""
}

func (p *pages) there(t models.Thing, key string) bool {
	_, ok := p.Directory().Values(t, key)
	return ok
}

// differing is what of a value was changed; of a list of words each.
func differing(t models.Thing, key string, v directory.Value, now string) (list []models.DirectoryChange) {
	change := models.DirectoryChange{Thing: t, Key: key, Field: v.Field}
	if !strings.HasPrefix(v.Field, "words_") {
		if v.Text != now {
			change.From, change.To = v.Text, now
			list = append(list, change)
		}
		return list
	}
	words, err := directory.SplitWords(now)
	if err != nil { // the field says so
		return nil
	}
	phrase := func(w string) string { p, _, _ := strings.Cut(w, ":"); return p }
	find := func(list []string, w string) int {
		return slices.IndexFunc(list, func(x string) bool { return phrase(x) == phrase(w) })
	}
	for _, was := range v.Words {
		change.From, change.To = was, ""
		if i := find(words, was); i >= 0 {
			change.To = words[i]
		}
		if change.From != change.To {
			list = append(list, change)
		}
	}
	for i, w := range words {
		if find(v.Words, w) < 0 && find(words[:i], w) < 0 {
			change.From, change.To = "", w
			list = append(list, change)
		}
	}
	return list
}

// renamed is the name that a template with another text gets: the platform knows the old name with the old text.
func (p *pages) renamed(t directory.Template) string {
	for n := 2; ; n++ {
		name := t.First + "_" + strconv.Itoa(n)
		if !slices.ContainsFunc(p.Directory().Templates(), func(x directory.Template) bool { return x.Name == name || x.First == name }) && later(t.Name, t.First, n) {
			return name
		}
	}
}

// later reports whether a number is above the one that a template's name has already: no name is ever used again for another text.
func later(name, first string, n int) bool {
	was, err := strconv.Atoi(strings.TrimPrefix(name, first+"_"))
	return err != nil || n > was
}
