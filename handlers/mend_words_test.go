package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhatItIsAboutIsPutRightInWords: the words were added for the officer of the wrong matter to read, whose limit ran on.
func TestWhatItIsAboutIsPutRightInWords(t *testing.T) {
	for category, all := range map[string][]string{
		"POWER.METER": {"nahi bill nahi, meter kharab hai", "bill ki baat nahi hai, meter tez chal raha hai", "बिल नहीं, मीटर खराब है", "नहीं, बिल नहीं, मीटर तेज़ भाग रहा है",
			"sorry, not the bill, the meter is faulty"},
		"URBAN.OTHER": {"ye bijli vibhag ka nahi hai, nagar palika ka hai", "ye nagar palika ka kaam hai", "ye bijli ka nahi nagar nigam ka hai", "nagar nigam ka hai bijli ka nahi",
			"यह बिजली विभाग का काम नहीं है, नगर निगम का है", "not electricity, municipal", "this is nagar nigam work not electricity", "this is not your work, it is nagar nigam"},
		"POWER.BILL": {"bill theek nahi, meter bhi tez chalta hai", "bill nahi mila, meter bhi kharab hai", "bijli ka hi hai", "bijli vibhag ka kaam hai", "बिजली विभाग का ही काम है",
			"nagar nigam wale kehte hain bijli ka kaam hai", "bill jama nahi hota, meter bhi nahi laga", "ye sab bijli walo ka kaam hai", "kya ye nagar nigam ka kaam hai?",
			"nagar nigam ne bhi nahi suna", "police bhi nahi aayi", "the bill is not right, and the meter too",
			"nagar nigam ka kaam nahi hai", "police ka kaam nahi bijli ka hai", "nahi nagar nigam ka nahi", "यह नगर निगम का काम नहीं है", "this is not the municipality's work", "police ka", "nagar nigam ka",
			"bill nahi diya, meter reading bhi nahi li", "not only the bill, the meter also", "बिल ही नहीं, मीटर भी खराब है"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			c := w.complaint("mohan", "aliganj lucknow me bijli ka bill galat aaya hai")
			w.say("mohan", text)
			require.Equal(t, category, w.now(c).Category, text)
			require.Len(t, w.complaints, 1, text)
		}
	}
	w := accountOf(t, "URBAN")
	c := w.complaint("mohan", "aliganj lucknow me nali jaam hai")
	w.say("mohan", "nali saaf nahi, kooda bhi")
	require.Equal(t, "URBAN.SEWER", w.now(c).Category, "it is not clean, and there is garbage, too")
	w.say("mohan", "this is nagar nigam work not electricity")
	require.Equal(t, "URBAN", w.now(c).Department, "where it is already")
	w = readingWorld(t)
	c = w.complaint("mohan", "aliganj lucknow me bijli nahi aa rahi")
	w.say("mohan", "bijli nahi, transformer jal gaya hai")
	require.Equal(t, "POWER.SUPPLY", w.now(c).Category, "what is not there is no name of a matter")
}

// TestNoItWasThereIsAsked: the same told again behind a "no", in another district, was asked about as if it were a second complaint.
func TestNoItWasThereIsAsked(t *testing.T) {
	for text, want := range map[string]string{
		"nahi, bijli sitapur me nahi aa rahi": "citizen.ask_moved", "नहीं, बिजली सीतापुर जिले में नहीं आ रही": "citizen.ask_moved", "no, the power cut is in Sitapur": "citizen.ask_moved",
		"nahi hua kuch, sitapur gaya tha": "citizen.added", "sitapur me bhi bijli nahi aa rahi": "citizen.same_or_new", "nahi aayi abhi tak": "citizen.added",
	} {
		w := readingWorld(t)
		w.complaint("mohan", "gomti nagar lucknow me bijli nahi aa rahi")
		require.Contains(t, kinds(to(w.say("mohan", text), "mohan")), want, text)
	}
}
