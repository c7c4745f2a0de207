package models

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"
)

// good is a number with a right check digit, in the forms of the tests.
const good = Number("26821450939")

func TestDammKnownVector(t *testing.T) {
	require.Equal(t, byte('4'), damm("572")) // the example of the literature
	require.Equal(t, byte('0'), damm("5724"))
}

func TestDammTableIsALatinSquareWithoutSwaps(t *testing.T) {
	at := func(r, c int) byte { return dammTable[r*10+c] - '0' }
	for i := range 10 {
		require.Zero(t, at(i, i))
		rows, cols := map[byte]bool{}, map[byte]bool{}
		for j := range 10 {
			rows[at(i, j)], cols[at(j, i)] = true, true
		}
		require.Len(t, rows, 10)
		require.Len(t, cols, 10)
		for x := range 10 {
			for y := range 10 {
				if x != y {
					require.NotEqual(t, at(int(at(i, x)), y), at(int(at(i, y)), x), "swap %d %d after %d", x, y, i)
				}
			}
		}
	}
}

func TestCheckDigitCatchesSlips(t *testing.T) {
	for i := range len(good) {
		for d := byte('0'); d <= '9'; d++ {
			if slip := []byte(good); slip[i] != d {
				slip[i] = d
				require.False(t, Number(slip).Valid(), "%s", slip)
			}
		}
		if i > 0 && good[i] != good[i-1] {
			slip := []byte(good)
			slip[i], slip[i-1] = slip[i-1], slip[i]
			require.False(t, Number(slip).Valid(), "%s", slip)
		}
	}
}

func TestDigitRangesAreWholeRunsOfTen(t *testing.T) {
	n := 0
	for _, r := range unicode.Nd.R16 {
		require.EqualValues(t, 1, r.Stride)
		require.Zero(t, (int(r.Hi)-int(r.Lo)+1)%10)
		n += int(r.Hi) - int(r.Lo) + 1
	}
	for _, r := range unicode.Nd.R32 {
		require.EqualValues(t, 1, r.Stride)
		require.Zero(t, (int(r.Hi)-int(r.Lo)+1)%10)
		n += int(r.Hi) - int(r.Lo) + 1
	}
	found := 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if _, ok := digitOf(r); ok {
			found++
		}
	}
	require.Equal(t, n, found)
	for want, r := range []rune("०१२३४५६७८९") {
		_ = want
		d, ok := digitOf(r)
		require.True(t, ok)
		require.Equal(t, byte('0'+(r-'०')), d)
	}
}

func TestNewNumber(t *testing.T) {
	seen := map[Number]bool{}
	for range 2000 {
		n, err := NewNumber(time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC), rand.Reader)
		require.NoError(t, err)
		require.True(t, n.Valid(), "%s", n)
		require.Equal(t, "26-", n.String()[:3])
		back, err := ParseNumber(n.String())
		require.NoError(t, err)
		require.Equal(t, n, back)
		seen[n] = true
	}
	require.Greater(t, len(seen), 1990)
}

func TestNewNumberTakesTheYearOfIndia(t *testing.T) {
	zeros := func() *bytes.Reader { return bytes.NewReader(make([]byte, 4)) }
	for at, year := range map[time.Time]string{
		time.Date(2026, 12, 31, 18, 29, 59, 0, time.UTC): "26",
		time.Date(2026, 12, 31, 18, 30, 0, 0, time.UTC):  "27",
		time.Date(2109, 1, 1, 0, 0, 0, 0, time.UTC):      "09",
	} {
		n, err := NewNumber(at, zeros())
		require.NoError(t, err)
		require.Equal(t, year+"00000000", string(n[:10]))
	}
}

func TestNewNumberDrawsUniformly(t *testing.T) {
	// 100,000,000 is the first number too large: it must be drawn again, not be wrapped to 0.
	src := bytes.NewReader([]byte{0x05, 0xf5, 0xe1, 0x00, 0x05, 0xf5, 0xe0, 0xff})
	n, err := NewNumber(time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC), src)
	require.NoError(t, err)
	require.Equal(t, "2699999999", string(n[:10]))
}

func TestNewNumberFailsWithItsSource(t *testing.T) {
	now := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	broken := errors.New("no entropy")
	_, err := NewNumber(now, iotest.ErrReader(broken))
	require.ErrorIs(t, err, broken)
	_, err = NewNumber(now, strings.NewReader("abc"))
	require.Error(t, err)
	_, err = NewNumber(now, stuck{})
	require.Error(t, err, "a source that repeats itself must not hang us")
}

// stuck always gives the same bytes.
type stuck struct{}

func (stuck) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 0xff
	}
	return len(p), nil
}

func TestParseNumber(t *testing.T) {
	require.True(t, good.Valid())
	for _, s := range []string{
		"26-8214-5093-9", "26821450939", "26 8214 5093 9", " 26-8214-5093-9 \n", "#26-8214-5093-9", "(26-8214-5093-9).",
		"“26-8214-5093-9”", "26–8214—5093−9", "26\u20118214\u20115093\u20119", "26 - 8214 - 5093 - 9", "26\u00a08214\u202f5093\u20099",
		"२६-८२१४-५०९३-९", "२६८२१४५०९३९", "26-८२१४-5093-९", "২৬৮২১৪৫০৯৩৯", "٢٦٨٢١٤٥٠٩٣٩", "\uff12\uff16\uff0d\uff18\uff12\uff11\uff14\uff0d\uff15\uff10\uff19\uff13\uff0d\uff19", "𝟐𝟔𝟖𝟐𝟏𝟒𝟓𝟎𝟗𝟑𝟗",
		"\u200e26-8214-5093-9\u200f", "2\ufe0f\u20e36821450939", "26.8214.5093.9", "26_8214_5093_9", "26-8214-5093-9।", "*26-8214-5093-9*",
		"`26-8214-5093-9`", "№ 26-8214-5093-9", "26-8214-5093-9?",
	} {
		n, err := ParseNumber(s)
		require.NoError(t, err, "%q", s)
		require.Equal(t, good, n, "%q", s)
	}
}

func TestParseNumberRefuses(t *testing.T) {
	for s, code := range map[string]string{
		"":                         CodeNumberMalformed,
		"-":                        CodeNumberMalformed,
		"hello":                    CodeNumberMalformed,
		"2682145093":               CodeNumberMalformed,
		"268214509397":             CodeNumberMalformed,
		"26-8214-5093-9 26":        CodeNumberMalformed,
		"26-8214-5093-9 बिजली":     CodeNumberMalformed,
		"a26821450939":             CodeNumberMalformed,
		"26-8214-(5093)-9":         CodeNumberMalformed,
		"26-8214\n5093-9":          CodeNumberMalformed,
		"²⁶⁸²¹⁴⁵⁰⁹³⁷":              CodeNumberMalformed,
		"+91 98765 43210":          CodeNumberMalformed,
		strings.Repeat("9", 4096):  CodeNumberMalformed,
		strings.Repeat("-", 4096):  CodeNumberMalformed,
		"26-8214-5093-8":           CodeNumberCheck,
		"26-8124-5093-9":           CodeNumberCheck,
		"२६-८२१४-५०९३-८":           CodeNumberCheck,
		"\xff\xfe26-8214-5093-9":   "", // bytes that are no text: U+FFFD is a symbol around it
		"26-8214-5093-9\u0000\x01": CodeNumberMalformed,
	} {
		n, err := ParseNumber(s)
		if code == "" {
			require.NoError(t, err, "%q", s)
			continue
		}
		e, ok := AsError(err)
		require.True(t, ok, "%q", s)
		require.Equal(t, code, e.Code, "%q", s)
		require.Equal(t, "error."+code, e.Key)
		require.Empty(t, n)
	}
}

func TestParseShort(t *testing.T) {
	for s, want := range map[string]string{
		"50939": "50939", "५०९३९": "50939", "5093-9": "50939", "#50939.": "50939",
		"5093": "", "509397": "", "50939 a": "", "": "",
	} {
		got, ok := ParseShort(s)
		require.Equal(t, want != "", ok, "%q", s)
		if ok {
			require.Equal(t, want, got, "%q", s)
		}
	}
	require.Equal(t, "50939", good.Short())
	require.Equal(t, "", Number("").Short())
}

func TestNumberText(t *testing.T) {
	type row struct {
		N Number `json:"n,omitempty"`
	}
	b, err := json.Marshal(row{good})
	require.NoError(t, err)
	require.JSONEq(t, `{"n":"26821450939"}`, string(b))
	b, err = json.Marshal(row{})
	require.NoError(t, err)
	require.JSONEq(t, `{}`, string(b))

	var r row
	require.NoError(t, json.Unmarshal([]byte(`{"n":"२६-८२१४-५०९३-९"}`), &r))
	require.Equal(t, good, r.N)
	require.NoError(t, json.Unmarshal([]byte(`{"n":""}`), &r))
	require.Equal(t, Number(""), r.N)
	require.True(t, IsCode(json.Unmarshal([]byte(`{"n":"26-8214-5093-8"}`), &r), CodeNumberCheck))
}

func TestNumberStringOfNoNumber(t *testing.T) {
	require.Equal(t, "", Number("").String())
	require.Equal(t, "abc", Number("abc").String())
	require.False(t, Number("2682145093७").Valid())
}

func TestNumbersEnding(t *testing.T) {
	list := NumbersEnding(good.Short(), 2026, 2025)
	require.Len(t, list, 2000)
	require.Contains(t, list, good)
	for _, n := range list {
		require.True(t, n.Valid() && n.Short() == good.Short(), n)
	}
	for _, s := range []string{"", "0939", "150939", "5093x", "५०९३९"} {
		require.Empty(t, NumbersEnding(s, 2026), s)
	}
}
