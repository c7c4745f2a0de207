package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestDoneIsNeverOnlyTold: a superior who has the citizen told that the work is done reports it, or is asked; who is over nobody in it does neither.
func TestDoneIsNeverOnlyTold(t *testing.T) {
	for _, text := range []string{"citizen ko batao transformer badal diya gaya", "nagrik ko batao ki kaam poora ho gaya hai", "nagrik ko batao ki line jod di gayi hai", "inform the complainant that the line has been repaired",
		"नागरिक को बताओ कि काम पूरा हो गया है", "citizen ko bolo ki bijli chalu kar di", "nagrik ko bata do fuse badal diya"} {
		for _, who := range []string{"sunita", "chief"} {
			w := readingWorld(t)
			c := w.complaint("mohan", outage)
			told := w.say(who, c.Number.Short()+" "+text)
			assert.NotContains(t, kinds(told), "citizen.told", "%s %s", who, text)
			if who == "sunita" {
				assert.True(t, w.now(c).Status != models.Assigned || slices.Contains([]string{"officer.ask_resolve", "officer.doubt.resolve"}, kinds(told)[0]), "%s %v", text, kinds(told))
			} else {
				assert.Equal(t, models.Assigned, w.now(c).Status, text)
			}
		}
	}
	for _, text := range []string{"nagrik ko batao ki team aa rahi hai", "citizen ko batao kal tak kaam ho jayega"} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		assert.Contains(t, kinds(w.say("sunita", c.Number.Short()+" "+text)), "citizen.told", text)
	}
}
