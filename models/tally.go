package models

// Tally is what an officer's morning holds, in complaints that he is the doer of.
type Tally struct {
	Open     int
	New      int // given to him and not yet accepted
	DueToday int
	Overdue  int
	Waiting  int // for the citizen's answer

	Good, Fair, Poor int // how complainants rated his work lately
}

// Rated is how many ratings there are.
func (t Tally) Rated() int { return t.Good + t.Fair + t.Poor }
