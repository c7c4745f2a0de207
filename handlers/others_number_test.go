package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/handlers"
	"sunwai/models"
)

// TestTheNumberOfWhoThreatensIsRead: the number from which somebody is called was shown as dots to who shall find him, and kept as the one to call the citizen at.
func TestTheNumberOfWhoThreatensIsRead(t *testing.T) {
	for text := range strings.SplitSeq(
		"mujhe is number se 9876543210 gande call aate hain|is number se 9876543210 call aata hai|unknown number se +91 98765 43210 dhamki aayi|"+
			"9876543210 is number se roz call aata hai|98765-43210 number se gali de raha hai|इस नंबर से 9876543210 गंदे मैसेज आते हैं|"+
			"एक अनजान नंबर ९८७६५४३२१० से धमकी मिली|dhamki deta hai uska number 9876543210|fraud ka number 9876543210 hai, paise thag liye|"+
			"ye number 9876543210 mujhe pareshan karta hai|someone is threatening me, his number is 9876543210|calls from this number: 9876543210|"+
			"is number se call aata hai 9876543210 no. se, mujhe gaali deta hai|OLX par thag liya, us aadmi ka number 9876543210 hai|"+
			"mere phone par is number se 9876543210 message aata hai", "|") {
		assert.Equal(t, text, handlers.Hidden(&models.Complaint{}, text))
		assert.True(t, handlers.OthersNumber(text), text)
	}
	for text := range strings.SplitSeq(
		"mera number 9876543210 hai is par call kare|is number par 9876543210 baat kare|9876543210 is number par call karo|ye number 9876543210 mera hai, dhamki mil rahi hai|"+
			"mujhe pareshan kar rahe hain, mera number 9876543210|mujhe dhamki mili, 9876543210 par baat kijiye|dhamki mil rahi hai Ramesh 9876543210|"+
			"gali me pani bhara hai, ye number hai 9876543210|is number se sampark kare 9876543210 par|इस नंबर पर 9876543210 कॉल करें|my number is 9876543210, someone is threatening me|"+
			"bijli nahi hai 9876543210|is number 9876543210 call kar lo dhamki mil rahi hai", "|") {
		assert.NotContains(t, handlers.Hidden(&models.Complaint{}, text), "43210", text)
		assert.False(t, handlers.OthersNumber(text), text)
	}
	assert.False(t, handlers.OthersNumber("mera number 9876543210 hai, mujhe is number se 9812345678 dhamki aati hai"), "one of them is his own")
	assert.Equal(t, "mera number •••••••••• hai, mujhe is number se 9812345678 dhamki aati hai",
		handlers.Hidden(&models.Complaint{}, "mera number 9876543210 hai, mujhe is number se 9812345678 dhamki aati hai"))
}

// TestNobodyCallsBackWhoThreatens: his number was the complainant's.
func TestNobodyCallsBackWhoThreatens(t *testing.T) {
	for text, kept := range map[string]bool{
		"mujhe is number se 9876543210 gande call aate hain, gaon sikandarpur jila basti": false,
		"mobile chori ho gaya gaon sikandarpur jila basti, mera number 9876543210":        true,
	} {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", text)
		assert.Equal(t, kept, w.people[c.Complainant].Phone != "", text)
	}
}
