package console

import (
	"context"
	"slices"
	"time"

	"sunwai/models"
)

// caseView is a complaint as the middle column shows it. Of a sensitive one only number and status are there.
type caseView struct {
	ID        models.ID
	Number    string
	Status    models.Status
	Word      string // the status in words
	Tone      string // its colour
	Steps     []stepView
	Subject   string
	Office    string
	Place     string
	Doer      string
	Due       time.Time
	Overdue   bool
	Danger    bool
	Sensitive bool
	Recent    []eventView // newest first
	Earlier   []eventView
}

type eventView struct {
	At   time.Time
	Text string
	Who  string // a post, never a person
	Role models.Role
}

// stepView is one step of the usual way of a complaint.
type stepView struct {
	Name string
	Done bool
	Now  bool
}

const recentEvents = 4

// cases reads what was registered, newest first.
func (p *Page) cases(ctx context.Context) ([]Case, error) {
	list, err := p.deps.Registered(ctx, shownCases)
	if err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(slices.Clone(list), func(c Case) bool { return c.Complaint.Number == "" })
	slices.SortStableFunc(list, func(a, b Case) int { return b.Complaint.RegisteredAt.Compare(a.Complaint.RegisteredAt) })
	return list, nil
}

func (l look) viewCase(c Case, now time.Time) caseView {
	v := caseView{ID: c.Complaint.ID, Number: c.Complaint.Number.String(), Status: c.Complaint.Status,
		Word: l.standing(c.Complaint), Tone: tones()[c.Complaint.Status], Steps: l.steps(c.Complaint.Status), Sensitive: c.Complaint.Sensitive}
	if v.Sensitive {
		return v
	}
	dir := l.lookup()
	category, _ := dir.Category(c.Complaint.Category)
	department, _ := dir.Department(c.Complaint.Department)
	v.Subject, v.Office = category.Names.In(l.lang), department.Names.In(l.lang)
	v.Place, v.Doer = l.place(c.Complaint), l.post(c.Complaint.Doer)
	v.Due, v.Overdue = c.Complaint.Due(), c.Complaint.Overdue(now)
	v.Danger = c.Complaint.Danger != models.NoDanger && c.Complaint.Danger != ""
	events := l.events(c.Events)
	cut := min(recentEvents, len(events))
	v.Recent, v.Earlier = events[:cut], events[cut:]
	return v
}

// standing is the status, and for a closed one by what it was closed.
func (l look) standing(c models.Complaint) string {
	if names, ok := closures()[c.Closure]; ok && c.Status == models.Closed {
		return names.In(l.lang)
	}
	return l.status(c.Status)
}

func (l look) place(c models.Complaint) string {
	area, known := l.lookup().Area(c.Area)
	switch {
	case known && c.Place != "":
		return c.Place + ", " + area.Names.In(l.lang)
	case known:
		return area.Names.In(l.lang)
	}
	return c.Place
}

// post is how a post is told: its title, and the Area unless it is the whole state.
func (l look) post(p models.Post) string {
	if p == (models.Post{}) {
		return ""
	}
	title := l.lookup().PostTitle(p).In(l.lang)
	if title == "" {
		title = string(p.Level)
	}
	if area, ok := l.lookup().Area(p.Area); ok && area.Code != models.StateArea {
		title += ", " + area.Names.In(l.lang)
	}
	return title
}

// events are the lines of a history, newest first.
func (l look) events(list []models.Event) []eventView {
	out := make([]eventView, 0, len(list))
	for _, e := range slices.Backward(list) {
		v := eventView{At: e.At, Role: e.Whose()}
		switch {
		case e.Kind == models.EventMoved && e.To == models.Assigned:
			v.Text, v.Who = l.status(e.To), l.post(e.Post)
		case e.Kind == models.EventMoved:
			v.Text = l.status(e.To)
		case e.Kind == models.EventEscalated:
			v.Text, v.Who = happened()[e.Kind].In(l.lang), l.post(e.Post)
		default:
			v.Text = happened()[e.Kind].In(l.lang)
		}
		if v.Text != "" {
			out = append(out, v)
		}
	}
	return out
}

// steps are the usual way: registered, with the officer, being worked, resolved, closed. Side states stand
// where the complaint waits.
func (l look) steps(s models.Status) []stepView {
	way := []models.Status{models.Registered, models.Assigned, models.InProgress, models.Resolved, models.Closed}
	stands := map[models.Status]int{models.Registered: 0, models.Assigned: 1, models.InProgress: 2, models.NeedsInfo: 2, models.Reported: 2,
		models.Flagged: 2, models.Appealed: 3, models.Resolved: 3, models.Closed: 4}
	at, usual := stands[s]
	if !usual {
		return nil
	}
	out := make([]stepView, 0, len(way))
	for i, step := range way {
		out = append(out, stepView{Name: l.status(step), Done: i < at || s == models.Closed, Now: i == at && s != models.Closed})
	}
	return out
}
