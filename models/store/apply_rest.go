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
	list := make([]rows.Outbox, len(intents))
	for i, in := range intents {
		list[i] = rows.FromIntent(in, now, t.s.index)
	}
	made, err := t.s.bulk.InsertIDs(ctx, t.queryer(), list)
	if err != nil {
		return nil, err
	}
	due := make([]models.OutboxRow, 0, len(list))
	for i, r := range list {
		if r.NotBefore == nil || !r.NotBefore.After(now) {
			due = append(due, models.OutboxRow{ID: made[i], State: r.State, Intent: intents[i], At: now})
		}
	}
	return due, nil
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
		leave_till = excluded.leave_till, stand_in = excluded.stand_in, platform = excluded.platform, account = excluded.account, peer = excluded.peer,
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
