package store

import (
	"context"
	"errors"
	"strings"
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
	GivenUp   *time.Time
	Account   string
	Platform  models.PlatformName
	Kind      string
	Complaint models.ID
	Number    models.Number
	Code      string
	Tries     int
	Whole     bool
}

// within is the condition that a row of a queue lies within a part of the state.
func (w *clause) within(ctx context.Context, table string, scope models.LetterScope) (string, error) {
	if scope.All() {
		return "true", nil
	}
	accounts := table + ".account " + w.s.in(w.arg(w.s.texts(scope.Accounts)))
	if table == "inbox" {
		return accounts, nil
	}
	about := "c.id = " + table + ".complaint AND NOT c.against_staff"
	if len(scope.Departments) > 0 {
		about += " AND c.department " + w.s.in(w.arg(w.s.texts(scope.Departments)))
	}
	if len(scope.Districts) > 0 {
		areas, err := w.s.below(ctx, scope.Districts)
		if err != nil {
			return "", err
		}
		about += " AND c.area " + w.s.in(w.arg(w.s.texts(areas)))
	}
	return "(" + table + ".complaint = 0 AND " + accounts + " OR EXISTS (SELECT 1 FROM complaints AS c WHERE " + about + "))", nil
}

// letterTable is where letters of a kind lie; "" for an unknown one.
func letterTable(what models.LetterKind) (table, state string) {
	of := map[models.LetterKind][2]string{models.DeadLetter: {"outbox", "dead"}, models.ParkedLetter: {"inbox", "parked"}, models.LostFile: {"attachments", "failed"}}[what]
	return of[0], of[1]
}

// letterSQL reads one kind of letters, newest first: by the index of what was given up.
func (w *clause) letterSQL(ctx context.Context, q models.LetterQuery, limit int) (string, error) {
	table, state := letterTable(q.What)
	where := "state = '" + state + "'"
	if q.Account != "" {
		where += " AND account = " + w.arg(q.Account)
	}
	if q.Before != 0 {
		where += " AND id < " + w.arg(q.Before)
	}
	inside, err := w.within(ctx, table, q.Within)
	if err != nil {
		return "", err
	}
	chosen := "(SELECT * FROM " + table + " WHERE " + where + " AND " + inside + " ORDER BY id DESC LIMIT " + w.arg(limit) + ")"
	return map[models.LetterKind]string{
		models.DeadLetter: `SELECT o.id, o.at, o.done_at AS given_up, o.account, o.platform, o.kind, o.complaint, coalesce(c.number, '') AS number, o.code, o.tries,
				o.args IS NOT NULL AS whole
			FROM ` + chosen + ` AS o LEFT JOIN complaints AS c ON c.id = o.complaint ORDER BY o.id DESC`,
		models.ParkedLetter: `SELECT id, stored_at AS at, done_at AS given_up, account, '' AS platform, kind, 0 AS complaint, '' AS number, code, tries,
				payload IS NOT NULL AS whole
			FROM ` + chosen + ` AS i ORDER BY id DESC`,
		models.LostFile: `SELECT a.id, a.at, a.not_before AS given_up, a.account, '' AS platform, a.kind, a.complaint, coalesce(c.number, '') AS number, a.reason AS code, a.tries,
				(a.source IS NOT NULL OR a.ref <> '') AS whole
			FROM ` + chosen + ` AS a LEFT JOIN complaints AS c ON c.id = a.complaint ORDER BY a.id DESC`,
	}[q.What], nil
}

// Letters returns what could not be delivered, understood or fetched, newest first.
func (s *Store) Letters(ctx context.Context, q models.LetterQuery) ([]models.Letter, error) {
	limit := q.Limit
	if limit == 0 {
		limit = 50
	}
	if table, _ := letterTable(q.What); table == "" {
		return nil, nil
	}
	w := &clause{s: s}
	text, err := w.letterSQL(ctx, q, limit)
	if err != nil {
		return nil, doing("reading what was given up", err)
	}
	var list []letterRow
	if err := s.reader(ctx).Raw(text, w.args...).Scan(&list).Error; err != nil {
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
		if r.GivenUp != nil {
			out[i].GivenUp = r.GivenUp.UTC()
		}
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

// LetterCounts counts what was given up within a part of the state, by account and reason.
func (s *Store) LetterCounts(ctx context.Context, within models.LetterScope) ([]models.LetterCount, error) {
	w := &clause{s: s}
	var parts []string
	for _, what := range []models.LetterKind{models.DeadLetter, models.ParkedLetter, models.LostFile} {
		table, state := letterTable(what)
		inside, err := w.within(ctx, table, within)
		if err != nil {
			return nil, doing("counting what was given up", err)
		}
		code := map[models.LetterKind]string{models.LostFile: "reason"}[what]
		if code == "" {
			code = "code"
		}
		parts = append(parts, "SELECT '"+string(what)+"' AS what, account, "+code+" AS code, count(*) AS count FROM "+table+" WHERE state = '"+state+"' AND "+inside+" GROUP BY account, "+code)
	}
	var list []struct {
		What    models.LetterKind
		Account string
		Code    string
		Count   int
	}
	err := s.reader(ctx).Raw(strings.Join(parts, " UNION ALL ")+" ORDER BY 1, 4 DESC, 2, 3", w.args...).Scan(&list).Error
	out := make([]models.LetterCount, len(list))
	for i, r := range list {
		out[i] = models.LetterCount{What: r.What, Account: r.Account, Code: r.Code, Count: r.Count}
	}
	return out, doing("counting what was given up", err)
}

// retrySQL puts letters back to be tried from the beginning. What has lost its words cannot be.
func retrySQL() map[models.LetterKind]string {
	return map[models.LetterKind]string{
		models.DeadLetter: `UPDATE outbox SET state = 'waiting', tries = 0, not_before = NULL, code = '', done_at = NULL
			WHERE state = 'dead' AND args IS NOT NULL`,
		models.ParkedLetter: `UPDATE inbox SET state = 'waiting', tries = 0, not_before = NULL, code = '', done_at = NULL
			WHERE state = 'parked' AND payload IS NOT NULL`,
		models.LostFile: `UPDATE attachments SET state = 'pending', tries = 0, not_before = NULL, reason = '' WHERE state = 'failed' AND (source IS NOT NULL OR ref <> '')`,
	}
}

func discardSQL() map[models.LetterKind]string {
	return map[models.LetterKind]string{
		models.DeadLetter:   `UPDATE outbox SET state = 'cancelled', code = '` + discarded + `' WHERE state = 'dead'`,
		models.ParkedLetter: `UPDATE inbox SET state = 'done', code = '` + discarded + `', ` + inboxWordsGo + ` WHERE state = 'parked'`,
		models.LostFile:     `UPDATE attachments SET state = 'refused', reason = 'gone', source = NULL WHERE state = 'failed'`,
	}
}

// RetryLetters puts letters back to be tried from the beginning, and notes who did: those of the list, or all of an account. It returns
// how many were put back; what has lost its words stays, and what lies outside the part of the state.
func (s *Store) RetryLetters(ctx context.Context, c models.LetterChoice, note models.AuditLine) (int64, error) {
	return s.changeLetters(ctx, "trying again", retrySQL()[c.What], c, note)
}

// DiscardLetters gives letters of the list up for good, and notes who did.
func (s *Store) DiscardLetters(ctx context.Context, c models.LetterChoice, note models.AuditLine) (int64, error) {
	c.Account = ""
	return s.changeLetters(ctx, "giving up letters", discardSQL()[c.What], c, note)
}

func (s *Store) changeLetters(ctx context.Context, doingWhat, text string, c models.LetterChoice, note models.AuditLine) (n int64, err error) {
	if text == "" {
		return 0, nil
	}
	w := &clause{s: s}
	which := "id " + s.in(w.arg(list(s, c.Letters)))
	if c.Account != "" {
		which += " OR account = " + w.arg(c.Account)
	}
	table, _ := letterTable(c.What)
	inside, err := w.within(ctx, table, c.Within)
	if err != nil {
		return 0, doing(doingWhat, err)
	}
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		n = 0
		changed, err := t.exec(ctx, text+" AND ("+which+") AND "+inside, w.args...)
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
