package understand

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whatever has the same hash is told apart, and nothing is lost while the table grows.
func TestTable(t *testing.T) {
	x, texts := newTable(2), []string{}
	put := func(text string) (uint32, bool) {
		n, known := x.find(uint32(len(text)), uint32(len(texts)), func(n uint32) bool { return texts[n] == text })
		if !known {
			texts = append(texts, text)
		}
		return n, known
	}
	for range 2 {
		before := len(texts)
		for i := range 500 {
			n, known := put(fmt.Sprint(i))
			require.Equal(t, uint32(i), n)
			require.Equal(t, before > 0, known)
		}
	}
	require.Len(t, texts, 500)
}
