package understand

import (
	"testing"

	"sunwai/models"
)

// What somebody did to one's own, or says he will, is a danger in however few words it is told.
func TestWhatPeopleDoToPeople(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"my cousin was shot by goons": models.Crime, "my friend got shot in the leg": models.Crime, "my brother in law was shot dead": models.Crime,
		"goons beat me with a rod": models.Crime, "they hit my wife with iron rods": models.Crime, "neighbour broke my head": models.Crime, "they broke my fathers leg": models.Crime,
		"kachra girane par padosi ne sir phod diya": models.Crime, "पड़ोसी ने मेरा सिर फोड़ दिया": models.Crime, "gundo ne bhai ka hath tod diya": models.Crime,
		"bhai khet ja raha tha gundo ne sir phod diya": models.Crime, "papa baithe the padosi ne kulhadi se waar kiya": models.Crime, "nasha karne se rokne par lathi se bahut mara": models.Crime,
		"devar ne haath tod diya": models.WomanInDanger, "saas mil ke peet rahe hai, aaj haath tod diya": models.WomanInDanger, "husband said he will finish me": models.WomanInDanger, "teacher broke my brother's hand with stick": models.ChildInDanger,
		"padosi ne ghar me ghus kar mara": models.Crime, "my uncle burnt my aunt alive": models.Crime, "in laws burnt my sister": models.WomanInDanger, "mujh par petrol dal diya": models.WomanInDanger,
		"tumhe khatam kar denge": models.Crime, "तुम्हें खत्म कर देंगे": models.Crime, "karja wale mere bete ko khatam kar denge": models.Crime, "hum sab ko khatam kar denge bol rahe hain": models.Crime,
		"bhai ko thikane laga denge": models.Crime, "dabang bolta hai zameen me gaad denge hum sab ko": models.Crime, "they will finish me": models.Crime, "goli maar denge tujhe": models.Crime,
		"BJP neta ke gundo ne goli chala di": models.Crime, "सपा नेता के गुंडों ने गोली चला दी": models.Crime, "neta ke gunde ghar me ghus gaye": models.Crime, "muslim mohalle me goli chal rahi hai": models.Crime,
		"hindu muslim danga ho raha hai": models.Crime, "kal news me aaya ki mere bhai ko maar diya": models.Crime,
		"lekhpal ne kaha raat bitao mere sath": models.WomanInDanger, "kanungo bola ek raat mere sath": models.WomanInDanger, "लेखपाल ने कहा रात बिताओ मेरे साथ": models.WomanInDanger,
	} {
		if got := read(t, text).Danger; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{"sharab peekar baap hum sab ko khatam kar dega", "पति बोलता है तुझे जिंदा जला दूंगा", "sasur ne kaha tumko khatam kar denge"} {
		if got := read(t, text).Danger; got != models.WomanInDanger && got != models.ChildInDanger {
			t.Errorf("%q: %s, but it is done at home", text, got)
		}
	}
}

// A threat is for the station whoever is told of it, and "denge" is no fever.
func TestAThreatIsNoFever(t *testing.T) {
	for _, text := range []string{"tumhe khatam kar denge", "तुम्हें खत्म कर देंगे", "karja wale mere bete ko khatam kar denge", "padosi ne sir phod diya", "kachra girane par padosi ne sir phod diya", "my friend got shot in the leg"} {
		if got := read(t, text).Category; got != "POLICE.ASSAULT" {
			t.Errorf("%q: %s", text, got)
		}
	}
	for _, text := range []string{"dengue fail raha hai", "dengu fail gaya gaon me", "denge bukhar ho gaya hai", "डेंगू से मौत", "डेंगी बुखार"} {
		if got := read(t, text).Category; got != "HEALTH.EPIDEMIC" {
			t.Errorf("%q: %s", text, got)
		}
	}
}

// Several who fell ill, a van that burns, somebody who is about to jump, a beast that fell upon a man.
func TestWhatBefallsPeople(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"hostel me 20 ladkiya bimar": models.Medical, "हॉस्टल में 20 छात्राएं बीमार": models.Medical, "12 girls fainted in school": models.Medical, "baraat me 30 log ulti": models.Medical,
		"school van jal rahi hai": models.Fire, "स्कूल वैन जल रही है": models.Fire, "hospital me aag": models.Fire, "petrol pump jal raha hai": models.Fire, "tempo jal raha hai chauraha par": models.Fire,
		"ek ladki bridge se kudne wali hai": models.SelfHarm, "koi train ke aage kudne wala hai": models.SelfHarm, "बस अब मरना है": models.SelfHarm, "ab mujhe marna hai": models.SelfHarm, "zeher khane ja raha hu": models.SelfHarm, "मरने जा रहा हूं": models.SelfHarm, "train ke aage let jaunga": models.SelfHarm,
		"छत से कूद जाऊंगा": models.SelfHarm, "khud ko aag laga lunga": models.SelfHarm, "alvida sab ko": models.SelfHarm, "ek admi pankhe se latka hai": models.Medical, "train patri se utar gayi": models.Medical, "factory boiler burst": models.Fire,
		"pati ne gala ghont diya": models.WomanInDanger, "bas maut chahiye": models.SelfHarm,
		"hathi ne aadmi ko kuchal diya": models.Medical, "elephant trampled a man": models.Medical, "jangli suar ne kisan ko ghayal kar diya": models.Medical, "tendue ne ladki ko noch dala": models.OtherDanger,
	} {
		if got := read(t, text).Danger; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// The same words are said of a film, a party, last year, a cow, a lamp, a job that is done.
func TestWhatNobodyDoesToPeople(t *testing.T) {
	for _, text := range []string{
		"matka phod diya kisi ne", "murti ka hath tod diya kisi ne", "aandhi ne khambe ki tang tod di", "bijli bill ne sir phod diya", "mehngai ne kamar tod di", "film me hero ko goli lagi",
		"pichhle saal padosi ne sir phod diya tha case me kya hua", "my sister was shot in a film", "he fixed the pipe with a hammer", "my friend broke his leg", "i fell in pothole and broke my leg", "ball ko bat se maara",
		"main office ja raha tha bus nahi mili", "chori rokne ke upay kijiye", "rod se cement nikal raha hai pul ka", "danda se meter wala seal tod diya",
		"फैक्ट्री में आग, पांच की मौत, मुख्यमंत्री ने जताया दुख", "स्कूल में आग बुझाने वाला सिलेंडर नहीं है, नियम क्या है", "mere sir photo nahi aa rahi aadhaar par",
		"bhrashtachar khatam kar denge", "ye mehngai hum sab ko khatam kar degi", "dengue hum sab ko khatam kar dega", "lekhpal bola mujhe kal khatam kar denge naap", "contract khatam kar denge bol rahe",
		"ye pradushan hamare bachcho ko khatam kar dega", "hame bijli denge kab", "kaam khatam kar denge kal tak", "finish my work please", "this heat will finish us", "lekhpal bhai ko naap khatam kar denge bola", "hostel mess me 30 students sick leave form", "raat ko akele aana jana mushkil, light lagwaiye",
		"lathi se chalne wale pita ji ki pension nahi aayi", "meri naukri khatam kar denge", "nasha hamare beto ko khatam kar dega",
		"street light din me jal rahi hai", "school me bulb jal raha hai", "gaadi ki headlight nahi jal rahi", "bus me aag bujhane ka yantra nahi hai", "hospital me aag lagne par nikalne ka rasta nahi",
		"fasal jal rahi hai pani nahi", "auto wale jal rahe hain e rickshaw walo se", "school me alaav jal raha hai",
		"ladke pul se kud kar nahate hain", "chhat se bandar kudne wale hain", "chhat se kudne wala bandar pareshan karta hai", "gas ke daam kud gaye", "tanki par chadhne ki seedhi tooti hai",
		"gaushala me 20 gaye bimar", "hostel me 20 ladkiya hain pankha nahi", "hostel me 20 din se pani nahi", "pichhle saal hostel me 20 ladkiya bimar hui thi", "school me 3 bachche bimar",
		"breaking news neta ke gundo ne goli chala di", "BJP neta ki hatya ho gayi", "BJP ne loktantra ki hatya kar di", "sapa neta ke karyakartao ne pradarshan kiya", "neta ke aadmi ne paise liye", "congress bjp me ladai ho rahi hai",
		"lekhpal ne kaha raat me aana", "shadi me raat bitani padi bina bijli", "raat bitane ke liye rain basera nahi", "doctor ne kaha raat ko akele mat nikalna",
		"sabko ek din marna hai", "garmi me marna hai kya", "mai machhar marne ja rahi hu", "alvida corona", "papa ki aakhri raat thi", "loktantra ka gala ghont diya", "ped se dal latki hai", "khane me zahar hai kya ration ka chawal", "machhar marna hai", "bas ab bharna hai form", "marne ke baad certificate",
		"hathi ne fasal kuchal di", "hathi ne khet raund diya", "film me hathi ne villain ko kuchal diya", "hathi ne ped gira diya",
		"ravan ka putla jala diya", "petrol pump par petrol dalne wala thagi karta hai", "car par petrol dal diya galti se", "kal bhai ko teacher ne dant diya",
	} {
		if got := read(t, text).Danger; got != models.NoDanger {
			t.Errorf("%q: %s", text, got)
		}
	}
}
