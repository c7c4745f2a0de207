package directory

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// parks is a new department with its catch-all, as the website adds it.
func parks(id models.ID) []models.DirectoryChange {
	return edit(id,
		"department", "PARKS", "exists", "", "yes",
		"department", "PARKS", "hi", "", "उद्यान", "department", "PARKS", "en", "", "Parks", "department", "PARKS", "latn", "", "Udyan",
		"department", "PARKS", "handle_hi", "", "उद्यान", "department", "PARKS", "handle_en", "", "Parks", "department", "PARKS", "handle_latn", "", "udyan",
		"department", "PARKS", "L1_hi", "", "माली", "department", "PARKS", "L1_en", "", "Gardener", "department", "PARKS", "L2_hi", "", "प्रमुख", "department", "PARKS", "L2_en", "", "Head",
		"department", "PARKS", "L3_hi", "", "सचिव", "department", "PARKS", "L3_en", "", "Secretary",
		"category", "PARKS.OTHER", "exists", "", "yes", "category", "PARKS.OTHER", "other", "", "yes",
		"category", "PARKS.OTHER", "hi", "", "बाक़ी", "category", "PARKS.OTHER", "en", "", "Rest", "category", "PARKS.OTHER", "latn", "", "Baqi",
		"category", "PARKS.OTHER", "clock", "", "office", "category", "PARKS.OTHER", "limit", "", "1d / 10d", "category", "PARKS.OTHER", "ladder", "", "1d / 2d / 3d",
		"category", "PARKS.OTHER", "words_hi", "", "उद्यान:4", "category", "PARKS.OTHER", "words_en", "", "park:4", "category", "PARKS.OTHER", "words_latn", "", "udyan:4",
	)
}

func codesOf(list []models.Department) (codes []string) {
	for _, d := range list {
		codes = append(codes, d.Code)
	}
	return codes
}

func TestANewDepartment(t *testing.T) {
	base := smallLoaded(t)
	d, err := Apply(base, parks(1))
	require.NoError(t, err)
	dep, ok := d.Department("PARKS")
	require.True(t, ok)
	require.Equal(t, models.Names{Hi: "उद्यान", En: "Parks", Latn: "Udyan"}, dep.Names)
	require.Equal(t, "udyan", d.HandleNames("PARKS").Latn)
	require.Equal(t, "Gardener", d.PostTitle(models.Post{Department: "PARKS", Level: models.L1}).En)
	require.Equal(t, "PARKS.OTHER", d.OtherCategory("PARKS").Code)
	require.Equal(t, []string{"WATER", "RAIL", "PARKS"}, codesOf(d.Departments()), "behind all others")
	require.Equal(t, []string{"WATER", "RAIL"}, codesOf(base.Departments()), "the base stays as it is")
	_, was := base.Values(models.ThingDepartment, "PARKS")
	require.False(t, was)

	// What is missing is said, and nothing of it is there.
	_, err = Apply(base, parks(1)[:13])
	require.ErrorContains(t, err, "0 categories are marked other")
	_, err = Apply(base, parks(1)[13:])
	require.Error(t, err, "a category of no department")
	_, err = Apply(base, append(parks(1), edit(1, "department", "PARKS", "exists", "yes", "")...))
	require.ErrorIs(t, err, errKept)
	_, err = Apply(d, parks(2))
	require.ErrorIs(t, err, errNothing)
	taken := parks(1)
	for i := range taken {
		if taken[i].Field == "handle_latn" {
			taken[i].To = base.HandleNames("WATER").Latn
		}
	}
	_, err = Apply(base, taken)
	require.ErrorContains(t, err, "is taken by WATER")
}

// A department retires as a whole: nobody is led to it, and what it has goes on under its name.
func TestADepartmentRetiresAndComesBack(t *testing.T) {
	base := smallLoaded(t)
	d, err := Apply(base, append(parks(1), edit(2, "department", "WATER", "retired", "", "yes")...))
	require.NoError(t, err)
	require.Equal(t, []string{"RAIL", "PARKS"}, codesOf(d.Departments()))
	require.Equal(t, []string{"WATER", "RAIL", "PARKS"}, codesOf(d.AllDepartments()))
	dep, ok := d.Department("WATER")
	require.True(t, ok)
	require.True(t, dep.Retired)
	require.Empty(t, dep.Categories)
	c, ok := d.Category("WATER.LEAK")
	require.True(t, ok, "complaints have it still")
	require.True(t, c.Retired)
	require.Equal(t, "WATER.OTHER", d.OtherCategory("WATER").Code, "what still comes to its handle has limits")
	for k := range d.Keywords() {
		require.NotEqual(t, "WATER", k.Department)
	}
	back, err := Apply(d, edit(3, "department", "WATER", "retired", "yes", ""))
	require.NoError(t, err)
	require.Equal(t, []string{"WATER", "RAIL", "PARKS"}, codesOf(back.Departments()))
	require.Len(t, back.departments[0].Categories, len(base.departments[0].Categories))
	before := slices.Collect(base.Keywords())
	require.Equal(t, before, slices.Collect(back.Keywords())[:len(before)])
}

// An edit is sound as a whole or not at all: what another one breaks is not laid to the door of a new department.
func TestFoldBlamesNoHalfOfAnEdit(t *testing.T) {
	base := smallLoaded(t)
	for _, broken := range [][]models.DirectoryChange{
		append(parks(1), edit(2, "category", "WATER.OTHER", "retired", "", "yes")...),
		append(edit(1, "category", "WATER.OTHER", "retired", "", "yes"), parks(2)...),
	} {
		d, skipped := Fold(base, broken)
		_, there := d.Department("PARKS")
		require.True(t, there)
		require.Len(t, skipped, 1)
		require.Equal(t, "WATER.OTHER", skipped[0].Change.Key)
	}
}

// What is exported of a new department is its file: with it the files say what the website said, and the journal has nothing to do any more.
func TestExportOfANewDepartment(t *testing.T) {
	base := smallLoaded(t)
	changes := append(parks(1), edit(2, "category", "PARKS.SWING", "exists", "", "yes",
		"category", "PARKS.SWING", "hi", "", "झूला", "category", "PARKS.SWING", "en", "", "Swing", "category", "PARKS.SWING", "latn", "", "Jhoola",
		"category", "PARKS.SWING", "clock", "", "round", "category", "PARKS.SWING", "limit", "", "4h / 2d", "category", "PARKS.SWING", "proof", "", "yes",
		"category", "PARKS.SWING", "words_hi", "", "झूला:5", "category", "PARKS.SWING", "words_en", "", "swing", "category", "PARKS.SWING", "words_latn", "", "jhoola",
		"department", "WATER", "L1_en", "A", "Foreman")...)
	now, err := Apply(base, changes)
	require.NoError(t, err)
	out, err := Export(base, now, changes)
	require.NoError(t, err)
	head := "# departments/03-parks.toml: department PARKS (new)\n"
	require.True(t, strings.HasPrefix(out, head), out)
	require.NotContains(t, out, "category PARKS", "its categories stand in its file")
	file, water, _ := strings.Cut(strings.TrimPrefix(out, head), "# departments/1.toml: department WATER (L1_en)\n")
	require.Contains(t, water, "Foreman")
	require.NotContains(t, water, "[[category]]")

	files := small()
	files["departments/03-parks.toml"] = &fstest.MapFile{Data: []byte(file)}
	grown, err := Load(files)
	require.NoError(t, err, file)
	again, skipped := Fold(grown, parks(1))
	require.Empty(t, skipped)
	was, _ := now.Department("PARKS")
	is, _ := again.Department("PARKS")
	require.Equal(t, was, is)
	left, err := Export(grown, again, parks(1))
	require.NoError(t, err)
	require.Empty(t, left)
}
