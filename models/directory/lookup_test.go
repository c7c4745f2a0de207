package directory

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func smallLoaded(t *testing.T) *Directory {
	t.Helper()
	d, err := Load(small())
	require.NoError(t, err)
	return d
}

func codes(areas []models.Area) []string {
	var out []string
	for _, a := range areas {
		out = append(out, a.Code)
	}
	return out
}

func TestAncestors(t *testing.T) {
	d := smallLoaded(t)
	for area, want := range map[string][]string{
		"thana:9":    {"thana:9", "tehsil:7", "1", "zone:north", "all"},
		"1":          {"1", "zone:north", "all"},
		"2":          {"2", "all"},
		"all":        {"all"},
		"tehsil:404": nil,
		"":           nil,
	} {
		require.Equal(t, want, codes(d.Ancestors(area)), area)
	}
}

func TestDistrictOfAnArea(t *testing.T) {
	d := smallLoaded(t)
	for area, want := range map[string]string{"thana:9": "1", "tehsil:7": "1", "2": "2"} {
		got, ok := d.District(area)
		require.True(t, ok, area)
		require.Equal(t, want, got.Code)
	}
	for _, area := range []string{"all", "zone:north", "404", ""} {
		_, ok := d.District(area)
		require.False(t, ok, area)
	}
}

func TestAreasBelow(t *testing.T) {
	d := smallLoaded(t)
	require.Equal(t, []string{"zone:north", "2"}, codes(d.Children("all")))
	require.Equal(t, []string{"1"}, codes(d.Children("zone:north")))
	require.Empty(t, d.Children("thana:9"))
	require.Equal(t, []string{"1", "2"}, codes(d.Districts()))
}

func TestDistrictNamed(t *testing.T) {
	d := smallLoaded(t)
	require.Equal(t, []string{"wanpur", "वनपूर"}, d.Aliases("1"))
	require.Empty(t, d.Aliases("2"))
	for _, name := range []string{"Onepur", " ONEPUR ", "वनपुर", "WanPur", "वनपूर"} {
		got, ok := d.DistrictNamed(name)
		require.True(t, ok, name)
		require.Equal(t, "1", got.Code)
	}
	for _, name := range []string{"", "Sadar", "North", "pur"} {
		_, ok := d.DistrictNamed(name)
		require.False(t, ok, name)
	}
}

// A code, any name of a district, and a name that only one of the others has.
func TestAreaNamed(t *testing.T) {
	d, err := UttarPradesh()
	require.NoError(t, err)
	for name, want := range map[string]string{"162": "162", " 162 ": "162", "all": "all", "Lucknow": "162", "lucknow ": "162", "लखनऊ": "162", "lko": "162", "उत्तर प्रदेश": "all",
		"Lucknow Division": "zone:lucknow", "malihabad": "tehsil:819", "tehsil:819": "tehsil:819",
		"Lalganj": "", "Lucknoww": "", "": "", " ": "", "सदर": ""} {
		got, ok := d.AreaNamed(name)
		require.Equal(t, want, got.Code, name)
		require.Equal(t, want != "", ok, name)
	}
}

func TestPlacesAndPins(t *testing.T) {
	d := smallLoaded(t)
	for name, want := range map[string]string{"alpha": "1", "beta nagar": "2", "जगह": "1"} {
		got, ok := d.PlaceNamed(name)
		require.True(t, ok, name)
		require.Equal(t, want, got)
	}
	for _, name := range []string{"", "a", "alph", "alphaa", "beta", "zeta", "जग", "# a comment", "alpha\t1"} {
		_, ok := d.PlaceNamed(name)
		require.False(t, ok, name)
	}
	require.Equal(t, []Place{{"alpha", "1"}, {"beta nagar", "2"}, {"जगह", "1"}}, d.Places())
	got, ok := d.PIN("200002")
	require.True(t, ok)
	require.Equal(t, "2", got)
	for _, pin := range []string{"", "20000", "200003", "100000", "999999"} {
		_, ok := d.PIN(pin)
		require.False(t, ok, pin)
	}
}

// Every row must be found, not only those that the halving happens to meet.
func TestEveryRowIsFound(t *testing.T) {
	d := uttarPradeshLoaded(t)
	for _, table := range []table{d.places, d.pins} {
		rows := 0
		for key, want := range table.all {
			got, ok := table.find(key)
			require.True(t, ok, key)
			require.Equal(t, want, got, key)
			rows++
		}
		require.Equal(t, table.rows, rows)
		require.Greater(t, rows, 1000)
	}
}

func TestPlacesOfUttarPradesh(t *testing.T) {
	d := uttarPradeshLoaded(t)
	for pin, want := range map[string]string{"226010": "Lucknow", "201001": "Ghaziabad", "221005": "Varanasi"} {
		code, ok := d.PIN(pin)
		require.True(t, ok, pin)
		area, _ := d.Area(code)
		require.Equal(t, want, area.Names.En, pin)
	}
	for name, want := range map[string]string{
		"Faizabad": "Ayodhya", "इलाहाबाद": "Prayagraj", "Noida": "Gautam Buddha Nagar", "lakhimpur kheri": "Lakhimpur Kheri",
	} {
		area, ok := d.DistrictNamed(name)
		require.True(t, ok, name)
		require.Equal(t, want, area.Names.En, name)
	}
	for _, word := range []string{"banda", "mau", "basti", "sambhal", "जेवर"} {
		require.NotEmpty(t, d.Risky()[word], "%s is also an ordinary word", word)
	}
	require.NotEmpty(t, d.Common()["rampur"])
}

func TestRiskyAndCommonNames(t *testing.T) {
	d := smallLoaded(t)
	require.Equal(t, map[string][]string{"onepur": {"1"}}, d.Risky())
	require.Equal(t, map[string][]string{"twopur": {"2", "tehsil:7"}}, d.Common())
}

func TestHandleOwner(t *testing.T) {
	d := smallLoaded(t)
	for handle, want := range map[string]Owner{
		"@waterhq":      {Department: "WATER"},
		"WATERHQ":       {Department: "WATER"},
		"@both":         {Department: "WATER", Area: "2"},
		"@onepurpolice": {Department: "POLICE", Area: "1"},
		"@Twopur_pol":   {Department: "POLICE", Area: "2"},
		"@dm_onepur":    {Department: "REVENUE", Area: "1"},
		"@DMTwopurUP":   {Department: "REVENUE", Area: "2"},
	} {
		got, ok := d.HandleOwner(handle)
		require.True(t, ok, handle)
		require.Equal(t, want, got, handle)
	}
	for _, handle := range []string{"", "@", "@police", "@dm_", "@someone", "@elsewherepolice"} {
		_, ok := d.HandleOwner(handle)
		require.False(t, ok, handle)
	}
}

func TestDepartmentsAndCategories(t *testing.T) {
	d := smallLoaded(t)
	dep, ok := d.DepartmentOf("WATER.LEAK")
	require.True(t, ok)
	require.Equal(t, "WATER", dep.Code)
	require.Equal(t, "1800-180", dep.Helpline)
	c, ok := d.Category("WATER.LEAK")
	require.True(t, ok)
	require.True(t, c.Proof)
	require.True(t, c.Sensitive)
	require.Equal(t, models.Fire, c.Danger)
	require.Equal(t, map[models.PlaceClass]models.Limits{
		models.AnyPlace: {FirstResponse: 2 * time.Hour, Resolution: 72 * time.Hour},
		models.City:     {FirstResponse: 30 * time.Minute, Resolution: 12 * time.Hour},
		models.Town:     {FirstResponse: 45 * time.Minute, Resolution: 24 * time.Hour},
		models.Village:  {FirstResponse: 3 * time.Hour, Resolution: 96 * time.Hour},
	}, c.Limits)
	other := d.OtherCategory("WATER")
	require.Equal(t, "WATER.OTHER", other.Code)
	require.Equal(t, models.NoDanger, other.Danger)
	require.Equal(t, 7*time.Hour, other.Limits[models.AnyPlace].FirstResponse, "a day of the office clock is a working day")
	for _, code := range []string{"", "WATER", "WATER.", "LEAK", "NONE.OTHER"} {
		_, ok := d.Category(code)
		require.False(t, ok, code)
		_, ok = d.DepartmentOf(code)
		require.False(t, ok, code)
	}
	require.Zero(t, d.OtherCategory("NONE"))
	_, ok = d.Department("NONE")
	require.False(t, ok)
	require.Equal(t, "jal", d.HandleNames("WATER").Latn)
}

func TestKeywords(t *testing.T) {
	require.Equal(t, []Keyword{
		{"WATER", "WATER.LEAK", models.Hindi, "रिसाव", 5},
		{"WATER", "WATER.LEAK", models.Hindi, "पानी", 3},
		{"WATER", "WATER.LEAK", models.English, "leak", 3},
		{"WATER", "WATER.LEAK", models.HindiLatn, "risav", 3},
	}, slices.Collect(smallLoaded(t).Keywords())[:4])
}

func TestPostTitles(t *testing.T) {
	d := smallLoaded(t)
	for post, want := range map[models.Post]string{
		{Department: "WATER", Area: "1", Level: models.L1}:                  "A",
		{Department: "WATER", Area: "1", Level: models.L0}:                  "Worker",
		{Department: models.HubDepartment, Area: "all", Level: models.L4}:   "Hub",
		{Department: models.HubDepartment, Area: "all", Level: models.Desk}: "Desk",
	} {
		require.Equal(t, want, d.PostTitle(post).En)
	}
}

func TestDoors(t *testing.T) {
	d := smallLoaded(t)
	require.Equal(t, "Door", d.Door("WATER.LEAK").En)
	require.Equal(t, "Rail Madad", d.Door("RAIL.OTHER").En)
	require.Zero(t, d.Door("WATER.OTHER"))
	require.Zero(t, d.Door("NONE.OTHER"))
}

func TestNextDoors(t *testing.T) {
	d := smallLoaded(t)
	for _, reason := range models.RejectReasons() {
		got, ok := d.NextDoors(string(reason))
		require.True(t, ok)
		require.Equal(t, NextDoor{
			Reason: reason,
			Names:  models.Names{Hi: "क", En: "Why", Latn: "Kyon"}, Door: models.Names{Hi: "द", En: "Go there", Latn: "Wahan"},
		}, got)
	}
	_, ok := d.NextDoors("NOT_OURS")
	require.False(t, ok)
}

func TestHelplines(t *testing.T) {
	d := smallLoaded(t)
	fire := []models.Helpline{{Danger: models.Fire, Number: "112", Names: models.Names{Hi: "म", En: "Help", Latn: "Madad"}}}
	require.Equal(t, fire, d.Helplines(models.Fire))
	require.Nil(t, d.Helplines(models.NoDanger))
	require.Equal(t, fire, d.CategoryHelplines("WATER.LEAK"), "those of its danger")
	require.Len(t, d.CategoryHelplines("WATER.OTHER"), 1)
	require.Equal(t, "1800-5", d.CategoryHelplines("WATER.OTHER")[0].Number, "its own")
	require.Empty(t, d.CategoryHelplines("RAIL.OTHER"))
	require.Len(t, d.Unchecked(), 1)
	require.Equal(t, "112", d.Unchecked()[0].Number)
}

func isOpen(c models.Calendar, at time.Time) bool { return c.NextOpen(at).Equal(at) }

func TestCalendar(t *testing.T) {
	d := smallLoaded(t)
	noon := func(date string) time.Time {
		day, err := time.ParseInLocation("2006-01-02 15:04", date+" 12:00", models.IST())
		require.NoError(t, err)
		return day
	}
	for _, c := range []struct {
		area, date string
		open       bool
	}{
		{"2", "2026-01-27", true},
		{"2", "2026-01-26", false},         // a holiday of the state
		{"2", "2026-01-25", false},         // a Sunday
		{"2", "2026-01-10", false},         // the second Saturday
		{"2", "2026-01-17", true},          // the third
		{"1", "2026-02-02", false},         // the fair
		{"thana:9", "2026-02-02", false},   // and what lies there
		{"2", "2026-02-02", true},          // but not next door
		{"zone:north", "2026-02-02", true}, // nor above
		{"nowhere", "2026-01-26", false},
		{"nowhere", "2026-02-02", true},
	} {
		require.Equal(t, c.open, isOpen(d.Calendar(c.area), noon(c.date)), "%s on %s", c.area, c.date)
	}
	require.False(t, isOpen(d.Secretariat(), noon("2026-01-17")))
	require.True(t, isOpen(d.Secretariat(), noon("2026-01-27").Add(5*time.Hour+30*time.Minute)))
	require.False(t, isOpen(d.Calendar("2"), noon("2026-01-27").Add(5*time.Hour+30*time.Minute)))
	require.Len(t, d.Calendar("2").Holidays, 1, "asking for one place leaves the others alone")
}
