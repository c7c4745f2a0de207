package officer

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

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
const mostUndone = 5

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

// numbersForPlaces are the words just said with numbers in place of the places in the list that they begin with and that plainly begin something else
// further on: "1 ho gaya 2 me time lagega". How many there are is said too.
func numbersForPlaces(ctx context.Context, t *handlers.Turn, v *Conversation) (text string, n int) {
	shared, said := "", t.Text
	if numbers, rest := placesIn(t, t.Text); len(numbers) > 1 {
		if shared, said = sharedByAll(ctx, t, v, numbers, rest); shared == "" {
			return "", 0
		}
		n = len(numbers)
	}
	list := strings.Fields(strings.NewReplacer(",", " , ", ";", " ; ", "।", " । ").Replace(said))
	if len(list) == 0 || atPlaceInList(t, list[0]) == "" {
		return "", 0
	}
	first := firstPart(t, list[1:])
	mark := strings.TrimLeft(fold.Digits(list[0]), "0123456789") // "1. … 2. …" is a list
	for i, w := range list {
		at := atPlaceInList(t, w)
		rest := strings.Join(list[i+1:], " ")
		begins := i == 0 || onlyJoins(t, list[i-1]) || joins(t, list[i-1])
		marked := mark != "" && strings.HasSuffix(w, mark)
		if at != "" && rest != "" && (marked || beginsAt(ctx, t, v, at, rest, begins && eachAsked(t)) || saidUndone(t, firstPart(t, list[i+1:]))) {
			list[i], n = at, n+1
		}
	}
	if at := atPlaceInList(t, list[0]); at != "" && n > 1 && shared == "" && tellsReport(t, first) {
		list[0], n = at, n+1 // "1 fuse badla 2 abhi baki 3 kal tak": where two more are plain, so is it
	}
	return shared + strings.Join(list, " "), n
}

// firstPart is what stands before the next place of the list in some words.
func firstPart(t *handlers.Turn, words []string) string {
	if at := slices.IndexFunc(words, func(w string) bool { return atPlaceInList(t, w) != "" }); at >= 0 {
		words = words[:at]
	}
	return strings.Trim(strings.Join(words, " "), " ,;।")
}

// tellsReport reports whether words say what was done, in whatever words.
func tellsReport(t *handlers.Turn, words string) bool {
	return isReport(t, words) || tellsAct(t, words)
}

// isReport reports whether words say what was done.
func isReport(t *handlers.Turn, words string) bool {
	m, s := matterOf(t, words, "")
	return m == finished && s.reports()
}

// saidUndone reports whether words say that something is not done yet, and no more.
func saidUndone(t *handlers.Turn, words string) bool {
	m, s := matterOf(t, words, "")
	return words != "" && onlyUndone(t, words, m, s)
}

// sharedByAll repeats what is said of several places at once for each of them, where something else is said of another behind it: "1 4 5 ho gaya 2 kal
// hoga". It is only that it is done, or that it is taken; what was done is of one of them.
func sharedByAll(ctx context.Context, t *handlers.Turn, v *Conversation, numbers []string, rest string) (shared, behind string) {
	words := strings.Fields(rest)
	for i := 1; i < len(words)-1; i++ {
		at, after := atPlaceInList(t, words[i]), strings.Join(words[i+1:], " ")
		if at == "" || !beginsAt(ctx, t, v, at, after, strings.HasSuffix(words[i-1], ",")) && !saidUndone(t, firstPart(t, words[i+1:])) {
			continue
		}
		said := strings.Trim(strings.Join(words[:i], " "), " ,")
		if m, s := matterOf(t, said, ""); !onlyDone(m, s) && (m != taken || len(s.left) > 0) {
			return "", ""
		}
		for _, n := range numbers {
			shared += n + " " + said + " , "
		}
		return shared, strings.Join(words[i:], " ")
	}
	return "", ""
}

// beginsAt reports whether words behind a place say something of the complaint there, where a number may as well count.
func beginsAt(ctx context.Context, t *handlers.Turn, v *Conversation, at, rest string, asked bool) bool {
	if begins(t, "unit", rest) || countsOn(t, rest) {
		return false
	}
	return asked || saidOfPlace(t, v, rest) || eachAsked(t) && ofItsKind(ctx, t, at, rest)
}

// ofItsKind reports whether words name the category of the complaint that a number is of: "bill sahi kiya" of a bill.
func ofItsKind(ctx context.Context, t *handlers.Turn, number, words string) bool {
	c, _, err := find(ctx, t, number)
	return err == nil && c.Is(t.SaidIn(words).Category)
}

// ofListed reports whether words name the category of another complaint of the list than the one that a number is of: "1 bill sahi kiya" is said of the bill.
func ofListed(ctx context.Context, t *handlers.Turn, number, words string) bool {
	shown := t.Conv.Ask.Shown
	return shown != nil && !ofItsKind(ctx, t, number, words) && slices.ContainsFunc(shown.Numbers, func(n models.Number) bool {
		return string(n) != number && ofItsKind(ctx, t, string(n), words)
	})
}

// eachOfItsKind reads a report of its own for each of several places of the list, where what was done at each is of the kind of the complaint there, and of no other that was shown:
// "1 transformer badla, 3 bill sahi kiya". Where any part is not so, its number may as well count.
func eachOfItsKind(ctx context.Context, t *handlers.Turn) (each []ownWords) {
	for _, part := range partsOf(t, t.Text) {
		first, rest, _ := strings.Cut(strings.TrimSpace(part), " ")
		n := atPlaceInList(t, first)
		again := slices.ContainsFunc(each, func(x ownWords) bool { return x.number == n })
		if n == "" || again || mayCount(t, rest) || measures(t, rest) || !tellsReport(t, rest) || !ofItsKind(ctx, t, n, rest) || ofListed(ctx, t, n, rest) || ofMany(t, rest) {
			return nil
		}
		each = append(each, ownWords{n, withoutOf(t, rest)})
	}
	return each
}

// measures reports whether some words begin with what lengths are measured in: "3 meter ka taar joda" may be three metres.
func measures(t *handlers.Turn, words string) bool {
	first, _, _ := strings.Cut(words, " ")
	_, is := t.Deps.Words.Answer("measure", first)
	return is
}

// ofMany reports whether some words speak of several things: "meter badle", "transformers replaced".
func ofMany(t *handlers.Turn, words string) bool {
	return slices.ContainsFunc(strings.Fields(words), func(w string) bool { return ends(t, w, "many") })
}

// anothersIn reports whether what is said of one of several complaints may hold what is said of yet another one: nobody may read that.
func anothersIn(t *handlers.Turn, each []ownWords) bool {
	return slices.ContainsFunc(each, func(x ownWords) bool { return placeWithin(context.Background(), t, x.number, x.words) > 0 })
}

// othersAt reports whether what is said at one of several places that nothing marks as places ("1. … 3. …", "1 ka … 3 ka …") is of the kind of another complaint of the list, or
// may be a length: "3 bill corrected", where the second is the bill, tells one citizen of another's.
func othersAt(ctx context.Context, t *handlers.Turn, each []ownWords) bool {
	words := strings.Fields(t.Text)
	if len(words) > 1 && ofNumber(t, words[1]) || strings.TrimLeft(fold.Digits(words[0]), "0123456789") != "" {
		return false
	}
	return slices.ContainsFunc(each, func(x ownWords) bool { return measures(t, x.words) || ofListed(ctx, t, x.number, x.words) })
}

// anothers finds the place of another complaint further on in what is said of one; 0: there is none.
type anothers func(ctx context.Context, t *handlers.Turn, number, said string) int

// placeWithin finds any that does not plainly count: where one thing is said after the other, so may this be.
func placeWithin(_ context.Context, t *handlers.Turn, number, said string) int {
	words := strings.Fields(said)
	for i := 1; i < len(words)-1; i++ {
		if n := atPlaceInList(t, words[i]); n != "" && n != number && !mayCount(t, strings.Join(words[i+1:], " ")) {
			return countOf(t, words[i])
		}
	}
	return 0
}

// anotherWithin finds one that stands between what can be said by itself: "fuse badla 2 pole lagaye". It may count, unless what follows is of the kind
// of this complaint and not of the other one.
func anotherWithin(ctx context.Context, t *handlers.Turn, number, said string) int {
	words := strings.Fields(said)
	for i := 1; i < len(words)-1; i++ {
		n := atPlaceInList(t, words[i])
		listed := eachAsked(t) && strings.HasSuffix(words[i-1], ",")
		if n == "" || n == number || listed || mayCount(t, strings.Join(words[i+1:], " ")) {
			continue
		}
		before, behind := withoutOf(t, strings.Join(words[:i], " ")), firstPart(t, words[i+1:])
		counts := ofItsKind(ctx, t, number, behind) && !ofItsKind(ctx, t, n, behind)
		if saysItself(t, before) && saysItself(t, behind) && !counts {
			return countOf(t, words[i])
		}
	}
	return 0
}

// mayCount reports whether words behind a number say what it counts: "ghante me", "se 3 din", "jagah line jodi".
func mayCount(t *handlers.Turn, words string) bool {
	name, _, command := t.Deps.Words.Command("officer", words)
	return begins(t, "unit", words) || begins(t, "times", words) || countsOn(t, words) || command && name == "place"
}

// asksIfAnothers asks whether all that is said is of the complaint at the place that it begins with, where a place further on may begin what is said of
// another one. Nobody is told what may be another's.
func asksIfAnothers(ctx context.Context, t *handlers.Turn, within anothers) (bool, error) {
	word, rest, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	number := atPlaceInList(t, word)
	if number == "" {
		return false, nil
	}
	place := within(ctx, t, number, rest)
	if place == 0 {
		return false, nil
	}
	c, _, err := find(ctx, t, number)
	if err != nil {
		return true, err
	}
	if err := allowed(t, c, doer); err != nil {
		return true, err
	}
	perhapsAnothers(t, c, withoutOf(t, rest), place)
	return true, nil
}

// perhapsAnothers asks whether all of some words is of a complaint, where a number in them may be the place of another one.
func perhapsAnothers(t *handlers.Turn, c models.Complaint, words string, place int) {
	in := models.Intent{Kind: "officer.doubt.another", Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: words, Count: place}}
	offerWays(t, &c, &in, words, "resolve")
	t.Say(in)
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
