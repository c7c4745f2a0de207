package officer

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// An officer's words reach the citizen as the government's, by whichever command. Everybody was told that no password and no money is ever asked for
// here, that a complaint may be made without fear, and, who asked it, that his name stays secret: words against that, and rude ones, are not sent. They
// are kept with the complaint, where the hub reads them.

// forbidden is why words must not be sent to the complainant; "" when they may.
func forbidden(t *handlers.Turn, c *models.Complaint, words string) string {
	names, _ := t.Deps.Words.Heard("forbidden", words)
	said := func(name string) bool { return slices.Contains(names, name) }
	pays := func() bool { found, _ := t.Deps.Words.Heard("pays", words); return len(found) > 0 }
	switch {
	case bidden(t, c, words):
		return "otp"
	case said("money") && pays() && !said("due") && !said("not"):
		return "money"
	case said("threat"), said("withdraw") && (said("or") || said("unless")), said("unless") && (said("code") || said("closing")) && !ofClosing(t, words):
		return "threat"
	case said("leans"):
		return "leans"
	case c.Anonymous && asksWho(t, words):
		return "name"
	case said("insult"), t.SaidIn(words).Abusive:
		return "insult"
	}
	return ""
}

// bidden reports whether words ask for a password: a clause that names it asks for it, or one beside it for what was named, or says what becomes of whoever
// does not tell it.
func bidden(t *handlers.Turn, c *models.Complaint, words string) bool {
	whole := secrets(t, c, words)
	if !slices.Contains(whole, "password") {
		return false
	}
	if slices.Contains(whole, "unless") { // "agar OTP na de to line kategi"
		return true
	}
	return slices.ContainsFunc(strings.FieldsFunc(words, endsClause), func(clause string) bool {
		names := secrets(t, c, clause)
		if !slices.Contains(names, "password") {
			names = whole // "OTP kisi ko na batayein, apna naam bataiye"
		}
		return !slices.Contains(names, "not") && bids(t, withoutWhether(t, clause))
	})
}

// withoutWhether leaves out the "kya" by which it is only asked whether a code has come: "kya aapko code mila?". Of a password it may ask for it.
func withoutWhether(t *handlers.Turn, clause string) string {
	first, rest, more := strings.Cut(strings.TrimSpace(clause), " ")
	named, _ := t.Deps.Words.Heard("forbidden", clause)
	bid, _ := t.Deps.Words.Answer("bids", first)
	if !more || bid != "bids" || slices.Contains(named, "password") || !slices.Contains(named, "code") {
		return clause
	}
	return rest
}

// ofClosing reports whether it is the complaint that stays open without its code, which is so, and not the work that is kept back.
func ofClosing(t *handlers.Turn, words string) bool {
	names, _ := t.Deps.Words.Heard("work", words)
	return slices.Contains(names, "matter")
}

// secrets are the names of what words say of passwords. A code that has come to the complainant is one, unless it may be the one that closes his complaint;
// the trouble with a password, of which something is asked, is none: "password wali dikkat kab se hai bataiye".
func secrets(t *handlers.Turn, c *models.Complaint, words string) []string {
	list := fold.Words(words)
	if heard, _ := t.Deps.Words.Heard("speech", words); slices.Contains(heard, "question") {
		list = withoutTrouble(t, list)
	}
	names, _ := t.Deps.Words.Heard("forbidden", strings.Join(list, " "))
	if slices.Contains(names, "code") && c.ClosingCode == "" {
		names = append(names, "password")
	}
	return names
}

// withoutTrouble leaves out the passwords that only say what trouble is spoken of: "OTP ki dikkat", "password problem".
func withoutTrouble(t *handlers.Turn, words []string) (left []string) {
	for len(words) > 0 {
		n := t.Deps.Words.Leading("forbidden", strings.Join(words, " "))
		names, _ := t.Deps.Words.Heard("forbidden", strings.Join(words[:n], " "))
		behind := n + t.Deps.Words.Leading("forbidden", strings.Join(words[n:], " "))
		if of, _ := t.Deps.Words.Heard("forbidden", strings.Join(words[n:behind], " ")); slices.Contains(names, "password") && slices.Contains(of, "hitch") {
			words = words[behind:]
			continue
		}
		left, words = append(left, words[:max(1, n)]...), words[max(1, n):]
	}
	return left
}

// bids reports whether a clause asks for something to be given or told, or names a password as what is needed. "Do" is also two: what counts days and
// hours bids nothing.
func bids(t *handlers.Turn, clause string) bool {
	_, rest, _ := whenSaid(t, clause, officeClose)
	said := fold.Words(strings.Join(rest, " "))
	found, _ := t.Deps.Words.Heard("bids", strings.Join(said, " "))
	if slices.Contains(found, "bids") {
		return true
	}
	is := func(words []string, name string) (n int) {
		n = t.Deps.Words.Leading("bids", strings.Join(words, " "))
		found, _ := t.Deps.Words.Heard("bids", strings.Join(words[:n], " "))
		if !slices.Contains(found, name) {
			return 0
		}
		return n
	}
	more := func(words []string) []string {
		for is(words, "still") > 0 {
			words = words[is(words, "still"):]
		}
		return words
	}
	for len(said) > 0 && is(said[len(said)-1:], "still") > 0 {
		said = said[:len(said)-1]
	}
	for i := range said {
		n := t.Deps.Words.Leading("forbidden", strings.Join(said[i:], " "))
		if found, _ := t.Deps.Words.Heard("forbidden", strings.Join(said[i:i+n], " ")); !slices.Contains(found, "password") {
			continue
		}
		before, behind := more(said[:i]), more(said[i+n:])
		if len(before)+len(behind) == 0 || is(behind, "need") > 0 { // "OTP?", "OTP lagega"
			return true
		}
	}
	return len(said) > 0 && is(said[len(said)-1:], "stem") > 0 // "OTP jaldi de"
}

func endsClause(r rune) bool { return strings.ContainsRune(",;.!?।\n", r) }

// notSent keeps what must not be sent, and says so.
func notSent(t *handlers.Turn, c *models.Complaint, words, why string) error {
	id := t.WordsOf(c, models.NoteWords, words)
	t.Files(c, id)
	t.Event(c, models.EventNoted, "", id)
	t.Say(models.Intent{Kind: "officer.not_sent." + why, Complaint: c.ID, Args: about(c)})
	return nil
}

// asksWho reports whether words ask for the complainant's own name or telephone, and not for a contractor's or a village's.
func asksWho(t *handlers.Turn, words string) bool {
	list := fold.Words(words)
	is := func(i int, name string) bool {
		if i < 0 || i >= len(list) {
			return false
		}
		said, known := t.Deps.Words.Answer("identity", list[i])
		return known && said == name
	}
	self, others := false, false
	for i := range list {
		self = self || is(i, "self")
		others = others || is(i, "of") && !is(i-1, "self")
	}
	for i := range list {
		owned := is(i-1, "of") && !is(i-2, "self") || is(i+1, "of") && !self
		switch {
		case is(i, "name") && !owned, is(i, "phone") && !owned && (self || is(i+1, "number") && !others):
			return true
		}
	}
	return false
}
