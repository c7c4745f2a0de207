package directory

import (
	"fmt"
	"strconv"
	"strings"

	"sunwai/models"
)

// readAreas reads: code, kind, parent, en, hi, latn, class, lat, lon, aliases (parted by ";").
func readAreas(d *Directory, f *folder) error {
	d.areaAt = map[string]int{}
	d.children = map[string][]models.Area{}
	d.aliases = map[string][]string{}
	d.named = map[string]string{}
	if _, ok := f.text[areasFile]; !ok {
		return fmt.Errorf("%s is missing", areasFile)
	}
	return f.rows(areasFile, 10, func(c []string) error {
		a := models.Area{
			Code: c[0], Kind: models.AreaKind(c[1]), Parent: c[2],
			Names: models.Names{En: c[3], Hi: c[4], Latn: c[5]}, Class: models.PlaceClass(c[6]),
		}
		var err error
		if a.Lat, err = degrees(c[7]); err != nil {
			return fmt.Errorf("latitude of %s: %w", a.Code, err)
		}
		if a.Lon, err = degrees(c[8]); err != nil {
			return fmt.Errorf("longitude of %s: %w", a.Code, err)
		}
		d.addArea(a, split(c[9], ";"))
		return nil
	})
}

func (d *Directory) addArea(a models.Area, aliases []string) {
	if _, twice := d.areaAt[a.Code]; twice {
		d.fault("areas", "%s: code %q stands twice", areasFile, a.Code)
		return
	}
	d.areaAt[a.Code] = len(d.areas)
	d.areas = append(d.areas, a)
	if a.Parent != "" {
		d.children[a.Parent] = append(d.children[a.Parent], a)
	}
	if len(aliases) > 0 {
		d.aliases[a.Code] = aliases
	}
	if a.Kind != models.District {
		return
	}
	for _, name := range append([]string{a.Names.En, a.Names.Hi, a.Names.Latn}, aliases...) {
		name = strings.ToLower(name)
		if other, taken := d.named[name]; taken && other != a.Code {
			d.fault("areas", "%s: the name %q is claimed by the districts %s and %s", areasFile, name, other, a.Code)
			continue
		}
		if name != "" {
			d.named[name] = a.Code
		}
	}
}

func degrees(s string) (float64, error) {
	if s == "" {
		return 0, nil
	}
	d, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, fmt.Errorf("%q is no number of degrees, as in 27.0366", s)
	}
	return d, nil
}

// readRisky reads: word, "word" or "common", codes of Areas (parted by ";"), why (for the reader only).
func readRisky(d *Directory, f *folder) error {
	d.risky, d.common = map[string][]string{}, map[string][]string{}
	kinds := map[string]map[string][]string{"word": d.risky, "common": d.common}
	return f.rows(riskyFile, 3, func(c []string) error {
		into, ok := kinds[c[1]]
		if !ok {
			return fmt.Errorf("second column of %q is %q; it must be word or common", c[0], c[1])
		}
		into[strings.ToLower(c[0])] = split(c[2], ";")
		return nil
	})
}

// readHandles reads: handle without @, code of the department or nothing, code of the district or nothing.
func readHandles(d *Directory, f *folder) error {
	d.owners = map[string]Owner{}
	return f.rows(handlesFile, 3, func(c []string) error {
		handle := strings.ToLower(c[0])
		if _, twice := d.owners[handle]; twice {
			return fmt.Errorf("handle %q stands twice", handle)
		}
		d.owners[handle] = Owner{Department: c[1], Area: c[2]}
		return nil
	})
}

// readPlaces only takes the two long tables over; they are searched as text.
func readPlaces(d *Directory, f *folder) error {
	d.places = newTable(placesFile, f.text[placesFile])
	d.pins = newTable(pinsFile, f.text[pinsFile])
	return nil
}

// split parts a list, drops blanks around and between, and returns nil for an empty one.
func split(s, sep string) []string {
	var out []string
	for part := range strings.SplitSeq(s, sep) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
