package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestOwnWorkAsked: what an officer asks about his own work is answered, and not offered as a message to the citizen; an office or a place
// in his words is no department.
func TestOwnWorkAsked(t *testing.T) {
	for kind, all := range map[string][]string{
		"officer.list":           {"aaj ki list", "lucknow ki list", "kitni pending hai", "list bhejo", "सूची आज", "आज की सूची", "कितनी लंबित हैं", "my pending list", "list bhej do"},
		"officer.overdue.none":   {"overdue bhejo", "overdue list bhejo", "meri overdue list", "kitni overdue hai", "show overdue list"},
		"officer.open":           {"N ka status", "N kya hua", "N का स्टेटस", "N kiska hai"},
		"officer.doubt.words":    {"lambit vivad ki file nahi mili", "JE civil ko bhejo", "lineman ko bhej do", "SDO ko bhej diya"},
		"officer.doubt.question": {"N line ka kya hua"},
		"officer.doubt.escalate": {"forward to SDO", "SE sahab ko bhej do", "CMO ko forward karo", "CO sahab ko bhejo", "SP office bhej do", "CMO office ko bhej do", "सीएमओ को भेज दें", "send to XEN"},
		"officer.accepted":       {"feeder breakdown, ETR 1 hr", "ETR 2 hours", "ईटीआर 1 घंटा"},
		"officer.not_here":       {"not my area, Aliganj pertains to JE Vikas Nagar"},
		"officer.hand_there":     {"nagar nigam ko bhejo", "JE jal nigam ko bhej do", "नगर विकास विभाग को भेज दें"},
	} {
		for _, text := range all {
			w := staffed(t)
			c := w.complaint("mohan", outage)
			if text[0] == 'N' {
				text = c.Number.Short() + text[1:]
			}
			got := to(w.say("anil", text), "anil")
			require.NotEmpty(t, got, text)
			assert.Equal(t, kind, got[0].Kind, text)
		}
	}
}

// TestAListInOtherWords: whoever asks how many are left, which are late, what is new or what a day brings is shown them; what only says how work stands
// is no question.
func TestAListInOtherWords(t *testing.T) {
	for want, all := range map[string][]string{
		"officer.list": {"mere pending dikhao", "kitni shikayat bachi hai", "aaj ki list", "कितनी बाकी हैं", "purani dikhao", "pending complaints", "mera pending kaam", "kitna kaam baki hai",
			"कितनी शिकायतें लंबित हैं", "लंबित शिकायतें", "show my complaints", "what is due today", "aaj kya karna hai", "sabse purani kaun si hai", "nayi shikayat dikhao", "mere paas kitni shikayat hai",
			"kitni shikayat hai mere paas", "aaj ki shikayat", "आज कितनी शिकायतें आईं", "remaining complaints"},
		"officer.overdue.none": {"overdue batao", "which are late", "kaun si late hai", "देर वाली शिकायतें", "late wali dikhao", "time nikal gaya kaun si", "show overdue"},
		"officer.doubt.words": {"kaam baki hai", "abhi kuch kaam bacha hai", "file pending hai", "bill pending hai upbhokta ka", "shikayat purani hai",
			"kuch baki nahi hai", "nayi line daal di"},
		"officer.doubt.question": {"कितना समय लगेगा", "kitne din lagenge"},
		"officer.resolved":       {"purani line badal di"},
		"officer.accepted":       {"aaj list bhej di", "aaj kaam ho jayega"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			w.complaint("mohan", outage)
			told := to(w.say("anil", text), "anil")
			require.NotEmpty(t, told, text)
			assert.Equal(t, want, told[0].Kind, text)
		}
	}
	w := readingWorld(t)
	taken, fresh := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	w.say("anil", "accept "+taken.Number.Short())
	told := to(w.say("anil", "nayi dikhao"), "anil")
	require.Len(t, told[0].Args.Items, 1)
	require.Equal(t, fresh.Number, told[0].Args.Items[0].Number)
}
