package handlers

import (
	"slices"

	"sunwai/models"
)

// canWait are messages that wait for the morning whatever clock the complaint has: nothing can be done at night because of
// them that was not to be done before.
func canWait(kind string) bool {
	return kind == "officer.reminded" || kind == "officer.digest" || kind == "officer.morning"
}

// inPlaceOf is who hears what is meant for an officer on leave: the colleague he named, who then gets the buttons too. What only
// named officers may read waits for the officer himself.
func (w *Work) inPlaceOf(o models.Officer, c *models.Complaint, in *models.Intent) models.Officer {
	if c == nil || c.Sensitive || c.AgainstStaff {
		return o
	}
	s, ok := w.Roster().StandIn(o)
	if !ok || s.ID == c.DoerOfficer && o.ID != c.DoerOfficer {
		return o
	}
	if in.Ref == CardRef(c, o.ID) {
		in.Ref = CardRef(c, s.ID)
	}
	return s
}

// drowned are the messages to officers that a complaint of a storm sends none of: thousands of complainants make one message.
// The complaint that made it a storm speaks for the others where a limit passes.
func drowned(c *models.Complaint, in models.Intent) bool {
	if c.Watch.Storm == 0 {
		return false
	}
	return slices.Contains([]string{"officer.added", "officer.withdrawn", "officer.reminded", "officer.taken_away", "officer.warned",
		"officer.lapsed", "officer.climbed", "officer.climbed_from"}, in.Kind) ||
		in.Kind == "officer.card" && slices.Contains([]string{"", "new", "placed", "added", "assigned"}, in.Args.Code)
}
