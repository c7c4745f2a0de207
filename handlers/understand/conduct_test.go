package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// What is said against the staff of the ration and the transport department passes over the accused; a dealer or a driver of his own is
// watched over by those very officers, and a drunk driver is stopped by whoever is on duty.
func TestConductOfRationAndTransport(t *testing.T) {
	for category, texts := range map[string][]string{
		"FOOD.BRIBE": {
			"purti nirikshak paise mangta hai", "पूर्ति निरीक्षक रिश्वत मांगता है", "supply inspector takes bribe from kotedar", "kotedar aur supply inspector ki milibhagat hai",
			"ration card banane ke liye babu 2000 mang raha hai", "राशन कार्ड बनाने के लिए बाबू पैसे मांगता है", "kray kendra prabhari paise mangta hai", "supply inspector ne badtameezi ki",
		},
		"TRANSPORT.BRIBE": {
			"conductor sharab pi ke aata hai", "कंडक्टर शराब पीकर गाली देता है", "conductor was drunk", "conductor ne mujhe mara", "बस ड्राइवर ने बदतमीजी की",
			"RTO me babu 5000 mang raha hai", "आरटीओ में रिश्वत मांगते हैं", "rto agent took 3000 for licence", "bas adde par staff gali deta hai",
		},
		"TRANSPORT.RASH": {"bus driver is drunk", "bus ka driver sharab pikar chala raha hai", "बस का ड्राइवर शराब पीकर चला रहा है"},
	} {
		department, _, _ := strings.Cut(category, ".")
		for _, text := range texts {
			u, only := hidden(t, department, text)
			require.Equal(t, category, u.Category, text)
			require.True(t, u.Staff, text)
			require.False(t, only, text)
		}
	}
	for text, category := range map[string]string{
		"kotedar paise mangta hai": "FOOD.DEALER", "kotedar ration ke liye rishwat mangta hai": "FOOD.DEALER", "कोटेदार पैसे मांगता है और गाली देता है": "FOOD.DEALER",
		"ration dealer asks for money": "FOOD.DEALER", "gas agency wale ne gali di": "FOOD.GAS", "auto driver ne gali di": "TRANSPORT.STAFF",
		"conductor ne kiraya zyada liya": "TRANSPORT.STAFF", "auto wale ne zyada kiraya liya": "TRANSPORT.FARE",
	} {
		department, _, _ := strings.Cut(category, ".")
		u, _ := hidden(t, department, text)
		require.Equal(t, category, u.Category, text)
		require.False(t, u.Staff, text)
	}
}

// The same of the village, of food inspectors and of Excise; that a Pradhan, or an inspector, is only named is nothing against him.
func TestConductOfVillageFoodAndLiquor(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for category, texts := range map[string][]string{
		"PANCHAYAT.PRADHAN": {
			"pradhan paise mangta hai", "प्रधान रिश्वत लेता है", "ग्राम प्रधान ने शौचालय का पैसा खा लिया", "gram pradhan took money for toilet", "panchayat sachiv rishwat mangta hai",
			"sachiv janm praman patra ke 500 mangta hai",
		},
		"FSDA.STAFF":   {"food inspector paise mangta hai", "फूड इंस्पेक्टर रिश्वत मांगता है", "food inspector ne dukandar se 5000 liye", "drug inspector asks for bribe"},
		"EXCISE.STAFF": {"aabkari inspector paise leta hai", "आबकारी निरीक्षक रिश्वत लेता है", "excise inspector takes money from shop", "aabkari wale theke se vasuli karte hain"},
	} {
		for _, text := range texts {
			u := read(t, text)
			require.Equal(t, category, u.Category, text)
			require.True(t, u.Staff, text)
			c, _ := r.dir.Category(category)
			require.True(t, c.Conduct, category)
		}
	}
	for text, category := range map[string]string{
		"pradhan ne nali nahi banwayi": "PANCHAYAT.OTHER", "pradhan ji nali banwa dijiye": "PANCHAYAT.DRAIN", "gram pradhan se milna hai": "PANCHAYAT.OTHER",
		"food inspector ko bhejo mithai me milawat hai": "FSDA.ADULTERATION", "sample ki report nahi aayi": "FSDA.OTHER", "drug inspector kab aayenge": "FSDA.OTHER",
		"sharab ka licence kaise milega": "EXCISE.LICENCE", "bina licence sharab bik rahi hai": "EXCISE.ILLICIT", "avaidh bar chal raha hai": "EXCISE.LICENCE",
		"बिना लाइसेंस के शराब बिक रही है": "EXCISE.ILLICIT",
	} {
		u := read(t, text)
		require.Equal(t, category, u.Category, text)
		require.False(t, u.Staff, text)
	}
}

// What anybody does to a woman or a girl is hidden, be he an officer, a conductor or a boy called like a beast; a meter is no woman.
func TestWhoMolests(t *testing.T) {
	for text, account := range map[string]string{
		"conductor ne mujhe chheda": "TRANSPORT", "conductor molested me in bus": "TRANSPORT", "auto wale ne mujhe chheda": "TRANSPORT", "bus me ek aadmi ne chheda conductor dekhta raha": "TRANSPORT",
		"conductor ke samne ladke ne chheda": "TRANSPORT", "doctor ne chheda": "HEALTH", "compounder asked me to sleep with him": "HEALTH", "lineman ne meri patni ko chheda": "POWER",
		"कोटेदार औरतों से गंदी हरकत करता है": "FOOD", "lekhpal kamre me bulata hai": "REVENUE", "teacher ne mera hath pakda": "EDU_BASIC",
		"टाइगर नाम का लड़का छेड़ता है": "POLICE", "tiger naam ka ladka chhedta hai": "FOREST", "a boy named tiger teases my sister": "POLICE", "sher khan meri behan ko chhedta hai": "POLICE",
	} {
		u, only := hidden(t, account, text)
		require.True(t, only, text)
		require.NotEqual(t, models.OtherDanger, u.Danger, text)
	}
	for text, account := range map[string]string{
		"transformer se chhedchhad ki": "POLICE", "transformer se chhedchhad ki padosi ne": "POWER", "lineman ne meter se chhedchhad ki": "POWER", "मीटर से छेड़छाड़ हुई है": "POWER",
		"लेखपाल ने अभिलेख में छेड़छाड़ की": "REVENUE", "doctor ne hath pakad kar injection lagaya": "HEALTH", "daroga ne hath pakad kar thane le gaya": "POLICE",
	} {
		_, only := hidden(t, account, text)
		require.False(t, only, text)
	}
}

// Who is spied on, pressed to marry, locked in, or hunted by the family writes so in few words, and who does it may hold the phone.
func TestWhoMustNotReadIt(t *testing.T) {
	for _, text := range []string{
		"chacha raat ko mere kamre me aate hain", "padosi nahate samay dekhta hai", "पड़ोसी मुझे नहाते देखता है", "padosi mujhe ghoorta hai", "ladka mujhe shadi ke liye dabav de raha hai",
		"mujhe ghar me band kar rakha hai", "मुझे कमरे में बंद कर रखा है", "honour killing ka dar hai", "ghar wale hume maar denge humne court marriage ki hai",
		"we married against family they will kill us", "padosi apni biwi ko marta hai", "बहू सास को मारती है", "daroga mujhe raat me phone karta hai",
	} {
		u, only := hidden(t, "POLICE", text)
		require.True(t, only, "%s: %s %s", text, u.Category, u.Danger)
	}
	for text, account := range map[string]string{
		"sir mujhe akele bulate hain": "EDU_SEC", "madam ne mujhe thappad mara": "EDU_SEC", "anganwadi sahayika bachcho ko marti hai": "WCD", "anganwadi me bachche ko mara": "WCD",
		"nari niketan me ladkiyon ke sath galat hota hai": "WCD", "instagram par meri photo daal di": "POLICE", "aids ka mareez hai gaon me": "HEALTH",
	} {
		u, only := hidden(t, account, text)
		require.True(t, only, "%s: %s %s", text, u.Category, u.Danger)
	}
	for text, account := range map[string]string{
		"anganwadi me bachche ko dawa nahi mili": "WCD", "nari niketan me khana nahi milta": "WCD", "meri photo form me galat hai": "EDU_SEC",
		"court marriage ka certificate nahi bana": "STAMP", "mere kamre me pani tapak raha hai": "URBAN", "mujhe raat me phone kar rahe hain bill bharo": "POWER",
		"log mujhe ghar me bijli nahi dene dete": "POWER", "machhar mere kamre me bahut hain": "URBAN", "lineman ko raat me phone karke thak gaye": "POWER",
	} {
		u, only := hidden(t, account, text)
		require.False(t, only, "%s: %s %s", text, u.Category, u.Danger)
	}
}

// An officer who is only asked for help must read it; who beats or takes must not.
func TestWhoIsOnlyAsked(t *testing.T) {
	for text, staff := range map[string]bool{
		"daroga ji mere pati mujhe marte hain": false, "दरोगा जी हमारी रिपोर्ट लिख लीजिए": false, "thanedar sahab meri beti gayab hai": false,
		"daroga ji paise mangte hain": true, "police beat my father": true, "doctor hit me": true, "daroga ji mere bhai ko peet rahe hain thane me": true,
		"van daroga lakdi bechta hai": true, "police ghar me ghus gayi bina warrant": true, "mere bete ko police ne utha liya": true, "112 wale paise mangte hain": true,
		"ghar me chor ghus gaye": false, "pradhan sachiv mile hue hain": true,
	} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, staff, u.Staff, text)
		if !staff {
			require.NotEqual(t, "POLICE.MISCONDUCT", u.Category, text)
		}
	}
	for _, text := range []string{"madad kar dijiye", "मदद कर दीजिए", "FIR likh dijiye"} {
		u, _ := hidden(t, "POLICE", text)
		require.NotEqual(t, "POLICE.NOISE", u.Category, "%s: who asks plays no music", text)
	}
}

// Nobody says daroga without "ji" or "sahab": whoever complains of him speaks with respect, and is not read by him.
func TestWhoIsSpokenOfWithRespect(t *testing.T) {
	for _, text := range []string{
		"daroga sahab report nahi likhte", "daroga ji muljim se mile hain", "daroga sahab roz dukan se samaan le jate hain", "sipahi ji dukan se muft saman lete hain",
		"daroga sahab samjhauta karne ka dabav bana rahe hain", "thanedar sahab mujhe bhaga dete hain", "daroga sahab meri beti ka bayan nahi le rahe",
		"दरोगा जी रिपोर्ट नहीं लिखते", "दरोगा जी समझौते का दबाव बना रहे हैं", "दरोगा साहब विपक्षी से मिले हैं", "दरोगा जी मुझे भगा देते हैं",
		"दरोगा साहब मेरी बेटी का बयान नहीं ले रहे", "daroga ji hamare vipakshi ka sath de rahe hain", "thanedar sahab hamse baat nahi karte", "daroga ji ka ladka gali deta hai",
		"दरोगा जी रिपोर्ट नइखन लिखत", "दरोगा जी रपट नाहीं लिखत हैं", "daroga sahab achhe nahi hain", "daroga ji jaanch nahi kar rahe", "daroga ji apradhi ko bacha rahe hain",
	} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, "POLICE.MISCONDUCT", u.Category, text)
	}
	for text, want := range map[string]string{
		"daroga ji mera mobile chori ho gaya": "POLICE.THEFT", "दरोगा साहब मेरा मोबाइल चोरी हो गया है": "POLICE.THEFT", "thanedar sahab ghar me chori ho gayi hai madad karo": "POLICE.THEFT",
		"daroga ji report likh lijiye": "POLICE.OTHER", "daroga ji namaste": "POLICE.OTHER", "daroga ji hum bahut pareshan hain": "POLICE.OTHER", "daroga ji hum garib log hain madad kijiye": "POLICE.OTHER", "daroga ji gaon me juaa khela ja raha hai": "POLICE.VICE",
		"daroga sahab log gali me juaa khelte hain": "POLICE.VICE", "daroga ji mere padosi deewar tod rahe hain": "POLICE.LANDGRAB", "daroga ji meri beti ka pata nahi chal raha": "POLICE.MISSING",
		"दरोगा जी पति मुझे मारते हैं": "POLICE.WOMEN", "daroga ji ladke meri beti ko chhedte hain": "POLICE.WOMEN", "daroga sahab kripya meri FIR likhwa dijiye": "POLICE.FIR",
		"दरोगा जी हमारी रिपोर्ट लिख लीजिए": "POLICE.OTHER", "inspector sahab, padosi raat ko dj bajate hain": "POLICE.NOISE",
	} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, want, u.Category, text)
		require.False(t, u.Staff, text)
	}
}

// Who drank and lies unconscious where no doctor is, is none of the staff.
func TestWhoDrankIsThePatient(t *testing.T) {
	for text, want := range map[string]string{
		"daru peeke behosh h bhai, emergency me koi doctor nahi": "HEALTH.DOCTOR", "sharab peekar behosh hai, aspatal me doctor nahi hai": "HEALTH.DOCTOR",
		"aspatal me doctor sharab peekar behosh pada rehta hai": "HEALTH.BRIBE", "doctor daru peeke aata hai aspatal me": "HEALTH.BRIBE",
	} {
		u, _ := hidden(t, "", text)
		require.Equal(t, want, u.Category, text)
	}
}
