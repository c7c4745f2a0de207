package officer

import (
	"slices"
	"strings"

	"sunwai/handlers"
)

// polite reports whether a word is said out of politeness: "please", "kripya", "sir".
func polite(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("courtesy", strings.Trim(word, around))
	return is
}

// onlyBids reports whether words only bid that something be done, or are said out of politeness: "resolve karo", "resolve please". No citizen is to read
// that as what was done.
func onlyBids(t *handlers.Turn, words string) bool {
	_, left := t.Deps.Words.Heard("bid", words)
	return words != "" && !slices.ContainsFunc(left, func(w string) bool { return !polite(t, w) })
}

// withoutPlease leaves out the politeness before a command that stands alone: "please resolve", "kripya suchi", "sir madad". What a superior writes so may
// be meant for those below him.
func withoutPlease(t *handlers.Turn) string {
	words := strings.Fields(t.Text)
	if placed := withoutTitle(t, words); len(placed) < len(words) {
		return strings.Join(placed, " ")
	}
	at := slices.IndexFunc(words, func(w string) bool { return !polite(t, w) })
	if at < 1 || wordsAwaited(t) && !reportAwaited(t) {
		return t.Text
	}
	text := strings.Join(words[at:], " ")
	name, rest, is := t.Deps.Words.Command("officer", text)
	if done := name == "resolve" || name == "restored"; !is || !done && !slices.Contains([]string{"list", "overdue", "help"}, name) || len(juniors(t)) > 0 ||
		rest != "" && (!done || !onlyBids(t, rest)) {
		return t.Text // "kripya upar bhej dein" may be handed on
	}
	return text
}

// withoutTitle leaves out who is spoken to before and behind the place in the list that words begin with: "sir 2 ka fuse badla", "1 sir resolve". What may
// count is left as it is.
func withoutTitle(t *handlers.Turn, words []string) []string {
	if len(words) < 2 {
		return words
	}
	at := 0
	for at < len(words)-1 && !digits(words[at]) && (title(t, words[at]) || polite(t, words[at])) {
		at++
	}
	if atPlaceInList(t, words[at]) == "" {
		return words
	}
	behind := at + 1
	for behind < len(words)-1 && title(t, words[behind]) {
		behind++
	}
	rest := words[min(behind, len(words)):]
	if len(rest) == 0 || at > 0 && !ofNumber(t, rest[0]) || mayCount(t, strings.Join(rest, " ")) {
		return words // "sir 2 fuse badle hai"
	}
	return append([]string{words[at]}, rest...)
}

// title reports whether a word is said to whom something is written: "sir", "bhai".
func title(t *handlers.Turn, word string) bool {
	name, _ := t.Deps.Words.Answer("addressed", strings.Trim(word, around))
	return name == "title"
}

// again leaves out the command that asked what was done, said once more before the answer: "resolve bulb badla". The citizen reads what was done. Where it
// is said alone, nothing is.
func (v *Conversation) again(t *handlers.Turn) string {
	name, rest, is := t.Deps.Words.Command("officer", t.Text)
	if !is || name != "resolve" && name != "restored" || !reportAwaited(t) {
		return t.Text
	}
	if head, _ := headOf(t.Text, rest); rest == "" && !strings.EqualFold(strings.TrimSpace(head), "resolve") || rest != "" && v.misleads(t, t.Text, name, rest) {
		return t.Text // "kaam ho gaya"
	}
	return wholeReport(t, t.Text, name, rest)
}

// holdsNothing reports whether the words of a command hold no more than a bid, or a place where no list is: "resolve please", "ask 2". A note, and what
// somebody above is told, may be a bid.
func holdsNothing(t *handlers.Turn, prompted, words string) bool {
	if len(t.In.Files) > 0 || words == "" {
		return false
	}
	switch prompted {
	case "note", "escalate":
		return !slices.ContainsFunc(strings.Fields(words), func(w string) bool { return !polite(t, w) })
	case "ask":
		_, place := t.Deps.Words.Ordinal(words)
		return place && digits(words) || onlyBids(t, words) || asksNothing(t, words)
	case "resolve", "restored", "tell":
		if prompted != "tell" && onlyWhen(t, words) {
			return true // "resolve today"
		}
		_, place := t.Deps.Words.Ordinal(words)
		return place && digits(words) || onlyBids(t, words)
	}
	return false
}

// saysMore reports whether words behind a choice are more than what leads from it, "2 ka hai", "2 wala", or the command that is held once more: "2 resolve".
func saysMore(t *handlers.Turn, words string) bool {
	if name, rest, is := t.Deps.Words.Command("officer", words); is && name == t.Conv.Ask.Code && (rest == "" || onlyBids(t, rest)) || onlyBids(t, words) {
		return false
	}
	return slices.ContainsFunc(strings.Fields(words), func(w string) bool {
		called, _ := t.Deps.Words.Answer("called", w)
		joins, _ := t.Deps.Words.Answer("joins", w)
		return called != "one" && joins != "lead" && !ofNumber(t, w) && !saysNothing(t, w)
	})
}
