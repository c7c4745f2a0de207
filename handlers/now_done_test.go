package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

var (
	darkLamp = scene{"URBAN", "street light nahi jal rahi rajendra nagar bareilly", "resolve light theek kar di"}
	lateBus  = scene{"TRANSPORT", "bus roz late aati hai gorakhpur", "note x"}
	seized   = scene{"POLICE", "padosi ne zameen par kabza kar liya bhagwantpur raebareli", "note x"}
)

// TestItsOwnVerbSaysThatItIsDone: "ab jal gayi" was kept as one more word for the officer of a lamp that did not burn, and he was never asked whether to close it.
func TestItsOwnVerbSaysThatItIsDone(t *testing.T) {
	for s, all := range map[scene]string{
		{darkLamp.department, darkLamp.complaint, "note x"}:                  "ab jal gayi|light jal gayi|jalne lagi|अब जल गई|light abhi jal rahi hai",
		{"URBAN", "kooda nahi uthta gomti nagar bareilly", "note x"}:         "aaj uth gaya",
		{"POLICE", "FIR nahi likh rahe mobile chori ki barabanki", "note x"}: "FIR likh li",
		{"HEALTH", "PHC ka tala nahi khulta gaon pipri barabanki", "note x"}: "tala khul gaya",
		lateBus: "bus time se aa gayi|bus ab time par aa rahi hai",
		seized:  "padosi ne kabza chhod diya ab|kabza hat gaya",
	} {
		for text := range strings.SplitSeq(all, "|") {
			_, _, told := s.play(t, text)
			assert.Equal(t, []string{"citizen.fixed"}, told, text)
		}
	}
	for s, all := range map[scene]string{
		{darkLamp.department, darkLamp.complaint, "note x"}:                               "motor jal gayi|bulb bhi jal gaya|nahi jal rahi abhi|light nahi jal rahi",
		{"POWER", "light nahi aa rahi motor jal gayi hai gaon pipri barabanki", "note x"}: "motor jal gayi",
		{"POWER", "transformer jal gaya hai gaon pipri barabanki", "note x"}:              "transformer jal gaya",
		lateBus: "bus time se nahi aa rahi",
	} {
		for text := range strings.SplitSeq(all, "|") {
			_, _, told := s.play(t, text)
			assert.NotContains(t, told, "citizen.fixed", text)
		}
	}
	for text, want := range map[string]models.Status{"ab jal gayi": models.Closed, "jal nahi rahi": models.InProgress, "light nahi jal rahi": models.InProgress} {
		_, c, _ := darkLamp.play(t, text)
		assert.Equal(t, want, c.Status, text)
	}
}

// TestWhenIsAskedInManyWords: how long it takes, and whether anybody is there, was taken for one more word for the officer, or for a question to the department.
func TestWhenIsAskedInManyWords(t *testing.T) {
	for want, all := range map[string]string{
		"citizen.status": "time kitna lagega|when|how long will this take now|kya hua abhi tak|kuch hoga bhi ya nahi|कितना टाइम|abhi tak kuch nahi hua kya",
		"citizen.my":     "koi hai|hello koi sun raha hai|कोई है|anyone there",
		"citizen.added":  "kab se bill galat aa raha hai|koi hai jo paisa leta hai",
	} {
		for text := range strings.SplitSeq(all, "|") {
			w := accountOf(t, "POWER")
			w.complaint("mohan", wrongBill.complaint)
			w.clock.Advance(time.Hour)
			assert.Equal(t, want, kinds(to(w.say("mohan", text), "mohan"))[0], text)
		}
	}
}
