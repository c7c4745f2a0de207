package hubtest

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// Act runs an officer's command as the website does.
func (h *House) Act(ctx context.Context, act handlers.Act) ([]models.Intent, error) {
	cs, said, err := h.acts.Run(ctx, act)
	if err != nil {
		return nil, err
	}
	return said, errorsOf(h.Keep(ctx, cs), h.Deliver(ctx))
}

// Judge takes a human's word on something doubtful as the website does.
func (h *House) Judge(ctx context.Context, j handlers.Judgement) ([]models.Intent, error) {
	cs, said, err := h.acts.Judge(ctx, j)
	if err != nil {
		return nil, err
	}
	return said, errorsOf(h.Keep(ctx, cs), h.Deliver(ctx))
}

func errorsOf(list ...error) error {
	for _, err := range list {
		if err != nil {
			return err
		}
	}
	return nil
}

// Offers are an officer's commands about a complaint.
func (h *House) Offers(officer models.ID, c models.Complaint) (bool, []string) {
	return h.acts.Offers(officer, c)
}

// Aloud looks through what an officer would say in public.
func (h *House) Aloud(ctx context.Context, officer models.ID, c models.Complaint, words string) (handlers.Aloud, error) {
	return h.acts.Aloud(ctx, officer, c, words)
}

// Goes says how a word to a complainant would go.
func (h *House) Goes(ctx context.Context, c models.Complaint) (handlers.Door, error) {
	return h.acts.Goes(ctx, c)
}

// FirstAnswer is the limit for the first word on a complaint.
func (h *House) FirstAnswer(c models.Complaint) models.Limit { return h.acts.FirstAnswer(c) }

// Why explains a complaint's limits.
func (h *House) Why(c models.Complaint, lang models.Lang) []models.Item { return h.acts.Why(c, lang) }

// Roster are the house's officers.
func (h *House) Roster() *models.Roster { return h.roster }

// Words writes an intent in words.
func (h *House) Words(in models.Intent) (string, error) { return h.render.Text(in) }
