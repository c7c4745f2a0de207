package officer

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// choosesComplaint reports whether the open question is which of several complaints is meant: then its places stand for them. Where everything that is offered
// is of one complaint, its subjects or who could have it, a place that is said with a command is one of the list, and only a place that stands alone chooses.
func choosesComplaint(t *handlers.Turn) bool {
	return t.Conv.Ask.Kind == whichOne && t.Conv.Ask.Complaint == 0
}

// asksKind reports whether the open question is which subject a complaint is of. Whatever else is said then need not be of that one.
func asksKind(t *handlers.Turn) bool {
	open := t.Conv.Ask
	return open.Kind == whichOne && len(open.Choices) > 0 && open.Choices[0].Command == "retitle"
}

// ofChosen takes what is said of a complaint by its place in the choice that is open, where that is no answer to it: "1 ka feeder chalu kar diya". A place that is
// another one's in the list names neither.
func (v *Conversation) ofChosen(ctx context.Context, t *handlers.Turn, place, rest string) (bool, error) {
	number, of := atPlaceInChoice(t, place), strings.Fields(rest)
	listed := atPlaceInList(t, place)
	if t.Conv.Ask.Kind != whichOne || number == "" || listed != "" && listed != number || len(of) == 0 || mayCount(t, rest) {
		return false, nil
	}
	_, _, ordered := v.ordered(t, rest) // "2 resolve"
	if m, _ := matterOf(t, rest, ""); !ordered && !onlyTakes(t, rest) && (len(of) < 2 || !ofNumber(t, of[0]) && (m != unheard || !saysMore(t, rest))) {
		return false, nil // it may count
	}
	t.Text = number + " " + rest
	_, taken, err := v.heardOfNumber(ctx, t)
	return taken, err
}

// mostStated is how many words a clause has at most that only says that there is such a complaint.
const mostStated = 3

// cutsSentence reports whether the number that stands for what a complaint is called by would leave half a sentence behind it, "naali ki shikayat hai, saaf kar di": the citizen
// would read that half. Then the words stay whole.
func cutsSentence(t *handlers.Turn, named string) bool {
	n, is := models.FindNumber(named)
	if !is || named == t.Text {
		return false
	}
	_, rest, _ := strings.Cut(named, string(n))
	var clause []string
	for _, w := range strings.Fields(rest) {
		clause = append(clause, w)
		if clauseEnds(w) {
			break
		}
	}
	if len(clause) == 0 {
		return false
	}
	m, _ := matterOf(t, strings.Join(clause, " "), "")
	last := clause[len(clause)-1]
	return copula(t, clause[0]) || len(clause) <= mostStated && clauseEnds(last) && copula(t, last) && m == unheard
}

// copula reports whether a word only says that something is: "hai".
func copula(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("copula", strings.Trim(word, around))
	return is
}
