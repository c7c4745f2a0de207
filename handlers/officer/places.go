package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// A place in the list that was shown last stands for the number of a complaint for half an hour, whatever was asked meanwhile, unless the open question has
// numbers of its own.

// numbersOf are the numbers of complaints.
func numbersOf(list []models.Complaint) (numbers []models.Number) {
	for _, c := range list {
		numbers = append(numbers, c.Number)
	}
	return numbers
}

// placing finds the number of the complaint at a place that a word names; "" where it names none.
type placing func(t *handlers.Turn, word string) string

// atPlaceInList places by the list that was shown last.
func atPlaceInList(t *handlers.Turn, word string) string {
	if !digits(word) {
		return ""
	}
	return string(t.InShown(countOf(t, word)))
}

// atPlaceInChoice places by the choice of complaints that is open.
func atPlaceInChoice(t *handlers.Turn, word string) string {
	c, is := t.Chosen(word)
	if !is || !digits(word) || t.Conv.Ask.Code == "proof" || !choosesComplaint(t) {
		return ""
	}
	token, _, _ := number(c.Arg)
	return token
}

// byPlace is what follows a command with the numbers in place of places in the list, or in the choice, that was shown last: "accept 2", "accept 1, 3", "transfer 2 jal nigam". What
// counts something is none: "resolve 2 pole badle".
func (v *Conversation) byPlace(ctx context.Context, t *handlers.Turn, name, rest string) string {
	if v.commands[name].about != oneComplaint {
		return rest
	}
	numbers, words := placesIn(t, rest)
	named := goesOn(t, name, words) || name == "handover" || name == "assign" || name == "duplicate" || name == "retitle" || decides(name) && !mayCount(t, words) // nothing of the kind begins with a number
	if len(numbers) > 0 && (words == "" || named || ofNumber(t, words) || onlyBids(t, words) || name == "ask" && asksFirst(t, words) || name == "resolve" && onlyOfThose(ctx, t, numbers, rest, words)) {
		return strings.TrimSpace(strings.Join(numbers, " ") + " " + words)
	}
	return rest
}

// placesIn takes places from the beginning of words: "1, 3 aur 5 ho gaya". Those of an open choice come first; where it has not so many, they are of the list.
func placesIn(t *handlers.Turn, words string) (numbers []string, rest string) {
	if !choosesComplaint(t) {
		return placesBy(t, words, atPlaceInList)
	}
	if numbers, rest = placesBy(t, words, atPlaceInChoice); !digitsFirst(rest) {
		return numbers, rest
	}
	return placesBy(t, words, atPlaceInList)
}

// ofChoice reports whether places that words begin with are those of an open choice, and not of the list.
func ofChoice(t *handlers.Turn, words string) bool {
	_, rest := placesBy(t, words, atPlaceInChoice)
	return choosesComplaint(t) && !digitsFirst(rest)
}

// digitsFirst reports whether words begin with a number.
func digitsFirst(words string) bool {
	first, _, _ := strings.Cut(words, " ")
	return first != "" && digits(first) && !onlyPunctuation(first)
}

func onlyPunctuation(word string) bool { return strings.Trim(word, ".,):।&/+-;") == "" }

func placesBy(t *handlers.Turn, words string, at placing) (numbers []string, rest string) {
	list := strings.Fields(strings.NewReplacer(",", " , ", "&", " & ", "/", " / ", "+", " + ").Replace(words))
	i := 0
	for i < len(list) {
		if n := at(t, list[i]); n != "" {
			if !slices.Contains(numbers, n) {
				numbers = append(numbers, n)
			}
		} else if len(numbers) == 0 || !onlyJoins(t, list[i]) {
			break
		}
		i++
	}
	return numbers, after(words, list[:i])
}

// ofPlacesInList takes what is said of several places in the list at once: "1, 3 aur 5 ho gaya", or of each of them what was done, once that was asked for.
func (v *Conversation) ofPlacesInList(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || wordsAwaited(t) && !reportAwaited(t) {
		return false, nil
	}
	if taken, err := v.allBesides(ctx, t); taken || err != nil {
		return taken, err
	}
	text, n := numbersForPlaces(ctx, t, v)
	if n > 1 {
		if each := eachOwn(ctx, t, text, n); len(each) > 1 && !anothersIn(t, each) && !othersAt(ctx, t, each) {
			return true, v.sayEach(ctx, t, each)
		}
	}
	numbers, rest := placesIn(t, t.Text)
	if len(numbers) > 1 && saidOfPlace(t, v, rest) {
		if !ofChoice(t, t.Text) {
			t.Done()
		}
		t.Text = strings.TrimSpace(strings.Join(numbers, " ") + " " + rest)
		return v.namesSeveral(ctx, t, "", t.Text)
	}
	if each := eachOfItsKind(ctx, t); len(each) > 1 {
		return true, v.reportEach(ctx, t, each)
	}
	if taken, err := asksIfAnothers(ctx, t, anotherWithin); taken || err != nil {
		return taken, err
	}
	if each := eachAtItsPlace(t); len(each) > 1 || len(each) == 1 && eachAsked(t) && !reportAwaited(t) {
		return true, v.reportEach(ctx, t, each)
	}
	if n > 1 { // something is plainly said of another one, and something is not
		return asksIfAnothers(ctx, t, placeWithin)
	}
	return false, nil
}

// reportEach reports what was done about each of several complaints, and asks for the proof of those that need one.
func (v *Conversation) reportEach(ctx context.Context, t *handlers.Turn, each []ownWords) error {
	t.Done()
	var numbers []string
	for _, x := range each {
		numbers = append(numbers, x.number)
	}
	numbers, err := v.able(ctx, t, "resolve", "", numbers)
	if err != nil {
		return err
	}
	for _, x := range each {
		if !slices.Contains(numbers, x.number) {
			continue
		}
		if err := v.do(ctx, t, "resolve", x.number+" "+x.words); err != nil {
			return err
		}
	}
	return proofOfEach(ctx, t, numbers)
}

// reportAwaited reports whether what was done is asked: a bare "2 ho gaya" is no answer to that.
func reportAwaited(t *handlers.Turn) bool {
	return t.Conv.Ask.Kind == "resolve" || t.Conv.Ask.Kind == "restored"
}

// saidOfPlace reports whether words behind a place say something of the complaint there, and do not go on counting: "2 lineman bheje", "2 ghante me".
func saidOfPlace(t *handlers.Turn, v *Conversation, rest string) bool {
	if rest == "" || begins(t, "unit", rest) || countsOn(t, rest) {
		return false
	}
	of, said, _ := strings.Cut(rest, " ")
	if nod(t, rest) {
		return true // "2 ok"
	}
	if _, day := t.Deps.Words.Answer("day", of); day || saysRetitle(t, rest) || isFrom(t, of) && asksIt(t, said) || asksCitizen(t, rest) {
		return true // "3 kal tak", "3 se poochho"
	}
	m, _ := matterOf(t, rest, "")
	if slices.Contains([]matter{taken, elses, noFunds, inCourt, between}, m) || seen(t, of) || givesAway(t, rest) {
		return true // "2 pehle dekhta hu", "4 is not my work", "1 noted", "2 sunita ko do"
	}
	name, _, command := t.Deps.Words.Command("officer", rest)
	command = command && v.commands[name].needs != desk // "2 jagah" counts
	leading := fold.Words(rest)[:t.Deps.Words.Leading("speech", rest)]
	names, _ := t.Deps.Words.Heard("speech", strings.Join(leading, " ")) // none: "2 complaints" only names what is counted
	return command || ofNumber(t, of) || len(names) > 0 || hastens(t, rest)
}

// ofPlaceInList takes what is said of a place in the list that was shown last: "2 done bike mil gayi", "3 ka kaam ho gaya".
func (v *Conversation) ofPlaceInList(ctx context.Context, t *handlers.Turn) (bool, error) {
	first, rest, more := strings.Cut(strings.TrimSpace(t.Text), " ")
	at := ""
	if !choosesComplaint(t) {
		at = atPlaceInList(t, first)
	}
	if at == "" || !more {
		return v.ofTheOnly(ctx, t, first, rest)
	}
	if asked := t.Conv.Ask.Kind; (asked == "handover" || asked == "assign") && saidOfPlace(t, v, rest) {
		of, err := t.Read.Complaint(ctx, t.Conv.Ask.Complaint)
		if err != nil {
			return true, err
		}
		if code, _ := departmentIn(t, rest); code == "" || string(of.Number) != at {
			t.Done() // no name begins so: "5 me samay lagega", "2 nagar nigam ko bhejo" of another one
		}
	}
	n := countOf(t, first)
	if reportAwaited(t) && !eachAsked(t) && !mayCount(t, rest) && !onlyCounted(t) {
		if taken, err := answersAt(ctx, t, at, rest, n); taken || err != nil {
			return taken, err
		}
	}
	if !saidOfPlace(t, v, rest) && (!eachAsked(t) || !isReport(t, rest) && !answersDone(t, rest)) {
		return v.perhapsOfPlace(ctx, t, at, rest, n)
	}
	of, _, _ := strings.Cut(rest, " ")
	if wordsAwaited(t) && (!reportAwaited(t) || !onlyCounted(t) && !ofNumber(t, of) && !eachAsked(t) && !onlyTakes(t, rest)) {
		return false, nil // it may be the answer
	}
	doubtful := !saidOfPlace(t, v, rest) && !isReport(t, rest)
	if doubtful && (begins(t, "unit", rest) || countsOn(t, rest)) {
		return false, nil // "2 baje tak"
	}
	if eachAsked(t) && (doubtful || wordsAwaited(t) && !onlyCounted(t)) {
		return true, v.reportsOther(ctx, t, at, rest)
	}
	if other, err := reportsListed(ctx, t, at, rest); other || err != nil {
		return other, err
	}
	asked := t.Conv.Ask
	t.Text = at + " " + rest
	_, taken, err := v.heardOfNumber(ctx, t)
	if t.Conv.Ask.Kind == "" && asked.Kind == shownList {
		asked.Shown = t.Conv.Ask.Shown
		t.Conv.Ask = asked // it stands while it is worked off
	}
	return taken, err
}

// perhapsOfPlace takes words behind a number n that may be a place in the list, at being the complaint there, or count what was worked on.
func (v *Conversation) perhapsOfPlace(ctx context.Context, t *handlers.Turn, at, rest string, n int) (bool, error) {
	if mayCount(t, rest) {
		return false, nil
	}
	if n == 1 && !wordsAwaited(t) {
		if meant, err := meantAnyway(ctx, t, at); meant || err != nil {
			if err == nil && placeWithin(ctx, t, at, rest) > 0 {
				return asksIfAnothers(ctx, t, placeWithin)
			}
			if waiting, err := awaitingProof(ctx, t); err == nil && len(t.In.Files) > 0 {
				if asked, err := captionPlaces(ctx, t, waiting); asked || err != nil {
					return asked, err
				}
			}
			t.Text = rest
			if t.Conv.Ask.Kind == "proof" && isReport(t, rest) {
				t.Done() // it is said of this one, and proves nothing of the other
			}
			return false, err
		}
	}
	single := n == 1 && tellsReport(t, rest) && !ofListed(ctx, t, at, rest) // "1 light chalu kar di" counts nothing
	if wordsAwaited(t) || !single && (!isReport(t, rest) || !ofItsKind(ctx, t, at, rest)) {
		return false, nil
	}
	return true, v.reportsOther(ctx, t, at, rest) // "4 bill sahi kiya": of the fourth, or four bills
}

// meantAnyway reports whether the complaint at a place is the one that is meant where none is named.
func meantAnyway(ctx context.Context, t *handlers.Turn, number string) (bool, error) {
	list, err := doing(ctx, t, busy())
	if err != nil {
		return false, err
	}
	c, one, err := shown(ctx, t, list)
	return one && string(c.Number) == number, err
}

// answersAt takes an answer to "what was done?" that begins with a place of the list: of the complaint that was asked about the place is left out, and
// where it is of another one it may be that one's report, or count.
func answersAt(ctx context.Context, t *handlers.Turn, at, rest string, place int) (taken bool, err error) {
	asked, err := t.Read.Complaint(ctx, t.Conv.Ask.Complaint)
	if err != nil {
		return false, ignoreMissing(err)
	}
	if string(asked.Number) == at {
		t.Text = withoutOf(t, rest)
		return false, nil
	}
	counts := ofItsKind(ctx, t, string(asked.Number), rest) && !ofItsKind(ctx, t, at, rest)
	first, _, _ := strings.Cut(rest, " ")
	if counts || ofNumber(t, first) || !tellsReport(t, rest) {
		return false, nil
	}
	perhapsAnothers(t, asked, t.Text, place)
	return true, nil
}

// eachAsked reports whether what was done about each of several complaints was asked lately.
func eachAsked(t *handlers.Turn) bool {
	shown := t.Conv.Ask.Shown
	return shown != nil && shown.Each && t.Now.Sub(shown.At) <= freshly
}

// reportsOther asks whether words are the report of the complaint at a place, where what was done about another one is asked: "3 fuse badle" may count.
func (v *Conversation) reportsOther(ctx context.Context, t *handlers.Turn, number, words string) error {
	c, _, err := find(ctx, t, number)
	if err != nil {
		return err
	}
	if err := allowed(t, c, doer); err != nil {
		return err
	}
	return askDone(alone)(ctx, t, t.Hold(c), withoutOf(t, words))
}

// eachAtItsPlace reads words of its own for each of several complaints that are named by their places: "1 ka transformer badla, 3 ka jumper joda"; without
// the "ka" only where they were asked for, because a number may count: "2 pole badle, 3 meter badle".
func eachAtItsPlace(t *handlers.Turn) (each []ownWords) {
	for _, part := range partsOf(t, t.Text) {
		first, rest, _ := strings.Cut(strings.TrimSpace(part), " ")
		of, _, _ := strings.Cut(rest, " ")
		n := atPlaceInList(t, first)
		switch {
		case n == "" && (len(each) == 0 || digitsFirst(part)), n != "" && !ofNumber(t, of) && !eachAsked(t):
			return nil
		case n == "":
			each[len(each)-1].words += ", " + strings.TrimSpace(part)
		case slices.ContainsFunc(each, func(x ownWords) bool { return x.number == n }):
			return nil
		default:
			each = append(each, ownWords{n, withoutOf(t, rest)})
		}
	}
	if slices.ContainsFunc(each, func(x ownWords) bool { return !isReport(t, x.words) && (!eachAsked(t) || !tellsAct(t, x.words)) }) {
		return nil
	}
	return each
}

// tellsAct reports whether words, once what was done is asked, say that something was done, whatever it is called: "khamba seedha kiya".
func tellsAct(t *handlers.Turn, words string) bool {
	return answersDone(t, words) && listen(t, words).has("acts")
}

// answersDone reports whether words may be the answer to "what was done?": "ab theek jal rahi hai". Whether it is one is asked.
func answersDone(t *handlers.Turn, words string) bool {
	m, s := matterOf(t, words, "")
	named := len(s.left) > 0 || s.has("acts") && !slices.ContainsFunc(strings.Fields(words), func(w string) bool { return listen(t, w).has("acts") }) // "pani nikala"
	return m == unheard && named && !slices.ContainsFunc(nothingDone(), s.has) && !asksSomething(t, words)
}

// askEach asks what was done about each of some complaints: nobody's report is said of another's, and each that needs proof has a photo of its own. They
// keep the places of the list that stands.
func (v *Conversation) askEach(t *handlers.Turn, list []models.Complaint) error {
	done := v.commands["resolve"]
	list = slices.DeleteFunc(slices.Clone(list), func(c models.Complaint) bool {
		return c.Status == models.Resolved || !slices.Contains(done.in, c.Status) || allowed(t, c, done.needs) != nil
	})
	if len(list) == 0 {
		return models.NewError(models.CodeBadInput, "error.none_to_report")
	}
	if len(list) == 1 {
		return prompt(t, "resolve", list[0])
	}
	numbers := numbersOf(list)
	unlisted := func(n models.Number) bool { return !slices.Contains(t.Conv.Ask.Shown.Numbers, n) }
	if shown := t.Conv.Ask.Shown; !choosesComplaint(t) && shown != nil && !slices.ContainsFunc(numbers, unlisted) {
		numbers = shown.Numbers
	}
	t.Ask(shownList, 0)
	t.Shows(numbers)
	t.Conv.Ask.Shown.Each = true
	in := models.Intent{Kind: "officer.each_own"}
	for i, n := range numbers {
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "open", Arg: string(n)})
		at := slices.IndexFunc(list, func(c models.Complaint) bool { return c.Number == n })
		if at < 0 {
			continue
		}
		if in.Args.Count == 0 {
			in.Args.Count = i + 1
		}
		in.Args.Items = append(in.Args.Items, models.Item{Number: n, Category: list[at].Category, Count: i + 1})
	}
	t.Say(in)
	return nil
}

// countsOn reports whether words behind a number go on counting: "2 se 3 din", "2 aur 3", "4 me se 2".
func countsOn(t *handlers.Turn, words string) bool {
	next := strings.Fields(words)
	if len(next) < 2 {
		return false
	}
	if asksCitizen(t, words) || forbidsAsking(t, words) {
		return false // "2 se poochho"
	}
	_, on := t.Deps.Words.Answer("span", next[0])
	return isFrom(t, next[0]) || ofNumber(t, next[0]) && isFrom(t, next[1]) || on && digits(next[1])
}
