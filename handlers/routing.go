package handlers

import (
	"context"
	"time"

	"sunwai/models"
	"sunwai/models/directory"
)

// Register gives a draft or a new complaint its number and its limits, and finds who gets it. The
// caller tells the citizen; the doer is told here.
func (w *Work) Register(ctx context.Context, c *models.Complaint, words string, files []models.ID) error {
	n, err := w.drawNumber()
	if err != nil {
		return err
	}
	c.Number = n
	if err := w.Move(c, models.Registered, "", 0); err != nil {
		return err
	}
	w.Plan(c, c.RegisteredAt)
	return w.Assign(ctx, c, Telling{Words: words, Files: files})
}

func (w *Work) drawNumber() (models.Number, error) {
	if w.Number == nil {
		return models.NewNumber(w.Now, w.Rand)
	}
	return w.Number(w.Now)
}

// Plan sets the limits by the category, the place and the calendar, counted from a moment. It is called when the
// complaint is registered, when a correction changes what it is about, and when an appeal has it done again; comments
// never move it. Without a department there is no limit yet: the desk finds the department first.
func (w *Work) Plan(c *models.Complaint, from time.Time) {
	w.setLimits(c, from)
	w.Classify(c)
}

func (w *Work) setLimits(c *models.Complaint, from time.Time) { limitBy(w.Directory(), c, from) }

func limitBy(dir *directory.Directory, c *models.Complaint, from time.Time) {
	cat, ok := dir.Category(c.Category)
	if !ok {
		cat = dir.OtherCategory(c.Department)
	}
	if cat.Code != "" {
		area, _ := dir.Area(c.Area)
		limits, cal := cat.LimitsFor(area.Class), dir.Calendar(c.Area)
		c.Replan(cal, cat.Clock, limits, from)
	}
}

// Classify takes over what the category alone makes of a complaint. What once was sensitive or dangerous stays so, and what
// becomes sensitive is told of by its number only until the complainant says that more is safe.
func (w *Work) Classify(c *models.Complaint) {
	cat, _ := w.Directory().Category(c.Category)
	if cat.Sensitive && !c.Sensitive {
		c.Sensitive, c.Discreet, c.ShowPhone = true, true, false
	}
	if c.Danger == models.NoDanger || c.Danger == "" {
		c.Danger = cat.Danger
	}
	if c.Danger == "" {
		c.Danger = models.NoDanger
	}
}

// Telling is what the new doer gets to read.
type Telling struct {
	Words  string
	Files  []models.ID
	Except []models.ID // officers who must not get it
	Level  models.Level
	Why    string // flag of the card: "new", "handed_over", "assigned", "reopened", "appeal"
	edit   bool   // the officer's earlier card is changed: he has seen it only just now
}

// Assign finds the doer and who answers, and hands the complaint over to the doer with a card. A complaint
// is never without a doer's post: where nobody is posted, it stays registered and the hub sees it.
func (w *Work) Assign(ctx context.Context, c *models.Complaint, t Telling) error {
	dir, roster := w.Directory(), w.Roster()
	level := t.Level
	if level == "" {
		level = models.L1
	}
	if fresh := t.Why == "" || t.Why == "new" || t.Why == "placed"; fresh && level == models.L1 {
		if joined, err := w.joins(ctx, c); joined || err != nil {
			return err
		}
	}
	if c.AgainstStaff && level == models.L1 {
		level = models.L3 // passes over the officer and his immediate superior, who may be the ones meant
	}
	department, area := c.Department, c.AreaOrState()
	if w.forDesk(c, level) {
		department, level = models.HubDepartment, models.Desk
	}
	post, officer, told := roster.RouteExcept(dir, department, area, level, w.Loads.Of, w.Except(c, t.Except...))
	fresh := c.AssignedAt
	if c.DoerOfficer != officer.ID {
		fresh = time.Time{}
	}
	w.Give(c, post, officer)
	w.noteVacancy(department, area, level)
	if !told || post.Department == models.HubDepartment && post.Level == models.Desk {
		// Nobody of the department has it yet: the desk places it, or whoever is posted there later finds it.
		w.Triage("unplaced", c)
		if err := w.unassign(c, t.Why); err != nil || !told {
			return err
		}
	} else if err := w.Move(c, models.Assigned, t.Why, 0); err != nil {
		return err
	}
	if t.Why == "" {
		t.Why = "new"
	}
	t.edit = !fresh.IsZero() && w.Now.Sub(fresh) < models.EditWindow && c.AcceptedAt.IsZero()
	return w.SendCard(ctx, c, officer, t)
}

// unassign makes a complaint wait again, if it did not wait already.
func (w *Work) unassign(c *models.Complaint, why string) error {
	if c.Status == models.Registered {
		return nil
	}
	return w.Move(c, models.Registered, why, 0)
}

// forDesk reports whether the hub's desk must look first: no department is known, it is the central government's, or no
// place is known and the department has no field officer for the whole state, or the place lies outside it.
func (w *Work) forDesk(c *models.Complaint, level models.Level) bool {
	dep, ok := w.Directory().Department(c.Department)
	if !ok || dep.Central {
		return true
	}
	if c.Area != "" || level != models.L1 {
		return false
	}
	if w.Abroad {
		return true // no engineer of ours mends it in Delhi
	}
	for _, o := range w.Roster().At(models.Post{Department: c.Department, Area: models.StateArea, Level: models.L1}) {
		if o.Reachable(w.Now) {
			return false
		}
	}
	return true
}

// Give hands a complaint to an officer of a post, who must also answer for it; without an officer it waits for whoever
// holds the post next. Who had it before is told, if it was not he who gave it away.
func (w *Work) Give(c *models.Complaint, post models.Post, officer models.Officer) {
	before, now := c.DoerOfficer, w.Now
	answerable, answering := c.Answerable, c.AnswerableOfficer
	c.Doer, c.DoerOfficer = post, officer.ID
	c.Answerable, c.AnswerableOfficer = post, officer.ID
	w.KeepHeight(c, answerable, answering)
	if before == officer.ID {
		return
	}
	w.after = append(w.after, func() {
		w.Loads.Left(before)
		w.Loads.Took(officer.ID, now)
	})
	if o, ok := w.Roster().Officer(before); ok && w.By.Officer != before {
		w.TellOfficer(o, c, models.Intent{Kind: "officer.taken_away", Ref: CardRef(c, before), Edit: true, Args: models.Args{Number: c.Number}})
	}
}

// NextDue sets what the clock does next to a complaint.
func NextDue(c *models.Complaint, what models.NextAction, at time.Time) {
	c.NextAction, c.NextActionAt = what, at
}
