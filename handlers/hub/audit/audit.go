// Package audit is the page that shows who saw and did what on the website, and whether anybody has tampered with that
// log.
package audit

import (
	"context"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates static
var embedded embed.FS

// Path is where the page is.
const Path = web.Prefix + "/audit"

// Log is what the page reads and writes; the database has it.
type Log interface {
	Audit(ctx context.Context, l models.AuditLine) error
	AuditLines(ctx context.Context, q models.AuditQuery) ([]models.AuditLine, error)
	AuditActions(ctx context.Context) ([]string, error)
	VerifyAudit(ctx context.Context, noted *models.AuditHead) (models.AuditVerdict, error)
	NumbersOf(ctx context.Context, complaints []models.ID) (map[models.ID]models.Number, error)
	ComplaintByNumber(ctx context.Context, n models.Number) (models.Complaint, error)
	WebUsers(ctx context.Context) ([]models.WebUser, error)
}

// Deps is what the page is wired with.
type Deps struct {
	Log Log
	// Names are those of users and of officers who came by a link; "" for whom nobody knows any more.
	Names func(ctx context.Context, who []models.ID) (map[models.ID]string, error)
	Clock models.Clock
}

type page struct{ Deps }

// Module is the page.
func Module(d Deps) web.Module {
	p := page{d}
	return web.Module{
		Name: "audit", Texts: texts(), Files: embedded,
		Routes: []web.Route{
			{Method: http.MethodGet, Path: Path, May: access.SeeAudit, Do: whole(p.list)},
			{Method: http.MethodGet, Path: Path + "/lines.csv", May: access.SeeAudit, Do: whole(p.export)},
			{Method: http.MethodPost, Path: Path + "/verify", May: access.SeeAudit, Do: whole(p.verify)},
		},
		Nav: []web.NavItem{{Path: Path, Key: "audit.title", Icon: "audit", May: access.SeeAudit, Order: 90}},
	}
}

// whole is for who looks after the whole state: the log is one, and names complaints and people of everywhere.
func whole(do func(*web.Call) error) func(*web.Call) error {
	return func(c *web.Call) error {
		if !c.User.Scope.All() {
			return web.ErrForbidden
		}
		return do(c)
	}
}

// pageSize is how many lines one page has.
const pageSize = 50

// shown is what the page shows.
type shown struct {
	Asked    asked
	Users    []models.WebUser
	Actions  []choice
	Lines    []line
	Verdict  *verdict
	First    string // addresses
	Next     string
	CSV      string
	About    about // what the lines are narrowed to
	WrongDay string
	Wrong    string // why nothing can be listed: a number that is mistyped, or that no complaint has
}

// choice is an action to filter by.
type choice struct{ Code, Said string }

// line is one line as it is shown.
type line struct {
	models.AuditLine
	Name     string
	Said     string // the action in words; the code when it has none
	About    about
	Number   models.Number
	WhoURL   string // the list of this person's lines
	CaseURL  string
	AboutURL string // where the object is, else the lines about it
}

// verdict is what a look at the chain found.
type verdict struct {
	models.AuditVerdict
	Kind, Key, Hash string
}

func (p page) list(c *web.Call) error { return p.show(c, nil) }

func (p page) show(c *web.Call, v *verdict) error {
	ctx := c.Context()
	a := ask(c.R.URL.Query())
	q, err := p.query(ctx, a)
	var refused *models.Error
	if err != nil && !errors.As(err, &refused) {
		return err
	}
	if err := p.Log.Audit(ctx, models.AuditLine{Who: c.User.ID, Action: models.AuditListed}); err != nil {
		return err
	}
	s := shown{Asked: a, Verdict: v, First: a.without("before"), CSV: Path + "/lines.csv" + a.query("before")}
	if refused != nil { // the form stays as it was filled in, to be mended
		s.Wrong, s.CSV = c.Refusal(refused, "web.error.422"), ""
		c.Status(http.StatusUnprocessableEntity)
	}
	s.WrongDay = c.WrongDays(c.Query("from"), c.Query("to"))
	if s.Users, err = p.Log.WebUsers(ctx); err != nil {
		return err
	}
	if s.Actions, err = p.actions(c); err != nil {
		return err
	}
	if s.Wrong != "" {
		return c.Page("audit/page", "audit.title", s)
	}
	q.Limit = pageSize + 1
	list, err := p.Log.AuditLines(ctx, q)
	if err != nil {
		return err
	}
	if len(list) > pageSize {
		list = list[:pageSize]
		s.Next = a.with("before", list[pageSize-1].ID)
	}
	if s.Lines, err = p.named(c, list); err != nil {
		return err
	}
	if a.Object != "" && len(s.Lines) > 0 {
		s.About = s.Lines[0].About // all are about the same
	}
	if a.before == 0 {
		s.First = ""
	}
	return c.Page("audit/page", "audit.title", s)
}

func (p page) actions(c *web.Call) ([]choice, error) {
	codes, err := p.Log.AuditActions(c.Context())
	if err != nil {
		return nil, err
	}
	list := make([]choice, len(codes))
	for i, code := range codes {
		list[i] = choice{code, said(c, code)}
	}
	return list, nil
}

// named adds to lines what people call their parts.
func (p page) named(c *web.Call, list []models.AuditLine) ([]line, error) {
	var who, cases []models.ID
	for _, l := range list {
		if l.Who != 0 && !slices.Contains(who, l.Who) {
			who = append(who, l.Who)
		}
		if kind, id, _ := strings.Cut(l.Object, ":"); kind == "user" || kind == "officer" {
			id, _, _ = strings.Cut(id, "=")
			if n := number(id); n != 0 && !slices.Contains(who, n) {
				who = append(who, n)
			}
		}
		if l.Complaint != 0 && !slices.Contains(cases, l.Complaint) {
			cases = append(cases, l.Complaint)
		}
	}
	names, err := p.Names(c.Context(), who)
	if err != nil {
		return nil, err
	}
	numbers, err := p.Log.NumbersOf(c.Context(), cases)
	if err != nil {
		return nil, err
	}
	out := make([]line, len(list))
	for i, l := range list {
		out[i] = line{AuditLine: l, Name: names[l.Who], Said: said(c, l.Action), Number: numbers[l.Complaint]}
		if l.Object != "" {
			out[i].About, out[i].AboutURL = aboutOf(c, l.Action, l.Object, names), asked{Object: l.Object}.address()
		}
		if bulk, ok := bulkOf(l.Object); ok && c.User.Scope.All() {
			out[i].AboutURL = fmt.Sprintf("%s/complaints/bulk/%s", web.Prefix, bulk)
		}
		if l.Who != 0 {
			out[i].WhoURL = asked{}.with("who", l.Who)
		}
		if l.Complaint != 0 {
			out[i].CaseURL = fmt.Sprintf("%s/complaints/%d", web.Prefix, l.Complaint)
		}
	}
	return out, nil
}

// verify goes through the whole chain now.
func (p page) verify(c *web.Call) error {
	found, err := p.Log.VerifyAudit(c.Context(), nil)
	if err != nil {
		return err
	}
	v := verdict{AuditVerdict: found, Kind: "good", Key: "audit.whole", Hash: hex.EncodeToString(found.Head.Hash)}
	if found.Fault != models.AuditWhole {
		v.Kind, v.Key = "bad", "audit.fault."+string(found.Fault)
	}
	object := "result:whole"
	if found.Fault != models.AuditWhole {
		object = "result:" + string(found.Fault)
	}
	if err := p.Log.Audit(c.Context(), models.AuditLine{Who: c.User.ID, Action: models.AuditVerified, Object: object}); err != nil {
		return err
	}
	return p.show(c, &v)
}

// Known reports whether somebody is among the users that can be chosen.
func (s shown) Known(who models.ID) bool {
	return slices.ContainsFunc(s.Users, func(u models.WebUser) bool { return u.ID == who })
}
