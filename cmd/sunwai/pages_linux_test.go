package main

import (
	"io"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPagesOfTheFileAreGivenBack(t *testing.T) {
	resident := func() (kb int) {
		text, err := os.ReadFile("/proc/self/status")
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			if rest, is := strings.CutPrefix(line, "RssFile:"); is {
				kb, err = strconv.Atoi(strings.Fields(rest)[0])
				require.NoError(t, err)
			}
		}
		require.Positive(t, kb)
		return kb
	}
	// All of them are there before: another test may just have given back what it did not need.
	own, err := os.Readlink("/proc/self/exe")
	require.NoError(t, err)
	maps, err := os.ReadFile("/proc/self/smaps")
	require.NoError(t, err)
	memory, err := os.Open("/proc/self/mem")
	require.NoError(t, err)
	defer memory.Close()
	for _, m := range mappings(maps) {
		if m.file == own && m.readOnly && m.untouched {
			_, err := io.Copy(io.Discard, io.NewSectionReader(memory, int64(m.from), int64(m.to-m.from)))
			require.NoError(t, err)
		}
	}
	before := resident()
	dropPages()
	require.Less(t, resident(), before)
	_, err = os.Stat(".") // and the program goes on
	require.NoError(t, err)
}

// Only what is the file's own and was never written to may go.
func TestMappingsAreRead(t *testing.T) {
	list := mappings([]byte(`00400000-01587000 r-xp 00000000 fd:00 131 /opt/sun wai/sunwai
Rss:               16092 kB
Anonymous:             0 kB
02be8000-02dad000 rw-p 027e7000 fd:00 131 /opt/sun wai/sunwai
Anonymous:           280 kB
02dad000-02dae000 r--p 027e8000 fd:00 131 /opt/sun wai/sunwai
Anonymous:             4 kB
7f6c4ae30000-7f6c4aff0000 rw-p 00000000 00:00 0 
Anonymous:          1024 kB
7ffd1000-7ffd2000 r-xs 00000000 00:00 0 [vdso]
VmFlags: rd ex
`))
	require.Equal(t, []mapping{
		{0x400000, 0x1587000, "/opt/sun wai/sunwai", true, true},
		{0x2be8000, 0x2dad000, "/opt/sun wai/sunwai", false, false},
		{0x2dad000, 0x2dae000, "/opt/sun wai/sunwai", false, true},
		{0x7f6c4ae30000, 0x7f6c4aff0000, "", false, false},
		{0x7ffd1000, 0x7ffd2000, "", false, false},
	}, list)
}
