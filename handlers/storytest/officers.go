package storytest

import (
	"fmt"

	"sunwai/models"
)

// moveOfficer: "revoke anil", "transfer anil = POWER 163 L1", each with "to sunita" at the end where there is a successor. What
// he had is given away when the clock looks next.
func (s *stage) moveOfficer(words []string) error {
	if len(words) < 2 {
		return fmt.Errorf("write: revoke NAME [to NAME], or transfer NAME = DEPARTMENT AREA LEVEL [to NAME]")
	}
	o, ok := s.officer(words[1])
	if !ok {
		return fmt.Errorf("no officer %s", words[1])
	}
	r := models.Reassignment{ID: s.deps.IDs.Next(), At: s.clock.Now(), Officer: o.ID}
	if n := len(words); n > 2 && words[n-2] == "to" {
		successor, ok := s.officer(words[n-1])
		if !ok {
			return fmt.Errorf("no officer %s", words[n-1])
		}
		r.To = successor.ID
	}
	var err error
	if words[0] == "revoke" {
		err = s.store.DismissOfficer(s.ctx, r)
	} else {
		o.Postings = []models.Posting{{Officer: o.ID, Post: models.Post{Department: words[3], Area: words[4], Level: models.Level(words[5])}}}
		err = s.store.TransferOfficer(s.ctx, o, r)
	}
	if err != nil {
		return err
	}
	return s.reload()
}

func (s *stage) officer(name string) (found models.Officer, ok bool) {
	s.roster.Officers(func(o models.Officer) bool {
		if o.Name == name {
			found, ok = o, true
		}
		return !ok
	})
	return found, ok
}
