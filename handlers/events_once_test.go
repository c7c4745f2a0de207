package handlers_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

type counted struct {
	handlers.Reader
	events *int
	lists  map[string]int // by what was asked
}

func (r counted) Complaints(ctx context.Context, q models.ComplaintQuery) ([]models.Complaint, int, error) {
	r.lists[fmt.Sprint(q)]++
	return r.Reader.Complaints(ctx, q)
}

func (r counted) Events(ctx context.Context, id models.ID) ([]models.Event, error) {
	*r.events++
	return r.Reader.Events(ctx, id)
}

// TestEventsAreReadOnce: whether somebody is still in danger is asked by more than one step.
func TestEventsAreReadOnce(t *testing.T) {
	w, n := reading(t), 0
	w.deps.Read = counted{w, &n, map[string]int{}}
	w.restart()
	w.complaint("mohan", "taar toot kar gira hai current aa raha hai, Aliganj Lucknow")
	for _, text := range []string{"jhhgf kjhkj", "aur kya haal hai"} {
		w.clock.Set(w.clock.Now().Add(26 * time.Hour))
		n = 0
		w.say("mohan", text)
		require.LessOrEqual(t, n, 1, text)
	}
}

// TestAListIsReadOnce: which complaints are his is asked by many of the ways in which an officer's sentence may be meant.
func TestAListIsReadOnce(t *testing.T) {
	w, _, _ := twoFaults(t)
	for _, text := range []string{"list", "ok", "lineman bhej diya hai kal tak ho jayega", "26 ka kya hua", "jo ward 7 me hai wo ho gaya", "call ka number do"} {
		n, lists := 0, map[string]int{}
		w.deps.Read = counted{w, &n, lists}
		w.restart()
		w.say("anil", text)
		for asked, times := range lists {
			require.Equal(t, 1, times, "%s: %s", text, asked)
		}
	}
}
