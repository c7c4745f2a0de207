package understand

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// TestASmellIsATrouble: said alone it complains as well as "smell" does, to whichever account.
func TestASmellIsATrouble(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{"badbu", "badbu aati hai", "badboo aa rahi", "gandi badbu", "bahut durgandh", "सड़ांध आ रही है", "foul stench"} {
		for _, own := range []string{"", "URBAN"} {
			assert.Equal(t, handlers.Complaint, r.Understand(text, handlers.Hint{Department: own}).Intent, text+" "+own)
		}
	}
	for _, text := range []string{"khushbu", "namaste", "accha"} {
		assert.NotEqual(t, handlers.Complaint, r.Understand(text, handlers.Hint{}).Intent, text)
	}
}
