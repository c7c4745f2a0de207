package handlers_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

type counted struct {
	handlers.Reader
	events *int
}

func (r counted) Events(ctx context.Context, id models.ID) ([]models.Event, error) {
	*r.events++
	return r.Reader.Events(ctx, id)
}

// TestEventsAreReadOnce: whether somebody is still in danger is asked by more than one step.
func TestEventsAreReadOnce(t *testing.T) {
	w, n := reading(t), 0
	w.deps.Read = counted{w, &n}
	w.restart()
	w.complaint("mohan", "taar toot kar gira hai current aa raha hai, Aliganj Lucknow")
	for _, text := range []string{"jhhgf kjhkj", "aur kya haal hai"} {
		w.clock.Set(w.clock.Now().Add(26 * time.Hour))
		n = 0
		w.say("mohan", text)
		require.LessOrEqual(t, n, 1, text)
	}
}
