package store

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// Followers returns the complaints that wait with a master, oldest first.
func (s *Store) Followers(ctx context.Context, master models.ID) ([]models.Complaint, error) {
	if master == 0 {
		return nil, nil
	}
	found, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("master = ? AND master <> 0 AND status = ?", master, models.Duplicate).Order("id")
	})
	return rows.Complaints(found), doing("reading who waits with a complaint", err)
}

// SentByCitizen reports whether a file of this content was ever sent by a citizen.
func (s *Store) SentByCitizen(ctx context.Context, hash string) (bool, error) {
	var n int64
	q := s.reader(ctx).Model(&rows.Attachment{}).Where("hash = ? AND hash <> '' AND role = ?", hash, models.CitizenRole).Limit(1)
	err := s.reader(ctx).Table("(?) AS sent", q.Select("1")).Count(&n).Error
	return n > 0, doing("looking whose a file is", err)
}

// ProofsLike returns earlier proofs that look like this, newest first. It reads four indexes at 17 values each: a quarter and
// what differs from it in one bit.
func (s *Store) ProofsLike(ctx context.Context, look models.Look) ([]models.Proof, error) {
	if look == 0 {
		return nil, nil
	}
	var found []rows.Proof
	bands := look.Bands()
	err := s.reader(ctx).Raw(`SELECT * FROM proofs WHERE band0 `+s.in("$1")+` UNION SELECT * FROM proofs WHERE band1 `+s.in("$2")+`
		UNION SELECT * FROM proofs WHERE band2 `+s.in("$3")+` UNION SELECT * FROM proofs WHERE band3 `+s.in("$4"),
		ids(s, near(bands[0])), ids(s, near(bands[1])), ids(s, near(bands[2])), ids(s, near(bands[3]))).Scan(&found).Error
	if err != nil {
		return nil, doing("looking for proofs that look alike", err)
	}
	var out []models.Proof
	for _, r := range found {
		if p := r.Model(); p.Look.Alike(look) {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b models.Proof) int { return cmp.Compare(b.Attachment, a.Attachment) })
	return out, nil
}

// near are a quarter of a look and all that differ from it in one bit.
func near(band uint16) []int64 {
	out := []int64{int64(band)}
	for i := range 16 {
		out = append(out, int64(band^1<<i))
	}
	return out
}

// Feedback returns what was answered on the complaint's rounds of work, in order.
func (s *Store) Feedback(ctx context.Context, complaint models.ID) ([]models.Feedback, error) {
	var found []rows.Feedback
	err := s.reader(ctx).Where("complaint = ?", complaint).Order("round").Find(&found).Error
	out := make([]models.Feedback, len(found))
	for i, r := range found {
		out[i] = r.Model()
	}
	return out, doing("reading feedback", err)
}

// RatingsBy counts the ratings of an officer by a person since a moment, those set aside too.
func (s *Store) RatingsBy(ctx context.Context, person, officer models.ID, since time.Time) (int, error) {
	var n int64
	err := s.reader(ctx).Model(&rows.Feedback{}).Where("person = ? AND officer = ? AND at >= ? AND rating <> ''", person, officer, rows.Stamp(since)).
		Count(&n).Error
	return int(n), doing("counting ratings", err)
}

// Closings counts by what the complaints were closed that an officer was the doer of. What is not closed is not in it.
func (s *Store) Closings(ctx context.Context, officer models.ID) (map[models.Closure]int, error) {
	var list []struct {
		Closure models.Closure
		N       int
	}
	err := s.reader(ctx).Raw(`SELECT closure, count(*) AS n FROM complaints WHERE doer_officer = $1 AND doer_officer <> 0 AND NOT open
		AND status = 'closed' GROUP BY closure`, officer).Scan(&list).Error
	out := make(map[models.Closure]int, len(list))
	for _, r := range list {
		out[r.Closure] = r.N
	}
	return out, doing("counting what was closed", err)
}

// Ratings counts an officer's ratings since a moment, those set aside apart.
func (s *Store) Ratings(ctx context.Context, officer models.ID, since time.Time) (out models.Ratings, err error) {
	var list []struct {
		Rating models.Rating
		Aside  bool
		N      int
	}
	err = s.reader(ctx).Raw(`SELECT rating, aside, count(*) AS n FROM feedback WHERE officer = $1 AND at >= $2 AND rating <> ''
		GROUP BY rating, aside`, officer, rows.Stamp(since)).Scan(&list).Error
	for _, r := range list {
		count := map[models.Rating]*int{models.Good: &out.Good, models.Fair: &out.Fair, models.Poor: &out.Poor}[r.Rating]
		if r.Aside {
			count = &out.Aside
		}
		if count != nil {
			*count += r.N
		}
	}
	return out, doing("counting ratings", err)
}

// DoubtedCodes counts the closings by code that an officer entered and that people denied, since a moment.
func (s *Store) DoubtedCodes(ctx context.Context, officer models.ID, since time.Time) (int, error) {
	var n int64
	err := s.reader(ctx).Model(&rows.Feedback{}).
		Where("officer = ? AND at >= ? AND closure = 'code' AND truth = 'no'", officer, rows.Stamp(since)).Count(&n).Error
	return int(n), doing("counting denied codes", err)
}

// Helper tells whether a person is marked as a helper; models.ErrNotFound when not.
func (s *Store) Helper(ctx context.Context, person models.ID) (models.Helper, error) {
	var r rows.Helper
	err := s.reader(ctx).Where("person = ? AND kind <> ''", person).Take(&r).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return models.Helper{}, doing("reading a helper", models.ErrNotFound)
	}
	return r.Model(), doing("reading a helper", err)
}

// Suggestions returns those of a department from one moment to before another, the newest first, at most limit of them, and
// how many there are in all.
func (s *Store) Suggestions(ctx context.Context, department string, from, to time.Time, limit int) (list []models.Suggestion, total int, err error) {
	within := func(db *gorm.DB) *gorm.DB {
		return db.Model(&rows.Suggestion{}).Where("department = ? AND at >= ? AND at < ?", department, rows.Stamp(from), rows.Stamp(to))
	}
	var n int64
	if err := within(s.reader(ctx)).Count(&n).Error; err != nil {
		return nil, 0, doing("counting suggestions", err)
	}
	found, err := readable[rows.Suggestion](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return within(db).Where("NOT erased").Order("at DESC, id DESC").Limit(limit)
	})
	if err != nil {
		return nil, 0, doing("reading suggestions", err)
	}
	for _, r := range found {
		list = append(list, r.Model())
	}
	return list, int(n), nil
}

// SuggestionCounts counts suggestions by department, from one moment to before another; erased ones too.
func (s *Store) SuggestionCounts(ctx context.Context, from, to time.Time) (map[string]int, error) {
	var list []struct {
		Department string
		N          int
	}
	err := s.reader(ctx).Raw(`SELECT department, count(*) AS n FROM suggestions WHERE at >= $1 AND at < $2 GROUP BY department`,
		rows.Stamp(from), rows.Stamp(to)).Scan(&list).Error
	out := make(map[string]int, len(list))
	for _, r := range list {
		out[r.Department] = r.N
	}
	return out, doing("counting suggestions", err)
}

// SuggestionsBy counts what a person suggested and that is not erased.
func (s *Store) SuggestionsBy(ctx context.Context, person models.ID) (int, error) {
	var n int64
	err := s.reader(ctx).Model(&rows.Suggestion{}).Where("person = ? AND person <> 0", person).Count(&n).Error
	return int(n), doing("counting suggestions", err)
}

// SlotDone reports whether something was done for a time already.
func (s *Store) SlotDone(ctx context.Context, name, slot string) (bool, error) {
	var n int64
	err := s.reader(ctx).Model(&rows.PeriodicSlot{}).Where("name = ? AND slot = ?", name, slot).Count(&n).Error
	return n > 0, doing("reading what was done when", err)
}

// AuditSeed is what the audit's draw of a month hangs on: made of the keys, so that nobody knows it who does not have them,
// and alike on all replicas. It tells nothing of the keys.
func (s *Store) AuditSeed(month string) []byte { return s.index.Index("audit", month) }
