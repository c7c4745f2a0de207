package officer

import (
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// matter is what an officer speaks of in words that are no command.
type matter string

const (
	unheard  matter = ""
	nodded   matter = "nod"      // "ok", 👍: received, and perhaps taken
	taken    matter = "take"     // "दिखवाते हैं"
	moves    matter = "progress" // "लाइनमैन भेज दिया, 1 घंटे में हो जाएगा"
	finished matter = "done"
	elses    matter = "not_mine" // another department's
	noFunds  matter = "funds"
	away     matter = "leave"
	undoing  matter = "undo"
	upheld   matter = "uphold"
	rejected matter = "dismiss"
	inCourt  matter = "court"   // "मामला न्यायालय में है"
	between  matter = "private" // "यह निजी विवाद है"
)

// mostSpoken is how many words an officer's sentence about a complaint has at most: what is longer is a matter of its own.
const mostSpoken = 40

// speech is what was heard in an officer's words.
type speech struct {
	names      []string
	left       []string // the words that say nothing of this, nor of a time
	department string   // another one that is named, where the words give the work away
	onlyTime   bool     // a time and nothing else is named
	timed      bool     // a time is named
	called     bool     // a word for "done" came first, and what follows is news: whether it is the report is asked
	bare       bool     // a word for "done" came first, and what follows says nothing of the work: "पूरा …", "done with …"
}

func (s speech) has(name string) bool { return slices.Contains(s.names, name) }

// listen hears what the words speak of.
func listen(t *handlers.Turn, text string) (s speech) {
	text = strings.Join(withoutPresent(t, strings.Fields(text)), " ")
	s.names, s.left = t.Deps.Words.Heard("speech", text)
	if excepts, _ := t.Deps.Words.Heard("except", text); len(excepts) > 0 && s.has("all") { // "alambagh chhodkar baki sab jagah": no work that is left
		s.names = slices.DeleteFunc(s.names, func(name string) bool { return name == "part" })
	}
	_, vague := nextPeriod(t, text)
	if _, rest, ok := whenSaid(t, text, officeClose); ok || vague {
		var names []string
		names, s.left = t.Deps.Words.Heard("speech", strings.Join(rest, " "))
		if !slices.Contains(names, "part") { // "आधे घंटे में"
			s.names = slices.DeleteFunc(s.names, func(name string) bool { return name == "part" })
		}
		s.timed, s.onlyTime = ok, len(s.left) == 0 && !slices.ContainsFunc(s.names, func(name string) bool { return name != "all" }) // "sabke liye kal tak"
	}
	if s.has("howto") {
		s.names = append(s.names, "question")
	}
	return s
}

// officeClose stands in for the close of an office where only whether a time is named is asked.
const officeClose = 17 * time.Hour

// matterOf says what an officer's words are about; own is the department whose work he speaks of.
func matterOf(t *handlers.Turn, text, own string) (matter, speech) {
	if len(strings.Fields(text)) > mostSpoken {
		return unheard, speech{}
	}
	text = withoutNo(t, text)
	s := listen(t, text)
	s.bare = s.has("done") && barelyDone(t, text, s)
	if s.has("not_mine") || s.has("theirs") {
		s.department = otherDepartment(t, text, own)
	}
	switch {
	case s.undoes(t):
		return undoing, s
	case s.has("question") || strings.HasSuffix(strings.TrimSpace(text), "?"):
		return unheard, s
	case s.has("off") && !othersLeave(t, text, s):
		return away, s
	case s.has("court") && s.ofMatter(t, text):
		return inCourt, s
	case s.has("private") && s.ofMatter(t, text):
		return between, s
	case s.has("not_mine"), disowns(t, text), !s.did() && ofElsewhere(t, text), s.has("theirs") && s.department != "":
		return elses, s
	case !s.did() && sentWrongly(t, text):
		return unheard, s // "bill galat jagah bheja hai": what is at fault is asked
	case s.has("funds"):
		return noFunds, s
	case s.has("dismiss"):
		return rejected, s
	case s.has("uphold"):
		return upheld, s
	case s.has("judged"):
		return unheard, s // what is said of the complainant he is not sent unasked: "consumer jhooth bol raha hai"
	}
	m := s.progress(t, text)
	if (m == moves || m == taken) && calledDone(t, text, s) {
		s.called, m = true, finished
	}
	if m == moves && !s.did() && ofComplainant(t, text) || m == taken && (s.has("putoff") || ofAnothers(t, text)) {
		return unheard, s
	}
	if m == unheard || m == moves {
		return givesTersely(t, text, own, m, s)
	}
	return m, s
}

// givesTersely hears words that give work to another department though haste stands between them, "jal nigam ko turant bhejo", or that only name it: "nagar nigam bhejo".
func givesTersely(t *handlers.Turn, text, own string, m matter, s speech) (matter, speech) {
	if code, why := departmentIn(t, text); own != "" && code != "" && code != own && onlyGives(t, why) {
		s.department = code
		return elses, s
	}
	if calm := withoutHaste(t, text); calm != text {
		if given, said := matterOf(t, calm, own); given == elses && said.department != "" {
			return given, said
		}
	}
	return m, s
}

// onlyGives reports whether words behind a department's name say nothing, or no more than that something is sent there: "bhejo", "transfer karo".
func onlyGives(t *handlers.Turn, words string) bool {
	_, left := t.Deps.Words.Heard("hands", "ko "+words) // as if it stood there: "nagar nigam transfer"
	return words == "" || onlyBids(t, words) || len(left) == 0
}

// withoutHaste leaves out the words that bid haste.
func withoutHaste(t *handlers.Turn, text string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(text), func(w string) bool {
		name, is := t.Deps.Words.Answer("bid", w)
		return is && name == "haste"
	}), " ")
}

// withoutNo leaves out the "no" or "sorry" by which a time is mended that was said before: "nahi 3 ghante me". What is denied is said behind it.
func withoutNo(t *handlers.Turn, text string) string {
	first, rest, more := strings.Cut(strings.TrimSpace(text), " ")
	if names, left := t.Deps.Words.Heard("twin", first); !more || len(names)+len(left) > 0 {
		return text
	}
	if s := listen(t, rest); !s.onlyTime || !s.timed {
		return text
	}
	return rest
}

// disowns reports whether words say that a complaint is not of one's own, whatever that is called: "mere thane ka nahi hai", "हमारे वार्ड का नहीं".
func disowns(t *handlers.Turn, text string) bool {
	words := fold.Words(text)
	for i := range max(0, len(words)-3) {
		whose, _ := t.Deps.Words.Answer("joins", words[i])
		if behind := words[i+3:]; whose == "mine" && ofNumber(t, words[i+2]) && denied(t, behind) && (denied(t, behind[:1]) || saysNothing(t, behind[0])) {
			return true // not "mere je ka phone nahi lag raha"
		}
	}
	return false
}

// ofElsewhere reports whether a part of what was said says no more than that the matter is of another thana, tehsil or ward, or was sent to the wrong place: "ye doosre thane ka mamla
// hai", "aapne galat jagah bheji hai". Where somebody or something else is of there, or was sent, it speaks of the work: "chor doosre thane ka hai", "team galat jagah bhej di".
func ofElsewhere(t *handlers.Turn, text string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;.।\n", r) }), func(part string) bool {
		names, left := t.Deps.Words.Heard("misplaced", part)
		has := func(name string) bool { return slices.Contains(names, name) }
		return len(left) == 0 && (has("territory") && !has("sent") || has("wrong") && has("sent"))
	})
}

// sentWrongly reports whether words say that something was sent to the wrong place: with what else they say, that is no news of the work.
func sentWrongly(t *handlers.Turn, text string) bool {
	names, _ := t.Deps.Words.Heard("misplaced", text)
	return slices.Contains(names, "wrong") && slices.Contains(names, "sent")
}

// ofOtherArea reports whether it is an area that is not one's own, and not the matter: "mere thane ka nahi", "not in my jurisdiction".
func ofOtherArea(t *handlers.Turn, text string) bool {
	hands, _ := t.Deps.Words.Heard("hands", text)
	return slices.Contains(hands, "area")
}

// ofComplainant reports whether words speak of the complainant as of somebody else: they were written for an office, not for him.
func ofComplainant(t *handlers.Turn, text string) bool {
	names, _ := t.Deps.Words.Heard("complainant", text)
	return len(names) > 0
}

// bids reports whether work is refused, put off, or made to hang on what the citizen does first: "पहले बिल जमा करो फिर होगा". He is not sent it
// unasked.
func (s speech) bids() bool {
	return !s.did() && (s.has("demand") || s.has("wont") && s.has("must") && !s.has("will") || s.has("putoff") && !s.timed)
}

// ofMatter reports whether it is the matter that is in court, or private, not what was done there, nor the officer: "आरोप पत्र न्यायालय में भेज
// दिया", "आपसी विवाद था, समझौता करा दिया".
func (s speech) ofMatter(t *handlers.Turn, text string) bool {
	whose, _ := t.Deps.Words.Heard("whose", text)
	return !s.did() && !s.ahead() && !s.has("sent") && !s.has("acts") && !s.has("not") && !slices.Contains(whose, "mine")
}

// undoes reports whether a handover is taken back, and nothing else is said: "गलती से फीडर बंद था, चालू कर दिया" is a report.
func (s speech) undoes(t *handlers.Turn) bool {
	if !s.has("back") || s.has("did") {
		return false
	}
	_, where := t.DepartmentNamed(strings.Join(s.left, " "))
	return len(s.left) == 0 || where // "galti se jal nigam bhej diya"
}

// ahead reports whether something is still to come.
func (s speech) ahead() bool { return s.duty() || s.has("wait") || s.has("lacks") || s.has("wont") }

// duty reports whether something is to be done, by whomever: "जाँच होगी", "बिल जमा करना है".
func (s speech) duty() bool { return s.has("will") || s.has("must") || s.has("plan") }

// intends reports whether he says what he has to do, or has planned and not begun: "ट्रांसफार्मर बदलना है".
func (s speech) intends() bool { return s.has("must") || s.has("plan") && !s.timed && !s.has("sent") }

// did reports whether work is said to be done, or what was done.
func (s speech) did() bool { return s.has("done") || s.has("did") || s.has("became") }

// reports says whether words on work that is done can be its report: "ok done" is none, and "हो गया" may be said of the fault.
func (s speech) reports() bool {
	if s.called || s.has("again") && s.has("broken") || s.has("somebody") || s.has("step") || s.has("lacks") {
		return false // "बदल दिया था, फिर जल गया", "पड़ोसी ने दीवार बना दी", "अस्थायी जोड़ दिया"
	}
	if s.has("order") && !s.has("did") {
		return false // "कृपया निस्तारित करें" is said to somebody else
	}
	named := slices.ContainsFunc(s.left, func(w string) bool { return strings.Trim(w, "0123456789") != "" }) // "50% completed" names nothing
	return s.has("did") || s.has("done") && !s.bare && (named || s.has("sent") || s.has("acts"))
}

// progress is what the words say of the work.
func (s speech) progress(t *handlers.Turn, text string) matter {
	begun := s.has("part") || s.has("being") || s.has("going") && !s.has("did") // "काम शुरू कर दिया गया"
	ahead := s.ahead() && (s.duty() || s.has("wait") || !s.has("did"))          // "सर्वर डाउन था, अब जारी कर दिया"
	switch {
	case s.did() && !ahead && !begun && !s.has("not") && (s.has("did") || !s.has("broken")):
		return finished
	case s.bids():
		return unheard
	case s.intends() && !s.has("will") && !s.has("wait") && !s.has("lacks") && !s.has("wont") && !s.has("going"):
		return unheard // "isko reject karna hai" is said to himself: whether the citizen is to read it is asked
	case s.ahead(), s.onlyTime, s.has("putoff"), !s.has("not") && (s.has("filed") || s.has("sent") && !s.has("back") || s.has("going") || s.has("being") || s.has("part") && s.did()):
		return moves
	case s.has("take") && !s.has("not"):
		return taken
	case nod(t, text), seen(t, text):
		return nodded
	}
	return unheard
}

// filedOf says what it is that a case was filed: of "they do not write my FIR" the work itself, of a theft a step, of other departments' complaints it is
// asked.
func filedOf(t *handlers.Turn, m matter, s speech, text string, c models.Complaint) (matter, speech) {
	if m != moves || !s.has("filed") || s.ahead() || s.has("going") || s.has("being") {
		return m, s
	}
	filing := slices.DeleteFunc(strings.Fields(text), func(w string) bool { // "FIR likh di, bijli chori ki": the case is the police's, whose wire it was
		words := fold.Words(w)
		return len(words) == 1 && slices.Contains(s.left, words[0])
	})
	switch said := t.SaidIn(text); {
	case c.Is(said.Category):
		return finished, speech{names: append(s.names, "did"), left: s.left}
	case said.Department != c.Department, t.SaidIn(strings.Join(filing, " ")).Department != c.Department:
		return finished, s
	}
	return m, s
}

// nod reports whether a text is a sign of consent and nothing else. Folded hands are thanks.
func nod(t *handlers.Turn, text string) bool {
	_, is := t.Deps.Words.Answer("nod", text)
	name, yes := t.Deps.Words.Answer("yesno", text)
	return is || yes && name == "yes" || handlers.Folded(text) && !strings.Contains(text, "🙏")
}

// seen reports whether a text says that the message has come and nothing else: "प्राप्त हुआ", "received", "नोट किया".
func seen(t *handlers.Turn, text string) bool {
	_, is := t.Deps.Words.Answer("seen", text)
	return is
}

// otherDepartment finds a department other than one's own that the words name.
func otherDepartment(t *handlers.Turn, text, own string) string {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,.।:;\n\t", r) })
	for i := range words {
		for n := min(4, len(words)-i); n > 0; n-- {
			said := strings.Join(words[i:i+n], " ")
			if n == 1 && (len(said) < 3 || saysNothing(t, said)) {
				continue
			}
			found, ok := t.DepartmentNamed(said)
			if !ok {
				continue
			}
			if found != own && !denied(t, words[i+n:]) {
				return found
			}
			break
		}
	}
	return ""
}

// saysNothing reports whether a word is one of those that stand in every sentence, as in the names of departments.
func saysNothing(t *handlers.Turn, word string) bool {
	_, left := t.Deps.Words.Heard("speech", word)
	return len(left) == 0
}

// denied reports whether what was named is said not to be it: "यह PWD का नहीं, …".
func denied(t *handlers.Turn, after []string) bool {
	names, _ := t.Deps.Words.Heard("speech", strings.Join(after[:min(2, len(after))], " "))
	return slices.Contains(names, "not")
}

// busy are the states in which a doer works.
func busy() []models.Status {
	return []models.Status{models.Assigned, models.InProgress, models.NeedsInfo}
}
