package officer

import (
	"context"
	"slices"
	"strings"

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
// was rated. Ratings that were set aside are shown, and counted with none. Where a period is asked for, it is said where its figures are.
func figures(ctx context.Context, t *handlers.Turn, _ *models.Complaint, asked string) error {
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
	if ofPeriod(t, asked) {
		add("period", 0) // of a month they are made elsewhere: these must not be taken for its
	}
	below, err := besideOwn(ctx, t)
	in.Args.Items = append(in.Args.Items, below...)
	t.Say(in)
	return err
}

// asksFigures reports whether words ask for figures of a period and say nothing else: "is mahine ki report", "monthly report", "पिछले हफ़्ते के आँकड़े".
func asksFigures(t *handlers.Turn, words string) bool {
	names, left := t.Deps.Words.Heard("work", words)
	other := func(w string) bool { return !ofPeriod(t, w) && !limits(t, w, "this") }
	counts := slices.Contains(names, "asking") && len(strings.Fields(words)) <= longestAsking // "is mahine kitni nipti iski report chahiye"
	return slices.Contains(names, "figures") && ofPeriod(t, words) && (counts || !slices.ContainsFunc(left, other))
}

// longestAsking is how many words ask for figures at most.
const longestAsking = 12

// ofPeriod reports whether words name a week or a month, or a day that is not this one.
func ofPeriod(t *handlers.Turn, words string) bool {
	names, _ := t.Deps.Words.Heard("work", words)
	return slices.Contains(names, "period") || slices.ContainsFunc(strings.Fields(words), func(w string) bool {
		unit, _ := t.Deps.Words.Answer("unit", w)
		day, named := t.Deps.Words.Answer("day", w)
		_, month := t.Deps.Words.Answer("month", w)
		return unit == "week" || unit == "month" || month || named && day != "0"
	})
}
