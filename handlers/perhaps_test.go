package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/uptest"
	"sunwai/models"
)

// reading is a world whose messages are read as they are in earnest.
func reading(t *testing.T) *world {
	w := staffed(t)
	w.deps.Understand = uptest.UttarPradesh(t).Reader
	w.restart()
	return w
}

// TestOnlyWhatIsKnownEndsIt: a yes that is thought or heard of closes nothing, and thanks, greetings and "leave it" do not call the question off.
func TestOnlyWhatIsKnownEndsIt(t *testing.T) {
	const later, asked, yes = "citizen.look_later", "citizen.truth", "citizen.rating"
	for want, all := range map[string][]string{
		later: {"shayad ho gaya", "ho gaya shayad", "शायद हो गया", "haan shayad ho gaya", "ho gaya hoga", "हो गया होगा", "ho gaya hoga na", "light aa gayi hogi", "बिजली आ गई होगी", "lagta hai ho gaya",
			"लगता है हो गया", "lagta hai, ho gaya", "suna hai ho gaya", "सुना है हो गया है", "log keh rahe hain ho gaya", "लोग कह रहे हैं हो गया", "padosi ne bataya ki ho gaya", "maybe done", "I think it is done",
			"it seems fixed", "it must have been fixed", "they say it is done", "neighbour told it is done", "shayad", "शायद", "maybe", "pata nahi, shayad ho gaya", "पता नहीं, शायद हो गया", "rehne do", "रहने दो", "never mind"},
		asked: {"thanks", "dhanyavad", "धन्यवाद", "shukriya bhai", "ji dhanyavad", "who fixed it? thanks", "namaste", "ho gaya? dhanyavad", "bahut achha kaam karte hain aap log", "log keh rahe hain ho gaya, yahan to andhera hai", "shayad nahi hua"},
		yes: {"haan", "ho gaya", "light aa gayi thank you", "sab theek hai dhanyavad, kisne theek kiya?", "सब ठीक है धन्यवाद", "sab theek hai", "all good, thanks", "सब ठीक है, धन्यवाद", "thanks, all good", "done, who did it? thanks", "haan dhanyavad", "ho gaya, shayad fuse tha",
			"bijli aa gayi hai, lagta hai taar juda", "shayad ho gaya, haan light aa gayi hai", "1912 se phone aaya tha ki ho gaya, aur ho gaya hai"},
		"citizen.appeal_offer": {"nahi hua", "suna hai ho gaya, par yahan nahi hua hai", "kisne kaha ho gaya"},
	} {
		for _, text := range all {
			w := reading(t)
			c := w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
			w.say("anil", "fuse badal diya")
			require.Equal(t, models.Resolved, w.now(c).Status)
			told := to(w.say("mohan", text), "mohan")
			require.NotEmpty(t, told, text)
			assert.Equal(t, want, told[len(told)-1].Kind, text)
			assert.Len(t, w.complaints, 1, text)
			if want == later || want == asked {
				assert.Equal(t, "truth", w.talks[at("mohan")].Ask.Kind, text)
			}
		}
	}
}

// TestAGuessIsNoGoodNews: before anybody reported it, nobody is told of what was only guessed that it is mended.
func TestAGuessIsNoGoodNews(t *testing.T) {
	for text, kind := range map[string]string{"shayad bijli aa gayi": "citizen.added", "लगता है बिजली आ गई है": "citizen.added", "bijli aa gayi hai shayad": "citizen.added", "I think power is back": "citizen.added",
		"shayad theek ho gaya": "citizen.added", "bijli aa gayi": "citizen.fixed", "bijli aa gayi, shayad fuse tha": "citizen.fixed"} {
		w := reading(t)
		c := w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
		told := to(w.say("mohan", text), "mohan")
		require.NotEmpty(t, told, text)
		assert.Equal(t, kind, told[0].Kind, text)
		assert.True(t, w.now(c).Status.Open(), text)
	}
}

// TestAGuessSwallowsNothing: what is told of something else with "perhaps" in it is a complaint as ever.
func TestAGuessSwallowsNothing(t *testing.T) {
	for _, text := range []string{"shayad ghar me chori ho gayi, Aliganj Lucknow", "lagta hai padosi ke yahan aag lag gayi", "suna hai lineman ne 500 rupaye rishwat maangi", "haan shayad ho gaya, par lineman ne 500 rupaye rishwat li",
		"शायद कुएँ में बच्चा गिर गया"} {
		w := reading(t)
		c := w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
		w.say("anil", "fuse badal diya")
		w.say("mohan", text)
		assert.Equal(t, models.Resolved, w.now(c).Status, text)
		assert.Len(t, w.complaints, 2, text)
	}
}
