// Package reports is the page of periodic reports: any day, week or month, for the state, a department or a district,
// on the screen and as files. It also shows the month's sample of complaints that outsiders are invited to check.
package reports

import (
	"context"
	"embed"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Asked is which report.
type Asked struct {
	Kind       string // day, week, month
	Day        time.Time
	Department string // code; empty: all
	District   string // code; empty: the state
	Lang       models.Lang
}

// Reports makes them.
type Reports interface {
	// Screen counts a report to be shown.
	Screen(ctx context.Context, a Asked, now time.Time) (models.ReportSheet, error)
	// File writes a report in one of the Formats and says how it is called.
	File(ctx context.Context, w io.Writer, a Asked, format string, now time.Time) error
	FileName(a Asked, format string) string
	// Sample draws the complaints of a month that is over.
	Sample(ctx context.Context, month string) (models.AuditSample, error)
}

// Directory is what the page reads of the state's directory.
type Directory interface {
	AllDepartments() []models.Department
	Districts() []models.Area
}

// Deps is what the page is wired with.
type Deps struct {
	Reports   Reports
	Directory func() Directory
	Clock     models.Clock
	// Audit notes who took what away.
	Audit func(ctx context.Context, u access.User, action string, complaint models.ID) error
}

// auditExported is noted when a file with a row for each complaint is made. Stored: never rename.
const auditExported = "report.exported"

func kinds() []string { return []string{"day", "week", "month"} }

// formats are the files, with what browsers call them.
func formats() map[string]string {
	return map[string]string{"pdf": "application/pdf", "png": "image/png", "csv": "text/csv; charset=utf-8",
		"xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
}

type page struct{ Deps }

// Module is the page.
func Module(d Deps) web.Module {
	p := &page{d}
	return web.Module{Name: "reports", Texts: texts(), Files: embedded, Routes: []web.Route{
		{Method: "GET", Path: "/hub/reports", May: access.SeeReports, Do: p.show},
		{Method: "GET", Path: "/hub/reports/file", May: access.SeeReports, Do: p.file},
		{Method: "GET", Path: "/hub/reports/sample", May: access.SeeReports, Do: p.sample},
	}, Nav: []web.NavItem{{Path: "/hub/reports", Key: "reports.title", Icon: "report", May: access.SeeReports, Order: 80}}}
}

// view is what the page shows.
type view struct {
	Asked
	models.ReportSheet
	Kinds       []string
	Departments []models.Department
	Districts   []models.Area
	Date        string
	Earlier     string // addresses
	Later       string
	Files       []link
	Samples     []link
	Of          map[string]string // figure -> the list behind it
	Behind      map[string]string // what is ranked -> the complaints it got
}

type link struct{ Name, Path string }

func (p *page) show(c *web.Call) error {
	asked, err := p.asked(c)
	if err != nil {
		return err
	}
	sheet, err := p.Reports.Screen(c.Context(), asked, p.moment())
	if err != nil {
		return fmt.Errorf("counting a report: %w", err)
	}
	v := view{Asked: asked, ReportSheet: sheet, Kinds: kinds(), Departments: p.departments(c.User), Districts: p.districts(c.User), Date: day(asked.Day),
		Earlier: p.address(asked, step(asked, -1)), Of: behind(asked)}
	if next := step(asked, 1); !next.After(p.Clock.Now()) {
		v.Later = p.address(asked, next)
	}
	for _, format := range []string{"pdf", "png", "xlsx", "csv"} {
		if rows(format) && !c.User.May(access.Export) {
			continue
		}
		v.Files = append(v.Files, link{strings.ToUpper(format), "/hub/reports/file?" + query(asked, asked.Day, format).Encode()})
	}
	v.Behind = ranked(asked, sheet)
	month := p.Clock.Now().In(models.IST())
	for i := 1; i <= 3; i++ {
		at := time.Date(month.Year(), month.Month()-time.Month(i), 1, 0, 0, 0, 0, models.IST())
		v.Samples = append(v.Samples, link{at.Format("01/2006"), "/hub/reports/sample?month=" + at.Format("2006-01")})
	}
	return c.Page("reports/page", "reports.title", v)
}

// moment is when a report's figures stand: whole minutes, so that who looks twice has them counted once.
func (p *page) moment() time.Time { return p.Clock.Now().Truncate(time.Minute) }

// rows reports whether a file has a row for each complaint.
func rows(format string) bool { return format == "csv" || format == "xlsx" }

// asked reads which report is wanted. What lies outside the reader's part of the state is not there for him; whoever looks after one
// department or district alone starts with it.
func (p *page) asked(c *web.Call) (Asked, error) {
	now := p.Clock.Now()
	a := Asked{Kind: "day", Day: now.AddDate(0, 0, -1), Department: c.Query("department"), District: c.Query("district"), Lang: c.Lang}
	if k := c.Query("kind"); slices.Contains(kinds(), k) {
		a.Kind = k
	}
	if at, err := time.ParseInLocation(time.DateOnly, c.Query("day"), models.IST()); err == nil && !at.After(now) && at.Year() > 2000 {
		a.Day = at
	}
	var ok bool
	if a.Department, ok = within(a.Department, c.User.Scope.Departments, codes(p.Directory().AllDepartments())); !ok {
		return a, models.ErrNotFound
	}
	if a.District, ok = within(a.District, c.User.Scope.Districts, areas(p.Directory().Districts())); !ok {
		return a, models.ErrNotFound
	}
	return a, nil
}

// within keeps what is asked for if it exists and may be seen; nothing asked for is everything, or the first of what may be seen.
func within(asked string, may, exist []string) (string, bool) {
	if asked == "" {
		if len(may) == 0 {
			return "", true
		}
		return may[0], true
	}
	return asked, slices.Contains(exist, asked) && (len(may) == 0 || slices.Contains(may, asked))
}

func codes(list []models.Department) (out []string) {
	for _, d := range list {
		out = append(out, d.Code)
	}
	return out
}

func areas(list []models.Area) (out []string) {
	for _, a := range list {
		out = append(out, a.Code)
	}
	return out
}

// departments are those that a user may choose from.
func (p *page) departments(u access.User) []models.Department {
	return slices.DeleteFunc(slices.Clone(p.Directory().AllDepartments()), func(d models.Department) bool {
		return len(u.Scope.Departments) > 0 && !slices.Contains(u.Scope.Departments, d.Code)
	})
}

func (p *page) districts(u access.User) []models.Area {
	return slices.DeleteFunc(slices.Clone(p.Directory().Districts()), func(a models.Area) bool {
		return len(u.Scope.Districts) > 0 && !slices.Contains(u.Scope.Districts, a.Code)
	})
}

func day(at time.Time) string { return at.In(models.IST()).Format(time.DateOnly) }

// step is a day in the report n before or after.
func step(a Asked, n int) time.Time {
	at := a.Day.In(models.IST())
	switch a.Kind {
	case "week":
		return at.AddDate(0, 0, 7*n)
	case "month":
		return time.Date(at.Year(), at.Month()+time.Month(n), 1, 0, 0, 0, 0, models.IST())
	}
	return at.AddDate(0, 0, n)
}

func query(a Asked, at time.Time, format string) url.Values {
	q := url.Values{"kind": {a.Kind}, "day": {day(at)}}
	for name, value := range map[string]string{"department": a.Department, "district": a.District, "format": format} {
		if value != "" {
			q.Set(name, value)
		}
	}
	return q
}

func (p *page) address(a Asked, at time.Time) string {
	return "/hub/reports?" + query(a, at, "").Encode()
}

// behind are the lists behind the figures, by the figure's code.
func behind(a Asked) map[string]string {
	list := func(more ...string) string {
		q := url.Values{}
		if a.Department != "" {
			q.Set("department", a.Department)
		}
		if a.District != "" {
			q.Set("district", a.District)
		}
		for i := 0; i+1 < len(more); i += 2 {
			q.Set(more[i], more[i+1])
		}
		return "/hub/complaints?" + q.Encode()
	}
	from, to := span(a)
	return map[string]string{"received": list("from", day(from), "to", day(to)), "late": list("overdue", "1"), "open": list("open", "1"),
		"appeals": list("status", "appealed")}
}

// ranked are the complaints that each of those got that a report compares, by its code.
func ranked(a Asked, sheet models.ReportSheet) map[string]string {
	out := map[string]string{}
	for _, r := range sheet.Rankings {
		for _, x := range r.Rows {
			one := a
			if r.Of == "district" {
				one.District = x.Code
			} else {
				one.Department = x.Code
			}
			out[x.Code] = behind(one)["received"]
		}
	}
	return out
}

// span is the first and the last day of the report.
func span(a Asked) (from, to time.Time) {
	at := a.Day.In(models.IST())
	switch a.Kind {
	case "week":
		from = at.AddDate(0, 0, -(int(at.Weekday())+6)%7)
		return from, from.AddDate(0, 0, 6)
	case "month":
		from = time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, models.IST())
		return from, from.AddDate(0, 1, -1)
	}
	return at, at
}

func (p *page) file(c *web.Call) error {
	asked, err := p.asked(c)
	if err != nil {
		return err
	}
	format := c.Query("format")
	kind, ok := formats()[format]
	if !ok {
		return models.ErrNotFound
	}
	if rows(format) {
		if !c.User.May(access.Export) {
			return web.ErrForbidden
		}
		if err := p.Audit(c.Context(), c.User, auditExported, 0); err != nil {
			return fmt.Errorf("noting who takes a report away: %w", err)
		}
	}
	h := c.W.Header()
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Disposition", `attachment; filename="`+p.Reports.FileName(asked, format)+`"`)
	out := &begun{ResponseWriter: c.W}
	if err := p.Reports.File(c.Context(), out, asked, format, p.moment()); err != nil {
		if out.any {
			panic(http.ErrAbortHandler) // half a file must not look like a whole one
		}
		h.Del("Content-Disposition")
		return fmt.Errorf("writing a report: %w", err)
	}
	return nil
}

// begun remembers whether something was sent already.
type begun struct {
	http.ResponseWriter
	any bool
}

// Write sends bytes on.
func (b *begun) Write(p []byte) (int, error) {
	b.any = true
	return b.ResponseWriter.Write(p)
}

func (p *page) sample(c *web.Call) error {
	month := c.Query("month")
	at, err := time.ParseInLocation("2006-01", month, models.IST())
	if err != nil || month >= models.AuditMonth(p.Clock.Now()) || at.Year() < 2000 || !c.User.Scope.All() {
		return models.ErrNotFound
	}
	s, err := p.Reports.Sample(c.Context(), month)
	if err != nil {
		return fmt.Errorf("drawing a sample: %w", err)
	}
	return c.Page("reports/sample", "reports.sample", s)
}
