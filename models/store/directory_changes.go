package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// DirectoryChanges are all changes that were made of the directory on the website, in the order in which they count.
func (s *Store) DirectoryChanges(ctx context.Context) ([]models.DirectoryChange, error) {
	var list []rows.DirectoryChange
	if err := s.reader(ctx).Order("id").Find(&list).Error; err != nil {
		return nil, doing("reading the changes of the directory", err)
	}
	out := make([]models.DirectoryChange, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, nil
}

// ChangeDirectory adds changes behind all others and numbers them. They were worked out over a saved directory (base, its version) and after a
// change (0: none): models.ErrConflict when either is not the newest.
func (s *Store) ChangeDirectory(ctx context.Context, base string, after int64, changes []models.DirectoryChange) error {
	list := make([]rows.DirectoryChange, len(changes))
	for i, c := range changes {
		c.ID = after + 1 + int64(i)
		list[i] = rows.DirectoryChangeOf(c)
	}
	return doing("writing changes of the directory", s.inTx(ctx, func(ctx context.Context, t tx) error {
		lock := ""
		if t.s.dialect == bulk.Postgres {
			lock = " FOR UPDATE" // of the row that seed writes too: one after the other
		}
		var version string
		if err := t.QueryRowContext(ctx, `SELECT version FROM directory_version WHERE id = 1`+lock).Scan(&version); err != nil {
			return err
		}
		var newest int64
		if err := t.QueryRowContext(ctx, `SELECT COALESCE(MAX(id), 0) FROM directory_changes`).Scan(&newest); err != nil {
			return err
		}
		if version != base || newest != after {
			return models.ErrConflict
		}
		_, err := t.insert(ctx, list, "")
		return err
	}))
}

// OpenUnder returns open complaints that have a place, by their categories (one at least) and no earlier due than a time (zero: whenever), at most
// limit of them.
func (s *Store) OpenUnder(ctx context.Context, q models.OpenUnder) ([]models.Complaint, error) {
	var list []rows.Complaint
	for _, category := range q.Categories {
		ask := s.reader(ctx).Where("open AND area <> '' AND category = ?", category)
		if !q.DueFrom.IsZero() {
			ask = ask.Where("resolution_due >= ?", rows.Stamp(q.DueFrom))
		}
		var some []rows.Complaint
		if err := ask.Limit(q.Limit - len(list)).Find(&some).Error; err != nil {
			return nil, doing("reading open complaints of a category", err)
		}
		if list = append(list, some...); len(list) >= q.Limit {
			break
		}
	}
	return rows.Complaints(list), nil
}
