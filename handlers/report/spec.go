// Package report writes reports: the action-taken report of one complaint, and the figures of a day, a week or a month
// as PDF, XLSX, CSV and a picture. Figures are counted in a single pass over the complaints, and contain nobody's words
// or names.
package report

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sunwai/models"
)

// Kind is how long a report's time is. Stored: never rename.
type Kind string

// The kinds of periodic reports.
const (
	Day   Kind = "day"
	Week  Kind = "week" // Monday to Sunday
	Month Kind = "month"
)

// Kinds lists them, the shortest first.
func Kinds() []Kind { return []Kind{Day, Week, Month} }

// Period is the time of a report, from a midnight in India to another.
type Period struct {
	Kind     Kind
	From, To time.Time // UTC; To does not belong to it
}

// PeriodOf is the period of a kind in which a moment lies.
func PeriodOf(kind Kind, at time.Time) Period {
	y, m, d := at.In(models.IST()).Date()
	midnight := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, models.IST()) }
	from := midnight(y, m, d)
	to := midnight(y, m, d+1)
	switch kind {
	case Week:
		from = midnight(y, m, d-(int(from.Weekday())+6)%7)
		to = from.AddDate(0, 0, 7)
	case Month:
		from, to = midnight(y, m, 1), midnight(y, m+1, 1)
	}
	return Period{Kind: kind, From: from.UTC(), To: to.UTC()}
}

// Before is the period that ends where this one begins.
func (p Period) Before() Period { return PeriodOf(p.Kind, p.From.Add(-time.Hour)) }

// Name is the first day of the period, which with the kind tells it from all others. Stored: never rename.
func (p Period) Name() string { return p.From.In(models.IST()).Format(time.DateOnly) }

// days is how many days the period has.
func (p Period) days() int { return int(p.To.Sub(p.From) / (24 * time.Hour)) }

// holds reports whether something happened in the period.
func (p Period) holds(at time.Time) bool { return !at.Before(p.From) && at.Before(p.To) }

// leaves reports whether a complaint is what a period left to do: open, and registered before it was over. What came on a later day is for a
// later report.
func (p Period) leaves(r models.ReportRow) bool {
	return r.Status.Open() && r.RegisteredAt.Before(p.To)
}

// late reports whether it is overdue, and its limit had passed before the period was over.
func (p Period) late(r models.ReportRow, now time.Time) bool {
	return p.leaves(r) && r.Overdue(p.until(now))
}

// until is a moment, or the period's end where that is earlier.
func (p Period) until(now time.Time) time.Time {
	if now.After(p.To) {
		return p.To
	}
	return now
}

// Scope is what a report is about: a department, or all; an Area with all in it, or the state.
type Scope struct {
	Department string // code; empty: every department
	Area       string // code; empty: the whole state
}

// Format is what a report is written as. Stored: never rename.
type Format string

// The formats.
const (
	PDF  Format = "pdf"  // to print
	XLSX Format = "xlsx" // figures, and a row for each complaint
	CSV  Format = "csv"  // a row for each complaint
	PNG  Format = "png"  // one picture to post
)

// Formats lists them.
func Formats() []Format { return []Format{PDF, XLSX, CSV, PNG} }

// Spec says which periodic report in which form.
type Spec struct {
	Period Period
	Scope  Scope
	Lang   models.Lang
	Format Format
}

// periodic begins the description of a periodic report. Stored: never rename.
const periodic = "periodic"

// Ref describes a report in Attachment.Ref. Stored: never rename.
func (s Spec) Ref() string {
	return strings.Join([]string{periodic, string(s.Period.Kind), s.Period.Name(), s.Scope.Department, s.Scope.Area,
		string(s.Lang), string(s.Format)}, "/")
}

// FileName is how the report is called where it is kept by a person.
func (s Spec) FileName() string {
	parts := []string{"sunwai", string(s.Period.Kind), s.Period.Name()}
	for _, p := range []string{s.Scope.Department, strings.NewReplacer(":", "-").Replace(s.Scope.Area), string(s.Lang)} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, "-") + "." + string(s.Format)
}

// parseSpec reads what Ref wrote.
func parseSpec(ref string) (Spec, error) {
	parts := strings.Split(ref, "/")
	if len(parts) != 7 || parts[0] != periodic || !slices.Contains(Kinds(), Kind(parts[1])) || !slices.Contains(Formats(), Format(parts[6])) {
		return Spec{}, fmt.Errorf("%q describes no report", ref)
	}
	day, err := time.ParseInLocation(time.DateOnly, parts[2], models.IST())
	if err != nil {
		return Spec{}, fmt.Errorf("%q describes no report: %w", ref, err)
	}
	return Spec{Period: PeriodOf(Kind(parts[1]), day), Scope: Scope{Department: parts[3], Area: parts[4]},
		Lang: models.Lang(parts[5]), Format: Format(parts[6])}, nil
}
