package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheHeapIsRoomyOnlyWhileThereIsMuchToDo(t *testing.T) {
	c := collector{percent: quietPercent, last: 100}
	cycles := uint64(100)
	look := func(fresh uint64) int {
		cycles += fresh
		return c.look(cycles)
	}
	for range 100 {
		require.Equal(t, quietPercent, look(2), "a little work")
	}
	require.Equal(t, busyPercent, look(20), "a crowd comes")
	for range 3 * quietLooks {
		require.Equal(t, busyPercent, look(5), "the same work needs fewer collections now")
	}
	n := 0
	for look(0) == busyPercent {
		n++
		require.Less(t, n, 2*quietLooks, "it has gone")
	}
	require.Equal(t, quietPercent, look(0))
	require.Equal(t, busyPercent, look(busyCycles), "it comes back")
}

func TestMemoryIsGivenBackAtRest(t *testing.T) {
	const held = 30 << 20
	r := rest{least: held}
	looks := func(n int, fresh, bytes uint64) (given int) {
		for range n {
			if r.look(fresh, bytes) {
				given++
			}
		}
		return given
	}
	require.Zero(t, looks(10*restLooks, 0, held), "nothing to give back")
	require.Zero(t, looks(10*restLooks, 1, held+2*restBytes), "much to do")
	require.Equal(t, 1, looks(restLooks, 0, held+2*restBytes), "it is quiet again")
	r.least = held + restBytes // more is alive now
	require.Zero(t, looks(2*restLooks, 0, held+restBytes))
	require.Zero(t, looks(restLooks, 0, held))
	require.Equal(t, 1, looks(restLooks, 0, held+restBytes))
}
