// Package benchtest measures the program as it is served: the real binary, a PostgreSQL with fsync on, the load and both
// of them sharing the machine. `make bench` runs it and prints one table; nothing here is an ordinary test.
//
// Nothing of ours is replaced. Outside stand only a client that calls the webhooks and a Bot API that answers at once.
package benchtest

import (
	"fmt"
	"os"
	"strconv"
	"testing"
)

// Environment of a run, besides the -bench expression.
const (
	envRows    = "BENCH_ROWS"     // complaints in the grown database, a million if not set
	envSeconds = "BENCH_SECONDS"  // how long each thing is measured, 8 if not set
	envServer  = "BENCH_POSTGRES" // settings of PostgreSQL with spaces between: "shared_buffers=2GB max_wal_size=8GB"; as it comes if not set
	envProfile = "BENCH_PROFILE"  // a folder for profiles of the program; it is built for them, and a little slower
)

// TestMain prints the table when all is measured.
func TestMain(m *testing.M) {
	code := m.Run()
	stopShared()
	if len(report.rows) > 0 {
		fmt.Println()
		report.print(os.Stdout)
	}
	os.Exit(code)
}

func setting(name string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil && n > 0 {
		return n
	}
	return otherwise
}
