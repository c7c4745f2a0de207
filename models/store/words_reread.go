package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/rows"
	"sunwai/models/store/search"
)

// reread makes the search words of complaints from all that was ever said about them.
func (t tx) reread(ctx context.Context, complaints []models.ID) ([]foundBy, error) {
	var said []rows.Message
	if err := t.gorm(ctx).Where("complaint IN ?", complaints).Order("id").Find(&said).Error; err != nil {
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
