package handlers_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers/uptest"
	"sunwai/models"
)

// TestWordsThatAreNotSent: whatever a command is, words that ask for money or a password, press, lean on the answer or insult reach no citizen.
func TestWordsThatAreNotSent(t *testing.T) {
	for why, all := range map[string][]string{
		"otp": {"line jodi, ab apna otp bata do", "OTP bhejiye kaam band karna hai", "please share the OTP to close", "काम हो गया, ओटीपी बता दीजिए",
			"kaam ho gaya, OTP do", "do din me kaam hua, ab OTP do", "ओटीपी बता दो, दो दिन में काम हो गया", "OTP do warna kaam nahi hoga", "OTP 2 baje tak do", "kaam band karne ke liye OTP chahiye", "ओटीपी चाहिए", "OTP bata dena", "jo OTP aaya hai wo batana", "ओटीपी देना", "otp bta do", "need your OTP by monday", "please read out the OTP",
			"दो घंटे में ओटीपी दो, लाइन जोड़ दी"},
		"money": {"लाइन जोड़ दी, लाइनमैन को 200 रुपये दे देना", "fuse badal diya, lineman ko 300 rs de dena", "upi se 200 transfer kar dijiye", "kaam ho gaya, mithai khila do",
			"बिजली चालू कर दी, मिठाई के पैसे दे दो", "fixed; pay 200 rupees to the lineman", "supply restored, tip the lineman 100 rupees"},
		"threat": {"shikayat wapas lo tabhi kaam hoga", "शिकायत वापस लीजिए तभी लाइन जुड़ेगी", "no supply unless you withdraw the complaint", "kaam ho gaya, ab shikayat wapas lo warna FIR hogi", "काम हो गया, अब दोबारा शिकायत की तो लाइन काट देंगे", "next time you complain we will cut your line"},
		"leans":  {"feedback me haan likhna", "काम हो गया, हाँ बोल देना", "fixed, please say yes when asked", "kaam ho gaya rating achhi dena"},
		"insult": {"idiot, the work is done", "bewakoof, light aa rahi hai", "काम हो गया, अब चुप रहो", "तुम झूठे हो, बिजली आ रही थी"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			c := w.complaint("mohan", outage)
			told := w.tap("anil", "resolve", string(c.Number)+" "+text)
			require.Equal(t, []string{"officer.not_sent." + why}, kinds(to(told, "anil")), text)
			assert.Empty(t, to(told, "mohan"), text)
			assert.Equal(t, models.Assigned, w.now(c).Status, text)
			said := w.messages[c.ID]
			assert.Equal(t, text, said[len(said)-1].Text, "it is kept")
		}
	}
	for _, text := range []string{"बिल सही कर दिया, 500 रुपये काउंटर पर जमा करने होंगे", "पेंशन के 3000 रुपये खाते में भेज दिए", "pension ke 3000 rupaye khate me bhej diye gaye", "muawaza 50000 rupaye ka cheque de diya", "ठेकेदार को मजदूरी के 12000 रुपये देने होंगे, नोटिस दिया", "Contractor directed to pay Rs 12000 wages",
		"refund of 500 rupees paid to account", "portal par OTP ki dikkat theek kar di gayi", "password reset kara diya", "OTP ki dikkat thi, server theek kar diya, do din lage", "ओटीपी की समस्या दो दिन में ठीक कर दी गई",
		"OTP ke liye do baar portal chalu kiya, theek kar diya gaya", "portal fixed, OTP sent again within two days", "OTP ke liye mobile number link hona chahiye, kar diya", "OTP kisi ko nahi batana, line theek kar di", "ओटीपी किसी को मत बताना, लाइन ठीक कर दी", "password reset link bhej diya gaya", "ओटीपी भेज दिया गया, पोर्टल ठीक है", "OTP bhejna shuru ho gaya, portal theek kar diya",
		"आवारा कुत्ते पकड़ लिए", "gadhe bhar diye gaye", "shauchalay ki tatti saaf kara di",
		"pagal kutta pakad liya gaya", "किसी को पैसे न दें, लाइन ठीक कर दी", "thekedar par 5000 rupaye jurmana lagaya", "fuse badal diya", "chup chaap chal rahi bhatti band karai", "yes supply restored"} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		assert.Equal(t, "officer.resolved", to(w.tap("anil", "resolve", string(c.Number)+" "+text), "anil")[0].Kind, text)
	}
}

// TestAskingForAPassword: however short it is said, a password is not asked for; what only speaks of one, or counts with "do", is sent.
func TestAskingForAPassword(t *testing.T) {
	for text, why := range map[string]string{
		"OTP de": "otp", "OTP bata": "otp", "otp bata na": "otp", "OTP lagega": "otp", "otp bhi lagega": "otp", "OTP do ghante bhar me": "otp", "apna pin do": "otp", "OTP jaldi de": "otp",
		"line jod di, OTP de": "otp", "kaam ho gaya OTP bata bhai": "otp", "otp bhej": "otp", "OTP?": "otp", "otp": "otp", "OTP likh": "otp", "OTP suna de": "otp", "OTP to do": "otp",
		"ghante bhar me OTP do": "otp", "aapka pin bataiye": "otp", "atm ka pin batao": "otp", "OTP chahiye hoga": "otp", "OTP ki zarurat hai": "otp", "band karne ke liye OTP lagega": "otp",
		"password bata": "otp", "OTP mobile par aaya hoga, de": "otp", "OTP dena padega": "otp", "otp de dijiye": "otp", "OTP zaroori hai": "otp", "OTP den": "otp", "mpin bata": "otp", "OTP mujhe bata": "otp",
		"ओटीपी दे": "otp", "ओटीपी बता": "otp", "ओटीपी लगेगा": "otp", "ओटीपी दो घंटे भर में": "otp", "अपना पिन दो": "otp", "ओटीपी जल्दी दें": "otp", "ओटीपी": "otp", "ओटीपी की ज़रूरत है": "otp", "एटीएम का पिन बताइए": "otp",
		"ओटीपी देना पड़ेगा": "otp", "ओटीपी भी लगेगा": "otp", "आपका पिन क्या है": "otp", "OTP please": "otp", "OTP is required": "otp", "need OTP": "otp", "your PIN please": "otp", "tell me your pin": "otp",
		"jab tak OTP nahi doge supply nahi aayegi": "otp", "jab tak OTP nahi batayenge tab tak bijli nahi aayegi": "otp", "OTP ke bina kaam nahi hoga": "otp",
		"ओटीपी के बिना सप्लाई नहीं आएगी": "otp", "जब तक ओटीपी नहीं दोगे लाइन नहीं जुड़ेगी": "otp", "no supply until you share the OTP": "otp", "आपके फ़ोन पर आया कोड बताइए": "otp",
		"mobile par aaya code bataiye": "otp",
		"otp needed":                   "otp", "we require the otp": "otp", "the OTP": "otp", "ओटीपी भेज": "otp", "kaam khatam, otp dein": "otp",
		"without OTP we can not close, send it": "otp", "work cannot be closed without OTP, please share": "otp", "OTP ke bina band nahi hoga, bhej dijiye": "otp", "ओटीपी के बिना काम बंद नहीं होगा, भेज दीजिए": "otp",
	} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		told := w.tap("anil", "tell", string(c.Number)+" "+text)
		assert.Equal(t, []string{"officer.not_sent." + why}, kinds(to(told, "anil")), text)
		assert.Empty(t, to(told, "mohan"), text)
	}
	for _, text := range []string{"do din lagenge", "do din", "do ghante me light aa jayegi", "pin code bhejiye", "apna pin code bataiye", "PIN 226010 ka ilaka", "aapka pincode kya hai", "otp kisi ko na dein", "OTP kisi ko na de",
		"otp kisi ko mat bata", "pole number do", "meter number bhejiye", "do din do raat lagenge", "OTP ki zaroorat nahi hai, aisa nahi chahiye", "OTP nahi lagega", "koi OTP mat dena, hum nahi mangte", "OTP na batayein, naam aur mohalla bataiye",
		"पिन कोड बताइए", "अपना पिन कोड भेजिए", "दो दिन लगेंगे", "दो घंटे में", "ओटीपी किसी को न दें", "ओटीपी किसी को मत बताइए", "खंभा नंबर दो", "मीटर नंबर भेजिए", "मीटर का फोटो भेजिए", "कितने बजे से बंद है बताइए", "ghante bhar me line jud jayegi",
		"ghar ka pata do", "bill ki photo bhejo", "kab se band hai", "PIN 226010 me feeder do hain", "please send the pin code", "your pin code please", "send the meter number", "do not share your OTP with anyone", "no OTP is required",
		"never share OTP", "OTP aane ki dikkat theek kar di gayi", "portal par OTP aane laga hai", "OTP ka message aa raha hai ab", "गेट का पिन टूटा था, बदल दिया", "पिन बदल दी गई", "insulator ka pin badal diya",
		"password reset ho gaya hai", "ek do din me hoga", "line restored without OTP", "bina OTP ke line jod di", "it is closed without OTP now", "kisi ko bhi OTP na bhejein",
		"password wali dikkat kab se hai bataiye", "OTP ki dikkat kab se hai, bataiye", "पासवर्ड की समस्या कब से है बताइए", "since when is the password problem, please tell", "agar koi OTP maange to na de", "if anyone asks for OTP do not give it",
		"jab tak OTP nahi aata intezar karein", "OTP ke bina line jod di", "OTP ke bina portal nahi chal raha tha, theek kar diya", "wait until the OTP comes",
		"मीटर पर आया कोड बताइए", "meter par aaya code bataiye", "ओटीपी के बिना काम हो गया",
		"meter par jo code aaya hai wo bataiye", "error code aaya ho to bataiye", "code number likha ho to bataiye", "OTP na aaye to dobara likhiye", "consumer code bataiye"} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		told := w.tap("anil", "tell", string(c.Number)+" "+text)
		assert.NotContains(t, kinds(to(told, "anil")), "officer.not_sent.otp", text)
	}
}

// TestNotSentByAnyCommand: the same words by every command that the citizen reads.
func TestNotSentByAnyCommand(t *testing.T) {
	const words = "lineman ko 300 rupaye de do tab theek rahega"
	for _, command := range []string{"ask", "tell", "later 30/11", "resolve", "restored", "public"} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		name, date, _ := strings.Cut(command, " ")
		who := map[bool]string{true: "sunita", false: "anil"}[command == "public"]
		told := w.tap(who, name, strings.TrimSpace(string(c.Number)+" "+date)+" "+words)
		assert.Equal(t, "officer.not_sent.money", to(told, who)[0].Kind, command)
		assert.Empty(t, to(told, "mohan"), command)
	}
	for _, command := range []string{"uphold", "dismiss"} {
		w := readingWorld(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		told := w.tap("sunita", command, string(c.Number)+" "+words)
		assert.Equal(t, []string{"officer.not_sent.money"}, kinds(told), command)
		assert.Equal(t, models.Appealed, w.now(c).Status, command)
	}
	for _, free := range []string{"1 ghante me ho jayega, 300 rupaye lineman ko de dena", "jumper jod diya, lineman ko 300 rupaye de dena"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		assert.Equal(t, []string{"officer.not_sent.money"}, kinds(w.say("anil", free)), free)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", outage)
	told := w.send("anil", bot.Inbound{Text: "resolve jumper joda, 300 rupaye de dena", Files: photo()})
	require.Equal(t, []string{"officer.not_sent.money"}, kinds(told))
	require.Len(t, w.files[c.ID], 1, "the photo is kept with its words")
}

// readingWorld is a staffed world that understands as the real one does.
func readingWorld(t *testing.T) *world {
	w := staffed(t)
	w.deps.Understand = uptest.UttarPradesh(t).Reader
	w.restart()
	return w
}

// TestNoCodeNoWork: work is not kept back until the closing code is told; that a complaint stays open without it is so, and whether it has come may be asked.
func TestNoCodeNoWork(t *testing.T) {
	for text, threat := range map[string]bool{"agar code nahi diya to line nahi judegi": true, "code do tabhi line judegi": true, "कोड नहीं दोगे तो बिजली नहीं आएगी": true,
		"if you do not give the code line will not be joined": true, "kaam ho gaya, code bata dijiye": false, "code nahi diya to shikayat band nahi hogi": false,
		"काम पूरा है, कोड बता दीजिए": false, "error code nahi aaya to batayein": false} {
		w := readingWorld(t)
		c := w.complaint("mohan", "gomti nagar lucknow me transformer jal gaya hai")
		w.say("anil", "transformer badla gaya")
		require.NotEmpty(t, w.now(c).ClosingCode)
		require.Equal(t, threat, slices.Contains(kinds(w.say("anil", "batao "+c.Number.Short()+" "+text)), "officer.not_sent.threat"), text)
	}
	for text, asks := range map[string]bool{"kya aapko code mila?": false, "क्या आपको कोड मिला": false, "kya code aaya hai": false, "jo code aaya wo bhejo": true, "kya code mila, bataiye": true, "kya OTP hai aapka": true} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		require.Equal(t, asks, slices.Contains(kinds(w.say("anil", "poocho "+c.Number.Short()+" "+text)), "officer.not_sent.otp"), text)
	}
}
