package directory

import (
	"errors"
	"fmt"
	"strings"
)

// Fault is something that makes a directory unsound, or a change unfit. Its Error is in English, for who keeps the files; pages say it by its
// kind in the reader's language.
type Fault struct {
	Kind       string   // names a text; never rename without the texts of pages
	Department string   // code of whose file it is in; "" for all other files
	Args       []string // of the sentence in English, in order; the first mostly says where, as "file: category CODE"

	said string
}

// Error is the fault in English.
func (f *Fault) Error() string { return f.said }

// Where is the part of a place that stands behind the file's name: "category POWER.SUPPLY", "holiday 2026-10-20"; "" when it is the whole file.
func (f *Fault) Where() string {
	if len(f.Args) == 0 {
		return ""
	}
	file, rest, _ := strings.Cut(f.Args[0], ": ")
	if !strings.HasSuffix(file, ".toml") && !strings.HasSuffix(file, ".tsv") {
		return ""
	}
	return rest
}

func wrong(kind, format string, args ...any) *Fault {
	f := &Fault{Kind: kind, said: fmt.Sprintf(format, args...)}
	for _, a := range args {
		f.Args = append(f.Args, fmt.Sprint(a))
	}
	return f
}

// OtherFault is the kind of what has no kind of its own: an error of a library, or of a table of Areas.
const OtherFault = "areas"

// Faults are what an error of Apply, Load or Validate lists.
func Faults(err error) (list []*Fault) {
	all := []error{err}
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		all = joined.Unwrap()
	}
	for _, e := range all {
		f := &Fault{Kind: OtherFault}
		var known *Fault
		if errors.As(e, &known) {
			*f = *known
		}
		f.said = e.Error() // with where it was met
		list = append(list, f)
	}
	return list
}

// FaultKinds are all kinds there are: each page that shows faults has a text for each.
func FaultKinds() []string {
	return strings.Fields(`areas name_en name_hi name_latn no_department code handle handle_taken phone clock one_other limit_missing limit_order
		word_twice no_words nobody_to_call danger category twice reason reason_missing not_a_helpline percent step_long danger_slow
		template_kinds template_name template_buttons template_general template_edges template_hole template_long template_twice template_code template_sample template_button
		area holiday_twice flag ladder date hour limit time weight hours gone unknown other kept value nothing not_there`)
}
