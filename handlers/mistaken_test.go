package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAReportByMistake: an officer who says that the work he has just reported is not done takes the report back. The complainant is told, in
// the hub's words, and the work goes on as if nothing had been reported.
func TestAReportByMistake(t *testing.T) {
	for text, heard := range map[string]bool{"nahi abhi nahi hua hai, galti se likh diya": true, "नहीं, अभी नहीं हुआ है, गलती से लिख दिया": true, "not done yet, reported by mistake": true, "abhi nahi hua": true,
		"काम नहीं हुआ": true, "report galat chali gayi sir": true, "galti se likh diya": true, "undo": true, "वापस लो": true, "galti se done kar diya": true, "kaam abhi baki hai": true,
		"काम अभी बाकी है": true, "reopen": true, "फिर से खोल दें": true, "galat button dab gaya": true,
		"नहीं": false, "consumer ne galti se phone kiya tha": false, "naam galti se likh diya tha": false, "upbhokta ghar par nahi mila": false, "bill baki hai": false,
		"galti se feeder band tha, chalu kar diya": false, "kaam nahi hua": true, "ठीक नहीं हुआ": true, "still not done": true, "work is pending": true, "अभी बाकी है": true,
		"kaam baki nahi hai": false, "काम बाकी नहीं है": false, "no work": false, "baki sab theek hai": false, "बाकी सब ठीक है": false, "बाकी ठीक है": false,
		"nahi mila": false, "नहीं मिला": false, "nahi laga": false, "koi nahi aaya": false, "कोई नहीं आया": false, "nobody came": false, "jhooth hai": false} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "ले लिया")
		before := w.now(c)
		w.say("anil", "fuse badal diya")
		require.Equal(t, models.Resolved, w.now(c).Status)
		told := to(w.say("anil", text), "mohan")
		after := w.now(c)
		if !heard {
			assert.Empty(t, told, text)
			assert.Equal(t, models.Resolved, after.Status, text)
			continue
		}
		require.Len(t, told, 1, text)
		assert.Equal(t, "citizen.report_mistaken", told[0].Kind, text)
		assert.Empty(t, told[0].Args.Text, text)
		assert.Equal(t, before.ResolutionDue, told[0].Args.Due, text)
		after.Version = before.Version
		assert.Equal(t, before, after, "as if it had not been reported: "+text)
	}
}

// TestAReportIsTakenBackInTime: only what is new, is his and is not said to be true, and nothing that may be said of other work.
func TestAReportIsTakenBackInTime(t *testing.T) {
	reported := func() (*world, models.Complaint) {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "fuse badal diya")
		return w, c
	}
	w, _ := reported()
	w.clock.Set(w.clock.Now().Add(time.Minute))
	w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	assert.Empty(t, to(w.say("anil", "abhi nahi hua"), "mohan"), "it is said of the new one")

	w, c := reported()
	w.clock.Set(w.clock.Now().Add(time.Minute))
	w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	assert.NotEmpty(t, to(w.say("anil", string(c.Number)+" abhi nahi hua"), "mohan"), "its number says which")

	w, c = reported()
	w.clock.Set(w.clock.Now().Add(time.Hour))
	assert.Empty(t, to(w.say("anil", "abhi nahi hua"), "mohan"), "too late")
	assert.Empty(t, to(w.say("anil", "undo "+string(c.Number)), "mohan"), "too late")

	w, c = reported()
	w.tap("mohan", "truth", string(c.Number)+":yes")
	told := to(w.say("anil", "galti se likh diya"), "anil")
	assert.Equal(t, "error.report_stands", told[0].Args.Code)
	assert.Equal(t, models.Closed, w.now(c).Status, "he said that it is done")

	w, c = reported()
	w.tap("mohan", "truth", string(c.Number)+":no")
	w.say("anil", "galti se likh diya")
	assert.Equal(t, models.InProgress, w.now(c).Status)
	assert.Equal(t, models.NoAnswer, w.now(c).Truth, "the next report is asked about anew")
	w.say("anil", "fuse badal diya")
	assert.Equal(t, []any{models.Resolved, false}, []any{w.now(c).Status, w.now(c).OnTime}, "a no counts, also of what was taken back then")
}

// TestWordsAfterAReportAreAsked: what is not understood right after a report may say that it was wrong.
func TestWordsAfterAReportAreAsked(t *testing.T) {
	asked := func() (*world, models.Complaint) {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "fuse badal diya")
		told := w.say("anil", "line is not restored yet")
		require.Equal(t, []string{"officer.doubt.reported"}, kinds(told))
		return w, c
	}
	w, c := asked()
	require.Equal(t, []string{"citizen.report_mistaken"}, kinds(to(w.say("anil", "1"), "mohan")))
	require.Equal(t, models.InProgress, w.now(c).Status)
	w, c = asked()
	require.Equal(t, []string{"officer.noted"}, kinds(w.say("anil", "2")))
	require.Equal(t, models.Resolved, w.now(c).Status)
	w, c = asked()
	w.tap("mohan", "truth", string(c.Number)+":yes")
	require.Equal(t, "error.report_stands", to(w.say("anil", "1"), "anil")[0].Args.Code)
}

// TestAReportWithoutProofIsTakenBack: also while its proof is awaited. The code that was told is worth nothing any more, and wrong tries count.
func TestAReportWithoutProofIsTakenBack(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	w.say("anil", "ट्रांसफार्मर बदल दिया")
	code := w.now(c).ClosingCode
	require.Equal(t, models.Reported, w.now(c).Status)
	w.say("anil", "0000")
	told := w.say("anil", "अभी नहीं हुआ, गलती से लिख दिया")
	require.Equal(t, []string{"citizen.report_mistaken"}, kinds(to(told, "mohan")))
	require.Equal(t, []string{"officer.report_mistaken"}, kinds(to(told, "anil")))
	require.Equal(t, models.InProgress, w.now(c).Status)
	require.Empty(t, w.now(c).ClosingCode)
	require.Equal(t, 1, w.now(c).CodeTries)
	told = w.say("anil", "ट्रांसफार्मर बदल दिया")
	require.Equal(t, []string{"citizen.reported", "citizen.code"}, kinds(to(told, "mohan")))
	require.NotEqual(t, code, "")
}

// TestWhoWaitedWaitsAgain: who was answered with a report that is taken back waits with the complaint again, if he has not said that it is done.
func TestWhoWaitedWaitsAgain(t *testing.T) {
	w, master, waiting := joined(t, 2)
	w.say("anil", "fuse badal diya")
	require.Equal(t, models.Resolved, w.now(waiting[1]).Status)
	w.tap("p0", "truth", string(waiting[0].Number)+":yes")
	told := w.say("anil", "galti se likh diya")
	require.Equal(t, models.InProgress, w.now(master).Status)
	require.Equal(t, models.Closed, w.now(waiting[0]).Status)
	require.Empty(t, to(told, "p0"))
	again := w.now(waiting[1])
	require.Equal(t, []models.Status{models.Duplicate}, []models.Status{again.Status})
	require.Equal(t, master.ID, again.Master)
	require.Equal(t, models.NothingDue, again.NextAction)
	require.Equal(t, []string{"citizen.report_mistaken"}, kinds(to(told, "p1")))
	require.Equal(t, waiting[1].Number, to(told, "p1")[0].Args.Number)
	require.Equal(t, []string{"citizen.resolved", "citizen.truth"}, kinds(to(w.say("anil", "fuse badal diya"), "p1")))
}

// TestAReportWasAnothers: that it was of another complaint takes a report back, whether that one is named by its place in the list or by where it is; what only
// tells of the work does not, and that it is done somewhere has it asked what was done.
func TestAReportWasAnothers(t *testing.T) {
	three := func() *world {
		w := readingWorld(t)
		w.complaint("mohan", "चौक लखनऊ में ट्रांसफार्मर जल गया है")
		w.complaint("asha", "kakori lucknow me 2 din se bijli nahi aa rahi")
		w.complaint("ravi", "लखनऊ चिनहट में मीटर खराब है")
		w.say("anil", "list")
		return w
	}
	for _, report := range []string{"1 ka transformer badla gaya", "3 ka meter badal diya"} {
		for _, text := range []string{"nahi, 2 ka tha", "nahi kakori ka tha", "नहीं, काकोरी का था", "नहीं २ का था", "sorry kakori wala tha", "no, it was 2", "wo 2 wala tha"} {
			w := three()
			w.say("anil", report)
			told := w.say("anil", text)
			require.Equal(t, []string{"officer.report_mistaken", "officer.doubt.resolve"}, kinds(to(told, "anil")), "%s: %s", report, text)
		}
		for _, text := range []string{"meter 2 saal purana tha", "2 log the", "chowk wala nahi tha", "kakori me light nahi thi", "nahi 2 pole ka tha", "kakori se laya tha", "2 meter kharab the"} {
			w := three()
			w.say("anil", report)
			require.NotContains(t, kinds(w.say("anil", text)), "officer.report_mistaken", text)
		}
	}
	for _, text := range []string{"Chowk done", "चौक हो गया", "chowk wala ho gaya", "kakori ka kaam ho gaya", "kakori resolved", "chinhat theek ho gaya"} {
		require.Equal(t, []string{"officer.ask_resolve"}, kinds(three().say("anil", text)), text)
	}
	require.Contains(t, kinds(three().say("anil", "Kakori ka jumper jod diya")), "citizen.resolved")
}
