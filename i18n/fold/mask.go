package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// hiddenDigits is how many digits in a row make what may be a phone number. An Indian mobile number has
// ten (https://en.wikipedia.org/wiki/National_Numbering_Plan_(India)); account and Aadhaar numbers, which
// are no less private, have more.
const hiddenDigits = 10

// mask stands for a masked run. It is punctuation, so that it is no word for any search engine.
const mask = "•••"

// Mask replaces every run of ten and more digits, in any script and however they are set apart (spaces,
// dashes, dots, brackets, a leading +91), so that phone numbers enter no search text. It rather masks too
// much: complaint numbers go as well.
func Mask(s string) string {
	var b strings.Builder
	done := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if digitCount(r) == 0 {
			i += size
			continue
		}
		end, digits := digitRun(s, i)
		if digits >= hiddenDigits {
			b.WriteString(strings.TrimSuffix(s[done:i], "+"))
			b.WriteString(mask)
			done = end
		}
		i = end
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// digitRun returns where the run of digits that begins at i ends, and how many they are.
func digitRun(s string, i int) (end, digits int) {
	end = i
	apart := 0 // separators since the last digit
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch n := digitCount(r); {
		case n > 0:
			digits += n
			end, apart = i, 0
		case seeThrough(r):
			if apart == 0 { // the marks of a keycap digit belong to it
				end = i
			}
		case r == ',' && apart == 0: // 98765,43210 but not the list 12, 14, 16
			apart = 2
		case separates(r) && apart < 2:
			apart++
		default:
			return end, digits
		}
	}
	return end, digits
}

// digitCount is how many digits r shows: one for a digit of any script, also for ① and ², two for ⑩.
func digitCount(r rune) (n int) {
	switch {
	case r >= '0' && r <= '9':
		return 1
	case r < utf8.RuneSelf:
		return 0
	case unicode.IsDigit(r):
		return 1
	case !unicode.Is(unicode.No, r):
		return 0
	}
	for _, c := range norm.NFKC.String(string(r)) {
		if unicode.IsDigit(c) {
			n++
		}
	}
	return n
}

// seeThrough are characters between digits that nobody sees as such or that Fold drops: joiners, accents,
// variation selectors, the frame of keycap emoji, control characters.
func seeThrough(r rune) bool {
	return unicode.IsMark(r) || r == avagraha || invisible(r) || unicode.IsControl(r) && !unicode.IsSpace(r)
}

func separates(r rune) bool {
	switch r {
	case ' ', '\t', '-', '.', '(', ')', '+', '_', '*', '·', '−':
		return true
	}
	return r >= utf8.RuneSelf && (unicode.Is(unicode.Zs, r) || unicode.Is(unicode.Pd, r))
}
