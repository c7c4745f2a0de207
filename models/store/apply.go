package store

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// Apply writes the changes of many turns in one transaction, or none of them. models.ErrConflict means that one of
// them started from what is no longer so; which one, the caller finds out one by one.
//
// Tables are written in a fixed order, and rows of a table in the order of their ids, so that two batches
// cannot wait for each other in a circle.
func (s *Store) Apply(ctx context.Context, changes []models.ChangeSet) (out []models.OutboxRow, err error) {
	return s.ApplyInOrder(ctx, changes, func() {})
}

// ApplyInOrder is Apply for who does several at once and yet wants to hand over what they say in the order in which it was committed:
// enter is called at most once, before the outbox rows are written, and may wait for another ApplyInOrder, never for another
// statement of this process. On Postgres all else is written before it; SQLite has one writer anyhow.
func (s *Store) ApplyInOrder(ctx context.Context, changes []models.ChangeSet, enter func()) (out []models.OutboxRow, err error) {
	if len(changes) == 0 {
		return nil, nil
	}
	b, deltas := s.gather(changes), s.deltasOf(changes)
	if s.dialect == bulk.SQLite {
		enter() // who waits for it must not be the one writer
		enter = func() {}
	}
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		if s.dialect == bulk.Postgres {
			t.pipe = &pipe{}
		}
		for _, step := range b.steps() {
			if err := step(ctx, t); err != nil {
				return err
			}
		}
		if err := t.writeDeltas(ctx, deltas); err != nil {
			return err
		}
		if bulk.Copies(b.intents, "") { // the statements of few turns make one round trip together with what they say
			if err := t.flush(ctx); err != nil {
				return err
			}
		}
		// What waits in the outbox is changed within only: who held such a row while waiting for enter, and who is within and waits for
		// that row, would wait for each other where the database does not see it.
		enter()
		if err := b.same.release(ctx, t); err != nil {
			return err
		}
		if err := b.silence(ctx, t); err != nil {
			return err
		}
		if err := b.unsay(ctx, t); err != nil {
			return err
		}
		if out, err = t.say(ctx, b.intents); err != nil {
			return err
		}
		return t.flush(ctx)
	})
	if err != nil {
		return nil, doing("applying turns", conflict(err))
	}
	if len(deltas) > 0 {
		s.stir()
	}
	return out, nil
}

// batch is what many ChangeSets change, by table.
type batch struct {
	epochs        map[string]int64 // account -> epoch of its lease
	inbox         []int64
	newPeople     []rows.Identity
	known         []rows.Identity
	persons       []rows.Person
	conversations fresh[rows.Conversation]
	complainants  fresh[rows.Complainant]
	complaints    fresh[rows.Complaint]
	messages      []rows.Message
	events        []rows.Event
	attachments   []rows.Attachment
	officers      []rows.Officer
	invitations   []models.Invitation
	corrections   []rows.Correction
	triage        []rows.Triage
	erase         []models.ID
	intents       []models.Intent
	words         words
	limits        limits
	closing       closing
	public        public
	desk          desk
	same          persons
	stopped       []models.Address // who does not want to hear us from now on
}

// fresh keeps apart what is new and what is written over a version.
type fresh[T any] struct{ created, changed []T }

func (f *fresh[T]) add(version int64, row T) {
	if version == 0 {
		f.created = append(f.created, row)
		return
	}
	f.changed = append(f.changed, row)
}

func (s *Store) gather(changes []models.ChangeSet) *batch {
	b := &batch{epochs: map[string]int64{}}
	b.grow(changes)
	now := s.now()
	for i := range changes {
		cs := &changes[i]
		if cs.Inbox != 0 {
			b.inbox = append(b.inbox, cs.Inbox)
		}
		b.addConversations(cs, s.index)
		for _, p := range cs.Persons {
			b.persons = append(b.persons, rows.FromPerson(p))
		}
		for _, c := range cs.Complainants {
			b.addComplainant(cs, c, s.index)
		}
		for _, c := range cs.Complaints {
			row := rows.FromComplaint(c, now)
			row.Version = max(1, row.Version)
			b.complaints.add(c.Version, row)
		}
		b.addHistory(cs)
		for _, o := range cs.Officers {
			b.officers = append(b.officers, rows.FromOfficer(o, s.index))
		}
		b.invitations = append(b.invitations, cs.Invitations...)
		b.erase = append(b.erase, cs.Erase...)
		b.intents = append(b.intents, cs.Intents...)
		b.limits.add(cs)
		b.closing.add(cs)
		b.public.add(cs, s.index)
		b.desk.add(cs, s.index)
		b.same.add(cs)
	}
	b.words = wordsOf(changes)
	b.sort()
	return b
}

// grow makes room at once for what there is much of: the rows are wide, and to move them while a list grows costs more than to
// fill it.
func (b *batch) grow(changes []models.ChangeSet) {
	var complaints, messages, events, intents int
	for i := range changes {
		cs := &changes[i]
		complaints, messages = complaints+len(cs.Complaints), messages+len(cs.Messages)
		events, intents = events+len(cs.Events), intents+len(cs.Intents)
	}
	b.inbox = make([]int64, 0, len(changes))
	b.conversations.created = make([]rows.Conversation, 0, len(changes))
	b.complaints.created = make([]rows.Complaint, 0, complaints)
	b.messages = make([]rows.Message, 0, messages)
	b.events = make([]rows.Event, 0, events)
	b.intents = make([]models.Intent, 0, intents)
}

func (b *batch) addConversations(cs *models.ChangeSet, x rows.Indexer) {
	if cs.Conversation != nil {
		c := *cs.Conversation
		if cs.Scope != "" {
			c.Scope = cs.Scope
		}
		b.addConversation(c, x)
		b.addIdentity(cs, c, x)
		if c.Stopped {
			b.stopped = append(b.stopped, c.Address)
		}
		if cs.Epoch != 0 {
			b.epochs[c.Address.Account] = max(cs.Epoch, b.epochs[c.Address.Account])
		}
	}
	for _, c := range cs.Others {
		b.addConversation(c, x)
	}
}

func (b *batch) addConversation(c models.Conversation, x rows.Indexer) {
	row := rows.FromConversation(c, x)
	row.Version = max(1, row.Version)
	b.conversations.add(c.Version, row)
}

// addIdentity says who is behind the peer. A person made by this turn must be the first one there: when two turns make
// one at once, the second fails. One who was known already may be noted twice.
func (b *batch) addIdentity(cs *models.ChangeSet, c models.Conversation, x rows.Indexer) {
	if c.Person == 0 || c.Address.Peer == "" {
		return
	}
	id := rows.Identity{Scope: rows.ScopeOf(c), PeerBix: x.Scoped(rows.ScopeOf(c), c.Address.Peer), Person: c.Person}
	made := slices.ContainsFunc(cs.Persons, func(p models.Person) bool { return p.ID == c.Person })
	switch {
	case c.Version == 0 && made:
		b.newPeople = append(b.newPeople, id)
	case c.Version == 0:
		b.known = append(b.known, id)
	}
}

// addComplainant takes whose complaint begins in this turn for somebody new.
func (b *batch) addComplainant(cs *models.ChangeSet, c models.Complainant, x rows.Indexer) {
	begins := slices.ContainsFunc(cs.Complaints, func(of models.Complaint) bool { return of.Version == 0 && of.Complainant == c.ID })
	list := &b.complainants.changed
	if begins {
		list = &b.complainants.created
	}
	*list = append(*list, rows.FromComplainant(c, x))
}

func (b *batch) addHistory(cs *models.ChangeSet) {
	for _, m := range cs.Messages {
		b.messages = append(b.messages, rows.FromMessage(m))
	}
	for _, e := range cs.Events {
		b.events = append(b.events, rows.FromEvent(e))
	}
	for _, a := range cs.Attachments {
		b.attachments = append(b.attachments, rows.FromAttachment(a))
	}
	for _, c := range cs.Corrections {
		b.corrections = append(b.corrections, rows.FromCorrection(c))
	}
	for _, t := range cs.Triage {
		b.triage = append(b.triage, rows.FromTriage(t))
	}
}

// sort puts rows that others may write too into one order for all.
func (b *batch) sort() {
	slices.Sort(b.inbox)
	byPeer := func(x, y rows.Identity) int { return bytes.Compare(x.PeerBix, y.PeerBix) }
	slices.SortFunc(b.newPeople, byPeer)
	slices.SortFunc(b.known, byPeer)
	slices.SortFunc(b.persons, func(x, y rows.Person) int { return cmp.Compare(x.ID, y.ID) })
	slices.SortFunc(b.conversations.created, func(x, y rows.Conversation) int {
		return cmp.Or(cmp.Compare(x.Account, y.Account), bytes.Compare(x.PeerBix, y.PeerBix))
	})
	for _, list := range [][]rows.Complainant{b.complainants.created, b.complainants.changed} {
		slices.SortFunc(list, func(x, y rows.Complainant) int { return cmp.Compare(x.ID, y.ID) })
	}
	slices.SortFunc(b.officers, func(x, y rows.Officer) int { return cmp.Compare(x.ID, y.ID) })
}

// step is one table's part.
type step func(ctx context.Context, t tx) error

func (b *batch) steps() []step {
	return []step{
		b.checkEpochs, b.finishInbox, b.writePeople, b.writeConversations, b.writeComplaints, b.writeHistory,
		b.writeWords, b.desk.write, b.public.write, b.writeOfficers, b.writeLimits, b.writeClosing, b.eraseComplainants, b.eraseParked, b.same.write,
	}
}

// checkEpochs refuses turns that ran under a lease which somebody else has now. It takes no lock: what must not be
// done twice hangs on the inbox row and on versions.
func (b *batch) checkEpochs(ctx context.Context, t tx) error {
	if len(b.epochs) == 0 || t.s.dialect == bulk.SQLite {
		return nil
	}
	accounts := make([]string, 0, len(b.epochs))
	for a := range b.epochs {
		accounts = append(accounts, a)
	}
	held := 0
	return t.ask(ctx, scanned{
		each: func(scan func(...any) error) error {
			var account string
			var epoch int64
			err := scan(&account, &epoch)
			if epoch == b.epochs[account] {
				held++
			}
			return err
		},
		done: func() error {
			if held != len(b.epochs) {
				return fmt.Errorf("%w: the lease is somebody else's", models.ErrConflict)
			}
			return nil
		},
	}, `SELECT account, epoch FROM leases WHERE account = ANY($1)`, accounts)
}

// must turns "not all rows were found as they should be" into a conflict.
func must(what string, want int, n int64, err error) error {
	if err == nil && n != int64(want) {
		return fmt.Errorf("%w: %s", models.ErrConflict, what)
	}
	return err
}

func (b *batch) writePeople(ctx context.Context, t tx) error {
	err := t.putAll(ctx, []part{
		{b.newPeople, "", anyNumber},
		{b.known, "ON CONFLICT (peer_bix) DO NOTHING", anyNumber},
	})
	if err != nil {
		return err
	}
	// An id belongs to whom it was first given to: two processes may, very rarely, make the same one.
	persons := part{b.persons, "ON CONFLICT (id) DO UPDATE SET lang = excluded.lang WHERE persons.at = excluded.at",
		exactly("a person of this id is somebody else", len(b.persons))}
	if err := t.putFresh(ctx, persons); err != nil {
		return err
	}
	if err := t.putFresh(ctx, complainantsPart(b.complainants.created)); err != nil {
		return err
	}
	return t.putAll(ctx, []part{complainantsPart(b.complainants.changed)})
}

func complainantsPart(list []rows.Complainant) part {
	return part{list, `ON CONFLICT (id) DO UPDATE SET name = excluded.name, relation = excluded.relation,
			phone = excluded.phone, phone_bix = excluded.phone_bix WHERE complainants.person = excluded.person AND NOT complainants.erased`,
		exactly("a complainant of this id is somebody else or erased", len(list))}
}

func (b *batch) writeConversations(ctx context.Context, t tx) error {
	if err := t.put(ctx, b.conversations.created, "", anyNumber); err != nil {
		return err
	}
	return t.update(ctx, "a conversation", b.conversations.changed, len(b.conversations.changed))
}

func (b *batch) writeComplaints(ctx context.Context, t tx) error {
	if err := t.put(ctx, b.complaints.created, "", anyNumber); err != nil {
		return err
	}
	return t.update(ctx, "a complaint", b.complaints.changed, len(b.complaints.changed))
}

// writeHistory adds; history is not changed.
func (b *batch) writeHistory(ctx context.Context, t tx) error {
	return t.putAll(ctx, []part{
		{b.messages, "", anyNumber},
		{b.events, "", anyNumber},
		// What is known of the file itself belongs to who fetches it: a turn may only say whose it is.
		{b.attachments, `ON CONFLICT (id) DO UPDATE SET complaint = excluded.complaint,
			message = excluded.message WHERE attachments.account = excluded.account AND attachments.at = excluded.at`,
			exactly("an attachment of this id is another one", len(b.attachments))},
		{b.corrections, "", anyNumber},
		{b.triage, "", anyNumber},
	})
}
