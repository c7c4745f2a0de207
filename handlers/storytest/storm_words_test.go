package storytest

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAStormOfManyWords: many complain of one fault in words of their own, with others' faults in between and late comers after it. What the officer
// says of one quarter, among all else that he has to do, is for that quarter, and for who complained of that fault.
func TestAStormOfManyWords(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00")
	quarter := []string{"गोमती नगर लखनऊ में बिजली नहीं आ रही", "Power cut in Gomtinagar Lucknow since 9 am", "लाइट कटी है गोमतीनगर लखनऊ",
		"vinay khand gomti nagar lucknow me andhera hai", "sir light kab aayegi gomti nagar lucknow", "electricity is out in my area gomti nagar lucknow pls help",
		"gomti nager lucknow bijli nhi aari", "vipul khand 3 gomti nagar lucknow power nahi"}
	elsewhere := []string{"gomti nagar extension lucknow me bijli gul", "no power in Aliganj lucknow for 1 hour", "new aliganj lucknow me bijli nahi", "Lucknow me bijli nahi hai",
		"लखनऊ में सुबह से बत्ती नहीं"}
	others := []string{"गोमती नगर में ट्रांसफार्मर फुंक गया लखनऊ", "gomti nagar lucknow me bijli ka bill galat aaya", "meter band hai gomti nagar lucknow", "pani nahi aa raha gomti nagar lucknow"}
	say := func(who string, words []string) {
		for i, w := range words {
			s.lines(fmt.Sprintf("%s%d to power: %s\n@ +10s", who, i, w))
		}
		s.lines("@ +20s")
	}
	heard := func(who string, words []string, part string, times int) {
		for i := range words {
			require.Len(t, s.heard(fmt.Sprintf("%s%d", who, i), part), times, "%s%d: %s", who, i, words[i])
		}
	}
	for round := range 3 {
		say(fmt.Sprint("q", round, "x"), quarter)
		say(fmt.Sprint("e", round, "x"), elsewhere)
		say(fmt.Sprint("o", round, "x"), others)
	}
	s.lines("anil to power: gomti nagar me 2 ghante me aa jayegi\n@ +20s\n@ +20s")
	s.lines("anil to power: gomti nagar me jumper jod diya\n@ +20s\nanil to power: 1\n@ +20s\n@ +20s")
	say("late", quarter)
	for round := range 3 {
		heard(fmt.Sprint("q", round, "x"), quarter, "jumper jod diya", 1)
		heard(fmt.Sprint("e", round, "x"), elsewhere, "jumper jod diya", 0)
		heard(fmt.Sprint("o", round, "x"), others, "jumper jod diya", 0)
	}
	heard("late", quarter, "jumper jod diya", 0)
	s.lines("anil to power: list\nanil to power: gomti nagar theek\n@ +20s\n@ +20s")
	heard("late", quarter, "gomti nagar theek", 1)
	heard("e0x", elsewhere, "gomti nagar theek", 0)
}
