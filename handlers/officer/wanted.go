package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// mostSearched is how many open complaints of one officer are looked through for what he asks for.
const mostSearched = 500

// paged reads what follows "list": the number of a page, or what the list is to be about.
func paged(rest string) (page int, like string) {
	rest = strings.TrimSpace(rest)
	n, err := strconv.Atoi(fold.Digits(rest))
	if err == nil && n > 0 && n <= mostSearched/listLines {
		return n, ""
	}
	return 1, rest
}

// asksHow answers what asks how a complaint stands that it names: "50939 ka status".
func (v *Conversation) asksHow(ctx context.Context, t *handlers.Turn, words string, c models.Complaint) (bool, error) {
	apart := slices.DeleteFunc(strings.Fields(words), func(w string) bool { return isNumberOf(strings.Trim(w, around), c) }) // "where has 26-… reached"
	names, left := t.Deps.Words.Heard("work", strings.Join(apart, " "))
	if !slices.Contains(names, "status") || len(left) > 0 {
		return false, nil
	}
	return true, v.do(ctx, t, "open", string(c.Number))
}

// asksOfOne answers what asks nothing but how the complaint stands that it begins with, by its number or its place: "2 ki samay seema kab tak hai". No command is meant by it.
func (v *Conversation) asksOfOne(ctx context.Context, t *handlers.Turn) (bool, error) {
	if wordsAwaited(t) || t.In.ReplyTo != "" || len(t.In.Files) > 0 || t.Conv.Ask.Code == asCitizens {
		return false, nil
	}
	token, rest, is := number(t.Text)
	if !is {
		token, rest, _ = strings.Cut(strings.TrimSpace(t.Text), " ")
		token = atPlaceInList(t, token)
	}
	names, left := t.Deps.Words.Heard("work", rest)
	if token == "" || !slices.Contains(names, "status") || len(left) > 0 {
		return false, nil
	}
	t.Done()
	return true, v.do(ctx, t, "open", token)
}

// asksOfWork answers what asks for his own work in other words than the command's: "kitni shikayat bachi hai", "which are late". Before anything else
// is heard, only what says nothing more than that, perhaps of a day, is taken for it; where nothing was understood, also "aliganj ki list".
func asksOfWork(ctx context.Context, t *handlers.Turn, words string, of sureness) (bool, error) {
	names, left := t.Deps.Words.Heard("work", words)
	has := func(name string) bool { return slices.Contains(names, name) }
	like := strings.Join(left, " ")
	_, ofDay := t.Deps.Words.Answer("day", like)
	late := has("late") || has("tardy") && (has("asking") || has("below"))
	asks := late || has("status") && like != "" || has("asking") && namesBelow(t, like) || // "lucknow ka status", "anil ke paas kitne hain"
		has("list") || has("asking") && (has("matter") || has("remains") || has("fresh") || has("below")) || has("matter") && (ofDay || has("below"))
	if !asks || len(left) > 2 {
		return false, nil
	}
	if has("list") && late && has("asking") && like == "" && slices.ContainsFunc(strings.Fields(words), func(w string) bool { return joins(t, w) }) {
		return true, figures(ctx, t, nil, "") // how many are open, and how many of them late
	}
	if asked, err := asksOfJuniors(ctx, t, names, like); asked || err != nil {
		return asked, err
	}
	if of == surely && !ofDay && like != "" {
		return false, nil
	}
	kind, q := "officer.list", models.ComplaintQuery{}
	switch {
	case late:
		kind, q.Overdue = "officer.overdue", t.Now
	case has("fresh"):
		q.Statuses = []models.Status{models.Registered, models.Assigned} // nobody has taken them yet
	}
	if like != "" && !ofDay {
		found, _, err := wanted(ctx, t, q, like, 0)
		if err != nil || len(found) == 0 {
			return false, err // a sentence that only has such a word
		}
	}
	return true, lines(ctx, t, kind, q, like)
}

// sureness is how plainly something must be said.
type sureness int

const (
	surely sureness = iota
	perhaps
)

// listed takes what plainly asks for a list.
func (v *Conversation) listed(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || t.In.ReplyTo != "" || orProof.came(t) || t.Account.Key == handlers.WebAccount {
		return false, nil
	}
	if asksLeaves(t) {
		return true, nil
	}
	if asksFigures(t, t.Text) {
		return true, figures(ctx, t, nil, t.Text)
	}
	return asksOfWork(ctx, t, t.Text, surely)
}

// withoutAsking leaves out what only asks for the list once more: "overdue list bhejo".
func withoutAsking(t *handlers.Turn, like string) string {
	if names, left := t.Deps.Words.Heard("work", like); len(names) > 0 {
		return strings.Join(left, " ")
	}
	return like
}

// wanted are the officer's complaints from an offset on, or the first of those that are like some words, and how many there are.
func wanted(ctx context.Context, t *handlers.Turn, q models.ComplaintQuery, like string, offset int) ([]models.Complaint, int, error) {
	if like == "" {
		q.Limit, q.Offset = listLines, offset
		return ownCounted(ctx, t, q)
	}
	q.Limit = mostSearched
	all, err := own(ctx, t, q)
	if err != nil {
		return nil, 0, err
	}
	fits := fitting(t, like)
	all = slices.DeleteFunc(all, func(c models.Complaint) bool { return !fits(c) })
	return all[:min(len(all), listLines)], len(all), nil
}

// fitting makes the test of what was asked for: due on a day, or come today, or every word a name of the place or of the kind, in either script.
func fitting(t *handlers.Turn, like string) func(models.Complaint) bool {
	if in, is := t.Deps.Words.Answer("day", like); is {
		days, _ := strconv.Atoi(in)
		day := models.LocalDate(t.Now.AddDate(0, 0, days))
		return func(c models.Complaint) bool {
			return models.LocalDate(c.ResolutionDue) == day || days == 0 && models.LocalDate(c.RegisteredAt) == day
		}
	}
	asked := sounds(like)
	return func(c models.Complaint) bool {
		var names []string
		if cat, ok := t.Directory().Category(c.Category); ok {
			names = append(names, cat.Names.Hi, cat.Names.En, cat.Names.Latn)
		}
		if !c.Sensitive {
			names = append(names, c.Place)
			for _, a := range t.Directory().Ancestors(c.Area) {
				names = append(names, a.Names.Hi, a.Names.En, a.Names.Latn)
			}
		}
		has := sounds(strings.Join(names, " "))
		return len(asked) > 0 && !slices.ContainsFunc(asked, func(w string) bool { return !slices.Contains(has, w) })
	}
}

// sounds are the words of a text as both scripts sound.
func sounds(text string) (out []string) {
	for _, w := range fold.Words(text) {
		out = append(out, string(fold.AppendSkeleton(nil, w)))
	}
	return out
}

// atPlace is the one of some complaints whose place the words name, "aliganj wali naali", if it is of no storm: those have places of their own. Where
// something came from there, "aliganj se lineman bheja", or two places are named, none is.
func atPlace(t *handlers.Turn, list []models.Complaint) (c models.Complaint, one bool) {
	type naming struct {
		c        models.Complaint
		from, to int
	}
	said, words := sounds(t.Text), fold.Words(t.Text)
	var all []naming
	for _, c := range list {
		place := sounds(c.Place)
		at := within(said, place)
		if at < 0 || c.Sensitive || c.Watch.Storm != 0 || cameFrom(t, words[min(len(words), at+len(place)):]) {
			continue
		}
		all = append(all, naming{c, at, at + len(place)})
	}
	there := slices.DeleteFunc(slices.Clone(all), func(x naming) bool { // the place within another's name: "naya aliganj"
		return slices.ContainsFunc(all, func(y naming) bool { return y.from <= x.from && x.to <= y.to && y.to-y.from > x.to-x.from })
	})
	if slices.ContainsFunc(there, func(x naming) bool { return x.from != there[0].from }) {
		return c, false
	}
	if len(there) > 1 {
		there = slices.DeleteFunc(there, func(x naming) bool { return !x.c.Is(t.Said().Category) })
	}
	if len(there) != 1 {
		return c, false
	}
	return there[0].c, true
}

// ofNeither reports whether words speak of another subject than a complaint's, and of another place: "alambagh ka bill sahi kiya", of one that is over.
func ofNeither(t *handlers.Turn, c models.Complaint) bool {
	said := t.Said().Category
	return said != "" && !c.Is(said) && c.Place != "" && c.Watch.Storm == 0 && besideIt(t, c.Place, t.Text)
}

// aroundPlace are the words before and behind the name of a complaint's place.
func aroundPlace(text string, c models.Complaint) (before, behind string, is bool) {
	fields := strings.Fields(text)
	said, place := sounds(strings.Join(fields, " ")), sounds(c.Place)
	at := within(said, place)
	if at < 0 || len(said) != len(fields) {
		return "", "", false
	}
	return strings.Join(fields[:at], " "), strings.Join(fields[at+len(place):], " "), true
}

// doneThere reports whether words only say that it is done where a complaint is: what was done is asked, as of any other.
func doneThere(t *handlers.Turn, c models.Complaint) bool {
	before, behind, is := aroundPlace(t.Text, c)
	if !is {
		return false
	}
	rest := strings.Fields(before + " " + behind)
	rest = slices.DeleteFunc(rest, func(w string) bool {
		called, one := t.Deps.Words.Answer("called", w)
		return ofNumber(t, w) || one && called == "one" // "chowk wala"
	})
	said := strings.Join(rest, " ")
	name, more, command := t.Deps.Words.Command("officer", said)
	m, s := matterOf(t, said, "")
	return command && more == "" && (name == "resolve" || name == "restored") || m == finished && !s.reports() && len(s.left) == 0
}

// ofSomewhere takes what says no more of the work than where it is: that it is done there, "chowk ka kaam poora", or what is said of a locality of a storm.
func (v *Conversation) ofSomewhere(ctx context.Context, t *handlers.Turn, s speech) (bool, error) {
	if endsDone(t) {
		list, err := doing(ctx, t, busy())
		if err != nil {
			return true, err
		}
		if c, there := atPlace(t, list); there && doneThere(t, c) {
			return true, prompt(t, "resolve", c)
		}
	}
	return ofPlace(ctx, t, s)
}

// endsDone reports whether words end with those that say that it is done.
func endsDone(t *handlers.Turn) bool {
	words := strings.Fields(t.Text)
	for i := range words {
		name, more, is := t.Deps.Words.Command("officer", strings.Join(words[i:], " "))
		if is && more == "" && (name == "resolve" || name == "restored") {
			return true
		}
	}
	return false
}

// cameFrom reports whether words behind a place say that something came from there, or from what is called by it: "se", "substation se", and no time
// from when: "kal se band tha".
func cameFrom(t *handlers.Turn, behind []string) bool {
	if len(behind) == 0 || isFrom(t, behind[0]) {
		return len(behind) > 0
	}
	_, day := t.Deps.Words.Answer("day", behind[0])
	return len(behind) > 1 && isFrom(t, behind[1]) && !day && !begins(t, "unit", behind[0])
}

// within is where some words stand in a row among others; -1: nowhere.
func within(words, row []string) int {
	for i := range max(0, len(words)-len(row)+1) {
		if len(row) > 0 && slices.Equal(words[i:i+len(row)], row) {
			return i
		}
	}
	return -1
}

// isFrom reports whether a word is "from".
func isFrom(t *handlers.Turn, word string) bool {
	name, is := t.Deps.Words.Answer("span", word)
	return is && name == "from"
}
