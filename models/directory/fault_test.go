package directory

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Pages have a text for each of FaultKinds: what the code can say must all be among them, or a page would have no words for it.
func TestFaultKindsAreThoseOfTheCode(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	said := map[string]bool{OtherFault: true}
	call := regexp.MustCompile(`(?:d\.fault|wrong)\(([^,]*),`)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, m := range call.FindAllStringSubmatch(string(text), -1) {
			if kind := strings.Trim(m[1], `"`); kind != m[1] {
				said[kind] = true
			} else {
				require.Equal(t, "kind", strings.Fields(kind)[0], "%s: a kind is written where it is given", name)
			}
		}
	}
	var kinds []string
	for kind := range said {
		kinds = append(kinds, kind)
	}
	require.ElementsMatch(t, kinds, FaultKinds())
	require.Len(t, slices.Compact(slices.Sorted(slices.Values(FaultKinds()))), len(FaultKinds()), "each once")
}
