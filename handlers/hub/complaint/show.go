package complaint

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// view is what the page shows.
type view struct {
	C         models.Complaint
	Outside   bool // only number, category and state
	District  string
	Overdue   bool
	Doer      string // names, for who may know them
	Answers   string
	Phone     string // masked
	MayReveal bool
	Anonymous bool
	First     models.Limit // for the first word
	Answered  bool
	Why       []string
	Story     []entry
	Files     []models.Attachment
	Sent      []delivery
	Followers []models.Complaint
	MeToos    int
	Feedback  []models.Feedback
	Map       *drawing
	Acts      []form
	Filled    filled // the form that was refused; none where nothing was
	Aloud     *aloud // what may be said in public; nil: nothing
	Closed    string // how a word to the citizen goes that cannot go freely now; "": it can
	Said      string // what the last act was answered with
	Refused   string
	Here      []visitor
	Path      string
	Read      bool // only: nothing may be done
}

// Sure is how sure the understanding was, in percent.
func (v view) Sure() float64 { return v.C.Confidence * 100 }

func (p *page) show(c *web.Call) error {
	if led, err := p.numbered(c); led || err != nil {
		return err
	}
	return p.render(c, "", "")
}

// render shows the complaint with what the last act was answered with.
func (p *page) render(c *web.Call, said, refused string) error {
	return p.draft(c, view{Said: said, Refused: refused})
}

// draft is render with what was written and not said yet.
func (p *page) draft(c *web.Call, v view) error {
	found, how, err := p.found(c)
	if err != nil {
		return err
	}
	v.C, v.Outside, v.Path, v.Overdue, v.District = found, how == outside, path(found.ID), found.Overdue(p.Clock.Now()), p.district(found)
	if how == whole {
		if err := p.fill(c, &v); err != nil {
			return fmt.Errorf("reading the story of complaint %d: %w", found.ID, err)
		}
	}
	if err := p.Audit(c.Context(), c.User, auditOpened, found.ID); err != nil {
		return fmt.Errorf("noting who looks: %w", err)
	}
	return c.PageTitled("complaint/page", found.Number.String(), v)
}

// fill reads all that belongs to a complaint.
func (p *page) fill(c *web.Call, v *view) (err error) {
	ctx := c.Context()
	messages, err := p.Read.Messages(ctx, v.C.ID)
	if err != nil {
		return err
	}
	if !c.User.May(access.Reveal) {
		v.C.Place = handlers.Hidden(&v.C, v.C.Place)
		messages = slices.Clone(messages)
		for i, m := range messages {
			messages[i].Text = handlers.Shown(&v.C, m)
		}
	}
	events, err := p.Read.Events(ctx, v.C.ID)
	if err != nil {
		return err
	}
	if v.Files, err = p.Read.AttachmentsOf(ctx, v.C.ID); err != nil {
		return err
	}
	v.Story = p.story(c, v.C, messages, events, v.Files)
	if v.Sent, err = p.deliveries(c, v.C.ID); err != nil {
		return err
	}
	if v.Followers, err = p.Read.Followers(ctx, v.C.ID); err != nil {
		return err
	}
	if v.MeToos, err = p.Read.MeToos(ctx, v.C.ID); err != nil {
		return err
	}
	if v.Feedback, err = p.Read.Feedback(ctx, v.C.ID); err != nil {
		return err
	}
	if v.C.DoerOfficer == c.User.Officer && c.User.Officer != 0 {
		v.Feedback = nil // the doer never sees who answered
	}
	if err := p.complainant(c, v); err != nil {
		return err
	}
	v.Why = p.why(c, v.C)
	v.First = p.Acts.FirstAnswer(v.C)
	v.Answered = !v.C.RespondedAt.IsZero() && !v.C.RespondedAt.Before(v.First.From)
	v.Doer, v.Answers = p.officer(v.C.DoerOfficer), p.officer(v.C.AnswerableOfficer)
	v.Map = p.draw(v.C)
	v.Acts = p.forms(c, v.C)
	if v.Filled.Command != "" && !refill(v.Acts, v.Filled) && v.Filled.Words != "" { // no form is left for it: it can be copied
		v.Refused += "\n" + c.T("complaint.wrote", "text", v.Filled.Words)
	}
	if err := p.ways(c, v, messages); err != nil {
		return err
	}
	v.Here, err = p.present(c, v.C, models.Reading)
	return err
}

// officer is the name of an officer; "" for none.
func (p *page) officer(id models.ID) string {
	o, _ := p.Roster().Officer(id)
	return o.Name
}

// complainant shows that there is a phone number, not which. Its last four digits are what proves a caller to be the complainant,
// to whom the desk reads the closing code: those alone see them who may see all of it, and never an officer who could close his
// own work by them.
func (p *page) complainant(c *web.Call, v *view) error {
	v.Anonymous = v.C.Anonymous
	if v.C.Complainant == 0 {
		return nil
	}
	who, err := p.Read.Complainant(c.Context(), v.C.Complainant)
	if err != nil {
		return err
	}
	if n := len(who.Phone); n > 4 {
		v.Phone = strings.Repeat("•", 10)
		if v.MayReveal = c.User.May(access.Reveal); v.MayReveal {
			v.Phone = strings.Repeat("•", 6) + who.Phone[n-4:]
		}
	}
	return nil
}

// reveal shows a phone number, and notes who wanted to see it before he does.
func (p *page) reveal(c *web.Call) error {
	found, how, err := p.found(c)
	if err != nil {
		return err
	}
	if how != whole {
		return models.ErrNotFound
	}
	who, err := p.Read.Complainant(c.Context(), found.Complainant)
	if err != nil {
		return fmt.Errorf("reading a phone number: %w", err)
	}
	if err := p.Audit(c.Context(), c.User, auditRevealed, found.ID); err != nil {
		return fmt.Errorf("noting who looks: %w", err)
	}
	if c.Partial() {
		return c.Fragment("complaint/phone", who.Phone)
	}
	return c.PageTitled("complaint/phone-page", found.Number.String(), map[string]string{"Phone": who.Phone, "Path": path(found.ID)})
}

// why are the lines that explain the limits.
func (p *page) why(c *web.Call, found models.Complaint) (lines []string) {
	for _, item := range p.Acts.Why(found, c.Lang) {
		said, err := p.Say(models.Intent{Kind: "officer.why", Lang: c.Lang, Args: models.Args{Number: found.Number, Items: []models.Item{item}}})
		if err != nil {
			continue // the limit stands above it all the same
		}
		if _, line, ok := strings.Cut(said, "\n"); ok {
			lines = append(lines, line)
		}
	}
	return lines
}

// hereFor is how long somebody counts as looking after his page last said so.
const hereFor = 20 * time.Second

// visitor is somebody else who has the complaint open.
type visitor struct {
	Name   string
	Typing bool
}

func (p *page) present(c *web.Call, found models.Complaint, doing models.Doing) (list []visitor, err error) {
	now := p.Clock.Now()
	others, err := p.Read.Present(c.Context(), models.Presence{Complaint: found.ID, User: c.User.ID, Doing: doing, At: now, Until: now.Add(hereFor)})
	if err != nil || len(others) == 0 {
		return nil, err
	}
	ids := make([]models.ID, len(others))
	for i, o := range others {
		ids[i] = o.User
	}
	names, err := p.Names(c.Context(), ids)
	if err != nil {
		return nil, err
	}
	for _, o := range others {
		name := names[o.User]
		if name == "" {
			name = c.T("complaint.somebody")
		}
		list = append(list, visitor{name, o.Doing == models.Typing})
	}
	return list, nil
}

// here is what an open page asks every few seconds: who else looks, and whether something has changed.
func (p *page) here(c *web.Call) error {
	found, _, err := p.found(c)
	if err != nil {
		return err
	}
	doing := models.Reading
	if c.Form("doing") == string(models.Typing) {
		doing = models.Typing
	}
	others, err := p.present(c, found, doing)
	if err != nil {
		return fmt.Errorf("noting who is here: %w", err)
	}
	changed := c.Form("version") != fmt.Sprint(found.Version)
	if !c.Partial() {
		c.W.WriteHeader(http.StatusNoContent)
		return nil
	}
	return c.Fragment("complaint/here", map[string]any{"Here": others, "Changed": changed, "Path": path(found.ID)})
}
