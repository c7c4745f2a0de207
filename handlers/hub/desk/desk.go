// Package desk is the page of those who answer the phone. They register complaints during the call, read out what we
// have to tell the caller, and call back the people we owe a call.
package desk

import (
	"context"
	"embed"
	"fmt"
	"time"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Store is what the desk reads and keeps; *store.Store has it.
type Store interface {
	StartCall(ctx context.Context, c models.Call) error
	Call(ctx context.Context, id models.ID) (models.Call, error)
	UpdateCall(ctx context.Context, c models.Call, asked int) error
	SaidState(ctx context.Context, account, event string) (models.SaidState, error)
	SpokenTo(ctx context.Context, phone string) ([]models.SpokenLine, error)
	HeardSpoken(ctx context.Context, phone string, lines []models.ID, by models.ID, note models.AuditLine) error
	Callbacks(ctx context.Context, limit int) ([]models.Callback, error)
	TakeCallback(ctx context.Context, id, user models.ID, name string) (models.Callback, error)
	OweCall(ctx context.Context, call models.Callback) error
	EndCallback(ctx context.Context, id, user models.ID, what models.CallOutcome, next time.Time) error
	CallFigures(ctx context.Context, since time.Time) (models.CallFigures, error)
	ComplaintsByPhone(ctx context.Context, phone string, limit int) ([]models.Complaint, error)
	Complaint(ctx context.Context, id models.ID) (models.Complaint, error)
	ComplaintByNumber(ctx context.Context, n models.Number) (models.Complaint, error)
	Complainant(ctx context.Context, id models.ID) (models.Complainant, error)
	WrongAtDesk(ctx context.Context, day string, c models.ID, phone string, add int) (most int, err error)
	Audit(ctx context.Context, l models.AuditLine) error
}

// Directory is what the desk reads of the state's directory.
type Directory interface {
	Departments() []models.Department
	Districts() []models.Area
	Helplines(danger models.Danger) []models.Helpline
	CategoryHelplines(category string) []models.Helpline
}

// Deps is what the page is wired with.
type Deps struct {
	Store      Store
	Accounts   []models.Account // ours of the platform phone; without one there is no desk
	Accept     bot.Sink         // the inbox
	Understand handlers.Understander
	Directory  func() Directory
	Clock      models.Clock
	IDs        *models.IDs
	Quiet      models.QuietHours // nobody is called then
	// Sees reports whether the officers' rules let an officer see a complaint.
	Sees func(officer models.ID, c models.Complaint) bool
}

// What the audit calls what is read out and done here. Stored: never rename.
const (
	auditCalled     = "desk.caller"      // a caller's complaints were looked up
	auditDialled    = "desk.phone_shown" // the phone of a call that we owe
	auditHeard      = "desk.read_out"
	auditStatus     = "desk.status_read"
	auditCode       = "desk.code_read"
	auditCodeOwed   = "desk.code_owed" // a call is owed that tells a closing code
	auditWrong      = "desk.check_failed"
	auditRegistered = "desk.registered"
	auditSaid       = "desk.said"
	auditEnded      = "desk.ended"
)

type page struct{ Deps }

// Module is the page.
func Module(d Deps) web.Module {
	p := &page{d}
	post := func(path string, do func(*web.Call) error) web.Route {
		return web.Route{Method: "POST", Path: "/hub/desk/" + path, May: access.Desk, Do: do}
	}
	return web.Module{Name: "desk", Texts: texts(), Files: embedded,
		Nav: []web.NavItem{{Path: "/hub/desk", Key: "desk.title", Icon: "phone", May: access.Desk, Order: 60, Badge: p.waiting}},
		Routes: []web.Route{
			{Method: "GET", Path: "/hub/desk", May: access.Desk, Do: p.queue},
			{Method: "GET", Path: "/hub/desk/calls/{id}", May: access.Desk, Do: p.call},
			post("calls", p.start), post("preview", p.preview), post("callbacks/{id}/take", p.take),
			post("calls/{id}/register", p.register), post("calls/{id}/say", p.say), post("calls/{id}/heard", p.heard),
			post("calls/{id}/check", p.check), post("calls/{id}/code", p.codeByCall), post("calls/{id}/end", p.end),
		}}
}

func path(id models.ID) string { return fmt.Sprintf("/hub/desk/calls/%d", id) }

func (p *page) now() time.Time { return p.Clock.Now().UTC() }

// waiting counts the calls that we owe.
func (p *page) waiting(ctx context.Context, _ access.User) (int, error) {
	list, err := p.Store.Callbacks(ctx, shownCalls)
	return len(list), err
}

func (p *page) audit(c *web.Call, action string, complaint models.ID, object string) error {
	return p.Store.Audit(c.Context(), models.AuditLine{Who: c.User.ID, Action: action, Complaint: complaint, Object: object})
}
