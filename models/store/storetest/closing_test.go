package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestProofsThatLookAlikeAreFoundThroughTheBands(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		const scene = models.Look(0x0123456789abcdef)
		looks := []models.Look{scene, scene ^ 0x8001800180018000, scene ^ 0x0001000300030003, scene ^ 0xff, ^scene, scene &^ (1 << 63)}
		var cs models.ChangeSet
		for i, l := range looks {
			cs.Proofs = append(cs.Proofs, models.Proof{Attachment: models.ID(i + 1), Complaint: models.ID(100 + i), Officer: 7, At: start, Look: l})
		}
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		_, err = b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err, "noted twice is noted once")

		found, err := b.ProofsLike(t.Context(), scene)
		require.NoError(t, err)
		var which []models.ID
		for _, p := range found {
			which = append(which, p.Attachment)
			require.Equal(t, cs.Proofs[p.Attachment-1], p)
		}
		require.Equal(t, []models.ID{6, 3, 2, 1}, which, "newest first; eight bits apart and the opposite are others")
		found, err = b.ProofsLike(t.Context(), 0)
		require.NoError(t, err)
		require.Empty(t, found)
	})
}

func TestACitizensPictureIsKnownByItsContent(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		citizen, officer := models.Actor{Role: models.CitizenRole}, models.Actor{Role: models.OfficerRole, Officer: 7}
		var cs models.ChangeSet
		for i, by := range []models.Actor{citizen, officer, citizen} {
			cs.Attachments = append(cs.Attachments, models.Attachment{ID: models.ID(i + 1), Complaint: 5, Account: "power", Kind: models.Photo,
				State: models.AttachmentPending, By: by, At: start})
		}
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		for i, hash := range []string{"aa", "bb"} {
			a := cs.Attachments[i]
			a.State, a.Hash, a.Look = models.AttachmentStored, hash, models.Look(0xf00f00ff00ff0ff0)
			require.NoError(t, b.FileDone(t.Context(), a))
		}
		for hash, want := range map[string]bool{"aa": true, "bb": false, "cc": false, "": false} {
			sent, err := b.SentByCitizen(t.Context(), hash)
			require.NoError(t, err)
			require.Equal(t, want, sent, hash)
		}
		stored, err := b.AttachmentsOf(t.Context(), 5)
		require.NoError(t, err)
		require.Equal(t, models.Look(0xf00f00ff00ff0ff0), stored[0].Look)
		require.Zero(t, stored[2].Look)
	})
}

func TestFeedbackIsKeptByRoundAndCounted(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		day := start.Truncate(time.Hour)
		rate := func(complaint models.ID, round int, at time.Time, f models.Feedback) {
			f.Complaint, f.Round, f.At, f.Officer, f.Person = complaint, round, at, 7, 9
			_, err := b.Apply(t.Context(), []models.ChangeSet{{Feedback: []models.Feedback{f}}})
			require.NoError(t, err)
		}
		rate(1, 0, day, models.Feedback{Truth: models.Yes, Closure: models.Confirmed})
		rate(1, 0, day.Add(time.Minute), models.Feedback{Truth: models.Yes, Closure: models.Confirmed, Rating: models.Good})
		rate(1, 1, day, models.Feedback{Truth: models.No, Closure: models.ByCode})
		rate(2, 0, day, models.Feedback{Truth: models.No, Closure: models.ByCode, Rating: models.Poor, Aside: true})
		rate(3, 0, day.Add(-time.Hour), models.Feedback{Truth: models.No, Closure: models.ByCode, Rating: models.Poor})
		rate(4, 0, day, models.Feedback{Truth: models.Partly, Closure: models.ByCode})

		n, err := b.RatingsBy(t.Context(), 9, 7, day)
		require.NoError(t, err)
		require.Equal(t, 2, n, "set aside ones count as ratings of the day; one of another day does not")
		n, err = b.RatingsBy(t.Context(), 9, 8, day)
		require.NoError(t, err)
		require.Zero(t, n)
		n, err = b.DoubtedCodes(t.Context(), 7, day.Add(-2*time.Hour))
		require.NoError(t, err)
		require.Equal(t, 3, n)
		ratings, err := b.Ratings(t.Context(), 7, day.Add(-2*time.Hour))
		require.NoError(t, err)
		require.Equal(t, models.Ratings{Good: 1, Poor: 1, Aside: 1}, ratings)
		ratings, err = b.Ratings(t.Context(), 8, day.Add(-2*time.Hour))
		require.NoError(t, err)
		require.Zero(t, ratings)
		rounds, err := b.Feedback(t.Context(), 1)
		require.NoError(t, err)
		require.Len(t, rounds, 2)
		require.Equal(t, models.Good, rounds[0].Rating)
		require.Equal(t, models.ByCode, rounds[1].Closure)
	})
}

func TestFollowersOfAMaster(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var made []models.Complaint
		for i, peer := range []models.Peer{"1", "2", "3"} {
			row := b.receive(t, "power", peer, i+1)
			cs := b.register(t, b.state(t, key("power", peer)), row.ID, "बिजली नहीं")
			_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
			require.NoError(t, err)
			made = append(made, cs.Complaints[0])
		}
		join := func(i int, status models.Status) {
			c := made[i]
			c.Version, c.Status, c.Master = 1, status, made[0].ID
			_, err := b.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{c}}})
			require.NoError(t, err)
		}
		join(1, models.Duplicate)
		join(2, models.Resolved) // answered with its master already
		followers, err := b.Followers(t.Context(), made[0].ID)
		require.NoError(t, err)
		require.Len(t, followers, 1)
		require.Equal(t, made[1].Number, followers[0].Number)
		followers, err = b.Followers(t.Context(), 0)
		require.NoError(t, err)
		require.Empty(t, followers)
	})
}

func TestClosingsAreCountedApart(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		want := map[models.Closure]int{models.ByCode: 2, models.Confirmed: 1, models.Unconfirmed: 1}
		for i, by := range []models.Closure{models.ByCode, models.Unconfirmed, models.ByCode, models.Confirmed, models.NotClosed} {
			peer := models.Peer(rune('1' + i))
			row := b.receive(t, "power", peer, i+1)
			cs := b.register(t, b.state(t, key("power", peer)), row.ID, "बिजली नहीं")
			cs.Complaints[0].Closure = by
			if by != models.NotClosed {
				cs.Complaints[0].Status = models.Closed
			}
			_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
			require.NoError(t, err)
		}
		closed, err := b.Closings(t.Context(), 77)
		require.NoError(t, err)
		require.Equal(t, want, closed)
		closed, err = b.Closings(t.Context(), 0)
		require.NoError(t, err)
		require.Empty(t, closed)
	})
}

func TestSuggestionsAreSealedCountedAndForgotten(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var cs models.ChangeSet
		for i, department := range []string{"POWER", "POWER", "POWER", "JAL"} {
			cs.Suggestions = append(cs.Suggestions, models.Suggestion{ID: models.ID(i + 1), At: start.Add(time.Duration(i) * time.Hour), Department: department,
				Area: "162", Lang: models.Hindi, Account: "power", Person: models.ID(50 + i), Text: "सोलर पंप लगें"})
		}
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		list, total, err := b.Suggestions(t.Context(), "POWER", start, start.Add(2*time.Hour), 1)
		require.NoError(t, err)
		require.Equal(t, 2, total, "the third is of the next week")
		require.Equal(t, []models.Suggestion{cs.Suggestions[1]}, list)
		counts, err := b.SuggestionCounts(t.Context(), start, start.Add(4*time.Hour))
		require.NoError(t, err)
		require.Equal(t, map[string]int{"POWER": 3, "JAL": 1}, counts)
		n, err := b.SuggestionsBy(t.Context(), 51)
		require.NoError(t, err)
		require.Equal(t, 1, n)
		for _, raw := range b.raw(t, `SELECT text FROM suggestions`) {
			require.NotContains(t, string(raw[0].([]byte)), "सोलर")
		}
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Forgotten: []models.ID{51, 0}}})
		require.NoError(t, err)
		list, total, err = b.Suggestions(t.Context(), "POWER", start, start.Add(2*time.Hour), 10)
		require.NoError(t, err)
		require.Equal(t, 2, total, "it stays in the figures")
		n, err = b.SuggestionsBy(t.Context(), 51)
		require.NoError(t, err)
		require.Zero(t, n)
		require.Equal(t, []models.Suggestion{cs.Suggestions[0]}, list)
	})
}

func TestASlotIsTakenOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		slot := models.ChangeSet{Slots: []models.Slot{{Name: "suggestions/POWER", Slot: "2026-11-23", At: start}}}
		done, err := b.SlotDone(t.Context(), "suggestions/POWER", "2026-11-23")
		require.NoError(t, err)
		require.False(t, done)
		_, err = b.Apply(t.Context(), []models.ChangeSet{slot})
		require.NoError(t, err)
		slot.Intents = []models.Intent{intent("1", "twice", models.Notice)}
		_, err = b.Apply(t.Context(), []models.ChangeSet{slot})
		require.ErrorIs(t, err, models.ErrConflict)
		done, err = b.SlotDone(t.Context(), "suggestions/POWER", "2026-11-23")
		require.NoError(t, err)
		require.True(t, done)
	})
}

func TestHelpersAreMarkedAndMarkedAnew(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		_, err := b.Helper(t.Context(), 9)
		require.ErrorIs(t, err, models.ErrNotFound)
		h := models.Helper{Person: 9, Kind: models.VillageHead, By: models.Actor{Role: models.HubRole, Officer: 3}, At: start}
		for _, kind := range []models.HelperKind{models.VillageHead, models.Journalist} {
			h.Kind = kind
			_, err = b.Apply(t.Context(), []models.ChangeSet{{Helpers: []models.Helper{h}}})
			require.NoError(t, err)
			found, err := b.Helper(t.Context(), 9)
			require.NoError(t, err)
			require.Equal(t, h, found)
		}
		h.Kind = models.NoHelper
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Helpers: []models.Helper{h}}, {Helpers: []models.Helper{h}}})
		require.NoError(t, err)
		_, err = b.Helper(t.Context(), 9)
		require.ErrorIs(t, err, models.ErrNotFound)
	})
}

func TestTheAuditsSeedHangsOnTheKeysAndTheMonth(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.Equal(t, b.AuditSeed("2026-11"), b.AuditSeed("2026-11"))
		require.NotEqual(t, b.AuditSeed("2026-11"), b.AuditSeed("2026-12"))
		require.Len(t, b.AuditSeed("2026-11"), 16)
	})
}
