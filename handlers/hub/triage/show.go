package triage

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strconv"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// shownTasks is how many things a page of the list has.
const shownTasks = 50

// listView is the list.
type listView struct {
	Kind   string
	Groups []groupView
	Tasks  []row
	Next   string
	Review bool
	After  *decided
	Live   string
}

type groupView struct {
	Name  string
	URL   string
	Count int
	Here  bool
}

type row struct {
	seen
	URL string
}

// decided is what was decided just now, and whether it can be taken back.
type decided struct {
	Verdict models.Verdict
	Undo    string // where to post to; "" when it cannot
	Kind    string
	Said    string
}

func address(kind string, id models.ID) string {
	path := "/hub/triage"
	if id != 0 {
		path += "/" + strconv.FormatInt(int64(id), 10)
	}
	if kind != "" {
		path += "?" + url.Values{"kind": {kind}}.Encode()
	}
	return path
}

func (p *Page) list(c *web.Call) error {
	v := listView{Kind: c.Query("kind"), Review: c.User.May("export"), After: p.after(c)}
	counts, err := p.Store.TriageCounts(c.Context())
	if err != nil {
		return err
	}
	v.Groups = grouped(counts, v.Kind)
	if !c.User.Scope.All() { // others' things are not counted for him
		for i := range v.Groups {
			v.Groups[i].Count = 0
		}
	}
	after, _ := strconv.ParseInt(c.Query("after"), 10, 64)
	tasks, err := p.visible(c.Context(), c.User, models.TriageQuery{Kinds: kindsOf(v.Kind), After: models.ID(after), Limit: shownTasks})
	if err != nil {
		return err
	}
	for _, t := range tasks {
		v.Tasks = append(v.Tasks, row{t, address(v.Kind, t.ID)})
	}
	if len(tasks) == shownTasks {
		q := url.Values{"after": {strconv.FormatInt(int64(tasks[len(tasks)-1].ID), 10)}}
		if v.Kind != "" {
			q.Set("kind", v.Kind)
		}
		v.Next = "/hub/triage?" + q.Encode()
	}
	if v.Live, err = p.liveAddress(c, v.Kind, tasks); err != nil {
		return err
	}
	return c.Page("triage/page", "triage.title", v)
}

func grouped(counts []models.TriageCount, here string) []groupView {
	var out []groupView
	all := groupView{Name: "all", URL: "/hub/triage", Here: here == ""}
	for _, g := range groups() {
		v := groupView{Name: g.Name, URL: address(g.Name, 0), Here: here == g.Name}
		for _, k := range counts {
			for _, kind := range g.Kinds {
				if k.Kind == kind {
					v.Count += k.Count
				}
			}
		}
		out = append(out, v)
	}
	for _, k := range counts {
		all.Count += k.Count
	}
	return append([]groupView{all}, out...)
}

// after is what the address says was decided just now.
func (p *Page) after(c *web.Call) *decided {
	id, err := strconv.ParseInt(c.Query("done"), 10, 64)
	if err != nil || id <= 0 {
		return nil
	}
	t, err := p.Store.TriageTask(c.Context(), models.ID(id))
	if err != nil || t.DoneBy != c.User.ID || t.Verdict == models.NoVerdict {
		return nil
	}
	d := &decided{Verdict: t.Verdict, Kind: c.Query("kind")}
	if takenBack(t.Verdict) && (t.DoneAt.IsZero() || p.now().Sub(t.DoneAt) < models.TriageUndo) {
		d.Undo = fmt.Sprintf("/hub/triage/%d/undo", id)
	}
	return d
}

// oneView is one thing to look at.
type oneView struct {
	seen
	Kind        string // chosen group
	Path        string
	Choices     []choice
	Filling     bool // the form of a complaint stands beside it
	Writing     bool // what a voice note says is written down
	Said        []models.Message
	Text        string // of a post or a parked event
	Files       []file
	Read        *handlers.Understanding
	Departments []models.Department
	Districts   []models.Area
	Complaint   string // address of its page
	After       *decided
	Wrong       string
	Form        form
	Back        string
}

// form is what was filled in, to be shown again when it was wrong.
type form struct{ Words, Subject, Area, Place string }

type file struct {
	models.Attachment
	URL string
}

func (p *Page) one(c *web.Call) error { return p.show(c, form{}, "") }

func (p *Page) show(c *web.Call, f form, wrong string) error {
	t, err := p.task(c)
	if err != nil {
		return err
	}
	v := oneView{seen: t, Kind: c.Query("kind"), Path: fmt.Sprintf("/hub/triage/%d", t.ID), Choices: choices(t.kind()), After: p.after(c), Wrong: wrong, Form: f}
	v.Back = address(v.Kind, 0)
	if !t.DoneAt.IsZero() {
		v.Choices = nil
	}
	for _, x := range v.Choices {
		v.Filling = v.Filling || x.Verdict == models.IsComplaint || x.Verdict == models.IsFilled
	}
	if v.Words {
		if err := p.audit(c, auditOpened, t.Complaint, fmt.Sprintf("triage:%d", t.ID)); err != nil {
			return err
		}
		if err := p.content(c, &v); err != nil {
			return err
		}
	}
	if v.Filling {
		dir := p.Directory()
		v.Departments, v.Districts = dir.Departments(), dir.Districts()
	}
	return c.Page("triage/one", "triage.title", v)
}

// kind is the item's; a view's own field of that name is the chosen group.
func (s seen) kind() string { return s.TriageItem.Kind }

// content reads what was said and sent.
func (p *Page) content(c *web.Call, v *oneView) error {
	switch {
	case v.Post != 0:
		post, err := p.Store.Post(c.Context(), v.Post)
		if err != nil {
			return err
		}
		v.Text = post.Text
	case v.Inbox != 0:
		v.Text = p.parked(c, v.Inbox)
	}
	if v.About == nil {
		return p.understood(v)
	}
	v.Complaint = fmt.Sprintf("/hub/complaints/%d", v.About.ID)
	said, err := p.Store.Messages(c.Context(), v.About.ID)
	if err != nil {
		return err
	}
	for _, m := range said {
		if m.Text != "" {
			v.Said = append(v.Said, m)
		}
	}
	files, err := p.Store.AttachmentsOf(c.Context(), v.About.ID)
	if err != nil {
		return err
	}
	for _, a := range files {
		v.Files = append(v.Files, file{a, fmt.Sprintf("/hub/media/%d", a.ID)})
	}
	v.Writing = v.Filling && v.About.Status != models.Draft && len(v.Files) > 0
	return p.understood(v)
}

func (p *Page) understood(v *oneView) error {
	text := v.Text
	for _, m := range v.Said {
		text += "\n" + m.Text
	}
	if text != "" && v.Filling {
		u := p.Understand.Understand(handlers.AsSaid(text), handlers.Hint{})
		v.Read = &u
	}
	return nil
}

// parked is what stands in an event whose turn failed; "" when its words are gone.
func (p *Page) parked(c *web.Call, id int64) string {
	row, err := p.Store.ParkedEvent(c.Context(), id)
	var in bot.Inbound
	if err != nil || json.Unmarshal(row.Payload, &in) != nil {
		return ""
	}
	return in.Text
}

// next takes the oldest thing that nobody looks at.
func (p *Page) next(c *web.Call) error { return p.goNext(c, c.Form("kind"), 0) }

// goNext takes the next thing and shows it, with what was decided before.
func (p *Page) goNext(c *web.Call, kind string, done models.ID) error {
	list, err := p.visible(c.Context(), c.User, models.TriageQuery{Kinds: kindsOf(kind), User: c.User.ID, Limit: shownTasks})
	if err != nil {
		return err
	}
	to := address(kind, 0)
	for _, t := range list {
		err := p.Store.ClaimTriage(c.Context(), t.ID, c.User.ID, c.User.Name)
		if err == nil {
			to = address(kind, t.ID)
			break
		}
		if !errors.Is(err, models.ErrConflict) { // somebody was quicker: the next one
			return err
		}
	}
	return c.Go(withDone(to, done))
}

func withDone(to string, done models.ID) string {
	if done == 0 {
		return to
	}
	u, err := url.Parse(to)
	if err != nil {
		return to
	}
	q := u.Query()
	q.Set("done", strconv.FormatInt(int64(done), 10))
	u.RawQuery = q.Encode()
	return u.String()
}

// claim takes one thing of the list.
func (p *Page) claim(c *web.Call) error {
	t, err := p.task(c)
	if err != nil {
		return err
	}
	if err := p.Store.ClaimTriage(c.Context(), t.ID, c.User.ID, c.User.Name); err != nil {
		return err
	}
	return c.Go(address(c.Form("kind"), t.ID))
}
