package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// Who fell into a well or a river, and whose house a river has come into, is for whoever brings relief, whatever account it is told to.
func TestWhoMustBeRescuedNow(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{
		"bachcha borewell me gir gaya", "बच्चा बोरवेल में गिर गया", "child fell into a borewell", "bachcha kuen me gir gaya", "baccha nahar me doob gaya",
		"beti talab me doob rahi hai", "aadmi kuen me gir gaya", "ladka nahar me beh gaya", "मेरे पिताजी कुएं में गिर गए", "दो लोग नदी में डूब गए",
		"my father fell into the well", "two people drowned in the canal", "baadh ka paani ghar me ghus gaya", "बाढ़ का पानी घर में घुस गया",
		"flood water entered our house", "nadi ka paani ghar me ghus gaya", "नदी का पानी गांव में घुस गया", "river water has entered the village",
		"गंगा का पानी घर में भर गया", "baarh aail ba ghar me pani ghus gail",
	} {
		for _, account := range []string{"", "POWER", "URBAN"} {
			u := r.Understand(text, handlers.Hint{Department: account})
			require.Equal(t, "REVENUE.DISASTER", u.Category, text+account)
			require.Equal(t, models.Disaster, u.Danger, text)
		}
	}
	for text, want := range map[string]string{
		"naali ka paani ghar me ghus gaya": "URBAN.SEWER", "barish ka paani ghar me ghus gaya": "URBAN.WATERLOGGING", "tanki ka paani ghar me ghus gaya": "JAL.TANK",
		"nahar ka paani khet me ghus gaya": "IRRIGATION.BREACH", "kisan nahar ka pani khet me bhar gaya fasal doob gayi": "IRRIGATION.BREACH",
		"baadh me fasal doob gayi muavza nahi mila": "REVENUE.COMPENSATION", "bachcha khule manhole me gir gaya": "URBAN.MANHOLE",
		"har saal nadi ka pani gaon me ghus jata hai bandh banwao": "IRRIGATION.OTHER", "nadi par pul nahi hai": "PWD.BRIDGE",
		"jajmau me tannery ka ganda pani handpump me aa raha hai": "FOREST.WATER", "टेनरी का पानी हैंडपंप में आ रहा है": "FOREST.WATER",
		"handpump se ganda pani aa raha hai, paas me tannery hai": "JAL.HANDPUMP", "handpump kharab hai tannery ke paas": "JAL.HANDPUMP",
		"factory ka pani nadi me ja raha hai": "FOREST.WATER", "log nadi me kooda phenkte hain": "URBAN.GARBAGE",
	} {
		require.Equal(t, want, read(t, text).Category, text)
	}
	for _, text := range []string{
		"nadi ka paani ganda hai", "नदी का पानी काला हो गया", "bachche nadi me nahate hain", "bhai tractor nahar me gir gaya", "gaon ke log kuen ka pani peete hain",
		"pichhle saal nadi ka pani ghar me ghus gaya tha",
	} {
		_, flood := opened(t, text).flooded()
		_, sank := opened(t, text).sank()
		require.False(t, flood || sank, text)
	}
}

// The relief after a flood is asked for, and a river's water in a tank or a tap is for whoever supplies it; a flood that is there is heard.
func TestFloodOrOnlyItsName(t *testing.T) {
	for _, text := range []string{
		"flood relief not given in our village", "No flood relief in our village since 3 months", "flood affected list not in our village panchayat",
		"flood lights not working in our village stadium", "baadh rahat ka form bhar gaya hai paisa nahi aaya", "बाढ़ राहत का फार्म भर गया है",
		"baadh rahat list me naam chadh gaya par paisa nahi mila", "baadh ki rahat ka paisa ghar tak aa gaya", "gomti ka pani pine layak nahi tanki bhar raha hun",
		"yamuna ka pani ganda hai tanki me bhar gaya", "ganga ka paani ghar ke nal me bhar raha hai", "बाढ़ राहत सूची में नाम चढ़ गया पैसा नहीं मिला", "baadh ka form bhar gaya",
		"baadh peedit ka form bhar gaya tha", "flood control room phone not working in our village", "ganga ka pani balti me bhar raha hun", "yamuna ka pani drum me bhar gaya",
		"बाढ़ की सहायता का फॉर्म भर गया है", "baadh bima ka form bhar gaya claim nahi mila", "flood compensation list not in our village",
		"baadh yojana me naam chadh gaya", "ganga ka pani tanki me chadh raha hai", "flood victims list not in our village", "baadh chauki ka register bhar gaya", "river water in our village is dirty", "river water supply in our village is dirty",
	} {
		_, flood := opened(t, text).flooded()
		require.False(t, flood, text)
		require.NotEqual(t, models.Disaster, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"baadh ka pani ghar me bhar gaya", "baadh ka pani bhar gaya", "nadi ka pani chadh raha hai", "नदी का पानी घर में आ गया", "flood water in our house", "flood in our village",
		"flood water is inside the house", "ganga ka pani ghar me bhar raha hai", "gaon me baadh aa gayi pani bhar gaya", "baadh aayi hai ghar me pani bhar gaya",
		"bhar gaya hai nadi ka pani ghar me", "ghar me bhar gaya hai baadh ka pani", "No flood relief, water has entered our house", "baadh rahat nahi mili pani ghus gaya",
		"baadh peedit hain pani ghar me bhar gaya hai", "बाढ़ प्रभावित गांव डूब गया", "yamuna ka pani colony me bhar gaya", "घाघरा का पानी गांव में भर रहा है",
		"नदी का पानी खेत और घर में भर गया", "flood has come in our village", "river water inside our house", "rapti ka pani mohalle me bhar gaya", "गंगा का पानी सड़क पर चढ़ गया",
		"baadh se ghar doob gaya", "ghaghra ka pani badh raha hai ghar me aa gaya", "ganga ka pani ghat par chadh gaya", "baadh me gaon ghir gaya", "nadi ka pani gaon tak aa gaya ghar me aa gaya",
	} {
		_, flood := opened(t, text).flooded()
		require.True(t, flood, text)
		require.Equal(t, models.Disaster, read(t, text).Danger, text)
	}
}

// A thing that fell into a drain, and money that "sank", is nobody to pull out; who went in after it is.
func TestWhatFellIsNobody(t *testing.T) {
	for _, text := range []string{
		"bachche ka bag nahar me gir gaya", "mera phone kuen me gir gaya", "chabi nali me gir gayi", "bank me paisa doob gaya", "mera paisa doob gaya company bhag gayi",
		"पैसा डूब गया चिट फंड में",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"bachche ka pair nale me phas gaya", "bachcha cycle se nahar me gir gaya", "bachcha gend lene nale me gir gaya", "bachcha bag lekar kuen me gir gaya",
		"beta phone nikalne kuen me utra gir gaya", "bachche ka joota aur bachcha nale me gir gaya", "ghar doob gaya", "doob gaya",
	} {
		require.Equal(t, models.Disaster, read(t, text).Danger, text)
	}
}

// opened returns a message cut into words, with what the lists find in it.
func opened(t *testing.T, text string) *message {
	t.Helper()
	r, err := reader()
	require.NoError(t, err)
	m := &message{}
	r.open(m, text)
	return m
}

// What has come back and is too little is no flood, in whatever dialect; water that comes to where people live, and who drowns, is heard in those too.
func TestWhatHasComeBackIsNoFlood(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"पानी आ गइल बाकिर तनी कम बा": models.NoDanger, "लाइट आ गइल बाकिर मद्धिम बा": models.NoDanger, "bijli aa gail lekin kam volt": models.NoDanger,
		"paani aawat ba lekin ganda": models.NoDanger, "बिजुरी आइ गवा मुला वोल्ट कम है": models.NoDanger, "राशन मिल गइल बाकिर तौल कम बा": models.NoDanger,
		"करजा में डूब गइल बानी": models.NoDanger, "जमा पैसा डूब गइल": models.NoDanger,
		"पानी आ गइल बाकिर घर में घुस गइल": models.Disaster, "गाँव में बाढ़ के पानी आ गइल बा": models.Disaster, "घर में पानी आ गइल बा छत पर बइठल बानी": models.Disaster,
		"पानी आ गइल लइका डूब गइल": models.Disaster, "लइका डूब गइल": models.Disaster, "pani aa gaya sab doob gaya": models.Disaster,
		"नदी के पानी गाँव में घुस गइल बा": models.Disaster, "पानी आ गइल, गाँव डूबत बा, बचावा": models.Disaster,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{"bijli aa gail lekin kam volt", "बिजुरी आइ गवा मुला वोल्ट कम है", "bijli aa gail bakir volt kam ba"} {
		require.Equal(t, "POWER.VOLTAGE", read(t, text).Category, text)
	}
}

// Who is hurt is for who comes, where nothing but the letters give it to a department; what its keywords name stays with it.
func TestWhoIsHurtIsForWhoComes(t *testing.T) {
	for text, category := range map[string]string{
		"saap kat liya hai jaldi batao": "HEALTH.AMBULANCE", "accident ho gaya hai highway par": "HEALTH.AMBULANCE", "mitti khodte samay mazdoor dab gaye": "HEALTH.AMBULANCE",
		"my son was bitten by a snake": "HEALTH.AMBULANCE", "snake bit my wife": "HEALTH.AMBULANCE",
		"khambe me current aa raha hai": "POWER.HAZARD", "ghar me saanp nikla hai": "FOREST.WILDANIMAL",
	} {
		require.Equal(t, category, read(t, text).Category, text)
	}
	u, _ := hidden(t, "POWER", "saap kat liya hai jaldi batao")
	require.Equal(t, "HEALTH.AMBULANCE", u.Category)
	u, _ = hidden(t, "POWER", "bijli nahi hai oxygen wale mareez mar rahe hain")
	require.Equal(t, "POWER", u.Department)
	for _, text := range []string{ // in many words a hazard is whoever's works it is
		"The retaining wall below our road at Vindhyachal bends outward like a belly and stones drop each time a truck goes, auto drivers have stopped taking the inner lane",
		"crane ki rassi ghis ke aadhi reh gai h, usi se roz sariya hamare sar ke upar se jata, 200 log niche. bola to naam kaat diya. metro site, Agra Sadar",
	} {
		require.NotEqual(t, "REVENUE", read(t, text).Department, text)
	}
}

// Who does it to a child is heard by those who protect children, also where more words are of a crime against a woman; a mother's child is no victim.
func TestWhatIsDoneToAChild(t *testing.T) {
	for _, text := range []string{
		"meri 6 saal ki bachchi ke saath galat kaam kiya", "मेरी बच्ची के साथ रेप हुआ", "8 saal ki bachchi ka rape ho gaya", "my 7 year old daughter was raped", "nabalig ke saath dushkarm",
	} {
		u := read(t, text)
		require.Equal(t, "POLICE.CHILD", u.Category, text)
		require.Equal(t, models.ChildInDanger, u.Danger, text)
	}
	for text, category := range map[string]string{
		"pati mujhe marta hai meri 5 saal ki beti hai": "WCD.VIOLENCE", "meri beti 20 saal ki hai uske saath balatkar hua": "POLICE.WOMEN", "meri beti ke saath rape hua": "POLICE.WOMEN",
	} {
		require.Equal(t, category, read(t, text).Category, text)
	}
}

// Who fell may be named between where and that; what is his may, too, and is nobody.
func TestWhoFellIsNamedBetween(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"kuen me ladka gir gaya": models.Disaster, "tubewell ke kuen me ladka gir gaya": models.Disaster, "नहर में मजदूर गिर गया": models.Disaster,
		"nahar me kisan ka tractor gir gaya": models.NoDanger, "kuen me gaay gir gayi": models.NoDanger, "talab me log kachra girate hain": models.NoDanger,
		"pul se kood gayi ek ladki": models.Medical, "maine neend ki goliyan kha li hain": models.Medical,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}
