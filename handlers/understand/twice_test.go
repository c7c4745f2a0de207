package understand

import (
	"strings"
	"testing"

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
