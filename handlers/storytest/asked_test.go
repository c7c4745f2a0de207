package storytest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAQuestionFillsNoTriage: who asks how something is got, and says no more, has complained of nothing: no person at the hub need read it.
// A message that may be a complaint is read by one.
func TestAQuestionFillsNoTriage(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00")
	s.lines("mohan to power: naya connection kaise lein")
	asked := s.drafts()
	require.Len(t, asked, 1)
	s.lines("asha to power: बिजली")
	require.Len(t, s.drafts(), 2)
	for range 8 {
		s.lines("@ +1d\n@ +1m")
	}
	items, err := s.store.TriageTasks(s.ctx, models.TriageQuery{})
	require.NoError(t, err)
	require.Len(t, items, 1)
	require.Equal(t, "draft", items[0].Kind)
	require.NotEqual(t, asked[0].ID, items[0].Complaint)
	now, err := s.store.Complaint(s.ctx, asked[0].ID)
	require.NoError(t, err)
	require.Equal(t, models.Void, now.Status)
	require.Empty(t, now.Number)
}

// drafts are the messages that have no number yet.
func (s *stage) drafts() []models.Complaint {
	list, _, err := s.store.Complaints(s.ctx, models.ComplaintQuery{Statuses: []models.Status{models.Draft}, Limit: 10})
	require.NoError(s.t, err)
	return list
}
