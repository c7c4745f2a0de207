package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// Who has the citizen told something says so in the words themselves: "nagrik ko batao ki team aa rahi hai", "inform the complainant that …". The
// citizen reads what he is told, and not that he is to be told it.

// toldTo takes what whom is to be told out of words that begin so. them: whoever that is, "unko bolo", may be a colleague.
func toldTo(t *handlers.Turn, text string) (words string, them, is bool) {
	first, _, _ := strings.Cut(strings.TrimSpace(text), " ")
	named, pronoun := t.Deps.Words.Answer("tells", first)
	them = pronoun && named == "them"
	whom := func(text string) (string, bool) {
		name, rest, is := t.Deps.Words.Command("addressee", text)
		if !is || name != "citizen" {
			return "", false
		}
		return withoutOf(t, rest), true
	}
	says := func(text string) (string, bool) {
		name, rest, is := t.Deps.Words.Command("tells", text)
		return rest, is && name == "say"
	}
	for _, order := range [][2]func(string) (string, bool){{whom, says}, {says, whom}} {
		rest, is := order[0](text)
		if !is {
			continue
		}
		rest, is = order[1](rest)
		if first, _, _ := strings.Cut(rest, " "); is && rest != "" && !leadsToWhat(t, first) {
			return withoutThat(t, rest), them, true
		}
	}
	return "", false, false
}

// leadsToWhat reports whether a word leads to what somebody is told of, and not to the words themselves: "inform the complainant about the action taken".
func leadsToWhat(t *handlers.Turn, word string) bool {
	name, _ := t.Deps.Words.Answer("addressed", word)
	return name == "about"
}

// withoutThat leaves out the little word that joins what somebody is told to that he is: "batao ki …", "tell … that …".
func withoutThat(t *handlers.Turn, words string) string {
	first, rest, more := strings.Cut(words, " ")
	if name, is := t.Deps.Words.Answer("tells", first); is && name == "that" && more {
		return strings.TrimSpace(rest)
	}
	return words
}

// tells has a complaint's citizen told what somebody who does not do the work himself wants him to hear. What its doer says is news of the work, and read
// as that, and so is it whoever says that work is done: without a report there is no code, no proof and no question whether it is true. left is what remains of
// his words.
func (v *Conversation) tells(ctx context.Context, t *handlers.Turn, c models.Complaint, text string) (left string, taken bool, err error) {
	words, them, is := toldTo(t, text)
	switch {
	case !is:
		return text, false, nil
	case c.DoerOfficer != t.Officer.ID && saysDone(t, c, words) && allowed(t, c, doer) == nil && slices.Contains(busy(), c.Status):
		in := models.Intent{Kind: "officer.doubt.resolve", Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: words}}
		offerOnly(t, &c, &in, words, "resolve", "note") // that another's work is done is a report, and never only told: it is asked
		t.Say(in)
		return text, true, nil
	case c.DoerOfficer == t.Officer.ID || saysDone(t, c, words):
		return words, false, nil
	case them:
		return text, true, askForWhom(ctx, t, c, words)
	}
	t.Done()
	return text, true, v.do(ctx, t, "tell", string(c.Number)+" "+words)
}

// saysDone reports whether words that somebody is to be told say that the work is done, or what was done.
func saysDone(t *handlers.Turn, c models.Complaint, words string) bool {
	m, _ := matterOf(t, words, c.Department)
	return m == finished || m == unheard && tellsAct(t, words)
}
