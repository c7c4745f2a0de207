package directory

import (
	"maps"
	"slices"
	"strings"
)

// sources is what the TOML files say, before anything is made of it: changes of the website are made here, and all is read again.
type sources struct {
	calendar    calendarFile
	ladder      ladderFile
	departments []departmentSource
	hub         hubToml
	lines       linesToml
	doors       doorsToml
	templates   templatesToml
}

// departmentSource is a department's file with its path.
type departmentSource struct {
	name string
	file departmentFile
}

// readSources decodes the TOML files; those that a state may do without may be missing.
func readSources(f *folder) (*sources, error) {
	s := &sources{ladder: usualLadder()}
	optional := []string{ladderName, templatesFile}
	for _, x := range []struct {
		name string
		into any
	}{
		{calendarName, &s.calendar}, {ladderName, &s.ladder}, {hubFile, &s.hub}, {linesFile, &s.lines}, {doorsFile, &s.doors}, {templatesFile, &s.templates},
	} {
		if _, there := f.text[x.name]; !there && slices.Contains(optional, x.name) {
			continue
		}
		if err := f.toml(x.name, x.into); err != nil {
			return nil, err
		}
	}
	for i := range s.templates.Template {
		s.templates.Template[i].first = s.templates.Template[i].Name
	}
	for _, name := range f.paths {
		if !strings.HasPrefix(name, depsFolder+"/") {
			continue
		}
		x := departmentSource{name: name}
		if err := f.toml(name, &x.file); err != nil {
			return nil, err
		}
		s.departments = append(s.departments, x)
	}
	return s, nil
}

// clone copies what changes may touch; the rest is shared.
func (s *sources) clone() *sources {
	c := *s
	c.calendar.Holiday = slices.Clone(s.calendar.Holiday)
	c.departments = slices.Clone(s.departments)
	for i := range c.departments {
		f := &c.departments[i].file
		f.Category, f.Posts = slices.Clone(f.Category), maps.Clone(f.Posts)
	}
	c.lines.Helpline = slices.Clone(s.lines.Helpline)
	c.lines.Danger, c.lines.Category = maps.Clone(s.lines.Danger), maps.Clone(s.lines.Category)
	c.templates.Template = slices.Clone(s.templates.Template)
	return &c
}

// build makes the directory of its sources and checks it as a whole. What stands in the tables (Areas, places) is there already.
func (d *Directory) build(s *sources) error {
	for _, step := range []func(*Directory, *sources) error{
		readCalendar, readLadder, readDepartments, readHub, readHelplines, readNextDoors, readTemplates,
	} {
		if err := step(d, s); err != nil {
			return err
		}
	}
	d.sources = s
	return d.Validate()
}

// ground is a directory that has the tables of d and nothing else.
func (d *Directory) ground() *Directory {
	return &Directory{
		version: d.version, areas: d.areas, areaAt: d.areaAt, children: d.children, aliases: d.aliases, named: d.named, risky: d.risky,
		common: d.common, owners: d.owners, places: d.places, pins: d.pins, outlines: d.outlines, calling: &calling{},
	}
}
