package citizen

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// Short news of what a complaint is about: it is over, somebody has died, the helpline that was named does not answer. Each wants an answer
// of its own, whatever was asked just before, and not "this was added".

// newsBeside is up to how many words may stand beside such news: more is a complaint of its own.
const newsBeside = 5

func (v *Conversation) news(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || strings.Contains(t.Text, "?") {
		return false, nil
	}
	c, err := only(t, open)
	if err == nil && onlyScolds(t) {
		return true, sayer("citizen.calm")(ctx, t, "")
	}
	if err == nil && saysReturned(t, c) {
		listen(t)
		t.Done()
		return true, fixed(ctx, t, "")
	}
	name, beside, ok := t.Within("news")
	if !ok || beside > newsBeside {
		return false, nil
	}
	if name == "burns" {
		if err == nil && c.Danger == models.Fire {
			t.WarnOf(c.Danger, c.Category) // whom to call is said again, and the officer reads it as ever
		}
		return false, nil
	}
	switch {
	case name == "no_answer":
		return noAnswer(ctx, t)
	case err != nil || c.Status == models.NeedsInfo || t.Said().Blames() || !sameTrouble(t, c):
		return false, nil
	case name == "died":
		return true, grieve(ctx, t, c)
	case name == "over" && (!t.Said().Repaired && !saysOver(t) || onlyHalf(t)):
		return false, nil
	case name != "over" && name != "found" || noNews(t, c) || t.Conv.Ask.Kind == "truth" || saysAgain(t) || denies(t) || doubts(t) || asksBack(t):
		return false, nil
	}
	if _, guessed := perhaps(t); guessed {
		return false, nil
	}
	if name == "found" {
		if is, err := foundAgain(ctx, t, c, beside); !is || err != nil {
			return false, err
		}
	}
	listen(t)
	t.Done()
	return true, fixed(ctx, t, "")
}

// saysReturned reports whether no more is said than that whoever is looked for is back. Who is back and hurt, or gone again, is no good news.
func saysReturned(t *handlers.Turn, c models.Complaint) bool {
	cat, _ := t.Directory().Category(c.Category)
	if !cat.Search || c.Status == models.NeedsInfo || t.Conv.Ask.Kind == "truth" || isDanger(t.Said().Danger) || denies(t) || doubts(t) || asksBack(t) {
		return false
	}
	names, left := t.Deps.Words.Heard("is_home", t.Text)
	return slices.Contains(names, "back") && len(left) == 0
}

// onlyScolds reports whether a message abuses and tells of nothing: no officer need read it, and what is asked stays open. Of work that is
// said to be done it is an answer, and who wrote that he does not want to live is heard otherwise.
func onlyScolds(t *handlers.Turn) bool {
	switch t.Conv.Ask.Kind {
	case "truth", "rating", "appeal", "answer":
		return false
	}
	const few, alone = 8, 2
	u := t.Said()
	if _, despairs := inDespair(t); despairs {
		return false
	}
	name, beside, ok := t.Within("news")
	endangered := u.Danger != "" && u.Danger != models.NoDanger
	if ok && name == "scolds" && beside <= alone && (!endangered || u.Danger == models.Crime) { // "thieves, all of them" is no theft
		return true
	}
	cat, known := t.Directory().Category(u.Category)
	if known && !cat.Other || u.Area != "" || u.District != "" || endangered || len(t.Words()) > few {
		return false
	}
	return u.Abusive || u.Intent == handlers.Abuse || ok && name == "scolds"
}

// saysOver reports whether it stands in so many words that it is over, and no word between them: the work has begun, or gone wrong.
func saysOver(t *handlers.Turn) bool {
	names, _ := t.Deps.Words.Heard("news", t.Text)
	return slices.Contains(names, "over")
}

// denies reports whether a "not" stands anywhere.
func denies(t *handlers.Turn) bool { return hasNot(t, strings.Fields(t.Text)) }

// isNot reports whether a word is a "not".
func isNot(t *handlers.Turn, word string) bool {
	said, is := t.Deps.Words.Answer("denial", word)
	return is && said == "not"
}

// hasNot reports whether a "not" stands among some words.
func hasNot(t *handlers.Turn, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return isNot(t, w) })
}

// foundAgain reports whether "mil gaya" is good news: of what was lost or in danger, or of nothing but what the person himself has written of
// before ("ration mil gaya"). "Worms were found in the rice" is none.
func foundAgain(ctx context.Context, t *handlers.Turn, c models.Complaint, beside int) (bool, error) {
	cat, _ := t.Directory().Category(c.Category)
	lost := cat.Search || c.Danger != models.NoDanger
	if cat.Taken || lost && !grave(t, c) || c.Danger == models.ChildInDanger && !c.Sensitive {
		return true, nil
	}
	if grave(t, c) { // "he has found me"
		return false, nil
	}
	before, err := t.AllWords(ctx, &c)
	if err != nil {
		return false, err
	}
	own, known := fold.Words(before), 0
	for _, w := range t.Words() {
		said, small := t.Deps.Words.Answer("denial", w)
		if slices.Contains(own, w) || small && said == "any" || beside == 1 && t.SaidIn(w).Department == c.Department { // "ration" of who wrote "rashan"
			known++
		}
	}
	return known >= beside, nil
}

// sameTrouble reports whether news may be of a complaint: it names no other place and no other subject, unless somebody is in danger. Danger
// that is told of is told with alarm.
func sameTrouble(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	if u.Danger != "" && u.Danger != models.NoDanger || u.District != "" && !sameDistrict(t, c, u) {
		return false
	}
	cat, known := t.Directory().Category(u.Category)
	return !known || cat.Other || c.Is(u.Category) || c.Danger != models.NoDanger
}

// grieve keeps the news that somebody has died, tells whoever has the complaint, and says first what a human would.
func grieve(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	listen(t)
	if found.Status == models.Duplicate {
		t.Say(models.Intent{Kind: "citizen.sympathy", Complaint: found.ID, Args: models.Args{Number: found.Number}})
		return waits(ctx, t, found)
	}
	c := t.Hold(found)
	t.Conv.Complaint = c.ID
	if _, _, err := keep(ctx, t, c); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: "citizen.sympathy", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// emergency is the one number that sends police, ambulance and firemen alike.
const emergency = "112"

// noAnswer names the number that sends everybody, to whom the one he called did not answer. The officer reads it. That a helpline which sends
// nobody does not answer is complained of like anything else.
func noAnswer(ctx context.Context, t *handlers.Turn) (bool, error) {
	sending := []string{"100", "101", "102", "108", emergency, "1090", "1098", "181", "1930", "14416", "104", "155260"}
	line := calledLine(t, append(sending, "1912", "1076"))
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	if line == "" || known && !cat.Other && u.Sure >= sure && !comes(t, u.Department) { // "no light in sector 108"
		return false, nil
	}
	listen(t)
	sends := slices.Contains(sending, line)
	kind := "citizen.call_112"
	if line == emergency {
		kind = "citizen.call_again"
	}
	c, err := only(t, open)
	if err != nil || !sends || c.Status == models.NeedsInfo || c.Status == models.Duplicate || notForHim(t, c) || othersNumber(u, c) {
		if sends {
			t.Say(models.Intent{Kind: kind, Priority: models.Urgent})
		}
		return deafLine(ctx, t, u)
	}
	held := t.Hold(c)
	t.Conv.Complaint = c.ID
	t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	if err := t.RefreshCard(ctx, held, t.Text, nil); err != nil {
		return true, err
	}
	t.Say(models.Intent{Kind: kind, Complaint: c.ID, Priority: models.Urgent})
	return true, nil
}

// othersNumber reports whether the number is another department's than who has a complaint that endangers nobody: who mends wires can do
// nothing about an ambulance. Whoever waits for help writes of it to whom he waits for.
func othersNumber(u handlers.Understanding, c models.Complaint) bool {
	return u.Intent == handlers.Complaint && u.Department != "" && u.Department != c.Department && (c.Danger == "" || c.Danger == models.NoDanger)
}

// calledLine is the first of some helplines whose number stands in the message.
func calledLine(t *handlers.Turn, lines []string) string {
	for _, n := range strings.FieldsFunc(fold.Digits(t.Text), func(r rune) bool { return r < '0' || r > '9' }) {
		if slices.Contains(lines, n) {
			return n
		}
	}
	return ""
}

// deafLine takes "1912 is not picking up", which tells of no other trouble, for a complaint of that.
func deafLine(ctx context.Context, t *handlers.Turn, u handlers.Understanding) (bool, error) {
	if u.Intent == handlers.Complaint || u.Intent == handlers.Addition || t.Conv.Ask.Kind != "" && t.Conv.Ask.Kind != offers {
		return false, nil // it goes its own way
	}
	if c, err := only(t, open); err == nil {
		if c.Status == models.NeedsInfo {
			return false, nil
		}
		return true, addAndAsk(ctx, t, c)
	}
	return true, register(ctx, t, "")
}

// confirmed takes "it is mended" of work that was reported and whose proof was missing: the complainant's own word is one.
func confirmed(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	c := t.Hold(found)
	blames := notForHim(t, found)
	if t.In.CalledIn {
		doneByCaller(t, c)
		if blames {
			return registerApart(ctx, t, found)
		}
		return nil
	}
	t.Done()
	if t.Text != "" && !blames {
		t.Event(c, models.EventAdded, "", t.WordsOf(c, models.AddedWords, t.Text))
	}
	if err := t.Move(c, models.Resolved, "citizen", 0); err != nil {
		return err
	}
	c.OnTime = t.InTime(c)
	if err := t.SetTruth(ctx, c, models.Yes); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	tellOfficers(t, c, models.Intent{Kind: "officer.mended", Args: models.Args{Number: c.Number}})
	if blames {
		return registerApart(ctx, t, found)
	}
	askRating(t, c)
	return nil
}
