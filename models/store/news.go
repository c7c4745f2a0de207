package store

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// LetterMark changes whenever something is given up, tried again or given up for good. It is cheap: three small indexes answer it.
func (s *Store) LetterMark(ctx context.Context) (string, error) {
	var n [6]int64
	err := s.readDB().QueryRowContext(ctx, `SELECT (SELECT count(*) FROM outbox WHERE state = 'dead'), (SELECT count(*) FROM inbox WHERE state = 'parked'),
		(SELECT count(*) FROM attachments WHERE state = 'failed'),
		coalesce((SELECT id FROM outbox WHERE state = 'dead' ORDER BY done_at DESC, id DESC LIMIT 1), 0),
		coalesce((SELECT id FROM inbox WHERE state = 'parked' ORDER BY done_at DESC, id DESC LIMIT 1), 0),
		coalesce((SELECT id FROM attachments WHERE state = 'failed' AND not_before IS NOT NULL ORDER BY not_before DESC, id DESC LIMIT 1), 0)`).
		Scan(&n[0], &n[1], &n[2], &n[3], &n[4], &n[5])
	return fmt.Sprint(n), doing("looking for what was given up", err)
}

// latestLetters reads what was given up last, each kind by its own index.
const latestLetters = `SELECT l.what, l.id, l.at, l.account, l.complaint, coalesce(c.department, '') AS department, coalesce(c.area, '') AS area,
		coalesce(c.against_staff, false) AS against_staff
	FROM (
		SELECT * FROM (SELECT 'dead' AS what, id, done_at AS at, account, complaint FROM outbox WHERE state = 'dead' ORDER BY done_at DESC, id DESC LIMIT $1) AS d
		UNION ALL SELECT * FROM (SELECT 'parked', id, done_at, account, 0 FROM inbox WHERE state = 'parked' ORDER BY done_at DESC, id DESC LIMIT $1) AS p
		UNION ALL SELECT * FROM (SELECT 'file', id, not_before, account, complaint FROM attachments WHERE state = 'failed' AND not_before IS NOT NULL
			ORDER BY not_before DESC, id DESC LIMIT $1) AS f
	) AS l LEFT JOIN complaints AS c ON c.id = l.complaint`

// LatestLetters returns what was given up last, so many of each kind at most.
func (s *Store) LatestLetters(ctx context.Context, limit int) ([]models.LetterNews, error) {
	var list []struct {
		What                      models.LetterKind
		ID                        int64
		At                        *time.Time
		Account, Department, Area string
		Complaint                 models.ID
		AgainstStaff              bool
	}
	err := s.reader(ctx).Raw(latestLetters, limit).Scan(&list).Error
	out := make([]models.LetterNews, 0, len(list))
	for _, r := range list {
		if r.At != nil {
			out = append(out, models.LetterNews{What: r.What, ID: r.ID, At: r.At.UTC(), Account: r.Account, Complaint: r.Complaint, Department: r.Department,
				Area: r.Area, AgainstStaff: r.AgainstStaff})
		}
	}
	return out, doing("reading what was given up last", err)
}

// TriageMark changes whenever something new waits in the triage or is done there.
func (s *Store) TriageMark(ctx context.Context) (string, error) {
	var last, n int64
	err := s.readDB().QueryRowContext(ctx, `SELECT coalesce(max(id), 0), count(*) FROM triage WHERE done_at IS NULL`).Scan(&last, &n)
	return fmt.Sprint(last, n), doing("looking for what waits in the triage", err)
}

// LatestTriage returns what waits in the triage and came last, newest first.
func (s *Store) LatestTriage(ctx context.Context, limit int) ([]models.TriageTask, error) {
	list, err := readable[rows.Triage](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(`SELECT * FROM triage WHERE done_at IS NULL ORDER BY id DESC LIMIT $1`, limit)
	})
	out := make([]models.TriageTask, len(list))
	for i, r := range list {
		out[i] = r.Task()
	}
	return out, doing("reading what came last into the triage", err)
}
