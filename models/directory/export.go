package directory

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"sunwai/models"
)

// Export writes what was changed on the website in the form of the files, for who puts it into them: each thing that is not as in base as
// it is now, under the name of the file where it belongs. Of a new department that is the whole file.
func Export(base, now *Directory, changes []models.DirectoryChange) (string, error) {
	var b strings.Builder
	done := map[string]bool{}
	for _, c := range changes {
		thing, key := c.Thing, c.Key
		id := string(thing) + " " + key
		differs := differing(base, now, thing, key)
		if done[id] || len(differs) == 0 || thing == models.ThingCategory && base.lacksDepartment(key) {
			continue
		}
		done[id] = true
		put, err := now.put(thing, key)
		if thing == models.ThingDepartment && base.lacksDepartment(key) {
			put, err = inTOML(now.sources.department(key))
		}
		if err != nil {
			return "", fmt.Errorf("writing %s %s: %w", thing, key, err)
		}
		fmt.Fprintf(&b, "# %s: %s %s (%s)\n%s\n", now.fileOf(thing, key), thing, key, strings.Join(differs, ", "), put)
	}
	return b.String(), nil
}

// lacksDepartment reports whether a code, or that of a category, is of no department.
func (d *Directory) lacksDepartment(key string) bool {
	code, _, _ := strings.Cut(key, ".")
	_, there := d.byCode[code]
	return !there
}

// differing names the values of a thing that are not the same.
func differing(base, now *Directory, t models.Thing, key string) (fields []string) {
	was, before := base.Values(t, key)
	is, after := now.Values(t, key)
	if before != after {
		return []string{map[bool]string{true: "new", false: "to be taken away"}[after]}
	}
	for i := range is {
		if is[i].Text != was[i].Text {
			fields = append(fields, is[i].Field)
		}
	}
	return fields
}

func (d *Directory) fileOf(t models.Thing, key string) string {
	switch t {
	case models.ThingDepartment, models.ThingCategory:
		code, _, _ := strings.Cut(key, ".")
		return d.about[code].file
	case models.ThingHoliday, models.ThingHours:
		return calendarName
	case models.ThingLadder:
		return ladderName
	case models.ThingTemplate:
		return templatesFile
	}
	return linesFile
}

// put writes a thing as it stands in its file; "" for one that is gone.
func (d *Directory) put(t models.Thing, key string) (string, error) {
	s := d.sources
	switch t {
	case models.ThingCategory:
		if c := s.category(key); c != nil {
			return inTOML(struct {
				Category []categoryFile `toml:"category"`
			}{[]categoryFile{*c}})
		}
	case models.ThingHoliday:
		for _, h := range s.calendar.Holiday {
			if h.key() == key {
				return inTOML(struct {
					Holiday []holidayFile `toml:"holiday"`
				}{[]holidayFile{h}})
			}
		}
	case models.ThingHelpline:
		for _, l := range s.lines.Helpline {
			if l.Number == key {
				return inTOML(struct {
					Helpline []lineFile `toml:"helpline"`
				}{[]lineFile{l}})
			}
		}
	case models.ThingTemplate:
		for _, x := range s.templates.Template {
			if x.first == key {
				return inTOML(struct {
					Template []templateFile `toml:"template"`
				}{[]templateFile{x}})
			}
		}
	case models.ThingDanger:
		return inTOML(map[string]map[string][]string{"danger": {key: s.lines.Danger[key]}})
	case models.ThingLines:
		return inTOML(map[string]map[string][]string{"category": {key: s.lines.Category[key]}})
	case models.ThingHours:
		return inTOML(map[string]hoursFile{key: map[string]hoursFile{"offices": s.calendar.Offices, "secretariat": s.calendar.Secretariat}[key]})
	case models.ThingLadder:
		return d.putLadder(key)
	case models.ThingDepartment:
		f := *s.department(key)
		f.Category = nil // each of its own
		return inTOML(f)
	}
	return "", nil
}

func (d *Directory) putLadder(key string) (string, error) {
	l := d.sources.ladder
	if key == "state" {
		return inTOML(struct {
			WarnAt int    `toml:"warn_at"`
			Desk   string `toml:"desk"`
		}{l.WarnAt, l.Desk})
	}
	return inTOML(map[string]any{key: map[string]any{"round": l.Round, "office": l.Office, "danger": l.Danger}[key]})
}

func inTOML(v any) (string, error) {
	var b bytes.Buffer
	err := toml.NewEncoder(&b).SetArraysMultiline(false).Encode(v)
	return b.String(), err
}
