package storetest

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Whether anything can be stored is seen by storing something; nothing of it stays, also after a trial that was cut off.
func TestTrialsOfStoring(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.CheckStoring(t.Context()))
		require.NoError(t, b.SetCursor(t.Context(), "", "trial", "left behind"))
		require.NoError(t, b.CheckStoring(t.Context()))
		require.Empty(t, b.raw(t, `SELECT * FROM cursors`))
	})
}
