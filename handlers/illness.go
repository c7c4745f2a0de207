package handlers

import (
	"slices"
	"strings"

	"sunwai/models"
)

// heardOfIll is what one clause says of people who are ill: the names of words.ill in the catalogues that stand in it, in their order.
type heardOfIll []string

func (h heardOfIll) has(name string) bool { return slices.Contains(h, name) }

// tellsOfIll reports whether words tell that people are ill or have died, and not that they may be. It need be no danger: who is ill since
// last week calls no ambulance.
func (w *Work) tellsOfIll(words string, danger models.Danger) bool {
	if danger == models.Medical {
		said, _ := w.Words.Heard("ill", words)
		return slices.Contains(said, "sign") || slices.ContainsFunc(said, tellsSo) // what the alarm heard may be something else
	}
	var clauses []heardOfIll
	var doubtful []bool
	for _, sentence := range strings.FieldsFunc(words, func(r rune) bool { return strings.ContainsRune("\n।.?!;", r) }) {
		open := false // an "if" whose "then" is still to come
		for clause := range strings.SplitSeq(sentence, ",") {
			said, _ := w.Words.Heard("ill", clause)
			condition := slices.Index(said, "if")
			clauses = append(clauses, said)
			doubtful = append(doubtful, open || condition >= 0 && !slices.ContainsFunc(said[:condition], tellsSo))
			open = (open || condition >= 0) && !slices.Contains(said, "then")
		}
	}
	for i, said := range clauses {
		if !doubtful[i] && ofTheWater(said, clauses[max(0, i-1):min(len(clauses), i+2)]) {
			return true
		}
	}
	return false
}

// tellsSo reports whether a name of words.ill says that somebody is ill or has died.
func tellsSo(name string) bool { return name == "are" || name == "many_are" || name == "past" }

// ofTheWater reports whether the illness that a clause tells of is many people's, or that of the water which it or its neighbours name. One
// relative's death tells nothing of a handpump, and what is told as long past is of now only where both are said.
func ofTheWater(said heardOfIll, around []heardOfIll) bool {
	cause := slices.ContainsFunc(around, func(h heardOfIll) bool { return h.has("cause") })
	if said.has("past") && cause && said.has("many") {
		return true
	}
	many := said.has("many") || said.has("many_are")
	return (said.has("are") || said.has("many_are")) && (cause || many && !said.has("other"))
}
