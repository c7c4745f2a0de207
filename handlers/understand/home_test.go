package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// Who is beaten by his own family says so in few words, and is heard and hidden, whomever he writes to.
func TestBeatenAtHome(t *testing.T) {
	for _, text := range []string{
		"my father beats me", "papa mujhe maarte hain", "पापा मुझे मारते हैं", "पिता जी शराब पीकर मारते हैं", "pita ji sharab pikar marte hain",
		"stepfather beats child, treatment going on", "sautela baap bachche ko marta hai, ilaj chal raha hai", "सौतेला बाप बच्चे को मारता है, इलाज चल रहा है",
		"mummy mujhe roz marti hai", "sauteli maa mujhe marti hai", "सौतेली माँ मुझे मारती है", "mera bhai mujhe marta hai", "bhaiya mujhe peetta hai",
		"my uncle beats me", "मेरा बेटा मुझे मारता है", "bahu mujhe marti hai", "papa mummy ko marte hain", "पापा मम्मी को मारते हैं", "my father beats my mother",
		"papa ne mujhe maara", "बाबूजी मुझे मारते हैं", "हमार बाबू हमके मारेलन", "dad hits me with belt", "papa gusse me bartan fekte hain aur hame maarte hain",
		"maa beti ko marti hai", "malkin mujhe marti hai", "नौकरानी को मालकिन मारती है", "हमार भाई हमके मारेला", "i am beaten by my father", "my parents hit me everyday help",
		"papa se bachao mujhe", "papa mujhe jaan se marne ki dhamki dete hain", "mujhe papa se dar lagta hai", "bhai mujhe ghar se nikalne nahi deta", "papa roz sharab pi ke aate hain aur mujhe maarte hain", "bachche ka sautela baap usko marta hai",
	} {
		for _, account := range []string{"POLICE", "WCD", "POWER"} {
			u, only := hidden(t, account, text)
			require.True(t, only, "%s: %s: %s", account, text, u.Category)
			require.Contains(t, []models.Danger{models.ChildInDanger, models.WomanInDanger}, u.Danger, "%s: %s", account, text)
		}
	}
	for _, text := range []string{"my father beats me", "papa mujhe maarte hain", "पापा मुझे मारते हैं", "stepfather beats child, treatment going on"} {
		u, _ := hidden(t, "POWER", text)
		require.Equal(t, "WCD", u.Department, text)
	}
}

// The same words of anybody else are no such thing: who is beaten may be the father, and whoever dies is not beaten.
func TestNotBeatenAtHome(t *testing.T) {
	for _, text := range []string{
		"mere papa ko padosi ne mara", "papa ko log marte hain", "papa roz chakkar marte hain tehsil ke", "papa ke dost ne mujhe mara", "पापा को पड़ोसी ने मारा",
		"papa nahi marte bas padosi marta hai", "papa bimar hain padosi marte hain", "bhaiya ladke mujhe marte hain", "mere bhai ko ladko ne mara",
		"papa ko current mara", "chor ne papa ko mara", "papa ne chor ko mara", "papa ne kutte ko mara", "papa ne padosi ko mara", "bachpan me papa marte the",
		"bhai ne mujhe mara zameen ke jhagde me", "my brother was beaten by goons", "ladke ke papa ne mujhe mara", "mere pita ji mar gaye hain", "papa ko jaan se marne ki dhamki mili",
		"mummy bahut marti hai jab light jati hai haha", "papa phone marte hain koi nahi uthata", "pita ji mar gaye pension nahi", "मम्मी पापा गर्मी में मर रहे हैं लाइट नहीं है",
	} {
		u, only := hidden(t, "POLICE", text)
		require.False(t, only, "%s: %s %s", text, u.Category, u.Danger)
	}
	for _, text := range []string{"papa ko heart attack, mar rahe hain", "papa mar rahe hain bed nahi mil raha"} {
		u, _ := hidden(t, "HEALTH", text)
		require.Equal(t, models.Medical, u.Danger, text)
	}
}

// Whose child a teacher beat is heard in every spelling, and kept from the school; who carries his own child does it no harm.
func TestWhoIsBeatenAtSchool(t *testing.T) {
	for _, text := range []string{
		"bachche ko teacher ne maar diya", "बच्चे को टीचर ने मार दिया", "teacher beat my child", "teacher ne bachche ko bahut mara", "teacher ne mere bete ko thappad mara",
		"मास्टर ने मेरे बेटे को बहुत मारा", "master ne bachche ko danda mara", "mere bete ko sir ne maara school me", "bachche ko madam ne maar diya",
		"the teacher hit my son with a stick", "लड़के को मास्टर साहब ने मार दिया", "master ji ne bachche ka haath tod diya",
	} {
		u := read(t, text)
		require.Equal(t, models.ChildInDanger, u.Danger, text)
		require.Equal(t, "EDU_BASIC.CHILD", u.Category, text)
	}
	for _, text := range []string{
		"teacher ko bachche ne maara", "teacher ne bachche ko fail kar diya", "teacher ne bachche ko daant diya", "teacher ne bachche ko inaam diya",
		"teacher ne bachche ko mara nahi", "bete ko godi me utha liya", "बेटे को गोदी में उठा लिया", "maine bachche ko god me utha liya", "bachche ko god me lekar khadi thi",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"kisi ne mere bete ko godi me utha liya aur bhag gaya", "bete ko utha le gaya", "uncle bachchi ko god me bitha kar galat jagah haath lagata hai", "bachche ko maar diya",
	} {
		require.NotEqual(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// Rain, gnats and dogs come into a room and keep people at home as well: who preys on somebody is named, or nobody does.
func TestWhoComesIntoTheRoom(t *testing.T) {
	for _, text := range []string{
		"raat ko mere kamre me light nahi aati", "raat ko mere kamre me barish ka pani aa jata hai", "रात को मेरे कमरे में पानी टपकता है", "raat me mere kamre me machhar bahut hain fogging karao",
		"padosi ka dj raat ko mere kamre me sunai deta hai", "bandar mere kamre me ghus jate hain", "hospital me mere bistar par chadar nahi hai", "मेरे बिस्तर पर खटमल हैं, अस्पताल में सफाई नहीं",
		"nahate samay dekha ki pani me keede hain", "mujhe nahate samay bijli chali jati hai", "the stray dogs do not let me leave the house", "kutte mujhe ghar se nikalne nahi dete",
		"mujhe ghar se nikalne nahi deta pani bhara hai gali me",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"chacha raat ko mere kamre me aate hain", "wo raat ko mere kamre me aata hai", "रात को ससुर मेरे कमरे में आ जाते हैं", "my uncle comes into my room at night",
		"padosi mujhe nahate dekhta hai", "pati mujhe ghar se nikalne nahi deta", "my husband does not let me leave the house",
	} {
		require.Equal(t, models.WomanInDanger, read(t, text).Danger, text)
	}
}

// What somebody in an office did wrong is no molesting unless it was done to somebody.
func TestWrongWorkIsNoMolesting(t *testing.T) {
	for _, text := range []string{
		"thekedar ne galat kaam kiya sadak me", "lekhpal ne galat kaam kiya naksha me", "लेखपाल ने गलत काम किया नक्शे में", "babu ne galat kaam kiya hai bill me", "lekhpal ne mera galat kaam kiya, naam kaat diya",
		"JE ne galat harkat ki meter badal diya", "safai karmi ne dustbin me ched kar diya", "doctor touched my shoulder and checked, did not give medicine", "principal called me alone to office for fees",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"lekhpal ne meri beti ke sath galat kaam kiya", "doctor ne mere saath galat harkat ki", "teacher touched my breast", "conductor ne ladki ko chheda", "principal called me alone to his room",
		"conductor ne mera hath pakda", "doctor ne chheda", "डॉक्टर ने मेरे साथ गलत हरकत की",
	} {
		require.Contains(t, []models.Danger{models.WomanInDanger, models.ChildInDanger}, read(t, text).Danger, text)
	}
}

// Whom a car hit on the road needs an ambulance, and neither his parents nor a dealer's blows are those of his family.
func TestOnTheRoadNobodyBeats(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"papa cycle se ja rahe the, gaadi ne maara": models.Medical, "my mother was crossing the road, car hit my mother": models.Medical, "mummy sadak par ja rahi thi, auto ne mara": models.Medical,
		"मेरे पापा को ट्रक ने टक्कर मार दी": models.Medical, "meri maa ration lene gayi kotedar ne mara": models.NoDanger, "mere papa ghaas marte hain": models.NoDanger,
		"papa tehsil gaye the lekhpal ne mara": models.NoDanger, "mummy aspatal gayi nurse ne mara": models.NoDanger, "papa ko truck ne takkar maar di muavza nahi mila": models.NoDanger,
		"papa ji ne mara": models.ChildInDanger, "my father beat my brother": models.ChildInDanger,
		"gunde mere bhai ko mar rahe hain hospital ke gate par": models.Crime, "doctor ko mar rahe hain log aspatal me": models.Crime, "mera pati mujhe mar raha hai, hospital me bharti hu": models.WomanInDanger,
		"log hospital me mar rahe hain oxygen nahi":      models.Medical,
		"kagaz me mere pita ko maar diya, zinda hain wo": models.NoDanger, "ration card me mere pati ko mar diya": models.NoDanger, "bijli ke taar ne mere bhai ko maar diya": models.Electrocution,
		"बिजली के तार ने मेरे भाई को मार दिया": models.Electrocution,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// A child that fell must be pulled out; a ball, a wall, a cow or a bicycle need not, and children only look on.
func TestWhatFallsBesideChildren(t *testing.T) {
	for _, text := range []string{
		"road par gaddhe, gadi phas gayi bachche rote rahe", "tempo nali me phas gaya bachche pareshan", "bachche ki chappal nali me phas gayi",
		"children cannot play, football fell in the drain", "bachche ki gend borewell me gir gayi", "school ki deewar nale me gir gayi, bachche pareshan",
		"bachche ke janm praman patra me naam nali me gir gaya", "gaay gaddhe me gir gayi, bachche dekh rahe the", "khambha nale me gir gaya hai bachche khelte hain",
	} {
		require.NotEqual(t, models.Disaster, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"bachcha borewell me gir gaya", "बच्चा बोरवेल में गिर गया है", "my son aged 4 years fell into the well", "school van nahar me gir gayi bachche andar hain", "bachcha lift me phas gaya",
		"bacche gaddhe me gir gaye", "nadi me bachche doob rahe",
	} {
		require.Equal(t, models.Disaster, read(t, text).Danger, text)
	}
}

// Whom her husband or his family beats is a woman in danger, as it is said of anybody else of the family; who is beaten by others, and what they do
// not give, are not.
func TestHerHusbandBeatsHer(t *testing.T) {
	for _, text := range []string{
		"mera pati mujhe maar raha hai", "मेरा पति मुझे मार रहा है", "mere pati mujhe maar rahe hain chinhat lucknow", "sasur mujhe maar raha hai", "पति मुझे पीट रहा है",
		"saas mujhe maarti hai", "my husband is beating me", "hamar pati roj maarela", "हमार मरद हमका मारत है", "मोर पति रोज पीटेला", "hamar sasur hamka marat hai",
	} {
		require.Equal(t, models.WomanInDanger, read(t, text).Danger, text)
	}
	u, _ := hidden(t, "POLICE", "mera pati mujhe maar raha hai")
	require.Equal(t, "POLICE.WOMEN", u.Category)
	for text, want := range map[string]models.Danger{
		"mere pati ko padosi maar rahe hain": models.Crime, "pati mar rahe hain hospital me oxygen nahi hai": models.Medical,
		"pati mujhe paise nahi dete": models.NoDanger, "hamar pati ke log maarela": models.NoDanger, "pati mujhe hospital le gaye": models.NoDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// A word that is listed by how it begins is found by that, however short the beginning, where others stand before it.
func TestShortBeginnings(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"bete ko truck ne mar diya": models.Medical, "pita ji ko bus ne uda diya": models.Medical, "malbe me dab gaya ek mazdoor": models.Disaster,
		"mere saath sone ki chain thi wo chori ho gayi": models.NoDanger, "saath sone ke gehne bhi le gaye": models.NoDanger, "kutte bahut hai gali me": models.NoDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// Who of a family is named right behind "maa ko" is a stranger nowhere: "meri maa ko saala marta hai" was heard by nobody.
func TestBeatsHisOwn(t *testing.T) {
	for _, text := range []string{
		"meri maa ko saala aur uski biwi marte hai", "मेरी माँ को साला और उसकी बीवी मारते हैं", "maa ko saala marta hai", "meri maa ko bhai aur bhabhi roz marte hain",
		"मम्मी को चाचा मारते हैं", "behan ko jija marta hai", "बहन को देवर और जेठ मारते हैं", "amma ko bahu marti hai", "biwi ko bhai ne mara", "maa ko bete peette hain", "मेरी माँ को बेटा बहू पीटते हैं",
	} {
		for _, account := range []string{"POLICE", "WCD", "POWER"} {
			u, only := hidden(t, account, text)
			require.True(t, only, "%s: %s: %s", account, text, u.Category)
			require.Equal(t, models.WomanInDanger, u.Danger, "%s: %s", account, text)
			require.NotEqual(t, "EDU_BASIC", u.Department, "%s: %s", account, text)
		}
	}
	for _, text := range []string{"pitaji ko jija marta hai", "papa ko bhai ne peeta", "पिता जी को साला मारता है"} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, models.Crime, u.Danger, text)
	}
	for _, text := range []string{
		"mere saale ki biwi ko log taane marte hai", "maa ko bukhar hai saala aspatal band hai", "saala kaam nahi karta koi",
		"maa ko bhai kutte ko marte dikha", "papa ko bhai nahi marte", "mummy ko bhaiya light chali gayi",
		"beta mere kamre me pani aa jata hai", "maa ko dadi ke ghar chhod diya",
	} {
		u, _ := hidden(t, "POWER", text)
		require.NotContains(t, []models.Danger{models.WomanInDanger, models.ChildInDanger, models.Crime}, u.Danger, text)
	}
}
