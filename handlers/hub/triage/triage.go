// Package triage is the page of what the program could not decide: doubtful posts, silent drafts, voice notes,
// complaints without a place, and turns that failed. It shows one item at a time, with one key for each decision.
package triage

import (
	"context"
	"embed"
	"log/slog"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Store is what the page reads and keeps; *store.Store has it.
type Store interface {
	TriageTasks(ctx context.Context, q models.TriageQuery) ([]models.TriageTask, error)
	TriageCounts(ctx context.Context) ([]models.TriageCount, error)
	TriageMark(ctx context.Context) (string, error)
	LatestTriage(ctx context.Context, limit int) ([]models.TriageTask, error)
	TriageTask(ctx context.Context, id models.ID) (models.TriageTask, error)
	ClaimTriage(ctx context.Context, id, user models.ID, name string) error
	EndTriage(ctx context.Context, id, user models.ID, v models.Verdict) error
	EndTriageOf(ctx context.Context, complaint, user models.ID, kinds []string, v models.Verdict) error
	ReopenTriage(ctx context.Context, id, user models.ID, since time.Time) error
	ComplaintsByID(ctx context.Context, which []models.ID) ([]models.Complaint, error)
	Messages(ctx context.Context, complaint models.ID) ([]models.Message, error)
	AttachmentsOf(ctx context.Context, complaint models.ID) ([]models.Attachment, error)
	Post(ctx context.Context, id models.ID) (models.PublicPost, error)
	ParkedEvent(ctx context.Context, id int64) (models.InboxRow, error)
	RetryLetters(ctx context.Context, c models.LetterChoice, note models.AuditLine) (int64, error)
	Corrections(ctx context.Context, after int64, limit int) (list []models.CorrectedWords, last int64, err error)
	Audit(ctx context.Context, l models.AuditLine) error
}

// Acts are the officers' commands, and a human's word on what has no number yet.
type Acts interface {
	Act(ctx context.Context, act handlers.Act) ([]models.Intent, error)
	Judge(ctx context.Context, j handlers.Judgement) ([]models.Intent, error)
	Offers(officer models.ID, c models.Complaint) (sees bool, commands []string)
}

// Directory is what the page reads of the state's directory.
type Directory interface {
	Departments() []models.Department
	Districts() []models.Area
	District(code string) (models.Area, bool)
}

// Deps is what the page is wired with.
type Deps struct {
	Store      Store
	Acts       Acts
	Understand handlers.Understander
	Directory  func() Directory
	Clock      models.Clock
	// Say writes what the engine says in words.
	Say func(in models.Intent) (string, error)
	Log *slog.Logger
}

// What the audit calls what is seen and decided here. Stored: never rename.
const (
	auditOpened  = "triage.opened"
	auditDecided = "triage.decided"
	auditUndone  = "triage.undone"
	auditReview  = "triage.review_exported"
)

// Page is the page with what is live of it.
type Page struct {
	Deps
	latest *web.Feed[latest]
}

// New makes the page. Nothing is read before somebody looks.
func New(d Deps) *Page {
	p := &Page{Deps: d}
	p.latest = p.feed()
	return p
}

// Run keeps the pages that are open up to date until ctx ends.
func (p *Page) Run(ctx context.Context) { p.latest.Run(ctx) }

// Stir says that something may have come. It never waits.
func (p *Page) Stir() { p.latest.Stir() }

// Module is the page for the website.
func (p *Page) Module() web.Module {
	post := func(path string, do func(*web.Call) error) web.Route {
		return web.Route{Method: "POST", Path: "/hub/triage/" + path, May: access.Triage, Do: do}
	}
	return web.Module{Name: "triage", Texts: texts(), Files: embedded,
		Nav: []web.NavItem{{Path: "/hub/triage", Key: "triage.title", Icon: "triage", May: access.Triage, Order: 50, Badge: p.waiting}},
		Routes: []web.Route{
			{Method: "GET", Path: "/hub/triage", May: access.Triage, Do: p.list},
			{Method: "GET", Path: "/hub/triage/live", May: access.Triage, Do: p.live},
			{Method: "GET", Path: "/hub/triage/{id}", May: access.Triage, Do: p.one},
			{Method: "GET", Path: "/hub/triage/review/{file}", May: access.Export, Do: p.review},
			post("next", p.next), post("{id}/claim", p.claim), post("{id}/decide", p.decide), post("{id}/undo", p.undo),
		}}
}

func (p *Page) now() time.Time { return p.Clock.Now().UTC() }

func (p *Page) audit(c *web.Call, action string, complaint models.ID, object string) error {
	return p.Store.Audit(c.Context(), models.AuditLine{Who: c.User.ID, Action: action, Complaint: complaint, Object: object})
}

// waiting counts what waits. Where a user looks after a part of the state, only what is shown to him is counted.
func (p *Page) waiting(ctx context.Context, u access.User) (int, error) {
	if !u.Scope.All() {
		list, err := p.visible(ctx, u, models.TriageQuery{Limit: shownTasks})
		return len(list), err
	}
	counts, err := p.Store.TriageCounts(ctx)
	n := 0
	for _, k := range counts {
		n += k.Count
	}
	return n, err
}

// seen is a thing with the complaint that it is about, if any, and how much of it the user may see.
type seen struct {
	models.TriageTask
	About *models.Complaint
	Words bool // its words may be read
	Held  bool // by somebody else
}

// Placeless reports whether it is to be placed besides being listened to or read: one row stands for both.
func (s seen) Placeless() bool {
	return slices.Contains(kindsOf("voice"), s.TriageItem.Kind) && s.About != nil && s.About.Status == models.Registered && (s.About.Area == "" || s.About.Department == "")
}

// visible are the things that a user may look at. What lies outside his part of the state is not there for him, nor what is said
// about those he may be.
func (p *Page) visible(ctx context.Context, u access.User, q models.TriageQuery) ([]seen, error) {
	tasks, err := p.Store.TriageTasks(ctx, q)
	if err != nil {
		return nil, err
	}
	about, err := p.complaints(ctx, tasks)
	if err != nil {
		return nil, err
	}
	var out []seen
	for _, t := range tasks {
		if s, ok := p.sight(u, t, about[t.Complaint]); ok {
			out = append(out, s)
		}
	}
	return out, nil
}

// complaints are what things are about.
func (p *Page) complaints(ctx context.Context, tasks []models.TriageTask) (map[models.ID]*models.Complaint, error) {
	var which []models.ID
	for _, t := range tasks {
		if t.Complaint != 0 {
			which = append(which, t.Complaint)
		}
	}
	list, err := p.Store.ComplaintsByID(ctx, which)
	if err != nil {
		return nil, err
	}
	about := make(map[models.ID]*models.Complaint, len(list))
	for i := range list {
		about[list[i].ID] = &list[i]
	}
	return about, nil
}

func (p *Page) sight(u access.User, t models.TriageTask, c *models.Complaint) (seen, bool) {
	s := seen{TriageTask: t, About: c, Words: true, Held: t.HeldBy(u.ID, p.now())}
	if c == nil {
		return s, u.Scope.All() && t.Complaint == 0
	}
	if u.Officer != 0 {
		if sees, _ := p.Acts.Offers(u.Officer, *c); sees {
			return s, true
		}
	}
	s.Words = !c.Sensitive
	return s, u.Scope.Has(c.Department, p.district(c.Area)) && (!c.AgainstStaff || u.SeesStaff())
}

func (p *Page) district(area string) string {
	d, ok := p.Directory().District(area)
	if !ok {
		return ""
	}
	return d.Code
}

// task is the thing of the address, as far as the user may see it.
func (p *Page) task(c *web.Call) (seen, error) {
	id, err := c.ID("id")
	if err != nil {
		return seen{}, err
	}
	t, err := p.Store.TriageTask(c.Context(), id)
	if err != nil {
		return seen{}, err
	}
	var about *models.Complaint
	if t.Complaint != 0 {
		list, err := p.Store.ComplaintsByID(c.Context(), []models.ID{t.Complaint})
		if err != nil {
			return seen{}, err
		}
		if len(list) == 1 {
			about = &list[0]
		}
	}
	s, ok := p.sight(c.User, t, about)
	if !ok {
		return seen{}, models.ErrNotFound
	}
	return s, nil
}
