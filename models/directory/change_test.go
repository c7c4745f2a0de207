package directory

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// edit makes rows of one edit: thing, key, field, from, to.
func edit(id models.ID, parts ...string) (rows []models.DirectoryChange) {
	for i := 0; i+4 < len(parts); i += 5 {
		rows = append(rows, models.DirectoryChange{ID: int64(id)*100 + int64(i), Edit: id, Thing: models.Thing(parts[i]), Key: parts[i+1], Field: parts[i+2],
			From: parts[i+3], To: parts[i+4]})
	}
	return rows
}

func TestChangesOfACategory(t *testing.T) {
	base := smallLoaded(t)
	d, err := Apply(base, edit(1,
		"category", "WATER.LEAK", "limit", "2h / 3d", "1h / 2d",
		"category", "WATER.LEAK", "limit_city", "30m / 12h", "",
		"category", "WATER.LEAK", "proof", "yes", "",
		"category", "WATER.LEAK", "danger", "fire", "",
		"category", "WATER.LEAK", "hi", "रिसाव", "पाइप का रिसाव",
		"category", "WATER.LEAK", "words_hi", "", "पाइप फटा:5",
		"category", "WATER.LEAK", "words_hi", "पानी", "पानी:1",
		"category", "WATER.LEAK", "words_en", "", "burst pipe",
		"category", "WATER.LEAK", "words_en", "leak", "",
	))
	require.NoError(t, err)
	c, _ := d.Category("WATER.LEAK")
	require.Equal(t, models.Limits{FirstResponse: time.Hour, Resolution: 48 * time.Hour}, c.LimitsFor(models.City))
	require.False(t, c.Proof)
	require.True(t, c.Sensitive)
	require.Equal(t, models.NoDanger, c.Danger)
	require.Equal(t, "पाइप का रिसाव", c.Names.Hi)
	var said []string
	for k := range d.Keywords() {
		if k.Category == "WATER.LEAK" {
			said = append(said, word{k.Text, k.Weight}.String())
		}
	}
	require.Equal(t, []string{"रिसाव:5", "पानी:1", "पाइप फटा:5", "burst pipe", "risav"}, said)
	was, _ := base.Category("WATER.LEAK")
	require.True(t, was.Proof, "the base stays as it is")
	require.NotEqual(t, base.Version(), d.Version())
	_, ok := d.District("1")
	require.True(t, ok)
	require.NoError(t, d.Validate())
}

func TestANewCategoryAndOneThatRetires(t *testing.T) {
	base := smallLoaded(t)
	d, err := Apply(base, edit(1,
		"category", "WATER.METER", "exists", "", "yes",
		"category", "WATER.METER", "hi", "", "मीटर", "category", "WATER.METER", "en", "", "Meter", "category", "WATER.METER", "latn", "", "Meter",
		"category", "WATER.METER", "clock", "", "office", "category", "WATER.METER", "limit", "", "4h / 5d",
		"category", "WATER.METER", "words_hi", "", "मीटर:5", "category", "WATER.METER", "words_en", "", "meter", "category", "WATER.METER", "words_latn", "", "meter",
		"category", "WATER.LEAK", "retired", "", "yes",
	))
	require.NoError(t, err)
	c, ok := d.Category("WATER.METER")
	require.True(t, ok)
	require.Equal(t, 5*7*time.Hour, c.Limits[models.AnyPlace].Resolution, "a day is a working day")
	dep, _ := d.Department("WATER")
	require.Len(t, dep.Categories, 2, "OTHER and METER")
	old, ok := d.Category("WATER.LEAK")
	require.True(t, ok, "complaints have it still")
	require.True(t, old.Retired)
	require.Equal(t, []models.Category{old}, d.Retired("WATER"))
	of, ok := d.DepartmentOf("WATER.LEAK")
	require.True(t, ok)
	require.Equal(t, "WATER", of.Code)
	for k := range d.Keywords() {
		require.NotEqual(t, "WATER.LEAK", k.Category, "nobody is led to it")
	}

	back, err := Apply(d, edit(2, "category", "WATER.LEAK", "retired", "yes", ""))
	require.NoError(t, err)
	dep, _ = back.Department("WATER")
	require.Len(t, dep.Categories, 3)
}

func TestChangesOfTheState(t *testing.T) {
	d, err := Apply(smallLoaded(t), edit(1,
		"holiday", "2026-03-04", "exists", "", "yes", "holiday", "2026-03-04", "hi", "", "होली", "holiday", "2026-03-04", "en", "", "Holi",
		"holiday", "2026-03-05 1,2", "exists", "", "yes", "holiday", "2026-03-05 1,2", "hi", "", "मेला", "holiday", "2026-03-05 1,2", "en", "", "Fair",
		"holiday", "2026-01-26", "exists", "yes", "",
		"hours", "offices", "close", "17:00", "18:00", "hours", "offices", "closed_saturdays", "2", "2 4",
		"helpline", "1070", "exists", "", "yes", "helpline", "1070", "hi", "", "राहत", "helpline", "1070", "en", "", "Relief", "helpline", "1070", "latn", "", "Rahat",
		"helpline", "112", "checked", "", "called on 2 May 2026",
		"danger", "disaster", "numbers", "112", "1070 112", "lines", "WATER.LEAK", "numbers", "", "1070",
		"ladder", "round", "L2", "4h", "2h", "ladder", "state", "warn_at", "80", "70",
	))
	require.NoError(t, err)
	require.Contains(t, d.Calendar("all").Holidays, "2026-03-04")
	require.NotContains(t, d.Calendar("all").Holidays, "2026-01-26")
	require.Contains(t, d.Calendar("tehsil:7").Holidays, "2026-03-05")
	require.Equal(t, 18*time.Hour, d.Secretariat().Close)
	require.Equal(t, 18*time.Hour, d.Calendar("1").Close)
	require.Equal(t, []int{2, 4}, d.Calendar("1").ClosedSaturdays)
	require.Equal(t, "1070", d.Helplines(models.Disaster)[0].Number)
	require.Equal(t, "1070", d.CategoryHelplines("WATER.LEAK")[0].Number)
	require.Equal(t, 2*time.Hour, d.Rules("WATER.LEAK", "1", models.NoDanger).Ladder.L2)
	require.Equal(t, 70, d.Rules("WATER.LEAK", "1", models.NoDanger).WarnAt)
	for _, line := range d.Unchecked() {
		require.NotEqual(t, "112", line.Number)
	}
}

// What would make the directory unsound is refused, with a line for each fault; nothing of it is half made.
func TestWhatIsRefused(t *testing.T) {
	base := smallLoaded(t)
	for name, c := range map[string]struct {
		rows []models.DirectoryChange
		want []string
	}{
		"gone":                {edit(1, "category", "WATER.NONE", "hi", "", "x"), []string{"no such thing"}},
		"another value":       {edit(1, "category", "WATER.LEAK", "hi", "पुराना", "x"), []string{"something else by now"}},
		"nothing":             {edit(1, "category", "WATER.LEAK", "hi", "पुराना", "रिसाव"), []string{"nothing would change"}},
		"unknown":             {edit(1, "category", "WATER.LEAK", "code", "LEAK", "X"), []string{"no such value"}},
		"another thing":       {edit(1, "zebra", "WATER.LEAK", "hi", "रिसाव", "X"), []string{"no such value"}},
		"two faults":          {edit(1, "category", "WATER.LEAK", "hi", "रिसाव", "", "category", "WATER.LEAK", "danger", "fire", "flood"), []string{"the Hindi name (hi) is missing", `danger "flood" is unknown`}},
		"limits":              {edit(1, "category", "WATER.LEAK", "limit", "2h / 3d", "3d / 2h"), []string{"first response 72h, resolution 2h: the first must come first"}},
		"a limit":             {edit(1, "category", "WATER.LEAK", "limit", "2h / 3d", "soon"), []string{"must be two times"}},
		"the catch-all":       {edit(1, "category", "WATER.OTHER", "retired", "", "yes"), []string{"exactly one must be"}},
		"taken away":          {edit(1, "category", "WATER.LEAK", "exists", "yes", ""), []string{"it retires"}},
		"no words left":       {edit(1, "category", "WATER.LEAK", "words_en", "leak", ""), []string{"no keywords in en"}},
		"a word twice":        {edit(1, "category", "WATER.LEAK", "words_en", "", "leak"), []string{"nothing would change"}},
		"a line":              {edit(1, "category", "WATER.LEAK", "hi", "रिसाव", "a\nb"), []string{"no such value"}},
		"no name":             {edit(1, "category", "WATER.NEW", "exists", "", "yes"), []string{"limit"}},
		"a date":              {edit(1, "holiday", "soon", "exists", "", "yes"), []string{"the date must be like"}},
		"an Area":             {edit(1, "holiday", "2026-05-05 77", "exists", "", "yes"), []string{`no Area has the code "77"`, "the Hindi name"}},
		"hours":               {edit(1, "hours", "offices", "close", "17:00", "09:00"), []string{"no working day"}},
		"who is called":       {edit(1, "danger", "fire", "numbers", "112", ""), []string{"nobody to call"}},
		"a number in use":     {edit(1, "helpline", "112", "exists", "yes", ""), []string{"number 112 has no [[helpline]]"}},
		"no number":           {edit(1, "helpline", "call", "exists", "", "yes"), []string{"no telephone number"}},
		"a word of two words": {edit(1, "category", "WATER.LEAK", "words_en", "", "a, b"), []string{"cannot be read"}},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Apply(base, c.rows)
			require.Error(t, err)
			require.Nil(t, d)
			for _, want := range c.want {
				require.Contains(t, err.Error(), want)
			}
		})
	}
}

func TestWhatIsTakenBack(t *testing.T) {
	base := smallLoaded(t)
	there := append(edit(1, "category", "WATER.LEAK", "limit", "2h / 3d", "1h / 2d"), edit(2, "category", "WATER.LEAK", "words_hi", "", "नल")...)
	changes := there
	for i, c := range there {
		r := c.Reversed()
		r.Edit, r.ID = models.ID(10+i), int64(1000+i)
		changes = append(changes, r)
	}
	d, skipped := Fold(base, changes)
	require.Empty(t, skipped)
	for i, v := range must(d.Values(models.ThingCategory, "WATER.LEAK")) {
		was := must(base.Values(models.ThingCategory, "WATER.LEAK"))[i]
		require.Equal(t, was.Words, v.Words)
		if len(was.Words) == 0 {
			require.Equal(t, was.Text, v.Text)
		}
	}
}

func must(list []Value, _ bool) []Value { return list }

// The files may change after the website did: what still fits counts, what does not is told, and nothing stops.
func TestFoldOverOtherFiles(t *testing.T) {
	changes := append(edit(1, "category", "WATER.LEAK", "limit", "2h / 3d", "1h / 2d", "category", "WATER.LEAK", "en", "Leak", "Leaking pipe"),
		append(edit(2, "category", "WATER.GONE", "en", "Gone", "Went"), edit(3, "category", "WATER.OTHER", "words_en", "", "well")...)...)
	files := small()
	change(t, files, waterFile, `limit = "2h / 3d"`, `limit = "5h / 5d"`)
	base, err := Load(files)
	require.NoError(t, err)
	d, skipped := Fold(base, changes)
	require.Len(t, skipped, 2)
	require.Equal(t, "limit", skipped[0].Change.Field)
	require.ErrorContains(t, skipped[0].Why, "something else")
	require.Equal(t, "WATER.GONE", skipped[1].Change.Key)
	c, _ := d.Category("WATER.LEAK")
	require.Equal(t, "Leaking pipe", c.Names.En)
	require.Equal(t, 5*time.Hour, c.Limits[models.AnyPlace].FirstResponse)

	t.Run("the files have it by now", func(t *testing.T) {
		files := small()
		change(t, files, waterFile, `limit = "2h / 3d"`, `limit = "1h / 2d"`)
		change(t, files, waterFile, `words_en = "water"`, `words_en = "water, well"`)
		base, err := Load(files)
		require.NoError(t, err)
		_, skipped := Fold(base, append(edit(1, "category", "WATER.LEAK", "limit", "2h / 3d", "1h / 2d"), edit(3, "category", "WATER.OTHER", "words_en", "", "well")...))
		require.Empty(t, skipped)
	})
	t.Run("who takes a skipped one back hears no more of it", func(t *testing.T) {
		back := changes[0].Reversed()
		back.Edit = 9
		also := changes[1].Reversed()
		also.Edit = 9
		_, skipped := Fold(base, append(changes, back, also))
		require.Len(t, skipped, 1)
		require.Equal(t, "WATER.GONE", skipped[0].Change.Key)
	})
}

// Each of two changes is sound over the old files; one of them is not over the new ones. It alone is left out.
func TestFoldLeavesOutWhatIsUnsound(t *testing.T) {
	changes := append(edit(1, "category", "WATER.LEAK", "en", "Leak", "Leaking"), append(
		edit(2, "category", "WATER.LEAK", "words_hi", "पानी", "", "category", "WATER.LEAK", "words_hi", "", "नल"),
		append(edit(3, "helpline", "1800-5", "exists", "yes", ""), edit(4, "category", "WATER.LEAK", "latn", "Risav", "Pani ka risav")...)...)...)
	base := smallLoaded(t) // where the helpline of edit 3 is in use
	d, skipped := Fold(base, changes)
	require.Len(t, skipped, 1)
	require.Equal(t, models.ID(3), skipped[0].Change.Edit)
	require.ErrorContains(t, skipped[0].Why, "1800-5")
	c, _ := d.Category("WATER.LEAK")
	require.Equal(t, models.Names{Hi: "रिसाव", En: "Leaking", Latn: "Pani ka risav"}, c.Names)
	require.NoError(t, d.Validate())
}

// What the export writes, put into the files, makes the same directory.
func TestExport(t *testing.T) {
	base := smallLoaded(t)
	changes := append(edit(1,
		"category", "WATER.LEAK", "limit", "2h / 3d", "1h / 2d", "category", "WATER.LEAK", "words_hi", "", "नल:5", "category", "WATER.LEAK", "proof", "yes", "",
		"holiday", "2026-03-04", "exists", "", "yes", "holiday", "2026-03-04", "hi", "", "होली", "holiday", "2026-03-04", "en", "", "Holi",
		"hours", "offices", "open", "10:00", "09:00", "ladder", "danger", "first", "15m", "10m", "department", "WATER", "en", "Water", "Water Works",
		"lines", "WATER.LEAK", "numbers", "", "112"), edit(2, "category", "WATER.OTHER", "en", "Other", "Rest", "category", "WATER.OTHER", "en", "Rest", "Other")...)
	now, err := Apply(base, changes)
	require.NoError(t, err)
	out, err := Export(base, now, changes)
	require.NoError(t, err)
	for _, want := range []string{"# departments/1.toml: category WATER.LEAK (limit, proof, words_hi)\n[[category]]\ncode = 'LEAK'", "limit = '1h / 2d'", "flags = 'sensitive'",
		"words_hi = 'रिसाव:5, पानी, नल:5'", "# calendar.toml: holiday 2026-03-04 (new)\n[[holiday]]\ndate = '2026-03-04'", "[offices]\nopen = '09:00'",
		"[danger]\nfirst = '10m'", "en = 'Water Works'", "[category]\n'WATER.LEAK' = ['112']"} {
		require.Contains(t, out, want)
	}
	require.NotContains(t, out, "WATER.OTHER", "it is as it was")

	files := small()
	files[calendarName].Data = append(files[calendarName].Data, []byte(between(out, "# calendar.toml: holiday", "# calendar.toml: hours"))...)
	again, err := Load(files)
	require.NoError(t, err)
	require.Equal(t, "Holi", again.Calendar("all").Holidays["2026-03-04"].En)
}

func between(text, from, to string) string {
	_, rest, _ := strings.Cut(text, from)
	rest, _, _ = strings.Cut(rest, to)
	_, rest, _ = strings.Cut(rest, "\n")
	return rest
}

func BenchmarkFold(b *testing.B) {
	base, err := UttarPradesh()
	if err != nil {
		b.Fatal(err)
	}
	var changes []models.DirectoryChange
	for i := range 1000 { // a thousand words, over all departments
		list := base.Departments()[i%len(base.Departments())].Categories
		code := list[i/len(base.Departments())%len(list)].Code
		changes = append(changes, edit(models.ID(i+1), "category", code, "words_en", "", "word "+strings.Repeat("x", i%50)+string(rune('a'+i/50)))...)
	}
	for b.Loop() {
		if _, skipped := Fold(base, changes); len(skipped) > 0 {
			b.Fatal(skipped)
		}
	}
}
