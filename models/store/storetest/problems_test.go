package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestKnownProblems(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var ids []models.ID
		for i := range 4 {
			peer := models.Peer(fmt.Sprint(i))
			row := b.receive(t, "power", peer, i+1)
			cs := b.register(t, b.state(t, key("power", peer)), row.ID, "बिजली नहीं")
			c := &cs.Complaints[0]
			c.Category, c.Area, c.RegisteredAt = "POWER.SUPPLY", "162", start.Add(time.Duration(i)*time.Hour)
			if i == 3 {
				c.Category = "POWER.METER"
			}
			ids = append(ids, c.ID)
			_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
			require.NoError(t, err)
		}
		clusters, err := b.Clusters(t.Context(), start.Add(-time.Hour), 10)
		require.NoError(t, err)
		require.Equal(t, []models.Cluster{{Category: "POWER.SUPPLY", Area: "162", Count: 3, First: start, Last: start.Add(2 * time.Hour)}}, clusters)
		late, err := b.Clusters(t.Context(), start.Add(time.Hour), 10)
		require.NoError(t, err)
		require.Empty(t, late)
		like, err := b.LikeOnes(t.Context(), "POWER.SUPPLY", "162", start, 2)
		require.NoError(t, err)
		require.Len(t, like, 2)
		require.Equal(t, ids[0], like[0].ID, "the first one first")

		p := models.Problem{ID: 900, Category: "POWER.SUPPLY", Area: "162", Master: ids[0], Since: start, At: start.Add(3 * time.Hour), By: 5}
		require.NoError(t, b.ConfirmProblem(t.Context(), p))
		again := p
		again.ID = 901
		require.ErrorIs(t, b.ConfirmProblem(t.Context(), again), models.ErrConflict)
		list, err := b.Problems(t.Context())
		require.NoError(t, err)
		p.Number = like[0].Number
		require.Equal(t, []models.Problem{p}, list)

		master, err := b.Complaint(t.Context(), ids[0])
		require.NoError(t, err)
		_, err = master.Move(models.Move{To: models.Withdrawn, By: models.Actor{Role: models.CitizenRole}, At: start.Add(4 * time.Hour), NewID: 77})
		require.NoError(t, err)
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{master}}})
		require.NoError(t, err)
		list, err = b.Problems(t.Context())
		require.NoError(t, err)
		require.Empty(t, list, "a problem ends with its master")
		again.Master = ids[1]
		require.NoError(t, b.ConfirmProblem(t.Context(), again), "and another may be confirmed")
	})
}
