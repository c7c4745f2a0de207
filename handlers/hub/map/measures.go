package districts

import (
	"net/url"
	"time"

	"sunwai/models"
)

// limits are from which values on a measure is how good. Colours hang on them, never on who is better than others.
type limits struct {
	from []int // of the classes after the first, in growing order
	kind []string
}

// measure is one way to look at the districts.
type measure struct {
	Code  string
	value func(f models.DistrictFigures) (int, bool)
	limits
	show func(s speaker, n int) string
	tell func(s speaker, n int) string       // short, for a cell; nil: as show
	rows func(q url.Values, from, to string) // what lies behind the figure
}

// measures are all of them, in the order in which they are offered.
func measures() []measure {
	percent := func(s speaker, n int) string { return s.number(n) + "%" }
	count := func(s speaker, n int) string { return s.number(n) }
	good := []string{"c-bad2", "c-bad", "c-warn", "c-good", "c-good2"}
	between := func(by string) func(q url.Values, from, to string) {
		return func(q url.Values, from, to string) {
			q.Set("by", by)
			if by == "closed" {
				q.Set("status", "closed") // whose closing was taken back is not
			}
			q.Set("from", from)
			q.Set("to", to)
		}
	}
	return []measure{
		{Code: "open", value: func(f models.DistrictFigures) (int, bool) { return f.Stock.Open, f.Stocked },
			limits: limits{[]int{1, 20, 100, 500}, []string{"c-0", "c-1", "c-2", "c-3", "c-4"}}, show: count,
			rows: func(q url.Values, _, _ string) { q.Set("status", "open") }},
		{Code: "overdue", value: func(f models.DistrictFigures) (int, bool) { n, ok := f.Stock.OverdueShare(); return n, ok && f.Stocked },
			limits: limits{[]int{1, 5, 10, 25}, []string{"c-good2", "c-good", "c-warn", "c-bad", "c-bad2"}}, show: percent,
			rows: func(q url.Values, _, _ string) { q.Set("overdue", "1") }},
		{Code: "on_time", value: func(f models.DistrictFigures) (int, bool) {
			n, ok := f.Flow.Share(f.Stock.Overdue)
			return n, ok && f.Stocked
		}, limits: limits{[]int{50, 75, 90, 98}, good}, show: percent, rows: between("closed")},
		{Code: "confirmed", value: func(f models.DistrictFigures) (int, bool) { return f.Flow.ConfirmedShare() },
			limits: limits{[]int{25, 50, 70, 85}, good}, show: percent, rows: between("closed")},
		{Code: "first", value: func(f models.DistrictFigures) (int, bool) {
			d, ok := f.Flow.Responses.Within(50)
			return int(d.Round(time.Minute) / time.Minute), ok
		}, limits: limits{[]int{30, 120, 240, 720}, []string{"c-good2", "c-good", "c-warn", "c-bad", "c-bad2"}},
			show: func(s speaker, n int) string { return s.duration(time.Duration(n) * time.Minute) },
			tell: func(s speaker, n int) string { return s.short(n) }, rows: between("responded")},
		{Code: "satisfied", value: func(f models.DistrictFigures) (int, bool) { return f.Flow.Satisfied() },
			limits: limits{[]int{40, 60, 75, 90}, good}, show: percent, rows: between("rated")},
	}
}

// class is the colour of a value.
func (l limits) class(n int) string {
	at := 0
	for at < len(l.from) && n >= l.from[at] {
		at++
	}
	return l.kind[at]
}
