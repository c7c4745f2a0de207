package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

const wrongBill = "लखनऊ में बिजली का बिल गलत आया है"

// TestTheSubjectIsCorrected: who has a complaint says in plain words that its subject is another one. It is filed anew, its citizen and its history learn of
// it, and nobody gains time by it.
func TestTheSubjectIsCorrected(t *testing.T) {
	for _, text := range []string{"yeh bill ka nahi meter ka mamla hai", "यह बिल का नहीं मीटर का मामला है", "meter ka hai, bill ka nahi", "not a bill complaint, it is the meter", "bill nahi meter",
		"galat vishay, meter ka mamla hai", "विषय गलत है, मीटर का है", "wrong category, should be meter", "subject meter"} {
		w := readingWorld(t)
		c := w.complaint("mohan", wrongBill)
		require.Equal(t, "POWER.BILL", c.Category)
		told := w.say("anil", text)
		require.Equal(t, "POWER.METER", w.now(c).Category, text)
		require.Equal(t, "POWER.METER", w.now(c).NamedCategory(), text)
		require.Equal(t, []string{"officer.subject_set"}, kinds(to(told, "anil")), text)
		require.Equal(t, []string{"citizen.corrected"}, kinds(to(told, "mohan")), text)
		require.Equal(t, "POWER.METER", to(told, "mohan")[0].Args.Category, text)
		require.False(t, w.now(c).ResolutionDue.After(c.ResolutionDue), text)
		last := w.events[c.ID][len(w.events[c.ID])-1]
		require.Equal(t, models.EventCorrected, last.Kind, text)
	}
}

// TestASubjectIsNotGuessedFromWork: what is missing, or done at one thing and not at the other, says nothing of the subject.
func TestASubjectIsNotGuessedFromWork(t *testing.T) {
	for _, text := range []string{"bill nahi mila", "meter nahi laga", "transformer ka tel nahi hai, meter ka pata karo", "bill ka paisa nahi meter ka paisa bacha hai", "light nahi hai, transformer jala hai",
		"bill ka nahi pata", "pole ka kaam nahi hua, transformer ka ho gaya", "meter nahi hai store me", "bill theek nahi hai", "बिल नहीं दिया"} {
		w := readingWorld(t)
		c := w.complaint("mohan", wrongBill)
		w.say("anil", text)
		require.Equal(t, c.Category, w.now(c).Category, text)
	}
}

// TestAWrongSubjectIsAskedFor: who says only that it is wrong is shown the subjects of his department, and may write one.
func TestAWrongSubjectIsAskedFor(t *testing.T) {
	for _, answer := range []string{"", "meter", "मीटर", "meter kharab"} {
		w := readingWorld(t)
		c := w.complaint("mohan", wrongBill)
		told := w.say("anil", "galat vishay")
		require.Equal(t, []string{"officer.ask_subject"}, kinds(told))
		require.NotEmpty(t, told[0].Buttons)
		if answer == "" {
			w.press("anil", told[0].Buttons, 1)
			require.NotEqual(t, c.Category, w.now(c).Category)
			continue
		}
		w.say("anil", answer)
		require.Equal(t, "POWER.METER", w.now(c).Category, answer)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", wrongBill)
	w.say("anil", "galat vishay")
	require.Contains(t, kinds(w.say("anil", "bill sahi kar diya")), "officer.resolved", "what was done is no subject")
	require.Equal(t, c.Category, w.now(c).Category)
}

// TestTheSubjectOfOneOfSeveral: the one that is filed under what is denied is meant, or the one whose place is named. Another department's is offered to it.
func TestTheSubjectOfOneOfSeveral(t *testing.T) {
	for _, text := range []string{"yeh bill ka nahi meter ka mamla hai", "2 bill ka nahi meter ka hai", "subject 2 meter"} {
		w := readingWorld(t)
		first, c := w.complaint("mohan", outage), w.complaint("asha", wrongBill)
		w.say("anil", "list")
		w.say("anil", text)
		require.Equal(t, "POWER.METER", w.now(c).Category, text)
		require.Equal(t, first.Category, w.now(first).Category, text)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", outage)
	require.Equal(t, []string{"officer.hand_there"}, kinds(w.say("anil", "yeh bijli ka nahi pani ka mamla hai")))
	w.say("sunita", "subject "+c.Number.Short()+" meter")
	require.Equal(t, "POWER.METER", w.now(c).Category, "a superior says so too")
}

// TestASoonerSubject: what turns out to be dangerous has its short limit from now; what has a long one keeps the limit it had.
func TestASoonerSubject(t *testing.T) {
	w := readingWorld(t)
	c := w.complaint("mohan", wrongBill)
	w.clock.Advance(48 * time.Hour)
	w.say("anil", "subject "+c.Number.Short()+" taar toot gaya")
	now := w.now(c)
	require.Equal(t, "POWER.HAZARD", now.Category)
	require.True(t, now.ResolutionDue.Before(c.ResolutionDue))
	require.True(t, now.ResolutionDue.After(w.clock.Now()), "it is not late at once")
	w.say("anil", "subject "+c.Number.Short()+" bill")
	require.Equal(t, now.ResolutionDue, w.now(c).ResolutionDue)
}
