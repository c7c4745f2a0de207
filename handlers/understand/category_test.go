package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// TestCategories: what a crime, a bribe or a plain fault is taken for, in three scripts and as villages speak, written to the account
// before the colon.
func TestCategories(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for category, texts := range map[string][][2]string{
		"WCD.WIDOW": {
			{"SOCIAL", "widow ki pension nahi aayi"}, {"SOCIAL", "my mother is a widow, her pension stopped"}, {"SOCIAL", "meri maa vidhwa hai unki pension band hai"},
			{"SOCIAL", "विधवा हूँ, पेंशन रुकी है"}, {"SOCIAL", "bewa pension nahi mili"},
		},
		"POLICE.VICE": {
			{"POLICE", "cow slaughter is happening in our village"}, {"POLICE", "cow slaughter in mohalla qureshian meerut at night"}, {"POLICE", "they slaughter cows at night"},
			{"ANIMAL", "illegal slaughter of cows"}, {"POLICE", "गांव में गोकशी हो रही है"}, {"POLICE", "गौ हत्या की जा रही है मोहल्ले में"},
			{"ANIMAL", "गाय की हत्या कर दी"}, {"POLICE", "gau hatya ho rahi hai gaon me"}, {"POLICE", "cattle smugglers load cows in trucks at night"},
		},
		"POLICE.FIR":      {{"POLICE", "cow slaughter FIR not registered by police"}},
		"ANIMAL.GAUSHALA": {{"POLICE", "cow died in gaushala"}},
		"POWER.SUPPLY":    {{"POWER", "बिजली नइखे आवत"}, {"POWER", "light naikhe aawat 3 din se"}},
		"SOCIAL.PENSION":  {{"SOCIAL", "pension band hai"}, {"SOCIAL", "vriddha pension nahi aayi"}},
		"EDU_BASIC.OTHER": {{"VIGILANCE", "main shikshak hun, mera promotion nahi hua"}, {"VIGILANCE", "मैं शिक्षक हूँ, मेरी पदोन्नति नहीं हुई"}},
		"EDU_BASIC.MEAL":  {{"EDU_BASIC", "khana aata hai par ganda"}, {"EDU_BASIC", "स्कूल में खाना आता है पर गंदा"}},
		"POLICE.OBSCENE": {
			{"POLICE", "mera boyfriend meri video dalne ki dhamki de raha hai"},
			{"POLICE", "मेरी फोटो वायरल करने की धमकी दे रहा है"},
			{"POLICE", "usne photo viral karne ki dhamki di"},
			{"POLICE", "kisi ne meri gandi video bana li"},
		},
		"POLICE.WOMEN": {
			{"POLICE", "mere sath galat kaam hua hai, ladke ne zabardasti ki"},
			{"POLICE", "मेरे साथ गलत काम हुआ है, लड़के ने जबरदस्ती की"},
			{"POLICE", "हमरे साथे गलत काम भइल बा, लइका जबरदस्ती कइलस"},
			{"POLICE", "a boy forced himself on me"},
			{"POLICE", "meri beti ke sath galat kaam kiya padosi ne"},
			{"POLICE", "भैया हमार लइकी के गाँव के लड़का छेड़त बा, रास्ता रोकत बा"},
			{"POLICE", "हमार बिटिया का लड़के छेड़त हैं"},
			{"POLICE", "hamar laiki ke gaon ke ladka chhedat ba, rasta rokat ba"},
			{"POLICE", "boys stop my daughter on the way to school and tease her"},
			{"POLICE", "larke meri behan ka rasta rokte hain"},
			{"POLICE", "दरोगा ने मेरे साथ छेड़खानी की थाने में"},
			{"POLICE", "daroga ne mere sath chhedkhani ki"},
			{"POLICE", "the constable molested me at the police station"},
			{"POLICE", "लड़के छेड़खानी करते हैं पुलिस कुछ नहीं करती"},
			{"POLICE", "mera rape hua hai"},
			{"POLICE", "meri izzat par hath dala"},
			{"POLICE", "ek ladke ne meri behan ke sath bura kiya"},
			{"POLICE", "मेरी बेटी के साथ बुरा काम हुआ"},
			{"POLICE", "usne mujhe galat jagah chhua"},
			{"POLICE", "gaon ke ladke meri beti ko rasta me pareshan karte hain"},
			{"POLICE", "stalker is following me daily to office"},
			{"POLICE", "ek aadmi mujhe roz phone karke gandi baatein karta hai"},
			{"POLICE", "हमार बहिन के संग जबरदस्ती भइल"},
		},
		"WCD.VIOLENCE": {
			{"POLICE", "mere pati mujhe roz marte hain, abhi bhi maar rahe hain"},
			{"POWER", "mere pati mujhe roz marte hain, abhi bhi maar rahe hain"},
			{"POLICE", "my husband hits me every day"},
			{"WCD", "mujhe ghar se nikal diya pati ne raat me bachche ke sath, kaha jau"},
			{"WCD", "मुझे पति ने रात में बच्चे के साथ घर से निकाल दिया"},
			{"WCD", "my husband threw me out of the house at night with my child"},
			{"WCD", "हमके मरद घर से निकाल दिहलस"},
			{"POLICE", "mera pati daru pi ke mujhe pitta hai"},
			{"WCD", "mera aadmi mujhe marta hai"},
			{"WCD", "मोर मरद मोका मारत है"},
		},
		"POLICE.MISSING": {
			{"POLICE", "ladki ko utha le gaye 4 log car me abhi, jaldi aao"},
			{"POLICE", "लड़की को उठा ले गए 4 लोग कार में अभी"},
			{"POLICE", "four men took away a girl in a car just now"},
			{"POLICE", "लइकी के उठा ले गइल गाड़ी में"},
			{"POLICE", "mere bete ka 3 din se pata nahi chal raha, 8 saal ka hai"},
			{"POLICE", "मेरे बेटे का 3 दिन से पता नहीं चल रहा, 8 साल का है"},
			{"POLICE", "हमार लइका तीन दिन से नइखे मिलत, 8 साल के बा"},
			{"POLICE", "my son is not found for 3 days, he is 8"},
			{"POLICE", "mere papa 2 din se ghar nahi aaye"},
			{"POLICE", "meri 14 saal ki beti ko ladka bhaga le gaya"},
			{"POLICE", "mera bachcha kho gaya mele me"},
			{"POLICE", "बाबूजी दो दिन से लापता बानी"},
			{"POLICE", "मोर बिटिया कल से नाहीं मिलत है"},
		},
		"POLICE.DOWRY": {
			{"WCD", "मेरी सास दहेज के लिए जला देने की धमकी देती है"},
			{"POLICE", "मेरी सास दहेज के लिए जला देने की धमकी देती है"},
			{"POLICE", "meri saas dahej ke liye jala dene ki dhamki deti hai"},
			{"POLICE", "mother in law threatens to burn me for dowry"},
			{"POLICE", "सास दहेज खातिर जरावे के धमकी देत बा"},
			{"POLICE", "sasural wale mujhe marte hain"},
			{"POLICE", "meri behan ko sasural me jala diya"},
			{"POLICE", "saas sasur dahej mang rahe hain"},
			{"POLICE", "pati ne talak de diya"},
		},
		"WCD.CHILD_MARRIAGE": {
			{"WCD", "हमार बियाह 14 साल में करत बाड़ें"},
		},
		"WCD.CHILD": {
			{"WCD", "padosi ke ghar me ek 10 saal ka bachcha kaam karta hai usko marte hain"},
			{"WCD", "पड़ोसी के घर में 10 साल का बच्चा काम करता है उसको मारते हैं"},
			{"WCD", "a 10 year old child works at my neighbour's house and they beat him"},
			{"WCD", "परोसी के घरे दस साल के लइका काम करत बा, ओके मारेलन"},
		},
		"EDU_BASIC.CHILD": {
			{"EDU_BASIC", "स्कूल में मिड डे मील में कीड़े निकले, मास्टर साहब बच्चों को मारते हैं"},
			{"EDU_BASIC", "master sahab bachcho ko marte hain"},
			{"EDU_BASIC", "teachers beat the children with a stick"},
			{"EDU_BASIC", "मास्टर साहब लइकन के मारेलन"},
			{"EDU_BASIC", "teacher school me sharab pi ke aata hai aur ladkiyon ko galat tarike se chhuta hai"},
			{"EDU_BASIC", "टीचर लड़कियों को गलत तरीके से छूता है"},
			{"EDU_BASIC", "the teacher touches girls"},
			{"EDU_BASIC", "मास्टर लइकियन के गलत छूवेला"},
			{"EDU_BASIC", "teacher ne mere bete ko itna mara ki haath toot gaya"},
			{"EDU_BASIC", "school me guruji ne bachche ko pita"},
			{"EDU_BASIC", "headmaster ladkiyon se chhedkhani karta hai"},
		},
		"EDU_BASIC.STAFF": {
			{"EDU_BASIC", "teacher sharab pi ke aata hai"},
		},
		"POLICE.MISCONDUCT": {
			{"POLICE", "mera naam mat batana, hamare thane ke daroga paise mangte hain FIR likhne ke"},
			{"POLICE", "दरोगा एफआईआर लिखने के पैसे मांगते हैं"},
			{"POLICE", "दरोगा रुपया मांगत बा"},
			{"POLICE", "the inspector wants money to write my FIR"},
			{"POLICE", "SHO ne mere bhai ko bina karan lockup me rakha hai aur maar raha hai"},
			{"POLICE", "थानेदार ने मेरे भाई को बिना वजह लॉकअप में बंद कर रखा है"},
			{"POLICE", "police has locked up my brother without reason and is beating him"},
			{"POLICE", "थानेदार हमार भाई के हवालात में बंद कइले बा"},
			{"POLICE", "police wale ne mujhe thappad mara"},
			{"POLICE", "SHO ne gali di"},
			{"POLICE", "inspector FIR ke 5000 mang raha hai"},
			{"POLICE", "थाने वाले पैसा मांगते हैं"},
			{"POLICE", "thane wale 10000 mang rahe hain"},
			{"POLICE", "पुलिस वाले रिश्वत मांगते हैं"},
			{"POLICE", "police ne mere bhai ko jhoothe case me phasa diya"},
			{"POLICE", "diwan ji ne gali di"},
			{"POLICE", "SO sahab paisa mangte hain"},
			{"POLICE", "एसओ ने मेरे भाई को पीटा"},
			{"POLICE", "thana prabhari apradhiyo se mila hua hai"},
			{"POLICE", "पुलिस हमार भइया के उठा ले गइल आ मारत बा"},
			{"POLICE", "police mere pati ko utha le gayi"},
			{"POLICE", "SHO meri shikayat nahi likh raha, paise mang raha"},
			{"POLICE", "my brother was beaten by police in custody"},
		},
		"POLICE.OTHER": { // he is asked for help, and must read it
			{"POLICE", "दरोगा जी मेरे बेटे को लड़कों ने मारा"},
			{"POLICE", "daroga ji hamari report likh lijiye"},
		},
		"POLICE.THEFT": {
			{"POLICE", "sho sahab mera phone chori ho gaya"},
		},
		"HEALTH.BRIBE": {
			{"HEALTH", "CHC me delivery ke time paise mange 2000 nurse ne, staff bahut badtameez"},
			{"HEALTH", "नर्स ने डिलीवरी के 2000 रुपये लिए"},
			{"HEALTH", "nurse took 2000 for the delivery"},
			{"HEALTH", "नर्स डिलीवरी के दू हजार लिहलस"},
			{"HEALTH", "doctor bina paise ke operation nahi karta"},
			{"HEALTH", "अस्पताल में दवा के पैसे मांगे"},
			{"HEALTH", "ambulance wale ne 500 liye"},
		},
		"HEALTH.DOCTOR": {
			{"HEALTH", "doctor 10 din se nahi aata"}, {"HEALTH", "अस्पताल दो महीने से बंद है"},
			{"HEALTH", "doctor not available"},
		},
		"REVENUE.STAFF": {
			{"REVENUE", "lekhpal ne meri zameen ki paimaish ke liye 10000 rupaye liye aur kaam bhi nahi kiya"},
			{"REVENUE", "लेखपाल ने पैमाइश के 10000 रुपये लिए"},
			{"REVENUE", "lekhpal took 10000 rupees for measuring my land"},
			{"REVENUE", "लेखपाल पइसा मांगत बा"},
			{"REVENUE", "पटवारी बिना पैसे काम नहीं करता"},
			{"REVENUE", "tehsil me babu 2000 leta hai"},
			{"REVENUE", "bina rishwat ke varasat nahi hoti"},
		},
		"REVENUE.MEASURE": {
			{"REVENUE", "lekhpal paimaish nahi kar raha"},
		},
		"RURAL.FRAUD": {
			{"RURAL", "प्रधान ने आवास में 20000 घूस लिया, फर्जी मनरेगा में हाजिरी भरता है"},
			{"RURAL", "pradhan ne awas ke liye 20000 liye"},
			{"RURAL", "pradhan took 20000 for the house"},
			{"RURAL", "परधान आवास खातिर बीस हजार लिहलन"},
		},
		"TRANSPORT.RASH": {
			{"TRANSPORT", "roadways bus ka driver sharab pi ke chala raha hai UP53 BT 4567 abhi gorakhpur se lucknow"},
			{"TRANSPORT", "बस का ड्राइवर शराब पीकर चला रहा है"},
			{"TRANSPORT", "bus driver is drunk"},
			{"TRANSPORT", "डराइवर दारू पी के बस चलावत बा"},
		},
		"POWER.STAFF": {
			{"POWER", "लाइनमैन 500 रुपया मांगता है तार जोड़ने का, नाम गुप्त रखें"},
			{"POWER", "lineman 500 rupaye mang raha hai"},
			{"POWER", "lineman wants 500 rupees to connect the wire"},
			{"POWER", "लाइनमैन पांच सौ रुपिया मांगत बा"},
			{"POWER", "je ne 10000 mange transformer badalne ke"},
			{"POWER", "बिना पइसा लिहले लाइनमैन तार नइखे जोड़त"},
			{"POWER", "meter lagane ke 1500 mang rahe hain bijli wale"},
		},
		"TRANSPORT.LICENCE":   {{"", "DL nahi bana 6 mahine se"}, {"", "डीएल नहीं बना"}, {"TRANSPORT", "DL pending for 2 months"}},
		"FSDA.ADULTERATION":   {{"FSDA", "ye ghee asli hai ya nakli"}, {"FSDA", "paneer asli hai ya nakli"}},
		"FSDA.MEDICINE":       {{"FSDA", "ye dawa asli hai ya nakli"}, {"FSDA", "यह दवा असली है या नकली"}},
		"MINING.SAND":         {{"MINING", "avaidh khanan ho raha nadi me"}, {"MINING", "नदी में अवैध खनन हो रहा है"}, {"MINING", "illegal mining in the river"}},
		"EXCISE.PRICE":        {{"EXCISE", "MRP se zyada le rahe hain sharab"}, {"EXCISE", "शराब की दुकान पर एमआरपी से ज्यादा"}},
		"LABOUR.CHILD_LABOUR": {{"LABOUR", "factory me bachche kaam kar rahe"}, {"LABOUR", "फैक्ट्री में बच्चे काम करते हैं"}},
		"HORTI.OTHER":         {{"HORTI", "aam ke ped me keeda"}, {"HORTI", "अमरूद के पेड़ में कीड़ा"}},
		"SPORTS.STADIUM":      {{"SPORTS", "gym ki machine tooti"}},
		"DIVYANG.ACCESS":      {{"DIVYANG", "bus me divyang pass nahi maan rahe"}},
		"JAL.QUALITY": {
			{"JAL", "पानी की टंकी से गंदा पानी आता है, लोग बीमार पड़ रहे हैं, दो बच्चे मर गए"},
			{"JAL", "pani ki tanki se ganda pani aa raha hai log bimar hain"},
			{"JAL", "dirty water from the tank, people are falling ill"},
			{"JAL", "टंकी के पानी गंदा आवत बा"},
			{"JAL", "nal se peela pani aa raha hai bachche bimar"},
			{"JAL", "pani aata hai lekin ganda"},
			{"JAL", "पानी आता है पर बदबूदार"},
			{"JAL", "water comes but dirty"},
		},
		"URBAN.GARBAGE": {
			{"URBAN", "yaha ki safai karwao"},
			{"URBAN", "यहाँ की सफाई करवाओ"},
			{"URBAN", "please get this place cleaned"},
			{"URBAN", "gali me safai karwaiye"},
			{"URBAN", "safai karmi nahi aata"},
		},
		"FOOD.GAS_LEAK": {
			{"FOOD", "gas cylinder leak ho raha hai ghar me bahut badbu"},
			{"FOOD", "गैस लीक हो रही है"},
			{"FOOD", "gas is leaking in my kitchen"},
			{"FOOD", "सिलिंडर से गैस निकलत बा"},
			{"POWER", "gas cylinder leak ho raha hai"},
			{"FOOD", "kitchen me gas ki smell aa rahi hai"},
			{"FOOD", "सिलेंडर से गैस लीक कर रही है"},
		},
		"PWD.INCOMPLETE": {
			{"PWD", "hamare gaon ki sadak 10 saal se nahi bani, MLA ko bola to hansta hai"},
			{"PWD", "10 साल से सड़क नहीं बनी"},
			{"PWD", "road not made for 10 years"},
			{"PWD", "दस बरिस से सड़क नइखे बनल"},
			{"PWD", "road kab banegi 5 saal ho gaye"},
		},
		"POLICE.CHILD": {
			{"POLICE", "गाँव में नाबालिग लड़की का बियाह हो रहा है"},
		},
		"TRANSPORT.BRIBE": {
			{"TRANSPORT", "RTO me bina dalal ke kaam nahi hota"},
		},
		"HEALTH.PRIVATE": {
			{"HEALTH", "private hospital ka doctor 50000 mang raha hai"},
		},
		"LABOUR.WAGES": {
			{"LABOUR", "thekedar majdoori nahi deta mangne par gali deta hai"},
		},
		"URBAN.BRIBE": {
			{"URBAN", "safai karmi paise mangta hai"},
			{"URBAN", "municipality clerk wants 2000 for birth certificate"},
		},
		"SOCIAL.BRIBE": {
			{"SOCIAL", "babu pension ke liye 1000 mang raha hai"},
		},
		"WCD.BRIBE": {
			{"WCD", "कार्यकत्री पैसे मांगती है"},
		},
		"HOUSING.BRIBE": {
			{"HOUSING", "नक्शा पास करने के लिए बाबू 50000 मांग रहा है"},
		},
		"PWD.BRIBE": {
			{"PWD", "thekedar ne sadak ka paisa kha liya"},
		},
		"EDU_SEC.BRIBE": {
			{"EDU_SEC", "principal ne practical ke 500 liye"},
		},
		"PWD.BROKEN": { // since when stands between a thing and what is wrong with it
			{"PWD", "सड़क दो साल से टूटी है"}, {"PWD", "sadak bahut dino se kharab hai"}, {"PANCHAYAT", "गाँव की मुख्य सड़क दो साल से टूटी पड़ी है"},
		},
		"FOOD.NOTGIVEN": {
			{"FOOD", "राशन दो महीने से नहीं मिला"}, {"POWER", "rashan lagbhag 2 mahine se nahi mila"},
		},
		"EDU_BASIC.TEACHER": {
			{"EDU_BASIC", "teacher kai din se nahi aate"}, {"EDU_BASIC", "प्राथमिक विद्यालय में तीन महीने से केवल एक शिक्षक हैं"}, {"EDU_BASIC", "school me sirf ek teacher hai"}, {"EDU_BASIC", "शिक्षक कई दिन से नहीं आते"},
		},
		"PWD.OTHER": { // what stands in another clause says nothing of it, nor does what is no time
			{"PWD", "sadak par 2 saal se, tooti baat koi nahi sunta"}, {"PWD", "sadak thekedar ne tooti"},
		},
		"ANIMAL.VET": {
			{"ANIMAL", "हमार गइया बीमार बा डाक्टर साहब नाहीं आवत बाटें"}, {"", "gaiya bimar ba"}, {"ANIMAL", "बकरी बीमार है"},
		},
		"URBAN.WATER": {
			{"URBAN", "gorakhpur me galla mandi ke paas pani ki pipe leak"}, {"URBAN", "mohalle me pipe line toot gayi"}, {"URBAN", "पानी की पाइप लीक है गोरखपुर"},
		},
		"URBAN.SEWER": {
			{"URBAN", "sewer ki pipe toot gayi"}, {"URBAN", "नाली की सफाई महीनों से नहीं हुई"}, {"URBAN", "nali ki safai nahi hoti"},
		},
		"JAL.LEAK": {
			{"JAL", "pani ki pipe leak"}, {"URBAN", "gaon me pani ki pipe leak hai"}, {"URBAN", "गाँव में पानी की पाइप लीक"}, {"URBAN", "hamare gaon ki pipe toot gayi"},
		},
		"JAL.SUPPLY": {
			{"JAL", "nal me pani nahi aata operator nahi aata"},
		},
		"FOOD.DEALER": {
			{"FOOD", "kotedar paise mangta hai"},
		},
	} {
		for _, x := range texts {
			require.Equal(t, category, r.Understand(x[1], handlers.Hint{Department: x[0]}).Category, x)
		}
	}
}

// TestWhoIsBlamed: whom a message blames, and whom it only asks for help. Water is nothing to the electricity's account either.
func TestWhoIsBlamed(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text, want := range map[string]bool{
		"hamare thane ke daroga paise mangte hain FIR likhne ke":               true,
		"थानेदार हमार भाई के हवालात में बंद कइले बा":                           true,
		"SHO ne mere bhai ko bina karan lockup me rakha hai aur maar raha hai": true,
		"police has locked up my brother without reason and is beating him":    true,
		"पुलिस हमार भइया के उठा ले गइल आ मारत बा":                              true,
		"the constable molested me at the police station":                      true,
		"nurse took 2000 for the delivery":                                     true,
		"लाइनमैन पांच सौ रुपिया मांगत बा":                                      true,
		"bina rishwat ke varasat nahi hoti":                                    true,
		"headmaster ladkiyon se chhedkhani karta hai":                          true,
		"लड़के छेड़खानी करते हैं पुलिस कुछ नहीं करती":                          false,
		"sho sahab mera phone chori ho gaya":                                   false,
		"दरोगा जी मेरे बेटे को लड़कों ने मारा":                                 false,
		"daroga ko bataya ki ladke marte hain, kuch nahi kiya":                 false,
		"police ne koi karwai nahi ki, ladke dhamki de rahe hain":              false,
		"ladke sharab pi ke hungama karte hain police nahi aati":               false,
		"private hospital ka doctor 50000 mang raha hai":                       false,
		"lekhpal ne 15 din ka samay liya":                                      false,
		"bijli vibhag 10000 ka bill bhej diya":                                 false,
		"asha ko paise nahi mile":                                              false,
	} {
		require.Equal(t, want, r.Understand(text, handlers.Hint{}).Staff, text)
	}
	for _, text := range []string{"mohalle me paani nahi aa raha 2 din se", "पानी नहीं आ रहा", "no water supply"} {
		u := r.Understand(text, handlers.Hint{Department: "POWER"})
		require.NotEqual(t, "POWER", u.Department, text)
		require.GreaterOrEqual(t, u.Confidence, 0.5, text)
	}
}

// A centre of art is none for medicine, and a wall that the revenue office is told of is one it may be asked about.
func TestWordsThatAreNotOneDepartmentsOnly(t *testing.T) {
	for _, text := range []string{"art centre ka hall band hai, Lucknow", "art center me programme hai pani nahi, Lucknow", "एआरटी सेंटर की छत टपक रही है, लखनऊ"} {
		u, only := hidden(t, "HEALTH", text)
		require.False(t, only, "%s: %s", text, u.Category)
	}
	for _, text := range []string{"art centre me dawa nahi mil rahi, Lucknow", "एआरटी सेंटर में दवा नहीं मिल रही, लखनऊ", "no medicine at art centre, Lucknow", "the art centre has no medicine"} {
		u, only := hidden(t, "HEALTH", text)
		require.True(t, only, "%s: %s", text, u.Category)
	}
	for _, text := range []string{"neighbour is breaking my wall, Lucknow", "neighbour broke my wall, Lucknow"} {
		u, _ := hidden(t, "REVENUE", text)
		require.Equal(t, handlers.Complaint, u.Intent, text)
		u, _ = hidden(t, "POLICE", text)
		require.Equal(t, "POLICE.LANDGRAB", u.Category, text)
	}
}
