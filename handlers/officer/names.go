package officer

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
)

// shortestName is the shortest skeleton by which a name is known in another script.
const shortestName = 2

// isNamed reports whether an officer of a name is meant: its letters hold what was written, or every word that was written is one of its own,
// as it is spelt or as it sounds. The list has names in Devanagari, phones write them in Latin letters.
func isNamed(t *handlers.Turn, name, said string) bool {
	if strings.Contains(strings.ToLower(name), strings.ToLower(said)) {
		return said != ""
	}
	return hasNames(t, name, said)
}

// hasNames reports whether every word that was written, politeness aside, is one of the name's.
func hasNames(t *handlers.Turn, name, said string) bool {
	own, words := fold.Words(name), fold.Words(said)
	words = slices.DeleteFunc(words, func(w string) bool { _, polite := t.Deps.Words.Answer("courtesy", w); return polite })
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool {
		return !slices.ContainsFunc(own, func(o string) bool { return sameName(t, o, w) })
	})
}

func sameName(t *handlers.Turn, a, b string) bool {
	if a == b {
		return true
	}
	if name, known := t.Deps.Words.Answer("surname", a); known {
		other, _ := t.Deps.Words.Answer("surname", b)
		return other == name
	}
	sound := fold.Skeleton(a)
	return len(sound) >= shortestName && sound == fold.Skeleton(b)
}
