package understand

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func stream(t *testing.T, in string) []Line {
	t.Helper()
	r, err := reader()
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, Stream(strings.NewReader(in), &out, r, r.dir))
	var lines []Line
	dec := json.NewDecoder(&out)
	for {
		var l Line
		err := dec.Decode(&l)
		if errors.Is(err, io.EOF) {
			return lines
		}
		require.NoError(t, err)
		lines = append(lines, l)
	}
}

func TestStreamAnswersEveryLine(t *testing.T) {
	lines := stream(t, "लखनऊ में बिजली नहीं आ रही\r\n\n{\"text\":\"kaam nahi ho raha\",\"department\":\"CANE\"}\n{not json\n\xff\xfe\x00\nno newline at the end: hello")
	require.Len(t, lines, 6)
	require.Equal(t, "POWER", lines[0].Department)
	require.Equal(t, "162", lines[0].District)
	require.Equal(t, "Lucknow", lines[0].DistrictName)
	require.Equal(t, "noise", lines[1].Intent)
	require.Equal(t, "CANE", lines[2].Department)
	require.Equal(t, "noise", lines[4].Intent)
}

func TestStreamListsAreNeverNull(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, Stream(strings.NewReader("\n"), &out, r, r.dir))
	require.Contains(t, out.String(), `"departments":[]`)
	require.Contains(t, out.String(), `"why":[]`)
	require.Contains(t, out.String(), `"danger":"none"`)
}

// A line without end must not fill the memory: it is read on and cut.
func TestStreamCutsEndlessLines(t *testing.T) {
	in := io.MultiReader(strings.NewReader(strings.Repeat("बिजली नहीं आ रही ", 100_000)), strings.NewReader("\nhello\n"))
	r, err := reader()
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, Stream(in, &out, r, r.dir))
	require.Equal(t, 2, strings.Count(out.String(), "\n"))
}

// many gives the lines over and over, so many of them.
func many(lines []string, n int) io.Reader {
	pr, pw := io.Pipe()
	go func() {
		for i := range n {
			if _, err := io.WriteString(pw, lines[i%len(lines)]+"\n"); err != nil {
				return
			}
		}
		pw.Close()
	}()
	return pr
}

// streamLines are what a stream is made of in the next two.
func streamLines() []string {
	var lines []string
	for _, text := range benchTexts() {
		lines = append(lines, text)
	}
	return append(lines, strings.Repeat("sadak ", 300), `{"text":"पानी नहीं आ रहा","department":"JAL"}`)
}

// What is left in memory after a stream does not depend on how long it was.
func TestStreamKeepsNothing(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	left := func(n int) uint64 {
		require.NoError(t, Stream(many(streamLines(), n), io.Discard, r, r.dir))
		runtime.GC()
		runtime.GC() // the second empties the pools
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	left(50) // what is made once, by whoever reads first, stays; what tests before this one left goes
	short := left(50)
	require.Less(t, left(500), short+512<<10)
}

// holding reads r, and looks now and then at how many bytes the heap holds of the system.
type holding struct {
	io.Reader
	reads int
	most  uint64
}

func (h *holding) Read(p []byte) (int, error) {
	if h.reads++; h.reads%10_000 == 0 {
		h.most = max(h.most, held())
	}
	return h.Reader.Read(p)
}

// held returns how many bytes the heap holds of the system.
func held() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapSys - m.HeapReleased
}

// BenchmarkStreamAMillion streams a million lines: go test -bench StreamAMillion -benchtime 1x
// It sets the collector as the program does for a stream, and says how much the heap held at the most meanwhile, the reader with it.
func BenchmarkStreamAMillion(b *testing.B) {
	r, err := reader()
	if err != nil {
		b.Fatal(err)
	}
	defer debug.SetGCPercent(debug.SetGCPercent(50))
	debug.FreeOSMemory()
	const lines = 1_000_000
	var most uint64
	for b.Loop() {
		in := &holding{Reader: many(streamLines()[:5], lines)}
		if err := Stream(in, io.Discard, r, r.dir); err != nil {
			b.Fatal(err)
		}
		most = max(most, in.most)
	}
	b.ReportMetric(float64(most)/(1<<20), "MB-heap")
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/lines, "µs/line")
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestStreamSaysWhenItCannotWrite(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	require.ErrorIs(t, Stream(strings.NewReader("hello\n"), brokenPipe{}, r, r.dir), io.ErrClosedPipe)
}
