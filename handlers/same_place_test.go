package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTheSamePlaceIsOne: where the last place was offered as a button, the same in words was only added to what the officer reads.
func TestTheSamePlaceIsOne(t *testing.T) {
	second := func(text string) string {
		w := readingWorld(t)
		w.complaint("mohan", "nali jaam hai aliganj lucknow")
		w.say("mohan", "gaon me rashan nahi mil raha")
		c := w.newest()
		require.Empty(t, c.Area)
		w.say("mohan", text)
		return w.now(c).Area
	}
	for _, text := range []string{"same place", "wahi jagah", "उसी जगह", "वहीं", "haan wahi", "usi jagah hai", "वही जगह है", "purani jagah", "same", "haan", "जी हाँ"} {
		require.NotEmpty(t, second(text), text)
	}
	for _, text := range []string{"wahi nali ke paas", "ok", "haan nali ke paas", "nayi jagah", "wahi samasya hai", "not same place", "usi jagah nahi", "वही जगह नहीं है"} {
		require.Empty(t, second(text), text)
	}
}
