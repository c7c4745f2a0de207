package officer

import (
	"context"
	"slices"
	"sort"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// inLocality begins what a choice holds of one locality of a storm: its mark follows. Stored in open questions: never rename.
const inLocality = "in-"

// everywhere is the place of what is said of all complaints of a storm.
const everywhere = ""

// meant are the localities of a storm that its officer speaks of: the one chosen, those his words name, the only one, or all. False when
// that is not plain: what is true of one quarter must not be promised to another.
func meant(t *handlers.Turn, where handlers.Localities, whom, words string) (places []string, plain bool) {
	if mark, is := strings.CutPrefix(whom, inLocality); is {
		for _, x := range where.List {
			if x.Mark() == mark {
				return []string{x.Name}, true
			}
		}
		return nil, false
	}
	one := where.One()
	if whom == wholeOne || one == "" && !where.Several() {
		return []string{one}, true
	}
	places, closer := t.Named(where, words)
	switch {
	case closer:
		return nil, false
	case one != "" && len(places) == 0:
		return []string{one}, t.Account.Key == handlers.WebAccount || !besideIt(t, one, words)
	case one != "":
		return places, true
	}
	said, _ := t.Deps.Words.Heard("speech", words)
	all := slices.Contains(said, "all")
	if excepts, _ := t.Deps.Words.Heard("except", words); len(excepts) > 0 {
		if all || slices.Contains(said, "part") { // "बाकी जगह"
			return allBut(t, where, words)
		}
		return nil, false // "Alambagh ke alawa Aliganj me bhi"
	}
	if len(places) > 0 && (all || slices.Contains(said, "not")) {
		return nil, false
	}
	if all {
		return []string{everywhere}, true
	}
	return places, len(places) == 1 || len(places) > 1 && inOneBreath(t, where, words, len(places))
}

// besideIt reports whether words name a place that is not the one where all complaints of a storm are: "sector 12 me fuse badla".
func besideIt(t *handlers.Turn, one, words string) bool {
	place := t.SaidIn(words).Place
	return place != "" && !t.InLocality(place, one) && !t.InLocality(one, place)
}

// inOneBreath reports whether nothing is said between the names of several localities: "Aliganj aur Alambagh me aa gayi", not "Aliganj me aa gayi,
// Alambagh me kaam chal raha hai".
func inOneBreath(t *handlers.Turn, where handlers.Localities, words string, n int) bool {
	said := strings.Fields(words)
	all := func(part []string) bool {
		names, _ := t.Named(where, strings.Join(part, " "))
		return len(names) == n
	}
	// Of a long message few parts are read: the fewer words, the fewer names.
	said = said[max(0, sort.Search(len(said), func(i int) bool { return !all(said[i:]) })-1):]
	said = said[:sort.Search(len(said), func(n int) bool { return all(said[:n]) })]
	between, _ := t.Deps.Words.Heard("speech", strings.Join(said, " "))
	return len(between) == 0
}

// allBut are the localities of a storm besides the one that stands right beside "except": "आलमबाग छोड़कर सब जगह".
func allBut(t *handlers.Turn, where handlers.Localities, words string) (places []string, plain bool) {
	but := excepted(t, where, words)
	for _, x := range where.List {
		if !slices.Contains(but, x.Name) {
			places = append(places, x.Name)
		}
	}
	return places, !where.More && len(places) > 0 && len(but) == 1 && len(places) < len(where.List)
}

// excepted are the localities of a storm that stand right beside "except".
func excepted(t *handlers.Turn, where handlers.Localities, words string) []string {
	said := strings.Fields(words)
	for i := range said {
		n := t.Deps.Words.Leading("except", strings.Join(said[i:], " "))
		if n == 0 {
			continue
		}
		but, _ := t.Named(where, strings.Join(said[max(0, i-besideExcept):i], " "))
		behind, _ := t.Named(where, strings.Join(said[min(i+n, len(said)):min(i+n+besideExcept, len(said))], " "))
		return append(but, behind...)
	}
	return nil
}

// besideExcept is how many words of a name stand beside "except" at most.
const besideExcept = 3

// unnamed refuses, where nothing can be asked, what names none of several localities.
func unnamed(where handlers.Localities) error {
	return models.NewError(models.CodeBadInput, "error.storm_where").With("name", namesOf(where))
}

// mostOffered is how many localities are offered for a choice.
const mostOffered = 5

func namesOf(where handlers.Localities) string {
	var names []string
	for _, x := range where.List[:min(len(where.List), mostOffered)] {
		names = append(names, x.Name)
	}
	return strings.Join(names, ", ")
}

// expectOf tells everybody a time is meant for, and asks whom where that is not plain.
func expectOf(ctx context.Context, t *handlers.Turn, c *models.Complaint, s models.Storm, at time.Time, whom, words string) error {
	where, err := t.Localities(ctx, s, c)
	if err != nil {
		return err
	}
	if each := eachItsTime(t, c, where, words); whom == nobodySaid && len(each) > 1 {
		return expectEach(t, s, each)
	}
	places, plain := meant(t, where, whom, words)
	one := plain && len(places) == 1 // "Aliganj by five, Alambagh later" is one time for neither
	switch web := t.Account.Key == handlers.WebAccount; {
	case one && (web || whom != nobodySaid || c.ID == s.Lead && !ofOneHouse(t, words)):
		return expectAt(t, s, at, places)
	case web:
		return unnamed(where)
	}
	askWhom(t, c, s, at, where, words)
	return nil
}

// ofPlace takes what stands beside nothing but the name of a locality of one of his storms: a time ("Alambagh by 6 pm"), or that all is well
// ("Alambagh bhi theek").
func ofPlace(ctx context.Context, t *handlers.Turn, s speech) (bool, error) {
	well := !s.timed && saidWell(t, &s)
	if !s.timed && !well || len(s.names) > 0 || len(s.left) == 0 || len(s.left) > longestBeside*len(partsOf(t, t.Text)) {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return false, err
	}
	if s.timed {
		if taken, err := eachTimed(ctx, t, list); taken || err != nil {
			return taken, err
		}
	}
	c, there, err := stormThere(ctx, t, s, list)
	switch {
	case err != nil || !there:
		return false, err
	case s.timed:
		return true, stormProgress(ctx, t, &c, t.Text)
	}
	return true, restored(ctx, t, t.Hold(c), t.Text)
}

// saidWell reports whether words say that something is well, and leaves of them what else they say. "Ok" is only consent.
func saidWell(t *handlers.Turn, s *speech) bool {
	_, words := t.Deps.Words.Heard("nod", t.Text)
	well, left := t.Deps.Words.Heard("rating", strings.Join(words, " "))
	_, left = t.Deps.Words.Heard("speech", strings.Join(left, " "))
	if !slices.Equal(well, []string{"fair"}) {
		return false
	}
	s.left = left
	return true
}

// stormThere is the complaint that stands for the one storm among some complaints of which words name a locality, and nothing else that a complaint can
// be about: "Gomti Nagar me 2 ghante me aa jayegi" is not said of a meter there.
func stormThere(ctx context.Context, t *handlers.Turn, s speech, list []models.Complaint) (c models.Complaint, there bool, err error) {
	if len(s.left) == 0 || len(s.left) > longestBeside {
		return c, false, nil
	}
	storms, names, err := stormsNamed(ctx, t, list)
	if err != nil || len(storms) != 1 || len(names) != 1 { // two storms there, or two places
		return c, false, err
	}
	return storms[0], t.OnlyNames(s.left, names), nil
}

// stormsNamed are those among some complaints that stand for a storm of which words name localities.
func stormsNamed(ctx context.Context, t *handlers.Turn, list []models.Complaint) (storms []models.Complaint, names []string, err error) {
	for _, c := range list {
		of, err := t.StormOf(ctx, &c)
		if err != nil {
			return nil, nil, err
		}
		if of.ID == 0 || !of.Active {
			continue
		}
		where, err := t.Localities(ctx, of, &c)
		if err != nil {
			return nil, nil, err
		}
		if there, _ := t.Named(where, t.Text); len(there) > 0 {
			storms, names = append(storms, c), append(names, there...)
		}
	}
	return storms, names, nil
}

// longestBeside is how many words the name of a locality has at most that stands beside a time alone.
const longestBeside = 4

// askWhom asks whose a time is: that of one locality, of all of the storm, or of the one complaint that was named.
func askWhom(t *handlers.Turn, c *models.Complaint, s models.Storm, at time.Time, where handlers.Localities, words string) {
	held := " " + at.In(models.IST()).Format(dateHeld)
	in := models.Intent{Kind: "officer.expect_whom", Complaint: c.ID, Args: models.Args{Number: c.Number, At: at, Count: s.Count}}
	t.Ask("expect", c.ID)
	offer := func(b models.Button, whom string) {
		b.Command, b.Arg = "expect", string(c.Number)+" "+whom+held
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: b.Command, Arg: b.Arg})
		in.Buttons = append(in.Buttons, handlers.Row(b))
	}
	if where.Several() {
		in.Kind = "officer.expect_where"
		for _, x := range where.List[:min(len(where.List), mostOffered)] {
			offer(models.Button{Text: x.Name}, inLocality+x.Mark())
		}
	}
	offer(handlers.Button("expect_all", "", ""), wholeOne)
	if !where.Several() || c.ID != s.Lead || ofOneHouse(t, words) {
		offer(handlers.Button("expect_one", "", ""), onlyOne)
	}
	t.Say(in)
}

// askRestored asks in which locality of a storm it is well again; the words of the report are held.
func askRestored(t *handlers.Turn, s models.Storm, where handlers.Localities, words string) {
	in := models.Intent{Kind: "officer.restored_where", Complaint: s.Lead, Args: models.Args{Number: s.Number, Count: s.Count}}
	t.Ask(doubted, s.Lead)
	t.Conv.Ask.Text = words
	offer := func(b models.Button, whom string) {
		b.Command, b.Arg = doubted, "restored@"+whom+" "+marked(s.Number, "", words)
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: b.Command, Arg: b.Arg})
		in.Buttons = append(in.Buttons, handlers.Row(b))
	}
	for _, x := range where.List[:min(len(where.List), mostOffered)] {
		offer(models.Button{Text: x.Name}, inLocality+x.Mark())
	}
	offer(handlers.Button("everywhere", "", ""), wholeOne)
	t.Say(in)
}

// placeAnswered takes the name of a locality, or that all are meant, as the answer to which place a time or a report is for: what was said
// before stands, as when the place is tapped.
func (v *Conversation) placeAnswered(ctx context.Context, t *handlers.Turn) (bool, error) {
	open := t.Conv.Ask
	i := slices.IndexFunc(open.Choices, ofLocality)
	if _, chosen := t.Chosen(t.Text); chosen || i < 0 || len(t.In.Files) > 0 || !namesOnly(t, t.Text) {
		return false, nil
	}
	found, err := t.Read.Complaint(ctx, open.Complaint)
	if err != nil {
		return false, ignoreMissing(err)
	}
	if err := allowed(t, found, doer); err != nil {
		return true, err
	}
	c := t.Hold(found)
	s, err := storm(ctx, t, c)
	if err != nil {
		return true, err
	}
	where, err := t.Localities(ctx, s, c)
	if err != nil {
		return true, err
	}
	places, plain := meant(t, where, nobodySaid, t.Text)
	_, held, _ := strings.Cut(open.Choices[i].Arg, " ")
	_, at, _ := whomHeld(held)
	t.Conv.Complaint = c.ID
	switch {
	case open.Kind == doubted && plain:
		return true, restoredIn(t, s, c, where, places, open.Text)
	case open.Kind == doubted:
		return false, nil
	case !at.After(t.Now):
		return true, models.NewError(models.CodeTooLate, "error.expect_past")
	case plain:
		return true, expectAt(t, s, at, places)
	}
	askWhom(t, c, s, at, where, t.Text) // of a place nobody has complained from: the time stands
	return true, nil
}

// ofLocality reports whether a choice is one of the localities of a storm.
func ofLocality(c models.Choice) bool {
	return c.Command == "expect" && strings.Contains(c.Arg, " "+inLocality) || c.Command == doubted && strings.HasPrefix(c.Arg, "restored@"+inLocality)
}

// namesOnly reports whether words say nothing of the work besides naming something: "आलमबाग में आ जाएगी", not "आलमबाग में लाइनमैन भेजा".
func namesOnly(t *handlers.Turn, text string) bool {
	m, s := matterOf(t, text, "")
	switch m {
	case unheard, nodded:
		return text != "" && !s.has("question") && !s.has("not") && !s.timed
	case moves, finished:
		return !s.timed && !s.has("acts") && !s.has("sent") && !s.has("going") && !s.has("being") && !s.has("wait") && !s.has("did") && !ofCrew(t, text)
	}
	return false
}

// whereHeld cuts from the words of a report the locality that was chosen for it.
func whereHeld(words string) (whom, report string) {
	held, is := strings.CutPrefix(words, "@")
	whom, report, _ = strings.Cut(held, " ")
	if !is || whom != wholeOne && !strings.HasPrefix(whom, inLocality) {
		return nobodySaid, words
	}
	return whom, report
}
