package gateway

import (
	"context"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// letter is an item of a group: the nth of its conversation.
type letter struct{ of, nth int }

// post is what letters are written to. It takes its time, and finds out when two writes have letters of one conversation.
type post struct {
	mu      sync.Mutex
	now     map[int]bool // conversations being written
	writing int
	most    int
	written map[int][]int
	clashes int
	sizes   []int
	took    func() time.Duration
}

func (p *post) write(list []letter) error {
	mine := map[int]bool{}
	p.mu.Lock()
	p.writing++
	p.most = max(p.most, p.writing)
	p.sizes = append(p.sizes, len(list))
	for _, l := range list {
		if p.now[l.of] && !mine[l.of] {
			p.clashes++
		}
		p.now[l.of], mine[l.of] = true, true
	}
	p.mu.Unlock()
	time.Sleep(p.took())
	p.mu.Lock()
	defer p.mu.Unlock()
	p.writing--
	for _, l := range list {
		p.now[l.of] = false
		p.written[l.of] = append(p.written[l.of], l.nth)
	}
	return nil
}

// writes says how many letters each write so far had. What a goroutine that ended has written is not seen without the mutex,
// although [synctest.Wait] returned.
func (p *post) writes() []int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.sizes)
}

// settled requires that all is written, in order, and that nothing is kept of it.
func (p *post) settled(t *testing.T, g *group[letter, int], count map[int]int) {
	t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	g.mu.Lock()
	defer g.mu.Unlock()
	require.Zero(t, p.clashes)
	for of, n := range count {
		require.Len(t, p.written[of], n)
		require.True(t, slices.IsSorted(p.written[of]), of)
	}
	require.Empty(t, g.queue)
	require.Empty(t, g.keys)
	require.Zero(t, g.writes)
	require.Zero(t, g.waiting)
}

func newPost(took func() time.Duration, side int) (*post, *group[letter, int]) {
	p := &post{now: map[int]bool{}, written: map[int][]int{}, took: took}
	t := Tuning{InboxWrites: side}.withDefaults()
	return p, newGroup(t, func(l letter) int { return l.of }, p.write)
}

// A second write begins when enough waits for it, not before, and takes nothing of what the first one writes.
func TestWritesSideBySide(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, g := newPost(func() time.Duration { return 10 * time.Millisecond }, 2)
		send := func(of, nth int) { go func() { require.NoError(t, g.Do(context.Background(), []letter{{of, nth}})) }() }
		send(0, 0)
		synctest.Wait()
		send(0, 1) // waits for the first
		for i := 1; i < sideItems-1; i++ {
			send(i, 0)
		}
		synctest.Wait()
		require.Equal(t, []int{1}, p.writes(), "too few for a write of their own")
		time.Sleep(5 * time.Millisecond)
		send(sideItems, 0)
		synctest.Wait()
		require.Equal(t, []int{1, sideItems - 1}, p.writes(), "all but the one whose conversation is being written")
		send(1, 1)
		synctest.Wait()
		time.Sleep(6 * time.Millisecond) // the first write is over: few wait, and are left to the second
		synctest.Wait()
		require.Len(t, p.writes(), 2)
		time.Sleep(5 * time.Millisecond)
		synctest.Wait()
		require.Equal(t, []int{1, sideItems - 1, 2}, p.writes())
		time.Sleep(time.Second)
		synctest.Wait()
		p.settled(t, g, map[int]int{0: 2, 1: 2})
	})
}

// Whatever comes when, in calls of whatever size: nothing is lost, conversations keep their order and are never written twice at once.
func TestEachConversationKeepsItsOrder(t *testing.T) {
	for _, side := range []int{1, 2, 3} {
		synctest.Test(t, func(t *testing.T) {
			rnd := rand.New(rand.NewPCG(uint64(side), 3))
			p, g := newPost(func() time.Duration { return 5 * time.Millisecond }, side)
			const conversations = 60
			count := map[int]int{}
			var all sync.WaitGroup
			for range 3000 {
				var call []letter
				for range 1 + rnd.IntN(3) {
					of := rnd.IntN(conversations)
					call = append(call, letter{of, count[of]})
					count[of]++
				}
				all.Go(func() { require.NoError(t, g.Do(context.Background(), call)) })
				synctest.Wait() // calls come one after the other, as requests do
				if rnd.IntN(4) == 0 {
					time.Sleep(time.Duration(rnd.IntN(1500)) * time.Microsecond)
				}
			}
			all.Wait()
			synctest.Wait()
			require.Equal(t, side, p.most)
			p.settled(t, g, count)
		})
	}
}

// What a poll brings and memory ends before its write hands it over is remembered as long as that write may do so, and no longer.
func TestRowsOvertakenByPolls(t *testing.T) {
	var w writes
	w.overtake(1)
	require.False(t, w.overtaken(1), "no write is under way")
	first := w.begin()
	w.overtake(2)
	second := w.begin()
	w.overtake(3)
	w.end(first)
	require.False(t, w.overtaken(2))
	require.True(t, w.overtaken(3))
	third := w.begin()
	w.end(second)
	require.False(t, w.overtaken(3), "the third began after it was done")
	w.overtake(4)
	fourth := w.begin()
	w.end(fourth)
	require.True(t, w.overtaken(4), "the third is still under way")
	w.end(third)
	require.Empty(t, w.done)
}
