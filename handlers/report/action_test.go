package report

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

var (
	packed = regexp.MustCompile(`(?s)/Filter/FlateDecode/Length \d+>>\nstream\n(.*?)\nendstream`)
	actual = regexp.MustCompile(`/ActualText <FEFF([0-9A-F]*)>|BT`)
)

// said is the text of a PDF, as it copies out: the words of each line set apart by spaces, lines by bars.
func said(t testing.TB, b []byte) string {
	t.Helper()
	var out strings.Builder
	for _, m := range packed.FindAllSubmatch(b, -1) {
		z, err := zlib.NewReader(bytes.NewReader(m[1]))
		require.NoError(t, err)
		plain, err := io.ReadAll(z)
		require.NoError(t, err)
		for _, w := range actual.FindAllStringSubmatch(string(plain), -1) {
			if w[0] == "BT" {
				out.WriteString("|")
				continue
			}
			raw, err := hex.DecodeString(w[1])
			require.NoError(t, err)
			units := make([]uint16, len(raw)/2)
			for i := range units {
				units[i] = uint16(raw[2*i])<<8 | uint16(raw[2*i+1])
			}
			out.WriteString(" " + string(utf16.Decode(units)))
		}
	}
	return out.String()
}

func TestActionTakenReport(t *testing.T) {
	o := resolvedCase(t)
	b := o.written(t, citizenReads(), models.Hindi)
	text := said(t, b)
	for _, want := range []string{"26-8214-5093-7", "कार्रवाई रिपोर्ट", "ट्रांसफार्मर जल गया है,", "आपूर्ति शाम 6 बजे चालू हो गई है।", "निस्तारण की सूचना श्री",
		"अवर अभियंता", "नागरिक की हाँ से", "अच्छा", "24 नवंबर, सुबह 8 बजे"} {
		require.Contains(t, text, want)
	}
	for _, never := range []string{"रामदीन", "मकान", "98765", "SECRETNOTE"} {
		require.NotContains(t, text, never)
	}
	require.Equal(t, 2, strings.Count(string(b), "/Subtype/Image"), "one before, one after; what is broken or gone is left out")
	require.Equal(t, 1, strings.Count(string(b), "/Type/Page/"))
	require.Contains(t, said(t, o.written(t, citizenReads(), models.English)), "Action-taken report")
}

// A document is passed on: it holds no number and no name that an officer would not read.
func TestAReportKeepsWhatOfficersDoNotRead(t *testing.T) {
	o := resolvedCase(t)
	o.c.Anonymous, o.who = true, models.Complainant{}
	o.messages = []models.Message{{Kind: models.OriginalWords, Text: "मेरा नाम रामदीन है, बिजली नहीं है, ओटीपी है 456789"}, {Kind: models.DeskWords, Text: "पासवर्ड 456788 बताया"}}
	text := said(t, o.written(t, headReads(), models.Hindi))
	require.Contains(t, text, "बिजली नहीं है")
	for _, never := range []string{"रामदीन", "456789", "456788"} {
		require.NotContains(t, text, never)
	}
}

// What the complainant answered is not for him who did the work; his superior sees it.
func TestTheDoerDoesNotLearnTheAnswer(t *testing.T) {
	o := resolvedCase(t)
	doer, head := said(t, o.written(t, doerReads(), models.Hindi)), said(t, o.written(t, headReads(), models.Hindi))
	for _, answer := range []string{"अच्छा", "नागरिक की हाँ से"} {
		require.NotContains(t, doer, answer)
		require.Contains(t, head, answer)
	}
	require.Equal(t, strings.Count(head, "नागरिक|")-1, strings.Count(doer, "नागरिक|"), "nor who closed it")
}

func TestHiddenComplaintsHoldNoWords(t *testing.T) {
	for name, c := range map[string]struct {
		change   func(c *models.Complaint)
		reader   models.Actor
		hides    []string
		shows    []string
		pictured bool
	}{
		"sensitive, for the officer": {func(c *models.Complaint) { c.Sensitive = true }, doerReads(),
			[]string{"ट्रांसफार्मर", "लखनऊ", "आपूर्ति"}, []string{"संवेदनशील", "ऊर्जा विभाग"}, false},
		"sensitive, for the complainant": {func(c *models.Complaint) { c.Sensitive = true }, citizenReads(), []string{"ट्रांसफार्मर", "आपूर्ति"}, []string{"संवेदनशील"}, false},
		"discreet": {func(c *models.Complaint) { c.Discreet = true }, citizenReads(),
			[]string{"ट्रांसफार्मर", "लखनऊ", "आपूर्ति", "ऊर्जा", "अभियंता", "संवेदनशील"}, []string{"26-8214-5093-7", "सुनवाई"}, false},
		"against staff, for an officer":      {func(c *models.Complaint) { c.AgainstStaff = true }, headReads(), []string{"ट्रांसफार्मर", "आपूर्ति"}, []string{"संवेदनशील"}, false},
		"against staff, for the complainant": {func(c *models.Complaint) { c.AgainstStaff = true }, citizenReads(), nil, []string{"ट्रांसफार्मर", "आपूर्ति"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			o := resolvedCase(t)
			c.change(&o.c)
			b := o.written(t, c.reader, models.Hindi)
			text := said(t, b)
			for _, h := range c.hides {
				require.NotContains(t, text, h)
			}
			for _, s := range c.shows {
				require.Contains(t, text, s)
			}
			require.Equal(t, c.pictured, strings.Contains(string(b), "/Subtype/Image"))
		})
	}
}

// A long story turns the page; its history leaves the middle out.
func TestLongReports(t *testing.T) {
	o := resolvedCase(t)
	for i := range 30 {
		e := o.events[3+i%2]
		e.ID = models.ID(100 + i)
		o.events = append(o.events, e)
	}
	o.messages[0].Text = strings.Repeat("तीन दिन से बिजली नहीं है। ", 200)
	b := o.written(t, citizenReads(), models.Hindi)
	require.Equal(t, 2, strings.Count(string(b), "/Type/Page/"))
	text := said(t, b)
	require.Contains(t, text, "… और")
	require.Contains(t, text, "नागरिक ने जानकारी दी")
}
