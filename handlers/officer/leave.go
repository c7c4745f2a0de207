package officer

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// leave notes a time of leave, from now on or from a later day, and who has the complaints meanwhile: new ones come to colleagues, or
// all of them to the one named. "leave off" ends it, also one that has not begun.
func leave(_ context.Context, t *handlers.Turn, _ *models.Complaint, words string) error {
	o := t.Officer
	if name, ok := t.Deps.Words.Answer("onoff", words); ok && name == "off" {
		t.Say(t.SetLeave(o, handlers.Leave{}))
		return nil
	}
	when, ok := days(t, words)
	if !ok {
		return models.NewError(models.CodeBadInput, "error.leave_how")
	}
	l := handlers.Leave{From: when.from, Till: when.until}
	if name := strings.TrimSpace(when.rest); name != "" {
		colleague, ok := colleagueNamed(t, o, l, name)
		if !ok {
			return models.NewError(models.CodeUnknownOfficer, "error.unknown_officer")
		}
		l.StandIn = colleague.ID
	}
	t.Say(t.SetLeave(o, l))
	return nil
}

// colleagueNamed finds the one officer among those who could stand in whose name holds the words.
func colleagueNamed(t *handlers.Turn, o models.Officer, l handlers.Leave, name string) (found models.Officer, ok bool) {
	n, then := 0, t.Now
	if l.From.After(then) {
		then = l.From
	}
	for _, x := range handlers.StandIns(t.Roster(), t.Directory(), o, then) {
		if strings.Contains(strings.ToLower(x.Name), strings.ToLower(name)) {
			found, n = x, n+1
		}
	}
	return found, n == 1
}
