package benchtest

import (
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// probeEvery is how often the disk is asked while something else is measured: rarely enough not to be felt.
const probeEvery = 50 * time.Millisecond

// probe measures, beside a benchmark, how long one page takes to the disk: what every commit waits for at least. When that takes
// long, it is the disk and who else uses it, and nothing that program or database could do about it.
func (w *world) probe(b *testing.B) (end func() *delays) {
	b.Helper()
	f, err := os.Create(filepath.Join(w.dir, "probe"))
	require.NoError(b, err)
	page := make([]byte, 8<<10)
	found := &delays{}
	stop := make(chan struct{})
	var over sync.WaitGroup
	over.Go(func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(probeEvery):
			}
			at := time.Now()
			if _, err := f.WriteAt(page, 0); err != nil {
				b.Error(err)
				return
			}
			if err := syscall.Fdatasync(int(f.Fd())); err != nil {
				b.Error(err)
				return
			}
			found.add(time.Since(at))
		}
	})
	return func() *delays {
		close(stop)
		over.Wait()
		require.NoError(b, f.Close())
		return found
	}
}
