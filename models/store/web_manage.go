package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// webUserActs are what administrators do to users.
func webUserActs() map[models.WebUserDo]func(t tx, ctx context.Context, u models.WebUser) error {
	return map[models.WebUserDo]func(t tx, ctx context.Context, u models.WebUser) error{
		models.MakeWebUser: func(t tx, ctx context.Context, u models.WebUser) error {
			_, err := t.insert(ctx, []rows.WebUser{rows.FromWebUser(u, t.s.index)}, "")
			return conflict(err)
		},
		models.ChangeWebUser: tx.changeUser,
		models.DisableWebUser: func(t tx, ctx context.Context, u models.WebUser) error {
			return t.takeIn(ctx, u.ID, map[string]any{"disabled": true})
		},
		models.EnableWebUser: func(t tx, ctx context.Context, u models.WebUser) error {
			return t.setUser(ctx, u.ID, map[string]any{"disabled": false})
		},
		models.ResetWebUser: func(t tx, ctx context.Context, u models.WebUser) error {
			return t.takeIn(ctx, u.ID, map[string]any{"password": nil, "totp": nil})
		},
		models.SignOutWebUser: func(t tx, ctx context.Context, u models.WebUser) error { return t.endSessions(ctx, u.ID, 0) },
	}
}

// takeIn changes a user and ends all by which he is, or could come, in.
func (t tx) takeIn(ctx context.Context, id models.ID, set map[string]any) error {
	if err := t.setUser(ctx, id, set); err != nil {
		return err
	}
	return t.shutOut(ctx, id)
}

// changeUser changes a user's name, roles, scope, officer and, when it is given, identity elsewhere. Sessions go on: what one may do is
// asked anew with each page.
func (t tx) changeUser(ctx context.Context, u models.WebUser) error {
	r := rows.FromWebUser(u, t.s.index)
	set := map[string]any{"name": u.Name, "roles": r.Roles, "departments": r.Departments, "districts": r.Districts, "officer": int64(u.Officer)}
	if u.Outside != "" {
		set["outside_bix"] = r.OutsideBix
	}
	return conflict(t.setUser(ctx, u.ID, set))
}

// ManageWebUser does what an administrator wants, and notes it in the same step: what cannot be noted is not done, and what is not done
// is not noted. It returns the token of the ticket, if one was asked for; models.ErrConflict when the user was changed meanwhile or, of a
// new one, when the login or the identity has a user already; models.ErrLastHub when nobody would be left who may manage everything.
func (s *Store) ManageWebUser(ctx context.Context, a models.WebUserAct) (token string, err error) {
	return token, doing("managing a user of the website", s.inTx(ctx, func(ctx context.Context, t tx) error {
		before, err := t.managers(ctx)
		if err != nil {
			return err
		}
		if a.Do != models.MakeWebUser {
			if err := t.unchanged(ctx, a.User); err != nil {
				return err
			}
		}
		if err := webUserActs()[a.Do](t, ctx, a.User); err != nil {
			return err
		}
		after, err := t.managers(ctx)
		if err != nil {
			return err
		}
		if before > 0 && after == 0 {
			return models.ErrLastHub
		}
		if a.Ticket.Kind != "" {
			a.Ticket.Token = newToken()
			token = a.Ticket.Token
			if err := t.keepTicket(ctx, a.Ticket); err != nil {
				return err
			}
		}
		return t.noted(ctx, a.Note)
	}))
}

// managers counts those who may manage everything and can sign in. They are locked, always in the same order: two of them who shut each
// other out at the same moment do so one after the other, and the second is refused.
func (t tx) managers(ctx context.Context) (n int, err error) {
	text := `SELECT id FROM web_users WHERE roles LIKE '%"hub"%' AND departments = '' AND districts = '' AND NOT disabled
		AND (outside_bix IS NOT NULL OR password IS NOT NULL AND totp IS NOT NULL) ORDER BY id` + t.lock()
	found, err := t.QueryContext(ctx, text)
	if err != nil {
		return 0, err
	}
	defer found.Close()
	for found.Next() {
		n++
	}
	return n, found.Err()
}

// unchanged makes sure that a user is as he was seen.
func (t tx) unchanged(ctx context.Context, u models.WebUser) error {
	var version int64
	if err := t.QueryRowContext(ctx, `SELECT version FROM web_users WHERE id = $1`+t.lock(), int64(u.ID)).Scan(&version); err != nil {
		return err
	}
	if version != u.Version {
		return models.ErrConflict
	}
	return nil
}

// lock keeps rows that are read as they are until the transaction ends. SQLite has one writer at a time.
func (t tx) lock() string {
	if t.s.dialect == bulk.Postgres {
		return " FOR UPDATE"
	}
	return ""
}
