package bot

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// UTF16 counts UTF-16 code units, as Telegram and WhatsApp do.
func UTF16(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

// Runes counts Unicode code points.
func Runes(s string) int { return utf8.RuneCountInString(s) }

// Fit returns text if count finds at most limit units in it, else its beginning with "…" after it, which is
// never longer than limit. What a reader sees as one letter is not cut in two; a cut goes back to the end of
// a word when one is near. When not even "…" fits, the result is empty.
func Fit(text string, limit int, count func(string) int) string {
	if count(text) <= limit {
		return text
	}
	if count(ellipsis) > limit {
		return ""
	}
	fits := func(s string) bool { return count(s+ellipsis) <= limit }
	cuts := boundaries(text)
	n := sort.Search(len(cuts), func(i int) bool { return !fits(text[:cuts[i]]) })
	// Not every count grows evenly (a link that is cut in two is no link any more), so the cut is tried itself.
	for ; n > 0; n-- {
		if head := atWord(text, cuts[n-1]); fits(head) {
			return head + ellipsis
		}
	}
	return ellipsis
}

// atWord returns text up to the cut, or to the end of the word before it when that costs at most a fifth.
func atWord(text string, cut int) string {
	head := text[:cut]
	if next, _ := utf8.DecodeRuneInString(text[cut:]); !unicode.IsSpace(next) {
		if at := strings.LastIndexFunc(head, unicode.IsSpace); at >= cut-cut/5 {
			head = head[:at]
		}
	}
	return strings.TrimRightFunc(head, unicode.IsSpace)
}

// Split cuts text into parts of at most limit units by count. It cuts where a paragraph ends, else a line, a sentence, a
// word, a cluster; white space around a cut is dropped, nothing else. Only a single character that is longer
// than the limit makes a longer part. Blank text has no parts.
func Split(text string, limit int, count func(string) int) []string {
	var parts []string
	rest := strings.TrimSpace(text)
	for rest != "" {
		if count(rest) <= limit {
			return append(parts, rest)
		}
		cut := splitAt(rest, longest(rest, limit, count))
		parts = append(parts, strings.TrimSpace(rest[:cut]))
		rest = strings.TrimSpace(rest[cut:])
	}
	return parts
}

// longest returns the byte length of the longest beginning of text that fits: whole clusters, or
// code points when already the first cluster is too long; at least one.
func longest(text string, limit int, count func(string) int) int {
	cuts := boundaries(text)
	if count(text[:cuts[0]]) > limit {
		first := text[:cuts[0]]
		cuts = cuts[:0]
		for at, r := range first {
			size := utf8.RuneLen(r)
			if r == utf8.RuneError {
				_, size = utf8.DecodeRuneInString(first[at:])
			}
			cuts = append(cuts, at+size)
		}
	}
	n := sort.Search(len(cuts), func(i int) bool { return count(text[:cuts[i]]) > limit })
	for n > 1 && count(text[:cuts[n-1]]) > limit {
		n--
	}
	return cuts[max(n, 1)-1]
}

// splitAt looks for the best place to cut in text[:end]: the last end of a paragraph, line or sentence in its second
// half, else the last white space anywhere, else end.
func splitAt(text string, end int) int {
	head := text[:end]
	if next, size := utf8.DecodeRuneInString(text[end:]); unicode.IsSpace(next) {
		head = text[:end+size] // the space itself is dropped, so what ends here may stay
	}
	for _, last := range []func(string) int{lastParagraph, lastLine, lastSentence} {
		if at := last(head); at > end/2 && at <= end {
			return at
		}
	}
	if at := strings.LastIndexFunc(head, unicode.IsSpace); at > 0 {
		return at
	}
	return end
}

func lastParagraph(s string) int { return strings.LastIndex(s, "\n\n") }

func lastLine(s string) int { return strings.LastIndexByte(s, '\n') }

// lastSentence returns where the last sentence that is followed by white space ends: "3.5" ends none.
func lastSentence(s string) int {
	for end := len(s); end > 0; {
		at := strings.LastIndexAny(s[:end], "।.?!")
		if at < 0 {
			return -1
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		if next, _ := utf8.DecodeRuneInString(s[at+size:]); unicode.IsSpace(next) {
			return at + size
		}
		end = at
	}
	return -1
}
