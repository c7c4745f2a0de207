package twitter

import (
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"golang.org/x/text/unicode/norm"
)

// Weights of X's counting, configuration 3. https://docs.x.com/resources/fundamentals/counting-characters
const (
	light    = 1
	heavy    = 2
	linked   = 23 // a link, however long
	joiner   = '\u200d'
	textLook = '\ufe0e' // shows what stands before it as text
	emoLook  = '\ufe0f' // shows what stands before it as a picture
	keycap   = '\u20e3'
)

// Weight counts a text as X does: in NFC, most letters 1, those of other scripts and pictures 2, a link 23.
func Weight(text string) int {
	text = norm.NFC.String(text)
	n, at := 0, 0
	for _, u := range links(text) {
		n += weigh(text[at:u.from]) + linked
		at = u.to
	}
	return n + weigh(text[at:])
}

func weigh(text string) int {
	n, pictures := 0, false
	for _, r := range text {
		n += runeWeight(r)
		pictures = pictures || r == emoLook || r == keycap || pictorial(r)
	}
	if !pictures {
		return n // every letter of a cluster counts
	}
	n = 0
	state, cluster := -1, ""
	for text != "" {
		cluster, text, _, state = uniseg.FirstGraphemeClusterInString(text, state)
		n += clusterWeight(cluster)
	}
	return n
}

// clusterWeight weighs what a reader sees as one letter: 2 if it is a picture, else its code points.
func clusterWeight(cluster string) int {
	first, size := utf8.DecodeRuneInString(cluster)
	rest := cluster[size:]
	if rest == "" {
		return runeWeight(first)
	}
	if end := pictureEnd(first, rest); end >= 0 {
		n := heavy
		for _, r := range rest[end:] {
			n += runeWeight(r)
		}
		return n
	}
	n := runeWeight(first)
	for _, r := range rest {
		n += runeWeight(r)
	}
	return n
}

// pictureEnd returns how much of rest belongs to a picture that begins with first, -1 if there is none.
func pictureEnd(first rune, rest string) int {
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case next == textLook:
		return -1
	case keycapped(first):
		if next == keycap || rest == string(emoLook)+string(keycap) {
			return len(rest)
		}
		return -1
	case first == '©' || first == '®' || first == '\u2122':
		if next == emoLook {
			return len(rest)
		}
		return -1
	case !pictorial(first):
		return -1
	}
	for i, r := range rest {
		if !pictorial(r) && r != joiner && r != emoLook && !tag(r) && r != '♀' && r != '♂' {
			return i
		}
	}
	return len(rest)
}

func keycapped(r rune) bool { return r == '#' || r == '*' || r >= '0' && r <= '9' }

func tag(r rune) bool { return r >= 0xe0020 && r <= 0xe007f }

// pictorial reports whether r can begin a picture of several code points. A single one weighs 2 anyway.
func pictorial(r rune) bool {
	return r >= 0x1f000 && r <= 0x1faff || r >= 0x2190 && r <= 0x2bff || r == 0x203c || r == 0x2049 || r == 0x2139 || r == 0x3030 ||
		r == 0x303d || r == 0x3297 || r == 0x3299
}

// runeWeight: the ranges of configuration 3 hold Latin, the scripts of India up to Sinhala, Arabic, and common signs.
func runeWeight(r rune) int {
	if r <= 0x10ff || r >= 0x2000 && r <= 0x200d || r >= 0x2010 && r <= 0x201f || r >= 0x2032 && r <= 0x2037 {
		return light
	}
	return heavy
}
