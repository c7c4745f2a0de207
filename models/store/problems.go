package store

import (
	"context"
	"database/sql"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// Clusters returns where several open complaints of one category were registered in one Area since a time and nobody has confirmed a
// problem yet, the largest first. What is sensitive or against staff is never one of many. It reads the open complaints of that time, by an index.
func (s *Store) Clusters(ctx context.Context, since time.Time, limit int) (list []models.Cluster, err error) {
	found, err := s.readDB().QueryContext(ctx, `SELECT category, area, count(*), min(registered_at), max(registered_at) FROM complaints
		WHERE open AND area <> '' AND registered_at >= $1 AND NOT sensitive AND NOT against_staff
		GROUP BY category, area HAVING count(*) >= $2 ORDER BY 3 DESC, 1, 2 LIMIT $3`, rows.Stamp(since), models.ClusterSize, limit)
	if err != nil {
		return nil, doing("looking for clusters", err)
	}
	defer found.Close()
	for found.Next() {
		var c models.Cluster
		var first, last any
		if err := found.Scan(&c.Category, &c.Area, &c.Count, &first, &last); err != nil {
			return nil, doing("looking for clusters", err)
		}
		c.First, c.Last = aggregated(first), aggregated(last)
		list = append(list, c)
	}
	return list, doing("looking for clusters", found.Err())
}

// LikeOnes returns the open complaints of a category in an Area that were registered since a time, the first one first. What is sensitive
// or against staff is left out: it is never one of many.
func (s *Store) LikeOnes(ctx context.Context, category, area string, since time.Time, limit int) ([]models.Complaint, error) {
	list, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("open AND area <> '' AND category = ? AND area = ? AND registered_at >= ? AND NOT sensitive AND NOT against_staff", category, area, rows.Stamp(since)).
			Order("registered_at, id").Limit(limit)
	})
	return rows.Complaints(list), doing("reading like complaints", err)
}

// ConfirmProblem keeps a problem. models.ErrConflict when somebody else has confirmed one of the category and Area meanwhile.
func (s *Store) ConfirmProblem(ctx context.Context, p models.Problem) error {
	return doing("keeping a problem", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if err := t.endProblems(ctx); err != nil {
			return err
		}
		n, err := t.exec(ctx, `INSERT INTO problems (id, category, area, master, since, at, who, ended) VALUES ($1, $2, $3, $4, $5, $6, $7, false) ON CONFLICT DO NOTHING`,
			p.ID, p.Category, p.Area, p.Master, rows.Stamp(p.Since), rows.Stamp(p.At), p.By)
		if err == nil && n == 0 {
			return models.ErrConflict
		}
		return err
	}))
}

// endProblems notes of problems whose master is not open any more that they are over.
func (t tx) endProblems(ctx context.Context) error {
	_, err := t.exec(ctx, `UPDATE problems SET ended = true WHERE NOT ended AND NOT EXISTS (SELECT 1 FROM complaints AS c WHERE c.id = problems.master AND c.open)`)
	return err
}

// Problems returns the confirmed problems whose master is open, the newest first, with how many wait with it.
func (s *Store) Problems(ctx context.Context) (list []models.Problem, err error) {
	found, err := s.readDB().QueryContext(ctx, `SELECT p.id, p.category, p.area, p.master, c.number, p.since, p.at, p.who,
			(SELECT count(*) FROM complaints AS d WHERE d.master = p.master AND d.status = 'duplicate')
		FROM problems AS p JOIN complaints AS c ON c.id = p.master AND c.open WHERE NOT p.ended ORDER BY p.id DESC`)
	if err != nil {
		return nil, doing("reading known problems", err)
	}
	defer found.Close()
	for found.Next() {
		var p models.Problem
		var since, at sql.NullTime
		if err := found.Scan(&p.ID, &p.Category, &p.Area, &p.Master, &p.Number, &since, &at, &p.By, &p.Joined); err != nil {
			return nil, doing("reading known problems", err)
		}
		p.Since, p.At = since.Time.UTC(), at.Time.UTC()
		list = append(list, p)
	}
	return list, doing("reading known problems", found.Err())
}

// aggregated reads the time that a function of the database returned: SQLite does not know that it is one.
func aggregated(v any) time.Time {
	switch t := v.(type) {
	case time.Time:
		return t.UTC()
	case string:
		for _, form := range []string{"2006-01-02 15:04:05.999999999-07:00", time.RFC3339Nano} {
			if at, err := time.Parse(form, t); err == nil {
				return at.UTC()
			}
		}
	}
	return time.Time{}
}
