package handlers

import (
	"context"
	"fmt"
	"io"
	"time"

	"sunwai/models"
)

// TruthQuestion asks the complainant whether the work is really done, and names it: nobody knows his complaints by their numbers. Where no
// more than the number may be said, it stands alone.
func TruthQuestion(c *models.Complaint) models.Intent {
	n := string(c.Number)
	in := models.Intent{Kind: "citizen.truth", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: [][]models.Button{
		Row(Button("truth.yes", "truth", n+":yes"), Button("truth.partly", "truth", n+":partly"), Button("truth.no", "truth", n+":no"))}}
	if !c.Discreet && !c.Sensitive {
		in.Args.Category = c.Category
	}
	return in
}

// RatingButtons are the words on the work that can be tapped, in one row.
func RatingButtons(c *models.Complaint) [][]models.Button {
	n := string(c.Number)
	return [][]models.Button{Row(Button("good", "rate", n+":good"), Button("fair", "rate", n+":fair"), Button("poor", "rate", n+":poor"))}
}

// SafeQuestion asks whether more than the number may be said here.
func SafeQuestion(c *models.Complaint) models.Intent {
	n := string(c.Number)
	return models.Intent{Kind: "citizen.ask_safe", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: [][]models.Button{
		Row(Button("yes", "safe", n+":yes"), Button("no", "safe", n+":no"))}}
}

// Appeal has a superior decide, who is not the doer; the second one goes higher still. reason is one of AppealReasons, words what was said
// of it. The caller tells the citizen; the decider is told here.
func (w *Work) Appeal(ctx context.Context, c *models.Complaint, reason string, words models.ID) error {
	if c.Appeals >= models.MaxAppeals {
		return models.NewError(models.CodeTooManyAppeals, "error.too_many_appeals")
	}
	shown, err := w.shownSince(ctx, c)
	if err != nil {
		return err
	}
	if err := w.Move(c, models.Appealed, reason, words); err != nil {
		return err
	}
	c.Appeals++
	c.Closure = models.NotClosed // only what is closed is closed by something
	if err := w.ensureDoer(ctx, c); err != nil {
		return err
	}
	post, officer, told := w.appealedTo(c)
	c.Answerable, c.AnswerableOfficer = post, officer.ID
	NextDue(c, models.NothingDue, time.Time{})
	if err := w.tellDecider(ctx, c, officer, reason, shown); err != nil {
		return err
	}
	if !told {
		w.Triage("appeal", c)
	}
	return nil
}

// appealedTo finds who decides: first the level above whoever answers, then the appellate officer. Neither the doer nor, the second
// time, who decided the first.
func (w *Work) appealedTo(c *models.Complaint) (models.Post, models.Officer, bool) {
	level := c.Answerable.Level
	if c.Answerable.Department == models.HubDepartment && level == models.Desk || level == "" {
		level = c.Doer.Level
	}
	area := c.AreaOrState()
	if c.Appeals >= models.MaxAppeals {
		return w.Roster().Appellate(w.Directory(), c.Department, area, w.Except(c, c.DoerOfficer, c.AnswerableOfficer))
	}
	return w.Roster().AboveExcept(w.Directory(), c.Department, area, level, w.Except(c, c.DoerOfficer))
}

// NextDoors says where to go when the appeals are decided: what the directory names for the department, of a complaint about which
// more than its number may be said here.
func NextDoors(c *models.Complaint, in *models.Intent) {
	if !c.Discreet {
		in.Args.Department = c.Department
	}
	in.Args.Flags = append(in.Args.Flags, "citizen.next_doors")
}

// AppealReasons are why a complainant can want another look. Stored in events and in buttons people have: never rename.
func AppealReasons() []string {
	return []string{"nothing_done", "partly_done", "nobody_came", "came_back", "asked", "words", "rejected"}
}

// AskTruth tells the result and has the hub ask whether it is true; silence has its own times.
func (w *Work) AskTruth(ctx context.Context, c *models.Complaint) error {
	NextDue(c, models.RemindTruth, w.Now.Add(models.TruthReminder))
	in := TruthQuestion(c)
	if c.Discreet {
		in.Args.Flags = []string{"discreet"}
	}
	return w.Tell(ctx, c, in)
}

// EndPause lets the clock run on after a question to the citizen. The limit moves by the time it stood still.
func (w *Work) EndPause(c *models.Complaint, why string) error {
	if c.Status != models.NeedsInfo {
		return nil
	}
	to := c.Resume
	if to != models.Assigned && to != models.InProgress {
		to = models.InProgress
	}
	assigned := c.AssignedAt
	if err := w.Move(c, to, why, 0); err != nil {
		return err
	}
	c.AssignedAt = assigned // he has had it all the time
	return nil
}

// unasked ends what a question to the citizen holds, whatever the complaint becomes instead: what is left holding would hold its later limits too, that
// of an appeal for one, and nobody would ever look at them.
func (w *Work) unasked(c *models.Complaint) {
	w.RunOn(c)
	if c.NextAction == models.PauseEnds {
		NextDue(c, models.NothingDue, time.Time{})
	}
}

// RunOn lets the limit run on that a question to the citizen holds. It moves by the time it stood still, counted as the limit is counted: in
// office hours for an office matter, so that it does not end at night. So does a later date that was named before.
func (w *Work) RunOn(c *models.Complaint) {
	if c.PausedAt.IsZero() {
		return
	}
	ends := w.Now
	if last := c.PausedAt.Add(models.PauseLimit); ends.After(last) {
		ends = last
	}
	stood := ends.Sub(c.PausedAt)
	clock, cal := w.limitClock(c), w.Directory().Calendar(c.Area)
	if clock == models.OfficeClock {
		stood = cal.Between(c.PausedAt, ends)
	}
	c.ResolutionDue = models.Due(cal, clock, c.ResolutionDue, stood)
	if !c.Watch.InterimDue.IsZero() {
		c.Watch.InterimDue = c.ResolutionDue
	}
	c.Watch.PausedFor += stood
	c.PausedAt = time.Time{}
}

// limitClock is the clock by which the limit was counted, whatever category the complaint has now.
func (w *Work) limitClock(c *models.Complaint) models.ClockKind {
	if c.Watch.Clock != "" {
		return c.Watch.Clock
	}
	return w.clockOf(c)
}

// Correct remembers that what we understood was wrong: material to learn from.
func (w *Work) Correct(c *models.Complaint, field, from, to string) {
	w.changes.Corrections = append(w.changes.Corrections, models.Correction{Complaint: c.ID, At: w.Now,
		Field: field, From: from, To: to, By: w.By})
}

// AreaName is an Area's name in the language of this conversation.
func (t *Turn) AreaName(code string) string {
	a, _ := t.Directory().Area(code)
	return a.Names.In(t.Conv.Lang)
}

// DepartmentNamed finds the department that a text names by its code or by its name in any language.
func (w *Work) DepartmentNamed(text string) (code string, ok bool) { return w.Directory().Named(text) }

// DepartmentCalled is DepartmentNamed for who was asked for a department or sends something to one.
func (w *Work) DepartmentCalled(text string) (code string, ok bool) {
	return w.Directory().Called(text)
}

// closingCode draws the four digits that only the complainant is told.
func (w *Work) closingCode() (string, error) {
	var b [4]byte
	if _, err := io.ReadFull(w.Rand, b[:]); err != nil {
		return "", fmt.Errorf("drawing a closing code: %w", err)
	}
	// The small bias of a remainder (2^32 is no multiple of 10^4: under 3 in 10^6) is of no use to a guesser with five tries.
	n := (uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])) % 10000
	return fmt.Sprintf("%04d", n), nil
}
