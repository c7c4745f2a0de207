package notify

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestNamesSaidInAnyScript(t *testing.T) {
	var names areaNames
	bansdih := models.Names{Hi: "बांसडीह", En: "Bansdih"}
	lucknow := models.Names{Hi: "लखनऊ", En: "Lucknow", Latn: "Lakhnau"}
	for _, c := range []struct {
		words string
		name  models.Names
		want  bool
	}{
		{"gaon Bansdih", bansdih, true},
		{"बांसडीह", bansdih, true},
		{"बाँसडीह बाज़ार", bansdih, true},
		{"", bansdih, false},
		{"गोमती नगर", lucknow, false},
		{"lucknow ke gomti nagar", lucknow, true},
		{"बी ब्लॉक", models.Names{Hi: "बाह", En: "Bah"}, false},
		{"Ramnagariya", models.Names{Hi: "रामनगर", En: "Ramnagar"}, false},
	} {
		for range 2 { // the second time it is known
			require.Equal(t, c.want, names.among(newSaid(c.words), models.Area{Kind: models.District, Names: c.name}), "%s / %s", c.words, c.name.En)
		}
	}
}
