package store

import (
	"cmp"
	"context"
	"slices"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// HubViews are the queries that a user keeps, by name.
func (s *Store) HubViews(ctx context.Context, user models.ID) ([]models.HubView, error) {
	list, err := readable[rows.HubView](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB { return db.Where("user_id = ?", user) })
	if err != nil {
		return nil, doing("reading saved views", err)
	}
	out := make([]models.HubView, len(list))
	plain := false
	for i, r := range list {
		out[i] = r.Model()
		plain = plain || r.Plain()
	}
	slices.SortFunc(out, func(a, b models.HubView) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	if plain { // of before views were sealed
		return out, s.sealHubViews(ctx)
	}
	return out, nil
}

// mostSealed is how many views are sealed at once.
const mostSealed = 500

// sealHubViews seals views of before they were: everybody's, since who does not come any more would never have his sealed.
func (s *Store) sealHubViews(ctx context.Context) error {
	return doing("sealing saved views", s.inTx(ctx, func(ctx context.Context, t tx) error {
		found, err := t.QueryContext(ctx, `SELECT id, user_id, name, query FROM hub_views WHERE sealed_name IS NULL LIMIT $1`, mostSealed)
		if err != nil {
			return err
		}
		defer found.Close()
		var list []rows.HubView
		for found.Next() {
			var v models.HubView
			if err := found.Scan(&v.ID, &v.User, &v.Name, &v.Query); err != nil {
				return err
			}
			list = append(list, s.index.HubView(v))
		}
		if err := found.Err(); err != nil {
			return err
		}
		for _, r := range list {
			if _, err := t.exec(ctx, `DELETE FROM hub_views WHERE id = $1`, int64(r.ID)); err != nil {
				return err
			}
		}
		_, err = t.insert(ctx, list, "ON CONFLICT DO NOTHING") // one of that name that was sealed since is newer
		return err
	}))
}

// SaveHubView keeps a query under a name; what the user had under that name before is written over.
func (s *Store) SaveHubView(ctx context.Context, v models.HubView) error {
	return doing("saving a view", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if _, err := t.exec(ctx, `DELETE FROM hub_views WHERE user_id = $1 AND name = $2 AND sealed_name IS NULL`, int64(v.User), v.Name); err != nil {
			return err
		}
		_, err := t.insert(ctx, []rows.HubView{s.index.HubView(v)}, "ON CONFLICT (user_id, name) DO UPDATE SET sealed_query = excluded.sealed_query")
		return err
	}))
}

// DropHubView forgets a view of a user. One that is not there is forgotten already.
func (s *Store) DropHubView(ctx context.Context, user, id models.ID) error {
	_, err := s.exec(ctx, `DELETE FROM hub_views WHERE user_id = $1 AND id = $2`, int64(user), int64(id))
	return doing("forgetting a view", err)
}
