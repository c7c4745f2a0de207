package models

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWhoseAnEventIs(t *testing.T) {
	for name, c := range map[string]struct {
		e    Event
		want Role
	}{
		"he registered":           {Event{Kind: EventMoved, From: Draft, To: Registered}, CitizenRole},
		"somebody got it":         {Event{Kind: EventMoved, From: Registered, To: Assigned}, SystemRole},
		"somebody else got it":    {Event{Kind: EventMoved, From: Assigned, To: Assigned}, SystemRole},
		"nobody has it any more":  {Event{Kind: EventMoved, From: Assigned, To: Registered}, SystemRole},
		"he answered, it goes on": {Event{Kind: EventMoved, From: NeedsInfo, To: InProgress}, SystemRole},
		"he answered":             {Event{Kind: EventAnswered}, CitizenRole},
		"it is not done":          {Event{Kind: EventMoved, From: Reported, To: InProgress}, CitizenRole},
		"it came by itself":       {Event{Kind: EventMoved, From: Assigned, To: Resolved}, CitizenRole},
		"done for its master":     {Event{Kind: EventMoved, From: Duplicate, To: Resolved}, SystemRole},
		"out of remit with it":    {Event{Kind: EventMoved, From: Duplicate, To: Rejected}, SystemRole},
		"waits with another":      {Event{Kind: EventMoved, From: Assigned, To: Duplicate}, SystemRole},
		"another waits with it":   {Event{Kind: EventJoined}, SystemRole},
		"one of many":             {Event{Kind: EventStorm}, SystemRole},
		"he said it is done":      {Event{Kind: EventMoved, From: Resolved, To: Closed}, CitizenRole},
		"he withdrew":             {Event{Kind: EventMoved, From: Assigned, To: Withdrawn}, CitizenRole},
		"he appeals":              {Event{Kind: EventMoved, From: Closed, To: Appealed}, CitizenRole},
		"he reminded":             {Event{Kind: EventReminded}, CitizenRole},
	} {
		c.e.By = Actor{Role: CitizenRole}
		require.Equal(t, c.want, c.e.Whose(), name)
		c.e.By = Actor{Role: OfficerRole, Officer: 4}
		require.Equal(t, OfficerRole, c.e.Whose(), "%s: an officer does what he does", name)
	}
}
