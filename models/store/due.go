package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// anyDue looks at the first entry of each index of what is due; each part is what the reader of its name looks for.
const anyDue = `SELECT EXISTS (SELECT 1 FROM complaints WHERE next_action <> '' AND next_action_at <= $1)
	OR EXISTS (SELECT 1 FROM complaints WHERE watch_at IS NOT NULL AND watch_at <= $1)
	OR EXISTS (SELECT 1 FROM alerts WHERE told_at IS NULL AND due_at <= $1)
	OR EXISTS (SELECT 1 FROM reassignments WHERE done_at IS NULL)
	OR EXISTS (SELECT 1 FROM storms WHERE active OR NOT wave_done)`

// AnyDue reports whether one of DueComplaints, WatchedComplaints, DigestsDue, Reassignments and OpenStorms would find
// something: one statement for who asks all of them each second.
func (s *Store) AnyDue(ctx context.Context, now time.Time) (due bool, err error) {
	err = s.readDB().QueryRowContext(ctx, anyDue, rows.Stamp(now)).Scan(&due)
	return due, doing("looking whether anything is due", err)
}

// Versions are those of the directory (empty when there is none) and of the roster, in one statement. That of the directory has the newest
// change of the website behind it.
func (s *Store) Versions(ctx context.Context) (directory string, roster int64, err error) {
	err = s.readDB().QueryRowContext(ctx, `SELECT COALESCE((SELECT version FROM directory_version WHERE id = 1), '') ||
		COALESCE('+' || CAST((SELECT MAX(id) FROM directory_changes) AS text), ''),
		(SELECT version FROM roster_version WHERE id = 1)`).Scan(&directory, &roster)
	return directory, roster, doing("reading the versions of directory and roster", err)
}

// The columns that say when something is due.
const (
	actionColumn = "next_action_at"
	watchColumn  = "watch_at"
)

// DueComplaints returns complaints whose next action is due, longest due first, and where those behind them begin.
func (s *Store) DueComplaints(ctx context.Context, now time.Time, from models.DueMark, limit int) ([]models.Complaint, models.DueMark, error) {
	list, next, err := s.dueFrom(ctx, actionColumn, "next_action <> ''", now, from, limit)
	return list, next, doing("reading what is due", err)
}

// WatchedComplaints returns complaints whose limits are to be looked at, longest due first, and where those behind them begin. It reads an
// index of what runs, no further than now.
func (s *Store) WatchedComplaints(ctx context.Context, now time.Time, from models.DueMark, limit int) ([]models.Complaint, models.DueMark, error) {
	list, next, err := s.dueFrom(ctx, watchColumn, "watch_at IS NOT NULL", now, from, limit)
	return list, next, doing("reading whose limit is due", err)
}

// dueFrom reads what is due by a column's index, from a mark on. How much is due is not known by how much of it can be opened: the next mark says
// whether there may be more, and is zero when there is none.
func (s *Store) dueFrom(ctx context.Context, column, indexed string, now time.Time, from models.DueMark, limit int) ([]models.Complaint, models.DueMark, error) {
	query := func(db *gorm.DB) *gorm.DB {
		db = db.Where(indexed+" AND "+column+" <= ?", rows.Stamp(now)).Order(column + ", id").Limit(limit)
		if from.IsZero() {
			return db
		}
		return db.Where(column+" >= ? AND ("+column+" > ? OR id > ?)", rows.Stamp(from.At), rows.Stamp(from.At), int64(from.ID))
	}
	list, found, err := readFound[rows.Complaint](ctx, s, s.reader(ctx), query)
	if err != nil {
		return nil, models.DueMark{}, err
	}
	next, err := s.dueBehind(ctx, column, list, found, limit)
	return rows.Complaints(list), next, err
}

// dueBehind is where those begin that are due later than the last that was read.
func (s *Store) dueBehind(ctx context.Context, column string, list []rows.Complaint, found []keyed, limit int) (next models.DueMark, err error) {
	if max(len(list), len(found)) < limit {
		return next, nil
	}
	var last rows.Complaint
	if found == nil {
		last = list[len(list)-1]
	} else if err := s.reader(ctx).Select("id", column).Where("id = ?", found[len(found)-1].ID).Take(&last).Error; err != nil {
		return next, err
	}
	at := last.NextActionAt
	if column == watchColumn {
		at = last.Watch.WatchAt
	}
	if at == nil {
		return next, nil // done meanwhile: the next look begins anew
	}
	return models.DueMark{At: at.UTC(), ID: last.ID}, nil
}
