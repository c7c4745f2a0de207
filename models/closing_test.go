package models

import (
	"crypto/sha256"
	"math/bits"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestLooksThatDifferLittleShareABand(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		a := Look(rnd.Uint64())
		b := a
		for range rnd.IntN(AlikeBits + 1) {
			b ^= 1 << rnd.IntN(64)
		}
		x, y, least := a.Bands(), b.Bands(), 16
		for i := range x {
			least = min(least, bits.OnesCount16(x[i]^y[i]))
		}
		require.LessOrEqual(t, least, 1, "the index would not find it")
		require.Equal(t, a, ParseLook(a.String()))
	}
}

func TestDarkAndBlankPicturesLookLikeNothing(t *testing.T) {
	for _, raw := range []uint64{0, 1, 0x1f, ^uint64(0), ^uint64(1)} {
		require.Zero(t, NewLook(raw))
		require.Empty(t, NewLook(raw).String())
	}
	require.False(t, Look(0).Alike(0))
	require.Zero(t, ParseLook("nothing of ours"))
	l := NewLook(0x0123456789abcdef)
	require.True(t, l.Alike(l^0x7f))
	require.False(t, l.Alike(l^0xff), "eight bits apart")
}

func TestTheAuditDrawsAboutFivePerCentAndAlwaysTheSame(t *testing.T) {
	random := rand.NewChaCha8([32]byte{5})
	drawn := 0
	const n = 20000
	seed := sha256.Sum256([]byte("november"))
	other := sha256.Sum256([]byte("december"))
	differs := false
	for range n {
		number, err := NewNumber(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC), random)
		require.NoError(t, err)
		if AuditDrawn(seed[:], number) {
			drawn++
		}
		require.Equal(t, AuditDrawn(seed[:], number), AuditDrawn(seed[:], number))
		differs = differs || AuditDrawn(seed[:], number) != AuditDrawn(other[:], number)
	}
	require.InDelta(t, 0.05, float64(drawn)/n, 0.006)
	require.True(t, differs, "another month draws others")
	require.Equal(t, "2026-12", AuditMonth(time.Date(2026, 11, 30, 18, 30, 0, 0, time.UTC)), "the month is that of the state")
}
