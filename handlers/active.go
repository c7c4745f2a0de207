package handlers

import (
	"time"

	"sunwai/models"
)

// stormFor is for how long a storm that was read is taken to be as it was. When a town is dark hundreds join one in a second, and reading it
// four times for each of them would cost more than all else that is done for them. A storm is silent for a day before it is over, and what
// its officer says reaches those who joined a moment later.
const stormFor = time.Second

// active is a storm as it was read.
type active struct {
	storm models.Storm
	at    time.Time
}

// lately is the storm that a complaint is part of, if it was read a moment ago.
func (s *Storms) lately(c *models.Complaint, now time.Time) (models.Storm, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, is := s.active[likenessOf(c)]
	if since := now.Sub(a.at); !is || since < 0 || since >= stormFor {
		return models.Storm{}, false
	}
	return a.storm, true
}

// remember keeps a storm that was just read.
func (s *Storms) remember(read models.Storm, now time.Time) {
	if !read.Active {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.active == nil || len(s.active) > mostLikenesses {
		s.active = map[models.Likeness]active{}
	}
	s.active[models.Likeness{Category: read.Category, Area: read.Area}] = active{read, now}
}

// changed forgets a storm that is about to be written, or was.
func (s *Storms) changed(of models.Storm) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.active, models.Likeness{Category: of.Category, Area: of.Area})
}
