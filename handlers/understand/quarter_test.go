package understand

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// TestAQuarterIsNotTheDistrictOfItsName: "nai basti" is a quarter of any town, also where it is asked where something is.
func TestAQuarterIsNotTheDistrictOfItsName(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text, district := range map[string]string{
		"mohalla nai basti": "", "nai basti, lucknow": "162", "purani basti": "", "malin basti": "", "नई बस्ती लखनऊ": "162", "harijan basti lucknow": "162",
	} {
		assert.Equal(t, district, r.Understand(text, handlers.Hint{Department: "POWER", Where: true}).District, text)
	}
	for _, text := range []string{"basti", "zila basti", "walterganj basti", "बस्ती"} {
		u := r.Understand(text, handlers.Hint{Department: "POWER", Where: true})
		assert.NotEmpty(t, u.District, text)
		assert.NotEqual(t, "162", u.District, text)
	}
}
