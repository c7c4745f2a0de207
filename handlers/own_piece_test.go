package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestAPieceIsNotAskedAboutTwice: what a message was registered for is no "one more matter" of it, though by itself another office would mend that; the
// other matter is asked about.
func TestAPieceIsNotAskedAboutTwice(t *testing.T) {
	for text, kept := range map[string][]string{
		"हमारे मोहल्ले की सड़क टूटी है और बिजली भी नहीं आ रही, अलीगंज लखनऊ": {"POWER.SUPPLY"},
		"sadak kharab hai aur light nahi hai, aliganj lucknow":                        {"POWER.SUPPLY"},
		"road is full of potholes and street lights are not working, Aliganj Lucknow": {"URBAN.STREETLIGHT"},
		"sadak tooti hai aur mohalle me kooda bhi nahi uthta, aliganj lucknow":        {"PWD.BROKEN"},
		"mohalle ki sadak tooti hai aur hospital me doctor nahi hai, aliganj lucknow": {"HEALTH.DOCTOR"},
		"सड़क में गड्ढे हैं और राशन कार्ड से नाम कट गया है, अलीगंज लखनऊ":              {"FOOD.NAME"},
	} {
		w := accountOf(t, "PWD")
		w.say("mohan", text)
		var drafts []string
		for _, c := range w.complaints {
			if c.Status == models.Draft {
				drafts = append(drafts, c.Category)
			}
		}
		assert.Equal(t, kept, drafts, text)
	}
}

// TestACauseGoesWhereItBelongs: what tells why names the complaint that it is of, also when another was told since.
func TestACauseGoesWhereItBelongs(t *testing.T) {
	w := accountOf(t, "URBAN")
	w.say("mohan", "kutte ne kaata, Aliganj Lucknow")
	w.say("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
	light := w.newest()
	told := to(w.say("mohan", "kutte pagal hain isliye"), "mohan")
	for _, in := range told {
		assert.NotEqual(t, light.ID, in.Complaint, in.Kind)
	}
}
