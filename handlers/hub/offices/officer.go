package offices

import (
	"fmt"
	"hash/fnv"
	"net/http"
	"slices"
	"strconv"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// onePage is the page of one officer.
type onePage struct {
	person
	Seen        string // as he is shown: what was changed since is not acted on
	Open        int    // complaints that he does or answers for
	Away        bool   // on leave, or soon
	MayEdit     bool
	StandIns    []models.Officer
	StandsIn    string // name of who has his complaints
	Successors  []models.Officer
	Departments []models.Department
	Districts   []models.Area
	Levels      []models.Level
	MayHub      bool
	Leave       leaveForm
	Today       string
	Ends        []string    // the form of the posts as it was filled in: those that end,
	New         models.Post // the one that begins,
	To          string      // and who gets the work
	Wrong, Done string      // keys of texts
}

// Ending reports whether a posting was marked as one that ends.
func (v onePage) Ending(x models.Posting) bool { return slices.Contains(v.Ends, postKey(x.Post)) }

// leaveForm is what a form says of a leave: days as browsers write them.
type leaveForm struct{ From, Till, StandIn string }

// one is the officer of the address, if all of his posts lie within the reader's part of the state.
func (p *pages) one(c *web.Call) (models.Officer, error) {
	id, err := c.ID("id")
	if err != nil {
		return models.Officer{}, err
	}
	o, err := p.Staff.Officer(c.Context(), id)
	if err != nil {
		return o, err
	}
	if !p.shown(c.User, o, "") {
		return o, models.ErrNotFound
	}
	return o, nil
}

// changing is the officer of the address as he was seen, for who may change him.
func (p *pages) changing(c *web.Call) (models.Officer, error) {
	o, err := p.one(c)
	if err != nil {
		return o, err
	}
	if !p.editable(c.User, o) {
		return o, models.ErrNotFound
	}
	if c.Form("seen") != seenAs(o) {
		return o, models.ErrConflict
	}
	return o, nil
}

// seenAs marks how an officer was shown: his posts, his leave, whether he is there.
func seenAs(o models.Officer) string {
	h := fnv.New64a()
	fmt.Fprint(h, o.ID, o.Revoked, o.LeaveFrom.UTC(), o.LeaveTill.UTC(), o.StandIn, o.Postings)
	return strconv.FormatUint(h.Sum64(), 36)
}

func (p *pages) officer(c *web.Call) error {
	o, err := p.one(c)
	if err != nil {
		return err
	}
	done := ""
	if slices.Contains([]string{"leave", "back", "posts"}, c.Query("done")) {
		done = "offices.done." + c.Query("done")
	}
	return p.showOfficer(c, o, leaveForm{}, "", done)
}

func (p *pages) showOfficer(c *web.Call, o models.Officer, f leaveForm, wrong, done string) error {
	v := onePage{person: person{o, p.state(o)}, Seen: seenAs(o), MayEdit: c.User.May(access.EditDirectory) && p.editable(c.User, o), MayHub: c.User.Scope.All(),
		Departments: p.mine(c.User), Districts: p.Directory().Districts(), Levels: levels(), Leave: f, Wrong: wrong, Done: done,
		Today: p.Clock.Now().In(models.IST()).Format(time.DateOnly)}
	v.Away = o.LeaveTill.After(p.Clock.Now())
	var err error
	if v.Open, err = p.Staff.Open(c.Context(), o.ID); err != nil {
		return fmt.Errorf("counting what an officer has: %w", err)
	}
	if v.MayEdit {
		v.StandIns = p.Staff.StandIns(o, handlers.Leave{})
		v.Successors = p.successors(c.User, o)
	}
	for _, x := range p.Staff.Officers() {
		if x.ID == o.StandIn {
			v.StandsIn = x.Name
		}
	}
	if wrong != "" {
		v.Ends, v.New, v.To = c.R.PostForm["end"], p.postOf(c), c.Form("to")
		c.Status(http.StatusUnprocessableEntity)
	}
	return c.Page("offices/officer", "offices.officer", v)
}

func levels() []models.Level { return []models.Level{models.L1, models.L2, models.L3, models.AA} }

// successors are those who could have what an officer leaves: the colleagues who could stand in for him, within the reader's part of the
// state.
func (p *pages) successors(u access.User, o models.Officer) []models.Officer {
	return slices.DeleteFunc(slices.Clone(p.Staff.StandIns(o, handlers.Leave{})), func(x models.Officer) bool { return !p.editable(u, x) })
}

// leave notes that an officer is away, and who has his complaints meanwhile, or that he is back.
func (p *pages) leave(c *web.Call) error {
	o, err := p.changing(c)
	if err != nil {
		return err
	}
	l, done := handlers.Leave{}, "back"
	f := leaveForm{From: c.Form("from"), Till: c.Form("till"), StandIn: c.Form("stand_in")}
	if c.Form("back") == "" {
		var wrong string
		if l, wrong = p.leaveOf(o, f); wrong != "" {
			return p.showOfficer(c, o, f, wrong, "")
		}
		done = "leave"
	}
	if err := p.Note(c.Context(), c.User, auditLeave, fmt.Sprintf("officer:%d", o.ID)); err != nil {
		return fmt.Errorf("noting who writes a leave down: %w", err)
	}
	if err := p.Staff.Leave(c.Context(), o.ID, l); err != nil {
		return fmt.Errorf("noting a leave: %w", err)
	}
	return c.Go(pathOf(o.ID) + "?done=" + done)
}

// leaveOf reads the days of a leave, each counted whole; wrong is the text of what does not fit.
func (p *pages) leaveOf(o models.Officer, f leaveForm) (l handlers.Leave, wrong string) {
	day := func(text string) (time.Time, bool) {
		at, err := time.ParseInLocation(time.DateOnly, text, models.IST())
		return at.UTC(), err == nil
	}
	now := p.Clock.Now()
	last, ok := day(f.Till)
	if !ok {
		return l, "offices.wrong.leave"
	}
	l.Till = last.In(models.IST()).AddDate(0, 0, 1).UTC()
	if f.From != "" {
		if l.From, ok = day(f.From); !ok {
			return l, "offices.wrong.leave"
		}
		if !l.From.After(now) {
			l.From = time.Time{} // from today on
		}
	}
	if !l.Valid(now) {
		return l, "offices.wrong.leave"
	}
	if f.StandIn != "" && f.StandIn != "0" {
		i := slices.IndexFunc(p.Staff.StandIns(o, l), func(x models.Officer) bool { return strconv.FormatInt(int64(x.ID), 10) == f.StandIn })
		if i < 0 {
			return l, "offices.wrong.stand_in"
		}
		l.StandIn = p.Staff.StandIns(o, l)[i].ID
	}
	return l, ""
}

func pathOf(id models.ID) string { return "/hub/officers/" + strconv.FormatInt(int64(id), 10) }
