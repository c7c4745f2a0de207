// Package offices are the pages of the directory: departments with their categories and limits, officers and postings, invitations,
// vacancies, lists that come and go as CSV, and the state of every account.
package offices

import (
	"context"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"slices"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Directory is what the pages read of the state's directory.
type Directory interface {
	Departments() []models.Department
	Department(code string) (models.Department, bool)
	Districts() []models.Area
	Area(code string) (models.Area, bool)
	District(code string) (models.Area, bool)
	Areas() []models.Area
	Calendar(area string) models.Calendar
	Secretariat() models.Calendar
}

// Invitation asks for an officer to be made.
type Invitation struct {
	Name string
	Lang models.Lang
	Post models.Post
}

// Invited is what the officer joins by.
type Invited struct {
	Officer models.ID
	Link    string // works once; for that person alone
	Expires time.Time
}

// Account is one of our handles with its state.
type Account struct {
	models.Account
	Mode       string // poll, webhook
	Connection models.Connection
	LastIn     time.Time
	Followers  int
	Spent      string // this month, where the platform costs; "" elsewhere
	Limit      string
}

// Staff is what changes officers.
type Staff interface {
	Officers() []models.Officer
	Vacancies(ctx context.Context, limit int) ([]models.Vacancy, error)
	Invite(ctx context.Context, i Invitation) (Invited, error)
	Dismiss(ctx context.Context, officer models.ID) error
}

// Areas is what changes the tree of Areas.
type Areas interface {
	// Import says line by line what a table of Areas would change, and changes it when that is wanted.
	Import(ctx context.Context, table [][]string, mode Mode) ([]Line, error)
}

// Mode says whether an import changes anything.
type Mode string

// The modes.
const (
	DryRun Mode = "dry"
	Apply  Mode = "apply"
)

// Line is what a line of a table would change.
type Line struct {
	At   int    // from 1
	Does string // new, changed, same, wrong; a text of the pages after "offices.line."
	What string // whom or what
	Why  string // of a wrong one; a text of the pages
	Link string // by which a new officer joins, once it is applied
}

// Deps is what the pages are wired with.
type Deps struct {
	Directory func() Directory
	Staff     Staff
	Areas     Areas
	Accounts  func(ctx context.Context) ([]Account, error)
	Clock     models.Clock
	QR        func(text, label string) (template.HTML, error)
	Audit     func(ctx context.Context, u access.User, action string, complaint models.ID) error
}

// What the audit log calls what is done here. Stored: never rename.
const (
	auditInvited  = "officer.invited"
	auditRevoked  = "officer.revoked"
	auditExported = "officers.exported"
	auditImported = "officers.imported"
	auditAreas    = "areas.imported"
)

type pages struct{ Deps }

// Module are the pages.
func Module(d Deps) (web.Module, error) {
	templates, err := fs.Sub(embedded, "templates")
	if err != nil {
		return web.Module{}, fmt.Errorf("reading the pages of the directory: %w", err)
	}
	static, err := fs.Sub(embedded, "static")
	if err != nil {
		return web.Module{}, fmt.Errorf("reading the pages of the directory: %w", err)
	}
	p := &pages{d}
	return web.Module{Name: "offices", Texts: texts(), Templates: templates, Static: static, Routes: []web.Route{
		{Method: "GET", Path: "/hub/directory", May: access.SeeDirectory, Do: p.departments},
		{Method: "GET", Path: "/hub/directory/{department}", May: access.SeeDirectory, Do: p.department},
		{Method: "GET", Path: "/hub/officers", May: access.SeeDirectory, Do: p.officers},
		{Method: "POST", Path: "/hub/officers", May: access.EditDirectory, Do: p.invite},
		{Method: "POST", Path: "/hub/officers/{id}/revoke", May: access.EditDirectory, Do: p.revoke},
		{Method: "GET", Path: "/hub/officers/csv", May: access.EditDirectory, Do: p.export},
		{Method: "GET", Path: "/hub/officers/import", May: access.EditDirectory, Do: p.importForm},
		{Method: "POST", Path: "/hub/officers/import", May: access.EditDirectory, Do: p.importTable, Most: tableLimit},
		{Method: "GET", Path: "/hub/accounts", May: access.SeeDirectory, Do: p.accounts},
	}, Nav: []web.NavItem{
		{Path: "/hub/directory", Key: "offices.title", Icon: "directory", May: access.SeeDirectory, Order: 60},
		{Path: "/hub/officers", Key: "offices.officers", Icon: "users", May: access.SeeDirectory, Order: 61},
		{Path: "/hub/accounts", Key: "offices.accounts", Icon: "bell", May: access.SeeDirectory, Order: 62},
	}}, nil
}

// row is a department with who works in it.
type row struct {
	models.Department
	Officers, Waiting, Vacant int // joined; invited only; posts that nobody holds
}

func (p *pages) departments(c *web.Call) error {
	vacancies, err := p.Staff.Vacancies(c.Context(), mostVacancies)
	if err != nil {
		return fmt.Errorf("reading vacancies: %w", err)
	}
	var list []row
	for _, d := range p.mine(c.User) {
		r := row{Department: d}
		for _, o := range p.Staff.Officers() {
			if o.Revoked || !of(o, d.Code) {
				continue
			}
			if o.Address.IsZero() {
				r.Waiting++
			} else {
				r.Officers++
			}
		}
		for _, v := range vacancies {
			if v.Post.Department == d.Code {
				r.Vacant++
			}
		}
		list = append(list, r)
	}
	return c.Page("offices/departments", "offices.title", struct {
		Rows    []row
		Offices hours
		Capital hours
	}{list, p.hours(p.Directory().Calendar(models.StateArea)), p.hours(p.Directory().Secretariat())})
}

// mostVacancies is how many vacancies a page looks at.
const mostVacancies = 1000

func of(o models.Officer, department string) bool {
	return slices.ContainsFunc(o.Postings, func(x models.Posting) bool { return x.Post.Department == department })
}

// mine are the departments within a user's part of the state.
func (p *pages) mine(u access.User) []models.Department {
	return slices.DeleteFunc(slices.Clone(p.Directory().Departments()), func(d models.Department) bool {
		return len(u.Scope.Departments) > 0 && !slices.Contains(u.Scope.Departments, d.Code)
	})
}

// hours are office hours with the next holidays.
type hours struct {
	Open, Close time.Duration
	Holidays    []holiday
}

// Clock writes a time of the day.
func (hours) Clock(d time.Duration) string {
	return fmt.Sprintf("%d:%02d", int(d.Hours()), int(d.Minutes())%60)
}

type holiday struct {
	Date  time.Time
	Names models.Names
}

// shownHolidays is how many of the coming holidays are named.
const shownHolidays = 6

func (p *pages) hours(cal models.Calendar) hours {
	h := hours{Open: cal.Open, Close: cal.Close}
	today := p.Clock.Now().In(models.IST()).Format(time.DateOnly)
	var dates []string
	for date := range cal.Holidays {
		if date >= today {
			dates = append(dates, date)
		}
	}
	slices.Sort(dates)
	for _, date := range dates[:min(len(dates), shownHolidays)] {
		at, err := time.ParseInLocation(time.DateOnly, date, models.IST())
		if err == nil { // the directory was checked when it was read
			h.Holidays = append(h.Holidays, holiday{at, cal.Holidays[date]})
		}
	}
	return h
}

func (p *pages) department(c *web.Call) error {
	code := c.R.PathValue("department")
	d, ok := p.Directory().Department(code)
	if !ok || len(c.User.Scope.Departments) > 0 && !slices.Contains(c.User.Scope.Departments, code) {
		return models.ErrNotFound
	}
	return c.Page("offices/department", "offices.title", d)
}

func (p *pages) accounts(c *web.Call) error {
	list, err := p.Accounts(c.Context())
	if err != nil {
		return fmt.Errorf("reading the state of the accounts: %w", err)
	}
	list = slices.DeleteFunc(list, func(a Account) bool {
		code, ok := a.Office.Department()
		return len(c.User.Scope.Departments) > 0 && (!ok || !slices.Contains(c.User.Scope.Departments, code))
	})
	return c.Page("offices/accounts", "offices.accounts", list)
}
