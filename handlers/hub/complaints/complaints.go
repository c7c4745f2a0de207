// Package complaints is the list of all complaints: filters, search in both scripts, saved views, actions on many
// complaints at once, and exports.
package complaints

import (
	"context"
	"embed"
	"fmt"
	"io"
	"iter"
	"log/slog"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Store is what the list reads and keeps.
type Store interface {
	HubComplaints(ctx context.Context, q models.HubQuery) (models.HubPage, error)
	HubCount(ctx context.Context, q models.HubQuery) (models.HubCount, error)
	HubRows(ctx context.Context, q models.HubQuery, ids []models.ID) ([]models.HubRow, error)
	Complaint(ctx context.Context, id models.ID) (models.Complaint, error)
	ComplaintByNumber(ctx context.Context, n models.Number) (models.Complaint, error)
	ComplaintsNumbered(ctx context.Context, numbers []models.Number) ([]models.ID, error)
	HubViews(ctx context.Context, user models.ID) ([]models.HubView, error)
	SaveHubView(ctx context.Context, v models.HubView) error
	DropHubView(ctx context.Context, user, id models.ID) error
	AddBulk(ctx context.Context, b models.Bulk) error
	Bulk(ctx context.Context, user, id models.ID) (models.Bulk, error)
	WaitingBulks(ctx context.Context, user models.ID) ([]models.Bulk, error)
	AnyBulk(ctx context.Context, id models.ID) (models.Bulk, error)
	Bulks(ctx context.Context, q models.BulkQuery) ([]models.Bulk, error)
	UndoBulk(ctx context.Context, user, id models.ID) error
}

// Acts are the officers' commands.
type Acts interface {
	Offers(officer models.ID, c models.Complaint) (sees bool, commands []string)
}

// Directory is what the list reads of the state's directory.
type Directory interface {
	Departments() []models.Department
	AllDepartments() []models.Department         // with those that retired
	Retired(department string) []models.Category // which older complaints have
	Districts() []models.Area
	District(code string) (models.Area, bool)
	Ancestors(code string) []models.Area
}

// Deps is what the list is wired with.
type Deps struct {
	Store     Store
	Acts      Acts
	Directory func() Directory
	Roster    func() *models.Roster
	Accounts  func() []models.Account
	Clock     models.Clock
	IDs       *models.IDs
	Log       *slog.Logger
	// Names are those of the website's users.
	Names func(ctx context.Context, users []models.ID) (map[models.ID]string, error)
	// Audit notes who did what.
	Audit func(ctx context.Context, l models.AuditLine) error
	// Sheet writes rows as a workbook, one after the other.
	Sheet func(w io.Writer, name string, rows iter.Seq2[[]string, error]) error
}

// What the audit log calls what is done here. Stored: never rename.
const (
	auditExported = "complaints.exported"
	auditBulk     = "complaints.bulk."
	auditUndone   = "complaints.bulk_undone"
)

// page is the module with what it is wired with.
type page struct{ Deps }

const path = "/hub/complaints"

// Module is the page.
func Module(d Deps) web.Module {
	p := &page{d}
	return web.Module{Name: "complaints", Texts: texts(), Files: embedded, Routes: []web.Route{
		{Method: "GET", Path: path, May: access.SeeComplaints, Do: p.list},
		{Method: "GET", Path: path + "/export", May: access.Export, Do: p.export},
		{Method: "POST", Path: path + "/views", May: access.SeeComplaints, Do: p.saveView},
		{Method: "POST", Path: path + "/views/{id}/drop", May: access.SeeComplaints, Do: p.dropView},
		{Method: "GET", Path: path + "/bulk", May: access.SeeBulks, Do: p.bulks},
		{Method: "POST", Path: path + "/bulk", May: access.ActInBulk, Do: p.confirm},
		{Method: "POST", Path: path + "/bulk/do", May: access.ActInBulk, Do: p.begin},
		{Method: "GET", Path: path + "/bulk/{id}", May: access.SeeBulks, Do: p.bulk},
		{Method: "POST", Path: path + "/bulk/{id}/undo", May: access.ActInBulk, Do: p.undo},
	}, Nav: []web.NavItem{{Path: path, Key: "complaints.nav", Icon: "list", May: access.SeeComplaints, Order: 30}}}
}

// audit notes what a user did; what cannot be noted is not done.
func (p *page) audit(ctx context.Context, u access.User, action, object string) error {
	if err := p.Audit(ctx, models.AuditLine{Who: u.ID, Action: action, Object: object}); err != nil {
		return fmt.Errorf("noting who did what: %w", err)
	}
	return nil
}
