package fold_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/i18n/fold"
)

// wordLines reads the lines of a testdata file as words, without comments.
func wordLines(t testing.TB, name string) [][]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer f.Close()
	var lines [][]string
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if line := strings.TrimSpace(sc.Text()); line != "" && line[0] != '#' {
			lines = append(lines, strings.Fields(line))
		}
	}
	return lines
}

func TestSkeletonSame(t *testing.T) {
	pairs := 0
	for _, words := range wordLines(t, "same.txt") {
		want := fold.Skeleton(words[0])
		require.NotEmpty(t, want, words[0])
		for _, w := range words[1:] {
			pairs++
			if got := fold.Skeleton(w); got != want {
				t.Errorf("%s = %q, but %s = %q", words[0], want, w, got)
			}
		}
	}
	require.GreaterOrEqual(t, pairs, 120)
}

func TestSkeletonDiffers(t *testing.T) {
	lines := wordLines(t, "differ.txt")
	require.GreaterOrEqual(t, len(lines), 60)
	for _, words := range lines {
		require.Len(t, words, 2)
		if a, b := fold.Skeleton(words[0]), fold.Skeleton(words[1]); a == b {
			t.Errorf("%s and %s are both %q", words[0], words[1], a)
		}
	}
}

// TestSkeletonAcceptedClashes keeps the list of what is given up honest.
func TestSkeletonAcceptedClashes(t *testing.T) {
	for _, words := range wordLines(t, "clash.txt") {
		require.Len(t, words, 2)
		if a, b := fold.Skeleton(words[0]), fold.Skeleton(words[1]); a != b {
			t.Errorf("%s = %q and %s = %q no longer clash: move the line to differ.txt", words[0], a, words[1], b)
		}
	}
}

func TestSkeletonOfOtherThings(t *testing.T) {
	for _, tc := range []struct{ word, want string }{
		{"", ""},
		{"।", ""},
		{"🙏", ""},
		{"়", ""},
		{"বিদ্যুৎ", ""}, // other scripts have no skeleton
		{"bijliবি", ""},
		{"११", "11"},
		{"100", "100"},
		{"Ｂｉｊｌｉ", "bijli"}, // full width
		{"bijlī", "bijli"},
		{"बिजलीwala", fold.Skeleton("bijliwala")},
		{"आ", "a"},
		{"ओ", "u"},
		{"ँ", ""},
		{"्", ""},
		{"H", "h"},
	} {
		require.Equal(t, tc.want, fold.Skeleton(tc.word), tc.word)
	}
}

func TestSkeletonAppends(t *testing.T) {
	got := fold.AppendSkeleton([]byte("bm"), "pani") // what stands before is never touched
	require.Equal(t, "bmpni", string(got))
	require.Zero(t, testing.AllocsPerRun(100, func() {
		var buf [64]byte
		fold.AppendSkeleton(buf[:0], "ट्रांसफार्मर")
		fold.AppendSkeleton(buf[:0], "transformer")
	}))
	require.LessOrEqual(t, len(fold.Skeleton(strings.Repeat("kt", 5000))), 64)
}

func BenchmarkSkeleton(b *testing.B) {
	for _, w := range []string{"bijli", "बिजली", "transformer", "ट्रांसफार्मर", "naliyon"} {
		b.Run(w, func(b *testing.B) {
			b.ReportAllocs()
			var buf [64]byte
			for b.Loop() {
				fold.AppendSkeleton(buf[:0], w)
			}
		})
	}
}
