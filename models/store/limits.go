package store

import (
	"context"
	"slices"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// SingleAlerts says how many alerts an officer was sent singly on a local date.
func (s *Store) SingleAlerts(ctx context.Context, officer models.ID, day string) (n int, err error) {
	err = s.readDB().QueryRowContext(ctx, `SELECT coalesce(max(nth), 0) FROM alerts WHERE officer = $1 AND day = $2 AND nth > 0`,
		int64(officer), day).Scan(&n)
	return n, doing("counting an officer's alerts", err)
}

// DigestsDue names officers for whom alerts wait that are due, those after one of them (0: from the first).
func (s *Store) DigestsDue(ctx context.Context, now time.Time, after models.ID, limit int) ([]models.ID, error) {
	var out []models.ID
	err := s.reader(ctx).Raw(`SELECT DISTINCT officer FROM alerts WHERE told_at IS NULL AND due_at <= ? AND officer > ? ORDER BY officer LIMIT ?`,
		rows.Stamp(now), int64(after), limit).Scan(&out).Error
	return out, doing("looking for digests", err)
}

// AlertsDue returns the alerts that wait for an officer and are due, oldest first.
func (s *Store) AlertsDue(ctx context.Context, officer models.ID, now time.Time) ([]models.Alert, error) {
	var list []rows.Alert
	err := s.reader(ctx).Where("told_at IS NULL AND due_at <= ? AND officer = ?", rows.Stamp(now), officer).Order("id").Find(&list).Error
	out := make([]models.Alert, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading an officer's alerts", err)
}

// ComplaintsByID returns complaints by their ids, in no order; those that are not there are left out.
func (s *Store) ComplaintsByID(ctx context.Context, which []models.ID) ([]models.Complaint, error) {
	var out []models.Complaint
	for some := range slices.Chunk(which, idsAtOnce) {
		list, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB { return db.Where("id IN ?", some) })
		if err != nil {
			return nil, doing("reading complaints", err)
		}
		out = append(out, rows.Complaints(list)...)
	}
	return out, nil
}

// idsAtOnce is how many ids one statement names: SQLite takes 32,766 arguments, PostgreSQL 65,535, and who answers for a whole state may
// have more overdue complaints than that in one digest.
const idsAtOnce = 1000

// HasSlot reports whether something that happens once per time has happened.
func (s *Store) HasSlot(ctx context.Context, name, slot string) (bool, error) {
	var n int
	err := s.readDB().QueryRowContext(ctx, `SELECT count(*) FROM periodic_slots WHERE name = $1 AND slot = $2`, name, slot).Scan(&n)
	return n > 0, doing("looking for a slot", err)
}

// Tally counts what an officer has to do, for his morning: open complaints he is the doer of, and ratings of work that was
// given to him since a time.
func (s *Store) Tally(ctx context.Context, officer models.ID, now, today, ratedSince time.Time) (t models.Tally, err error) {
	err = s.readDB().QueryRowContext(ctx, `SELECT
			coalesce(sum(CASE WHEN status = 'assigned' THEN 1 ELSE 0 END), 0),
			coalesce(sum(CASE WHEN resolution_due > $2 AND resolution_due <= $3 AND paused_at IS NULL THEN 1 ELSE 0 END), 0),
			coalesce(sum(CASE WHEN resolution_due <= $2 AND paused_at IS NULL THEN 1 ELSE 0 END), 0),
			coalesce(sum(CASE WHEN status = 'needs_info' THEN 1 ELSE 0 END), 0), count(*)
		FROM complaints WHERE doer_officer = $1 AND doer_officer <> 0 AND open`, int64(officer), rows.Stamp(now), rows.Stamp(today)).
		Scan(&t.New, &t.DueToday, &t.Overdue, &t.Waiting, &t.Open)
	if err != nil {
		return t, doing("counting an officer's morning", err)
	}
	err = s.readDB().QueryRowContext(ctx, `SELECT
			coalesce(sum(CASE WHEN rating = 'good' THEN 1 ELSE 0 END), 0),
			coalesce(sum(CASE WHEN rating = 'fair' THEN 1 ELSE 0 END), 0),
			coalesce(sum(CASE WHEN rating = 'poor' THEN 1 ELSE 0 END), 0)
		FROM complaints WHERE doer_officer = $1 AND doer_officer <> 0 AND NOT open AND assigned_at >= $2 AND rating <> ''`,
		int64(officer), rows.Stamp(ratedSince)).Scan(&t.Good, &t.Fair, &t.Poor)
	return t, doing("counting an officer's ratings", err)
}

// Vacancies lists the posts that had to get a complaint and that nobody held then, longest vacant first.
func (s *Store) Vacancies(ctx context.Context, limit int) ([]models.Vacancy, error) {
	var list []rows.Vacancy
	err := s.reader(ctx).Order("at").Limit(limit).Find(&list).Error
	out := make([]models.Vacancy, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading vacancies", err)
}

// vacantPosts counts by the index of posts what waits at each vacant one.
const vacantPosts = `SELECT v.department, v.area, v.level, v.at, (SELECT count(*) FROM complaints AS c
		WHERE c.doer_department = v.department AND c.doer_area = v.area AND c.doer_level = v.level AND c.open) AS waiting
	FROM vacancies AS v ORDER BY v.at LIMIT $1`

// VacantPosts is Vacancies with how many open complaints are with each post.
func (s *Store) VacantPosts(ctx context.Context, limit int) ([]models.Vacancy, error) {
	var list []struct {
		rows.Vacancy
		Waiting int
	}
	err := s.reader(ctx).Raw(vacantPosts, limit).Scan(&list).Error
	out := make([]models.Vacancy, len(list))
	for i, r := range list {
		out[i] = r.Model()
		out[i].Waiting = r.Waiting
	}
	return out, doing("reading vacant posts", err)
}

// Filled takes a post off the vacancies.
func (s *Store) Filled(ctx context.Context, p models.Post) error {
	return doing("noting that a post is filled", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.exec(ctx, `DELETE FROM vacancies WHERE department = $1 AND area = $2 AND level = $3`, p.Department, p.Area, string(p.Level))
		return err
	}))
}

// OpenOf pages through the open complaints that are a department's own or with it, by id.
func (s *Store) OpenOf(ctx context.Context, department string, after models.ID, limit int) ([]models.Complaint, error) {
	for {
		list, found, err := readFound[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
			return db.Where("open AND department = ? AND id > ?", department, after).Order("id").Limit(limit)
		})
		if err != nil || len(list) > 0 || len(found) == 0 {
			return rows.Complaints(list), doing("reading a department's open complaints", err)
		}
		after = models.ID(found[len(found)-1].ID) // none of these can be opened
	}
}

// PurgeAlerts deletes what was told, and the times at which something happened, from before a time: both only keep it from
// happening twice.
func (s *Store) PurgeAlerts(ctx context.Context, before time.Time) (n int64, err error) {
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		alerts, err := t.exec(ctx, `DELETE FROM alerts WHERE told_at IS NOT NULL AND told_at < $1`, rows.Stamp(before))
		if err != nil {
			return err
		}
		slots, err := t.exec(ctx, `DELETE FROM periodic_slots WHERE at < $1`, rows.Stamp(before))
		n = alerts + slots
		return err
	})
	return n, doing("deleting old alerts", err)
}
