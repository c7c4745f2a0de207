package citizen

import (
	"context"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/models"
)

// The phone that a caller shows can be forged, also by whoever did the work or is to do it. What would end a complaint is noted when it is
// said in a call that came in, and asked once more in a call that we make.

// calledIn is the code of a question that waits for our call: a yes to it before that owes nothing more. Stored: never rename.
const calledIn = "called_in"

// doneByCaller notes that the work is done, as a caller says.
func doneByCaller(t *handlers.Turn, c *models.Complaint) {
	byCaller(t, c, "truth", handlers.TruthInOurCall, truthChoices(*c))
}

// withdrawnByCaller notes that a complaint is to be withdrawn, as a caller says. yes is the answer that does it. Who may not be safe to call
// is not asked again: from a home where there is violence, whoever is complained of calls from the very phone. The complaint goes on, and
// who has it hears of the wish.
func withdrawnByCaller(ctx context.Context, t *handlers.Turn, c *models.Complaint, yes string) error {
	if c.Discreet {
		t.Done()
		said, words := "", wordsOfCaller(t, c)
		if words != 0 {
			said = t.Text
		}
		t.Event(c, models.EventAdded, models.WithdrawCalledIn, words)
		t.Say(models.Intent{Kind: "citizen.withdraw_noted", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return t.RefreshCard(ctx, c, said, nil)
	}
	n := string(c.Number)
	byCaller(t, c, "withdraw", handlers.WithdrawInOurCall,
		[]models.Choice{{Command: "withdrawn", Arg: n + ":" + yes}, {Command: "withdrawn", Arg: n + ":no"}})
	return nil
}

// wordsOfCaller keeps what a caller said, unless it is only the digit of an answer, or blames whoever would read it.
func wordsOfCaller(t *handlers.Turn, c *models.Complaint) models.ID {
	if !strings.ContainsFunc(t.Text, unicode.IsLetter) || blamesStaff(t, *c) {
		return 0
	}
	return t.WordsOf(c, models.AddedWords, t.Text)
}

// byCaller keeps the words and has the question asked in our call. Who may not be safe to call is not called: the silence of that
// complaint ends as every other.
func byCaller(t *handlers.Turn, c *models.Complaint, asked, kind string, choices []models.Choice) {
	if words := wordsOfCaller(t, c); words != 0 {
		t.Event(c, models.EventAdded, "", words)
	}
	if c.Discreet {
		t.Done()
		t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return
	}
	owed := t.Conv.Ask.Kind == asked && t.Conv.Ask.Complaint == c.ID && t.Conv.Ask.Code == calledIn
	t.Ask(asked, c.ID, choices...)
	t.Conv.Ask.Code = calledIn
	t.Say(models.Intent{Kind: "citizen.call_first", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	if !owed {
		t.Say(models.Intent{Kind: kind, Complaint: c.ID, Args: models.Args{Number: c.Number}})
	}
}

// askedInOurCall reports whether a report whose proof is missing was asked about because a caller said that it is true.
func askedInOurCall(t *handlers.Turn, c models.Complaint) bool {
	return c.Status == models.Reported && t.Conv.Ask.Kind == "truth" && t.Conv.Ask.Complaint == c.ID
}
