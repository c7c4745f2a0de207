package store

import (
	"context"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// Complaint returns a complaint.
func (s *Store) Complaint(ctx context.Context, id models.ID) (models.Complaint, error) {
	var r rows.Complaint
	err := s.reader(ctx).Where("id = ?", id).Take(&r).Error
	return r.Model(), doing("reading a complaint", err)
}

// ComplaintByNumber returns the complaint with a number.
func (s *Store) ComplaintByNumber(ctx context.Context, n models.Number) (models.Complaint, error) {
	var r rows.Complaint
	err := s.reader(ctx).Where("number = ? AND number <> ''", n).Take(&r).Error
	return r.Model(), doing("reading a complaint", err)
}

// ComplaintsEnding returns the complaints whose numbers end with any of these digits (models.Number.Short), whosever they are, newest first. Of a
// million complaints some ten end alike.
func (s *Store) ComplaintsEnding(ctx context.Context, ends []string) ([]models.Complaint, error) {
	const most = 1000
	ending := "substr(number, -5)"
	if s.dialect == bulk.Postgres {
		ending = "right(number, 5)"
	}
	list, err := complete[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where(ending+" IN ? AND number <> ''", ends).Order("id DESC").Limit(most)
	})
	return rows.Complaints(list), doing("reading complaints by the end of their numbers", err)
}

// Messages returns what was said about a complaint, oldest first.
func (s *Store) Messages(ctx context.Context, complaint models.ID) ([]models.Message, error) {
	list, err := complete[rows.Message](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("complaint = ?", complaint).Order("id")
	})
	out := make([]models.Message, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading messages", err)
}

// Events returns the history of a complaint, oldest first.
func (s *Store) Events(ctx context.Context, complaint models.ID) ([]models.Event, error) {
	var list []rows.Event
	err := s.reader(ctx).Where("complaint = ?", complaint).Order("id").Find(&list).Error
	out := make([]models.Event, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading events", err)
}

// Complainant returns whose complaint it is.
func (s *Store) Complainant(ctx context.Context, id models.ID) (models.Complainant, error) {
	var r rows.Complainant
	err := s.reader(ctx).Where("id = ?", id).Take(&r).Error
	return r.Model(), doing("reading a complainant", err)
}
