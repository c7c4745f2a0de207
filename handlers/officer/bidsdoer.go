package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// The words of a command may bid who has the work something, where somebody above him writes them: "resolve it today", "tell JE to act fast", "ask anil why". He reports
// nothing by them, and the citizen is neither told nor asked anything.

// bidsBehind says, of the commands whose words the citizen would read, what words behind one bid the doer of a complaint, or may. A command that is not here means what it says.
func bidsBehind(name string) func(t *handlers.Turn, c models.Complaint, text, rest string) bidding {
	switch name {
	case "resolve", "restored":
		return bidsDone
	case "tell":
		return bidsTell
	case "ask":
		return bidsAsk
	case "expect":
		return bidsExpect
	}
	return nil
}

// bidding is what words behind a command bid.
type bidding int

const (
	bidsNobody  bidding = iota
	bidsSurely          // the doer, surely
	bidsPerhaps         // somebody: whom is asked
)

// bidsDoer sends down the words of a command that bid the doer of a complaint something, or asks whom they are for. It reports whether it did either.
func bidsDoer(ctx context.Context, t *handlers.Turn, name string, c models.Complaint) (bool, error) {
	written := t.In.Kind == bot.MessageIn && len(t.In.Files) == 0 && !strings.HasPrefix(t.Text, "/")
	if bidsBehind(name) == nil || !written || !mayInstruct(t, c) {
		return false, nil
	}
	text := withoutNumber(t)
	if said, _, is := t.Deps.Words.Command("officer", text); !is || said != name {
		return false, nil // the number of a choice
	}
	return bidsByCommand(ctx, t, c, text)
}

// bidsByCommand is bidsDoer of words without a number, which may begin politely: "kindly resolve", "please resolve at the earliest".
func bidsByCommand(ctx context.Context, t *handlers.Turn, c models.Complaint, text string) (bool, error) {
	order := text
	first, behind, _ := strings.Cut(text, " ")
	if polite(t, first) {
		order = behind
	}
	name, rest, is := t.Deps.Words.Command("officer", order)
	bids := bidsBehind(name)
	if !is || bids == nil {
		return false, nil
	}
	how := bids(t, c, order, rest)
	if order != text && rest == "" && name == "resolve" {
		how = bidsSurely
	}
	if how == bidsNobody {
		return false, nil
	}
	if own, err := workedOn(ctx, t, c); own || err != nil {
		return err != nil, err
	}
	if how == bidsPerhaps || ofSomebodyElse(t, c, text) {
		return true, askForWhom(ctx, t, c, text)
	}
	t.Done()
	kind := "officer.instructed"
	if haste(t, text) {
		kind = "officer.urged"
	}
	return true, sendDown(ctx, t, t.Hold(c), kind, text)
}

// withoutNumber is what was written without the complaint's number, wherever it stands.
func withoutNumber(t *handlers.Turn) string {
	if _, rest, ok := numbered(t.Text); ok {
		return withoutOf(t, rest)
	}
	_, behind, _ := t.Deps.Words.Command("officer", t.Text)
	if _, rest, ok := number(behind); ok { // "resolve 43084 today"
		head, _ := headOf(t.Text, behind)
		return strings.TrimSpace(head + " " + rest)
	}
	return t.Text
}

// bidsDone: "resolve it today", "close karwao" are no report, but "resolve" alone has it asked for, and "restored at 5" is one.
func bidsDone(t *handlers.Turn, _ models.Complaint, text, rest string) bidding {
	head, _ := headOf(text, rest)
	s := listen(t, rest)
	told := slices.ContainsFunc([]string{"sent", "going", "acts", "not"}, s.has)
	switch {
	case strings.HasSuffix(strings.TrimSpace(rest), "?") || strings.HasSuffix(head, "?") || s.has("question"):
		return bidsPerhaps // "is it done"
	case rest == "" || s.did() || told || listen(t, head).did():
		return bidsNobody
	case onlyBids(t, rest) && bidsAny(t, rest) || onlyWhen(t, rest) || haste(t, rest):
		return bidsSurely // not "supply chalu hai"
	case s.timed, hangs(t, rest):
		return bidsPerhaps // "resolve after a site visit"
	}
	return bidsNobody
}

// bidsTell: "tell JE to act fast", "reply urgently".
func bidsTell(t *handlers.Turn, c models.Complaint, _, rest string) bidding {
	if rest != "" && onlyBids(t, rest) && haste(t, rest) {
		return bidsSurely
	}
	return bidsCalled(t, c, rest)
}

// bidsAsk: "ask anil why", and "pucho kab tak hoga" that no citizen knows.
func bidsAsk(t *handlers.Turn, c models.Complaint, _, rest string) bidding {
	if s := listen(t, rest); s.has("question") && s.has("will") {
		return bidsPerhaps
	}
	if how := bidsCalled(t, c, rest); how != bidsNobody {
		return how
	}
	if whom, _, is := askedFor(t, rest); is && !isThem(t, whom) && !calledCitizen(t, whom) {
		return bidsPerhaps // "mukesh for report"
	}
	return bidsNobody
}

// bidsExpect: "kab tak hoga" is a superior's question.
func bidsExpect(t *handlers.Turn, _ models.Complaint, text, _ string) bidding {
	if s := listen(t, text); s.has("question") && !s.timed {
		return bidsPerhaps
	}
	return bidsNobody
}

// bidsCalled is of whom words call first: the doer, or perhaps somebody else.
func bidsCalled(t *handlers.Turn, c models.Complaint, rest string) bidding {
	whom, is := calledFirst(t, rest)
	doer, _ := instructed(t, c)
	switch {
	case !is:
		return bidsNobody
	case !isThem(t, whom) && isDoer(t, doer, whom):
		return bidsSurely
	}
	return bidsPerhaps
}

// isThem reports whether somebody is called no more than "him": the citizen, or a colleague.
func isThem(t *handlers.Turn, whom string) bool {
	name, _ := t.Deps.Words.Answer("tells", whom)
	return name == "them"
}

// calledFirst is who of the staff is called first by words in English order that bid him something: "anil to call me", "the JE for a report", "him why it is late".
func calledFirst(t *handlers.Turn, words string) (whom string, is bool) {
	list := strings.Fields(words)
	for n := 1; n < min(mostAsked+1, len(list)); n++ {
		name, _ := t.Deps.Words.Answer("addressed", list[n])
		if !slices.Contains([]string{"to", "about", "for"}, name) || ofNumber(t, list[n]) {
			continue
		}
		whom = strings.Join(list[:n], " ")
		return whom, ofStaff(t, whom) && !namesTime(t, list[:n]) && (name != "to" || !listen(t, strings.Join(list[n+1:], " ")).tellsNews())
	}
	return "", false
}

// ofStaff reports whether somebody is called by a post, by what those are called who are sent to work, or by the name of a colleague.
func ofStaff(t *handlers.Turn, whom string) bool {
	words := strings.Fields(whom)
	_, posted := t.Deps.Words.Answer("posted", whom)
	return posted || ofCrew(t, words[len(words)-1]) || worksBeside(t, whom)
}

// tellsNews reports whether words tell how work goes, or went: "lineman to aa gaya hai" bids nobody anything.
func (s speech) tellsNews() bool {
	return s.did() || s.has("sent") || s.has("going") || s.has("will")
}

// onlyWhen reports whether words name a time and nothing else: "it today", "within 2 hours".
func onlyWhen(t *handlers.Turn, words string) bool {
	s := listen(t, words)
	return s.timed && !slices.ContainsFunc(s.names, func(n string) bool { return n != "all" && n != "will" }) && !slices.ContainsFunc(s.left, func(w string) bool { return !pointsOnly(t, w) && !ofNumber(t, w) })
}

// bidsAny reports whether words bid anything.
func bidsAny(t *handlers.Turn, words string) bool {
	bid, _ := t.Deps.Words.Heard("bid", words)
	return len(bid) > 0
}

// hangs reports whether something is said to hang on what comes first.
func hangs(t *handlers.Turn, words string) bool {
	names, _ := t.Deps.Words.Heard("plea", words)
	return slices.Contains(names, "hangs")
}

// haste reports whether words bid haste.
func haste(t *handlers.Turn, words string) bool {
	bid, _ := t.Deps.Words.Heard("bid", words)
	return slices.Contains(bid, "haste")
}

// toldColleague reports whether words have a colleague told something: "anil ko bolo mujhe call kare", "tell anil to call me".
func toldColleague(t *handlers.Turn, text string) bool {
	name, rest, is := t.Deps.Words.Command("officer", text)
	return toColleague(t, text) || is && name == "tell" && toColleague(t, rest)
}

// askedFor parts who is asked for something, or to do something, of whom no more is said, from what: "the citizen for meter number", "him to call me".
func askedFor(t *handlers.Turn, words string) (whom, what string, is bool) {
	list := strings.Fields(words)
	for n := 1; n < min(mostAsked+1, len(list)-1); n++ {
		switch name, _ := t.Deps.Words.Answer("addressed", list[n]); {
		case name == "for", name == "to" && !ofNumber(t, list[n]):
			return strings.Join(list[:n], " "), strings.Join(list[n+1:], " "), true
		case name == "about":
			return strings.Join(list[:n], " "), strings.Join(list[n:], " "), true
		}
	}
	return "", "", false
}

// toCitizen are the words that the complainant is asked, or told, without that it is he: "the consumer for meter number", "him to call me". "Consumer number" is what is asked.
func toCitizen(t *handlers.Turn, words string) string {
	whom, what, is := askedFor(t, words)
	if is && (calledCitizen(t, whom) || isThem(t, whom)) {
		return what
	}
	return words
}

// calledCitizen reports whether somebody is called as the complainant is.
func calledCitizen(t *handlers.Turn, whom string) bool {
	for _, called := range []string{whom, "the " + whom} {
		if _, is := t.Deps.Words.Answer("addressee", called); is {
			return true
		}
	}
	return false
}
