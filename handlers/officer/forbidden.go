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
	bids := func(group string) bool { found, _ := t.Deps.Words.Heard(group, words); return len(found) > 0 }
	switch {
	case said("password") && !said("not") && bidden(t, words):
		return "otp"
	case said("money") && bids("pays") && !said("due") && !said("not"):
		return "money"
	case said("threat"), said("withdraw") && said("or"):
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

// bidden reports whether words ask for something to be given or told. "Do" is also two: what counts days and hours bids nothing.
func bidden(t *handlers.Turn, words string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(words, endsClause), func(clause string) bool {
		_, rest, _ := whenSaid(t, clause, officeClose)
		found, _ := t.Deps.Words.Heard("bids", strings.Join(rest, " "))
		return len(found) > 0
	})
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
