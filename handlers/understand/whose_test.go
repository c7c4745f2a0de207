package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// hidden reads a message that came to a department's account, and whether only named officers would see it.
func hidden(t *testing.T, department, text string) (u handlers.Understanding, only bool) {
	t.Helper()
	r, err := reader()
	require.NoError(t, err)
	u = r.Understand(text, handlers.Hint{Department: department})
	category, ok := r.dir.Category(u.Category)
	return u, ok && category.Hides(u.Danger)
}

// A fever, a wall and a landlord are everybody's trouble: whoever can help must read of them.
func TestEverybodysTroubleIsNotHidden(t *testing.T) {
	for text, department := range map[string]string{
		"log deewar tod rahe hain": "POLICE", "padosi ne meri diwar gira di": "POLICE", "पड़ोसी दीवार तोड़ रहे हैं": "POLICE",
		"makan malik dhamki de raha hai": "POLICE", "मकान मालिक धमकी दे रहा है": "POLICE", "makan malik ghar se nikal raha hai": "POLICE",
		"my landlord threatens me": "POLICE", "makan malik ghar khali karane ki dhamki de raha hai": "POLICE",
		"bachche ko bukhar hai doctor nahi aata": "HEALTH", "बच्चे को बुखार है डॉक्टर नहीं आता": "HEALTH", "my child has fever and no doctor in phc": "HEALTH",
		"bachche ko kutte ne kaata injection nahi mil raha": "HEALTH", "bachcha bimar hai dawa nahi mil rahi": "HEALTH",
		"नवजात बच्चे को पीलिया है डॉक्टर नहीं": "HEALTH", "bus me bachche ko chot lagi": "TRANSPORT",
		"bachcha school nahi jaa pa raha bas nahi hai": "EDU_BASIC", "स्कूल में बच्चों को खाना नहीं मिल रहा": "EDU_BASIC",
		"बच्चे को भर्ती नहीं किया, डॉक्टर नहीं है": "HEALTH", "bachche ka haath toot gaya, doctor nahi hai": "HEALTH",
		"bachchon ko kitab nahi mili": "EDU_BASIC", "god me bachcha lekar line me khadi thi, doctor nahi aaya": "HEALTH",
		"makan malik kiraya badha raha hai aur samaan bahar phek diya": "POLICE", "मकान मालिक कमरा खाली करा रहा है, ताला लगा दिया": "POLICE",
		"बच्चों को ड्रेस नहीं मिल रही मुझे बताइए": "EDU_BASIC", "mere bete ko scholarship nahi mil rahi": "SOCIAL",
	} {
		u, only := hidden(t, department, text)
		require.False(t, only, "%s: %s, danger %s", text, u.Category, u.Danger)
	}
}

func TestHarmToWomenAndChildrenIsHidden(t *testing.T) {
	for text, department := range map[string]string{
		"mera devar mujhe marta hai": "POLICE", "मेरा देवर मारता है": "POLICE", "dewar aur saas marte hain": "POLICE",
		"makan malik mujhe akele me bulata hai aur galat baat karta hai": "POLICE", "मकान मालिक मेरी बेटी को छेड़ता है": "POLICE",
		"landlord is touching me": "POLICE", "bachche ko bukhar tha aur chacha ne peeta": "POLICE",
		"bachche ko bhookha rakhte hain": "POLICE", "teacher ne bachche ko mara chot lagi": "EDU_BASIC",
		"tuition sir bachchi se gandi baat karta hai, kitab dene ke bahane bulata hai": "POLICE",
		"ट्यूशन सर बच्ची से गंदी बात करता है, किताब देने के बहाने बुलाता है":           "POLICE",
		"bachchi ko bukhar tha, chacha ne uske kapde utaare":                           "REVENUE", "girl child had fever and uncle removed her clothes": "POLICE",
		"बच्ची के साथ पड़ोसी ने गलत किया, इलाज चल रहा है": "POLICE", "bachchi ke saath padosi ne galat kiya, ilaj chal raha hai": "POLICE",
		"uncle bachchi ko god me bitha kar galat jagah haath lagata hai, doctor ne bataya": "POLICE",
		"स्कूल जाने वाली बच्ची को लड़के घूरते हैं":                                         "POLICE", "school jane wali bachchi ko ladke ghurte hain": "POLICE",
		"sauteli maa bachche ko jalati hai, haath toot gaya": "POLICE", "सौतेली माँ बच्चे को जलाती है, हाथ टूट गया": "POLICE",
		"makan malik raat ko kamre me ghus aata hai, mujhe chhuta hai": "POLICE", "मकान मालिक रात को कमरे में आ जाता है, मुझे छूता है": "POLICE",
		"makan malik nahate dekhta hai, jhankta hai": "POLICE", "landlord enters my room at night and touches me": "POLICE",
	} {
		u, only := hidden(t, department, text)
		require.True(t, only, "%s: %s, danger %s", text, u.Category, u.Danger)
	}
}

// A child that fell into something must be pulled out by whoever can; what somebody did to it stays kept.
func TestWhoFellInIsForEverybody(t *testing.T) {
	for _, text := range []string{
		"bachcha borewell me gir gaya", "बच्चा बोरवेल में गिर गया", "child fell into a well", "bachcha nali me gir gaya", "बच्चा पानी की टंकी में गिर गया",
		"बच्चा गड्ढे में फँसा है", "bachcha borewell me 20 feet niche phasa hua hai, barabanki", "child drowning in the canal", "बच्ची तालाब में डूब रही है",
		"bachcha borewell me gira hai police ko bhejo", "bachcha nahar me doob gaya",
	} {
		u, only := hidden(t, "", text)
		require.NotEqual(t, models.NoDanger, u.Danger, text)
		require.NotEqual(t, models.ChildInDanger, u.Danger, text)
		require.False(t, only, "%s: %s, danger %s", text, u.Category, u.Danger)
	}
	for _, text := range []string{
		"sauteli maa ne bachche ko kuen me phenk diya", "chacha ne bachchi ko talab me dubo diya", "teacher ne bachche ko mara wo nali me gir gaya",
		"bachcha nali me gir gaya, chacha ne peeta tha", "चाचा ने बच्ची को कुएं में फेंक दिया",
	} {
		u, only := hidden(t, "", text)
		require.True(t, only, "%s: %s, danger %s", text, u.Category, u.Danger)
	}
}

// Whose son is beaten is no woman who is; and of what is done to a child, marriage is one case.
func TestWhoIsBeaten(t *testing.T) {
	for text, want := range map[string]string{
		"daroga ne mere bete ko peeta": "POLICE.MISCONDUCT", "padosi ne mere bete ko peeta": "POLICE.ASSAULT",
		"pati mere bete ko marta hai": "POLICE.WOMEN", "padosi meri beti ko marta hai": "POLICE.WOMEN", "mujhe aur mere bete ko pati ne peeta": "POLICE.DOWRY",
		"ek bachha dhabe par kaam karta hai 10 saal ka, malik marta hai": "WCD.CHILD", "ढाबे पर 10 साल का बच्चा काम करता है मालिक मारता है": "WCD.CHILD",
		"hotel par ek bachcha kaam karta hai malik marta hai": "WCD.CHILD", "nabalig ladki ki shadi ho rahi hai": "WCD.CHILD_MARRIAGE",
		"master ne mere bete ko peeta": "EDU_BASIC.CHILD",
	} {
		department, _, _ := strings.Cut(want, ".")
		u, _ := hidden(t, department, text)
		require.Equal(t, want, u.Category, text)
		require.Equal(t, strings.Contains(want, "WOMEN") || strings.Contains(want, "DOWRY"), u.Danger == models.WomanInDanger, text)
	}
}

// Who is not found must be looked for, and what a child did not get is not a child.
func TestWhoIsLost(t *testing.T) {
	for _, text := range []string{
		"mera bachcha nahi mil raha", "मेरा बेटा कल से नहीं मिल रहा", "mere bete ko dhundh raha hu nahi mil raha", "meri beti ki koi khabar nahi mil rahi",
	} {
		u, only := hidden(t, "POLICE", text)
		require.Equal(t, models.ChildInDanger, u.Danger, text)
		require.Equal(t, "POLICE.MISSING", u.Category, text)
		require.False(t, only, text)
	}
	for _, text := range []string{
		"bachchi ki dawa lene gaya tha, wapas aaya to bachchi nahi mili", "बच्ची की दवा लेने गया था, वापस आया तो बच्ची नहीं मिली",
		"went to buy medicine for my child, when I came back the child was not found",
	} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, models.ChildInDanger, u.Danger, text)
		require.Equal(t, "POLICE.MISSING", u.Category, text)
	}
	for text, department := range map[string]string{
		"beti ko dawa nahi mili": "HEALTH", "bachche dawa nahi mili": "HEALTH",
		"mere bachche ko kitab nahi mil rahi": "EDU_BASIC", "मेरी बेटी को छात्रवृत्ति नहीं मिल रही है": "SOCIAL",
		"mere bete ka jati praman patra nahi mil raha": "REVENUE", "mere bachche ko poshahar nahi mil raha": "WCD",
	} {
		u, _ := hidden(t, department, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
	}
}

// Whoever is left is sad; only who says so does not want to live.
func TestWhoIsLeftIsNotInDespair(t *testing.T) {
	for _, text := range []string{
		"patni ghar chhod kar chali gayi", "पत्नी घर छोड़ कर चली गई", "meri biwi ghar chhodkar chali gayi hai", "my wife left home",
		"पति छोड़कर चला गया", "my wife has left me and taken the kids",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	require.Equal(t, models.OtherDanger, read(t, "gaddhe ki wajah se 2 log mar gaye").Danger)
	for _, text := range []string{
		"patni ghar chhod kar chali gayi ab jeena nahi chahta", "biwi chhod kar chali gayi mar jaunga",
		"पत्नी छोड़ कर चली गई अब मर जाना चाहता हूं", "she left me i want to die", "patni chhod kar chali gayi mera koi nahi hai main akela",
	} {
		require.Equal(t, models.SelfHarm, read(t, text).Danger, text)
	}
}

// Tiger is a name too, and a beast that takes somebody is no crime.
func TestWhoTakesIsABeast(t *testing.T) {
	for _, text := range []string{
		"Tiger named boy dragged away my sister, Lucknow", "boy named tiger dragged away my sister, Lucknow",
		"tiger gang ne meri beti ko utha le gaya, Lucknow", "tiger naam ka ladka meri behan ko kheench le gaya, Lucknow",
	} {
		u, _ := hidden(t, "POLICE", text)
		require.Contains(t, []models.Danger{models.WomanInDanger, models.ChildInDanger, models.Crime}, u.Danger, text)
	}
	for _, text := range []string{
		"Python course fee took my money, coaching in Aliganj Lucknow", "elephant toy company took my deposit, Lucknow",
		"hathi chauraha par pickpocket snatched my phone, Lucknow",
	} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, models.NoDanger, u.Danger, text)
	}
	for _, text := range []string{
		"tendua bachche ko utha le gaya, Bahraich", "tiger ne ladke ko utha liya, kheench le gaya, Pilibhit", "बाघ मेरी बेटी को उठा ले गया, पीलीभीत",
		"leopard took away a boy from the field, Bahraich", "leopard snatched a child from the courtyard, Bahraich", "leopard took my son, Bahraich",
		"python saanp bakri ko kha gaya, Lucknow",
	} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, models.OtherDanger, u.Danger, text)
	}
}

// Who keeps another's money is not missing, and neither is the money; who does not come home is.
func TestWhatIsNotGivenBackIsNotMissing(t *testing.T) {
	for _, text := range []string{
		"makan malik advance nahi lauta raha", "मकान मालिक एडवांस नहीं लौटा रहा", "makan malik advance nhi lauta rha", "makan malik security paise wapas nahi lauta raha",
		"mera dost paise nahi lauta raha", "builder paisa nahi lauta raha", "coaching wale fees nahi lauta rahe", "mere bete ka phone nahi lauta raha hai",
		"landlord has not returned my deposit",
	} {
		u, _ := hidden(t, "POLICE", text)
		require.NotEqual(t, "POLICE.MISSING", u.Category, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
	}
	for _, text := range []string{
		"mera beta nahi lauta", "mere papa kal se nahi laute", "pati kal se nahi lauta", "beti school se nahi lauti", "पति घर नहीं लौटा", "my son has not returned",
		"mera beta ghar nahi lauta raha",
	} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, "POLICE.MISSING", u.Category, text)
	}
	_, only := hidden(t, "POLICE", "pati mera bachcha nahi lauta raha")
	require.True(t, only, "a child that is kept")
}

// The road to the in-laws is a road, and what was given as a dowry is stolen like anything else; who is ill-treated there stays heard.
func TestInLawsHaveRoadsToo(t *testing.T) {
	for text, want := range map[string]string{
		"sasural ka rasta kharab hai, Lucknow": "PWD.BROKEN", "ससुराल का रास्ता खराब है": "PWD.BROKEN", "road to my in-laws is broken": "PWD.OTHER",
		"dahej me mili gaadi chori ho gayi, Lucknow": "POLICE.THEFT", "दहेज में मिली गाड़ी चोरी हो गई": "POLICE.THEFT", "the bike given in dowry was stolen": "POLICE.THEFT",
		"sasural me bijli nahi hai": "POWER.SUPPLY", "meri saas ki pension nahi mili": "SOCIAL.PENSION", "mere sasural me nal kharab hai": "JAL.HANDPUMP",
		"devar ka ration card nahi bana": "FOOD.CARD", "meri saas ko bukhar hai aspatal me bed nahi mila": "HEALTH.NEGLIGENCE",
		"sasural wale dahej mangte hain": "POLICE.DOWRY", "dahej ke liye marte hain": "POLICE.DOWRY", "dahej mang rahe hain": "POLICE.DOWRY",
		"dahej ka saman wapas nahi kar rahe": "POLICE.DOWRY", "dahej me mili bike wapas nahi kar rahe": "POLICE.DOWRY", "ससुराल में मुझे परेशान करते हैं": "POLICE.DOWRY",
		"sasural me jhagda hota hai": "POLICE.DOWRY", "mother in law tortures me": "POLICE.DOWRY", "my in-laws harass me for dowry": "POLICE.DOWRY",
		"meri beti ko sasural wale khana nahi dete": "POLICE.DOWRY", "sasural me bahut dikkat hai": "POLICE.DOWRY", "devar gandi nazar rakhta hai": "POLICE.DOWRY",
		"in-laws beat me": "WCD.VIOLENCE", "sasural wale marte hain": "WCD.VIOLENCE",
	} {
		require.Equal(t, want, read(t, text).Category, text)
	}
}

// Who went and did not come back is looked for, and a child so is in danger; what did not come back is not.
func TestWhoDidNotComeBack(t *testing.T) {
	for _, text := range []string{
		"My neighbour's son aged 8 has not come back from tuition since 5 pm, Hazratganj Lucknow", "my son has not come back from school",
		"beta tuition se wapas nahi aaya 5 baje se", "8 saal ki bachchi school se ghar nahi pahunchi", "मेरी बेटी कोचिंग से वापस नहीं लौटी",
	} {
		u := read(t, text)
		require.Equal(t, "POLICE.MISSING", u.Category, text)
		require.Equal(t, models.ChildInDanger, u.Danger, text)
	}
	for _, text := range []string{"my father went to market and did not come back, he has memory loss", "pati ghar se nikle the wapas nahi aaye do din se"} {
		require.Equal(t, "POLICE.MISSING", read(t, text).Category, text)
	}
	for _, text := range []string{
		"bachche padh nahi pa rahe light wapas nahi aayi", "bete ka phone wapas nahi aaya", "my son's phone has not come back from repair", "bhai paise wapas nahi aaye",
		"my husband did not return my jewellery", "bhai sahab light wapas nahi aayi", "beti ki pension wapas nahi aayi", "bhai jo paisa kata wo wapas nahi aaya",
	} {
		u := read(t, text)
		require.NotEqual(t, "POLICE.MISSING", u.Category, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
	}
}

// What the model alone hears is put right by the words of what hurts nobody; with a wire, a wound or a threat beside them it stays.
func TestWhatHurtsNobody(t *testing.T) {
	for text, want := range map[string]string{
		"dead cow is lying on the road": "URBAN.DEADANIMAL", "mari hui gaay sadak par padi hai": "URBAN.DEADANIMAL", "मरा हुआ कुत्ता पड़ा है": "URBAN.DEADANIMAL",
		"pipe line toot gayi sadak par pani beh raha": "JAL.LEAK", "पाइप लाइन टूट गई पानी बह रहा है": "JAL.LEAK",
		"chulhe ka dhuan aankh me lagta hai gas connection chahiye": "FOOD.GAS", "meter me current nahi aa raha": "POWER.METER",
		"दादी की आंख का ऑपरेशन कराना है": "HEALTH.NEGLIGENCE", "padosi hamari fasal kaat le gaya": "POLICE.THEFT", "my son is being falsely accused of theft": "POLICE.THEFT",
	} {
		u := read(t, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
		require.Equal(t, want, u.Category, text)
	}
	for _, text := range []string{
		"meter me current aa raha hai", "handpump me current aa raha hai", "ghar me dhuan bhar gaya hai", "dead cow under the fallen wire", "gaay mari padi hai taar toota hai", "pipe toot gayi poora ghar doob gaya log fase hain", "gas pipeline leak ho rahi hai",
		"unhone jhootha case kiya aur jaan se marne ki dhamki di", "operation ke baad khoon beh raha hai", "fasal kaat le gaye aur lathi se mara", "kutte ne bachche ko kaat liya",
	} {
		require.NotEqual(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// A pole to be put up or moved is no danger, a date of birth no ticket inspector, and one's own mother's eyes no abuse.
func TestWordsOfVillagers(t *testing.T) {
	for text, want := range map[string]string{
		"gaon me bijli ka khamba lagwana hai": "POWER.OTHER", "बिजली का खंभा हटवाना है": "POWER.OTHER", "khamba jhuk gaya hai hatwa do": "POWER.HAZARD",
		"purana taar badal do": "POWER.OTHER", "bijli ka khamba gir gaya": "POWER.HAZARD", "cylinder late aata hai": "FOOD.GAS", "गैस चूल्हा नहीं मिला": "FOOD.GAS",
		"gas khatam hai cylinder nahi aaya": "FOOD.GAS", "cylinder fat gaya": "POLICE.FIRE", "oxygen cylinder nahi aaya aspatal me": "HEALTH.OTHER",
		"gas ki subsidy nahi aa rahi": "FOOD.GAS", "bachche ke aadhar me janm tithi galat": "CENTRAL.OTHER", "टीटी ने पैसे लिए": "CENTRAL.RAILWAY",
	} {
		require.Equal(t, want, read(t, text).Category, text)
	}
	for text, abusive := range map[string]bool{
		"maa ki aankh ka chashma banwana hai": false, "मेरी माँ की आँख में दर्द है": false, "maa ki aankh saale": true, "teri maa ki aankh": true,
	} {
		require.Equal(t, abusive, read(t, text).Abusive, text)
	}
}

// An illness that people died of is a danger to others; a wedding family that beats in a longer sentence is one; who drinks is no father who beats.
func TestFewWordsOfWhomItBefalls(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"do bachche mar gaye dengue se": models.Medical, "mohalle me dengue se 3 log mar gaye": models.Medical, "पेचिश से दो बच्चों की मौत": models.Medical,
		"two children died of dengue in our village": models.Medical, "pita ji ki maut ho gayi dengue se pension chahiye": models.NoDanger,
		"pichhle saal dengue se bhai mar gaya tha": models.NoDanger, "bukhar se bakri mar gayi": models.NoDanger, "dengue se mar gaye machhar": models.NoDanger,
		"bachche mar gaye murgi ke": models.NoDanger,
		"mujhe roz phone par dhamki mil rahi hai ki poore parivar ko khatam kar denge": models.Crime, "they said they will finish my family": models.Crime,
		"bachche ne chuhe maarne ki dawa kha li hai ulti kar raha hai jaldi batao": models.Medical,
		"my in laws are not giving me food and beat me for not bringing a bike":    models.WomanInDanger, "my in laws beat me": models.WomanInDanger,
		"my brother in law beat me in the election": models.NoDanger, "my father does not beat me": models.NoDanger, "papa mujhe nahi marte": models.NoDanger,
		"crocodile has come into the pond where women wash clothes": models.OtherDanger, "crocodile park ka ticket mehnga hai": models.NoDanger,
		"poshahar bachcho ko nahi mil raha": models.NoDanger, "bachcho ko khana nahi mil raha school me": models.NoDanger, "bachcha nahi mil raha": models.ChildInDanger,
		"bachche nahi mil rahe school ke baad": models.ChildInDanger, "driver sharab pita hai": models.NoDanger, "mera pita sharab pita hai": models.NoDanger,
		"papa sharab pite hai aur marte hai": models.ChildInDanger, "pole jhuka tha wo sahi ho gaya ab street light lagwa do": models.NoDanger,
		"बोरवेल में तीन साल का बच्चा गिर गया है": models.Disaster, "kuen me 5 saal ki meri bachchi gir gayi": models.Disaster,
		"ladki ko bahla fusla kar le gaya":                               models.ChildInDanger,
		"khet me khadi fasal jal rahi hai tar se chingari giri thi abhi": models.Fire, "taar se chingari, jhopdi jal rahi hai": models.Fire, "khambe me current hai": models.Electrocution,
		"park me light jal rahi hai pole me current hai": models.Electrocution, "ghar me light jal rahi hai par taar latka hai": models.Electrocution,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
	for text, category := range map[string]string{
		"kisan ko bahla fusla kar zameen likhwa li": "POLICE.LANDGRAB", "पिता जी को बहला फुसला कर जमीन अपने नाम करा ली": "POLICE.LANDGRAB", "ladki ko bahla fusla kar le gaya": "POLICE.MISSING",
		"बेटी को बहला फुसला कर ले गया": "POLICE.MISSING", "बोरवेल में तीन साल का बच्चा गिर गया है": "REVENUE.DISASTER",
		"goli chal rahi hai hamare gaon me, pradhan ke gurge chhat par chadhe hai": "POLICE.ASSAULT",
	} {
		require.Equal(t, category, read(t, text).Category, text)
	}
}

// Whoever threatens and is not named may be whoever was complained of; whoever already does it is for the station, known or not.
func TestWhoIsNotNamed(t *testing.T) {
	for text, want := range map[string]bool{
		"usne kaha shikayat ki to jaan se maar denge": true, "उसने कहा जान से मार दूंगा": true, "he said he will kill me": true, "mujhe dhamki mil rahi hai": true,
		"padosi ko chaku maar diya kisi ne": false, "goli chal rahi hai mohalle me": false, "padosi ne kaha jaan se maar denge": false,
		"मोहल्ले में गोली चली है": false, "koi ghar ka darwaza tod raha hai bachao": false,
	} {
		require.Equal(t, want, read(t, text).Unnamed, text)
	}
}
