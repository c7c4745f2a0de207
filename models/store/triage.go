package store

import (
	"context"
	"errors"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// kindsOr is the condition that something is of one of the kinds, of any kind when none is named.
func (s *Store) kindsOr(arg string, kinds []string) string {
	if len(kinds) == 0 {
		return "(kind " + s.in(arg) + " OR true)"
	}
	return "kind " + s.in(arg)
}

// TriageTasks returns what waits for a human, oldest first: what was put off, or others look at, is left out for a user.
func (s *Store) TriageTasks(ctx context.Context, q models.TriageQuery) ([]models.TriageTask, error) {
	limit := q.Limit
	if limit == 0 {
		limit = 50
	}
	// Compared with a number first, PostgreSQL would take the user for an integer of four bytes, in which no ID has room.
	list, err := readable[rows.Triage](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(`SELECT * FROM triage WHERE done_at IS NULL AND id > $1 AND (not_before IS NULL OR not_before <= $2)
			AND (CAST($3 AS bigint) = 0 OR claimant = 0 OR claimant = $3 OR claimed_till <= $2) AND `+s.kindsOr("$4", q.Kinds)+` ORDER BY id LIMIT $5`,
			int64(q.After), s.now(), int64(q.User), s.texts(q.Kinds), limit)
	})
	out := make([]models.TriageTask, len(list))
	for i, r := range list {
		out[i] = r.Task()
	}
	return out, doing("reading triage", err)
}

// TriageCounts counts what waits for a human, by kind. What was put off counts too: it waits.
func (s *Store) TriageCounts(ctx context.Context) ([]models.TriageCount, error) {
	var list []struct {
		Kind   string
		Count  int
		Oldest models.ID
	}
	err := s.reader(ctx).Raw(`SELECT kind, count(*) AS count, min(id) AS oldest FROM triage WHERE done_at IS NULL GROUP BY kind ORDER BY kind`).
		Scan(&list).Error
	if err != nil {
		return nil, doing("counting triage", err)
	}
	out := make([]models.TriageCount, len(list))
	for i, r := range list {
		var first rows.Triage
		if err := s.reader(ctx).Select("at").Where("id = ?", r.Oldest).Take(&first).Error; err != nil {
			return nil, doing("counting triage", err)
		}
		out[i] = models.TriageCount{Kind: r.Kind, Count: r.Count, Oldest: first.At.UTC()}
	}
	return out, nil
}

// TriageTask returns one thing, done or not.
func (s *Store) TriageTask(ctx context.Context, id models.ID) (models.TriageTask, error) {
	var r rows.Triage
	err := s.reader(ctx).Where("id = ?", id).Take(&r).Error
	return r.Task(), doing("reading triage", err)
}

// ClaimTriage makes a thing one user's for a while; models.ErrConflict when somebody else looks at it or it is done.
func (s *Store) ClaimTriage(ctx context.Context, id, user models.ID, name string) error {
	now := s.now()
	return doing("taking something to look at", s.inTx(ctx, func(ctx context.Context, t tx) error {
		q := t.gorm(ctx).Model(&rows.Triage{}).Where("id = ? AND done_at IS NULL AND (claimant = 0 OR claimant = ? OR claimed_till <= ?)", id, user, now).
			Updates(map[string]any{"claimant": user, "claimant_name": seal.Text(name), "claimed_till": now.Add(models.TriageClaim)})
		return must("somebody else looks at it", 1, q.RowsAffected, q.Error)
	}))
}

// EndTriage notes a user's verdict; models.ErrConflict when it is done already or somebody else looks at it. IsLater puts it off.
func (s *Store) EndTriage(ctx context.Context, id, user models.ID, v models.Verdict) error {
	now := s.now()
	if v == models.IsLater {
		n, err := s.exec(ctx, `UPDATE triage SET claimant = 0, claimant_name = NULL, claimed_till = NULL, not_before = $3, verdict = 'later', done_by = $2
			WHERE id = $1 AND done_at IS NULL AND (claimant = 0 OR claimant = $2 OR claimed_till <= $4)`, int64(id), int64(user), now.Add(models.TriageLater), now)
		return doing("putting off something", must("somebody else looks at it", 1, n, err))
	}
	n, err := s.exec(ctx, `UPDATE triage SET done_at = $3, done_by = $2, verdict = $4
		WHERE id = $1 AND done_at IS NULL AND (claimant = 0 OR claimant = $2 OR claimed_till <= $3)`, int64(id), int64(user), now, string(v))
	return doing("ending something to look at", must("somebody else looks at it", 1, n, err))
}

// EndTriageOf ends what else of some kinds waits about a complaint: one act has settled it all.
func (s *Store) EndTriageOf(ctx context.Context, complaint, user models.ID, kinds []string, v models.Verdict) error {
	if complaint == 0 {
		return nil
	}
	_, err := s.exec(ctx, `UPDATE triage SET done_at = $3, done_by = $2, verdict = $4
		WHERE complaint = $1 AND complaint <> 0 AND done_at IS NULL AND kind `+s.in("$5"), int64(complaint), int64(user), s.now(), string(v), s.texts(kinds))
	return doing("ending what waits about a complaint", err)
}

// ReopenTriage takes a user's own verdict back that is not older than since; models.ErrConflict otherwise.
func (s *Store) ReopenTriage(ctx context.Context, id, user models.ID, since time.Time) error {
	n, err := s.exec(ctx, `UPDATE triage SET done_at = NULL, done_by = 0, verdict = '', not_before = NULL, claimant = 0, claimant_name = NULL, claimed_till = NULL
		WHERE id = $1 AND done_by = $2 AND (done_at >= $3 OR done_at IS NULL AND verdict = 'later')`, int64(id), int64(user), rows.Stamp(since))
	return doing("taking a verdict back", must("it is too late", 1, n, err))
}

// namesOf returns the names of those whose complaints these are.
func (s *Store) namesOf(ctx context.Context, complaints []rows.Complaint) (map[models.ID]string, error) {
	who := make([]models.ID, len(complaints))
	for i, c := range complaints {
		who[i] = c.Complainant
	}
	found, err := readable[rows.Complainant](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB { return db.Where("id IN ?", who) })
	names := make(map[models.ID]string, len(found))
	for _, r := range found {
		names[r.ID] = string(r.Name)
	}
	return names, err
}

// Corrections returns what humans corrected after one of them (0: from the first), oldest first, of complaints whose words may be learnt
// from, and which was the last that was looked at. Sensitive complaints and erased words are left out.
func (s *Store) Corrections(ctx context.Context, after int64, limit int) (list []models.CorrectedWords, last int64, err error) {
	var found []rows.Correction
	if err := s.reader(ctx).Where("id > ?", after).Order("id").Limit(limit).Find(&found).Error; err != nil {
		return nil, after, doing("reading corrections", err)
	}
	which := make([]models.ID, len(found))
	for i, r := range found {
		which[i], last = r.Complaint, r.ID
	}
	complaints, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("id IN ? AND NOT sensitive AND NOT against_staff", which)
	})
	said, saidErr := readable[rows.Message](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("complaint IN ? AND kind = 'original' AND NOT erased", which).Order("id DESC")
	})
	if err = errors.Join(err, saidErr); err != nil {
		return nil, after, doing("reading corrections", err)
	}
	names, err := s.namesOf(ctx, complaints)
	if err != nil {
		return nil, after, doing("reading corrections", err)
	}
	about, words := map[models.ID]models.Complaint{}, map[models.ID]string{}
	for _, c := range rows.Complaints(complaints) {
		about[c.ID] = c
	}
	for _, m := range said {
		words[m.Complaint] = string(m.Text) // the first one stays: they come newest first
	}
	for _, r := range found {
		c, may := about[r.Complaint]
		if may && words[c.ID] != "" {
			list = append(list, models.CorrectedWords{ID: r.ID, Complaint: c.ID, Field: r.Field, From: r.FromCode, To: r.ToCode, By: r.Role,
				Department: c.Department, Area: c.Area, Lang: c.Lang, Text: words[c.ID], Name: names[c.Complainant]})
		}
	}
	return list, last, nil
}
