// Package users is the page of who may sign in to the website: creating a user and the link to enrol, what a user may
// do and see, and locking a user out. Administrators manage users within their own part of the state who may do no more
// than they may; nobody manages themselves.
package users

import (
	"context"
	"embed"
	"net/http"
	"slices"
	"strconv"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Path is where the page is.
const Path = web.Prefix + "/users"

// Store is what the page reads and changes; *store.Store has it.
type Store interface {
	WebUsers(ctx context.Context) ([]models.WebUser, error)
	WebUser(ctx context.Context, id models.ID) (models.WebUser, error)
	SessionsOf(ctx context.Context, who models.ID, idle time.Duration) ([]models.WebSession, error)
	// ManageWebUser does something and notes it in one step; the token is of the ticket that was asked for.
	ManageWebUser(ctx context.Context, a models.WebUserAct) (token string, err error)
}

// Directory is what the page reads of the state's directory.
type Directory interface {
	Departments() []models.Department
	Districts() []models.Area
	District(area string) (models.Area, bool)
}

// Deps is what the page is wired with.
type Deps struct {
	Store     Store
	Directory func() Directory
	Officers  func() []models.Officer
	Clock     models.Clock
	IDs       *models.IDs
	// Idle is how long a session lives without being used.
	Idle time.Duration
	// Link is the address of an enrolment.
	Link func(token string) string
	// Locked says which users must wait after too many wrong codes.
	Locked func(ctx context.Context, users []models.ID) (map[models.ID]time.Duration, error)
	// Identity makes what somebody wrote what the identity provider calls a person; nil: there is no provider.
	Identity func(text string) string
}

type page struct{ Deps }

// Module is the page.
func Module(d Deps) web.Module {
	p := &page{d}
	route := func(method, path string, do func(*web.Call) error) web.Route {
		return web.Route{Method: method, Path: Path + path, May: access.ManageUsers, Do: do}
	}
	routes := []web.Route{route(http.MethodGet, "", p.list), route(http.MethodPost, "", p.create), route(http.MethodGet, "/new", p.blank),
		route(http.MethodGet, "/{id}", p.one), route(http.MethodPost, "/{id}", p.change)}
	for _, a := range acts() {
		routes = append(routes, route(http.MethodPost, "/{id}/"+a.path, p.act(a)))
	}
	return web.Module{Name: "users", Texts: texts(), Files: embedded, Routes: routes,
		Nav: []web.NavItem{{Path: Path, Key: "users.title", Icon: "lock", May: access.ManageUsers, Order: 85}}}
}

// shownUsers is how many a page has.
const shownUsers = 50

// person is a user as the list shows him.
type person struct {
	models.WebUser
	State string // working, invited, locked, disabled; a text of the page after "users.state."
	Wait  time.Duration
	URL   string // "" when the reader does not manage him
}

// States are all states, as they are offered.
func states() []string { return []string{"working", "invited", "locked", "disabled"} }

type listing struct {
	Role, Department, State string
	Roles                   []access.Role
	Departments             []models.Department
	States                  []string
	People                  []person
	First, Next             string
}

func (p *page) list(c *web.Call) error {
	v := listing{Role: c.Query("role"), Department: c.Query("department"), State: c.Query("state"), Roles: access.Roles(), Departments: p.departments(c.User), States: states()}
	users, err := p.Store.WebUsers(c.Context())
	if err != nil {
		return err
	}
	users = slices.DeleteFunc(users, func(u models.WebUser) bool {
		return u.ID != c.User.ID && !c.User.MayManage(u) || v.Role != "" && !slices.Contains(u.Roles, v.Role) ||
			v.Department != "" && len(u.Scope.Departments) > 0 && !slices.Contains(u.Scope.Departments, v.Department)
	})
	people, err := p.seen(c, users)
	if err != nil {
		return err
	}
	if v.State != "" {
		people = slices.DeleteFunc(people, func(x person) bool { return x.State != v.State })
	}
	after, _ := strconv.ParseInt(c.Query("after"), 10, 64)
	people = slices.DeleteFunc(people, func(x person) bool { return int64(x.ID) <= after })
	if len(people) > shownUsers {
		people = people[:shownUsers]
		v.Next = v.address(people[shownUsers-1].ID)
	}
	if after > 0 {
		v.First = v.address(0)
	}
	v.People = people
	return c.Page("users/list", "users.title", v)
}

// seen says how each user stands.
func (p *page) seen(c *web.Call, users []models.WebUser) ([]person, error) {
	which := make([]models.ID, len(users))
	for i, u := range users {
		which[i] = u.ID
	}
	locked, err := p.Locked(c.Context(), which)
	if err != nil {
		return nil, err
	}
	out := make([]person, len(users))
	for i, u := range users {
		x := person{WebUser: u, Wait: locked[u.ID], State: "working"}
		switch {
		case u.Disabled:
			x.State = "disabled"
		case x.Wait > 0:
			x.State = "locked"
		case !u.Enrolled() && u.SignedInAt.IsZero():
			x.State = "invited"
		}
		if c.User.MayManage(u) {
			x.URL = pathOf(u.ID)
		}
		out[i] = x
	}
	return out, nil
}

// departments are those within a user's part of the state.
func (p *page) departments(u access.User) []models.Department {
	return slices.DeleteFunc(slices.Clone(p.Directory().Departments()), func(d models.Department) bool {
		return !u.Scope.Holds(models.HubScope{Departments: []string{d.Code}, Districts: u.Scope.Districts})
	})
}

func (p *page) districts(u access.User) []models.Area {
	return slices.DeleteFunc(slices.Clone(p.Directory().Districts()), func(d models.Area) bool {
		return !u.Scope.Holds(models.HubScope{Departments: u.Scope.Departments, Districts: []string{d.Code}})
	})
}

// user is the one of the address. Whom somebody does not manage is not there for him.
func (p *page) user(c *web.Call) (models.WebUser, error) {
	id, err := c.ID("id")
	if err != nil {
		return models.WebUser{}, err
	}
	u, err := p.Store.WebUser(c.Context(), id)
	if err != nil {
		return u, err
	}
	if !c.User.MayManage(u) {
		return u, models.ErrNotFound
	}
	return u, nil
}
