package handlers

import (
	"context"
	"fmt"

	"sunwai/models"
)

// mostShown is how many pictures and voice notes of the complainant's go with an appeal; the newest tell how it is now.
const mostShown = 4

// tellDecider shows the one who decides an appeal what the citizen said, and says and shows now.
func (w *Work) tellDecider(ctx context.Context, c *models.Complaint, o models.Officer, reason string, shown []models.ID) error {
	said, err := w.appealWords(ctx, c)
	if err != nil {
		return err
	}
	in := w.card(c, o, Telling{Why: "appeal", Words: said})
	if reason != "" {
		in.Args.Name = "appeal." + reason
	}
	sayDistance(c, &in)
	if c.ProofPhoto != 0 {
		in.Files = append(in.Files, c.ProofPhoto)
	}
	in.Files = append(in.Files, shown...)
	w.TellOfficer(o, c, in)
	return nil
}

// appealWords are the citizen's words on a complaint and, where they stand among them, on why he appeals.
func (w *Work) appealWords(ctx context.Context, c *models.Complaint) (string, error) {
	return w.wordsSaid(ctx, c, func(m models.Message) bool {
		why := m.Kind == models.ReasonWords && m.By.Officer == 0
		return citizens(m.Kind) || why
	})
}

// shownSince are what the complainant has sent since the work was reported as done, and sends now: a picture that shows that it is not is why he appeals.
func (w *Work) shownSince(ctx context.Context, c *models.Complaint) (list []models.ID, err error) {
	var kept []models.Attachment
	if c.Version > 0 && !c.ResolvedAt.IsZero() {
		if kept, err = w.Read.AttachmentsOf(ctx, c.ID); err != nil {
			return nil, fmt.Errorf("reading what a citizen has sent: %w", err)
		}
	}
	for _, a := range kept {
		if a.By.Officer == 0 && a.State == models.AttachmentStored && a.Reason == "" && !a.At.Before(c.ResolvedAt) {
			list = append(list, a.ID)
		}
	}
	for _, a := range w.changes.Attachments {
		if a.Complaint == c.ID && a.By.Officer == 0 {
			list = append(list, a.ID)
		}
	}
	return list[max(0, len(list)-mostShown):], nil
}

// appealedFor is why the appeal that waits was made, "" where that is not known any more.
func (w *Work) appealedFor(ctx context.Context, c *models.Complaint) (string, error) {
	history, err := w.Read.Events(ctx, c.ID)
	if err != nil {
		return "", fmt.Errorf("reading why somebody appealed: %w", err)
	}
	reason := ""
	for _, e := range history {
		if e.Kind == models.EventMoved && e.To == models.Appealed {
			reason = e.Code
		}
	}
	return reason, nil
}
