package officer

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
)

// misleads reports whether words that begin like a command say something else: "पूरा हो जाएगा कल तक", "der lagegi", "छुट्टी पर हूँ 3 दिन",
// "ऊपर से आदेश नहीं आया". With a slash, a number or a colon behind it, a command is one. rest is what follows its word in the text.
func (v *Conversation) misleads(t *handlers.Turn, text, name, rest string) bool {
	if rest == "" || strings.HasPrefix(text, "/") {
		return false
	}
	if _, back := returned(t, text); back && (name == "shift" && onLeave(t) || name == "leave") {
		return true // "duty join kar li"
	}
	if name == "complain" && ofOneNumbered(t, rest) {
		return true // "शिकायत संख्या 54371 का फ्यूज बदल दिया"
	}
	head, pointed := headOf(text, rest)
	places, behind := placesIn(t, rest)
	if _, words, numbered := number(rest); numbered || pointed || len(places) > 0 && behind == "" {
		if name == "report" { // "रिपोर्ट: डॉक्टर की तैनाती हो गई": the officer's report, not a demand for figures
			return saysOfWork(t, words)
		}
		return (name == "reject" || name == "dismiss") && rejectsNot(t, words) || name == "ask" && deniedBehindAsk(t, words) || name == "resolve" && denied(t, firstOf(words)) // "काम पूरा 50939 नहीं हुआ"
	}
	if t.Deps.Words.Leading("speech", text) > len(fold.Words(head)) {
		return true // "समय नहीं है", "रिपोर्ट लगा दी", "प्रमाण पत्र जारी कर दिया"
	}
	if _, alone := t.Deps.Words.Answer("alone", head); alone {
		return true
	}
	if v.commands[name].needs == desk && name != "fill" && !ofHub(t.Officer) {
		return true // "सहायक अभियंता को बता दिया"
	}
	return misleadsBehind(t, text, name, head, rest)
}

// misleadsBehind reports whether what stands behind a command's word, and names no complaint, makes something else of it. head is that word.
func misleadsBehind(t *handlers.Turn, text, name, head, rest string) bool {
	m, s := matterOf(t, text, "")
	switch name {
	case "resolve", "restored":
		whole := name == "restored" && m == finished && s.has("did") && onlySays(t, rest, "all", "done", "became") // "supply chalu ho gayi hai"
		return whole || noReport(t, head, m, s, rest)
	case "later":
		_, _, dated := moment(rest, t.Now, officeClose)
		_, _, named := dateByName(t, rest, officeClose)
		return m == moves && !dated && !named
	case "refuse", "expect", "place":
		return m == moves || m == taken || m == elses
	case "complain":
		return seen(t, text) || s.has("portal") && !s.has("not") || asksOfBot(t, rest) // "complaint disposed on IGRS"; "… bina kaam ke" is a grievance
	case "overdue", "open", "list", "report", "help", "start", "why", "web":
		return saysOfWork(t, rest) || name == "list" && gives(t, text) // "mera kaam ramesh dekhega"
	case "handover":
		code, _ := departmentIn(t, rest)
		return code == "" && saysOfWork(t, rest) || denied(t, strings.Fields(rest))
	case "escalate":
		return denied(t, firstOf(rest)) && !s.has("funds") && !s.has("lacks")
	case "approve": // it ends a complaint, where one waits to be ended
		_, left := t.Deps.Words.Heard("speech", rest)
		return len(left) > 0 || denied(t, strings.Fields(rest))
	case "note":
		return m == nodded || m == taken && len(s.left) == 0 // "नोट कर लिया"
	case "return":
		return s.has("back")
	case "undo":
		return m != undoing
	case "reject", "dismiss":
		return denied(t, strings.Fields(rest)) || rejectsNot(t, rest) // "kharij hone layak nahi hai"
	case "leave":
		whose, _ := t.Deps.Words.Heard("whose", rest)
		return len(whose) == 1 && whose[0] == "theirs" || denied(t, strings.Fields(rest)) // "छुट्टी पर हैं डॉक्टर साहब"
	case "tell":
		_, called := calledFirst(t, rest)
		return s.has("question") || called && len(juniors(t)) > 0 // "बताओ क्या करना है", "tell anil to hurry": which of his is asked
	case "cancel":
		return m == away // "cancel my leave"
	case "ask":
		return ofAsking(t, text) || deniedBehindAsk(t, rest) // else any words may follow
	}
	return denied(t, strings.Fields(rest)) // "खतरा नहीं है", "कोड नहीं मिला"
}

// asksOfBot reports whether words behind "complaint" ask how something is done, or how many there are, and name nothing that is wrong: "complaint kaise band kare".
func asksOfBot(t *handlers.Turn, rest string) bool {
	s := listen(t, rest)
	cat, known := t.Directory().Category(t.SaidIn(rest).Category)
	return s.has("howto") || s.has("question") && (!known || cat.Other)
}

// ofOneNumbered reports whether words begin with the number of a complaint, or with what leads to one or to a place of the list: "शिकायत संख्या तीन में …".
func ofOneNumbered(t *handlers.Turn, words string) bool {
	list := strings.Fields(words)
	led := false
	for len(list) > 1 {
		if name, _ := t.Deps.Words.Answer("joins", list[0]); name != "lead" {
			break
		}
		list, led = list[1:], true
	}
	_, placed := t.Deps.Words.Ordinal(strings.Join(list[:min(1, len(list))], " "))
	_, _, numbered := number(strings.Join(list, " "))
	return numbered || led && placed
}

// headOf is the command word as it was written before the rest, and whether a colon, a dash or a new line points from it to the rest.
func headOf(text, rest string) (head string, pointed bool) {
	head = strings.TrimRight(strings.TrimSuffix(strings.TrimSpace(text), rest), " \t\u00a0")
	bare := strings.TrimRight(head, ":–-\n")
	return bare, bare != head
}

// withoutLabel leaves out what only says that the words behind it are a report: "रिपोर्ट: …", "action taken - …".
func withoutLabel(t *handlers.Turn, words string) string {
	name, rest, is := t.Deps.Words.Command("label", words)
	if !is || name != "report" || rest == "" {
		return words
	}
	if _, pointed := headOf(words, rest); pointed {
		return rest
	}
	return words
}

// wholeReport is what a report is given that begins with a command's word: that word too where the sentence needs it, as in "Restored supply
// at 5 pm". Where what follows says the work itself, or a slash, a number or a colon marks the word, it is the command alone.
func wholeReport(t *handlers.Turn, text, name, rest string) string {
	if rest == "" || strings.HasPrefix(text, "/") {
		return rest
	}
	head, pointed := headOf(text, rest)
	if (name == "uphold" || name == "dismiss") && !pointed {
		return decisionIn(t, text, rest)
	}
	if name != "resolve" && name != "restored" {
		return rest
	}
	if _, _, numbered := number(rest); numbered || pointed {
		return rest
	}
	if name == "restored" && !listen(t, head).did() {
		return text // that it works again is what the citizen wants to know: "supply chalu, jumper joda"
	}
	clause := strings.Fields(rest)
	if at := slices.IndexFunc(clause, func(w string) bool { return joins(t, w) }); at >= 0 {
		clause = clause[:at]
	}
	if said := listen(t, strings.Join(clause, " ")); !listen(t, head).did() || said.did() || said.has("acts") {
		return rest
	}
	return text
}

// longestVerb is how many words go on with the verb of a decision, at most: "की जाती है".
const longestVerb = 3

// decisionIn is what a decision is given that begins with a command's word: all of it where it goes on with that word's verb, "अपील स्वीकार की जाती है, फिर
// जाँच करें", and nothing where it is no more than that: "kharij kar do" gives no reason.
func decisionIn(t *handlers.Turn, text, rest string) string {
	first, _, _ := strings.Cut(rest, " ")
	verb := ofNumber(t, first)
	switch {
	case verb && len(strings.Fields(rest)) <= longestVerb, bareDecision(t, rest):
		return ""
	case verb:
		return text
	}
	return rest
}

// bareDecision reports whether words behind a decision's command say only that it be so, or is: "kar do", "कर दिया"; not "काम हो चुका".
func bareDecision(t *handlers.Turn, words string) bool {
	return onlySays(t, words, "order") || words != "" && !slices.ContainsFunc(strings.Fields(words), func(w string) bool { return !pointsOnly(t, w) }) || len(strings.Fields(words)) < longestVerb && onlySays(t, words, "became", "done", "will")
}

// pointsOnly reports whether a word only points at what is spoken of, or is said out of politeness: "uphold it please".
func pointsOnly(t *handlers.Turn, word string) bool {
	_, points := t.Deps.Words.Answer("points", strings.Trim(word, around))
	return points || polite(t, word)
}

// firstOf is the first word of some, if there is one.
func firstOf(words string) []string {
	list := strings.Fields(words)
	return list[:min(1, len(list))]
}

// noReport reports whether words that begin with "done" are no report of it: what is still to come, denied, asked or only begun, and what
// does not say that anything was done. Behind the command's own name, which begins no sentence, all else is one: "resolve dawai bhej di gayi".
func noReport(t *handlers.Turn, head string, m matter, s speech, rest string) bool {
	sure := strings.EqualFold(head, "resolve") && !ofCrew(t, rest)
	switch {
	case s.did() && s.ahead(), m == moves && !s.did() && !sure, s.has("part"), s.has("being"), denied(t, firstOf(rest)):
		return true // "पूरा नहीं हुआ"
	case slices.ContainsFunc(strings.Fields(rest), isCode):
		return false
	case s.has("question"), s.has("step"), s.has("somebody"), sure && (s.ahead() || s.has("not") && !s.did()):
		return true
	case s.has("did"), s.has("acts"):
		return false
	case s.has("going"), s.has("broken"):
		return true
	}
	return len(t.In.Files) == 0 && !sure && (!s.did() || !s.has("done") || s.bare)
}

// ofCrew reports whether words name those who are sent to work: "lineman bhej diya" is a beginning, "kist bhej di" may be the work itself.
func ofCrew(t *handlers.Turn, words string) bool {
	names, _ := t.Deps.Words.Heard("crew", words)
	return len(names) > 0
}

// calledDone reports whether words begin with a word for "done" and say that something was sent, granted or done: where they are no plain report
// it is asked whether they are one, "पूरा, आदेश की प्रति भेज दी गई".
func calledDone(t *handlers.Turn, text string, s speech) bool {
	head, rest, is := doneWord(t, text)
	if !is || t.Deps.Words.Leading("speech", text) > len(fold.Words(head)) || s.has("not") || s.has("part") || s.has("being") || s.has("going") {
		return false
	}
	said := listen(t, rest)
	return (said.has("sent") && !s.ahead() || said.did() || said.has("take")) && (strings.EqualFold(head, "resolve") || !ofCrew(t, rest))
}

// doneWord parts the word of the command for "done" from what follows it.
func doneWord(t *handlers.Turn, text string) (head, rest string, is bool) {
	name, rest, ok := t.Deps.Words.Command("officer", text)
	if !ok || name != "resolve" || rest == "" {
		return "", "", false
	}
	head, _ = headOf(text, rest)
	return head, rest, true
}

// withoutName leaves out the command's own name, which is no word that a citizen is to read.
func withoutName(t *handlers.Turn, text string) string {
	if head, rest, is := doneWord(t, text); is && strings.EqualFold(head, "resolve") {
		return rest
	}
	return text
}

// barelyDone reports whether words begin with one for "done" and say nothing more of the work that was done. A photo says it for them.
func barelyDone(t *handlers.Turn, text string, s speech) bool {
	name, rest, ok := t.Deps.Words.Command("officer", text)
	if !ok || name != "resolve" || rest == "" || s.has("did") || s.has("acts") || len(t.In.Files) > 0 {
		return false
	}
	head, pointed := headOf(text, rest)
	if pointed || t.Deps.Words.Leading("speech", text) > len(fold.Words(head)) {
		return false
	}
	names, _ := t.Deps.Words.Heard("speech", rest)
	return !slices.Contains(names, "done")
}

// saysOfWork reports whether words say how the work stands, so that they are not what a list or a help is asked for about.
func saysOfWork(t *handlers.Turn, words string) bool {
	names, _ := t.Deps.Words.Heard("speech", words)
	return slices.ContainsFunc(names, func(n string) bool { return n != "all" })
}
