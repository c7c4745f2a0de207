package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models/directory"
)

// Small words, however many, do not decide whose a matter is.
func TestToneDecidesNothing(t *testing.T) {
	const tone = " I had told them about it last week and they said it was done but it was not, so I went there again and asked, and nobody gave any answer"
	for text, want := range map[string]string{
		"Hailstorm ruined the standing crop.":      "REVENUE",
		"The paddy seed has not germinated.":       "AGRI",
		"The ration dealer gave two kilos less.":   "FOOD",
		"The transformer of our lane was burnt.":   "POWER",
		"The teacher comes drunk to our school.":   "EDU_BASIC",
		"My purse was snatched by two men on bike": "POLICE",
	} {
		require.Equal(t, want, read(t, text).Department, text)
		require.Equal(t, want, read(t, text+tone).Department, text+tone)
	}
}

// Only words that tell are looked at, and each of them once.
func TestOnlyTellingWords(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	looked := func(text string) int { return len(r.Example(text).Topic) }
	const whole = "transformer, pole, meter"
	require.NotZero(t, looked(whole))
	require.Equal(t, looked(whole), looked("transformer, transformer! pole? Pole. meter"), "each word once")
	require.Equal(t, looked("the "+whole), looked("please sir, we have told them many times: the "+whole), "small words are passed over")
	require.Greater(t, looked("sir please help karo"), 0, "where no word tells, all do")
	require.Greater(t, looked("wrong department"), looked("wrong"), "one telling word is not enough to be read alone")
}

// A handle that is not in the directory says by its name whom people write to, if they write to one.
func TestHandlesByTheirNames(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for name, want := range map[string]string{
		"jalnigam_sitapur": "JAL", "nagarnigamxyz": "URBAN", "somecitytrafficpolice": "POLICE", "railminindia": "CENTRAL", "xyzpwd": "PWD",
		"lkopolice": "POLICE", "uppcllko": "POWER",
	} {
		d := r.handled(name)
		require.GreaterOrEqual(t, d, 0, name)
		require.Equal(t, want, r.topics.codes[d], name)
	}
	require.Negative(t, r.handled("rahul1990"))
	require.Negative(t, r.handled("cmofficeup"), "who speaks for all of them is no department")
	votes := func(text string) []float32 {
		m := &message{}
		r.open(m, text)
		return append([]float32(nil), r.votes(m).departments...)
	}
	jal, police := r.topics.index["JAL"], r.topics.index["POLICE"]
	require.EqualValues(t, handleAlone, votes("@jalnigam_x dekhiye")[jal])
	require.EqualValues(t, handleAlone, votes("@jalnigam_x @jalnigam_y dekhiye")[jal], "one department, however many handles")
	require.EqualValues(t, anybodyAlone, votes("@xpolice dekhiye")[police])
	both := votes("@jalnigam_x @xpolice dekhiye")
	require.EqualValues(t, handleOfMany, both[jal])
	require.EqualValues(t, handleOfMany, both[police])
}

// Every list of handles names a department that there is, and words as they stand in a handle.
func TestHandleLists(t *testing.T) {
	dir, err := directory.UttarPradesh()
	require.NoError(t, err)
	l, err := readLists(listFiles)
	require.NoError(t, err)
	n := 0
	for _, name := range l.names {
		code, ok := strings.CutPrefix(name, handleLists)
		if !ok {
			continue
		}
		n++
		_, ok = dir.Department(code)
		require.True(t, ok, name)
		for _, w := range l.words[name] {
			require.Equal(t, strings.ToLower(w), w)
			require.Greater(t, len(w), 2, "so short a word stands in anybody's name")
		}
	}
	require.NotZero(t, n)
}
