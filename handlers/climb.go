package handlers

import (
	"context"
	"fmt"

	"sunwai/models"
)

// SinglyADay is how many alerts a day an L2 officer gets one by one; what comes after goes into hourly digests.
const SinglyADay = 20

// Singles counts what an officer heard one by one today.
type Singles interface {
	// LastSingle is the number of the last single alert of an officer's day; 0: he had none.
	LastSingle(ctx context.Context, officer models.ID, day string) (int, error)
	// GaveSingle notes that he gets his nth.
	GaveSingle(officer models.ID, day string, nth int)
}

// Climbing says why the next level answers.
type Climbing struct {
	Limit   models.Limit // that passed; of models.ByHand only Lapse is set: no limit of it has a time
	Singles Singles      // nil: what is asked for by hand is told at once and counted nowhere
	Why     string       // words of who asked for it
}

func (cl Climbing) byHand() bool { return cl.Limit.Lapse == models.ByHand }

// Climb has the next level answer. The doer stays and is told; so are the complainant and whoever answered before.
func (w *Work) Climb(ctx context.Context, c *models.Complaint, cl Climbing) error {
	l := cl.Limit
	was, wasPost := c.AnswerableOfficer, c.Answerable
	department := c.Department
	if department == "" {
		department = models.HubDepartment
	}
	post, officer, found := w.Roster().AboveExcept(w.Directory(), department, c.AreaOrState(), c.Answerable.Level, w.Except(c, c.DoerOfficer, was))
	if !found && c.Answerable.Level == models.L4 {
		post, officer.ID = wasPost, was // the top: it stays there, and is told again
	}
	stays := post == wasPost && officer.ID == was
	if cl.byHand() && (stays || !found) {
		return models.NewError(models.CodeIllegalMove, "error.at_the_top").With("number", c.Number.String())
	}
	c.Climb(l, post, officer.ID, w.Rules(c), w.Now)
	w.EventAt(c, models.EventEscalated, string(l.Lapse), post)
	if cl.byHand() {
		w.changes.Events[len(w.changes.Events)-1].Words = w.WordsOf(c, models.ReasonWords, cl.Why)
	}
	if officer.ID == 0 {
		w.Triage("overdue", c)
	}
	args := models.Args{Number: c.Number, Category: c.Category, Code: string(l.Lapse), Due: l.Due, Post: &post, Danger: c.Danger, Flags: []string{"lapse." + string(l.Lapse)}}
	if cl.byHand() {
		args.Due, args.Flags, args.Text = c.ResolutionDue, nil, cl.Why
	}
	if c.Watch.Storm != 0 {
		// Of a storm the doer hears by digest too, all of it in one line.
		w.changes.Alerts = append(w.changes.Alerts, models.Alert{ID: w.IDs.Next(), At: w.Now, Officer: c.DoerOfficer, Day: models.LocalDate(w.Now),
			DueAt: models.DigestAt(c.Doer.Level, w.Now), Complaint: c.ID, Lapse: l.Lapse, Level: c.Doer.Level, Storm: c.Watch.Storm})
	} else if !stays {
		w.tellBelow(c, args, was, wasPost.Level)
	}
	if err := w.tellAnswerable(ctx, c, args, post, cl); err != nil || stays {
		return err // where it stays at the top, there is nothing new for anybody else
	}
	return w.tellClimbed(ctx, c, l.Lapse, post)
}

// tellBelow tells the doer, and whoever answered until now: L3 and L4 at the hours at which they hear of what is overdue. Who asked for it
// himself knows.
func (w *Work) tellBelow(c *models.Complaint, args models.Args, was models.ID, level models.Level) {
	byHand := c.Watch.Lapse == models.ByHand
	if doer, ok := w.Roster().Officer(c.DoerOfficer); ok && c.DoerOfficer != c.AnswerableOfficer && w.By.Officer != c.DoerOfficer {
		kind := "officer.lapsed"
		switch {
		case byHand:
			kind = "officer.escalated_above"
		case c.Watch.Lapse == models.NotDecided:
			kind = "officer.climbed_from" // the work is not his to do now
		}
		w.TellOfficer(doer, c, models.Intent{Kind: kind, Args: args, Buttons: CardButtons(c, doer)})
	}
	if before, ok := w.Roster().Officer(was); ok && was != c.DoerOfficer && was != c.AnswerableOfficer && w.By.Officer != was {
		in := models.Intent{Kind: "officer.climbed_from", Args: args}
		if byHand {
			in.Kind = "officer.escalated_above"
		}
		if c.Danger == models.NoDanger && (level == models.L3 || level == models.L4) {
			in.NotBefore = models.DigestAt(level, w.Now)
		}
		w.TellOfficer(before, c, in)
	}
}

// tellClimbed says to the complainant who answers now and why; where more than the number is not safe, that there is news.
func (w *Work) tellClimbed(ctx context.Context, c *models.Complaint, lapse models.Lapse, post models.Post) error {
	if c.Discreet {
		return w.Tell(ctx, c, models.Intent{Kind: "citizen.news"})
	}
	kind := "citizen.escalated"
	switch lapse {
	case models.NotAnswered, models.NotAssigned, models.NotPlaced:
		kind = "citizen.escalated.answer"
	case models.NotDecided:
		kind = "citizen.escalated.decide"
	case models.ByHand:
		kind = "citizen.escalated.by_hand"
	}
	return w.Tell(ctx, c, models.Intent{Kind: kind, Args: models.Args{Post: &post}})
}

// tellAnswerable tells the new answerable officer: at once in danger, and what a person asks him for; an L2 officer singly, so many a day;
// others in the next digest.
func (w *Work) tellAnswerable(ctx context.Context, c *models.Complaint, args models.Args, post models.Post, cl Climbing) error {
	o, ok := w.Roster().Officer(c.AnswerableOfficer)
	if !ok || c.AnswerableOfficer == c.DoerOfficer || c.AnswerableOfficer == w.By.Officer {
		return nil // he has it already, or took it himself
	}
	if c.Status == models.Flagged || c.Status == models.Appealed {
		if err := w.TellDecider(ctx, c, o); err != nil { // with what he needs to decide
			return err
		}
	}
	a := models.Alert{ID: w.IDs.Next(), At: w.Now, Officer: o.ID, Day: models.LocalDate(w.Now), Complaint: c.ID,
		Lapse: c.Watch.Lapse, Level: post.Level, Storm: c.Watch.Storm}
	single := cl.byHand() || c.Danger != models.NoDanger && c.Danger != ""
	if !single && post.Level != models.L3 && post.Level != models.L4 && a.Storm == 0 {
		n, err := cl.Singles.LastSingle(ctx, o.ID, a.Day)
		if err != nil {
			return fmt.Errorf("counting an officer's alerts: %w", err)
		}
		if single = n < SinglyADay; single {
			a.Nth = n + 1
			cl.Singles.GaveSingle(o.ID, a.Day, a.Nth)
		}
	}
	if single {
		a.DueAt, a.ToldAt = w.Now, w.Now
		w.TellOfficer(o, c, w.climbed(c, o, args, cl))
	} else {
		a.DueAt = models.DigestAt(post.Level, w.Now)
		if !o.OnShift {
			a.DueAt = w.Quiet.Next(a.DueAt)
		}
	}
	w.changes.Alerts = append(w.changes.Alerts, a)
	return nil
}

// climbed is the message to who must answer from now on.
func (w *Work) climbed(c *models.Complaint, o models.Officer, args models.Args, cl Climbing) models.Intent {
	in := models.Intent{Kind: "officer.climbed", Args: args, Buttons: CardButtons(c, o)}
	if cl.byHand() {
		in.Kind = "officer.escalated"
	}
	if len(in.Buttons) == 0 {
		in.Buttons = [][]models.Button{Row(Button("open", "open", string(c.Number)))}
	}
	return in
}
