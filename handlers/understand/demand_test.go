package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// Whoever asks for a bribe hardly calls it one; who threatens because of a complaint is blamed as well. Neither may reach the very man.
func TestWhatSomebodyInAnOfficeDemands(t *testing.T) {
	for _, text := range []string{
		"JE bola 2000 do tab hoga", "JE bole 2000 rupaye do tab hoga", "जेई बोला 2000 दो तब होगा", "lineman bol raha hai pehle chai pani", "लाइनमैन बोल रहा है पहले चाय पानी",
		"lekhpal kehta hai 5000 lagega", "लेखपाल कहता है 5000 लगेगा", "JE says give 2000 then it will be done", "सचिव कह रहे हैं कुछ खर्चा पानी दो",
		"bina paise ke kaam nahi karenge bole", "बिना पैसे के काम नहीं करेंगे बोले", "wo bola 2000 do tab hoga", "bole 500 rupaye doge tabhi hoga",
		"babu bola 5 hazar lagega", "JE sahab bole ki kuch khilao tab file badhegi", "JE ke paas gaye to bola 2000 lagega", "lineman chai pani ke liye bol raha hai",
		"JE bola fees ke alawa 2000 do", "bijli wale bole 2000 do tab line jodenge", "officer told me to give 2000 first", "clerk says 500 without receipt, pay him or it is not done",
		"shikayat wapas lo nahi to line kaat denge", "शिकायत वापस लो नहीं तो लाइन काट देंगे", "JE dhamki de raha hai ki shikayat kyon ki", "जेई धमकी दे रहा है कि शिकायत क्यों की",
		"lineman bola shikayat kyon ki", "JE dabav bana raha hai shikayat wapas lene ka", "the lineman is threatening me because i complained", "officer asked me to come alone",
		"JE sahab 3000 mangte hain tab transformer lagega", "the clerk told me to give something for tea", "pradhan bolta hai shikayat ki to naam kaat dunga list se",
		"JE ne bola shikayat band karo nahi to bill badha denge", "mujhe phone aaya JE ka ki shikayat wapas le lo warna mukadma", "bijli wale bole 500 do tab bill kam karenge",
		"JE bola ghar akele aao", "withdraw the complaint or else, they said",
	} {
		u := read(t, text)
		assert.True(t, u.Staff || u.Accused != "", text)
	}
	for _, text := range []string{"supervisor ne bhabhi ko bola raat me akele aana", "सुपरवाइजर ने मुझे बोला अकेले आना"} {
		assert.Equal(t, models.WomanInDanger, read(t, text).Danger, text)
	}
}

// A fee is paid in, and what somebody else asks for or threatens with is nobody's office.
func TestWhatIsNoDemandOfAnOffice(t *testing.T) {
	for _, text := range []string{
		"500 rupaye fees jama kar di", "connection ka 2000 jama kiya", "500 रुपये फीस जमा कर दी", "कनेक्शन का 2000 जमा किया", "JE bola estimate ke 5000 lagenge", "babu ne bola 500 fees lagegi",
		"JE bola 2000 ka bill jama karo", "JE bola 2 din lagega", "JE bola 100 meter taar lagega", "lineman bola transformer jal gaya hai", "JE bola kal aayega", "deposited 2000 for connection",
		"JE se bola 3 din se light nahi hai", "जेई बोले कल तक ठीक हो जाएगा", "JE said it will take 2 days", "padosi bola 2000 do tab rasta kholunga", "makan malik bola 2000 do nahi to nikal jao",
		"call aaya bola 2000 do nahi to bijli kat jayegi", "threat calls from unknown numbers, I will be killed if I do not withdraw the complaint", "police my landlord threatened me",
		"मुझे धमकी दी जा रही है कि शिकायत वापस लो वरना घर में घुसकर मारेंगे", "phone par dhamki aa rahi hai shikayat wapas lo warna utha lenge",
		"they are threatening me to withdraw the complaint otherwise they will break my legs", "shikayat wapas lo warna hath pair tod denge",
		"padosi dhamki de raha hai ki shikayat wapas lo", "JE ko phone kiya bola 1912 par call karo", "dukandar bola 200 do tab cylinder milega",
		"lineman line kaat dete hain roz", "bijli wale connection kaat diye bina bataye", "JE sahab, padosi dhamki de raha hai", "doctor bola khoon ki 2 bottle chahiye", "lekhpal bola 15 din lagega",
		"teacher bole fees 500 jama karo", "mujhe shikayat wapas leni hai", "I want to withdraw my complaint", "please shikayat wapas le lo galti se likh di", "lineman bola pehle transformer badlega tab light aayegi",
		"JE sahab, dukandar 500 mangta hai", "JE bola pehle bill bharo tab line judegi", "JE bola 3000 ka bill bharo nahi to line kaat denge", "doctor ne bola bahar se dawa lao 2000 ki",
		"DM sahab, 5000 maang rahe hain bank wale", "shikayat ki to light aa gayi thi", "JE se shikayat ki to padosi dhamki de raha hai", "officer told to pay 500 fine",
		"maine pehle paise diye the usne bola kal aana", "shikayat pehle wapas li thi ab phir light nahi", "JE sahab ne kaha 3 din me kaam hoga, shikayat 26 tarikh ki hai",
		"tehsil me bole 15 din baad aana", "bank wale bole 500 rupaye rakho khate me", "chai pani ki dukan ke paas nali tooti hai", "thekedar ne kaha 500 rupaye do tab mazdoori denge",
		"JE bola pole ke liye 3 mahine lagenge", "doctor ne bola 1000 ml pani pilao", "officer asked me to bring aadhaar card", "officer told me to come tomorrow",
	} {
		u := read(t, text)
		assert.False(t, u.Staff, text+": "+strings.Join(u.Why, "; "))
	}
}

// To break somebody's legs is threatened with as violence, whoever does it; a machine, a fall and a chair threaten nobody.
func TestThreatsOfViolence(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"padosi ne kaha hath pair tod dunga": models.Crime, "My neighbour threatened to break my legs over the drain": models.Crime, "shikayat wapas lo nahi to marenge": models.Crime,
		"machine me hath pair toot gaye": models.NoDanger, "kursi ke hath pair tod diye": models.NoDanger, "dushman ke ghar me ghus ke marenge": models.NoDanger,
		"kooda ghar se utha lenge bole the": models.NoDanger,
	} {
		assert.Equal(t, want, read(t, text).Danger, text)
	}
}
