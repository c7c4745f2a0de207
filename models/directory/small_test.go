package directory

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

const smallDepartment = `code = "WATER"
hi = "जल"
en = "Water"
latn = "Jal"
helpline = "1800-180"
handle = { hi = "जल", en = "Water", latn = "jal" }
[posts]
L1 = { hi = "क", en = "A" }
L2 = { hi = "ख", en = "B" }
L3 = { hi = "ग", en = "C" }
[[category]]
code = "LEAK"
hi = "रिसाव"
en = "Leak"
latn = "Risav"
clock = "round"
limit = "2h / 3d"
limit_city = "30m / 12h"
limit_town = "45m / 1d"
limit_village = "3h / 4d"
flags = "proof sensitive"
danger = "fire"
next_door = { hi = "द", en = "Door", latn = "Dwar" }
words_hi = "रिसाव:5, पानी"
words_en = "Leak"
words_latn = "risav"
[[category]]
code = "OTHER"
hi = "अन्य"
en = "Other"
latn = "Anya"
clock = "office"
limit = "1d / 7d"
flags = "other"
words_hi = "जल"
words_en = "water"
words_latn = "jal"
`

const smallCentral = `code = "RAIL"
hi = "रेल"
en = "Railways"
latn = "Rail"
central = "yes"
handle = { hi = "रेल", en = "Rail", latn = "rail" }
next_door = { hi = "रेल मदद", en = "Rail Madad", latn = "Rail Madad" }
[[category]]
code = "OTHER"
hi = "अन्य"
en = "Other"
latn = "Anya"
clock = "office"
limit = "1d / 7d"
flags = "other"
words_hi = "रेल"
words_en = "train"
words_latn = "rail"
`

const smallCalendar = `[offices]
open = "10:00"
close = "17:00"
closed_saturdays = [2]
[secretariat]
open = "09:30"
close = "18:00"
closed_saturdays = [1, 2, 3, 4, 5]
[[holiday]]
date = "2026-01-26"
hi = "गणतंत्र दिवस"
en = "Republic Day"
[[holiday]]
date = "2026-02-02"
hi = "मेला"
en = "Fair"
areas = ["1"]
`

// small is a whole state of two districts that has everything a directory can have, each thing once.
func small() fstest.MapFS {
	area := func(columns ...string) string { return strings.Join(columns, "\t") + "\n" }
	files := map[string]string{
		areasFile: "# a comment\n" +
			area("all", "state", "", "State", "राज्य", "", "", "", "", "") +
			area("zone:north", "zone", "all", "North", "उत्तर", "", "", "", "", "") +
			area("1", "district", "zone:north", "Onepur", "वनपुर", "", "", "26.5", "80.5", "wanpur; वनपूर") +
			area("2", "district", "all", "Twopur", "टूपुर", "", "city", "", "", "") +
			area("tehsil:7", "tehsil", "1", "Sadar", "", "", "", "", "", "") +
			area("thana:9", "thana", "tehsil:7", "Kotwali", "", "", "village", "", "", ""),
		placesFile:                "# a comment\nalpha\t1\nbeta nagar\t2\nजगह\t1\n",
		outlinesFile:              "1\t80000,26000 1000,0 0,1000 -1000,0\n1\t80400,26400 200,0 0,200 -200,0\n2\t81000,26000 1000,0 0,1000 -1000,0\n",
		pinsFile:                  "200001\t1\n200002\t2\n",
		riskyFile:                 "onepur\tword\t1\twhy\nTwopur\tcommon\t2;tehsil:7\twhy\n",
		handlesFile:               "WaterHQ\tWATER\t\nboth\tWATER\t2\n",
		hubFile:                   "[posts]\nL0 = { hi = \"क\", en = \"Worker\" }\nL4 = { hi = \"ख\", en = \"Hub\" }\ndesk = { hi = \"ग\", en = \"Desk\" }\n",
		calendarName:              smallCalendar,
		linesFile:                 "",
		doorsFile:                 "",
		depsFolder + "/1.toml":    smallDepartment,
		depsFolder + "/2.toml":    smallCentral,
		"README.md":               "left alone",
		depsFolder + "/notes.txt": "left alone",
	}
	files[linesFile] = "[[helpline]]\nnumber = \"112\"\nhi = \"म\"\nen = \"Help\"\nlatn = \"Madad\"\n" +
		"[[helpline]]\nnumber = \"1800-5\"\nhi = \"ल\"\nen = \"Line\"\nlatn = \"Line\"\nchecked = \"called 1 May 2026\"\n" +
		"[category]\n\"WATER.OTHER\" = [\"1800-5\"]\n[danger]\n"
	for _, danger := range dangers() {
		files[linesFile] += fmt.Sprintf("%s = [\"112\"]\n", danger)
	}
	for _, reason := range models.RejectReasons() {
		files[doorsFile] += fmt.Sprintf("[[reason]]\ncode = %q\nhi = \"क\"\nen = \"Why\"\nlatn = \"Kyon\"\n"+
			"next_door = { hi = \"द\", en = \"Go there\", latn = \"Wahan\" }\n", reason)
	}
	out := fstest.MapFS{}
	for name, text := range files {
		out[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

// change replaces the first old text of a file by another; the old text must be there.
func change(t *testing.T, fsys fstest.MapFS, file, old, text string) {
	t.Helper()
	require.Contains(t, string(fsys[file].Data), old)
	fsys[file] = &fstest.MapFile{Data: []byte(strings.Replace(string(fsys[file].Data), old, text, 1))}
}

func TestSmallDirectoryIsSound(t *testing.T) {
	_, err := Load(small())
	require.NoError(t, err)
}

func TestOptionalTablesMayBeMissing(t *testing.T) {
	fsys := small()
	for _, name := range []string{placesFile, pinsFile, outlinesFile, riskyFile, handlesFile} {
		delete(fsys, name)
	}
	d, err := Load(fsys)
	require.NoError(t, err)
	_, ok := d.PlaceNamed("alpha")
	require.False(t, ok)
	_, ok = d.PIN("200001")
	require.False(t, ok)
	require.Empty(t, d.Places())
	require.False(t, d.Outlined())
}

// Spreadsheets and Notepad write a byte order mark and two characters at the end of a line.
func TestFilesFromWindows(t *testing.T) {
	fsys := small()
	plain, err := Load(fsys)
	require.NoError(t, err)
	for name, file := range fsys {
		fsys[name] = &fstest.MapFile{Data: []byte("\ufeff" + strings.ReplaceAll(string(file.Data), "\n", "\r\n"))}
	}
	windows, err := Load(fsys)
	require.NoError(t, err)
	require.Equal(t, plain.Version(), windows.Version())
	require.Equal(t, plain.Areas(), windows.Areas())
}

func TestVersionChangesWithAnyFile(t *testing.T) {
	fsys := small()
	before, err := Load(fsys)
	require.NoError(t, err)
	change(t, fsys, depsFolder+"/2.toml", "Railways", "Trains")
	after, err := Load(fsys)
	require.NoError(t, err)
	require.NotEqual(t, before.Version(), after.Version())
}

// A last line without a newline, as many editors leave it, counts like the others.
func TestLastLineWithoutNewline(t *testing.T) {
	fsys := small()
	for _, name := range []string{placesFile, pinsFile, riskyFile, areasFile} {
		fsys[name] = &fstest.MapFile{Data: []byte(strings.TrimRight(string(fsys[name].Data), "\n"))}
	}
	d, err := Load(fsys)
	require.NoError(t, err)
	code, ok := d.PIN("200002")
	require.True(t, ok)
	require.Equal(t, "2", code)
	_, ok = d.Area("thana:9")
	require.True(t, ok)
}
