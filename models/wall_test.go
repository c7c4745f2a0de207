package models_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestDaysAreIndias(t *testing.T) {
	require.Zero(t, models.DayOf(time.Time{}))
	midnight := time.Date(2026, 11, 27, 0, 0, 0, 0, models.IST())
	day := models.DayOf(midnight)
	require.Equal(t, day-1, models.DayOf(midnight.Add(-time.Nanosecond)))
	require.Equal(t, day, models.DayOf(midnight.Add(24*time.Hour-1)))
	require.Equal(t, midnight.UTC(), models.DayStart(day))
	require.EqualValues(t, -1, models.DayOf(time.Date(1969, 12, 31, 23, 0, 0, 0, models.IST())))
}

// A spread says within which time so many came, off by no more than its buckets are wide.
func TestASpreadIsNearTheTruth(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 1))
	for range 200 {
		s, all := models.Spread{}, []time.Duration{}
		for range 1 + rnd.IntN(300) {
			d := time.Second + time.Duration(rnd.ExpFloat64()*float64(time.Duration(1+rnd.IntN(1000))*time.Minute))
			s[models.Bucket(d)]++
			all = append(all, d)
		}
		slices.Sort(all)
		again := models.ParseSpread(s.String())
		require.Equal(t, s, again)
		for _, percent := range []int{1, 50, 90, 100} {
			got, ok := again.Within(percent)
			require.True(t, ok)
			require.InEpsilon(t, all[max(0, (percent*len(all)+99)/100-1)].Seconds(), got.Seconds(), 0.046)
		}
	}
	_, ok := models.Spread{}.Within(50)
	require.False(t, ok)
	require.Zero(t, models.Bucket(time.Millisecond))
	require.Equal(t, 1, models.Bucket(time.Second))
}

func TestReadingSpreads(t *testing.T) {
	s := models.Spread{1: 1}
	s.Read("1:2 30:4")
	require.Equal(t, models.Spread{1: 3, 30: 4}, s)
	for _, odd := range []string{"", " ", "x", ":", "1:", ":2", "1:2x", "1x:2", "1:2:3x"} {
		require.NotPanics(t, func() { require.Empty(t, models.ParseSpread(odd), odd) })
	}
	require.Equal(t, models.Spread{7: 8}, models.ParseSpread("x:1 7:8 1:y"))
}

func TestFiguresAddUp(t *testing.T) {
	one := models.Figures{Flow: models.Flow{Received: 3, Closures: map[models.Closure]int{models.ByCode: 2}, OnTime: 1, Responses: models.Spread{4: 1}},
		Stock: models.Stock{Open: 2, Overdue: 1, Oldest: time.Unix(50, 0)}}
	var sum models.Figures
	sum.Add(one)
	sum.Add(models.Figures{Stock: models.Stock{Oldest: time.Unix(10, 0)}})
	sum.Add(one)
	require.Equal(t, models.Figures{Flow: models.Flow{Received: 6, Closures: map[models.Closure]int{models.ByCode: 4}, OnTime: 2, Responses: models.Spread{4: 2}},
		Stock: models.Stock{Open: 4, Overdue: 2, Oldest: time.Unix(10, 0)}}, sum)
	require.Equal(t, map[models.Closure]int{models.ByCode: 2}, one.Flow.Closures, "what was added stays as it was")
	share, ok := sum.Flow.Share(sum.Stock.Overdue)
	require.True(t, ok)
	require.Equal(t, 33, share)
	_, ok = models.Flow{}.Share(0)
	require.False(t, ok)
}
