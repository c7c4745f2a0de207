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
