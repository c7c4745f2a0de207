package directory

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

const (
	waterFile = depsFolder + "/1.toml"
	railFile  = depsFolder + "/2.toml"
)

// broken is a small sound directory with one thing changed, and what must be said about it.
type broken struct{ file, old, text, want string }

func runBroken(t *testing.T, cases []broken) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.want, func(t *testing.T) {
			fsys := small()
			change(t, fsys, c.file, c.old, c.text)
			_, err := Load(fsys)
			require.Error(t, err)
			require.Contains(t, err.Error(), c.want)
			require.Contains(t, err.Error(), c.file, "the file must be named")
		})
	}
}

func TestBrokenDepartments(t *testing.T) {
	runBroken(t, []broken{
		{waterFile, `code = "WATER"`, `code = "Water"`, `code "Water" must be capital letters`},
		{waterFile, `code = "WATER"`, `code = "HUB"`, `and not HUB`},
		{waterFile, `code = "WATER"`, `code = "RAIL"`, `code "RAIL" is taken by departments/1.toml`},
		{waterFile, `hi = "जल"`, ``, `departments/1.toml: the Hindi name (hi) is missing`},
		{waterFile, `en = "Water"`, ``, `departments/1.toml: the English name (en) is missing`},
		{waterFile, `latn = "Jal"`, ``, `departments/1.toml: the Hindi name in Latin letters (latn) is missing`},
		{waterFile, `hi = "जल", en = "Water"`, `en = "Water"`, `handle: the Hindi name (hi) is missing`},
		{waterFile, `latn = "jal" }`, `latn = "Jal Nigam" }`, `handle: latn "Jal Nigam" must be 2 to 12`},
		{railFile, `latn = "rail" }`, `latn = "jal" }`, `handle: latn "jal" is taken by WATER`},
		{waterFile, `"1800-180"`, `"call us"`, `helpline "call us" is no telephone number`},
		{waterFile, `L2 = { hi = "ख", en = "B" }`, ``, `post L2: the English name (en) is missing`},
		{waterFile, `L3 = { hi = "ग", en = "C" }`, `L3 = { en = "C" }`, `post L3: the Hindi name (hi) is missing`},
		{railFile, `latn = "Rail Madad" }`, `}`, `next_door: the Hindi name in Latin letters (latn) is missing`},
		{railFile, `central = "yes"`, `central = "Yes"`, `central "Yes" must be yes`},
		{waterFile, `code = "WATER"`, "code = \"WATER\"\ntagged = \"no\"", `tagged "no" must be yes`},
		{waterFile, `code = "WATER"`, "code = \"WATER\"\nfront_door = \"1\"", `front_door "1" must be yes`},
	})
}

func TestBrokenCategories(t *testing.T) {
	runBroken(t, []broken{
		{waterFile, `code = "LEAK"`, `code = "leak"`, `category WATER.leak: the code must be capital letters`},
		{waterFile, `code = "LEAK"`, `code = "OTHER"`, `category "OTHER" stands twice`},
		{waterFile, `hi = "रिसाव"`, ``, `category WATER.LEAK: the Hindi name (hi) is missing`},
		{waterFile, `en = "Leak"`, ``, `category WATER.LEAK: the English name (en) is missing`},
		{waterFile, `latn = "Risav"`, ``, `category WATER.LEAK: the Hindi name in Latin letters (latn) is missing`},
		{waterFile, `clock = "round"`, `clock = "always"`, `clock "always" must be round or office`},
		{waterFile, `danger = "fire"`, `danger = "flames"`, `danger "flames" is unknown`},
		{waterFile, `danger = "fire"`, `ills = "HEALTH.ALL"`, `WATER.LEAK: ills: category "HEALTH.ALL" is unknown`},
		{waterFile, `danger = "fire"`, `ills = "WATER.OTHER"`, `ills: category "WATER.OTHER" is unknown, or the department's own`},
		{waterFile, `limit = "2h / 3d"`, ``, `category WATER.LEAK: limit is missing`},
		{waterFile, `limit_city = "30m / 12h"`, `limit_city = "30h / 12h"`, `the first must come first`},
		{waterFile, `limit = "2h / 3d"`, `limit = "2h / 400d"`, `within a year`},
		{waterFile, `limit = "2h / 3d"`, `limit = "2h"`, `must be two times`},
		{waterFile, `limit = "2h / 3d"`, `limit = "2 / 3d"`, `"2" is no time`},
		{waterFile, `limit = "2h / 3d"`, `limit = "2h / 0d"`, `"0d" is no time`},
		{waterFile, `limit = "2h / 3d"`, `limit = " / 3d"`, `a time is missing`},
		{waterFile, `flags = "other"`, ``, `0 categories are marked other`},
		{waterFile, `flags = "proof sensitive"`, `flags = "other"`, `2 categories are marked other`},
		{waterFile, `flags = "proof sensitive"`, `flags = "prof"`, `"prof" is none of proof, sensitive, conduct, other`},
		{waterFile, `hi = "द", `, ``, `category WATER.LEAK: next_door: the Hindi name (hi) is missing`},
	})
}

func TestBrokenKeywords(t *testing.T) {
	runBroken(t, []broken{
		{waterFile, `words_hi = "रिसाव:5, पानी"`, ``, `category WATER.LEAK: no keywords in hi`},
		{waterFile, `words_en = "Leak"`, ``, `category WATER.LEAK: no keywords in en`},
		{waterFile, `words_latn = "risav"`, `words_latn = " , "`, `category WATER.LEAK: no keywords in hi-Latn`},
		{waterFile, `"रिसाव:5, पानी"`, `"पानी:5, पानी"`, `the hi keyword "पानी" stands twice`},
		{waterFile, `words_en = "Leak"`, `words_en = "Leak, leak"`, `the en keyword "leak" stands twice`},
		{waterFile, `"रिसाव:5, पानी"`, `"रिसाव:9"`, `a weight from 1 to 5`},
		{waterFile, `"रिसाव:5, पानी"`, `"रिसाव:x"`, `a weight from 1 to 5`},
	})
}

func TestBrokenAreas(t *testing.T) {
	district := "2\tdistrict\tall\tTwopur\tटूपुर\t\tcity\t\t\t"
	runBroken(t, []broken{
		{areasFile, district, strings.Replace(district, "district", "county", 1), `kind "county" is unknown`},
		{areasFile, "2\tdistrict", "two\tdistrict", `the code of a district must be its number`},
		{areasFile, "tehsil:7\ttehsil", "7\ttehsil", `the code of a tehsil must be tehsil:…`},
		{areasFile, "thana:9\tthana", "thana:\tthana", `the code of a thana must be thana:…`},
		{areasFile, "all\tstate", "up\tstate", `the code of a state must be all`},
		{areasFile, "2\tdistrict\tall", "2\tdistrict\tnorth", `the parent "north" is unknown`},
		{areasFile, "2\tdistrict\tall", "2\tdistrict\ttehsil:7", `a district cannot lie below tehsil:7`},
		{areasFile, "all\tstate\t", "all\tstate\t1", `the state has no parent`},
		{areasFile, "tehsil:7\ttehsil\t1", "tehsil:7\ttehsil\tthana:9", `cannot lie below`}, // a circle
		{areasFile, "Twopur\tटूपुर", "Twopur\t", `2: the Hindi name (hi) is missing`},
		{areasFile, "Twopur\tटूपुर", "\tटूपुर", `2: the English name (en) is missing`},
		{areasFile, "Sadar", "", `tehsil:7: the English name (en) is missing`},
		{areasFile, "26.5", "126.5", `no place on earth`},
		{areasFile, "80.5", "0", `no place on earth`},
		{areasFile, "26.5", "north", `latitude of 1`},
		{areasFile, "80.5", "east", `longitude of 1`},
		{areasFile, "\tcity\t", "\tmetro\t", `class "metro" must be city, town, village or nothing`},
		{areasFile, "2\tdistrict", "1\tdistrict", `code "1" stands twice`},
		{areasFile, district, district + "wanpur", `the name "wanpur" is claimed by the districts 1 and 2`},
		{areasFile, "\t26.5\t80.5\twanpur; वनपूर", "", `areas.tsv:4: 7 columns where 10 are needed`},
	})
}

func TestBrokenTables(t *testing.T) {
	runBroken(t, []broken{
		{riskyFile, "onepur\tword\t1", "onepur\tword\t404", `"onepur": no Area has the code "404"`},
		{riskyFile, "onepur\tword\t1", "onepur\tword\t", `"onepur" names no Area`},
		{riskyFile, "onepur\tword", "onepur\tworld", `it must be word or common`},
		{riskyFile, "Twopur\tcommon\t2;tehsil:7", "Twopur\tcommon\t2;tehsil:8", `no Area has the code "tehsil:8"`},
		{handlesFile, "WaterHQ\tWATER", "WaterHQ\tWINE", `"waterhq": no department has the code "WINE"`},
		{handlesFile, "both\tWATER\t2", "both\tWATER\t3", `"both": no Area has the code "3"`},
		{handlesFile, "WaterHQ\tWATER", "WaterHQ\t", `"waterhq" belongs to nobody`},
		{handlesFile, "both\tWATER", "waterhq\tWATER", `handle "waterhq" stands twice`},
		{placesFile, "alpha\t1\nbeta nagar\t2", "beta nagar\t2\nalpha\t1", `"alpha" must stand before "beta nagar"`},
		{placesFile, "beta nagar\t2", "alpha\t2", `"alpha" must stand before "alpha"`},
		{placesFile, "alpha", "Alpha", `"Alpha" is not in the form of this table`},
		{placesFile, "alpha\t1", "alpha\ttehsil:7", `no district has the code "tehsil:7"`},
		{placesFile, "alpha\t1", "alpha", `no district has the code ""`},
		{outlinesFile, "2\t81000", "tehsil:7\t81000", `no district has the code "tehsil:7"`},
		{outlinesFile, "81000,26000 1000,0 0,1000 -1000,0", "81000,26000 1000,0", "fewer than three corners"},
		{pinsFile, "200001", "20001", `"20001" is not in the form of this table`},
		{pinsFile, "200001\t1", "200001\t9", `"200001": no district has the code "9"`},
	})
}

func TestBrokenHelplines(t *testing.T) {
	runBroken(t, []broken{
		{linesFile, `fire = ["112"]`, ``, `danger fire: nobody to call`},
		{linesFile, `fire = ["112"]`, `fire = []`, `danger fire: nobody to call`},
		{linesFile, `fire = ["112"]`, `fire = ["911"]`, `danger fire: number 911 has no [[helpline]]`},
		{linesFile, `[danger]`, "[danger]\nboredom = [\"112\"]", `danger "boredom" is unknown`},
		{linesFile, `"WATER.OTHER"`, `"WATER.NONE"`, `category "WATER.NONE" is unknown`},
		{linesFile, `"1800-5"`, `"112"`, `number 112 stands twice`},
		{linesFile, `"1800-5"`, `"12"`, `"12" is no telephone number`},
		{linesFile, `hi = "ल"`, ``, `number 1800-5: the Hindi name (hi) is missing`},
	})
}

func TestBrokenNextDoors(t *testing.T) {
	runBroken(t, []broken{
		{doorsFile, `code = "RTI"`, `code = "RTO"`, `reason RTO is unknown`},
		{doorsFile, `code = "RTI"`, `code = "RTO"`, `reason RTI is missing`},
		{doorsFile, `code = "RTI"`, `code = "DECIDED"`, `reason DECIDED stands twice`},
		{doorsFile, `en = "Why"`, ``, `the English name (en) is missing`},
		{doorsFile, `, latn = "Wahan"`, ``, `next_door: the Hindi name in Latin letters (latn) is missing`},
	})
}

func TestBrokenCalendarAndHub(t *testing.T) {
	runBroken(t, []broken{
		{calendarName, `2026-01-26`, `26.1.2026`, `the date must be like 2026-10-20`},
		{calendarName, `hi = "मेला"`, ``, `holiday 2026-02-02: the Hindi name (hi) is missing`},
		{calendarName, `["1"]`, `["77"]`, `holiday 2026-02-02: no Area has the code "77"`},
		{calendarName, "date = \"2026-02-02\"\nhi = \"मेला\"\nen = \"Fair\"\nareas = [\"1\"]", "date = \"2026-01-26\"\nhi = \"म\"\nen = \"Fair\"", `two holidays on 2026-01-26: Republic Day and Fair`},
		{calendarName, `"10:00"`, `"10 am"`, `"10 am" is no time like 10:00`},
		{calendarName, `"17:00"`, `"5 pm"`, `"5 pm" is no time like 10:00`},
		{calendarName, `"17:00"`, `"09:00"`, `offices: calendar: open from`},
		{calendarName, `closed_saturdays = [2]`, `closed_saturdays = [6]`, `a month has no Saturday number 6`},
		{calendarName, `"09:30"`, `"19:30"`, `secretariat: calendar: open from`},
		{hubFile, `L4 =`, `L5 =`, `post L4: the English name (en) is missing`},
		{hubFile, `hi = "ग", `, ``, `post desk: the Hindi name (hi) is missing`},
	})
}

// What a text editor makes of a file must come back with the line to look at.
func TestBrokenFiles(t *testing.T) {
	runBroken(t, []broken{
		{waterFile, `clock = "round"`, `clok = "round"`, `departments/1.toml:16: unknown key "category.clok"`},
		{waterFile, `clock = "round"`, `clock = "round`, `departments/1.toml:16: `},
		{calendarName, `closed_saturdays = [2]`, `closed_saturdays = ["2"]`, `calendar.toml:`},
	})
}

func TestMissingFiles(t *testing.T) {
	for _, name := range []string{hubFile, calendarName, linesFile, doorsFile} {
		fsys := small()
		delete(fsys, name)
		_, err := Load(fsys)
		require.ErrorIs(t, err, fs.ErrNotExist)
		require.ErrorContains(t, err, name)
	}
	fsys := small()
	delete(fsys, areasFile)
	_, err := Load(fsys)
	require.ErrorContains(t, err, "areas.tsv is missing")

	fsys = small()
	delete(fsys, waterFile)
	delete(fsys, railFile)
	_, err = Load(fsys)
	require.ErrorContains(t, err, "departments: no department")
	_, err = Load(fstest.MapFS{})
	require.Error(t, err)
}

func TestMissingAreas(t *testing.T) {
	fsys := small()
	fsys[areasFile] = &fstest.MapFile{Data: []byte("zone:north\tzone\tall\tNorth\tउत्तर\t\t\t\t\t\n")}
	_, err := Load(fsys)
	require.ErrorContains(t, err, `the state, code "all", is missing`)
	require.ErrorContains(t, err, `areas.tsv: no district`)
}

// A file that would be passed over silently is refused: its name is surely misspelt.
func TestUnknownFiles(t *testing.T) {
	for _, name := range []string{"holidays.toml", "department/1.toml", "departments/old/1.toml", "departments/1.tsv"} {
		fsys := small()
		fsys[name] = &fstest.MapFile{Data: []byte("")}
		_, err := Load(fsys)
		require.ErrorContains(t, err, name+": no such file in a directory")
	}
	fsys := small()
	fsys[".hidden.toml"] = &fstest.MapFile{Data: []byte("nonsense")}
	fsys["list.xlsx"] = &fstest.MapFile{Data: []byte("nonsense")}
	_, err := Load(fsys)
	require.NoError(t, err)
}

// A fault names its line, where there is one: files have up to thousands.
func TestFaultsNameTheirLines(t *testing.T) {
	for _, c := range []struct{ file, old, text, at string }{
		{waterFile, `clock = "office"`, `clock = "often"`, `clock = "often"`},
		{waterFile, `L3 = { hi = "ग", en = "C" }`, `L3 = { en = "C" }`, `L3 = { en = "C" }`},
		{waterFile, `"1800-180"`, `"call us"`, `helpline = "call us"`},
		{railFile, `latn = "rail" }`, `latn = "jal" }`, `handle = `},
		{areasFile, "Twopur\tटूपुर", "Twopur\t", "2\tdistrict"},
		{linesFile, `fire = ["112"]`, `blaze = ["112"]`, `blaze = `},
	} {
		fsys := small()
		change(t, fsys, c.file, c.old, c.text)
		lines := strings.Split(string(fsys[c.file].Data), "\n")
		line := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, c.at) })
		require.GreaterOrEqual(t, line, 0, c.at)
		_, err := Load(fsys)
		require.ErrorContains(t, err, fmt.Sprintf("%s:%d: ", c.file, line+1))
	}
	fsys := small()
	change(t, fsys, waterFile, `L2 = { hi = "ख", en = "B" }`, ``)
	_, err := Load(fsys)
	require.ErrorContains(t, err, waterFile+": post L2: the English name (en) is missing", "a line that is not there has no number")
}

// Whoever mends a folder wants to see everything at once.
func TestAllFaultsAtOnceInOrder(t *testing.T) {
	fsys := small()
	change(t, fsys, waterFile, `hi = "जल"`, ``)
	change(t, fsys, areasFile, "Twopur\tटूपुर", "Twopur\t")
	change(t, fsys, linesFile, `fire = ["112"]`, ``)
	_, err := Load(fsys)
	require.EqualError(t, err, strings.Join([]string{
		"areas.tsv:5: 2: the Hindi name (hi) is missing",
		"departments/1.toml: the Hindi name (hi) is missing",
		"helplines.toml: danger fire: nobody to call",
	}, "\n"))
}
