package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// Who asks how something is got complains of nothing yet.
func TestHowSomethingIsGotIsAQuestion(t *testing.T) {
	for _, text := range []string{
		"how do i get a ration card", "naya connection kaise lein", "आय प्रमाण पत्र कैसे बनेगा", "birth certificate kaise banta hai",
		"राशन कार्ड में नाम कैसे जोड़ें", "vridha pension ke liye kahan apply kare", "new connection lene me kitna paisa lagta hai",
		"office kab khulta hai", "mere paas ration card nahi hai kaise banega", "mujhe nahi pata naya connection kaise milega",
		"load kaise badhaye", "मृत्यु प्रमाण पत्र बनवाना है क्या करें", "I want to apply for a new connection, what should I do?",
	} {
		require.Equal(t, handlers.Question, read(t, text).Intent, text)
	}
}

// What is wrong is a complaint, however it is asked.
func TestAComplaintThatIsAskedIsOne(t *testing.T) {
	for _, text := range []string{
		"bijli kab aayegi 3 din se nahi hai", "why is there no doctor", "सड़क कब बनेगी", "when will the road be repaired",
		"kahan shikayat karein kotedar rashan nahi deta", "आय प्रमाण पत्र एक महीने से नहीं बना कैसे बनेगा", "बिना बिजली के बच्चे कैसे पढ़ें",
		"bill galat aaya hai kaise thik hoga", "meter tej chal raha hai kya karna hoga", "naya connection kab milega 2 mahine ho gaye",
		"what is the use of a hospital without a doctor", "ration card nahi ban raha kya kare", "how can we live with this smell of garbage",
	} {
		require.Equal(t, handlers.Complaint, read(t, text).Intent, text)
	}
}

// However it is asked how a complaint stands, and from wherever in the state.
func TestHowItStandsIsAsked(t *testing.T) {
	for _, text := range []string{
		"kab tak ayegi?", "का भइल हमार शिकायत के", "kuch hua kya", "kaa bhawa", "कब ले होई", "kab bani", "any news", "how long will it take",
		"when will it be done", "hamaar sikayat kahan le pahunchal", "aur kitni der",
		"अरजी कहा पहुची", "kb tk aygi", "meri file kaha hai", "किस साहब के पास है", "दरखास पे का कारवाई भई", "Kindly intimate the latest position", "Whether any action has been taken?", "मिलेगा कि नहीं",
	} {
		require.Equal(t, handlers.StatusAsk, read(t, text).Intent, text)
	}
	for _, text := range []string{"light kab aayegi", "सड़क कब बनेगी", "bijli kab aayegi 3 din se nahi hai", "pani kab aayega, nal 2 din se sookha hai"} {
		require.Equal(t, handlers.Complaint, read(t, text).Intent, text)
	}
	require.Equal(t, "POWER.SUPPLY", read(t, "bijli kab aayegi 3 din se nahi hai").Category)
}

// Who asks a department for a post there is told where posts are found; with those who find them he is right.
func TestWhoWantsWork(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{
		"naukri chahiye bijli vibhag me", "मुझे बिजली विभाग में नौकरी चाहिए", "i want a job in electricity department", "naukri dilwa do",
		"berojgar hu naukri de do", "lineman ki bharti kab niklegi",
	} {
		u := r.Understand(text, handlers.Hint{Department: "POWER"})
		require.Equal(t, handlers.Question, u.Intent, text)
		require.Equal(t, "EMPLOY.JOB", u.Category, text)
	}
	for _, text := range []string{
		"bijli nahi hai, naukri chahiye to padhna padega", "bijli nahi hai job interview hai kal", "samvida naukri se nikal diya", "naukri nahi mil rahi",
	} {
		require.Equal(t, handlers.Complaint, r.Understand(text, handlers.Hint{Department: "POWER"}).Intent, text)
	}
	require.Equal(t, handlers.Complaint, r.Understand("naukri chahiye", handlers.Hint{Department: "EMPLOY"}).Intent)
}

// What no list knows is asked about where it is told of a district; talk of a place is still no complaint.
func TestWhatIsToldOfADistrictIsAskedAbout(t *testing.T) {
	for _, text := range []string{
		"mitti dhasi, 3 labours under the basement dig near Pari Chowk, thekedar is switching off lights",
		"SIB raid on my small kirana in Ballia as turnover was 38 lakh",
	} {
		u := read(t, text)
		require.Equal(t, handlers.Complaint, u.Intent, text)
		require.Less(t, u.Sure, 0.5, text)
	}
	for _, text := range []string{"truck ghus gaya dukan me, Lucknow", "ट्रक घुस गया दुकान में, लखनऊ"} {
		require.Equal(t, handlers.Complaint, read(t, text).Intent, text) // no "track"
	}
	require.Equal(t, handlers.StatusAsk, read(t, "track my complaint").Intent)
	for _, text := range []string{
		"Lucknow me aaj CM ki rally hai", "aaj lucknow me bahut garmi hai", "main lucknow se bol raha hu bhai", "मैं लखनऊ का रहने वाला हूँ", "main Ramesh, Aliganj Lucknow se",
		"visit our new showroom in Lucknow for best offers on sarees", "Kanpur ki team match jeet gayi aaj", "mera ghar Lucknow ke Aliganj me hai",
	} {
		require.Equal(t, handlers.Noise, read(t, text).Intent, text)
	}
}

// Who says only that he does not know or understand, or answers in a few words, complains of nothing; a "no" beside it does.
func TestWhatIsNotKnownIsNoTrouble(t *testing.T) {
	for _, text := range []string{
		"pata nai", "पता नहीं", "मुझे समझ नहीं आया", "mujhe samajh ni aaya", "मैं पढ़ा लिखा नहीं हूँ", "wo wala nahi dusra wala", "jaldi kro na pls", "bas", "बस",
		"likha to h upar", "बेटे से पूछकर बताता हूँ", "i do not understand this",
	} {
		require.Equal(t, handlers.Noise, read(t, text).Intent, text)
	}
	for _, text := range []string{
		"पता नहीं क्यों बिजली नहीं आ रही", "I do not know why my pension stopped", "wo wala nahi jo naya meter laga hai wo kharab hai", "bas nahi aati", "बस नहीं रुकती",
		"बिजली ठीक करो ना", "bijli thik kr do na", "सचिव का पता नहीं रहता", "mere bhai ka pata nahi", "no water", "bus", "mai vidhwa hu pension ke liye kaha jau koi ni sunta",
		"bijli ka bil 25000 ka aa gya h, garib aadmi kaha se bhare",
		"gas nahi mili", "फसल जल गई", "phasal jal gayi", "गैस नहीं मिली", "pipe phata hai", "पाइप फटा है",
	} {
		require.Equal(t, handlers.Complaint, read(t, text).Intent, text)
	}
	for _, text := range []string{"samajh nahi aa raha kaise apply kare", "form kahan se bhare"} {
		require.Equal(t, handlers.Question, read(t, text).Intent, text)
	}
}

// Water in the house is heard however it is told, and a flood's is warned of.
func TestWaterInTheHouse(t *testing.T) {
	for text, danger := range map[string]models.Danger{
		"baadh ka paani ghar me bhar gaya, Lucknow": models.Disaster, "बाढ़ का पानी घर में भर गया, लखनऊ": models.Disaster,
		"flood water in my house, Lucknow": models.Disaster, "our house is flooded": models.Disaster, "gaon me baadh ka pani ghus gaya": models.Disaster,
		"paani bahut bhar gaya hai, Aliganj Lucknow": models.NoDanger, "पानी बहुत भर गया है, अलीगंज लखनऊ": models.NoDanger,
		"pichhle saal baadh ka pani ghar me bhar gaya tha": models.NoDanger, "flood relief not received": models.NoDanger,
		"chai ki dukan par nasha bikta hai, Lucknow": models.NoDanger, "चाय की दुकान पर नशा बिकता है": models.NoDanger,
	} {
		u := read(t, text)
		require.Equal(t, handlers.Complaint, u.Intent, text)
		require.GreaterOrEqual(t, u.Sure, 0.5, text)
		require.Equal(t, danger, u.Danger, text)
	}
}

// TestStatusToldIsNoQuestion: how an application stands is told by who complains of it; how a complaint stands is asked.
func TestStatusToldIsNoQuestion(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	hint := handlers.Hint{Department: "SOCIAL"}
	for _, text := range []string{
		"scholarship ka status pending hai 3 mahine se", "scholarship status pending dikha raha hai", "pension ka status pending hai",
		"छात्रवृत्ति का स्टेटस पेंडिंग है", "scholarship status under verification dikha raha", "bijli bill ka status pending dikha raha",
	} {
		require.Equal(t, handlers.Complaint, r.Understand(text, hint).Intent, text)
	}
	for _, text := range []string{
		"meri shikayat ka status pending hai", "ration card ka status kya hai", "pension status?", "complaint status", "status pending hai", "status kya hai",
	} {
		require.Equal(t, handlers.StatusAsk, r.Understand(text, hint).Intent, text)
	}
}
