package store

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// CreateWebUser writes a new user of the website; models.ErrConflict when the login or the identity elsewhere has one already.
func (s *Store) CreateWebUser(ctx context.Context, u models.WebUser) error {
	return doing("creating a user of the website", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.insert(ctx, []rows.WebUser{rows.FromWebUser(u, s.index)}, "")
		return conflict(err)
	}))
}

// WebUsers returns all users, the oldest first.
func (s *Store) WebUsers(ctx context.Context) ([]models.WebUser, error) {
	found, err := readable[rows.WebUser](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB { return db.Order("id") })
	list := make([]models.WebUser, len(found))
	for i, r := range found {
		list[i] = r.Model()
	}
	return list, doing("reading the users of the website", err)
}

// WebUser returns one user; models.ErrNotFound when there is none.
func (s *Store) WebUser(ctx context.Context, id models.ID) (models.WebUser, error) {
	return s.webUser(ctx, "id = ?", int64(id))
}

// WebUserByLogin finds a user by what models.GoodLogin makes of a login; models.ErrNotFound when there is none.
func (s *Store) WebUserByLogin(ctx context.Context, login string) (models.WebUser, error) {
	return s.webUser(ctx, "login_bix = ?", s.index.Login(login))
}

// WebUserByOutside finds a user by how an identity provider calls him; models.ErrNotFound when there is none.
func (s *Store) WebUserByOutside(ctx context.Context, identity string) (models.WebUser, error) {
	if identity == "" {
		return models.WebUser{}, doing("finding a user of the website", models.ErrNotFound)
	}
	return s.webUser(ctx, "outside_bix = ?", s.index.Outside(identity))
}

func (s *Store) webUser(ctx context.Context, where string, arg any) (models.WebUser, error) {
	var r rows.WebUser
	err := s.reader(ctx).Where(where, arg).Take(&r).Error
	return r.Model(), doing("finding a user of the website", err)
}

// SetWebPassword keeps what proves a new password, and ends all sessions and open doors of the user but one session (0: all).
func (s *Store) SetWebPassword(ctx context.Context, id models.ID, hash string, but models.ID) error {
	return doing("keeping a password", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if err := t.setUser(ctx, id, map[string]any{"password": hash}); err != nil {
			return err
		}
		return t.endSessions(ctx, id, but)
	}))
}

// EnrolWebUser keeps a password (unless "") and an authenticator with its recovery codes, in place of what was there; sessions made
// before end. step is that of the code which showed that the authenticator works.
func (s *Store) EnrolWebUser(ctx context.Context, id models.ID, password, totp string, step int64, recovery []string) error {
	return doing("setting up an authenticator", s.inTx(ctx, func(ctx context.Context, t tx) error {
		set := map[string]any{"totp": totp, "totp_step": step}
		if password != "" {
			set["password"] = password
		}
		if err := t.setUser(ctx, id, set); err != nil {
			return err
		}
		if _, err := t.exec(ctx, `DELETE FROM web_recoveries WHERE who = $1`, int64(id)); err != nil {
			return err
		}
		codes := make([]rows.WebRecovery, len(recovery))
		for i, c := range recovery {
			codes[i] = rows.WebRecovery{Who: id, CodeBix: s.index.Recovery(id, c)}
		}
		if _, err := t.insert(ctx, codes, ""); err != nil {
			return err
		}
		return t.endSessions(ctx, id, 0)
	}))
}

func (t tx) setUser(ctx context.Context, id models.ID, set map[string]any) error {
	set["version"] = gorm.Expr("version + 1")
	done := t.gorm(ctx).Model(&rows.WebUser{}).Where("id = ?", int64(id)).Updates(set)
	if done.Error == nil && done.RowsAffected == 0 {
		return models.ErrNotFound
	}
	return done.Error
}

// TakeTOTPStep notes that the code of a step was taken; models.ErrConflict when it, or a later one, was before.
func (s *Store) TakeTOTPStep(ctx context.Context, id models.ID, step int64) error {
	n, err := s.exec(ctx, `UPDATE web_users SET totp_step = $2 WHERE id = $1 AND totp_step < $2`, int64(id), step)
	if err == nil && n == 0 {
		err = models.ErrConflict
	}
	return doing("taking an authenticator's code", err)
}

// TakeRecoveryCode uses up a recovery code and returns how many are left; models.ErrNotFound when it is none, or used.
func (s *Store) TakeRecoveryCode(ctx context.Context, id models.ID, code string) (left int, err error) {
	return left, doing("taking a recovery code", s.inTx(ctx, func(ctx context.Context, t tx) error {
		n, err := t.exec(ctx, `DELETE FROM web_recoveries WHERE who = $1 AND code_bix = $2`, int64(id), s.index.Recovery(id, code))
		if err == nil && n == 0 {
			err = models.ErrNotFound
		}
		if err != nil {
			return err
		}
		return t.QueryRowContext(ctx, `SELECT count(*) FROM web_recoveries WHERE who = $1`, int64(id)).Scan(&left)
	}))
}

// RecoveryCodesLeft counts the recovery codes that were not used.
func (s *Store) RecoveryCodesLeft(ctx context.Context, id models.ID) (left int, err error) {
	err = s.readDB().QueryRowContext(ctx, `SELECT count(*) FROM web_recoveries WHERE who = $1`, int64(id)).Scan(&left)
	return left, doing("counting recovery codes", err)
}

// ResetWebUser takes a user's password, authenticator, recovery codes, devices, sessions and open tickets away: he must enrol anew.
func (s *Store) ResetWebUser(ctx context.Context, id models.ID) error {
	return doing("resetting a user of the website", s.inTx(ctx, func(ctx context.Context, t tx) error {
		return t.takeIn(ctx, id, map[string]any{"password": nil, "totp": nil})
	}))
}

// DisableWebUser shuts a user out, now and until EnableWebUser.
func (s *Store) DisableWebUser(ctx context.Context, id models.ID) error {
	return doing("disabling a user of the website", s.inTx(ctx, func(ctx context.Context, t tx) error {
		return t.takeIn(ctx, id, map[string]any{"disabled": true})
	}))
}

// EnableWebUser lets a user in again.
func (s *Store) EnableWebUser(ctx context.Context, id models.ID) error {
	return doing("enabling a user of the website", s.inTx(ctx, func(ctx context.Context, t tx) error {
		return t.setUser(ctx, id, map[string]any{"disabled": false})
	}))
}

// shutOut ends all by which a user, or an officer, could be or come in, and takes back what he has asked for and is not begun.
func (t tx) shutOut(ctx context.Context, who models.ID) error {
	for _, table := range []string{"web_recoveries", "web_devices", "web_sessions", "web_tickets"} {
		if _, err := t.exec(ctx, fmt.Sprintf(`DELETE FROM %s WHERE who = $1`, table), int64(who)); err != nil {
			return err
		}
	}
	_, err := t.exec(ctx, `UPDATE bulk_jobs SET state = 'undone', done_at = $2 WHERE user_id = $1 AND state = 'waiting'`, int64(who), t.s.now())
	return err
}

func (t tx) endSessions(ctx context.Context, who, but models.ID) error {
	for _, text := range []string{`DELETE FROM web_sessions WHERE who = $1 AND id <> $2`, `DELETE FROM web_tickets WHERE who = $1 AND id <> $2`} {
		if _, err := t.exec(ctx, text, int64(who), int64(but)); err != nil {
			return err
		}
	}
	return nil
}
