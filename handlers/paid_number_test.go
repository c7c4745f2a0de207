package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/handlers"
	"sunwai/models"
)

// TestTheNumberThatWasPaidIsRead: "maine 98… par 15000 phonepe kiye" was covered for the police, who have nothing else of the swindler, and kept to call the citizen
// back at.
func TestTheNumberThatWasPaidIsRead(t *testing.T) {
	ofAnother(t,
		"mere saath online fraud hua hai, maine 9876543210 par 15000 phonepe kiye, gomti nagar lucknow|मेरे साथ ठगी हुई, मैंने 9876543210 पर 5000 रुपये भेज दिए, अलीगंज लखनऊ|"+
			"i was cheated online, I paid Rs 5000 to 9876543210, aliganj lucknow|olx par bike kharidni thi, usne 9876543210 par google pay karwaya 8000 aur phone band kar diya|"+
			"paise 9876543210 par gaye the|naukri ke naam par 30000 le liye, number 9876543210 par paytm kiya tha|kotedar ne 9876543210 par paise mangwaye ration ke|"+
			"i transferred the money to phonepe number 9876543210|maine 9876543210 ko 2000 rupaye bheje the aur ab phone nahi uthata|jis number par paise bheje wo 9876543210 hai|"+
			"thagi ho gayi, 9876543210 wale number par upi se 20000 daal diye|मैंने ९८७६५४३२१० को दस हजार रुपये ट्रांसफर किए थे|sent 12000 through gpay to 9876543210 for a flat, it was a fraud|"+
			"usko paise bheje 15000, uska number 9876543210|9876543210 se call aaya ki bijli kat jayegi aur link bheja|9876543210 se मैसेज आया|९८७६५४३२१० से फोन आया था|"+
			"9876543210 ye uska number hai|uska number 9876543210 hai|ठग का नंबर 9876543210|9876543210 is his number")
}

// TestANumberForMoneyMayBeHisOwn: his telephone is recharged, refunds and instalments come to it, and what is written beside it is no payment to it.
func TestANumberForMoneyMayBeHisOwn(t *testing.T) {
	ofHimself(t,
		"maine 9876543210 par 299 ka recharge kiya tha, nahi hua|mera number 9876543210 par paise wapas bhej diye jaye|9876543210 par paise nahi aaye pm kisan ke|mere number 9876543210 par paise bheje the usne|"+
			"bijli ka bill 1500 aaya hai, 9876543210 par call kiya jaye|kotedar ne paise liye, 9876543210 par baat kare|9876543210 par otp aaya tha aur paise kat gaye|"+
			"fraud ho gaya 15000 ka, mera number 9876543210|thagi hui 5000 ki 9876543210|meri pension ke 3000 rupaye 9876543210|please refund Rs 500 to 9876543210|"+
			"9876543210 par message kiya ki 15000 kat gaye|मेरे नंबर 9876543210 पर पैसे भेजे थे|राशन नहीं मिला 9876543210 पर फोन करें|i paid 5000 as bribe, call me at 9876543210|"+
			"kal 500 rupaye diye the lineman ko, 9876543210|9876543210 se call karta hu to koi nahi uthata|beti gayab hai, uska number 9876543210|mere number 9876543210 par call aaya|"+
			"papa bimar hain uska number 9876543210 par call kare")
}

// TestTheNumberHeWritesFromIsHis: "98… se likh raha hu" was read by officers like a caller's.
func TestTheNumberHeWritesFromIsHis(t *testing.T) {
	ofHimself(t,
		"gomti nagar lucknow me 2 din se bijli nahi, 9876543210 se likh raha hu|9876543210 se mai likh rahi hoon, gomti nagar lucknow me bijli nahi|"+
			"गोमती नगर लखनऊ में बिजली नहीं आ रही। 9876543210 से लिख रहा हूँ|I am writing from 9876543210, no power in gomti nagar lucknow|9876543210 se hum bol rahe hain gomti nagar se|"+
			"9876543210 number se message kar raha hu|9876543210 se bol raha hun beta|मैं 9876543210 से बोल रही हूँ|9876543210 ye mera number hai, bijli nahi hai|i'm calling from 9876543210|I  am  writing from 9876543210|9876543210 से मै बोल रहा हुं")
	for text := range strings.SplitSeq(
		"9876543210 se bol raha tha ki bank se hai|9876543210 se koi likh raha hai gandi baatein|9876543210 se phone aaya tha|9876543210 से फोन आया कि केवाईसी करा लो|"+
			"someone is calling from 9876543210|9876543210 se call aayi thi lineman ki", "|") {
		assert.Contains(t, handlers.Hidden(&models.Complaint{}, text), "43210", text)
	}
}

// TestOfTwoNumbersHisOwnIsKept: the first in the message was kept, which was that of whoever threatens or cheats.
func TestOfTwoNumbersHisOwnIsKept(t *testing.T) {
	for text, kept := range map[string]string{
		"ek aadmi 9876543217 se gaali deta hai, mai 9812345678 se likh raha hu, gomti nagar lucknow":       "9812345678",
		"mujhe 9876543217 se dhamki mil rahi hai, 9812345678 ye mera number hai, aliganj lucknow":          "9812345678",
		"maine 9876543217 par 15000 bheje the, thagi ho gayi, mera number 9812345678, gomti nagar lucknow": "9812345678",
		"मेरा नंबर 9812345678 है, मैंने 9876543217 पर 5000 रुपये भेज दिए और ठगी हो गई, अलीगंज लखनऊ":        "9812345678",
		"maine 9876543217 par 15000 bheje the, thagi ho gayi, gomti nagar lucknow":                         "",
		"mere saath fraud hua 15000 ka, mera number 9812345678 hai, gomti nagar lucknow":                   "9812345678",
	} {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", text)
		got := w.people[c.Complainant].Phone
		assert.Equal(t, kept, got[max(0, len(got)-10):], text)
		if kept != "" {
			assert.NotContains(t, handlers.Hidden(&models.Complaint{}, text), kept, text)
		}
		if strings.Contains(text, "9876543217") {
			assert.Contains(t, handlers.Hidden(&models.Complaint{}, text), "9876543217", text)
		}
	}
}
