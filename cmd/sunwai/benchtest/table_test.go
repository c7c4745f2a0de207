package benchtest

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"unicode/utf8"
)

// result is a line of the table.
type result struct {
	what, target, measured, others string
}

// table collects what was measured, in order.
type table struct {
	mu   sync.Mutex
	rows []result
}

// report is this run's.
var report table

// add notes a result and shows it at once.
func (t *table) add(r result) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.rows = append(t.rows, r)
	fmt.Fprintf(os.Stderr, "    %s: %s (wanted: %s; others %s)\n", r.what, r.measured, r.target, r.others)
}

func (t *table) print(w io.Writer) {
	t.mu.Lock()
	defer t.mu.Unlock()
	fmt.Fprintf(w, "%d cores, %s, PostgreSQL %s with fsync on, %s\n\n", runtime.NumCPU(), processor(), shared.version, runtime.Version())
	lines := [][4]string{{"what", "target", "measured", "others"}}
	for _, r := range t.rows {
		lines = append(lines, [4]string{r.what, r.target, r.measured, r.others})
	}
	var width [4]int
	for _, l := range lines {
		for i, cell := range l {
			width[i] = max(width[i], utf8.RuneCountInString(cell))
		}
	}
	for n, l := range lines {
		for i, cell := range l {
			fmt.Fprintf(w, "| %s%s ", cell, strings.Repeat(" ", width[i]-utf8.RuneCountInString(cell)))
		}
		fmt.Fprintln(w, "|")
		if n == 0 {
			for _, x := range width {
				fmt.Fprintf(w, "|%s", strings.Repeat("-", x+2))
			}
			fmt.Fprintln(w, "|")
		}
	}
	fmt.Fprintln(w, "\nothers: share of the machine that neither the load nor the program nor its database used meanwhile.")
}
