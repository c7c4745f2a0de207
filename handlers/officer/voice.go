package officer

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// spokenAloud takes a voice note that answers no question which a file can answer: nobody listens to it here, and it proves nothing. It is kept with the
// complaint that can be meant, and he is told to write what is to be done.
func (v *Conversation) spokenAloud(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text != "" || !t.HasFile(models.Voice) || orProof.came(t) || t.Conv.Ask.Code == asCitizens || v.commands[t.Conv.Ask.Kind].takes == orFile {
		return false, nil
	}
	found, err := voiceOf(ctx, t)
	if err != nil {
		return true, err
	}
	if found.ID == 0 || allowed(t, found, reader) != nil {
		t.SayKey("officer.voice")
		return true, nil
	}
	c := t.Hold(found)
	t.Files(c, 0)
	t.Event(c, models.EventNoted, "", 0)
	t.Say(models.Intent{Kind: "officer.voice_kept", Complaint: c.ID, Args: about(c)})
	return true, nil
}

// voiceOf is the complaint that a voice note is about: the one replied to, the one that is asked about, or the one that can be meant.
func voiceOf(ctx context.Context, t *handlers.Turn) (models.Complaint, error) {
	id := t.Conv.Ask.Complaint
	if t.In.ReplyTo != "" {
		replied, err := t.Read.AboutMessage(ctx, t.Conv.Address, t.In.ReplyTo)
		if ignoreMissing(err) != nil {
			return models.Complaint{}, err
		}
		id = replied
	}
	if id != 0 {
		c, err := t.Read.Complaint(ctx, id)
		return c, ignoreMissing(err)
	}
	list, err := doing(ctx, t, slices.Concat(busy(), []models.Status{models.Reported}))
	if err != nil {
		return models.Complaint{}, err
	}
	c, one, err := shown(ctx, t, list)
	if !one {
		c = models.Complaint{}
	}
	return c, err
}
