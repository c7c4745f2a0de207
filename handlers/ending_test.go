package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

var (
	wrongBill = scene{"POWER", "bijli ka bill galat hai, civil lines unnao", "resolve bill theek kiya"}
	noMoney   = scene{"AGRI", "pm kisan ki kist nahi aayi gram pipri sitapur", "resolve kist bhej di"}
	noLight   = scene{"POWER", "light nahi aa rahi mohalla shastri nagar meerut", "resolve feeder theek kiya"}
	noPump    = scene{"JAL", "Handpump is not working village Barauli Etah", "resolve repaired"}
	pothole   = scene{"PWD", "road me gaddha hai pilkhuwa hapur", "resolve bhar diya"}
)

// TestAsItWasIsANo: that it is as it was, that it comes and goes, that it is not to be seen in the account are answers to "is it done?": they were asked
// again, and who goes to look in his bank had complained of the bank.
func TestAsItWasIsANo(t *testing.T) {
	for s, all := range map[scene]string{
		wrongBill: "bill to wahi hai 45000|bill utna hi aa raha hai|still showing old amount",
		noMoney:   "bank gayi thi kuch nahi aaya|paisa abhi tak account me nahi dikha raha|khate me nahi chadha|not yet credited",
		noLight:   "thodi der aati hai fir chali jati hai|bar bar ja rahi hai|बार बार चली जाती है|it keeps tripping",
	} {
		for text := range strings.SplitSeq(all, "|") {
			_, c, _ := s.play(t, text)
			assert.Equal(t, models.No, c.Truth, text)
		}
	}
	for s, all := range map[scene]string{
		noPump:  "No it is not working still|still no water comes from it|not yet repaired",
		pothole: "gaddha wahi hai|gaddha wahin ka wahin hai|गड्ढा वहीं है",
	} {
		for text := range strings.SplitSeq(all, "|") {
			_, c, told := s.play(t, text)
			assert.Equal(t, models.InProgress, c.Status, text)
			assert.Equal(t, []string{"citizen.denied"}, told, text)
		}
	}
	for text := range strings.SplitSeq("dekhta hu bank me|bank me pata karta hu|देखता हूँ|i will see", "|") {
		w, c, told := noMoney.play(t, text)
		assert.Equal(t, []string{"citizen.look_later"}, told, text)
		assert.Equal(t, models.NoAnswer, c.Truth, text)
		assert.Len(t, w.complaints, 1, text)
	}
	for text := range strings.SplitSeq("wahi lineman aaya tha light aa gayi|haan aa gayi", "|") {
		_, c, _ := noLight.play(t, text)
		assert.Equal(t, models.Yes, c.Truth, text)
	}
	w := accountOf(t, "POWER")
	w.complaint("mohan", noLight.complaint)
	assert.Equal(t, []string{"citizen.added"}, kinds(to(w.say("mohan", "roz dekhta hu light band"), "mohan"))[:1], "he sees it every day")
}

// TestNoEnquiryIsWanted: who wants none was sent to a superior with "I do not want any enquiry" for his reason.
func TestNoEnquiryIsWanted(t *testing.T) {
	for text := range strings.SplitSeq("do not want any enquiry|take back appeal|mat karo appeal|no need to escalate|kisi bade adhikari ki jarurat nahi|अपील मत करो|अपील वापस ले लो", "|") {
		_, c, _ := noLight.play(t, "nahi hua|"+text)
		assert.Equal(t, models.Closed, c.Status, text)
		_, c, told := noLight.play(t, "nahi hua|1|"+text)
		if strings.Contains(text, "app") || strings.Contains(text, "अपील") {
			assert.Equal(t, models.Appealed, c.Status, text)
			assert.Equal(t, []string{"citizen.unappeal_ask.back"}, told, text)
		}
	}
	for text := range strings.SplitSeq("mat bhejo unko jo pehle aaye the|kaam nahi hua wapas lo apni report|I want senior officer to review|yes escalate|nahi bade adhikari ko bhejo|haan jaanch karao", "|") {
		_, c, _ := noLight.play(t, "nahi hua|"+text)
		assert.Equal(t, models.Appealed, c.Status, text)
	}
}

// TestWhetherToEndIsAnsweredInWords: "no, let the work be done" to "shall it be withdrawn?" was kept as one more word for the officer.
func TestWhetherToEndIsAnsweredInWords(t *testing.T) {
	for text, want := range map[string]string{
		"nahi mat lo": "citizen.stays", "mat lo wapas": "citizen.stays", "nahi chalne do": "citizen.stays", "no keep it": "citizen.stays", "nahi, abhi kaam hone do": "citizen.stays",
		"nahi abhi theek nahi hua hai": "citizen.stays", "नहीं, अभी मत लो": "citizen.stays", "haan wapas le lo": "citizen.withdrawn", "हाँ, वापस ले लो": "citizen.withdrawn",
		"kab tak hoga": "citizen.status", "nahi pani bhi nahi aa raha": "citizen.registered",
	} {
		w := accountOf(t, "POWER")
		c := w.complaint("mohan", noLight.complaint)
		w.clock.Advance(2 * time.Hour)
		w.say("mohan", "wapas le lo")
		assert.Equal(t, want, kinds(to(w.say("mohan", text), "mohan"))[0], text)
		assert.Equal(t, want != "citizen.withdrawn", w.now(c).Status.Open(), text)
	}
}

// TestKeptOpenIsANo: asked whether it is done, who wanted it kept open read that no withdrawn complaint was found.
func TestKeptOpenIsANo(t *testing.T) {
	for text := range strings.SplitSeq("keep it open|keep it going|shikayat rakho|shikayat rehne do chalu|mat lo wapas|shikayat band mat karna|please keep it open|do not close it|मत लो वापस", "|") {
		_, c, told := noLight.play(t, text)
		assert.Equal(t, models.No, c.Truth, text)
		assert.NotContains(t, told, "citizen.nothing_withdrawn", text)
	}
	w := accountOf(t, "POWER")
	c := w.complaint("mohan", noLight.complaint)
	w.clock.Advance(time.Hour)
	for text := range strings.SplitSeq("keep it open|shikayat rakho|mat lo wapas", "|") {
		assert.Equal(t, []string{"citizen.stays"}, kinds(to(w.say("mohan", text), "mohan")), text)
		assert.True(t, w.now(c).Status.Open(), text)
	}
}

// TestNothingIsToStop: "no, not now" to "what is to stop?" was taken for a "no" to what was understood, and what can be put right was offered.
func TestNothingIsToStop(t *testing.T) {
	for text, want := range map[string]string{"nahi abhi mat karo": "citizen.stays", "nahi": "citizen.stays", "नहीं": "citizen.stays", "mat karo": "citizen.stays", "no": "citizen.stays", "rehne do": "citizen.cancelled",
		"haan": "citizen.halt", "message": "citizen.stopped"} {
		w := accountOf(t, "FOOD")
		c := w.complaint("mohan", "kotedar ration kam deta hai gaon sikandarpur jila basti")
		w.clock.Advance(time.Hour)
		assert.Equal(t, []string{"citizen.halt"}, kinds(to(w.say("mohan", "band karo"), "mohan")))
		assert.Equal(t, want, kinds(to(w.say("mohan", text), "mohan"))[0], text)
		assert.True(t, w.now(c).Status.Open(), text)
	}
}
