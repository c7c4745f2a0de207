package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/bot"
	"sunwai/models"
)

// TestAPhotoBesideHisOwnComplaint: a photo whose words name a complaint of his list, or say what was done of a subject there, is of that, though his own complaint is asked about;
// what he photographs at home is of his own.
func TestAPhotoBesideHisOwnComplaint(t *testing.T) {
	for text, at := range map[string]int{
		"voltage wali theek kar di": 2, "वोल्टेज वाली ठीक कर दी": 2, "the voltage one is done": 2, "bill wali ho gayi": 1, "बिल वाली हो गई": 1, "1 ka tap badal diya": 1, "1 का टैप बदल दिया": 1, "2 ka tap badal diya": 2, "pehli wali ho gayi": 1,
		"bill sahi kar diya": 0, "बिल सही कर दिया": 0, "bill corrected": 0, "voltage theek kar diya": 0, // whose it is, is asked
		"kooda": -1, "yahan kooda pada hai": -1, "कूड़ा पड़ा है": -1, "kooda utha liya gaya": -1, "koi nahi aaya": -1, "dekhiye": -1, "ghar ke samne ki photo": -1, "fuse badal diya": -1, "transformer ke paas pada hai": -1, "1 ka kooda nahi utha": -1,
		"2 mera ghar yahan hai": -1, "voltage": -1, "garbage is still here": -1,
	} {
		w, work, own := atHomeWithWork(t)
		said := to(w.send("anil", bot.Inbound{Text: text, Files: photo()}), "anil")
		assert.Equal(t, at < 0, len(w.files[own.ID]) > 0, "%s: %v", text, kinds(said))
		assert.Equal(t, at == 0, assert.ObjectsAreEqual([]string{"officer.proof_whose"}, kinds(said)), "%s: %v", text, kinds(said))
		for i, c := range work {
			assert.Equal(t, at == i+1, len(w.files[c.ID]) > 0, "%s: %d %v", text, i+1, kinds(said))
			if at < 1 {
				assert.Equal(t, models.Assigned, w.now(c).Status, text)
			}
		}
	}
}

// TestACaptionThatMayBeTheReport: what was done, written under a photo of a complaint that is named, is asked about as it is where it comes alone, and the photo is kept.
func TestACaptionThatMayBeTheReport(t *testing.T) {
	for text, asks := range map[string]bool{"dusre number wali me tap badla": true, "दूसरे नंबर वाली में टैप बदला": true, "2 me tap badla": true, "2 me khamba seedha kiya": true,
		"2 me tap dekha": false, "2 ka haal": false, "2 ki photo": false, "2 me aadmi kaam kar rahe": false, "2 का हाल": false} {
		w, listed := fourFaults(t)
		said := kinds(to(w.send("anil", bot.Inbound{Text: text, Files: photo()}), "anil"))
		assert.Equal(t, asks, assert.ObjectsAreEqual([]string{"officer.doubt.resolve"}, said), "%s: %v", text, said)
		assert.Len(t, w.files[listed[1].ID], 1, text)
		assert.Empty(t, changed(w, listed), text)
		if asks {
			w.say("anil", "1")
			assert.Equal(t, []int{2}, changed(w, listed), text)
		}
	}
}
