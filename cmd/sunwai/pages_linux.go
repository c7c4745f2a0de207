package main

import (
	"bufio"
	"bytes"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// mapping is a part of the address space.
type mapping struct {
	from, to  uintptr
	file      string
	untouched bool // as the file has it: nothing was written there
	readOnly  bool
}

// dropPages takes the pages of the program's own file out of memory: nearly all of it is touched by a start, or lies beside what is
// touched, and little of that is needed by a process that waits. They are as they are in the file, which the system reads
// again, mostly from its cache, when one is needed. What was ever written to is left alone.
func dropPages() {
	own, err := os.Readlink("/proc/self/exe")
	if err != nil {
		return // no /proc: there is more in memory than need be
	}
	text, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		return
	}
	for _, m := range mappings(text) {
		if m.file == own && m.readOnly && m.untouched {
			// A refusal leaves things as they were.
			_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, m.from, m.to-m.from, syscall.MADV_DONTNEED)
		}
	}
}

// mappings reads /proc/PID/smaps: https://man7.org/linux/man-pages/man5/proc_pid_smaps.5.html.
func mappings(text []byte) (list []mapping) {
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		if m, is := beginsMapping(lines.Text()); is {
			list = append(list, m)
			continue
		}
		if rest, is := strings.CutPrefix(lines.Text(), "Anonymous:"); is && len(list) > 0 {
			list[len(list)-1].untouched = strings.TrimSpace(rest) == "0 kB"
		}
	}
	return list
}

// beginsMapping reads a line such as "00400000-01587000 r-xp 00001000 fd:00 1234   /usr/bin/sunwai".
func beginsMapping(line string) (m mapping, is bool) {
	span, rest, _ := strings.Cut(line, " ")
	low, high, is := strings.Cut(span, "-")
	if !is || len(rest) < 4 {
		return mapping{}, false
	}
	from, err := strconv.ParseUint(low, 16, 64)
	if err != nil {
		return mapping{}, false
	}
	to, err := strconv.ParseUint(high, 16, 64)
	if err != nil {
		return mapping{}, false
	}
	if at := strings.IndexByte(rest, '/'); at >= 0 {
		m.file = rest[at:]
	}
	m.from, m.to, m.readOnly = uintptr(from), uintptr(to), rest[1] != 'w' && rest[3] == 'p'
	return m, true
}
