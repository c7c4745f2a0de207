package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// leave notes a time of leave, from now on or from a later day, and who has the complaints meanwhile: new ones come to colleagues, or
// all of them to the one named. "leave off" ends it, also one that has not begun.
func leave(ctx context.Context, t *handlers.Turn, _ *models.Complaint, words string) error {
	o := t.Officer
	if onlyOff(t, words) {
		t.Say(t.SetLeave(o, handlers.Leave{}))
		return nil
	}
	if afterADay(t, words) {
		return askLeave(t)
	}
	when, ok := days(t, words)
	_, aDay := t.Deps.Words.Answer("day", words)
	if _, names := t.Deps.Words.Heard("speech", when.rest); !ok || aDay || when.rest != "" && len(names) == 0 || begins(t, "unit", when.rest) { // "कल" is that day; "3 दिन" names nobody
		_, said := t.Deps.Words.Heard("speech", words)
		if when, ok = daysSpoken(t, words); !ok && len(said) == 0 {
			return askLeave(t)
		}
		when.rest = standInSaid(t, when, words)
		if ok && when.rest == "" && standsIn(t, words) {
			return askStandIn(t, handlers.Leave{From: when.from, Till: when.until})
		}
	}
	if !ok {
		return models.NewError(models.CodeBadInput, "error.leave_how")
	}
	return goOnLeave(ctx, t, when)
}

// onlyOff reports whether what follows "leave" ends it and says nothing else: "off", "cancel karo", "रद्द कर दो".
func onlyOff(t *handlers.Turn, words string) bool {
	names, left := t.Deps.Words.Heard("onoff", words)
	_, more := t.Deps.Words.Heard("speech", strings.Join(left, " "))
	return slices.Equal(names, []string{"off"}) && len(more) == 0
}

// goOnLeave notes a leave, and who stands in when one is named.
func goOnLeave(ctx context.Context, t *handlers.Turn, when span) error {
	o := t.Officer
	l := handlers.Leave{From: when.from, Till: when.until}
	if name := strings.TrimSpace(when.rest); name != "" {
		colleague, ok := colleagueNamed(t, o, l, name)
		if !ok && slices.ContainsFunc(strings.Fields(name), func(w string) bool { return isFrom(t, w) || isTo(t, w) || dated(t, w) }) {
			return askLeave(t) // "leave from 5 jan": until when is not said
		}
		if !ok {
			return askStandIn(t, l)
		}
		l.StandIn = colleague.ID
	}
	t.Say(t.SetLeave(o, l))
	if l.StandIn != 0 {
		return nil
	}
	return offerStandIns(ctx, t, l)
}

// offerStandIns says that what is open with somebody who goes on leave stays with him, and offers colleagues to have it meanwhile.
func offerStandIns(ctx context.Context, t *handlers.Turn, l handlers.Leave) error {
	_, n, err := ownCounted(ctx, t, models.ComplaintQuery{Limit: 1})
	all := slices.DeleteFunc(standIns(t, t.Officer, l), func(o models.Officer) bool { return !sameHeight(t.Officer, o) })
	begins := t.Now
	if !l.From.IsZero() {
		begins = l.From
	}
	if err != nil || n == 0 || len(all) == 0 || l.Till.Sub(begins) <= shortLeave {
		return err
	}
	in := models.Intent{Kind: "officer.leave_open", Args: models.Args{Count: n}}
	t.Ask(askedLeave, 0, offerNames(&in, daysOf(l), all)...)
	t.Say(in)
	return nil
}

// daysOf writes the days of a leave as the command takes them.
func daysOf(l handlers.Leave) string {
	days := l.Till.Add(-time.Minute).In(models.IST()).Format("2/1/2006")
	if !l.From.IsZero() {
		days = l.From.In(models.IST()).Format("2/1/2006") + " - " + days
	}
	return days
}

// offerNames offers colleagues who may stand in on some days, each with one tap.
func offerNames(in *models.Intent, days string, all []models.Officer) (choices []models.Choice) {
	for _, o := range all[:min(len(all), mostOffered)] {
		arg := days + " " + o.Name
		choices = append(choices, models.Choice{Command: "leave", Arg: arg})
		in.Buttons = append(in.Buttons, handlers.Row(models.Button{Text: o.Name, Command: "leave", Arg: arg}))
	}
	return choices
}

// askStandIn asks who stands in, where whoever was named is no one colleague: nothing is noted until that is said, or that nobody does.
func askStandIn(t *handlers.Turn, l handlers.Leave) error {
	if t.Account.Key == handlers.WebAccount {
		return models.NewError(models.CodeUnknownOfficer, "error.unknown_officer")
	}
	in := models.Intent{Kind: "officer.leave_whom"}
	all := slices.DeleteFunc(standIns(t, t.Officer, l), func(o models.Officer) bool { return !sameHeight(t.Officer, o) })
	choices := append(offerNames(&in, daysOf(l), all), models.Choice{Command: "leave", Arg: daysOf(l)})
	in.Buttons = append(in.Buttons, handlers.Row(handlers.Button("leave_only", "leave", daysOf(l))))
	t.Ask(askedLeave, 0, choices...)
	t.Say(in)
	return nil
}

// standsIn reports whether words say that somebody has the work meanwhile: "kaam ramesh dekhega". "Somvar ko dekhenge" and "uske baad dekhenge" say when the work is seen to.
func standsIn(t *handlers.Turn, words string) bool {
	names, left := t.Deps.Words.Heard("stand_in", words)
	for len(left) > 0 && (ofNumber(t, left[len(left)-1]) || polite(t, left[len(left)-1])) {
		left = left[:len(left)-1] // "somvar ko"
	}
	if len(names) == 0 || len(left) == 0 {
		return false
	}
	last := left[len(left)-1]
	_, weekday := t.Deps.Words.Answer("weekday", last)
	return !weekday && !dated(t, last) && limitAt(t, left[len(left)-1:], "after") == 0 && limitAt(t, left[max(0, len(left)-2):], "after") < 2
}

// sameHeight reports whether two officers hold posts of one level of a department: no secretary is offered a field officer's work.
func sameHeight(a, b models.Officer) bool {
	return slices.ContainsFunc(a.Postings, func(p models.Posting) bool {
		return slices.ContainsFunc(b.Postings, func(q models.Posting) bool {
			return p.Post.Department == q.Post.Department && p.Post.Level == q.Post.Level
		})
	})
}

// shortLeave is how long a leave may be without a word on what is open meanwhile.
const shortLeave = 3 * 24 * time.Hour

// colleagueNamed finds the one officer among those who could stand in whose name holds the words.
func colleagueNamed(t *handlers.Turn, o models.Officer, l handlers.Leave, name string) (found models.Officer, ok bool) {
	n := 0
	for _, x := range standIns(t, o, l) {
		if isNamed(t, x.Name, name) {
			found, n = x, n+1
		}
	}
	return found, n == 1
}

// standIns are the officers who could stand in during a leave.
func standIns(t *handlers.Turn, o models.Officer, l handlers.Leave) []models.Officer {
	then := t.Now
	if l.From.After(then) {
		then = l.From
	}
	return handlers.StandIns(t.Roster(), t.Directory(), o, then)
}

// standInSaid is the whole name of the one officer who could stand in and is named anywhere in a sentence: "3 दिन की छुट्टी पर हूँ, काम सुनीता
// देखेंगी"; "" when there is none or more than one.
func standInSaid(t *handlers.Turn, when span, words string) (name string) {
	said := slices.DeleteFunc(fold.Words(words), func(w string) bool { // "दिन" is not Mr. Deen
		return slices.ContainsFunc([]string{"unit", "span", "day"}, func(group string) bool {
			_, time := t.Deps.Words.Answer(group, w)
			return time
		})
	})
	for _, x := range standIns(t, t.Officer, handlers.Leave{From: when.from, Till: when.until}) {
		if !slices.ContainsFunc(said, func(w string) bool { return hasNames(t, x.Name, w) }) {
			continue
		}
		if name != "" {
			return ""
		}
		name = x.Name
	}
	return name
}

// leaveSpoken takes a leave as people tell of it: "कल छुट्टी पर हूँ", "3 din ki chutti", "on leave tomorrow". Without a day it is asked for.
// What says more may be of somebody else's leave.
func leaveSpoken(ctx context.Context, t *handlers.Turn, words string, s speech) error {
	when, ok := daysSpoken(t, words)
	if ok {
		when.rest = standInSaid(t, when, words)
	}
	_, other := t.Deps.Words.Heard("whose", strings.Join(s.left, " ")) // "main rahunga" says nothing more
	other = slices.DeleteFunc(other, func(w string) bool { return dated(t, w) || isTo(t, w) || digits(w) || limits(t, w, "date") })
	if ended, _ := t.Deps.Words.Heard("onoff", words); !ok && slices.Contains(ended, "off") && t.Now.Before(t.Officer.LeaveTill) {
		t.Say(t.SetLeave(t.Officer, handlers.Leave{})) // "मेरी छुट्टी रद्द कर दो"
		return nil
	}
	if ok && len(other) > 0 && when.rest == "" && standsIn(t, words) && !afterADay(t, words) {
		return askStandIn(t, handlers.Leave{From: when.from, Till: when.until})
	}
	if !ok || len(other) > 0 && when.rest == "" || afterADay(t, words) {
		if err := askLeave(t); err != nil {
			return err
		}
		t.Conv.Ask.Text = words // "meri chutti kal se": the days come next
		return nil
	}
	return goOnLeave(ctx, t, when)
}

// leaveAnswered takes the days of the leave that was asked about, counted from the day that was named before them.
func leaveAnswered(t *handlers.Turn) string {
	if before := t.Conv.Ask.Text; before != "" {
		if both, ok := daysSpoken(t, before+" "+t.Text); ok && !both.from.IsZero() {
			return before + " " + t.Text
		}
	}
	return t.Text
}

// othersLeave reports whether a leave is somebody else's: "डॉक्टर साहब छुट्टी पर हैं". That is said of the work.
func othersLeave(t *handlers.Turn, words string, s speech) bool {
	whose, _ := t.Deps.Words.Heard("whose", words)
	others := func(w string) bool { return !dated(t, w) && !isTo(t, w) && !digits(w) && !limits(t, w, "date") }
	if _, days := daysSpoken(t, words); days && !slices.Contains(whose, "theirs") && standsIn(t, words) && !slices.ContainsFunc(beforeLeave(t, words), others) {
		return false // "5 din ki chhutti, kaam ramesh dekhega"
	}
	return !slices.Contains(whose, "mine") && (slices.ContainsFunc(s.left, others) || slices.Contains(whose, "theirs"))
}

// beforeLeave are the words before a leave is spoken of that say nothing of it: whose it is.
func beforeLeave(t *handlers.Turn, words string) []string {
	fields := strings.Fields(words)
	for i := range fields {
		if listen(t, strings.Join(fields[:i+1], " ")).has("off") {
			return listen(t, strings.Join(fields[:i], " ")).left
		}
	}
	return nil
}

// afterADay reports whether a leave begins at some time after a day that is named: how long it is, nobody knows.
func afterADay(t *handlers.Turn, words string) bool {
	fields := timeWords(words)
	for i := range fields {
		behind := limitAt(t, fields[i:], "after")
		if behind > 0 && (i > 0 && dated(t, fields[i-1]) || i+behind < len(fields) && dated(t, fields[i+behind])) {
			return true
		}
	}
	return false
}

// askLeave asks for the days.
func askLeave(t *handlers.Turn) error {
	today, tomorrow := t.Deps.Words.Words(string(t.Conv.Lang), "day.0")[0], t.Deps.Words.Words(string(t.Conv.Lang), "day.1")[0]
	alone := tomorrow + " - " + tomorrow
	t.Ask(askedLeave, 0, models.Choice{Command: "leave", Arg: today}, models.Choice{Command: "leave", Arg: alone})
	t.Say(models.Intent{Kind: "officer.ask_leave", Buttons: [][]models.Button{handlers.Row(
		models.Button{Text: today, Command: "leave", Arg: today}, models.Button{Text: tomorrow, Command: "leave", Arg: alone})}})
	return nil
}

// daysOfLeave reports whether days are named that can be those of the leave that was asked about, and not of the work.
func daysOfLeave(t *handlers.Turn) bool {
	s := listen(t, t.Text)
	if asks, _ := t.Deps.Words.Heard("work", t.Text); slices.Contains(asks, "list") || slices.Contains(asks, "matter") {
		return false // "आज का काम" is no day of leave
	}
	if t.In.ReplyTo != "" || s.ahead() || s.did() || s.has("sent") || s.has("going") {
		return false
	}
	_, ok := daysSpoken(t, leaveAnswered(t))
	_, named := daysSpoken(t, t.Text)
	return ok && named // "good morning", after "meri chutti kal se"
}

// daysSpoken reads the days of a leave out of a sentence: what stands around them is left away, a number of days is counted from today or
// the day that is named.
func daysSpoken(t *handlers.Turn, words string) (span, bool) {
	var kept []string
	count, until := 0, false
	fields := timeWords(words)
	for i, w := range fields {
		if n, counts := daysCounted(t, fields[i:]); counts {
			count = max(count, n)
			continue
		}
		if unit, is := t.Deps.Words.Answer("unit", w); is && (unit == "day" || unit == "week") {
			continue
		}
		name, around := t.Deps.Words.Answer("span", w)
		until = until || around && name == "to"
		if around || dated(t, w) || limits(t, w, "date") {
			kept = append(kept, w)
		}
	}
	when, ok := days(t, strings.Join(kept, " "))
	if len(kept) == 1 && digits(kept[0]) && len(fields) > 1 && !until && count == 0 {
		return span{}, false // "30 को छुट्टी" are not 30 days
	}
	local := t.Now.In(models.IST())
	from := midnight(local.Year(), local.Month(), local.Day())
	switch {
	case ok && count == 0 && when.from.IsZero() && !until: // "कल छुट्टी पर हूँ": that day alone
		if first := when.until.In(models.IST()).AddDate(0, 0, -1).UTC(); first.After(t.Now) {
			when.from = first
		}
	case count > 0:
		if first := firstDay(t, kept); !first.IsZero() {
			from, when.from = first, first
		}
		when.until, ok = from.In(models.IST()).AddDate(0, 0, count).UTC(), true
	}
	when.rest = ""
	return when, ok && when.valid(t.Now)
}

// daysCounted reports whether words begin with how many of something there are, and of how many days that is: "5 baje se" is of none.
func daysCounted(t *handlers.Turn, words []string) (n int, counts bool) {
	n, is := amount(t, orSo(words[0]))
	if !is {
		return 0, false
	}
	switch unitAt(t, words, 1) {
	case "day":
		return n, true
	case "week":
		return 7 * n, true
	case "month":
		return 30 * n, true
	case "minute", "hour", "clock":
		return 0, true
	}
	if unitAt(t, words, 3) != "day" || words[1] != "-" && !isTo(t, words[1]) {
		return 0, false
	}
	more, is := amount(t, words[2])
	return 0, is && n < more // "2-3 दिन": the second counts
}

// firstDay is the one day that is named as the first, if it is one to come.
func firstDay(t *handlers.Turn, words []string) time.Time {
	r := dateReader{t: t, words: words}
	r.between()
	if d, found := r.date(); found && d.start().After(t.Now) {
		return d.start()
	}
	return time.Time{}
}

// dated reports whether a word is a date or a part of one.
func dated(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("day", word)
	_, month := t.Deps.Words.Answer("month", word)
	_, known := day(word, t.Now)
	return is || month || aYear(word) || known && strings.ContainsAny(word, "0123456789")
}

// aYear reports whether a word is the year of a date.
func aYear(word string) bool {
	n, err := strconv.Atoi(fold.Digits(word))
	return err == nil && n >= 2000 && n < 2100
}
