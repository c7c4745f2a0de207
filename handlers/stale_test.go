package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestOlderButtonsHaveNoWords: buttons stay on the screen. One of an older question does nothing to the words of the newest.
func TestOlderButtonsHaveNoWords(t *testing.T) {
	const meter = "लखनऊ में बिजली का मीटर ख़राब है"
	const gone = "error.words_gone_button"
	both := func(first, second string) (w *world, a, b models.Complaint, older, newer [][]models.Button) {
		w = staffed(t)
		a, b = w.complaint("mohan", outage), w.complaint("asha", meter)
		older = to(w.say("anil", string(a.Number)+" "+first), "anil")[0].Buttons
		newer = to(w.say("anil", string(b.Number)+" "+second), "anil")[0].Buttons
		return w, a, b, older, newer
	}
	refused := func(w *world, told []models.Intent, a models.Complaint) {
		t.Helper()
		require.Len(t, told, 1)
		require.Equal(t, gone, told[0].Args.Code)
		require.Equal(t, models.Assigned, w.now(a).Status)
	}

	const called = "asha devi ka phone 4 baar lagaya, mila nahi"
	w, a, _, older, newer := both("उपभोक्ता घर पर नहीं था", called)
	refused(w, w.press("anil", older, 1), a)
	require.Equal(t, called, to(w.press("anil", newer, 1), "asha")[0].Args.Text, "the question is open still")

	w, a, _, older, _ = both("हो गया फॉल्ट लाइन में", "उपभोक्ता घर पर नहीं था")
	refused(w, w.press("anil", older, 1), a)

	w, a, _, _, _ = both("", "") // two questions about the same complaint
	older = to(w.say("anil", string(a.Number)+" हो गया फॉल्ट लाइन में"), "anil")[0].Buttons
	w.say("anil", string(a.Number)+" उपभोक्ता घर पर नहीं था")
	refused(w, w.press("anil", older, 1), a)

	w = staffed(t)
	a, _ = w.complaint("mohan", outage), w.complaint("asha", meter)
	older = to(w.say("anil", "बताओ बिजली 2 घंटे बाद"), "anil")[0].Buttons
	newer = to(w.say("anil", "fuse badal diya"), "anil")[0].Buttons
	refused(w, w.press("anil", older, 1), a)
	w.press("anil", newer, 1)
	require.Equal(t, models.Resolved, w.now(a).Status)

	w = staffed(t)
	a, _ = w.complaint("mohan", outage), w.complaint("asha", meter)
	newer = to(w.say("anil", "उपभोक्ता नहीं मान रहा"), "anil")[0].Buttons
	w.say("anil", "fuse badal diya")
	refused(w, w.press("anil", newer, 2), a)
}

// TestATimeThatIsOverIsNotTold: an expected time that was offered in the morning and tapped in the afternoon is nobody's news.
func TestATimeThatIsOverIsNotTold(t *testing.T) {
	for row := range 2 { // all, or only this one
		for _, late := range []bool{false, true} {
			w, all := stormy(t)
			offered := to(w.say("anil", "expect "+string(all[0].Number)+" +2"), "anil")[0].Buttons
			wait, want := time.Hour, map[int]string{0: "officer.expect_set", 1: "officer.accepted"}[row]
			if late {
				wait, want = 3*time.Hour, "error"
			}
			w.clock.Set(w.clock.Now().Add(wait))
			told := w.press("anil", offered, row+1)
			require.Equal(t, want, to(told, "anil")[0].Kind)
			if late {
				require.Equal(t, []string{"error.expect_past"}, kinds(told))
			}
		}
	}
}

// TestHoursOrTheClock: the number that was asked about, said again, is not asked about again; another one is.
func TestHoursOrTheClock(t *testing.T) {
	for again, want := range map[string]string{"expect 9": "officer.expect_which", "9": "officer.expect_which", "९": "officer.expect_which", "कब तक 9": "officer.expect_which",
		"expect 5": "officer.expect_hours", "5": "officer.expect_hours", "9 ghante": "officer.expect_set", "21:00": "officer.expect_set", "expect 21:00": "officer.expect_set",
		"9 baje": "officer.expect_set", "रात 9 बजे तक": "officer.expect_set", "expect +9": "officer.expect_set"} {
		w, _ := stormy(t)
		require.Equal(t, "officer.expect_hours", to(w.say("anil", "expect 9"), "anil")[0].Kind)
		require.Equal(t, want, to(w.say("anil", again), "anil")[0].Kind, again)
		if want == "officer.expect_which" {
			require.Equal(t, want, to(w.say("anil", again), "anil")[0].Kind, again)
			require.Equal(t, "officer.expect_set", to(w.say("anil", "2"), "anil")[0].Kind, "still open")
		}
	}

	w, _ := stormy(t)
	began := w.clock.Now()
	offered := to(w.say("anil", "expect 9"), "anil")[0].Buttons
	w.clock.Set(began.Add(2 * time.Hour))
	told := to(w.press("anil", offered, 1), "anil")
	require.Equal(t, "officer.expect_set", told[0].Kind)
	require.Equal(t, began.Add(9*time.Hour).Truncate(time.Minute), told[0].Args.At, "hours count from when they were offered")
	w.clock.Set(began.Add(10 * time.Hour))
	require.Equal(t, []string{"error.expect_past"}, kinds(w.press("anil", offered, 1)))
}
