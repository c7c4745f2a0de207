package handlers

import "sunwai/models"

// ActionReport puts the action-taken report of a complaint into this conversation. It is made after the turn; the message
// waits for it. What it may hold depends on who asks, which the attachment says.
func (t *Turn) ActionReport(c models.Complaint, kind string) {
	id := t.Attach(models.Attachment{Complaint: c.ID, Account: models.MadeHere, Kind: models.Document, Ref: models.ActionRef(t.Conv.Lang),
		Name: c.Number.String() + ".pdf", MIME: "application/pdf"})
	t.Say(models.Intent{Kind: kind, Complaint: c.ID, Args: models.Args{Number: c.Number}, Files: []models.ID{id}})
}
