package understand

import (
	"testing"

	"sunwai/models"
)

// Fuel, weapons and foul air tell of a danger by what is done with them, in however few words.
func TestThingsThatTellOfPeril(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"usne mere upar petrol dala": models.Crime, "he poured petrol on me": models.Crime, "उसने मुझ पर पेट्रोल उड़ेल दिया": models.Crime, "diesel daal diya mere upar gundo ne": models.Crime, "दुकान पर पेट्रोल डालकर आग लगाने वाले हैं": models.Crime,
		"someone has poured kerosene over my mother": models.Crime, "petrol daal rahe hain mere bhai ke upar": models.Crime, "pati ne mere upar petrol dala": models.WomanInDanger,
		"he pointed a gun at me": models.Crime, "कट्टा तान दिया मेरे ऊपर": models.Crime, "usne mujhe tamancha dikhaya": models.Crime, "gun held to my brother's head": models.Crime, "gardan par chaku rakh diya": models.Crime,
		"zinda gaad denge": models.Crime, "tera kaam tamam kar dunga": models.Crime, "kal tak paisa nahi diya to tera kaam tamam": models.Crime, "jaan le lenge bol raha hai": models.Crime, "jiyada bola to tumhe upar pahuncha denge": models.Crime, "जिंदा दफना देंगे तुमको": models.Crime,
		"aaj subah mere bhai ki hatya hui": models.Crime, "my sister was murdered this morning": models.Crime,
		"kuan me zehreeli gas hai do log utre the": models.Disaster, "kuen me motor nikalne utra tha wapas nahi aaya": models.Disaster, "मैनहोल में उतरा कर्मचारी बाहर नहीं आया": models.Disaster,
		"two men went into the septic tank and are not coming out": models.Disaster,
		"she jumped from terrace":                                  models.Medical, "lady jumped from hospital window": models.Medical, "ganga barrage se ek jode ne chhalang laga di": models.Disaster, "pul se kood gayi ek ladki nadi me": models.Disaster, "bhabhi ne kuen me chhalang laga di": models.Disaster,
		"mera bhai khudkushi karne wala hai": models.SelfHarm,
	} {
		if got := read(t, text).Danger; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{
		"usne meri gaadi me petrol dala", "machhar marne ke liye nali me mitti ka tel dala", "they poured water on my files", "sadak par tel dal diya phisal rahe hain log", "mere upar petrol ka paisa daal diya bill me",
		"he pointed at me in the meeting", "bandook ka licence nahi mil raha", "डीएम ने लाइसेंसी पिस्टल दिखाने को बोला", "toy gun bech rahe hain mele me", "katta bhar aalu kharab nikla", "he pointed out the mistake in my bill",
		"jhanda gaad denge is baar", "thekedar pul ka kaam tamam kar dega bola par nahi kiya", "sher kuen me kood gaya", "gas ki goli aur dard ki goli do", "pipe zameen me gaad diya", "road ka kaam tamam ho gaya", "mera saara kaam kar denge kehkar paise le gaya", "mobile ki lat jaan le legi bachcho ki",
		"hum kuen me utre the safai ke liye paisa nahi mila", "sewer safai wale utre the par jaam wahi ka wahi", "log kuen me utarne se darte hain pani saaf nahi", "सीवर की सफाई के लिए कोई नहीं उतरा",
		"bandar chhat se kood gaya", "bakri chhat se kood gayi", "bachche pul se kood kar nahate hain", "petrol prices jumped from 90 to 100", "chor khidki se kood gaya", "film me hero kood jayega wala scene",
	} {
		if got := read(t, text).Danger; got != models.NoDanger {
			t.Errorf("%q: %s", text, got)
		}
	}
}

// What sounds like a danger and tells of none: leave, tablets, gnats, games, and a murder of years ago.
func TestSoundsLikePeril(t *testing.T) {
	for _, text := range []string{
		"factory me 5 log bimar hai chhutti par", "8 log beemar chhutti le rakhi hai anganwadi me", "हमारे दफ्तर में 7 लोग बीमार छुट्टी पर",
		"neend ki goli nahi mil rahi hospital me", "neend ki goli hospital me khatam hai", "नींद की गोली नहीं मिल रही मेडिकल स्टोर पर", "doctor ne do goli khane ko bola", "asha didi ne goli khane ko boli", "डॉक्टर ने दो गोली खाने को बोली",
		"doctor ne 2 goli subah shaam khane ko kaha", "ye machhar mujhe maar denge", "मच्छर मार डालेंगे हमको", "dhool mitti se mar rahe hain sab", "bijli bill ne maar dala",
		"free fire me goli maar di", "pubg me mujhe goli maar di", "फ्री फायर में गोली मार दी", "my father was killed in 2015 case pending", "pichhle saal mere bhai ki hatya hui fir darj nahi",
	} {
		if got := read(t, text).Danger; got != models.NoDanger {
			t.Errorf("%q: %s", text, got)
		}
	}
	for text, want := range map[string]models.Danger{
		"hostel me khana khakar 15 bachche bimar": models.Medical, "usne neend ki 20 goli kha li": models.Medical, "doctor ko goli maar di": models.Crime, "ye gunde mujhe maar denge": models.Crime,
		"free fire khelne par bhai ne behan ko chaku maar diya": models.Crime, "pichle saal bhai ko mara ab mujhe maar denge": models.Crime, "padosi ne machhar ki coil pe ladai me kaha mujhe maar denge": models.Crime,
	} {
		if got := read(t, text).Danger; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// Who tells of another's despair can call for help, whatever that one stands on; in doubt it is the writer who despairs.
func TestWhoElseDespairs(t *testing.T) {
	for text, want := range map[string]bool{
		"pul par ek ladka khada hai kudne wala hai": true, "my friend is going to hang himself": true, "मेरी बहन फांसी लगाने जा रही है": true, "bahan keh rahi hai train ke aage kood jaungi": true,
		"there is a man on the bridge railing about to jump": true, "i think my brother wants to kill himself": true, "wo patri par leta hai marna chahta hai": true, "papa keh rahe hain zeher kha lenge": true,
		"हॉस्टल की छत पर एक छात्र खड़ा है कूदने की धमकी दे रहा है": true, "dadi bol rahi hai zeher kha lungi": true, "a boy is trying to hang himself from the tree in our park": true, "kiraydar ne khud ko kamre me band kiya hai aatmhatya karne wala hai": true,
		"no friends no family, just want to die": false, "friend ki tarah mujhe bhi marna hai": false, "main pul par khada hu kudne wala hu": false,
		"main marna chahta hu": false, "papa ki maut ke baad main bhi jaan dene ja raha hu": false, "meri patni chali gayi ab jeena nahi chahta": false, "i want to kill myself, my husband left": false,
		"pati kehta hai mar ja, main mar jaungi": false, "pul se kood jaunga": false, "दोस्त ने धोखा दिया मैं फांसी लगा लूंगा": false, "mujhe khud ko khatam karna hai, patni chali gayi": false, "naukri nahi mili to jaan de dunga": false,
	} {
		u := read(t, text)
		if u.Danger != models.SelfHarm || u.Another != want {
			t.Errorf("%q: %s, another: %t", text, u.Danger, u.Another)
		}
	}
	if got := read(t, "pul par ek ladka khada hai kudne wala hai").Category; got != "POLICE.OTHER" {
		t.Error(got)
	}
}

// A category that is a danger by itself is none for a murder of years ago, a game or gnats; a threat is the station's, whatever account is told.
func TestPerilNamesItsCategory(t *testing.T) {
	for text, want := range map[string]string{
		"pichhle saal mere bhai ki hatya hui fir darj nahi": "POLICE.FIR", "2 saal pehle bhai ki hatya hui case nahi chala": "POLICE.OTHER", "meri bahan ki hatya 2022 me hui insaf nahi mila": "POLICE.OTHER",
		"aaj subah mere bhai ki hatya hui": "POLICE.ASSAULT", "usne mere upar petrol dala": "POLICE.ASSAULT", "he pointed a gun at me": "POLICE.ASSAULT", "my neighbour threatened to pour acid on my daughter": "POLICE.ASSAULT",
		"kuan me zehreeli gas hai do log utre the": "REVENUE.DISASTER",
	} {
		if got := read(t, text).Category; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{"ye machhar mujhe maar denge", "free fire me goli maar di", "मच्छर मार डालेंगे हमको"} {
		if got := read(t, text).Category; got == "POLICE.ASSAULT" {
			t.Errorf("%q: %s", text, got)
		}
	}
}
