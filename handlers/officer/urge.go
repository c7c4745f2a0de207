package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// hastens reports whether words bid somebody to make haste and say nothing of the work: "jaldi karo", "तुरंत निस्तारित करें"; not "jaldi ho jayega",
// "jaldi mat karo", "jaldi batao kaise karna hai".
func hastens(t *handlers.Turn, words string) bool {
	directs, rest := t.Deps.Words.Heard("directs", words)
	words = strings.Join(rest, " ") // "अनुस्मारक भेजें" is nothing that was sent
	bid, left := t.Deps.Words.Heard("bid", words)
	reminds := slices.Contains(directs, "remind")
	if !slices.Contains(bid, "haste") && !reminds {
		return false
	}
	s := listen(t, words)
	says := func(w string) bool {
		_, polite := t.Deps.Words.Answer("courtesy", w)
		return !polite && !saysNothing(t, w)
	}
	ordered := reminds || slices.Contains(bid, "order") || s.has("order") || !slices.ContainsFunc(left, says) // "please expedite"
	return ordered && !s.did() && !slices.ContainsFunc([]string{"sent", "going", "take", "not", "question"}, s.has)
}

// mayUrge reports whether somebody stands above the doer of a complaint, or over all departments.
func mayUrge(t *handlers.Turn, c models.Complaint) bool {
	return isSuperior(t, c) || stepsIn(t.Officer) && standsOver(t, c)
}

// urged takes the haste that a superior bids about a complaint of somebody below him: who has to act on it hears it. It reports whether it did.
func urged(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) (bool, error) {
	bid, _ := withoutCalled(t, words)
	if !hastens(t, bid) || !mayInstruct(t, c) || givesOn(t, c, words) {
		return false, nil
	}
	if ofSomebodyElse(t, c, words) {
		return true, askForWhom(ctx, t, c, words)
	}
	return true, sendDown(ctx, t, t.Hold(c), "officer.urged", words)
}

// urgesOne asks of a superior who bids haste and names no complaint which is meant: the one he looked at last, or what is overdue below him.
func urgesOne(ctx context.Context, t *handlers.Turn) (bool, error) {
	bid, who := withoutCalled(t, t.Text)
	called := len(who) > 0 && (ofAsking(t, t.Text) || toldColleague(t, t.Text)) // "anil ko bolo mujhe call kare"
	if !hastens(t, bid) && !called {
		return false, nil
	}
	if len(who) == 0 {
		who = idsOf(juniors(t))
	}
	if len(who) == 0 {
		return false, nil
	}
	list, _, err := t.Read.Complaints(ctx, models.ComplaintQuery{Others: who, Statuses: openStatuses(), Limit: mostSearched})
	if err != nil {
		return true, err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool {
		return !slices.Contains(who, c.DoerOfficer) || !mayUrge(t, c) || !sees(t, c) || ofSomebodyElse(t, c, t.Text)
	})
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
