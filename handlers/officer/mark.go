package officer

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// helper marks who wrote a complaint as somebody who writes for many, or takes the mark back: his ratings are then not set aside
// for being many.
func helper(_ context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	kind, ok := helperKind(t, words)
	if !ok || c.Person == 0 {
		return models.NewError(models.CodeBadInput, "error.helper_how")
	}
	h := models.Helper{Person: c.Person, Kind: kind, By: t.By, At: t.Now}
	t.Add(func(cs *models.ChangeSet) { cs.Helpers = append(cs.Helpers, h) })
	in := models.Intent{Kind: "officer.helper_marked", Complaint: c.ID, Args: models.Args{Number: c.Number, Name: "helper." + string(kind)}}
	if kind == models.NoHelper {
		in.Kind = "officer.helper_unmarked"
	}
	t.Say(in)
	return nil
}

func helperKind(t *handlers.Turn, words string) (models.HelperKind, bool) {
	if name, ok := t.Deps.Words.Answer("onoff", words); ok && name == "off" {
		return models.NoHelper, true
	}
	name, ok := t.Deps.Words.Answer("helper", words)
	kind := models.HelperKind(name)
	return kind, ok && slices.Contains(models.HelperKinds(), kind)
}

// danger marks a complaint that nobody took for dangerous so far: its short limits run from now, and whoever must act is told at once.
func danger(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if c.Danger != models.NoDanger && c.Danger != "" {
		return dangerKnown(ctx, t, c, words)
	}
	c.Danger = models.OtherDanger
	if heard := t.Understand.Understand(words, handlers.Hint{Department: c.Department}).Danger; heard != "" && heard != models.NoDanger {
		c.Danger = heard
	}
	t.Event(c, models.EventCorrected, "danger", t.WordsOf(c, models.NoteWords, words))
	told := []models.ID{t.Officer.ID}
	for _, id := range []models.ID{c.DoerOfficer, c.AnswerableOfficer} {
		o, ok := t.Roster().Officer(id)
		if !ok || slices.Contains(told, id) {
			continue
		}
		told = append(told, id)
		if err := t.SendCard(ctx, c, o, handlers.Telling{Why: "worse"}); err != nil {
			return err
		}
	}
	t.Say(models.Intent{Kind: "officer.danger_marked", Complaint: c.ID, Args: about(c)})
	return nil
}

// dangerKnown says that the mark was there before; what was said with the command is kept, like any note.
func dangerKnown(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	t.Say(models.Intent{Kind: "officer.danger_known", Complaint: c.ID, Args: about(c)})
	if words == "" {
		return nil
	}
	return note(ctx, t, c, words)
}
