package store

import (
	"context"
	"errors"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// MakeTicket keeps a ticket and returns its token, drawn here. Of an enrolment and a link the newest alone holds.
func (s *Store) MakeTicket(ctx context.Context, k models.WebTicket) (token string, err error) {
	k.Token = newToken()
	return k.Token, doing("making a ticket", s.inTx(ctx, func(ctx context.Context, t tx) error { return t.keepTicket(ctx, k) }))
}

func (t tx) keepTicket(ctx context.Context, k models.WebTicket) error {
	if len(k.Token) < TokenLen {
		return errors.Join(errUse, errors.New("a ticket needs a token that nobody guesses"))
	}
	if k.Kind == models.TicketEnrol || k.Kind == models.TicketLink {
		if _, err := t.exec(ctx, `DELETE FROM web_tickets WHERE who = $1 AND kind = $2`, int64(k.Who), string(k.Kind)); err != nil {
			return err
		}
	}
	_, err := t.insert(ctx, []rows.WebTicket{rows.FromWebTicket(k, t.s.index)}, "")
	return conflict(err)
}

// Ticket finds a ticket that holds and leaves it as it is; models.ErrNotFound when there is none.
func (s *Store) Ticket(ctx context.Context, kind models.TicketKind, token string) (models.WebTicket, error) {
	var r rows.WebTicket
	err := s.reader(ctx).Where("token_bix = ? AND kind = ? AND expires > ?", s.index.Token(string(kind), token), string(kind), s.now()).Take(&r).Error
	return r.Model(), doing("finding a ticket", err)
}

// TakeTicket uses a ticket up. Of two who show it at the same time one gets it; models.ErrNotFound when it does not hold.
func (s *Store) TakeTicket(ctx context.Context, kind models.TicketKind, token string) (models.WebTicket, error) {
	k, err := s.Ticket(ctx, kind, token)
	if err != nil {
		return models.WebTicket{}, err
	}
	n, err := s.exec(ctx, `DELETE FROM web_tickets WHERE id = $1`, int64(k.ID))
	if err == nil && n == 0 {
		err = models.ErrNotFound
	}
	if err != nil {
		return models.WebTicket{}, doing("taking a ticket", err)
	}
	return k, nil
}

// KeepInTicket changes what a ticket keeps; models.ErrNotFound when it is gone.
func (s *Store) KeepInTicket(ctx context.Context, k models.WebTicket) error {
	return doing("keeping something in a ticket", s.inTx(ctx, func(ctx context.Context, t tx) error {
		row := rows.FromWebTicket(k, s.index)
		done := t.gorm(ctx).Model(&rows.WebTicket{}).Where("id = ?", int64(k.ID)).Select("kept").Updates(&rows.WebTicket{Kept: row.Kept})
		if done.Error == nil && done.RowsAffected == 0 {
			return models.ErrNotFound
		}
		return done.Error
	}))
}
