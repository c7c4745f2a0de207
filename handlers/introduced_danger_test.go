package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestWhatBurnsInHisVillageIsNotThePanchayats: who says who he is and whence is asked what is wrong; that is by itself whose work it is, and raises the alarm.
func TestWhatBurnsInHisVillageIsNotThePanchayats(t *testing.T) {
	const pradhan = "main pradhan, gram panchayat Sonbarsa, block Chopan, Sonbhadra"
	for _, said := range []struct {
		first, then, department string
		danger                  models.Danger
	}{
		{pradhan, "gaon me aag lag gayi hai", "POLICE", models.Fire},
		{"मैं ग्राम प्रधान सोनबरसा, ब्लॉक चोपन, सोनभद्र", "तार टूटकर गिरा है, करंट आ रहा है", "POWER", models.Electrocution},
		{"मैं ग्राम प्रधान सोनबरसा, ब्लॉक चोपन, सोनभद्र", "हमारे यहाँ बिजली नहीं है 10 दिन से", "POWER", models.NoDanger},
		{pradhan, "handpump kharab hai", "JAL", models.NoDanger},
		{pradhan, "nali nahi bani", "PANCHAYAT", models.NoDanger},
	} {
		for _, account := range []string{"CM", "POLICE"} {
			w := accountOf(t, account)
			w.say("mohan", said.first)
			w.say("mohan", said.then)
			c := w.newest()
			if said.danger == models.NoDanger && account == "POLICE" {
				continue // the account counts where the words alone decide little
			}
			assert.Equal(t, said.department, c.Department, "%s: %s | %s", account, said.first, said.then)
			assert.Equal(t, said.danger, c.Danger, "%s: %s | %s", account, said.first, said.then)
			assert.NotContains(t, c.Place, "Sonbhadra gaon", said.then)
		}
	}
}

// TestThePhoneOfAnIntroductionIsKept: who says with his name how to reach him need not say it again.
func TestThePhoneOfAnIntroductionIsKept(t *testing.T) {
	for _, first := range []string{"main pradhan, gram panchayat Sonbarsa, block Chopan, Sonbhadra 9876543210", "main ek vidhwa aurat hun 9876543210"} {
		w := accountOf(t, "CM")
		w.say("mohan", first)
		w.say("mohan", "gaon me bijli nahi hai 10 din se")
		who, err := w.Complainant(t.Context(), w.newest().Complainant)
		assert.NoError(t, err)
		assert.Contains(t, who.Phone, "9876543210", first)
	}
}
