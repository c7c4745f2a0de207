package store

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// fetchTime is how long who claimed a file has to fetch it, before it is claimed again.
const fetchTime = 5 * time.Minute

// PendingFiles claims files that wait to be fetched, oldest first, and counts a try.
func (s *Store) PendingFiles(ctx context.Context, accounts []string, limit int) ([]models.Attachment, error) {
	skip := ""
	if s.dialect == bulk.Postgres {
		skip = " FOR UPDATE SKIP LOCKED"
	}
	var found []rows.Attachment
	err := s.inTx(ctx, func(ctx context.Context, t tx) error {
		var claimed []keyed
		err := t.gorm(ctx).Raw(`UPDATE attachments SET not_before = $3, tries = tries + 1 WHERE id IN (
				SELECT id FROM attachments WHERE state = 'pending' AND account `+s.in("$1")+`
					AND (not_before IS NULL OR not_before <= $2)
				ORDER BY id LIMIT $4`+skip+`)
			RETURNING id`, s.texts(accounts), s.now(), s.now().Add(fetchTime), limit).Scan(&claimed).Error
		if err != nil || len(claimed) == 0 {
			return err
		}
		found, err = s.claimedFiles(ctx, t, claimed)
		return err
	})
	if err != nil {
		return nil, doing("claiming files", err)
	}
	slices.SortFunc(found, func(a, b rows.Attachment) int { return cmp.Compare(a.ID, b.ID) }) // RETURNING promises no order
	return attachments(found), nil
}

// claimedFiles reads files that were claimed. One whose source cannot be opened can be fetched by nobody.
func (s *Store) claimedFiles(ctx context.Context, t tx, claimed []keyed) ([]rows.Attachment, error) {
	which := make([]int64, len(claimed))
	for i, c := range claimed {
		which[i] = c.ID
	}
	var found []rows.Attachment
	err := t.gorm(ctx).Raw(`SELECT * FROM attachments WHERE id `+s.in("$1"), ids(s, which)).Scan(&found).Error
	if !errors.Is(err, seal.ErrSealed) {
		return found, err
	}
	return singly[rows.Attachment](ctx, s, t.gorm(ctx), claimed, func(id int64) error {
		_, err := t.exec(ctx, `UPDATE attachments SET state = $2, reason = $3, not_before = $4 WHERE id = $1`,
			id, string(models.AttachmentFailed), unreadable, s.now())
		return err
	})
}

// FileDone records what became of a file, and forgets where it came from when that is over: at once, or when Purge has passed what failed. Which
// complaint it belongs to is not touched.
func (s *Store) FileDone(ctx context.Context, a models.Attachment) error {
	r := rows.FromAttachment(a)
	if a.State == models.AttachmentFailed { // not tried again by itself: then it says since when
		now := s.now()
		r.NotBefore = &now
	}
	columns := []any{"Reason", "Hash", "Look", "Size", "MIME", "Tries", "NotBefore"}
	if a.State != models.AttachmentPending && a.Account != models.MadeHere {
		columns = append(columns, "Ref", "Source")
	}
	found := false
	err := s.inTx(ctx, func(ctx context.Context, t tx) error {
		q := t.gorm(ctx).Model(&rows.Attachment{}).Where("id = ? AND reason <> '"+erasedFile+"'", a.ID).
			Select("State", columns...).Updates(r)
		if found = q.RowsAffected > 0; found || q.Error != nil || a.Hash == "" {
			return q.Error
		}
		// Fetched while its person asked to be forgotten: what has come must go like the rest.
		_, err := t.exec(ctx, `UPDATE attachments SET hash = $2 WHERE id = $1 AND reason = '`+erasedFile+`' AND hash = ''`, int64(a.ID), a.Hash)
		return err
	})
	if err == nil && !found {
		err = gorm.ErrRecordNotFound
	}
	return doing("recording a file", err)
}

// erasedFile is the reason of a file whose person was forgotten, or who took back what he said. Its hash stays until its content is gone:
// only this package sees it. Stored: never rename.
const erasedFile = rows.Erased

// ErasedFiles returns the ids and hashes of erased files whose content is not gone yet, after one of them (0: from the first).
func (s *Store) ErasedFiles(ctx context.Context, after models.ID, limit int) ([]models.Attachment, error) {
	found, err := s.readDB().QueryContext(ctx, `SELECT id, hash FROM attachments WHERE hash <> '' AND reason = '`+erasedFile+`' AND id > $1 ORDER BY id LIMIT $2`,
		int64(after), limit)
	if err != nil {
		return nil, doing("reading erased files", err)
	}
	defer found.Close()
	var list []models.Attachment
	for found.Next() {
		var a models.Attachment
		if err := found.Scan(&a.ID, &a.Hash); err != nil {
			return nil, doing("reading erased files", err)
		}
		list = append(list, a)
	}
	return list, doing("reading erased files", found.Err())
}

// FileGone notes that the content of an erased file is gone, or is somebody else's too.
func (s *Store) FileGone(ctx context.Context, id models.ID) error {
	_, err := s.exec(ctx, `UPDATE attachments SET hash = '' WHERE id = $1 AND reason = '`+erasedFile+`'`, int64(id))
	return doing("noting that a file is gone", err)
}

// AttachmentsOf returns the files that people sent for a complaint, oldest first; what we made of it ourselves is not among them.
func (s *Store) AttachmentsOf(ctx context.Context, complaint models.ID) ([]models.Attachment, error) {
	found, err := readable[rows.Attachment](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("complaint = ? AND account <> ?", complaint, models.MadeHere).Order("id")
	})
	return attachments(found), doing("reading attachments", err)
}

// Attachments returns the files with these ids, oldest first; unknown ids are left out.
func (s *Store) Attachments(ctx context.Context, list []models.ID) ([]models.Attachment, error) {
	if len(list) == 0 {
		return nil, nil
	}
	found, err := readable[rows.Attachment](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(`SELECT * FROM attachments WHERE id `+s.in("$1")+` ORDER BY id`, ids(s, list))
	})
	return attachments(found), doing("reading attachments", err)
}

// HashesInUse returns which of these content hashes some attachment still has that is not erased: the other files may go.
func (s *Store) HashesInUse(ctx context.Context, hashes []string) ([]string, error) {
	var used []string
	err := s.reader(ctx).Raw(`SELECT DISTINCT hash FROM attachments WHERE hash <> '' AND reason <> '`+erasedFile+`' AND hash `+s.in("$1"), s.texts(hashes)).Scan(&used).Error
	return used, doing("reading attachments", err)
}

func attachments(found []rows.Attachment) []models.Attachment {
	out := make([]models.Attachment, len(found))
	for i, r := range found {
		out[i] = r.Model()
	}
	return out
}
