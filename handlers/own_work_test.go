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
		"officer.doubt.words":    {"lambit vivad ki file nahi mili", "JE civil ko bhejo", "lineman ko bhej do", "SDO ko bhej diya", "N line ka kya hua"},
		"officer.doubt.escalate": {"forward to SDO", "SE sahab ko bhej do", "CMO ko forward karo", "CO sahab ko bhejo", "SP office bhej do", "CMO office ko bhej do", "सीएमओ को भेज दें", "send to XEN"},
		"officer.accepted":       {"feeder breakdown, ETR 1 hr", "ETR 2 hours", "ईटीआर 1 घंटा"},
		"officer.not_ours":       {"not my area, Aliganj pertains to JE Vikas Nagar"},
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
