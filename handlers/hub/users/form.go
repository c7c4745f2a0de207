package users

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// pathOf is the address of one user's page.
func pathOf(id models.ID) string { return Path + "/" + strconv.FormatInt(int64(id), 10) }

// address is that of the list after a user; 0: from its beginning.
func (v listing) address(after models.ID) string {
	q := url.Values{}
	for name, value := range map[string]string{"role": v.Role, "department": v.Department, "state": v.State} {
		if value != "" {
			q.Set(name, value)
		}
	}
	if after != 0 {
		q.Set("after", strconv.FormatInt(int64(after), 10))
	}
	if len(q) == 0 {
		return Path
	}
	return Path + "?" + q.Encode()
}

// whole and some are how a form says that nothing restricts, or that what is ticked does: with nothing ticked, nobody gets the whole state
// by mistake.
const (
	whole = "all"
	some  = "some"
)

// form is what a form says of a user, to be shown again when it is wrong.
type form struct {
	Login, Name, Identity string
	Roles                 []string
	EveryDepartment       string // whole, some or "" while nothing is chosen
	EveryDistrict         string
	Departments           []string
	Districts             []string
	Officer               models.ID
}

// Has reports whether a code is ticked.
func (form) Has(list []string, code string) bool { return slices.Contains(list, code) }

func formOf(u models.WebUser) form {
	f := form{Login: u.Login, Name: u.Name, Roles: u.Roles, Departments: u.Scope.Departments, Districts: u.Scope.Districts, Officer: u.Officer,
		EveryDepartment: some, EveryDistrict: some}
	if len(f.Departments) == 0 {
		f.EveryDepartment = whole
	}
	if len(f.Districts) == 0 {
		f.EveryDistrict = whole
	}
	return f
}

func sent(c *web.Call) form {
	officer, _ := strconv.ParseInt(c.Form("officer"), 10, 64)
	f := form{Login: c.Form("login"), Name: strings.Join(strings.Fields(c.Form("name")), " "), Identity: c.Form("identity"),
		Roles: c.R.PostForm["role"], EveryDepartment: c.Form("departments"), EveryDistrict: c.Form("districts"),
		Departments: c.R.PostForm["department"], Districts: c.R.PostForm["district"], Officer: models.ID(officer)}
	return f
}

const longestName = 80 // runes

// fill puts a form into a user; wrong is the text of what does not fit, "" when all does.
func (p *page) fill(c *web.Call, u models.WebUser, f form) (filled models.WebUser, wrong string) {
	was := u.Officer
	u.Name, u.Roles, u.Officer, u.Scope = f.Name, nil, f.Officer, models.HubScope{}
	for _, r := range access.Roles() { // known ones, in their order, each once
		if slices.Contains(f.Roles, string(r)) {
			u.Roles = append(u.Roles, string(r))
		}
	}
	if f.EveryDepartment != whole {
		u.Scope.Departments = picked(p.departments(c.User), f.Departments, func(d models.Department) string { return d.Code })
	}
	if f.EveryDistrict != whole {
		u.Scope.Districts = picked(p.districts(c.User), f.Districts, func(a models.Area) string { return a.Code })
	}
	if p.Identity != nil && f.Identity != "" {
		u.Outside = p.Identity(f.Identity)
	}
	for _, x := range []struct {
		bad bool
		key string
	}{
		{u.Name == "" || len([]rune(u.Name)) > longestName, "users.wrong.name"},
		{len(u.Roles) == 0 || len(u.Roles) < len(f.Roles), "users.wrong.roles"},
		{slices.ContainsFunc(u.Roles, func(r string) bool { return !c.User.MayGive(access.Role(r)) }), "users.wrong.above"},
		{f.EveryDepartment != whole && len(u.Scope.Departments) == 0 || f.EveryDistrict != whole && len(u.Scope.Districts) == 0, "users.wrong.part"},
		{!c.User.Scope.Holds(u.Scope), "users.wrong.scope"},
		{u.Officer != was && !p.offered(c.User, u.Officer), "users.wrong.officer"},
		{u.Outside != "" && !p.mayBecome(c.User, u), "users.wrong.officer"},
	} {
		if x.bad {
			return u, x.key
		}
	}
	return u, ""
}

// picked are the codes of those that are ticked.
func picked[T any](all []T, ticked []string, code func(T) string) (out []string) {
	for _, x := range all {
		if slices.Contains(ticked, code(x)) {
			out = append(out, code(x))
		}
	}
	return out
}

// officers are those whom a user may give others to act as: every post of theirs lies within his part of the state.
func (p *page) officers(u access.User) []models.Officer {
	return slices.DeleteFunc(slices.Clone(p.Officers()), func(o models.Officer) bool {
		return o.Revoked || len(o.Postings) == 0 || slices.ContainsFunc(o.Postings, func(x models.Posting) bool {
			district, _ := p.Directory().District(x.Post.Area)
			return !u.Scope.All() && (x.Post.Department == models.HubDepartment || !u.Scope.Has(x.Post.Department, district.Code))
		})
	})
}

func (p *page) offered(u access.User, officer models.ID) bool {
	return officer == 0 || slices.ContainsFunc(p.officers(u), func(o models.Officer) bool { return o.ID == officer })
}

// filling is the page of a form.
type filling struct {
	User        person // the zero person: a new one
	Version     int64
	Form        form
	Roles       []access.Role // that the reader may give
	Departments []models.Department
	Districts   []models.Area
	Officers    []models.Officer
	Kept        models.ID // an officer whom the reader could not give
	MayWhole    form      // whole where the reader may give all departments, all districts
	Identity    string
	Sessions    []models.WebSession
	Wrong       string
	Done        string
}

// mostOffered is how many officers a list offers: one of a whole state would be heavier than the page.
const mostOffered = 200

func (p *page) fillIn(c *web.Call, v filling) error {
	for _, r := range access.Roles() {
		if c.User.MayGive(r) {
			v.Roles = append(v.Roles, r)
		}
	}
	v.Departments, v.Districts, v.Officers = p.departments(c.User), p.districts(c.User), p.officers(c.User)
	if !p.offered(c.User, v.Form.Officer) {
		v.Kept = v.Form.Officer
	}
	if len(v.Officers) > mostOffered {
		v.Officers = nil // his number is asked for instead
	}
	v.MayWhole = formOf(models.WebUser{Scope: c.User.Scope})
	if p.Identity != nil {
		v.Identity = some
	}
	if v.Wrong != "" {
		c.Status(http.StatusUnprocessableEntity)
	}
	if v.User.ID == 0 {
		return c.Page("users/new", "users.new", v)
	}
	sessions, err := p.Store.SessionsOf(c.Context(), v.User.ID, p.Idle)
	if err != nil {
		return err
	}
	v.Sessions, v.Version = sessions, v.User.Version
	return c.Page("users/one", "users.one", v)
}

func (p *page) blank(c *web.Call) error {
	f := formOf(models.WebUser{Scope: c.User.Scope})
	if f.EveryDepartment == whole {
		f.EveryDepartment = "" // to be chosen
	}
	if len(f.Departments) > 1 {
		f.Departments = nil
	}
	return p.fillIn(c, filling{Form: f})
}

func (p *page) one(c *web.Call) error {
	u, err := p.user(c)
	if err != nil {
		return err
	}
	done := c.Query("done")
	if !slices.Contains([]string{"change", "disable", "enable", "out"}, done) {
		done = ""
	}
	return p.show(c, u, formOf(u), "", done)
}

func (p *page) show(c *web.Call, u models.WebUser, f form, wrong, done string) error {
	list, err := p.seen(c, []models.WebUser{u})
	if err != nil {
		return err
	}
	return p.fillIn(c, filling{User: list[0], Form: f, Wrong: wrong, Done: done})
}

// create makes a user and shows the link by which he enrols, once.
func (p *page) create(c *web.Call) error {
	if err := c.R.ParseForm(); err != nil {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	f := sent(c)
	u, wrong := p.fill(c, models.WebUser{ID: p.IDs.Next(), MadeAt: p.Clock.Now()}, f)
	login, ok := models.GoodLogin(f.Login)
	if !ok {
		wrong = "users.wrong.login"
	}
	if wrong != "" {
		return p.fillIn(c, filling{Form: f, Wrong: wrong})
	}
	u.Login = login
	err := p.manage(c, models.MakeWebUser, u, rights(u))
	if errors.Is(err, models.ErrConflict) {
		return p.fillIn(c, filling{Form: f, Wrong: "users.wrong.taken"})
	}
	return err
}

// change gives a user another name, other roles, another part of the state or another officer.
func (p *page) change(c *web.Call) error {
	u, err := p.asSeen(c)
	if err != nil {
		return err
	}
	f := sent(c)
	f.Login = u.Login
	changed, wrong := p.fill(c, u, f)
	if wrong != "" {
		return p.show(c, u, f, wrong, "")
	}
	return p.manage(c, models.ChangeWebUser, changed, rights(changed))
}

// rights are a user's, as the audit keeps them: codes.
func rights(u models.WebUser) string {
	all := func(codes []string) string {
		if len(codes) == 0 {
			return "all"
		}
		return strings.Join(codes, ",")
	}
	text := fmt.Sprintf("user:%d/%s/%s/%s", u.ID, strings.Join(u.Roles, ","), all(u.Scope.Departments), all(u.Scope.Districts))
	if len(text) > longestNote {
		return text[:longestNote]
	}
	return text
}

// longestNote is how long an object of the audit may be.
const longestNote = 120
