package rules_test

import (
	"errors"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/rules"
	"sunwai/models"
	"sunwai/models/directory"
)

var noon = time.Date(2026, 11, 27, 6, 30, 0, 0, time.UTC)

func everyPage() []string {
	return []string{"/hub/directory", "/hub/directory?q=bijli", "/hub/directory/POWER", "/hub/directory/CENTRAL", "/hub/directory/POWER/SUPPLY", "/hub/directory/WCD/VIOLENCE", "/hub/directory/state/calendar",
		"/hub/directory/state/helplines", "/hub/directory/state/ladder", "/hub/directory/state/templates", "/hub/directory/state/changes"}
}

func everyForm() []string {
	return []string{"department/POWER", "department/new", "category/POWER.SUPPLY", "category/new?department=POWER", "lines/POWER.SUPPLY", "danger/fire", "helpline/112", "helpline/new", "holiday/2026-12-25", "holiday/new",
		"hours/offices", "ladder/state", "ladder/round", "ladder/office", "ladder/danger", "template/complaint_accepted"}
}

const edits = "/hub/directory/state/edit/"

func TestEveryPageInBothLanguages(t *testing.T) {
	a := newArchive(t)
	code, _ := a.ask(hub, "POST", edits+"category/POWER.SUPPLY", with(a.form(t, hub, edits+"category/POWER.SUPPLY", "v.limit", "1h / 2h", "v.danger", "fire"), "mode", "apply"))
	require.Equal(t, http.StatusSeeOther, code)
	list := everyPage()
	for _, f := range everyForm() {
		list = append(list, edits+f)
	}
	for _, path := range list {
		for _, lang := range []string{"hi", "en"} {
			at := path + map[bool]string{true: "&", false: "?"}[strings.Contains(path, "?")] + "lang=" + lang
			text := a.page(t, hub, at)
			require.NotRegexp(t, `[>"(]rules\.[a-z]`, text, at)
			require.NotRegexp(t, `(?i)<style|<script>|\sstyle=|\son[a-z]+="`, text, at)
		}
	}
}

func with(form url.Values, name, value string) url.Values {
	form.Set(name, value)
	return form
}

// Everybody reads what lies within his part of the state; the hub changes all of it, an admin his department.
func TestWhoSeesAndChangesWhat(t *testing.T) {
	a := newArchive(t)
	for _, path := range everyPage()[2:] {
		text := a.page(t, reader, path)
		require.NotContains(t, text, edits, path)
		require.NotContains(t, text, "/hub/officers", path)
	}
	require.NotContains(t, a.page(t, reader, "/hub/directory"), "4,711", "who works where is not for everybody")
	require.Contains(t, a.page(t, hub, "/hub/directory"), "4,711")
	require.NotContains(t, a.page(t, power, "/hub/directory"), "/hub/directory/JAL")
	for _, path := range []string{"/hub/directory/JAL", "/hub/directory/JAL/SUPPLY", "/hub/directory/NONE", "/hub/directory/POWER/NONE", edits + "category/POWER.NONE", edits + "zebra/x", edits + "category/JAL.NONE",
		edits + "category/new?department=JAL", edits + "holiday/2026-12-24", edits + "template/complaint_news", "/hub/directory/state/changes/7/undo"} {
		code, _ := a.ask(power, "GET", path, nil)
		require.Equal(t, http.StatusNotFound, code, path)
	}
	for _, f := range everyForm() {
		own := strings.Contains(f, "category/") || f == "department/POWER"
		for u, may := range map[*access.User]bool{&hub: true, &power: own, &local: false, &reader: false} {
			want := map[bool]int{true: http.StatusOK, false: http.StatusForbidden}[may]
			code, _ := a.ask(*u, "GET", edits+f, nil)
			require.Equal(t, want, code, "%s by %v", f, u.ID)
			code, _ = a.ask(*u, "POST", edits+f, url.Values{"mode": {"apply"}})
			require.Equal(t, map[bool]int{true: http.StatusConflict, false: http.StatusForbidden}[may], code, "%s by %v", f, u.ID)
		}
	}
	require.Empty(t, a.changes)
}

func TestACategoryIsChanged(t *testing.T) {
	a := newArchive(t)
	target := edits + "category/POWER.SUPPLY"
	form := a.form(t, power, target, "v.limit", " 1h/2h ", "v.limit_city", "", "v.proof", "yes", "v.words_en", "no electricity\nno juice:5\nload shedding:2\npower cut:5")
	code, text := a.ask(power, "POST", target, form)
	require.Equal(t, http.StatusOK, code)
	for _, want := range []string{"1h / 2h</ins>", "1h / 6h</del>", "no juice:5</ins>", "load shedding:5</del>", "4 open complaints would be due at another time", "sunwai replan --department POWER", "understood as soon as"} {
		require.Contains(t, text, want)
	}
	require.Empty(t, a.changes, "a dry run changes nothing")
	require.Empty(t, a.audited)

	code, _ = a.ask(power, "POST", target, with(form, "mode", "apply"))
	require.Equal(t, http.StatusSeeOther, code)
	require.Equal(t, []string{"directory.changed category:POWER.SUPPLY"}, a.audited)
	c, _ := a.now.Category("POWER.SUPPLY")
	require.Equal(t, 2*time.Hour, c.LimitsFor(models.City).Resolution)
	require.True(t, c.Proof)
	first := a.changes[0]
	require.Equal(t, models.ID(2), first.By)
	require.Equal(t, "order 12", first.Reason)
	require.Equal(t, noon, first.At)
	for _, x := range a.changes {
		require.Equal(t, first.Edit, x.Edit)
	}
	value := func(words string) []string {
		i := slices.IndexFunc(a.changes, func(x models.DirectoryChange) bool {
			return x.Field == "words_en" && (x.From == words || x.To == words)
		})
		require.GreaterOrEqual(t, i, 0, words)
		return []string{a.changes[i].From, a.changes[i].To}
	}
	require.Equal(t, []string{"", "no juice:5"}, value("no juice:5"))
	require.Equal(t, []string{"load shedding:5", "load shedding:2"}, value("load shedding:5"))
	require.Equal(t, []string{"no power:4", ""}, value("no power:4"))
	require.Equal(t, []string{"no electricity:5", "no electricity"}, value("no electricity:5"))

	code, _ = a.ask(hub, "POST", target, with(form, "mode", "apply"))
	require.Equal(t, http.StatusConflict, code, "what was on the form is not so any more")
	require.Contains(t, a.page(t, reader, "/hub/directory/POWER/SUPPLY"), "Anil")
	require.Contains(t, a.page(t, reader, "/hub/directory/POWER"), "everywhere</span> 1 hour · 2 hours")
}

// What cannot be is said at its field, or line by line; nothing is kept.
func TestWhatIsRefused(t *testing.T) {
	a := newArchive(t)
	for _, c := range []struct{ target, field, value, want string }{
		{"category/POWER.SUPPLY", "v.limit", "soon", "Write times like this: 4h / 3d"},
		{"category/POWER.SUPPLY", "v.limit", "", "This must be filled in"},
		{"category/POWER.SUPPLY", "v.limit", "9h / 2h", "the first response comes before"},
		{"category/POWER.SUPPLY", "v.ladder", "1h", "Write times like this: 2h / 8h / 1d"},
		{"category/POWER.SUPPLY", "v.hi", strings.Repeat("अ", 121), "This is too long"},
		{"category/POWER.SUPPLY", "v.danger", "flood", "This cannot be chosen"},
		{"category/POWER.SUPPLY", "v.proof", "maybe", "This cannot be chosen"},
		{"category/POWER.SUPPLY", "v.words_en", "fire:9", "weight of a word"},
		{"category/POWER.SUPPLY", "v.words_en", " ", "This must be filled in"},
		{"category/POWER.OTHER", "v.retired", "yes", "exactly one must"},
		{"category/POWER.SUPPLY", "reason", " ", "This must be filled in"},
		{"category/new?department=POWER", "v.code", "SUPPLY", "It is there already"},
		{"category/new?department=POWER", "v.code", "small", "Capital letters"},
		{"holiday/new", "v.date", "2026-12-25", "It is there already"},
		{"holiday/new", "v.date", "2026-13-25", "This is no date"},
		{"holiday/2026-12-25", "v.en", "", "This must be filled in"},
		{"hours/offices", "v.open", "10", "Write a time like this: 10:00"},
		{"hours/offices", "v.open", "18:00", "the hours or the closed Saturdays"},
		{"hours/offices", "v.closed_saturdays", "6", "digits from 1 to 5"},
		{"helpline/112", "remove", "yes", "enter the number 112"},
		{"danger/fire", "v.numbers", "", "nobody to call"},
		{"danger/fire", "v.numbers", "999", "enter the number 999"},
		{"ladder/state", "v.warn_at", "0", "Write 1 to 99"},
		{"ladder/danger", "v.L2", "9h", "no step may be longer"},
		{"template/complaint_accepted", "v.en", "It is due by {{.due}}.", "words must stand before"},
	} {
		if c.target == "template/complaint_accepted" {
			c.value = "{{.due}} is the day."
		}
		form := a.form(t, hub, edits+c.target, c.field, c.value)
		path, _, _ := strings.Cut(edits+c.target, "?")
		code, text := a.ask(hub, "POST", path, with(form, "mode", "apply"))
		require.Equal(t, http.StatusUnprocessableEntity, code, "%v", c)
		require.Contains(t, html.UnescapeString(text), c.want, "%v", c)
	}
	require.Empty(t, a.changes)
	code, text := a.ask(hub, "POST", edits+"hours/offices", a.form(t, hub, edits+"hours/offices"))
	require.Equal(t, http.StatusOK, code)
	require.Contains(t, text, "Nothing was changed")
	a.fail = errors.New("the database is away")
	code, _ = a.ask(hub, "POST", edits+"hours/offices", a.form(t, hub, edits+"hours/offices", "v.open", "09:00"))
	require.Equal(t, http.StatusInternalServerError, code)
}

// A text that Meta has approved keeps its name: another text gets another one.
func TestTemplatesGetNewNames(t *testing.T) {
	a := newArchive(t)
	target := edits + "template/complaint_accepted"
	for _, name := range []string{"complaint_accepted_2", "complaint_accepted_3"} {
		form := a.form(t, hub, target)
		code, text := a.ask(hub, "POST", target, with(form, "v.en", form.Get("v.en")+" Thank you."))
		require.Equal(t, http.StatusOK, code)
		require.Contains(t, text, "Until it is approved the general message is sent")
		code, _ = a.ask(hub, "POST", target, with(form, "mode", "apply"))
		require.Equal(t, http.StatusSeeOther, code)
		kind, _ := a.now.Template("citizen.accepted")
		require.Equal(t, name, kind.Name)
		require.Equal(t, "complaint_accepted", kind.First)
	}
	require.Contains(t, a.page(t, hub, "/hub/directory/state/templates"), "Meta must approve it")
}

func TestAChangeIsTakenBack(t *testing.T) {
	a := newArchive(t)
	save := func(u access.User, target string, typed ...string) {
		t.Helper()
		path, _, _ := strings.Cut(target, "?")
		code, text := a.ask(u, "POST", path, with(a.form(t, u, target, typed...), "mode", "apply"))
		require.Equal(t, http.StatusSeeOther, code, text)
	}
	undo := func(u access.User) string {
		return regexp.MustCompile(`/hub/directory/state/changes/\d+/undo`).FindString(a.page(t, u, "/hub/directory/state/changes"))
	}
	before := a.now.Calendar("all").Close
	save(hub, edits+"hours/offices", "v.close", "18:00")
	require.Empty(t, undo(power), "the state's own is not an admin's to take back")
	code, _ := a.ask(power, "POST", undo(hub), url.Values{"reason": {"x"}, "mode": {"apply"}})
	require.Equal(t, http.StatusForbidden, code)
	code, _ = a.ask(hub, "POST", undo(hub), url.Values{"mode": {"apply"}})
	require.Equal(t, http.StatusUnprocessableEntity, code, "without a reason")
	save(hub, undo(hub))
	require.Equal(t, before, a.now.Calendar("all").Close)
	require.Equal(t, []string{"directory.changed hours", "directory.undone hours"}, a.audited[len(a.audited)-2:])
	text := a.page(t, hub, "/hub/directory/state/changes")
	require.Contains(t, text, "Taken back")
	require.Contains(t, text, "Takes back")

	save(power, edits+"category/new?department=POWER", "v.code", "POLES", "v.hi", "खंभे", "v.en", "Poles", "v.latn", "Khambe", "v.limit", "4h / 3d", "v.words_hi", "खंभा टेढ़ा:5", "v.words_en", "pole leaning:5", "v.words_latn", "khamba tedha:5")
	_, there := a.now.Category("POWER.POLES")
	require.True(t, there)
	save(power, undo(power))
	old, there := a.now.Category("POWER.POLES")
	require.True(t, there, "complaints may have it by now")
	require.True(t, old.Retired)

	// The files have changed since: it is said, and can be put away.
	a.skipped = []directory.Skipped{{Change: a.changes[0], Why: &directory.Fault{Kind: "other"}}}
	text = a.page(t, hub, "/hub/directory/state/changes")
	require.Contains(t, text, "Left out")
	require.Contains(t, text, "it says something else by now")
}

func TestSearchInBothScripts(t *testing.T) {
	a := newArchive(t)
	for _, asked := range []string{"bijli nahi", "बिजली नहीं", "POWER.SUPPLY", "no electricity", "transformar"} {
		require.Contains(t, a.page(t, hub, "/hub/directory?"+url.Values{"q": {asked}}.Encode()), "/hub/directory/POWER/", asked)
	}
	require.NotContains(t, a.page(t, power, "/hub/directory?q=pani"), "/hub/directory/JAL")
	require.Contains(t, a.page(t, hub, "/hub/directory?q=zzzzqqq"), "No such category")
	require.Contains(t, a.page(t, hub, "/hub/directory?q=bijli+nahi"), html.EscapeString("/hub/complaints?category=POWER.SUPPLY&department=POWER"))
}

// What the directory's checks find is said in the reader's language; every kind of it has its words.
func TestFaultsAreSaidInTheReadersLanguage(t *testing.T) {
	texts := rules.Texts()
	for _, kind := range directory.FaultKinds() {
		names, there := texts["rules.fault."+kind]
		require.True(t, there && names.Hi != "" && names.En != "", kind)
	}
	a := newArchive(t)
	for _, x := range []struct{ form, field, value, hi, en string }{
		{"hours/offices", "v.close", "09:00", "खुलने और बंद होने का समय", "the hours or the closed Saturdays"},
		{"lines/POWER.SUPPLY", "v.numbers", "99999", "नंबर 99999 पहले हेल्पलाइन में दर्ज करें", "enter the number 99999 as a helpline first"},
		{"category/POWER.SUPPLY", "v.limit", "2d / 1h", "विभाग POWER: विषय POWER.SUPPLY: पहले जवाब की सीमा", "Department POWER: category POWER.SUPPLY: the first response comes before"},
		{"category/POWER.SUPPLY", "v.limit", "0h / 1h", "शून्य नहीं", "not zero"},
		{"ladder/danger", "v.L2", "9d", "जान के ख़तरे में", "in danger to life no step"},
		{"ladder/danger", "v.L2", "0h", "जान का ख़तरा: ज़िला प्रमुख (L2): समय ऐसे लिखें: 30m", "Danger to life: District head (L2): write a time like this: 30m"},
		{"ladder/office", "v.decide", "9999d", "अपील पर फ़ैसला: 9999d एक साल से ज़्यादा है", "To decide an appeal: 9999d is over a year"},
		{"ladder/state", "v.desk", "0m", "डेस्क के पास: समय ऐसे लिखें", "The desk has: write a time like this"},
		{"template/complaint_accepted", "v.hi", "{{.number}} पर काम शुरू", "जो भरा जाता है उसके पहले", "words must stand before"},
		{"department/POWER", "v.handle_latn", "jal", "छोटा नाम jal विभाग", "the short name jal is that of"},
	} {
		form := a.form(t, hub, edits+x.form, x.field, x.value)
		for lang, want := range map[string]string{"hi": x.hi, "en": x.en} {
			code, text := a.ask(hub, "POST", edits+x.form+"?lang="+lang, form)
			require.Equal(t, http.StatusUnprocessableEntity, code, x.form)
			_, list, _ := strings.Cut(text, `class="faults"`)
			list, _, _ = strings.Cut(list, "</ul>")
			require.Contains(t, html.UnescapeString(list), want)
			if lang == "hi" {
				require.NotRegexp(t, `[a-z]{3,} [a-z]{2,} `, list, "no English sentence")
			}
		}
	}
}

func FuzzEdit(f *testing.F) {
	f.Add("1h / 2h", "बिजली:5\nword", "x")
	f.Add("/", "::::", "\x00")
	a := newArchive(&testing.T{})
	f.Fuzz(func(t *testing.T, limit, words, name string) {
		form := a.form(t, hub, edits+"category/POWER.SUPPLY", "v.limit", limit, "v.words_hi", words, "v.en", name)
		code, _ := a.ask(hub, "POST", edits+"category/POWER.SUPPLY", form)
		require.NotEqual(t, http.StatusInternalServerError, code)
		require.Empty(t, a.changes)
	})
}

// Whom a department serves is read by those named alone: its own administrator may mark more so, and nothing less.
func TestADepartmentCannotOpenWhatIsSensitive(t *testing.T) {
	a := newArchive(t)
	women := access.User{ID: 5, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"WCD"}}}
	const edit = "/hub/directory/state/edit/category/WCD.VIOLENCE"
	open := a.form(t, women, edit, "v.sensitive", "")
	code, _ := a.ask(women, "POST", edit, open)
	require.Equal(t, http.StatusForbidden, code)
	open.Set("mode", "apply")
	code, _ = a.ask(women, "POST", edit, open)
	require.Equal(t, http.StatusForbidden, code)
	require.Empty(t, a.changes)
	require.Empty(t, a.audited)
	code, _ = a.ask(hub, "POST", edit, open)
	require.Equal(t, http.StatusSeeOther, code)
	const closed = "/hub/directory/state/edit/category/POWER.SUPPLY"
	code, _ = a.ask(power, "POST", closed, a.form(t, power, closed, "v.sensitive", models.FieldYes, "mode", "apply"))
	require.Equal(t, http.StatusSeeOther, code)
	undo := fmt.Sprintf("/hub/directory/state/changes/%d/undo", a.changes[len(a.changes)-1].Edit)
	for _, method := range []string{"GET", "POST"} {
		code, _ = a.ask(power, method, undo, url.Values{"reason": {"order 12"}, "mode": {"apply"}})
		require.Equal(t, http.StatusForbidden, code, "nor by taking back")
	}
}

// A department is founded and closed by the state; who administers it changes its names.
func TestADepartmentIsFoundedByTheState(t *testing.T) {
	a := newArchive(t)
	const add = edits + "department/new"
	form := a.form(t, hub, add, "v.code", "PARKS", "v.hi", "उद्यान", "v.en", "Parks", "v.latn", "Udyan", "v.handle_hi", "पार्क", "v.handle_en", "Parks", "v.handle_latn", "park",
		"v.L1_hi", "माली", "v.L1_en", "Gardener", "v.L2_hi", "प्रमुख", "v.L2_en", "Head", "v.L3_hi", "सचिव", "v.L3_en", "Secretary",
		"v.other.hi", "बाक़ी", "v.other.en", "Rest", "v.other.latn", "Baqi", "v.other.limit", "1d/10d", "v.other.words_hi", "पार्क:5", "v.other.words_en", "park:5", "v.other.words_latn", "park:5")
	require.Equal(t, "OTHER", form.Get("v.other.code"))
	require.Equal(t, "office", form.Get("v.other.clock"))
	for name, value := range map[string]string{"v.code": "POWER", "v.handle_latn": "P ark", "v.L2_en": "", "v.other.limit": "soon", "v.other.words_en": ""} {
		wrong := url.Values{}
		for k, v := range form {
			wrong[k] = v
		}
		wrong.Set(name, value)
		code, text := a.ask(hub, "POST", add, with(wrong, "mode", "apply"))
		require.Equal(t, http.StatusUnprocessableEntity, code, name)
		require.Contains(t, text, `class="wrong"`, name)
	}
	code, text := a.ask(hub, "POST", add, form)
	require.Equal(t, http.StatusOK, code)
	require.Contains(t, text, "Until officers have joined")
	require.Empty(t, a.changes, "a dry run changes nothing")
	form.Set("mode", "apply")
	code, _ = a.ask(power, "POST", add, form)
	require.Equal(t, http.StatusForbidden, code)
	code, _ = a.ask(hub, "POST", add, form)
	require.Equal(t, http.StatusSeeOther, code)
	require.Equal(t, []string{"directory.changed department:PARKS"}, a.audited)
	require.Contains(t, a.page(t, hub, "/hub/directory/PARKS"), "Gardener")

	parks := access.User{ID: 6, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"PARKS"}}}
	const edit = edits + "department/PARKS"
	require.NotContains(t, a.page(t, parks, edit), "v.retired")
	code, _ = a.ask(parks, "POST", edit, with(a.form(t, parks, edit, "v.retired", models.FieldYes, "v.en", "Town Parks"), "mode", "apply"))
	require.Equal(t, http.StatusSeeOther, code)
	d, _ := a.now.Department("PARKS")
	require.Equal(t, "Town Parks", d.Names.En)
	require.False(t, d.Retired, "a field that is not his is not read")
	code, _ = a.ask(hub, "POST", edit, with(a.form(t, hub, edit, "v.retired", models.FieldYes), "mode", "apply"))
	require.Equal(t, http.StatusSeeOther, code)
	text = a.page(t, hub, "/hub/directory")
	require.Contains(t, text, "Retired departments")
	require.NotContains(t, a.page(t, hub, "/hub/directory/PARKS"), "category/new")
	undo := fmt.Sprintf("/hub/directory/state/changes/%d/undo", a.changes[len(a.changes)-1].Edit)
	code, _ = a.ask(parks, "POST", undo, url.Values{"reason": {"order"}, "mode": {"apply"}})
	require.Equal(t, http.StatusForbidden, code)
	code, _ = a.ask(hub, "POST", undo, with(a.form(t, hub, undo), "mode", "apply"))
	require.Equal(t, http.StatusSeeOther, code)
	d, _ = a.now.Department("PARKS")
	require.False(t, d.Retired)
	require.Len(t, d.Categories, 1)
}
