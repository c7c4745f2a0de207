package fold_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"sunwai/i18n/fold"
)

func TestFold(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"case", "Bijli NAHI", "bijli nahi"},
		{"spaces", "  a \t\n b\u00a0\u3000c ", "a b c"},
		{"digits of Devanagari", "वार्ड १२", "वार्ड 12"},
		{"digits of other scripts", "১২ ੩੪ ૫૬ ୭୮ ௯ ౧ ೨ ൩ ٤ １", "12 34 56 78 9 1 2 3 4 1"},
		{"nukta as a sign", "सड\u093cक ज\u093cिला", "सडक जिला"},
		{"nukta in the letter", "\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u0929\u0931\u0934", "कखगजडढफयनरळ"},
		{"chandrabindu", "हाँ गाँव", "हां गांव"},
		{"written out nasals", "हिन्दी सम्बन्धित पञ्चायत गङ्गा घण्टा सम्पर्क इन्टर", "हिंदी संबंधित पंचायत गंगा घंटा संपर्क इंटर"},
		{"nasals that stay", "अन्न जन्म उन्हें सम्मान वाङ्मय कन्या", "अन्न जन्म उन्हें सम्मान वाङ्मय कन्या"},
		{"joiners", "क्\u200dषेत्र राज\u200cकीय", "क्षेत्र राजकीय"},
		{"joiner inside a nasal", "हिन\u094d\u200dदी", "हिंदी"},
		{"avagraha and Vedic accents", "सोऽहम् क\u0951", "सोहम् क"},
		{"accents of Latin", "Bijlī nahī̃ Café", "bijli nahi cafe"},
		{"compatibility forms", "ＢＩＪＬＩ ①② ½ ﬁre", "bijli 12 1⁄2 fire"},
		{"control characters and NUL", "बि\x00ज\x07ली\u202e", "बिजली"},
		{"broken bytes", "ab\xff\xfecd \xe0\xa4", "ab cd"},
		{"punctuation stays", "बिजली नहीं! (3 दिन)।", "बिजली नहीं! (3 दिन)।"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			require.Equal(t, tc.want, fold.Fold(tc.in))
			require.Equal(t, tc.want, fold.Fold(tc.want), "folding twice")
		})
	}
}

func TestWords(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     []string
	}{
		{"empty", "", []string{}},
		{"only signs", "!!! 🙏🏽 । ॥ ़ ा", []string{}},
		{"matras stay", "बिजली, नहीं। आ रही॥", []string{"बिजली", "नहीं", "आ", "रही"}},
		{"abbreviation sign", "डॉ॰ वर्मा", []string{"डॉ", "वर्मा"}},
		{"dashes and slashes", "gali-no.5/ward_12", []string{"gali", "no", "5", "ward", "12"}},
		{"hashtag in capitals", "#GomtiNagar", []string{"gomti", "nagar", "gomtinagar"}},
		{"handle", "@lkopolice dekhiye", []string{"lkopolice", "dekhiye"}},
		{"handle with a run of capitals", "@CMOfficeUP", []string{"cm", "office", "up", "cmofficeup"}},
		{"handle with digits", "@112UttarPradesh", []string{"112", "uttar", "pradesh", "112uttarpradesh"}},
		{"underscores", "#agra_police", []string{"agra", "police", "agrapolice"}},
		{"Devanagari hashtag", "#ग़ाज़ीपुर_समस्या", []string{"गाजीपुर", "समस्या", "गाजीपुरसमस्या"}},
		{"several", "@a#b", []string{"a", "b"}},
		{"lone signs", "# @ #", []string{}},
		{"mail", "x@DemoMail.in", []string{"x", "demo", "mail", "demomail", "in"}},
		{"emoji between", "बिजली😡नहीं", []string{"बिजली", "नहीं"}},
	} {
		t.Run(tc.name, func(t *testing.T) { require.Equal(t, tc.want, fold.Words(tc.in)) })
	}
}

func TestDigits(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "26-8214": "26-8214", "२६-८२१४": "26-8214", "नंबर ५ है": "नंबर 5 है", "٣۴৫௬": "3456", "𝟗": "9", "①": "①", "A१": "A1", "\xff१\xfe": "\xff1\xfe",
	} {
		require.Equal(t, want, fold.Digits(in), in)
	}
}

func TestScript(t *testing.T) {
	require.Equal(t, fold.Shares{}, fold.Script("123 !? 🙏 ा"))
	require.Equal(t, fold.Shares{Devanagari: 1}, fold.Script("बिजली नहीं, 3 दिन से।"))
	require.Equal(t, fold.Shares{Latin: 1}, fold.Script("bijli nahī 3"))
	require.Equal(t, fold.Shares{Devanagari: 0.5, Latin: 0.5}, fold.Script("कख ab"))
	require.Equal(t, fold.Shares{Other: 1}, fold.Script("বিদ্যুৎ"))
}

func TestMask(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"nothing", "वार्ड 12, 13, 14, 15, 16, 17", "वार्ड 12, 13, 14, 15, 16, 17"},
		{"nine digits", "987654321", "987654321"},
		{"ten digits", "call 9876543210 now", "call ••• now"},
		{"code of the country", "+91 98765 43210", "•••"},
		{"dashes and brackets", "(+91)-98765-43210.", "(•••."},
		{"one by one", "9 8 7 6 5 4 3 2 1 0", "•••"},
		{"Devanagari", "मो० ९८७६५४३२१०।", "मो•••।"},
		{"mixed scripts", "98७६5४3२१0", "•••"},
		{"full width", "９８７６５４３２１０", "•••"},
		{"circled", "⑨⑧⑦⑥⑤④③②①⓪", "•••"},
		{"keycaps", "9️⃣8️⃣7️⃣6️⃣5️⃣4️⃣3️⃣2️⃣1️⃣0️⃣", "•••"},
		{"joiners between", "98765\u200d\u200b\u200c43210", "•••"},
		{"NUL and accents between", "98765\x00\u093c\u030143210", "•••"},
		{"commas", "98765,43210", "•••"},
		{"hyphen of another kind", "0522‑2237568", "•••"},
		{"two numbers", "9876543210 या 9123456780", "••• या •••"},
		{"letters around", "a9876543210b", "a•••b"},
		{"PIN and house", "226010, मकान 12", "226010, मकान 12"},
		{"lines", "12345\n67890", "12345\n67890"},
	} {
		t.Run(tc.name, func(t *testing.T) { require.Equal(t, tc.want, fold.Mask(tc.in)) })
	}
}

// seeds are what real and hostile messages are made of.
var seeds = []string{
	"", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", "Gomti Nagar me 3 din se bijli nahi aa rahi", "हिन्दी क्\u200dषेत्र ड़ ढ़ \u095c",
	"\x00", "a\x00b", "\xff\xfe", "\xe0\xa4", "९८७६५ ४३२१०", "9️⃣8️⃣7️⃣6️⃣5️⃣4️⃣3️⃣2️⃣1️⃣0️⃣", "①⑩⒈½", "#GomtiNagar_Ward12 @112UttarPradesh", "İıſKÅ ǅ ϴ ẛ̣", "न्न्त म्म्प न्\u200dत",
	"ाी़्ंः", "👨‍👩‍👧 🇮🇳 👍🏽", "বিদ্যুৎ ਬਿਜਲੀ", strings.Repeat("क्ष", 200), "\u0301\u093c\u094d", "한글 ㈱ ﷺ", "\U0001D7D7",
}

func FuzzFold(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := fold.Fold(s)
		require.True(t, utf8.ValidString(folded))
		require.NotContains(t, folded, "\x00")
		require.Equal(t, folded, fold.Fold(folded), "folding twice")
		require.Equal(t, strings.Join(fold.Words(folded), " "), strings.Join(fold.Words(strings.Join(fold.Words(folded), " ")), " "))
	})
}

func FuzzDigits(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		fold.Script(s)
		require.Equal(t, fold.Digits(s), fold.Digits(fold.Digits(s)))
	})
}

func FuzzSkeleton(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		key := fold.Skeleton(s)
		require.LessOrEqual(t, len(key), 64)
		for i := range len(key) {
			c := key[i]
			require.True(t, c >= 'a' && c <= 'z' || c >= '0' && c <= '9', "%q", key)
		}
	})
}

func BenchmarkFold(b *testing.B)  { bench(b, func(s string) { fold.Fold(s) }) }
func BenchmarkWords(b *testing.B) { bench(b, func(s string) { fold.Words(s) }) }
func BenchmarkMask(b *testing.B)  { bench(b, func(s string) { fold.Mask(s) }) }

func bench(b *testing.B, do func(string)) {
	for name, s := range map[string]string{"hi": seeds[1], "hi-Latn": seeds[2]} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				do(s)
			}
		})
	}
}
