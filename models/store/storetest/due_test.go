package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
)

// One look says whether any of the five readers would find something.
func TestAnyDue(t *testing.T) {
	officer := models.Officer{ID: 7, Name: "क"}
	apply := func(t *testing.T, b *bench, cs models.ChangeSet) {
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
	}
	for name, part := range map[string]struct {
		write  func(t *testing.T, b *bench)
		before bool // it is due at any time
	}{
		"an action": {write: func(t *testing.T, b *bench) {
			b.made(t, 0, func(c *models.Complaint) { c.NextAction, c.NextActionAt = models.AskPlace1, start.Add(time.Hour) })
		}},
		"a limit": {write: func(t *testing.T, b *bench) {
			b.made(t, 0, func(c *models.Complaint) { c.Watch.At = start.Add(time.Hour) })
		}},
		"an alert": {write: func(t *testing.T, b *bench) {
			apply(t, b, models.ChangeSet{Alerts: []models.Alert{{ID: b.ids.Next(), At: start, Officer: 5, Day: "2026-11-23", DueAt: start.Add(time.Hour),
				Complaint: 1, Lapse: models.NotAnswered, Level: models.L3}}})
		}},
		"a reassignment": {before: true, write: func(t *testing.T, b *bench) {
			require.NoError(t, b.CreateOfficer(t.Context(), officer))
			require.NoError(t, b.DismissOfficer(t.Context(), models.Reassignment{ID: b.ids.Next(), At: start, Officer: officer.ID}))
		}},
		"a storm": {before: true, write: func(t *testing.T, b *bench) {
			apply(t, b, models.ChangeSet{Storms: []models.Storm{{ID: b.ids.Next(), Category: "POWER.SUPPLY", Area: "162", Lead: 1, Active: true,
				StartedAt: start, LastAt: start, WaveDone: true}}})
		}},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, b *bench) {
				due := func(at time.Time) bool {
					is, err := b.AnyDue(t.Context(), at)
					require.NoError(t, err)
					return is
				}
				b.made(t, 9, func(*models.Complaint) {})
				require.False(t, due(start.Add(time.Hour)))
				part.write(t, b)
				require.Equal(t, part.before, due(start))
				require.True(t, due(start.Add(time.Hour)))
			})
		})
	}
}

func TestVersions(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		directory, roster, err := b.Versions(t.Context())
		require.NoError(t, err)
		require.Empty(t, directory)
		require.NoError(t, b.SaveDirectory(t.Context(), store.Directory{Version: "2", Body: "{}"}))
		require.NoError(t, b.CreateOfficer(t.Context(), models.Officer{ID: 7, Name: "क"}))
		directory, now, err := b.Versions(t.Context())
		require.NoError(t, err)
		require.Equal(t, "2", directory)
		require.Greater(t, now, roster)
	})
}
