package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "Perhaps it is done", "people say it is done": that is thought or heard of, not seen. It ends nothing, and who says so may look and say it
// later. What is known beside it ("done, perhaps it was the fuse") counts as ever.

// parts are the sentences of a message and what commas part in them; a question keeps its mark.
func parts(text string) []string {
	return clausesOf(strings.ReplaceAll(text, "?", "?,"))
}

// perhaps reports whether a message says of work only that it may be done, and what stands beside that.
func perhaps(t *handlers.Turn) (beside string, is bool) {
	if _, _, ok := t.Within("perhaps"); !ok {
		return "", false
	}
	var known []string
	for _, part := range parts(t.Text) {
		names, left := t.Deps.Words.Heard("perhaps", part)
		switch {
		case len(names) == 0:
			known = append(known, part)
		case !slices.ContainsFunc(left, func(w string) bool { return !small(t, w) }): // "perhaps, done": it is said of all
			return "", true
		case mayBeDone(t, part):
			is = true
		}
	}
	beside = strings.Join(known, ", ")
	return beside, is && !t.Understand.Understand(beside, handlers.Hint{}).Repaired
}

// mayBeDone reports whether some words say, by themselves, that work is done.
func mayBeDone(t *handlers.Turn, text string) bool {
	_, done := saidDone(t, strings.Fields(text))
	return done || t.Understand.Understand(text, handlers.Hint{}).Repaired
}

// small reports whether a word says nothing by itself.
func small(t *handlers.Turn, word string) bool {
	for group, name := range map[string]string{"denial": "any", "yesno": "yes", "courtesy": "any", "settled": "done"} {
		if said, is := t.Deps.Words.Answer(group, word); is && said == name {
			return true
		}
	}
	return false
}

// looksFirst tells who only thinks or has heard that work is done that he may look and say it later. What he tells beside it is not for this.
func looksFirst(t *handlers.Turn, c models.Complaint) bool {
	beside, is := perhaps(t)
	u := t.Said()
	if !is || u.Blames() || u.Danger != "" && u.Danger != models.NoDanger || butAt(t) > 0 {
		return false
	}
	names, left := t.Deps.Words.Heard("unsure", t.Text)
	if len(names) > 0 { // which sounds like a lease of land
		u = t.Understand.Understand(strings.Join(left, " "), handlers.Hint{})
	}
	if u.Intent != handlers.Noise && !u.Repaired && (len(names) > 0 || !sameMatter(t, c)) || tellsBut(t, left, beside) {
		return false
	}
	if held := t.Hold(c); len(t.Words()) > 1 {
		t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	}
	sayLookLater(t, c)
	return true
}

// tellsBut reports whether a guess is not all that is said: trouble, a "not" that does not end it ("it will be done, won't it"), or more.
func tellsBut(t *handlers.Turn, words []string, beside string) bool {
	troubles, _ := t.Deps.Words.Heard("trouble", t.Text)
	_, known := t.Deps.Words.Heard("unsure", beside)
	return len(troubles) > 0 || len(words) > 0 && hasNot(t, words[:len(words)-1]) ||
		slices.ContainsFunc(known, func(w string) bool { return !small(t, w) })
}

// sayLookLater leaves the question open.
func sayLookLater(t *handlers.Turn, c models.Complaint) {
	listen(t)
	if truthAwaited(c) {
		beside(t, c)
	}
	t.Say(models.Intent{Kind: "citizen.look_later", Complaint: c.ID, Args: models.Args{Number: c.Number}})
}

// letItBe is "leave it" as an answer to whether work is done: that says neither, and the question is not called off.
func letItBe(c models.Complaint) step {
	return func(_ context.Context, t *handlers.Turn, _ string) error {
		sayLookLater(t, c)
		return nil
	}
}

// thanked takes thanks, praise and greetings instead of an answer: they are answered, and the question stays. Who says beside it that all is
// well has answered it, though he goes on to ask who mended it, and so has who says that the work was done well.
func thanked(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if thanksForIt(t, c) || praisesWork(t, c) {
		return true, truth(ctx, t, string(c.Number)+":"+string(models.Yes))
	}
	answer, courteous := map[handlers.Intent]step{handlers.Greeting: greet, handlers.Praise: thanks("citizen.praise"), handlers.Thanks: thanks("citizen.thanks")}[t.Said().Intent]
	if !courteous {
		return false, nil
	}
	if err := answer(ctx, t, ""); err != nil {
		return true, err
	}
	if _, despairs := inDespair(t); despairs {
		return true, nil
	}
	if strings.Contains(t.Text, "?") {
		return true, askTruthOf(ctx, t, c)
	}
	return true, askTruth(ctx, t, c)
}

// praisesWork reports whether a message praises work that was done and says nothing against it: "bahut badhiya kaam hua". Who claps slowly does not,
// nor who says that it is always good. In English few words tell of it without a verb: "excellent work".
func praisesWork(t *handlers.Turn, c models.Complaint) bool {
	const few = 6
	u := t.Said()
	names, _ := t.Deps.Words.Heard("unnamed", t.Text)
	verdicts, _ := t.Deps.Words.Heard("verdict", t.Text)
	if !slices.Contains(verdicts, "did") && (u.Lang != models.English || len(t.Words()) > few) {
		return false
	}
	return u.Intent == handlers.Praise && wordOnWork(t, t.Text) == models.Good && !u.Blames() && sameMatter(t, c) && butAt(t) == 0 && !denies(t) &&
		!strings.Contains(t.Text, "?") && !slices.Contains(names, "scorn") && !slices.Contains(names, "another")
}

// thanksForIt reports whether a message is a yes and thanks, and at most the question who did it.
func thanksForIt(t *handlers.Turn, c models.Complaint) bool {
	if t.Said().Blames() || !sameMatter(t, c) || butAt(t) > 0 || denies(t) {
		return false
	}
	var yes, thanks, more bool
	for _, part := range parts(t.Text) {
		if strings.Contains(part, "?") && !asksWho(t, part) {
			return false
		}
		rest, is := beginsYes(t, part)
		if before, left := t.Deps.Words.Heard("thanked", part); !is && len(before) > 0 { // "thank you sir, jud gaya"
			for len(left) > 0 && (small(t, left[0]) || aboutPlace(t, left[0])) {
				left = left[1:]
			}
			if after, done := beginsYes(t, strings.Join(left, " ")); done && after == "" && len(left) > 1 {
				yes, thanks = true, true
				continue
			}
		}
		if is && toldBeside(t.Conv.Ask, c) && onlyYes(t, strings.TrimSuffix(strings.TrimSpace(part), rest)) {
			return false
		}
		_, left := t.Deps.Words.Heard("settled", rest)
		yes = yes || is
		thanks = thanks || rest != "" && len(left) == 0
		more = more || len(left) > 0
	}
	return yes && thanks && (!more || strings.Contains(t.Text, "?"))
}

// asksWho reports whether a question asks who has done it. "When will it come?" and "is it really done?" are asked where it is not.
func asksWho(t *handlers.Turn, part string) bool {
	names, left := t.Deps.Words.Heard("doer", part)
	if len(names) == 0 {
		return len(left) == 0
	}
	u := t.SaidIn(part)
	_, done := saidDone(t, left)
	return !done && !u.Awaits && u.Intent != handlers.StatusAsk
}

// beginsYes reports whether some words begin with a yes, and what follows it. "Ji" is said out of politeness, too.
func beginsYes(t *handlers.Turn, part string) (rest string, is bool) {
	said, rest, is := t.Deps.Words.Command("truth", part)
	if !is || said != string(models.Yes) || strings.Contains(part, "?") {
		return part, false
	}
	yes := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(part), rest))
	_, nods := t.Deps.Words.Answer("yesno", yes)
	said, _ = t.Deps.Words.Answer("doubt", yes)
	return rest, !nods || said == "yes"
}
