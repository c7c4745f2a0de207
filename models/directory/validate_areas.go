package directory

import (
	"fmt"
	"strings"

	"sunwai/models"
)

// parents says which kinds may stand above a kind, and how the codes of the kind begin.
func parents() map[models.AreaKind][]models.AreaKind {
	below := []models.AreaKind{models.District, models.Tehsil, models.Block, models.Thana, models.UrbanBody, models.SubDivision}
	return map[models.AreaKind][]models.AreaKind{
		models.State:       {},
		models.Zone:        {models.State},
		models.District:    {models.State, models.Zone},
		models.Tehsil:      below,
		models.Block:       below,
		models.Thana:       below,
		models.UrbanBody:   below,
		models.SubDivision: below,
	}
}

func (d *Directory) checkAreas() {
	kinds := parents()
	for _, a := range d.areas {
		what := fmt.Sprintf("%s: %s", areasFile, a.Code)
		above, known := kinds[a.Kind]
		if !known {
			d.fault("areas", "%s: kind %q is unknown", what, a.Kind)
			continue
		}
		if !codeFits(a) {
			d.fault("areas", "%s: the code of a %s must be %s", what, a.Kind, codeForm(a.Kind))
		}
		d.checkParent(what, a, above)
		d.checkAreaNames(what, a)
		if a.Lat < -90 || a.Lat > 90 || a.Lon < -180 || a.Lon > 180 || (a.Lat == 0) != (a.Lon == 0) {
			d.fault("areas", "%s: no place on earth: latitude %v, longitude %v", what, a.Lat, a.Lon)
		}
		switch a.Class {
		case models.AnyPlace, models.City, models.Town, models.Village:
		default:
			d.fault("areas", "%s: class %q must be city, town, village or nothing", what, a.Class)
		}
	}
	if _, ok := d.Area(models.StateArea); !ok {
		d.fault("areas", "%s: the state, code %q, is missing", areasFile, models.StateArea)
	}
	if len(d.Districts()) == 0 {
		d.fault("areas", "%s: no district", areasFile)
	}
}

func (d *Directory) checkParent(what string, a models.Area, above []models.AreaKind) {
	if a.Kind == models.State {
		if a.Parent != "" {
			d.fault("areas", "%s: the state has no parent", what)
		}
		return
	}
	parent, ok := d.Area(a.Parent)
	if !ok {
		d.fault("areas", "%s: the parent %q is unknown", what, a.Parent)
		return
	}
	fits := false
	for _, kind := range above {
		fits = fits || parent.Kind == kind
	}
	up := d.Ancestors(a.Code)
	if !fits || up[len(up)-1].Kind != models.State {
		d.fault("areas", "%s: a %s cannot lie below %s, a %s", what, a.Kind, parent.Code, parent.Kind)
	}
}

// checkAreaNames: what everybody is told by name needs both languages. Below the district the official
// lists have English alone, and a name made up by transliteration would be an invented fact.
func (d *Directory) checkAreaNames(what string, a models.Area) {
	switch a.Kind {
	case models.State, models.Zone, models.District:
		d.checkNames(what, a.Names, inBoth)
	default:
		d.checkNames(what, a.Names, inEnglish)
	}
}

func codeFits(a models.Area) bool {
	switch a.Kind {
	case models.State:
		return a.Code == models.StateArea
	case models.District:
		return a.Code != "" && strings.Trim(a.Code, "0123456789") == ""
	}
	rest, ok := strings.CutPrefix(a.Code, string(a.Kind)+":")
	return ok && rest != ""
}

func codeForm(kind models.AreaKind) string {
	switch kind {
	case models.State:
		return models.StateArea
	case models.District:
		return "its number in the Local Government Directory"
	}
	return string(kind) + ":…"
}

// checkTables checks the tables that point at Areas and departments.
func (d *Directory) checkTables() {
	for _, words := range []map[string][]string{d.risky, d.common} {
		for word, codes := range words {
			if len(codes) == 0 {
				d.fault("areas", "%s: %q names no Area", riskyFile, word)
			}
			for _, code := range codes {
				if _, ok := d.areaAt[code]; !ok {
					d.fault("areas", "%s: %q: no Area has the code %q", riskyFile, word, code)
				}
			}
		}
	}
	for handle, o := range d.owners {
		if _, ok := d.byCode[o.Department]; !ok && o.Department != "" {
			d.fault("areas", "%s: %q: no department has the code %q", handlesFile, handle, o.Department)
		}
		if _, ok := d.areaAt[o.Area]; !ok && o.Area != "" {
			d.fault("areas", "%s: %q: no Area has the code %q", handlesFile, handle, o.Area)
		}
		if o == (Owner{}) {
			d.fault("areas", "%s: %q belongs to nobody", handlesFile, handle)
		}
	}
	d.checkOutlines()
	d.checkTable(d.places, func(name string) bool { return name == strings.ToLower(strings.TrimSpace(name)) })
	d.checkTable(d.pins, func(pin string) bool { return len(pin) == 6 && strings.Trim(pin, "0123456789") == "" })
}

// checkTable: find works only in a sorted table, and a table that is not would be a silent loss.
func (d *Directory) checkTable(t table, key func(string) bool) {
	last := ""
	for name, district := range t.all {
		if name <= last {
			d.fault("areas", "%s: %q must stand before %q: sort the file by its first column, each name once", t.file, name, last)
		}
		last = name
		if !key(name) {
			d.fault("areas", "%s: %q is not in the form of this table", t.file, name)
		}
		if i, ok := d.areaAt[district]; !ok || d.areas[i].Kind != models.District {
			d.fault("areas", "%s: %q: no district has the code %q", t.file, name, district)
		}
	}
}
