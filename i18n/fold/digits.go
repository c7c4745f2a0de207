package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Digits returns s with the decimal digits of every script (१२, ১২, １２) as 0-9 and all else as it was.
func Digits(s string) string {
	i := foreignDigit(s)
	if i < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:i])
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r >= utf8.RuneSelf && unicode.IsDigit(r) {
			b.WriteByte('0' + digitOf(r))
		} else {
			b.WriteString(s[i : i+size])
		}
		i += size
	}
	return b.String()
}

// foreignDigit returns where the first digit that is not 0-9 stands, or -1.
func foreignDigit(s string) int {
	for i, r := range s {
		if r >= utf8.RuneSelf && unicode.IsDigit(r) {
			return i
		}
	}
	return -1
}

// digitOf returns 0-9 for a decimal digit of any script. Unicode keeps each script's ten digits
// together and in order (The Unicode Standard, 4.6), so the place within the block is the value.
func digitOf(r rune) byte {
	if r >= '०' && r <= '९' {
		return byte(r - '०')
	}
	for _, block := range unicode.Nd.R16 {
		if lo := rune(block.Lo); r >= lo && r <= rune(block.Hi) {
			return byte((r - lo) % 10)
		}
	}
	for _, block := range unicode.Nd.R32 {
		if lo := rune(block.Lo); r >= lo && r <= rune(block.Hi) {
			return byte((r - lo) % 10)
		}
	}
	return 0
}
