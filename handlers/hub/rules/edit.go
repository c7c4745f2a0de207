package rules

import (
	"fmt"
	"hash/fnv"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/directory"
)

// fresh is the key of what is to be added.
const fresh = "new"

// formLimit is how much of a form is read, in bytes: the words of a category in three scripts.
const formLimit = 1 << 20

// form is the page on which a thing is changed.
type form struct {
	Thing      models.Thing
	Key        string
	Department string // of a new category
	Title      string
	Back       string
	Fields     []field
	Reason     string
	NoReason   bool
	Seen       string // what the values were when they were read
	Faults     []string
	Steps      []step
	Tried      bool
	Nothing    bool
	Outcome    Outcome
	Notes      []string // keys of texts
	Removable  bool     // a holiday, a helpline
	Remove     bool
	Action     string
}

// target finds what is to be changed, and refuses what the user may not.
func (p *pages) target(c *web.Call) (f form, values []directory.Value, err error) {
	f = form{Thing: models.Thing(c.R.PathValue("thing")), Key: c.R.PathValue("key"), Department: c.R.FormValue("department")}
	d := p.Directory()
	owner := f.Key
	if f.Key == fresh && f.Thing == models.ThingCategory {
		owner = f.Department
		if _, known := d.Department(owner); !known {
			return f, nil, models.ErrNotFound
		}
	}
	ok := false
	if f.Key == fresh {
		values, ok = p.blank(f)
	} else {
		values, ok = d.Values(f.Thing, f.Key)
	}
	if _, general := p.template(f.Key); f.Thing == models.ThingTemplate && general {
		ok = false
	}
	if !ok || !sees(c.User, ownerOf(f.Thing, owner)) {
		return f, nil, models.ErrNotFound
	}
	if !may(c.User, f.Thing, owner) {
		return f, nil, web.ErrForbidden
	}
	values = slices.DeleteFunc(values, func(v directory.Value) bool {
		x := models.DirectoryChange{Thing: f.Thing, Key: f.Key, Field: v.Field, To: models.FieldYes}
		return v.Field == "name" && f.Thing == models.ThingTemplate || v.Field == "other" || v.Field == "retired" && (f.Key == fresh || !mayMake(c.User, x))
	})
	f.Title, f.Back = p.called(c, f), p.back(f)
	f.Seen = stamp(values)
	f.Removable = f.Key != fresh && (f.Thing == models.ThingHoliday || f.Thing == models.ThingHelpline)
	f.Action = editURL(f.Thing, f.Key)
	return f, values, nil
}

// blank are the values of a thing that is to be added. A department comes with the category that takes everything else.
func (p *pages) blank(f form) (values []directory.Value, ok bool) {
	d, unused := p.Directory(), "NEW_ONE"
	key := map[models.Thing]string{models.ThingDepartment: unused, models.ThingCategory: f.Department + "." + unused}[f.Thing]
	if key == "" {
		key = fresh
	}
	if values, ok = d.Blank(f.Thing, key); !ok {
		return nil, false
	}
	known := map[models.Thing][]string{models.ThingDepartment: {"code"}, models.ThingCategory: {"code"}, models.ThingHoliday: {"date", "areas"}, models.ThingHelpline: {"number"}}
	for _, name := range slices.Backward(known[f.Thing]) {
		values = slices.Insert(values, 0, directory.Value{Field: name})
	}
	if f.Thing != models.ThingDepartment {
		return values, true
	}
	first := models.DirectoryChange{Thing: models.ThingDepartment, Key: unused, Field: models.FieldExists, To: models.FieldYes}
	rest, _ := d.BlankAfter([]models.DirectoryChange{first}, models.ThingCategory, unused+"."+unused)
	values = append(values, directory.Value{Field: restOf + "code"})
	for _, v := range rest {
		if v.Field != "retired" && v.Field != "other" && v.Field != "sensitive" {
			values = append(values, directory.Value{Field: restOf + v.Field})
		}
	}
	return values, true
}

// restOf begins the names of fields that are of a new department's first category, which takes everything else.
const restOf = "other."

// template finds a template by its first name. The general one is named in the configuration of every account: it cannot change here.
func (p *pages) template(first string) (t directory.Template, general bool) {
	for _, t := range p.Directory().Templates() {
		if t.First == first {
			return t, len(t.Kinds) == 0
		}
	}
	return t, false
}

// called is the title of a thing.
func (p *pages) called(c *web.Call, f form) string {
	if f.Key == fresh {
		return c.T("rules.new." + string(f.Thing))
	}
	d := p.Directory()
	switch f.Thing {
	case models.ThingDepartment:
		x, _ := d.Department(f.Key)
		return x.Names.In(c.Lang)
	case models.ThingCategory:
		x, _ := d.Category(f.Key)
		return x.Names.In(c.Lang)
	case models.ThingLines:
		x, _ := d.Category(f.Key)
		return c.T("rules.thing.lines") + ": " + x.Names.In(c.Lang)
	}
	s := stepOf(c, models.DirectoryChange{Thing: f.Thing, Key: f.Key}, "")
	return s.Thing + ": " + s.Key
}

// back is the page that shows a thing.
func (p *pages) back(f form) string {
	switch f.Thing {
	case models.ThingDepartment:
		if f.Key == fresh {
			return home
		}
		return home + "/" + f.Key
	case models.ThingCategory:
		if f.Key == fresh {
			return home + "/" + f.Department
		}
		department, own, _ := strings.Cut(f.Key, ".")
		return home + "/" + department + "/" + own
	}
	return state + "/" + map[models.Thing]string{models.ThingHoliday: "calendar", models.ThingHours: "calendar", models.ThingLadder: "ladder",
		models.ThingTemplate: "templates", models.ThingHelpline: "helplines", models.ThingDanger: "helplines", models.ThingLines: "helplines"}[f.Thing]
}

// stamp is by what it is seen that somebody else has changed a thing meanwhile.
func stamp(values []directory.Value) string {
	h := fnv.New64a()
	for _, v := range values {
		fmt.Fprintf(h, "%s\x00%s\x00", v.Field, v.Text)
	}
	return strconv.FormatUint(h.Sum64(), 36)
}

// text is a value as a field begins with it: words stand in lines.
func text(v directory.Value) string {
	if v.Words != nil {
		return strings.Join(v.Words, "\n")
	}
	return v.Text
}

func (p *pages) editForm(c *web.Call) error {
	f, values, err := p.target(c)
	if err != nil {
		return err
	}
	for _, v := range values {
		x := fieldOf(f.Thing, v.Field, text(v), text(v))
		if begin, ok := map[string]string{"clock": string(models.OfficeClock), restOf + "clock": string(models.OfficeClock), restOf + "code": "OTHER"}[v.Field]; ok && f.Key == fresh {
			x = fieldOf(f.Thing, v.Field, begin, "")
		}
		x.Wrong = ""
		f.Fields = append(f.Fields, x)
	}
	return p.formPage(c, f)
}

func (p *pages) formPage(c *web.Call, f form) error {
	return c.PageTitled("rules/edit", f.Title, f)
}

// edit says what a form would change, or changes it.
func (p *pages) edit(c *web.Call) error {
	c.R.Body = http.MaxBytesReader(c.W, c.R.Body, formLimit)
	f, values, err := p.target(c)
	if err != nil {
		return err
	}
	if c.Form("seen") != f.Seen {
		return models.ErrConflict
	}
	f.Reason = typed(short, c.Form("reason"))
	changes, wrong := p.changes(c, &f, values)
	if f.NoReason = f.Reason == "" || utf8.RuneCountInString(f.Reason) > models.MaxDirectoryReason; f.NoReason || wrong {
		c.Status(http.StatusUnprocessableEntity)
		return p.formPage(c, f)
	}
	if len(changes) == 0 {
		f.Nothing = true
		return p.formPage(c, f)
	}
	changes = p.signed(c, changes, f.Reason, 0)
	return p.settle(c, f, changes, auditChanged)
}

// signed says who made changes, when and why.
func (p *pages) signed(c *web.Call, changes []models.DirectoryChange, reason string, undoes models.ID) []models.DirectoryChange {
	edit, now := p.IDs(), p.Clock.Now()
	for i := range changes {
		x := &changes[i]
		x.Edit, x.At, x.By, x.Reason, x.Undoes = edit, now, c.User.ID, reason, undoes
	}
	return changes
}

// settle tries changes, and keeps them when that is wanted and they have no faults.
func (p *pages) settle(c *web.Call, f form, changes []models.DirectoryChange, action string) error {
	if slices.ContainsFunc(changes, func(x models.DirectoryChange) bool { return !mayMake(c.User, x) }) {
		return web.ErrForbidden
	}
	for _, x := range changes {
		f.Steps = append(f.Steps, stepOf(c, x, ""))
	}
	f.Notes = notes(changes)
	do := p.Book.Try
	if c.Form("mode") == "apply" {
		do = p.Book.Save
		if err := p.Note(c.Context(), c.User, action, object(changes[0])); err != nil {
			return fmt.Errorf("noting who changes the directory: %w", err)
		}
	}
	var err error
	if f.Outcome, err = do(c.Context(), changes); err != nil {
		return fmt.Errorf("changing the directory: %w", err)
	}
	for _, x := range f.Outcome.Faults {
		f.Faults = append(f.Faults, faultSaid(c, x))
	}
	if len(f.Faults) > 0 {
		c.Status(http.StatusUnprocessableEntity)
		return p.formPage(c, f)
	}
	if c.Form("mode") == "apply" {
		if f.Thing == models.ThingDepartment && f.Key == fresh {
			f.Back = home + "/" + changes[0].Key
		}
		return c.Go(f.Back + "?saved=1")
	}
	f.Tried = true
	return p.formPage(c, f)
}

// mayMake reports whether a user may make a change: who may change a department cannot do all to it.
func mayMake(u access.User, x models.DirectoryChange) bool {
	return may(u, x.Thing, x.Key) && (!opens(x) && !founds(x) || u.May(access.EditState) && u.Scope.All())
}

// opens reports whether a change opens to a whole department what named officers alone may read: that is not the department's to say.
func opens(x models.DirectoryChange) bool {
	return x.Thing == models.ThingCategory && x.Field == "sensitive" && x.From == models.FieldYes && x.To == ""
}

// founds reports whether there is a department more or less by a change: that is the state's to say.
func founds(x models.DirectoryChange) bool {
	return x.Thing == models.ThingDepartment && (x.Field == models.FieldExists || x.Field == "retired")
}

// object names a thing in the audit. Codes are named; numbers of helplines and the like stand in the journal.
func object(x models.DirectoryChange) string {
	if ownerOf(x.Thing, x.Key) == "" {
		return string(x.Thing)
	}
	return string(x.Thing) + ":" + x.Key
}

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
		case x.Field == "sensitive", x.Field == "conduct", x.Field == "proof", x.Field == "danger":
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
		x := fieldOf(f.Thing, v.Field, typed(manners(thing)[name].kind, c.R.PostFormValue("v."+v.Field)), text(v))
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
