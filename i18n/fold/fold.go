package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Devanagari signs with a meaning of their own in this package.
const (
	chandrabindu    = 'ँ'
	anusvara        = 'ं'
	visarga         = 'ः'
	nukta           = '़'
	virama          = '्'
	avagraha        = 'ऽ'
	invertedCandra  = 'ऀ'
	firstDevanagari = 'ऀ'
	lastDevanagari  = 'ॿ'
)

// Fold evens out s for search and matching: compatibility forms (NFKC), lower case, digits of every
// script as 0-9, no nukta, no joiners or other invisible characters, chandrabindu and written-out
// nasals (हिन्दी, सम्बन्धित) as anusvara (हिंदी, संबंधित), accents off Latin letters, one space between
// words. U+0000 and other control characters go; bytes that are no UTF-8 become a space.
// Fold(Fold(s)) == Fold(s).
func Fold(s string) string { return string(Append(make([]byte, 0, len(s)), s)) }

// Append appends Fold(s) to dst.
func Append(dst []byte, s string) []byte {
	if !plain(s) {
		s = spread(s)
	}
	return appendFolded(dst, s)
}

// plain reports whether s has only characters that appendFolded knows by itself, which is nearly
// every message; normalising costs ten times the rest.
func plain(s string) bool {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			return false
		}
		if !settled(r) {
			return false
		}
		i += size
	}
	return true
}

// settled reports whether r is one of the characters of chat that normalising leaves alone.
func settled(r rune) bool {
	switch {
	case r >= firstDevanagari && r <= lastDevanagari:
		return true
	case r >= 0x200B && r <= 0x201F: // joiners, dashes, quotes
		return r != 0x2011 && r != 0x2017
	case r >= 0x2600 && r <= 0x27BF, r >= 0x1F300 && r <= 0x1FAFF, r == 0xFE0F: // emoji
		return true
	}
	return r == '₹'
}

// spread brings any text to plain letters: compatibility forms resolved, accents of Latin letters
// dropped, lower case. Lowering can bring forth new compositions, hence the second round.
func spread(s string) string {
	s = strings.ToValidUTF8(s, " ")
	for range 3 {
		t := norm.NFKC.String(strings.Map(lowerPlain, norm.NFKD.String(s)))
		if t == s {
			break
		}
		s = t
	}
	return s
}

func lowerPlain(r rune) rune {
	if r >= 0x0300 && r <= 0x036F { // combining accents of Latin, Greek, Cyrillic
		return -1
	}
	if invisible(r) {
		return -1
	}
	return unicode.ToLower(r)
}

// invisible characters change nothing that a reader sees as letters: joiners, marks of direction,
// soft hyphens, byte order marks, variation selectors, the frame of keycap emoji (1️⃣ is 1).
func invisible(r rune) bool {
	if r < 0x80 {
		return false
	}
	return r == 0x20E3 || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r)
}

func appendFolded(dst []byte, s string) []byte {
	start := len(dst)
	space := false // a space is owed before the next visible character
	for i, size := 0, 0; i < len(s); i += size {
		var r rune
		if c := s[i]; c < utf8.RuneSelf {
			r, size = asciiFold(c), 1
		} else {
			r, size = utf8.DecodeRuneInString(s[i:])
			r = runeFold(r)
		}
		switch {
		case r < 0:
			continue
		case r == ' ':
			space = true
			continue
		}
		if space && len(dst) > start {
			dst = append(dst, ' ')
		}
		space = false
		if n := nasalBefore(dst[start:], r); n > 0 {
			dst = utf8.AppendRune(dst[:len(dst)-n], anusvara)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// asciiFold returns the folded character, ' ' for any white space, -1 for what is dropped.
func asciiFold(c byte) rune {
	switch {
	case c >= 'A' && c <= 'Z':
		return rune(c + 'a' - 'A')
	case c == ' ' || c >= '\t' && c <= '\r':
		return ' '
	case c < ' ' || c == 0x7F:
		return -1
	}
	return rune(c)
}

// runeFold is asciiFold for everything else.
func runeFold(r rune) rune {
	if r >= firstDevanagari && r <= lastDevanagari {
		return devanagariFold(r)
	}
	switch {
	case r == utf8.RuneError: // a broken byte; a real U+FFFD says the same
		return ' '
	case unicode.IsSpace(r) || unicode.In(r, unicode.Z):
		return ' '
	case unicode.IsControl(r) || invisible(r):
		return -1
	case unicode.IsDigit(r):
		return rune('0' + digitOf(r))
	}
	return unicode.ToLower(r)
}

// nuktaless are the letters that Unicode stores as one code point with their nukta, by their place in
// the block.
var nuktaless = [...]rune{
	0x29: 'न', 0x31: 'र', 0x34: 'ळ', 0x58: 'क', 0x59: 'ख', 0x5A: 'ग', 0x5B: 'ज', 0x5C: 'ड', 0x5D: 'ढ', 0x5E: 'फ', 0x5F: 'य',
}

func devanagariFold(r rune) rune {
	switch {
	case r == chandrabindu || r == invertedCandra:
		return anusvara
	case r == nukta || r == avagraha || r >= 0x951 && r <= 0x954: // the last four are Vedic accents
		return -1
	case r >= '०' && r <= '९':
		return r - '०' + '0'
	}
	if i := int(r - firstDevanagari); i < len(nuktaless) && nuktaless[i] != 0 {
		return nuktaless[i]
	}
	return r
}

// nasalBefore returns how many bytes at the end of done are a nasal consonant + virama that stands
// for an anusvara before r: न् before क..ध, म् before प..भ (हिन्दी, सम्पर्क). Zero mostly.
func nasalBefore(done []byte, r rune) int {
	const two = 6 // bytes of two Devanagari characters
	labial := r >= 'प' && r <= 'भ'
	if !labial && !(r >= 'क' && r <= 'ध') || len(done) < two {
		return 0
	}
	tail := done[len(done)-two:]
	if string(tail[3:]) != "्" {
		return 0
	}
	nasal, _ := utf8.DecodeRune(tail)
	switch nasal {
	case 'म':
		if labial {
			return two
		}
	case 'ङ', 'ञ', 'ण', 'न':
		if !labial && r != 'ङ' && r != 'ञ' && r != 'ण' {
			return two
		}
	}
	return 0
}
