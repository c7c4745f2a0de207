package citizen

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// report hands out the action-taken report of the person's own complaint, as a document.
func report(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, written)
	if models.IsCode(err, models.CodeNotFound) && arg == "" {
		return help(ctx, t, "") // "report": he wants to tell something, and has told nothing yet
	}
	if err != nil {
		return err
	}
	t.Done()
	t.ActionReport(c, "citizen.report_file")
	return nil
}

func written(c models.Complaint) bool { return c.Number != "" && c.Status != models.Void }

// reportButton offers the report of a complaint that is over. It takes no question's place: an answer that is awaited is worth
// more.
func reportButton(t *handlers.Turn, c models.Complaint) [][]models.Button {
	over := c.Status == models.Closed || c.Status == models.Rejected
	if !over || c.Person != t.Conv.Person || t.Conv.Ask.Kind != "" || asksOf(t) {
		return nil
	}
	n := string(c.Number)
	choices := []models.Choice{{Command: "report", Arg: n}}
	rows := [][]models.Button{handlers.Row(handlers.Button("report", "report", n))}
	if canDisagree(t, c) { // the button below the decision is long out of sight
		again := n + ":" + anew(c)
		choices = append(choices, models.Choice{Command: "appeal", Arg: again})
		rows = append(rows, handlers.Row(handlers.Button("look_again", "appeal", again)))
	}
	t.Ask("report", c.ID, choices...)
	return rows
}

// asksOf reports whether a complaint's state asks something by itself that a number may answer.
func asksOf(t *handlers.Turn) bool {
	w := waiting(t).Kind
	return w != "" && w != lookAgain
}
