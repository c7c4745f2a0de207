package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words folds s and cuts it into words: letters with their marks (matras, virama) and digits belong
// together, everything else separates. A #hashtag or @handle is also cut at underscores, capitals and
// digits, and kept whole as well: "#GomtiNagar" gives gomti, nagar, gomtinagar.
func Words(s string) []string {
	if tagged(s) {
		s = openTags(s)
	}
	return cut(Fold(s))
}

// tagged reports whether there is a sign of a tag: strings.ContainsAny is ten times slower when one of the signs is no ASCII.
func tagged(s string) bool {
	return strings.IndexByte(s, '#') >= 0 || strings.IndexByte(s, '@') >= 0 || strings.Contains(s, "＃") || strings.Contains(s, "＠")
}

// cut splits a folded text; the words share its memory.
func cut(s string) []string {
	words := make([]string, 0, len(s)/6+1)
	start, letters := -1, false
	for i, r := range s {
		if inWord(r) {
			if start < 0 {
				start = i
			}
			letters = letters || !unicode.IsMark(r)
			continue
		}
		if start >= 0 && letters { // marks alone are no word
			words = append(words, s[start:i])
		}
		start, letters = -1, false
	}
	if start >= 0 && letters {
		words = append(words, s[start:])
	}
	return words
}

func inWord(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z'
	case r >= firstDevanagari && r <= lastDevanagari:
		return r != '।' && r != '॥' && r != '॰'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

// openTags puts the parts of every #hashtag and @handle before it, with spaces between.
func openTags(s string) string {
	var b strings.Builder
	b.Grow(2 * len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if !strings.ContainsRune("#@＃＠", r) {
			b.WriteString(s[i-size : i])
			continue
		}
		end := i + tagLen(s[i:])
		tag := s[i:end]
		parts := tagParts(tag)
		b.WriteByte(' ')
		for _, p := range parts {
			b.WriteString(p)
			b.WriteByte(' ')
		}
		if len(parts) > 1 {
			b.WriteString(strings.ReplaceAll(tag, "_", ""))
			b.WriteByte(' ')
		}
		i = end
	}
	return b.String()
}

func tagLen(s string) int {
	for i, r := range s {
		if r != '_' && !inWord(r) && !invisible(r) {
			return i
		}
	}
	return len(s)
}

// letterKind tells where a tag written as one word changes hands: CMOfficeUP, ward12.
type letterKind int

const (
	otherLetter letterKind = iota
	smallLetter
	capital
	digit
	underscore
)

func kindOf(r rune) letterKind {
	switch {
	case r == '_':
		return underscore
	case unicode.IsDigit(r):
		return digit
	case unicode.IsUpper(r):
		return capital
	case unicode.IsLower(r):
		return smallLetter
	}
	return otherLetter
}

func tagParts(tag string) []string {
	var parts []string
	start, last, before := 0, underscore, 0 // before is where the last character began
	flush := func(end int) {
		if end > start {
			parts = append(parts, tag[start:end])
		}
		start = end
	}
	for i, r := range tag {
		k := kindOf(r)
		switch {
		case k == underscore:
			flush(i)
			start = i + 1
		case last == underscore || k == last:
		case unicode.IsMark(r) || invisible(r):
			k = last
		case k == smallLetter && last == capital: // the capital belongs to the word that begins: OfficeUP, CMOffice
			flush(before)
		default:
			flush(i)
		}
		last, before = k, i
	}
	flush(len(tag))
	return parts
}

// Name folds a name so that spelling and script do not matter: the skeletons of its words, with one space between.
func Name(name string) string {
	var b strings.Builder
	for _, word := range Words(name) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(Skeleton(word))
	}
	return b.String()
}
