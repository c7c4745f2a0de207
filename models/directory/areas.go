package directory

import (
	"iter"
	"slices"
	"strings"

	"sunwai/models"
)

// Areas returns every Area in file order: the state, zones, districts, what lies in them.
func (d *Directory) Areas() []models.Area { return d.areas }

// Area returns the Area with the code.
func (d *Directory) Area(code string) (models.Area, bool) {
	i, ok := d.areaAt[code]
	if !ok {
		return models.Area{}, false
	}
	return d.areas[i], true
}

// AreaNamed finds the Area that a person means who fills in a form: by its code, a district by any of its names, another Area by a name that
// no other has.
func (d *Directory) AreaNamed(text string) (models.Area, bool) {
	text = strings.TrimSpace(text)
	if a, ok := d.Area(text); ok {
		return a, true
	}
	if a, ok := d.DistrictNamed(text); ok {
		return a, true
	}
	var found []models.Area
	for _, a := range d.areas {
		if text != "" && slices.ContainsFunc([]string{a.Names.Hi, a.Names.En, a.Names.Latn}, func(name string) bool { return strings.EqualFold(name, text) }) {
			found = append(found, a)
		}
	}
	if len(found) != 1 {
		return models.Area{}, false
	}
	return found[0], true
}

// Districts returns all districts in file order.
func (d *Directory) Districts() []models.Area {
	var out []models.Area
	for _, a := range d.areas {
		if a.Kind == models.District {
			out = append(out, a)
		}
	}
	return out
}

// Children returns the Areas right below the one with the code.
func (d *Directory) Children(code string) []models.Area { return d.children[code] }

// usualDepth is how many Areas stand above each other: thana, tehsil, district, zone, state.
const usualDepth = 5

// Ancestors returns the Area itself and then every Area above it, the state last; nil if unknown.
func (d *Directory) Ancestors(code string) []models.Area {
	var out []models.Area
	for a := range d.above(code) {
		if out == nil {
			out = make([]models.Area, 0, usualDepth)
		}
		out = append(out, *a)
	}
	return out
}

// above goes through what Ancestors returns without a copy of it.
func (d *Directory) above(code string) iter.Seq[*models.Area] {
	return func(yield func(*models.Area) bool) {
		for range len(d.areas) { // a bound, so that a circle in a broken folder ends
			i, ok := d.areaAt[code]
			if !ok || !yield(&d.areas[i]) {
				return
			}
			code = d.areas[i].Parent
		}
	}
}

// District returns the district that holds the Area; false for the state, a zone and the unknown.
func (d *Directory) District(code string) (models.Area, bool) {
	for a := range d.above(code) {
		if a.Kind == models.District {
			return *a, true
		}
	}
	return models.Area{}, false
}

// Aliases returns other names of the Area in both scripts: old names, nicknames, common misspellings.
func (d *Directory) Aliases(areaCode string) []string { return d.aliases[areaCode] }

// DistrictNamed returns the district that bears the name or alias, in either script and any case.
func (d *Directory) DistrictNamed(name string) (models.Area, bool) {
	code, ok := d.named[strings.ToLower(strings.TrimSpace(name))]
	if !ok {
		return models.Area{}, false
	}
	return d.Area(code)
}

// Risky returns place words that are ordinary words too (banda, mau, basti …) with the codes of the
// Areas they may mean. Believe them only beside a cue such as "zila" or "tehsil".
func (d *Directory) Risky() map[string][]string { return d.risky }

// Common returns names of districts that many villages and quarters bear too (rampur, fatehpur …).
// Another district named in the same text wins over them.
func (d *Directory) Common() map[string][]string { return d.common }

// HandleOwner returns whose handle it is, with or without @: one from the list, or one made the way
// police and district magistrates make theirs (@<district>police, @<district>pol, @dm_<district>).
func (d *Directory) HandleOwner(handle string) (Owner, bool) {
	h := strings.ToLower(strings.TrimPrefix(handle, "@"))
	if o, ok := d.owners[h]; ok {
		return o, true
	}
	for _, p := range handlePatterns() {
		name, before := strings.CutPrefix(h, p.prefix)
		name, after := strings.CutSuffix(name, p.suffix)
		if !before || !after {
			continue
		}
		if a, ok := d.DistrictNamed(strings.Trim(name, "_")); ok {
			return Owner{Department: p.department, Area: a.Code}, true
		}
	}
	return Owner{}, false
}

type handlePattern struct{ prefix, suffix, department string }

// handlePatterns are the ways in which the state's police and magistrates build their handles, as seen in
// public. A department that the folder does not have is no fault: the district still counts.
func handlePatterns() []handlePattern {
	return []handlePattern{
		{"", "police", "POLICE"}, {"", "pol", "POLICE"},
		{"dm", "up", "REVENUE"}, {"dm", "", "REVENUE"},
	}
}
