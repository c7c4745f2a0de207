package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestASlipWithAPhoto: a photo whose words take a report back proves nothing: it is kept with the complaint, and the report is taken back. What is said of
// the work, or of another photo, is not that.
func TestASlipWithAPhoto(t *testing.T) {
	for text, heard := range map[string]bool{"galti se likh diya": true, "galti se wapas lo": true, "galti se wapas": true, "गलती से": true, "काम नहीं हुआ": true, "kaam abhi baki hai": true, "reported by mistake": true, "undo": true,
		"reopen": true, "वापस ले लो": true, "galat report chali gayi": true, "still not done": true, "अभी नहीं हुआ, गलती से लिख दिया": true,
		"naya fuse": false, "ye wala khamba": false, "galti se feeder band tha, chalu kar diya": false, "बाकी सब ठीक है": false, "naam galti se likh diya tha": false, "kaam baki nahi hai": false,
		"नया फ्यूज": false, "site photo": false, "final photo after repair": false, "पहले वाली फोटो": false} {
		for of, complaint := range map[string]string{"no proof is needed": outage, "proof is asked for": "लखनऊ में ट्रांसफार्मर का तेल निकल गया"} {
			w := staffed(t)
			c := w.complaint("mohan", complaint)
			w.say("anil", "ले लिया")
			w.say("anil", "theek kar diya, tel bhara")
			require.NotEqual(t, models.InProgress, w.now(c).Status, of)
			told := w.send("anil", bot.Inbound{Text: text, Files: photo()})
			assert.Equal(t, heard, w.now(c).Status == models.InProgress, text+": "+of)
			assert.Equal(t, heard, len(w.files[c.ID]) == 1 && w.now(c).ProofPhoto == 0, text+": "+of)
			if heard {
				assert.Contains(t, kinds(to(told, "mohan")), "citizen.report_mistaken", text)
			}
		}
	}
}
