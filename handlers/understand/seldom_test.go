package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// told is a message and the account that it was written to; none is that of the Chief Minister's office.
type told struct{ account, text string }

// holds checks which department and category messages are read as.
func holds(t *testing.T, want map[string][]told) {
	t.Helper()
	r, err := reader()
	require.NoError(t, err)
	for category, messages := range want {
		for _, m := range messages {
			require.Equal(t, category, r.Understand(m.text, handlers.Hint{Department: m.account}).Category, "%s to %q", m.text, m.account)
		}
	}
}

// TestTheMatterGoesBeforeTheName: "university" and "ration" say whose a matter is and not which, however much they weigh.
func TestTheMatterGoesBeforeTheName(t *testing.T) {
	holds(t, map[string][]told{
		"EDU_BASIC.TEACHER": {{"EDU_BASIC", "mastar sahab 11 baje aate hain aur 1 baje nikal lete h. prathmik vidyalay rampur mathura sitapur"}},
		"EDU_SEC.ADMISSION": {{"EDU_SEC", "टी सी नहीं दे रहे प्रिंसिपल, कहते हैं पहले पूरी फीस जमा करो। राजकीय इंटर कालेज बिलासपुर रामपुर"}},
		"EDU_HIGH.RESULT": {
			{"EDU_HIGH", "CCS university ne mera BA 3rd sem ka result RW kar rakha hai 5 mahine se. meerut"},
			{"", "यूनिवर्सिटी ने रिजल्ट लटका के रखा है"},
			{"", "University at Jaunpur declared result with Absent for everyone who sat in room 14"},
		},
		"FOOD.EPOS":         {{"FOOD", "angutha nahi lagta machine me dadi ka, ration wapas kar dete hai. hasanpur amroha"}},
		"STAMP.REGISTRY":    {{"STAMP", "registry karaye 6 mahine ho gaye original kagaz nahi diya sub registrar office ne. fatehpur barabanki"}},
		"TRANSPORT.LICENCE": {{"", "DL ka test diye 45 din ho gye card post se nai aya, RTO me bolte h Lucknow se print hota h"}},
		"URBAN.CERTIFICATE": {{"", "janm praman patra ke liye 6 chakkar, ab bola pita ka bhi lao. Ward 22 Nagar palika Deoband"}},
		// What names nothing more than the department stays with all the rest of its matters.
		"POWER.OTHER":     {{"POWER", "gaon me bijli ka khamba lagwana hai"}},
		"FOOD.OTHER":      {{"FOOD", "ration vibhag wale sunte nahi"}},
		"EDU_HIGH.OTHER":  {{"EDU_HIGH", "university wale koi jawab nahi dete"}},
		"TRANSPORT.OTHER": {{"TRANSPORT", "आरटीओ वाले कोई सुनवाई नहीं करते"}},
	})
}

// TestAGuessGivesWayToWhatIsNamed: who says who he is, and what is surely one department's, means that.
func TestAGuessGivesWayToWhatIsNamed(t *testing.T) {
	holds(t, map[string][]told{
		"FOOD.CARD":         {{"", "राशन कार्ड कट गया बिना बताए, हम विधवा हैं दो बच्चे हैं। मंझनपुर कौशांबी"}},
		"IRRIGATION.BREACH": {{"", "nahar tooti hai raat 3 baje se, pani ghar me ghus gya kamar tak, do jhopdi bah gayi"}},
		"WCD.WIDOW":         {{"", "हम विधवा हैं, पेंशन छह महीने से नहीं आई"}, {"", "vidhwa pension ruk gayi, ration card bhi hai aadhar bhi"}},
	})
}

// TestAShareIsABribe: who asks for a part of what goes through his office, and who is never there, must not read it himself.
func TestAShareIsABribe(t *testing.T) {
	blamed := map[string]bool{
		"रजिस्ट्री दफ्तर में हर बैनामे पर 2 परसेंट मांगते हैं बाबू, छाता मथुरा": true,
		"babu 2 percent mangte hai har registry pe":                                              true,
		"JE 10% commission leta hai har bill par":                                                true,
		"block me har kist par 10 percent katta hai babu":                                        true,
		"udyan nirikshak subsidy ka 30 percent maang raha":                                       true,
		"excise inspector dukan walo se mahina leta hai":                                         true,
		"under 16 trial me selectors took money, my son was best, Meerut":                        true,
		"SDM sahab kabhi milte hi nahi, subah se shaam tak baith ke laut aaye. patiyali kasganj": true,
		"तहसीलदार साहब कार्यालय में बैठते ही नहीं":                                               true,
		"the SDM never meets people, we sit all day and go back":                                 true,
		"Excise inspector takes monthly from shops, Hapur":                                       true,
		"आबकारी इंस्पेक्टर दुकानों से मंथली लेता है":                                             true,
		"bank EMI monthly leta hai":                                                              false,
		"GST 18 percent mangte hai dukandar":                                                     false,
		"subsidy 50 percent milti hai par mujhe nahi mili":                                       false,
		"khad ke bore kabhi milte hi nahi samiti pe":                                             false,
		"doctor kabhi milte nahi aspatal me":                                                     false,
		"tehsildar ke yahan varasat nahi chadhi 6 mahine se":                                     false,
		"registry office me token nahi milta":                                                    false,
	}
	for text, want := range blamed {
		require.Equal(t, want, read(t, text).Staff, text)
	}
	holds(t, map[string][]told{"STAMP.STAFF": {{"STAMP", "रजिस्ट्री दफ्तर में हर बैनामे पर 2 परसेंट मांगते हैं बाबू, छाता मथुरा"}}})
}

// TestTownsThatStandForTheirDistrict: who names Indirapuram is told of Indirapuram, and who names a tehsil right before its district is not asked again.
func TestTownsThatStandForTheirDistrict(t *testing.T) {
	for text, want := range map[string][2]string{
		"beer shop charging 20 rs above MRP every time, Indirapuram Ghaziabad": {"Indirapuram", "145"},
		"पानी नहीं आ रहा, इंदिरापुरम गाजियाबाद":                                {"इंदिरापुरम", "145"},
		"greater noida me bijli nahi":                                                {"greater noida", "144"},
		"site sector 150 noida, majduri nahi di":                                     {"sector 150", "144"},
		"ration nahi mila padrauna kushinagar":                                       {"padrauna", "160"},
		"lakhimpur kheri me bijli nahi":                                              {"", "159"},
		"labour card bana h beti ki shadi ka paisa ni mila 55000 wala. tanda rampur": {"tanda", "176"},
		"transformer jal gaya. tanda ambedkar nagar":                                 {"tanda", "121"},
		"ओला गिरने से मटर चौपट, मुआवजा आज तक नहीं आया राठ हमीरपुर": {"राठ", "149"},
		"awas ki dusri kist atki hui h. hata kushinagar": {"hata", "160"},
		"kachra nahi hata basti me":                      {"", ""},
		"tanda bhai rampur ka hai":                       {"", ""},
		"factory chimney throwing black soot all night, children coughing, Loni Ghaziabad": {"Loni", "145"},
		"block B ki light band hai, Indira Nagar Lucknow":                                  {"Indira Nagar", "162"},
	} {
		u := read(t, text)
		require.Equal(t, want, [2]string{u.Place, u.District}, text)
	}
}

// TestMattersSeldomTold: what people tell the smaller departments, beside what sounds like it and is another's.
func TestMattersSeldomTold(t *testing.T) {
	holds(t, map[string][]told{
		"PWD.BROKEN":           {{"", "payagpur se huzurpur road ki haalat kharab, ambulance tak nahi aa pati"}},
		"HEALTH.AMBULANCE":     {{"", "pitaji ki halat kharab hai ambulance nahi aa rahi"}},
		"PANCHAYAT.BUILDING":   {{"PANCHAYAT", "श्मशान घाट पर टीन शेड नहीं है बारिश में चिता नहीं जलती, फतेहाबाद आगरा"}},
		"URBAN.PARK":           {{"URBAN", "श्मशान घाट पर टीन शेड नहीं है बारिश में चिता नहीं जलती"}},
		"HOUSING.COLONY":       {{"HOUSING", "MDA ki colony me na sadak na park na pani, ganga nagar meerut"}},
		"RURAL.WORKS":          {{"", "गांव का तालाब मनरेगा से आधा खोद कर छोड़ दिया"}},
		"VIGILANCE.APPEAL":     {{"", "महराज जी इकलौता बेटा गुजर गया आर्थिक मदद करा दीजिए"}},
		"PANCHAYAT.TOILET":     {{"", "thekedar kaam chhod ke bhag gaya shauchalay adhura"}},
		"REVENUE.OTHER":        {{"", "arthik madad chahiye fasal kharab"}},
		"POWER.SUPPLY":         {{"", "bijli ke khambe par light nahi aa rahi"}},
		"URBAN.STREETLIGHT":    {{"", "khambe par light nahi"}, {"", "खंभे पर लाइट नहीं है"}},
		"MINING.SAND":          {{"MINING", "yamuna me raat ko JCB se ret nikalti hai"}},
		"COOP.SOCIETY":         {{"", "समिति के चुनाव में फर्जी वोटर बना दिए"}},
		"PWD.INCOMPLETE":       {{"PWD", "सड़क बनाने वाला ठेकेदार गिट्टी डालकर छः महीने से गायब है"}},
		"PWD.ROADDRAIN":        {{"JAL", "mainpuri ke karhal road ke kinare ki naali toot gayi h sara paani sadak pe"}},
		"PANCHAYAT.DRAIN":      {{"", "gaon ki road ki nali tooti hai"}},
		"EDU_HIGH.CAMPUS":      {{"EDU_HIGH", "डिग्री कालेज में कोई पढ़ाई नहीं होती साहब, प्रोफेसर आते ही नहीं"}},
		"EDU_BASIC.TEACHER":    {{"", "prathmik school me teacher hi nahi hai"}},
		"RURAL.INSTALMENT":     {{"RURAL", "pradhanmantri awas ki dusri kist atki hui h 7 mahine se chhat nhi pad pa rhi"}},
		"AGRI.PMKISAN":         {{"", "pm kisan ki kist atki"}},
		"RURAL.FRAUD":          {{"RURAL", "रोजगार सेवक मशीन से काम करा के मजदूरों की फर्जी हाजिरी भर रहा"}},
		"FOOD.SHORT":           {{"FOOD", "kotedar 5 ki jagah 4 kilo deta hai unit pe"}},
		"FOOD.NAME":            {{"SOCIAL", "nayi bahu ka naam ration card me nahi chadh raha 3 baar form diya"}},
		"FOOD.GAS":             {{"FOOD", "सिलेंडर बुक किए 18 दिन हो गए, एजेंसी वाला बोलता है गाड़ी नहीं आई"}},
		"FSDA.ADULTERATION":    {{"FSDA", "mathura ke krishna nagar me paneer nakli bik raha hai"}},
		"FSDA.UNSAFE":          {{"", "ordered food from a restaurant in Hazratganj Lucknow, found cockroach in biryani"}},
		"CANE.SATTA":           {{"CANE", "mera satta 600 se 350 kar diya society ne bina wajah"}},
		"POLICE.VICE":          {{"POLICE", "gali me satta chal raha hai"}},
		"ANIMAL.VET":           {{"ANIMAL", "bhains teen din se kuch kha nahi rahi, doctor ko phone kiya to bole kal aayenge"}},
		"ANIMAL.FISH":          {{"ANIMAL", "machli palan ka patta ho gaya h par talab par kabza nahi mila, chakia chandauli"}},
		"REVENUE.ENCROACHMENT": {{"", "dabang ne talab par kabza kar liya"}},
		"REVENUE.DISASTER":     {{"REVENUE", "घाघरा कटान कर रही है, दस घर नदी में समा गये, महसी बहराइच"}},
		"IRRIGATION.SILT":      {{"IRRIGATION", "rajwaha ki safai kagaz me ho gayi, jhadi aur silt waise hi hai"}},
		"TRANSPORT.OVERLOAD":   {{"TRANSPORT", "स्कूल वैन में 20-20 बच्चे ठूंस के ले जाते हैं कोई देखने वाला नहीं"}},
		"HOUSING.POSSESSION":   {{"HOUSING", "LDA ka flat 2019 me book kiya, full payment diya, kabza aaj tak nahi mila"}},
		"HOUSING.REFUND":       {{"HOUSING", "लॉटरी में प्लॉट नहीं निकला, पंजीकरण का पैसा एक साल से वापस नहीं। केडीए कानपुर"}},
		"DIVYANG.ACCESS":       {{"DIVYANG", "No ramp at tehsil building, I use wheelchair, had to be carried up"}},
		"DIVYANG.AIDS":         {{"DIVYANG", "wheelchair nahi mili camp me"}},
		"SOCIAL.MARRIAGE":      {{"SOCIAL", "beti ki shadi ka anudan nahi mila"}},
		"LABOUR.ACCIDENT":      {{"LABOUR", "my brother's hand was cut in press machine, factory owner refuses treatment money"}},
		"MINING.OVERLOAD":      {{"MINING", "maurang ke overload truck din raat, sadak toot gayi"}},
		"EXCISE.PRICE":         {{"EXCISE", "beer shop charging 20 rs above MRP every time"}},
		"COOP.FERTILISER":      {{"COOP", "samiti pe dap nahi subah 4 baje se line"}},
		"AGRI.FERTILISER":      {{"", "khad ki dukan pe dap nahi hai"}},
		"TOURISM.UPKEEP":       {{"TOURISM", "किले के अंदर शौचालय बंद, पीने का पानी नहीं"}},
		"TOURISM.PILGRIM":      {{"TOURISM", "mandir me panda log darshan ke 1100 lete hai, line me dhakka mukki"}},
		"SPORTS.SELECTION":     {{"SPORTS", "under 16 trial me selectors took money, my son was best"}},
		"SPORTS.PLAYER":        {{"SPORTS", "नेशनल में गोल्ड लाये, इनाम का पैसा आज तक नहीं मिला"}},
		"VIGILANCE.BRIBE":      {{"VIGILANCE", "बाबू लोग हर फाइल पर पैसा मांगते हैं कलेक्ट्रेट एटा में"}},
		"CENTRAL.PASSPORT":     {{"POLICE", "passport file 2 months me bhi process nahi hui, appointment bareilly PSK me diya tha"}},
		"POLICE.VERIFY":        {{"POLICE", "passport ke liye police verification nahi hua"}},
	})
}

// TestABadRoadIsNoEmergency: that no ambulance gets through says how bad the road is. Whoever lies there is heard all the same.
func TestABadRoadIsNoEmergency(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"road ki haalat kharab, ambulance tak nahi aa pati":              models.NoDanger,
		"रास्ता इतना खराब कि एंबुलेंस तक नहीं आ पाती":                    models.NoDanger,
		"road is so broken that even an ambulance cannot come":           models.NoDanger,
		"maa behosh hai, sadak kharab hai ambulance tak nahi aa pati":    models.Medical,
		"pitaji ki halat kharab hai ambulance nahi aa rahi":              models.Medical,
		"ambulance nahi aa pati jaldi bhejo pitaji ko heart attack aaya": models.Medical,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}
