package store

import (
	"context"
	"slices"
	"strings"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/search"
)

const (
	usualLimit = 20
	// countLimit bounds how far matches are counted: a total of this many means "at least".
	countLimit = 10_000
)

// Complaints returns complaints by their due time, the earliest first and those without one last, and how many there are
// in all, counted up to 10,000. Officer and Posts widen each other: what is his or of these posts. Text
// finds complaints in which all its words were said, in any script; never sensitive ones.
func (s *Store) Complaints(ctx context.Context, q models.ComplaintQuery) (list []models.Complaint, total int, err error) {
	ctx = s.sealed(ctx)
	where, ok := s.matching(ctx, q)
	if !ok {
		return nil, 0, nil
	}
	limit := q.Limit
	if limit <= 0 {
		limit = usualLimit
	}
	found, err := complete[rows.Complaint](ctx, s, where.Session(&gorm.Session{}), func(db *gorm.DB) *gorm.DB {
		return db.Order("resolution_due IS NULL, resolution_due, id").Limit(limit).Offset(q.Offset)
	})
	if err != nil {
		return nil, 0, doing("searching complaints", err)
	}
	total = q.Offset + len(found)
	if len(found) == limit || len(found) == 0 && q.Offset > 0 {
		if total, err = s.count(ctx, where); err != nil {
			return nil, 0, doing("counting complaints", err)
		}
	}
	return rows.Complaints(found), total, nil
}

func (s *Store) count(ctx context.Context, where *gorm.DB) (int, error) {
	var n int64
	ids := where.Session(&gorm.Session{}).Model(&rows.Complaint{}).Select("1").Limit(countLimit)
	err := s.read.WithContext(ctx).Table("(?) AS matches", ids).Count(&n).Error
	return int(n), err
}

// matching builds the conditions; false when nothing can match.
func (s *Store) matching(ctx context.Context, q models.ComplaintQuery) (*gorm.DB, bool) {
	db := s.read.WithContext(ctx).Model(&rows.Complaint{})
	if len(q.Statuses) > 0 {
		db = db.Where("status IN ?", q.Statuses)
	}
	open := len(q.Statuses) > 0 && !slices.ContainsFunc(q.Statuses, func(st models.Status) bool { return !st.Open() })
	if !q.Overdue.IsZero() {
		open = true
		db = db.Where("resolution_due < ? AND paused_at IS NULL", rows.Stamp(q.Overdue))
	}
	only := ""
	if open {
		db, only = db.Where("open"), " AND open = TRUE" // SQLite looks up no bare "open"
	}
	if q.Person != 0 {
		db = db.Where("person = ?", q.Person)
	}
	if sql, args := s.theirs(q, only); sql != "" {
		db = db.Where("complaints.id IN ("+sql+")", args...)
	}
	if q.Text == "" {
		return db, true
	}
	tokens := search.Tokens(q.Text)
	if len(tokens) == 0 {
		return nil, false
	}
	if s.dialect == bulk.SQLite {
		return db.Where("NOT sensitive AND complaints.id IN (SELECT rowid FROM searches WHERE searches MATCH ?)", search.FTS5(tokens)), true
	}
	return db.Where("NOT sensitive AND complaints.id IN (SELECT complaint FROM searches WHERE vector @@ CAST(? AS tsquery))",
		search.TSQuery(tokens)), true
}

// theirs selects the ids of what belongs to an officer or posts: a union of look-ups in the four indexes, which an OR
// over four columns would not use. The conditions repeat those of the partial indexes; only is a further one, that of each look-up's index.
func (s *Store) theirs(q models.ComplaintQuery, only string) (string, []any) {
	var parts []string
	var args []any
	if q.Officer != 0 {
		parts = append(parts, "SELECT id FROM complaints WHERE doer_officer = ? AND doer_officer <> 0"+only,
			"SELECT id FROM complaints WHERE answerable_officer = ? AND answerable_officer <> 0 AND answerable_officer <> doer_officer"+only)
		args = append(args, q.Officer, q.Officer)
	}
	if len(q.Others) > 0 {
		parts = append(parts, "SELECT id FROM complaints WHERE doer_officer "+s.among()+" AND doer_officer <> 0 AND NOT sensitive AND NOT against_staff"+only)
		args = append(args, s.amongIDs(q.Others))
	}
	for _, p := range q.Posts {
		parts = append(parts, "SELECT id FROM complaints WHERE doer_department = ? AND doer_area = ? AND doer_level = ?"+only,
			"SELECT id FROM complaints WHERE answerable_department = ? AND answerable_area = ? AND answerable_level = ?"+
				" AND (answerable_department <> doer_department OR answerable_area <> doer_area OR answerable_level <> doer_level)"+only)
		args = append(args, p.Department, p.Area, p.Level, p.Department, p.Area, p.Level)
	}
	return strings.Join(parts, " UNION "), args
}

// Workloads counts the open complaints of some officers by the post in which they have them, without what only named officers may read. It reads what is
// open in the index of what officers have: SQLite would not look up a bare "open" there.
func (s *Store) Workloads(ctx context.Context, officers []models.ID, now time.Time) ([]models.Workload, error) {
	if len(officers) == 0 {
		return nil, nil
	}
	var list []struct {
		DoerOfficer                         models.ID
		DoerDepartment, DoerArea, DoerLevel string
		Open, Overdue                       int
	}
	err := s.reader(ctx).Raw(`SELECT doer_officer, doer_department, doer_area, doer_level, count(*) AS open,
			count(CASE WHEN resolution_due < ? AND paused_at IS NULL THEN 1 END) AS overdue FROM complaints
		WHERE doer_officer `+s.among()+` AND doer_officer <> 0 AND open = TRUE AND NOT sensitive AND NOT against_staff
		GROUP BY doer_officer, doer_department, doer_area, doer_level`, rows.Stamp(now), s.amongIDs(officers)).Scan(&list).Error
	if err != nil {
		return nil, doing("counting the complaints of several officers", err)
	}
	var out []models.Workload
	for _, r := range list {
		post := models.Post{Department: r.DoerDepartment, Area: r.DoerArea, Level: models.Level(r.DoerLevel)}
		out = append(out, models.Workload{Officer: r.DoerOfficer, Post: post, Open: r.Open, Overdue: r.Overdue})
	}
	return out, nil
}

// Loads counts each officer's open complaints, for choosing among several. It reads an index of the open ones only.
func (s *Store) Loads(ctx context.Context) (map[models.ID]models.Load, error) {
	var list []struct {
		DoerOfficer models.ID
		Open        int
		Last        string
	}
	// The time as text: SQLite has no type for what max returns.
	last := "CAST(max(assigned_at) AS text)"
	if s.dialect == bulk.Postgres {
		last = `coalesce(to_char(max(assigned_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00:00', '')`
	}
	err := s.reader(ctx).Raw(`SELECT doer_officer, count(*) AS open, coalesce(` + last + `, '') AS last FROM complaints
		WHERE doer_officer <> 0 AND open GROUP BY doer_officer`).Scan(&list).Error
	if err != nil {
		return nil, doing("counting officers' complaints", err)
	}
	out := make(map[models.ID]models.Load, len(list))
	for _, r := range list {
		out[r.DoerOfficer] = models.Load{Open: r.Open, LastAssigned: parseTime(r.Last)}
	}
	return out, nil
}
