package store

import (
	"context"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
	"sunwai/models/store/search"
)

// reread makes the search words of complaints from all that was ever said about them.
func (t tx) reread(ctx context.Context, complaints []models.ID) ([]foundBy, error) {
	said, err := readable[rows.Message](ctx, t.s, t.gorm(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("complaint IN ?", complaints).Order("id")
	})
	if err != nil {
		return nil, err
	}
	tokens := make(map[models.ID][]string, len(complaints))
	for _, m := range said {
		if searched(m.Kind) {
			tokens[m.Complaint] = append(tokens[m.Complaint], search.Tokens(string(m.Text))...)
		}
	}
	out := make([]foundBy, 0, len(complaints))
	for _, id := range complaints {
		if len(tokens[id]) > 0 {
			out = append(out, foundBy{Complaint: id, Words: search.Join(tokens[id])})
		}
	}
	return out, nil
}
