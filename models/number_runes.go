package models

import (
	"strings"
	"unicode"
)

// digitOf returns the ASCII digit of a decimal digit of any script. Unicode assigns decimal digits in
// runs of ten from zero up, and the ranges of unicode.Nd are whole runs (a test checks that), so the
// distance from the start of the range gives the value.
func digitOf(r rune) (byte, bool) {
	if r < 0x80 {
		return byte(r), '0' <= r && r <= '9'
	}
	for _, t := range unicode.Nd.R16 {
		if r < rune(t.Lo) {
			return 0, false
		}
		if r <= rune(t.Hi) {
			return '0' + byte((r-rune(t.Lo))%10), true
		}
	}
	for _, t := range unicode.Nd.R32 {
		if r < rune(t.Lo) {
			return 0, false
		}
		if r <= rune(t.Hi) {
			return '0' + byte((r-rune(t.Lo))%10), true
		}
	}
	return 0, false
}

// isDash reports a dash of any kind, also the minus signs and hyphen bullets that keyboards and
// autocorrection put in its place.
func isDash(r rune) bool {
	return r == '-' || r >= 0x80 && (unicode.Is(unicode.Pd, r) || strings.ContainsRune("−⁃➖﹣", r))
}

// isSpace reports a space within a line. A line break separates: numbers do not run over it.
func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r >= 0x80 && unicode.Is(unicode.Zs, r)
}

// isFiller reports what is not seen: joiners, direction marks, soft hyphens, and what makes an emoji
// key ("2️⃣") out of a digit.
func isFiller(r rune) bool {
	return r >= 0x80 && (r == 0xFE0F || r == 0x20E3 || unicode.Is(unicode.Cf, r))
}

// isDivider reports what people put between groups of digits for want of a dash.
func isDivider(r rune) bool { return strings.ContainsRune("./_·", r) }

// isAround reports what may stand around a number that is sent alone.
func isAround(r rune) bool {
	return unicode.IsPunct(r) || unicode.IsSymbol(r) || unicode.IsSpace(r)
}

// isLatin reports a letter that glued to digits makes them part of another name ("UP26821450937").
func isLatin(r rune) bool { return r == '_' || unicode.Is(unicode.Latin, r) }
