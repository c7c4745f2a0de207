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

// notDone reads what is said about work that was reported as "it is not done", or not quite: in the words of an answer, or in a sentence
// that tells how it came and went.
func notDone(t *handlers.Turn) (models.Truth, bool) {
	if said, is := t.Deps.Words.Answer("truth", withoutStill(t)); is {
		return models.Truth(said), said != string(models.Yes)
	}
	if said, is := behindYes(t); is {
		return said, said != models.Yes
	}
	if doubts(t) || noWhere(t) || noAndNo(t) {
		return models.No, true
	}
	if noFirst(t) {
		return models.No, true
	}
	if halfDone(t) {
		return models.Partly, true
	}
	if _, unknown := t.Deps.Words.Answer("unsure", withoutStill(t)); unknown {
		return models.No, false // "I still do not know" is no "still not"
	}
	if stays, _, undone := t.Within("undone"); undone && stays == "still" {
		if names, _ := t.Deps.Words.Heard("unsure", t.Text); len(names) > 0 {
			return models.No, false // "not sure, still dark"
		}
	}
	const story = 10
	_, beside, ok := t.Within("undone")
	gone := ok && beside <= story || saysAgain(t)
	return models.No, gone && !t.Said().Repaired && !strings.Contains(t.Text, "?") && !endsWell(t)
}

// deniesThroughout reports whether every clause of what sounds like a complaint of our own handling of one ("nobody came to the spot, a false report was filed")
// says of work that it is not done: where that was asked, it is of this work, and no complaint of its own.
func deniesThroughout(t *handlers.Turn) bool {
	const beside = 5
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	if !known || !cat.Refusal || saysAgain(t) || u.Blames() || isDanger(u.Danger) || u.District != "" {
		return false
	}
	for _, clause := range parts(t.Text) {
		if saysNot(t, clause) {
			continue
		}
		_, left := t.Deps.Words.Heard("undone", clause)
		rest := t.SaidIn(strings.Join(left, " "))
		if len(left) == len(fold.Words(clause)) || len(left) > beside || rest.Intent == handlers.Complaint || namesMatter(rest) {
			return false // "thane se koi nahi aaya, FIR nahi likhi"
		}
	}
	return true
}

// noFirst reports whether a message begins by saying in so many words that it is not done, whatever comes behind: "nahi hua, taar abhi tak
// latak raha hai". Much else begins with a mere "no", and who goes on to say that all is well has said the opposite.
func noFirst(t *handlers.Turn) bool {
	const longest = 16
	said, rest, is := t.Deps.Words.Command("truth", t.Text)
	all := len(t.Words())
	if !is || said != string(models.No) || rest == "" || all > longest || all-len(strings.Fields(rest)) < 2 || strings.Contains(t.Text, "?") {
		return false
	}
	if !mereNo(t, strings.TrimSuffix(t.Text, rest)) {
		return !saysWell(t, rest)
	}
	unsure, _ := t.Deps.Words.Heard("unsure", t.Text)
	troubles, _ := t.Deps.Words.Heard("trouble", rest)
	return len(unsure) == 0 && !saysWell(t, rest) && (len(troubles) > 0 || nobodyThere(t, rest) || saysNot(t, rest) ||
		saysNot(t, strings.Join(t.Words()[all-len(fold.Words(rest))-1:], " ")))
}

// saysNot reports whether some words begin by saying what is not done: "koi kaam nahi hua", "nahi aayi".
func saysNot(t *handlers.Turn, text string) bool {
	said, rest, is := t.Deps.Words.Command("truth", text)
	return is && said == string(models.No) && !mereNo(t, strings.TrimSuffix(text, rest))
}

// nobodyThere reports whether some words begin by saying that nobody is where somebody should be: "koi nahi baitha", "koi doctor nahi aata". That nobody is
// there now, or any more, may be what was asked for.
func nobodyThere(t *handlers.Turn, text string) bool {
	const longest = 8
	words := fold.Words(text)
	names, _ := t.Deps.Words.Heard("nobody", t.Text)
	for len(words) > 0 {
		if _, still := t.Deps.Words.Answer("still", words[0]); !still {
			break
		}
		words = words[1:]
	}
	text = strings.Join(words, " ")
	return t.Deps.Words.Leading("nobody", text) > 1 && len(words) <= longest && !slices.Contains(names, "now")
}

// mereNo reports whether some words say no and not to what: "abhi nahi", "ji nahi", "galat hai", "not yet".
func mereNo(t *handlers.Turn, text string) bool {
	if _, is := t.Deps.Words.Answer("yesno", text); is {
		return true
	}
	return !slices.ContainsFunc(fold.Words(text), func(w string) bool {
		_, still := t.Deps.Words.Answer("still", w)
		_, yesno := t.Deps.Words.Answer("yesno", w)
		return !still && !yesno
	})
}

// saysWell reports whether some words say that all is well by now.
func saysWell(t *handlers.Turn, text string) bool {
	const before = 2 // further behind, "ho gaya" is what somebody wrote, or something else: "ghar me chori ho gayi"
	for _, part := range parts(text) {
		if u := t.SaidIn(part); u.Repaired && !u.Again {
			return true
		}
		words := fold.Words(part)
		for s := range spots(t, "truth", words) {
			if s.at <= before && s.name == string(models.Yes) && len(words)-s.at-len(fold.Words(s.after)) > 1 { // a mere "ji" or "pura" says nothing
				return true
			}
		}
	}
	return false
}

// endsWell reports whether a message that tells of a "no" goes on to say that all is well: "nobody came, but the light is back".
func endsWell(t *handlers.Turn) bool {
	all := parts(t.Text)
	if len(all) > 1 && saysWell(t, all[len(all)-1]) || wellByNow(t) {
		return true
	}
	if butAt(t) == 0 {
		return false
	}
	for s := range spots(t, "but", t.Words()) {
		return saysWell(t, s.after)
	}
	return false
}

// wellByNow reports whether a message says, behind a "now", that all is well: "pehle nahi hua tha ab ho gaya".
func wellByNow(t *handlers.Turn) bool {
	words := t.Words()
	for i, w := range words {
		if turn, _ := t.Deps.Words.Answer("turns", w); turn == "now" && i > 0 && saysWell(t, strings.Join(words[i+1:], " ")) {
			return true
		}
	}
	return false
}

// noAndMore keeps the "no" of who goes on to tell of something else ("not done, and a wire hangs here"), which is a complaint of its own, in
// the same place.
func noAndMore(ctx context.Context, t *handlers.Turn, found models.Complaint) (bool, error) {
	if !noFirst(t) || !anotherMatter(t, found) || !mayAnswer(t, found) {
		return false, nil
	}
	if err := truth(ctx, t, string(found.Number)+":"+string(models.No)); err != nil {
		return true, err
	}
	return true, registerApart(ctx, t, found)
}

// dangerGoesOn takes a danger that is still there, or there again, after its work was said to be done ("the tiger is still here"): whoever is in charge is
// alarmed anew, where it was. Nobody is asked where who has told it already.
func dangerGoesOn(ctx context.Context, t *handlers.Turn, found models.Complaint) (bool, error) {
	u := t.Said()
	if !isDanger(u.Danger) || u.Blames() || !found.Is(u.Category) || u.District != "" && !sameDistrict(t, found, u) || butAt(t) > 0 || !mayAnswer(t, found) {
		return false, nil
	}
	stays, _ := t.Deps.Words.Heard("goes_on", t.Text)
	still := slices.Contains(stays, "still") && !t.Concerned(&found, t.Conv.Address)
	if still && alarmsAgain(found) {
		return true, notWell(ctx, t, found, models.No)
	}
	if still {
		if err := truth(ctx, t, string(found.Number)+":"+string(models.No)); err != nil {
			return true, err
		}
	}
	return true, registerApart(ctx, t, found)
}

// denied takes such words as the "no" they are, and keeps them with the complaint.
func denied(ctx context.Context, t *handlers.Turn, found models.Complaint) (bool, error) {
	said, is := notDone(t)
	_, plain := t.Deps.Words.Answer("truth", withoutStill(t))
	stays, _, still := t.Within("undone")
	other := !plain && !doubts(t) && (saysAgain(t) && !(still && stays == "still") || elsewhereSaid(t, found)) || !sameMatter(t, found) && !finerName(t, found, t.Said())
	if noFirst(t) {
		other = anotherMatter(t, found)
	}
	other = other && !deniesThroughout(t)
	if !is || other || !mayAnswer(t, found) {
		return false, nil // "gone again" may be a new trouble: that is asked
	}
	if len(t.Words()) > 2 {
		c := t.Hold(found)
		words := t.WordsOf(c, models.AddedWords, t.Text)
		t.Files(c, words)
		t.Event(c, models.EventAdded, "", words)
	}
	return true, truth(ctx, t, string(found.Number)+":"+string(said))
}

// yesAndMore keeps the "yes" of who goes on to tell of something else ("yes, but the lineman took 200"): that is a complaint of its own, in
// the same place.
func yesAndMore(ctx context.Context, t *handlers.Turn, found models.Complaint) (bool, error) {
	if _, guessed := perhaps(t); guessed {
		return false, nil
	}
	name, rest, ok := t.Deps.Words.Command("truth", t.Text)
	if !ok || name != string(models.Yes) || rest == "" || t.Concerned(&found, t.Conv.Address) {
		return false, nil
	}
	u := t.Said()
	if !u.Blames() && (!anotherMatter(t, found) || onlyWonders(t)) {
		return false, nil
	}
	if !u.Blames() && u.Department == found.Department && butAt(t) > 0 { // "yes, but it trips every ten minutes" is no yes
		t.Say(models.Intent{Kind: "citizen.added", Complaint: found.ID, Args: models.Args{Number: found.Number}})
		return true, addToClosed(ctx, t, found)
	}
	if _, done := saidDone(t, fold.Words(rest)); !done && toldBeside(t.Conv.Ask, found) && onlyYes(t, strings.TrimSuffix(t.Text, rest)) {
		return false, nil
	}
	return true, doneAndRegister(ctx, t, found)
}

// doneAndRegister takes a yes, and the rest as a complaint of its own in the same place.
func doneAndRegister(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	c := t.Hold(found)
	if err := doneBeside(ctx, t, c); err != nil {
		return err
	}
	read := draft(t, "")
	if read.Area == "" {
		read.Area, read.Place, read.PIN, read.Location = c.Area, c.Place, c.PIN, c.Location
	}
	_, err := registerDraft(ctx, t, read, "")
	return err
}

// doneBeside takes a "yes" beside which another complaint is told: how the work was is not asked then.
func doneBeside(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	if t.In.CalledIn {
		doneByCaller(t, c)
		return nil
	}
	t.Done()
	if err := t.SetTruth(ctx, c, models.Yes); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	t.Say(models.Intent{Kind: "citizen.closed", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// behindYes is the answer that follows a yes which only takes up the word: "haan nahi hua" says no.
func behindYes(t *handlers.Turn) (models.Truth, bool) {
	yes, rest, is := t.Deps.Words.Command("truth", t.Text)
	if !is || yes != string(models.Yes) || rest == "" || !onlyYes(t, strings.TrimSuffix(t.Text, rest)) {
		return "", false
	}
	said, is := t.Deps.Words.Answer("truth", rest)
	return models.Truth(said), is && said != string(models.Yes)
}

// noAndNo reports whether a "no" is said before another that says to what: "no no, not received", "nahi koi nahi baitha".
func noAndNo(t *handlers.Turn) bool {
	for after, denied := cutNo(t, t.Text); denied; after, denied = cutNo(t, after) {
		if saysNot(t, after) && saysLittleMore(t, after) || nobodyThere(t, after) {
			return true
		}
	}
	return false
}

// saysLittleMore reports whether no story follows what is said not to be done: "it is not working still".
func saysLittleMore(t *handlers.Turn, after string) bool {
	_, rest, _ := t.Deps.Words.Command("truth", after)
	return len(fold.Words(after)) <= asksBeside || len(fold.Words(rest)) <= 1
}

// noWhere is "no, where was it done?": with a "no" before it that is no question.
func noWhere(t *handlers.Turn) bool {
	name, beside, ok := t.Within("doubt")
	_, denied := afterNo(t, t.Text)
	return ok && name == "where" && denied && beside <= asksBeside
}

// reportDenied takes "it is not done" of work that was reported and whose code the person still holds: the report counts for nothing, the
// work goes on, and who answers for it knows.
func reportDenied(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || t.In.Location != nil {
		return false, nil
	}
	found, err := only(t, open)
	if err != nil || found.Status != models.Reported || t.Concerned(&found, t.Conv.Address) {
		return false, nil
	}
	said, plain := t.Deps.Words.Answer("truth", withoutStill(t))
	if plain && said == string(models.Yes) && !onlyYes(t, t.Text) && !asksBack(t) {
		return true, confirmed(ctx, t, found) // "yes it is done"
	}
	if bare, is := t.Deps.Words.Answer("yesno", t.Text); is && (bare != "no" || !plain) {
		return false, nil // "leave it" answers something else
	}
	if looksLater(t, found) || looksFirst(t, found) {
		return true, nil
	}
	own, err := ownThings(ctx, t, found)
	if err != nil {
		return false, err
	}
	if said, is := tellsHowItIs(t, found, own); is && !blamesStaff(t, found) {
		if said == models.Yes {
			return true, confirmed(ctx, t, found)
		}
		return true, denyReport(ctx, t, found)
	}
	if _, denied := afterNo(t, t.Text); denied && blamesStaff(t, found) {
		return true, denyReport(ctx, t, found)
	}
	if butBeside(t, found) {
		return true, registerApart(ctx, t, found)
	}
	_, _, undone := t.Within("undone")
	still := undone && t.Said().Department == found.Department && t.Said().District == "" // "pani abhi bhi nahi de raha nal"
	plain = plain || noAndNo(t)                                                           // "no, it is not working still"
	if cameOnce(t, own) {
		return true, add(ctx, t, found)
	}
	if _, is := notDone(t); !is || !plain && !still && !sameMatter(t, found) && !deniesThroughout(t) { // "galat report" is no doctor's
		return false, nil
	}
	return true, denyReport(ctx, t, found)
}

// denyReport takes a report as not true. What staff are blamed for beside it is a complaint of its own: whoever reported reads the other.
func denyReport(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	listen(t)
	t.Done()
	c := t.Hold(found)
	blames := notForHim(t, found)
	var words models.ID
	if !blames {
		words = t.WordsOf(c, models.AddedWords, t.Text)
		t.Files(c, words)
	}
	if err := t.Move(c, models.InProgress, "denied", words); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	tellOfficers(t, c, models.Intent{Kind: "officer.denied", Args: models.Args{Number: c.Number, Due: c.ResolutionDue}})
	t.Say(models.Intent{Kind: "citizen.denied", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	if blames {
		return registerApart(ctx, t, found)
	}
	return nil
}

// which says what a number stands for, to who is asked about it and does not know, and asks again.
func which(ctx context.Context, t *handlers.Turn, _ string) error {
	ask := t.Conv.Ask
	if ask.Complaint == 0 {
		ask = waiting(t)
	}
	c, ok := t.Own(ask.Complaint)
	if !ok || c.Number == "" {
		return mine(ctx, t, "")
	}
	in := models.Intent{Kind: "citizen.which", Complaint: c.ID, Args: models.Args{Number: c.Number}}
	if !c.Discreet {
		in.Args.Category, in.Args.Area, in.Args.Place = c.Category, c.Area, c.Place
	}
	t.Say(in)
	if ask.Kind == "truth" && mayAnswer(t, c) {
		return askTruth(ctx, t, c)
	}
	return nil
}

// deniedAloud reports whether an author says of the one work of his that was reported as done that it is not, and names nothing else: registered as a
// complaint of its own, it would be a second one of the same.
func deniedAloud(t *handlers.Turn, c models.Complaint) bool {
	_, undone := notDone(t)
	return undone && sameMatter(t, c) && !elsewhereSaid(t, c) && !t.Said().Blames() && !isDanger(t.Said().Danger)
}
