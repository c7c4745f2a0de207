package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// alive are the complaints and drafts of a world that were not dropped.
func alive(w *world) (n int) {
	for _, c := range w.complaints {
		if c.Status != models.Void {
			n++
		}
	}
	return n
}

// TestWhoSheIsAndWhatIsWrongAreOne: a widow whose pension does not come has one matter, however many messages she tells it in.
func TestWhoSheIsAndWhatIsWrongAreOne(t *testing.T) {
	for _, first := range []string{"main vidhwa hun", "main ek vidhwa aurat hun", "main vidhwa hun gaon pipri barabanki", "मैं विधवा महिला हूँ", "i am a poor widow"} {
		for _, then := range []string{"pension nahi aa rahi|gaon pipri barabanki", "1|pension nahi aa rahi|gaon pipri barabanki"} {
			w, c, told := scene{"SOCIAL", first, "list"}.play(t, then)
			c = w.newest()
			assert.Equal(t, 1, alive(w), "%s|%s", first, then)
			assert.Equal(t, "WCD.WIDOW", c.Category, "%s|%s", first, then)
			assert.NotContains(t, told, "citizen.second", "%s|%s", first, then)
		}
	}
	for then, n := range map[string]int{"pension nahi aa rahi aur bijli bhi nahi hai|gaon pipri barabanki": 2, "1|ration card nahi bana": 2, "mere gaon me sadak tooti hai|gaon pipri barabanki": 1,
		"mujhe ration nahi mil raha hai|gaon pipri barabanki": 1} {
		w, _, _ := scene{"SOCIAL", "main vidhwa hun", "list"}.play(t, then)
		assert.Equal(t, n, alive(w), then)
	}
}

// TestWhoWritesForSomebody: that somebody writes for his mother is no matter yet, to whatever account.
func TestWhoWritesForSomebody(t *testing.T) {
	for _, department := range []string{"POWER", "HEALTH", "POLICE", "SOCIAL", "FOOD"} {
		for _, text := range []string{
			"I am writing on behalf of my mother", "main apni maa ki taraf se likh raha hun", "apne padosi ki taraf se likh raha hun", "मैं अपनी दादी की ओर से लिख रही हूँ",
			"i am calling for my old father", "main apni bahan ki taraf se likh rahi hun", "मेरे पिताजी के लिए लिख रहा हूँ", "i am writing this for my neighbour",
			"namaste, main apne gaon walon ki or se likh raha hun", "apne dada ke liye bol raha hun",
		} {
			w := accountOf(t, department)
			assert.Equal(t, []string{"citizen.draft_what"}, kinds(to(w.say("mohan", text), "mohan")), "%s: %s", department, text)
		}
	}
	for text, told := range map[string]string{
		"i am writing on behalf of my mother whose pension has stopped, pipri barabanki":    "citizen.registered",
		"main apni maa ki taraf se likh raha hun unki bijli kat gayi, gaon pipri barabanki": "citizen.registered",
		"thekedar ki taraf se sadak nahi bani, gaon pipri barabanki":                        "citizen.registered",
		"मैं अपनी दादी की ओर से लिख रही हूँ उनका राशन नहीं मिल रहा, गाँव पिपरी बाराबंकी": "citizen.registered",
	} {
		w := accountOf(t, "POWER")
		assert.Contains(t, kinds(to(w.say("mohan", text), "mohan")), told, text)
	}
}

// TestAWidowsRoadIsNoPension: what she is does not make a road, a ration or a field her pension.
func TestAWidowsRoadIsNoPension(t *testing.T) {
	for then, department := range map[string]string{"मेरे गांव की सड़क टूटी है": "PWD", "मुझे राशन नहीं मिल रहा है": "FOOD", "मेरी जमीन पर कब्जा कर लिया है": "REVENUE", "mujhe ration nahi mil raha hai": "FOOD"} {
		w := accountOf(t, "CM")
		w.say("asha", "मैं एक विधवा महिला हूं")
		w.say("asha", then)
		assert.Equal(t, department, w.newest().Department, then)
	}
}

// TestWhatFollowsIsAMatterOfItsOwn: "isliye ambulance nahi aa pati" behind a road is whoever sends ambulances'.
func TestWhatFollowsIsAMatterOfItsOwn(t *testing.T) {
	w := accountOf(t, "CM")
	c := w.complaint("mohan", "sadak tooti hai Aliganj Lucknow")
	w.say("mohan", "isliye ambulance nahi aa pati")
	assert.NotEqual(t, c.ID, w.newest().ID)
	assert.Equal(t, "HEALTH.AMBULANCE", w.newest().Category)
}
