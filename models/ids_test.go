package models

import (
	"bytes"
	"crypto/rand"
	"errors"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"
)

func fixed(at time.Time) func() time.Time { return func() time.Time { return at } }

func TestIDsIncreaseWhateverTheClockDoes(t *testing.T) {
	at := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	steps := []time.Duration{0, 0, time.Millisecond, -time.Hour, -30 * 24 * time.Hour, time.Nanosecond, 2 * time.Hour, -10 * 365 * 24 * time.Hour}
	ids := NewIDs(func() time.Time { return at }, rand.Reader)
	last := ID(0)
	for i := range 10_000 {
		at = at.Add(steps[i%len(steps)])
		id := ids.Next()
		require.Greater(t, id, last)
		last = id
	}
}

func TestIDsAreOrderedByTime(t *testing.T) {
	at := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	early := NewIDs(fixed(at), rand.Reader).Next()
	late := NewIDs(fixed(at.Add(time.Millisecond)), rand.Reader).Next()
	require.Greater(t, late, early, "also when another process makes it")
	require.Equal(t, at.UnixMilli()-idEpoch, int64(early>>idRandomBits))
}

func TestIDsStartAtRandom(t *testing.T) {
	at := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	seen := map[ID]bool{}
	for range 100 {
		seen[NewIDs(fixed(at), rand.Reader).Next()] = true
	}
	require.Greater(t, len(seen), 90)
}

func TestIDsStayPositive(t *testing.T) {
	for name, at := range map[string]time.Time{
		"before the epoch": time.Unix(0, 0),
		"at the epoch":     time.UnixMilli(idEpoch),
		"in 2094":          time.Date(2094, 1, 1, 0, 0, 0, 0, time.UTC),
	} {
		require.Positive(t, NewIDs(fixed(at), bytes.NewReader(make([]byte, 9))).Next(), name)
	}
}

func TestIDsGoOnWithoutRandomness(t *testing.T) {
	at := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	ids := NewIDs(func() time.Time { at = at.Add(time.Millisecond); return at }, iotest.ErrReader(errors.New("no entropy")))
	require.Less(t, ids.Next(), ids.Next())
}

func TestIDsRunOverAFullMillisecond(t *testing.T) {
	at := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	now := at
	ids := NewIDs(func() time.Time { return now }, bytes.NewReader([]byte{0xff, 0xff, 0xff, 0, 0, 0}))
	a, b := ids.Next(), ids.Next()
	require.Equal(t, at.UnixMilli()-idEpoch, int64(a>>idRandomBits))
	require.Equal(t, a+1, b)
	now = at.Add(time.Millisecond) // the millisecond that was run over into: its draw must not go back
	require.Equal(t, b+1, ids.Next())
}

func TestIDsConcurrently(t *testing.T) {
	ids := NewIDs(time.Now, rand.Reader)
	const workers, each = 8, 2000
	made := make([][]ID, workers)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for range each {
				made[w] = append(made[w], ids.Next())
			}
		})
	}
	wg.Wait()
	seen := map[ID]bool{}
	for _, m := range made {
		for i, id := range m {
			require.False(t, seen[id])
			seen[id] = true
			require.True(t, i == 0 || m[i-1] < id)
		}
	}
}

func BenchmarkIDs(b *testing.B) {
	ids := NewIDs(time.Now, rand.Reader)
	b.ReportAllocs()
	for b.Loop() {
		ids.Next()
	}
}
