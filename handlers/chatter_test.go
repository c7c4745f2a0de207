package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTalkIsNoComplaint: verses, speeches, wishes and jokes are answered kindly and get no number, and whatever may be a complaint gets one.
func TestTalkIsNoComplaint(t *testing.T) {
	const kind, registered = "citizen.chatter", "citizen.registered"
	for want, all := range map[string][]string{
		kind: {"Suprabhat 🌞 jal hi jeevan hai, muskurate rahiye", "सुबह का सूरज आपके जीवन में खुशियों की रोशनी लाए, आपका दिन शुभ हो 🌹🙏 सुप्रभात",
			"Good morning 🌹 May this day bring happiness and light to your life", "रात गई बात गई, सुबह की नई रोशनी मुबारक हो", "बिजली सी कौंध गई तेरी आँखों में, अंधेरा मेरे दिल का मिट गया",
			"वोट दो वोट दो, हमारी सरकार बनेगी तो बिजली मुफ्त मिलेगी, सड़क बनेगी", "भाइयों और बहनों, हमारी पार्टी ने सड़क बिजली पानी सब दिया है, इस बार कमल खिलाना है",
			"Vote for our party, we will give free electricity and good roads to everyone", "santa: bijli ka bill itna kyun aaya? banta: kyunki tu bijli ka jhatka khata hai 😂😂",
			"forward this message to 10 people and get good luck", "kal raat chand ko dekha to teri yaad aayi", "दीपावली की हार्दिक शुभकामनाएं, आपके घर में रोशनी बनी रहे"},
		registered: {"good morning sir bijli ke khambe par bel chadhi hai", "good morning, light nahi aa rahi", "happy diwali, hamare mohalle me andhera hai", "सुप्रभात, ट्रांसफार्मर से आवाज आ रही है",
			"शुभकामनाएं, पर हमारे यहाँ 3 दिन से पानी नहीं", "वोट दो वोट दो करते हैं पर सड़क नहीं बनाते", "vote lene aate hain bijli nahi dete", "हमारी सरकार बनेगी तो कहते थे, अब नाली जाम है",
			"teacher school me nahi aate 😂", "pappu kotedar ration nahi deta 😂", "joke bana rakha hai bijli vibhag ne, 3 din se light nahi", "sir sadak banwa dijiye kripa hogi",
			"JE: aayega. lineman: nahi aaya. joke hai kya 😂 3 din se light nahi", "पप्पू भी समझ जाए: नाली जाम है: साफ करो 😂",
			"bijli si aati hai phir chali jati hai",
			"good morning sir meter change karwana hai", "hahaha kya vibhag hai, transformer 5 din se jala pada hai"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			require.Equal(t, want, kinds(to(w.say("mohan", text), "mohan"))[0], text)
			require.Equal(t, want == registered, len(w.complaints) > 0, text)
		}
	}
}

// TestAGreetingIsNoTalk: who only greets or takes his leave is answered as ever.
func TestAGreetingIsNoTalk(t *testing.T) {
	w := readingWorld(t)
	for _, text := range []string{"good morning", "सुप्रभात", "good night", "शुभ रात्रि"} {
		require.NotContains(t, kinds(to(w.say("mohan", text), "mohan")), "citizen.chatter", text)
	}
}

// TestAWordBesideAGreetingIsHeard: it may be all that somebody writes of his trouble.
func TestAWordBesideAGreetingIsHeard(t *testing.T) {
	for _, text := range []string{"सुप्रभात, गंदगी", "सुप्रभात, बदबू", "suprabhat, badbu"} {
		w := accountOf(t, "CM")
		require.Equal(t, []string{"citizen.registered", "citizen.ask_place"}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
}
