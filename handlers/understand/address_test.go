package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// A first message with an address in it, or the district alone at its end: every name of every district is one there, also where it is an
// ordinary word elsewhere.
func TestEveryDistrictEndsAnAddress(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, d := range r.dir.Districts() {
		for _, name := range append([]string{d.Names.En, d.Names.Hi}, r.dir.Aliases(d.Code)...) {
			for _, as := range []string{
				"bijli nahi aa rahi hai 3 din se, %s", "transformer kharab hai. Village Madhopur, Post Malipur, %s", "bijli nahi hai. block rasra, %s, up",
				"ग्राम खेड़ा, पोस्ट मालीपुर, तहसील सदर, %s में बिजली नहीं आ रही", "बिजली नहीं आ रही है, ग्राम खेड़ा पोस्ट मालीपुर तहसील सदर %s",
				"no power, village kheda, tehsil sadar, %s", "bijli nahi aa rahi, mohalla kaisth tola, %s",
			} {
				if isSettlement(name) && strings.Contains(as, "din se, %s") {
					continue
				}
				text := strings.Replace(as, "%s", name, 1)
				require.Equal(t, d.Code, r.Understand(text, handlers.Hint{}).District, text)
			}
		}
	}
}

func TestAddressInFirstMessage(t *testing.T) {
	for _, c := range []struct{ text, district, place string }{
		{"गाँव रामपुर, तहसील सदर, बस्ती में बिजली नहीं", "131", "गाँव रामपुर, तहसील सदर"},
		{"gaon rampur, tehsil sadar, basti me bijli nahi", "131", "gaon rampur, tehsil sadar"},
		{"Village Rampur, Tehsil Sadar, Basti: no electricity", "131", "Village Rampur, Tehsil Sadar"},
		{"transformer kharab hai, gram madhopur, rampur", "176", "gram madhopur"},
		{"gaon dhanpura, eta", "138", "gaon dhanpura"}, // and not in Gonda, where Dhanepur is
		{"bijli nahi aa rahi mera ghar etah", "138", ""},
		{"bijli nahi hai etah", "138", ""},
		{"thana kotwali etah report nahi likh raha", "138", ""},
		{"gomti nagar lucknow me bijli nahi hai aur sitapur me nali jaam hai", "162", "gomti nagar"},
		{"bijli nahi hai, eta", "138", ""},
		{"nali jam hai fatehpur", "142", "fatehpur"},
		{"light nahi aa rahi hai rampur up", "176", ""},
		{"kasba malihbad me bijli nahi", "162", "kasba malihbad"},
		{"gaon rampur, jila sitapur me bijli nahi", "183", "gaon rampur"},
	} {
		u := read(t, c.text)
		require.Equal(t, c.district, u.District, c.text)
		require.Equal(t, c.place, u.Place, c.text)
	}
	for text, other := range map[string]string{
		"bijli nahi aa rahi lucknow aur sitapur me": "162", "लखनऊ और सीतापुर दोनों जगह बिजली नहीं है": "162", "no power in lucknow and sitapur": "183",
		"gaon hardoi jila sitapur me bijli nahi": "", "sitapur se lucknow road par gaddha hai": "", "gomti nagar, lucknow me bijli nahi": "",
		"main allahabad se hu, sitapur me bijli nahi": "",
	} {
		require.Equal(t, other, read(t, text).Also, text)
	}
	for _, text := range []string{ // the word, the quarter, the village
		"हमारी बस्ती में बिजली नहीं", "gaon rampur ki basti me bijli nahi hai", "gram kheda, dalit basti me pani nahi", "गाँव रामपुर, बस्ती में पानी नहीं",
		"thana kotwali ka banda paise maang raha hai", "thana kotwali, banda roz gali deta hai", "block ki basti me pani nahi", "ward 12, basti me pani nahi aata",
		"ward 5 basti me nali jaam", "tehsil sadar ke mau gaon me bijli nahi", "गाँव खेड़ा, तहसील सदर, बस्ती वालों को पानी नहीं", "thana sadar banda giraftar",
		"gaon madhopur, rampur bazar me nali jaam hai", "post office band hai, basti me", "गाँव रामपुर में बिजली नहीं है", "banda", "basti", "pani nahi aa raha poori gali, basti", "पानी नहीं आता, बस्ती",
		"no light since morning. ETA?", "no light since morning, eta", "light is off, ETA", "light kab aayegi eta batao", "no power, any eta",
		"gaon dhanpura, jila pata nahi", "गाँव धनपुरा, जिला पता नहीं", "gaon dhanpura me bijli nahi",
		"mera gaon banda hai", "mera gaon hai rampur", "bijli nahi hai fatehpur?", "bijli nahi hai gaon fatehpur", "light nahi hai banda", "khambha gir gaya hai, sambhal ke",
	} {
		require.Empty(t, read(t, text).District, text)
	}
}

// TestWhoIsElsewhereIsNotTheTrouble: where somebody of the family is says nothing of where it is; where it happened does.
func TestWhoIsElsewhereIsNotTheTrouble(t *testing.T) {
	for text, want := range map[string]string{
		"bhai Delhi me hai": "", "pati Mumbai me hai, ghar me light nahi": "", "mera bhai delhi me rehta hai, hamare yaha paani nahi": "",
		"my husband is in Dubai, no water in my house": "", "बेटा गुजरात में है, घर में बिजली नहीं": "", "pati bahar Gujarat me hain gaon me ration nahi": "",
		"mera beta Delhi me kho gaya": "Delhi", "meri dukan delhi me hai": "delhi", "bhai delhi me pani nahi aa raha": "delhi", "Delhi me bijli nahi aa rahi": "Delhi",
		"my brother was beaten in Delhi": "Delhi",
	} {
		require.Equal(t, want, read(t, text).Outside, text)
	}
}

// TestWhitherSomebodyWasSentIsNotWhere: of "gonda nahi ballia bhej diya" Gonda was taken for the wrong district, and its complaint told to Ballia.
func TestWhitherSomebodyWasSentIsNotWhere(t *testing.T) {
	for district, all := range map[string]string{
		"147": "mareez ko gonda nahi ballia bhej diya hospital me doctor nahi|referred to lucknow not gonda hospital, no doctor|मरीज को गोंडा नहीं लखनऊ भेज दिया|" +
			"ambulance gonda nahi ballia le gayi|एंबुलेंस गोंडा नहीं बलिया ले गई|bus gonda nahi ballia jati hai|aadhar me gonda nahi ballia likha hai|आधार में गोंडा नहीं बलिया लिखा है|" +
			"niwas praman me gonda nahi ballia likh diya|exam centre gonda nahi ballia de diya|ration gonda nahi ballia se milta hai|राशन गोंडा नहीं बलिया से मिलता है|" +
			"paisa gonda nahi ballia bhej diya|bhai gonda nahi ballia gaya tha lapata hai|gonda nahi ballia bhej diya mareez ko|ration card gonda nahi ballia ka bana diya",
		"126": "sorry gonda nahi ballia|gonda nahi ballia hai|gonda nahi, ballia|jila gonda nahi ballia hai|mera ghar gonda nahi ballia me hai|ghatna gonda nahi ballia ki hai|" +
			"bijli nahi hai gonda nahi ballia|bijli nahi aa rahi, gonda nahi ballia|gonda nahi ballia me bijli nahi|sorry gonda nahi ballia likhna tha|hum gonda nahi ballia se hain|" +
			"गोंडा नहीं बलिया में बिजली नहीं है|बिजली नहीं आ रही, गोंडा नहीं बलिया|जिला गोंडा नहीं बलिया है|मेरा घर गोंडा नहीं बलिया में है|घटना गोंडा नहीं बलिया की है|" +
			"not gonda, ballia|no power, not gonda ballia|it is not gonda ballia|no power in ballia not gonda|the incident was in ballia not gonda|its not gonda ballia",
	} {
		for text := range strings.SplitSeq(all, "|") {
			require.Equal(t, district, read(t, text).District, text)
		}
	}
}
