package officer

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// hastens reports whether words bid somebody to make haste and say nothing of the work: "jaldi karo", "तुरंत निस्तारित करें"; not "jaldi ho jayega",
// "jaldi mat karo", "jaldi batao kaise karna hai".
func hastens(t *handlers.Turn, words string) bool {
	bid, left := t.Deps.Words.Heard("bid", words)
	if !slices.Contains(bid, "haste") {
		return false
	}
	s := listen(t, words)
	says := func(w string) bool {
		_, polite := t.Deps.Words.Answer("courtesy", w)
		return !polite && !saysNothing(t, w)
	}
	ordered := slices.Contains(bid, "order") || s.has("order") || !slices.ContainsFunc(left, says) // "please expedite"
	return ordered && !s.did() && !s.has("sent") && !s.has("going") && !s.has("take") && !s.has("not") && !s.has("question")
}

// mayUrge reports whether somebody stands above the doer of a complaint, or over all departments.
func mayUrge(t *handlers.Turn, c models.Complaint) bool {
	return isSuperior(t, c) || stepsIn(t.Officer) && standsOver(t, c)
}

// urged takes the haste that a superior bids about a complaint of somebody below him: its doer hears it. It reports whether it did.
func urged(t *handlers.Turn, c models.Complaint, words string) bool {
	if !hastens(t, words) || !c.Status.Open() || c.DoerOfficer == 0 || !mayUrge(t, c) || t.Account.Key == handlers.WebAccount {
		return false
	}
	o, ok := t.Roster().Officer(c.DoerOfficer)
	if !ok {
		return false
	}
	held := t.Hold(c)
	t.Conv.Complaint = held.ID
	t.Event(held, models.EventNoted, "", t.WordsOf(held, models.NoteWords, words))
	in := models.Intent{Kind: "officer.urged", Args: about(held), Buttons: handlers.CardButtons(held, o)}
	if !held.Sensitive {
		in.Args.Text, in.Args.Flags = words, []string{"line.words"}
	}
	for _, p := range t.Officer.Postings {
		if p.Post.Department == held.Department || stepsIn(t.Officer) {
			in.Args.Post = &p.Post
		}
	}
	t.TellOfficer(o, held, in)
	t.Say(models.Intent{Kind: "officer.urged_by_you", Complaint: held.ID, Args: models.Args{Number: held.Number, Name: o.Name}})
	return true
}

// urgesOne asks of a superior who bids haste and names no complaint which is meant: the one he looked at last, or what is overdue below him.
func urgesOne(ctx context.Context, t *handlers.Turn) (bool, error) {
	if !hastens(t, t.Text) {
		return false, nil
	}
	all := juniors(t)
	if len(all) == 0 {
		return false, nil
	}
	list, _, err := t.Read.Complaints(ctx, models.ComplaintQuery{Others: idsOf(all), Statuses: openStatuses(), Limit: mostSearched})
	if err != nil {
		return true, err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return !mayUrge(t, c) || !sees(t, c) })
	slices.SortStableFunc(list, func(a, b models.Complaint) int {
		switch t.Conv.Complaint {
		case a.ID:
			return -1
		case b.ID:
			return 1
		}
		return 0
	})
	if len(list) == 0 {
		return false, nil
	}
	offerSpoken(t, list)
	return true, nil
}

// offerSpoken asks which of some complaints the words just said are about.
func offerSpoken(t *handlers.Turn, list []models.Complaint) { offerAs(t, list, spokenOf) }

// offerAs asks it of words with which something is done once that is said.
func offerAs(t *handlers.Turn, list []models.Complaint, done string) {
	list = list[:min(len(list), mostNamed)]
	t.Ask(whichOne, 0)
	t.Conv.Ask.Code, t.Conv.Ask.Text = done, t.Text
	say := models.Intent{Kind: "officer.which"}
	for _, c := range list {
		b := models.Button{Text: c.Number.String(), Command: whichOne, Arg: marked(c.Number, done, t.Text)}
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: done, Arg: string(c.Number)})
		say.Buttons = append(say.Buttons, handlers.Row(b))
		say.Args.Items = append(say.Args.Items, models.Item{Number: c.Number, Category: c.Category, Status: c.Status})
	}
	t.ShowsToChoose(numbersOf(list))
	t.Say(say)
}
