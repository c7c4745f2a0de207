package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// What a person in an office does passes over him; that nobody is there is what a hospital, a school or a line lacks.
func TestWhoIsAbsentIsNotBlamed(t *testing.T) {
	for text, want := range map[string]string{
		"kanoongo ne paise liye": "REVENUE", "कानूनगो ने पैसे लिए": "REVENUE", "lekhpal ne 5000 mange": "REVENUE", "kanungo took money": "REVENUE",
		"lekhpal nahi aate": "REVENUE", "sdm sahab sunte nahi": "REVENUE", "DM sahab sunte nahi": "REVENUE",
		"CO sahab sunte nahi": "POLICE", "सीओ साहब नहीं सुनते": "POLICE", "circle officer does not listen": "POLICE", "SP sahab baat nahi sunte": "POLICE",
		"co sahab ne paise mange": "POLICE", "daroga nahi aate": "POLICE", "je sahab nahi aate": "POWER", "lineman ne paise liye": "POWER",
		"doctor laparwahi karte hain": "HEALTH", "teacher nahi aate aur paise mangte hain": "EDU_BASIC", "bsa sahab sunte nahi teacher nahi aate": "EDU_BASIC",
		"hospital staff ne HIV report sabko bata di": "HEALTH", "अस्पताल वालों ने मेरी एचआईवी की बात सबको बता दी": "HEALTH",
		"doctor sahab ne paise liye": "HEALTH", "lekhpal Ram Prasad ne paise liye": "REVENUE", "nurse took money": "HEALTH", "aspatal walo ne paise liye": "HEALTH",
	} {
		u, _ := hidden(t, want, text)
		require.True(t, u.Staff, text)
	}
	for text, department := range map[string]string{
		"PHC me doctor nahi aate": "HEALTH", "पीएचसी में डॉक्टर नहीं आते": "HEALTH", "doctor absent in chc": "HEALTH", "nurse duty se gayab rehti hai": "HEALTH",
		"school me teacher nahi aate": "EDU_BASIC", "स्कूल में शिक्षक नहीं आते": "EDU_BASIC", "master sahab nahi aate": "EDU_BASIC",
		"lineman nahi aate": "POWER", "safai karmi nahi aate": "URBAN", "pashu doctor nahi aate": "ANIMAL", "kotedar nahi aate": "FOOD",
		"CO sahab se nivedan hai ki chori ki FIR likhi jaye": "POLICE", "DM sahab, nali saaf karwa dijiye koi sunta nahi": "REVENUE",
		"DM sahab se milna hai": "REVENUE", "doctor ne sabko bata diya ki dawa nahi hai": "HEALTH", "aspatal me staff nahi hai": "HEALTH",
		"padosi ne paise liye, thane me FIR nahi likhi, police se shikayat": "POLICE", "पड़ोसी ने पैसे लिए, पुलिस सुनती नहीं": "POLICE",
		"neighbour took money, police did not write FIR": "POLICE", "daroga ji, padosi ne paise liye aur lauta nahi raha": "POLICE",
		"bank ne paise liye, lekhpal se koi matlab nahi": "REVENUE", "doctor ne paise liye nahi, bahut achche hain": "HEALTH",
		"डॉक्टर ने पैसे लिए नहीं, बहुत अच्छे हैं": "HEALTH", "aspatal walo ne bola doctor anupasthit hai": "HEALTH",
		"अस्पताल वालों ने बोला डॉक्टर अनुपस्थित है": "HEALTH",
	} {
		u, _ := hidden(t, department, text)
		require.False(t, u.Staff, text)
	}
}

// Whoever beats a prisoner, or takes money, is complained of over his head, and whoever stands by, sells or is asked for help is not.
func TestWhoBeatsAndWhoTakes(t *testing.T) {
	for text, want := range map[string]string{
		"police wale mere bete ko thane me peet rahe hain": "POLICE.MISCONDUCT", "पुलिस वाले मेरे बेटे को थाने में पीट रहे हैं": "POLICE.MISCONDUCT",
		"daroga ji thane me baitha ke peet rahe hai mere bhai ko": "POLICE.MISCONDUCT", "दरोगा जी थाने में बैठा कर पीट रहे हैं मेरे भाई को": "POLICE.MISCONDUCT",
		"police wale mere bhai ko maar rahe hain": "POLICE.MISCONDUCT", "my brother is being beaten at the police station": "POLICE.MISCONDUCT",
		"thane me mere bhai ko peet rahe hain": "POLICE.MISCONDUCT", "थाने में मेरे भाई को मार रहे हैं": "POLICE.MISCONDUCT",
		"mere bhai ko thane me bitha rakha hai aur peet rahe hain": "POLICE.MISCONDUCT", "police is beating my brother": "POLICE.MISCONDUCT",
		"JE sahab paise lete hain": "POWER.STAFF", "agent ke bina licence nahi banta": "TRANSPORT.BRIBE", "sarkari doctor ghar par private dekhte hain": "HEALTH.OTHER",
		"daroga ne mere bete ko peeta": "POLICE.MISCONDUCT", "दरोगा ने मेरे बेटे को पीटा": "POLICE.MISCONDUCT",
		"safai nirikshak paise mangta hai": "URBAN.BRIBE", "सफाई निरीक्षक पैसे मांगता है": "URBAN.BRIBE", "safai nayak paise leta hai": "URBAN.BRIBE",
		"safai nayak 500 rupaye mahina leta hai kuda uthane ke": "URBAN.BRIBE", "सफाई नायक 500 रुपये महीना लेता है": "URBAN.BRIBE",
		"supply inspector paise leta hai card banane ke": "FOOD.BRIBE", "सप्लाई इंस्पेक्टर पैसे लेता है": "FOOD.BRIBE",
		"CHC me lady doctor delivery ke 3000 leti hai": "HEALTH.BRIBE", "महिला डॉक्टर डिलीवरी के 3000 लेती है": "HEALTH.BRIBE",
		"lady doctor takes 3000 for delivery at CHC": "HEALTH.BRIBE", "MOIC sahab shaam ko nashe me rehte hain": "HEALTH.BRIBE", "एमओआईसी नशे में रहते हैं": "HEALTH.BRIBE",
		"doctor sahab private clinic chalate hain aur aspatal nahi aate": "HEALTH.DOCTOR", "डॉक्टर साहब निजी क्लीनिक चलाते हैं और अस्पताल नहीं आते": "HEALTH.DOCTOR",
		"CHC ka doctor private practice karta hai": "HEALTH.DOCTOR", "tehsildar galat report laga diya": "REVENUE.OTHER",
		"lekhpal submitted a false report": "REVENUE.OTHER", "ARTO office me bina dalal kaam nahi hota": "TRANSPORT.BRIBE",
		"आरटीओ में बिना दलाल काम नहीं होता": "TRANSPORT.BRIBE", "tehsil me bina dalal ke kaam nahi hota": "REVENUE.STAFF",
	} {
		department, _, _ := strings.Cut(want, ".")
		u, only := hidden(t, department, text)
		require.True(t, u.Staff, text)
		require.Equal(t, want, u.Category, text)
		require.False(t, only, text)
		if department != "POLICE" {
			require.Equal(t, models.NoDanger, u.Danger, text)
		}
	}
	for text, department := range map[string]string{
		"police wale khade the aur gunde mere bete ko peet rahe the": "POLICE", "police wale dekhte rahe ladke peet rahe the": "POLICE",
		"police wala bankar phone par dhamki deta hai": "POLICE", "daroga ke samne padosi ne mara": "POLICE",
		"police wale aaye lekin ladke phir chhedne lage": "POLICE", "thane me mere bhai ne report ki padosi maar rahe hain": "POLICE",
		"bina agent ke DL banwana hai kaise kare": "TRANSPORT", "padosi ne mere bete ko peeta": "POLICE",
		"thane me shikayat ki to padosi maar rahe hain": "POLICE", "thane me pita ji ne report likhayi padosi ne peeta": "POLICE",
		"safai nayak nahi aata kuda pada hai": "URBAN", "nirikshak sahab, kuda nahi uthta": "URBAN",
		"kotedar pure paise leta hai rashan kam deta hai": "FOOD", "कोटेदार पूरे पैसे लेता है राशन कम देता है": "FOOD",
		"bijli wale pure paise lete hain light nahi dete": "POWER", "JE sahab, dukandar bijli ke paise leta hai": "POWER",
		"conductor paise leta hai ticket nahi deta": "TRANSPORT", "jholachhap doctor clinic chalata hai": "HEALTH",
		"bina degree ke doctor clinic chala raha hai": "HEALTH", "private clinic me doctor ne galat injection lagaya": "HEALTH",
		"aspatal me lab ne galat report di": "HEALTH", "lekhpal report nahi laga raha": "REVENUE", "neighbour filed a false report with the police": "POLICE",
	} {
		u, _ := hidden(t, department, text)
		require.False(t, u.Staff, text)
	}
	for _, text := range []string{
		"delivery ho rahi hai nurse 3000 mang rahi hai", "patient tadap raha hai doctor 3000 mangta hai", "doctor nahi aate, marij mar raha hai, nurse paise leti hai",
	} {
		u, _ := hidden(t, "HEALTH", text)
		require.Equal(t, models.Medical, u.Danger, text)
	}
}

// Whoever is told of what others do is asked for help, on whatever road it is; what he does himself is against him, to whomever he does it.
func TestWhatOthersDoIsNothingAgainstHim(t *testing.T) {
	for _, text := range []string{
		"daroga ji ghar ke samne sharab bechte hain log", "दरोगा जी रास्ते में लड़के शराब बेचते हैं", "daroga ji minute bhar me ladke peet te hain",
		"daroga ji raste me gunde paise mangte hain", "daroga ji padosi paise mangte hain", "thanedar ji gunde hafta vasooli karte hain",
		"दरोगा जी पड़ोसी पैसे मांगते हैं", "daroga ji saste daam par sharab bikti hai", "daroga ji gate tod diya raat me", "daroga ji raste me chori ho gayi",
		"दरोगा जी रास्ते में गुंडे पैसे मांगते हैं", "thanedar ji ghar ke bahar juari jua khelte hain", "daroga sahab shaam ko sharabi gali dete hain", "दरोगा जी मोहल्ले में लोग जुआ खेलते हैं",
		"daroga ji raat me chor ghoomte hain", "daroga ji dukan par badmash hafta mangte hain", "daroga ji kal date thi court me padosi nahi aaye", "daroga ji ladke chhed rahe hain",
		"daroga ji ghar ke pichhe juari baithe rahte hain", "थानेदार जी रास्ते में शराबी लेटे रहते हैं", "daroga ji makan malik gali dete hain",
		"daroga ji gaon me dabang paise mangte hain", "daroga ji mere padosi roz gali dete hain", "daroga ji, padosi sharab peekar gali dete hain", "दरोगा जी पड़ोसी शराब पीकर गाली देते हैं",
		"daroga ji mere bhai sharab peekar ghar me jhagda karte hain", "daroga ji mohalle ke ladke gali dete hain", "daroga ji ghar ke samne ladke paise mangte hain",
	} {
		u := read(t, text)
		require.False(t, u.Staff, text)
		require.NotEqual(t, "POLICE.MISCONDUCT", u.Category, text)
	}
	for _, text := range []string{
		"daroga ji paise mangte hain", "दरोगा जी पैसे मांगते हैं", "daroga ji logon se paise mangte hain", "daroga ji padosi se paise lete hain", "दरोगा जी दुकानदार से पैसे मांगते हैं",
		"daroga ji raat ko sharab peete hain", "daroga ji raste me gaadi rok kar paise lete hain", "daroga ji padosi ki shikayat par paise mangte hain", "दरोगा जी रिपोर्ट नहीं लिखते",
		"daroga ji kuch nahi karte", "daroga ji gali dete hain", "दरोगा जी गाली देते हैं", "thanedar ji har mahine hafta mangte hain", "daroga ji log pareshan hain paise mangte hain",
		"daroga ji ladko ko peette hain", "daroga ji sunte nahi", "daroga ji thane me baithe rehte hain kuch karte nahi", "daroga ji paise mang rahe hain",
		"दरोगा जी केस में पैसे मांग रहे हैं", "daroga ji padosi se mile hue hain report nahi likhte", "daroga ji dealer se paise lete hain", "daroga ji sharab peekar gali dete hain", "दरोगा जी नशे में रहते हैं", "दरोगा जी लोगों से पैसे लेते हैं",
	} {
		require.Equal(t, "POLICE.MISCONDUCT", read(t, text).Category, text)
	}
}

// Who is shamed or ill is known to named officers only.
func TestShameIsHidden(t *testing.T) {
	for text, want := range map[string]string{
		"gandi video viral kar di": "POLICE.OBSCENE", "गंदी वीडियो वायरल कर दी": "POLICE.OBSCENE", "mms viral kar diya": "POLICE.OBSCENE",
		"video viral karne ki dhamki": "POLICE.OBSCENE", "blackmailing me with my obscene video": "POLICE.OBSCENE",
		"he is threatening to post my nudes": "POLICE.OBSCENE", "fake id banakar gandi photo dal di": "POLICE.OBSCENE",
		"hospital staff ne HIV report sabko bata di": "HEALTH.HIV", "HIV ki dawa nahi mil rahi": "HEALTH.HIV", "एड्स की दवा नहीं मिल रही": "HEALTH.HIV",
		"doctor told everyone i have hiv": "HEALTH.HIV",
	} {
		department, _, _ := strings.Cut(want, ".")
		u, only := hidden(t, department, text)
		require.Equal(t, want, u.Category, text)
		require.True(t, only, text)
	}
	for text, department := range map[string]string{
		"meri nali ki video bheji hai": "URBAN", "sadak ka video viral ho gaya hai": "PWD", "hearing aids nahi mile": "DIVYANG", "dawa nahi mil rahi": "HEALTH",
	} {
		_, only := hidden(t, department, text)
		require.False(t, only, text)
	}
}

// What is typed ghus is a bribe, घूस, or somebody who came in, घुस: only what stands beside it tells.
func TestWhoComesInTakesNoBribe(t *testing.T) {
	for text, want := range map[string]string{
		"ghar me chor ghus gaye, Aliganj Lucknow": "POLICE.THEFT", "घर में चोर घुस गए": "POLICE.THEFT", "घर में चोर घूस गए": "POLICE.THEFT",
		"chor ghar me ghoos gaye": "POLICE.THEFT", "padosi ghar me ghus kar maar raha hai": "POLICE.ASSAULT", "gunde ghus gaye dukan me": "POLICE.ASSAULT",
		"saanp ghus gaya ghar me": "FOREST.WILDANIMAL", "gaon me baadh ka pani ghus gaya": "REVENUE.DISASTER", "kutta ghus aaya school me": "URBAN.OTHER",
		"pani ghus gaya ghar me": "URBAN.WATERLOGGING", "nadi ka paani colony me ghus aaya hai": "REVENUE.DISASTER",
		"nagar nigam wale dukan me ghus kar saman le gaye": "URBAN.OTHER", "gaay ghas kha rahi hai khet me": "ANIMAL.OTHER",
	} {
		u := read(t, text)
		require.False(t, u.Staff, text)
		require.Equal(t, want, u.Category, text)
	}
	for text, want := range map[string]string{
		"lekhpal ghus leta hai": "REVENUE.STAFF", "ghus mangta hai babu": "VIGILANCE.BRIBE", "ghus dena padta hai": "VIGILANCE.BRIBE",
		"घूस मांग रहा है लेखपाल": "REVENUE.STAFF", "घुस लेते हैं दरोगा": "POLICE.MISCONDUCT", "daroga ne 5000 ghus liya": "POLICE.MISCONDUCT",
		"ghoos leta hai lineman": "POWER.STAFF", "bina ghus ke kaam nahi hota tehsil me": "REVENUE.STAFF", "घूस के बिना काम नहीं": "VIGILANCE.BRIBE",
		"ghus na dene par file rok di": "VIGILANCE.BRIBE", "घुस नहीं दिया तो फाइल रोक दी": "VIGILANCE.BRIBE", "bolta hai ghus do tab kaam hoga": "VIGILANCE.BRIBE",
		"police ghar me ghus gayi": "POLICE.MISCONDUCT", "police wale raat ko ghar me ghus gaye": "POLICE.MISCONDUCT", "पुलिस घर में घुस गई": "POLICE.MISCONDUCT",
	} {
		u := read(t, text)
		require.True(t, u.Staff, text)
		require.Equal(t, want, u.Category, text)
	}
}
