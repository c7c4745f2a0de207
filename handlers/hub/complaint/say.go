package complaint

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// aloud is what stands ready to be said in public.
type aloud struct {
	Platform models.PlatformName
	Go       string // where its form leads
	Words    string // as written so far
	Units    int    // of them, as the platform counts
	Room     int
	Fault    string // why they must not be said; "": they may
	Preview  bool   // they are shown as everybody would read them
}

// ways looks how the citizen can be answered now: in public, where the complaint was made in public and the user may, and in private.
func (p *page) ways(c *web.Call, v *view, said []models.Message) error {
	offered := func(command string) bool {
		return slices.ContainsFunc(v.Acts, func(f form) bool { return f.Command == command })
	}
	if offered("tell") || offered("ask") {
		door, err := p.Acts.Goes(c.Context(), v.C)
		if err != nil {
			return err
		}
		v.Closed = p.closed(c, door)
	}
	if v.Aloud != nil || !c.User.May(access.Publish) || !slices.ContainsFunc(said, func(m models.Message) bool { return m.Channel.Public }) {
		return nil
	}
	a, err := p.aloud(c, v.C, "")
	if _, refused := models.AsError(err); refused || errors.Is(err, models.ErrNotFound) {
		return nil // nothing is said there: no form
	}
	v.Aloud = a
	return err
}

// closed says how a word goes that cannot go freely now; "" when it can.
func (p *page) closed(c *web.Call, d handlers.Door) string {
	app := func(p models.PlatformName) string { return web.Platform(c.Lang, p) }
	switch {
	case d.Open:
		return ""
	case d.At == models.WhatsApp:
		return c.T("complaint.door.template", "app", app(d.At))
	case d.LetsOfficersThrough(p.Clock.Now()):
		return c.T("complaint.door.human", "app", app(d.At))
	case d.Next != "":
		return c.T("complaint.door.next", "app", app(d.At), "next", app(d.Next))
	}
	return c.T("complaint.door.waits", "app", app(d.At))
}

func (p *page) aloud(c *web.Call, found models.Complaint, words string) (*aloud, error) {
	is, err := p.Acts.Aloud(c.Context(), c.User.Officer, found, words)
	if err != nil {
		return nil, err
	}
	a := &aloud{Platform: is.Platform(), Go: path(found.ID) + "/public", Words: words, Units: is.Units, Room: is.Room.Units}
	if is.Fault != nil && words != "" {
		a.Fault = p.refusal(c, is.Fault)
	}
	return a, nil
}

// public takes words for everybody to read, in steps: while they are written their length and what is wrong with them is told; then they are
// shown as they would stand there; only then they are said, by the officers' own command.
func (p *page) public(c *web.Call) error {
	found, how, err := p.found(c)
	if err != nil {
		return err
	}
	if how != whole {
		return models.ErrNotFound
	}
	words := strings.TrimSpace(lines(c.Form("words")))
	a, err := p.aloud(c, found, words)
	if refusal, ok := models.AsError(err); ok {
		c.Status(http.StatusUnprocessableEntity)
		return p.render(c, "", p.refusal(c, refusal))
	}
	if err != nil {
		return fmt.Errorf("looking through words for the public: %w", err)
	}
	version, err := strconv.ParseInt(c.Form("version"), 10, 64)
	switch {
	case c.Partial():
		return c.Fragment("complaint/room", a)
	case a.Fault != "" || words == "":
		c.Status(http.StatusUnprocessableEntity)
		return p.draft(c, view{Aloud: a, Refused: a.Fault})
	case c.Form("step") != "publish":
		a.Preview = true
		return p.draft(c, view{Aloud: a})
	case err != nil:
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	return p.give(c, handlers.Act{Officer: c.User.Officer, Lang: c.Lang, Complaint: found.ID, Version: version, Command: "publish", Words: words})
}
