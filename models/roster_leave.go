package models

import "time"

// StandIn is who has an officer's complaints while he is on leave: the colleague he named, if that one is at work himself.
func (r *Roster) StandIn(o Officer) (Officer, bool) {
	found := r.standIn(&o, r.now())
	if found == nil {
		return Officer{}, false
	}
	return *found, true
}

func (r *Roster) standIn(o *Officer, now time.Time) *Officer {
	if o.StandIn == 0 || !o.OnLeave(now) {
		return nil
	}
	i, ok := r.byID[o.StandIn]
	if !ok || !r.officers[i].Reachable(now) {
		return nil
	}
	return &r.officers[i]
}

// StandsFor lists whose complaints an officer has now besides his own, because they are on leave.
func (r *Roster) StandsFor(id ID) (out []ID) {
	for _, other := range r.standsFor[id] {
		if o, ok := r.Officer(other); ok && !o.Revoked {
			if s, ok := r.StandIn(o); ok && s.ID == id {
				out = append(out, other)
			}
		}
	}
	return out
}

// Vacant names the post that should have a complaint of the department in the Area at a level, when nobody who is at work
// holds one from there up to the state; false when somebody does.
func (r *Roster) Vacant(tree AreaTree, department, area string, level Level) (Post, bool) {
	s := r.search(tree, area, nil, nil)
	rungs := ladderFrom(department, level)[:1]
	if _, o := s.first(department, rungs, atWork); o != nil {
		return Post{}, false
	}
	return s.vacant(department, rungs[0]), true
}

// Officers calls do for every officer who is not revoked, by ID, until it returns false.
func (r *Roster) Officers(do func(Officer) bool) {
	for _, o := range r.officers {
		if !o.Revoked && !do(o) {
			return
		}
	}
}
