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
	c.paused_at, c.handovers, c.closure, c.rating, c.rating_aside, c.on_time, coalesce(e.appealed, 0), coalesce(e.rated, 0)`

// ReportRows calls each for every complaint that is open or was touched since the report's time began, in no order: one
// statement, whose rows are not kept. Drafts and what was withdrawn before it counted are left out. What happened in
// the time is read from events by their ids, which grow with time.
func (s *Store) ReportRows(ctx context.Context, q models.ReportQuery, each func(models.ReportRow) error) error {
	return doing("reading complaints for a report", s.reportRows(ctx, q, each))
}

func (s *Store) reportRows(ctx context.Context, q models.ReportQuery, each func(models.ReportRow) error) error {
	t, err := s.readDB().BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { _ = t.Rollback() }() // nothing was written
	if s.dialect == bulk.Postgres {
		// Everything else finds few rows by an index; this goes through the table from end to end.
		if _, err := t.ExecContext(ctx, `SET LOCAL enable_seqscan = on`); err != nil {
			return err
		}
	}
	found, err := t.QueryContext(ctx, `SELECT `+reportColumns+` FROM complaints AS c LEFT JOIN (
			SELECT complaint, sum(CASE WHEN kind = 'moved' THEN 1 ELSE 0 END) AS appealed, max(CASE WHEN kind = 'rated' THEN 1 ELSE 0 END) AS rated
			FROM events WHERE id >= $2 AND id < $3 AND (kind = 'moved' AND to_status = 'appealed' OR kind = 'rated') GROUP BY complaint
		) AS e ON e.complaint = c.id
		WHERE (c.open OR c.touched_at >= $1) AND c.number <> '' AND c.status NOT IN ('draft', 'void')`,
		rows.Stamp(q.From), int64(models.FirstID(q.From)), int64(models.FirstID(q.To)))
	if err != nil {
		return err
	}
	defer found.Close()
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

func scanReportRow(found *sql.Rows) (models.ReportRow, error) {
	var r models.ReportRow
	var times [7]*time.Time
	var rated int
	err := found.Scan(&r.Number, &r.Status, &r.Department, &r.Category, &r.Area, &r.Channel, &r.Office, &r.Answerable, &r.Danger,
		&r.Sensitive, &r.AgainstStaff, &times[0], &times[1], &times[2], &times[3], &times[4], &times[5], &times[6],
		&r.Handovers, &r.Closure, &r.Rating, &r.Aside, &r.OnTime, &r.Appealed, &rated)
	for i, into := range []*time.Time{&r.RegisteredAt, &r.RespondedAt, &r.ResolvedAt, &r.ClosedAt, &r.FirstResponseDue,
		&r.ResolutionDue, &r.PausedAt} {
		if times[i] != nil {
			*into = times[i].UTC()
		}
	}
	r.Rated = rated > 0
	return r, err
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
