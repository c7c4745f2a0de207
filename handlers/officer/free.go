package officer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/models"
)

// setFree lets an officer out of a question that only certain answers fit: a "no" ends any, and what says something of the work is heard as
// that, not refused as no department or no date.
func setFree(t *handlers.Turn, asked string) (free, answered bool) {
	if name, ok := t.Deps.Words.Answer("yesno", t.Text); ok && name == "no" && asked != "publish" {
		t.Done()
		t.SayKey("officer.cancelled")
		return false, true
	}
	if (asked == "resolve" || asked == "restored") && regrets(t) {
		t.Done()
		t.SayKey("officer.cancelled")
		return false, true
	}
	if asked == "expect" && hoursAgain(t) {
		t.SayKey("officer.expect_which")
		return false, true
	}
	if fits(t, asked) {
		return false, false
	}
	m, s := matterOf(t, t.Text, "")
	if m != unheard && m != nodded || namesNobody(t, asked) || s.has("question") && (asked == "resolve" || asked == "restored") {
		t.Done()
		return true, false
	}
	return false, false
}

// regrets reports whether the answer to "what was done?" takes back that anything was: nothing is reported yet, so that little is needed.
func regrets(t *handlers.Turn) bool {
	s := listen(t, t.Text)
	sorry := s.has("regret") || s.has("back") // "sorry, galat shikayat"; not "sorry late hua, kar diya"
	return len(t.In.Files) == 0 && deniesReport(t, t.Text) || sorry && !s.did() && !s.has("acts") && len(s.left) <= 2
}

// doubtedReport has it asked whether an answer to "what was done?" is a report, where it may say that nothing was: what is broken, what was
// not found, what is still to do, what was only sent.
func doubtedReport(t *handlers.Turn, asked string, c models.Complaint) (ask act, doubt bool) {
	of := alone
	switch {
	case len(t.In.Files) > 0 || t.Text == "": // a place alone is proof on its way
		return nil, false
	case asked == "restored":
		of = wholeStorm
	case asked != "resolve":
		return nil, false
	}
	m, s := matterOf(t, t.Text, "")
	nothing := slices.ContainsFunc(nothingDone(), s.has) || !s.has("acts") && (onlyStands(t) || !mayBeOf(t, c) || len(strings.Fields(t.Text)) == 1) // "chai pi lo", "sipahi"
	refused, _ := t.Deps.Words.Heard("refused", t.Text)                                                                                             // "citizen ne mana kiya"
	agreed := len(refused) > 0 && reportsBehind(t)
	sorry := !agreed && (len(refused) > 0 || m == finished && s.has("somebody")) || (s.has("regret") || s.has("back")) && !s.has("did") && !s.has("done")
	return askDone(of), onlyCounted(t) || m == unheard && !s.has("did") && nothing || m == finished && s.has("again") && s.has("broken") || m == moves || sorry
}

// reportsBehind reports whether the last clause of several says what was done, whatever came before: "citizen ne mana kar diya tha phir maan gaya, bill sudhar diya".
func reportsBehind(t *handlers.Turn) bool {
	parts := partsOf(t, t.Text)
	last := parts[len(parts)-1]
	refused, _ := t.Deps.Words.Heard("refused", last)
	return len(parts) > 1 && len(refused) == 0 && tellsReport(t, last)
}

// mayBeOf reports whether words may be of the matters of a complaint's department at all.
func mayBeOf(t *handlers.Turn, c models.Complaint) bool {
	guessed := t.SaidIn(t.Text).Departments
	return len(guessed) == 0 || slices.ContainsFunc(guessed, func(g handlers.Guess) bool { return g.Code == c.Department })
}

// nothingDone are the names of what is said where nothing may be done yet.
func nothingDone() []string {
	return []string{"not", "broken", "order", "judged", "part", "must", "plan"}
}

// onlyCounted reports whether words are a small number and that it is done: "2 done", "done 2" say nothing of what was done, and may be of the second one
// in a list.
func onlyCounted(t *handlers.Turn) bool {
	words := strings.Fields(t.Text)
	only := func(n string, rest []string) bool {
		_, small := t.Deps.Words.Ordinal(n)
		m, s := matterOf(t, strings.Join(rest, " "), "")
		return small && digits(n) && m == finished && !s.reports() && len(s.left) == 0
	}
	last := len(words) - 1
	return last > 0 && (only(words[0], words[1:]) || only(words[last], words[:last]))
}

// beyondList reports whether a place that the list has not is said to be done, and no more: which is meant nobody knows.
func beyondList(t *handlers.Turn) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	n, _ := t.Deps.Words.Ordinal(first)
	return onlyCounted(t) && t.InShown(1) != "" && t.InShown(n) == ""
}

// onlyStands reports whether a sentence says how something is, and not what was done: "bahut door hai".
func onlyStands(t *handlers.Turn) bool {
	words := strings.Fields(t.Text)
	_, is := t.Deps.Words.Answer("stands", strings.TrimRight(words[len(words)-1], ".।!"))
	return is
}

// sentThing reports whether something was sent or given, not somebody to work: that may be all that was to be done.
func (s speech) sentThing(t *handlers.Turn, text string) bool {
	return s.has("sent") && !s.ahead() && !s.timed && !s.has("going") && !s.has("being") && !ofCrew(t, text)
}

// longestName is how many words an officer or a department is called by at most, with what leads to the name.
const longestName = 6

// namesNobody reports whether what is said where a name was asked for is a sentence of its own: it is too long for a name, or ends with a command's word, "iska
// IMEI number pucho".
func namesNobody(t *handlers.Turn, asked string) bool {
	words := strings.Fields(t.Text)
	if asked != "assign" && asked != "handover" || len(words) < 2 {
		return false
	}
	name, _, is := t.Deps.Words.Command("officer", words[len(words)-1])
	return len(words) > longestName || is && (name == "ask" || name == "open" || name == "list")
}

// fits reports whether the words can be the answer to what was asked; to most questions all words can.
func fits(t *handlers.Turn, asked string) bool {
	switch asked {
	case "handover":
		code, _ := departmentIn(t, t.Text)
		return code != ""
	case "assign": // no name says how the work goes
		m, _ := matterOf(t, t.Text, "")
		return m != finished && m != moves && m != away && m != taken && !namesNobody(t, asked)
	case "later", "expect":
		_, _, timed := whenSaid(t, t.Text, officeClose)
		_, _, dated := moment(t.Text, t.Now, officeClose)
		_, hour := hourIn(t.Text, t.Now)
		m, _ := matterOf(t, t.Text, "")
		return m != away && (timed || dated || hour || t.Conv.Ask.Code != "") // "kal chhutti par hoon"
	case "reject":
		_, _, reason := reasonIn(t, t.Text)
		_, _, ours := t.Deps.Words.Command("not_ours", t.Text)
		return reason || ours || t.Conv.Ask.Code != ""
	case "resolve", "restored":
		m, s := matterOf(t, t.Text, "")
		return (m != moves || s.sentThing(t, t.Text)) && m != taken && !s.has("question") && (s.did() || m != elses && m != noFunds && m != away)
	case "dismiss": // "मौके पर जाँच की" is a reason
		m, s := matterOf(t, t.Text, "")
		return m != taken && m != away && (m != moves || !s.ahead() && !s.onlyTime)
	}
	return true
}

// bareAgain reports whether the answer to "why?" is but the word of the command, or consent: "खारिज" is no reason, "ok" no report.
func bareAgain(t *handlers.Turn, asked string) bool {
	if i := t.Said().Intent; (asked == "resolve" || asked == "restored") && len(t.In.Files) == 0 && (i == handlers.Greeting || i == handlers.Thanks) && listen(t, t.Text).names == nil {
		return true // "namaste"
	}
	if len(t.In.Files) == 0 && nod(t, t.Text) {
		return slices.Contains([]string{"resolve", "restored", "dismiss", "uphold", "return", "ask", "tell", "escalate"}, asked)
	}
	if asked == "dismiss" || asked == "uphold" || asked == "return" {
		if given, _ := t.Deps.Words.Heard("hands", t.Text); slices.Contains(given, "give") && len(strings.Fields(t.Text)) <= longestName &&
			slices.ContainsFunc(strings.Fields(t.Text), func(w string) bool { return worksBeside(t, w) }) {
			return true // "anil ko wapas karo" says whom it goes back to, and not why
		}
	}
	if (asked == "dismiss" || asked == "uphold") && utf8.RuneCountInString(strings.TrimSpace(t.Text)) < 3 {
		return true // a letter is no decision
	}
	name, ok := t.Deps.Words.Answer("officer", t.Text)
	return ok && name == asked && slices.Contains([]string{"dismiss", "uphold", "return", "escalate"}, asked)
}

// withoutCommand leaves out the word of the command that asked, said once more before the answer: "असमर्थ न्यायालय में है".
func withoutCommand(t *handlers.Turn, asked string) string {
	switch asked {
	case "reject", "later", "escalate", "assign", "ask", "expect":
		if name, rest, ok := t.Deps.Words.Command("officer", t.Text); ok && name == asked && rest != "" {
			return rest
		}
	}
	return t.Text
}
