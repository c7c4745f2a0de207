package handlers

import (
	"context"
	"time"

	"sunwai/models"
)

// Rules is what the directory says of a complaint's limits.
func (w *Work) Rules(c *models.Complaint) models.Rules {
	return w.Directory().Rules(c.Category, c.Area, c.Danger)
}

// watch works out when the clock looks at a complaint's limits next. Every change of a complaint passes here, so that
// no step of a conversation can forget it and no open complaint is ever out of sight.
func (w *Work) watch(before, c *models.Complaint) {
	if !c.Status.Open() {
		c.Watch.At = time.Time{}
		return
	}
	rules := w.Rules(c)
	if before.Number != "" && calm(before.Danger) && !calm(c.Danger) && c.Watch.DangerAt.IsZero() { // by whatever way it came to be known
		c.Endangered(rules, w.Now)
	}
	switch was, is := deciding(before.Status), deciding(c.Status); {
	case is && (!was || before.Status != c.Status):
		c.DecideBy(rules, w.Now)
	case was && !is:
		c.Watch.AnswerDue = time.Time{}
		if !c.Watch.LapseDue.IsZero() { // what had passed before the decision is not told again at once
			c.Watch.AnswerDue = rules.StepDue(c.Answerable.Level, w.Now)
		}
	}
	if c.Status == models.NeedsInfo && !c.PausedAt.IsZero() && c.NextAction != models.PauseEnds {
		NextDue(c, models.PauseEnds, c.PausedAt.Add(models.PauseLimit)) // no limit runs meanwhile: without its end nobody would ever look again
	}
	c.Watch.At = c.NextLook(rules)
}

// BecameDangerous reports whether this work makes danger of a complaint in which nobody saw any.
func (w *Work) BecameDangerous(c *models.Complaint) bool {
	return calm(w.Before(c).Danger) && !calm(c.Danger)
}

func calm(d models.Danger) bool { return d == models.NoDanger || d == "" }

// AwaitedBy is when what is waited for must have happened: a decision, while one is asked for, and else the work.
func (w *Work) AwaitedBy(c *models.Complaint) time.Time {
	switch {
	case !deciding(c.Status):
		return c.ResolutionDue
	case w.Before(c).Status != c.Status || c.Watch.AnswerDue.IsZero(): // it is asked for now
		return w.Rules(c).DecideDue(c.Answerable.Level, w.Now)
	}
	return c.Watch.AnswerDue
}

func deciding(s models.Status) bool { return s == models.Flagged || s == models.Appealed }

// KeepHeight has whoever had to answer because a limit passed go on answering, whoever the doer is now: handing on a late
// complaint does not make it young again. What the desk or a vacant post let pass is not its new doer's fault.
func (w *Work) KeepHeight(c *models.Complaint, had models.Post, officer models.ID) {
	climbed := c.Watch.Climbed
	if l := c.Watch.Lapse; l == models.NotPlaced || l == models.NotAssigned {
		c.Watch.Climbed = ""
		return
	}
	if climbed == "" || !climbed.Higher(c.Answerable.Level) {
		return
	}
	if had.Level == climbed && (had.Department == c.Department || had.Department == models.HubDepartment) && officer != 0 && officer != c.DoerOfficer {
		c.Answerable, c.AnswerableOfficer = had, officer
		return
	}
	post, o, _ := w.Roster().RouteExcept(w.Directory(), c.Department, c.AreaOrState(), climbed, nil, w.Except(c, c.DoerOfficer))
	c.Answerable, c.AnswerableOfficer = post, o.ID
	if o.ID != 0 && o.ID != officer {
		w.changes.Alerts = append(w.changes.Alerts, models.Alert{ID: w.IDs.Next(), At: w.Now, Officer: o.ID, Day: models.LocalDate(w.Now),
			DueAt: w.digestAt(c, post.Level), Complaint: c.ID, Lapse: c.Watch.Lapse, Level: post.Level, Storm: c.Watch.Storm})
	}
}

// digestAt is the next digest of a level; of danger he hears at once.
func (w *Work) digestAt(c *models.Complaint, level models.Level) time.Time {
	if c.Danger != models.NoDanger && c.Danger != "" {
		return w.Now
	}
	return models.DigestAt(level, w.Now)
}

// FirstHalf reports whether less than half of the limit for the work is over, counted as the limit is: only then does a
// question to the citizen hold it.
func (w *Work) FirstHalf(c *models.Complaint) bool {
	rules, from := w.Rules(c), c.Watch.PlannedAt
	if from.IsZero() {
		from = c.RegisteredAt
	}
	if c.ResolutionDue.IsZero() || !w.Now.Before(c.ResolutionDue) {
		return false
	}
	if w.limitClock(c) == models.OfficeClock {
		return rules.Calendar.Between(from, w.Now) < rules.Calendar.Between(from, c.ResolutionDue)/2
	}
	return w.Now.Sub(from) < c.ResolutionDue.Sub(from)/2
}

// noteVacancy has the hub see that the post that should have got a complaint is held by nobody who can be told.
func (w *Work) noteVacancy(department, area string, level models.Level) {
	if post, vacant := w.Roster().Vacant(w.Directory(), department, area, level); vacant {
		w.changes.Vacancies = append(w.changes.Vacancies, models.Vacancy{Post: post, At: w.Now})
	}
}

// Cards says whether a new doer gets a card of each complaint: of very many he gets the first ones, the rest is in his list.
type Cards int

// The choices.
const (
	WithCard Cards = iota
	WithoutCard
)

// GiveAway finds somebody else for everything an officer has to do with a complaint, because he is gone. to is his successor, 0
// when routing finds one.
func (w *Work) GiveAway(ctx context.Context, c *models.Complaint, gone, to models.ID, cards Cards) error {
	if c.DoerOfficer == gone {
		if err := w.giveWork(ctx, c, to, cards); err != nil {
			return err
		}
	}
	if c.AnswerableOfficer == gone {
		return w.answerAnew(ctx, c, gone, to)
	}
	return nil
}

// giveWork gives the work to a successor or to whom routing finds. Its status stays what it was where nothing is asked anew.
func (w *Work) giveWork(ctx context.Context, c *models.Complaint, to models.ID, cards Cards) error {
	gone, post := c.DoerOfficer, c.Doer
	o, ok := w.Roster().Officer(to)
	found := ok && o.Reachable(w.Now)
	if !found {
		post, o, found = w.Roster().RouteExcept(w.Directory(), w.doerDepartment(c), c.AreaOrState(), c.Doer.Level, w.Loads.Of, w.Except(c, gone))
	}
	answerable, answering := c.Answerable, c.AnswerableOfficer
	w.Give(c, post, o)
	if answering != gone && answering != 0 {
		c.Answerable, c.AnswerableOfficer = answerable, answering // who decides or answers above him goes on
	}
	w.Event(c, models.EventMoved, "reassigned", 0)
	if !found {
		w.Triage("unplaced", c)
		w.noteVacancy(w.doerDepartment(c), c.AreaOrState(), post.Level)
		return nil
	}
	if cards == WithoutCard {
		return nil
	}
	return w.SendCard(ctx, c, o, Telling{Why: "assigned"})
}

// ensureDoer gives a complaint that is open again to somebody else when the one who worked on it was revoked meanwhile: what he
// had given away then was open, and this was not.
func (w *Work) ensureDoer(ctx context.Context, c *models.Complaint) error {
	if o, ok := w.Roster().Officer(c.DoerOfficer); !ok || !o.Revoked {
		return nil
	}
	return w.giveWork(ctx, c, 0, WithoutCard)
}

func (w *Work) doerDepartment(c *models.Complaint) string {
	if c.Doer.Department == models.HubDepartment || c.Department == "" {
		return models.HubDepartment
	}
	return c.Department
}

// answerAnew finds who answers in place of one who is gone, at the same level or above.
func (w *Work) answerAnew(ctx context.Context, c *models.Complaint, gone, to models.ID) error {
	post := c.Answerable
	o, ok := w.Roster().Officer(to)
	if !ok || !o.Reachable(w.Now) || o.ID == c.DoerOfficer && post.Level.Higher(c.Doer.Level) {
		department := c.Department
		if post.Department == models.HubDepartment || department == "" {
			department = models.HubDepartment
		}
		except := w.Except(c, gone)
		if deciding(c.Status) || post.Level.Higher(c.Doer.Level) {
			except = w.Except(c, gone, c.DoerOfficer)
		}
		post, o, ok = w.Roster().RouteExcept(w.Directory(), department, c.AreaOrState(), post.Level, nil, except)
	}
	c.Answerable, c.AnswerableOfficer = post, o.ID
	switch {
	case !ok:
		return nil
	case !deciding(c.Status):
		return w.handWish(ctx, c, o)
	}
	return w.TellDecider(ctx, c, o)
}

// TellDecider has an officer decide what somebody else should have decided.
func (w *Work) TellDecider(ctx context.Context, c *models.Complaint, o models.Officer) error {
	if c.Status == models.Appealed {
		reason, err := w.appealedFor(ctx, c)
		if err != nil {
			return err
		}
		shown, err := w.shownSince(ctx, c)
		if err != nil {
			return err
		}
		return w.tellDecider(ctx, c, o, reason, shown)
	}
	said, err := w.AllWords(ctx, c)
	if err != nil {
		return err
	}
	w.TellOfficer(o, c, models.Intent{Kind: "officer.flagged", Buttons: CardButtons(c, o), Ref: CardRef(c, o.ID),
		Args: models.Args{Number: c.Number, Category: c.Category, Area: c.Area, Place: c.Place, Code: string(c.RejectReason), Text: said}})
	return nil
}

// Except excludes these officers, and those who must not have a complaint at all: what is about staff comes to nobody who holds
// a post in the field or the district of that department, also not in somebody's place; what is sensitive to nobody outside the
// department's own officers and the hub.
func (w *Work) Except(c *models.Complaint, ids ...models.ID) func(models.ID) bool {
	named := models.Except(ids...)
	if !c.AgainstStaff && !c.Sensitive {
		return named
	}
	return func(id models.ID) bool {
		o, ok := w.Roster().Officer(id)
		return named(id) || ok && w.barred(c, o)
	}
}

func (w *Work) barred(c *models.Complaint, o models.Officer) bool {
	belongs := false
	for _, p := range o.Postings {
		own := p.Post.Department == c.Department
		if c.AgainstStaff && own && !p.Post.Level.Higher(models.L2) {
			return true
		}
		belongs = belongs || own || p.Post.Department == models.HubDepartment
	}
	return !belongs
}
