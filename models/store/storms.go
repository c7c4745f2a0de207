package store

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// Likes says what is known of complaints like new ones: the storm they are, or how many were registered since a time, counted
// up to models.StormSize, and which of those whose place is known are open. Two statements, with three look-ups in indexes for each,
// however many complaints there are.
func (s *Store) Likes(ctx context.Context, since time.Time, of ...models.Likeness) ([]models.Likes, error) {
	categories, areas := s.likes(of)
	list, err := s.counted(ctx, categories, areas, since)
	if err != nil {
		return nil, doing("counting like complaints", err)
	}
	if !slices.ContainsFunc(list, func(l models.Likes) bool { return l.Storm.ID == 0 }) {
		return list, nil // nobody asks for the single ones in a storm
	}
	long := since.Add(models.StormWindow - models.LikesFor)
	return list, doing("looking for like complaints", s.addOpen(ctx, list, categories, areas, long))
}

// likes are the arguments of likenesses.
func (s *Store) likes(of []models.Likeness) (categories, areas any) {
	c, a := make([]string, len(of)), make([]string, len(of))
	for i, l := range of {
		c[i], a[i] = l.Category, l.Area
	}
	return s.texts(c), s.texts(a)
}

// likenesses is a table of the categories and Areas of two list arguments, numbered from one.
func (s *Store) likenesses() string {
	if s.dialect == bulk.Postgres {
		return `unnest($1::text[], $2::text[]) WITH ORDINALITY AS k(category, area, n)`
	}
	return `(SELECT c.value AS category, a.value AS area, c.key + 1 AS n FROM json_each($1) AS c JOIN json_each($2) AS a ON a.key = c.key) AS k`
}

const alike = `c.open AND c.area = k.area AND c.area <> '' AND c.category = k.category AND c.registered_at >= $3
	AND NOT c.sensitive AND NOT c.against_staff`

func (s *Store) counted(ctx context.Context, categories, areas any, since time.Time) ([]models.Likes, error) {
	found, err := s.readDB().QueryContext(ctx, `SELECT COALESCE((SELECT id FROM storms AS s WHERE s.active AND s.category = k.category AND s.area = k.area), 0),
			(SELECT count(*) FROM (SELECT 1 AS one FROM complaints AS c WHERE `+alike+` LIMIT $4) AS likes)
		FROM `+s.likenesses()+` ORDER BY k.n`, categories, areas, rows.Stamp(since), models.StormSize)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var list []models.Likes
	storms := false
	for found.Next() {
		var l models.Likes
		var id int64
		if err := found.Scan(&id, &l.Count); err != nil {
			return nil, err
		}
		l.Storm.ID = models.ID(id)
		storms = storms || id != 0
		list = append(list, l)
	}
	if err := found.Err(); err != nil || !storms {
		return list, err
	}
	return list, s.fillStorms(ctx, list)
}

// fillStorms reads the storms whose ids are known. One that ended meanwhile is none.
func (s *Store) fillStorms(ctx context.Context, list []models.Likes) error {
	var wanted []models.ID
	for _, l := range list {
		if l.Storm.ID != 0 {
			wanted = append(wanted, l.Storm.ID)
		}
	}
	read, err := readable[rows.Storm](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB { return db.Where("active AND id IN ?", wanted) })
	if err != nil {
		return err
	}
	by := make(map[models.ID]models.Storm, len(read))
	for _, r := range read {
		by[r.ID] = r.Model()
	}
	for i := range list {
		list[i].Storm = by[list[i].Storm.ID]
	}
	return nil
}

// addOpen adds the newest open complaints whose place is known, where there is no storm.
func (s *Store) addOpen(ctx context.Context, list []models.Likes, categories, areas any, since time.Time) error {
	const where = alike + ` AND (c.place IS NOT NULL OR c.location IS NOT NULL)`
	text := `SELECT k.n, c.id, c.person, c.place, c.location FROM ` + s.likenesses() + ` CROSS JOIN LATERAL (
		SELECT * FROM complaints AS c WHERE ` + where + ` ORDER BY c.registered_at DESC LIMIT $4) AS c ORDER BY k.n, c.registered_at DESC`
	if s.dialect == bulk.SQLite {
		text = `SELECT n, id, person, place, location FROM (
				SELECT k.n, c.*, row_number() OVER (PARTITION BY k.n ORDER BY c.registered_at DESC) AS nth
				FROM ` + s.likenesses() + ` JOIN complaints AS c ON ` + where + `)
			WHERE nth <= $4 ORDER BY n, nth`
	}
	found, err := s.readDB().QueryContext(ctx, text, categories, areas, rows.Stamp(since), models.LikesShown)
	if err != nil {
		return err
	}
	defer found.Close()
	for found.Next() {
		var n int
		var id, person int64
		var place, location []byte
		if err := found.Scan(&n, &id, &person, &place, &location); err != nil {
			return err
		}
		l := models.Like{ID: models.ID(id), Person: models.ID(person)}
		if err := s.openPlace(&l, place, location); errors.Is(err, seal.ErrSealed) {
			s.noteUnreadable(ctx, "where a complaint is", id, err)
			continue
		} else if err != nil {
			return err
		}
		if of := &list[n-1]; of.Storm.ID == 0 {
			of.Open = append(of.Open, l)
		}
	}
	return found.Err()
}

func (s *Store) openPlace(l *models.Like, place, location []byte) error {
	if place != nil {
		plain, err := s.sealer.Open("complaints.place", place)
		if err != nil {
			return err
		}
		l.Place = string(plain)
	}
	if location == nil {
		return nil
	}
	plain, err := s.sealer.Open("complaints.location", location)
	if err != nil {
		return err
	}
	return json.Unmarshal(plain, &l.Location)
}

// Storm returns a storm.
func (s *Store) Storm(ctx context.Context, id models.ID) (models.Storm, error) {
	var r rows.Storm
	err := s.reader(ctx).Where("id = ?", id).Take(&r).Error
	return r.Model(), doing("reading a storm", err)
}

// OpenStorms returns the storms that are active or whose wave still runs.
func (s *Store) OpenStorms(ctx context.Context) ([]models.Storm, error) {
	list, err := readable[rows.Storm](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB { return db.Where("active OR NOT wave_done").Order("id") })
	out := make([]models.Storm, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading storms", err)
}

// StormTallies counts the complaints of storms. One that has none is left out.
func (s *Store) StormTallies(ctx context.Context, storms ...models.ID) (map[models.ID]models.StormTally, error) {
	found, err := s.readDB().QueryContext(ctx, `SELECT newest.storm, of.open, newest.registered_at FROM (
			SELECT storm, count(*) FILTER (WHERE open) AS open, max(id) AS newest FROM complaints
				WHERE storm <> 0 AND storm `+s.in("$1")+` GROUP BY storm
		) AS of JOIN complaints AS newest ON newest.id = of.newest`, ids(s, storms))
	if err != nil {
		return nil, doing("counting storms", err)
	}
	defer found.Close()
	out := make(map[models.ID]models.StormTally, len(storms))
	for found.Next() {
		var id int64
		var t models.StormTally
		var last *time.Time
		if err := found.Scan(&id, &t.Open, &last); err != nil {
			return nil, doing("counting storms", err)
		}
		if last != nil {
			t.Last = last.UTC()
		}
		out[models.ID(id)] = t
	}
	return out, doing("counting storms", found.Err())
}

// StormDoers names the officers who have open complaints of a storm.
func (s *Store) StormDoers(ctx context.Context, storm models.ID) (out []models.ID, err error) {
	err = s.reader(ctx).Raw(`SELECT DISTINCT doer_officer FROM complaints WHERE storm = ? AND storm <> 0 AND open AND doer_officer <> 0
		ORDER BY doer_officer`, storm).Scan(&out).Error
	return out, doing("reading a storm's officers", err)
}

// StormMembers returns open complaints of a storm that a wave has not reached, oldest first, those behind one of them (0: from the first); next is
// the last that was looked at, 0 when there is none behind it.
func (s *Store) StormMembers(ctx context.Context, storm models.ID, wave int, after models.ID, limit int) (list []models.Complaint, next models.ID, err error) {
	list, next, err = s.ofStorm(ctx, after, limit, "storm = ? AND storm <> 0 AND storm_wave < ? AND open", storm, wave)
	return list, next, doing("reading a storm's complaints", err)
}

// StormAnswered returns complaints of a storm that are reported as done and nobody has said anything about since, which a wave has not reached, as
// StormMembers does.
func (s *Store) StormAnswered(ctx context.Context, storm models.ID, wave int, after models.ID, limit int) (list []models.Complaint, next models.ID, err error) {
	list, next, err = s.ofStorm(ctx, after, limit, "storm = ? AND storm <> 0 AND storm_wave < ? AND status = ? AND truth = ?", storm, wave, models.Resolved, models.NoAnswer)
	return list, next, doing("reading what was answered of a storm", err)
}

// ofStorm reads a page. How much of it there is is not known by how much can be opened.
func (s *Store) ofStorm(ctx context.Context, after models.ID, limit int, where string, args ...any) ([]models.Complaint, models.ID, error) {
	list, found, err := readFound[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where(where, args...).Where("id > ?", after).Order("id").Limit(limit)
	})
	var next models.ID
	switch {
	case len(found) == limit:
		next = models.ID(found[limit-1].ID)
	case found == nil && len(list) == limit:
		next = list[limit-1].ID
	}
	return rows.Complaints(list), next, err
}

// whereabouts are the columns that say which complaint it is, where, of which storm, and who may read it.
var whereabouts = []string{"id", "number", "category", "area", "place", "sensitive", "against_staff", "danger", "anonymous", "show_phone", "storm"}

// StormPlaces returns the newest open complaints of a storm and those like them since a time, with no more than what says where they are
// and who may read it.
func (s *Store) StormPlaces(ctx context.Context, storm models.Storm, since time.Time, limit int) ([]models.Complaint, error) {
	list, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Select(whereabouts).
			Where("open AND area <> '' AND category = ? AND area = ? AND registered_at >= ? AND (storm = ? OR storm = 0)", storm.Category, storm.Area,
				rows.Stamp(since), storm.ID).Order("registered_at DESC").Limit(limit)
	})
	return rows.Complaints(list), doing("reading where a storm is", err)
}

// StormReported returns complaints of a storm that were reported as done and nobody has said anything about since, with no more than StormPlaces.
func (s *Store) StormReported(ctx context.Context, storm models.ID, limit int) ([]models.Complaint, error) {
	list, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Select(whereabouts).Where("storm = ? AND storm <> 0 AND status = ? AND truth = ?", storm, models.Resolved, models.NoAnswer).
			Order("id DESC").Limit(limit)
	})
	return rows.Complaints(list), doing("reading where a storm was reported as done", err)
}

// Fed reports of each likeness whether open complaints like it were registered since a time: one statement for all of them.
func (s *Store) Fed(ctx context.Context, since time.Time, of ...models.Likeness) ([]bool, error) {
	categories, areas := s.likes(of)
	found, err := s.readDB().QueryContext(ctx, `SELECT EXISTS (SELECT 1 FROM complaints AS c WHERE c.open AND c.area <> '' AND c.area = k.area
			AND c.category = k.category AND c.registered_at >= $3)
		FROM `+s.likenesses()+` ORDER BY k.n`, categories, areas, rows.Stamp(since))
	if err != nil {
		return nil, doing("looking which storms go on", err)
	}
	defer found.Close()
	out := make([]bool, 0, len(of))
	for found.Next() {
		var fed bool
		if err := found.Scan(&fed); err != nil {
			return nil, doing("looking which storms go on", err)
		}
		out = append(out, fed)
	}
	return out, doing("looking which storms go on", found.Err())
}

// Unjoined returns open complaints like those of a storm that may join it (models.Complaint.Stormy), were registered since a time and belong to none.
func (s *Store) Unjoined(ctx context.Context, storm models.Storm, since time.Time, limit int) ([]models.Complaint, error) {
	list, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where(`open AND area <> '' AND category = ? AND area = ? AND registered_at >= ? AND storm = 0
			AND NOT sensitive AND NOT against_staff AND danger IN ?`, storm.Category, storm.Area, rows.Stamp(since),
			[]models.Danger{models.NoDanger, ""}).Order("registered_at").Limit(limit)
	})
	return rows.Complaints(list), doing("reading what belongs to a storm", err)
}
