package officer

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// mistaken takes an officer's word that the work he has just reported is not done: who complained is told, in the hub's words, before he
// answers whether it is true. What is asked stays asked, so that nobody leans on the answer.
func (v *Conversation) mistaken(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Conv.Complaint == 0 || t.In.ReplyTo != "" || len(t.In.Files) > 0 || !deniesReport(t) {
		return false, nil
	}
	found, err := t.Read.Complaint(ctx, t.Conv.Complaint)
	if err != nil {
		return false, ignoreMissing(err)
	}
	just := found.Status == models.Resolved && t.Now.Sub(found.ResolvedAt) <= undoWithin && found.Address.Peer != ""
	if !just || !is(t, found.DoerOfficer, found) {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil || !newest(t, found.ResolvedAt, list) { // it may be said of what has come since
		return err != nil, err
	}
	c := t.Hold(found)
	t.Event(c, models.EventNoted, "", t.WordsOf(c, models.NoteWords, t.Text))
	t.Say(models.Intent{Kind: "officer.report_mistaken", Complaint: c.ID, Args: about(c)})
	if err := tell(ctx, t, c, models.Intent{Kind: "citizen.report_mistaken"}); err != nil {
		return true, err
	}
	return true, t.AskTruth(ctx, c)
}

// deniesReport reports whether the words say that a report was a slip, or answer "is it done?" with no. A bare "no" may be meant for anything.
func deniesReport(t *handlers.Turn) bool {
	if _, bare := t.Deps.Words.Answer("yesno", t.Text); bare {
		return false
	}
	if name, is := t.Deps.Words.Answer("truth", t.Text); is {
		return name == "no"
	}
	s := listen(t, t.Text)
	return s.has("slip") && !s.has("did") && (s.has("not") || len(s.left) == 0) // "naam galti se likh diya tha" is said of the work
}
