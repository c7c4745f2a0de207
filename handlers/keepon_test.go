package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestTheOneWithdrawnByMistakeIsRegisteredAgain: also where another is open, of which it was said that it goes on, and days after it was made.
func TestTheOneWithdrawnByMistakeIsRegisteredAgain(t *testing.T) {
	w := readingWorld(t)
	w.say("mohan", "गोमती नगर लखनऊ में सड़क टूटी है, 3 महीने से गड्ढे हैं")
	road := w.newest()
	w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
	power := w.newest()
	w.clock.Advance(2 * 24 * time.Hour)
	w.say("mohan", "withdraw "+string(road.Number))
	w.say("mohan", "1")
	require.Equal(t, []string{"citizen.registered"}, kinds(to(w.say("mohan", "galti se wapas le li"), "mohan")))
	again := w.newest()
	require.NotEqual(t, power.ID, again.ID)
	require.Equal(t, road.Category, again.Category)
	require.Equal(t, []string{"citizen.stays"}, kinds(to(w.say("mohan", "galti se wapas le li"), "mohan")), "once")
	require.Equal(t, again.ID, w.newest().ID)
}

// TestDoNotWithdrawAnswersOfWhatWasAsked: the one that the question was about goes on.
func TestDoNotWithdrawAnswersOfWhatWasAsked(t *testing.T) {
	w := readingWorld(t)
	w.say("mohan", "गोमती नगर लखनऊ में सड़क टूटी है, 3 महीने से गड्ढे हैं")
	road := w.newest()
	w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
	w.say("mohan", "withdraw "+string(road.Number))
	told := to(w.say("mohan", "wapas mat lo"), "mohan")
	require.Equal(t, []string{"citizen.stays"}, kinds(told))
	require.Equal(t, road.Number, told[0].Args.Number)
}
