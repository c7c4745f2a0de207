package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// NewestComplaints returns the complaints that were made last, the newest first: IDs are in the order of time.
func (s *Store) NewestComplaints(ctx context.Context, limit int) ([]models.Complaint, error) {
	var list []rows.Complaint
	err := s.reader(ctx).Order("id DESC").Limit(limit).Find(&list).Error
	return rows.Complaints(list), doing("reading the newest complaints", err)
}
