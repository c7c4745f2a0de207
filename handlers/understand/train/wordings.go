package main

import (
	"math/rand/v2"
	"regexp"
	"strings"
)

// wording is a part of an example that can be said in several ways: "(wire|cable|line)". One of them may be
// nothing: "(very|)". Wordings within wordings are worked out from the inside.
var wording = regexp.MustCompile(`\(([^()|]*\|[^()]*)\)`)

// worded returns the text in one of its wordings.
func worded(rng *rand.Rand, text string) string {
	for strings.Contains(text, "|") {
		at := wording.FindStringSubmatchIndex(text)
		if at == nil {
			break
		}
		text = text[:at[0]] + pick(rng, strings.Split(text[at[2]:at[3]], "|")) + text[at[1]:]
	}
	return strings.Join(strings.Fields(text), " ")
}

// wordings is how many parts of the text can be said in several ways.
func wordings(text string) int { return len(wording.FindAllStringIndex(text, -1)) }
