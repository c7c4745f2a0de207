package officer

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// report is the action-taken report of the complaint that is named or replied to; without one it is the officer's own figures.
func report(ctx context.Context, t *handlers.Turn, _ *models.Complaint, rest string) error {
	found, ok, err := reportOn(ctx, t, rest)
	if err != nil {
		return err
	}
	if !ok {
		return figures(ctx, t, nil, rest)
	}
	if err := allowed(t, found, reader); err != nil {
		return err
	}
	t.ActionReport(found, "officer.report_file")
	return nil
}

// reportOn finds the complaint whose report is asked for, also one that is over; false when none is meant.
func reportOn(ctx context.Context, t *handlers.Turn, rest string) (models.Complaint, bool, error) {
	token, _, named := number(rest)
	_, mistyped := models.FindNumberAttempt(rest)
	switch {
	case named || mistyped:
		found, _, err := find(ctx, t, rest)
		if short, is := models.ParseShort(token); is && models.IsCode(err, models.CodeNotFound) {
			found, err = over(ctx, t, short)
		}
		return found, true, err
	case t.In.ReplyTo == "" || rest != "":
		return models.Complaint{}, false, nil
	}
	id, err := t.Read.AboutMessage(ctx, t.Conv.Address, t.In.ReplyTo)
	if err != nil || id == 0 {
		return models.Complaint{}, false, ignoreMissing(err)
	}
	found, err := t.Read.Complaint(ctx, id)
	return found, err == nil, ignoreMissing(err)
}

// over finds one of the officer's complaints that are done by the last digits of its number.
func over(ctx context.Context, t *handlers.Turn, short string) (models.Complaint, error) {
	list, err := own(ctx, t, models.ComplaintQuery{Limit: 500, Statuses: []models.Status{models.Resolved, models.Closed, models.Rejected}})
	if err != nil {
		return models.Complaint{}, err
	}
	for _, c := range list {
		if c.Number.Short() == short {
			return c, nil
		}
	}
	return models.Complaint{}, notFound()
}
