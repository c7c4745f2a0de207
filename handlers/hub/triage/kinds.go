package triage

import "sunwai/models"

// choice is a verdict with the key that gives it.
type choice struct {
	Verdict models.Verdict
	Key     string
	Strong  bool
}

// choices are what can be made of a thing of each kind. What has no number yet becomes a complaint, or not; what has one is filled in, or
// looked after; what failed runs again.
func choices(kind string) []choice {
	doubtful := []choice{{models.IsComplaint, "1", true}, {models.IsSuggestion, "2", false}, {models.IsNothing, "3", false}, {models.IsSpam, "4", false}, later()}
	filled := []choice{{models.IsFilled, "1", true}, {models.IsSeen, "2", false}, later()}
	known := map[string][]choice{
		"post": doubtful, "draft": doubtful,
		"voice": filled, "letter": filled, "unplaced": filled, "department": filled,
		"parked": {{models.IsRetried, "1", true}, {models.IsSeen, "2", false}, later()},
	}
	if c, ok := known[kind]; ok {
		return c
	}
	return []choice{{models.IsSeen, "1", true}, later()}
}

func later() choice { return choice{models.IsLater, "5", false} }

// groups are the kinds as they are chosen on the page; every other kind comes under "other".
func groups() []group {
	return []group{
		{"doubtful", []string{"post", "draft"}},
		{"voice", []string{"voice", "letter"}},
		{"place", []string{"unplaced", "department"}},
		{"untold", []string{models.Unanswered, models.AnswerRefused, "unreadable"}},
		{"people", []string{"person", "many", "remind"}},
		{"steer", []string{"fourth_handover", "flagged", "appeal", "overdue", "later", "proof_again"}},
		{"parked", []string{"parked"}},
	}
}

type group struct {
	Name  string
	Kinds []string
}

func kindsOf(name string) []string {
	for _, g := range groups() {
		if g.Name == name {
			return g.Kinds
		}
	}
	return nil
}

// takenBack reports whether a verdict changed nothing that anybody was told of, so that it can be taken back.
func takenBack(v models.Verdict) bool { return v == models.IsSeen || v == models.IsLater }
