package directory

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"time"

	"sunwai/models"
)

// Validate lists every fault of the directory, each with its file and key, sorted; nil when it is sound.
func (d *Directory) Validate() error {
	v := *d // a copy, so that asking twice does not count twice and may happen anywhere
	v.faults = slices.Clone(d.faults)
	v.checkDepartments()
	v.checkKeywords()
	v.checkAreas()
	v.checkTables()
	v.checkHelplines()
	v.checkNextDoors()
	v.checkTemplates()
	slices.SortStableFunc(v.faults, func(a, b error) int { return cmp.Compare(a.Error(), b.Error()) })
	return errors.Join(v.faults...)
}

// need says which names a thing must have.
type need int

const (
	inEnglish  need = iota // at least
	inBoth                 // Hindi and English
	inAllThree             // and in Latin letters
)

func (d *Directory) checkNames(what string, n models.Names, in need) {
	if n.En == "" {
		d.fault("name_en", "%s: the English name (en) is missing", what)
	}
	if in >= inBoth && n.Hi == "" {
		d.fault("name_hi", "%s: the Hindi name (hi) is missing", what)
	}
	if in >= inAllThree && n.Latn == "" {
		d.fault("name_latn", "%s: the Hindi name in Latin letters (latn) is missing", what)
	}
}

var (
	codeShape   = regexp.MustCompile(`^[A-Z][A-Z_]*$`)
	handleShape = regexp.MustCompile(`^[a-z0-9_]{2,12}$`)
)

func (d *Directory) checkDepartments() {
	if len(d.departments) == 0 {
		d.fault("no_department", "%s: no department", depsFolder)
	}
	handles, doors := map[string]string{}, 0
	for _, dep := range d.departments {
		file := d.about[dep.Code].file
		if !codeShape.MatchString(dep.Code) || dep.Code == models.HubDepartment {
			d.fault("code", "%s: code %q must be capital letters and underscores, and not %s", file, dep.Code, models.HubDepartment)
		}
		d.checkNames(file, dep.Names, inAllThree)
		handle := d.about[dep.Code].handle
		d.checkNames(file+": handle", handle, inAllThree)
		if !handleShape.MatchString(handle.Latn) {
			d.fault("handle", "%s: handle: latn %q must be 2 to 12 lower-case letters, digits or underscores", file, handle.Latn)
		}
		if other, taken := handles[handle.Latn]; taken {
			d.fault("handle_taken", "%s: handle: latn %q is taken by %s", file, handle.Latn, other)
		}
		handles[handle.Latn] = dep.Code
		if dep.Helpline != "" && !dialled(dep.Helpline) {
			d.fault("phone", "%s: helpline %q is no telephone number", file, dep.Helpline)
		}
		if last := d.about[dep.Code].last; last != (models.Names{}) {
			d.checkNames(file+": after_appeals", last, inAllThree)
		}
		if dep.FrontDoor {
			doors++
		}
		d.checkPosts(file, dep)
		d.checkCategories(file, dep)
	}
	if doors > 1 {
		d.fault("twice", "%s: front_door stands twice", depsFolder)
	}
}

// checkPosts: a department of the state must have its three levels; a central one has none of ours.
func (d *Directory) checkPosts(file string, dep models.Department) {
	if dep.Central {
		d.checkNames(file+": next_door", dep.NextDoor, inAllThree)
		return
	}
	for _, level := range []models.Level{models.L1, models.L2, models.L3} {
		d.checkNames(fmt.Sprintf("%s: post %s", file, level), dep.Post[level], inBoth)
	}
}

func (d *Directory) checkCategories(file string, dep models.Department) {
	others := 0
	for _, c := range dep.Categories {
		what := fmt.Sprintf("%s: category %s", file, c.Code)
		if c.Other {
			others++
		}
		if !codeShape.MatchString(c.Code[len(dep.Code)+1:]) {
			d.fault("code", "%s: the code must be capital letters and underscores", what)
		}
		d.checkNames(what, c.Names, inAllThree)
		if c.Clock != models.RoundClock && c.Clock != models.OfficeClock {
			d.fault("clock", "%s: clock %q must be round or office", what, c.Clock)
		}
		if c.Danger != models.NoDanger && !slices.Contains(dangers(), c.Danger) {
			d.fault("danger", "%s: danger %q is unknown", what, c.Danger)
		}
		if owner, ok := d.owner(c.Ills); c.Ills != "" && (!ok || owner == dep.Code) {
			d.fault("category", "%s: ills: category %q is unknown, or the department's own", what, c.Ills)
		}
		d.checkLimits(what, c.Limits)
		if door, ok := d.doors[c.Code]; ok {
			d.checkNames(what+": next_door", door, inAllThree)
		}
	}
	if others != 1 && !dep.Retired {
		d.fault("one_other", "%s: %d categories are marked other; exactly one must be", file, others)
	}
}

// owner is whose a category is, also one that takes no new complaints.
func (d *Directory) owner(category string) (department string, ok bool) {
	if at, ok := d.categories[category]; ok {
		return d.departments[at.department].Code, true
	}
	at, ok := d.retired[category]
	if !ok {
		return "", false
	}
	return d.departments[at.department].Code, true
}

// longestLimit is far above any real one; beyond it a unit was surely mistyped.
const longestLimit = 365 * 24 * time.Hour

func (d *Directory) checkLimits(what string, limits map[models.PlaceClass]models.Limits) {
	if _, ok := limits[models.AnyPlace]; !ok {
		d.fault("limit_missing", "%s: limit is missing", what)
	}
	for class, l := range limits {
		if l.FirstResponse <= 0 || l.FirstResponse > l.Resolution || l.Resolution > longestLimit {
			d.fault("limit_order", "%s: limit %s: first response %s, resolution %s: the first must come first, the second within a year",
				what, class, inHours(l.FirstResponse), inHours(l.Resolution))
		}
	}
}

// inHours writes a time as the files do, "120h" or "90m": of a day it depends on the clock how long it is.
func inHours(d time.Duration) string {
	if d%time.Hour == 0 {
		return strconv.Itoa(int(d/time.Hour)) + "h"
	}
	return strconv.Itoa(int(d/time.Minute)) + "m"
}

// checkKeywords: every category must be reachable by words in each language, and by a phrase only once.
func (d *Directory) checkKeywords() {
	type wordKey struct {
		category, text string
		lang           models.Lang
	}
	type langKey struct {
		category string
		lang     models.Lang
	}
	seen := map[wordKey]bool{}
	have := make(map[langKey]bool, 3*len(d.categories))
	for k := range d.Keywords() {
		key := wordKey{k.Category, k.Text, k.Lang}
		if seen[key] {
			d.fault("word_twice", "%s: category %s: the %s keyword %q stands twice", d.about[k.Department].file, k.Category, k.Lang, k.Text)
		}
		seen[key] = true
		have[langKey{k.Category, k.Lang}] = true
	}
	for code, at := range d.categories {
		file := d.about[d.departments[at.department].Code].file
		for _, lang := range models.Langs() {
			if !have[langKey{code, lang}] {
				d.fault("no_words", "%s: category %s: no keywords in %s", file, code, lang)
			}
		}
	}
}

func (d *Directory) checkHelplines() {
	for _, danger := range dangers() {
		if len(d.lines.danger[danger]) == 0 {
			d.fault("nobody_to_call", "%s: danger %s: nobody to call", linesFile, danger)
		}
	}
	for danger := range d.lines.danger {
		if !slices.Contains(dangers(), danger) {
			d.fault("danger", "%s: danger %q is unknown", linesFile, danger)
		}
	}
	for code := range d.lines.category {
		if _, ok := d.Category(code); !ok {
			d.fault("category", "%s: category %q is unknown", linesFile, code)
		}
	}
}

func (d *Directory) checkNextDoors() {
	seen := map[models.RejectReason]bool{}
	for _, n := range d.nextDoors {
		what := fmt.Sprintf("%s: reason %s", doorsFile, n.Reason)
		if seen[n.Reason] {
			d.fault("twice", "%s stands twice", what)
		}
		seen[n.Reason] = true
		if !slices.Contains(models.RejectReasons(), n.Reason) {
			d.fault("reason", "%s is unknown", what)
		}
		d.checkNames(what, n.Names, inAllThree)
		d.checkNames(what+": next_door", n.Door, inAllThree)
	}
	if d.lastDoors != (models.Names{}) { // a directory from before may have none
		d.checkNames(doorsFile+": after_appeals", d.lastDoors, inAllThree)
	}
	for _, reason := range models.RejectReasons() {
		if !seen[reason] {
			d.fault("reason_missing", "%s: reason %s is missing", doorsFile, reason)
		}
	}
}
