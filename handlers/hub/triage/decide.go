package triage

import (
	"fmt"
	"slices"
	"strconv"

	"sunwai/handlers"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// decide takes a verdict: the engine does what it means, and the thing is done.
func (p *Page) decide(c *web.Call) error {
	t, err := p.task(c)
	if err != nil {
		return err
	}
	verdict := models.Verdict(c.Form("verdict"))
	if !slices.ContainsFunc(choices(t.kind()), func(x choice) bool { return x.Verdict == verdict }) {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	if !t.DoneAt.IsZero() || t.Held {
		return models.ErrConflict
	}
	if err := p.Store.ClaimTriage(c.Context(), t.ID, c.User.ID, c.User.Name); err != nil {
		return err
	}
	if err := p.audit(c, auditDecided, t.Complaint, fmt.Sprintf("triage:%d/%s", t.ID, verdict)); err != nil {
		return err
	}
	do := map[models.Verdict]func(*web.Call, seen, models.Verdict) error{
		models.IsComplaint: p.judge, models.IsSuggestion: p.judge, models.IsNothing: p.judge, models.IsSpam: p.judge,
		models.IsFilled: p.filled, models.IsRetried: p.retried, models.IsSeen: p.ended, models.IsLater: p.ended,
	}[verdict]
	err = do(c, t, verdict)
	if refusal, ok := models.AsError(err); ok {
		words, said := p.Say(models.Intent{Kind: "error", Lang: c.Lang, Args: models.Args{Code: refusal.Key, Text: refusal.Holes["text"]}})
		if said != nil {
			return err
		}
		c.Status(422)
		return p.show(c, form{c.Form("words"), c.Form("subject"), c.Form("area"), c.Form("place")}, words)
	}
	if err != nil {
		return err
	}
	return p.goNext(c, c.Form("kind"), t.ID)
}

// subject is what was chosen beside the thing.
func (p *Page) subject(c *web.Call) handlers.Subject {
	s := handlers.Subject{Area: c.Form("area"), Place: c.Form("place")}
	for _, d := range p.Directory().Departments() {
		if d.Code == c.Form("subject") {
			s.Department = d.Code
		}
		if slices.ContainsFunc(d.Categories, func(k models.Category) bool { return k.Code == c.Form("subject") }) {
			s.Department, s.Category = d.Code, c.Form("subject")
		}
	}
	return s
}

// judge takes a word on a post or a draft; the thing is done in the same transaction.
func (p *Page) judge(c *web.Call, t seen, v models.Verdict) error {
	as := p.subject(c)
	if v != models.IsComplaint {
		as = handlers.Subject{}
	}
	_, err := p.Acts.Judge(c.Context(), handlers.Judgement{Officer: c.User.Officer, User: c.User.ID, Lang: c.Lang, Item: t.TriageItem, Verdict: v, As: as})
	return err
}

// filled gives a complaint its words, subject and place by the desk's own commands. A place that is read out of the words is as good as
// one that was chosen.
func (p *Page) filled(c *web.Call, t seen, v models.Verdict) error {
	if t.About == nil {
		return models.ErrNotFound
	}
	version, err := strconv.ParseInt(c.Form("version"), 10, 64)
	if err != nil {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	as := p.subject(c)
	act := handlers.Act{Officer: c.User.Officer, Lang: c.Lang, Complaint: t.About.ID, Version: version, Command: "fill", Words: c.Form("words"), As: as}
	if act.Words == "" {
		act.Command, act.Words = "place", as.Place
		if act.Words == "" {
			act.Words = as.Area
		}
		if act.Words == "" {
			act.Words = t.About.Area // only the department was chosen
		}
	}
	if _, err := p.Acts.Act(c.Context(), act); err != nil {
		return err
	}
	if err := p.ended(c, t, v); err != nil {
		return err
	}
	return p.Store.EndTriageOf(c.Context(), t.About.ID, c.User.ID, []string{"voice", "letter", "unplaced", "department"}, v)
}

// retried has a turn that failed run again.
func (p *Page) retried(c *web.Call, t seen, _ models.Verdict) error {
	note := models.AuditLine{Who: c.User.ID, Action: auditDecided, Object: fmt.Sprintf("inbox:%d", t.Inbox)}
	n, err := p.Store.RetryLetters(c.Context(), models.LetterChoice{What: models.ParkedLetter, Letters: []int64{t.Inbox}}, note)
	if err == nil && n == 0 {
		return models.NewError(models.CodeTooLate, "error.words_gone")
	}
	return err
}

func (p *Page) ended(c *web.Call, t seen, v models.Verdict) error {
	return p.Store.EndTriage(c.Context(), t.ID, c.User.ID, v)
}

// undo takes the user's own last verdict back, as long as nobody was told of it.
func (p *Page) undo(c *web.Call) error {
	t, err := p.task(c)
	if err != nil {
		return err
	}
	if !takenBack(t.Verdict) {
		return models.ErrConflict
	}
	if err := p.Store.ReopenTriage(c.Context(), t.ID, c.User.ID, p.now().Add(-models.TriageUndo)); err != nil {
		return err
	}
	if err := p.audit(c, auditUndone, t.Complaint, fmt.Sprintf("triage:%d", t.ID)); err != nil {
		return err
	}
	if err := p.Store.ClaimTriage(c.Context(), t.ID, c.User.ID, c.User.Name); err != nil {
		return err
	}
	return c.Go(address(c.Form("kind"), t.ID))
}
