package store

import (
	"context"
	"crypto/rand"
	"encoding/base32"
	"strings"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// codeBytes is how many random bytes an invitation's code has: 100 bits and a bit, 26 letters.
const codeBytes = 16

// Officers returns all officers with their postings, revoked ones too: history names them.
func (s *Store) Officers(ctx context.Context) ([]models.Officer, error) {
	list, err := complete[rows.Officer](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB { return db.Order("id") })
	if err != nil {
		return nil, doing("reading officers", err)
	}
	return s.withPostings(ctx, list)
}

// Officer returns one officer with his postings.
func (s *Store) Officer(ctx context.Context, id models.ID) (models.Officer, error) {
	var r rows.Officer
	if err := s.reader(ctx).Where("id = ?", id).Take(&r).Error; err != nil {
		return models.Officer{}, doing("reading an officer", err)
	}
	list, err := s.withPostings(ctx, []rows.Officer{r})
	if err != nil {
		return models.Officer{}, err
	}
	return list[0], nil
}

func (s *Store) withPostings(ctx context.Context, list []rows.Officer) ([]models.Officer, error) {
	who := make([]models.ID, len(list))
	for i, r := range list {
		who[i] = r.ID
	}
	var held []rows.Posting
	err := s.reader(ctx).Raw(`SELECT * FROM postings WHERE officer `+s.in("$1")+` ORDER BY officer, department, area, level`,
		ids(s, who)).Scan(&held).Error
	if err != nil {
		return nil, doing("reading postings", err)
	}
	of := make(map[models.ID][]models.Posting, len(list))
	for _, p := range held {
		of[p.Officer] = append(of[p.Officer], p.Model())
	}
	out := make([]models.Officer, len(list))
	for i, r := range list {
		out[i] = r.Model()
		out[i].Postings = of[r.ID]
	}
	return out, nil
}

// RosterVersion grows with every change of officers and postings: read them again when it does.
func (s *Store) RosterVersion(ctx context.Context) (int64, error) {
	var v int64
	err := s.readDB().QueryRowContext(ctx, `SELECT version FROM roster_version WHERE id = 1`).Scan(&v)
	return v, doing("reading the roster's version", err)
}

// CreateOfficer writes an officer and his postings.
func (s *Store) CreateOfficer(ctx context.Context, o models.Officer) error {
	return doing("creating an officer", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if _, err := t.insert(ctx, []rows.Officer{rows.FromOfficer(o, s.index)}, ""); err != nil {
			return conflict(err)
		}
		if err := t.addPostings(ctx, o); err != nil {
			return err
		}
		return t.rosterChanged(ctx)
	}))
}

func (t tx) addPostings(ctx context.Context, o models.Officer) error {
	held := make([]rows.Posting, len(o.Postings))
	for i, p := range o.Postings {
		held[i] = rows.Posting{Officer: o.ID, Department: p.Post.Department, Area: p.Post.Area, Level: p.Post.Level}
	}
	_, err := t.insert(ctx, held, "ON CONFLICT DO NOTHING")
	return err
}

// setPostings replaces an officer's postings.
func (t tx) setPostings(ctx context.Context, o models.Officer) error {
	if _, err := t.exec(ctx, `DELETE FROM postings WHERE officer = $1`, int64(o.ID)); err != nil {
		return err
	}
	if err := t.addPostings(ctx, o); err != nil {
		return err
	}
	return t.rosterChanged(ctx)
}

// revoke takes an officer's access back: he is told nothing more, his invitations end, his postings stay in the history only.
func (t tx) revoke(ctx context.Context, id models.ID) error {
	n, err := t.exec(ctx, `UPDATE officers SET revoked = true WHERE id = $1`, int64(id))
	if err == nil && n == 0 {
		err = models.ErrNotFound
	}
	if err != nil {
		return err
	}
	if _, err := t.exec(ctx, `DELETE FROM invitations WHERE officer = $1 AND used IS NULL`, int64(id)); err != nil {
		return err
	}
	if err := t.shutOut(ctx, id); err != nil {
		return err
	}
	return t.rosterChanged(ctx)
}

// CreateInvitation draws a code and returns it. It is told once: only its HMAC is kept.
func (s *Store) CreateInvitation(ctx context.Context, inv models.Invitation) (code string, err error) {
	secret := make([]byte, codeBytes)
	_, _ = rand.Read(secret) // never fails: crypto/rand ends the program instead
	code = strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(secret))
	row := rows.Invitation{ID: inv.ID, Officer: inv.Officer, CodeBix: s.index.Code(code), Account: inv.Account,
		Expires: rows.Stamp(inv.Expires)}
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.insert(ctx, []rows.Invitation{row}, "")
		return conflict(err)
	})
	if err != nil {
		return "", doing("creating an invitation", err)
	}
	return code, nil
}

// InvitationByCode finds an invitation, used and expired ones too. Its Code stays empty. Letters may be of any case.
func (s *Store) InvitationByCode(ctx context.Context, code string) (models.Invitation, error) {
	var r rows.Invitation
	err := s.reader(ctx).Where("code_bix = ?", s.index.Code(strings.ToLower(strings.TrimSpace(code)))).Take(&r).Error
	return r.Model(), doing("finding an invitation", err)
}

// OpenInvitations is until when the officers who have a link and have not joined by it can; it may be over.
func (s *Store) OpenInvitations(ctx context.Context) (map[models.ID]time.Time, error) {
	var list []rows.Invitation
	if err := s.reader(ctx).Where("used IS NULL").Order("expires").Find(&list).Error; err != nil {
		return nil, doing("reading the invitations", err)
	}
	until := make(map[models.ID]time.Time, len(list))
	for _, r := range list {
		until[r.Officer] = r.Expires.UTC() // the last one holds longest
	}
	return until, nil
}

// parseTime reads a time that a database wrote as text.
func parseTime(text string) time.Time {
	t, err := time.Parse("2006-01-02 15:04:05.999999999-07:00", text)
	if err != nil {
		return time.Time{}
	}
	return t.UTC()
}
