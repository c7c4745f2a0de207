package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// A number that words begin with may be the place of a complaint in the list, the place in a choice, a date, or how many of something there are. Where two
// of them are two complaints, which is meant is asked: neither citizen is told what may be the other's.

// placedElse is the number of another complaint than one, at the place in the list that words begin with, where that does not plainly count.
func placedElse(t *handlers.Turn, c models.Complaint, text string) string {
	first, rest, _ := strings.Cut(strings.TrimSpace(text), " ")
	at := atPlaceInList(t, first)
	if at == string(c.Number) || rest == "" || mayCount(t, rest) {
		return ""
	}
	return at
}

// differs reports whether a place is of one complaint in the choice that is open and of another in the list, or what is held begins with the place of
// another one, and more is said than the place.
func differs(t *handlers.Turn, place, chosen, rest string) bool {
	token, _, _ := number(chosen)
	if token == "" {
		return saysMore(t, rest) // "the same for each" is chosen by its place alone
	}
	held, behind, _ := strings.Cut(t.Conv.Ask.Text, " ")
	of := atPlaceInList(t, held)
	if mayCount(t, behind) {
		of = ""
	}
	return saysMore(t, rest) && slices.ContainsFunc([]string{atPlaceInList(t, place), of}, func(at string) bool { return at != "" && at != token })
}

// holdsReport reports whether what is held, or what is said behind a place now, is about work that is done.
func holdsReport(t *handlers.Turn, now matter) bool {
	held, _ := matterOf(t, t.Conv.Ask.Text, "")
	return now == finished || held == finished || isReport(t, t.Conv.Ask.Text)
}

// ordersOther reports whether what stands where a report of a complaint is awaited is a command for another one, by its place in the list: "resolve 3
// bill sahi kiya".
func ordersOther(t *handlers.Turn, c models.Complaint) bool {
	_, rest, is := t.Deps.Words.Command("officer", t.Text)
	place, words, _ := strings.Cut(rest, " ")
	at := atPlaceInList(t, place)
	return is && words != "" && digits(place) && at != "" && at != string(c.Number) && !mayCount(t, words)
}

// asListed orders complaints as they stand in the list that was shown last, so that each has one place; those that do not stand there come last.
func asListed(t *handlers.Turn, list []models.Complaint) []models.Complaint {
	shown := t.Conv.Ask.Shown
	if shown == nil || t.InShown(1) == "" {
		return list
	}
	place := func(c models.Complaint) int {
		if at := slices.Index(shown.Numbers, c.Number); at >= 0 {
			return at
		}
		return len(shown.Numbers)
	}
	slices.SortStableFunc(list, func(a, b models.Complaint) int { return place(a) - place(b) })
	return list
}

// freesOther ends a question of one complaint where its answer begins with the place of another one and says something of that: "2 bajat nahi hai" is no
// date, "3 ka photo bhejta hu" no reason why the first is late.
func (v *Conversation) freesOther(ctx context.Context, t *handlers.Turn) error {
	open := t.Conv.Ask
	if !slices.Contains([]string{"later", "ask", "tell", "reject"}, open.Kind) || len(t.In.Files) > 0 {
		return nil
	}
	asked, err := t.Read.Complaint(ctx, open.Complaint)
	if err != nil {
		return ignoreMissing(err)
	}
	first, rest, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	of, _, _ := strings.Cut(rest, " ")
	at, span := atPlaceInList(t, first), ""
	called, _ := t.Deps.Words.Answer("called", of)
	row := open.Kind == "later" && called == "one" // "2 wale ka tap badalna hai"
	if span, _ = t.Deps.Words.Answer("span", of); at == "" || rest == "" || span != "" || mayCount(t, rest) || begins(t, "month", rest) || !row && !saidOfPlace(t, v, rest) {
		return nil
	}
	if _, behind, command := t.Deps.Words.Command("officer", rest); open.Kind == "reject" {
		if command && behind == "" && at != string(asked.Number) { // "1 reject case no 234" is no evidence of the third
			t.Done()
		}
		return nil
	}
	will := listen(t, rest).has("will")
	switch {
	case open.Kind == "later" && (ofNumber(t, of) && will || open.Code == "" && !ofNumber(t, of) && will):
		return nil // "2 ko ho jayega" is a date
	case at == string(asked.Number) && open.Kind == "later" && !ofNumber(t, of):
		t.Text = rest
	case at != string(asked.Number) && (open.Kind == "later" || ofNumber(t, of)):
		t.Done()
	}
	return nil
}
