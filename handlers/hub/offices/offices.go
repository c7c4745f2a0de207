// Package offices holds the pages of officers and accounts: posts, invitations, vacancies, import and export as CSV,
// and the state of every account.
package offices

import (
	"context"
	"embed"
	"fmt"
	"html/template"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Directory is what the pages read of the state's directory.
type Directory interface {
	AllDepartments() []models.Department
	Department(code string) (models.Department, bool)
	Districts() []models.Area
	Area(code string) (models.Area, bool)
	// AreaNamed finds the Area that a person means: by its code, or by a name that only one has.
	AreaNamed(text string) (models.Area, bool)
	Areas() []models.Area
	District(area string) (models.Area, bool)
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
	Left       []Left              // what the platform says may still be sent
	Check      models.AccountCheck // what was found when it was last checked; zero: never
}

// Left is how many messages a platform takes until a time from now.
type Left struct {
	Count int
	Per   time.Duration
}

// Staff is what changes officers.
type Staff interface {
	Officers() []models.Officer
	Vacancies(ctx context.Context, limit int) ([]models.Vacancy, error)
	Invite(ctx context.Context, i Invitation) (Invited, error)
	// Officer reads one as he is now.
	Officer(ctx context.Context, id models.ID) (models.Officer, error)
	// Open counts the open complaints that an officer does or answers for.
	Open(ctx context.Context, officer models.ID) (int, error)
	// StandIns are those who could have an officer's complaints from the leave's first day on.
	StandIns(o models.Officer, l handlers.Leave) []models.Officer
	// Leave notes a leave, or that it is over, and tells those whom it concerns.
	Leave(ctx context.Context, officer models.ID, l handlers.Leave) error
	// WouldGive says what would become of what an officer leaves when he is as given, and changes nothing.
	WouldGive(ctx context.Context, then models.Officer, to models.ID, limit int) (list []handlers.Given, total int, err error)
	// Transfer gives an officer other posts; what he leaves goes to his successor, or to whom routing finds.
	Transfer(ctx context.Context, then models.Officer, to models.ID) error
	// Dismiss takes his access back; what he has goes the same way.
	Dismiss(ctx context.Context, officer, to models.ID) error
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
	// Check asks the platforms how our accounts stand; done is false when that was done just now, or is under way.
	Check func(ctx context.Context) (done bool, err error)
	Clock models.Clock
	QR    func(text, label string) (template.HTML, error)
	Audit func(ctx context.Context, u access.User, action string, complaint models.ID) error
	// Note is Audit with what it was about.
	Note func(ctx context.Context, u access.User, action, object string) error
}

// What the audit log calls what is done here. Stored: never rename.
const (
	auditInvited  = "officer.invited"
	auditRevoked  = "officer.revoked"
	auditLeave    = "officer.leave"
	auditPosted   = "officer.posted"
	auditExported = "officers.exported"
	auditImported = "officers.imported"
	auditAreas    = "areas.imported"
	auditTree     = "areas.exported"
	auditChecked  = "accounts.checked"
)

type pages struct{ Deps }

// Module are the pages.
func Module(d Deps) web.Module {
	p := &pages{d}
	return web.Module{Name: "offices", Texts: texts(), Files: embedded, Routes: []web.Route{
		{Method: "GET", Path: "/hub/officers", May: access.SeeStaff, Do: p.officers},
		{Method: "POST", Path: "/hub/officers", May: access.EditDirectory, Do: p.invite},
		{Method: "GET", Path: "/hub/officers/{id}", May: access.SeeStaff, Do: p.officer},
		{Method: "POST", Path: "/hub/officers/{id}/leave", May: access.EditDirectory, Do: p.leave},
		{Method: "POST", Path: "/hub/officers/{id}/posts", May: access.EditDirectory, Do: p.posts},
		{Method: "POST", Path: "/hub/officers/{id}/revoke", May: access.EditDirectory, Do: p.revoke},
		{Method: "GET", Path: "/hub/officers/csv", May: access.EditDirectory, Do: p.export},
		{Method: "GET", Path: "/hub/areas/csv", May: access.EditDirectory, Do: p.exportAreas},
		{Method: "GET", Path: "/hub/officers/import", May: access.EditDirectory, Do: p.importForm},
		{Method: "POST", Path: "/hub/officers/import", May: access.EditDirectory, Do: p.importTable, Most: tableLimit},
		{Method: "GET", Path: "/hub/accounts", May: access.SeeStaff, Do: p.accounts},
		{Method: "POST", Path: "/hub/accounts/check", May: access.CheckAccounts, Do: p.check},
	}, Nav: []web.NavItem{
		{Path: "/hub/officers", Key: "offices.officers", Icon: "users", May: access.SeeStaff, Order: 61},
		{Path: "/hub/accounts", Key: "offices.accounts", Icon: "bell", May: access.SeeStaff, Order: 62},
	}}
}

// mostVacancies is how many vacancies a page looks at.
const mostVacancies = 1000

// mine are the departments within a user's part of the state.
func (p *pages) mine(u access.User) []models.Department {
	return slices.DeleteFunc(slices.Clone(p.Directory().AllDepartments()), func(d models.Department) bool {
		return len(u.Scope.Departments) > 0 && !slices.Contains(u.Scope.Departments, d.Code)
	})
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
	v := accountsPage{List: list, MayCheck: c.User.May(access.CheckAccounts), Soon: c.Query("checked") == "soon", Done: c.Query("checked") == "done"}
	for _, a := range list {
		if a.Check.At.After(v.At) {
			v.At = a.Check.At
		}
	}
	return c.Page("offices/accounts", "offices.accounts", v)
}

// accountsPage is the state of all accounts.
type accountsPage struct {
	List       []Account
	At         time.Time // of the last check; zero: never
	MayCheck   bool
	Soon, Done bool
}

// check asks the platforms how our accounts stand.
func (p *pages) check(c *web.Call) error {
	if err := p.Audit(c.Context(), c.User, auditChecked, 0); err != nil {
		return fmt.Errorf("noting who checks the accounts: %w", err)
	}
	done, err := p.Check(c.Context())
	if err != nil {
		return fmt.Errorf("checking the accounts: %w", err)
	}
	if !done {
		return c.Go("/hub/accounts?checked=soon")
	}
	return c.Go("/hub/accounts?checked=done")
}
