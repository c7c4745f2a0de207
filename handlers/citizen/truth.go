package citizen

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

func truthChoices(c models.Complaint) []models.Choice {
	n := string(c.Number)
	return []models.Choice{{Command: "truth", Arg: n + ":yes"}, {Command: "truth", Arg: n + ":partly"}, {Command: "truth", Arg: n + ":no"}}
}

// askTruth asks whether the work is really done. The question is the hub's, never the officer's.
func askTruth(_ context.Context, t *handlers.Turn, c models.Complaint) error {
	before := t.Conv.Ask
	t.Ask("truth", c.ID, truthChoices(c)...)
	if toldBeside(before, c) { // thanks after it take nothing back
		t.Conv.Ask.Code = told
	}
	t.Say(handlers.TruthQuestion(&c))
	return nil
}

// truth is the answer to "is it really done?".
func truth(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	said := models.Truth(answer)
	if said != models.Yes && said != models.Partly && said != models.No {
		return stale()
	}
	if !mayAnswer(t, found) && !askedInOurCall(t, found) {
		return sayStatus(ctx, t, found)
	}
	if t.Concerned(&found, t.Conv.Address) {
		return models.NewError(models.CodeNotYours, "error.own_feedback")
	}
	switch {
	case said == models.Yes && t.In.CalledIn:
		doneByCaller(t, t.Hold(found))
		return nil
	case found.Status == models.Reported && said == models.Yes:
		return confirmed(ctx, t, found)
	case found.Status == models.Reported:
		return denyReport(ctx, t, found)
	}
	c := t.Hold(found)
	t.Done()
	if err := t.SetTruth(ctx, c, said); err != nil {
		return err
	}
	if said != models.Yes {
		keepShown(t, c)
		return offerAppeal(t, c)
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	askRating(t, c)
	return nil
}

func askRating(t *handlers.Turn, c *models.Complaint) {
	t.Ask("rating", c.ID, ratingChoices(*c)...)
	t.Say(models.Intent{Kind: "citizen.rating", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: handlers.RatingButtons(c)})
}

func ratingChoices(c models.Complaint) (out []models.Choice) {
	for _, b := range handlers.RatingButtons(&c)[0] {
		out = append(out, models.Choice{Command: b.Command, Arg: b.Arg})
	}
	return out
}

// mayAnswer: while it waits for the answer, and "no" also for thirty days after closing.
func mayAnswer(t *handlers.Turn, c models.Complaint) bool {
	return c.Status == models.Resolved || c.Status == models.Closed && t.Now.Sub(c.ClosedAt) < models.NoCounts
}

// shortNumber is the person's complaint whose last five digits begin the message.
func shortNumber(t *handlers.Turn) (models.Complaint, bool) {
	token, _, ok := leadingNumber(t.Text)
	if !ok || count(token) != 5 {
		return models.Complaint{}, false
	}
	found := named(t, token)
	if len(found) != 1 {
		return models.Complaint{}, false
	}
	return found[0], true
}

// verdict takes what is said beside the number of a complaint that is said to be done: "not done" is heard at once, other words
// are kept and the question is asked.
func verdict(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	var rest []string
	for _, word := range strings.Fields(t.Text) {
		if strings.ContainsFunc(word, unicode.IsLetter) {
			rest = append(rest, word)
		}
	}
	if len(rest) == 0 || !mayAnswer(t, c) {
		return false, nil
	}
	if said, ok := t.Deps.Words.Answer("truth", strings.Join(rest, " ")); ok {
		return true, truth(ctx, t, string(c.Number)+":"+said)
	}
	if t.Said().Intent == handlers.StatusAsk { // "is it done?" and "it is not done" sound alike: both are answered
		if err := sayStatus(ctx, t, c); err != nil || t.Conv.Ask.Kind == "truth" {
			return true, err
		}
		return true, askTruth(ctx, t, c)
	}
	return true, addToClosed(ctx, t, c)
}

// offered are the reasons to appeal that are buttons.
func offered() []string { return handlers.AppealReasons()[:4] }

// offerAppeal asks whether a superior shall look at it again; after the last appeal the next doors are named.
func offerAppeal(t *handlers.Turn, c *models.Complaint) error {
	if c.Appeals >= appealsOf(c) {
		return leave(t, c)
	}
	if c.Status == models.Rejected {
		askAnew(t, c)
		return nil
	}
	var rows [][]models.Button
	choices := appealChoices(*c)
	for _, choice := range choices {
		_, reason := cutArg(choice.Arg)
		rows = append(rows, handlers.Row(handlers.Button("appeal."+reason, choice.Command, choice.Arg)))
	}
	t.Ask("appeal", c.ID, choices...)
	t.Say(models.Intent{Kind: "citizen.appeal_offer", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: rows})
	return nil
}

func appealChoices(c models.Complaint) (out []models.Choice) {
	for _, r := range append(slices.Clone(offered()), "no") {
		out = append(out, models.Choice{Command: "appeal", Arg: string(c.Number) + ":" + r})
	}
	return out
}

// truthFree takes other words after "is it really done?" as said about that work: "it came for an hour" is a no, and what says neither is
// kept and the question asked once more. A complaint of something else, or from somewhere else, is none, nor is what is said to us.
func truthFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || t.Text == "" || t.In.Location != nil || !mayAnswer(t, c) {
		return false, nil
	}
	listen(t)
	own, err := ownThings(ctx, t, c)
	if err != nil {
		return false, err
	}
	if blamesStaff(t, c) {
		return true, blamesBeside(ctx, t, c, own)
	}
	if stillTroubled(t, c) {
		t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return true, addToClosed(ctx, t, c)
	}
	if u, is := butAnother(t, c); is {
		t.Take(u)
		return true, doneAndRegister(ctx, t, c)
	}
	if taken, err := saidOfIt(ctx, t, c, own); taken || err != nil {
		return taken, err
	}
	if cameOnce(t, own) {
		t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return true, keepAndAsk(ctx, t, c)
	}
	for _, more := range []func(context.Context, *handlers.Turn, models.Complaint) (bool, error){dangerGoesOn, moreLike, denied, noAndMore, yesAndMore} {
		if taken, err := more(ctx, t, c); taken || err != nil {
			return taken, err
		}
	}
	if looksFirst(t, c) {
		return true, nil
	}
	if _, guessed := perhaps(t); !guessed && t.Said().Repaired && !butMore(t) && !underway(t) && sameMatter(t, c) && !asksBack(t) {
		return true, truth(ctx, t, string(c.Number)+":"+string(models.Yes))
	}
	if limited(t, c, own) && !t.Said().Blames() && !isDanger(t.Said().Danger) { // "yes, but they took 500"
		t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return true, addToClosed(ctx, t, c)
	}
	return truthUnsaid(ctx, t, c, own)
}

// moreLike takes what is the same somewhere else: "my mother's too" is not this one's work.
func moreLike(_ context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if !hearOfIt(t).more || !sameMatter(t, c) || t.Said().Intent != handlers.Complaint {
		return false, nil
	}
	askCameBack(t, t.Hold(c))
	return true, nil
}

// truthUnsaid takes what says neither yes nor no.
func truthUnsaid(ctx context.Context, t *handlers.Turn, c models.Complaint, own things) (bool, error) {
	if heardOnly(t) {
		if toldBeside(t.Conv.Ask, c) {
			return true, askTruthPlainly(ctx, t, c)
		}
		return true, askTruth(ctx, t, c)
	}
	if looksLater(t, c) {
		return true, nil
	}
	if saysAgain(t) && (sameMatter(t, c) && !elsewhereSaid(t, c) || tellsOfOwn(t, own)) {
		askCameBack(t, t.Hold(c)) // who has said that it is gone again has answered: to ask him the same once more is deaf
		return true, nil
	}
	if told, _ := whoSays(t); !told {
		if taken, err := thanked(ctx, t, c); taken || err != nil {
			return taken, err
		}
	}
	return moreOfIt(ctx, t, c, own)
}

// blamesBeside takes the answer out of what blames staff as well; without one it is asked again.
func blamesBeside(ctx context.Context, t *handlers.Turn, c models.Complaint, own things) error {
	if taken, err := saidOfIt(ctx, t, c, own); taken || err != nil {
		return err
	}
	for _, more := range []func(context.Context, *handlers.Turn, models.Complaint) (bool, error){noAndMore, yesAndMore} {
		if taken, err := more(ctx, t, c); taken || err != nil {
			return err
		}
	}
	well := strings.Join(unblamed(t), ", ")
	if _, guessed := perhaps(t); !guessed && saysWell(t, well) && !asksBack(t) && !hasNot(t, fold.Words(well)) && !t.Concerned(&c, t.Conv.Address) {
		return doneAndBlamed(ctx, t, c)
	}
	return blamedOfDone(ctx, t, c)
}

// moreOfIt keeps what tells more of the work, and asks once more.
func moreOfIt(ctx context.Context, t *handlers.Turn, c models.Complaint, own things) (bool, error) {
	told, _ := whoSays(t)
	u := t.Said()
	talk := (u.Intent == handlers.Noise || told) && len(t.Words()) > 1 && count(t.Text) == 0 // "abhi to andhera hai" is said of that, too; a number is looked at
	if u.Intent != handlers.Complaint && u.Intent != handlers.Addition && u.Intent != handlers.Abuse && !talk {
		return false, nil
	}
	if !lookedThere(t, u) && ofElse(t, c, u) && !tellsOfOwn(t, own) {
		if !butBeside(t, c) {
			return false, nil
		}
		if err := registerApart(ctx, t, c); err != nil {
			return true, err
		}
		return true, askTruthOf(ctx, t, c)
	}
	if stillComplains(t, c) {
		askCameBack(t, t.Hold(c))
		return true, nil
	}
	t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return true, addToClosed(ctx, t, c)
}

// stillComplains reports whether a message surely complains of what the complaint was of: "light chali gayi" says neither yes nor no, and is asked about as what is
// there again. What was so ("3 din se nahi thi") is a story.
func stillComplains(t *handlers.Turn, c models.Complaint) bool {
	const few = 8
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	words := t.Words()
	if !known || cat.Other || !c.Is(u.Category) || u.Intent != handlers.Complaint || u.Sure < surelyWrong || len(words) > few || u.Blames() || u.Repaired || u.Came {
		return false
	}
	return butAt(t) == 0 && !asksBack(t) && !strings.Contains(t.Text, "?") && !slices.ContainsFunc(words, func(w string) bool { return isPast(t, []string{w}) }) && hearOfIt(t).came == 0
}

// ofElse reports whether a message speaks of something else than the work of a complaint, or of somewhere else.
func ofElse(t *handlers.Turn, c models.Complaint, u handlers.Understanding) bool {
	_, category := subject(t, u)
	if cat, known := t.Directory().Category(category); known && !cat.Other && !c.Is(category) && !finerName(t, c, u) || u.District != "" && !sameDistrict(t, c, u) {
		return true
	}
	return u.Danger != "" && u.Danger != models.NoDanger || elsewhereSaid(t, c)
}

// finerName reports whether the subject of a message is only a closer name of what a complaint is about, of which no more than the department
// was known.
func finerName(t *handlers.Turn, c models.Complaint, u handlers.Understanding) bool {
	own, known := t.Directory().Category(c.NamedCategory())
	return (!known || own.Other) && u.Department == c.Department
}

// withoutStill is what was said without "still" and "yet", which stand anywhere in a sentence: "nahi hua abhi bhi".
func withoutStill(t *handlers.Turn) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(t.Text), func(w string) bool {
		_, is := t.Deps.Words.Answer("still", w)
		return is
	}), " ")
}

// heardOnly reports whether somebody says no more than that he has read it ("ok", "🙏"): that is no yes to "is it really done?".
func heardOnly(t *handlers.Turn) bool {
	if len(t.In.Files) > 0 {
		return false
	}
	said, is := t.Deps.Words.Answer("yesno", t.Text)
	if _, nods := t.Deps.Words.Answer("nod", t.Text); nods || handlers.Folded(t.Text) {
		return true
	}
	return is && said != "no"
}

// rate is the word on the work.
func rate(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	r := models.Rating(answer)
	if found.Status != models.Closed || r != models.Good && r != models.Fair && r != models.Poor {
		return stale()
	}
	if t.Concerned(&found, t.Conv.Address) {
		return models.NewError(models.CodeNotYours, "error.own_feedback")
	}
	c := t.Hold(found)
	t.Done()
	if err := t.SetRating(ctx, c, r); err != nil {
		return err
	}
	if r == models.Poor && mayAnswer(t, *c) {
		return offerAppeal(t, c)
	}
	in := models.Intent{Kind: "citizen.closed", Complaint: c.ID, Args: models.Args{Number: c.Number}}
	if c.RatingAside {
		in.Args.Flags = []string{"citizen.rating_aside"}
	}
	t.Say(in)
	return nil
}
