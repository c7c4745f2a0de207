package citizen

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// Who mends a pipe sends no doctors to a village whose people are ill of its water. Where the directory says so of a category, the other
// department gets a complaint of its own at once, with a number and limits of its own: one who is only told has nothing to answer for.

// illsToo registers what another department has to do where people are ill or have died of what a complaint is about, once, and says so.
func illsToo(ctx context.Context, t *handlers.Turn, first *models.Complaint) error {
	c, err := ills(ctx, t, first)
	if err == nil && c != nil {
		t.Say(models.Intent{Kind: "citizen.ills", Complaint: c.ID, Args: models.Args{Number: c.Number, Department: c.Department}})
	}
	return err
}

// ills is illsToo without a word: where everybody reads, there is one answer. It returns nil when there is nothing to register.
func ills(ctx context.Context, t *handlers.Turn, first *models.Complaint) (*models.Complaint, error) {
	cat, _ := t.Directory().Category(first.Category)
	if cat.Ills == "" || first.Area == "" || !first.Status.Open() {
		return nil, nil
	}
	words, err := t.AllWords(ctx, first)
	if err != nil || !tellsOfIll(t, words, first.Danger) {
		return nil, err
	}
	theirs, ok := t.Directory().DepartmentOf(cat.Ills)
	to, _ := t.Directory().Category(cat.Ills)
	if !ok || to.Retired {
		return nil, nil
	}
	if has, ok := toldToo(t, first, theirs.Code); ok {
		return nil, moreIll(ctx, t, first, has)
	}
	files, err := fileIDs(ctx, t, first)
	if err != nil {
		return nil, err
	}
	read := draft(t, "")
	read.Department, read.Category, read.Confidence, read.Danger = theirs.Code, cat.Ills, first.Confidence, first.Danger
	read.Area, read.Place, read.PIN, read.Location, read.Anonymous = first.Area, first.Place, first.PIN, first.Location, first.Anonymous
	read.Sensitive, read.Discreet, read.AgainstStaff = to.Hides(first.Danger), to.Hides(first.Danger), false
	read.Fingerprint = "" // who sends the same words again means the first
	c := t.Hold(read)
	if err := copied(ctx, t, first, c); err != nil {
		return nil, err
	}
	return c, t.Register(ctx, c, words, files)
}

// tellsOfIll reports whether words tell that people are ill or have died, and not that they may be. It need be no danger: who is ill since
// last week calls no ambulance.
func tellsOfIll(t *handlers.Turn, words string, danger models.Danger) bool {
	said, _ := t.Deps.Words.Heard("ill", words)
	if danger == models.Medical {
		return slices.Contains(said, "sign") || slices.Contains(said, "are") // what the alarm heard may be something else
	}
	return slices.Contains(said, "are") && !slices.Contains(said, "may")
}

// copied gives a complaint the words of another, each with the message it came by: who deletes that takes it back from both.
func copied(ctx context.Context, t *handlers.Turn, from, to *models.Complaint) error {
	said, err := t.Work.Said(ctx, from)
	if err != nil {
		return err
	}
	kind := models.OriginalWords
	for _, m := range said {
		if m.Erased || m.Text == "" || m.Kind != models.OriginalWords && m.Kind != models.AddedWords && m.Kind != models.AnswerWords && m.Kind != models.DeskWords {
			continue
		}
		m.ID, m.Complaint, m.Kind = t.IDs.Next(), to.ID, kind
		t.Add(func(cs *models.ChangeSet) { cs.Messages = append(cs.Messages, m) })
		kind = models.AddedWords
	}
	return nil
}

// toldToo finds the complaint that the department has of this person since, or the open one of before.
func toldToo(t *handlers.Turn, first *models.Complaint, department string) (models.Complaint, bool) {
	i := slices.IndexFunc(t.Mine, func(c models.Complaint) bool {
		return c.ID != first.ID && c.Department == department && c.Number != "" && (open(c) && isDanger(c.Danger) || !c.RegisteredAt.Before(first.RegisteredAt))
	})
	if i < 0 {
		return models.Complaint{}, false
	}
	return t.Held(t.Mine[i]), true
}

// moreIll tells the other department too what was added of people who are ill. It is said back once, of the first.
func moreIll(ctx context.Context, t *handlers.Turn, first *models.Complaint, theirs models.Complaint) error {
	if t.Text == "" || !tellsOfIll(t, t.Text, t.Said().Danger) || !theirs.Status.Open() {
		return nil
	}
	_, _, err := keep(ctx, t, t.Hold(theirs))
	return err
}
