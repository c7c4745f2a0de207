package clock

import (
	"context"
	"fmt"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// singly is how many alerts a day an L2 officer gets one by one; what comes after goes into hourly digests.
const singly = 20

// watched does what passed limits ask for: it warns, or the answerable climbs. It reads what is due, not what is open.
func (k *Clock) watched(ctx context.Context) (int, error) {
	return k.until(ctx, k.store.WatchedComplaints, k.look)
}

// look warns of a limit, or has the answerable climb because one passed; else it only works out the next time to look.
func (k *Clock) look(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
	c.Watch.At = time.Time{} // worked out anew when it is written
	rules := w.Rules(c)
	if l, ok := c.Lapsed(rules, w.Now); ok {
		return k.climb(ctx, w, c, l, rules)
	}
	if l, ok := c.ToWarn(rules, w.Now); ok {
		c.Watch.WarnedDue = l.Due
		if o, ok := w.Roster().Officer(c.DoerOfficer); ok {
			w.TellOfficer(o, c, models.Intent{Kind: "officer.warned", Args: models.Args{Number: c.Number, Category: c.Category, Due: l.Due},
				Buttons: handlers.CardButtons(c, o)})
		}
	}
	return nil
}

// climb has the next level answer. The doer stays and is told; so are the complainant and whoever answered before.
func (k *Clock) climb(ctx context.Context, w *handlers.Work, c *models.Complaint, l models.Limit, rules models.Rules) error {
	was, wasPost := c.AnswerableOfficer, c.Answerable
	area := c.Area
	if area == "" {
		area = models.StateArea
	}
	department := c.Department
	if department == "" {
		department = models.HubDepartment
	}
	post, officer, found := w.Roster().AboveExcept(w.Directory(), department, area, c.Answerable.Level, w.Except(c, c.DoerOfficer, was))
	if !found && c.Answerable.Level == models.L4 {
		post, officer.ID = wasPost, was // the top: it stays there, and is told again
	}
	stays := post == wasPost && officer.ID == was
	c.Climb(l, post, officer.ID, rules, w.Now)
	w.EventAt(c, models.EventEscalated, string(l.Lapse), post)
	if officer.ID == 0 {
		w.Triage("overdue", c)
	}
	args := models.Args{Number: c.Number, Category: c.Category, Code: string(l.Lapse), Due: l.Due, Post: &post, Danger: c.Danger, Flags: []string{"lapse." + string(l.Lapse)}}
	if c.Watch.Storm != 0 {
		// Of a storm the doer hears by digest too, all of it in one line.
		w.Add(func(cs *models.ChangeSet) {
			cs.Alerts = append(cs.Alerts, models.Alert{ID: w.IDs.Next(), At: w.Now, Officer: c.DoerOfficer, Day: models.LocalDate(w.Now),
				DueAt: models.DigestAt(c.Doer.Level, w.Now), Complaint: c.ID, Lapse: l.Lapse, Level: c.Doer.Level, Storm: c.Watch.Storm})
		})
	} else if !stays {
		tellBelow(w, c, args, was, wasPost.Level)
	}
	if err := k.tellAnswerable(ctx, w, c, args, post); err != nil || stays {
		return err // where it stays at the top, there is nothing new for anybody else
	}
	return tellComplainant(ctx, w, c, l.Lapse, post)
}

// tellBelow tells the doer, and whoever answered until now: L3 and L4 at the hours at which they hear of what is overdue.
func tellBelow(w *handlers.Work, c *models.Complaint, args models.Args, was models.ID, level models.Level) {
	if doer, ok := w.Roster().Officer(c.DoerOfficer); ok && c.DoerOfficer != c.AnswerableOfficer {
		kind := "officer.lapsed"
		if c.Watch.Lapse == models.NotDecided {
			kind = "officer.climbed_from" // the work is not his to do now
		}
		w.TellOfficer(doer, c, models.Intent{Kind: kind, Args: args, Buttons: handlers.CardButtons(c, doer)})
	}
	if before, ok := w.Roster().Officer(was); ok && was != c.DoerOfficer && was != c.AnswerableOfficer {
		in := models.Intent{Kind: "officer.climbed_from", Args: args}
		if c.Danger == models.NoDanger && (level == models.L3 || level == models.L4) {
			in.NotBefore = models.DigestAt(level, w.Now)
		}
		w.TellOfficer(before, c, in)
	}
}

// tellComplainant says that a limit passed and who answers now; where more than the number is not safe, that there is news.
func tellComplainant(ctx context.Context, w *handlers.Work, c *models.Complaint, lapse models.Lapse, post models.Post) error {
	if c.Discreet {
		return w.Tell(ctx, c, models.Intent{Kind: "citizen.news"})
	}
	kind := "citizen.escalated"
	switch lapse {
	case models.NotAnswered, models.NotAssigned, models.NotPlaced:
		kind = "citizen.escalated.answer"
	case models.NotDecided:
		kind = "citizen.escalated.decide"
	}
	return w.Tell(ctx, c, models.Intent{Kind: kind, Args: models.Args{Post: &post}})
}

// tellAnswerable tells the new answerable officer: at once in danger; an L2 officer singly, so many a day; others in the next digest.
func (k *Clock) tellAnswerable(ctx context.Context, w *handlers.Work, c *models.Complaint, args models.Args, post models.Post) error {
	o, ok := w.Roster().Officer(c.AnswerableOfficer)
	if !ok || c.AnswerableOfficer == c.DoerOfficer {
		return nil
	}
	if c.Status == models.Flagged || c.Status == models.Appealed {
		if err := w.TellDecider(ctx, c, o); err != nil { // with what he needs to decide
			return err
		}
	}
	a := models.Alert{ID: w.IDs.Next(), At: w.Now, Officer: o.ID, Day: models.LocalDate(w.Now), Complaint: c.ID,
		Lapse: c.Watch.Lapse, Level: post.Level, Storm: c.Watch.Storm}
	single := c.Danger != models.NoDanger && c.Danger != ""
	if !single && post.Level != models.L3 && post.Level != models.L4 && a.Storm == 0 {
		n, err := k.singles.last(o.ID, a.Day, func() (int, error) { return k.store.SingleAlerts(ctx, o.ID, a.Day) })
		if err != nil {
			return fmt.Errorf("counting an officer's alerts: %w", err)
		}
		if single = n < singly; single {
			a.Nth = n + 1
			k.singles.give(o.ID, a.Day, a.Nth)
		}
	}
	if single {
		a.DueAt, a.ToldAt = w.Now, w.Now
		in := models.Intent{Kind: "officer.climbed", Args: args, Buttons: handlers.CardButtons(c, o)}
		if len(in.Buttons) == 0 {
			in.Buttons = [][]models.Button{handlers.Row(handlers.Button("open", "open", string(c.Number)))}
		}
		w.TellOfficer(o, c, in)
	} else {
		a.DueAt = models.DigestAt(post.Level, w.Now)
		if !o.OnShift {
			a.DueAt = w.Quiet.Next(a.DueAt)
		}
	}
	w.Add(func(cs *models.ChangeSet) { cs.Alerts = append(cs.Alerts, a) })
	return nil
}
