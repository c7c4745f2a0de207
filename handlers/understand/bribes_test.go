package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whoever tells of a bribe names what it was for as well: it must not go to the office that is accused.
func TestBribesForSomething(t *testing.T) {
	for text, want := range map[string]string{
		"लेखपाल पैसा मागता हे वरासत चढाने के पाच हजार": "REVENUE.STAFF", "tehsil me aay praman patra ke 500 mangte hai": "REVENUE.STAFF",
		"तहसील में आय प्रमाण पत्र के 500 मांगते हैं": "REVENUE.STAFF", "dealing assistant orally demanded kharcha pani": "REVENUE.STAFF",
		"पटवारी लेखपाल 2000 लेके भी काम नही किया": "REVENUE.STAFF", "lekhpal ne report galat laga di paisa leke": "REVENUE.STAFF",
		"लेखपाल 3000 ले कर भी वरासत नहीं चढ़ाया": "REVENUE.STAFF", "लेखपाल ने पाँच हजार लेकर चढ़ाया": "REVENUE.STAFF",
		"varasat chadhane ke 3000 mang rahe hain": "REVENUE.STAFF", "at the tehsil they want 2000 for caste certificate": "REVENUE.STAFF",
		"lineman bolta hai 10 hazar de do settle kar dunga": "POWER.STAFF", "lineman paise leke chala gaya": "POWER.STAFF",
		"gst wale roz dukan par aakar vasuli karte hai": "TAX.STAFF", "vikas pradhikaran wale 1 lakh maang rahe": "HOUSING.BRIBE",
		"naksha pass karane ke 50000 mange": "HOUSING.BRIBE", "registrar office charging Rs 2000 extra per deed through a private munshi": "STAMP.STAFF",
		"आंगनबाड़ी वाली भर्ती के लिए 50000 मांग रही": "WCD.BRIBE", "प्रधान ने शौचालय के दो हजार काट लिए": "PANCHAYAT.PRADHAN",
		"nurse 1000 rupaye leke bhi injection nahi lagaya": "HEALTH.BRIBE", "daroga 5000 leke bhi report nahi likhi": "POLICE.MISCONDUCT",
		"test pass karne ke 2000 mange": "TRANSPORT.BRIBE", "JE aur thekedar ki milibhagat hai": "PWD.BRIBE", "ठेकेदार और इंजीनियर की मिलीभगत से पुलिया में रेत भर दी गई": "PWD.BRIBE",
		"bill theek karne ke paise maang rahe hain": "POWER.STAFF", "जाति प्रमाण पत्र बनाने के पैसे मांग रहे हैं": "REVENUE.STAFF", "daroga ji mere se paise mang rahe hain": "POLICE.MISCONDUCT",
		"सेक्रेटरी ने 10 हजार न देने पर सूची से काट दिया": "RURAL.OTHER", "परधान बीस हजार मंगत बा": "RURAL.OTHER",
	} {
		department, _, _ := strings.Cut(want, ".")
		u, _ := hidden(t, department, text)
		require.True(t, u.Staff, text)
		require.Equal(t, want, u.Category, text)
	}
	for text, want := range map[string]string{
		"operation ke paise maange": "HEALTH.BRIBE", "ऑपरेशन के पैसे मांगे": "HEALTH.BRIBE", "ration card banane ke paise mang rahe hain": "FOOD.BRIBE",
		"राशन कार्ड बनाने के पैसे मांग रहे हैं": "FOOD.BRIBE", "test pass karne ke paise lete hain": "TRANSPORT.BRIBE",
	} {
		department, _, _ := strings.Cut(want, ".")
		u, _ := hidden(t, department, text)
		require.Equal(t, want, u.Category, text)
	}
}

// What is carried, paid, needed or stolen is no bribe; neither is what is done by who is nobody's officer.
func TestWhatIsTakenAndIsNoBribe(t *testing.T) {
	for text, department := range map[string]string{
		"lekhpal 2 din ka samay leke gaya": "REVENUE", "varasat ke liye lekhpal kagaz leke gaya": "REVENUE", "lineman meter leke chala gaya": "POWER",
		"asha 2000 ki dawa leke aayi": "HEALTH", "tehsil me 500 rupaye leke gaye the kaam nahi hua": "REVENUE", "jila aspatal me ilaj ke liye 20000 chahiye": "HEALTH",
		"thane me report likhayi chor 5000 le gaya": "POLICE", "thekedar 50000 leke bhag gaya": "POLICE", "thekedar ne majduri ke do hazar kaat liye": "LABOUR",
		"daroga ji mera 5000 rupaye leke bhag gaya": "POLICE", "daroga sahab, padosi gali deta hai": "POLICE", "pradhan ji 5000 de do": "RURAL",
		"bijli wale 5000 ka bill mang rahe hain galat hai": "POWER", "anganwadi wali poshahar nahi deti": "WCD", "आंगनबाड़ी वाली नहीं आती": "WCD",
		"thekedar gali deta hai majduri nahi deta": "LABOUR", "मजदूर तीसरी मंजिल से गिरा ठेकेदार भगा दिया अस्पताल नहीं ले गया": "LABOUR",
	} {
		u, _ := hidden(t, department, text)
		require.False(t, u.Staff, "%s: %s", text, u.Why)
		require.False(t, strings.HasSuffix(u.Category, ".BRIBE") || strings.HasSuffix(u.Category, ".STAFF"), "%s: %s", text, u.Category)
	}
}

// Whoever asks what something costs or how it is done without a go-between accuses nobody; whoever says that nothing is, does.
func TestWhoOnlyAsksAccusesNobody(t *testing.T) {
	for text, want := range map[string]string{
		"ration card banane ke paise kitne lagte hain": "FOOD.CARD", "राशन कार्ड बनाने के पैसे कितने लगते हैं": "FOOD.CARD", "can i apply for ration card without agent": "FOOD.CARD",
		"bina dalal ke driving licence kaise banega": "TRANSPORT.LICENCE", "can I get a driving licence without an agent": "TRANSPORT.LICENCE",
		"test pass karne ke 2 mahine baad bhi licence nahi aaya": "TRANSPORT.OTHER", "pension banwane ke paise kitne lagte hain": "SOCIAL.OTHER",
		"bina dalal ke jati praman patra kaise banega": "REVENUE.INCOMECASTE",
	} {
		department, _, _ := strings.Cut(want, ".")
		u, _ := hidden(t, department, text)
		require.False(t, u.Staff, text)
		require.Equal(t, want, u.Category, text)
	}
	for text, department := range map[string]string{
		"kya bina dalal ke koi kaam nahi hota RTO me": "TRANSPORT", "without an agent nothing works in RTO": "TRANSPORT", "lekhpal paise mangta hai kya karna chahiye": "REVENUE",
		"babu rishwat mangta hai kaise shikayat kare": "REVENUE", "rto me bina dalal kaam kaise hoga sab paise mangte hain": "TRANSPORT",
	} {
		u, _ := hidden(t, department, text)
		require.True(t, strings.HasSuffix(u.Category, ".BRIBE") || strings.HasSuffix(u.Category, ".STAFF"), "%s: %s", text, u.Category)
	}
}
