package understand

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What stands before the name of a district is a place in it, also where it is on no list, or is called like another district. An ordinary
// word of a sentence is none, and neither is who signs.
func TestPlaceBesideItsDistrict(t *testing.T) {
	for _, c := range []struct{ text, district, place string }{
		{"Rampur gaon, Barabanki mein bijli nahi", "129", "Rampur gaon"},
		{"रामपुर गाँव, बाराबंकी में बिजली नहीं", "129", "रामपुर गाँव"},
		{"Rampur gaon Barabanki me bijli nahi", "129", "Rampur gaon"},
		{"gaon Rampur Barabanki bijli nahi", "129", "gaon Rampur"},
		{"Rampur, Barabanki me bijli nahi hai", "129", "Rampur"},
		{"bijli nahi aa rahi rampur barabanki", "129", "rampur"},
		{"Village Rampur district Barabanki no power", "129", "Village Rampur"},
		{"No electricity in Rampur village, Barabanki", "129", "Rampur village"},
		{"Barabanki ke Rampur gaon me bijli nahi", "129", "Rampur gaon"},
		{"लंका वाराणसी में बिजली नहीं", "187", "लंका"},
		{"लंका, वाराणसी में बिजली नहीं", "187", "लंका"},
		{"वाराणसी के लंका में बिजली नहीं", "187", "लंका"},
		{"bijli nahi aa rahi Lanka Varanasi", "187", "Lanka"},
		{"power cut in Lanka Varanasi", "187", "Lanka"},
		{"कटरा, प्रयागराज में पानी नहीं आ रहा", "120", "कटरा"},
		{"Aminabad Lucknow me bijli nahi", "162", "Aminabad"},
		{"Chowk Lucknow me bijli nahi", "162", "Chowk"},
		{"चौक लखनऊ में बिजली नहीं", "162", "चौक"},
		{"no electricity in Chowk, Lucknow", "162", "Chowk"},
		{"bijli nahi aa rahi chowk lucknow", "162", "chowk"},
		{"वाराणसी के चौक में बिजली नहीं", "187", "चौक"},
		{"Lucknow chowk me bijli nahi", "162", "chowk"},
		{"Rakabganj Chowk Lucknow me bijli nahi", "162", "Rakabganj Chowk"},
		{"Chowk bazar Lucknow me light nahi", "162", "Chowk bazar"},
		{"Bijli nahi aa rahi hai. Dhanpura, Lucknow", "162", "Dhanpura"},

		{"मेरे गाँव का नाम रामपुर है, जिला सीतापुर, बिजली नहीं आ रही", "183", "गाँव का नाम रामपुर"},
		{"my village is called Dhanpura, sitapur, no power", "183", "village is called Dhanpura"},
		{"mere gaon ka naam rampur hai bijli nahi aa rahi", "", "gaon ka naam rampur"},
		{"ration card me mere gaon ka naam nahi hai barabanki", "129", ""},
		{"gaon ka naam list me nahi hai barabanki", "129", ""},
		{"mera naam Ramesh hai gaon Dhanpura sitapur", "183", "gaon Dhanpura"},
		{"pita ka naam galat hai sitapur", "183", ""},
		{"new aliganj lucknow me bijli nahi hai", "162", "new aliganj"},
		{"नया अलीगंज लखनऊ में बिजली नहीं", "162", "नया अलीगंज"},
		{"purana aliganj, lucknow me light nahi", "162", "purana aliganj"},
		{"aliganj me naya transformer jal gaya lucknow", "162", "aliganj"},
		{"aliganj me transformer bahut purana hai lucknow", "162", "aliganj"},
		{"नई सड़क टूट गई इंदिरा नगर लखनऊ", "162", "इंदिरा नगर"},

		{"kidwai ngr knpr", "157", "kidwai ngr"}, {"grkhpr me pani ni aa ra", "148", ""}, {"bijli bnd h hrdoi me", "150", ""},
		{"bhaia hmare mohale me 2 din se lite ni aa ri h", "", ""}, {"mtr khrb h", "", ""}, {"plz help kr do sr", "", ""}, {"jldi krwa do", "", ""},
		{"strt lght bnd h", "", ""}, {"thnks sr", "", ""}, {"krpya jldi kr djye", "", ""},
		{"gaon pure bhaiya jila gonda me bijli nahi", "147", "gaon pure bhaiya"},
		{"हमारे गाँव पूरे भैया में जिला गोंडा में सड़क टूटी है", "147", "गाँव पूरे भैया"},
		{"gaon pure din bijli nahi gonda", "147", ""},
		{"gaon pure saal me jila gonda ka ek hi doctor aaya", "147", ""},
		{"ग्राम जंगल धूसन विकास खंड चरगांवा जिला गोरखपुर में हैंडपंप खराब", "148", "ग्राम जंगल धूसन विकास खंड चरगांवा"},
		{"gram dhanpura vikas khand biswan sitapur me bijli nahi", "183", "gram dhanpura vikas khand biswan"},
		{"gaon pani tanki jila gonda me kharab", "147", ""},
		{"gaon sadak tooti jila gonda", "147", ""},
		{"gali saaf nahi shiv vihar colony lucknow", "162", "shiv vihar colony"},
		{"gaon me pani nahi milat gaon rampur jila sitapur", "183", "gaon rampur"},
		{"I study at a private college in Sector 62 Noida", "144", "Sector 62"},

		{"kooda nahi utha gomti nagar lucknow", "162", "gomti nagar"},
		{"nahi uthate gomti nagar", "162", "gomti nagar"},
		{"कूड़ा नहीं उठाते गोमती नगर", "162", "गोमती नगर"},
		{"पानी नहीं टपकता राम नगर लखनऊ", "162", "राम नगर"},
		{"garbage not picked shanti nagar lucknow", "162", "shanti nagar"},
		{"bijli nahi ram lal nagar lucknow", "162", "ram lal nagar"},
		{"bijli nahi shanti nagar lucknow", "162", "shanti nagar"},
		{"bijli nahi Sita Ram Nagar lucknow", "162", "Sita Ram Nagar"},
		{"kooda nahi Maharana Pratap Nagar lucknow", "162", "Maharana Pratap Nagar"},
		{"Kooda Nahi Utha Gomti Nagar Lucknow", "162", "Gomti Nagar"},
		{"no electricity in Banda", "128", ""},
		{"we live in basti no water", "", ""},
		{"people in banda are good", "", ""}, {"in hata walo ne rasta band kiya", "", ""}, {"in rath walo ne road jam kiya", "", ""}, {"in mau walo ki shikayat hai", "", ""},
		{"tendua dikha gaon me", "", ""},
		{"plot allot nahi hua industrial area me", "", ""},
		{"gaon ka naam badalna hai", "", ""},
		{"गाँव का नाम बदलवाना है", "", ""},
		{"gaon ka naam mohana hai", "", "gaon ka naam mohana"},

		{"bijli nahi aa rahi lucknow", "162", ""},
		{"kal se Lucknow me bijli nahi hai", "162", ""},
		{"हर चौक पर कूड़ा है, लखनऊ", "162", ""},
		{"Hospital Lucknow me doctor nahi", "162", ""},
		{"poora Lucknow me bijli nahi", "162", ""},
		{"mera ghar Lucknow me hai bijli nahi", "162", ""},
		{"my electricity bill is unpaid Lucknow", "162", ""},
		{"bill galat aaya hai koi nahi batata lucknow", "162", ""},
		{"पुल का निर्माण तीन साल से अधूरा लखनऊ", "162", ""},
		{"bijli nahi hai. Ramesh Kumar, Lucknow", "162", ""},
		{"Sitapur road Lucknow me gadda hai", "162", ""},
		{"rojgar mission ka form bhara tha. interview lucknow me hua", "162", ""},
		{"बच्चों के लिए विशेष ट्रेन चले। अभिभावक, लखनऊ", "162", ""},
		{"autowale Lucknow me kiraya apni marzi se lete hain", "162", ""},
		{"Transformer on fire opp. Khan market sub post office", "", "opp. Khan market"},
		{"Lucknow ke hospital me doctor nahi", "162", ""},
	} {
		u := read(t, c.text)
		require.Equal(t, c.district, u.District, c.text)
		require.Equal(t, c.place, u.Place, c.text)
	}
}

// TestABigWordMayBeAVillage: "big" behind a sentence and before its district is big of nothing, where it is written as names are.
func TestABigWordMayBeAVillage(t *testing.T) {
	for text, place := range map[string]string{
		"dhool bahut hai Bari Sonbhadra": "Bari", "dhool udti hai Bari, Sonbhadra": "Bari", "paani nahi aata hai Badi Lucknow": "Badi", "Bari Sonbhadra me dhool bahut hai": "Bari",
		"dikkat hai badi Lucknow": "", "badi dikkat hai Lucknow": "", "Badi Dikkat Hai Lucknow": "", "pareshani bahut bari hai Sonbhadra": "",
	} {
		require.Equal(t, place, read(t, text).Place, text)
	}
}
