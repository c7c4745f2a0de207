package officer

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// What is asked of the complainant, or of somebody else: where the words that have it asked stand, and what they say that nothing be asked by.

// mostAsked is how many words somebody is called by who is to be asked something.
const mostAsked = 3

// asksColleague answers words that have somebody asked who is not the citizen, "anil se pucho", "ask Sunita": from here nobody else can be, and what can be
// done instead is said. It reports whether they were.
func asksColleague(t *handlers.Turn, text string) bool {
	if !ofAsking(t, text) {
		return false
	}
	t.SayKey("officer.no_colleague")
	return true
}

// ofAsking reports whether words have somebody asked who is not the citizen.
func ofAsking(t *handlers.Turn, text string) bool {
	if _, citizen, is := askedOf(t, text); is {
		return !citizen
	}
	name, rest, command := t.Deps.Words.Command("officer", text)
	called := slices.DeleteFunc(strings.Fields(rest), func(w string) bool { return isFrom(t, w) })
	if !command || name != "ask" {
		return false
	}
	whom, first := calledFirst(t, rest) // "ask sunita for a report"
	return first && !isThem(t, whom) || len(called) > 0 && len(called) <= mostAsked && worksBeside(t, strings.Join(called, " "))
}

// askedOf is what somebody is to be asked, who is named before "from": "anil se pucho", "नागरिक से पूछो कब से बंद है". Whether he is the citizen is said too.
func askedOf(t *handlers.Turn, text string) (question string, citizen, is bool) {
	words := strings.Fields(text)
	for i := 1; i < min(len(words)-1, mostAsked+1); i++ {
		name, rest, command := t.Deps.Words.Command("officer", strings.Join(words[i+1:], " "))
		if !isFrom(t, words[i]) || !command || name != "ask" || namesTime(t, words[:i]) || deniedBehindAsk(t, rest) {
			continue
		}
		whom := strings.Join(words[:i+1], " ")
		named, _ := t.Deps.Words.Heard("addressee", whom)
		return rest, len(named) > 0 || ofComplainant(t, whom), true
	}
	for i := 1; i < min(len(words)-1, mostAsked+1); i++ {
		question, ends := askedLast(t, words[i+1:])
		if !isFrom(t, words[i]) || !ends || namesTime(t, words[:i]) {
			continue
		}
		whom := strings.Join(words[:i+1], " ")
		named, _ := t.Deps.Words.Heard("addressee", whom)
		return question, len(named) > 0 || ofComplainant(t, whom), true
	}
	return "", false, false
}

// askedLast is what is asked where that it be asked comes last: "मीटर नंबर पूछ लिया जाए". That nothing be asked, "mat pucho", asks nothing.
func askedLast(t *handlers.Turn, words []string) (question string, is bool) {
	for n := 1; n <= min(mostClosing, len(words)-1); n++ {
		name, rest, command := t.Deps.Words.Command("officer", strings.Trim(strings.Join(words[len(words)-n:], " "), around))
		if command && name == "ask" && rest == "" {
			question = strings.Join(words[:len(words)-n], " ")
			return question, !deniedBeforeAsk(t, words[:len(words)-n])
		}
	}
	return "", false
}

// citizenAsked is the command that asks the complainant something, in words behind a number: "se poochho …", "wale se account number pucho".
func citizenAsked(t *handlers.Turn, rest string) (said string, is bool) {
	words := strings.Fields(rest)
	words = words[callsOn(t, words, 0):]
	if len(words) < 2 || !isFrom(t, words[0]) {
		return "", false
	}
	said = strings.Join(words[1:], " ")
	if _, question, _ := t.Deps.Words.Command("officer", said); deniedBehindAsk(t, question) {
		return "", false
	}
	if question, last := askedLast(t, words[1:]); last {
		said = t.Deps.Words.Words(string(models.English), "officer.ask")[0]
		if !asksNothing(t, question) {
			said += " " + question
		}
	}
	return said, asksIt(t, said)
}

func asksCitizen(t *handlers.Turn, rest string) bool {
	_, is := citizenAsked(t, rest)
	return is
}

// asksFirst reports whether words begin as a question does, "kab se", "is the bill correct": a number before them counts nothing. The word must be spelt so: a "bill"
// sounds like "will".
func asksFirst(t *handlers.Turn, words string) bool {
	first := firstOf(words)
	asks := func(lang models.Lang) bool {
		return len(first) > 0 && slices.Contains(t.Deps.Words.Words(string(lang), "asks_first.any"), strings.ToLower(strings.Trim(first[0], around)))
	}
	return asksSomething(t, strings.Join(first, " ")) || len(strings.Fields(words)) >= leastAsked && slices.ContainsFunc(models.Langs(), asks)
}

// leastAsked is how many words a question has at least that begins with a verb: "is it done".
const leastAsked = 3

// forbidsAsking reports whether words behind a place say that nothing be asked there: "se mat pucho", "se pucho mat abhi".
func forbidsAsking(t *handlers.Turn, rest string) bool {
	words := strings.Fields(rest)
	words = words[callsOn(t, words, 0):]
	if len(words) < 2 || !isFrom(t, words[0]) {
		return false
	}
	name, question, is := t.Deps.Words.Command("officer", strings.Join(words[1:], " "))
	if is && name == "ask" {
		return deniedBehindAsk(t, question)
	}
	for n := 1; n <= min(mostClosing, len(words)-2); n++ {
		name, rest, is := t.Deps.Words.Command("officer", strings.Trim(strings.Join(words[len(words)-n:], " "), around))
		if is && name == "ask" && rest == "" {
			return deniedBeforeAsk(t, words[1:len(words)-n])
		}
	}
	return false
}

// asksIt reports whether words begin with the command that asks the citizen something.
func asksIt(t *handlers.Turn, words string) bool {
	name, _, is := t.Deps.Words.Command("officer", words)
	return is && name == "ask"
}

// asksNothing reports whether words hold nothing that could be asked: "pehle", "ek baar", "nahi". A citizen who is sent such a question is sent a riddle.
func asksNothing(t *handlers.Turn, question string) bool {
	return !strings.Contains(question, "?") && !slices.ContainsFunc(strings.Fields(question), func(w string) bool {
		_, idle := t.Deps.Words.Answer("unasked", strings.Trim(w, around))
		return (!idle || leadsToOther(t, w)) && !polite(t, w) && !onlyPunctuation(w)
	})
}

// deniedBehindAsk reports whether what stands behind "ask" says that it be not done: "puchiye mat", "pucho nahi abhi". "पूछो नहीं आ रहा तो कब से" asks.
func deniedBehindAsk(t *handlers.Turn, question string) bool {
	said := withoutIdle(t, strings.Fields(question))
	if len(said) == 0 {
		return asksNothing(t, question) && notIn(t, question)
	}
	return never(t, said[0]) || never(t, said[len(said)-1])
}

// deniedBeforeAsk reports whether what stands before "ask" at the end says that it be not done: "kuch mat puchiye", "अभी न पूछें". "bijli aayi ya nahi pucho" asks.
func deniedBeforeAsk(t *handlers.Turn, question []string) bool {
	said := withoutIdle(t, question)
	if len(said) == 0 {
		return notIn(t, strings.Join(question, " "))
	}
	last := said[len(said)-1]
	return never(t, said[0]) || never(t, last) || notIn(t, last) && (len(said) < 2 || !leadsToOther(t, said[len(said)-2]))
}

// withoutIdle leaves out at both ends of a question what asks nothing and denies nothing.
func withoutIdle(t *handlers.Turn, words []string) []string {
	idle := func(w string) bool { return asksNothing(t, w) && !never(t, w) && !notIn(t, w) }
	for len(words) > 0 && idle(words[0]) {
		words = words[1:]
	}
	for len(words) > 0 && idle(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return words
}

// never reports whether a word forbids: "mat".
func never(t *handlers.Turn, word string) bool {
	name, is := t.Deps.Words.Answer("unasked", strings.Trim(word, around))
	return is && name == "never"
}

// leadsToOther reports whether a word leads to the other one of two: "aayi ya nahi", "aayi ki nahi".
func leadsToOther(t *handlers.Turn, word string) bool {
	name, is := t.Deps.Words.Answer("unasked", word)
	return is && name == "or"
}
