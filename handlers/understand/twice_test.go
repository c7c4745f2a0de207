package understand

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// Where much hangs on how a word is typed, each spelling that is listed is found as it stands there.
func TestEachListedSpellingCounts(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	l, err := readLists(listFiles)
	require.NoError(t, err)
	for name, c := range r.classes.ids {
		if !c.wary() {
			continue
		}
		for _, p := range l.words[name] {
			m := &message{}
			r.open(m, strings.Trim(p, "!*"))
			require.True(t, m.has(c), "%q in [%s]", p, name)
		}
	}
}

// What is found by a word that stands before it in the same list says nothing: another spelling of the same sound, or the same words
// again. Nobody need read it.
func TestNoWordOfAListStandsTwice(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, file := range []string{"words/home.txt", "words/intent.txt", "words/place.txt", "words/staff.txt", "words/whose.txt"} {
		text, err := listFiles.ReadFile(file)
		require.NoError(t, err)
		l, err := readLists(fstest.MapFS{file: &fstest.MapFile{Data: text}})
		require.NoError(t, err)
		mt := newMatcher()
		for name, words := range l.words {
			c, known := r.classes.ids[name]
			if !known {
				continue // read otherwise
			}
			add := mt.add
			if c.strict() {
				add = mt.addAsSpelt
			}
			for _, w := range words {
				before := len(mt.phrases)
				add(w, classFind, int32(c), name)
				if len(mt.phrases) == before {
					t.Errorf("%s: %q in [%s] is found without it", file, w, name)
				}
			}
		}
	}
}
