// Package rules holds the pages of the directory: departments with their categories, words and limits, office hours and
// holidays, helplines, who is told when, and templates; what can be changed here, and what was. Changes go into a
// journal, which is applied on top of the directory's files.
package rules

import (
	"context"
	"embed"
	"slices"
	"strings"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/directory"
)

//go:embed templates/*.html static
var embedded embed.FS

// Outcome is what changes would do, or have done.
type Outcome struct {
	Faults    []*directory.Fault // why they cannot be made
	Concerned Concerned
}

// Concerned counts open complaints that would be due at another time if their limits were planned anew. They are not by themselves.
type Concerned struct {
	Earlier, Later, Overdue int      // overdue at once, of the earlier ones
	More                    bool     // there are more than were looked at
	Open                    int      // of categories that retire
	Departments             []string // whose they are
}

// Total is how many would be due at another time.
func (c Concerned) Total() int { return c.Earlier + c.Later }

// Book is where changes of the directory are tried and kept.
type Book interface {
	// Try says what changes would do, and changes nothing.
	Try(ctx context.Context, changes []models.DirectoryChange) (Outcome, error)
	// Save makes changes without faults; models.ErrConflict when somebody else has changed the directory meanwhile. Changes that undo
	// what is left out are kept, so that nobody is told of it any more.
	Save(ctx context.Context, changes []models.DirectoryChange) (Outcome, error)
	// Journal is all that was changed in order, with what is left out because the files have changed since.
	Journal(ctx context.Context) ([]models.DirectoryChange, []directory.Skipped, error)
}

// Staff counts who works in a department.
type Staff struct {
	Officers, Waiting, Vacant int // joined; invited only; posts that nobody holds
}

// Deps is what the pages are wired with.
type Deps struct {
	Directory func() *directory.Directory
	Book      Book
	Staff     func(ctx context.Context) (map[string]Staff, error)
	// Names are those of users; "" for whom nobody knows any more.
	Names func(ctx context.Context, who []models.ID) (map[models.ID]string, error)
	Clock models.Clock
	IDs   func() models.ID
	// Note keeps who did what to which thing.
	Note func(ctx context.Context, u access.User, action, object string) error
}

// What the audit log calls what is done here. Stored: never rename.
const (
	auditChanged = "directory.changed"
	auditUndone  = "directory.undone"
)

// Addresses. Things of departments have their code and category in the path, the state's own their name.
const (
	home  = "/hub/directory"
	state = home + "/state"
	edits = state + "/edit/"
)

type pages struct{ Deps }

// Module are the pages.
func Module(d Deps) web.Module {
	p := &pages{d}
	see, edit := access.SeeDirectory, access.EditRules
	return web.Module{Name: "rules", Texts: texts(), Files: embedded, Routes: []web.Route{
		{Method: "GET", Path: home, May: see, Do: p.departments},
		{Method: "GET", Path: home + "/{department}", May: see, Do: p.department},
		{Method: "GET", Path: home + "/{department}/{category}", May: see, Do: p.category},
		{Method: "GET", Path: state + "/calendar", May: see, Do: p.calendar},
		{Method: "GET", Path: state + "/helplines", May: see, Do: p.helplines},
		{Method: "GET", Path: state + "/ladder", May: see, Do: p.ladder},
		{Method: "GET", Path: state + "/templates", May: see, Do: p.templates},
		{Method: "GET", Path: state + "/changes", May: see, Do: p.journal},
		{Method: "GET", Path: state + "/changes/{edit}/undo", May: edit, Do: p.undoForm},
		{Method: "POST", Path: state + "/changes/{edit}/undo", May: edit, Do: p.undo},
		{Method: "GET", Path: edits + "{thing}/{key}", May: edit, Do: p.editForm},
		{Method: "POST", Path: edits + "{thing}/{key}", May: edit, Do: p.edit},
	}, Nav: []web.NavItem{{Path: home, Key: "rules.title", Icon: "directory", May: see, Order: 60}}}
}

// mine are the departments within a user's part of the state.
func (p *pages) mine(u access.User) []models.Department {
	return slices.DeleteFunc(slices.Clone(p.Directory().AllDepartments()), func(d models.Department) bool { return !sees(u, d.Code) })
}

// sees reports whether a department lies within a user's part of the state; what is the state's own ("") is everybody's to read.
func sees(u access.User, department string) bool {
	return department == "" || department == fresh || len(u.Scope.Departments) == 0 || slices.Contains(u.Scope.Departments, department)
}

// ownerOf is the department that a thing belongs to; "" for the state's own. Which helplines are named is the state's matter.
func ownerOf(t models.Thing, key string) string {
	if t != models.ThingDepartment && t != models.ThingCategory {
		return ""
	}
	code, _, _ := strings.Cut(key, ".")
	return code
}

// may reports whether a user may change a thing. Limits of a department hold in all districts, so that who looks after some of them may not.
func may(u access.User, t models.Thing, key string) bool {
	department := ownerOf(t, key)
	if department == "" || department == fresh { // a new department is the state's
		return u.May(access.EditState) && u.Scope.All()
	}
	return u.May(access.EditRules) && len(u.Scope.Districts) == 0 && sees(u, department)
}
