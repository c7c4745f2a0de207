package storetest

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// tick is the unit of CPU times in /proc on Linux (USER_HZ is 100 on every platform it supports).
const tick = 10 * time.Millisecond

// cpuSpent is the CPU time that this process and the database's processes for it have used so far; not what the
// database does in the background. On a machine that does other work too it says more than the clock on the wall.
func (b *bench) cpuSpent(tb testing.TB) time.Duration {
	var self syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &self); err != nil {
		tb.Fatal(err)
	}
	sum := time.Duration(self.Utime.Nano() + self.Stime.Nano())
	if !strings.HasPrefix(b.url, "postgres") {
		return sum
	}
	for _, row := range b.raw(tb, `SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`) {
		sum += cpuOf(fmt.Sprint(row[0]))
	}
	return sum
}

// cpuOf reads user and system time of a process on this machine; 0 when it cannot be seen.
func cpuOf(pid string) time.Duration {
	stat, err := os.ReadFile("/proc/" + pid + "/stat")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(stat), ") ") // the name may hold spaces
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return time.Duration(user+system) * tick
}
