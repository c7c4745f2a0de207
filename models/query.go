package models

import "time"

// ComplaintQuery asks for complaints, the most urgent (earliest due) first. Empty fields do not restrict.
type ComplaintQuery struct {
	Officer  ID     // the doer, or the one answerable
	Others   []ID   // whose open complaints he has besides while they are on leave; nothing that only named officers may read
	Posts    []Post // of the doer or the one answerable
	Statuses []Status
	Overdue  time.Time // due before this
	Person   ID
	Text     string // folded words; never finds sensitive complaints
	Limit    int    // 0: 20
	Offset   int
}

// Workload counts what is open with one officer in one of his posts, without what only named officers may read.
type Workload struct {
	Officer       ID
	Post          Post
	Open, Overdue int
}

// DueMark is a place in the order of what is due: behind a complaint whose time is At. The zero mark is before all of them.
type DueMark struct {
	At time.Time
	ID ID
}

// IsZero reports whether it is before all of them.
func (m DueMark) IsZero() bool { return m == DueMark{} }
