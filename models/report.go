package models

import "time"

// MadeHere stands in Attachment.Account of files that we make ourselves instead of fetching them: an action-taken report,
// a day's report. No account has such a key. Ref says what is to be made. Stored: never rename.
const MadeHere = ":made"

// ReasonUnmade says of a file of ours that it could not be made, after all tries. Stored: never rename.
const ReasonUnmade = "unmade"

// ReasonExpired says of a file of ours that it was kept long enough. Stored: never rename.
const ReasonExpired = "expired"

// ReportQuery is the time of a report: From belongs to it, To does not.
type ReportQuery struct {
	From, To time.Time
}

// Trend says what a TrendRow counts.
type Trend string

// The kinds, in the order in which reports show them.
const (
	TrendReceived Trend = "received" // registered on the day
	TrendClosed   Trend = "closed"   // closed on the day, by whatever, and closed still
	TrendLate     Trend = "late"     // the limit for the work passed on the day, and the work was not done by then
)

// Trends lists them.
func Trends() []Trend { return []Trend{TrendReceived, TrendClosed, TrendLate} }

// TrendRow is how often something happened on a day to a department's complaints in an Area.
type TrendRow struct {
	What       Trend
	Department string
	Area       string
	Day        int // from the beginning of the query's time, in days
	Count      int
}

// ReportRow is a complaint as reports count it: no words, no names, no place but its Area. It says how the complaint stands
// now; what the time of the report adds is marked so.
type ReportRow struct {
	Number       Number
	Status       Status
	Department   string
	Category     string
	Area         string // empty: not placed
	Channel      PlatformName
	Office       Office
	Answerable   Level
	Danger       Danger
	Sensitive    bool
	AgainstStaff bool

	RegisteredAt     time.Time
	RespondedAt      time.Time
	ResolvedAt       time.Time
	ClosedAt         time.Time
	FirstResponseDue time.Time
	ResolutionDue    time.Time
	PausedAt         time.Time

	Handovers int
	Closure   Closure
	Rating    Rating
	Aside     bool // the rating does not count
	OnTime    bool

	Appealed int  // appeals made in the report's time
	Rated    bool // rated in the report's time
	HandedOn int  // handed over in the report's time, without what was taken back
}

// Hidden reports whether only the group of a complaint may be said: it is sensitive, or against staff.
func (r ReportRow) Hidden() bool { return r.Sensitive || r.AgainstStaff }

// Overdue reports whether the limit had passed at a moment with the complaint still open and its clock not held.
func (r ReportRow) Overdue(at time.Time) bool {
	return r.Status.Open() && !r.ResolutionDue.IsZero() && r.PausedAt.IsZero() && at.After(r.ResolutionDue)
}

// ActionRef says in Attachment.Ref that the action-taken report of the attachment's complaint is to be made, for whom the
// attachment says asked. Stored: never rename.
func ActionRef(lang Lang) string { return "action/" + string(lang) }
