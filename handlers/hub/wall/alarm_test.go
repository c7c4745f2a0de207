package wall

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// Offices are open from ten to five on weekdays. It is a Friday, 14:30 in India.
func TestWhoIsSilent(t *testing.T) {
	cal := models.Calendar{Zone: models.IST(), Open: 10 * time.Hour, Close: 17 * time.Hour, ClosedSaturdays: []int{1, 2, 3, 4, 5}}
	now := time.Date(2026, 11, 27, 9, 0, 0, 0, time.UTC)
	waits := func(since time.Duration) models.Figures {
		return models.Figures{Stock: models.Stock{Open: 3, Unanswered: 2, Oldest: now.Add(-since)}}
	}
	for name, c := range map[string]struct {
		h    models.HandleFigures
		want alarm
	}{
		"nobody waits":                 {models.HandleFigures{}, alarm{}},
		"not long":                     {models.HandleFigures{Figures: waits(3 * time.Hour)}, alarm{Waits: 2}},
		"four hours of the office":     {models.HandleFigures{Figures: waits(4 * time.Hour)}, alarm{Silent: true, For: 4 * time.Hour, Waits: 2}},
		"the night does not count":     {models.HandleFigures{Figures: waits(20 * time.Hour)}, alarm{Silent: true, For: 4*time.Hour + 30*time.Minute, Waits: 2}},
		"since early in the morning":   {models.HandleFigures{Figures: waits(7 * time.Hour)}, alarm{Silent: true, For: 4*time.Hour + 30*time.Minute, Waits: 2}},
		"somebody else was answered":   {models.HandleFigures{Figures: waits(90 * time.Hour), LastResponse: now.Add(-time.Hour)}, alarm{Waits: 2}},
		"an answer long before":        {models.HandleFigures{Figures: waits(4 * time.Hour), LastResponse: now.Add(-99 * time.Hour)}, alarm{Silent: true, For: 4 * time.Hour, Waits: 2}},
		"a post that nobody looked at": {models.HandleFigures{Posts: 1, OldestPost: now.Add(-4 * time.Hour)}, alarm{Silent: true, For: 4 * time.Hour, Waits: 1}},
		"the way is broken":            {models.HandleFigures{Connection: models.Connection{Known: true, Code: "unreachable", Since: now.Add(-time.Minute)}}, alarm{Down: true, Code: "unreachable", For: time.Minute}},
		"never heard of":               {models.HandleFigures{Connection: models.Connection{Code: "unreachable"}}, alarm{}},
		"broken and silent": {models.HandleFigures{Figures: waits(4 * time.Hour), Connection: models.Connection{Known: true, Code: "x", Since: now.Add(-time.Hour)}},
			alarm{Down: true, Silent: true, Code: "x", For: time.Hour, Waits: 2}},
	} {
		require.Equal(t, c.want, alarmOf(c.h, cal, 4*time.Hour, now), name)
	}
}

func TestColoursHangOnLimits(t *testing.T) {
	s := seen{limits: DefaultLimits()}
	require.Equal(t, []string{"", bad, warn, warn, good}, []string{s.shareKind(0, false), s.shareKind(74, true), s.shareKind(75, true), s.shareKind(89, true), s.shareKind(90, true)})
	require.Equal(t, []string{good, warn, bad}, []string{s.lateKind(models.Stock{Open: 100}), s.lateKind(models.Stock{Open: 100, Overdue: 9}), s.lateKind(models.Stock{Open: 100, Overdue: 10})})
}

func TestEvents(t *testing.T) {
	require.Equal(t, `<li hx-swap-oob="outerHTML" id="a">x</li>`, outOfBand(`<li id="a">x</li>`))
	require.Equal(t, "b2\nc\n", differing(map[string]string{"a": "a", "b": "b2", "c": "c"}, map[string]string{"a": "a", "b": "b"}))
}

func TestSpark(t *testing.T) {
	require.Equal(t, `<svg class="hours" viewBox="0 0 95 20" preserveAspectRatio="none" role="img" aria-label="&lt;b&gt;"><path d="M4 19h3v1h-3zM8 0h3v20h-3z"/></svg>`,
		string(spark([]int{0, 1, 40}, "<b>")))
}
