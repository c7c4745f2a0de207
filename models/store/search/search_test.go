package search

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMaskNumbers(t *testing.T) {
	for in, want := range map[string]string{
		"फोन 9876543210 है": "फोन  है", "९८७६५४३२१०": "", "98765 43210": "", "+91-98765-43210 को": "+  को", "1234-5678-9012-3456": "",
		"पोल 45, 3 दिन": "पोल 45, 3 दिन", "123456789": "123456789", "26-8214-5093-7": "", "": "", "12 34": "12 34", "1, 2, 3": "1, 2, 3",
	} {
		require.Equal(t, strings.Fields(want), strings.Fields(MaskNumbers(in)), in)
	}
}

func TestTokensMeetAcrossScripts(t *testing.T) {
	for _, pair := range [][2]string{{"बिजली", "bijli"}, {"पानी", "paani"}, {"नगर", "nagar"}, {"ट्रांसफार्मर", "transformer"}} {
		have := Tokens(pair[0])
		for _, q := range Tokens(pair[1]) {
			require.Contains(t, have, q, pair)
		}
	}
	require.Empty(t, Tokens("।,!? \x00"))
	require.Empty(t, Tokens(strings.Repeat("x", 500)))
	require.LessOrEqual(t, len(Tokens(strings.Repeat("बिजली ", 5000))), maxTokens)
}

func TestQueriesHoldNoOperators(t *testing.T) {
	require.Equal(t, `"a""b" AND "c"`, FTS5([]string{`a"b`, "c"}))
	require.Equal(t, `'a''b' & 'c\\'`, TSQuery([]string{"a'b", `c\`}))
}
