// Package complaint is the page of one complaint: its whole story, why it is where it is, and what the viewer may do
// about it.
package complaint

import (
	"context"
	"embed"
	"fmt"
	"io"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Reader is what the page reads; each is one statement whose cost does not grow with the number of complaints.
type Reader interface {
	Complaint(ctx context.Context, id models.ID) (models.Complaint, error)
	ComplaintByNumber(ctx context.Context, n models.Number) (models.Complaint, error)
	Messages(ctx context.Context, complaint models.ID) ([]models.Message, error)
	Events(ctx context.Context, complaint models.ID) ([]models.Event, error)
	AttachmentsOf(ctx context.Context, complaint models.ID) ([]models.Attachment, error)
	Sendings(ctx context.Context, complaint models.ID) ([]models.Sending, error)
	Unsent(ctx context.Context, complaint models.ID) ([]models.Unsent, error)
	// PublicAnswers are what was said in public about it.
	PublicAnswers(ctx context.Context, complaint models.ID) ([]models.PublicAnswer, error)
	Complainant(ctx context.Context, id models.ID) (models.Complainant, error)
	Followers(ctx context.Context, master models.ID) ([]models.Complaint, error)
	MeToos(ctx context.Context, complaint models.ID) (int, error)
	Feedback(ctx context.Context, complaint models.ID) ([]models.Feedback, error)
	// Present notes that somebody looks at a complaint, and returns who else does.
	Present(ctx context.Context, p models.Presence) ([]models.Presence, error)
}

// Acts are the officers' commands.
type Acts interface {
	Act(ctx context.Context, act handlers.Act) ([]models.Intent, error)
	Offers(officer models.ID, c models.Complaint) (sees bool, commands []string)
	// FirstAnswer is the limit for the first word, as it was told.
	FirstAnswer(c models.Complaint) models.Limit
	// Why explains how the limits of a complaint came about, a line each.
	Why(c models.Complaint, lang models.Lang) []models.Item
	// Aloud looks through words before they are said in public: models.ErrNotFound when the officer may not, a *models.Error when nobody may.
	Aloud(ctx context.Context, officer models.ID, c models.Complaint, words string) (handlers.Aloud, error)
	// Goes says how a word to the complainant would go now.
	Goes(ctx context.Context, c models.Complaint) (handlers.Door, error)
}

// Directory is what the page reads of the state's directory.
type Directory interface {
	Departments() []models.Department
	District(code string) (models.Area, bool)
	Ancestors(code string) []models.Area
	// Outline is the border of a district: rings of longitude and latitude, in degrees.
	Outline(district string) [][][2]float64
}

// Deps is what the page is wired with.
type Deps struct {
	Read      Reader
	Acts      Acts
	Directory func() Directory
	Roster    func() *models.Roster
	Clock     models.Clock
	// Say writes what the engine says in words.
	Say func(in models.Intent) (string, error)
	// Keep stores a file and says what it is.
	Keep func(ctx context.Context, r io.Reader, limit int64) (bot.Stored, error)
	// Names are those of the website's users.
	Names func(ctx context.Context, users []models.ID) (map[models.ID]string, error)
	// Audit notes who saw or did what.
	Audit func(ctx context.Context, u access.User, action string, complaint models.ID) error
}

// What the audit log calls what is seen and done here. Stored: never rename.
const (
	auditOpened   = "complaint.opened"
	auditRevealed = "complaint.phone_revealed"
	auditActed    = "complaint.act."
)

// page is the module with what it is wired with.
type page struct{ Deps }

// Module is the page.
func Module(d Deps) web.Module {
	p := &page{d}
	return web.Module{Name: "complaint", Texts: allTexts(), Files: embedded, Routes: []web.Route{
		{Method: "GET", Path: "/hub/complaints/{id}", May: access.SeeComplaints, Do: p.show},
		{Method: "GET", Path: "/hub/number/{number}", May: access.SeeComplaints, Do: p.byNumber},
		{Method: "POST", Path: "/hub/complaints/{id}/act", May: access.Act, Do: p.act, Most: formLimit},
		{Method: "POST", Path: "/hub/complaints/{id}/public", May: access.Publish, Do: p.public},
		{Method: "POST", Path: "/hub/complaints/{id}/phone", May: access.Reveal, Do: p.reveal},
		{Method: "POST", Path: "/hub/complaints/{id}/here", May: access.SeeComplaints, Do: p.here},
	}}
}

// byNumber finds a complaint by its number, in any script and grouping.
func (p *page) byNumber(c *web.Call) error { return p.goTo(c, c.R.PathValue("number")) }

// goTo sends the reader to the complaint of a number, if he may see it.
func (p *page) goTo(c *web.Call, said string) error {
	n, err := models.ParseNumber(said)
	if err != nil {
		return fmt.Errorf("reading a complaint's number: %w", err)
	}
	found, err := p.Read.ComplaintByNumber(c.Context(), n)
	if err != nil {
		return fmt.Errorf("finding a complaint: %w", err)
	}
	if _, err := p.sight(c.User, found); err != nil {
		return err
	}
	return c.Go(path(found.ID))
}

func path(id models.ID) string { return fmt.Sprintf("/hub/complaints/%d", id) }

// found reads the complaint of the address, as far as the user may see it.
func (p *page) found(c *web.Call) (models.Complaint, sight, error) {
	id, err := c.ID("id")
	if err != nil {
		return models.Complaint{}, blind, err
	}
	found, err := p.Read.Complaint(c.Context(), id)
	if err != nil {
		return found, blind, fmt.Errorf("reading a complaint: %w", err)
	}
	how, err := p.sight(c.User, found)
	return found, how, err
}

// numbered leads from the address of a complaint with its number in it, as people type or paste it, to the complaint; false: the address
// holds something else. Our own ids have many more digits than a number.
func (p *page) numbered(c *web.Call) (bool, error) {
	said := c.R.PathValue("id")
	_, err := models.ParseNumber(said)
	if _, attempt := models.FindNumberAttempt(said); err != nil && !attempt {
		return false, nil
	}
	return true, p.goTo(c, said)
}
