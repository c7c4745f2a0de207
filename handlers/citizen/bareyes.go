package citizen

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// "Haan" and "ji" mean "done" only where nothing but "is it really done?" was said before. After words of his own that were not understood
// ("it came, but 5 kilos less"), after a question, or after "I have not looked yet" they may as well mean "yes, that is what I said": nobody
// is heard to confirm work so. He is asked for 1, 2 or 3. Words that find fault with nothing ("the lineman was here at ten") leave a "yes" what it is.

// told is the code of a truth question beside which the person has said something. Stored: never rename.
const told = "told"

// askTruthOf asks whether work is done after words that were no answer.
func askTruthOf(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	beside(t, c)
	return askTruth(ctx, t, c)
}

// saysNoHarm reports whether a message tells something in which no trouble, lack or doubt is heard.
func saysNoHarm(t *handlers.Turn) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	someone := u.Intent == handlers.Complaint && (!known || cat.Other) && !u.Blames() && tellsWhoCame(t)
	if u.Intent != handlers.Noise && u.Intent != handlers.Addition && !someone || len(t.In.Files) > 0 || t.Text == "" || strings.ContainsAny(t.Text, "?0123456789०१२३४५६७८९") {
		return false
	}
	troubles, _ := t.Deps.Words.Heard("trouble", t.Text)
	_, _, undone := t.Within("undone")
	h := hearOfIt(t)
	return len(troubles) == 0 && (!undone || cameOnce(t, things{})) && !denies(t) && butAt(t) == 0 && !asksBack(t) && !doubts(t) && !u.Again && !h.half && !h.lie && !h.stays && !h.late
}

// tellsWhoCame reports whether a few words tell that somebody came: to an account of a department that reads like a complaint.
func tellsWhoCame(t *handlers.Turn) bool {
	const few = 6
	names, _ := t.Deps.Words.Heard("turns", t.Text)
	return len(t.Words()) <= few && slices.Contains(names, "came")
}

// beside notes that something was said beside the truth question.
func beside(t *handlers.Turn, c models.Complaint) {
	t.Ask("truth", c.ID, truthChoices(c)...)
	t.Conv.Ask.Code = told
}

// toldBeside reports whether something was said beside the truth question about a complaint.
func toldBeside(ask models.Ask, c models.Complaint) bool {
	return ask.Kind == "truth" && ask.Complaint == c.ID && ask.Code == told
}

// onlyYes reports whether a text is no more than a yes which may as well be said to something else.
func onlyYes(t *handlers.Turn, text string) bool {
	said, is := t.Deps.Words.Answer("yesno", text)
	return is && said == "yes"
}

// staysAsked keeps the truth question of who has said something else, unless that asked something itself.
func staysAsked(t *handlers.Turn) {
	if t.Conv.Ask.Kind != "" {
		return
	}
	if c, ok := t.Own(waiting(t).Complaint); ok && truthAwaited(c) {
		beside(t, c)
	}
}

// offeredSince reports whether another complaint was registered, or announced, after it was asked whether work is done: "yes" and "1" are said
// to the latter.
func offeredSince(t *handlers.Turn, asked models.Ask) bool {
	c, ok := t.Own(asked.Complaint)
	offer := t.Conv.Ask
	another := offer.Kind == freshOne || offer.Kind == offers && offer.Complaint != c.ID
	return ok && truthAwaited(c) && another && !offer.At.Before(c.ResolvedAt)
}

// askTruthPlainly asks again in words to which yes is no answer.
func askTruthPlainly(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	beside(t, c)
	in := handlers.TruthQuestion(&c)
	in.Kind = "citizen.truth_number"
	in.Args.Category = ""
	t.Say(in)
	return nil
}

// yesTakenBack takes "it is not done" of who has confirmed it a moment ago, for himself or by mistake: it is no complaint of something new.
// Later "it did not come" is the next outage as well: whoever names it has it registered, and of whom no more is heard than a "no" it is asked.
// For a day he may say that his yes was a mistake.
func yesTakenBack(ctx context.Context, t *handlers.Turn) (bool, error) {
	const moment, day = stillSpeaking, 24 * time.Hour
	if t.Text == "" || t.In.Location != nil || len(t.In.Files) > 0 || openCount(t) > 0 {
		return false, nil
	}
	c, err := only(t, func(c models.Complaint) bool {
		return c.Status == models.Closed && c.Truth == models.Yes && mayAnswer(t, c)
	})
	if err != nil || t.Concerned(&c, t.Conv.Address) || onlyNo(t) || saysAgain(t) {
		return false, nil
	}
	_, plain := t.Deps.Words.Answer("truth", withoutStill(t))
	since := t.Now.Sub(c.ClosedAt)
	if _, _, slip := t.Within("slip"); slip && since < day {
		return true, addToClosed(ctx, t, c)
	}
	said, is := notDone(t)
	switch {
	case is && since < moment && (plain || sameMatter(t, c)):
		return true, truth(ctx, t, string(c.Number)+":"+string(said))
	case is && plain && t.Said().Intent == handlers.Noise:
		askCameBack(t, t.Hold(c))
		return true, nil
	}
	return false, nil
}

// onlyNo reports whether a text is no more than a "no" to anything.
func onlyNo(t *handlers.Turn) bool {
	said, is := t.Deps.Words.Answer("yesno", t.Text)
	return is && said == "no"
}
