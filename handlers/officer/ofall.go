package officer

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// ofAll asks of which complaints it is what is said of both, of three or of all and names none: "dono me FIR darj kar li". Each citizen is told of his own
// and does not read that there are others.
func (v *Conversation) ofAll(ctx context.Context, t *handlers.Turn) (bool, error) {
	words, counted, is := withoutAll(t, t.Text)
	if excepts, _ := t.Deps.Words.Heard("except", t.Text); !is || len(excepts) > 0 {
		return false, nil
	}
	m, s := matterOf(t, words, "")
	if m != moves && (m != finished || !s.reports()) && (m != taken || len(s.left) == 0 && !s.timed) {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil || len(list) < 2 {
		return err != nil, err
	}
	if _, one, err := shown(ctx, t, list); err != nil || one && !counted {
		return err != nil, err // "sab ka bill sahi kar diya", of all in one house
	}
	if len(list) > mostNamed || counted && len(list) > 2 { // which two they are nobody knows
		t.Text = words
		offerSpoken(t, asListed(t, list[:min(len(list), mostNamed)]))
		return true, nil
	}
	var numbers []string
	for _, n := range numbersOf(list) {
		numbers = append(numbers, string(n))
	}
	return v.namesSeveral(ctx, t, "", strings.Join(numbers, " ")+" "+words)
}

// withoutAll leaves out of words that they are of both or of all complaints: "dono me", "sab shikayat me", "in both cases". counted says that it is so many.
func withoutAll(t *handlers.Turn, text string) (words string, counted, is bool) {
	list := strings.Fields(text)
	for i, w := range list {
		called, _ := t.Deps.Words.Answer("called", w)
		counted = called == "all"
		if !counted && !onlySays(t, w, "all") {
			continue
		}
		from, to := i, i+1
		for to < len(list) && callsComplaint(t, list[to]) {
			to++
		}
		of := to < len(list) && ofNumber(t, list[to])
		switch {
		case of:
			to++
		case to == len(list) && from > 1 && saysNothing(t, list[from-1]):
			from-- // "FIR registered in both"
		default:
			continue
		}
		return strings.Join(slices.Concat(list[:from], list[to:]), " "), counted, true
	}
	return text, false, false
}

// callsComplaint reports whether a word only calls something a complaint: "wali", "shikayat", "cases".
func callsComplaint(t *handlers.Turn, word string) bool {
	called, _ := t.Deps.Words.Answer("called", word)
	names, left := t.Deps.Words.Heard("work", word)
	return called == "one" || len(left) == 0 && slices.Equal(names, []string{"matter"})
}

// ofSeveralChosen takes more than one place as the answer to "about which complaint?": "1 aur 2". What is held is said of each of them only if that is
// chosen.
func (v *Conversation) ofSeveralChosen(ctx context.Context, t *handlers.Turn) (bool, error) {
	open := t.Conv.Ask
	if open.Kind != whichOne || open.Code == "proof" || open.Code == "" || orProof.came(t) {
		return false, nil
	}
	numbers, rest := placesBy(t, t.Text, atPlaceInChoice)
	if len(numbers) < 2 || rest != "" {
		return false, nil
	}
	name := open.Code
	if name == spokenOf || name == namedOf {
		name = ""
	}
	return v.namesSeveral(ctx, t, name, strings.TrimSpace(strings.Join(numbers, " ")+" "+open.Text))
}

// likeFirst puts first the storm of which a locality is named, then what is of the subject that is spoken of: of thirty complaints nine are offered.
func likeFirst(ctx context.Context, t *handlers.Turn, list []models.Complaint) error {
	said := t.Said().Category
	storms, _, err := stormsNamed(ctx, t, list)
	like := func(c models.Complaint) int {
		switch {
		case slices.ContainsFunc(storms, func(of models.Complaint) bool { return of.ID == c.ID }):
			return 0
		case c.Is(said):
			return 1
		}
		return 2
	}
	slices.SortStableFunc(list, func(a, b models.Complaint) int { return cmp.Compare(like(a), like(b)) })
	return err
}
