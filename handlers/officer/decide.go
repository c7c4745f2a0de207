package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// leastWhy is how many words a decision has besides itself when it needs no other.
const leastWhy = 2

// weighs reports whether a decision is only weighed, or hangs on something: "appeal galat hai ya sahi, JE batayega".
func weighs(t *handlers.Turn, s speech) bool {
	weighed, _ := t.Deps.Words.Heard("weighs", t.Text)
	return len(weighed) > 0 || s.has("question") || s.has("will") || s.has(string(upheld)) && s.has(string(rejected))
}

// opens reports whether the words begin with the decision, and whether the sentence stops there: "अपील सही है, जेई दोबारा जाए" says why.
func opens(t *handlers.Turn, m matter) (first, ends bool) {
	words := strings.Fields(t.Text)
	for n := 2; n <= min(3, len(words)); n++ {
		if s := listen(t, strings.Join(words[:n], " ")); s.has(string(m)) && len(s.left) == 0 {
			first, ends = true, ends || stops(t, words[n-1:])
		}
	}
	return first, ends
}

// stops reports whether a sentence ends with the first of some words, or its reason begins behind it.
func stops(t *handlers.Turn, words []string) bool {
	return strings.TrimRight(words[0], ",.।;:!–-") != words[0] ||
		len(words) > 1 && (listen(t, words[1]).has("because") || strings.Trim(words[1], "–-") == "")
}

// decidesIn takes words on an appeal: what decides it and says why runs; what may be meant so is shown with its button, once; what only weighs
// it has both decisions shown.
func (v *Conversation) decidesIn(ctx context.Context, t *handlers.Turn, c models.Complaint, m matter, s speech) error {
	first, ends := opens(t, m)
	says := len(s.left) >= leastWhy && !s.has("not")
	switch {
	case says && weighs(t, s), len(s.left) < leastWhy && s.has("not"): // "appeal kharij nahi karni": his next words are no reason for it
		toldToDecide(t, &c)
	case says && first && ends:
		t.Done()
		return v.perform(ctx, t, v.commands[string(m)], c, t.Text)
	case says && first:
		in := models.Intent{Kind: "officer.doubt." + string(m), Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: t.Text}}
		offerOnly(t, &c, &in, t.Text, string(m), "note")
		t.Say(in)
	default:
		return prompt(t, string(m), c)
	}
	return nil
}

// verdictIn is what words that also speak of work mean at an appeal, "wapas bhejo" or "kaam sahi hai, band karo"; unheard where they mean both. It is heard
// clause by clause: in "nagrik ki baat sahi hai, kaam nahi hua" no work is well.
func verdictIn(t *handlers.Turn, text string) matter {
	var names []string
	for _, clause := range strings.FieldsFunc(text, endsClause) {
		heard, _ := t.Deps.Words.Heard("at_appeal", clause)
		names = append(names, heard...)
	}
	slices.Sort(names)
	names = slices.Compact(names)
	if len(names) != 1 {
		return unheard
	}
	return matter(names[0])
}

// maybeDecided shows such words as the decision that they may be, or has its reason asked for where they say no more than that.
func maybeDecided(t *handlers.Turn, c models.Complaint, m matter) error {
	if _, left := t.Deps.Words.Heard("at_appeal", t.Text); len(left) < leastWhy {
		return prompt(t, string(m), c)
	}
	in := models.Intent{Kind: "officer.doubt." + string(m), Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: t.Text}}
	offerOnly(t, &c, &in, t.Text, string(m), "note")
	t.Say(in)
	return nil
}

// atAppeal is the command that decides where a superior says another word for it: "manjoor" of an appeal upholds it, "send back" has the work done
// again. waits is the appeal that is meant.
func atAppeal(ctx context.Context, t *handlers.Turn, name, rest string) (as string, waits models.Complaint, err error) {
	as = map[string]string{"approve": string(upheld), "return": string(upheld), "accept": string(upheld), "reject": string(rejected)}[name]
	if as == "" {
		return "", waits, nil
	}
	c, _, err := find(ctx, t, rest)
	if models.IsCode(err, models.CodeBadInput) && (name == "approve" || name == "return") { // several are his; he accepts and rejects work of his own too
		c, _, err = toDecide(ctx, t)
	}
	if err != nil || c.Status != models.Appealed || allowed(t, c, decider) != nil {
		return "", waits, ignoreRefusal(err)
	}
	return as, c, nil
}

// ignoreRefusal leaves a refusal to the command that was said.
func ignoreRefusal(err error) error {
	if _, refused := models.AsError(err); refused {
		return nil
	}
	return err
}

// toldToDecide names what waits for a decision, with the decisions: by a button, or by its number.
func toldToDecide(t *handlers.Turn, c *models.Complaint) {
	buttons := handlers.CardButtons(c, t.Officer)
	t.Ask(whichOne, c.ID)
	for _, row := range buttons {
		for _, b := range row {
			t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: b.Command, Arg: b.Arg})
		}
	}
	t.Say(models.Intent{Kind: "officer.decide", Complaint: c.ID, Args: about(c), Buttons: buttons})
}

// decisionAsked reports whether the open question is which decision is meant: a mere yes chooses none.
func decisionAsked(t *handlers.Turn) bool {
	open := t.Conv.Ask.Choices
	return len(open) > 0 && (open[0].Command == "uphold" || open[0].Command == "approve")
}

// waitsFor reports whether a complaint waits for this officer's decision.
func waitsFor(t *handlers.Turn, c models.Complaint) bool {
	return (c.Status == models.Appealed || c.Status == models.Flagged) && allowed(t, c, decider) == nil
}

// toDecide is the one complaint that waits for this officer's decision.
func toDecide(ctx context.Context, t *handlers.Turn) (c models.Complaint, one bool, err error) {
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Appealed, models.Flagged}, Limit: mostNamed})
	if err != nil {
		return c, false, err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return allowed(t, c, decider) != nil })
	if len(list) != 1 {
		return c, false, nil
	}
	return list[0], true, nil
}

// namesWaiting names the complaint that waits for his decision to who wrote something else and has no work of his own.
func namesWaiting(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, one, err := toDecide(ctx, t)
	if err != nil || !one {
		return false, err
	}
	work, err := doing(ctx, t, busy())
	if err != nil || len(work) > 0 {
		return false, err
	}
	toldToDecide(t, &c)
	return true, nil
}

// decides leads a bare word to the decision that waits for this officer, when there is one.
func (v *Conversation) decides(ctx context.Context, t *handlers.Turn, m matter, s speech) (bool, error) {
	name, yesno := t.Deps.Words.Answer("yesno", t.Text)
	verdict := unheard
	if m != upheld && m != rejected {
		verdict = verdictIn(t, t.Text)
	}
	if verdict == unheard && m != upheld && m != rejected && m != nodded && m != taken && !yesno {
		return false, nil
	}
	if k := t.Conv.Ask.Kind; k == askedNod || (k == askedBack || k == whichOne && !decisionAsked(t)) && m != upheld && m != rejected && verdict == unheard {
		return false, nil // a bare word answers what was asked
	}
	c, one, err := toDecide(ctx, t)
	if err != nil || !one {
		return err != nil, err
	}
	if c.Status == models.Appealed && (m == upheld || m == rejected) {
		return true, v.decidesIn(ctx, t, c, m, s)
	}
	if m != upheld && m != rejected {
		busyWith, err := doing(ctx, t, busy())
		if err != nil || len(busyWith) > 0 {
			return false, err // "ok" is about his own work
		}
	}
	if _, left := t.Deps.Words.Heard("at_appeal", t.Text); verdict != unheard && c.Status == models.Appealed && !notIn(t, strings.Join(left, " ")) {
		return true, maybeDecided(t, c, verdict)
	}
	if name == "no" && c.Status == models.Appealed {
		return true, prompt(t, "dismiss", c)
	}
	toldToDecide(t, &c)
	return true, nil
}
