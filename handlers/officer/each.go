package officer

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// eachTimed takes a time of its own for each of several localities of a storm among some complaints.
func eachTimed(ctx context.Context, t *handlers.Turn, list []models.Complaint) (bool, error) {
	storms, names, err := stormsNamed(ctx, t, list)
	if err != nil || len(names) < 2 {
		return false, err
	}
	for _, c := range storms {
		of, err := t.StormOf(ctx, &c)
		if err != nil {
			return false, err
		}
		where, err := t.Localities(ctx, of, &c)
		if err != nil {
			return false, err
		}
		if each := eachItsTime(t, &c, where, t.Text); len(each) > 1 {
			c.ID = of.Lead
			return true, expectOf(ctx, t, &c, of, each[0].At, nobodySaid, t.Text)
		}
	}
	return false, nil
}

// partsOf cuts words where one thing ends and the next begins: at a comma, and at "and".
func partsOf(t *handlers.Turn, words string) (parts []string) {
	for _, clause := range strings.FieldsFunc(words, endsClause) {
		var part []string
		for _, word := range strings.Fields(clause) {
			if !joins(t, word) {
				part = append(part, word)
				continue
			}
			parts, part = append(parts, strings.Join(part, " ")), nil
		}
		parts = append(parts, strings.Join(part, " "))
	}
	return slices.DeleteFunc(parts, func(part string) bool { return strings.TrimSpace(part) == "" })
}

// eachItsTime reads a time of its own for each of several localities of a storm: "Aliganj 5 baje, Alambagh 8 baje tak". Where any part says anything
// else it reads none.
func eachItsTime(t *handlers.Turn, c *models.Complaint, where handlers.Localities, words string) (each []models.Saying) {
	closes := t.Directory().Calendar(c.Area).Close
	for _, part := range partsOf(t, words) {
		at, rest, timed := whenSaid(t, part, closes)
		names, closer := t.Named(where, strings.Join(rest, " "))
		said, left := t.Deps.Words.Heard("speech", strings.Join(rest, " "))
		other := slices.ContainsFunc(said, func(n string) bool { return n != "will" && n != "done" })
		again := len(names) == 1 && slices.ContainsFunc(each, func(x models.Saying) bool { return x.Place == names[0] })
		if !timed || closer || other || again || len(names) != 1 || len(left) > longestBeside || ofOneHouse(t, part) || !at.After(t.Now) {
			return nil
		}
		each = append(each, models.Saying{Kind: models.ExpectedWave, At: at, Place: names[0]})
	}
	return each
}

// expectEach tells everybody in some localities the time of his own.
func expectEach(t *handlers.Turn, s models.Storm, each []models.Saying) error {
	for _, x := range each {
		x.By = t.Officer.ID
		s.Say(x, t.SameLocality)
	}
	t.ChangeStorm(s)
	t.Done()
	for _, x := range each {
		t.Say(models.Intent{Kind: "officer.expect_set", Complaint: s.Lead, Args: models.Args{Number: s.Number, At: x.At, Count: s.Count, Place: x.Place}})
	}
	return nil
}

// ownWords are what one sentence says of one of several complaints.
type ownWords struct{ number, words string }

// eachOwn reads words of its own for each of several complaints: "39890 naali saaf kara di, 54371 light laga di". Where any of them says nothing that is
// known by itself it reads none.
func eachOwn(ctx context.Context, t *handlers.Turn, text string, n int) (each []ownWords) {
	for _, part := range partsAtNumbers(t, text) {
		list, words, err := namedIn(ctx, t, part)
		switch {
		case err != nil || len(list) > 1 || len(list) == 0 && len(each) == 0:
			return nil
		case len(list) == 0:
			each[len(each)-1].words += ", " + strings.TrimSpace(part)
		case slices.ContainsFunc(each, func(x ownWords) bool { return x.number == string(list[0].Number) }):
			return nil
		default:
			each = append(each, ownWords{string(list[0].Number), words})
		}
	}
	undone := func(x ownWords) bool { m, s := matterOf(t, x.words, ""); return onlyUndone(t, x.words, m, s) }
	says := func(x ownWords) bool { return saysItself(t, x.words) }
	if len(each) != n || !slices.ContainsFunc(each, func(x ownWords) bool { return says(x) && !undone(x) }) || slices.ContainsFunc(each, func(x ownWords) bool { return !says(x) }) {
		return nil
	}
	return each
}

// saysItself reports whether words say how one complaint stands, without those beside them: what was done or is, that it is done and no more, or that
// nothing is done yet.
func saysItself(t *handlers.Turn, words string) bool {
	m, s := matterOf(t, words, "")
	return m == taken || m == moves || m == finished && s.reports() || onlyDone(m, s) || onlyUndone(t, words, m, s) || tellsAct(t, words)
}

// onlyDone reports whether words say that it is done, and nothing of what was.
func onlyDone(m matter, s speech) bool { return m == finished && !s.reports() && len(s.left) == 0 }

// onlyUndone reports whether words say that it is not done, and no more: "nahi hua", "abhi baaki". There is nothing to be told of that.
func onlyUndone(t *handlers.Turn, words string, m matter, s speech) bool {
	if name, is := t.Deps.Words.Answer("truth", words); is && name == "no" {
		return true
	}
	return m == unheard && (s.has("not") || s.has("part")) && !s.has("question") && len(s.left) == 0 && len(strings.Fields(words)) <= mostUndone
}

// mostUndone is how many words say that something is not done, at most.
const mostUndone = 3

// partsAtNumbers cuts words as partsOf does, and before the number of a further complaint: "39890 ho gaya 54371 kal hoga".
func partsAtNumbers(t *handlers.Turn, text string) (parts []string) {
	for _, part := range partsOf(t, spaced(text)) {
		words, from := strings.Fields(part), 0
		for i := 1; i < len(words); i++ {
			_, said, first := number(strings.Join(words[from:i], " "))
			_, _, next := number(strings.Join(words[i:min(i+4, len(words))], " "))
			if first && next && saysItself(t, withoutOf(t, said)) {
				parts, from = append(parts, strings.Join(words[from:i], " ")), i
			}
		}
		parts = append(parts, strings.Join(words[from:], " "))
	}
	return parts
}

// sayEach does what is said of each of several complaints, and asks for the proof of those that need one. Of which of them it cannot be said now he is
// told; where it is none, why not of the first.
func (v *Conversation) sayEach(ctx context.Context, t *handlers.Turn, each []ownWords) error {
	t.Done()
	not := models.Intent{Kind: "officer.not_of_these"}
	var numbers []string
	var bare []models.Complaint
	var first error
	for _, x := range each {
		m, s := matterOf(t, x.words, "")
		c, _, err := find(ctx, t, x.number)
		switch {
		case err != nil:
			return err
		case onlyUndone(t, x.words, m, s):
			continue
		case onlyDone(m, s) && slices.Contains(busy(), c.Status):
			bare = append(bare, c)
			continue
		}
		name := namedOf
		if tellsAct(t, x.words) {
			name = "resolve"
		}
		if refused := v.refuses(t, name, x.words, c); refused != nil {
			first = cmp.Or(first, refused)
			not.Args.Items = append(not.Args.Items, models.Item{Number: c.Number, Category: c.Category, Status: c.Status})
			continue
		}
		if err := v.pickedOne(ctx, t, name, x.number, x.words, nil); err != nil {
			return err
		}
		numbers = append(numbers, x.number)
	}
	if len(numbers)+len(bare) == 0 {
		return first
	}
	if len(not.Args.Items) > 0 {
		t.Say(not)
	}
	if err := proofOfEach(ctx, t, numbers); err != nil || len(bare) == 0 {
		return err
	}
	return v.askEach(t, bare) // last, so that it is what is answered next
}
