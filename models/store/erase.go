package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/bulk"
)

// eraseComplainants takes away words and names of complainants and of all that was said in their complaints. Events
// stay: they hold ids and codes only. Queue rows of the address lose their words early when they are done.
func (b *batch) eraseComplainants(ctx context.Context, t tx) error {
	if len(b.erase) == 0 {
		return nil
	}
	gone := ids(t.s, b.erase)
	theirs := `SELECT id FROM complaints WHERE complainant ` + t.s.in("$1")
	for _, text := range []string{
		`UPDATE complainants SET name = NULL, relation = NULL, phone = NULL, phone_bix = NULL, erased = true WHERE id ` + t.s.in("$1"),
		`UPDATE messages SET text = NULL, erased = true WHERE complaint IN (` + theirs + `)`,
		`UPDATE attachments SET name = NULL, ref = '', source = NULL, state = 'refused', reason = '` + erasedFile + `', not_before = NULL, look = ''
			WHERE complaint IN (` + theirs + `)`,
		`UPDATE feedback SET person = 0 WHERE complaint IN (` + theirs + `)`,
		`UPDATE posts SET text = NULL, author = NULL, ref = NULL, thread = NULL WHERE complaint <> 0 AND complaint IN (` + theirs + `)`,
		t.s.dropSearch() + ` IN (` + theirs + `)`,
		`UPDATE inbox SET payload = NULL WHERE state = 'done' AND message_id <> '' AND (account, peer_bix) IN (` + t.s.addressesOf() + `)`,
		`UPDATE outbox SET args = NULL, buttons = NULL WHERE state <> 'waiting' AND sent_ref <> '' AND (account, peer_bix) IN (` + t.s.addressesOf() + `)`,
		`UPDATE spoken_lines SET body = NULL WHERE number <> '' AND number IN (SELECT number FROM complaints WHERE complainant ` + t.s.in("$1") + ` AND number <> '')`,
		`DELETE FROM identities WHERE scope = '` + phoneScope + `' AND person IN (SELECT person FROM complaints WHERE complainant ` + t.s.in("$1") + ` AND person <> 0)`,
		`UPDATE complaints SET place = NULL, location = NULL, pin = '', closing_code = NULL, proof_place = NULL, peer = NULL,
			fingerprint = '', person = 0, version = version + 1 WHERE complainant ` + t.s.in("$1"),
	} {
		if _, err := t.exec(ctx, text, gone); err != nil {
			return err
		}
	}
	return nil
}

// eraseParked ends what could not be handled of people who are forgotten, and what waits in the triage for that: nobody need look at it any
// more. Where a complaint is to be worked to its end first, it may belong to that, and goes with it. Who has none loses the words of what
// was handled here: elsewhere eraseComplainants takes them.
func (b *batch) eraseParked(ctx context.Context, t tx) error {
	ended := int64(0)
	for _, whose := range []struct {
		list      []models.ID
		addresses string
	}{
		{b.erase, t.s.addressesOf()},
		{b.closing.forgotten, t.s.addressesOfForgotten()},
	} {
		if len(whose.list) == 0 {
			continue
		}
		n, err := t.exec(ctx, `UPDATE inbox SET state = 'done', code = '`+erasedRow+`', payload = NULL
			WHERE state = 'parked' AND (account, peer_bix) IN (`+whose.addresses+`)`, ids(t.s, whose.list))
		if err != nil {
			return err
		}
		ended += n
	}
	if len(b.closing.forgotten) > 0 {
		_, err := t.exec(ctx, `UPDATE inbox SET payload = NULL WHERE state = 'done' AND message_id <> '' AND (account, peer_bix) IN (`+
			t.s.addressesOfForgotten()+`)`, ids(t.s, b.closing.forgotten))
		if err != nil {
			return err
		}
	}
	if ended == 0 {
		return nil
	}
	_, err := t.exec(ctx, `UPDATE triage SET done_at = $1 WHERE done_at IS NULL AND kind = 'parked'
		AND NOT EXISTS (SELECT 1 FROM inbox WHERE inbox.id = triage.inbox AND inbox.state = 'parked')`, t.s.now())
	return err
}

// erasedRow is the code of a queue's row that came to its end because it holds words of somebody who was forgotten. Stored: never rename.
const erasedRow = "erased"

// unsay takes back what is not yet said to others about complaints of people who were forgotten, what was to be news for themselves (whether it is
// really done, next morning), and the words of what was given up and could be tried again. The answers that they wait for stay, and what
// their own turn says comes after it. It changes what waits in the outbox: see ApplyInOrder.
func (b *batch) unsay(ctx context.Context, t tx) error {
	if len(b.erase) == 0 {
		return nil
	}
	theirs := `complaint <> 0 AND complaint IN (SELECT id FROM complaints WHERE complainant ` + t.s.in("$1") + `)`
	givenUp := `UPDATE outbox SET args = NULL, buttons = NULL WHERE state = 'dead' AND args IS NOT NULL AND ` + theirs
	// What is put back to be tried while this is written is found waiting, what is given up meanwhile is found dead after that.
	if _, err := t.exec(ctx, givenUp, ids(t.s, b.erase)); err != nil {
		return err
	}
	_, err := t.exec(ctx, `UPDATE outbox SET state = 'cancelled', code = '`+erasedRow+`', done_at = $2, args = NULL, buttons = NULL
		WHERE state = 'waiting' AND priority < 3 AND `+theirs+` AND (priority = 2 OR (account, peer_bix) NOT IN (`+t.s.addressesOf()+`))`, ids(t.s, b.erase), t.s.now())
	if err != nil {
		return err
	}
	_, err = t.exec(ctx, givenUp, ids(t.s, b.erase))
	return err
}

func (s *Store) addressesOf() string {
	return `SELECT v.account, v.peer_bix FROM conversations AS v JOIN complaints AS c ON c.conversation = v.id WHERE c.complainant ` + s.in("$1")
}

func (s *Store) addressesOfForgotten() string {
	return `SELECT v.account, v.peer_bix FROM conversations AS v WHERE v.person <> 0 AND v.person ` + s.in("$1") + `
		AND NOT EXISTS (SELECT 1 FROM complaints AS c WHERE c.person = v.person AND c.erase_at_close)`
}

func (s *Store) dropSearch() string {
	if s.dialect == bulk.SQLite {
		return `DELETE FROM searches WHERE rowid`
	}
	return `DELETE FROM searches WHERE complaint`
}
