package rules

import (
	"errors"
	"fmt"
	"hash/fnv"
	"io"
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
	Overtaken  bool   // somebody else has changed it since: what was typed is shown beside what stands now
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
	f.Seen = f.stamps(values)
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

// stamps are by what it is seen that somebody else has changed a thing meanwhile, and in which fields.
func (f form) stamps(values []directory.Value) string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = v.Field + ":" + stamp(f.typed(v.Field, text(v)))
	}
	return strings.Join(list, " ")
}

func stamp(value string) string {
	h := fnv.New64a()
	_, _ = io.WriteString(h, value) // never fails
	return strconv.FormatUint(h.Sum64(), 36)
}

// typed is what was typed into a field of the thing, tidied.
func (f form) typed(name, value string) string {
	thing := f.Thing
	if own, ok := strings.CutPrefix(name, restOf); ok {
		thing, name = models.ThingCategory, own
	}
	return typed(manners(thing)[name].kind, value)
}

// overtaken shows the form again when somebody else has changed the thing since it was read. Fields that only he has changed have his value,
// those that only the reader has changed the reader's; where both did, what the reader typed stays and what stands now is shown below it.
func (p *pages) overtaken(c *web.Call, f form, values []directory.Value) error {
	f.Overtaken, f.Reason, f.Remove = true, typed(short, c.Form("reason")), f.Removable && c.Form("remove") == models.FieldYes
	seen := strings.Fields(c.Form("seen"))
	for _, v := range values {
		now, mine := text(v), f.typed(v.Field, c.R.PostFormValue("v."+v.Field))
		theirs := !slices.Contains(seen, v.Field+":"+stamp(f.typed(v.Field, now)))
		x := fieldOf(f.Thing, v.Field, mine, now)
		if theirs && slices.Contains(seen, v.Field+":"+stamp(mine)) {
			x = fieldOf(f.Thing, v.Field, now, now)
		}
		x.Theirs, x.Clash = theirs, theirs && x.Value != now
		f.Fields = append(f.Fields, x)
	}
	c.Status(http.StatusConflict)
	return p.formPage(c, f)
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
		return p.overtaken(c, f, values)
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
	f.Outcome, err = do(c.Context(), changes)
	if errors.Is(err, models.ErrConflict) { // something else of the directory was changed in this moment: once more will do
		f.Overtaken, f.Steps = true, nil
		c.Status(http.StatusConflict)
		return p.formPage(c, f)
	}
	if err != nil {
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
