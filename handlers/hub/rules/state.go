package rules

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/directory"
)

// pair is a value with its name in the texts.
type pair struct{ Label, Said string }

// office is where hours hold.
type office struct {
	Key     string // of its name in the texts
	Values  []pair
	EditURL string
}

// holiday is a day on which offices are closed.
type holiday struct {
	At      time.Time
	Names   models.Names
	Areas   []string // of a local one
	EditURL string
}

// calendarPage is office hours and holidays.
type calendarPage struct {
	Tabs     []tab
	Offices  []office
	Holidays []holiday
	Past     []holiday
	NewURL   string
	Saved    bool
}

func (p *pages) calendar(c *web.Call) error {
	d := p.Directory()
	v := calendarPage{Tabs: tabs("calendar"), Saved: c.Query("saved") != ""}
	edit := may(c.User, models.ThingHoliday, "")
	for _, key := range d.Keys(models.ThingHours) {
		o := office{Key: "rules.hours." + key}
		values, _ := d.Values(models.ThingHours, key)
		for _, x := range values {
			said := x.Text
			if x.Field == "closed_saturdays" {
				said = saturdays(c, x.Text)
			}
			o.Values = append(o.Values, pair{"rules.f." + x.Field, said})
		}
		if edit {
			o.EditURL = editURL(models.ThingHours, key)
		}
		v.Offices = append(v.Offices, o)
	}
	today := p.Clock.Now().In(models.IST()).Format(time.DateOnly)
	for _, key := range d.Keys(models.ThingHoliday) {
		date, areas, local := strings.Cut(key, " ")
		at, err := time.ParseInLocation(time.DateOnly, date, models.IST())
		if err != nil { // the directory was checked when it was read
			continue
		}
		values, _ := d.Values(models.ThingHoliday, key)
		h := holiday{At: at, Names: models.Names{Hi: values[0].Text, En: values[1].Text}}
		if local {
			h.Areas = strings.Split(areas, ",")
		}
		if edit {
			h.EditURL = editURL(models.ThingHoliday, key)
		}
		if date < today {
			v.Past = append(v.Past, h)
		} else {
			v.Holidays = append(v.Holidays, h)
		}
	}
	for _, list := range [][]holiday{v.Holidays, v.Past} {
		slices.SortStableFunc(list, func(a, b holiday) int { return a.At.Compare(b.At) })
	}
	slices.Reverse(v.Past)
	if edit {
		v.NewURL = editURL(models.ThingHoliday, fresh)
	}
	return c.Page("rules/calendar", "rules.tab.calendar", v)
}

// saturdays says which Saturdays of a month are free.
func saturdays(c *web.Call, text string) string {
	list := strings.Fields(text)
	switch {
	case len(list) == 0:
		return c.T("rules.saturdays.none")
	case len(list) >= 5:
		return c.T("rules.saturdays.all")
	}
	for i, n := range list {
		list[i] = c.T("rules.saturday." + n)
	}
	return strings.Join(list, ", ")
}

// lineRow is a helpline with what is known of it.
type lineRow struct {
	Number, Checked, EditURL string
	Names                    models.Names
	For                      []string // dangers, in words
	Categories               []string // codes
}

// told is which numbers a danger or a category names, the first one first.
type told struct {
	Name, Code, Numbers, EditURL string
}

func (p *pages) helplines(c *web.Call) error {
	d := p.Directory()
	v := struct {
		Tabs          []tab
		Rows          []lineRow
		Dangers, Cats []told
		NewURL        string
		Saved         bool
	}{Tabs: tabs("helplines"), Saved: c.Query("saved") != ""}
	edit := may(c.User, models.ThingHelpline, "")
	url := func(t models.Thing, key string) string {
		if !edit {
			return ""
		}
		return editURL(t, key)
	}
	for _, key := range d.Keys(models.ThingHelpline) {
		values, _ := d.Values(models.ThingHelpline, key)
		v.Rows = append(v.Rows, lineRow{Number: key, Names: models.Names{Hi: values[0].Text, En: values[1].Text, Latn: values[2].Text}, Checked: values[3].Text, EditURL: url(models.ThingHelpline, key)})
	}
	for _, key := range d.Keys(models.ThingDanger) {
		values, _ := d.Values(models.ThingDanger, key)
		v.Dangers = append(v.Dangers, told{Name: c.T("rules.danger." + key), Numbers: values[0].Text, EditURL: url(models.ThingDanger, key)})
	}
	for _, key := range d.Keys(models.ThingLines) {
		values, _ := d.Values(models.ThingLines, key)
		v.Cats = append(v.Cats, told{Code: key, Numbers: values[0].Text, EditURL: url(models.ThingLines, key)})
	}
	v.NewURL = url(models.ThingHelpline, fresh)
	return c.Page("rules/helplines", "rules.tab.helplines", v)
}

func (p *pages) ladder(c *web.Call) error {
	d := p.Directory()
	v := struct {
		Tabs  []tab
		Parts []office
		Saved bool
	}{Tabs: tabs("ladder"), Saved: c.Query("saved") != ""}
	for _, key := range d.Keys(models.ThingLadder) {
		o := office{Key: "rules.ladder." + key}
		values, _ := d.Values(models.ThingLadder, key)
		clock := models.RoundClock
		if key == "office" {
			clock = models.OfficeClock
		}
		for _, x := range values {
			said := x.Text + "%"
			if x.Field != "warn_at" {
				said = spell(c, x.Text, clock)
			}
			o.Values = append(o.Values, pair{"rules.f." + x.Field, said})
		}
		if may(c.User, models.ThingLadder, key) {
			o.EditURL = editURL(models.ThingLadder, key)
		}
		v.Parts = append(v.Parts, o)
	}
	return c.Page("rules/ladder", "rules.tab.ladder", v)
}

// templateRow is a template of WhatsApp as the page shows it.
type templateRow struct {
	Name, Hi, En, EditURL string
	Buttons               []models.Names
	General, Renamed      bool
}

func (p *pages) templates(c *web.Call) error {
	v := struct {
		Tabs  []tab
		Rows  []templateRow
		Saved bool
	}{Tabs: tabs("templates"), Saved: c.Query("saved") != ""}
	for _, t := range p.Directory().Templates() {
		r := templateRow{Name: t.Name, Hi: t.Body.Hi, En: t.Body.En, Buttons: t.Buttons, General: len(t.Kinds) == 0, Renamed: t.Name != t.First}
		if !r.General && may(c.User, models.ThingTemplate, t.First) {
			r.EditURL = editURL(models.ThingTemplate, t.First)
		}
		v.Rows = append(v.Rows, r)
	}
	return c.Page("rules/templates", "rules.tab.templates", v)
}

// step is one value of a change as the journal shows it.
type step struct {
	Thing, Key, Label, From, To string
	Lang                        string
	Left                        string // why it is left out; "" when it counts
}

// edition is what was changed together.
type edition struct {
	ID      models.ID
	At      time.Time
	By      string
	Reason  string
	Undoes  bool
	Undone  bool
	Steps   []step
	UndoURL string

	rows []models.DirectoryChange
}

// About reports whether an edition is about a thing of this key.
func (e edition) About(key string) bool {
	return slices.ContainsFunc(e.rows, func(c models.DirectoryChange) bool { return c.Key == key })
}

// LeftOut reports whether any of it does not count.
func (e edition) LeftOut() bool {
	return slices.ContainsFunc(e.Steps, func(s step) bool { return s.Left != "" })
}

// editions are all that a user may see of what was changed, newest first.
func (p *pages) editions(c *web.Call) ([]edition, error) {
	changes, skipped, err := p.Book.Journal(c.Context())
	if err != nil {
		return nil, fmt.Errorf("reading what was changed of the directory: %w", err)
	}
	left := map[int64]string{}
	for _, x := range skipped {
		left[x.Change.ID] = faultSaid(c, directory.Faults(x.Why)[0])
	}
	at := map[models.ID]int{}
	var list []edition
	var who []models.ID
	undone := map[models.ID]bool{}
	for _, x := range changes {
		undone[x.Undoes] = true
		if !sees(c.User, ownerOf(x.Thing, x.Key)) {
			continue
		}
		i, known := at[x.Edit]
		if !known {
			i = len(list)
			at[x.Edit] = i
			list = append(list, edition{ID: x.Edit, At: x.At, Reason: x.Reason, Undoes: x.Undoes != 0})
			who = append(who, x.By)
		}
		list[i].rows = append(list[i].rows, x)
		list[i].Steps = append(list[i].Steps, stepOf(c, x, left[x.ID]))
	}
	names, err := p.Names(c.Context(), who)
	if err != nil {
		return nil, fmt.Errorf("reading who changed the directory: %w", err)
	}
	for i := range list {
		e := &list[i]
		e.By, e.Undone = names[e.rows[0].By], undone[e.ID]
		if !e.Undone && !slices.ContainsFunc(reversed(e.rows), func(x models.DirectoryChange) bool { return !mayMake(c.User, x) }) {
			e.UndoURL = fmt.Sprintf("%s/changes/%d/undo", state, e.ID)
		}
	}
	slices.Reverse(list)
	return list, nil
}

func stepOf(c *web.Call, x models.DirectoryChange, left string) step {
	s := step{Thing: c.T("rules.thing." + string(x.Thing)), Key: x.Key, From: said(c, x.Field, x.From), To: said(c, x.Field, x.To), Left: left}
	if x.Field != "" {
		s.Label = c.T("rules.f." + x.Field)
	}
	if named, ok := map[models.Thing]string{models.ThingHours: "rules.hours.", models.ThingLadder: "rules.ladder.", models.ThingDanger: "rules.danger."}[x.Thing]; ok {
		s.Key = c.T(named + x.Key)
	}
	return s
}

// flags are the fields that are either set or not.
func flags() []string {
	return []string{models.FieldExists, "proof", "sensitive", "conduct", "search", "taken", "refusal", "retired", "other"}
}

// said is a value in words.
func said(c *web.Call, field, value string) string {
	switch {
	case value == "":
		return ""
	case slices.Contains(flags(), field):
		return c.T("web.yes")
	case field == "danger":
		return c.T("rules.danger." + value)
	case field == "clock":
		return c.T("rules.clock." + value)
	}
	return value
}

// shownEditions is how many the journal shows at once.
const shownEditions = 50

func (p *pages) journal(c *web.Call) error {
	list, err := p.editions(c)
	if err != nil {
		return err
	}
	v := struct {
		Tabs  []tab
		List  []edition
		Next  string
		Saved bool
	}{Tabs: tabs("changes"), Saved: c.Query("saved") != ""}
	if before, err := strconv.ParseInt(c.Query("before"), 10, 64); err == nil {
		i := slices.IndexFunc(list, func(e edition) bool { return e.ID == models.ID(before) })
		list = list[i+1:]
	}
	if len(list) > shownEditions {
		list = list[:shownEditions]
		v.Next = fmt.Sprintf("%s/changes?before=%d", state, list[shownEditions-1].ID)
	}
	v.List = list
	return c.Page("rules/changes", "rules.tab.changes", v)
}
