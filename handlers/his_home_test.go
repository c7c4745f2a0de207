package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// TestWhenceHeIsIsNotWhere: whose telephone was stolen and who wrote that the thief is from Gorakhpur had his complaint told to the police of Gorakhpur.
func TestWhenceHeIsIsNotWhere(t *testing.T) {
	for text := range strings.SplitSeq("wo gorakhpur ka hai|chor gorakhpur ka rehne wala hai|jisne kiya wo gorakhpur me rehta hai|he is from gorakhpur|the thief lives in gorakhpur|"+
		"वो गोरखपुर का है|uska ghar gorakhpur me hai|thekedar gorakhpur ka hai", "|") {
		for _, complaint := range []string{"mera mobile chori ho gaya", "mera mobile chori ho gaya, charbagh lucknow"} {
			w := accountOf(t, "POLICE")
			c := w.complaint("mohan", complaint)
			before := w.now(c).Area
			w.say("mohan", text)
			assert.Equal(t, before, w.now(c).Area, "%s: %s", complaint, text)
			assert.Contains(t, w.addedTo(c), text)
		}
	}
	for text := range strings.SplitSeq("gorakhpur|ye gorakhpur ka mamla hai|gorakhpur me hai|main gorakhpur ka hu|ghatna gorakhpur ki hai", "|") {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "mera mobile chori ho gaya")
		w.say("mohan", text)
		assert.NotEmpty(t, w.now(c).Area, text)
	}
}

// TestTheDistrictWrittenByMistakeIsNotTheOne: of "galti se hardoi likh diya, unnao hai" the first was taken by whoever had named none before.
func TestTheDistrictWrittenByMistakeIsNotTheOne(t *testing.T) {
	for text := range strings.SplitSeq("sorry galti se hardoi likh diya, unnao h|sorry hardoi nahi unnao|galti se hardoi likh diya unnao hai|hardoi galat likh diya sahi unnao hai|"+
		"unnao, galti se hardoi likha|wrongly wrote hardoi, it is unnao|हरदोई गलती से लिख दिया, उन्नाव है|not hardoi, unnao", "|") {
		w := accountOf(t, "URBAN")
		c := w.complaint("mohan", "nali jaam hai mohalla purana bazar")
		w.clock.Advance(time.Minute)
		w.say("mohan", text)
		assert.Equal(t, "186", w.now(c).Area, text)
	}
}

// TestWhoIsToldIsAnswered: "will they be informed?" was one more word for the officer.
func TestWhoIsToldIsAnswered(t *testing.T) {
	for text := range strings.SplitSeq("will they be informed?|will he be told?|kya unko bataya jayega|kya unko bata diya jayega?|क्या उन्हें बताया जाएगा", "|") {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "padosi ne meri zameen par kabza kar liya, malihabad lucknow")
		w.clock.Advance(time.Hour)
		assert.Equal(t, []string{"citizen.privacy"}, kinds(to(w.say("mohan", text), "mohan")), text)
		assert.False(t, w.now(c).Anonymous, text)
		assert.Empty(t, w.addedTo(c), text)
	}
}
