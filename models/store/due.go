package store

import (
	"context"
	"time"

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
