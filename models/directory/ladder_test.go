package directory

import (
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestWithoutALadderFileTheUsualStepsCount(t *testing.T) {
	d, err := Load(small())
	require.NoError(t, err)
	r := d.Rules("WATER.LEAK", "1", models.NoDanger)
	require.Equal(t, models.Ladder{L2: 4 * time.Hour, L3: 12 * time.Hour, L4: 24 * time.Hour}, r.Ladder)
	require.Equal(t, 80, r.WarnAt)
	office := d.Rules("WATER.OTHER", "1", models.NoDanger)
	require.Equal(t, models.OfficeClock, office.Clock)
	require.Equal(t, 14*time.Hour, office.Ladder.L2, "two working days of seven hours")
}

func TestDangerHasItsOwnLadderDayAndNight(t *testing.T) {
	d, err := UttarPradesh()
	require.NoError(t, err)
	r := d.Rules("POWER.BILL", "162", models.Fire)
	require.Equal(t, models.RoundClock, r.Clock, "whatever clock the category has")
	require.Equal(t, 15*time.Minute, r.DangerFirst)
	require.Less(t, r.Ladder.L2, d.Rules("POWER.SUPPLY", "162", models.NoDanger).Ladder.L2)
	require.Zero(t, d.Rules("POWER.BILL", "162", models.NoDanger).DangerFirst)
}

func TestTheLadderIsRead(t *testing.T) {
	fsys := small()
	fsys[ladderName] = &fstest.MapFile{Data: []byte("warn_at = 70\n[office]\nL2 = \"1d\"\n")}
	change(t, fsys, depsFolder+"/1.toml", "flags = \"proof sensitive\"", "flags = \"proof sensitive\"\nladder = \"1h / 2h / 3h\"")
	d, err := Load(fsys)
	require.NoError(t, err)
	require.Equal(t, models.Ladder{L2: time.Hour, L3: 2 * time.Hour, L4: 3 * time.Hour}, d.Rules("WATER.LEAK", "1", models.NoDanger).Ladder)
	office := d.Rules("WATER.OTHER", "1", models.NoDanger)
	require.Equal(t, 7*time.Hour, office.Ladder.L2)
	require.Equal(t, 3*8*time.Hour+90*time.Minute, office.Ladder.L3, "what the file leaves out is as usual: three days of the secretariat")
	require.Equal(t, 70, office.WarnAt)
}

func TestAFaultyLadderIsRefused(t *testing.T) {
	for text, want := range map[string]string{
		"warn_at = 100":                     "warn_at 100 is no per cent",
		"desk = \"soon\"":                   "desk: \"soon\" is no time",
		"[round]\nL2 = \"\"":                "round.L2: a time is missing",
		"[office]\nL4 = \"9999d\"":          "office.L4: 9999d is over a year",
		"[danger]\nL2 = \"2d\"":             "danger has a longer step than the round clock",
		"[danger]\nsecond = \"2d\"":         "unknown key",
		"[round]\nL2 = \"4h\"\nL9 = \"1h\"": "unknown key",
	} {
		fsys := small()
		fsys[ladderName] = &fstest.MapFile{Data: []byte(text)}
		_, err := Load(fsys)
		require.ErrorContains(t, err, want, text)
	}
	fsys := small()
	change(t, fsys, depsFolder+"/1.toml", "flags = \"proof sensitive\"", "flags = \"proof sensitive\"\nladder = \"1h / 2h\"")
	_, err := Load(fsys)
	require.ErrorContains(t, err, "must be three times")
}
