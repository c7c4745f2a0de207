package models

import (
	"cmp"
	"slices"
	"time"
)

// Roster is a snapshot of the officers and their postings, indexed for routing. It never changes after it
// was made and may be read by many goroutines; who goes on leave or comes back is seen by the clock.
// Slices inside the officers it returns belong to it: read them only.
type Roster struct {
	now       func() time.Time
	officers  []Officer
	byID      map[ID]int
	byAddress map[Address]int
	byPost    map[Post][]int // not revoked, by ID
	standsFor map[ID][]ID    // stand-in -> who named him
}

// NewRoster makes a snapshot. The slice may be changed afterwards, the postings in it may not.
func NewRoster(officers []Officer, now func() time.Time) *Roster {
	r := &Roster{
		now:       now,
		officers:  slices.Clone(officers),
		byID:      make(map[ID]int, len(officers)),
		byAddress: make(map[Address]int, len(officers)),
		byPost:    make(map[Post][]int, len(officers)),
		standsFor: map[ID][]ID{},
	}
	slices.SortFunc(r.officers, func(a, b Officer) int { return cmp.Compare(a.ID, b.ID) })
	for i := range r.officers {
		r.add(i)
	}
	return r
}

func (r *Roster) add(i int) {
	o := &r.officers[i]
	r.byID[o.ID] = i
	if o.Revoked {
		return
	}
	if o.StandIn != 0 {
		r.standsFor[o.StandIn] = append(r.standsFor[o.StandIn], o.ID)
	}
	if !o.Address.IsZero() {
		r.byAddress[o.Address] = i // joined twice from one address: the newer invitation counts
	}
	for _, p := range o.Postings {
		if held := r.byPost[p.Post]; len(held) == 0 || held[len(held)-1] != i {
			r.byPost[p.Post] = append(held, i)
		}
	}
}

// Officer returns an officer by ID, also a revoked one: history names them.
func (r *Roster) Officer(id ID) (Officer, bool) {
	i, ok := r.byID[id]
	if !ok {
		return Officer{}, false
	}
	return r.officers[i], true
}

// ByAddress returns the officer who joined from this address, unless revoked.
func (r *Roster) ByAddress(a Address) (Officer, bool) {
	i, ok := r.byAddress[a]
	if !ok {
		return Officer{}, false
	}
	return r.officers[i], true
}

// At returns the officers posted there who are not revoked: first those at work, then those on leave,
// then those who have not joined yet; within each by ID.
func (r *Roster) At(p Post) []Officer {
	held := r.byPost[p]
	out := make([]Officer, 0, len(held))
	for _, i := range held {
		out = append(out, r.officers[i])
	}
	now := r.now()
	slices.SortStableFunc(out, func(a, b Officer) int {
		return cmp.Compare(presenceOf(&a, now), presenceOf(&b, now))
	})
	return out
}

// Reachable reports whether the officer gets a message and is there to work on it: joined, not revoked,
// not on leave at the given moment. Being off shift does not matter: it is quiet, not away.
func (o Officer) Reachable(now time.Time) bool {
	return !o.Revoked && presenceOf(&o, now) == atWork
}

// presence is how well an officer can be reached; less is better.
type presence int

const (
	atWork    presence = iota
	onLeave            // gets messages, and reads them when he is back
	notJoined          // has an invitation at most: cannot be told anything
)

func presenceOf(o *Officer, now time.Time) presence {
	switch {
	case o.Address.IsZero():
		return notJoined
	case o.OnLeave(now):
		return onLeave
	}
	return atWork
}
