package store

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// spokenShown is how many lines that were heard already are shown beside those that wait.
const spokenShown = 12

// desk is what a batch knows of calls that we owe and of what humans at the hub decided.
type desk struct {
	calls []rows.Callback
	ends  []models.TriageEnd
}

func (d *desk) add(cs *models.ChangeSet, x rows.Indexer) {
	for _, c := range cs.Callbacks {
		d.calls = append(d.calls, rows.FromCallback(c, x))
	}
	d.ends = append(d.ends, cs.Triaged...)
}

func (d *desk) write(ctx context.Context, t tx) error {
	if len(d.calls) > 0 {
		if _, err := t.insert(ctx, d.calls, "ON CONFLICT DO NOTHING"); err != nil {
			return err
		}
	}
	for _, e := range d.ends {
		n, err := t.exec(ctx, `UPDATE triage SET done_at = $2, done_by = $3, verdict = $4 WHERE id = $1 AND done_at IS NULL`,
			int64(e.ID), t.s.now(), int64(e.User), string(e.Verdict))
		if err := must("somebody else has decided on it", 1, n, err); err != nil {
			return err
		}
	}
	return nil
}

// servesToo makes a call serve for news for which one is owed already. Its row is locked by that: who is just ending the call finds the news,
// or has ended it, and another one is owed.
const servesToo = "ON CONFLICT (phone_bix) WHERE state IN ('waiting', 'calling') DO UPDATE SET phone_bix = excluded.phone_bix"

// KeepSpoken keeps a message that the desk is to read out, with the call that we owe because of it, if any. When a call to that phone is
// owed already, it tells this too.
func (s *Store) KeepSpoken(ctx context.Context, l models.SpokenLine, call *models.Callback) error {
	return doing("keeping what is to be read out", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if _, err := t.insert(ctx, []rows.SpokenLine{rows.FromSpoken(l, s.index)}, ""); err != nil || call == nil {
			return err
		}
		_, err := t.insert(ctx, []rows.Callback{rows.FromCallback(*call, s.index)}, servesToo)
		return err
	}))
}

// OweCall keeps a call that we owe. When one to that phone is owed already, it serves for this too.
func (s *Store) OweCall(ctx context.Context, call models.Callback) error {
	return doing("keeping a call that we owe", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.insert(ctx, []rows.Callback{rows.FromCallback(call, s.index)}, "ON CONFLICT DO NOTHING")
		return err
	}))
}

// SpokenTo returns what was said to a phone, oldest first: all that it has not heard, and the newest of what it has.
func (s *Store) SpokenTo(ctx context.Context, phone string) ([]models.SpokenLine, error) {
	bix := s.index.Phone(phone)
	list, err := readable[rows.SpokenLine](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(`SELECT * FROM spoken_lines WHERE phone_bix = $1 AND id IN (
			SELECT id FROM (SELECT id FROM spoken_lines WHERE phone_bix = $1 AND heard_at IS NULL) AS waiting
			UNION SELECT id FROM (SELECT id FROM spoken_lines WHERE phone_bix = $1 AND heard_at IS NOT NULL ORDER BY id DESC LIMIT $2) AS heard)
			ORDER BY id`, bix, spokenShown)
	})
	out := make([]models.SpokenLine, len(list))
	for i, r := range list {
		out[i] = r.Model()
		out[i].Peer = models.Peer(phone)
	}
	return out, doing("reading what is to be read out", err)
}

// HeardSpoken notes that lines were read out to a phone, and what the desk did so. Lines of another phone are left alone. When nothing
// is left that he must hear, the call that we owe for news is done.
func (s *Store) HeardSpoken(ctx context.Context, phone string, lines []models.ID, by models.ID, note models.AuditLine) error {
	bix := s.index.Phone(phone)
	return doing("noting what was read out", s.inTx(ctx, func(ctx context.Context, t tx) error {
		n, err := t.exec(ctx, `UPDATE spoken_lines SET heard_at = $2, heard_by = $3 WHERE id `+s.in("$1")+` AND phone_bix = $4 AND heard_at IS NULL`,
			ids(s, lines), s.now(), int64(by), bix)
		if err != nil || n == 0 {
			return err
		}
		if err := t.noted(ctx, note); err != nil {
			return err
		}
		if s.dialect == bulk.Postgres { // what is kept just now is looked for after the wait
			if _, err := t.exec(ctx, `SELECT 1 FROM callbacks WHERE phone_bix = $1 AND state IN ('waiting', 'calling') FOR UPDATE`, bix); err != nil {
				return err
			}
		}
		_, err = t.exec(ctx, `UPDATE callbacks SET state = 'done', phone = NULL, done_at = $2, called_at = coalesce(called_at, $2), until = NULL
			WHERE phone_bix = $1 AND state IN ('waiting', 'calling') AND reason = $3
			AND NOT EXISTS (SELECT 1 FROM spoken_lines WHERE phone_bix = $1 AND heard_at IS NULL AND must = $4)`,
			bix, s.now(), models.CallNews, string(models.MustHear))
		return err
	}))
}

// Callbacks returns the calls that we owe, whoever waits longest first.
func (s *Store) Callbacks(ctx context.Context, limit int) ([]models.Callback, error) {
	list, err := readable[rows.Callback](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("state IN ('waiting', 'calling')").Order("at").Limit(limit)
	})
	out := make([]models.Callback, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading the calls that we owe", err)
}

// TakeCallback gives a call to a user until a time; models.ErrConflict when somebody else has it in hand or it is over.
func (s *Store) TakeCallback(ctx context.Context, id, user models.ID, name string) (models.Callback, error) {
	var got models.Callback
	err := s.inTx(ctx, func(ctx context.Context, t tx) error {
		now := s.now()
		q := t.gorm(ctx).Model(&rows.Callback{}).Where("id = ? AND (state = 'waiting' OR state = 'calling' AND (by_user = ? OR until <= ?))", id, user, now).
			Updates(map[string]any{"state": models.CallCalling, "by_user": user, "by_name": seal.Text(name), "until": now.Add(models.CallInHand)})
		if err := must("the call is somebody else's", 1, q.RowsAffected, q.Error); err != nil {
			return err
		}
		var r rows.Callback
		if err := t.gorm(ctx).Where("id = ?", id).Take(&r).Error; err != nil {
			return err
		}
		got = r.Model()
		return nil
	})
	return got, doing("taking a call", err)
}

// EndCallback notes what became of a call that a user has in hand; models.ErrConflict when it is not his any more. next is when it is
// tried again after CallFailed. What must be heard and came since he took it is owed another one.
func (s *Store) EndCallback(ctx context.Context, id, user models.ID, what models.CallOutcome, next time.Time) error {
	return doing("ending a call", s.inTx(ctx, func(ctx context.Context, t tx) error {
		var r rows.Callback
		if err := t.gorm(ctx).Where("id = ? AND state = 'calling' AND by_user = ?", id, user).Take(&r).Error; err != nil {
			if errors.Is(clean(err), models.ErrNotFound) {
				return models.ErrConflict
			}
			return err
		}
		now := s.now()
		change := map[string]any{"until": nil}
		over := func(state models.CallbackState) {
			change["state"], change["done_at"], change["phone"] = state, now, seal.Text("")
		}
		switch what {
		case models.CallReached:
			over(models.CallDone)
			change["called_at"] = now
		case models.CallNotAsked:
			over(models.CallDone)
		case models.CallFailed:
			change["tries"], change["state"], change["not_before"] = r.Tries+1, models.CallWaiting, rows.Stamp(next)
			if r.Tries+1 >= models.CallTries {
				over(models.CallNoAnswer)
			}
		default:
			change["state"] = models.CallWaiting
		}
		if err := t.gorm(ctx).Model(&rows.Callback{}).Where("id = ?", id).Updates(change).Error; err != nil || change["done_at"] == nil {
			return err
		}
		return t.oweAnother(ctx, r, now)
	}))
}

// oweAnother keeps another call for what came while one was made that is over now, and served for this too.
func (t tx) oweAnother(ctx context.Context, over rows.Callback, now time.Time) error {
	var came int
	err := t.QueryRowContext(ctx, `SELECT count(*) FROM spoken_lines WHERE phone_bix = $1 AND heard_at IS NULL AND must = $2 AND at >= $3`,
		over.PhoneBix, string(models.MustHear), rows.Stamp(over.Until.Add(-models.CallInHand))).Scan(&came)
	if err != nil || came == 0 {
		return err
	}
	another := models.Callback{ID: t.s.ids.Next(), At: now, Account: over.Account, Phone: string(over.Phone), Lang: over.Lang,
		Reason: models.CallNews, State: models.CallWaiting}
	_, err = t.insert(ctx, []rows.Callback{rows.FromCallback(another, t.s.index)}, servesToo)
	return err
}

// CallFigures says how the desk keeps its word since a time (the day's beginning).
func (s *Store) CallFigures(ctx context.Context, since time.Time) (f models.CallFigures, err error) {
	var list []rows.Callback
	if err := s.reader(ctx).Select("at").Where("state IN ('waiting', 'calling')").Order("at").Find(&list).Error; err != nil {
		return f, doing("counting the calls that we owe", err)
	}
	if f.Open = len(list); f.Open > 0 {
		f.Oldest = list[0].At.UTC()
	}
	var done []rows.Callback
	if err := s.reader(ctx).Select("at", "called_at", "state").Where("done_at >= ? AND done_at IS NOT NULL", rows.Stamp(since)).Find(&done).Error; err != nil {
		return f, doing("counting the calls of today", err)
	}
	var waited time.Duration
	for _, c := range done {
		switch {
		case c.State == models.CallNoAnswer:
			f.NoAnswer++
		case c.CalledAt != nil:
			f.Reached++
			waited += c.CalledAt.Sub(c.At)
		}
	}
	if f.Reached > 0 {
		f.Average = waited / time.Duration(f.Reached)
	}
	return f, nil
}

const (
	// keepCallers is how long a caller's phone is kept beside his call.
	keepCallers   = 24 * time.Hour
	forgetCallers = `UPDATE calls SET phone = NULL WHERE at < $1 AND phone IS NOT NULL`
)

// StartCall notes a caller, so that the page has an address without his phone in it; phones of calls older than a day are dropped.
func (s *Store) StartCall(ctx context.Context, c models.Call) error {
	return doing("noting a caller", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if _, err := t.exec(ctx, forgetCallers, s.now().Add(-keepCallers)); err != nil {
			return err
		}
		_, err := t.insert(ctx, []rows.Call{rows.FromCall(c, s.index)}, "")
		return err
	}))
}

// Call returns a caller.
func (s *Store) Call(ctx context.Context, id models.ID) (models.Call, error) {
	var r rows.Call
	err := s.reader(ctx).Where("id = ?", id).Take(&r).Error
	return r.Model(), doing("reading a caller", err)
}

// UpdateCall writes how far a call is: Asked, Shown, EndedAt. models.ErrConflict when the same call was gone on with elsewhere.
func (s *Store) UpdateCall(ctx context.Context, c models.Call, asked int) error {
	n, err := s.exec(ctx, `UPDATE calls SET asked = $2, shown = $3, ended_at = $4 WHERE id = $1 AND asked = $5`, int64(c.ID), c.Asked, int64(c.Shown),
		nullTime(c.EndedAt), asked)
	return doing("noting how far a call is", must("the call went on elsewhere", 1, n, err))
}

// SaidState is how far an event has come that was stored under this name.
func (s *Store) SaidState(ctx context.Context, account, event string) (models.SaidState, error) {
	var state string
	err := s.readDB().QueryRowContext(ctx, `SELECT state FROM inbox WHERE account = $1 AND event_id = $2`, account, event).Scan(&state)
	if errors.Is(err, sql.ErrNoRows) {
		return models.SaidNothing, nil
	}
	return models.SaidState(state), doing("looking how far an event is", err)
}

// ComplaintsByPhone returns the newest complaints of those whose phone this is, or who called from it: open ones first.
func (s *Store) ComplaintsByPhone(ctx context.Context, phone string, limit int) ([]models.Complaint, error) {
	list, err := readable[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(`SELECT * FROM complaints WHERE id IN (
				SELECT c.id FROM complainants AS p JOIN complaints AS c ON c.complainant = p.id WHERE p.phone_bix = $1 AND c.complainant <> 0
				UNION SELECT c.id FROM identities AS i JOIN complaints AS c ON c.person = i.person WHERE i.peer_bix = $2 AND c.person <> 0)
			AND number <> '' ORDER BY open DESC, id DESC LIMIT $3`, s.index.Phone(phone), s.index.Scoped(models.CallScope, models.Peer(phone)), limit)
	})
	return rows.Complaints(list), doing("reading a caller's complaints", err)
}

// WrongAtDesk counts a wrong answer at the desk's identity check, about a complaint and by a caller, and returns the larger of both
// counts of the day. With none to add it only looks; one that was right is taken back by adding -1.
func (s *Store) WrongAtDesk(ctx context.Context, day string, c models.ID, phone string, add int) (most int, err error) {
	whos := [][]byte{s.index.DeskTry("complaint", strconv.FormatInt(int64(c), 10)), s.index.DeskTry("caller", phone)}
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		most = 0
		for _, who := range whos {
			if add != 0 {
				_, err := t.exec(ctx, `INSERT INTO desk_tries (day, who, tries) VALUES ($1, $2, $3)
					ON CONFLICT (day, who) DO UPDATE SET tries = desk_tries.tries + excluded.tries`, day, who, add)
				if err != nil {
					return err
				}
			}
			n := 0
			err := t.QueryRowContext(ctx, `SELECT tries FROM desk_tries WHERE day = $1 AND who = $2`, day, who).Scan(&n)
			if err != nil && !errors.Is(err, sql.ErrNoRows) {
				return err
			}
			most = max(most, n)
		}
		return nil
	})
	return most, doing("counting wrong answers", err)
}

// noted notes for the audit what is done in the same transaction.
func (t tx) noted(ctx context.Context, l models.AuditLine) error {
	if err := l.Check(); err != nil {
		return errors.Join(errUse, err)
	}
	_, err := t.insert(ctx, []rows.AuditWaiting{{ID: t.s.ids.Next(), At: t.s.now(), Who: l.Who, Action: l.Action, Complaint: l.Complaint, Object: l.Object}}, "")
	return err
}

// PurgeSpoken deletes the words of what was read out before a time, and returns how many lines lost theirs. Phones of callers of more than a
// day ago go with them, also where nobody calls any more.
func (s *Store) PurgeSpoken(ctx context.Context, before time.Time) (int64, error) {
	if _, err := s.exec(ctx, forgetCallers, s.now().Add(-keepCallers)); err != nil {
		return 0, doing("deleting the phones of callers", err)
	}
	n, err := s.exec(ctx, `UPDATE spoken_lines SET body = NULL WHERE heard_at < $1 AND heard_at IS NOT NULL AND body IS NOT NULL`, rows.Stamp(before))
	return n, doing("deleting what was read out", err)
}
