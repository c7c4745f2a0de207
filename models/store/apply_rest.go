package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// say puts intents into the outbox and returns those that are due at once, by age.
func (t tx) say(ctx context.Context, intents []models.Intent) ([]models.OutboxRow, error) {
	if len(intents) == 0 {
		return nil, nil
	}
	now := t.s.now()
	muted, err := t.muted(ctx, intents)
	if err != nil {
		return nil, err
	}
	list := make([]rows.Outbox, len(intents))
	for i, in := range intents {
		list[i] = rows.FromIntent(in, now, t.s.index)
		if muted[in.Conversation] && in.Priority != models.Reply && in.PublicTo == "" {
			list[i].State, list[i].Code, list[i].DoneAt = models.OutboxCancelled, "stopped", &now
		}
	}
	made, err := t.numbered(ctx, list)
	if err != nil {
		return nil, err
	}
	due := make([]models.OutboxRow, 0, len(list))
	for i, r := range list {
		if r.State == models.OutboxWaiting && (r.NotBefore == nil || !r.NotBefore.After(now)) {
			due = append(due, models.OutboxRow{ID: made[i], State: r.State, Intent: intents[i], At: now})
		}
	}
	return due, nil
}

// silence drops what waits for people who said "stop", also what was committed while their turn was written. What their own turn answers
// comes after it.
func (b *batch) silence(ctx context.Context, t tx) error {
	for _, a := range b.stopped {
		_, err := t.exec(ctx, `UPDATE outbox SET state = 'cancelled', code = 'stopped', done_at = $3, `+outboxWordsGo+`
			WHERE account = $1 AND peer_bix = $2 AND state = 'waiting'`, a.Account, t.s.index.Peer(a.Account, a.Peer), t.s.now())
		if err != nil {
			return err
		}
	}
	return nil
}

// muted are the conversations, among those that intents of other people's turns go to, whose person said "stop".
func (t tx) muted(ctx context.Context, intents []models.Intent) (map[models.ID]bool, error) {
	var asked []models.ID
	for _, in := range intents {
		if in.Conversation != 0 && in.Priority != models.Reply && in.PublicTo == "" {
			asked = append(asked, in.Conversation)
		}
	}
	if len(asked) == 0 {
		return nil, nil
	}
	found, err := t.QueryContext(ctx, `SELECT id FROM conversations WHERE stopped AND id `+t.s.in("$1"), ids(t.s, asked))
	if err != nil {
		return nil, err
	}
	defer found.Close()
	out := map[models.ID]bool{}
	for found.Next() {
		var id int64
		if err := found.Scan(&id); err != nil {
			return nil, err
		}
		out[models.ID(id)] = true
	}
	return out, found.Err()
}

// writeOfficers writes what officers change by themselves: the address they joined by, shift, leave, language.
// Access taken back stays so, whatever a turn that began before says; postings are the admin's.
func (b *batch) writeOfficers(ctx context.Context, t tx) error {
	for _, inv := range b.invitations {
		n, err := t.exec(ctx, `UPDATE invitations SET used = $2 WHERE id = $1 AND used IS NULL`, int64(inv.ID), rows.Stamp(inv.Used))
		if err := must("the invitation is used", 1, n, err); err != nil {
			return err
		}
	}
	if len(b.officers) == 0 {
		return nil
	}
	_, err := t.insert(ctx, b.officers, `ON CONFLICT (id) DO UPDATE SET lang = excluded.lang, on_shift = excluded.on_shift,
		leave_from = excluded.leave_from, leave_till = excluded.leave_till, stand_in = excluded.stand_in, platform = excluded.platform, account = excluded.account, peer = excluded.peer,
		peer_bix = excluded.peer_bix`)
	if err != nil {
		return err
	}
	return t.rosterChanged(ctx)
}

// rosterChanged tells every replica to read the officers again.
func (t tx) rosterChanged(ctx context.Context) error {
	_, err := t.exec(ctx, `UPDATE roster_version SET version = version + 1 WHERE id = 1`)
	return err
}
