package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
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

// kindAnswered takes the words that name one of the subjects as the answer to which is right: "meter", "ye meter ka hai". What is only understood, "ye bijli nahi aane ka hai", was
// not offered, or may as well say how things stand, "meter tez hai", is asked about; what tells how the work goes, or names another complaint, is no answer.
func (v *Conversation) kindAnswered(ctx context.Context, t *handlers.Turn) (bool, error) {
	if arg := wholeName(t); arg != "" {
		return true, v.do(ctx, t, "retitle", arg)
	}
	answer := framedIn(t, t.Text)
	m, s := matterOf(t, t.Text, "")
	mayBe := m == unheard || m == moves && answer.should && !s.timed // "it should be meter" is no news
	if !asksKind(t) || !mayBe || t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || t.In.ReplyTo != "" || asksSomething(t, t.Text) ||
		len(strings.Fields(t.Text)) > longestKind {
		return false, nil
	}
	named, _, err := namedIn(ctx, t, t.Text)
	if err != nil || len(named) > 0 {
		return false, ignoreMissing(err)
	}
	c, err := t.Read.Complaint(ctx, t.Conv.Ask.Complaint)
	if err != nil || allowed(t, c, doer) != nil || !slices.Contains(busy(), c.Status) {
		return false, ignoreMissing(err)
	}
	c = t.Held(c)
	work, err := doing(ctx, t, busy())
	if err != nil {
		return true, err
	}
	kinds, understood := kindsNamed(t, c, t.Text)
	whole := answer.names(t, kinds)
	if len(kinds) == 0 || !whole && !answer.of {
		return false, nil
	}
	another := func(x models.Complaint) bool { return x.ID != c.ID && x.Is(kinds[0].Code) } // "voltage kam hai" may be said of that one
	plain := whole && (answer.framed || len(answer.said) == 1 && !answer.is)                // "meter tez hai" may be how it is
	if len(kinds) == 1 && plain && !understood && newest(t, t.Conv.Ask.At, work) && !slices.ContainsFunc(work, another) {
		arg := string(c.Number) + " " + kinds[0].Code
		if at := slices.IndexFunc(t.Conv.Ask.Choices, func(x models.Choice) bool { return x.Arg == arg }); at >= 0 {
			return true, v.do(ctx, t, "retitle", arg)
		}
	}
	return offerNamed(t, c, kinds), nil
}

// wholeName is what chooses the one of the subjects that were offered whose whole name was written, in one language: "Bijli chori". However it may be understood, that one is meant.
func wholeName(t *handlers.Turn) string {
	if !asksKind(t) || len(t.In.Files) > 0 || t.In.ReplyTo != "" {
		return ""
	}
	said := sounds(t.Text)
	for _, x := range t.Conv.Ask.Choices {
		_, code, _ := strings.Cut(x.Arg, " ")
		kind, known := t.Directory().Category(code)
		if x.Command == "retitle" && known && slices.ContainsFunc([]string{kind.Names.Hi, kind.Names.En, kind.Names.Latn}, func(name string) bool { return slices.Equal(sounds(name), said) }) {
			return x.Arg
		}
	}
	return ""
}

// longestKind is how many words name a subject at most.
const longestKind = 10

// framing is an answer to which subject is right, without what only frames it: "ye … ka hai", "it is about the …", "it should be …".
type framing struct {
	said    []string
	framed  bool // it says that this is a subject
	of      bool // and ends so: "… ka hai"
	should  bool
	neither bool // two are denied: "na bill ka na meter ka"
	is      bool // it may say how something is, or deny it: "na meter ka hai"
}

func framedIn(t *handlers.Turn, text string) (f framing) {
	neither := 0
	for _, w := range fold.Words(text) {
		name, is := t.Deps.Words.Answer("kind_frame", w)
		switch {
		case !is:
			f.said, f.of = append(f.said, w), false
		case name == "of":
			f.of = true
		case name == "neither":
			neither++
		}
		f.framed = f.framed || name == "of" || name == "matter" || name == "should"
		f.is, f.should = f.is || name == "is", f.should || name == "should"
	}
	f.neither, f.is = neither > 1, f.is || neither > 0
	f.framed = f.framed && neither == 0
	return f
}

// names reports whether it is what subjects are called by and no more: in the words of one language, and with the "not" that stands in the name unless it is but a word of it.
// "Bijli aa rahi hai" is not that it does not come, and "aaj meter" tells something else.
func (f framing) names(t *handlers.Turn, kinds []models.Category) bool {
	denies := slices.ContainsFunc(f.said, func(w string) bool { return notIn(t, w) })
	called := func(name string) bool {
		return !slices.ContainsFunc(f.said, func(w string) bool { return !inNames(name, w) }) && (len(f.said) == 1 || denies == notIn(t, name))
	}
	return len(f.said) > 0 && !slices.ContainsFunc(kinds, func(k models.Category) bool {
		return !called(k.Names.Hi) && !called(k.Names.En) && !called(k.Names.Latn)
	})
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

// numbersIn are the numbers of the complaints that can be chosen.
func numbersIn(choices []models.Choice) (numbers []models.Number) {
	for _, c := range choices {
		numbers = append(numbers, models.Number(c.Arg))
	}
	return numbers
}

// beginsDone reports whether words begin with those that say that it is done or taken: a number before them is a place, and counts nothing.
func beginsDone(t *handlers.Turn, words string) bool {
	name, _, is := t.Deps.Words.Command("officer", words)
	return is && (name == "resolve" || name == "restored" || name == "accept")
}

// ofTheOnly takes what is done about the only complaint where no list was shown and its number stands before it: "1 done, fuse badla" counts nothing, and
// nobody reads it.
func (v *Conversation) ofTheOnly(ctx context.Context, t *handlers.Turn, first, rest string) (bool, error) {
	n, is := t.Deps.Words.Ordinal(first)
	if !is || n != 1 || !digits(first) || !beginsDone(t, rest) || t.InShown(1) != "" || choosesComplaint(t) || wordsAwaited(t) {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil || len(list) != 1 {
		return false, err
	}
	t.Text = string(list[0].Number) + " " + rest
	_, taken, err := v.heardOfNumber(ctx, t)
	return taken, err
}

// withoutOnly leaves out the number of the only complaint before what is told of it, where no list was shown: "resolve 1 garbage removed".
func withoutOnly(ctx context.Context, t *handlers.Turn, name, rest string) string {
	first, words, more := strings.Cut(strings.TrimSpace(rest), " ")
	n, is := t.Deps.Words.Ordinal(strings.Trim(first, around))
	told := name == "resolve" || name == "restored" || name == "tell"
	if !told || !more || !is || n != 1 || !digits(first) || mayCount(t, words) || t.InShown(1) != "" || choosesComplaint(t) {
		return rest
	}
	if list, err := doing(ctx, t, busy()); err != nil || len(list) != 1 {
		return rest
	}
	return words
}
