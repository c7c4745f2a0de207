package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWhoWasLookedForIsHome: "he came back" was kept as one more word for the police, who went on looking. Who came back hurt, or is gone again, is no good news.
func TestWhoWasLookedForIsHome(t *testing.T) {
	missing := scene{"POLICE", "my brother is missing since yesterday from Gomti Nagar Lucknow", "note x"}
	for s, all := range map[scene]map[bool]string{
		missing: {
			true: "he came back|he has come back|my brother came back|he has returned home|he reached home|bhai ghar laut aaya|wo kal raat laut aaya|भाई लौट आया|लौट आया|wo ghar aa gaya",
			false: "he came back injured|he did not come back|he came back but again left|has he come back?|bhai nahi laut aaya|laut aaya par paise gayab hai|police laut aayi|" +
				"ghar aa gaya sipahi|भाई नहीं लौट आया",
		},
		{"POLICE", "a thief stole my bike in Gomti Nagar Lucknow", "note x"}: {false: "he came back|the thief came back"},
		{"URBAN", "gomti nagar lucknow me 5 din se kooda nahi utha", "note x"}: {
			true:  "yes it's clean now|haan ab saaf hai|ab saaf hai|अब साफ है|it is clean now",
			false: "it is not clean now|ab saaf nahi hai|ab saaf hai par badbu aati hai|is it clean now?",
		},
	} {
		for good, texts := range all {
			for text := range strings.SplitSeq(texts, "|") {
				_, _, told := s.play(t, text)
				assert.Equal(t, good, len(told) > 0 && told[len(told)-1] == "citizen.fixed", "%s: %v", text, told)
			}
		}
	}
}
