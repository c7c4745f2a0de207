package models

import "slices"

// HubScope is the part of the state that a user of the website may see. Empty fields do not restrict.
type HubScope struct {
	Departments []string // short codes
	Districts   []string // Area codes; each with everything below it
}

// All reports whether the scope restricts nothing.
func (s HubScope) All() bool { return len(s.Departments) == 0 && len(s.Districts) == 0 }

// Has reports whether something of a department in a district is within the scope. What has no department or no district yet
// belongs to those alone who are not restricted to any.
func (s HubScope) Has(department, district string) bool {
	return (len(s.Departments) == 0 || slices.Contains(s.Departments, department)) &&
		(len(s.Districts) == 0 || slices.Contains(s.Districts, district))
}

// Holds reports whether another scope lies within this one: whoever has it sees nothing that this one does not show.
func (s HubScope) Holds(inner HubScope) bool {
	return within(s.Departments, inner.Departments) && within(s.Districts, inner.Districts)
}

func within(outer, inner []string) bool {
	if len(outer) == 0 {
		return true
	}
	return len(inner) > 0 && !slices.ContainsFunc(inner, func(code string) bool { return !slices.Contains(outer, code) })
}

// HubViewer is who reads on the website: sensitive words are for the officer alone whose they are, and what is said against an
// officer never reaches him or his immediate superior.
type HubViewer struct {
	Scope   HubScope
	Officer ID // of the roster; 0: none
}
