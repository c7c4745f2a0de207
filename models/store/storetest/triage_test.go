package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func (b *bench) toLookAt(t testing.TB, kinds ...string) (ids []models.ID) {
	t.Helper()
	var cs models.ChangeSet
	for _, k := range kinds {
		id := b.ids.Next()
		ids = append(ids, id)
		cs.Triage = append(cs.Triage, models.TriageItem{ID: id, At: b.clock.Now(), Kind: k})
	}
	require.NoError(t, b.write(t, cs))
	return ids
}

func (b *bench) tasks(t testing.TB, q models.TriageQuery) (ids []models.ID) {
	t.Helper()
	list, err := b.TriageTasks(t.Context(), q)
	require.NoError(t, err)
	for _, x := range list {
		ids = append(ids, x.ID)
	}
	return ids
}

// IDs of people are as long in production as all others: what has room in four bytes proves nothing on PostgreSQL.
func TestWhoHasALongID(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		who, other := b.ids.Next(), b.ids.Next()
		ids := b.toLookAt(t, "voice", "draft")
		require.Equal(t, ids, b.tasks(t, models.TriageQuery{User: who}))
		require.NoError(t, b.ClaimTriage(t.Context(), ids[0], who, "रवि"))
		require.Equal(t, ids, b.tasks(t, models.TriageQuery{User: who}))
		require.Equal(t, ids[1:], b.tasks(t, models.TriageQuery{User: other}))

		done := b.reported(t, func(c *models.Complaint) { c.DoerOfficer = who })
		answered := b.reported(t, func(c *models.Complaint) { c.AnswerableOfficer, c.AgainstStaff = who, true })
		against := b.reported(t, func(c *models.Complaint) { c.DoerOfficer, c.AgainstStaff = other, true })
		own := []models.ID{done.ID, answered.ID}
		for _, mine := range []bool{true, false} {
			q := models.HubQuery{Viewer: models.HubViewer{Officer: who}, Mine: mine}
			page, err := b.HubComplaints(t.Context(), q)
			require.NoError(t, err)
			require.ElementsMatch(t, own, listedIDs(page))
			count, err := b.HubCount(t.Context(), q)
			require.NoError(t, err)
			require.Equal(t, 2, count.N)
			seen, err := b.HubRows(t.Context(), q, append(own, against.ID))
			require.NoError(t, err)
			require.Len(t, seen, 2, "what is said against somebody else's is not shown")
		}
	})
}

func TestOneLooksAtAThingAtATime(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ids := b.toLookAt(t, "voice", "draft", "voice")
		require.Equal(t, ids, b.tasks(t, models.TriageQuery{}))
		require.Equal(t, []models.ID{ids[0], ids[2]}, b.tasks(t, models.TriageQuery{Kinds: []string{"voice", "letter"}}))
		require.Equal(t, ids[1:], b.tasks(t, models.TriageQuery{After: ids[0]}))
		require.Equal(t, ids[:2], b.tasks(t, models.TriageQuery{Limit: 2}))

		require.NoError(t, b.ClaimTriage(t.Context(), ids[0], 5, "रवि"))
		require.NoError(t, b.ClaimTriage(t.Context(), ids[0], 5, "रवि"))
		require.ErrorIs(t, b.ClaimTriage(t.Context(), ids[0], 6, "मीना"), models.ErrConflict)
		require.ErrorIs(t, b.EndTriage(t.Context(), ids[0], 6, models.IsSeen), models.ErrConflict)
		require.Equal(t, ids[1:], b.tasks(t, models.TriageQuery{User: 6}))
		require.Equal(t, ids, b.tasks(t, models.TriageQuery{User: 5}))
		one, err := b.TriageTask(t.Context(), ids[0])
		require.NoError(t, err)
		require.True(t, one.HeldBy(6, b.clock.Now()))
		require.Equal(t, "रवि", one.ClaimantName)

		b.clock.Advance(models.TriageClaim)
		require.NoError(t, b.ClaimTriage(t.Context(), ids[0], 6, "मीना"), "he went away")
		b.clock.Advance(models.TriageClaim)
		require.Equal(t, ids, b.tasks(t, models.TriageQuery{User: 5}))

		counts, err := b.TriageCounts(t.Context())
		require.NoError(t, err)
		require.Equal(t, []models.TriageCount{{Kind: "draft", Count: 1, Oldest: start}, {Kind: "voice", Count: 2, Oldest: start}}, counts)
		b.planned(t, `SELECT * FROM triage WHERE done_at IS NULL AND id > $1 ORDER BY id LIMIT 50`, []any{0}, "triage_open")
	})
}

func TestVerdictsAndTakingThemBack(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ids := b.toLookAt(t, "voice", "draft", "many")
		require.NoError(t, b.EndTriage(t.Context(), ids[0], 5, models.IsSeen))
		require.ErrorIs(t, b.EndTriage(t.Context(), ids[0], 5, models.IsSeen), models.ErrConflict)
		require.ErrorIs(t, b.ClaimTriage(t.Context(), ids[0], 5, "रवि"), models.ErrConflict)
		require.NoError(t, b.EndTriage(t.Context(), ids[1], 5, models.IsLater))
		require.Equal(t, ids[2:], b.tasks(t, models.TriageQuery{}))
		since := b.clock.Now().Add(-models.TriageUndo)
		require.ErrorIs(t, b.ReopenTriage(t.Context(), ids[0], 6, since), models.ErrConflict, "another's")
		require.NoError(t, b.ReopenTriage(t.Context(), ids[0], 5, since))
		require.NoError(t, b.ReopenTriage(t.Context(), ids[1], 5, since))
		require.Equal(t, ids, b.tasks(t, models.TriageQuery{}))

		require.NoError(t, b.EndTriage(t.Context(), ids[1], 5, models.IsLater))
		b.clock.Advance(models.TriageLater)
		require.Equal(t, ids, b.tasks(t, models.TriageQuery{}), "later has come")
		require.NoError(t, b.EndTriage(t.Context(), ids[0], 5, models.IsSeen))
		b.clock.Advance(models.TriageUndo + time.Second)
		require.ErrorIs(t, b.ReopenTriage(t.Context(), ids[0], 5, b.clock.Now().Add(-models.TriageUndo)), models.ErrConflict)

		end := models.ChangeSet{Triaged: []models.TriageEnd{{ID: ids[1], User: 5, Verdict: models.IsSpam}}}
		require.NoError(t, b.write(t, end))
		require.ErrorIs(t, b.write(t, end), models.ErrConflict, "together with what it changes, once")
		one, err := b.TriageTask(t.Context(), ids[1])
		require.NoError(t, err)
		require.Equal(t, models.IsSpam, one.Verdict)
	})
}

func TestOneActSettlesWhatWaitsAboutAComplaint(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var items []models.TriageItem
		for _, x := range []struct {
			kind      string
			complaint models.ID
		}{{"voice", 7}, {"unplaced", 7}, {"overdue", 7}, {"unplaced", 8}} {
			items = append(items, models.TriageItem{ID: b.ids.Next(), At: start, Kind: x.kind, Complaint: x.complaint})
		}
		require.NoError(t, b.write(t, models.ChangeSet{Triage: items}))
		require.NoError(t, b.EndTriageOf(t.Context(), 7, 5, []string{"voice", "unplaced"}, models.IsFilled))
		require.NoError(t, b.EndTriageOf(t.Context(), 0, 5, []string{"voice", "unplaced"}, models.IsFilled))
		require.Equal(t, []models.ID{items[2].ID, items[3].ID}, b.tasks(t, models.TriageQuery{}))
		b.planned(t, `SELECT id FROM triage WHERE complaint = $1 AND complaint <> 0 AND done_at IS NULL`, []any{7}, "triage_complaint")
	})
}

func TestCorrectionsWithWhatWasSaid(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		for i, sensitive := range []bool{false, true} {
			peer := models.Peer(rune('1' + i))
			cs := b.register(t, b.state(t, key("power", peer)), b.receive(t, "power", peer, i+1).ID, "बिजली नहीं है 9876543210")
			cs.Complaints[0].Sensitive = sensitive
			cs.Corrections = []models.Correction{{Complaint: cs.Complaints[0].ID, At: start, Field: "department", From: "POWER", To: "JAL"}}
			require.NoError(t, b.write(t, cs))
		}
		list, last, err := b.Corrections(t.Context(), 0, 100)
		require.NoError(t, err)
		require.Len(t, list, 1, "nothing sensitive is learnt from")
		require.Equal(t, "JAL", list[0].To)
		require.Equal(t, "बिजली नहीं है 9876543210", list[0].Text)
		list, _, err = b.Corrections(t.Context(), last, 100)
		require.NoError(t, err)
		require.Empty(t, list)
	})
}
