package benchtest

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// tick is the unit of times under /proc: 100 a second on every Linux that Go knows.
const tick = 10 * time.Millisecond

// spent is processor time since some beginning.
type spent struct {
	at       time.Time
	machine  time.Duration // all cores, whoever used them
	load     time.Duration // this process: client, Bot API, watching
	program  time.Duration
	database time.Duration
}

// meter reads processor times.
type meter struct {
	program  int // process, 0 for none
	database int // the process that all of PostgreSQL's descend from
}

func (m meter) read(tb testing.TB) spent {
	tb.Helper()
	var own syscall.Rusage
	require.NoError(tb, syscall.Getrusage(syscall.RUSAGE_SELF, &own))
	s := spent{at: time.Now(), load: time.Duration(own.Utime.Nano() + own.Stime.Nano())}
	text, err := os.ReadFile("/proc/stat")
	require.NoError(tb, err)
	all, _, _ := strings.Cut(string(text), "\n")
	for i, field := range strings.Fields(all)[1:] {
		if i == 3 || i == 4 || i >= 8 { // idle, waiting for the disk; guests are counted in user already
			continue
		}
		n, err := strconv.ParseInt(field, 10, 64)
		require.NoError(tb, err)
		s.machine += time.Duration(n) * tick
	}
	if m.program != 0 {
		s.program = processTime(m.program)
	}
	if m.database != 0 {
		s.database = familyTime(m.database)
	}
	return s
}

// processTime is what a process and its children that ended have used; 0 when it is gone.
func processTime(pid int) time.Duration {
	f, ok := stat(pid)
	if !ok {
		return 0
	}
	return f.time
}

// childrenTime is what processes that this one started and that have ended have used.
func childrenTime(tb testing.TB) time.Duration {
	tb.Helper()
	var u syscall.Rusage
	require.NoError(tb, syscall.Getrusage(syscall.RUSAGE_CHILDREN, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

type procStat struct {
	parent int
	time   time.Duration
}

func stat(pid int) (procStat, bool) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return procStat{}, false
	}
	// The name stands in brackets and may hold anything.
	fields := strings.Fields(string(text)[strings.LastIndexByte(string(text), ')')+1:])
	if len(fields) < 15 {
		return procStat{}, false
	}
	var p procStat
	p.parent, _ = strconv.Atoi(fields[1])
	for _, f := range fields[11:15] { // user, system, and both of children that ended
		n, _ := strconv.ParseInt(f, 10, 64)
		p.time += time.Duration(n) * tick
	}
	return p, true
}

// familyTime is what a process and all its living descendants have used.
func familyTime(root int) time.Duration {
	found, _ := filepath.Glob("/proc/[0-9]*")
	all := make(map[int]procStat, len(found))
	for _, path := range found {
		pid, _ := strconv.Atoi(filepath.Base(path))
		if s, ok := stat(pid); ok {
			all[pid] = s
		}
	}
	var sum time.Duration
	for pid, s := range all {
		for at := pid; at > 1; at = all[at].parent {
			if at == root {
				sum += s.time
				break
			}
		}
	}
	return sum
}

// used is what happened between two readings.
type used struct {
	took time.Duration
	spent
}

func (s spent) since(before spent) used {
	return used{took: s.at.Sub(before.at), spent: spent{machine: s.machine - before.machine, load: s.load - before.load,
		program: s.program - before.program, database: s.database - before.database}}
}

// others is the share of the machine that somebody else used.
func (u used) others() string {
	share := float64(u.machine-u.load-u.program-u.database) / float64(u.took) / float64(runtime.NumCPU())
	return fmt.Sprintf("%.0f %%", 100*max(0, share))
}

// each is the processor time for one of n things: of the program, the database, the load.
func (u used) each(n int) string {
	one := func(d time.Duration) int64 { return d.Microseconds() / int64(max(n, 1)) }
	return fmt.Sprintf("%d+%d+%d µs", one(u.program), one(u.database), one(u.load))
}

// processor is the machine's, as it calls itself.
func processor() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(text)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "unknown processor"
}

// memory is a process's in bytes: all that is resident, and of that the pages of files, which the system takes back whenever it
// needs room.
type memory struct{ all, file int64 }

func resident(tb testing.TB, pid int) (m memory) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	require.NoError(tb, err)
	for line := range strings.Lines(string(text)) {
		name, value, _ := strings.Cut(line, ":")
		for at, into := range map[string]*int64{"VmRSS": &m.all, "RssFile": &m.file} {
			if name == at {
				kb, err := strconv.ParseInt(strings.Fields(value)[0], 10, 64)
				require.NoError(tb, err)
				*into = kb << 10
			}
		}
	}
	require.NotZero(tb, m.all, "no VmRSS")
	return m
}

// calm waits until a program that has just started has done what waits for it then, and what the morning asks for: the
// reports and summaries of a state's officers take it some seconds once a day, and are measured in handlers/report.
func calm(tb testing.TB, m meter) {
	tb.Helper()
	const quiet, looks, longest = 30 * time.Millisecond, 3, 5 * time.Minute
	still := 0
	for end, before := time.Now().Add(longest), m.read(tb); still < looks; {
		time.Sleep(time.Second)
		now := m.read(tb)
		u := now.since(before)
		before = now
		if still++; u.program > quiet || u.database > quiet { // the program waits while the database counts for a report
			still = 0
		}
		require.True(tb, time.Now().Before(end), "the program does not come to rest")
	}
}
