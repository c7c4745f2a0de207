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
