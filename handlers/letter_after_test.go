package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestALetterAfterAnIntroductionIsReadWhole: of three matters the first was taken for what his introduction was about, and two were lost in it.
func TestALetterAfterAnIntroductionIsReadWhole(t *testing.T) {
	w := accountOf(t, "PANCHAYAT")
	w.say("mohan", "ग्राम सभा जंगल धूसन विकास खंड चरगांवा जिला गोरखपुर का प्रधान हूँ")
	told := kinds(to(w.say("mohan", "तीन काम है: 1. पंचायत भवन की छत टपक रही है 2. दो हैंडपंप खराब हैं 3. मनरेगा का पैसा चार महीने से नहीं आया"), "mohan"))
	require.Equal(t, []string{"citizen.registered", "citizen.second"}, told)
	require.Contains(t, kinds(to(w.say("mohan", "हाँ"), "mohan")), "citizen.second")

	w = accountOf(t, "PANCHAYAT")
	w.say("mohan", "ग्राम सभा जंगल धूसन विकास खंड चरगांवा जिला गोरखपुर का प्रधान हूँ")
	require.Equal(t, []string{"citizen.registered"}, kinds(to(w.say("mohan", "पंचायत भवन की छत टपक रही है और फर्श भी खराब है"), "mohan")))
}
