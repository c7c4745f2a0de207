package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// AddBulk keeps a bulk until it is due.
func (s *Store) AddBulk(ctx context.Context, b models.Bulk) error {
	job, items := rows.FromBulk(b)
	return doing("keeping a bulk", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if _, err := t.insert(ctx, []rows.BulkJob{job}, ""); err != nil {
			return err
		}
		_, err := t.insert(ctx, items, "")
		return err
	}))
}

// Bulk returns a bulk of a user.
func (s *Store) Bulk(ctx context.Context, user, id models.ID) (models.Bulk, error) {
	var job rows.BulkJob
	if err := s.reader(ctx).Where("id = ? AND user_id = ?", id, user).Take(&job).Error; err != nil {
		return models.Bulk{}, doing("reading a bulk", err)
	}
	b, err := s.bulkOf(ctx, job)
	return b, doing("reading a bulk", err)
}

// WaitingBulks are those of a user that can be taken back, the newest first.
func (s *Store) WaitingBulks(ctx context.Context, user models.ID) ([]models.Bulk, error) {
	jobs, err := readable[rows.BulkJob](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("user_id = ? AND state = 'waiting'", user).Order("id DESC").Limit(10)
	})
	var out []models.Bulk
	for _, j := range jobs {
		b, readErr := s.bulkOf(ctx, j)
		if readErr != nil {
			return nil, doing("reading bulks", readErr)
		}
		out = append(out, b)
	}
	return out, doing("reading bulks", err)
}

// AnyBulk returns a bulk of whatever user, for who looks after all of them.
func (s *Store) AnyBulk(ctx context.Context, id models.ID) (models.Bulk, error) {
	var job rows.BulkJob
	if err := s.reader(ctx).Where("id = ?", id).Take(&job).Error; err != nil {
		return models.Bulk{}, doing("reading a bulk", err)
	}
	b, err := s.bulkOf(ctx, job)
	return b, doing("reading a bulk", err)
}

// Bulks returns what was done to many complaints at once, the newest first.
func (s *Store) Bulks(ctx context.Context, q models.BulkQuery) ([]models.Bulk, error) {
	read := s.reader(ctx).Order("id DESC").Limit(q.Limit)
	if q.User != 0 {
		read = read.Where("user_id = ?", q.User)
	}
	if q.Before != 0 {
		read = read.Where("id < ?", q.Before)
	}
	var jobs []rows.BulkJob
	if err := read.Find(&jobs).Error; err != nil {
		return nil, doing("reading bulks", err)
	}
	var items []rows.BulkItem
	err := s.reader(ctx).Where("job IN ?", mapped(jobs, func(j rows.BulkJob) models.ID { return j.ID })).Order("job, place").Find(&items).Error
	of := map[models.ID][]rows.BulkItem{}
	for _, x := range items {
		of[x.Job] = append(of[x.Job], x)
	}
	return mapped(jobs, func(j rows.BulkJob) models.Bulk { return j.Model(of[j.ID]) }), doing("reading bulks", err)
}

func (s *Store) bulkOf(ctx context.Context, job rows.BulkJob) (models.Bulk, error) {
	var items []rows.BulkItem
	err := s.reader(ctx).Where("job = ?", job.ID).Order("place").Find(&items).Error
	return job.Model(items), err
}

// UndoBulk takes a bulk of a user back. models.ErrConflict when it is too late: it has begun, or was taken back already.
func (s *Store) UndoBulk(ctx context.Context, user, id models.ID) error {
	n, err := s.exec(ctx, `UPDATE bulk_jobs SET state = 'undone', done_at = $3 WHERE id = $1 AND user_id = $2 AND state = 'waiting'`,
		int64(id), int64(user), s.now())
	return doing("taking a bulk back", must("the bulk has begun", 1, n, err))
}

// ClaimBulk gives out one bulk that is due, to nobody else until a time; also one whose claim ran out, because who had it is gone.
// models.ErrNotFound when there is none.
func (s *Store) ClaimBulk(ctx context.Context, until time.Time) (models.Bulk, error) {
	lock := ""
	if s.dialect == bulk.Postgres {
		lock = " FOR UPDATE SKIP LOCKED"
	}
	var job rows.BulkJob
	err := s.inTx(ctx, func(ctx context.Context, t tx) error {
		job = rows.BulkJob{}
		return t.gorm(ctx).Raw(`UPDATE bulk_jobs SET state = 'running', claimed_until = $2 WHERE id = (
				SELECT id FROM bulk_jobs WHERE state IN ('waiting', 'running') AND due_at <= $1
					AND (state = 'waiting' OR claimed_until IS NULL OR claimed_until <= $1) ORDER BY due_at LIMIT 1`+lock+`)
			RETURNING *`, s.now(), rows.Stamp(until)).Scan(&job).Error
	})
	if err == nil && job.ID == 0 {
		return models.Bulk{}, models.ErrNotFound
	}
	if err != nil {
		return models.Bulk{}, doing("claiming a bulk", err)
	}
	b, err := s.bulkOf(ctx, job)
	return b, doing("claiming a bulk", err)
}

// NoteBulkItem writes what became of one complaint of a bulk that was claimed.
func (s *Store) NoteBulkItem(ctx context.Context, job models.ID, item models.BulkItem) error {
	_, err := s.exec(ctx, `UPDATE bulk_items SET state = $3, reason = $4 WHERE job = $1 AND complaint = $2`,
		int64(job), int64(item.Complaint), string(item.State), item.Reason)
	return doing("noting what became of a complaint", err)
}

// EndBulk notes that a bulk is done.
func (s *Store) EndBulk(ctx context.Context, job models.ID) error {
	_, err := s.exec(ctx, `UPDATE bulk_jobs SET state = 'done', done_at = $2, claimed_until = NULL, words = NULL WHERE id = $1 AND state = 'running'`,
		int64(job), s.now())
	return doing("ending a bulk", err)
}
