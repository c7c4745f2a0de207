package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// What a few words are only likely to mean accuses nobody, tells no secret and raises no alarm; what words tell plainly is still heard.
func TestLikelyOffendsNobody(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, c := range []struct{ department, text, never string }{
		{"URBAN", "makan ka number galat", "BRIBE"}, {"URBAN", "safai wala paise nahi leta par aata bhi nahi", "BRIBE"},
		{"HEALTH", "दवा खत्म", "HIV"}, {"HEALTH", "har mahine dawa lene aata hu sabke saamne bolte hain", "HIV"},
		{"HEALTH", "the counsellor told my family", "HIV"}, {"HEALTH", "asha didi paise nahi aaye", "BRIBE"},
		{"EDU_BASIC", "madam bahut achchi hain par transfer ho gaya", "CHILD"}, {"EDU_BASIC", "teacher ne bachche ko homework nahi diya", "CHILD"},
		{"POLICE", "daroga ji nahi the kal bulaya", "MISCONDUCT"}, {"POLICE", "mere khilaf jhoothi application di", "MISCONDUCT"},
		{"POLICE", "beti ki shaadi me sound bajane ki permission", "WOMEN"}, {"LABOUR", "bachche ke saath kaam par jana padta hai", "CHILD_LABOUR"},
		{"REVENUE", "lekhpal ne kaha report laga di", "STAFF"}, {"FOOD", "gas wala ghar tak nahi lata", "GAS_LEAK"},
		{"POLICE", "padosi ne gali di", "ASSAULT"}, {"POLICE", "दो लड़के रोज कॉलेज के रास्ते में खड़े रहते हैं", "WOMEN"},
		{"POLICE", "my husband left me for another woman", "DOWRY"}, {"WCD", "meri bachchi ki shaadi hai anudan chahiye", "CHILD_MARRIAGE"}, {"POLICE", "padosi ke ghar me CCTV mere ghar ki taraf hai", "ASSAULT"},
		{"POLICE", "dost ne paise udhar liye the wapas nahi kar raha", "CYBER"}, {"POLICE", "supari di hai mere naam ki", "CYBER"},
		{"POLICE", "my husband does not give me money for the house", "CYBER"}, {"POLICE", "padosi ka kutta katne daudta", "ASSAULT"}, {"FSDA", "khana kha ke pet kharab", "POISONING"},
	} {
		u := r.Understand(c.text, handlers.Hint{Department: c.department})
		require.NotEqual(t, c.department+"."+c.never, u.Filed(), c.text)
	}
	for _, c := range []struct{ department, text, category string }{
		{"FOREST", "Forest guard asked for two murga to release my cycle with dry wood. Chakia range", "FOREST.BRIBE"},

		{"HEALTH", "dawa khatam", "HEALTH.MEDICINE"}, {"HEALTH", "दवा खत्म", "HEALTH.MEDICINE"}, {"HEALTH", "dawai khtm ho gyi hai", "HEALTH.MEDICINE"},
		{"HEALTH", "medicine is finished", "HEALTH.MEDICINE"}, {"HEALTH", "दवा ख़त्म बोलते हैं", "HEALTH.MEDICINE"},
		{"EDU_BASIC", "teacher homework nahi dete", "EDU_BASIC.TEACHER"}, {"LABOUR", "chhote bachche dhabe pe kaam", "LABOUR.CHILD_LABOUR"},
		{"POWER", "bijli wale ne humse bahut battameezi se baat ki", "POWER.STAFF"},
	} {
		u := r.Understand(c.text, handlers.Hint{Department: c.department})
		require.Equal(t, c.category, u.Filed(), c.text)
	}
}

// Which other category it may be is told where it is asked for, and only then: none that accuses somebody or that only named officers may read.
func TestKinds(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	require.Empty(t, r.Understand("mera phone kho gaya", handlers.Hint{Department: "POLICE"}).Kinds)
	kinds := r.Understand("mera phone kho gaya", handlers.Hint{Department: "POLICE", Kinds: true}).Kinds
	require.Contains(t, kinds[:3], "POLICE.THEFT")
	for _, code := range []string{"POLICE.WOMEN", "POLICE.MISSING", "POLICE.MISCONDUCT", "POLICE.OTHER"} {
		require.NotContains(t, kinds, code)
	}
	for _, code := range kinds {
		require.True(t, strings.HasPrefix(code, "POLICE."), code)
	}
}
