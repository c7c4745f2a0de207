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

// askPlace asks where it is: with the person's last place as a button, and a button to share the place. Whoever named his village or ward is
// asked where that is.
func askPlace(t *handlers.Turn, c *models.Complaint) {
	n := string(c.Number)
	share := models.Button{Label: "button.share_place", Command: "where", Arg: n, Location: true}
	rows := [][]models.Button{}
	ask := models.Ask{Kind: "place", Complaint: c.ID, At: t.Now}
	args := models.Args{Number: c.Number, Place: t.KnownOfPlace(c)}
	if last := t.Conv.LastArea; last != "" && last != c.Area {
		ask.Choices = append(ask.Choices, models.Choice{Command: "area", Arg: n + ":" + last})
		rows = append(rows, handlers.Row(models.Button{Text: lastPlace(t), Command: "area", Arg: n + ":" + last}))
	}
	rows = append(rows, handlers.Row(share))
	t.Conv.Ask = ask
	in := models.Intent{Kind: "citizen.ask_place", Complaint: c.ID, Args: args, Buttons: rows}
	if c.Danger == models.SelfHarm {
		in.Priority = models.Urgent
		if !t.Said().Another {
			in.Args.Danger = c.Danger
		}
	}
	t.Say(in)
}

// lastPlace is how the place of the person's last complaint is called on a button: with what was said in the Area.
func lastPlace(t *handlers.Turn) string {
	area := t.AreaName(t.Conv.LastArea)
	if t.Conv.LastPlace == "" || t.SameLocality(t.Conv.LastPlace, area) {
		return area
	}
	return t.Conv.LastPlace + ", " + area
}

// where is the button "add place".
func where(ctx context.Context, t *handlers.Turn, arg string) error {
	found, err := pick(ctx, t, arg, open)
	if err != nil {
		return err
	}
	askPlace(t, t.Hold(found))
	return nil
}

// area is the button with the person's last place.
func area(ctx context.Context, t *handlers.Turn, arg string) error {
	n, code := cutArg(arg)
	found, err := pick(ctx, t, n, open)
	if err != nil {
		return err
	}
	if _, ok := t.Directory().Area(code); !ok {
		return stale()
	}
	c := t.Hold(found)
	moved, before := same, c.Area
	if before != code {
		moved = changed
	}
	if to, ok := t.Directory().District(code); ok {
		leavePlace(t, c, handlers.Understanding{District: to.Code})
	}
	c.Area = code
	if c.Place == "" && t.Conv.LastArea == code {
		c.Place = t.Conv.LastPlace
	}
	if err := placeKnown(ctx, t, c, moved); err != nil || before != "" {
		return err
	}
	return secondOncePlaced(ctx, t, c)
}

// placed takes a shared place or a place in words for a complaint.
func placed(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	if found.Status == models.NeedsInfo {
		return answer(ctx, t, found)
	}
	c := t.Hold(found)
	before, was := c.Area, c.Place
	if raise(t, c) == changed {
		if _, _, err := keep(ctx, t, c); err != nil { // the words are kept and told, whatever place they name
			return err
		}
		sayUnderstood(t, c)
		return nil
	}
	u := t.Said()
	if u.District == "" && before != "" {
		u = within(t, *c, u) // what is not listed lies in the district that is known
	}
	u.Place = around(t, *c, u)
	if setPlace(t, c, u); c.Area == "" && u.Outside != "" {
		c.Place, t.Abroad = joined(u.Place, u.Outside), true
		return placeKnown(ctx, t, c, changed)
	}
	if t.In.Location == nil && (c.Area == "" || c.Area == before && c.Place == was && u.Place == "" && u.District == "") {
		return unplaced(ctx, t, c)
	}
	if t.Said().Script == "Deva" {
		listen(t)
	}
	moved, err := saidBesides(ctx, t, c)
	if err != nil {
		return err
	}
	if c.Area != before {
		moved = changed
	}
	if err := placeKnown(ctx, t, c, moved); err != nil || before != "" {
		return err
	}
	return secondOncePlaced(ctx, t, c)
}

// saidBesides keeps what was said together with a place ("since yesterday, in Alambagh"): the officer reads it, and it may say what the
// complaint is about.
func saidBesides(ctx context.Context, t *handlers.Turn, c *models.Complaint) (change, error) {
	if t.Text == "" || !besides(t, t.Words(), c.Place, c.Area) {
		return same, nil
	}
	t.Event(c, models.EventAdded, "", t.WordsOf(c, models.AddedWords, t.Text))
	was := c.Category
	if err := clearer(ctx, t, c); err != nil || c.Category == was {
		return same, err
	}
	return changed, nil
}

// placeKnown corrects the place and hands the complaint to whom it then belongs.
func placeKnown(ctx context.Context, t *handlers.Turn, c *models.Complaint, moved change) error {
	t.Done()
	t.Event(c, models.EventCorrected, "place", 0)
	t.Correct(c, "area", "", c.Area)
	if c.NextAction == models.AskPlace1 || c.NextAction == models.AskPlace2 || c.NextAction == models.AskPlace3 {
		handlers.NextDue(c, models.NothingDue, time.Time{})
	}
	t.Conv.LastArea, t.Conv.LastPlace, t.Conv.Complaint = c.Area, c.Place, c.ID
	if err := reroute(ctx, t, c, moved, t.Text, nil); err != nil {
		return err
	}
	return understood(ctx, t, c)
}

// sayUnderstood says what a complaint now stands for, after a correction.
func sayUnderstood(t *handlers.Turn, c *models.Complaint) {
	if t.BecameDangerous(c) {
		t.WarnOf(c.Danger, c.Category) // the helpline comes first, also when only the corrected category tells of danger
	}
	if c.Sensitive && c.Discreet && askedSafe(t, c) {
		t.Say(models.Intent{Kind: "citizen.corrected", Complaint: c.ID, Args: models.Args{Number: c.Number, Due: c.ResolutionDue}})
		return
	}
	if c.Sensitive && c.Discreet {
		askSafe(t, c)
		t.Say(models.Intent{Kind: "citizen.corrected", Complaint: c.ID, Buttons: handlers.SafeQuestion(c).Buttons,
			Args: models.Args{Number: c.Number, Due: c.ResolutionDue, Flags: []string{"citizen.ask_safe"}}})
		return
	}
	post := c.Doer
	if quiet(t, c) {
		t.Say(models.Intent{Kind: "citizen.registered.quiet", Complaint: c.ID, Args: models.Args{Number: c.Number, Status: c.Status, Post: &post}})
		return
	}
	in := models.Intent{Kind: "citizen.corrected", Complaint: c.ID, Buttons: registeredButtons(c), Args: models.Args{
		Number: c.Number, Category: c.Category, Department: c.Department, Area: c.Area, Place: c.Place,
		Due: c.ResolutionDue, Post: &post, Status: c.Status}}
	if t.Abroad {
		in.Args.Flags = append(in.Args.Flags, "citizen.registered.outside")
	}
	soon(t, c, &in)
	if offerJoining(t, c, &in) || t.Conv.Ask.Kind == "" || t.Conv.Ask.Kind == offers {
		offer(t, c, in.Buttons) // where there are no buttons they are numbers, and a number is an answer to them
	}
	t.Say(in)
}

// askedSafe reports whether it was asked before whether it is safe to answer: it is asked once, and without a yes no more is said here than
// the number.
func askedSafe(t *handlers.Turn, c *models.Complaint) bool {
	return slices.ContainsFunc(t.Mine, func(m models.Complaint) bool { return m.ID == c.ID && m.Sensitive })
}

// unplaced keeps words that name no place we know: the desk places it, and after two tries nobody asks again.
// What looks like a place is its village or quarter, whose name the officers there know.
func unplaced(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	t.WordsOf(c, models.AddedWords, t.Text)
	if u := t.Said(); c.Place == "" && u.Placelike {
		c.Place = u.Place
	}
	if err := t.RefreshCard(ctx, c, t.Text, nil); err != nil {
		return err
	}
	if u := t.Said(); u.Placelike && u.Place != "" && c.Place != "" {
		return onceMore(t, c, "citizen.ask_district")
	}
	return onceMore(t, c, "citizen.place_unknown")
}

// anotherMatter reports whether a message that might be an answer surely is a complaint of another kind.
func anotherMatter(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, ok := t.Directory().Category(u.Category)
	return ok && !goesOn(t, c) && !unread(t, c) && !cat.Other && u.Intent == handlers.Complaint && u.Sure >= 0.8 && !c.Is(u.Category) &&
		len(t.Words()) >= 4 && !landmark(t)
}

// landmark reports whether a message says where something is and not what is wrong: "near the water tank" complains of no tank.
func landmark(t *handlers.Turn) bool {
	return !tellsMore(t.Said()) && slices.ContainsFunc(t.Words(), func(w string) bool {
		_, near := t.Deps.Words.Answer("near", w)
		return near
	})
}

// anotherDepartment reports whether a message surely is a complaint to another department than this one's, or to another authority: the
// central government is one department here, but whoever waits for his passport gets no provident fund there. "I asked at the bank too" tells
// nothing that the bank did wrong.
func anotherDepartment(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	return anotherMatter(t, c) && (u.Department != c.Department || anotherDoor(t, c) && plainlyWrong(t)) && pointsTo(u)
}

// anotherDoor reports whether somebody else than for a complaint decides what a message is about, outside of the state.
func anotherDoor(t *handlers.Turn, c models.Complaint) bool {
	d, _ := t.Directory().Department(c.Department)
	return d.Central && t.Directory().Door(t.Said().Category) != t.Directory().Door(c.Category)
}

// placeFree reads words as the answer to "where is it?". A whole new complaint is not taken for a place.
func placeFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || !c.Status.Open() {
		return false, nil
	}
	if t.In.Location != nil {
		return true, placed(ctx, t, c)
	}
	if t.Text == "" {
		return false, nil
	}
	if taken, err := sameThere(ctx, t); taken || err != nil {
		return taken, err
	}
	if arg, yes := onlyPlaceOffered(t); yes {
		return true, area(ctx, t, arg)
	}
	if taken, err := beforeThePlace(ctx, t, c); taken || err != nil {
		return taken, err
	}
	u := t.Said()
	known := u.Area != "" || u.District != ""
	if !known && (u.Intent == handlers.Greeting || u.Intent == handlers.Thanks || u.Intent == handlers.Praise || u.Intent == handlers.StatusAsk) {
		return false, nil
	}
	if anotherMatter(t, c) {
		return false, nil
	}
	return true, saidOfPlace(ctx, t, c, u)
}

// onlyPlaceOffered is the one place that was offered as a button, where the person says yes to it. "Ok" only says that he has read the question.
func onlyPlaceOffered(t *handlers.Turn) (arg string, yes bool) {
	said, is := t.Deps.Words.Answer("yesno", t.Text)
	_, nods := t.Deps.Words.Answer("nod", t.Text)
	if ask := t.Conv.Ask; is && !nods && said == "yes" && len(ask.Choices) == 1 && ask.Choices[0].Command == "area" {
		return ask.Choices[0].Arg, true
	}
	return "", false
}

// beforeThePlace takes what is more urgent than where it is, or no answer to that.
func beforeThePlace(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if c.Danger == models.SelfHarm && (isCourtesy(t) || heardOnly(t)) {
		return true, thanks("citizen.thanks")(ctx, t, "") // the question stays open
	}
	if c.Danger == models.SelfHarm && t.Said().Area == "" && t.Said().District == "" && !anotherMatter(t, c) {
		return true, stillThere(ctx, t, t.Hold(c))
	}
	if taken, err := notAPlace(ctx, t, c); taken || err != nil {
		return taken, err
	}
	if taken, err := toldHisHome(ctx, t); taken || err != nil {
		return taken, err
	}
	if saysWhoCame(t, c) && !slices.Contains(arrivals(t), "help") {
		alarming(t, c)
	}
	return false, nil
}

// saidOfPlace takes words that belong to the complaint: its place, or more of what is wrong.
func saidOfPlace(ctx context.Context, t *handlers.Turn, c models.Complaint, u handlers.Understanding) error {
	known := u.Area != "" || u.District != ""
	if goesOn(t, c) {
		if known {
			t.Done()
		}
		return add(ctx, t, c) // a photo and then its words, or the second half of a sentence
	}
	if !known && u.Place == "" && perhapsAnother(t, c) {
		return addAndAsk(ctx, t, c)
	}
	if !known && u.Place == "" && (u.Since || tellsMore(u)) && t.Conv.Misfits == 0 {
		typing := stillTyping(t)
		if err := add(ctx, t, c); err != nil {
			return err
		}
		if c.Area == "" && !typing {
			askPlace(t, t.Hold(c))
		}
		return nil // "for three days" says much, and not where
	}
	if !known && u.Place != "" && knowsNoMore(t) {
		return deskFinds(ctx, t, t.Hold(c))
	}
	if !known && (!u.Placelike || u.Place == "" && (u.Since || tellsMore(u))) {
		return otherWords(ctx, t, c)
	}
	names, err := namesItsKind(ctx, t, c)
	if err != nil {
		return err
	}
	if names || !known && onlyKinds(t, u.Place) {
		u.Place = ""
		t.Take(u)
		return otherWords(ctx, t, c)
	}
	return placed(ctx, t, c)
}

// onlyKinds reports whether what was taken for the name of a place only says what it is: "hamare tola me".
func onlyKinds(t *handlers.Turn, place string) bool {
	return place != "" && !slices.ContainsFunc(fold.Words(place), func(w string) bool { return !isKind(t, w) })
}

// namesItsKind reports whether a few words that look like the name of a place make with the complaint's own a keyword of its department: "vridha" of who waits
// for his pension.
func namesItsKind(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	const few = 3
	words := t.Words()
	if u := t.Said(); u.District != "" || u.Outside != "" || u.Village || len(words) == 0 || len(words) > few {
		return false, nil
	}
	own, err := t.AllWords(ctx, &c)
	if err != nil {
		return false, err
	}
	both := t.Understand.Understand(t.Text+" "+strings.ReplaceAll(own, "\n", " "), handlers.Hint{Department: c.Department})
	return both.Department == c.Department && slices.ContainsFunc(both.Why, func(why string) bool {
		of := fold.Words(why)
		within := func(w string) bool { return slices.Contains(of, w) }
		return !strings.Contains(why, ": ") && slices.ContainsFunc(words, within) && slices.ContainsFunc(fold.Words(own), within)
	}), nil
}

// tellsMore reports whether a message surely says what is wrong ("the pole is broken too"): no place is called so.
func tellsMore(u handlers.Understanding) bool {
	return u.Intent == handlers.Complaint && u.Sure >= surelyWrong
}

// stillThere answers who wrote that he does not want to live and goes on without naming a place ("nobody listens"): what he says is kept
// and passed on, and it is no time to be told that a place was not found. The question stays open.
func stillThere(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	if _, _, err := keep(ctx, t, c); err != nil {
		return err
	}
	if err := stillOfAnother(ctx, t, c); err != nil {
		return err
	}
	t.Warn(models.SelfHarm)
	return nil
}
