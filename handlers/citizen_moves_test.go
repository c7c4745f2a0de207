package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestADistrictDeniedMoves: "unnao sahi hai, hardoi galat hai" was added for the officer in Hardoi, since what is right stands before what is denied.
func TestADistrictDeniedMoves(t *testing.T) {
	for text := range strings.SplitSeq(
		"hardoi nahi hai unnao hai|jila hardoi galat hai, unnao sahi hai|हरदोई नहीं है उन्नाव है|जिला हरदोई गलत है, उन्नाव सही है|it is not hardoi, it is unnao|district hardoi is wrong, unnao is correct|"+
			"unnao sahi hai, hardoi galat hai|उन्नाव सही है, हरदोई गलत है|unnao is correct, hardoi is wrong|district unnao hai hardoi nahi|ye hardoi ka nahi unnao ka mamla hai|unnao hai, hardoi nahi|unnao right, hardoi wrong|"+
			"yahi unnao sahi hai, hardoi nahi|unnao wala sahi hai, hardoi wala galat|hardoi wala nahi, unnao wala|उन्नाव वाला सही है, हरदोई वाला गलत", "|") {
		w := accountOf(t, "POWER")
		c := w.complaint("mohan", "hardoi me 3 din se bijli nahi aa rahi hai")
		w.say("mohan", text)
		assert.Equal(t, "186", w.now(c).Area, text)
		assert.Empty(t, w.now(c).Place, text)
	}
	w := accountOf(t, "POWER")
	c := w.complaint("mohan", "gomti nagar lucknow me bijli nahi aa rahi")
	w.say("mohan", "nahi, ye indira nagar me hai")
	assert.Equal(t, "indira nagar", w.now(c).Place)
	for text := range strings.SplitSeq(
		"hardoi nahi, unnao ka officer bhi nahi sunta|हरदोई नहीं, उन्नाव के अधिकारी भी नहीं सुनते|hardoi me hi nahi unnao me bhi bijli nahi hai|हरदोई में ही नहीं उन्नाव में भी बिजली नहीं है|"+
			"not only hardoi, unnao also has no power|unnao me bhi yahi haal hai, hardoi me nahi sunte|hardoi sahi hai, unnao galat hai|unnao nahi hardoi hai|hardoi nahi, unnao ke office se phone aaya tha|"+
			"hardoi me koi nahi sunta, unnao wale bhi nahi|unnao me bijli sahi hai, hardoi me galat hai|unnao me bijli theek hai, hardoi me nahi|lucknow me 24 ghante aati hai, hardoi me nahi|"+
			"in unnao there is power, in hardoi not|उन्नाव में सही लिखा है, हरदोई में गलत है|unnao ki police sahi hai, hardoi ki galat hai|unnao theek hai, hardoi nahi|bhai ke yahan unnao me aati hai, hardoi me nahi|"+
			"unnao wala lineman sahi hai, hardoi wala galat|unnao wala bill sahi hai, hardoi wala galat", "|") {
		w := accountOf(t, "POWER")
		c := w.complaint("mohan", "hardoi me 3 din se bijli nahi aa rahi hai")
		w.say("mohan", text)
		assert.Equal(t, "150", w.now(c).Area, text)
	}
}
