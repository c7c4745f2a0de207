package models

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestTheFirstAnswerIsDueWhenItWasTold: in danger sooner than the category says, also when it is given already.
func TestTheFirstAnswerIsDueWhenItWasTold(t *testing.T) {
	at, r := local(t, "2026-11-24 10:00"), roundRules()
	calm := fresh(at)
	require.Equal(t, at.Add(2*time.Hour), calm.FirstAnswer(r).Due)
	r.DangerFirst = 15 * time.Minute
	c := fresh(at)
	c.Danger = Fire
	require.Equal(t, at.Add(15*time.Minute), c.FirstAnswer(r).Due)
	c.Status = InProgress
	c.Respond(at.Add(5 * time.Minute))
	require.Equal(t, Limit{From: at, Due: at.Add(15 * time.Minute), Clock: RoundClock}, c.FirstAnswer(r), "answered")
	c.RespondedAt, c.Watch.LapseDue = at.Add(time.Hour), at.Add(15*time.Minute)
	require.Equal(t, at.Add(15*time.Minute), c.FirstAnswer(r).Due, "answered late")

	told := fresh(at)
	told.Status, told.Danger = InProgress, Fire
	told.Respond(at.Add(time.Hour))
	told.Endangered(r, at.Add(3*time.Hour))
	require.Equal(t, at.Add(3*time.Hour+15*time.Minute), told.FirstAnswer(r).Due, "danger came up later")
	told.Respond(at.Add(3*time.Hour + time.Minute))
	require.Equal(t, at.Add(2*time.Hour), told.FirstAnswer(r).Due, "the first answer was in time all along")
	require.Zero(t, Complaint{Status: Draft, RegisteredAt: at}.FirstAnswer(r).Due)
}
