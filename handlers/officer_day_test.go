package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestAVoiceProvesNothing: a voice note is no proof of work: it is kept with the complaint that can be meant, and the officer is asked to write. Where a file
// may be the report, it is one.
func TestAVoiceProvesNothing(t *testing.T) {
	voice := bot.Inbound{Files: []bot.File{{Kind: models.Voice, Ref: "v", MIME: "audio/ogg"}}}
	w := staffed(t)
	require.Equal(t, []string{"officer.voice"}, kinds(w.send("anil", voice)))
	c := w.complaint("mohan", outage)
	told := w.send("anil", voice)
	require.Equal(t, []string{"officer.voice_kept"}, kinds(told))
	require.Len(t, w.files[c.ID], 1)
	require.Zero(t, w.now(c).ProofPhoto)
	require.Equal(t, models.Assigned, w.now(c).Status)
	w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	require.Equal(t, []string{"officer.voice"}, kinds(w.send("anil", voice)), "which of them?")
	w.send("anil", bot.Inbound{Files: voice.Files, ReplyTo: string(c.Number)})
	require.Len(t, w.files[c.ID], 2)
	w.say("anil", "resolve "+c.Number.Short())
	require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.send("anil", voice)), "it stays asked what was done")
}

// TestAPhotoWithoutNeed: where no proof is needed a photo is kept, and no place is asked for.
func TestAPhotoWithoutNeed(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	require.Equal(t, []string{"officer.noted"}, kinds(w.send("anil", bot.Inbound{Files: photo()})))
	require.Len(t, w.files[c.ID], 1)
	require.Contains(t, kinds(w.say("anil", "fuse badal diya")), "officer.resolved")
}

// TestNotOfMine: whatever the place is called that is his, what is not of it is somebody else's.
func TestNotOfMine(t *testing.T) {
	for text, mine := range map[string]bool{"ye mere thane ka nahi hai": false, "mere ward ka nahi": false, "हमारे थाने का नहीं है": false, "mere zone ka nahi hai": false, "यह मेरे वार्ड का नहीं है": false, "hamare block ka nahi hai": false,
		"mera kaam ho gaya": true, "mere paas saman nahi hai": true, "mere thane me hai": true, "हमारे पास लाइनमैन नहीं है": true, "meri team nahi gayi": true} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		told := kinds(to(w.say("anil", text), "anil"))
		assert.Equal(t, !mine, told[0] == "officer.not_here", "%s %v", text, told)
	}
}

// TestNewsOfAnotherSubject: news that speaks of the subject of another of his complaints is not told to who was written to last.
func TestNewsOfAnotherSubject(t *testing.T) {
	w := staffed(t)
	supply := w.complaint("mohan", outage)
	w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	w.say("anil", "ले लिया "+string(supply.Number))
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "मीटर परसों तक लग जाएगा, सामान नहीं है")))
	require.Contains(t, kinds(w.say("anil", "लाइनमैन भेज दिया")), "citizen.told")
}

// TestTakingAllBesideAProof: "all taken" is said of what waits to be taken, also while the proof of another is awaited.
func TestTakingAllBesideAProof(t *testing.T) {
	w := staffed(t)
	done := w.complaint("mohan", "लखनऊ में तेल रिस रहा है")
	w.say("anil", "resolve "+done.Number.Short()+" तेल भरा")
	require.Equal(t, models.Reported, w.now(done).Status)
	c := w.complaint("asha", outage)
	require.Contains(t, kinds(w.say("anil", "sab le liye")), "officer.all_taken")
	require.Equal(t, models.InProgress, w.now(c).Status)
	require.Equal(t, models.Reported, w.now(done).Status)
}
