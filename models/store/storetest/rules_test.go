package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
)

func TestChangesOfTheDirectory(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		change := models.DirectoryChange{Edit: 7, At: start, By: 3, Thing: models.ThingCategory, Key: "POWER.SUPPLY", Field: "limit", From: "4h / 1d", To: "2h / 1d", Reason: "आदेश 12/2026"}
		word := models.DirectoryChange{Edit: 7, At: start, By: 3, Thing: models.ThingCategory, Key: "POWER.SUPPLY", Field: "words_hi", To: "बत्ती गुल:5", Reason: "आदेश 12/2026"}
		require.Error(t, b.ChangeDirectory(t.Context(), "1", 0, []models.DirectoryChange{change}), "there is no directory yet")
		require.NoError(t, b.SaveDirectory(t.Context(), store.Directory{Version: "1", Body: "{}"}))
		before, _, err := b.Versions(t.Context())
		require.NoError(t, err)
		require.Equal(t, "1", before)

		require.NoError(t, b.ChangeDirectory(t.Context(), "1", 0, []models.DirectoryChange{change, word}))
		list, err := b.DirectoryChanges(t.Context())
		require.NoError(t, err)
		change.ID, word.ID = 1, 2
		require.Equal(t, []models.DirectoryChange{change, word}, list)
		after, _, err := b.Versions(t.Context())
		require.NoError(t, err)
		require.Equal(t, "1+2", after, "replicas see that something is new")

		require.ErrorIs(t, b.ChangeDirectory(t.Context(), "1", 0, []models.DirectoryChange{change}), models.ErrConflict, "somebody else was faster")
		require.ErrorIs(t, b.ChangeDirectory(t.Context(), "0", 2, []models.DirectoryChange{change}), models.ErrConflict, "other files by now")
		back := change.Reversed()
		back.Edit = 8
		require.NoError(t, b.ChangeDirectory(t.Context(), "1", 2, []models.DirectoryChange{back}))
		list, err = b.DirectoryChanges(t.Context())
		require.NoError(t, err)
		require.Equal(t, int64(3), list[2].ID)
		require.Equal(t, models.ID(7), list[2].Undoes)

		tries := []string{`UPDATE directory_changes SET new = 'x'`, `DELETE FROM directory_changes`}
		if b.Dialect() == bulk.Postgres {
			tries = append(tries, `TRUNCATE directory_changes`)
		}
		for _, text := range tries {
			_, err := b.connect(t).ExecContext(t.Context(), text)
			require.ErrorContains(t, err, "append-only", text)
		}
	})
}

// Of many who change the directory at once, each after the same change, one does.
func TestOneChangeAtATime(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.SaveDirectory(t.Context(), store.Directory{Version: "1", Body: "{}"}))
		outcome := make(chan error)
		for i := range 8 {
			go func() {
				outcome <- b.ChangeDirectory(t.Context(), "1", 0, []models.DirectoryChange{{Edit: models.ID(i + 1), At: start, Thing: models.ThingHoliday, Key: "2027-03-22", Field: models.FieldExists, To: models.FieldYes}})
			}()
		}
		done := 0
		for range 8 {
			if err := <-outcome; err == nil {
				done++
			} else {
				require.ErrorIs(t, err, models.ErrConflict)
			}
		}
		require.Equal(t, 1, done)
		list, err := b.DirectoryChanges(t.Context())
		require.NoError(t, err)
		require.Len(t, list, 1)
	})
}

func TestChecksOfAccounts(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		none, err := b.AccountChecks(t.Context())
		require.NoError(t, err)
		require.Empty(t, none)
		well := models.AccountCheck{Account: "power", At: start, Mark: models.CheckOK, Said: "@UPPower, 0 waiting there"}
		ill := models.AccountCheck{Account: "jal", At: start, Mark: models.CheckWrong, Said: "the token is refused"}
		require.NoError(t, b.NoteChecks(t.Context(), []models.AccountCheck{well, ill}))
		ill.Sent = models.Sent{Citizens: 3, Officers: 2, Public: 1}
		ill.Mark, ill.At = models.CheckNote, start.Add(time.Hour)
		require.NoError(t, b.NoteChecks(t.Context(), []models.AccountCheck{ill}))
		list, err := b.AccountChecks(t.Context())
		require.NoError(t, err)
		require.Equal(t, map[string]models.AccountCheck{"power": well, "jal": ill}, list)
	})
}

func TestOpenUnder(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		make := func(peer int, category, area string, due time.Time) {
			b.made(t, peer, func(c *models.Complaint) { c.Category, c.Area, c.ResolutionDue = category, area, due })
		}
		make(1, "POWER.SUPPLY", "162", start.Add(time.Hour))
		make(2, "POWER.SUPPLY", "162", start.Add(48*time.Hour))
		make(3, "POWER.BILL", "162", start.Add(48*time.Hour))
		make(4, "POWER.SUPPLY", "", start.Add(48*time.Hour))
		count := func(q models.OpenUnder) int {
			list, err := b.OpenUnder(t.Context(), q)
			require.NoError(t, err)
			return len(list)
		}
		require.Equal(t, 2, count(models.OpenUnder{Categories: []string{"POWER.SUPPLY"}, Limit: 10}))
		require.Equal(t, 3, count(models.OpenUnder{Categories: []string{"POWER.SUPPLY", "POWER.BILL"}, Limit: 10}))
		require.Equal(t, 2, count(models.OpenUnder{Categories: []string{"POWER.SUPPLY", "POWER.BILL"}, DueFrom: start.Add(24 * time.Hour), Limit: 10}))
		require.Equal(t, 1, count(models.OpenUnder{Categories: []string{"POWER.SUPPLY", "POWER.BILL"}, Limit: 1}))
		b.planned(t, `SELECT * FROM complaints WHERE open AND area <> '' AND category = $1 LIMIT 10`, []any{"POWER.SUPPLY"}, "complaints_like")
	})
}

// What was sent is counted from the first message of the month on, whatever lies before it.
func TestSentSince(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		none, err := b.SentSince(t.Context(), start)
		require.NoError(t, err)
		require.Empty(t, none)
		for i := range 7 {
			b.made(t, i, func(*models.Complaint) {})
			b.clock.Advance(24 * time.Hour)
		}
		count := func(since time.Time) int {
			sent, err := b.SentSince(t.Context(), since)
			require.NoError(t, err)
			return sent["power"].Citizens
		}
		require.Zero(t, count(start), "nothing has gone yet")
		_, err = b.connect(t).ExecContext(t.Context(), `UPDATE outbox SET state = 'sent'`)
		require.NoError(t, err)
		all := count(start.Add(-time.Hour))
		require.GreaterOrEqual(t, all, 7)
		require.Equal(t, all/7*3, count(start.Add(4*24*time.Hour-time.Hour)))
		require.Equal(t, all/7, count(start.Add(6*24*time.Hour-time.Hour)))
		require.Zero(t, count(start.Add(30*24*time.Hour)))
		b.planned(t, `SELECT account, kind, count(*) FROM outbox WHERE id >= $1 AND state = 'sent' AND NOT edit GROUP BY account, kind`, []any{5})
	})
}
