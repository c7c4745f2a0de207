package gateway_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestMessageIsAnswered(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.say("a", "p", "one")
		w.pass(time.Millisecond)
		require.Equal(t, []string{"one"}, w.phones["a"].texts("p"))
		require.Equal(t, []models.InboxState{models.InboxDone}, w.store.states())
		require.Equal(t, []models.OutboxState{models.OutboxSent}, w.store.said())
	})
}
