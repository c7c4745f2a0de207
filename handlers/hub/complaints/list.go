package complaints

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// listing is what the page shows.
type listing struct {
	Asked         asked
	Query         string
	Selects       []selection
	Kept          []pair // fields of the address that the form has no place for
	Chips         []chip
	Sorts         []link
	Rows          []row
	Count         string
	First         string
	Previous      string
	Next          string
	Further       time.Time
	Views         []view
	Waiting       []waiting
	MayBulk       bool
	OneDepartment bool // all are of the same: it is not said of each
	MayExport     bool
	Staff         bool   // what is said about staff may be counted elsewhere, and is not in the list
	Bulks         string // address of what was done to many; "": not for this reader
	CSV, XLSX     string
	Clear         string
	Sought        string // as it stands in the form
	Unknown       string // why a number that was asked for is not here: a text of the pages
	Ending        []row  // whose numbers end in the digits that were searched for
	Wrong         string // what is wrong with the days that were asked for
}

type pair struct{ Name, Value string }

// selection is a filter with its choices.
type selection struct {
	Name, Label string
	Options     []option
}

type option struct {
	Value, Label string
	Chosen       bool
}

type link struct {
	Label, URL string
	Here       bool
}

// chip is a filter that is set, with the way to take it away.
type chip struct{ Label, URL string }

type row struct {
	models.HubRow
	URL     string
	Pick    string // as a bulk takes it
	Overdue bool
	Kind    string // colour of the status
	Place   string
	Post    string
}

type view struct {
	Name, URL, Drop string
}

func (p *page) list(c *web.Call) error {
	if to, err := p.byNumber(c); err != nil || to != "" {
		if err != nil {
			return err
		}
		return c.Go(to)
	}
	a := read(c.R.URL.Query())
	at, err := models.ParseHubCursor(c.Query("at"))
	if err != nil {
		return models.ErrNotFound
	}
	q := a.query(c.User, p.Clock.Now())
	q.At = at
	// Of a mistyped number, or of a phone's, nothing is left to search for: the whole list would be taken for what was found.
	sought := strings.TrimSpace(c.Query("q"))
	nothing := sought != "" && !a.Has("q")
	var found models.HubPage
	if !nothing {
		found, err = p.Store.HubComplaints(c.Context(), q)
	}
	if errors.Is(err, models.ErrCursor) {
		return models.ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("listing complaints: %w", err)
	}
	l := listing{Asked: a, Query: a.Encode(), Selects: p.selects(c, a), Kept: kept(a), Chips: p.chips(c, a), Sorts: sorts(c, a), Rows: p.rows(c, found.Rows),
		Further: found.Further, MayBulk: c.User.May(access.ActInBulk) && c.User.Officer != 0, MayExport: c.User.May(access.Export) && !nothing, Sought: a.Get("q"),
		CSV: path + "/export?" + with(a, "format", "csv"), XLSX: path + "/export?" + with(a, "format", "xlsx"), Clear: path}
	l.OneDepartment = a.Has("department") || len(c.User.Scope.Departments) == 1
	l.Staff = !c.User.Scope.All() && !c.User.OnlyOwn()
	if c.User.May(access.SeeBulks) {
		l.Bulks = path + "/bulk"
	}
	if l.Ending, err = p.ending(c, sought); err != nil {
		return err
	}
	l.Wrong = c.WrongDays(a.Get("from"), a.Get("to"))
	switch {
	case sought != "" && numberLike(sought):
		l.Unknown = "complaints.unknown"
	case nothing:
		l.Unknown = "complaints.unsearchable"
	}
	if nothing {
		l.Sought = sought
	}
	if !found.Next.IsZero() {
		l.Next = a.address("at", found.Next.String())
	}
	if !found.Prev.IsZero() {
		l.Previous, l.First = a.address("at", found.Prev.String()), a.address()
	}
	if l.Count, err = p.count(c, q, found); err != nil {
		return err
	}
	if l.Views, l.Waiting, err = p.beside(c); err != nil {
		return err
	}
	return c.Page("complaints/page", "complaints.title", l)
}

func with(a asked, name, value string) string {
	v := read(a.Values).Values
	v.Set(name, value)
	return v.Encode()
}

// count says how many there are: exactly while they are few.
func (p *page) count(c *web.Call, q models.HubQuery, found models.HubPage) (string, error) {
	if q.At.IsZero() && found.Next.IsZero() {
		return c.T("complaints.count", "n", strconv.Itoa(len(found.Rows))), nil
	}
	if !q.At.IsZero() {
		return "", nil // said on the first page; counting anew on each would cost as much as the page
	}
	n, err := p.Store.HubCount(c.Context(), q)
	if err != nil {
		return "", fmt.Errorf("counting complaints: %w", err)
	}
	if n.More {
		return c.T("complaints.count.more", "n", grouped(n.N)), nil
	}
	return c.T("complaints.count", "n", grouped(n.N)), nil
}

// grouped writes a count up to 99,999 with its comma.
func grouped(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}

// byNumber leads straight to the complaint whose number was searched for, in any form, if the user may see it.
func (p *page) byNumber(c *web.Call) (string, error) {
	n, err := models.ParseNumber(c.Query("q"))
	if err != nil {
		return "", nil //nolint:nilerr // words, then
	}
	found, err := p.Store.ComplaintByNumber(c.Context(), n)
	if errors.Is(err, models.ErrNotFound) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("finding a complaint: %w", err)
	}
	seen, err := p.Store.HubRows(c.Context(), models.HubQuery{Viewer: c.User.Viewer(), Mine: c.User.OnlyOwn()}, []models.ID{found.ID})
	if err != nil || len(seen) == 0 {
		return "", err
	}
	return fmt.Sprintf("%s/%d", path, found.ID), nil
}

// mostEnding bounds how many complaints are shown whose numbers end alike.
const mostEnding = 10

// ending are the complaints that the user may see whose numbers end in the five digits that were searched for: in a chat these are enough to name one.
func (p *page) ending(c *web.Call, sought string) ([]row, error) {
	short, ok := models.ParseShort(sought)
	if !ok {
		return nil, nil
	}
	year := p.Clock.Now().In(models.IST()).Year()
	list, err := p.Store.ComplaintsNumbered(c.Context(), models.NumbersEnding(short, year, year-1))
	if err != nil || len(list) == 0 {
		return nil, err
	}
	seen, err := p.Store.HubRows(c.Context(), models.HubQuery{Viewer: c.User.Viewer(), Mine: c.User.OnlyOwn()}, list)
	if err != nil {
		return nil, fmt.Errorf("reading the complaints whose numbers end so: %w", err)
	}
	return p.rows(c, seen[:min(len(seen), mostEnding)]), nil
}

// numberLike reports whether somebody looked for a number: one that is not here, or that was mistyped.
func numberLike(q string) bool {
	if _, err := models.ParseNumber(q); err == nil {
		return true
	}
	_, attempt := models.FindNumberAttempt(q)
	return attempt
}

func (p *page) rows(c *web.Call, list []models.HubRow) []row {
	now := p.Clock.Now()
	out := make([]row, len(list))
	for i, r := range list {
		if !c.User.May(access.Reveal) {
			r.Words = handlers.Hidden(&models.Complaint{Anonymous: r.Anonymous, ShowPhone: r.ShowPhone}, r.Words)
		}
		out[i] = row{HubRow: r, URL: fmt.Sprintf("%s/%d", path, r.ID), Pick: fmt.Sprintf("%d:%d", r.ID, r.Version), Overdue: r.Overdue(now), Kind: kindOf(r.Status),
			Place: p.place(c, r.Area)}
	}
	return out
}

// place is an Area with its district, where that is another one.
func (p *page) place(c *web.Call, code string) string {
	above := p.Directory().Ancestors(code)
	if len(above) == 0 {
		return ""
	}
	said := above[0].Names.In(c.Lang)
	if d, ok := p.Directory().District(code); ok && d.Code != code {
		said += ", " + d.Names.In(c.Lang)
	}
	return said
}

// kindOf is a status by its meaning.
func kindOf(s models.Status) string {
	kinds := map[models.Status]string{models.Registered: "warn", models.Appealed: "bad", models.Flagged: "warn", models.Resolved: "good", models.Closed: "good",
		models.Rejected: "plain", models.Duplicate: "plain", models.Withdrawn: "plain", models.Void: "plain"}
	if k, ok := kinds[s]; ok {
		return k
	}
	return "info"
}
