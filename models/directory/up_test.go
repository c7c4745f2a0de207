package directory

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// uttarPradeshLoaded is the directory built into the program.
func uttarPradeshLoaded(t testing.TB) *Directory {
	t.Helper()
	d, err := UttarPradesh()
	require.NoError(t, err)
	return d
}

func TestUttarPradeshIsSound(t *testing.T) {
	d := uttarPradeshLoaded(t)
	require.NoError(t, d.Validate())
	require.NoError(t, d.Validate(), "asking twice must not count twice")
	require.Len(t, d.Version(), 16)
	require.Equal(t, d.Version(), uttarPradeshLoaded(t).Version())
}

// The codes are stored with every complaint: one that disappears here takes complaints along.
func TestDepartmentsOfUttarPradesh(t *testing.T) {
	codes := []string{
		"POWER", "JAL", "URBAN", "PWD", "POLICE", "HEALTH", "EDU_BASIC", "EDU_SEC", "EDU_HIGH", "EDU_TECH", "RURAL",
		"PANCHAYAT", "FOOD", "FSDA", "REVENUE", "AGRI", "CANE", "HORTI", "ANIMAL", "IRRIGATION", "FOREST", "TRANSPORT",
		"HOUSING", "SOCIAL", "DIVYANG", "WCD", "LABOUR", "EMPLOY", "MINING", "EXCISE", "STAMP", "TAX", "COOP",
		"INDUSTRY", "TOURISM", "SPORTS", "VIGILANCE", "CENTRAL",
	}
	d := uttarPradeshLoaded(t)
	require.GreaterOrEqual(t, len(d.Departments()), len(codes)) // more may come
	for i, dep := range d.Departments() {
		if i < len(codes) {
			require.Equal(t, codes[i], dep.Code)
		}
		require.Equal(t, dep.Code == "CENTRAL", dep.Central)
		require.Equal(t, dep.Code == "POLICE" || dep.Code == "HEALTH", dep.Comes)
		require.Equal(t, dep.Code == "POLICE", dep.Meets(models.Crime), dep.Code)
		require.Equal(t, dep.Code == "HEALTH", dep.Comes && dep.Meets(models.Medical), dep.Code)
		require.Equal(t, dep.Code == "POLICE" || dep.Code == "REVENUE", dep.Tagged, dep.Code)
		require.Equal(t, dep.Code == "VIGILANCE", dep.FrontDoor, dep.Code)
	}
}

func TestCategoriesOfUttarPradesh(t *testing.T) {
	d := uttarPradeshLoaded(t)
	words := map[string]map[models.Lang]int{}
	for k := range d.Keywords() {
		if words[k.Category] == nil {
			words[k.Category] = map[models.Lang]int{}
		}
		words[k.Category][k.Lang]++
	}
	for _, dep := range d.Departments() {
		require.GreaterOrEqual(t, len(dep.Categories), 5, dep.Code)
		require.True(t, d.OtherCategory(dep.Code).Other, dep.Code)
		others := 0
		for _, c := range dep.Categories {
			if c.Other {
				others++
			}
			for _, name := range []string{c.Names.Hi, c.Names.En, c.Names.Latn} {
				require.NotEmpty(t, name, c.Code)
			}
			for _, lang := range []models.Lang{models.Hindi, models.English, models.HindiLatn} {
				require.GreaterOrEqual(t, words[c.Code][lang], 2, "%s is hard to reach in %s", c.Code, lang)
			}
			require.Positive(t, c.Limits[models.AnyPlace].FirstResponse, c.Code)
			bad := slices.Contains([]string{"JAL.QUALITY", "JAL.HANDPUMP", "JAL.OTHER", "URBAN.WATER"}, c.Code) // water that makes people ill
			require.Equal(t, bad, c.Ills == "HEALTH.EPIDEMIC", c.Code)
			if c.Danger != models.NoDanger {
				require.NotEmpty(t, d.CategoryHelplines(c.Code), c.Code)
				require.LessOrEqual(t, c.Limits[models.AnyPlace].FirstResponse, 2*time.Hour, c.Code)
			}
		}
		require.Equal(t, 1, others, dep.Code)
	}
}

// A word that decides alone in two departments decides nothing. Some must stand twice, because only the place
// tells the town's drain from the village's; many would be carelessness.
func TestFewWordsDecideForSeveralDepartments(t *testing.T) {
	departments := map[string]map[string]bool{}
	for k := range uttarPradeshLoaded(t).Keywords() {
		if k.Weight < 5 {
			continue
		}
		if departments[k.Text] == nil {
			departments[k.Text] = map[string]bool{}
		}
		departments[k.Text][k.Department] = true
	}
	shared := 0
	for word, in := range departments {
		if len(in) > 1 {
			shared++
			t.Logf("%q decides for %d departments", word, len(in))
		}
	}
	require.LessOrEqual(t, shared*50, len(departments), "more than one deciding word in fifty decides for several")
}

func TestAreasOfUttarPradesh(t *testing.T) {
	d := uttarPradeshLoaded(t)
	kinds := map[models.AreaKind]int{}
	for _, a := range d.Areas() {
		kinds[a.Kind]++
	}
	require.Equal(t, 1, kinds[models.State])
	require.Equal(t, 18, kinds[models.Zone])
	require.Equal(t, 75, kinds[models.District])
	require.InDelta(t, 350, kinds[models.Tehsil], 10)
	require.Equal(t, 17, kinds[models.UrbanBody])
	require.Len(t, d.Districts(), 75)
	for _, a := range d.Districts() {
		require.NotEmpty(t, d.Children(a.Code), "%s has no tehsil", a.Names.En)
		require.NotZero(t, a.Lat, a.Names.En)
		for _, name := range append([]string{a.Names.En, a.Names.Hi}, d.Aliases(a.Code)...) {
			found, ok := d.DistrictNamed(name)
			require.True(t, ok, name)
			require.Equal(t, a.Code, found.Code, name)
		}
	}
}

// Whom to call is the first thing said in danger: the number that saves must come first.
func TestHelplinesOfUttarPradesh(t *testing.T) {
	d := uttarPradeshLoaded(t)
	for danger, first := range map[models.Danger]string{
		models.Fire: "112", models.Crime: "112", models.Medical: "108", models.WomanInDanger: "112",
		models.ChildInDanger: "112", models.SelfHarm: "14416", models.Electrocution: "112",
		models.Disaster: "112", models.OtherDanger: "112",
	} {
		lines := d.Helplines(danger)
		require.NotEmpty(t, lines, danger)
		require.Equal(t, first, lines[0].Number, danger)
		require.Equal(t, danger, lines[0].Danger)
	}
	require.Nil(t, d.Helplines(models.NoDanger))
}

// Whose a number is: of departments that have it as their own, and of those that the file of helplines names.
func TestNumbersHaveOwners(t *testing.T) {
	d := uttarPradeshLoaded(t)
	for number, want := range map[string]string{"112": "POLICE.OTHER", "1912": "POWER.OTHER", "181": "WCD.OTHER"} {
		require.Equal(t, want, d.Answers(number), number)
	}
	require.Empty(t, d.Answers("9999"))
	for number, category := range d.sources.lines.Answers {
		require.Equal(t, category, d.Answers(number), "%s: is there such a category?", number)
	}
}

func TestHolidaysHaveNames(t *testing.T) {
	cal := uttarPradeshLoaded(t).Calendar(models.StateArea)
	require.NoError(t, cal.Validate())
	require.GreaterOrEqual(t, len(cal.Holidays), 24)
	for date, names := range cal.Holidays {
		require.NotEmpty(t, names.Hi, date)
		require.NotEmpty(t, names.En, date)
	}
}

func BenchmarkUttarPradesh(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := UttarPradesh(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPlaceNamed(b *testing.B) {
	d := uttarPradeshLoaded(b)
	for b.Loop() {
		d.PlaceNamed("malihabad")
	}
}

// TestOtherNamesAreOfOneDepartment: whoever hands something over by such a name is understood.
func TestOtherNamesAreOfOneDepartment(t *testing.T) {
	d := uttarPradeshLoaded(t)
	whose := map[string]string{}
	for _, dep := range d.Departments() {
		for _, name := range d.OtherNames(dep.Code) {
			key := strings.ToLower(name)
			require.Empty(t, whose[key], "%s is %s and %s", name, whose[key], dep.Code)
			whose[key] = dep.Code
		}
	}
	require.Greater(t, len(whose), 100)
}

// What lies in memory is read as what lies in a folder is: replicas tell directories apart by their versions.
func TestLoadTexts(t *testing.T) {
	root, err := UttarPradeshFiles()
	require.NoError(t, err)
	texts := map[string]string{}
	require.NoError(t, fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, name)
		texts[name] = string(text)
		return err
	}))
	read, err := LoadTexts(texts)
	require.NoError(t, err)
	folder, err := Load(root)
	require.NoError(t, err)
	require.Equal(t, folder.Version(), read.Version())
	texts["departments.toml"] = ""
	_, err = LoadTexts(texts)
	require.ErrorContains(t, err, "no such file in a directory")
}
