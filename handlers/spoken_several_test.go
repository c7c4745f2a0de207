package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTwoNumbersInOneLine: words that name two complaints are given to neither citizen before it is said whose they are, and without the
// other's digits.
func TestTwoNumbersInOneLine(t *testing.T) {
	for _, say := range []string{"A, B fuse badal diya", "A aur B dono ka fuse badal diya", "A/B fuse badal diya", "A और B फ्यूज़ बदल दिया", "A and B fuse replaced", "done A B fuse badal diya", "fuse badal diya A aur B"} {
		w := staffed(t)
		a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
		text := strings.NewReplacer("A", a.Number.Short(), "B", b.Number.Short()).Replace(say)
		got := w.say("anil", text)
		require.Equal(t, []string{"officer.several"}, kinds(to(got, "anil")), text)
		require.Empty(t, append(to(got, "mohan"), to(got, "asha")...), text)
		got = w.say("anil", "3")
		require.Equal(t, models.Resolved, w.now(a).Status, text)
		require.Equal(t, models.Resolved, w.now(b).Status, text)
		for _, in := range append(to(got, "mohan"), to(got, "asha")...) {
			require.NotContains(t, in.Args.Text, a.Number.Short(), text)
			require.NotContains(t, in.Args.Text, b.Number.Short(), text)
		}
	}
}

// TestTheOthersNumberInTheAnswer: what names another complaint than the one that was asked about is said of that one.
func TestTheOthersNumberInTheAnswer(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
	w.say("anil", a.Number.Short()+" done")
	w.say("anil", b.Number.Short()+" khamba seedha kar diya")
	require.Equal(t, models.Assigned, w.now(a).Status)
	require.Equal(t, models.Resolved, w.now(b).Status)

	w = staffed(t)
	a = w.complaint("mohan", outage)
	w.say("anil", a.Number.Short()+" meter 39890 badal diya") // other digits are words
	require.Equal(t, models.Resolved, w.now(a).Status)
}
