package models

// ReportSheet is a periodic report to be shown on a screen. Everything in words is in the reader's language.
type ReportSheet struct {
	Title, Scope, Place, Period string
	Figures                     []SheetFigure
	Closures, Ratings           []SheetCount
	Channels, Categories        []SheetCount
	Places                      []SheetCount
	Levels                      []SheetCount // overdue, by the level of who answers
	Rankings                    []SheetRanking
	Rows                        int // complaints the figures were counted from
}

// SheetFigure is one figure beside what it was in the time before.
type SheetFigure struct {
	Code         string // received, claimed, confirmed, on_time, late, open, response, appeals
	Name         string
	Value        string
	Before       string // the same in the period before
	BeforePeriod string
}

// Note is what stands below a figure: a comparison where there is one. What is open or overdue is so now; of the time before nobody kept
// how much was.
func (f SheetFigure) Note(before string) string {
	if f.Before == "" {
		return ""
	}
	return before
}

// SheetCount is one of several things that were counted. Code is that of the directory, where it has one.
type SheetCount struct {
	Code, Name string
	Count      int
}

// SheetRanking compares those of alike volume, the best first.
type SheetRanking struct {
	Of   string // department or district
	Name string // of the group
	Rows []SheetRank
}

// SheetRank is one of them.
type SheetRank struct {
	Code, Name                   string
	Received, Claimed, Confirmed int
	OnTime                       int // per cent
}

// AuditSample is the complaints of a month that outsiders are invited to look into. Whoever has the seed can draw again.
type AuditSample struct {
	Month   string // 2026-11
	Seed    []byte
	Numbers []Number
	Of      int // closed in that month, without what is sensitive or against staff
}
