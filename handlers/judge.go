package handlers

import (
	"context"
	"fmt"
	"time"

	"sunwai/models"
)

// Subject is what a human chose on a page for a complaint: it counts more than what is read out of words. Empty fields choose nothing.
type Subject struct {
	Department, Category, Area string // codes
	Place                      string // in words
}

// Apply gives a complaint what was chosen, and notes what was understood otherwise: material to learn from.
func (w *Work) Apply(c *models.Complaint, s Subject) {
	department := s.Department
	if d, ok := w.Directory().DepartmentOf(s.Category); ok && department == "" {
		department = d.Code
	}
	if _, ok := w.Directory().Department(department); ok && department != c.Department {
		w.Correct(c, "department", c.Department, department)
		other := w.Directory().OtherCategory(department).Code
		c.Department, c.Confidence = department, 1
		c.FileUnder(other, other)
	}
	if d, ok := w.Directory().DepartmentOf(s.Category); ok && d.Code == c.Department && s.Category != c.Category {
		w.Correct(c, "category", c.Category, s.Category)
		c.FileUnder(s.Category, s.Category)
	}
	if a, ok := w.Directory().Area(s.Area); ok && a.Code != c.Area {
		w.Correct(c, "area", c.Area, a.Code)
		c.Area = a.Code
	}
	if s.Place != "" {
		c.Place = s.Place
	}
	if cat, ok := w.Directory().Category(c.Category); ok && cat.Sensitive && !c.Sensitive {
		c.Sensitive, c.Discreet, c.ShowPhone = true, true, false
	}
}

// Judgement is what a human at the hub made of something doubtful that has no number yet: a post, or a draft.
type Judgement struct {
	Officer models.ID
	User    models.ID // of the website
	Lang    models.Lang
	Item    models.TriageItem
	Verdict models.Verdict
	As      Subject // of IsComplaint
}

// Judge works out what a judgement changes, and what is said to who gave it. models.ErrConflict when somebody was quicker.
func (a *Acts) Judge(ctx context.Context, j Judgement) (models.ChangeSet, []models.Intent, error) {
	o, ok := a.deps.Roster().Officer(j.Officer)
	if !ok || o.Revoked || roleOf(o) != models.HubRole {
		return models.ChangeSet{}, nil, models.NewError(models.CodeNotYours, "error.not_desk")
	}
	t := a.turn(o, j.Lang)
	c, err := a.judge(ctx, t, j)
	if err != nil {
		return models.ChangeSet{}, nil, err
	}
	if c != nil {
		t.Say(models.Intent{Kind: "officer.post_registered", Complaint: c.ID, Args: models.Args{Number: c.Number, Department: c.Department}})
	}
	t.Add(func(cs *models.ChangeSet) {
		cs.Triaged = append(cs.Triaged, models.TriageEnd{ID: j.Item.ID, User: j.User, Verdict: j.Verdict})
	})
	if err := t.Settle(ctx); err != nil {
		return models.ChangeSet{}, nil, fmt.Errorf("judging: %w", err)
	}
	cs, said := t.forPage()
	return cs, said, nil
}

func (a *Acts) judge(ctx context.Context, t *Turn, j Judgement) (*models.Complaint, error) {
	if j.Item.Post != 0 {
		p, err := a.deps.Read.Post(ctx, j.Item.Post)
		if err != nil {
			return nil, fmt.Errorf("judging a post: %w", err)
		}
		if p.State != models.PostTriage {
			return nil, models.ErrConflict
		}
		return t.JudgePost(ctx, p, j.Verdict, j.As)
	}
	c, err := a.deps.Read.Complaint(ctx, j.Item.Complaint)
	if err != nil {
		return nil, fmt.Errorf("judging a draft: %w", err)
	}
	if c.Status != models.Draft {
		return nil, models.ErrConflict
	}
	return t.judgeDraft(ctx, t.Hold(c), j.Verdict, j.As)
}

// JudgePost takes a human's word on something said in public: a complaint is registered and answered as if it had been sure, a
// suggestion is kept, all else is counted and its words are dropped. The complaint is nil when there is none.
func (w *Work) JudgePost(ctx context.Context, p models.PublicPost, v models.Verdict, as Subject) (*models.Complaint, error) {
	if v == models.IsComplaint {
		return w.registerPost(ctx, p, as)
	}
	if v == models.IsSuggestion {
		conv, err := w.Read.Conversation(ctx, p.Conversation)
		if err != nil {
			return nil, fmt.Errorf("reading who posted something: %w", err)
		}
		w.suggest(p.Account, p.Lang, conv.Person, p.Text)
	}
	p.State, p.Text = models.PostCounted, ""
	w.changes.Posts = append(w.changes.Posts, p)
	return nil, nil
}

// judgeDraft takes a human's word on a message that its author left doubtful: a complaint is registered and he is told its number, a
// suggestion is kept and he is thanked, all else is dropped without a word: he has not asked for one.
func (w *Work) judgeDraft(ctx context.Context, c *models.Complaint, v models.Verdict, as Subject) (*models.Complaint, error) {
	words, err := w.AllWords(ctx, c)
	if err != nil {
		return nil, err
	}
	w.Correct(c, "intent", "doubtful", string(v))
	NextDue(c, models.NothingDue, time.Time{})
	if v != models.IsComplaint {
		if v == models.IsSuggestion {
			w.suggest(c.Account, c.Lang, c.Person, words)
			if err := w.Tell(ctx, c, models.Intent{Kind: "citizen.suggestion"}); err != nil {
				return nil, err
			}
		}
		return nil, w.Move(c, models.Void, string(v), 0)
	}
	w.Apply(c, as)
	list, err := w.Read.AttachmentsOf(ctx, c.ID)
	if err != nil {
		return nil, fmt.Errorf("reading a draft's files: %w", err)
	}
	files := make([]models.ID, len(list))
	for i, a := range list {
		files[i] = a.ID
	}
	if err := w.Register(ctx, c, words, files); err != nil {
		return nil, err
	}
	post := c.Doer
	in := models.Intent{Kind: "citizen.registered", Args: models.Args{Number: c.Number, Category: c.Category, Department: c.Department, Area: c.Area,
		Place: c.Place, Due: c.ResolutionDue, Post: &post, Status: c.Status}}
	if c.Sensitive {
		in.Kind, in.Buttons = "citizen.registered.discreet", SafeQuestion(c).Buttons
		in.Args = models.Args{Number: c.Number, Due: c.ResolutionDue}
	}
	return c, w.Tell(ctx, c, in)
}

// suggest keeps an idea for its department.
func (w *Work) suggest(account string, lang models.Lang, person models.ID, text string) {
	own := ""
	if a, ok := w.Accounts.Account(account); ok {
		own, _ = a.Office.Department()
	}
	u := w.Understand.Understand(text, Hint{Department: own})
	s := models.Suggestion{ID: w.IDs.Next(), At: w.Now, Department: u.Department, Area: u.Area, Lang: lang, Account: account, Person: person, Text: text}
	if s.Department == "" {
		s.Department = own
	}
	if s.Area == "" {
		s.Area = u.District
	}
	w.changes.Suggestions = append(w.changes.Suggestions, s)
}
