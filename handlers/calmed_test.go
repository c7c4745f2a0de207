package handlers_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestWhatComesNearerAlarms: fire that comes to the house, smoke and current that come again were only added, as if the light were back.
func TestWhatComesNearerAlarms(t *testing.T) {
	const fire, smoke, current, wire = "jhopdi me aag lag gayi gaon sikandarpur jila basti", "transformer se dhua nikal raha hai gaon pipri barabanki",
		"khambe me current aa raha hai gaay mar gayi gaon pipri barabanki", "taar toot kar gira hai gaon pipri barabanki"
	for _, x := range []struct {
		department, complaint, says string
		alarms                      bool
	}{
		{"POLICE", fire, "aag ghar tak aa gayi|aag mere ghar me aa gayi|dhua ghar me aa gaya|aag cylinder tak aa gayi|petrol pump tak aag aa gayi|आग घर तक आ गई|light aa rahi hai aag ki", true},
		{"POWER", smoke, "aag aa gayi|light phir aa gayi|dhua phir aa gaya", true},
		{"POWER", current, "current phir aa gaya|deewar me aa gaya|supply aa gayi", true},
		{"POWER", wire, "bijli phir aa gayi|taar me current aa gaya", true},
		{"POWER", smoke, "light aa gayi|supply aa gayi|ab bijli aa gayi hai|लाइट आ गई|supply is back", false},
		{"POLICE", fire, "damkal aa gayi|police aa gayi", false},
	} {
		for text := range strings.SplitSeq(x.says, "|") {
			w := accountOf(t, x.department)
			w.complaint("mohan", x.complaint)
			w.clock.Advance(10 * time.Minute)
			told := kinds(to(w.say("mohan", text), "mohan"))
			assert.Equal(t, x.alarms, slices.Contains(told, "citizen.danger"), "%s: %s %v", x.complaint, text, told)
		}
	}
}

// TestACryAtADangerIsHeard: "is anybody there?" at a fallen wire was answered with a list, and that all is well there was thanked for: who has it must hear both.
func TestACryAtADangerIsHeard(t *testing.T) {
	for complaint, all := range map[string]string{
		"taar toot kar gira hai gaon pipri barabanki":             "koi hai??|koi hai|hello koi sun raha hai|कोई है|sab theek hai|koi dikkat nahi|koi problem nahi hai",
		"transformer se dhua nikal raha hai gaon pipri barabanki": "koi hai kya|anyone there|sab theek hai|ab koi dikkat nahi hai|सब ठीक है",
	} {
		for text := range strings.SplitSeq(all, "|") {
			w := accountOf(t, "POWER")
			w.complaint("mohan", complaint)
			w.clock.Advance(time.Hour)
			told := kinds(to(w.say("mohan", text), "mohan"))
			assert.Contains(t, told, "citizen.added", text)
		}
	}
	for text, want := range map[string]string{"koi hai??": "citizen.my", "कोई है": "citizen.my", "sab theek hai": "citizen.right", "koi dikkat nahi": "citizen.right", "meri shikayat": "citizen.my"} {
		w := accountOf(t, "POWER")
		w.complaint("mohan", wrongBill.complaint)
		w.clock.Advance(time.Hour)
		assert.Equal(t, want, kinds(to(w.say("mohan", text), "mohan"))[0], text)
	}
}

// TestNoGoodNewsOfTheOpposite: "kabza khali karo", and what had been given back and was taken again, were answered with "good, shall it be closed?"; and a lamp that
// had burned, or is burnt, closed its complaint.
func TestNoGoodNewsOfTheOpposite(t *testing.T) {
	for s, all := range map[scene]string{
		seized: "kabza khali karne ko bola to mara|kabza khali karo|kabza khali karwana hai|kabza hata diya tha kal phir kar liya|mera kabza hata diya aur khud baith gaya|" +
			"kabza chhod diya tha phir kar liya|kabza chhod diya tha phir kabza kar liya|कब्जा खाली करने को बोला तो मारा|कब्जा खाली करवाना है|get the encroachment removed",
		darkLamp: "jal gayi thi|jalne lagi thi|light jal gayi thi|light hi jal gayi|puri jal gayi|poori light jal gayi|जल गई थी|पूरी जल गई",
		{darkLamp.department, darkLamp.complaint, "note x"}:                  "jal gayi thi|puri jal gayi|light hi jal gayi|जल गई थी",
		{"HEALTH", "PHC ka tala nahi khulta gaon pipri barabanki", "note x"}: "tala khul gaya tha|khul gaya tha kal",
	} {
		for text := range strings.SplitSeq(all, "|") {
			_, c, told := s.play(t, text)
			assert.NotContains(t, told, "citizen.fixed", text)
			assert.NotEqual(t, models.Closed, c.Status, text)
		}
	}
	for s, all := range map[scene]string{
		seized: "padosi ne kabza chhod diya|kabza hat gaya|कब्जा हट गया|kabza hata liya",
		{darkLamp.department, darkLamp.complaint, "note x"}:                  "ab jal gayi|light jal gayi|jalne lagi|jal rahi hai ab",
		{"URBAN", "kooda nahi uthta gomti nagar bareilly", "note x"}:         "aaj uth gaya",
		{"HEALTH", "PHC ka tala nahi khulta gaon pipri barabanki", "note x"}: "tala khul gaya",
	} {
		for text := range strings.SplitSeq(all, "|") {
			_, _, told := s.play(t, text)
			assert.Equal(t, []string{"citizen.fixed"}, told, text)
		}
	}
	_, c, told := scene{"HEALTH", "PHC ka tala nahi khulta gaon pipri barabanki", "resolve tala khulwa diya"}.play(t, "tala khul gaya tha")
	assert.Empty(t, c.Truth)
	assert.Contains(t, told, "citizen.truth")
}

// TestWhoLooksAndSeesNothingSaysNo: "dekhti hu, paisa nahi hai" was told that she may look later. Who says only that he looks does.
func TestWhoLooksAndSeesNothingSaysNo(t *testing.T) {
	noWage := scene{"RURAL", "manrega ka paisa nahi mila gaon pipri barabanki", "resolve paisa bhej diya"}
	noDoctor := scene{"HEALTH", "CHC me doctor nahi aate gaon pipri barabanki", "resolve doctor tainat kiya"}
	for s, all := range map[scene]string{
		noWage:   "dekhti hu paisa nahi hai|dekhta hu to kuch nahi|dekhte hain to wahi hai|check karta hu to paisa nahi hai|देखता हूँ तो पैसा नहीं है",
		noDoctor: "dekhti hu roz khali kursi|dekhti hu doctor nahi hai|roz dekhte hain doctor nahi aata",
	} {
		for text := range strings.SplitSeq(all, "|") {
			_, c, _ := s.play(t, text)
			assert.Equal(t, models.No, c.Truth, text)
		}
	}
	for text := range strings.SplitSeq("dekhta hu|dekhta hu bank me|check karta hu bank me abhi|dekhti hu passbook|pata karta hu|dekhte hain|देखता हूँ|dekhta hu paisa aaya ki nahi|ruko dekhta hu|kal bank jakar dekhta hu", "|") {
		_, c, told := noWage.play(t, text)
		assert.Empty(t, c.Truth, text)
		assert.Equal(t, []string{"citizen.look_later"}, told, text)
	}
	for text := range strings.SplitSeq("bill wahi hai jo pehle sahi tha|wahi hai jo chahiye tha|वही है जो चाहिए था", "|") {
		_, c, told := wrongBill.play(t, text)
		assert.Empty(t, c.Truth, text)
		assert.Contains(t, told, "citizen.truth", text)
	}
}
