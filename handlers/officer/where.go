package officer

import (
	"context"
	"slices"
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
	if one := where.One(); one != "" || whom == wholeOne || !where.Several() {
		return []string{one}, true
	}
	places = t.Named(where, words)
	said, _ := t.Deps.Words.Heard("speech", words)
	all := slices.Contains(said, "all")
	if excepts, _ := t.Deps.Words.Heard("except", words); len(excepts) > 0 || len(places) > 0 && (all || slices.Contains(said, "not")) {
		return nil, false // "all but Alambagh": it is the others that are meant
	}
	if all {
		return []string{everywhere}, true
	}
	return places, len(places) > 0
}

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
	places, plain := meant(t, where, whom, words)
	one := plain && len(places) == 1 // "Aliganj by five, Alambagh tomorrow" is one time for neither
	switch web := t.Account.Key == handlers.WebAccount; {
	case one && (web || whom != nobodySaid || c.ID == s.Lead && !ofOneHouse(t, words)):
		return expectAt(t, s, at, places)
	case web:
		return unnamed(where)
	}
	askWhom(t, c, s, at, where, words)
	return nil
}

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

// whereHeld cuts from the words of a report the locality that was chosen for it.
func whereHeld(words string) (whom, report string) {
	held, is := strings.CutPrefix(words, "@")
	whom, report, _ = strings.Cut(held, " ")
	if !is || whom != wholeOne && !strings.HasPrefix(whom, inLocality) {
		return nobodySaid, words
	}
	return whom, report
}
