package complaints

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// Acts on many. merge and duplicate are one command of the officers: a complaint waits with a master and is answered when it is.
const (
	actAssign    = "assign"
	actHandover  = "handover"
	actMerge     = "merge"
	actDuplicate = "duplicate"
)

// command is what the officers call an act.
func command(act string) (string, bool) {
	name, ok := map[string]string{actAssign: "assign", actHandover: "handover", actMerge: "duplicate", actDuplicate: "duplicate"}[act]
	return name, ok
}

// picked is one complaint of a bulk, and what would become of it.
type picked struct {
	row
	c    models.Complaint
	Why  string // key of the text why it cannot be done; "" it can
	Will string // what will happen
}

// confirming is the page that says exactly what would happen.
type confirming struct {
	Act      string
	Words    string // what was chosen; "" nothing yet
	Chosen   string // the same for people
	Choices  []option
	Rows     []picked
	Can      int
	Master   *picked
	Problem  string // key of the text why none can be done
	Cancel   string
	Reason   string
	AskWords bool // a handover says why
}

// selected reads the complaints that were ticked, with the versions the user saw.
func (p *page) selected(c *web.Call) ([]picked, error) {
	if err := c.R.ParseForm(); err != nil {
		return nil, fmt.Errorf("reading a form: %w", err)
	}
	versions := map[models.ID]int64{}
	var ids []models.ID
	for _, v := range c.R.PostForm["pick"] {
		id, version, ok := strings.Cut(v, ":")
		n, err1 := strconv.ParseInt(id, 10, 64)
		m, err2 := strconv.ParseInt(version, 10, 64)
		if !ok || err1 != nil || err2 != nil {
			return nil, models.NewError(models.CodeBadInput, "error.bad_input")
		}
		if _, twice := versions[models.ID(n)]; !twice {
			ids, versions[models.ID(n)] = append(ids, models.ID(n)), m
		}
	}
	if len(ids) == 0 || len(ids) > models.MaxBulk {
		return nil, models.NewError(models.CodeBadInput, "error.bad_input")
	}
	seen, err := p.Store.HubRows(c.Context(), models.HubQuery{Viewer: c.User.Viewer(), Mine: c.User.OnlyOwn()}, ids)
	if err != nil {
		return nil, fmt.Errorf("reading what was ticked: %w", err)
	}
	var out []picked
	for _, r := range p.rows(c, seen) {
		x := picked{row: r}
		if x.c, err = p.Store.Complaint(c.Context(), r.ID); err != nil {
			return nil, fmt.Errorf("reading what was ticked: %w", err)
		}
		if x.c.Version != versions[r.ID] {
			x.Why = "complaints.why.changed"
		}
		x.Pick = fmt.Sprintf("%d:%d", r.ID, versions[r.ID])
		out = append(out, x)
	}
	return out, nil
}

// confirm asks what is missing, or says what will happen to each complaint.
func (p *page) confirm(c *web.Call) error {
	f, err := p.plan(c)
	if err != nil {
		return err
	}
	return c.Page("complaints/confirm", "complaints.bulk."+f.Act, f)
}

// plan works out what an act would do to each of the ticked complaints.
func (p *page) plan(c *web.Call) (confirming, error) {
	f := confirming{Act: c.Form("act"), Words: c.Form("words"), Cancel: path, Reason: c.Form("reason")}
	name, ok := command(f.Act)
	if !ok || c.User.Officer == 0 {
		return f, models.NewError(models.CodeBadInput, "error.bad_input")
	}
	var err error
	if f.Rows, err = p.selected(c); err != nil {
		return f, err
	}
	f.AskWords = f.Act == actHandover
	for i := range f.Rows {
		p.mayDo(c, &f.Rows[i], name)
	}
	fill := map[string]func(*web.Call, *confirming) error{actAssign: p.planAssign, actHandover: p.planHandover, actMerge: p.planMerge, actDuplicate: p.planDuplicate}[f.Act]
	if err := fill(c, &f); err != nil {
		return f, err
	}
	for _, r := range f.Rows {
		if r.Why == "" {
			f.Can++
		}
	}
	if f.Can == 0 && f.Problem == "" {
		f.Problem = "complaints.why.none"
	}
	return f, nil
}

// mayDo notes where the officers' rules do not offer the command.
func (p *page) mayDo(c *web.Call, x *picked, name string) {
	if x.Why != "" {
		return
	}
	sees, may := p.Acts.Offers(c.User.Officer, x.c)
	switch {
	case !sees:
		x.Why = "complaints.why.not_yours"
	case !slices.Contains(may, name):
		x.Why = "complaints.why.state"
	}
}

// planAssign offers those officers whom the command would find by their whole name.
func (p *page) planAssign(c *web.Call, f *confirming) error {
	names := map[string]int{}
	for i := range f.Rows {
		x := &f.Rows[i]
		if x.Why != "" {
			continue
		}
		found := p.colleagues(x.c, c.User.Officer)
		for name := range found {
			names[name]++
		}
		if f.Words == "" {
			continue
		}
		post, ok := found[f.Words]
		if !ok {
			x.Why = "complaints.why.no_post"
			continue
		}
		x.Will = c.T("complaints.will.assign", "name", f.Words, "post", p.postName(c, post))
	}
	for name, n := range names {
		f.Choices = append(f.Choices, option{Value: name, Label: c.T("complaints.choice.officer", "name", name, "n", strconv.Itoa(n)), Chosen: name == f.Words})
	}
	slices.SortFunc(f.Choices, func(a, b option) int { return strings.Compare(a.Value, b.Value) })
	f.Chosen = f.Words
	return nil
}

// colleagues are the officers to whom a complaint could go, by name. The command takes a part of a name and gives nothing to two whom
// it could mean: those are left out.
func (p *page) colleagues(x models.Complaint, giver models.ID) map[string]models.Post {
	area := x.AreaOrState()
	levels := []models.Level{models.L0, models.L1, models.L2, models.L3}
	if x.AgainstStaff {
		levels = []models.Level{models.L3}
	}
	var names []string
	posts := map[string]models.Post{}
	roster := p.Roster()
	for _, a := range p.Directory().Ancestors(area) {
		for _, l := range levels {
			post := models.Post{Department: x.Department, Area: a.Code, Level: l}
			for _, o := range roster.At(post) {
				if o.ID != giver && !o.Address.IsZero() {
					names = append(names, strings.ToLower(o.Name))
					posts[o.Name] = post
				}
			}
		}
	}
	for name := range posts {
		meant := 0
		for _, other := range names {
			if strings.Contains(other, strings.ToLower(name)) {
				meant++
			}
		}
		if meant > 1 {
			delete(posts, name)
		}
	}
	return posts
}

func (p *page) planHandover(c *web.Call, f *confirming) error {
	for _, d := range p.Directory().Departments() {
		f.Choices = append(f.Choices, option{Value: d.Code, Label: d.Names.In(c.Lang), Chosen: d.Code == f.Words})
		if d.Code == f.Words {
			f.Chosen = d.Names.In(c.Lang)
		}
	}
	if f.Words == "" {
		return nil
	}
	if f.Chosen == "" {
		return models.NewError(models.CodeUnknownDepartment, "error.unknown_department")
	}
	for i := range f.Rows {
		x := &f.Rows[i]
		switch {
		case x.Why != "":
		case x.c.Department == f.Words:
			x.Why = "complaints.why.same_department"
		default:
			x.Will = c.T("complaints.will.handover", "department", f.Chosen)
		}
	}
	return nil
}

// planMerge offers one of the ticked complaints as the master of the others.
func (p *page) planMerge(c *web.Call, f *confirming) error {
	for i := range f.Rows {
		x := &f.Rows[i]
		if x.c.Status.Open() && !x.Sealed && !x.AgainstStaff && !x.c.Sensitive {
			f.Choices = append(f.Choices, option{Value: x.Number.String(), Label: x.Number.String() + " · " + x.Words, Chosen: x.Number.String() == f.Words})
		}
	}
	if len(f.Choices) == 0 || len(f.Rows) < 2 {
		f.Problem = "complaints.why.no_master"
		return nil
	}
	return p.planDuplicate(c, f)
}

func (p *page) planDuplicate(c *web.Call, f *confirming) error {
	if f.Words == "" {
		return nil
	}
	master, err := p.master(c.Context(), c, f.Words)
	if err != nil {
		return err
	}
	f.Master, f.Chosen, f.Words = master, master.Number.String(), master.Number.String()
	if !master.c.Status.Open() || master.c.Sensitive || master.c.AgainstStaff {
		f.Problem = "complaints.why.master_over"
	}
	f.Rows = slices.DeleteFunc(f.Rows, func(x picked) bool { return x.ID == master.ID })
	for i := range f.Rows {
		x := &f.Rows[i]
		switch {
		case x.Why != "":
		case x.c.Sensitive || x.c.AgainstStaff:
			x.Why = "complaints.why.never_joined"
		default:
			x.Will = c.T("complaints.will.duplicate", "number", f.Chosen)
		}
	}
	return nil
}

// master is the complaint that others will wait with.
func (p *page) master(ctx context.Context, c *web.Call, number string) (*picked, error) {
	unknown := models.NewError(models.CodeNotFound, "error.not_found")
	n, err := models.ParseNumber(number)
	if err != nil {
		return nil, unknown
	}
	found, err := p.Store.ComplaintByNumber(ctx, n)
	if errors.Is(err, models.ErrNotFound) {
		return nil, unknown
	}
	if err != nil {
		return nil, fmt.Errorf("finding a master: %w", err)
	}
	seen, err := p.Store.HubRows(ctx, models.HubQuery{Viewer: c.User.Viewer(), Mine: c.User.OnlyOwn()}, []models.ID{found.ID})
	if err != nil {
		return nil, fmt.Errorf("finding a master: %w", err)
	}
	if len(seen) == 0 {
		return nil, unknown
	}
	return &picked{row: p.rows(c, seen)[0], c: found}, nil
}

func (p *page) postName(c *web.Call, post models.Post) string {
	return p.place(c, post.Area) + " · " + string(post.Level)
}
