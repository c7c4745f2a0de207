package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestWordsAfterTheProof: a photo that comes before the report leaves the report to be said: it is no note, and the photo is not asked for again.
func TestWordsAfterTheProof(t *testing.T) {
	for text, want := range map[string]models.Status{"transformer badal diya": models.Reported, "ट्रांसफार्मर ठीक कर दिया": models.Reported, "Restored supply": models.Reported,
		"lineman bhej diya": models.InProgress, "upbhokta ghar par nahi mila": models.Assigned} {
		w := staffed(t)
		c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
		require.Equal(t, "officer.send_place", to(w.send("anil", bot.Inbound{Files: []bot.File{{Kind: models.Photo, Ref: "f1", MIME: "image/jpeg"}}}), "anil")[0].Kind)
		told := w.say("anil", text)
		require.Equal(t, want, w.now(c).Status, text)
		require.NotContains(t, kinds(told), "officer.send_photo", "it is here")
		if want == models.Reported {
			assert.Equal(t, []string{"officer.place_or_code"}, kinds(to(told, "anil")), text)
			assert.Equal(t, []string{"citizen.reported", "citizen.code"}, kinds(to(told, "mohan")), text)
		}
	}
}

// TestAReportOfAnotherSubject: words that name the subject of another of one's complaints are not taken for the one that was acted on last.
func TestAReportOfAnotherSubject(t *testing.T) {
	for text, of := range map[string]string{"मीटर बदल दिया": "officer.which", "मीटर ठीक कर दिया गया": "officer.which", "तेल भर दिया": "officer.resolved", "fuse badal diya": "officer.resolved"} {
		w := staffed(t)
		supply := w.complaint("mohan", outage)
		w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
		w.say("anil", "ले लिया "+string(supply.Number)) // the one that was acted on last
		require.Equal(t, of, to(w.say("anil", text), "anil")[0].Kind, text)
	}
}

// TestAWrongNumberIsNoNumber: words that name a complaint that does not exist are not taken for the only one that is open; a number within
// them is heard.
func TestAWrongNumberIsNoNumber(t *testing.T) {
	for _, text := range []string{"26-1111-2222-3 ka fuse badal diya", "fuse badal diya 26-1111-2222-3", "iska 26-1111-2222-3 wala kaam ho gaya", "26-1111-2222-3"} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		told := to(w.say("anil", text), "anil")
		assert.Equal(t, "error.number_check", told[0].Args.Code, text)
		assert.Equal(t, models.Assigned, w.now(c).Status, text)
	}
	w := staffed(t)
	a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	require.Equal(t, "officer.resolved", to(w.say("anil", "fuse "+b.Number.String()+" wala badal diya"), "anil")[0].Kind)
	require.Equal(t, models.Resolved, w.now(b).Status)
	require.Equal(t, models.Assigned, w.now(a).Status)
}
