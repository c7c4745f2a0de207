package main

import (
	"context"

	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// audit notes who saw or did something on the website. It is written before the answer is: what cannot be noted is not shown.
func (v *service) audit(ctx context.Context, u access.User, action string, complaint models.ID) error {
	return v.store.Audit(ctx, models.AuditLine{Who: u.ID, Action: action, Complaint: complaint})
}

// note is audit with what else it was about: codes and ids.
func (v *service) note(ctx context.Context, u access.User, action, object string) error {
	return v.store.Audit(ctx, models.AuditLine{Who: u.ID, Action: action, Object: object})
}
