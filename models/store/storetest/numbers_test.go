package storetest

import (
	"io"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// repeating is a source of "randomness" that gives the same numbers again and again, a round of them at a time: up to 65,536.
type repeating struct {
	mu       sync.Mutex
	n, round uint32
}

func (r *repeating) Read(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(p) != 4 {
		return 0, io.ErrShortBuffer
	}
	p[0], p[1], p[2], p[3] = 0, 0, byte(r.n>>8), byte(r.n)
	r.n = (r.n + 1) % r.round
	return 4, nil
}

func TestNumbersThatAreTakenAreNotDrawn(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		taken := map[models.Number]bool{}
		for n, src := 0, (&repeating{round: 1000}); n < 10; n++ {
			x, err := models.NewNumber(start, src)
			require.NoError(t, err)
			taken[x] = true
			b.complain(t, models.Peer(x), "एक", func(c *models.Complaint) { c.Number = x })
		}
		// No number comes twice in this test, however often somebody looks for free ones beside it.
		numbers := b.Numbers(&repeating{round: 1 << 16})
		first, err := numbers.Draw(start)
		require.NoError(t, err)
		require.True(t, taken[first], "nothing is kept ready yet: drawn blindly")
		require.NoError(t, numbers.Fill(t.Context(), start))
		require.Greater(t, numbers.Kept(), 600)
		drawn := map[models.Number]bool{}
		for range 500 {
			x, err := numbers.Draw(start)
			require.NoError(t, err)
			require.True(t, x.Valid())
			require.False(t, taken[x])
			require.False(t, drawn[x])
			drawn[x] = true
		}
		next, err := numbers.Draw(start.AddDate(1, 0, 0))
		require.NoError(t, err)
		require.Equal(t, "27", string(next[:2]), "last year's are left")
	})
}

// TestANumberIsKeptReadyOnce: what is drawn again while it still waits is not given out twice.
func TestANumberIsKeptReadyOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		numbers := b.Numbers(&repeating{round: 5000})
		require.NoError(t, numbers.Fill(t.Context(), start))
		require.NoError(t, numbers.Fill(t.Context(), start))
		require.NoError(t, numbers.Fill(t.Context(), start))
		require.Equal(t, 5000, numbers.Kept())
	})
}
