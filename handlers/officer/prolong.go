package officer

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// prolonged is the date that words make of a complaint's limit which ask for so many days more, "2 din aur chahiye", "need 20 more days", "extend by 2 days". Days from now
// that end within the limit prolong nothing: then they are counted from the limit.
func prolonged(t *handlers.Turn, c models.Complaint, text string) (at time.Time, asks bool) {
	days, ofLimit := daysMore(t, text)
	if days == 0 || c.ResolutionDue.IsZero() {
		return at, false
	}
	closes := t.Directory().Calendar(c.Area).Close
	from := func(begin time.Time) time.Time {
		local := begin.In(models.IST())
		return midnight(local.Year(), local.Month(), local.Day()+days).Add(closes)
	}
	if at = from(t.Now); !at.After(c.ResolutionDue) || ofLimit && c.ResolutionDue.After(t.Now) {
		at = from(c.ResolutionDue)
	}
	return at, true
}

// daysMore is how many days more words ask for, and whether they are the limit's own; 0 where they ask for none.
func daysMore(t *handlers.Turn, text string) (days int, ofLimit bool) {
	names, _ := t.Deps.Words.Heard("prolongs", text)
	if ofLimit = slices.Contains(names, "limit"); !ofLimit && (!slices.Contains(names, "more") || !slices.Contains(names, "asks")) {
		return 0, false // "2 din aur lagenge" says when it will be
	}
	words := slices.DeleteFunc(timeWords(text), func(w string) bool { // "20 more days"
		name, is := t.Deps.Words.Answer("prolongs", w)
		return is && name == "any"
	})
	for i := range words {
		if n, counted := daysCounted(t, words[i:]); counted {
			days = max(days, n)
		}
	}
	return days, ofLimit
}

// onlyProlongs reports whether words say no more than that so many days more are needed.
func onlyProlongs(t *handlers.Turn, text string) bool {
	days, _ := daysMore(t, text)
	_, left := t.Deps.Words.Heard("prolongs", text)
	return days > 0 && !slices.ContainsFunc(left, func(w string) bool {
		_, unit := t.Deps.Words.Answer("unit", w)
		_, counts := amount(t, w)
		return !unit && !counts && !ofNumber(t, w) && !polite(t, w) && !digits(w) && !saysNothing(t, w)
	})
}

// prolongs takes words on a complaint that only ask for so many days more, or say why besides. It reports whether they do.
func prolongs(ctx context.Context, t *handlers.Turn, c models.Complaint, text string) (bool, error) {
	at, asks := prolonged(t, c, text)
	if !asks || !slices.Contains(busy(), c.Status) || allowed(t, c, doer) != nil || t.Account.Key == handlers.WebAccount {
		return false, nil
	}
	s := listen(t, text)
	why := slices.ContainsFunc(reasons(), s.has)
	if !why && !onlyProlongs(t, text) || s.did() || s.has("question") {
		return false, nil
	}
	t.Done()
	if !at.Before(lastLater(t.Now)) {
		return true, models.NewError(models.CodeBadInput, "error.later_date").With("number", c.Number.String())
	}
	if why {
		return true, nameLater(ctx, t, t.Hold(c), at, text)
	}
	askWhyLater(t, t.Hold(c), at)
	return true, nil
}

// bidsOnly reports whether an answer to why more time is needed bids somebody something and hands nothing over: "meter lab bhejo". The date stays, and why is
// asked once more.
func bidsOnly(t *handlers.Turn, text string) bool {
	s := listen(t, text)
	if !endsBidding(t, text) || s.timed || slices.ContainsFunc(reasons(), s.has) || gives(t, text) || toColleague(t, text) || asksFigures(t, text) {
		return false
	}
	_, _, command := t.Deps.Words.Command("officer", text)
	asks, _ := t.Deps.Words.Heard("work", text)
	ofWork := func(n string) bool { return n == "list" || n == "matter" || n == "status" }
	return !command && !slices.ContainsFunc(asks, ofWork)
}

// placedReason asks whose words are that were given as the reason for a complaint's delay and begin with another one's place in the list. The place of this one is no
// part of its reason.
func placedReason(ctx context.Context, t *handlers.Turn, c *models.Complaint) (asked bool, err error) {
	first, rest, more := strings.Cut(strings.TrimSpace(t.Text), " ")
	at := atPlaceInList(t, first)
	if at == "" || !more || mayCount(t, rest) || ofCrew(t, strings.Join(firstOf(rest), " ")) || len(t.In.Files) > 0 {
		return false, nil // "2 lineman bimar hain" counts
	}
	if at == string(c.Number) {
		t.Text = withoutOf(t, rest)
		return false, nil
	}
	other, _, err := find(ctx, t, at)
	if err != nil || !slices.Contains(busy(), other.Status) || allowed(t, other, doer) != nil {
		return false, ignoreRefusal(err)
	}
	date := t.Conv.Ask.Code
	offerOther(t, c, &other, "later", ofItself)
	t.Conv.Ask.Code = date // it is held with them
	return true, nil
}

// extends reports whether the word that asks for more time is one that is said of lines and roads, too.
func extends(text, rest string) bool {
	head, _ := headOf(text, rest)
	return strings.EqualFold(head, "extend")
}

// namesLater reports whether words behind "extend" name the complaint that is to have more time: by its number, or by its place where nothing else follows but days.
func namesLater(t *handlers.Turn, rest string) bool {
	_, _, numbered := number(rest)
	_, words := placesIn(t, rest)
	days, _ := daysMore(t, t.Text)
	return numbered || namesOne(t, rest) && (words == "" || days > 0)
}

// goesOn reports whether words behind a place go on with what a command is given, so that the place counts nothing: "extend 2 by 2 days", "nirdesh 1 fuse badlo".
func goesOn(t *handlers.Turn, name, words string) bool {
	return (name == "instruct" || name == "later" && onlyProlongs(t, t.Text)) && !mayCount(t, words)
}

// wantsLater goes the way of a later date; a time without a reason has it asked for.
func wantsLater(ctx context.Context, t *handlers.Turn, c *models.Complaint, at time.Time, text string, s speech) error {
	if slices.ContainsFunc(reasons(), s.has) {
		return nameLater(ctx, t, c, at, text)
	}
	askWhyLater(t, c, at)
	return nil
}

// tellExpected tells the citizen by when it is expected to be well. It moves no limit.
func tellExpected(ctx context.Context, t *handlers.Turn, c *models.Complaint, at time.Time, text string) error {
	t.Event(c, models.EventTold, "private", t.WordsOf(c, models.ToldWords, text))
	if err := sayGoes(ctx, t, c, "officer.told"); err != nil {
		return err
	}
	return tell(ctx, t, c, models.Intent{Kind: "citizen.expected", Args: models.Args{At: at, Category: c.Category}})
}
