package officer

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// Not all that a superior bids is for who has the work: he may give it to somebody else, order something of another officer, or speak of the doer himself.

// givesOn reports whether words give a complaint to another department or another one's care: "jal nigam ko bhejo". "Lineman ko bhejo" sends somebody there.
func givesOn(t *handlers.Turn, c models.Complaint, text string) bool {
	if m, s := matterOf(t, text, c.Department); m == elses {
		return s.department != "" || !hastens(t, text)
	}
	return givesAway(t, text)
}

// ofSomebodyElse reports whether a superior's words are of the doer himself, and not for him, "JE ke viruddh karyawahi karein", or name another officer or post:
// "XEN to submit report", "mukesh se report mango".
func ofSomebodyElse(t *handlers.Turn, c models.Complaint, text string) bool {
	if against, _ := t.Deps.Words.Heard("against", text); len(against) > 0 {
		return true
	}
	doer, _ := instructed(t, c)
	words := strings.Fields(text)
	for i, w := range words {
		if post, _ := t.Deps.Words.Answer("posted", strings.Trim(w, around)); post == "over" || anotherNamed(t, c, doer, words, i) {
			return true
		}
		at := calledAt(t, words, i)
		if at < 0 || isDoer(t, doer, words[at]) || saidOfWork(t, c, words[at]) {
			continue
		}
		if whom := strings.Join(words[at:max(at, i)+1], " "); !calledCitizen(t, whom) {
			return true
		}
	}
	return false
}

// calledAt is where somebody stands to whom, or of whom, something is bid by the little word at a place, "mukesh ko", "reminder to mukesh"; less than 0: nobody does.
func calledAt(t *handlers.Turn, words []string, i int) int {
	directs, _ := t.Deps.Words.Heard("directs", strings.Join(words, " "))
	name, _ := t.Deps.Words.Answer("addressed", words[i])
	to, before := name == "to", i-1
	if to && !ofNumber(t, words[i]) { // of English it stands first
		if i+1 < len(words) && slices.Contains(directs, "remind") {
			return i + 1
		}
		return -1
	}
	if !to && (!isFrom(t, words[i]) || len(directs) == 0 && !ofAsking(t, strings.Join(words, " "))) {
		return -1
	}
	for before > 0 && (title(t, words[before]) || polite(t, words[before])) {
		before--
	}
	return before
}

// isDoer reports whether a word is the doer's name, or what one in his place is called.
func isDoer(t *handlers.Turn, doer models.Officer, word string) bool {
	post, _ := t.Deps.Words.Answer("posted", strings.Trim(word, around))
	return post == "who" || len(word) >= shortestCalled && hasNames(t, doer.Name, word)
}

// saidOfWork reports whether a word is of no officer: it is of the time or of the work, or stands in every sentence.
func saidOfWork(t *handlers.Turn, c models.Complaint, word string) bool {
	for _, is := range []func(*handlers.Turn, string) bool{workedOnThing, ofCommand, saysNothing, pointsOnly, title, ofTime, ofCrew, onlyBid} {
		if is(t, word) {
			return true
		}
	}
	kind := t.Understand.Understand(word, handlers.Hint{Department: c.Department})
	return kind.Department == c.Department && kind.Category != "" && kind.Category != t.Directory().OtherCategory(c.Department).Code
}

func workedOnThing(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("worked_on", strings.Trim(word, around))
	return is
}

func ofCommand(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("officer", word)
	return is
}

func ofTime(t *handlers.Turn, word string) bool { return namesTime(t, []string{word}) }

func onlyBid(t *handlers.Turn, word string) bool {
	bid, left := t.Deps.Words.Heard("bid", word)
	return len(bid) > 0 && len(left) == 0
}

// mayName reports whether a word may be somebody's name: it is long enough, and none of those that stand in every sentence.
func mayName(t *handlers.Turn, word string) bool {
	return len(word) >= shortestCalled && !polite(t, word) && !saysNothing(t, word)
}

// anotherNamed reports whether an officer of the department who is there, and is not the doer, is named at a place among words: at the beginning, or beside a little word.
func anotherNamed(t *handlers.Turn, c models.Complaint, doer models.Officer, words []string, i int) (is bool) {
	w := strings.Trim(words[i], around)
	led := i == 0 || i == len(words)-1
	if i+1 < len(words) {
		name, _ := t.Deps.Words.Answer("addressed", words[i+1])
		led = led || name != "" || isFrom(t, words[i+1]) || ofNumber(t, words[i+1])
	}
	if !led || !mayName(t, w) || hasNames(t, doer.Name, w) {
		return false
	}
	areas := t.Directory().Ancestors(c.AreaOrState())
	t.Roster().Officers(func(o models.Officer) bool {
		is = o.ID != doer.ID && hasNames(t, o.Name, w) && slices.ContainsFunc(o.Postings, func(p models.Posting) bool {
			return p.Post.Department == c.Department && slices.ContainsFunc(areas, func(a models.Area) bool { return a.Code == p.Post.Area })
		})
		return !is
	})
	return is
}
