package models

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestFindNumber(t *testing.T) {
	for _, s := range []string{
		"26-8214-5093-9", "status 26-8214-5093-9", "26-8214-5093-9 का क्या हुआ?", "26-8214-5093-9का क्या हुआ", "26-8214-5093-9ka kya hua",
		"शिकायत २६-८२१४-५०९३-९ पर कुछ नहीं हुआ", "शिकायत संख्या:26821450939।", "mera number 26 8214 5093 9 hai", "26 82145093 9", "26-821450939",
		"number 2682145093-9", "/status@SunwaiBot 26821450939", "https://t.me/SunwaiBot?start=26821450939",
		"+91 98765 43210 26-8214-5093-9", "+919876543210, 26821450939", "9876543210 26-8214-5093-9", "2 26-8214-5093-9", "1 26 8214 5093 9",
		"26-8214-5093-9 - 3 दिन से", "26-8214-5093-8 nahi, 26-8214-5093-9", "accept 26-8214-5093-9 2 din me", "26-8214-5093-9,26-8214-5093-8",
		"12/10/2026 26-8214-5093-9", "2\ufe0f\u20e36\ufe0f\u20e3-8214-5093-9", "26–8214–5093–9", "line\n26-8214-5093-9\nline",
	} {
		n, ok := FindNumber(s)
		require.True(t, ok, "%q", s)
		require.Equal(t, good, n, "%q", s)
	}
}

// check returns ten digits with their check digit, so that only the shape can refuse them.
func check(ten string) string { return ten + string(rune(damm(ten))) }

func TestFindNumberLeavesOthersAlone(t *testing.T) {
	for _, s := range []string{
		"", "नमस्ते", "9876543210", "98765 43210", "98765-43210", "+919876543210", "919876543210", "+91 98765 43210", "+91-9876543210",
		"0522-2234567", "0522 2234567", "09876543210", check("0987654321"), "+91 522 223 4567", "+" + good.String(), "+" + string(good),
		"+26 8214 5093 9", "26-10-2026", "2026-10-26", "26/10/2026 10:30", "26.10.2026", "2026-10-26 10:30:07", "1234 5678 9012", "4111 1111 1111 1111",
		"26-8214-5093-8", "26821450938", "2682145093", "268214509390", "1-26-8214-5093-9", "26-8214-5093-9-1", "26821450939.50", "26821450939:30",
		"UP26821450939", "26821450939@ybl", "2682145093 9 दिन", "268214 50939", "26-8214\n5093-9", "26 रुपये 8214 5093 9",
		check("9876543210"), check("6012345678"), check("2012345678"), "26,82,14,50,937", "26 8214 509 37",
	} {
		n, ok := FindNumber(s)
		require.False(t, ok, "%q gives %s", s, n)
	}
}

func TestFindNumberTakesAnyYearWithAllDashes(t *testing.T) {
	want := Number(check("6012345678"))
	n, ok := FindNumber("x " + want.String())
	require.True(t, ok)
	require.Equal(t, want, n)
}

func TestFindNumberAttempt(t *testing.T) {
	for s, want := range map[string]string{
		"26-8214-5093-8": "26-8214-5093-8",
		"status २६-८२१४-५०९३-८":         "26-8214-5093-8",
		"26 8214 5093 8 ka kya hua":     "26-8214-5093-8",
		"26821450938":                   "26-8214-5093-8",
		"62-8214-5093-9":                "62-8214-5093-9", // the year was mistyped
		"26-8214-5093-9 26-8214-5093-8": "26-8214-5093-8",
		"26-8214-5093-9":                "",
		"26821450939":                   "",
		"09876543210":                   "",
		"+91 98765 43210":               "",
		"9876543210":                    "",
		"2612345678 3 दिन से":           "",
		"2612345678 4 दिन से":           "",
		"26-10-2026":                    "",
		"62821450939":                   "",
		"बिजली नहीं है":                 "",
	} {
		got, ok := FindNumberAttempt(s)
		require.Equal(t, want != "", ok, "%q gives %s", s, got)
		require.Equal(t, want, got, "%q", s)
	}
}

func FuzzParseNumber(f *testing.F) {
	for _, s := range []string{"26-8214-5093-9", "२६-८२१४-५०९३-९", "26821450938", "+91 98765 43210", "", "\xff26", "2\ufe0f\u20e36821450939", "²⁶"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := ParseNumber(s)
		if err != nil {
			require.Empty(t, n)
			require.True(t, IsCode(err, CodeNumberMalformed) || IsCode(err, CodeNumberCheck))
			return
		}
		require.True(t, n.Valid())
		again, err := ParseNumber(n.String())
		require.NoError(t, err)
		require.Equal(t, n, again)
	})
}

func FuzzFindNumber(f *testing.F) {
	for _, s := range []string{"status 26-8214-5093-9 ka kya hua", "२६ ८२१४ ५०९३ ९", "26-8214-5093-8", "+91 98765 43210 26-8214-5093-9", "26/10/2026", "\xff26", "1 2-3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n, ok := FindNumber(s); ok {
			require.True(t, n.Valid())
			if !utf8.ValidString(s) {
				return
			}
			m, ok := FindNumber(s + "\nबिजली")
			require.True(t, ok)
			require.Equal(t, n, m, "what follows on another line changes nothing")
		}
		if a, ok := FindNumberAttempt(s); ok {
			_, err := ParseNumber(a)
			require.True(t, IsCode(err, CodeNumberCheck), "%q", a)
		}
	})
}
