package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestLeaveInTwoMessages: the days that are asked for are counted from the day that was named before; what asks for one's work is no day of leave, and who
// has which post is told by others.
func TestLeaveInTwoMessages(t *testing.T) {
	for said, answers := range map[string]map[string][2]string{
		"meri chutti kal se":            {"3 din": {"25/11", "27/11"}, "28.11.2026 tak": {"25/11", "28/11"}, "5 dec tak": {"25/11", "05/12"}},
		"मेरी छुट्टी कल से":             {"3 दिन": {"25/11", "27/11"}},
		"I am on leave w.e.f. tomorrow": {"till 28.11.2026": {"25/11", "28/11"}},
		"meri chutti hai":               {"3 din": {"", "26/11"}, "kal": {"25/11", "25/11"}},
	} {
		for answer, want := range answers {
			w := readingWorld(t)
			require.Equal(t, "officer.ask_leave", to(w.say("anil", said), "anil")[0].Kind, said)
			w.say("anil", answer)
			o := w.officers[0]
			from := ""
			if !o.LeaveFrom.IsZero() && o.LeaveFrom.After(w.clock.Now()) {
				from = o.LeaveFrom.In(models.IST()).Format("02/01")
			}
			require.Equal(t, want, [2]string{from, o.LeaveTill.In(models.IST()).AddDate(0, 0, -1).Format("02/01")}, said+", "+answer)
		}
	}
	for text, want := range map[string]string{"30 tak chhutti": "30/11", "28 se 30 tak chhutti par": "30/11", "5 tak chhutti par rahunga": "05/12", "5 din chhutti": "28/11"} {
		w := readingWorld(t)
		w.say("anil", text)
		require.Equal(t, want, w.officers[0].LeaveTill.In(models.IST()).AddDate(0, 0, -1).Format("02/01"), text)
	}
	for _, text := range []string{"30 ko chhutti", "5 ko chhutti par rahunga", "30 को छुट्टी"} { // a day or a number of days
		w := readingWorld(t)
		require.Equal(t, "officer.ask_leave", to(w.say("anil", text), "anil")[0].Kind, text)
		require.True(t, w.officers[0].LeaveTill.IsZero(), text)
	}
	for _, text := range []string{"आज का काम", "aaj ki list", "aaj ka kaam"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		w.say("anil", "meri chutti kal se")
		require.Equal(t, "officer.list", to(w.say("anil", text), "anil")[0].Kind, text)
		require.True(t, w.officers[0].LeaveTill.IsZero(), text)
	}
	for _, text := range []string{"mera transfer kanpur ho gaya", "mujhe doosra zila mil gaya", "naya officer kaun hai", "मेरा तबादला सीतापुर हो गया", "I have been transferred to Sitapur", "who is the new officer?"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.posting_how"}, kinds(told), text)
	}
	for _, text := range []string{"bill mere naam transfer kar diya", "transformer transfer kar diya", "naya transformer laga diya", "नया मीटर लगा दिया"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.NotContains(t, kinds(w.say("anil", text)), "officer.posting_how", text)
	}
}

// TestWhatIsAskedAboutIsSpokenOf: what follows a question about one complaint is of that one, and not of the one that was acted on before it.
func TestWhatIsAskedAboutIsSpokenOf(t *testing.T) {
	w := readingWorld(t)
	a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
	w.say("anil", a.Number.Short()+" le liya")
	require.Equal(t, "officer.doubt.words", to(w.say("anil", b.Number.Short()+" consumer ghar par nahi mila"), "anil")[0].Kind)
	require.NotEmpty(t, to(w.say("anil", "lineman bhej diya"), "asha"))
	require.Equal(t, models.InProgress, w.now(b).Status)
	require.Equal(t, "officer.open", to(w.say("anil", "kiska hai ye"), "anil")[0].Kind)
	told := to(w.say("anil", "Please look at "+a.Number.Short()+" which is very old indeed"), "anil")
	require.Equal(t, a.Number, told[0].Args.Number, "it is named within the sentence")
}
