package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestANumberPutRightIsKept: "I gave a wrong number, the right one is …" was one more word for the officer, or the reason of an appeal, and the desk went on
// calling the wrong one. A number that is only called wrong is not known, and a meter's is none.
func TestANumberPutRightIsKept(t *testing.T) {
	for text := range strings.SplitSeq("galat number likh diya, sahi number 9812345670|mera number badal gaya hai naya number 9812345670 hai|number badal do 9812345670|"+
		"sorry I gave wrong number, correct number is 9812345670|my new number is 9812345670|मेरा नंबर गलत लिख गया, सही नंबर 9812345670 है", "|") {
		for _, before := range []string{"", "nahi hua|"} {
			s := wrongBill
			if before == "" {
				s.officer = "note x"
			}
			w, c, told := s.play(t, before+text)
			assert.Equal(t, []string{"citizen.phone_kept"}, told, before+text)
			assert.Contains(t, w.people[c.Complainant].Phone, "9812345670", text)
			assert.NotEqual(t, models.Appealed, c.Status, text)
		}
	}
	for text := range strings.SplitSeq("9812345670 galat number hai|lineman ka number 9812345670 hai|meter number galat hai sahi number 9812345670|galat number 9812345670 se phone aaya", "|") {
		_, _, told := wrongBill.play(t, text)
		assert.NotContains(t, told, "citizen.phone_kept", text)
	}
	_, c, told := scene{wrongBill.department, wrongBill.complaint, "ask mobile number kya hai"}.play(t, "galat number likh diya, sahi number 9812345670")
	assert.Equal(t, models.InProgress, c.Status)
	assert.Contains(t, told, "citizen.answered", "he was asked for it")
}

// TestWillHeKnow: "will the principal come to know?" asks for secrecy without a word of who complained.
func TestWillHeKnow(t *testing.T) {
	for text := range strings.SplitSeq("kya pradhan ko pata chalega|pradhan ji ko pata chal jayega?|will the pradhan come to know?|क्या प्रधान को पता चल जाएगा|kya panchayat walon ko khabar ho jayegi", "|") {
		w := accountOf(t, "PANCHAYAT")
		w.complaint("mohan", "pradhan ne shauchalay ka paisa kha liya gaon rasoolpur ambedkarnagar")
		w.clock.Advance(time.Hour)
		assert.Equal(t, []string{"citizen.secret_kept"}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
	for text := range strings.SplitSeq("kya mujhe pata chalega|kab pata chalega|kya aapko pata chalega ki bill theek hua|will i be told when it is done?|JE ko kaise pata chalega ki bill galat hai|"+
		"meter check karoge tab pata chalega na?|kya isse pata chalega ki meter tez hai", "|") {
		w := accountOf(t, "POWER")
		w.complaint("mohan", wrongBill.complaint)
		w.clock.Advance(time.Hour)
		assert.NotContains(t, kinds(to(w.say("mohan", text), "mohan")), "citizen.secret_kept", text)
	}
}

// TestNotSafeIsShownNothing: who is asked whether it is safe and says no read his own words in the next message, and the question whether the police shall know.
func TestNotSafeIsShownNothing(t *testing.T) {
	w := accountOf(t, "EDU_BASIC")
	w.say("mohan", "gaon sikandarpur jila ballia me principal ne bachchi ke saath galat kaam kiya")
	assert.Equal(t, []string{"citizen.discreet"}, kinds(to(w.say("mohan", "nahi"), "mohan")))
	w = accountOf(t, "EDU_BASIC")
	w.say("mohan", "gaon sikandarpur jila ballia me principal ne bachchi ke saath galat kaam kiya")
	assert.Equal(t, []string{"citizen.safe", "citizen.second"}, kinds(to(w.say("mohan", "haan"), "mohan")))
	w.say("mohan", "haan")
	assert.Len(t, w.complaints, 2)
	assert.Equal(t, "POLICE", w.newest().Department)
}

// TestWhoseANumberIs: the number of whoever threatens, and the one that is said to be wrong, old or not his, was kept as the citizen's own: the officer read
// nothing of it, and the desk would have called it.
func TestWhoseANumberIs(t *testing.T) {
	threatened := scene{department: "POLICE", complaint: "mujhe phone par jaan se maarne ki dhamki mil rahi hai gaon sikandarpur jila basti", officer: "note x"}
	for text := range strings.SplitSeq("is number se 9812345670|9812345670 se|wo number 9812345670|dusra number 9812345670|ye number note karo 9812345670|number 9812345670 tha|इस नंबर से 9812345670|"+
		"9812345670 से|वो नंबर 9812345670|jo number hai 9812345670|naya number 9812345670|my number is not 9812345670|9812345670 ab ye number nahi hai mera|nahi ye mera number nahi 9812345670|"+
		"mera purana number 9812345670|9812345670 galat hai sahi karo|sahi number likha tha galat number 9812345670|purana number 9812345670 naya number 9712345671|"+
		"usne naya number liya 9812345670|number se 9812345670|9812345670 to|it was 9812345670|from this number 9812345670", "|") {
		w, c, told := threatened.play(t, text)
		assert.NotContains(t, told, "citizen.phone_kept", text)
		assert.NotContains(t, w.people[c.Complainant].Phone, "98123", text)
	}
	for text := range strings.SplitSeq("mera purana number 9812345670 naya number 9712345671|galat number likh diya 9812345670 sahi number 9712345671|my old number 9812345670 my new number 9712345671|"+
		"mera number 9812345670 badal gaya hai naya number 9712345671|mera sahi number 9712345671 purana number 9812345670|मेरा पुराना नंबर 9812345670 नया नंबर 9712345671|"+
		"mera number 9712345671|apna number 9712345671 hai|my number 9712345671|9712345671|mobile no 9712345671|ye number 9712345671|mera naya number +91 97123-45671 hai|"+
		"galti se galat number likh diya sahi number 9712345671 hai|mera mobile number note kar lijiye 9712345671|mobile number:9712345671", "|") {
		w, c, told := wrongBill.play(t, "nahi hua|"+text)
		assert.Equal(t, []string{"citizen.phone_kept"}, told, text)
		assert.Contains(t, w.people[c.Complainant].Phone, "9712345671", text)
	}
}
