package handlers

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"sunwai/models"
)

// ownOnly are the messages that are for the complainant of one complaint alone; all others are told to those too who wait with it.
// Stored in the outbox: never rename.
func ownOnly() map[string]bool {
	return map[string]bool{
		CodeKind: true, "citizen.truth": true, "citizen.truth_reminder": true, "citizen.truth_number": true, "citizen.closed_by_code": true, "citizen.closed_silent": true,
		"citizen.question": true, "citizen.pause_over": true, "citizen.file_refused": true, "citizen.ask_place": true, "citizen.ask_safe": true,
		"citizen.corrected": true, "citizen.upheld": true, "citizen.dismissed": true, "citizen.news": true, "citizen.joined": true, "citizen.split": true,
	}
}

// followers are those who wait with a complaint, held; read once in a piece of work.
func (w *Work) followers(ctx context.Context, master *models.Complaint) ([]*models.Complaint, error) {
	if master.Joined == 0 || master.Version == 0 {
		return nil, nil
	}
	if list, read := w.waiting[master.ID]; read {
		return list, nil
	}
	found, err := w.Read.Followers(ctx, master.ID)
	if err != nil {
		return nil, fmt.Errorf("reading who waits with a complaint: %w", err)
	}
	var list []*models.Complaint
	for _, f := range found {
		if f = w.Held(f); f.Status == models.Duplicate && f.Master == master.ID {
			list = append(list, w.Hold(f))
		}
	}
	if w.waiting == nil {
		w.waiting = map[models.ID][]*models.Complaint{}
	}
	w.waiting[master.ID] = list
	return list, nil
}

// Followers counts those who wait with a complaint.
func (w *Work) Followers(ctx context.Context, master *models.Complaint) (int, error) {
	list, err := w.followers(ctx, master)
	return len(list), err
}

// passOn tells those who wait with a complaint what its own people are told: each by his own number, in his own language.
func (w *Work) passOn(ctx context.Context, master *models.Complaint, in models.Intent) error {
	if ownOnly()[in.Kind] {
		return nil
	}
	list, err := w.followers(ctx, master)
	if err != nil {
		return err
	}
	for _, f := range list {
		if f.Address.Peer == "" {
			continue // forgotten
		}
		to := in
		to.To, to.Conversation, to.Complaint, to.Lang, to.Priority = f.Address, f.Conversation, f.ID, f.Lang, models.Notice
		to.Args.Number = f.Number
		to.Buttons = renumbered(in.Buttons, master.Number, f.Number)
		if w.Quiet.Contains(w.Now) && master.Danger == models.NoDanger {
			to.NotBefore = w.Quiet.Next(w.Now)
		}
		w.Send(to)
	}
	return nil
}

// renumbered are buttons about another complaint.
func renumbered(rows [][]models.Button, from, to models.Number) [][]models.Button {
	out := make([][]models.Button, len(rows))
	for i, row := range rows {
		out[i] = slices.Clone(row)
		for j := range out[i] {
			if rest, ok := strings.CutPrefix(out[i][j].Arg, string(from)); ok {
				out[i][j].Arg = string(to) + rest
			}
		}
	}
	return out
}

// Join has a complaint wait with a master: it is answered whenever the master is. Those who waited with it wait with the master
// too. What is sensitive or about staff is never joined: its very existence is nobody else's.
func (w *Work) Join(ctx context.Context, c, master *models.Complaint) error {
	if c.ID == master.ID || !master.Status.Open() || unjoinable(c) || unjoinable(master) {
		return models.NewError(models.CodeIllegalMove, "error.cannot_join")
	}
	theirs, err := w.followers(ctx, c)
	if err != nil {
		return err
	}
	doer := c.DoerOfficer
	if err := w.Move(c, models.Duplicate, "joined", 0); err != nil {
		return err
	}
	if o, ok := w.Roster().Officer(doer); ok && doer != master.DoerOfficer && doer != w.By.Officer {
		w.TellOfficer(o, c, models.Intent{Kind: "officer.taken_away", Ref: CardRef(c, doer), Edit: true, Args: models.Args{Number: c.Number}})
	}
	for _, f := range append(theirs, c) {
		f.Master, f.DoerOfficer, f.AnswerableOfficer = master.ID, 0, 0 // in nobody's list while it waits
		f.PausedAt, f.Joined = time.Time{}, 0
		NextDue(f, models.NothingDue, time.Time{})
		master.Joined++
		w.Event(master, models.EventJoined, f.Number.String(), 0)
		if master.Danger == models.NoDanger && f.Danger != models.NoDanger {
			master.Danger = f.Danger
		}
	}
	delete(w.waiting, master.ID)
	post := master.Doer
	return w.News(ctx, c, models.Intent{Kind: "citizen.joined", Args: models.Args{Due: master.ResolutionDue, Post: &post, Status: models.Assigned}})
}

func unjoinable(c *models.Complaint) bool { return c.Sensitive || c.AgainstStaff }

// Split has a complaint that waited with another be worked by itself again.
func (w *Work) Split(ctx context.Context, c *models.Complaint) error {
	if c.Status != models.Duplicate {
		return models.NewError(models.CodeIllegalMove, "error.not_joined")
	}
	c.Master = 0
	files, err := w.CitizensFiles(ctx, c)
	if err != nil {
		return err
	}
	if err := w.Assign(ctx, c, Telling{Why: "split", Files: files}); err != nil {
		return err
	}
	post := c.Doer
	return w.News(ctx, c, models.Intent{Kind: "citizen.split", Args: models.Args{Due: c.ResolutionDue, Post: &post, Status: c.Status}})
}

// CitizensFiles are the files that citizens have sent about a complaint.
func (w *Work) CitizensFiles(ctx context.Context, c *models.Complaint) (ids []models.ID, err error) {
	list, err := w.Read.AttachmentsOf(ctx, c.ID)
	for _, a := range list {
		if a.By.Role == models.CitizenRole {
			ids = append(ids, a.ID)
		}
	}
	return ids, err
}

// Settle does to those who wait with a complaint what became of it in this work, and has another department hear of what is its matter too.
// Whoever runs some work calls it once, at the end.
func (w *Work) Settle(ctx context.Context) error {
	for i := range len(w.held) { // what is registered besides is held meanwhile, and no other department's matter
		for _, hears := range []func(context.Context, *models.Complaint, models.Complaint) error{w.illsOf, w.accusedIn, w.crimeIn} {
			if err := hears(ctx, w.held[i], w.before[i]); err != nil {
				return err
			}
		}
	}
	for i := 0; i < len(w.held); i++ { // followers are held meanwhile; they have none of their own
		if w.held[i].Joined == 0 || w.held[i].Status == w.before[i].Status {
			continue
		}
		if err := w.settle(ctx, w.held[i], w.before[i].Status); err != nil {
			return err
		}
	}
	return nil
}

func (w *Work) settle(ctx context.Context, master *models.Complaint, was models.Status) error {
	done := map[models.Status]func(context.Context, *models.Complaint, []*models.Complaint) error{
		models.Resolved: w.answerAll, models.Closed: w.answerAll, models.Rejected: w.rejectAll,
		models.Withdrawn: w.promote, models.Void: w.promote,
	}[master.Status]
	if done == nil || !was.Open() {
		return nil
	}
	list, err := w.followers(ctx, master)
	if err != nil || len(list) == 0 {
		return err
	}
	return done(ctx, master, list)
}

// answerAll has everybody who waited say for himself whether it is true: one man's code or yes is not his neighbour's.
func (w *Work) answerAll(ctx context.Context, master *models.Complaint, list []*models.Complaint) error {
	for _, f := range list {
		w.shareDoer(f, master)
		if err := w.Move(f, models.Resolved, "master", 0); err != nil {
			return err
		}
		f.OnTime = w.InTime(f)
		if err := w.AskTruth(ctx, f); err != nil {
			return err
		}
	}
	return nil
}

// rejectAll: the reason was told already; each may appeal for himself.
func (w *Work) rejectAll(_ context.Context, master *models.Complaint, list []*models.Complaint) error {
	for _, f := range list {
		w.shareDoer(f, master)
		f.RejectReason = master.RejectReason
		if err := w.Move(f, models.Rejected, string(master.RejectReason), 0); err != nil {
			return err
		}
	}
	return nil
}

// shareDoer notes whose work it was, for answers and appeals.
func (w *Work) shareDoer(f, master *models.Complaint) {
	f.Doer, f.DoerOfficer = master.Doer, master.DoerOfficer
	f.Answerable, f.AnswerableOfficer = master.Answerable, master.AnswerableOfficer
}

// promote: a master that was withdrawn takes nobody's complaint with it. Who waited longest is the master now, with the same doer.
func (w *Work) promote(ctx context.Context, master *models.Complaint, list []*models.Complaint) error {
	heir, others := list[0], list[1:]
	heir.Master = 0
	if o, ok := w.Roster().Officer(master.DoerOfficer); ok && o.Reachable(w.Now) {
		if err := w.Move(heir, models.Assigned, "split", 0); err != nil {
			return err
		}
		w.Give(heir, master.Doer, o)
		if err := w.SendCard(ctx, heir, o, Telling{Why: "split"}); err != nil {
			return err
		}
	} else if err := w.Assign(ctx, heir, Telling{Why: "split"}); err != nil {
		return err
	}
	for _, f := range others {
		f.Master = heir.ID
		heir.Joined++
	}
	return nil
}
