package store

import (
	"context"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// NewestComplaints returns the complaints that were made last, the newest first: IDs are in the order of time.
func (s *Store) NewestComplaints(ctx context.Context, limit int) ([]models.Complaint, error) {
	list, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB { return db.Order("id DESC").Limit(limit) })
	return rows.Complaints(list), doing("reading the newest complaints", err)
}
