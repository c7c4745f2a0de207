package handlers

import (
	"maps"
	"sync"
	"time"

	"sunwai/models"
)

// Loads counts each officer's open complaints in memory, so that choosing among several officers of a post
// reads nothing. It is filled from the store when the roster is read anew and drifts only by what
// other replicas assign in between: good enough to be fair.
type Loads struct {
	mu sync.Mutex
	of map[models.ID]models.Load
}

// Reset replaces all counts.
func (l *Loads) Reset(of map[models.ID]models.Load) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.of = of
}

// Copy is the counts as they are now, to be changed for a trial.
func (l *Loads) Copy() *Loads {
	l.mu.Lock()
	defer l.mu.Unlock()
	return &Loads{of: maps.Clone(l.of)}
}

// Of returns an officer's load.
func (l *Loads) Of(officer models.ID) models.Load {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.of[officer]
}

// Took notes that an officer was given a complaint; Left that he has one less.
func (l *Loads) Took(officer models.ID, at time.Time) {
	l.change(officer, 1, at)
}

// Left notes that an officer has one complaint less.
func (l *Loads) Left(officer models.ID) { l.change(officer, -1, time.Time{}) }

func (l *Loads) change(officer models.ID, by int, at time.Time) {
	if officer == 0 {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.of == nil {
		l.of = make(map[models.ID]models.Load)
	}
	load := l.of[officer]
	load.Open = max(0, load.Open+by)
	if !at.IsZero() {
		load.LastAssigned = at
	}
	l.of[officer] = load
}
