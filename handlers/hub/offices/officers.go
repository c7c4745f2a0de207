package offices

import (
	"cmp"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// person is an officer as the list shows him.
type person struct {
	models.Officer
	State string // working, leave, invited, revoked; a text of the pages after "offices.state."
}

// LastDay is a moment of the last day of his leave.
func (p person) LastDay() time.Time { return p.LeaveTill.Add(-time.Minute) }

// listing is the page of officers.
type listing struct {
	Department  string
	Departments []models.Department
	Districts   []models.Area
	People      []person
	Vacancies   []models.Vacancy
	Levels      []models.Level
	MayEdit     bool
	MayHub      bool // the hub's own people
	Joined      Invited
	QR          template.HTML
	Name        string     // of who was just invited
	Asked       Invitation // as it was filled in, where it could not be made
	Wrong       string     // why not: a text of the pages
	First, Next string     // addresses of other parts of the list
}

// shownOfficers is how many a page has.
const shownOfficers = 50

// pageAt cuts the list to what follows an officer of it; one who is gone begins it anew.
func (v *listing) pageAt(after string) {
	address := func(after string) string {
		q := url.Values{}
		if v.Department != "" {
			q.Set("department", v.Department)
		}
		if after != "" {
			q.Set("after", after)
		}
		if len(q) == 0 {
			return "/hub/officers"
		}
		return "/hub/officers?" + q.Encode()
	}
	number := func(x person) string { return strconv.FormatInt(int64(x.ID), 10) }
	if i := slices.IndexFunc(v.People, func(x person) bool { return number(x) == after }); i >= 0 {
		v.People, v.First = v.People[i+1:], address("")
	}
	if len(v.People) > shownOfficers {
		v.People = v.People[:shownOfficers]
		v.Next = address(number(v.People[shownOfficers-1]))
	}
}

func (p *pages) officers(c *web.Call) error { return p.list(c, listing{}) }

// list fills the page in; what became of an invitation is there already.
func (p *pages) list(c *web.Call, v listing) error {
	v.Department, v.Departments, v.Districts, v.Levels = c.Query("department"), p.mine(c.User), p.Directory().Districts(), levels()
	v.MayEdit, v.MayHub = c.User.May(access.EditDirectory), c.User.Scope.All()
	if v.Asked.Post.Department == "" {
		v.Asked.Post.Department = v.Department
	}
	if v.Department != "" && !p.may(c.User, v.Department) {
		return models.ErrNotFound
	}
	for _, o := range p.Staff.Officers() {
		if p.shown(c.User, o, v.Department) {
			v.People = append(v.People, person{o, p.state(o)})
		}
	}
	slices.SortFunc(v.People, func(a, b person) int {
		return cmp.Or(cmp.Compare(a.State, b.State), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	v.pageAt(c.Query("after"))
	vacancies, err := p.Staff.Vacancies(c.Context(), mostVacancies)
	if err != nil {
		return fmt.Errorf("reading vacancies: %w", err)
	}
	v.Vacancies = slices.DeleteFunc(vacancies, func(x models.Vacancy) bool {
		return !p.covers(c.User, x.Post) || v.Department != "" && x.Post.Department != v.Department
	})
	if v.Joined.Link != "" {
		if v.QR, err = p.QR(v.Joined.Link, c.T("offices.qr")); err != nil {
			return fmt.Errorf("drawing an invitation: %w", err)
		}
	}
	if v.Wrong != "" {
		c.Status(http.StatusUnprocessableEntity)
	}
	return c.Page("offices/officers", "offices.officers", v)
}

// may reports whether a department lies within a user's part of the state. The hub's own people are for who has all of it.
func (p *pages) may(u access.User, department string) bool {
	return len(u.Scope.Departments) == 0 && (department != models.HubDepartment || u.Scope.All()) || slices.Contains(u.Scope.Departments, department)
}

// covers reports whether a post lies within a user's part of the state: its department, and where he looks after districts, these: not the
// posts above them.
func (p *pages) covers(u access.User, x models.Post) bool {
	if !p.may(u, x.Department) || len(u.Scope.Districts) == 0 {
		return p.may(u, x.Department)
	}
	district, ok := p.Directory().District(x.Area)
	return ok && slices.Contains(u.Scope.Districts, district.Code)
}

func (p *pages) shown(u access.User, o models.Officer, department string) bool {
	return slices.ContainsFunc(o.Postings, func(x models.Posting) bool {
		return p.covers(u, x.Post) && (department == "" || x.Post.Department == department)
	}) || len(o.Postings) == 0 && u.Scope.All() && department == ""
}

func (p *pages) state(o models.Officer) string {
	switch {
	case o.Revoked:
		return "revoked"
	case o.Address.IsZero():
		return "invited"
	case !o.Reachable(p.Clock.Now()):
		return "leave"
	}
	return "working"
}

// invite makes an officer and shows the link by which he joins, once. What cannot be made is said, and stays filled in.
func (p *pages) invite(c *web.Call) error {
	i := Invitation{Name: strings.Join(strings.Fields(c.Form("name")), " "), Lang: models.Lang(c.Form("lang")), Post: p.postOf(c)}
	if why := p.fault(c.User, i); why != "" {
		return p.list(c, listing{Asked: i, Wrong: why})
	}
	joined, err := p.invited(c, i)
	if err != nil {
		return err
	}
	return p.list(c, listing{Joined: joined, Name: i.Name})
}

// postOf is the post that a form names.
func (p *pages) postOf(c *web.Call) models.Post {
	return models.Post{Department: c.Form("department"), Area: p.areaOf(c.Form("area")), Level: models.Level(c.Form("level"))}
}

// areaOf is the code of the Area that somebody names: not every browser offers the list of codes, and people know a district by its name. What is
// not found stays as it was written.
func (p *pages) areaOf(text string) string {
	if a, ok := p.Directory().AreaNamed(text); ok {
		return a.Code
	}
	return text
}

// invited makes the officer. For which post stands in the audit before: who is invited sees what is written for it.
func (p *pages) invited(c *web.Call, i Invitation) (Invited, error) {
	if err := p.Note(c.Context(), c.User, auditInvited, "post:"+postKey(i.Post)); err != nil {
		return Invited{}, fmt.Errorf("noting an invitation: %w", err)
	}
	joined, err := p.Staff.Invite(c.Context(), i)
	if err != nil {
		return joined, fmt.Errorf("inviting an officer: %w", err)
	}
	return joined, nil
}

const longestName = 80 // runes

// fault says why an invitation cannot be made: a text of the pages; "" when it can.
func (p *pages) fault(u access.User, i Invitation) string {
	fitting := []models.Level{models.L0, models.L1, models.L2, models.L3, models.AA}
	if i.Post.Department == models.HubDepartment {
		fitting = []models.Level{models.L4, models.Desk}
	} else if _, ok := p.Directory().Department(i.Post.Department); !ok {
		return "offices.wrong.department"
	}
	_, known := p.Directory().Area(i.Post.Area)
	for _, x := range []struct {
		wrong bool
		why   string
	}{
		{i.Name == "" || len([]rune(i.Name)) > longestName, "offices.wrong.name"},
		{!slices.Contains(fitting, i.Post.Level), "offices.wrong.level"},
		{!known, "offices.wrong.area"},
		{!p.covers(u, i.Post), "offices.wrong.scope"},
		{!slices.Contains(models.Langs(), i.Lang), "offices.wrong.lang"},
	} {
		if x.wrong {
			return x.why
		}
	}
	return ""
}

// revoke takes an officer's access back; what he has open goes to others.
func (p *pages) revoke(c *web.Call) error {
	o, err := p.changing(c)
	if err != nil {
		return err
	}
	if c.Form("sure") != "yes" {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	to, ok := p.successor(c, o)
	if !ok {
		return p.showOfficer(c, o, leaveForm{}, "offices.wrong.successor", "")
	}
	if err := p.Note(c.Context(), c.User, auditRevoked, fmt.Sprintf("officer:%d", o.ID)); err != nil {
		return fmt.Errorf("noting a revocation: %w", err)
	}
	if err := p.Staff.Dismiss(c.Context(), o.ID, to); err != nil {
		return fmt.Errorf("revoking an officer: %w", err)
	}
	return c.Go("/hub/officers")
}

// editable: whoever changes an officer must look after all of his posts.
func (p *pages) editable(u access.User, o models.Officer) bool {
	return !o.Revoked && (len(o.Postings) > 0 || u.Scope.All()) &&
		!slices.ContainsFunc(o.Postings, func(x models.Posting) bool { return !p.covers(u, x.Post) })
}
