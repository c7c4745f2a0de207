package complaint

import (
	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// sight is how much of a complaint somebody sees.
type sight int

const (
	blind   sight = iota // it is not there for him
	outside              // number, category and state: the words are for the named officer alone
	whole
)

// sight says how much of a complaint a user sees. What he does not see at all is as unknown as what does not exist.
//   - Whoever the officers' rules let see it sees the whole of it: the doer, the one answerable, the hub, who stands above.
//   - What is sensitive is for those named; everybody else who looks after the department and the place sees that it is there.
//   - What is said about staff is never seen by those it may be about: an officer needs the officers' rules for it, and so does
//     whoever looks after a part of the state.
//   - Others see what lies within their part of the state.
func (p *page) sight(u access.User, c models.Complaint) (sight, error) {
	if u.Officer != 0 {
		if sees, _ := p.Acts.Offers(u.Officer, c); sees {
			return whole, nil
		}
	}
	if u.OnlyOwn() || !u.Scope.Has(c.Department, p.district(c)) || c.AgainstStaff && !u.SeesStaff() {
		return blind, models.ErrNotFound
	}
	if c.Sensitive {
		return outside, nil
	}
	if u.Over { // the officers' rules have said no: the work is done by somebody as high as he
		return blind, models.ErrNotFound
	}
	return whole, nil
}

// district is the code of the district that a complaint's place lies in; "" while it has none.
func (p *page) district(c models.Complaint) string {
	d, ok := p.Directory().District(c.Area)
	if !ok {
		return ""
	}
	return d.Code
}
