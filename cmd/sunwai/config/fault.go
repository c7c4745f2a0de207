package config

import (
	"cmp"
	"fmt"
	"strings"
)

// Fault is one thing that is wrong with the configuration, in words for the owner. It never holds a value
// that could be secret.
type Fault struct {
	Where string // "sunwai.toml, line 3", an environment variable, or a key
	What  string // what is wrong and how to mend it

	// account is the name of the account that it is about, with which Where begins; "" when it is not about one.
	account string
	// common is What without the name that differs from account to account, and differs that name; "" where What is the same for all.
	common, differs string
}

// String is the fault as one line: where, and what.
func (f Fault) String() string { return f.Where + ": " + f.What }

// part is what of the account is wrong: " key", or "" for the whole.
func (f Fault) part() string { return strings.TrimPrefix(f.Where, f.account) }

// Faults are all that was found, so that an owner mends them in one go.
type Faults []Fault

// Error lists the faults, one a line.
func (f Faults) Error() string {
	together := f.Together()
	lines := make([]string, len(together))
	for i, x := range together {
		lines[i] = x.String()
	}
	return strings.Join(lines, "\n")
}

// everywhere is from how many accounts on a fault is told once for all of them.
const everywhere = 3

// Together is the list as it is told: what is wrong alike in many accounts is one mistake, made everywhere, and stands in it once, with their
// names. With 38 departments the other mistakes would be looked for in vain between its lines.
func (f Faults) Together() Faults {
	type like struct{ part, what string }
	of := func(x Fault) like { return like{x.part(), cmp.Or(x.common, x.What)} }
	names := map[like][]string{}
	for _, x := range f {
		if x.account != "" {
			name := strings.TrimPrefix(x.account, accountBlock+" ")
			names[of(x)] = append(names[of(x)], strings.TrimSuffix(name+" "+x.differs, " "))
		}
	}
	var list Faults
	told := map[like]bool{}
	for _, x := range f {
		switch same := names[of(x)]; {
		case x.account == "" || len(same) < everywhere:
			list = append(list, x)
		case !told[of(x)]:
			told[of(x)] = true
			list.add(fmt.Sprintf("%s%s in %d blocks", accountBlock, x.part(), len(same)), of(x).what+" ("+strings.Join(same, ", ")+")")
		}
	}
	return list
}

// asError is nil when there are none.
func (f Faults) asError() error {
	if len(f) == 0 {
		return nil
	}
	return f
}

func (f *Faults) add(where, what string) { *f = append(*f, Fault{Where: where, What: what}) }

// of marks those that begin with an account's name as that account's.
func (f Faults) of(account string) Faults {
	for i := range f {
		if strings.HasPrefix(f[i].Where, account) {
			f[i].account = account
		}
	}
	return f
}
