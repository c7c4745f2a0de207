package citizen

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// "The engineer asks for money, and the transformer is burnt": what he is blamed for passes over him and his superior, and takes its days; what
// is broken is his to mend at once. As one complaint the whole lane is dark until somebody in the capital has read of the bribe.

// apart registers the matters of one message that must not wait for each other, or not be read by the same people.
func apart(ctx context.Context, t *handlers.Turn, u handlers.Understanding) (bool, error) {
	for _, try := range []func(context.Context, *handlers.Turn, handlers.Understanding) (bool, error){personApart, accusedApart} {
		if taken, err := try(ctx, t, u); taken || err != nil {
			return taken, err
		}
	}
	return conductApart(ctx, t, u)
}

// conductApart registers what is broken beside what staff are blamed for. Who is blamed reads only the pieces that surely tell of nothing else;
// who judges him reads all.
func conductApart(ctx context.Context, t *handlers.Turn, u handlers.Understanding) (bool, error) {
	cat, _ := t.Directory().Category(u.Category)
	if !u.Staff || !cat.Conduct || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	var fault []string
	blamed := false
	for _, piece := range sentences(t.Text) {
		v := t.Understand.Understand(piece, handlers.Hint{})
		of, _ := t.Directory().Category(v.Category)
		blamed = blamed || v.Staff || of.Conduct
		if onlyFault(t, v, piece) {
			fault = append(fault, piece)
		}
	}
	words := strings.Join(fault, ". ")
	v := t.Understand.Understand(words, handlers.Hint{})
	if !blamed || !onlyFault(t, v, words) || has(t, v.Category) || has(t, u.Category) {
		return false, nil
	}
	listen(t)
	t.WarnOf(v.Danger, v.Category) // before any number
	if v.Phone == "" {
		v.Phone = u.Phone
	}
	first, err := registerPart(ctx, t, part{words, v, entered})
	if err != nil {
		return true, err
	}
	if _, err = registerPart(ctx, t, part{t.Text, u, registerDraft}); err == nil && mayKeepSecond(t, first) { // the last: where it is is asked once, for both
		crimeBeside(t, first, t.Text, u)
		lookForSecond(t, first, t.Text, fault)
	}
	return true, err
}

// accusedApart registers what somebody in an office threatens with for whoever meets crimes, who must read it at once, and what he is blamed for
// with his own department, where it passes over him: "the village head threatens to kill me" is both.
func accusedApart(ctx context.Context, t *handlers.Turn, u handlers.Understanding) (bool, error) {
	if u.Accused == "" || has(t, u.Category) || has(t, u.Accused) {
		return false, nil
	}
	listen(t)
	first, err := crimeAndConduct(ctx, t, u)
	if err != nil {
		return true, err
	}
	return true, second(ctx, t, first, t.Text)
}

// crimeAndConduct registers both out of all words: the crime, and of whom it tells. What only named officers may read of the one is nobody else's
// to read in the other, and who is in danger is told so once.
func crimeAndConduct(ctx context.Context, t *handlers.Turn, u handlers.Understanding) (*models.Complaint, error) {
	var judges []models.Category
	for _, code := range []string{u.Accused, u.AccusedToo} {
		if of, known := t.Directory().Category(code); known && (code == u.Accused || !has(t, code)) {
			judges = append(judges, of)
		}
	}
	if len(judges) == 0 {
		return registerPart(ctx, t, part{t.Text, u, registerDraft})
	}
	whereHeWorks(t, &u)
	first, err := registerPart(ctx, t, part{t.Text, u, entered})
	if err != nil {
		return nil, err
	}
	crime, _ := t.Directory().Category(u.Category)
	hides := crime.Hides(u.Danger)
	for i, of := range judges {
		asks := entered
		if i == len(judges)-1 {
			asks = registerDraft // where it is is asked once, for all
		}
		u.Department, _, _ = strings.Cut(of.Code, ".")
		u.Category, u.Staff, u.Danger, u.Confidence = of.Code, of.Conduct || of.Other, models.NoDanger, 1
		_, err = registerPart(ctx, t, part{t.Text, u, func(ctx context.Context, t *handlers.Turn, c models.Complaint, how string) (*models.Complaint, error) {
			c.Sensitive, c.Discreet, c.ShowPhone = c.Sensitive || hides, c.Discreet || hides, c.ShowPhone && !hides
			return asks(ctx, t, c, how)
		}})
		if err != nil {
			return first, err
		}
	}
	return first, nil
}

// whereHeWorks takes the place of what the person complained of to the same department just before, where none is said: who threatens came because
// of that, and nobody who is threatened can wait until it was asked where.
func whereHeWorks(t *handlers.Turn, u *handlers.Understanding) {
	if u.Area != "" || u.District != "" || t.Said().District != "" || u.Outside != "" {
		return
	}
	for _, m := range t.Mine {
		d, known := t.Directory().District(m.Area)
		if known && m.Status.Open() && !m.Sensitive && strings.HasPrefix(u.Accused, m.Department+".") && t.Now.Sub(m.RegisteredAt) < sameSpot {
			u.Area, u.District, u.Place, u.PIN = m.Area, d.Code, m.Place, m.PIN
			return
		}
	}
}

// onlyFault reports whether words surely complain of what is broken or missing, and say nothing of anybody's conduct or of money. What the police
// do not do is their conduct.
func onlyFault(t *handlers.Turn, v handlers.Understanding, words string) bool {
	cat, known := t.Directory().Category(v.Category)
	if !known || cat.Other || cat.Conduct || cat.Sensitive || v.Staff || v.Intent != handlers.Complaint || v.Sure < surelySecond ||
		!pointsTo(v) || meets(t, v.Department, models.Crime) {
		return false
	}
	money, _ := t.Deps.Words.Heard("graft", words)
	return len(money) == 0
}

// has reports whether the person has an open complaint of the kind.
func has(t *handlers.Turn, category string) bool {
	return slices.ContainsFunc(t.Mine, func(c models.Complaint) bool { return open(c) && c.Is(category) })
}

// understood says what a complaint now stands for, and does for others what can be done once it is known where it is.
func understood(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	if err := twins(ctx, t, c); err != nil {
		return err
	}
	sayUnderstood(t, c)
	return nil
}

// byHim takes a crime of which it is not said who does it for one of whom the person complained a day ago or less, where that is somebody of those who
// meet crimes: "the SHO took money", and then "he said he will kill me if I complain". His station must not read it.
func byHim(t *handlers.Turn) {
	u := t.Said()
	conduct := conductOf(t, u.Department)
	if !u.Unnamed || u.Staff || u.Accused != "" || conduct == "" || !meets(t, u.Department, models.Crime) {
		return
	}
	if slices.ContainsFunc(t.Mine, func(c models.Complaint) bool {
		return open(c) && c.AgainstStaff && c.Department == u.Department && t.Now.Sub(c.RegisteredAt) <= byHimWithin
	}) {
		u.Category, u.Staff = conduct, true
		t.Take(u)
	}
}

// byHimWithin is up to how long after somebody was complained of whoever threatens is he, where nobody is named.
const byHimWithin = 24 * time.Hour
