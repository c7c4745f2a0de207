package officer

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// duplicate has a complaint wait with another one on the same trouble: "duplicate N of M". A danger waits with nothing else unasked, and with what is none it
// stays the one that is worked; the website shows both.
func duplicate(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	found, err := master(ctx, t, words)
	if err != nil {
		return err
	}
	if t.Account.Key != handlers.WebAccount && dangerous(*c) && differ(*c, found) && c.ID != found.ID {
		return askJoin(t, *c, found, firstWaits)
	}
	return join(ctx, t, c, found)
}

// join has it wait, and says so to whoever works the other.
func join(ctx context.Context, t *handlers.Turn, c *models.Complaint, found models.Complaint) error {
	m := t.Hold(found)
	if err := t.Join(ctx, c, m); err != nil {
		return err
	}
	in := models.Intent{Kind: "officer.joined_with", Complaint: m.ID, Args: models.Args{Number: c.Number, Text: m.Number.String()},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("split", "split", string(c.Number)))}}
	t.Say(in)
	if o, ok := t.Roster().Officer(m.DoerOfficer); ok && o.ID != t.Officer.ID {
		t.TellOfficer(o, m, in)
	}
	return nil
}

// master finds the complaint that another one is a duplicate of. Of a duplicate itself it is that one's master.
func master(ctx context.Context, t *handlers.Turn, words string) (models.Complaint, error) {
	fields := strings.Fields(words)
	for i := range fields {
		rest := strings.Join(fields[i:], " ")
		if at := atPlaceInList(t, fields[i]); at != "" {
			rest = at
		}
		if _, _, ok := number(rest); !ok {
			continue // "of", "का"
		}
		m, _, err := find(ctx, t, rest)
		if err != nil {
			return m, err
		}
		if !sees(t, m) {
			return models.Complaint{}, notFound()
		}
		if m.Status == models.Duplicate && m.Master != 0 {
			return t.Read.Complaint(ctx, m.Master)
		}
		return m, nil
	}
	return models.Complaint{}, models.NewError(models.CodeBadInput, "error.which_master")
}

// split has a complaint that waited with another be worked by itself again.
func split(ctx context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	if err := t.Split(ctx, c); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: "officer.split", Complaint: c.ID, Args: about(c)})
	return nil
}
