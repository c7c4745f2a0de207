package store

import (
	"cmp"
	"context"
	"slices"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
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
		found = nil
		return t.gorm(ctx).Raw(`UPDATE attachments SET not_before = $3, tries = tries + 1 WHERE id IN (
				SELECT id FROM attachments WHERE state = 'pending' AND account `+s.in("$1")+`
					AND (not_before IS NULL OR not_before <= $2)
				ORDER BY id LIMIT $4`+skip+`)
			RETURNING *`, s.texts(accounts), s.now(), s.now().Add(fetchTime), limit).Scan(&found).Error
	})
	if err != nil {
		return nil, doing("claiming files", err)
	}
	slices.SortFunc(found, func(a, b rows.Attachment) int { return cmp.Compare(a.ID, b.ID) }) // RETURNING promises no order
	return attachments(found), nil
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
	err := s.inTx(ctx, func(ctx context.Context, t tx) error {
		q := t.gorm(ctx).Model(&rows.Attachment{}).Where("id = ? AND reason <> 'erased'", a.ID).
			Select("State", columns...).Updates(r)
		if q.Error == nil && q.RowsAffected == 0 {
			return gorm.ErrRecordNotFound
		}
		return q.Error
	})
	return doing("recording a file", err)
}

// AttachmentsOf returns the files that people sent for a complaint, oldest first; what we made of it ourselves is not among them.
func (s *Store) AttachmentsOf(ctx context.Context, complaint models.ID) ([]models.Attachment, error) {
	var found []rows.Attachment
	err := s.reader(ctx).Where("complaint = ? AND account <> ?", complaint, models.MadeHere).Order("id").Find(&found).Error
	return attachments(found), doing("reading attachments", err)
}

// Attachments returns the files with these ids, oldest first; unknown ids are left out.
func (s *Store) Attachments(ctx context.Context, list []models.ID) ([]models.Attachment, error) {
	if len(list) == 0 {
		return nil, nil
	}
	var found []rows.Attachment
	err := s.reader(ctx).Raw(`SELECT * FROM attachments WHERE id `+s.in("$1")+` ORDER BY id`, ids(s, list)).Scan(&found).Error
	return attachments(found), doing("reading attachments", err)
}

// HashesInUse returns which of these content hashes some attachment still has: the other files may go.
func (s *Store) HashesInUse(ctx context.Context, hashes []string) ([]string, error) {
	var used []string
	err := s.reader(ctx).Raw(`SELECT DISTINCT hash FROM attachments WHERE hash <> '' AND hash `+s.in("$1"), s.texts(hashes)).Scan(&used).Error
	return used, doing("reading attachments", err)
}

func attachments(found []rows.Attachment) []models.Attachment {
	out := make([]models.Attachment, len(found))
	for i, r := range found {
		out[i] = r.Model()
	}
	return out
}
