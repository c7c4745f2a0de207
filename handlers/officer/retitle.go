package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// An officer sees at once that a complaint is filed under the wrong subject. He says so in words, is asked back with the subject's name, and the complainant hears of it in
// one line. The limit that was promised stays, and who has the work.

// mostKinds is how many subjects are offered to choose from.
const mostKinds = 5

// retitleSpoken takes what says of no complaint in particular that its subject is another: of the one that can be meant, else it is asked of which.
func (v *Conversation) retitleSpoken(ctx context.Context, t *handlers.Turn) (bool, error) {
	wrong, is := saysSubject(t, t.Text)
	if !is {
		return false, nil
	}
	if asksKind(t) {
		c, err := t.Read.Complaint(ctx, t.Conv.Ask.Complaint)
		if err != nil {
			return true, err
		}
		return v.retitles(ctx, t, t.Held(c), t.Text)
	}
	list, err := doing(ctx, t, busy())
	if err != nil || len(list) == 0 {
		return err != nil, err
	}
	if wrong && len(list) > 1 && callsSome(t, strings.Fields(t.Text)) { // "bill wali ki category galat hai": not of the one at hand
		offerSpoken(t, asListed(t, list[:min(len(list), mostNamed)]))
		return true, nil
	}
	c, one, err := shown(ctx, t, list)
	if err != nil {
		return true, err
	}
	if !one {
		c, one = justOpened(t, list)
	}
	if one {
		return v.retitles(ctx, t, c, t.Text)
	}
	if wrong {
		offerSpoken(t, asListed(t, list[:min(len(list), mostNamed)]))
	}
	return wrong, nil
}

// saysSubject reports whether words say what a complaint is about; wrong, that what it is filed under is not that.
func saysSubject(t *handlers.Turn, text string) (wrong, is bool) {
	names, _ := t.Deps.Words.Heard("retitle", text)
	wrong = slices.Contains(names, "wrong")
	m, s := matterOf(t, text, "")
	mayBe := m == unheard || m == nodded || m == moves && wrong && !s.timed // "it should be meter"
	if !mayBe || len(names) == 0 || asksSomething(t, text) || wrong && deniesWrong(t, text) {
		return false, false
	}
	said := strings.Fields(text)
	return wrong, wrong || slices.ContainsFunc(said, func(w string) bool { return notIn(t, w) }) || calledAny(t, said[0])
}

// deniesWrong reports whether words say that the subject is right: "category galat nahi hai", "विषय गलत नहीं, बिल गलत था", "not a wrong category".
func deniesWrong(t *handlers.Turn, text string) bool {
	words := strings.Fields(text)
	said := func(from, to int) bool {
		names, _ := t.Deps.Words.Heard("retitle", strings.Join(words[from:to], " "))
		return slices.Contains(names, "wrong")
	}
	to := 1
	for to < len(words) && !said(0, to) {
		to++
	}
	from := to - 1
	for from > 0 && !said(from, to) {
		from--
	}
	for from > 0 && saysNothing(t, words[from-1]) && !notIn(t, words[from-1]) && !clauseEnds(words[from-1]) {
		from--
	}
	before := from > 0 && !clauseEnds(words[from-1]) && notIn(t, words[from-1])
	behind := to < len(words) && !clauseEnds(words[to-1]) && notIn(t, words[to])
	return before || behind
}

func clauseEnds(word string) bool { return strings.ContainsFunc(word, endsClause) }

// retitles asks whether a complaint is to be filed under the subject that words name. It reports whether it did.
func (v *Conversation) retitles(ctx context.Context, t *handlers.Turn, c models.Complaint, text string) (bool, error) {
	wrong, is := saysSubject(t, text)
	if !is || allowed(t, c, doer) != nil || !slices.Contains(busy(), c.Status) {
		return false, nil
	}
	kinds, _ := kindsNamed(t, c, text)
	switch {
	case len(kinds) > 0 && saysRefusal(t, c):
		return true, keepsSubject(t, c)
	case offerNamed(t, c, kinds):
		return true, nil
	case !wrong:
		return false, nil
	}
	return true, retitle(ctx, t, &c, "")
}

// retitle files a complaint under another subject of its department: the one whose code comes with a button, else which one is asked.
func retitle(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	to, known := t.Directory().Category(strings.ToUpper(strings.TrimSpace(words)))
	switch {
	case known && mayRetitle(t, *c, to):
		return refiled(ctx, t, c, to)
	case !ordinary(t, *c):
		return keepsSubject(t, *c)
	}
	if kinds, _ := kindsNamed(t, *c, words); offerNamed(t, *c, kinds) {
		return nil
	}
	said, err := t.AllWords(ctx, c)
	if err != nil {
		return err
	}
	var kinds []models.Category
	for _, code := range t.Understand.Understand(strings.ReplaceAll(said, "\n", " "), handlers.Hint{Department: c.Department, Kinds: true}).Kinds {
		if cat, is := t.Directory().Category(code); is && len(kinds) < mostKinds && mayRetitle(t, *c, cat) {
			kinds = append(kinds, cat)
		}
	}
	if other := t.Directory().OtherCategory(c.Department); mayRetitle(t, *c, other) && !slices.ContainsFunc(kinds, func(k models.Category) bool { return k.Code == other.Code }) {
		kinds = append(kinds, other)
	}
	if len(kinds) == 0 {
		return keepsSubject(t, *c)
	}
	offerKinds(t, *c, "officer.ask_retitle", kinds)
	return nil
}

// offerKinds offers subjects, each with one tap.
func offerKinds(t *handlers.Turn, c models.Complaint, kind string, kinds []models.Category) {
	in := models.Intent{Kind: kind, Complaint: c.ID, Args: models.Args{Number: c.Number, Category: kinds[0].Code}}
	var choices []models.Choice
	for _, cat := range kinds {
		arg := string(c.Number) + " " + cat.Code
		choices = append(choices, models.Choice{Command: "retitle", Arg: arg})
		in.Buttons = append(in.Buttons, handlers.Row(models.Button{Text: cat.Names.In(t.Conv.Lang), Command: "retitle", Arg: arg}))
	}
	t.Ask(whichOne, c.ID, choices...)
	t.Say(in)
}

// refiled files a complaint under another subject. The event and the correction are those of a citizen who puts it right.
func refiled(ctx context.Context, t *handlers.Turn, c *models.Complaint, to models.Category) error {
	t.Correct(c, "category", c.Category, to.Code)
	c.FileUnder(to.Code, to.Code)
	t.Event(c, models.EventCorrected, "department", 0)
	t.Done()
	t.Conv.Complaint = c.ID
	t.Say(models.Intent{Kind: "officer.retitled", Complaint: c.ID, Args: about(c), Buttons: handlers.CardButtons(c, t.Officer)})
	return tell(ctx, t, c, models.Intent{Kind: "citizen.corrected", Args: models.Args{Category: c.Category, Department: c.Department}})
}

// ordinary reports whether a complaint's subject is an officer's to put right: none that is secret, of staff, of danger, or of many at once.
func ordinary(t *handlers.Turn, c models.Complaint) bool {
	cat, _ := t.Directory().Category(c.Category)
	return plainKind(cat) && !saysRefusal(t, c) && !c.Sensitive && !c.AgainstStaff && (c.Danger == "" || c.Danger == models.NoDanger) && c.Watch.Storm == 0
}

// saysRefusal reports whether a complaint is that the office itself does not do its duty, by what it is filed under or by what its words name: "thana FIR nahi likh raha". Those whom it
// is about do not file it elsewhere.
func saysRefusal(t *handlers.Turn, c models.Complaint) bool {
	cat, _ := t.Directory().Category(c.Category)
	named, _ := t.Directory().Category(c.NamedCategory())
	return cat.Refusal || cat.Conduct || named.Refusal || named.Conduct
}

// keepsSubject is why a complaint's subject stays.
func keepsSubject(t *handlers.Turn, c models.Complaint) error {
	key := "error.retitle_cannot"
	if saysRefusal(t, c) {
		key = "error.retitle_refusal"
	}
	return models.NewError(models.CodeNotYours, key).With("number", c.Number.String())
}

func plainKind(cat models.Category) bool {
	return !cat.Sensitive && !cat.Search && !cat.Conduct && !cat.Retired && (cat.Danger == "" || cat.Danger == models.NoDanger)
}

// mayRetitle reports whether a complaint may be filed under a subject: another one of the same department, and none by which work that must be proved need not be.
func mayRetitle(t *handlers.Turn, c models.Complaint, to models.Category) bool {
	d, known := t.Directory().DepartmentOf(to.Code)
	was, _ := t.Directory().Category(c.Category)
	return known && d.Code == c.Department && to.Code != c.Category && ordinary(t, c) && plainKind(to) && (to.Proof || !was.Proof) &&
		(to.Taken || !was.Taken || to.Code == c.NamedCategory() || asWeighty(to, was)) // a theft is no traffic jam, but it may be a fraud
}

// asWeighty reports whether work of a kind is begun as soon as that of another one, and given as long, by the same clock: whoever files a complaint there makes light of nothing.
func asWeighty(to, was models.Category) bool {
	a, b := to.LimitsFor(models.AnyPlace), was.LimitsFor(models.AnyPlace)
	return !to.Other && to.Clock == was.Clock && a.FirstResponse <= b.FirstResponse && a.Resolution >= b.Resolution
}

// offerNamed asks whether a complaint is to be filed under the subject that was named, or under which of those that may be meant. It reports whether it did.
func offerNamed(t *handlers.Turn, c models.Complaint, kinds []models.Category) bool {
	kinds = slices.DeleteFunc(kinds, func(k models.Category) bool { return !mayRetitle(t, c, k) })
	switch len(kinds) {
	case 0:
		return false
	case 1:
		offerKinds(t, c, "officer.retitle_there", kinds)
	default:
		offerKinds(t, c, "officer.ask_retitle", kinds[:min(len(kinds), mostKinds)])
	}
	return true
}

// kindsNamed are the subjects of the complaint's department that words name, without what they deny: "ye bill ka mamla hai, meter ka nahi", "sadak nahi naali". A word that more than one
// of them is called by, or begins a word of, names each: "pipe" is a road dug for one and a pipeline that leaks. understood says that a subject is not called by its name.
func kindsNamed(t *handlers.Turn, c models.Complaint, text string) (found []models.Category, understood bool) {
	if framedIn(t, text).neither {
		return nil, false
	}
	whole := strings.Join(affirmed(t, text), " ")
	_, left := t.Deps.Words.Heard("retitle", whole)
	left = slices.DeleteFunc(left, func(w string) bool { return ofNumber(t, w) || calledAny(t, w) || saysNothing(t, w) })
	if len(left) == 0 {
		return nil, false
	}
	said := strings.Join(left, " ")
	d, _ := t.Directory().Department(c.Department)
	for _, cat := range d.Categories {
		names := cat.Names.Hi + " " + cat.Names.En + " " + cat.Names.Latn
		if !cat.Other && !slices.ContainsFunc(fold.Words(said), func(w string) bool { return !inNames(names, w) }) {
			found = append(found, cat)
		}
	}
	if len(found) == 0 && slices.ContainsFunc(strings.Fields(whole), func(w string) bool { return notIn(t, w) }) {
		said = whole // "bijli nahi aane ka": what is denied there is what is wrong
	}
	read, known := t.Directory().Category(t.Understand.Understand(said, handlers.Hint{Department: c.Department}).Category)
	if known && !read.Other && read.Code != c.Category && !slices.ContainsFunc(found, func(k models.Category) bool { return k.Code == read.Code }) && len(found) != 1 {
		found, understood = append(found, read), true
	}
	return found, understood
}

// longPart is how many letters a word has at least that a longer one is known by: "pipe" of a pipeline.
const longPart = 4

// inNames reports whether a word sounds like one of some names, or a longer one of them begins with it.
func inNames(names, word string) bool {
	return slices.Contains(sounds(names), strings.Join(sounds(word), " ")) || len([]rune(word)) >= longPart && slices.ContainsFunc(fold.Words(names), func(n string) bool { return strings.HasPrefix(n, word) })
}

// affirmed are the words of a text without what is denied in them: the clause that ends with "not", and what stands before it in one that goes on.
func affirmed(t *handlers.Turn, text string) (words []string) {
	for _, clause := range strings.FieldsFunc(text, func(r rune) bool { return endsClause(r) || r == ':' }) {
		said := strings.Fields(clause)
		last := -1
		for i, w := range said {
			if notIn(t, w) && !deniesVerb(t, said[i+1:]) {
				last = i
			}
		}
		behind := slices.DeleteFunc(slices.Clone(said[last+1:]), func(w string) bool { return ofNumber(t, w) || saysNothing(t, w) })
		if last < 0 || len(behind) > 0 {
			words = append(words, said[last+1:]...)
		}
	}
	return words
}

// deniesVerb reports whether a "not" before some words only says that something does not come or is not done: what is wrong then, and not what it is not.
func deniesVerb(t *handlers.Turn, behind []string) bool {
	if len(behind) == 0 {
		return false
	}
	_, is := t.Deps.Words.Answer("undone_verb", strings.Trim(behind[0], around))
	return is
}

// saysRetitle reports whether words behind a place say that the subject of the complaint there is wrong.
func saysRetitle(t *handlers.Turn, text string) bool {
	_, is := saysSubject(t, text)
	return is
}
