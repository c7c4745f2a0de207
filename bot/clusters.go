package bot

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

const (
	zeroWidthJoiner = '\u200d'
	ellipsis        = "…"
)

// viramas are the signs that bind a consonant to the next one in the scripts of India. Unicode 15.1 keeps such
// conjuncts together (rule GB9c of https://www.unicode.org/reports/tr29/); the library knows an earlier
// version, which would cut क्षेत्र between क् and षे and show a bare halant.
const viramas = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d"

// nextCluster cuts what a reader sees as one letter from the front of text. state is the library's, -1 at first.
func nextCluster(text string, state int) (cluster, rest string, next int) {
	cluster, rest, _, next = uniseg.FirstGraphemeClusterInString(text, state)
	for rest != "" && binds(cluster, rest) {
		more, after, _, st := uniseg.FirstGraphemeClusterInString(rest, next)
		cluster, rest, next = cluster+more, after, st
	}
	return cluster, rest, next
}

// binds reports whether the end of left forms a conjunct with the beginning of right.
func binds(left, right string) bool {
	left = strings.TrimSuffix(left, string(zeroWidthJoiner))
	last, _ := utf8.DecodeLastRuneInString(left)
	first, _ := utf8.DecodeRuneInString(right)
	return strings.ContainsRune(viramas, last) && isIndicLetter(first)
}

// isIndicLetter reports whether r can be the next part of a conjunct: the blocks from Devanagari to
// Malayalam are laid out alike, with the consonants at these places of each 128.
func isIndicLetter(r rune) bool {
	if r < 0x0900 || r > 0x0d7f {
		return false
	}
	at := r % 0x80
	return (at >= 0x15 && at <= 0x39) || (at >= 0x58 && at <= 0x5f)
}

// boundaries returns the byte offsets at which text may be cut: the end of each cluster.
func boundaries(text string) []int {
	cuts := make([]int, 0, len(text)/3+1)
	state, rest := -1, text
	for rest != "" {
		_, rest, state = nextCluster(rest, state)
		cuts = append(cuts, len(text)-len(rest))
	}
	return cuts
}
