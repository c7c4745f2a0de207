package handlers

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"sunwai/models"
)

// StormReader reads what is known of storms: look-ups in indexes, however many complaints a storm has.
type StormReader interface {
	// Likes answers for each likeness, in their order.
	Likes(ctx context.Context, since time.Time, of ...models.Likeness) ([]models.Likes, error)
	Storm(ctx context.Context, id models.ID) (models.Storm, error)
	// StormPlaces says where the newest complaints of a storm are, up to a limit.
	StormPlaces(ctx context.Context, s models.Storm, since time.Time, limit int) ([]models.Complaint, error)
	// StormReported says where those of a storm are that were reported as done and have not said whether it is true, up to a limit.
	StormReported(ctx context.Context, id models.ID, limit int) ([]models.Complaint, error)
}

// Storms notices that many complain of the same thing at once. It remembers for some seconds who did, so that turns that run
// at the same moment see each other before either is written. Safe for concurrent use.
type Storms struct {
	Read StormReader

	mu     sync.Mutex
	recent map[models.Likeness]map[models.ID]time.Time // conversation -> when
	active map[models.Likeness]active
}

// written is after how long what a turn made is surely in the database, or the turn has failed: from there on it counts.
const written = 15 * time.Second

// mostLikenesses bounds what is remembered; above it everything that is over is forgotten.
const mostLikenesses = 10_000

// likes is what is known of complaints like c besides itself; remembered is how many others of them memory knows.
func (s *Storms) likes(ctx context.Context, c *models.Complaint, now time.Time, remembered int) (models.Likes, error) {
	if storm, is := s.lately(c, now); is {
		return models.Likes{Storm: storm, Count: remembered}, nil
	}
	list, err := s.Read.Likes(ctx, now.Add(-models.StormWindow), likenessOf(c))
	if err != nil {
		return models.Likes{}, fmt.Errorf("looking for like complaints: %w", err)
	}
	s.remember(list[0].Storm, now)
	list[0].Count = max(list[0].Count, remembered)
	return list[0], nil
}

func likenessOf(c *models.Complaint) models.Likeness {
	return models.Likeness{Category: c.Category, Area: c.Area}
}

// Check is gateway.Checker's: it looks at what turns of one batch took for complaints like no other.
func (e *Engine) Check(ctx context.Context, sets []models.ChangeSet) ([]bool, error) {
	good := make([]bool, len(sets))
	var of []models.Likeness
	var singles []*models.Complaint
	var whose []int
	for i := range sets {
		good[i] = true
		for n := range sets[i].Complaints {
			if c := &sets[i].Complaints[n]; slices.Contains(sets[i].Singles, c.ID) {
				of, singles, whose = append(of, likenessOf(c)), append(singles, c), append(whose, i)
			}
		}
	}
	if len(of) == 0 {
		return good, nil
	}
	list, err := e.deps.Storms.Read.Likes(ctx, e.deps.now().Add(-models.StormWindow), of...)
	if err != nil {
		return nil, fmt.Errorf("looking for like complaints: %w", err)
	}
	for n, l := range list {
		_, alike := alikeAmong(singles[n], l.Open)
		good[whose[n]] = good[whose[n]] && l.Single() && !alike
	}
	return good, nil
}

// note remembers a complaint and returns how many others like it are remembered.
func (s *Storms) note(c *models.Complaint, now time.Time) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.recent == nil || len(s.recent) > mostLikenesses {
		s.recent = map[models.Likeness]map[models.ID]time.Time{}
	}
	key := likenessOf(c)
	of := s.recent[key]
	if of == nil {
		of = map[models.ID]time.Time{}
		s.recent[key] = of
	}
	others := 0
	for who, at := range of {
		if now.Sub(at) > written {
			delete(of, who)
		} else if who != c.Conversation {
			others++
		}
	}
	if len(of) < models.StormSize {
		of[c.Conversation] = now
	}
	return others
}

// joins has a new complaint join the storm it is part of, or makes one of it and those before it; false when it is for itself.
// Who joins sends its officer nothing: his one message changes when the clock counts.
func (w *Work) joins(ctx context.Context, c *models.Complaint) (bool, error) {
	c.Watch.Storm = 0
	if w.Storms == nil || !c.Stormy() || c.Department == "" {
		return false, nil
	}
	if cat, ok := w.Directory().Category(c.Category); !ok || cat.Other {
		return false, nil // a catch-all says nothing of being alike
	}
	remembered := w.Storms.note(c, w.Now)
	if w.batched && (models.Likes{Count: remembered}).Single() {
		w.noteAlike(c, nil)
		w.changes.Singles = append(w.changes.Singles, c.ID)
		return false, nil
	}
	likes, err := w.Storms.likes(ctx, c, w.Now, remembered)
	w.noteAlike(c, likes.Open)
	if err != nil || likes.Single() {
		return false, err
	}
	s := likes.Storm
	if s.ID == 0 {
		if s, err = w.beginStorm(c, likes.Count+1); err != nil || s.ID == 0 {
			return false, err
		}
	}
	o, ok := w.Roster().Officer(s.DoerOfficer)
	if !ok || !o.Reachable(w.Now) {
		return false, nil
	}
	w.Give(c, s.Doer, o)
	c.Watch.Storm, c.Watch.StormWave = s.ID, s.Wave
	w.joined = append(w.joined, s)
	if err := w.Move(c, models.Assigned, "storm", 0); err != nil {
		return false, err
	}
	w.Event(c, models.EventStorm, "joined", 0)
	if s.Version == 0 {
		return true, w.TellStorm(ctx, o, c, s)
	}
	return true, nil
}

// beginStorm makes a storm of a complaint and those before it. ID 0 when nobody can be told.
func (w *Work) beginStorm(c *models.Complaint, count int) (models.Storm, error) {
	post, officer, told := w.Roster().Route(w.Directory(), c.Department, c.Area, models.L1, w.Loads.Of)
	if !told || w.forDesk(c, models.L1) {
		return models.Storm{}, nil
	}
	s := models.Storm{ID: w.IDs.Next(), Category: c.Category, Area: c.Area, Lead: c.ID, Number: c.Number, Doer: post,
		DoerOfficer: officer.ID, Active: true, StartedAt: w.Now, LastAt: w.Now, Count: count, Told: count, WaveDone: true}
	w.changes.Storms = append(w.changes.Storms, s)
	return s, nil
}

// LeaveStorm takes a complaint that goes elsewhere out of its storm: what is said there of all is not said of it, and whoever has it now hears of it
// by itself. The storm that is called by it is called by another one then; with none left it is over. While a word for all is on its way, which is
// kept with the one it is called by, that one stays.
func (w *Work) LeaveStorm(ctx context.Context, c *models.Complaint) error {
	s, err := w.StormOf(ctx, c)
	if err != nil || s.Lead == c.ID && (!s.WaveDone || len(s.Slips(w.Now)) > 0) {
		return err
	}
	if s.Lead == c.ID && s.Active {
		if err := w.callStorm(ctx, s, c); err != nil {
			return err
		}
	}
	c.Watch.Storm, c.Watch.StormWave = 0, 0
	return nil
}

// callStorm has a storm called by the oldest of its other complaints.
func (w *Work) callStorm(ctx context.Context, s models.Storm, without *models.Complaint) error {
	list, err := w.Storms.Read.StormPlaces(ctx, s, s.StartedAt.Add(-models.StormWindow), mostCompared)
	if err != nil {
		return fmt.Errorf("looking for by what a storm is called: %w", err)
	}
	of := func(x models.Complaint) bool { return x.ID != without.ID && x.Watch.Storm == s.ID && x.Stormy() }
	list = slices.DeleteFunc(list, func(x models.Complaint) bool { return !of(x) })
	if len(list) > 0 {
		s.Lead, s.Number = list[len(list)-1].ID, list[len(list)-1].Number
	} else {
		s.Active, s.Count = false, 0
		if o, ok := w.Roster().Officer(s.DoerOfficer); ok {
			if err := w.TellStorm(ctx, o, without, s); err != nil {
				return err
			}
		}
	}
	w.ChangeStorm(s)
	return nil
}

// StormRef names an officer's message on a storm, for its changes.
func StormRef(s models.Storm, officer models.ID) string {
	return "storm/" + strconv.FormatInt(int64(s.ID), 10) + "/" + strconv.FormatInt(int64(officer), 10)
}

// StormOf reads the storm a complaint belongs to; ID 0 when it belongs to none.
func (w *Work) StormOf(ctx context.Context, c *models.Complaint) (models.Storm, error) {
	for _, s := range slices.Concat(w.changes.Storms, w.joined) {
		if s.ID == c.Watch.Storm {
			return s, nil
		}
	}
	if w.Storms == nil || c.Watch.Storm == 0 {
		return models.Storm{}, nil
	}
	s, err := w.Storms.Read.Storm(ctx, c.Watch.Storm)
	if err != nil {
		return s, fmt.Errorf("reading a storm: %w", err)
	}
	return s, nil
}

// RestoredCode marks in a history that a complaint was reported as done with all of its storm, or of its locality. Stored: never rename.
const RestoredCode = "restored"

// ByStorm reports whether a complaint was reported as done with its storm, not by itself.
func (w *Work) ByStorm(ctx context.Context, c *models.Complaint) (bool, error) {
	if c.Watch.Storm == 0 {
		return false, nil
	}
	history, err := w.Read.Events(ctx, c.ID)
	if err != nil {
		return false, fmt.Errorf("reading by what a complaint was reported: %w", err)
	}
	for _, e := range slices.Backward(history) {
		if e.Kind == models.EventMoved && e.To == models.Resolved {
			return e.Code == RestoredCode, nil
		}
	}
	return false, nil
}

// ChangeStorm writes a storm over the version it was read at.
func (w *Work) ChangeStorm(s models.Storm) {
	w.changes.Storms = append(w.changes.Storms, s)
	if w.Storms != nil {
		w.Storms.changed(s)
		w.after = append(w.after, func() { w.Storms.changed(s) })
	}
}
