package fold

import (
	"unicode"
	"unicode/utf8"
)

// Shares says in which scripts the letters of a text are; the three add up to 1, or are all 0 when
// there is no letter.
type Shares struct {
	Devanagari, Latin, Other float64
}

// Script counts the letters of s by script. Marks, digits and punctuation do not count. The checks of the catalogues use it.
func Script(s string) Shares {
	var deva, latin, other int
	for i, size := 0, 0; i < len(s); i += size {
		if c := s[i]; c < utf8.RuneSelf {
			size = 1
			if c|0x20 >= 'a' && c|0x20 <= 'z' {
				latin++
			}
			continue
		}
		var r rune
		r, size = utf8.DecodeRuneInString(s[i:])
		switch {
		case !unicode.IsLetter(r):
		case r >= firstDevanagari && r <= lastDevanagari:
			deva++
		case unicode.Is(unicode.Latin, r):
			latin++
		default:
			other++
		}
	}
	all := float64(deva + latin + other)
	if all == 0 {
		return Shares{}
	}
	return Shares{float64(deva) / all, float64(latin) / all, float64(other) / all}
}
