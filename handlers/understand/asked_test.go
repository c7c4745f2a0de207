package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// Answers to "where is it?": what names a place there would be another word, or too little, out of the blue.
func TestAnswersToWhere(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, c := range []struct{ text, district, place string }{
		{"Etah", "138", ""}, {"एटा", "138", ""}, {"Mau", "168", ""}, {"basti", "131", ""}, {"बस्ती", "131", ""}, {"banda", "128", ""}, {"Sambhal me", "659", ""},
		{"थाना कोतवाली, बांदा", "128", "थाना कोतवाली"}, {"thana kotwali banda", "128", "thana kotwali"}, {"थाना कोतवाली, इटावा", "139", "थाना कोतवाली"},
		{"Thana Kotwali, Etawah", "139", "Thana Kotwali"}, {"कोतवाली बांदा", "128", "कोतवाली"},
		{"गाँव पिपरा, तहसील सदर, बस्ती", "131", "गाँव पिपरा, तहसील सदर"}, {"gaon pipra tehsil sadar basti", "131", "gaon pipra tehsil sadar"},
		{"Village Pipra, Tehsil Sadar, Basti", "131", "Village Pipra, Tehsil Sadar"},
		{"रामपुर, जिला जौनपुर", "152", "रामपुर"}, {"Rampur, zila Jaunpur", "152", "Rampur"}, {"Rampur, district Jaunpur", "152", "Rampur"},
		{"zila Ballia tehsil Bansdih", "126", "tehsil Bansdih"}, {"Kushinagar Hata", "160", "Hata"}, {"कुशीनगर, हाटा", "160", "हाटा"},
		{"वाराणसी चौक", "187", "चौक"}, {"Varanasi chowk", "187", "chowk"}, {"hum Lakhimpur se hain, CHC Gola", "159", "CHC Gola"},
		{"Ghaziabad Vaishali", "145", "Vaishali"}, {"Hardoi Sandila gaon Begamganj", "150", "Sandila gaon Begamganj"},
		{"प्राथमिक विद्यालय रामपुर, ब्लॉक शंकरगढ़, प्रयागराज", "120", "प्राथमिक विद्यालय रामपुर, ब्लॉक शंकरगढ़"},
		{"primary school Rampur, block Shankargarh, Prayagraj", "120", "primary school Rampur, block Shankargarh"},
		{"Gram Rampur, post Katra, Shahjahanpur", "180", "Gram Rampur, post Katra"}, {"Katra", "", "Katra"}, {"कटरा", "", "कटरा"}, {"Mohalla Qila", "", "Mohalla Qila"},
		{"Alambagh Lucknow", "162", "Alambagh"}, {"226010", "162", ""}, {"गाँव मा", "", ""}, {"गाँव रामपुर, जिला बलिया", "126", "गाँव रामपुर"},
		{"Sector 62 Noida", "144", "Sector 62"}, {"वार्ड 5, बलिया", "126", "वार्ड 5"},
		{"ward no 5", "", "ward no 5"}, {"Ward No. 5, Ballia", "126", "Ward No. 5"}, {"वार्ड नंबर 5", "", "वार्ड नंबर 5"}, {"ward number 12 me", "", "ward number 12"},
		{"Padrauna, Kushinagar", "160", "Padrauna"}, {"Rampur", "176", ""}, {"रामपुर", "176", ""}, {"Rampur gaon", "", "Rampur gaon"}, {"रामपुर गाँव में", "", "रामपुर गाँव"}, {"Rampur village", "", "Rampur village"},
		{"Rampur gaon Sandila", "176", "gaon Sandila"}, {"Rampur, village Sandila", "176", "village Sandila"}, {"Ambedkar Nagar", "121", ""},
		{"थाना गाजीपुर", "", "थाना गाजीपुर"}, {"Thana Ghazipur", "", "Thana Ghazipur"}, {"house 12, Civil Lines, Sitapur", "183", "house 12, Civil Lines"}, {"near railway station, Gonda", "147", "near railway station"},
	} {
		u := r.Understand(c.text, handlers.Hint{Where: true})
		require.True(t, u.Placelike, c.text)
		require.Equal(t, c.district, u.District, c.text)
		require.Equal(t, c.place, u.Place, c.text)
	}
}

// Every district, by all its names, as people answer.
func TestEveryDistrictAnswers(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, d := range r.dir.Districts() {
		for _, name := range append([]string{d.Names.En, d.Names.Hi}, r.dir.Aliases(d.Code)...) {
			for _, as := range []string{"%s", "%s me", "zila %s", "%s hai", "जिला %s", "gaon Bhikhampur, %s", "Bhikhampur %s", "थाना कोतवाली, %s", "hum %s se hain"} {
				text := strings.Replace(as, "%s", name, 1)
				require.Equal(t, d.Code, r.Understand(text, handlers.Hint{Where: true}).District, text)
			}
		}
	}
}

func TestNoAnswersToWhere(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{
		"ward no 5 me pani nahi aa raha", "no 5", "water no 5 din se",
		"क्या आप लोग सच में कुछ करते हो?", "kya aap log sach me kuch karte ho", "do you people really do anything", "mera OTP 4567 hai", "मेरा ओटीपी 4567 है", "my OTP is 4567",
		"1930 pe call nahi lag raha", "1930 पर कॉल नहीं लग रहा", "1930 is not picking up", "नाम न बताना साहब, मार डालेंगे", "naam mat batana sahab, maar dalenge",
		"do not tell my name, they will kill me", "2", "ji", "हाँ", "नहीं", "theek", "ok", "paisa lagega kya", "jaldi karo", "koi sunta nahi", "naav bhejo", "नाव भेजो",
		"bachao", "3 din se", "bijli", "light nahi hai", "sab chor hain", "wahi jahan pehle tha", "mujhe maaf karo", "mai ja raha hu", "9876543210", "dhanyavaad",
		"namaste", "kal se paani nahi", "aap log kahan ho", "gaon ke paas bhatthe ka dhua itna hai ki saans phoolti hai", "4567", "gaon doob gaya",
		"banda karigar hu", "assalam alaikum",
	} {
		u := r.Understand(text, handlers.Hint{Where: true})
		require.False(t, u.Placelike, text)
		require.Empty(t, u.District, text)
	}
}

// A word that is a name too stays a word where nobody asked for a place.
func TestUnaskedNames(t *testing.T) {
	for _, text := range []string{"hata do ise", "banda", "basti", "sambhal ke", "mat", "kal tak"} {
		require.Empty(t, read(t, text).District, text)
	}
	u := read(t, "baadh aa gayi hai gaon doob gaya, chhat par phase hai 20 log")
	require.Empty(t, u.Place)
	require.Equal(t, models.Disaster, u.Danger)
	require.Empty(t, read(t, "मेरी बेटी सुबह कॉलेज गई थी फोन बंद है").Place)
	require.Empty(t, read(t, "बच्चा स्कूल से नहीं लौटा").Place)
	require.Equal(t, "ram murti chauraha", read(t, "ram murti chauraha par gaddha hai").Place)
	require.Equal(t, "गाँव रामपुर", read(t, "गाँव रामपुर में नल खराब").Place)
}

// TestWhereSomebodyHasGone: the doctor who went to Lucknow is missed elsewhere; the complaint of a hospital in another district was moved there.
func TestWhereSomebodyHasGone(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, where := range []bool{false, true} {
		for text, district := range map[string]string{
			"nurse bolti hai doctor sahab lucknow gaye hai": "", "डॉक्टर साहब लखनऊ गए हैं": "", "lineman Sitapur chala gaya": "", "JE Kanpur gaye hue hain": "", "lekhpal Unnao ko gaya hai": "",
			"the doctor has gone to Lucknow": "", "malik delhi gaya hua hai": "", "sachiv Hardoi gayi hai": "", "Rae Bareli": "175", "lucknow me doctor nahi hai": "162",
			"light chali gayi Sitapur me": "183", "doctor lucknow gaye hain, Rae Bareli ke CHC me koi nahi": "175", "Sitapur se light chali gayi hai": "183", "bijli chali gayi hai, Sitapur": "183",
		} {
			u := r.Understand(text, handlers.Hint{Department: "HEALTH", Where: where})
			require.Equal(t, district, u.District, text)
			require.Equal(t, "", u.Outside, text)
		}
	}
}

// TestWhatIsToldInsteadOfAPlace: papers that were handed in and who writes are no villages; what a village is called is its name alone.
func TestWhatIsToldInsteadOfAPlace(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{"kyc करा ली है", "kyc kara li hai", "aadhar link hai", "लड़का लिखत बा हमार", "beta likhta hai", "form de liya", "आधार लिंक है", "केवाईसी हो गई"} {
		require.False(t, r.Understand(text, handlers.Hint{Where: true}).Placelike, text)
	}
	for text, place := range map[string]string{"gaon ka naam Itaha hai": "gaon Itaha", "hamare gaon ka naam Semri hai": "gaon Semri", "मोहल्ले का नाम रामनगर है": "मोहल्ले रामनगर",
		"गांव का नाम इटहा": "गांव इटहा", "gaon naam Itaha": "gaon Itaha", "gaon Itaha": "gaon Itaha", "Lilapur": "Lilapur", "gaon Likhna": "gaon Likhna", "Aadharpur": "Aadharpur",
		"thana ka naam Kotwali, Banda": "thana Kotwali", "gaon Mawai Kalan": "gaon Mawai Kalan", "Pipra Kalan": "Pipra Kalan"} {
		u := r.Understand(text, handlers.Hint{Where: true})
		require.True(t, u.Placelike, text)
		require.Equal(t, place, u.Place, text)
		require.NotEqual(t, "180", u.District, "the tehsil of that name")
	}
	require.Equal(t, "180", r.Understand("Kalan", handlers.Hint{Where: true}).District)
	require.Equal(t, "180", r.Understand("tehsil Kalan", handlers.Hint{Where: true}).District)
}
