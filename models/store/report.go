package store

import (
	"context"
	"database/sql"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// reportColumns are what reports count. None of them is personal data: nothing sealed is read.
const reportColumns = `c.number, c.status, c.department, c.category, c.area, c.at_platform, c.office, c.answerable_level, c.danger,
	c.sensitive, c.against_staff, c.registered_at, c.responded_at, c.resolved_at, c.closed_at, c.first_response_due, c.resolution_due,
	c.paused_at, c.handovers, c.closure, c.rating, c.rating_aside, c.on_time, coalesce(e.appealed, 0), coalesce(e.rated, 0), coalesce(e.handed, 0)`

// ReportRows calls each for every complaint that is open or was touched since the report's time began, in no order: one
// statement, whose rows are not kept. Drafts and what was withdrawn before it counted are left out. What happened in
// the time is read from events by their ids, which grow with time.
func (s *Store) ReportRows(ctx context.Context, q models.ReportQuery, each func(models.ReportRow) error) error {
	return doing("reading complaints for a report", s.reportRows(ctx, q, each))
}

func (s *Store) reportRows(ctx context.Context, q models.ReportQuery, each func(models.ReportRow) error) error {
	found, done, err := s.scan(ctx, `SELECT `+reportColumns+` FROM complaints AS c LEFT JOIN (
			SELECT complaint, sum(CASE WHEN kind = 'moved' AND to_status = 'appealed' THEN 1 ELSE 0 END) AS appealed, max(CASE WHEN kind = 'rated' THEN 1 ELSE 0 END) AS rated,
				sum(CASE WHEN kind = 'handed_over' THEN 1 WHEN code = 'taken_back' AND from_status = to_status THEN -1 ELSE 0 END) AS handed
			FROM events WHERE id >= $2 AND id < $3 AND (kind = 'moved' AND (to_status = 'appealed' OR code = 'taken_back') OR kind IN ('rated', 'handed_over'))
			GROUP BY complaint
		) AS e ON e.complaint = c.id
		WHERE (c.open OR c.touched_at >= $1) AND c.number <> '' AND c.status NOT IN ('draft', 'void')`,
		rows.Stamp(q.From), int64(models.FirstID(q.From)), int64(models.FirstID(q.To)))
	if err != nil {
		return err
	}
	defer done()
	for found.Next() {
		r, err := scanReportRow(found)
		if err != nil {
			return err
		}
		if err := each(r); err != nil {
			return err
		}
	}
	return found.Err()
}

// scan runs a statement that goes through a table from end to end. Whoever calls it calls done once he has read.
func (s *Store) scan(ctx context.Context, text string, args ...any) (found *sql.Rows, done func(), err error) {
	t, err := s.readDB().BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, nil, err
	}
	end := func() { _ = t.Rollback() } // nothing was written
	if s.dialect == bulk.Postgres {
		// Everything else finds few rows by an index.
		if _, err := t.ExecContext(ctx, `SET LOCAL enable_seqscan = on`); err != nil {
			end()
			return nil, nil, err
		}
	}
	if found, err = t.QueryContext(ctx, text, args...); err != nil {
		end()
		return nil, nil, err
	}
	return found, func() { _ = found.Close(); end() }, nil
}

func scanReportRow(found *sql.Rows) (models.ReportRow, error) {
	var r models.ReportRow
	var times [7]*time.Time
	var rated int
	err := found.Scan(&r.Number, &r.Status, &r.Department, &r.Category, &r.Area, &r.Channel, &r.Office, &r.Answerable, &r.Danger,
		&r.Sensitive, &r.AgainstStaff, &times[0], &times[1], &times[2], &times[3], &times[4], &times[5], &times[6],
		&r.Handovers, &r.Closure, &r.Rating, &r.Aside, &r.OnTime, &r.Appealed, &rated, &r.HandedOn)
	for i, into := range []*time.Time{&r.RegisteredAt, &r.RespondedAt, &r.ResolvedAt, &r.ClosedAt, &r.FirstResponseDue,
		&r.ResolutionDue, &r.PausedAt} {
		if times[i] != nil {
			*into = times[i].UTC()
		}
	}
	r.Rated = rated > 0
	return r, err
}

// ReportTrend calls each for every department, Area and day of a time in which something happened, in no order. The database counts;
// of any number of complaints some thousand rows come back.
func (s *Store) ReportTrend(ctx context.Context, q models.ReportQuery, now time.Time, each func(models.TrendRow) error) error {
	return doing("counting days for a report", s.reportTrend(ctx, q, now, each))
}

func (s *Store) reportTrend(ctx context.Context, q models.ReportQuery, now time.Time, each func(models.TrendRow) error) error {
	found, done, err := s.scan(ctx, s.trendSQL(), rows.Stamp(q.From), rows.Stamp(q.To), q.From.Unix(), rows.Stamp(now))
	if err != nil {
		return err
	}
	defer done()
	for found.Next() {
		var r models.TrendRow
		if err := found.Scan(&r.What, &r.Department, &r.Area, &r.Day, &r.Count); err != nil {
			return err
		}
		if err := each(r); err != nil {
			return err
		}
	}
	return found.Err()
}

// trendSQL counts by days since $3 (Unix seconds) what happened from $1 to before $2; $4 is now: a limit that lies ahead has not passed.
func (s *Store) trendSQL() string {
	day := func(column string) string {
		if s.dialect == bulk.Postgres {
			return `(floor(extract(epoch FROM ` + column + `))::bigint - $3::bigint) / 86400`
		}
		return `(unixepoch(` + column + `) - $3) / 86400`
	}
	one := func(what models.Trend, column, where string) string {
		return `SELECT '` + string(what) + `', department, area, ` + day(column) + ` AS day, count(*) FROM complaints
			WHERE ` + column + ` >= $1 AND ` + column + ` < $2 AND number <> '' AND ` + where + ` GROUP BY department, area, day`
	}
	return one(models.TrendReceived, "registered_at", `status NOT IN ('draft', 'void')`) + `
		UNION ALL ` + one(models.TrendClosed, "closed_at", `status = 'closed'`) + `
		UNION ALL ` + one(models.TrendLate, "resolution_due", `resolution_due < $4 AND paused_at IS NULL
			AND status NOT IN ('draft', 'void', 'withdrawn', 'rejected', 'duplicate')
			AND (resolved_at IS NULL OR resolved_at > resolution_due) AND (closed_at IS NULL OR closed_at > resolution_due)`)
}

// ExpireMade notes of files that we made of single complaints before a time that they were kept long enough, and returns those
// whose content is still to be taken away: who has done so empties their hash by FileDone.
func (s *Store) ExpireMade(ctx context.Context, before time.Time, limit int) ([]models.Attachment, error) {
	var found []rows.Attachment
	err := s.inTx(ctx, func(ctx context.Context, t tx) error {
		found = nil
		return t.gorm(ctx).Raw(`UPDATE attachments SET state = 'failed', reason = '`+models.ReasonExpired+`' WHERE id IN (
				SELECT id FROM attachments WHERE account = '`+models.MadeHere+`' AND complaint <> 0 AND hash <> '' AND at < $1
				ORDER BY at LIMIT $2)
			RETURNING *`, rows.Stamp(before), limit).Scan(&found).Error
	})
	return attachments(found), doing("expiring reports", err)
}

// MadeFile returns the newest file of ours that was made, or is to be made, by this description and belongs to no complaint:
// a report that was kept.
func (s *Store) MadeFile(ctx context.Context, ref string) (models.Attachment, error) {
	var r rows.Attachment
	// The literals let the database see that its index of kept reports will do.
	err := s.reader(ctx).Where("account = '"+models.MadeHere+"' AND complaint = 0 AND ref = ?", ref).Order("id DESC").Take(&r).Error
	return r.Model(), doing("reading a kept report", err)
}
