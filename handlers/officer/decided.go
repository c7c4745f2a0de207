package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// beingDecided says of the only complaint of an officer's work, where a superior is to decide of it first, that nothing is reported of it before.
func beingDecided(ctx context.Context, t *handlers.Turn) error {
	list, err := own(ctx, t, models.ComplaintQuery{Limit: 2})
	if err != nil || len(list) != 1 || list[0].DoerOfficer != t.Officer.ID || waitsFor(t, list[0]) {
		return err
	}
	if c := list[0]; c.Status == models.Appealed || c.Status == models.Flagged {
		return illegal(c)
	}
	return nil
}

// decidedOf takes words behind the number of what waits for this officer's decision: they are neither for the citizen nor a note, unless they say so. What says
// "not", weighs, or tells what somebody else says decides nothing: both decisions are shown, and his next words are no reason for either.
func (v *Conversation) decidedOf(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) error {
	if name, rest, is := t.Deps.Words.Command("officer", words); is && name == "note" && rest != "" {
		return v.do(ctx, t, name, string(c.Number)+" "+rest)
	}
	t.Text = words
	m, s := matterOf(t, words, c.Department)
	doubts, _ := t.Deps.Words.Heard("quotes", words)
	if c.Status != models.Appealed || s.has("not") || len(doubts) > 0 || weighs(t, s) {
		toldToDecide(t, &c)
		return nil
	}
	if (m == upheld || m == rejected) && len(s.left) >= leastWhy {
		return v.decidesIn(ctx, t, c, m, s)
	}
	if verdict := verdictIn(t, words); verdict != unheard && len(s.left) >= leastWhy {
		return maybeDecided(t, c, verdict)
	}
	toldToDecide(t, &c) // without a reason, too: whatever he says next would be taken for it
	return nil
}

// near is how many words behind a decision still deny it.
const near = 4

// deniesFirst reports whether a "not" follows right on a decision: "kharij na karein, line tooti hai".
func deniesFirst(t *handlers.Turn, rest string) bool {
	first, _, _ := strings.Cut(rest, ",")
	words := strings.Fields(first)
	at := slices.IndexFunc(words[:min(near, len(words))], func(w string) bool { return notIn(t, w) })
	fills := func(w string) bool {
		_, is := t.Deps.Words.Answer("deny_fill", w)
		return is || saysNothing(t, w) || polite(t, w)
	}
	return at >= 0 && !slices.ContainsFunc(words[:at], func(w string) bool { return !fills(w) }) // not "koi kharabi nahi mili", which is why
}

// deniedOnly reports whether words behind a decision's command say only that it shall not be: "kharij 47116 nahi karni", "karne ki zarurat nahi". No citizen reads
// them as the reason of what was not meant.
func deniedOnly(t *handlers.Turn, rest string) bool {
	words := strings.Fields(rest)
	if len(words) == 0 || len(words) > near || !deniesFirst(t, rest) {
		return false
	}
	return notIn(t, words[len(words)-1]) || notIn(t, words[0]) && (len(words) == 2 || onlyBids(t, strings.Join(words[1:], " ")))
}

func notIn(t *handlers.Turn, words string) bool {
	names, _ := t.Deps.Words.Heard("quotes", words)
	return slices.Contains(names, "not") || listen(t, words).has("not")
}

// decisionLapses ends the question which decision is meant when something newer has come, or was looked at: another one's card has the same buttons, and its
// reader counts those.
func decisionLapses(ctx context.Context, t *handlers.Turn) (bool, error) {
	open := t.Conv.Ask
	if open.Kind != whichOne || !decisionAsked(t) {
		return false, nil
	}
	old, err := aged(ctx, t)
	if err != nil {
		return true, err
	}
	if !old {
		if old, err = lookedElsewhere(ctx, t, open); err != nil {
			return true, err
		}
	}
	if old {
		t.Done()
	}
	return false, nil
}

// lookedElsewhere reports whether another complaint was shown whole since something was asked, or has come for this officer's decision.
func lookedElsewhere(ctx context.Context, t *handlers.Turn, asked models.Ask) (bool, error) {
	of, err := t.Read.Complaint(ctx, asked.Complaint)
	if err != nil {
		return true, ignoreMissing(err)
	}
	if s := asked.Shown; s != nil && s.Opened != "" && s.Opened != of.Number && !s.OpenedAt.Before(asked.At) {
		return true, nil
	}
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Appealed, models.Flagged}, Limit: mostSearched})
	if err != nil {
		return false, err
	}
	for _, c := range list {
		if c.ID == of.ID || allowed(t, c, decider) != nil {
			continue
		}
		history, err := t.Read.Events(ctx, c.ID)
		if err != nil {
			return false, err
		}
		if slices.ContainsFunc(history, func(e models.Event) bool { return !e.At.Before(asked.At) }) {
			return true, nil
		}
	}
	return false, nil
}

// decidesOther reports whether what is said while the reason of a decision is awaited is none: it names another complaint, is the other decision, or says that it is
// still to be looked at. The complainant would read it as why.
func decidesOther(ctx context.Context, t *handlers.Turn, asked models.Complaint) (bool, error) {
	other, is := map[string]matter{"dismiss": upheld, "uphold": rejected}[t.Conv.Ask.Kind]
	if !is || t.Text == "" {
		return false, nil
	}
	if named, err := otherNamed(ctx, t, asked.ID); named || err != nil {
		return named, err
	}
	m, s := matterOf(t, t.Text, asked.Department)
	return m == other || verdictIn(t, t.Text) == other || weighs(t, s) || s.has("part") || m == moves && (s.ahead() || s.onlyTime), nil
}
