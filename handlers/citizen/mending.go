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

// A person who has no buttons, or does not see them, says in words what is wrong with what was understood: "जगह गलत है, अलीगंज लिखो".

// mended is how many words may follow "the place is wrong": more is a story, and not the name of a place.
const mended = 8

// correction takes what begins by saying what is wrong, also after a "no".
func (v *Conversation) correction(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	c, err := only(t, open)
	if err != nil {
		return false, nil // nothing of his to mend: it is a message like any other
	}
	name, rest, ok := saysWrong(t)
	after, denied := afterNo(t, t.Text)
	for text := t.Text; !ok && text != after; {
		text, _ = cutNo(t, text)
		name, rest, ok = t.Deps.Words.Command("mend", text)
	}
	if !ok {
		name, rest = "place", ""
		if ok = deniedAlone(t, c); !ok {
			rest, ok = elsewhereThan(t, c)
		}
	}
	if !ok && denied {
		if name, rest, ok = instead(t, c, after); !ok {
			if taken, err := perhapsThere(ctx, t, c, after); taken || err != nil {
				return taken, err
			}
		}
	}
	if after, written := writtenBut(t, c); !ok && !denied && written {
		name, rest, ok = instead(t, c, after)
		ok = ok && name == "place"
	}
	if after, sorry := afterSorry(t); !ok && !denied && sorry {
		name, rest, ok = instead(t, c, after)
		ok = ok && name == "place"
	}
	if !ok && denied && saidElsewhere(t, c) {
		return true, asksMoved(ctx, t, c, t.Said().District)
	}
	if !ok {
		return otherMatter(ctx, t, c)
	}
	if len(strings.Fields(rest)) > mended {
		return false, nil
	}
	if name == "subject" {
		return mistitled(ctx, t, c, rest)
	}
	t.Done()
	listen(t)
	if name == "department" {
		return true, misrouted(ctx, t, c, rest)
	}
	return true, misplaced(ctx, t, c, rest)
}

// saysWrong is what a message says is wrong with what was understood, and what follows. "I wrote the" may stand before it.
func saysWrong(t *handlers.Turn) (name, rest string, ok bool) {
	if name, rest, ok = t.Deps.Words.Command("mend", t.Text); ok {
		return name, rest, ok
	}
	words, own := strings.Fields(t.Text), false
	for i := 0; i < len(words) && i < mended && aboutPlace(t, words[i]); i++ {
		said, _ := t.Deps.Words.Answer("denial", words[i])
		if own = own || said == "wrote"; !own {
			continue
		}
		if name, rest, ok = t.Deps.Words.Command("mend", strings.Join(words[i+1:], " ")); ok {
			return name, rest, ok
		}
	}
	return "", "", false
}

// misplaced asks where it is, or takes the place that was said with it.
func misplaced(ctx context.Context, t *handlers.Turn, c models.Complaint, rest string) error {
	rest = strings.Trim(rest, ",।. ")
	words := strings.Fields(rest)
	for len(words) > 0 && aboutPlace(t, words[len(words)-1]) { // "write Sitapur", which ends so in Hindi
		words = words[:len(words)-1]
	}
	for len(words) > 0 && aboutPlace(t, words[0]) {
		words = words[1:]
	}
	if len(words) == 0 { // "galat jagah hai"
		if c.Area == "" {
			t.Hold(c).Place = ""
		}
		askPlace(t, t.Hold(c))
		return nil
	}
	rest = strings.Join(words, " ")
	t.Text = rest
	own, _ := t.Directory().District(c.Area)
	t.Take(within(t, c, t.Understand.Understand(rest, handlers.Hint{Department: c.Department, District: own.Code, Where: true})))
	t.Ask("place", c.ID)      // so that another try is taken for one
	if t.Said().Place != "" { // what was named is wrong where another place is named, and not only the district
		t.Hold(c).Place = ""
	}
	return placed(ctx, t, c)
}

// within reads a place that names no district as one in the complaint's own: there is an Aliganj in more than one.
func within(t *handlers.Turn, c models.Complaint, u handlers.Understanding) handlers.Understanding {
	own, ok := t.Directory().District(c.Area)
	if ok && u.District == "" && u.Outside == "" && u.Placelike && u.Place != "" {
		u.Area, u.District = own.Code, own.Code // no other district knows it either: officers know their villages
		return u
	}
	if !ok || u.District == "" || u.District == own.Code {
		return u
	}
	if byName(t, u.District) {
		return u
	}
	if u.Place == "" {
		u.Place = t.Text
	}
	u.Area, u.District, u.Outside = own.Code, own.Code, ""
	return u
}

// byName reports whether a message names a district as such, and not only a place that is known to lie there.
func byName(t *handlers.Turn, code string) bool { return namesDistrict(t, t.Text, code) }

// namesDistrict reports it of any words.
func namesDistrict(t *handlers.Turn, text, code string) bool {
	d, _ := t.Directory().Area(code)
	for _, lang := range models.Langs() {
		name := fold.Words(d.Names.In(lang))
		if len(name) > 0 && slices.Contains(fold.Words(text), name[0]) {
			return true
		}
	}
	for _, alias := range t.Directory().Aliases(d.Code) { // Noida is said of no quarter elsewhere
		lower := strings.ToLower(alias)
		if t.Directory().Common()[lower] == nil && t.Directory().Risky()[lower] == nil && cutName(strings.Fields(text), fold.Words(alias)) != nil {
			return true
		}
	}
	return false
}

// misrouted asks which department it is, or takes the one that was said with it.
func misrouted(ctx context.Context, t *handlers.Turn, c models.Complaint, rest string) error {
	code, named := t.DepartmentNamed(strings.Trim(rest, ",।. "))
	if named && code == c.Department { // "no, no, it is electricity": it is with them
		return right(ctx, t, string(c.Number))
	}
	if !named || !correctable(c) {
		return wrong(ctx, t, string(c.Number))
	}
	return toDepartment(ctx, t, t.Hold(c), code)
}

// whatWrong answers a "no" to what was understood: what can be put right is offered.
func whatWrong(t *handlers.Turn, c models.Complaint) {
	n := string(c.Number)
	rows := [][]models.Button{handlers.Row(handlers.Button("wrong_department", "wrong", n), handlers.Button("add_place", "where", n)),
		handlers.Row(handlers.Button("wrong_subject", "subject", n), handlers.Button("withdraw", "withdraw", n))}
	if !correctable(c) {
		rows[1] = rows[1][1:] // somebody works on it
	}
	t.Say(models.Intent{Kind: "citizen.what_wrong", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: rows})
	offer(t, &c, rows)
}

// nod takes a bare "yes", "ok", "🙏" or "no" that answers no question: it is for us, and no officer need read it.
func nod(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	c, err := only(t, open)
	if len(t.Mine) > 0 && strings.Trim(t.Text, "?？!. ") == "" {
		return true, status(ctx, t, "") // "??": why does nobody answer
	}
	said, is := t.Deps.Words.Answer("yesno", t.Text)
	if !is {
		if _, is = t.Deps.Words.Answer("nod", t.Text); !is && !handlers.Folded(t.Text) && !unsure(t) && (!saysFine(t) || mustBeHeard(t)) {
			return false, nil
		}
	}
	t.Conv.Misfits = 0
	if err := keepsFine(ctx, t); err != nil {
		return true, err
	}
	if _, ok := inDespair(t); ok {
		return true, thanks("citizen.thanks")(ctx, t, "")
	}
	if said == "no" && err == nil && mayUnappeal(t, c) {
		after, _ := afterNo(t, t.Text)
		if names, _ := t.Deps.Words.Heard("enough", after); slices.Contains(names, "no") && after != t.Text {
			askUnappeal(t, c) // "nahi rehne do"
			return true, nil
		}
		return true, status(ctx, t, string(c.Number))
	}
	if said == "no" {
		if err == nil && t.Now.Sub(c.RegisteredAt) < stillSpeaking {
			whatWrong(t, c)
			return true, nil
		}
		return true, cancel(ctx, t, "")
	}
	switch {
	case err == nil && fineByNow(t, c):
		return true, fixed(ctx, t, "")
	case err == nil:
		t.Say(models.Intent{Kind: "citizen.right", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	case !t.Conv.Greeted && t.IsNew():
		return true, greet(ctx, t, "")
	case unsure(t) && len(t.Mine) == 0:
		t.SayKey("citizen.how")
	default:
		t.SayKey("citizen.thanks")
	}
	return true, nil
}

// fixed hears that the trouble is over before anybody reported so. Who has it is told; ending it is the person's to say.
func fixed(ctx context.Context, t *handlers.Turn, _ string) error {
	c, err := only(t, func(c models.Complaint) bool { return open(c) && !noNews(t, c) })
	if err != nil {
		if danger, ok := t.Own(t.Conv.Complaint); ok && open(danger) {
			return add(ctx, t, danger) // the light is back, or somebody is
		}
		return fixedAfterAll(ctx, t)
	}
	if notForHim(t, c) {
		return registerApart(ctx, t, c)
	}
	if c.Status == models.NeedsInfo {
		return answer(ctx, t, c)
	}
	if c.Status == models.Duplicate {
		return addToWaiting(ctx, t, c)
	}
	if c.Status == models.Reported && !t.Concerned(&c, t.Conv.Address) {
		return confirmed(ctx, t, c)
	}
	held := t.Hold(c)
	if _, _, err := keep(ctx, t, held); err != nil {
		return err
	}
	if mayUnappeal(t, *held) {
		askUnappeal(t, *held)
		return nil
	}
	if !held.Status.CanBecome(models.Withdrawn) {
		t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	n := string(c.Number)
	rows := [][]models.Button{handlers.Row(handlers.Button("withdraw_fixed", "withdrawn", n+":"+mendedYes), handlers.Button("goes_on", "withdrawn", n+":no"))}
	t.Ask("withdraw", c.ID, models.Choice{Command: "withdrawn", Arg: n + ":" + mendedYes}, models.Choice{Command: "withdrawn", Arg: n + ":no"})
	t.Say(models.Intent{Kind: "citizen.fixed", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: rows})
	return nil
}

// fixedAfterAll hears it of work that was reported, whatever was asked in between. "Close the complaint" does not say that it is done.
func fixedAfterAll(ctx context.Context, t *handlers.Turn) error {
	stops, is := t.Deps.Words.Answer("which_stops", t.Text)
	ends := is && stops == "complaint"
	c, err := only(t, truthAwaited)
	if err != nil && ends {
		return endsAfterAll(t)
	}
	if err != nil {
		if c, err := only(t, disputed); err == nil {
			return doneAfterNo(ctx, t, c)
		}
		t.SayKey("citizen.thanks")
		return nil
	}
	if ends {
		return askTruth(ctx, t, c)
	}
	return truth(ctx, t, string(c.Number)+":"+string(models.Yes))
}

// endsAfterAll is "close the complaint" where no work waits for a word on whether it is done: what was disputed is left at that, and of what is
// over it is said.
func endsAfterAll(t *handlers.Turn) error {
	if c, err := only(t, disputed); err == nil {
		return leave(t, t.Hold(c))
	}
	if c, ok := t.Own(t.Conv.Complaint); ok && c.Number != "" {
		t.Say(models.Intent{Kind: "citizen.is_over", Complaint: c.ID, Args: models.Args{Number: c.Number, Status: c.Status}})
		return nil
	}
	t.SayKey("citizen.thanks")
	return nil
}

// newOne is somebody who says that he has a complaint, and not yet which.
func newOne(ctx context.Context, t *handlers.Turn, _ string) error {
	if !t.Conv.Greeted && len(t.Mine) == 0 {
		return greet(ctx, t, "")
	}
	t.Conv.Misfits, t.Conv.BurstUntil = 0, time.Time{} // what comes next belongs to no other one
	if len(t.Mine) > 0 {
		t.Ask(freshOne, 0)
	}
	t.SayKey("citizen.how")
	return nil
}

// about says who answers here.
func about(_ context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits, t.Conv.Greeted = 0, true
	in := models.Intent{Kind: "citizen.welcome", Args: models.Args{Name: t.Account.Handle, Code: string(t.Account.Office),
		Flags: []string{"citizen.automated", "citizen.first"}}}
	if dep, ok := t.Account.Office.Department(); ok {
		in.Args.Department = dep
	}
	t.Say(in)
	return nil
}
