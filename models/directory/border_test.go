package directory_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models/directory"
)

func TestOutline(t *testing.T) {
	d, err := directory.UttarPradesh()
	require.NoError(t, err)
	for _, district := range d.Districts() {
		rings := d.Outline(district.Code)
		require.NotEmpty(t, rings, district.Code)
		for _, corner := range rings[0] {
			require.InDelta(t, 81, corner[0], 4.5, district.Code) // the state lies between 77 and 84.7 degrees east
			require.InDelta(t, 27, corner[1], 3.6, district.Code) // and between 23.8 and 30.5 degrees north
		}
	}
	require.Empty(t, d.Outline("none"))
}
