package models

import (
	"cmp"
	"time"
)

// AreaTree is what routing asks of the directory. Ancestors returns the Area itself and then its parents
// up to the state, in this order; nothing for an unknown code. The slice is only read.
type AreaTree interface {
	Ancestors(code string) []Area
}

// Load is how much an officer has to do.
type Load struct {
	Open         int       // complaints he is the doer of
	LastAssigned time.Time // zero: never
}

// Except returns an exclusion of these officers, for the functions that take one.
func Except(ids ...ID) func(ID) bool {
	return func(id ID) bool {
		for _, x := range ids {
			if x == id {
				return true
			}
		}
		return false
	}
}

// Route finds who gets a complaint of the department in the area: the smallest Area from there upwards
// where somebody of the level can be reached; if there is none up to the state, the next level up,
// then the hub. Several in one posting: fewest open, then longest idle, then lowest ID. load may be nil.
//
// The bool says whether the officer can be told. There is always a post: when nobody can be told, it is
// the smallest one of the level that somebody was invited to, else the level's post in the district.
func (r *Roster) Route(tree AreaTree, department, area string, level Level, load func(ID) Load) (Post, Officer, bool) {
	return r.RouteExcept(tree, department, area, level, load, nil)
}

// RouteExcept is Route past the officers that exclude reports: for complaints against staff, and for
// appeals, which somebody else than the doer decides.
func (r *Roster) RouteExcept(tree AreaTree, department, area string, level Level, load func(ID) Load, exclude func(ID) bool) (Post, Officer, bool) {
	s := r.search(tree, area, load, exclude)
	return s.climb(department, ladderFrom(department, level))
}

// Answerable finds who must answer for a complaint that is with the doer's post: somebody of this post
// itself (by ID: where several hold it, the caller prefers the doer); when nobody can be told there, or
// the doer is a worker (L0), the next above. The bool is as of Route.
func (r *Roster) Answerable(tree AreaTree, department, area string, doer Post) (Post, Officer, bool) {
	if doer.Level != "" && doer.Level != L0 {
		s := r.search(tree, area, nil, nil)
		for _, p := range [...]presence{atWork, onLeave} {
			if o := s.best(doer, p); o != nil {
				return doer, *o, true
			}
		}
	}
	return r.Above(tree, department, area, doer.Level)
}

// Above finds who answers when the level does not: escalation climbs L1, L2, L3, then the hub's L4. At
// the top (L4) it returns the hub's post and false.
func (r *Roster) Above(tree AreaTree, department, area string, level Level) (Post, Officer, bool) {
	return r.AboveExcept(tree, department, area, level, nil)
}

// AboveExcept is Above past the officers that exclude reports.
func (r *Roster) AboveExcept(tree AreaTree, department, area string, level Level, exclude func(ID) bool) (Post, Officer, bool) {
	if level == "" {
		level = L0 // no doer yet: the field level answers
	}
	up, ok := level.Above()
	if !ok {
		return hubPost(L4), Officer{}, false
	}
	return r.RouteExcept(tree, department, area, up, nil, exclude)
}

// Appellate finds who decides a second appeal: the department's appellate officer, else its highest level, else the hub; never
// somebody that exclude reports. The bool is as of Route.
func (r *Roster) Appellate(tree AreaTree, department, area string, exclude func(ID) bool) (Post, Officer, bool) {
	s := r.search(tree, area, nil, exclude)
	for _, p := range [...]presence{atWork, onLeave} {
		if post, o := s.first(department, []rung{{level: AA}}, p); o != nil {
			return post, *o, true
		}
	}
	return r.RouteExcept(tree, department, area, L3, nil, exclude)
}

func hubPost(level Level) Post { return Post{Department: HubDepartment, Area: StateArea, Level: level} }

// rung is a level of one department, the complaint's own or the hub.
type rung struct {
	hub   bool
	level Level
}

// ladder is every rung from the bottom up. The desk comes last: it places and listens, but when nobody
// else is there at all it is better than nobody.
func ladder() [6]rung {
	return [6]rung{{level: L0}, {level: L1}, {level: L2}, {level: L3}, {hub: true, level: L4}, {hub: true, level: Desk}}
}

// ladderFrom returns the rungs to try from a level on. The desk's own work climbs to L4.
func ladderFrom(department string, level Level) []rung {
	if level == Desk {
		return []rung{{true, Desk}, {true, L4}}
	}
	all := ladder()
	for i, x := range all {
		if department == HubDepartment && !x.hub {
			continue // the hub has no other levels
		}
		if x.level == level || department == HubDepartment {
			return all[i:]
		}
	}
	return all[1:] // an unknown level: as a new complaint
}

// search is one question to the roster: the Areas from the smallest up, and who may be chosen.
type search struct {
	roster  *Roster
	now     time.Time
	areas   []string
	home    string // the district of the area
	load    func(ID) Load
	exclude func(ID) bool
}

func (r *Roster) search(tree AreaTree, area string, load func(ID) Load, exclude func(ID) bool) *search {
	s := &search{roster: r, now: r.now(), home: StateArea, load: load, exclude: exclude, areas: make([]string, 0, 8)}
	for _, a := range tree.Ancestors(area) {
		s.areas = append(s.areas, a.Code)
		if a.Kind == District {
			s.home = a.Code
		}
	}
	if n := len(s.areas); n == 0 || s.areas[n-1] != StateArea {
		s.areas = append(s.areas, StateArea) // an unknown or missing place is still in the state
	}
	return s
}

// climb goes up the rungs, on each from the smallest Area up. Everybody at work is tried before anybody
// on leave: a complaint waits for a holiday to end only when there is nobody else in the whole ladder.
func (s *search) climb(department string, rungs []rung) (Post, Officer, bool) {
	for _, p := range [...]presence{atWork, onLeave} {
		if post, o := s.first(department, rungs, p); o != nil {
			return post, *o, true
		}
	}
	// Higher levels and the hub who cannot be told either gain nothing: it stays where the work is.
	if post, o := s.first(department, rungs[:1], notJoined); o != nil {
		return post, Officer{}, false
	}
	return s.vacant(department, rungs[0]), Officer{}, false
}

// first returns the first post up the rungs that somebody of this presence holds, and the best of them.
func (s *search) first(department string, rungs []rung, p presence) (Post, *Officer) {
	for _, x := range rungs {
		post := Post{Department: department, Level: x.level}
		if x.hub {
			post.Department = HubDepartment
		}
		for _, area := range s.areas {
			post.Area = area
			if o := s.best(post, p); o != nil {
				return post, o
			}
		}
	}
	return Post{}, nil
}

// vacant is the post that gets a complaint nobody is posted for: whoever is posted there later finds it.
func (s *search) vacant(department string, x rung) Post {
	switch {
	case x.hub:
		return hubPost(x.level)
	case x.level == L3: // a secretary's, who sits in the capital
		return Post{Department: department, Area: StateArea, Level: L3}
	}
	return Post{Department: department, Area: s.home, Level: x.level}
}

// best returns whom of one post to choose among those of this presence; nil when there is none.
func (s *search) best(post Post, p presence) *Officer {
	var chosen *Officer
	var least Load
	for _, i := range s.roster.byPost[post] {
		o := &s.roster.officers[i]
		if p == atWork && o.OnLeave(s.now) {
			o = s.roster.standIn(o, s.now) // nil: nobody named
		}
		if o == nil || presenceOf(o, s.now) != p || s.exclude != nil && s.exclude(o.ID) {
			continue
		}
		l := s.loadOf(o.ID)
		if chosen == nil || lighter(l, least) { // equal ones: the lowest ID comes first in byPost
			chosen, least = o, l
		}
	}
	return chosen
}

func (s *search) loadOf(id ID) Load {
	if s.load == nil {
		return Load{}
	}
	return s.load(id)
}

func lighter(a, b Load) bool {
	return cmp.Or(cmp.Compare(a.Open, b.Open), a.LastAssigned.Compare(b.LastAssigned)) < 0
}
