package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// HubViews are the queries that a user keeps, by name.
func (s *Store) HubViews(ctx context.Context, user models.ID) ([]models.HubView, error) {
	var list []rows.HubView
	err := s.reader(ctx).Where("user_id = ?", user).Order("name, id").Find(&list).Error
	out := make([]models.HubView, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading saved views", err)
}

// SaveHubView keeps a query under a name; what the user had under that name before is written over.
func (s *Store) SaveHubView(ctx context.Context, v models.HubView) error {
	return doing("saving a view", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.insert(ctx, []rows.HubView{rows.FromHubView(v)}, "ON CONFLICT (user_id, name) DO UPDATE SET query = excluded.query")
		return err
	}))
}

// DropHubView forgets a view of a user. One that is not there is forgotten already.
func (s *Store) DropHubView(ctx context.Context, user, id models.ID) error {
	_, err := s.exec(ctx, `DELETE FROM hub_views WHERE user_id = $1 AND id = $2`, int64(user), int64(id))
	return doing("forgetting a view", err)
}
