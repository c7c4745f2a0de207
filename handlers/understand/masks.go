package understand

import (
	"slices"
	"strings"
)

// masked returns a word of abuse that was typed so that it looks like none: with asterisks (f**k, मादर***), with
// signs and digits for letters (m@d@rch0d), or letter by letter (f u c k).
func (r *Reader) masked(m *message) string {
	apart := 0 // how many words of one letter stand in a row
	for i := range m.tokens {
		t := &m.tokens[i]
		if t.starred && slices.ContainsFunc(r.maskedWords, func(w string) bool { return fitsMask(t.form, w) }) {
			return m.raw(i, i+1)
		}
		if t.script == latin && len(t.form) == 1 {
			apart++
			continue
		}
		if w := r.letters(m, i-apart, i); w != "" {
			return w
		}
		apart = 0
	}
	if w := r.letters(m, len(m.tokens)-apart, len(m.tokens)); w != "" {
		return w
	}
	return r.signed(m.text)
}

// fewLetters is how many letters in a row may be initials.
const fewLetters = 4

// letters returns the words of one letter from a up to b, if together they are a word of abuse. Before it may stand an article: "is a f o o l".
func (r *Reader) letters(m *message, a, b int) string {
	if b-a < fewLetters || b-a > maxWord {
		return ""
	}
	var word [maxWord]byte
	for i := a; i < b; i++ {
		word[i-a] = m.tokens[i].form[0]
	}
	for from := range min(2, b-a-fewLetters+1) {
		if slices.Contains(r.maskedWords, string(word[from:b-a])) {
			return m.raw(a+from, b)
		}
	}
	return ""
}

// letterSigns and lookalikes are what is typed for letters.
const letterSigns = "@$!013"

var lookalikes = strings.NewReplacer("@", "a", "$", "s", "!", "i", "0", "o", "1", "i", "3", "e")

// signed returns a word of abuse with signs or digits for letters.
func (r *Reader) signed(text string) string {
	if !strings.ContainsAny(text, letterSigns) {
		return ""
	}
	for word := range strings.FieldsSeq(text) {
		word = strings.Trim(word, ".,;:?!'\"()")
		at := strings.IndexAny(word, letterSigns)
		if at < 1 || at == len(word)-1 || len(word) > maxWord { // a handle, an amount, an exclamation
			continue
		}
		if slices.Contains(r.maskedWords, lookalikes.Replace(strings.ToLower(word))) {
			return word
		}
	}
	return ""
}

// fitsMask reports whether word is what the mask hides: letters stand for themselves, asterisks in a row for
// one letter or more, at the end also for none.
func fitsMask(mask, word string) bool {
	head, rest, _ := strings.Cut(mask, "*")
	tail := strings.TrimLeft(rest, "*")
	if strings.Contains(tail, "*") {
		tail = tail[strings.LastIndexByte(tail, '*')+1:]
	}
	return len(head)+len(tail) > 1 && len(head)+len(tail) <= len(word) && strings.HasPrefix(word, head) && strings.HasSuffix(word, tail)
}
