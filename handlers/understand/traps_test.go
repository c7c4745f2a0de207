package understand

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// Every trap found in real text, with what must be read of it.
func TestDistricts(t *testing.T) {
	for _, c := range []struct{ name, text, district, outside string }{
		{"old name", "Allahabad me light nahi hai", "120", ""},
		{"old name in Hindi", "फैजाबाद शहर में पानी भर गया", "140", ""},
		{"a town for its district", "नोएडा में कूड़ा नहीं उठा", "144", ""},
		{"a quarter named like a tehsil of another district", "Transformer burnt in Aliganj Lucknow", "162", ""},
		{"the same in Hindi", "लखनऊ के अलीगंज में पानी नहीं आ रहा है", "162", ""},
		{"a tehsil of one district and a quarter of another", "अलीगंज में पानी नहीं आ रहा है", "", ""},
		{"the same in Latin letters", "Aliganj me bijli nahi", "", ""},
		{"the tehsil itself", "अलीगंज तहसील, एटा में पानी नहीं आ रहा है", "138", ""},
		{"one of many villages of the name", "Hasanpur me bijli nahi", "", ""},
		{"Rae Bareli is not Bareilly", "Rai Bareilly me bijli nahi", "175", ""},
		{"written as one", "Raebareilly me light nahi hai", "175", ""},
		{"with another vowel", "rae barelly me bijli nahi", "175", ""},
		{"the same in Hindi", "राय बरेली में बिजली नहीं है", "175", ""},
		{"Bareilly itself", "Bareilly me bijli nahi", "130", ""},
		{"a name written apart", "azam garh me pani nahi", "123", ""},
		{"the same in Hindi script", "मिर्जा पुर में बिजली नहीं है", "170", ""},
		{"written apart, the town itself", "gorakh pur city me bijli nahi", "148", ""},
		{"written apart, the town itself in Hindi", "गोरख पुर सिटी में बिजली नहीं", "148", ""},
		{"written apart beside another district", "bijli nahi aa rahi ghazi pur, Lucknow", "162", ""},
		{"the same in Hindi script, beside another", "बिजली नहीं आ रही गाजी पुर, लखनऊ", "162", ""},
		{"a crossing of a name written apart", "bijli nahi aa rahi mirza pur chauraha Lucknow", "162", ""},
		{"a village of a name written apart", "bijli nahi hai sultan pur gaon, Lucknow", "162", ""},
		{"a market of a name written apart", "bijli nahi hai maharaj ganj me, tehsil Sagri Azamgarh", "123", ""},
		{"a crossing that may be anywhere", "mirza pur chauraha par bijli nahi", "", ""},
		{"written apart at the end", "bijli nahi, mohalla katra, mirza pur", "170", ""},
		{"a road to a district written whole", "lucknow road, gorakh pur me bijli nahi", "148", ""},
		{"a town that only sounds like a district", "itwa me bijli nahi", "182", ""},
		{"a town that sounds like a tehsil", "दुदही में बिजली नहीं है", "160", ""},
		{"its name begins like a town elsewhere", "सूरत गंज में बिजली नहीं है", "129", ""},
		{"a village that only sounds like a town", "dhanpura me bijli nahi", "", ""},
		{"the same in Hindi", "धनपुरा में बिजली नहीं", "", ""},
		{"a village whose name begins like a district", "sitapura me bijli nahi", "", ""},
		{"the same, Hindi", "सुल्तानपुरा में बिजली नहीं", "", ""},
		{"a village with n where the town has m", "dhanpur me bijli nahi", "", ""},
		{"a village with another vowel", "mohannagar me bijli nahi", "", ""},
		{"the town itself", "dhampur me bijli nahi", "132", ""},
		{"a town misspelt beside its district", "dhanepura, gonda me bijli nahi", "147", ""},
		{"a town's other spelling", "Kayamganj me bijli nahi", "141", ""},
		{"a tehsil's", "Dhorahra me bijli nahi", "159", ""},
		{"written in two words", "Jaswant Nagar me bijli nahi", "139", ""},
		{"a letter twice", "Kaimmganj me bijli nahi", "141", ""},
		{"a village that begins like a town", "Sikandarpura me bijli nahi", "", ""},
		{"an ordinary word like a town", "sayana ladka hai padosi ka, bijli nahi", "", ""},
		{"the others' spelling among words", "kal rasta band tha modana pada", "", ""},
		{"in Urdu letters", "لکھنؤ میں بجلی نہیں ہے", "162", ""},
		{"in Urdu letters, two words", "علی گڑھ میں پانی نہیں", "119", ""},
		{"misspelt", "mujaffarnagar me kisan pareshan", "172", ""},
		{"the seat for the district", "Orai me pani ki tanki tooti", "151", ""},
		{"banda with a cue", "banda zile ke gaon me handpump kharab", "128", ""},
		{"banda, a fellow", "ek banda roz gali deta hai", "", ""},
		{"baanda, a fellow", "bada ajeeb baanda nikla", "", ""},
		{"बांदा is the district only", "बांदा में बालू का अवैध खनन", "128", ""},
		{"mau with a cue", "zila Mau me lekhpal nahi aata", "168", ""},
		{"basti, a settlement", "hamari basti me pani nahi aata", "", ""},
		{"बस्ती with a cue", "बस्ती जिले में नहर सूखी है", "131", ""},
		{"sambhal, take care", "sambhal ke chalna padta hai gaddhe me", "", ""},
		{"जेवर, jewellery", "घर से जेवर चोरी हो गए", "", ""},
		{"eta of the bus", "eta of the bus is not shown", "", ""},
		{"a road to elsewhere", "sitapur road Lucknow par gaddhe hain", "162", ""},
		{"where the writer is from", "मैं उन्नाव का रहने वाला हूं, कानपुर में मेरी बाइक चोरी हुई", "157", ""},
		{"people of elsewhere", "Kanpur wale bhaiya hamare Lucknow me kabza kar rahe hain", "162", ""},
		{"who is called by a place", "hamare yahan bijli nahi hai, Kanpur wale bhaiya se bhi kaha", "", ""},
		{"who is called by a place, in Hindi", "बनारस वाले चाचा का बिजली बिल गलत है", "", ""},
		{"who is called by a place, and where it is", "मेरे गोरखपुर वाले मामा ने बताया, देवरिया में सड़क ख़राब है", "137", ""},
		{"the writers themselves", "हम कानपुर वाले हैं, पानी नहीं आ रहा", "157", ""},
		{"a lane of the name", "kanpur wali gali me paani nahi", "157", ""},
		{"a thana of the name", "थाना गाजीपुर लखनऊ में रिपोर्ट नहीं लिखी", "162", ""},
		{"Sikri is Agra", "Fatehpur Sikri Agra me guide pareshan karte hai", "118", ""},
		{"a village of the name", "ग्राम रामपुर जिला सीतापुर में हैंडपंप खराब", "183", ""},
		{"a seat that two share", "अम्बेडकर नगर के अकबरपुर में बुनकर परेशान", "121", ""},
		{"a handle", "chori ho gayi @amethipolice", "640", ""},
		{"a handle torn from its @", "@ fatehgarhpolice chori ho gayi", "141", ""},
		{"a hashtag", "#Lucknow me jaam", "162", ""},
		{"a PIN in Hindi digits", "बिजली नहीं है पिन २२१००५", "187", ""},
		{"where the writer works", "main lucknow me kaam karta hu mera ghar ballia me hai wahan bijli nahi aati", "126", ""},
		{"where the writer works, outside", "main delhi me kaam karta hun gaon deoria me h, lekhpal paimaish nahi kar raha", "", ""},
		{"where the writer lives, outside", "मैं गुजरात में रहता हूं मेरे गांव गोंडा में बिजली नहीं है", "", ""},
		{"where the writer lives, in English", "i live in delhi but my parents house in jhansi has no water", "153", ""},
		{"where the writer lives and it is broken", "main banda me rehta hu bijli nahi aati", "128", ""},
		{"all the lentils", "साहेब नीलगाय हमार सगरी अरहर चर गई", "", ""},
		{"the whole harvest", "sagri fasal barbaad ho gayi", "", ""},
		{"the tehsil of that name", "sagri tehsil me lekhpal paisa mangta hai", "123", ""},
		{"elsewhere", "मुंबई में सड़क पर गड्ढे हैं", "", "मुंबई"},
		{"a name that lies elsewhere too", "हमीरपुर हिमाचल प्रदेश में सड़क बंद", "", "हिमाचल प्रदेश"},
		{"not the town in the state", "चरखी दादरी में जाम", "", "चरखी दादरी"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := read(t, c.text)
			require.Equal(t, c.district, u.District)
			require.Equal(t, c.outside, u.Outside)
		})
	}
}

func TestPlaceInThePersonsWords(t *testing.T) {
	for text, want := range map[string]string{
		"ग्राम रसड़ा में पानी नहीं":                "ग्राम रसड़ा",
		"Indira Nagar sector 12 me kooda pada hai": "Indira Nagar sector 12",
		"bijli nahi hai": "", "tumhare nagar nigam wale chor hain, nali bhari padi hai": "", "आपके नगर निगम में कोई नहीं सुनता": "",
		"shastri nagar nagar nigam kuda nahi uthata": "shastri nagar", "kuda nahi uthta shastri nagar gorakhpur": "shastri nagar",
		"bijli nahi shastri nagar me": "shastri nagar", "road nahi banti ashok vihar colony bareilly": "ashok vihar colony", "कूड़ा नहीं उठता शास्त्री नगर गोरखपुर": "शास्त्री नगर", "दिल्ली में काम करता हूँ गाँव देवरिया में है": "गाँव देवरिया", "साहेब नीलगाय सगरी अरहर चर गई": "",
		"गाँव रामपुर, जिला बलिया": "गाँव रामपुर", "village Rampur, district Ballia": "village Rampur", "रामपुर गाँव जिला बलिया": "रामपुर गाँव",
		"गाँव मा नल खराब बा": "", "हमरे गाँव मा ट्रांसफार्मर खराब बा": "", "pure gaon me bijli nahi hai": "",
		"गांव बैरिया पोस्ट रामगढ़ थाना दोकटी बलिया": "गांव बैरिया पोस्ट रामगढ़ थाना दोकटी", "Civil Lines, Sitapur": "Civil Lines",
		"sahjanwa gaon me light nahi hai": "sahjanwa gaon", "gram Ballia me pani nahi": "gram Ballia", "gaon jila Ballia": "",
		"JE sahab gaali dete hain, gaon Amauli, Fatehpur": "gaon Amauli, Fatehpur", "लाइनमैन गाली देता है गांव अमौली": "गांव अमौली",
		"kooda thage assi ghat": "assi ghat", "garbage van never comes ram nagar": "ram nagar", "bijli nahi sita ram nagar": "sita ram nagar",
		"kooda nahi utha gomti nagar": "gomti nagar", "new gomti nagar me light nahi": "new gomti nagar",
		"vipul khand 3 gomti nagar lucknow power nahi": "vipul khand 3 gomti nagar",
		"Ram gali me JE sahab gaali dete hain":         "Ram gali", "Ram gali me light nahi hai": "Ram gali",
	} {
		require.Equal(t, want, read(t, text).Place, text)
	}
}

func TestLanguage(t *testing.T) {
	for text, want := range map[string]models.Lang{
		"r u the one who takes complaints": models.English, "plz tel me whr is the office": models.English,
		"main road near the hospital": models.English, "main road par rehta hu": models.HindiLatn,
		"the to sab par kisi ne suna nahi": models.HindiLatn, "hamra gaon me bijuri naikhe": models.HindiLatn,
		"rashan card": models.HindiLatn, "light": models.HindiLatn, "road": models.HindiLatn, "water": models.English, "no light": models.English, "ration card": models.English, "power cut": models.English, "please cancel": models.English,
		"plz जल्दी करवा दीजिए": models.Hindi, "12345": models.Hindi,
	} {
		require.Equal(t, want, read(t, text).Lang, text)
	}
	require.Equal(t, "Mixed", read(t, "मीटर ka बिल galat hai").Script)
}

func TestContacts(t *testing.T) {
	for _, c := range []struct{ text, phone, pin string }{
		{"mera number 9876543210 hai", "+919876543210", ""},
		{"मोबाइल ९८७६५ ४३२१०", "+919876543210", ""},
		{"+91 98765-43210 par call kare", "+919876543210", ""},
		{"09876543210", "+919876543210", ""},
		{"pin 226010", "", "226010"},
		{"बिल 226010 रुपये आया", "", ""},
		{"Rs 226010 the bill", "", ""},
		{"ACCOUNT NO 226010 IS CLOSED", "", ""}, // in capitals too
		{"khata 12345678901234", "", ""},
		{"paid to 9876543210@upi", "", ""},
	} {
		u := read(t, c.text)
		require.Equal(t, c.phone, u.Phone, c.text)
		require.Equal(t, c.pin, u.PIN, c.text)
	}
}

func TestDanger(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"घर में आग लग गई है जल्दी दमकल भेजो": models.Fire, "taar toot kar sadak par gira hai": models.Electrocution,
		"ab jeena nahi chahta mar jaunga": models.SelfHarm, "ambulance nahi aa rahi meri maa behosh hai": models.Medical,
		"wo log mujhe jaan se maarne ki dhamki de rahe hain": models.Crime, "meri 5 saal ki beti subah se gayab hai": models.ChildInDanger,
		"pati mar raha hai bachao": models.WomanInDanger, "बाढ़ का पानी घर में घुस गया है छत पर फंसे हैं": models.Disaster,
		"manhole khula hai koi gir jayega": models.OtherDanger,
		// a figure of speech, over, long past, a film, the news, a plain complaint
		"Breaking: factory me aag, do log giraftar": models.NoDanger,
		"sabzi ke daam me aag lagi hai":             models.NoDanger, "आग बुझ गई है धन्यवाद": models.NoDanger,
		"पिछले साल आग लगी थी मुआवजा नहीं मिला": models.NoDanger, "film me hero ne jaan de di": models.NoDanger,
		"video games me goli chali": models.NoDanger, "video game me goli chala raha tha": models.NoDanger,
		"game ke jhagde me padosi ne goli chala di": models.Crime, "he found me a job": models.NoDanger, "he found me": models.WomanInDanger,
		"बच्ची को पीट रहे हैं": models.ChildInDanger, "bachchi ko machhar kaat rahe hain": models.NoDanger,
		"बच्चे को कुत्ते ने काट लिया": models.Medical, "kutte bachche ko kaatne daudte hai": models.NoDanger,
		"current ne mujhe mara": models.Electrocution, "bill dekh kar aag lag gayi": models.NoDanger, "dhuan dekh kar aag lagi samjha": models.Fire,
		"किसानों की आत्महत्या पर संसद में हंगामा": models.NoDanger, "bijli nahi aa rahi": models.NoDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

func TestAbuse(t *testing.T) {
	for text, want := range map[string]bool{
		"tum sab chutiye ho": true, "ch*tiya samajh rakha hai kya": true, "कमीने अधिकारी सुनते नहीं": true, "bc 5 din se pani nahi hai": true,
		"banda jile me pani nahi aata": false, "no action bc the officer is on leave": false, "MC office me koi nahi": false,
		"आवारा कुत्ते बच्चों को काट रहे हैं": false, "wo mujhe gali deta hai aur madarchod bolta hai": false,
		"छुट्टियां खत्म हो गईं": false, "मेरी कुटिया बह गई": false, "the drain is full and your staff does not come": false,
		"kutte ka injekson b nhi h": false, "कुत्ते का इंजेक्शन नहीं है": false,
		"pani chod do nahar me": false, "tum bevkuf ho": true, "mera saala 3 din se lapata hai": false,
	} {
		require.Equal(t, want, read(t, text).Abusive, text)
	}
	u := read(t, "saale kutte kamine bijli nahi aa rahi hai 3 din se")
	require.True(t, u.Abusive)
	require.Equal(t, handlers.Complaint, u.Intent, "abuse stops no complaint")
	require.Equal(t, "POWER", u.Department)
}

// Nobody writes as lists do. What is not said in a listed word is heard by the models, and the reason told is
// the person's own words.
func TestDangerToldQuietly(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"sir the cable is lying on the path where our children walk to school and it hums": models.Electrocution,
		"ab himmat nahi bachi, sab se maafi, main ja raha hu duniya se":                    models.SelfHarm,
		"हाथ में जहर लेकर बैठा हूं, किसी ने मेरी नहीं सुनी":                                models.SelfHarm,
		"दुकान से लपटें निकल रही हैं और ऊपर परिवार सो रहा है":                              models.Fire,
		"पुराने मकान का छज्जा लटक रहा है, नीचे बच्चे खेलते हैं":                            models.OtherDanger,
	} {
		u := read(t, text)
		require.Equal(t, want, u.Danger, text)
		require.NotEmpty(t, u.Why, text)
	}
	for _, text := range []string{
		"26-4419-7102-5 हो गया है अब", "withdraw 26-5557-4711-6", "बच्चे परेशान हैं", "कल रात से", "hamare yaha 5 din se bijli nahi hai bachche pareshan hai", "ट्रांसफार्मर जल गया है, तीन दिन से अंधेरा है",
		"our bowlers set the ground on fire", "democracy is dying and you are on holiday", "is movie ka villain sabko maar deta hai",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

func TestScornWithoutASwearword(t *testing.T) {
	for _, text := range []string{
		"a goat has more brains than this minister, shameless liar", "तुम लोग जनता का खून चूसने वाले कीड़े हो", "maderchodd phone utha",
	} {
		require.True(t, read(t, text).Abusive, text)
	}
	for _, text := range []string{
		"बांध का पानी छोड़ने से खेत डूब गए", "your office has failed us for months and nobody is ashamed of it", "मंत्री जी जवाब दीजिए, सड़क कब बनेगी",
		"the leader lied about jobs and must answer in the house",
	} {
		require.False(t, read(t, text).Abusive, text)
	}
}

// Who wants to swear past a filter types otherwise.
func TestAbuseBehindAMask(t *testing.T) {
	for _, text := range []string{
		"m@d@rchod phone utha", "madarch0d bijli de", "what the fvck f*ck is this", "b!tch answer the phone", "f u c k this office", "pls tell your JE he is a c h u t i y a", "re kalmuhe, tera naas ho", "उसकी अर्थी निकले जिसने राशन काटा",
		"b.a.s.t.a.r.d officer", "चू\u200dतिया समझ रखा है", "मादर*** काम कर", "bh***ike light de",
	} {
		require.True(t, read(t, text).Abusive, text)
	}
	for _, text := range []string{
		"mail karo a@bastard.example par", "@chutiya_page dekho bijli nahi aa rahi", "A B C D block me pani nahi", "rs 1300 liye 5$ nahi", "H A R A M apartment gate 3",
		"plot no 0301 par kabza",
	} {
		require.False(t, read(t, text).Abusive, text)
	}
}

func TestStaff(t *testing.T) {
	require.True(t, read(t, "lekhpal paimaish ke liye rishwat mang raha hai").Staff)
	require.False(t, read(t, "lekhpal ka number kya hai").Staff)
	for _, text := range []string{
		"दरोगा रामसिंह ने रिपोर्ट लिखने के लिए 5000 रुपये माँगे, थाना गोमती नगर लखनऊ",
		"daroga ne report likhne ke liye 5000 rupaye mange",
		"The constable at the checkpost asked for money from every truck",
	} {
		require.True(t, read(t, text).Staff, text) // or it goes to the one complained of
	}
}

// An account's department counts, but does not overrule what the message plainly says.
func TestTheAccountWrittenTo(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	u := r.Understand("kaam nahi ho raha", handlers.Hint{Department: "CANE"})
	require.Equal(t, "CANE", u.Department)
	u = r.Understand("बिजली नहीं आ रही, ट्रांसफार्मर जल गया है", handlers.Hint{Department: "CANE"})
	require.Equal(t, "POWER", u.Department)
}

func TestWhyNamesTheWords(t *testing.T) {
	u := read(t, "लखनऊ में ट्रांसफार्मर जल गया है")
	require.Contains(t, u.Why, "place: लखनऊ")
	require.Contains(t, strings.Join(u.Why, "; "), "ट्रांसफार्मर")
}

func TestSafeForConcurrentUse(t *testing.T) {
	const text = "गोमती नगर लखनऊ में बिजली नहीं आ रही"
	want := read(t, text)
	r, err := reader()
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				r.Understand("banda zile me nali jaam hai 9876543210", handlers.Hint{})
				if got := r.Understand(text, handlers.Hint{}); got.Department != want.Department || got.Place != want.Place {
					t.Errorf("got %+v", got)
				}
			}
		})
	}
	wg.Wait()
}

func FuzzUnderstand(f *testing.F) {
	for _, text := range benchTexts() {
		f.Add(text)
	}
	for _, s := range []string{
		"\x00\xff#", "@", "#", "# #_ #__", "@@a@", "क््््", "'", "f**", "***", "+91", "#Gomti_NagarLKO", "bijli nahi #GautamBuddhNagar", "#GreaterNoidaWest me", "a*", "*a", "क*ख",
		strings.Repeat("क", 9000), strings.Repeat("a b ", 3000), strings.Repeat("1", 500),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := reader()
		require.NoError(t, err)
		for _, hint := range []handlers.Hint{{}, {Department: "POWER", District: "162"}, {Department: "?", District: "?"}} {
			u := r.Understand(text, hint)
			require.NotEmpty(t, u.Lang)
			require.NotEmpty(t, u.Intent)
			require.NotEmpty(t, u.Danger)
			require.True(t, u.Sure >= 0 && u.Sure <= 1 && u.Confidence >= 0 && u.Confidence <= 1 && u.Placed >= 0 && u.Placed <= 1)
			require.LessOrEqual(t, len(u.Departments), 3)
			require.True(t, utf8.ValidString(u.Place))
		}
	})
}

// TestPraiseOfWork: काम in praise is not the कम of "too little"; what is wrong beside praise is heard.
func TestPraiseOfWork(t *testing.T) {
	for text, want := range map[string]handlers.Intent{
		"आप लोग बहुत अच्छा काम कर रहे हैं":                               handlers.Praise,
		"bahut badhiya kaam karte ho aap log":                            handlers.Praise,
		"बहुत अच्छा काम किया":                                            handlers.Praise,
		"अच्छा काम किया लेकिन अभी भी बिजली नहीं है":                      handlers.Complaint,
		"badhiya kaam hai 4 din se pani nahi aaya":                       handlers.Complaint,
		"Congratulations to the government, our transformer burnt again": handlers.Complaint,
		"bijli vibhag zindabad, 2 din se andhera hai":                    handlers.Complaint,
		"happy diwali, hamare ghar me andhera hai":                       handlers.Complaint,
		"राम राम भाई, गाय मर गई":                                         handlers.Complaint,
		"wah kya vikas hai, sadak hi gayab":                              handlers.Complaint,
		"shabash, phir se light gul":                                     handlers.Complaint,
		"bijli aa gayi, bijli vibhag zindabad":                           handlers.Praise,
		"lineman ne 1 ghante me theek kar diya dhanyavaad":               handlers.Thanks,
		"हैंडपंप ठीक हो गया, धन्यवाद":                                    handlers.Thanks,
		"thank you, transformer was replaced in 2 hours":                 handlers.Thanks,
		"transformer badal diya, bahut accha kaam":                       handlers.Praise,
		"andhera door ho gaya, bijli vibhag zindabad":                    handlers.Praise,
		"nagar nigam ne 2 din me kooda utha liya, shabash":               handlers.Praise,
		"सड़क बन गई, सरकार को बधाई":                                      handlers.Praise,
		"dhanyavaad light theek ho gayi ab sadak bana do":                handlers.Complaint,
		"thank you light theek ho gayi par voltage kam hai":              handlers.Complaint,
		"धन्यवाद लाइट ठीक हो गई पर वोल्टेज कम है":                        handlers.Complaint,
		"thanks light is fixed but voltage is low":                       handlers.Complaint,
		"thank you pension aa gayi par 500 kam aayi":                     handlers.Complaint,
		"dhanyavad kooda uth gaya par nali bhari hai":                    handlers.Complaint,
	} {
		require.Equal(t, want, read(t, text).Intent, text)
	}
}
