package officer

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// figure is one number of an officer's report.
type figure struct {
	name  string
	query models.ComplaintQuery
}

// figuresOf are the numbers of what is not over, in the order in which they are told.
func figuresOf(t *handlers.Turn) []figure {
	return []figure{
		{"open", models.ComplaintQuery{}},
		{"overdue", models.ComplaintQuery{Overdue: t.Now}},
		{"new", models.ComplaintQuery{Statuses: []models.Status{models.Assigned}}},
		{"needs_info", models.ComplaintQuery{Statuses: []models.Status{models.NeedsInfo}}},
		{"resolved", models.ComplaintQuery{Statuses: []models.Status{models.Resolved}}},
	}
}

// figures are the officer's own numbers: what is open and late, what waits for the citizen, by what it was closed, how the work
// was rated. Ratings that were set aside are shown, and counted with none.
func figures(ctx context.Context, t *handlers.Turn, _ *models.Complaint, _ string) error {
	in := models.Intent{Kind: "officer.report"}
	add := func(name string, n int) {
		in.Args.Items = append(in.Args.Items, models.Item{Code: "officer.report." + name, Count: n})
	}
	for _, f := range figuresOf(t) {
		f.query.Limit = 1
		_, total, err := ownCounted(ctx, t, f.query)
		if err != nil {
			return err
		}
		add(f.name, total)
	}
	closed, err := t.Read.Closings(ctx, t.Officer.ID)
	if err != nil {
		return err
	}
	for _, by := range models.Closures() { // different things, and never one sum
		add(string(by), closed[by])
	}
	r, err := t.Read.Ratings(ctx, t.Officer.ID, t.Now.Add(-models.RatingsWindow))
	if err != nil {
		return err
	}
	if r != (models.Ratings{}) {
		add("good", r.Good)
		add("fair", r.Fair)
		add("poor", r.Poor)
	}
	if r.Aside > 0 {
		add("aside", r.Aside)
	}
	t.Say(in)
	return nil
}
