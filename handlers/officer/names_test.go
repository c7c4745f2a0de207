package officer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/i18n"
)

// TestNamesInBothScripts: phones write in Latin letters the names that the list has in Devanagari, and the other way round.
func TestNamesInBothScripts(t *testing.T) {
	words, err := i18n.New()
	require.NoError(t, err)
	turn := &handlers.Turn{Work: &handlers.Work{Deps: &handlers.Deps{Words: words}}}
	for said, want := range map[string][]string{
		"sunita singh": {"सुनीता सिंह"}, "Sunita": {"सुनीता सिंह"}, "sunita ji": {"सुनीता सिंह"}, "suneeta madam": {"सुनीता सिंह"},
		"सुनीता": {"सुनीता सिंह"}, "singh sunita": {"सुनीता सिंह"}, "rajesh": {"राजेश यादव", "Rajesh Verma"}, "राजेश वर्मा": {"Rajesh Verma"},
		"sunita verma": nil, "rakesh": nil, "ji": nil, "sing": {"सुनीता सिंह"}, "": nil, "verm": {"Rajesh Verma"},
	} {
		var got []string
		for _, name := range []string{"सुनीता सिंह", "राजेश यादव", "Rajesh Verma"} {
			if isNamed(turn, name, said) {
				got = append(got, name)
			}
		}
		require.Equal(t, want, got, said)
	}
}
