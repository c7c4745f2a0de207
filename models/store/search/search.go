// Package search turns words into the tokens that the databases search for. Both databases get the same tokens, made in
// Go, so that neither's own idea of a word nor its locale matters.
package search

import (
	"slices"
	"strings"
	"unicode"

	"sunwai/i18n/fold"
)

const (
	// longDigits is how many digits in a row are somebody's phone, account or card: never searched.
	longDigits = 10
	// maxToken bounds a token, in bytes: longer ones are no words.
	maxToken = 60
	// maxTokens bounds what one message adds.
	maxTokens = 400
)

// Tokens returns what a text is found by: how each word sounds, in whatever script it was written, and what has no
// sound (numbers) as it is. The words themselves are not kept: they may be names. Numbers of ten digits and more
// are left out.
func Tokens(text string) []string {
	words := fold.Words(MaskNumbers(text))
	out := make([]string, 0, min(len(words), maxTokens))
	for _, w := range words {
		if len(w) > maxToken || len(out) >= maxTokens {
			continue
		}
		if s := fold.Skeleton(w); s != "" {
			w = s
		}
		out = append(out, w)
	}
	return unique(out)
}

// Join makes the stored text of the tokens of one or more texts; it may change the slice.
func Join(tokens []string) string { return strings.Join(unique(tokens), " ") }

// FTS5 writes a query for SQLite's FTS5: all tokens, each a string, so that nothing in them is an operator.
func FTS5(tokens []string) string {
	quoted := make([]string, len(tokens))
	for i, t := range tokens {
		quoted[i] = `"` + strings.ReplaceAll(t, `"`, `""`) + `"`
	}
	return strings.Join(quoted, " AND ")
}

// TSQuery writes a query for Postgres' tsquery: all tokens, each quoted.
func TSQuery(tokens []string) string {
	quoted := make([]string, len(tokens))
	for i, t := range tokens {
		quoted[i] = `'` + strings.NewReplacer(`'`, `''`, `\`, `\\`).Replace(t) + `'`
	}
	return strings.Join(quoted, " & ")
}

// MaskNumbers takes out runs of ten and more digits of any script, also when they are written in groups.
func MaskNumbers(text string) string {
	if !holdsLong(text) {
		return text
	}
	runes := []rune(text)
	out := make([]rune, 0, len(runes))
	for i := 0; i < len(runes); {
		end, digits := numberAt(runes, i)
		if digits >= longDigits {
			out = append(out, ' ')
			i = end
			continue
		}
		if end == i {
			end = i + 1
		}
		out = append(out, runes[i:end]...)
		i = end
	}
	return string(out)
}

// holdsLong reports whether a text has as many digits as a long number: few have.
func holdsLong(text string) bool {
	digits := 0
	for _, r := range text {
		if unicode.IsDigit(r) {
			if digits++; digits == longDigits {
				return true
			}
		}
	}
	return false
}

// numberAt returns where the number that begins at i ends, and how many digits it has.
func numberAt(runes []rune, i int) (end, digits int) {
	end = i
	for j := i; j < len(runes); j++ {
		switch r := runes[j]; {
		case unicode.IsDigit(r):
			digits++
			end = j + 1
		case digits > 0 && (r == ' ' || r == '-' || r == '\u00a0'):
		default:
			return end, digits
		}
	}
	return end, digits
}

// unique leaves out what stands further on in the slice once more.
func unique(tokens []string) []string {
	const few = 32 // up to here looking through them costs less than a map
	if len(tokens) <= few {
		kept := tokens[:0]
		for _, t := range tokens {
			if !slices.Contains(kept, t) {
				kept = append(kept, t)
			}
		}
		return kept
	}
	seen := make(map[string]bool, len(tokens))
	return slices.DeleteFunc(tokens, func(t string) bool {
		was := seen[t]
		seen[t] = true
		return was
	})
}
