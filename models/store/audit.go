package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// Audit notes that somebody saw or did something: one row of its own, which is chained to those before within a second or so. An error
// means that it is not noted; what was to be shown should then not be.
func (s *Store) Audit(ctx context.Context, l models.AuditLine) error {
	if err := l.Check(); err != nil {
		return doing("noting for the audit", errors.Join(errUse, err))
	}
	row := rows.AuditWaiting{ID: s.ids.Next(), At: s.now(), Who: l.Who, Action: l.Action, Complaint: l.Complaint, Object: l.Object}
	_, err := s.exec(ctx, `INSERT INTO audit_waiting (id, at, who, action, complaint, object) VALUES ($1, $2, $3, $4, $5, $6)`,
		int64(row.ID), row.At, int64(row.Who), row.Action, int64(row.Complaint), row.Object)
	return doing("noting for the audit", err)
}

// ChainAudit chains the oldest waiting lines, at most limit of them, and returns how many. Of several replicas one does it.
func (s *Store) ChainAudit(ctx context.Context, limit int) (n int, err error) {
	var waits bool
	if err := s.readDB().QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM audit_waiting)`).Scan(&waits); err != nil || !waits {
		return 0, doing("chaining the audit", err)
	}
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		n, err = t.chainAudit(ctx, limit)
		return err
	})
	return n, doing("chaining the audit", err)
}

func (t tx) chainAudit(ctx context.Context, limit int) (int, error) {
	lock := ""
	if t.s.dialect == bulk.Postgres {
		lock = " FOR UPDATE SKIP LOCKED"
	}
	var head models.AuditHead
	err := t.QueryRowContext(ctx, `SELECT seq, hash FROM audit_heads WHERE id = 1`+lock).Scan(&head.Seq, &head.Hash)
	if errors.Is(err, sql.ErrNoRows) && lock != "" {
		return 0, nil // another replica is at it
	}
	if err != nil {
		return 0, err
	}
	var waiting []rows.AuditWaiting
	if err := t.gorm(ctx).Order("id").Limit(limit).Find(&waiting).Error; err != nil || len(waiting) == 0 {
		return 0, err
	}
	lines, done := make([]rows.AuditLine, len(waiting)), make([]models.ID, len(waiting))
	for i, w := range waiting {
		lines[i], done[i] = w.Chained(head, t.s.index), w.ID
		head = models.AuditHead{Seq: lines[i].Seq, Hash: lines[i].Hash}
	}
	if _, err := t.insert(ctx, lines, ""); err != nil {
		return 0, err
	}
	if _, err := t.exec(ctx, `DELETE FROM audit_waiting WHERE id `+t.s.in("$1"), ids(t.s, done)); err != nil {
		return 0, err
	}
	changed, err := t.exec(ctx, `UPDATE audit_heads SET seq = $1, hash = $2 WHERE id = 1`, head.Seq, head.Hash)
	return len(lines), must("the audit's head is moved", 1, changed, err)
}

// AuditHead is where the chain ends now.
func (s *Store) AuditHead(ctx context.Context) (h models.AuditHead, err error) {
	err = s.readDB().QueryRowContext(ctx, `SELECT seq, hash FROM audit_heads WHERE id = 1`).Scan(&h.Seq, &h.Hash)
	return h, doing("reading the audit's end", err)
}

// AuditLines returns chained lines, the newest first.
func (s *Store) AuditLines(ctx context.Context, q models.AuditQuery) ([]models.AuditLine, error) {
	db := s.auditWhere(s.reader(ctx), q)
	limit := q.Limit
	if limit <= 0 {
		limit = usualLimit
	}
	var found []rows.AuditLine
	err := db.Order("id DESC").Limit(limit).Find(&found).Error
	list := make([]models.AuditLine, len(found))
	for i, r := range found {
		list[i] = r.Model()
	}
	return list, doing("reading the audit", err)
}

func (s *Store) auditWhere(db *gorm.DB, q models.AuditQuery) *gorm.DB {
	if q.Who != 0 {
		db = db.Where("who = ?", int64(q.Who))
	}
	if first, all := strings.CutSuffix(q.Action, "."); all {
		db = db.Where("action >= ? AND action < ?", first+".", first+"/") // the character after the dot
	} else if q.Action != "" {
		db = db.Where("action = ?", q.Action)
	}
	if q.Complaint != 0 {
		db = db.Where("complaint = ? AND complaint <> 0", int64(q.Complaint))
	}
	if q.Object != "" {
		db = db.Where("object = ? AND object <> ''", q.Object)
	}
	if !q.From.IsZero() {
		db = db.Where("id >= ?", int64(models.FirstID(q.From)))
	}
	if !q.To.IsZero() {
		db = db.Where("id < ?", int64(models.FirstID(q.To)))
	}
	if q.Before != 0 {
		db = db.Where("id < ?", int64(q.Before))
	}
	return db
}

// AuditActions returns all actions that stand in the audit, sorted. It leaps from one to the next in their index.
func (s *Store) AuditActions(ctx context.Context) ([]string, error) {
	var list []string
	err := s.reader(ctx).Raw(`WITH RECURSIVE known(action) AS (SELECT (SELECT min(action) FROM audit_lines)
			UNION ALL SELECT (SELECT min(l.action) FROM audit_lines AS l WHERE l.action > known.action) FROM known WHERE known.action IS NOT NULL)
		SELECT action FROM known WHERE action IS NOT NULL ORDER BY action`).Scan(&list).Error
	return list, doing("listing the audit's actions", err)
}

// VerifyAudit goes through the whole chain and says what is wrong with it first. noted, unless nil, is a head that somebody kept: it
// must be one of this chain.
func (s *Store) VerifyAudit(ctx context.Context, noted *models.AuditHead) (v models.AuditVerdict, err error) {
	err = s.verifyAudit(ctx, noted, &v)
	return v, doing("verifying the audit", err)
}

// verifyPage is how many lines are read at once.
const verifyPage = 5000

func (s *Store) verifyAudit(ctx context.Context, noted *models.AuditHead, v *models.AuditVerdict) error {
	o := &sql.TxOptions{ReadOnly: true}
	if s.dialect == bulk.Postgres {
		o.Isolation = sql.LevelRepeatableRead // lines are chained meanwhile
	}
	t, err := s.readDB().BeginTx(ctx, o)
	if err != nil {
		return err
	}
	defer func() { _ = t.Rollback() }() // nothing was written
	if err := t.QueryRowContext(ctx, `SELECT seq, hash, (SELECT count(*) FROM audit_waiting) FROM audit_heads WHERE id = 1`).
		Scan(&v.Head.Seq, &v.Head.Hash, &v.Waiting); err != nil {
		return err
	}
	c := chainCheck{store: s, noted: noted, verdict: v}
	if noted != nil && (noted.Seq < 0 || noted.Seq == 0 && len(noted.Hash) > 0) {
		return fmt.Errorf("%w: a head that cannot be", errUse)
	}
	for more := true; more && v.Fault == models.AuditWhole; {
		if more, err = c.page(ctx, t); err != nil {
			return err
		}
	}
	c.end()
	return nil
}

// chainCheck goes along the chain.
type chainCheck struct {
	store   *Store
	noted   *models.AuditHead
	verdict *models.AuditVerdict
	at      models.AuditHead // the last line that was right
}

func (c *chainCheck) page(ctx context.Context, t *sql.Tx) (more bool, err error) {
	found, err := t.QueryContext(ctx, `SELECT id, seq, at, who, action, complaint, object, hash FROM audit_lines WHERE seq > $1 ORDER BY seq LIMIT $2`,
		c.at.Seq, verifyPage)
	if err != nil {
		return false, err
	}
	defer found.Close()
	n := 0
	for ; found.Next(); n++ {
		var l rows.AuditLine
		if err := found.Scan(&l.ID, &l.Seq, &l.At, &l.Who, &l.Action, &l.Complaint, &l.Object, &l.Hash); err != nil {
			return false, err
		}
		if !c.follows(l) {
			return false, nil
		}
	}
	return n == verifyPage, found.Err()
}

func (c *chainCheck) follows(l rows.AuditLine) bool {
	v := c.verdict
	switch {
	case l.Seq != c.at.Seq+1:
		v.Fault, v.At = models.AuditGap, c.at.Seq+1
	case l.Seq > v.Head.Seq:
		v.Fault, v.At = models.AuditAdded, l.Seq
	case !bytes.Equal(l.Link(c.at.Hash, c.store.index), l.Hash):
		v.Fault, v.At = models.AuditEdited, l.Seq
	case c.noted != nil && c.noted.Seq == l.Seq && !bytes.Equal(c.noted.Hash, l.Hash):
		v.Fault, v.At = models.AuditOther, l.Seq
	default:
		c.at = models.AuditHead{Seq: l.Seq, Hash: l.Hash}
		v.Lines++
		return true
	}
	return false
}

// end looks whether the chain ends where it should.
func (c *chainCheck) end() {
	v := c.verdict
	switch {
	case v.Fault != models.AuditWhole:
	case c.at.Seq < v.Head.Seq || !bytes.Equal(c.at.Hash, v.Head.Hash):
		v.Fault, v.At = models.AuditTruncated, c.at.Seq+1
	case c.noted != nil && c.noted.Seq > c.at.Seq:
		v.Fault, v.At = models.AuditTruncated, c.at.Seq+1
	}
}

// NumbersOf returns the numbers of complaints, for lists that hold ids.
func (s *Store) NumbersOf(ctx context.Context, complaints []models.ID) (map[models.ID]models.Number, error) {
	var list []struct {
		ID     models.ID
		Number models.Number
	}
	err := s.reader(ctx).Raw(`SELECT id, number FROM complaints WHERE id `+s.in("$1"), ids(s, complaints)).Scan(&list).Error
	out := make(map[models.ID]models.Number, len(list))
	for _, r := range list {
		out[r.ID] = r.Number
	}
	return out, doing("reading complaints' numbers", err)
}
