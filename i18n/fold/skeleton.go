package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSounds bounds the work for one word; what is longer is cut. The longest words of real complaints
// are under 30.
const maxSounds = 64

// Sounds of a word on its way to a skeleton: one byte each. k g c j t d p b f s h y r l v m n and
// digits stand for themselves, a i e o u for vowels of any length; c is च, s any of श ष स, v also w.
const (
	breath = 'H' // aspiration of the stop before it
	nasal  = 'N' // ं ँ
	schwa  = '.' // the vowel of a Devanagari consonant that is not written
)

// sounds is a word as it sounds, on the stack.
type sounds struct {
	b [maxSounds]byte
	n int
}

func (s *sounds) add(b byte) {
	if s.n < len(s.b) {
		s.b[s.n] = b
		s.n++
	}
}

func (s *sounds) addAll(bs string) {
	for i := range len(bs) {
		s.add(bs[i])
	}
}

func (s *sounds) last() byte {
	if s.n == 0 {
		return 0
	}
	return s.b[s.n-1]
}

// Skeleton returns a key of small Latin letters and digits for how word sounds, the same for
// Devanagari and for the ways people type it in Latin letters. It is empty when word has letters of
// other scripts or none at all.
//
// What it keeps: consonants (च/छ, श/ष/स, dental and retroflex, ज/z, फ/ph/f as one; aspiration only at
// the start), that a word begins with a vowel, a final -a, -i or -u/-o, and in words of one or two
// consonants also the vowel between them, unless it is a. What it forgets: every other vowel, length,
// doubling, final -e, final nasals. Accepted clashes are listed in the tests.
func Skeleton(word string) string {
	var buf [maxSounds]byte
	return string(AppendSkeleton(buf[:0], word))
}

// AppendSkeleton appends Skeleton(word) to dst without allocating for ordinary words.
func AppendSkeleton(dst []byte, word string) []byte {
	var s sounds
	if !hear(&s, word) {
		folded := Fold(word)
		s.n = 0
		if folded == word || !hear(&s, folded) {
			return dst
		}
	}
	return s.appendKey(dst)
}

// hear turns word into sounds; false when it holds letters it does not know.
func hear(s *sounds, word string) bool {
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			end := i + 1
			for end < len(word) && isLatin(word[end]) && isLatin(c) {
				end++
			}
			hearASCII(s, word[i:end])
			i = end
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		if r >= firstDevanagari && r <= lastDevanagari {
			i += hearDevanagari(s, word[i:])
			continue
		}
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || unicode.Is(unicode.No, r) {
			return false
		}
		i += size
	}
	return true
}

func hearASCII(s *sounds, run string) {
	switch c := run[0]; {
	case isLatin(c):
		w := strings.ToLower(run) // returns run itself when there is nothing to do
		if as, ok := respelt[w]; ok {
			w = as
		}
		hearLatin(s, w)
	case c >= '0' && c <= '9':
		s.add(c)
	}
}

func isLatin(c byte) bool { c |= 0x20; return c >= 'a' && c <= 'z' }

func isVowel(b byte) bool {
	switch b {
	case 'a', 'i', 'e', 'o', 'u', schwa:
		return true
	}
	return false
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
