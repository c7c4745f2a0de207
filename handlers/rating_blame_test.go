package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTheAnswerAndTheBlameBesideItAreBothHeard: whoever is asked whether it is done or how it was and blames staff in the same breath has
// answered, and has complained of them.
func TestTheAnswerAndTheBlameBesideItAreBothHeard(t *testing.T) {
	for _, x := range []struct {
		asked, says string
		truth       models.Truth
		rating      models.Rating
		blames      bool
	}{
		{"rating", "good work lekin JE ne 500 liye", models.Yes, models.Good, true},
		{"rating", "accha kaam kiya lekin JE ne 500 rupaye liye", models.Yes, models.Good, true},
		{"rating", "ठीक हुआ पर लाइनमैन ने पैसे मांगे", models.Yes, models.Fair, true},
		{"rating", "खराब। लाइनमैन ने 200 रुपये रिश्वत ली", models.Yes, models.Poor, true},
		{"rating", "2 par lineman ne paise liye", models.Yes, models.Fair, true},
		{"rating", "lineman ne 500 rupaye rishwat li, kaam theek hai", models.Yes, models.Fair, true},
		{"rating", "accha kaam, bina paise ke nahi karte, lineman ne 300 liye", models.Yes, models.Good, true},
		{"rating", "the work was good but the lineman took 500 rupees bribe", models.Yes, models.Good, true},
		{"rating", "lineman ne 500 rupaye rishwat li", models.Yes, models.NotRated, true},
		{"rating", "bahut accha kaam kiya, lineman ne paise bhi nahi liye", models.Yes, models.Good, false},
		{"rating", "accha", models.Yes, models.Good, false},
		{"rating", "bahut ghatiya kaam kiya", models.Yes, models.Poor, false},
		{"truth", "haan ho gaya lekin JE ne 500 liye", models.Yes, models.NotRated, true},
		{"truth", "बिजली आ गई पर लाइनमैन ने 500 रुपये रिश्वत ली", models.Yes, models.NotRated, true},
		{"truth", "bijli aa gayi lekin lineman ne 500 rupaye rishwat li", models.Yes, models.NotRated, true},
		{"truth", "nahi hua, lineman ne 500 rupaye rishwat mange", models.No, models.NotRated, true},
		{"truth", "haan ho gaya, dhanyavad", models.Yes, models.NotRated, false},
		{"truth", "ho gaya, lineman ne paise bhi nahi liye", models.NoAnswer, models.NotRated, false}, // it is asked once more
	} {
		t.Run(x.says, func(t *testing.T) {
			w := readingWorld(t)
			c := w.resolved("mohan", outage)
			if x.asked == "rating" {
				w.tap("mohan", "truth", string(c.Number)+":yes")
			}
			told := w.say("mohan", x.says)
			require.Equal(t, x.truth, w.now(c).Truth)
			require.Equal(t, x.rating, w.now(c).Rating)
			require.Equal(t, x.blames, w.newest().ID != c.ID, "%v", kinds(told))
			if !x.blames {
				return
			}
			require.True(t, w.newest().AgainstStaff)
			require.NotEqualValues(t, c.DoerOfficer, w.newest().DoerOfficer)
			require.False(t, slices.ContainsFunc(w.messages[c.ID], func(m models.Message) bool { return m.Text == x.says }), "whoever did the work reads none of it")
			require.Len(t, w.messages[w.newest().ID], 1)
		})
	}
}
