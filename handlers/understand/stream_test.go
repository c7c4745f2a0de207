package understand

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
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

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestStreamSaysWhenItCannotWrite(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	require.ErrorIs(t, Stream(strings.NewReader("hello\n"), brokenPipe{}, r, r.dir), io.ErrClosedPipe)
}
