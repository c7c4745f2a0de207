package store

import (
	"context"
	"io"
	"sync"
	"time"

	"sunwai/models"
)

const (
	// numbersKept is how many free numbers a replica keeps ready, and numbersLow when it looks for more.
	numbersKept = 4096
	numbersLow  = numbersKept / 2
	numbersWait = 5 * time.Second
)

// Numbers draws complaint numbers that nobody has yet. A number drawn blindly is taken already once in a hundred
// times when a year has a million complaints, and then the turn, and with it the whole batch that it is
// written in, has to be done again. The unique index still has the last word: another replica may be faster.
type Numbers struct {
	store *Store
	rnd   io.Reader

	mu      sync.Mutex
	free    []models.Number
	looking bool
}

// ComplaintsNumbered are those complaints that have one of these numbers, the newest first.
func (s *Store) ComplaintsNumbered(ctx context.Context, numbers []models.Number) ([]models.ID, error) {
	found, err := s.readDB().QueryContext(ctx, `SELECT id FROM complaints WHERE number <> '' AND number `+s.in("$1")+` ORDER BY id DESC`, texts(s, numbers))
	if err != nil {
		return nil, doing("finding complaints by their numbers", err)
	}
	list, err := collect[models.ID](found)
	return list, doing("finding complaints by their numbers", err)
}

// Numbers makes a source of free numbers. It looks for them beside the turns, never within one: rnd must be safe for
// concurrent use, as crypto/rand.Reader is.
func (s *Store) Numbers(rnd io.Reader) *Numbers { return &Numbers{store: s, rnd: rnd} }

// Draw returns a number for a complaint registered now. While none is kept ready it returns one that may be taken.
func (n *Numbers) Draw(now time.Time) (models.Number, error) {
	fresh, err := models.NewNumber(now, n.rnd)
	if err != nil {
		return "", err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if len(n.free) < numbersLow && !n.looking {
		n.looking = true
		n.store.background.Go(func() { n.look(now) })
	}
	for len(n.free) > 0 {
		last := n.free[len(n.free)-1]
		n.free = n.free[:len(n.free)-1]
		if last[:2] == fresh[:2] { // of this year
			return last, nil
		}
	}
	return fresh, nil
}

// look fills up what is kept. When it fails the next Draw tries again.
func (n *Numbers) look(now time.Time) {
	ctx, cancel := context.WithTimeout(context.Background(), numbersWait)
	defer cancel()
	if err := n.Fill(ctx, now); err != nil {
		n.store.log.WarnContext(ctx, "looking for free numbers", "error", clean(err).Error())
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.looking = false
}

// Fill looks for free numbers of a moment's year and keeps them ready. Draw does it by itself, beside the turns.
func (n *Numbers) Fill(ctx context.Context, now time.Time) error {
	found, err := n.find(ctx, now)
	if err != nil {
		return doing("looking for free numbers", err)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	kept := make(map[models.Number]bool, len(n.free)+len(found))
	for _, x := range n.free {
		kept[x] = true
	}
	for _, x := range found {
		if !kept[x] { // drawn before and still here: given out twice it would clash with itself
			n.free = append(n.free, x)
		}
	}
	return nil
}

// find draws numbers and leaves out those that are taken.
func (n *Numbers) find(ctx context.Context, now time.Time) ([]models.Number, error) {
	drawn := make(map[string]bool, numbersKept)
	candidates := make([]string, 0, numbersKept)
	for range numbersKept {
		x, err := models.NewNumber(now, n.rnd)
		if err != nil {
			return nil, err
		}
		if !drawn[string(x)] {
			drawn[string(x)] = true
			candidates = append(candidates, string(x))
		}
	}
	var taken []string
	err := n.store.reader(ctx).Raw(`SELECT number FROM complaints WHERE number <> '' AND number `+n.store.in("$1"),
		n.store.texts(candidates)).Scan(&taken).Error
	if err != nil {
		return nil, err
	}
	for _, x := range taken {
		delete(drawn, x)
	}
	free := make([]models.Number, 0, len(drawn))
	for _, x := range candidates {
		if drawn[x] {
			free = append(free, models.Number(x))
		}
	}
	return free, nil
}

// Kept is how many free numbers are ready.
func (n *Numbers) Kept() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return len(n.free)
}
