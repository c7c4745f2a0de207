package handlers

import (
	"context"
	"fmt"
	"strconv"

	"sunwai/models"
)

// What somebody in an office does that nobody may do is met by the station, and he is judged by his own department, over his head. In private the
// conversation registers both at once; what the desk writes down of a voice note or a letter, and what is said in public, is one complaint first.

// accusedIn has whoever judges him hear of somebody in an office whom a complaint of a crime accuses, whoever found out that it does.
func (w *Work) accusedIn(ctx context.Context, first *models.Complaint, was models.Complaint) error {
	theirs, _ := w.Directory().Department(first.Department)
	fresh := was.Number == "" || was.Category != first.Category && first.Person != 0 // of nobody known it cannot be told what he has told already
	if !fresh || !first.Status.Open() || !theirs.Meets(models.Crime) {
		return nil
	}
	u, err := w.readAll(ctx, first)
	if err != nil {
		return err
	}
	if u.Department != first.Department {
		return nil
	}
	for _, code := range []string{u.Accused, u.AccusedToo} {
		if err := w.judgeHears(ctx, first, code); err != nil {
			return err
		}
	}
	return nil
}

// readAll reads all words of a complaint as written to the account that has it.
func (w *Work) readAll(ctx context.Context, c *models.Complaint) (Understanding, error) {
	words, err := w.AllWords(ctx, c)
	if err != nil {
		return Understanding{}, err
	}
	hint := Hint{}
	hint.Department, _ = c.Office.Department()
	return w.Understand.Understand(words, hint), nil
}

// yetToHear returns a category where it is in use and whoever has its complaints has none yet of what a complaint tells.
func (w *Work) yetToHear(ctx context.Context, first *models.Complaint, code string) (to models.Category, yet bool, err error) {
	to, known := w.Directory().Category(code)
	if !known || to.Retired {
		return to, false, nil
	}
	_, heard, err := w.besideKnown(ctx, first, to.Code)
	return to, !heard && err == nil, err
}

// judgeHears has whoever judges those of a category hear of one whom a complaint of a crime accuses, if he has not heard yet.
func (w *Work) judgeHears(ctx context.Context, first *models.Complaint, code string) error {
	to, ok, err := w.yetToHear(ctx, first, code)
	if !ok || err != nil {
		return err
	}
	c, err := w.alongside(ctx, first, to)
	if err != nil || w.inPublic(first) {
		return err
	}
	if c.Sensitive {
		return w.Tell(ctx, c, models.Intent{Kind: "citizen.registered.neutral", Args: models.Args{Number: c.Number, Due: c.ResolutionDue}})
	}
	post := c.Doer
	return w.Tell(ctx, c, models.Intent{Kind: "citizen.registered", Args: models.Args{Number: c.Number, Category: c.Category, Department: c.Department,
		Area: c.Area, Place: c.Place, Due: c.ResolutionDue, Post: &post, Status: c.Status, Flags: []string{"citizen.registered.staff"}}})
}

// crimeIn keeps what somebody in an office did, and nobody may do, for whoever meets crimes, where it was said in public, or written down by another
// than who was beaten: he cannot be asked there whether the station shall hear of it. Who has spoken in public is asked when he writes in private;
// otherwise silence brings it to the hub, which asks.
func (w *Work) crimeIn(ctx context.Context, first *models.Complaint, was models.Complaint) error {
	fresh := first.Number != "" && first.AgainstStaff && (was.Number == "" || !was.AgainstStaff)
	if !fresh || !first.Status.Open() || w.By.Role == models.CitizenRole && !w.inPublic(first) {
		return nil
	}
	u, err := w.readAll(ctx, first)
	if err != nil {
		return err
	}
	to, ok, err := w.yetToHear(ctx, first, u.Crime)
	if !ok || err != nil {
		return err
	}
	c, err := w.draftBeside(ctx, first, to)
	if err != nil {
		return err
	}
	NextDue(c, models.DraftExpires, w.Now.Add(models.DraftSilence))
	if w.inPublic(first) || first.Discreet || c.Discreet { // its words are not for whoever looks at her phone
		return nil
	}
	return w.askOfAnother(ctx, first, c)
}

// askOfAnother asks a person about what was kept beside his complaint by somebody else's work, unless something else waits for his answer.
func (w *Work) askOfAnother(ctx context.Context, first, kept *models.Complaint) error {
	conv, err := w.Read.Conversation(ctx, first.Conversation)
	if err != nil {
		return fmt.Errorf("reading who is to be asked: %w", err)
	}
	placed := conv.Ask.Kind == "place" && conv.Ask.Complaint == first.ID && first.Area != ""
	if conv.Ask.Kind != "" && !placed {
		return nil
	}
	words, err := w.AllWords(ctx, kept)
	if err != nil {
		return err
	}
	in, choices := SecondQuestion(kept, words)
	conv.Ask = models.Ask{Kind: "draft", Complaint: kept.ID, Choices: choices, At: w.Now, Pin: conv.Ask.Pin}
	w.changes.Others = append(w.changes.Others, conv)
	return w.Tell(ctx, kept, in)
}

// SecondQuestion asks whether another matter of a message shall be a complaint of its own, and is answered by one of the choices.
func SecondQuestion(c *models.Complaint, words string) (models.Intent, []models.Choice) {
	id := strconv.FormatInt(int64(c.ID), 10)
	return models.Intent{Kind: "citizen.second", Complaint: c.ID, Args: models.Args{Text: words, Category: c.Category, Department: c.Department},
			Buttons: [][]models.Button{Row(Button("yes", "draft", id+":yes"), Button("no", "draft", id+":no"))}},
		[]models.Choice{{Command: "draft", Arg: id + ":yes"}, {Command: "draft", Arg: id + ":no"}}
}
