package storetest

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func (b *bench) bulk(t testing.TB, user models.ID) models.Bulk {
	t.Helper()
	now := b.clock.Now().Truncate(time.Microsecond)
	job := models.Bulk{ID: b.ids.Next(), At: now, Due: now.Add(models.UndoWindow), User: user, Officer: 7, Lang: models.Hindi, Command: "assign",
		Words: "राम कुमार", State: models.BulkWaiting, Items: []models.BulkItem{
			{Complaint: 11, Version: 3, Number: "26000000011", State: models.BulkItemWaiting}, {Complaint: 12, Version: 1, Number: "26000000012", State: models.BulkItemWaiting}}}
	require.NoError(t, b.AddBulk(t.Context(), job))
	return job
}

func TestABulkWaitsAndIsDoneOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		job := b.bulk(t, 1)
		kept, err := b.Bulk(t.Context(), 1, job.ID)
		require.NoError(t, err)
		require.Equal(t, job, kept)
		_, err = b.Bulk(t.Context(), 2, job.ID)
		require.ErrorIs(t, err, models.ErrNotFound, "somebody else's")
		waiting, err := b.WaitingBulks(t.Context(), 1)
		require.NoError(t, err)
		require.Equal(t, []models.Bulk{job}, waiting)

		b.clock.Advance(models.UndoWindow - time.Second)
		_, err = b.ClaimBulk(t.Context(), b.clock.Now().Add(time.Minute))
		require.ErrorIs(t, err, models.ErrNotFound, "it can still be taken back")
		b.clock.Advance(time.Second)

		var mu sync.Mutex
		var wg sync.WaitGroup
		claimed := 0
		for range 4 {
			wg.Go(func() {
				_, err := b.ClaimBulk(t.Context(), b.clock.Now().Add(time.Minute))
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					claimed++
				}
			})
		}
		wg.Wait()
		require.Equal(t, 1, claimed)
		require.ErrorIs(t, b.UndoBulk(t.Context(), 1, job.ID), models.ErrConflict, "it has begun")

		require.NoError(t, b.NoteBulkItem(t.Context(), job.ID, models.BulkItem{Complaint: 11, State: models.BulkItemRefused, Reason: "error.x"}))
		b.clock.Advance(2 * time.Minute) // who had it is gone
		again, err := b.ClaimBulk(t.Context(), b.clock.Now().Add(time.Minute))
		require.NoError(t, err)
		require.Equal(t, models.BulkItemRefused, again.Items[0].State)
		require.Equal(t, "error.x", again.Items[0].Reason)
		require.NoError(t, b.EndBulk(t.Context(), job.ID))
		b.clock.Advance(time.Hour)
		_, err = b.ClaimBulk(t.Context(), b.clock.Now())
		require.ErrorIs(t, err, models.ErrNotFound)
		done, err := b.Bulk(t.Context(), 1, job.ID)
		require.NoError(t, err)
		require.Equal(t, models.BulkDone, done.State)
		require.Empty(t, done.Words, "what may be a name is not kept longer than it is needed")
	})
}

func TestABulkTakenBackIsNeverDone(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		job := b.bulk(t, 1)
		require.ErrorIs(t, b.UndoBulk(t.Context(), 2, job.ID), models.ErrConflict, "somebody else's")
		require.NoError(t, b.UndoBulk(t.Context(), 1, job.ID))
		require.ErrorIs(t, b.UndoBulk(t.Context(), 1, job.ID), models.ErrConflict)
		b.clock.Advance(time.Hour)
		_, err := b.ClaimBulk(t.Context(), b.clock.Now().Add(time.Minute))
		require.ErrorIs(t, err, models.ErrNotFound)
		waiting, err := b.WaitingBulks(t.Context(), 1)
		require.NoError(t, err)
		require.Empty(t, waiting)
	})
}

// One's own bulks are found again, or everybody's, the newest first.
func TestBulksAreListed(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		first, others, last := b.bulk(t, 1), b.bulk(t, 2), b.bulk(t, 1)
		for _, x := range []struct {
			q    models.BulkQuery
			want []models.Bulk
		}{{models.BulkQuery{User: 1, Limit: 9}, []models.Bulk{last, first}}, {models.BulkQuery{Limit: 9}, []models.Bulk{last, others, first}},
			{models.BulkQuery{Limit: 1}, []models.Bulk{last}}, {models.BulkQuery{Before: last.ID, Limit: 9}, []models.Bulk{others, first}}} {
			got, err := b.Bulks(t.Context(), x.q)
			require.NoError(t, err)
			require.Equal(t, x.want, got, x.q)
		}
		got, err := b.AnyBulk(t.Context(), others.ID)
		require.NoError(t, err)
		require.Equal(t, others, got)
		none, err := b.Bulks(t.Context(), models.BulkQuery{User: 3, Limit: 9})
		require.NoError(t, err)
		require.Empty(t, none)
	})
}

// Who is shut out in the minute in which he could take it back has asked for nothing.
func TestABulkOfWhoIsShutOutIsNeverDone(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		u := models.WebUser{ID: 1, Login: "meena", Name: "मीना", Roles: []string{"admin"}, MadeAt: start}
		require.NoError(t, b.CreateWebUser(t.Context(), u))
		job := b.bulk(t, u.ID)
		seen, err := b.WebUser(t.Context(), u.ID)
		require.NoError(t, err)
		_, err = b.ManageWebUser(t.Context(), models.WebUserAct{Do: models.DisableWebUser, User: seen, Note: models.AuditLine{Who: 2, Action: models.AuditUserDisabled}})
		require.NoError(t, err)
		b.clock.Advance(time.Hour)
		_, err = b.ClaimBulk(t.Context(), b.clock.Now().Add(time.Minute))
		require.ErrorIs(t, err, models.ErrNotFound)
		got, err := b.Bulk(t.Context(), u.ID, job.ID)
		require.NoError(t, err)
		require.Equal(t, models.BulkUndone, got.State)
	})
}

// A view of before views were sealed is read as it was, sealed then, and written over under its name.
func TestSavedViewsAreSealed(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		old := models.HubView{ID: b.ids.Next(), User: 1, Name: "रमेश की शिकायतें", Query: "words=ramesh"}
		gone := models.HubView{ID: b.ids.Next(), User: 2, Name: "रमेश", Query: "words=ramesh+lal"}
		for _, v := range []models.HubView{old, gone} {
			_, err := b.connect(t).ExecContext(t.Context(), `INSERT INTO hub_views (id, user_id, name, query) VALUES ($1, $2, $3, $4)`, int64(v.ID), int64(v.User), v.Name, v.Query)
			require.NoError(t, err)
		}
		inTheClear := func() bool {
			for _, r := range b.raw(t, `SELECT name, query FROM hub_views`) {
				for _, column := range r {
					if said := fmt.Sprintf("%s", column); strings.Contains(said, "रमेश") || strings.Contains(said, "ramesh") {
						return true
					}
				}
			}
			return false
		}
		require.True(t, inTheClear())
		for range 2 {
			list, err := b.HubViews(t.Context(), 1)
			require.NoError(t, err)
			require.Equal(t, []models.HubView{old}, list)
			require.False(t, inTheClear(), "everybody's")
		}
		list, err := b.HubViews(t.Context(), 2)
		require.NoError(t, err)
		require.Equal(t, []models.HubView{gone}, list)
		require.NoError(t, b.SaveHubView(t.Context(), models.HubView{ID: b.ids.Next(), User: 1, Name: old.Name, Query: "words=other"}))
		list, err = b.HubViews(t.Context(), 1)
		require.NoError(t, err)
		old.Query = "words=other"
		require.Equal(t, []models.HubView{old}, list)
		require.False(t, inTheClear())
	})
}

func TestSavedViews(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		view := func(user models.ID, name, query string) models.HubView {
			v := models.HubView{ID: b.ids.Next(), User: user, Name: name, Query: query}
			require.NoError(t, b.SaveHubView(t.Context(), v))
			return v
		}
		mine, other := view(1, "लखनऊ", "district=162"), view(2, "लखनऊ", "district=163")
		view(1, "लखनऊ", "district=162&danger=1")
		list, err := b.HubViews(t.Context(), 1)
		require.NoError(t, err)
		mine.Query = "district=162&danger=1"
		require.Equal(t, []models.HubView{mine}, list)
		require.NoError(t, b.DropHubView(t.Context(), 1, other.ID), "not his: nothing happens")
		require.NoError(t, b.DropHubView(t.Context(), 1, mine.ID))
		list, err = b.HubViews(t.Context(), 1)
		require.NoError(t, err)
		require.Empty(t, list)
		list, err = b.HubViews(t.Context(), 2)
		require.NoError(t, err)
		require.Equal(t, []models.HubView{other}, list)
	})
}
