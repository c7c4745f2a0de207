package store

import (
	"context"
	"errors"
	"time"

	"sunwai/models"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// discarded is the code of what somebody gave up for good on the website. Stored: never rename.
const discarded = "discarded"

// letterRow is what is read of a letter: no words.
type letterRow struct {
	ID        int64
	At        time.Time
	Account   string
	Platform  models.PlatformName
	Kind      string
	Complaint models.ID
	Number    models.Number
	Code      string
	Tries     int
	Whole     bool
}

// letterSQL reads one kind of letters, newest first: by the index of what was given up.
func letterSQL(what models.LetterKind) string {
	return map[models.LetterKind]string{
		models.DeadLetter: `SELECT o.id, o.at, o.account, o.platform, o.kind, o.complaint, coalesce(c.number, '') AS number, o.code, o.tries,
				o.args IS NOT NULL AS whole
			FROM (SELECT * FROM outbox WHERE state = 'dead' AND ($1 = '' OR account = $1) AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3) AS o
			LEFT JOIN complaints AS c ON c.id = o.complaint ORDER BY o.id DESC`,
		models.ParkedLetter: `SELECT id, stored_at AS at, account, '' AS platform, kind, 0 AS complaint, '' AS number, code, tries,
				payload IS NOT NULL AS whole
			FROM inbox WHERE state = 'parked' AND ($1 = '' OR account = $1) AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3`,
		models.LostFile: `SELECT a.id, a.at, a.account, '' AS platform, a.kind, a.complaint, coalesce(c.number, '') AS number, a.reason AS code, a.tries,
				(a.source IS NOT NULL OR a.ref <> '') AS whole
			FROM (SELECT * FROM attachments WHERE state = 'failed' AND ($1 = '' OR account = $1) AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3) AS a
			LEFT JOIN complaints AS c ON c.id = a.complaint ORDER BY a.id DESC`,
	}[what]
}

// Letters returns what could not be delivered, understood or fetched, newest first.
func (s *Store) Letters(ctx context.Context, q models.LetterQuery) ([]models.Letter, error) {
	limit := q.Limit
	if limit == 0 {
		limit = 50
	}
	text := letterSQL(q.What)
	if text == "" {
		return nil, nil
	}
	var list []letterRow
	if err := s.reader(ctx).Raw(text, q.Account, q.Before, limit).Scan(&list).Error; err != nil {
		return nil, doing("reading what was given up", err)
	}
	which := make([]int64, len(list))
	for i, r := range list {
		which[i] = r.ID
	}
	ends, err := s.endsOfPeers(ctx, q.What, which)
	if err != nil {
		return nil, doing("reading what was given up", err)
	}
	out := make([]models.Letter, len(list))
	for i, r := range list {
		out[i] = models.Letter{What: q.What, ID: r.ID, At: r.At.UTC(), Account: r.Account, Platform: r.Platform, Kind: r.Kind, Complaint: r.Complaint,
			Number: r.Number, Code: r.Code, Tries: r.Tries, Peer: ends[r.ID]}
		if r.Whole {
			out[i].Whole = models.WordsHere
		}
	}
	return out, nil
}

// endsOfPeers are the ends of the addresses of letters. What cannot be opened any more shows none: it was given up because of that.
func (s *Store) endsOfPeers(ctx context.Context, what models.LetterKind, which []int64) (map[int64]string, error) {
	ends := map[int64]string{}
	for _, id := range which {
		var err error
		switch what {
		case models.DeadLetter:
			var r rows.Outbox
			err = s.reader(ctx).Select("id", "peer").Where("id = ?", id).Take(&r).Error
			ends[id] = endOf(string(r.Peer))
		case models.ParkedLetter:
			var r rows.Inbox
			err = s.reader(ctx).Select("id", "peer").Where("id = ?", id).Take(&r).Error
			ends[id] = endOf(string(r.Peer))
		}
		if err != nil && !errors.Is(err, seal.ErrSealed) && !errors.Is(clean(err), models.ErrNotFound) {
			return nil, err
		}
	}
	return ends, nil
}

// endOf is the end of an address: enough to tell two of them apart.
func endOf(peer string) string {
	const shown = 3
	r := []rune(peer)
	if len(r) <= 2*shown {
		return ""
	}
	return string(r[len(r)-shown:])
}

// LetterCounts counts what was given up, by account and reason.
func (s *Store) LetterCounts(ctx context.Context) ([]models.LetterCount, error) {
	var list []struct {
		What    models.LetterKind
		Account string
		Code    string
		Count   int
	}
	err := s.reader(ctx).Raw(`SELECT 'dead' AS what, account, code, count(*) AS count FROM outbox WHERE state = 'dead' GROUP BY account, code
		UNION ALL SELECT 'parked', account, code, count(*) FROM inbox WHERE state = 'parked' GROUP BY account, code
		UNION ALL SELECT 'file', account, reason, count(*) FROM attachments WHERE state = 'failed' GROUP BY account, reason
		ORDER BY 1, 4 DESC, 2, 3`).Scan(&list).Error
	out := make([]models.LetterCount, len(list))
	for i, r := range list {
		out[i] = models.LetterCount{What: r.What, Account: r.Account, Code: r.Code, Count: r.Count}
	}
	return out, doing("counting what was given up", err)
}

// retrySQL puts letters back to be tried from the beginning: chosen ones, or all of an account. What has lost its words cannot be.
func (s *Store) retrySQL(what models.LetterKind) string {
	which := ` AND (id ` + s.in("$1") + ` OR account = $2 AND $2 <> '')`
	return map[models.LetterKind]string{
		models.DeadLetter: `UPDATE outbox SET state = 'waiting', tries = 0, not_before = NULL, code = '', done_at = NULL
			WHERE state = 'dead' AND args IS NOT NULL` + which,
		models.ParkedLetter: `UPDATE inbox SET state = 'waiting', tries = 0, not_before = NULL, code = '', done_at = NULL
			WHERE state = 'parked' AND payload IS NOT NULL` + which,
		models.LostFile: `UPDATE attachments SET state = 'pending', tries = 0, not_before = NULL, reason = '' WHERE state = 'failed' AND (source IS NOT NULL OR ref <> '')` + which,
	}[what]
}

func (s *Store) discardSQL(what models.LetterKind) string {
	which := ` AND id ` + s.in("$1")
	return map[models.LetterKind]string{
		models.DeadLetter:   `UPDATE outbox SET state = 'cancelled', code = '` + discarded + `' WHERE state = 'dead'` + which,
		models.ParkedLetter: `UPDATE inbox SET state = 'done', code = '` + discarded + `' WHERE state = 'parked'` + which,
		models.LostFile:     `UPDATE attachments SET state = 'refused', reason = 'gone', source = NULL WHERE state = 'failed'` + which,
	}[what]
}

// RetryLetters puts letters back to be tried from the beginning, and notes who did: those of the list, or all of an account. It returns
// how many were put back; what has lost its words stays.
func (s *Store) RetryLetters(ctx context.Context, what models.LetterKind, letters []int64, account string, note models.AuditLine) (int64, error) {
	return s.changeLetters(ctx, "trying again", s.retrySQL(what), note, list(s, letters), account)
}

// DiscardLetters gives letters up for good, and notes who did.
func (s *Store) DiscardLetters(ctx context.Context, what models.LetterKind, letters []int64, note models.AuditLine) (int64, error) {
	return s.changeLetters(ctx, "giving up letters", s.discardSQL(what), note, list(s, letters))
}

func (s *Store) changeLetters(ctx context.Context, doingWhat, text string, note models.AuditLine, args ...any) (n int64, err error) {
	if text == "" {
		return 0, nil
	}
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		n = 0
		changed, err := t.exec(ctx, text, args...)
		if err != nil || changed == 0 {
			return err
		}
		n = changed
		// What waited in the triage because it was parked does not wait there any more.
		if _, err := t.exec(ctx, `UPDATE triage SET done_at = $1, done_by = $2, verdict = 'retried' WHERE done_at IS NULL AND kind = 'parked'
			AND NOT EXISTS (SELECT 1 FROM inbox WHERE inbox.id = triage.inbox AND inbox.state = 'parked')`, s.now(), int64(note.Who)); err != nil {
			return err
		}
		return t.noted(ctx, note)
	})
	return n, doing(doingWhat, err)
}

// ParkedEvent returns the payload of an event whose turn failed too often, for whoever looks at it in the triage.
func (s *Store) ParkedEvent(ctx context.Context, id int64) (models.InboxRow, error) {
	var r rows.Inbox
	err := s.reader(ctx).Where("id = ? AND state = 'parked'", id).Take(&r).Error
	return r.Model(), doing("reading a parked event", err)
}

// Connections says how the ways to the accounts' platforms stand, as far as anything was heard of them.
func (s *Store) Connections(ctx context.Context) (map[string]models.Connection, error) {
	var list []rows.AccountHealth
	err := s.reader(ctx).Find(&list).Error
	out := make(map[string]models.Connection, len(list))
	for _, r := range list {
		out[r.Account] = r.Model()
	}
	return out, doing("reading how the accounts stand", err)
}
