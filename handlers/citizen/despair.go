package citizen

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// comes reports whether a department's officers go to somebody who does not want to live, as the directory says. Of all others the hub's
// desk reads his words.
func comes(t *handlers.Turn, department string) bool {
	d, _ := t.Directory().Department(department)
	return d.Comes
}

// despairs reports whether somebody writes that he does not want to live, and of nothing that a department could put right.
func despairs(t *handlers.Turn, u handlers.Understanding, category string) bool {
	cat, known := t.Directory().Category(category)
	return u.Danger == models.SelfHarm && (!known || cat.Other)
}

// despair takes such words out of whatever was spoken of before: they are told to people who can talk with him, and not to who has his
// complaint about the electricity. What he writes later on goes to the same people.
func despair(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" {
		return false, nil
	}
	u := t.Said()
	if _, category := subject(t, u); !despairs(t, u, category) {
		if c, ok := goesOnInDespair(t); ok {
			return true, stillThere(ctx, t, t.Hold(c))
		}
		return false, nil
	}
	t.Done()
	if c, ok := inDespair(t); ok {
		_, _, err := keep(ctx, t, t.Hold(c))
		t.Conv.Complaint = c.ID
		return true, err
	}
	return true, register(ctx, t, "")
}

// stillOfAnother has what is said now be of somebody else's despair where the words before it were of nobody's else: "nobody has come yet". Who
// has said of himself that he does not want to live is spoken to himself.
func stillOfAnother(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	u := t.Said()
	if u.Danger == models.SelfHarm && !u.Another {
		return nil
	}
	words, err := t.AllWords(ctx, c)
	if err != nil {
		return err
	}
	for said := range strings.Lines(words) {
		of := t.Understand.Understand(said, handlers.Hint{})
		if of.Danger == models.SelfHarm && !of.Another {
			return nil
		}
		u.Another = u.Another || of.Another
	}
	t.Take(u)
	return nil
}

// goesOnInDespair finds what somebody wrote of not wanting to live, when he goes on to write of nothing else ("nobody listens"): it is no
// time to be told that a text was added to a number.
func goesOnInDespair(t *handlers.Turn) (models.Complaint, bool) {
	c, ok := inDespair(t)
	if !ok || t.Conv.Ask.Kind == "place" || c.Status == models.NeedsInfo || len(t.In.Files) > 0 || t.In.Location != nil {
		return c, false
	}
	u := t.Said()
	if u.Intent != handlers.Complaint && u.Intent != handlers.Noise && u.Intent != handlers.Abuse && u.Intent != handlers.Addition ||
		u.Area != "" || u.District != "" || heardOnly(t) {
		return c, false
	}
	cat, known := t.Directory().Category(u.Category)
	_, no := t.Deps.Words.Answer("yesno", t.Text)
	return c, !no && (!known || cat.Other)
}

// inDespair is what he wrote of it before, while somebody has that.
func inDespair(t *handlers.Turn) (models.Complaint, bool) {
	for _, m := range t.Mine {
		if c := t.Held(m); c.Status.Open() && quiet(t, &c) {
			return c, true
		}
	}
	return models.Complaint{}, false
}

// thanks answers thanks and praise. Who wrote himself that he does not want to live is told whom to talk to, and not to write of more trouble.
func thanks(kind string) step {
	return func(ctx context.Context, t *handlers.Turn, _ string) error {
		t.Conv.Misfits = 0
		c, ok := inDespair(t)
		if ok {
			if err := stillOfAnother(ctx, t, &c); err != nil {
				return err
			}
		}
		if ok && !t.Said().Another {
			t.Say(models.Intent{Kind: "citizen.thanks.self", Complaint: c.ID, Priority: models.Reply, Args: models.Args{Danger: models.SelfHarm}})
			return nil
		}
		t.SayKey(kind)
		return nil
	}
}
