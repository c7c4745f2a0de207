package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// longestSubject is how many words a complaint is called by at most.
const longestSubject = 3

// calling is how words call a complaint: "meter wala", "आवास की शिकायत", "the x-ray one".
type calling struct {
	subject  []string // as they sound
	words    string
	from, to int  // the words of the text that it is
	matter   bool // they say that it is a complaint
	sure     bool // what follows is said of the complaint, and of nothing that is called by it, "meter wali reading", nor of a second one
}

// callingIn finds at the beginning of a text, or behind a command's word or politeness, what calls a complaint by its subject or its place.
func callingIn(t *handlers.Turn, words []string) (call calling, is bool) {
	from := 0
	for from < len(words) && (polite(t, words[from]) || title(t, words[from]) || calledAny(t, words[from]) || from == 0 && isCommand(t, words[:1])) {
		from++
	}
	for at := from + 1; at < min(len(words), from+longestSubject+2); at++ {
		to := callsOn(t, words, at)
		if to == at {
			continue
		}
		subject := words[from:at]
		of := ofNumber(t, subject[len(subject)-1])
		if of {
			subject = subject[:len(subject)-1] // "आवास की शिकायत"
		}
		several, _ := t.Deps.Words.Answer("called_people", words[at]) // "bijli wale" are people, "bijli wale me" may be the complaint
		if len(subject) == 0 || several == "any" && (to == len(words) || !ofNumber(t, words[to]) && !isFrom(t, words[to])) || slices.ContainsFunc(subject, digits) || putIn(t, subject, words[to:]) {
			return call, false
		}
		said := strings.Join(words[at:to], " ")
		names, _ := t.Deps.Words.Heard("work", said)
		joined := strings.Join(subject, " ")
		call = calling{subject: sounds(joined), words: joined, from: from, to: to, matter: slices.Contains(names, "matter")}
		second := to < len(words) && joins(t, words[to])
		led := call.matter && (of || to-at > 1) && !second && !saysWhatIs(t, words[to:]) // "transformer wali shikayat lineman ko di", not "meter complaint register"
		call.sure = led || saidOfCalled(t, words, to)
		return call, call.sure || call.matter || second || saysWhatIs(t, words[to:]) // else a thing is called so: "transformer wali line"
	}
	return call, false
}

// longestPutIn is behind how many words it stands at most that something new was put in, besides those that say when: "the new one has been fitted", "naya wala kal shaam tak lagega".
const longestPutIn = 3

// putIn reports whether a word calls only what is put in in place of an old one, or was sent for: "naya wala laga diya" is no new connection, though that is called so. Whatever else
// says how something is may call the one complaint that has it in its name: "galat wali" is the bill.
func putIn(t *handlers.Turn, subject, behind []string) bool {
	if len(subject) != 1 {
		return false
	}
	if _, isNew := t.Deps.Words.Answer("called_new", strings.Trim(subject[0], around)); !isNew {
		return false
	}
	n := 0
	for _, w := range behind {
		if _, is := t.Deps.Words.Answer("put_in", strings.Trim(w, around)); is && n < longestPutIn {
			return true
		}
		if !namesTime(t, []string{w}) {
			n++
		}
		if n == longestPutIn || clauseEnds(w) {
			return false
		}
	}
	return false
}

// saidOfCalled reports whether what stands behind what calls a complaint is said of that: it begins with a verb or what leads to one, goes on to it with
// "ka", "me", or is a clause of its own.
func saidOfCalled(t *handlers.Turn, words []string, to int) bool {
	behind := words[to:]
	if len(behind) == 0 || strings.TrimRight(words[to-1], ",;:।") != words[to-1] || ofNumber(t, behind[0]) || isFrom(t, behind[0]) || ofElsewhere(t, strings.Join(behind, " ")) {
		return true
	}
	if does, somebody := comesOrGoes(t, words[to-1:]); does && somebody {
		return false
	}
	if saysWhatIs(t, behind) {
		return len(behind) > 1 && leadsOn(t, behind[0]) && leadsOn(t, behind[1]) // "the meter one is done", not "bill ki shikayat hai ye"
	}
	return leadsOn(t, behind[0])
}

// comesOrGoes reports whether what is called by a subject comes, goes or says something, and whether that is somebody: "bill wala babu aaj nahi aaya". A complaint does none of it, but its
// work may be done by whoever is spoken to, "meter wala bhai ho gaya", and what it is of may come, "bill wala phir aaya hai": then no person is named, nor that he did not come. words
// begin with what calls it.
func comesOrGoes(t *handlers.Turn, words []string) (does, somebody bool) {
	called, _ := t.Deps.Words.Answer("called_people", words[0])
	if called != "man" && called != "person" {
		return false, false
	}
	somebody = called == "person"
	for _, w := range words[1:] {
		name, _ := t.Deps.Words.Answer("called_people", strings.Trim(w, around))
		_, day := t.Deps.Words.Answer("day", strings.Trim(w, around))
		somebody = somebody || name == "person" || title(t, w) || notIn(t, w)
		switch {
		case name == "goes":
			return true, true
		case name == "comes":
			return true, somebody
		case name != "between" && name != "person" && !day && !title(t, w) && !notIn(t, w):
			return false, false
		}
	}
	return false, false
}

// callsSomebody reports whether words call somebody who comes or goes, as it seems, by what he has to do with.
func callsSomebody(t *handlers.Turn) bool {
	words := strings.Fields(t.Text)
	for i := range words {
		if does, _ := comesOrGoes(t, words[i:]); does {
			return true
		}
	}
	return false
}

// leadsOn reports whether a word begins what is said of a complaint: a verb, a day, "also".
func leadsOn(t *handlers.Turn, word string) bool {
	word = strings.Trim(word, around)
	_, is := t.Deps.Words.Answer("called_then", word)
	_, day := t.Deps.Words.Answer("day", word)
	return is || day || polite(t, word) || title(t, word)
}

// saysWhatIs reports whether words begin with "is".
func saysWhatIs(t *handlers.Turn, words []string) bool {
	if len(words) == 0 {
		return false
	}
	name, is := t.Deps.Words.Answer("called_then", strings.Trim(words[0], around))
	return is && name == "is"
}

// subjectSpoken writes the number of the one complaint that words call by its subject, in place of what it is called by. So what is said of it is said of no other, however
// lately that was spoken of. Where several are called so, or none is, where more is called or spoken of than that one, or the sentence says what the subject is, the words
// stay as they are. The number comes first, so that it is in no words that a citizen reads.
func (v *Conversation) subjectSpoken(ctx context.Context, t *handlers.Turn) (string, error) {
	words := strings.Fields(t.Text)
	if len(words) < 2 || t.In.ReplyTo != "" || t.Conv.Ask.Code == asCitizens && !saysOfHisWork(t) || t.Account.Key == handlers.WebAccount || strings.HasPrefix(t.Text, "/") ||
		wordsAwaited(t) && t.Conv.Ask.Code != asCitizens && !reportAwaited(t) && t.Conv.Ask.Kind != "handover" && t.Conv.Ask.Kind != "assign" {
		return t.Text, nil
	}
	call, is := callingIn(t, words)
	if !is || !call.sure || correctsSubject(t, call, words) || callsMore(t, words[call.to:]) {
		return t.Text, nil
	}
	if named, _, err := namedIn(ctx, t, t.Text); err != nil || len(named) > 0 {
		return t.Text, nil // whatever is wrong with a number is said where it is read
	}
	list, err := own(ctx, t, models.ComplaintQuery{Limit: mostSearched})
	if err != nil || len(list) < 2 {
		return t.Text, err
	}
	called, err := calledSo(ctx, t, call, list)
	if err != nil || len(called) != 1 || called[0].Watch.Storm != 0 || speaksOfOther(t, called[0], list, strings.Join(words[call.to:], " ")) {
		return t.Text, err
	}
	before, number := words[:call.from], []string{string(called[0].Number)}
	if call.from > 0 && isCommand(t, words[:1]) {
		before, number = words[1:call.from], []string{words[0], number[0]}
	}
	before = slices.DeleteFunc(slices.Clone(before), func(w string) bool { return calledAny(t, w) }) // "us meter wale me"
	return strings.Join(slices.Concat(number, before, words[call.to:]), " "), nil
}

// correctsSubject reports whether a sentence says what the subject of the complaint at hand is or is not, "this is a meter complaint": that calls no other one.
func correctsSubject(t *handlers.Turn, call calling, words []string) bool {
	behind := words[call.to:]
	led := len(behind) > 0 && ofNumber(t, behind[0]) // "meter wali ki category galat hai"
	return !led && saysRetitle(t, t.Text) || call.from > 1 && slices.ContainsFunc(words[1:call.from], func(w string) bool { return saysWhatIs(t, []string{w}) })
}

// callsSome reports whether words call a complaint by what it is of, "bill wali", wherever they stand.
func callsSome(t *handlers.Turn, words []string) bool {
	for at := range words {
		to := callsOn(t, words, at)
		if to == at {
			continue
		}
		if names, _ := t.Deps.Words.Heard("work", strings.Join(words[at:to], " ")); !slices.Contains(names, "matter") {
			return true
		}
	}
	return false
}

// callsMore reports whether words call something by its subject once more: "transformer wali aur voltage wali le li". Of two the second would be dropped.
func callsMore(t *handlers.Turn, words []string) bool {
	for i := range words {
		if _, is := callingIn(t, words[i:]); is {
			return true
		}
	}
	return false
}

// calledSo are those of some complaints that are called by a subject: by the name of their kind, else by that or their place, else by what the complainant wrote.
func calledSo(ctx context.Context, t *handlers.Turn, call calling, list []models.Complaint) (called []models.Complaint, err error) {
	if called = calledByName(t, call, list); len(called) > 0 {
		return called, nil
	}
	for _, c := range list {
		said, err := ownSaid(ctx, t, call, c)
		if err != nil {
			return nil, err
		}
		if call.names(kindNames(t, c) + " " + said) {
			called = append(called, c)
		}
	}
	return called, nil
}

// calledByName are those of some complaints whose kind is called so, else those whose kind and place are.
func calledByName(t *handlers.Turn, call calling, list []models.Complaint) (called []models.Complaint) {
	for _, more := range []func(c models.Complaint) string{func(models.Complaint) string { return "" }, func(c models.Complaint) string { return placeNames(t, c) }} {
		for _, c := range list {
			if call.names(kindNames(t, c) + " " + more(c)) {
				called = append(called, c)
			}
		}
		if len(called) > 0 {
			return called
		}
	}
	return nil
}

// names reports whether every word that a complaint is called by is among some names.
func (call calling) names(names string) bool {
	has := sounds(names)
	return !slices.ContainsFunc(call.subject, func(w string) bool { return w == "" || !slices.Contains(has, w) })
}

// kindNames are the names of a complaint's kind.
func kindNames(t *handlers.Turn, c models.Complaint) string {
	cat, ok := t.Directory().Category(c.Category)
	if !ok || c.Sensitive {
		return ""
	}
	return strings.Join([]string{cat.Names.Hi, cat.Names.En, cat.Names.Latn}, " ")
}

// placeNames are the names of a complaint's place. A sensitive one is not found by it.
func placeNames(t *handlers.Turn, c models.Complaint) string {
	if c.Sensitive {
		return ""
	}
	return c.Place
}

// ownSaid are the words of the complainant, where what a complaint is called by is of its department's work, or says that it is a complaint: "ghar wale" are found in many.
func ownSaid(ctx context.Context, t *handlers.Turn, call calling, c models.Complaint) (string, error) {
	if c.Sensitive || !call.matter && t.SaidIn(call.words).Department != c.Department || len(fold.Words(call.words)) != len(call.subject) {
		return "", nil
	}
	return t.AllWords(ctx, &c)
}

// calledOther reports whether words call another of some complaints by its subject than the one that is meant where none is named. Who speaks of a thing that is
// called by another one's subject, "leak wali pipe", and says nothing of this one's, may mean that other one.
func calledOther(ctx context.Context, t *handlers.Turn, c models.Complaint, list []models.Complaint) bool {
	if len(list) < 2 {
		return false
	}
	words := strings.Fields(t.Text)
	for i := 0; i < len(words); i++ { // "I will look into the x-ray one" names it further on, "meter wali aur bill wali" two
		call, is := callingIn(t, words[i:])
		if !is && (len(call.subject) == 0 || slices.ContainsFunc(workSaid(t, c), c.Is)) {
			continue
		}
		called := calledByName(t, call, list)
		if is && len(called) == 0 {
			var err error
			if called, err = calledSo(ctx, t, call, list); err != nil {
				continue
			}
		}
		if len(called) == 0 {
			continue
		}
		if !slices.ContainsFunc(called, func(x models.Complaint) bool { return x.ID == c.ID }) {
			return true
		}
		i += call.to - 1
	}
	return false
}

// namesFault reports whether a word behind what calls something says that something is wrong: what stands before it describes that, "fuse wali dikkat", and calls no complaint. A place
// does: "kanpur wali dikkat".
func namesFault(t *handlers.Turn, call calling, words []string) bool {
	if call.to >= len(words) {
		return false
	}
	name, is := t.Deps.Words.Answer("unnamed", strings.Trim(words[call.to], around))
	said := t.SaidIn(call.words)
	return is && name == "complaint" && said.Area == "" && said.District == "" && said.Place == ""
}

// callsNone reports whether words call a complaint by what none of some is called by: it is not the one that was spoken of last.
func callsNone(ctx context.Context, t *handlers.Turn, list []models.Complaint) bool {
	words := strings.Fields(t.Text)
	call, is := callingIn(t, words)
	given := len(call.subject) > 0 && call.to < len(words) && worksBeside(t, words[call.to]) // "chowk wali anil ko wapas karo"
	if !given && (!is || !call.sure) || len(list) < 2 || namesFault(t, call, words) {
		return false
	}
	called, err := calledSo(ctx, t, call, list)
	return err == nil && len(called) == 0
}

// reportsCalled reports whether what stands where the report of a complaint is awaited is said of another one, that is called by its subject: "bijli wala ho gaya, line jod
// di" is no report on a meter.
func reportsCalled(ctx context.Context, t *handlers.Turn, asked models.Complaint) (bool, error) {
	if !reportAwaited(t) {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return false, err
	}
	return calledOther(ctx, t, asked, list), nil
}
