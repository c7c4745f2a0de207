package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// DismissOfficer takes an officer's access back and asks for everything open that he has to be given away, in one step: a
// crash in between leaves neither half. models.ErrNotFound when there is no such officer.
func (s *Store) DismissOfficer(ctx context.Context, r models.Reassignment) error {
	return doing("revoking an officer", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if err := t.revoke(ctx, r.Officer); err != nil {
			return err
		}
		return t.reassign(ctx, r)
	}))
}

// TransferOfficer gives an officer other postings and asks for what he leaves behind to be given away, in one step.
func (s *Store) TransferOfficer(ctx context.Context, o models.Officer, r models.Reassignment) error {
	return doing("transferring an officer", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if err := t.setPostings(ctx, o); err != nil {
			return err
		}
		return t.reassign(ctx, r)
	}))
}

func (t tx) reassign(ctx context.Context, r models.Reassignment) error {
	_, err := t.insert(ctx, []rows.Reassignment{rows.FromReassignment(r)}, "")
	return err
}

// Reassignments returns those that are not done, oldest first.
func (s *Store) Reassignments(ctx context.Context) ([]models.Reassignment, error) {
	var list []rows.Reassignment
	err := s.reader(ctx).Where("done_at IS NULL").Order("id").Limit(100).Find(&list).Error
	out := make([]models.Reassignment, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading reassignments", err)
}

// Reassigned notes that nothing is left to give away.
func (s *Store) Reassigned(ctx context.Context, id models.ID) error {
	return doing("ending a reassignment", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.exec(ctx, `UPDATE reassignments SET done_at = $2 WHERE id = $1 AND done_at IS NULL`, int64(id), t.s.now())
		return err
	}))
}
