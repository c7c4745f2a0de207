package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// What is said against the staff of the ration and the transport department passes over the accused; a dealer or a driver of his own is
// watched over by those very officers, and a drunk driver is stopped by whoever is on duty.
func TestConductOfRationAndTransport(t *testing.T) {
	for category, texts := range map[string][]string{
		"FOOD.BRIBE": {
			"purti nirikshak paise mangta hai", "पूर्ति निरीक्षक रिश्वत मांगता है", "supply inspector takes bribe from kotedar", "kotedar aur supply inspector ki milibhagat hai",
			"ration card banane ke liye babu 2000 mang raha hai", "राशन कार्ड बनाने के लिए बाबू पैसे मांगता है", "kray kendra prabhari paise mangta hai", "supply inspector ne badtameezi ki",
		},
		"TRANSPORT.BRIBE": {
			"conductor sharab pi ke aata hai", "कंडक्टर शराब पीकर गाली देता है", "conductor was drunk", "conductor ne mujhe mara", "बस ड्राइवर ने बदतमीजी की",
			"RTO me babu 5000 mang raha hai", "आरटीओ में रिश्वत मांगते हैं", "rto agent took 3000 for licence", "bas adde par staff gali deta hai",
		},
		"TRANSPORT.RASH": {"bus driver is drunk", "bus ka driver sharab pikar chala raha hai", "बस का ड्राइवर शराब पीकर चला रहा है"},
	} {
		department, _, _ := strings.Cut(category, ".")
		for _, text := range texts {
			u, only := hidden(t, department, text)
			require.Equal(t, category, u.Category, text)
			require.True(t, u.Staff, text)
			require.False(t, only, text)
		}
	}
	for text, category := range map[string]string{
		"kotedar paise mangta hai": "FOOD.DEALER", "kotedar ration ke liye rishwat mangta hai": "FOOD.DEALER", "कोटेदार पैसे मांगता है और गाली देता है": "FOOD.DEALER",
		"ration dealer asks for money": "FOOD.DEALER", "gas agency wale ne gali di": "FOOD.GAS", "auto driver ne gali di": "TRANSPORT.STAFF",
		"conductor ne kiraya zyada liya": "TRANSPORT.STAFF", "auto wale ne zyada kiraya liya": "TRANSPORT.FARE",
	} {
		department, _, _ := strings.Cut(category, ".")
		u, _ := hidden(t, department, text)
		require.Equal(t, category, u.Category, text)
		require.False(t, u.Staff, text)
	}
}

// What anybody does to a woman or a girl is hidden, be he an officer, a conductor or a boy called like a beast; a meter is no woman.
func TestWhoMolests(t *testing.T) {
	for text, account := range map[string]string{
		"conductor ne mujhe chheda": "TRANSPORT", "conductor molested me in bus": "TRANSPORT", "auto wale ne mujhe chheda": "TRANSPORT", "bus me ek aadmi ne chheda conductor dekhta raha": "TRANSPORT",
		"conductor ke samne ladke ne chheda": "TRANSPORT", "doctor ne chheda": "HEALTH", "compounder asked me to sleep with him": "HEALTH", "lineman ne meri patni ko chheda": "POWER",
		"कोटेदार औरतों से गंदी हरकत करता है": "FOOD", "lekhpal kamre me bulata hai": "REVENUE", "teacher ne mera hath pakda": "EDU_BASIC",
		"टाइगर नाम का लड़का छेड़ता है": "POLICE", "tiger naam ka ladka chhedta hai": "FOREST", "a boy named tiger teases my sister": "POLICE", "sher khan meri behan ko chhedta hai": "POLICE",
	} {
		u, only := hidden(t, account, text)
		require.True(t, only, text)
		require.NotEqual(t, models.OtherDanger, u.Danger, text)
	}
	for text, account := range map[string]string{
		"transformer se chhedchhad ki": "POLICE", "transformer se chhedchhad ki padosi ne": "POWER", "lineman ne meter se chhedchhad ki": "POWER", "मीटर से छेड़छाड़ हुई है": "POWER",
		"लेखपाल ने अभिलेख में छेड़छाड़ की": "REVENUE", "doctor ne hath pakad kar injection lagaya": "HEALTH", "daroga ne hath pakad kar thane le gaya": "POLICE",
	} {
		_, only := hidden(t, account, text)
		require.False(t, only, text)
	}
}
