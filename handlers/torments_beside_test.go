package handlers_test

import "testing"

// TestTheNumberThatTormentsRightBeside: the number of who blackmails was covered from the officer who shall find him, and kept as the one to call the citizen at,
// since "my photos" stood in the same words, or since it was said in English.
func TestTheNumberThatTormentsRightBeside(t *testing.T) {
	ofAnother(t,
		"9876543210 blackmails me with my photos|the number 9876543210 is threatening us daily|mobile no 9876543210 harasses my daughter|9876543210 threatened me and my family|"+
			"from 9876543210 I get threats to kill my son|From the number 9876543210 I am getting threats|from 9876543210 we receive obscene messages|"+
			"I get threats from 9876543210|I am getting threatening calls from 9876543210|my daughter gets obscene messages from the number 9876543210|"+
			"9876543210 se mujhe dhamki milti hai ki mere bete ko maar denge|9876543210 se dhamki aa rahi hai mere ghar par|9876543210 ne mujhe blackmail kiya mere photo se|"+
			"९८७६५४३२१० से मुझे धमकी मिल रही है कि मेरे बेटे को मार देंगे|9876543210 से गंदे मैसेज आते हैं मेरी बहन को|"+
			"9876543210 ne link bheja aur khate se 20000 kat gaye|9876543210 ने लिंक भेजा और पैसे कट गए|9876543210 ne mujhe otp bheja")
	ofHimself(t,
		"I get threats from my neighbour, 9876543210|my number is 9876543210, I get threats|from Ramesh 9876543210 I get threats|"+
			"I am writing from 9876543210 I get threats|my neighbour threatens me. 9876543210|call me 9876543210 threatened my family|"+
			"Ramesh 9876543210 threatened my wife yesterday somebody|please call 9876543210 my husband threatens me|mera number 9876543210 se dhamki mil rahi hai|"+
			"mere mobile 9876543210 se dhamki|padosi dhamki deta hai mere bete ko 9876543210|मेरा नंबर 9876543210, मुझे धमकी मिली|"+
			"9876543210 se main shikayat kar raha hu mujhe dhamki milti hai|my number 9876543210 se dhamki ki shikayat")
}
