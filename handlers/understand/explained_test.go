package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// A harmless phrase says of the words it covers that they are no danger, in whatever order the others stand, and of nothing else.
func TestWhatIsHarmlessExplainsOnlyItself(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"mobile nahar me gir gaya, beta bhi doob gaya": models.Disaster, "मोबाइल नहर में गिर गया, निकालने में भाई डूब गया": models.Disaster,
		"phone talab me gir gaya tha, papa doob rahe hain bachao": models.Disaster, "ball talab me gir gayi, lene gaya ladka doob gaya": models.Disaster,
		"चप्पल तालाब में गिर गई, लेने गया बच्चा डूब गया": models.Disaster, "bag nahar me gir gaya, bachcha bhi gir gaya": models.Disaster,
		"purse nadi me gir gaya, nikalte hue aurat beh gayi": models.Disaster, "phone kuen me gir gaya nikalne me bhai bhi kuen me gir gaya": models.Disaster,
		"saikil nahar me gir gayi bhai ke sath": models.Disaster, "bhai samet cycle nahar me gir gayi": models.Disaster, "kal phone nahar me gir gaya tha, abhi bhai doob raha hai": models.Disaster,
		"bhai doob gaya, mobile nahar me gir gaya tha use nikal raha tha": models.Disaster, "जूता नाले में गिर गया उठाने में बच्चा भी गिर गया": models.Disaster,
		"bank me paisa doob gaya, beta nahar me doob gaya": models.Disaster, "mobile kuen me gir gaya, uske baad bhai kuen me utra behosh ho gaya": models.Medical,
		"bachcha school ke liye uth nahi raha, hosh me nahi hai": models.Medical, "बच्चा स्कूल के लिए उठ नहीं रहा, होश में नहीं है": models.Medical,
		"beti ko school ke liye uthaya uth nahi rahi hai shareer thanda hai": models.Medical, "beti school ke liye jaldi uthaya uth nahi rahi, neeli pad gayi hai": models.Medical,
		"wo uth nahi raha phone kar raha hun, shareer thanda hai": models.Medical,
		"chulhe ka dhuan dekh log bhage aag lag gayi":             models.Fire, "चूल्हे का धुआं देख लोग भागे आग लग गई": models.Fire, "chulhe se dhuan nikla chhappar jal raha hai": models.Fire,
		"gas chulhe se dhuan nikal raha hai aag lag gayi":                   models.Fire,
		"pipe line toot gayi sadak par pani beh raha, ghar me aag lagi hai": models.Fire, "pipe toot gayi pani beh raha hai, bachcha nale me beh gaya": models.Disaster,
		"zinda hun kagaj me mrit, pradhan ne goli maar di bhai ko": models.Crime, "pradhan ne mere bhai ko maar diya, kagaj me accident likha hai": models.Crime,
		"report me kagaj nahi liya pati ko maar diya un logo ne": models.Crime,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"mobile nahar me gir gaya", "bhai ke sath ja raha tha phone nahar me gir gaya", "cycle nahar me gir gayi, bhai ke sath ja raha tha", "school bag talab me gir gaya tha, school band hai",
		"purse nadi me gir gaya aur paise doob gaye", "paisa doob gaya chit fund me bhai ka bhi paisa doob gaya", "karz me doob gaya hun fasal kharab",
		"bachcha school ke liye uth nahi raha", "बच्चे स्कूल के लिए उठ नहीं पाते बिजली रात भर नहीं", "thand hai bachche school ke liye uth nahi pate",
		"padosi ke chulhe ka dhuan ghar me bhar jata hai", "dhaba ke chulhe se dhuan aata hai bahut pareshani", "bete ko godi me utha liya",
		"kagaj me mujhe mrit kar diya lekhpal ne", "ration card me pita ko maar diya par wo zinda hai", "कागजों में मुझे मार दिया", "voter list me mujhe maar diya",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{"bag nahar me gir gaya, bachcha bhi gir gaya", "purse nadi me gir gaya, nikalte hue aurat beh gayi", "phone talab me gir gaya tha, papa doob rahe hain bachao"} {
		require.Equal(t, "REVENUE.DISASTER", read(t, text).Category, text)
	}
}

// Who is left behind may go after the dead; who asks an office for what they left does not.
func TestWhoDespairsAfterADeath(t *testing.T) {
	for _, text := range []string{
		"pati nahi rahe, ab mujhe bhi mar jana chahiye", "पति नहीं रहे, अब मुझे भी मर जाना चाहिए", "beta guzar gaya ab main bhi ja raha hun", "बेटा गुजर गया अब मैं भी जा रहा हूं",
		"beta guzar gaya ab main bhi ja raha hun sab khatam", "beti ki maut ke baad ab aur nahi saha jata", "bachche mar gaye sab khatam ho gaya kya karun jee kar",
		"patni guzar gayi main bhi uske paas ja raha hun", "mera beta nahi raha main jeekar kya karun",
	} {
		require.Equal(t, models.SelfHarm, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"pati nahi rahe pension chahiye", "pati guzar gaye virasat nahi hui", "पति नहीं रहे विधवा पेंशन नहीं मिली", "pita ji ki maut ho gayi mrityu praman patra chahiye",
		"pati mar gaye do saal ho gaye", "meri maa guzar gayi khata band nahi kar rahe bank wale", "pati mar gaye ration card se naam katwana hai", "papa nahi rahe ab pension kaun dega",
		"pati nahi rahe ab ration kaise milega", "pati nahi rahe, mujhe bhi pension chahiye", "papa mar gaye ab ghar ka bijli bill kiske naam hoga", "bhai guzar gaya zameen naam nahi hui", "mere bete ki maut ho gayi ab nyay chahiye", "bhai ki maut ho gayi, report nahi likh rahe",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// What is left out for a while is there again for whoever reads on.
func TestLeftOutIsPutBack(t *testing.T) {
	m := opened(t, "phone nahar me gir gaya, beta bhi doob gaya")
	spots, seen := len(m.spots), m.seen
	putBack := m.leaveOut(m.dropped())
	require.False(t, m.has(belongings))
	require.False(t, m.has(deepWords))
	require.True(t, m.has(ourPeople))
	putBack()
	require.Len(t, m.spots, spots)
	require.Equal(t, seen, m.seen)
	require.True(t, m.has(belongings))
}

// TestTheHourIsNoDespair: what happens tonight is what happens; what else tells of despair is heard beside it.
func TestTheHourIsNoDespair(t *testing.T) {
	for _, text := range []string{
		"Gomti Nagar Lucknow me aaj raat phir bijli chali gayi", "आज रात फिर बिजली चली गई गोमती नगर लखनऊ", "aaj raat me chori ho gayi ghar me, Kanpur Kalyanpur",
		"आज रात में पानी नहीं आया", "aaj raat ko gaon me chor aaye the", "aaj raat baarat me DJ baj raha hai", "aaj raat phir neelgai khet me aa gayi",
		"आज रात फिर शुरू हो गया", "aaj raat phir chal raha hai", "aaj raat tak ho jayega", "no power again tonight in Aliganj", "will the light come back tonight",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"aaj raat aakhri hai meri sab ko maaf karna", "the pills are ready, tonight it ends", "aaj raat main sab khatam kar dunga", "आज रात के बाद सुबह न हो, शीशी खोलकर बैठा हूं",
		"aaj raat phansi laga lunga, bijli ka bill bhi nahi bhar paya",
	} {
		require.Equal(t, models.SelfHarm, read(t, text).Danger, text)
	}
}

// What somebody wants switched off or taken away frightens her, and nobody preys on her; who is followed, or locked in, says so.
func TestWhoIsOnlyAfraidOfAThing(t *testing.T) {
	for _, text := range []string{
		"isko band kar do darr lag raha hai", "इसको बंद कर दो डर लग रहा है", "switch it off, I am scared", "isko hata do bahut dar lagta hai raat ko",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"peecha karta hai isko band kar do darr lag raha hai", "pati marta hai isko band kar do darr lag raha hai", "mujhe kamre me band kar diya darr lag raha hai",
		"isko jail me band kar do mujhe marta hai darr lag raha hai", "raat ko ghar me ghus aata hai isko band kar do darr lag raha hai", "akeli hu darr lag raha hai",
	} {
		require.Equal(t, models.WomanInDanger, read(t, text).Danger, text)
	}
}

// What a mother did not get is no child that is not found.
func TestWhoGotNoneIsNotMissing(t *testing.T) {
	for _, text := range []string{
		"3 saal ki bitiya hai aur patni ko bhi nahi mila", "3 साल की बिटिया है और पत्नी को भी नहीं मिला", "3 saal ki bitiya hai aur patni ko bhi nahi mila (rashan)",
		"mera beta Delhi me hai, ghar par bijli nahi aa rahi", "mera beta delhi me kaam karta hai, ghar ki bijli 3 din se nahi, aliganj lucknow",
		"meri 3 saal ki bitiya hai, patni ko bhi abhi tak nahi mila",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"3 saal ki bitiya kho gayi patni ko bhi nahi mili", "3 saal ki bitiya nahi mil rahi patni ko pata nahi", "mera beta subah se nahi mila",
		"3 saal ki bitiya ghar se gayab hai maa ko bhi nahi mili",
	} {
		require.Equal(t, models.ChildInDanger, read(t, text).Danger, text)
	}
}

// Fireworks are no bomb and a shop that is open no pit; what else befell somebody is heard all the same.
func TestFireworksAndOpenShops(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"sutli bomb phata": models.NoDanger, "सुतली बम फोड़ रहे हैं": models.NoDanger, "diwali me bomb phata": models.NoDanger, "mehangai ka bomb phata": models.NoDanger,
		"sharab ki dukan abhi bhi khuli hai": models.NoDanger, "दुकान अभी भी खुली है": models.NoDanger, "sharab ki dukan khuli hai abhi bhi raat ko": models.NoDanger,
		"sutli bam se aag lag gayi": models.Fire, "patakha bomb se ghar me aag lag gayi": models.Fire, "bam phata hai station par": models.Crime,
		"sutli bomb phata bachche ka haath jal gaya": models.Medical, "manhole abhi bhi khula hai": models.OtherDanger,
		"dukan khuli hai aur bijli ka taar latak raha hai": models.Electrocution,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
	require.Equal(t, "POLICE.NOISE", read(t, "sutli bomb phata").Category)
}

// That children and the old are worse off for it is said of anything, whatever word stands behind it; what else is told of them is heard.
func TestWhoIsOnlyTroubled(t *testing.T) {
	for _, text := range []string{
		"बच्चे और बुज़ुर्ग परेशान हैं zxbbdjhe", "बच्चे और बुज़ुर्ग परेशान हैं zxjbfagb", "bachche aur buzurg pareshan hain", "log pareshan hain bahut", "children are suffering",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{"बच्चे परेशान हैं, एक बच्चा नाले में गिर गया", "log pareshan hain, ganda pani peene se 10 log bimar pad gaye", "bachche pareshan hain, papa ki saans nahi chal rahi"} {
		require.NotEqual(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// What is said of anything is no danger, and takes nothing else back: who bathes, a price, a tablet against fever, cattle that was bitten.
func TestWhatMeansNoDanger(t *testing.T) {
	for text, category := range map[string]string{
		"bachche nahar me kood kar nahate hai": "IRRIGATION.CANAL", "बच्चे नहर में कूदकर नहाते हैं": "IRRIGATION.CANAL",
		"bukhar ki goli kha li": "HEALTH.OTHER", "bukhar ki goli kha li par aaram nahi": "HEALTH.OTHER", "बुखार की गोली खा ली": "HEALTH.OTHER", "dard ki goli kha li hai": "HEALTH.OTHER",
		"saanp kat liya bhains ko": "ANIMAL.VET", "bhains ko saanp ne kaat liya doctor bhejo": "ANIMAL.VET", "my cow was bitten by a snake": "ANIMAL.VET", "gaay behosh padi hai": "ANIMAL.VET",
		"bachche gend ke piche nahar me kood jate hai, rok lagao": "IRRIGATION.CANAL", "school ki chhat tapak rahi hai": "EDU_BASIC.BUILDING", "barish me chhat se pani girta hai aangan me": "",
		"khambe par bulb latka hai jalta nahi": "", "kutte ne bakri ko kaat liya": "", "My phone fell in the river": "", "bhookhe mar rahe hai ration nahi": "FOOD.OTHER",
		"my daughter is missing school because of the road": "EDU_BASIC.OTHER", "tanki me paani nahi hum pyase mar rahe": "JAL.SUPPLY", "sabzi ke daam me aag lagi hai": "",
		"सब्जी के दाम में आग लगी है, सरकार कुछ करे": "", "garmi me bachche tadap rahe hai bina light ke 6 ghante ho gaye": "", "my business is drowning": "",
	} {
		u := read(t, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
		require.Contains(t, u.Category, category, text)
		require.NotContains(t, []string{"POLICE.FIRE", "POLICE.MISSING", "HEALTH.AMBULANCE"}, u.Category, text)
	}
	for text, want := range map[string]models.Danger{
		"ladka nahar me kood gaya": models.Disaster, "bukhar ki 20 goli kha li": models.Medical, "saari bukhar ki goli kha li": models.Medical, "20 bukhar ki goli kha li": models.Medical,
		"poora patta bukhar ki goli kha liya": models.Medical, "bukhar ki goli kha li behosh ho gaya": models.Medical, "neend ki goli kha li": models.Medical,
		"bhains ko nahlate samay saanp ne kaat liya": models.Medical, "bhains charate samay saanp ne kaat liya": models.Medical, "bhains ko saanp ne kaat liya aur bete ko bhi": models.Medical,
		"my daughter is missing": models.ChildInDanger, "my son is missing from school": models.ChildInDanger, "daam me aag lagi hai aur dukan me bhi aag lag gayi": models.Fire,
		"my phone fell in the river and my son too": models.Disaster, "bachcha tadap raha hai": models.Medical, "phone nahar me gir gaya aur bhai bhi": models.Disaster,
		"behosh ho gai hai jaldi ambulance bhejo": models.Medical, "bike se gir gai khoon bah raha hai": models.Medical, "stray dog bit my hand, badly bleeding": models.Medical,
		"saanp ne mujhe aur bhains ko kaat liya": models.Medical, "main abhi nadi me kood jati hun": models.SelfHarm, "i swallowed the whole bottle of paracetamol": models.SelfHarm,
		"bukhar ki goli 30 kha li, ab jeena nahi": models.Medical, "python saanp bakri ko kha gaya": models.OtherDanger, "chhat se pani gir raha hai bijli ke board me current aa raha": models.Electrocution,
		"school ki chhat tapakti hai girne wali hai": models.OtherDanger, "khambe se bulb latka hai aur taar nanga hai": models.Electrocution,
		"main nahar me kood jaungi": models.SelfHarm, "aaj raat ke baad koi mujhe nahi dekhega": models.SelfHarm,
		"kutta kaat liya hath se khoon": models.Medical, "कुत्ता काट लिया है बेहोश है": models.Medical, "accident with a cow, bleeding, unconscious": models.Medical,
		"a missing college girl, 16 years, not found": models.ChildInDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{"ladka nahar me kood kar naha raha tha doob gaya", "बच्चा कूद कर नहा रहा था डूब गया", "bhookh se mar raha hai bachcha"} {
		require.NotEqual(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// Who beats a beast beats nobody; whoever is beaten with it is in danger, and so is whom it bit.
func TestWhoBeatsABeast(t *testing.T) {
	for _, text := range []string{
		"pati kutte ko marta hai", "my husband beats the dog", "my neighbour beats his dog every night it cries", "padosi gaay ko danda marta hai", "makan malik mere kutte ko danda marta hai",
		"nagar nigam wale kutte ko maar rahe hai", "my cow was bitten by a dog", "my goat was bitten by stray dog",
	} {
		u := read(t, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
		require.NotContains(t, []string{"WCD.VIOLENCE", "POLICE.DOWRY", "POLICE.WOMEN", "HEALTH.AMBULANCE"}, u.Category, text)
	}
	for text, want := range map[string]models.Danger{
		"pati mujhe aur kutte ko marta hai": models.WomanInDanger, "husband beats me and the dog": models.WomanInDanger, "kutte ki tarah marta hai pati": models.WomanInDanger,
		"my husband beats me like a dog": models.WomanInDanger, "husband beats me with cattle rope": models.WomanInDanger,
		"bhains ko leke padosi marte hain mujhe": models.Crime, "gaay ko bachane par mujhe maar rahe hain": models.Crime, "pati gaay ke dande se mujhe marta hai": models.WomanInDanger, "my son was bitten by a dog": models.Medical,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// What a bill did to whoever saw it is a figure of speech; what befell somebody else who saw it, or what else is wrong, is not.
func TestWhatIsOnlySaidOfABill(t *testing.T) {
	for text, category := range map[string]string{
		"doctor ne kaha koi mujhe nahi dekhega, aspatal se bhaga diya": "HEALTH.BRIBE",
		"बिजली का बिल देखकर तो करंट लग गया, आठ हजार का आया है":         "POWER.BILL", "bill dekh ke heart attack aa gaya, 2 kamre ka 12000 bill": "POWER.BILL", "bill dekh kar hosh ud gaye": "POWER.BILL",
		"kachre ke dher se marr rahe hai, gaadi 10 din se nahi aayi": "URBAN.GARBAGE", "My phone fell into the drain while boarding the bus": "URBAN.SEWER",
		"my keys fell into the manhole": "URBAN.MANHOLE",
	} {
		u := read(t, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
		require.Equal(t, category, u.Category, text)
	}
	for text, want := range map[string]models.Danger{
		"bill dekh kar aatmahatya kar lunga": models.SelfHarm, "बिल देखकर फांसी लगा लूंगा": models.SelfHarm, "seeing the bill I will hang myself": models.SelfHarm,
		"bijli ka bill dekh kar jaan de dunga": models.SelfHarm, "bill dekhkar zahar kha liya": models.Medical,
		"bill dekh kar papa ko heart attack aa gaya": models.Medical, "mujhe heart attack aa raha hai": models.Medical, "lathi se mar rahe hai": models.Crime,
		"bill dekhkar current lag gaya aur ab meter me bhi current aa raha hai": models.Electrocution, "a child fell into the drain": models.Disaster,
		"the manhole is open, my phone fell into it": models.OtherDanger, "hamari dukan me short circuit se aag pakad li hai jaldi kuch kariye": models.Fire,
		"transformer is burning and sparks falling on the thatched roof": models.Fire, "taar se aag lag sakti hai": models.Electrocution,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
	require.Equal(t, "HEALTH.AMBULANCE", read(t, "पापा ने फसल बर्बाद होने पर कीटनाशक पी लिया है").Category)
}
