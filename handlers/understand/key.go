package understand

import (
	"unicode/utf8"
)

// appendKey appends how word is typed in Latin letters, evened out: long and short vowels, doubled
// letters and letters of one sound become one (paani, pani and पानी are pani). Unlike a skeleton it
// keeps the vowels, so that it can be trusted for short words.
func appendKey(dst []byte, word string) []byte {
	var buf [4 * maxWord]byte
	w := buf[:0]
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
				w = append(w, c)
			}
			i++
			continue
		}
		var n int
		w, n = appendSpelt(w, word[i:])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(word[i:])
		}
		i += n
	}
	return appendEven(dst, w)
}

// consonants are Devanagari consonants from क to ह in Latin letters.
var consonants = [...]string{
	"k", "kh", "g", "gh", "n", "ch", "ch", "j", "jh", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "n",
	"p", "f", "b", "bh", "m", "y", "r", "r", "l", "l", "l", "v", "s", "s", "s", "h",
}

func vowelOf(r rune) string {
	switch r {
	case 'अ', 'आ', 'ा', 'ऍ', 'ॅ':
		return "a"
	case 'इ', 'ई', 'ि', 'ी':
		return "i"
	case 'उ', 'ऊ', 'ु', 'ू':
		return "u"
	case 'ऋ', 'ृ':
		return "ri"
	case 'ए', 'े', 'ऎ', 'ॆ':
		return "e"
	case 'ऐ', 'ै':
		return "ai"
	case 'ओ', 'ो', 'ऑ', 'ॉ', 'ऒ', 'ॊ':
		return "o"
	case 'औ', 'ौ':
		return "au"
	}
	return ""
}

// appendSpelt appends the spelling of the Devanagari run at the start of s and returns its length too. The unwritten vowel is
// dropped at the end and, as it is spoken, between a vowel and a consonant with a vowel (सड़कें, कचहरी).
func appendSpelt(w []byte, s string) ([]byte, int) {
	var units [maxWord]unit
	n, read := readUnits(&units, s)
	dropSilent(units[:n])
	for k, u := range units[:n] {
		if u.cons == "N" {
			if k < n-1 { // a nasal at the end is not typed by most
				w = append(w, 'n')
			}
			continue
		}
		w = append(w, u.cons...)
		w = append(w, u.vowel...)
		if u.bare {
			w = append(w, 'a')
		}
	}
	return w, read
}

// unit is a consonant, a vowel, or both, of a word in Devanagari; "N" is a nasal.
type unit struct {
	cons, vowel string
	bare        bool // a consonant with its unwritten vowel
}

func (u *unit) spoken() bool { return u.vowel != "" || u.bare }

// readUnits takes apart the letters in Devanagari at the beginning of s, and returns how many units and how many bytes they are.
func readUnits(units *[maxWord]unit, s string) (n, read int) {
	for read < len(s) && n < len(units)-1 {
		r, size := utf8.DecodeRuneInString(s[read:])
		if r < 0x0900 || r > 0x097F {
			break
		}
		read += size
		switch {
		case r >= 'क' && r <= 'ह':
			units[n] = unit{cons: consonants[r-'क'], bare: true}
			n++
		case r == '्':
			if n > 0 {
				units[n-1].bare = false
			}
		case r == 'ं' || r == 'ँ':
			units[n] = unit{cons: "N"}
			n++
		default:
			v := vowelOf(r)
			if v == "" {
				continue
			}
			if n > 0 && units[n-1].bare {
				units[n-1].vowel, units[n-1].bare = v, false
			} else {
				units[n] = unit{vowel: v}
				n++
			}
		}
	}
	return n, read
}

// dropSilent takes away unwritten vowels that are not spoken: at the end of a word, and between two spoken ones.
func dropSilent(units []unit) {
	for k := len(units) - 1; k > 0; k-- {
		if !units[k].bare {
			continue
		}
		if k == len(units)-1 {
			units[k].bare = false
			continue
		}
		after := &units[k+1]
		if after.spoken() && units[k-1].spoken() && after.cons != "" && after.cons != "N" && after.vowel != "" {
			units[k].bare = false
		}
	}
}

// appendEven evens out Latin spelling.
func appendEven(dst, w []byte) []byte {
	at := func(i int) byte {
		if i < len(w) {
			return w[i]
		}
		return 0
	}
	for i := 0; i < len(w); i++ {
		c, next := w[i], at(i+1)
		switch {
		case c == 'e' && next == 'e':
			c = 'i'
			i++
		case c == 'o' && next == 'o':
			c = 'u'
			i++
		case c == 'p' && next == 'h', c == 's' && next == 'h':
			if c == 'p' {
				c = 'f'
			}
			i++
		case c == 'c' && next == 'k':
			c = 'k'
			i++
		case c == 'c' && next == 'c':
			continue
		case c == 'c' && next == 'h' && at(i+2) == 'h':
			dst = append(dst, 'c')
			c = 'h'
			i += 2
		case c == 'w':
			c = 'v'
		case c == 'z':
			c = 'j'
		case c == 'q':
			c = 'k'
		case c == 'i' && next == 'y':
			i++
		case c == 'y' && (next == 'i' || next == 'e') && i > 0 && isVowel(w[i-1]):
			continue
		case c == 'n' && (next == 'p' || next == 'b') || c == 'm' && next == 'b':
			c = 'n'
		case c == 'h' && next == 0 && i > 1 && isVowel(w[i-1]):
			continue
		}
		if n := len(dst); n > 0 && dst[n-1] == c && (c < '0' || c > '9') {
			continue
		}
		dst = append(dst, c)
	}
	if n := len(dst); n >= pluralLen && dst[n-1] == 's' { // street light, street lights
		dst = dst[:n-1]
	}
	return dst
}

// pluralLen is from which length on a final s is left out of keys, so that one light and many meet.
const pluralLen = 5

func isVowel(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' }
