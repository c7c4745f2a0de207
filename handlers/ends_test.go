package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAComplaintIsEndedInPlainWords: "close my complaint" asks whether to withdraw it, and tells nobody that anything is mended.
func TestAComplaintIsEndedInPlainWords(t *testing.T) {
	for want, all := range map[string][]string{
		"citizen.withdraw_ask": {"meri shikayat band kar do", "मेरी शिकायत बंद कर दो", "complaint band karo", "band kar do complaint", "shikayat band karo", "close my complaint", "please close my complaint",
			"wapas le raha hu", "वापस ले रहा हूँ", "shikayat wapas le raha hu", "meri complaint close kar do sir", "bijli ki shikayat band kar do", "बिजली की शिकायत बंद करो", "i want to close the complaint", "शिकायत खत्म करो", "शिकायत बंद करें", "रहने दो शिकायत वापस ले लो", "complaint cancel", "mujhe shikayat nahi karni", "hatao shikayat", "shikayat band kar di jaye", "कृपया शिकायत बंद कर दी जाए", "samjhauta ho gaya ab shikayat nahi karni", "समझौता हो गया अब शिकायत नहीं करनी", "cancel kr do", "cancel my complaint please", "complaint close", "meri complaint wapis le lijiye", "शिकायत खत्म"},
		"citizen.fixed": {"bijli aa gayi", "it is fixed now"},
	} {
		for _, text := range all {
			w := reading(t)
			c := w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
			w.say("anil", "accept")
			w.clock.Set(w.clock.Now().Add(3 * time.Hour))
			told := w.say("mohan", text)
			require.NotEmpty(t, to(told, "mohan"), text)
			assert.Equal(t, want, to(told, "mohan")[0].Kind, text)
			assert.Equal(t, want == "citizen.fixed", len(to(told, "anil")) > 0, text)
			if want == "citizen.withdraw_ask" {
				w.say("mohan", "haan")
				assert.Equal(t, models.Withdrawn, w.now(c).Status, text)
			}
		}
	}
}

// TestWhatEndsNothing: that somebody else closed it, or told one to, or that it shall not be closed, is no wish to end it.
func TestWhatEndsNothing(t *testing.T) {
	for _, text := range []string{"bina kaam kiye shikayat band kar di", "unhone kaha shikayat band kar do", "shikayat band mat karo", "शिकायत बंद मत करो", "do not close my complaint", "lineman bola complaint band kar do nahi to bijli kaat denge",
		"meri shikayat kyon band kar di", "sadak par shor band karo", "kehta hai shikayat wapas lo", "shikayat wapas nahi lunga", "police shikayat wapas lene ka dabav bana rahi hai", "shikayat cancel kyon ki", "do not cancel my complaint", "complaint close ho gayi", "shikayat khatam nahi hui", "complaint close kyon ki", "samjhauta ho gaya", "समझौता हो गया"} {
		w := reading(t)
		c := w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
		w.clock.Set(w.clock.Now().Add(3 * time.Hour))
		w.say("mohan", text)
		assert.NotEqual(t, "withdraw", w.talks[at("mohan")].Ask.Kind, text)
		assert.True(t, w.now(c).Status.Open(), text)
	}
}

// TestEndingWhatIsSaidToBeDone: of work that is said to be done it is asked whether it is.
func TestEndingWhatIsSaidToBeDone(t *testing.T) {
	for _, text := range []string{"meri shikayat band kar do", "shikayat band karo", "close my complaint", "मेरी शिकायत बंद कर दो"} {
		w := reading(t)
		c := w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
		w.say("anil", "fuse badal diya")
		told := to(w.say("mohan", text), "mohan")
		assert.Equal(t, "citizen.truth", told[0].Kind, text)
		assert.Equal(t, models.NoAnswer, w.now(c).Truth, text)
	}
}
