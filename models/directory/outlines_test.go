package directory

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDistrictAt(t *testing.T) {
	d, err := Load(small())
	require.NoError(t, err)
	require.True(t, d.Outlined())
	for _, c := range []struct {
		name     string
		lat, lon float64
		want     string
	}{
		{"in one", 26.2, 80.2, "1"},
		{"in its hole", 26.5, 80.5, ""},
		{"in the next", 26.5, 81.5, "2"},
		{"just beyond the border", 26.5, 81.001, "2"},
		{"south of both", 25.9, 80.5, ""},
		{"nowhere", 0, 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, ok := d.DistrictAt(c.lat, c.lon)
			require.Equal(t, c.want, code)
			require.Equal(t, c.want != "", ok)
		})
	}
}

func TestBrokenOutlineIsRefused(t *testing.T) {
	fsys := small()
	change(t, fsys, outlinesFile, "1000,0", "1000;0")
	_, err := Load(fsys)
	require.ErrorContains(t, err, `"1000;0" is no corner`)
}

// Every district has an outline, and its middle lies within it. Towns of the neighbours lie in none.
func TestOutlinesOfUttarPradesh(t *testing.T) {
	d, err := UttarPradesh()
	require.NoError(t, err)
	for _, a := range d.Districts() {
		code, ok := d.DistrictAt(a.Lat, a.Lon)
		require.True(t, ok, a.Names.En)
		require.Equal(t, a.Code, code, a.Names.En)
	}
	for name, at := range map[string][2]float64{"Delhi": {28.61, 77.21}, "Gwalior": {26.22, 78.18}, "Dehradun": {30.32, 78.03}, "Patna": {25.59, 85.14}} {
		_, ok := d.DistrictAt(at[0], at[1])
		require.False(t, ok, name)
	}
	code, _ := d.DistrictAt(26.85, 80.95) // Hazratganj
	require.Equal(t, "162", code)
}

func BenchmarkDistrictAt(b *testing.B) {
	d, err := UttarPradesh()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		d.DistrictAt(26.85, 80.95)
	}
}
