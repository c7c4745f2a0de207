package understand

import "strings"

// maxWhy is how many reasons are told: an official reads one line.
const maxWhy = 8

// why collects what an answer follows from, in the person's own words where there are some.
type why struct{ reasons []string }

func (w *why) add(about, words string) {
	if words == "" || len(w.reasons) >= maxWhy {
		return
	}
	words = strings.Join(strings.Fields(strings.ToValidUTF8(words, "")), " ")
	if about != "" {
		words = about + ": " + words
	}
	for _, r := range w.reasons {
		if r == words {
			return
		}
	}
	w.reasons = append(w.reasons, words)
}

func (w *why) list() []string { return w.reasons }
