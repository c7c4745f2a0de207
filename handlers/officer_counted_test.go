package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestANumberThatMayMeasureIsAsked: behind "resolve" a number is a place only where what follows is the report on what is called so there, and on one thing alone. What measures or
// counts, tells no work, or goes on to another complaint is asked about.
func TestANumberThatMayMeasureIsAsked(t *testing.T) {
	for category, texts := range map[string][]string{
		"POWER.METER": {"resolve N meter lamba taar laga diya", "resolve N meter ki doori par khamba lagaya", "पूरा N मीटर तार बदला", "पूरा N मीटर केबल डाला", "resolve N new meters installed", "resolve N meters replaced",
			"resolve N metres of cable replaced", "resolve N मीटर की दूरी पर खंभा लगाया", "resolve N meter replaced", "पूरा N मीटर बदले", "resolve N meter wala babu chala gaya", "resolve N meter chhutti par hai", "resolve N meter lagega",
			"resolve N meter badla jayega", "resolve N meter tez hai", "resolve N meter badla Alambagh me", "resolve N meter badla 5", "पूरा N मीटर तेज है"},
		"POWER.BILL": {"resolve N hazar ka bill theek kiya", "resolve N hazaar bill kam kiya", "पूरा N हज़ार का बिल ठीक किया", "resolve N sau rupaye bill kam kiya", "resolve N lakh ka bill theek kiya", "resolve N thousand bill corrected", "resolve N bills corrected",
			"resolve N bill babu chhutti par hai", "resolve N bill department ko bheja", "resolve N bill kar do", "पूरा N बिल कर दो", "पूरा N बिल विभाग को भेजा", "resolve N bill sent to department", "resolve N bill abhi bhi galat hai",
			"resolve N bill sahi ki", "resolve N bill corrected"},
		"POWER.VOLTAGE":     {"resolve N voltage abhi bhi kam hai", "पूरा N वोल्टेज अभी भी कम है", "resolve N voltage is still low", "resolve N voltage kal theek hoga"},
		"POWER.TRANSFORMER": {"resolve N transformer badla, 4 meter badla", "पूरा N ट्रांसफार्मर बदला, 4 मीटर बदला", "resolve N transformer replaced, 3 bill corrected", "resolve N transformer badla aur 3 bill theek kiya", "resolve N transformers replaced"},
	} {
		for _, text := range texts {
			w, listed := fourFaults(t)
			w.say("anil", replaced(text, placeOfKind(listed, category)))
			assert.Empty(t, changed(w, listed), text)
		}
	}
	for category, texts := range map[string][]string{
		"POWER.METER":       {"resolve N meter badla", "पूरा N मीटर बदला", "पूरा N मीटर बदल दिया", "resolve N meter badal diya gaya hai", "resolve N", "resolve N wali, meter badla"},
		"POWER.BILL":        {"resolve N bill sahi kiya", "पूरा N बिल सही किया", "resolve N bill theek kar diya", "resolve N bill sudhar diya", "resolve N bill sahi kiya sir", "resolve N: bill sahi kiya", "पूरा N का बिल सही किया"},
		"POWER.TRANSFORMER": {"resolve N transformer badla", "resolve N transformer replaced", "पूरा N ट्रांसफार्मर बदल दिया"},
	} {
		for _, text := range texts {
			w, listed := fourFaults(t)
			at := placeOfKind(listed, category)
			said := to(w.say("anil", replaced(text, at)), "anil")
			assert.NotContains(t, kinds(said), "officer.which", text)
			assert.True(t, len(said) > 0 && said[0].Complaint == listed[at-1].ID, text)
		}
	}
}

// TestANumberThatMayCountIsAskedElsewhere: so it is of potholes, street lights and garbage.
func TestANumberThatMayCountIsAskedElsewhere(t *testing.T) {
	streets := []string{"sadak par bade gaddhe hain, Aliganj Lucknow", "pul ki railing tooti hai, Indira Nagar Lucknow"}
	town := []string{"kooda nahi uth raha, Indira Nagar Lucknow", "naali jaam hai, Aliganj Lucknow", "street light band hai, Alambagh Lucknow"}
	for _, x := range []struct {
		department string
		wrote      []string
		said       string
		asked      bool
	}{
		{"PWD", streets, "resolve N potholes filled", true}, {"PWD", streets, "resolve N gaddhe bhare", true}, {"PWD", streets, "पूरा N गड्ढे भरे", true}, {"PWD", streets, "resolve N trolley gaddha bhara", true},
		{"URBAN", town, "resolve N gaadi kooda uthaya", true}, {"URBAN", town, "पूरा N गाड़ी कूड़ा उठाया", true}, {"URBAN", town, "resolve N truck kooda uthaya", true}, {"URBAN", town, "resolve N tons garbage removed", true},
		{"URBAN", town, "resolve N kooda abhi bhi pada hai", true}, {"URBAN", town, "resolve N kooda uthaya", false}, {"URBAN", town, "पूरा N कूड़ा उठाया", false}, {"URBAN", town, "resolve N kooda utha diya", false},
		{"URBAN", town[1:], "resolve N street lights theek ki", true}, {"URBAN", town[1:], "resolve N street light theek ki", true}, {"URBAN", town[1:], "पूरा N स्ट्रीट लाइट ठीक की", true},
	} {
		w := accountOf(t, x.department)
		for i, s := range x.wrote {
			w.complaint([]string{"mohan", "asha", "ravi"}[i], s)
		}
		listed := w.say("clerk", "list")[0].Args.Items
		of := map[string]string{"PWD": "PWD.POTHOLE", "URBAN": "URBAN.GARBAGE"}[x.department]
		if len(x.wrote) < 3 && x.department == "URBAN" {
			of = "URBAN.STREETLIGHT"
		}
		at := 0
		for i, item := range listed {
			if item.Category == of {
				at = i + 1
			}
		}
		if !assert.NotZero(t, at, "%s %v", of, listed) {
			continue
		}
		told := to(w.say("clerk", replaced(x.said, at)), "clerk")
		for _, c := range w.complaints {
			done := c.Number == listed[at-1].Number && !x.asked
			assert.Equal(t, done, c.Status != models.Assigned, "%s at %d: %s %v", x.said, at, c.Status, kinds(told))
		}
	}
}
