package config

import "strings"

// Fault is one thing that is wrong with the configuration, in words for the owner. It never holds a value
// that could be secret.
type Fault struct {
	Where string // "sunwai.toml, line 3", an environment variable, or a key
	What  string // what is wrong and how to mend it
}

// String is the fault as one line: where, and what.
func (f Fault) String() string { return f.Where + ": " + f.What }

// Faults are all that was found, so that an owner mends them in one go.
type Faults []Fault

// Error lists the faults, one a line.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, x := range f {
		lines[i] = x.String()
	}
	return strings.Join(lines, "\n")
}

// asError is nil when there are none.
func (f Faults) asError() error {
	if len(f) == 0 {
		return nil
	}
	return f
}

func (f *Faults) add(where, what string) { *f = append(*f, Fault{where, what}) }
