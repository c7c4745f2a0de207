package officer

import (
	"context"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// doubtful shows the hub the oldest post of which nobody knows whether it is a complaint, one at a time.
func doubtful(ctx context.Context, t *handlers.Turn, _ *models.Complaint, _ string) error {
	if !ofHub(t.Officer) {
		return models.NewError(models.CodeNotYours, "error.not_desk")
	}
	return nextPost(ctx, t, 0)
}

// nextPost shows the first doubtful post but the one that this turn has just decided.
func nextPost(ctx context.Context, t *handlers.Turn, decided models.ID) error {
	list, total, err := t.Read.DoubtfulPosts(ctx, 2)
	if err != nil {
		return err
	}
	if len(list) > 0 && list[0].ID == decided {
		list, total = list[1:], total-1
	}
	if len(list) == 0 {
		return nextUntold(ctx, t, decided)
	}
	p := list[0]
	id := strconv.FormatInt(int64(p.ID), 10)
	t.Ask("post", 0, models.Choice{Command: "post", Arg: id + ":yes"}, models.Choice{Command: "post", Arg: id + ":no"})
	t.Say(models.Intent{Kind: "officer.post", Args: models.Args{Text: p.Text, At: p.At, Code: string(p.Platform) + ".public", Total: total},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("post_yes", "post", id+":yes"), handlers.Button("post_no", "post", id+":no"))}})
	return nil
}

// nextUntold shows the first complaint whose author could not be answered in public: he does not know its number, and whoever works it
// should not wait for his word.
func nextUntold(ctx context.Context, t *handlers.Turn, seen models.ID) error {
	list, total, err := t.Read.Untold(ctx, 2)
	if err != nil {
		return err
	}
	if len(list) > 0 && list[0].ID == seen {
		list, total = list[1:], total-1
	}
	if len(list) == 0 {
		t.SayKey("officer.posts.none")
		return nil
	}
	c, err := t.Read.Complaint(ctx, list[0].Complaint)
	if err != nil {
		return err
	}
	arg := strconv.FormatInt(int64(list[0].ID), 10) + ":seen"
	t.Ask("post", 0, models.Choice{Command: "post", Arg: arg})
	t.Say(models.Intent{Kind: "officer.untold", Complaint: c.ID, Args: models.Args{Number: c.Number, Department: c.Department, At: c.RegisteredAt,
		Code: string(c.Address.Platform) + ".public", Total: total}, Buttons: [][]models.Button{handlers.Row(handlers.Button("post_seen", "post", arg))}})
	return nil
}

// judge takes the hub's word on a post: a complaint is registered and answered as if it had been sure, all else is counted and its
// words are dropped. Of a complaint whose author could not be answered it takes that somebody has seen it.
func judge(ctx context.Context, t *handlers.Turn, _ *models.Complaint, arg string) error {
	if !ofHub(t.Officer) {
		return models.NewError(models.CodeNotYours, "error.not_desk")
	}
	idText, answer, _ := strings.Cut(arg, ":")
	id, err := strconv.ParseInt(idText, 10, 64)
	switch {
	case err != nil || answer != "yes" && answer != "no" && answer != "seen":
		return models.NewError(models.CodeTooLate, "error.stale_button")
	case answer == "seen":
		t.Add(func(cs *models.ChangeSet) { cs.Looked = append(cs.Looked, models.ID(id)) })
		return nextPost(ctx, t, models.ID(id))
	}
	p, err := t.Read.Post(ctx, models.ID(id))
	if ignoreMissing(err) != nil {
		return err
	}
	if p.State != models.PostTriage {
		t.SayKey("officer.post_gone")
		return nextPost(ctx, t, models.ID(id))
	}
	verdict := map[string]models.Verdict{"yes": models.IsComplaint, "no": models.IsNothing}[answer]
	c, err := t.JudgePost(ctx, p, verdict, handlers.Subject{})
	if err != nil {
		return err
	}
	if c == nil {
		return nextPost(ctx, t, p.ID)
	}
	t.Say(models.Intent{Kind: "officer.post_registered", Complaint: c.ID, Args: models.Args{Number: c.Number, Department: c.Department}})
	return nextPost(ctx, t, p.ID)
}
