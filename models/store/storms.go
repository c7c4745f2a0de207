package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// Likes says what is known of complaints like a new one: the storm they are, or how many were registered since a time, counted
// up to models.StormSize, and which are still open. Two look-ups in indexes, however many there are.
func (s *Store) Likes(ctx context.Context, category, area string, since time.Time) (l models.Likes, err error) {
	if l.Storm, err = s.activeStorm(ctx, category, area); err != nil || l.Storm.ID != 0 {
		return l, err
	}
	var list []rows.Complaint
	err = s.reader(ctx).Select("id", "person", "place", "location", "registered_at").
		Where(`open AND area = ? AND area <> '' AND category = ? AND registered_at >= ? AND NOT sensitive AND NOT against_staff`,
			area, category, rows.Stamp(since.Add(models.StormWindow-models.LikesFor))).
		Order("registered_at DESC").Limit(models.LikesShown).Find(&list).Error
	for _, r := range list {
		if l.Count < models.StormSize && r.RegisteredAt != nil && !r.RegisteredAt.Before(since) {
			l.Count++
		}
		l.Open = append(l.Open, models.Like{ID: r.ID, Person: r.Person, Place: string(r.Place), Location: r.Location.V})
	}
	return l, doing("counting like complaints", err)
}

func (s *Store) activeStorm(ctx context.Context, category, area string) (models.Storm, error) {
	var list []rows.Storm
	err := s.reader(ctx).Where("active AND category = ? AND area = ?", category, area).Limit(1).Find(&list).Error
	if err != nil || len(list) == 0 {
		return models.Storm{}, doing("looking for a storm", err)
	}
	return list[0].Model(), nil
}

// Storm returns a storm.
func (s *Store) Storm(ctx context.Context, id models.ID) (models.Storm, error) {
	var r rows.Storm
	err := s.reader(ctx).Where("id = ?", id).Take(&r).Error
	return r.Model(), doing("reading a storm", err)
}

// OpenStorms returns the storms that are active or whose wave still runs.
func (s *Store) OpenStorms(ctx context.Context) ([]models.Storm, error) {
	var list []rows.Storm
	err := s.reader(ctx).Where("active OR NOT wave_done").Order("id").Find(&list).Error
	out := make([]models.Storm, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading storms", err)
}

// StormCount counts a storm's open complaints and says when the last one was registered.
func (s *Store) StormCount(ctx context.Context, storm models.ID) (n int, last time.Time, err error) {
	members := s.reader(ctx).Model(&rows.Complaint{}).Where("storm = ? AND storm <> 0", storm)
	var count int64
	if err := members.Session(&gorm.Session{}).Where("open").Count(&count).Error; err != nil {
		return 0, last, doing("counting a storm", err)
	}
	var newest []rows.Complaint
	err = members.Session(&gorm.Session{}).Select("id", "registered_at").Order("id DESC").Limit(1).Find(&newest).Error
	if len(newest) == 1 && newest[0].RegisteredAt != nil {
		last = newest[0].RegisteredAt.UTC()
	}
	return int(count), last, doing("counting a storm", err)
}

// StormDoers names the officers who have open complaints of a storm.
func (s *Store) StormDoers(ctx context.Context, storm models.ID) (out []models.ID, err error) {
	err = s.reader(ctx).Raw(`SELECT DISTINCT doer_officer FROM complaints WHERE storm = ? AND storm <> 0 AND open AND doer_officer <> 0
		ORDER BY doer_officer`, storm).Scan(&out).Error
	return out, doing("reading a storm's officers", err)
}

// StormMembers returns open complaints of a storm that a wave has not reached.
func (s *Store) StormMembers(ctx context.Context, storm models.ID, wave, limit int) ([]models.Complaint, error) {
	var list []rows.Complaint
	err := s.reader(ctx).Where("storm = ? AND storm <> 0 AND storm_wave < ? AND open", storm, wave).Order("id").Limit(limit).Find(&list).Error
	return rows.Complaints(list), doing("reading a storm's complaints", err)
}

// Unjoined returns open complaints like those of a storm that came since a time and do not belong to it.
func (s *Store) Unjoined(ctx context.Context, storm models.Storm, since time.Time, limit int) ([]models.Complaint, error) {
	var list []rows.Complaint
	err := s.reader(ctx).Where("open AND area <> '' AND category = ? AND area = ? AND registered_at >= ? AND storm = 0", storm.Category,
		storm.Area, rows.Stamp(since)).Order("registered_at").Limit(limit).Find(&list).Error
	return rows.Complaints(list), doing("reading what belongs to a storm", err)
}
