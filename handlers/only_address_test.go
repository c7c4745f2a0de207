package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestWhoSaysOnlyWhoHeIsIsAskedWhat: "I am the village head, gram panchayat Sonbarsa" was registered as a matter of the panchayat, and what he then told of
// had no place.
func TestWhoSaysOnlyWhoHeIsIsAskedWhat(t *testing.T) {
	for department, all := range map[string][]string{
		"EDU_BASIC": {"नमस्कार, मैं ग्राम प्रधान ग्राम पंचायत सोनबरसा, ब्लॉक चोपन, सोनभद्र", "Namaste sir main gram pradhan Sonbarsa block Chopan jila Sonbhadra se bol raha hu"},
		"URBAN":     {"sir ji pranam main sabhasad ward 12 nagar palika Sitapur"}, "POLICE": {"मैं सीमा देवी पत्नी राजेश, थाना नौचंदी मेरठ"},
		"RURAL": {"I am Ravi Kumar from village Rampur, Barabanki"}, "PANCHAYAT": {"main gram rojgar sevak gram panchayat Bhadohi khas"},
		"AGRI": {"naam Ramesh pita Suresh gaon Tikri"}, "POWER": {"gram panchayat Sonbarsa, block Chopan, Sonbhadra"},
	} {
		for _, text := range all {
			w := accountOf(t, department)
			told := kinds(to(w.say("mohan", text), "mohan"))
			require.Contains(t, told, "citizen.draft_what", text)
			for _, c := range w.complaints {
				require.Equal(t, models.Draft, c.Status, text)
			}
		}
	}
	w := accountOf(t, "EDU_BASIC")
	w.say("mohan", "मैं ग्राम प्रधान ग्राम पंचायत सोनबरसा, ब्लॉक चोपन, सोनभद्र")
	w.say("mohan", "हमारे विद्यालय में केवल एक शिक्षक है")
	require.Equal(t, "EDU_BASIC.TEACHER", w.newest().Category)
	require.NotEmpty(t, w.newest().Area, "the place was told before")
	for text, department := range map[string]string{
		"main bimar hu gaon Bijrawan Jhansi": "HEALTH", "gram panchayat Rampur block Sikandra transformer": "POWER", "thana Nauchandi Meerut FIR": "POLICE",
		"nagar palika Sitapur kooda": "URBAN", "block Chopan Sonbhadra awas": "RURAL", "tehsil Hasanganj Unnao lekhpal rishwat": "REVENUE",
		"naam Ramesh pita Suresh pension": "SOCIAL", "main Ramesh, gaon Semri Basti, ration card": "FOOD", "main Sita, thana Nauchandi Meerut, pati marta": "POLICE",
		"block Chopan CHC doctor": "HEALTH", "ग्राम प्रधान सोनबरसा ब्लॉक चोपन काम नहीं करता": "PANCHAYAT", "mera naam Ramesh, thana Nauchandi, daroga": "POLICE",
	} {
		w := accountOf(t, department)
		w.complaint("mohan", text)
		require.NotEqual(t, models.Draft, w.newest().Status, text)
	}
}
