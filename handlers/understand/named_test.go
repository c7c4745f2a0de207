package understand

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A doctor or a teacher called by name who is never there is blamed, and passed over; that none is there blames nobody.
func TestWhoIsNamedAndNeverThere(t *testing.T) {
	for text, account := range map[string]string{
		"Dr Sharma hamesha gayab rehte hain CHC Mohanlalganj": "HEALTH", "डॉ शर्मा हमेशा गायब रहते हैं, सीएचसी मोहनलालगंज": "HEALTH", "डॉ. शर्मा जी कभी नहीं आते": "HEALTH",
		"Dr R K Singh is always absent from CHC Malihabad": "HEALTH", "doctor Ramesh kumar duty se gayab rehte hain": "HEALTH", "डॉक्टर राजेश कुमार ड्यूटी से गायब रहते हैं": "HEALTH",
		"Dr Gupta never comes to the PHC": "HEALTH", "doctor Anita Singh 10 din se nahi aayi": "HEALTH", "teacher Sunita Devi kabhi school nahi aati": "EDU_BASIC",
		"शिक्षिका सुनीता देवी कई दिन से अनुपस्थित हैं": "EDU_BASIC", "मास्टर यादव स्कूल नहीं आते": "EDU_BASIC", "teacher Rakesh Yadav is always absent": "EDU_BASIC",
		"lineman Raju kabhi nahi aata": "POWER", "karyakatri Geeta Devi nahi aati kendra band": "WCD", "lekhpal gayab rehte hain": "REVENUE", "लेखपाल गायब रहते हैं": "REVENUE",
	} {
		u, _ := hidden(t, account, text)
		require.True(t, u.Staff, text)
		require.Equal(t, account, u.Department, text)
	}
	for text, account := range map[string]string{
		"phc ka doctor hamesha gayab rehta hai": "HEALTH", "doctor absent in phc": "HEALTH", "doctor nahi aate": "HEALTH", "Dr Sharma ke aspatal me nurse nahi aati": "HEALTH",
		"Dr Sharma ne dawa likhi par dawa nahi aati": "HEALTH", "Dr Ram Manohar Lohia aspatal me doctor nahi aate": "HEALTH", "mera naam Ramesh Kumar hai doctor nahi aate": "HEALTH",
		"doctor sahab Ram Nagar ke phc nahi aate": "HEALTH", "master ji nahi aate": "EDU_BASIC", "main Sunita Devi hun, teacher school nahi aate": "EDU_BASIC",
		"teacher Ram Nagar school nahi aate": "EDU_BASIC", "lineman nahi aata, Ram Singh, Malihabad": "POWER", "lineman ko Ram Singh ne bulaya nahi aata": "POWER",
		"meter gayab hai lineman se pucha": "POWER", "Dr Sharma aaj nahi aaye": "HEALTH", "main shiksha mitra Ram Prasad vetan nahi aaya": "EDU_BASIC",
		"asha Geeta Devi ka paisa nahi aaya": "HEALTH", "main safai karmi Ram Lal, vetan nahi aaya 3 mahine se": "URBAN", "lineman gayab rehta hai": "POWER",
	} {
		u, _ := hidden(t, account, text)
		require.False(t, u.Staff, text)
	}
}
