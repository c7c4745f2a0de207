package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/models"
)

const (
	// namedOf is done with what an officer says in his own words of a complaint that he named beside others: of that one, also where a storm
	// is called by it. Stored: never rename.
	namedOf = "named"
	// together stands between the numbers of a choice that means all of them. Stored: never rename.
	together = "+"
)

// namesSeveral asks what is done with words that name more than one of his complaints: each has a citizen of its own, who must not read
// another's number. name is the command that the words are, "" where they are none.
func (v *Conversation) namesSeveral(ctx context.Context, t *handlers.Turn, name, text string) (bool, error) {
	if t.Account.Key == handlers.WebAccount || name != "" && !saidToCitizen(name) && !ofEach(name) {
		return false, nil
	}
	list, words, err := namedIn(ctx, t, text)
	if given, rest, is := t.Deps.Words.Command("officer", words); name == "" && is && ofEach(given) {
		if _, left := t.Deps.Words.Heard("bid", rest); len(left) == 0 { // "1 2 transfer karo"
			rest = ""
		}
		name, words = given, rest
	}
	if err != nil || len(list) < 2 {
		return err != nil, err
	}
	if orProof.came(t) && !ofEach(name) { // a question holds words and no photo, and one photo shows one work
		return true, models.NewError(models.CodeBadInput, "error.one_for_one_photo")
	}
	if name == "restored" {
		name = "resolve" // each by itself, not the storm that one of them may stand for
	}
	if name == "" && sameTrouble(t, words) && len(list) == 2 {
		return true, askJoin(t, list[0], list[1], saysOfWhich(t, list[0], list[1], strings.Fields(text)))
	}
	if each := eachOwn(ctx, t, text, len(list)); name == "" && len(each) > 1 {
		return true, v.sayEach(ctx, t, each)
	}
	m, s := matterOf(t, words, "")
	switch {
	case (name == "resolve" || name == "") && (m == finished && !s.reports() && len(s.left) == 0 || name == "resolve" && words == ""):
		return true, v.askEach(t, list)
	case name == "accept" && words == "", name == "" && m == taken && len(s.left) == 0 && !s.timed && strings.Contains(strings.Join(strings.Fields(text), " "), words):
		// not "A theek hai, B dekh lenge", of which each says something else
		return true, v.acceptEach(ctx, t, list)
	}
	of, whole := name, name == "accept" || words != ""
	if name == "" {
		of, whole = namedOf, m == taken || m == moves || m == finished && s.reports()
	}
	if words == "" && name == "" {
		of = "open"
	}
	say, numbers := whichNamed(t, of, words, list)
	if ofEach(name) {
		say.Kind = "officer.which"
	}
	if whole {
		offerOfNamed(t, &say, handlers.Button("each_of_them", whichOne, ""), strings.Join(numbers, together))
	}
	t.Say(say)
	return true, nil
}

// whichNamed asks of which of the complaints that were named something shall be done with some words, and says their numbers.
func whichNamed(t *handlers.Turn, of, words string, list []models.Complaint) (say models.Intent, numbers []string) {
	t.Ask(whichOne, 0)
	t.Conv.Ask.Code, t.Conv.Ask.Text = of, words
	say.Kind = "officer.several"
	for _, c := range list {
		numbers = append(numbers, string(c.Number))
		say.Args.Items = append(say.Args.Items, models.Item{Number: c.Number, Category: c.Category, Status: c.Status, Area: c.Area})
		offerOfNamed(t, &say, models.Button{Text: c.Number.String()}, string(c.Number))
	}
	return say, numbers
}

// offerOfNamed offers one more choice of those that are asked about: arg are the numbers that it means.
func offerOfNamed(t *handlers.Turn, say *models.Intent, b models.Button, arg string) {
	ask := &t.Conv.Ask
	ask.Choices = append(ask.Choices, models.Choice{Command: ask.Code, Arg: arg})
	b.Command, b.Arg = whichOne, marked(models.Number(arg), ask.Code, ask.Text)
	say.Buttons = append(say.Buttons, handlers.Row(b))
}

// allDone takes "सब हो गया", where more than one may be meant: what was done is asked of each.
func (v *Conversation) allDone(ctx context.Context, t *handlers.Turn, name, rest string) (bool, error) {
	if (name != "resolve" && name != "restored") || !onlySays(t, rest, "all", "done", "became") {
		return false, nil
	}
	if names, _ := t.Deps.Words.Heard("speech", rest); !slices.Contains(names, "all") {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil || len(list) < 2 || t.In.ReplyTo != "" {
		return err != nil, err
	}
	return true, v.askEach(t, list[:min(len(list), listLines)])
}

// allBesides takes "sab ho gaya, 2 ko chhodkar" and "1 ke alawa sab le liya": all of the list but those that stand beside "except".
func (v *Conversation) allBesides(ctx context.Context, t *handlers.Turn) (bool, error) {
	words, but := strings.Fields(strings.ReplaceAll(t.Text, ",", " ")), []string(nil)
	if excepts, _ := t.Deps.Words.Heard("except", t.Text); len(excepts) == 0 {
		return false, nil
	}
	said := slices.DeleteFunc(slices.Clone(words), func(w string) bool {
		n := atPlaceInList(t, w)
		if n != "" {
			but = append(but, n)
		}
		return n != "" || joins(t, w)
	})
	_, left := t.Deps.Words.Heard("except", strings.Join(said, " "))
	rest := strings.Join(left, " ")
	m, s := matterOf(t, rest, "")
	if len(but) == 0 || len(s.left) > 0 || !onlyDone(m, s) && m != taken {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return true, err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return slices.Contains(but, string(c.Number)) })
	if m == taken {
		return true, acceptThose(ctx, t, func(c models.Complaint) bool { return !slices.Contains(but, string(c.Number)) })
	}
	return true, v.askEach(t, list[:min(len(list), listLines)])
}

// ofTheRest takes a time for all the work that is left, "baki sab kal", "rest by tomorrow": whether each of those complainants is told it is asked.
func (v *Conversation) ofTheRest(ctx context.Context, t *handlers.Turn) (bool, error) {
	when, is := restTimed(t)
	if !is {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil || len(list) < 2 {
		return err != nil, err
	}
	var numbers []string
	for _, n := range numbersOf(list[:min(len(list), mostNamed)]) {
		numbers = append(numbers, string(n))
	}
	t.Text = strings.Join(numbers, " ") + " " + when
	return v.namesSeveral(ctx, t, "", t.Text)
}

// restTimed is the time that words name for all that is left, where they say no more than that. "Kaam baki hai, kal hoga" is said of one.
func restTimed(t *handlers.Turn) (when string, is bool) {
	said := strings.Fields(t.Text)
	var left, rest []string
	for i := 0; i < len(said); {
		n := max(1, t.Deps.Words.Leading("work", strings.Join(said[i:], " ")))
		words := strings.Join(said[i:i+n], " ")
		names, other := t.Deps.Words.Heard("work", words)
		if of := len(other) == 0 && !slices.ContainsFunc(names, func(n string) bool { return n != "remains" && n != "matter" }); of || onlySays(t, words, "all", "part") {
			rest = append(rest, words)
		} else {
			left = append(left, words)
		}
		i += n
	}
	of := strings.Join(rest, " ")
	names, _ := t.Deps.Words.Heard("speech", of)
	remain, _ := t.Deps.Words.Heard("work", of)
	when = strings.Join(left, " ")
	_, beside, timed := whenSaid(t, when, officeClose)
	tells, more := t.Deps.Words.Heard("speech", strings.Join(beside, " "))
	will := onlyWill(t, beside) || slices.Equal(tells, []string{"will"}) && len(more) == 1 // "निपटा देंगे"
	return when, timed && will && slices.Contains(remain, "remains") && (slices.Contains(names, "all") || !slices.Contains(names, "part"))
}

// acceptEach takes the work of each of some complaints that were named.
func (v *Conversation) acceptEach(ctx context.Context, t *handlers.Turn, list []models.Complaint) error {
	var numbers []string
	for _, c := range list {
		numbers = append(numbers, string(c.Number))
	}
	t.Ask(whichOne, 0)
	t.Conv.Ask.Code = "accept"
	return v.picked(ctx, t, "accept", strings.Join(numbers, together))
}

// ofEach reports whether a command that no citizen reads is of one complaint at a time: of several that are named he is asked which.
func ofEach(name string) bool {
	return slices.Contains([]string{"handover", "assign", "escalate", "reject", "note"}, name)
}

// saidToCitizen reports whether a command's words are read by the citizen.
func saidToCitizen(name string) bool {
	return slices.Contains([]string{"accept", "resolve", "restored", "tell", "ask", "later", "expect"}, name)
}

// namedIn finds the officer's own complaints that are named anywhere in a text, and what is said besides. Other digits are words: of a pole,
// a meter, a bill. What names more than are offered to choose from is refused: no citizen may read the others' numbers in what is left.
func namedIn(ctx context.Context, t *handlers.Turn, text string) (list []models.Complaint, words string, err error) {
	fields := strings.Fields(spaced(text))
	var left []string
	var unclear error // two complaints end with these digits
	whole := 0        // numbers, each of which is asked for by itself
	for i := 0; i < len(fields); {
		token, rest, ok := number(strings.Join(fields[i:min(i+4, len(fields))], " "))
		if !ok {
			left = append(left, fields[i])
			i++
			continue
		}
		if _, err := models.ParseNumber(token); err == nil {
			whole++
		}
		if whole > mostNamed {
			return nil, "", tooMany()
		}
		took := min(4, len(fields)-i) - len(strings.Fields(rest))
		c, named, err := namedBy(ctx, t, token)
		switch {
		case err != nil && unclear == nil && models.IsCode(err, models.CodeBadInput):
			unclear = err
		case err != nil && !models.IsCode(err, models.CodeBadInput):
			return nil, "", err
		}
		i += took
		if !named {
			left = append(left, fields[i-took:i]...)
			continue
		}
		if !slices.ContainsFunc(list, func(x models.Complaint) bool { return x.ID == c.ID }) {
			list = append(list, c)
		}
		left = withoutLead(t, left)
		for i < len(fields) && (onlyJoins(t, fields[i]) || ofNumber(t, fields[i])) {
			i++
		}
	}
	switch {
	case len(list) > 0 && unclear != nil:
		return nil, "", unclear
	case len(list) > mostNamed:
		return nil, "", tooMany()
	}
	return list, strings.Join(left, " "), nil
}

func tooMany() error {
	return models.NewError(models.CodeBadInput, "error.too_many_named").With("count", strconv.Itoa(mostNamed))
}

// namedBy is the complaint that a number names, if the officer may see one.
func namedBy(ctx context.Context, t *handlers.Turn, token string) (models.Complaint, bool, error) {
	c, _, err := find(ctx, t, token)
	if models.IsCode(err, models.CodeNotFound) {
		return c, false, nil
	}
	return c, err == nil && sees(t, c), err
}

// spaced puts a space between numbers that stand together: "39890/54371".
func spaced(text string) string {
	var b strings.Builder
	run := 0
	for i, r := range text {
		b.WriteRune(r)
		switch {
		case unicode.IsDigit(r) || r == '-':
			run++
			continue
		case run >= shortest && strings.ContainsRune(",;&/+", r):
			if next, _ := utf8.DecodeRuneInString(text[i+1:]); unicode.IsDigit(next) {
				b.WriteByte(' ')
			}
		}
		run = 0
	}
	return b.String()
}

// shortest is how many digits a complaint is named by at least.
const shortest = 5

// onlyJoins reports whether a word only holds the numbers beside it together: "39890 aur 54371 dono".
func onlyJoins(t *handlers.Turn, word string) bool {
	return joins(t, word) || onlySays(t, word, "all") || strings.Trim(word, "।.:-,;&/+") == ""
}

// withoutLead leaves out the words that lead to a number behind them: "work on complaint no", "39890 aur".
func withoutLead(t *handlers.Turn, words []string) []string {
	for len(words) > 0 {
		last := words[len(words)-1]
		name, _ := t.Deps.Words.Answer("joins", last)
		called, _ := t.Deps.Words.Answer("called", last)
		if name != "lead" && called != "one" && !onlyJoins(t, last) {
			break
		}
		words = words[:len(words)-1]
	}
	return words
}

// joins reports whether a word is "and".
func joins(t *handlers.Turn, word string) bool {
	name, is := t.Deps.Words.Answer("joins", word)
	return is && name == "and"
}

// sameTrouble reports whether words between two numbers say that the complaints are the same.
func sameTrouble(t *handlers.Turn, words string) bool {
	names, left := t.Deps.Words.Heard("twin", words)
	s := listen(t, words)
	others := slices.ContainsFunc(left, func(w string) bool { return !onlyFills(t, w) && !onlyJoins(t, w) })
	return slices.Contains(names, "twin") && !others && !s.has("not") && !s.has("question") // not "1 aur 2 same feeder se hain"
}

// otherNamed reports whether an answer names another complaint than the one that was asked about: it is said of that one.
func otherNamed(ctx context.Context, t *handlers.Turn, asked models.ID) (bool, error) {
	list, _, err := namedIn(ctx, t, t.Text)
	return err == nil && slices.ContainsFunc(list, func(c models.Complaint) bool { return c.ID != asked }), err
}

// namedWithin takes what names one complaint in the middle of a sentence: "khamba 54371 ka laga diya".
func (v *Conversation) namedWithin(ctx context.Context, t *handlers.Turn) (bool, error) {
	list, words, err := namedIn(ctx, t, t.Text)
	if err != nil || len(list) != 1 || words == "" {
		return err != nil, err
	}
	return v.heardOn(ctx, t, list[0], words, alone)
}
