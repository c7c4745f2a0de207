package storytest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/handlers/clock"
	"sunwai/models"
	"sunwai/models/store"
)

// refusing is a store that never writes some complaints, and says nothing of some officers.
type refusing struct {
	*store.Store
	never    map[models.ID]bool
	officers map[models.ID]bool
	tried    map[models.ID]int
}

var errRefused = errors.New("never")

func (s *refusing) Apply(ctx context.Context, changes []models.ChangeSet) ([]models.OutboxRow, error) {
	for _, cs := range changes {
		for _, c := range cs.Complaints {
			if s.never[c.ID] {
				if len(changes) == 1 {
					s.tried[c.ID]++
				}
				return nil, errRefused
			}
		}
	}
	return s.Store.Apply(ctx, changes)
}

func (s *refusing) AlertsDue(ctx context.Context, officer models.ID, now time.Time) ([]models.Alert, error) {
	if s.officers[officer] {
		return nil, errRefused
	}
	return s.Store.AlertsDue(ctx, officer, now)
}

func (s *refusing) HasSlot(ctx context.Context, name, slot string) (bool, error) {
	for id := range s.officers {
		if name == fmt.Sprintf("morning/%d", id) {
			return false, errRefused
		}
	}
	return s.Store.HasSlot(ctx, name, slot)
}

// TestWhatAlwaysFailsHidesNothing: more complaints than are read at once fail whenever they are worked on, and are due longest. The limits of
// the others, behind them, are worked all the same; and those that fail are not tried every second for ever.
func TestWhatAlwaysFailsHidesNothing(t *testing.T) {
	both(t, func(t *testing.T, s *stage) {
		const people, bad = 125, 120
		overdue(s, people)
		s.clock.Advance(10 * time.Hour) // into the day
		r := &refusing{Store: s.store, never: map[models.ID]bool{}, tried: map[models.ID]int{}}
		for _, n := range s.made[:bad] {
			c, err := s.store.ComplaintByNumber(s.ctx, n)
			require.NoError(t, err)
			r.never[c.ID] = true
		}
		k := clock.New(s.deps, r, nil, slog.New(slog.DiscardHandler))
		done, err := k.Sweep(s.ctx)
		require.ErrorIs(t, err, errRefused)
		require.GreaterOrEqual(t, done, people-bad)
		_, err = s.deliver()
		require.NoError(t, err)
		for i := bad; i < people; i++ {
			require.NotEmpty(t, s.heard(fmt.Sprintf("c%d", i), "समय पर"), "c%d", i)
		}

		for range 30 {
			s.clock.Advance(time.Second)
			_, _ = k.Sweep(s.ctx)
		}
		for id, n := range r.tried {
			require.Less(t, n, 12, id)
		}
		clear(r.never)
		s.clock.Advance(time.Minute)
		_, err = k.Sweep(s.ctx)
		require.NoError(t, err)
		left, _, err := s.store.WatchedComplaints(s.ctx, s.clock.Now(), models.DueMark{}, 100)
		require.NoError(t, err)
		require.Empty(t, left, "mended, all are done within a minute")
	})
}

// TestAWavePassesWhatAlwaysFails: of a storm's complaints more than a wave tells at once fail whenever they are worked on. Those behind them are told
// all the same, and the officer's message goes on to count; mended, the others are told too.
func TestAWavePassesWhatAlwaysFails(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00")
	const people, bad = 310, 302
	says := func(who, text string) gateway.TurnInput { // to be run without a sweep
		s.events++
		id := fmt.Sprint(s.events)
		return gateway.TurnInput{Account: s.accounts["power"], Scope: "console", In: bot.Inbound{Account: "power", EventID: id, MessageID: "m" + id,
			Kind: bot.MessageIn, Peer: models.Peer(who), At: s.clock.Now(), Text: text}}
	}
	house := func(i int) gateway.TurnInput {
		return says(fmt.Sprint("c", i), fmt.Sprintf("गोमती नगर लखनऊ में मकान %d में बिजली नहीं आ रही", i))
	}
	for from := 0; from < people; from += 62 {
		var batch []gateway.TurnInput
		for i := from; i < from+62; i++ {
			batch = append(batch, house(i))
		}
		s.atOnce(batch)
		s.lines("@ +20s")
	}
	s.lines("@ +20s")
	s.atOnce([]gateway.TurnInput{says("anil", "expect "+s.newestStorm()+" +2")})
	r := &refusing{Store: s.store, never: map[models.ID]bool{}, tried: map[models.ID]int{}}
	for _, n := range s.made[:bad] {
		c, err := s.store.ComplaintByNumber(s.ctx, n)
		require.NoError(t, err)
		r.never[c.ID] = true
	}
	k := clock.New(s.deps, r, nil, slog.New(slog.DiscardHandler))
	sweeps := func(n int) {
		for range n {
			s.clock.Advance(time.Second)
			_, _ = k.Sweep(s.ctx)
		}
		_, err := s.deliver()
		require.NoError(t, err)
	}
	told := func() (n int) {
		for i := range people {
			n += len(s.heard(fmt.Sprintf("c%d", i), "उम्मीद"))
		}
		return n
	}
	sweeps(8)
	require.Equal(t, people-bad, told())
	s.atOnce([]gateway.TurnInput{house(people)})
	sweeps(20)
	require.NotEmpty(t, s.heard("anil", fmt.Sprintf("%d शिकायतें", people+1)))
	for id, n := range r.tried {
		require.Less(t, n, 12, id)
	}
	clear(r.never)
	s.clock.Advance(time.Minute)
	sweeps(3)
	require.Equal(t, people, told())
}

// TestAnOfficerWhoFailsHidesNobody: what is to be told to two officers fails, and the others have their mornings and digests all the same.
func TestAnOfficerWhoFailsHidesNobody(t *testing.T) {
	both(t, func(t *testing.T, s *stage) {
		overdue(s, 30)
		s.lines("d to police: लखनऊ के हज़रतगंज में मेरी साइकिल चोरी हो गई")
		s.clock.Advance(time.Duration((34-s.clock.Now().In(models.IST()).Hour())%24) * time.Hour) // past ten: mornings and digests are due
		failing := map[models.ID]bool{}
		s.deps.Roster().Officers(func(o models.Officer) bool {
			failing[o.ID] = o.Name == "anil" || o.Name == "sunita"
			return true
		})
		maps.DeleteFunc(failing, func(_ models.ID, is bool) bool { return !is })
		k := clock.New(s.deps, &refusing{Store: s.store, officers: failing, tried: map[models.ID]int{}}, nil, slog.New(slog.DiscardHandler))
		_, err := k.Sweep(s.ctx)
		require.ErrorIs(t, err, errRefused)
		s.deps.Roster().Officers(func(o models.Officer) bool {
			had, err := s.store.HasSlot(s.ctx, fmt.Sprintf("morning/%d", o.ID), models.LocalDate(s.clock.Now()))
			require.NoError(t, err)
			require.Equal(t, o.Name == "shanti", had && !failing[o.ID], o.Name)
			return true
		})
		waiting, err := s.store.DigestsDue(s.ctx, s.clock.Now(), 0, 100)
		require.NoError(t, err)
		for _, id := range waiting {
			require.True(t, failing[id])
		}
		require.NotEmpty(t, waiting)
	})
}

// TestRemindedLateIsNotClosedAtOnce: nobody swept for more than a week. Who is reminded then has time to answer before his silence closes the complaint.
func TestRemindedLateIsNotClosedAtOnce(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00\nram to power: लखनऊ के गोमती नगर में बिजली नहीं आ रही\n@ +20m")
	number := s.made[0]
	s.lines("anil to power: done बिजली चालू है")
	stands := func() models.Status {
		c, err := s.store.ComplaintByNumber(s.ctx, number)
		require.NoError(t, err)
		return c.Status
	}
	require.Equal(t, models.Resolved, stands())
	k := clock.New(s.deps, s.store, nil, slog.New(slog.DiscardHandler))
	sweep := func(after time.Duration) {
		s.clock.Advance(after)
		_, err := k.Sweep(s.ctx)
		require.NoError(t, err)
	}
	sweep(9 * 24 * time.Hour)
	sweep(time.Second)
	sweep(47 * time.Hour)
	require.Equal(t, models.Resolved, stands())
	sweep(2 * time.Hour)
	require.Equal(t, models.Closed, stands())
}
