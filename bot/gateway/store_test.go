package gateway_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

var errAway = errors.New("database is away")

// memory is a store in memory with failure switches. It keeps the promises of the ports as the gateway relies
// on them; the real stores are tested where they are.
type memory struct {
	mu    sync.Mutex
	clock models.Clock

	away     bool                    // every call fails
	lie      string                  // the next such call does its work and reports an error all the same
	failOn   func(call string) error // a call fails
	delay    time.Duration           // of StoreInbound, Apply and Delivered
	owners   map[string]string       // account -> owner; missing: whoever asks
	noApply  func([]models.ChangeSet) error
	noRecord func([]models.Delivery) error

	inbox     []*inboxRow
	outbox    []*models.OutboxRow
	files     []models.Attachment
	versions  map[models.Address]int64
	stopped   map[models.Address]bool
	moved     map[models.Address]models.Peer
	lastIn    map[models.Address]time.Time
	held      map[int64]bool                    // code window_closed
	also      map[models.Address]models.Address // another channel of the same person
	epochs    map[string]int64
	released  bool
	calls     map[string]int
	batches   []int // sizes of StoreInbound
	applied   []int // sizes of Apply
	delivered []models.Delivery
	marks     []models.DeliveryMark
	gate      chan struct{}
}

type inboxRow struct {
	models.InboxRow
	state     models.InboxState
	notBefore time.Time
	code      string
}

func newMemory(clock models.Clock) *memory {
	return &memory{clock: clock, versions: map[models.Address]int64{}, stopped: map[models.Address]bool{},
		moved: map[models.Address]models.Peer{}, lastIn: map[models.Address]time.Time{}, held: map[int64]bool{}, epochs: map[string]int64{}, owners: map[string]string{},
		calls: map[string]int{}}
}

var _ gateway.Store = (*memory)(nil)

// enter notes a call and fails it when it is to fail. It is called with the lock held.
func (m *memory) enter(call string) error {
	m.calls[call]++
	if m.away {
		return errAway
	}
	if m.failOn != nil {
		return m.failOn(call)
	}
	return nil
}

// lying turns a success into an error, once: the connection broke after the commit.
func (m *memory) lying(call string, err *error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if *err == nil && m.lie == call {
		m.lie, *err = "", errAway
	}
}

// pause lets time pass, outside the lock: the time a commit takes.
func (m *memory) pause() {
	m.mu.Lock()
	d, gate := m.delay, m.gate
	m.mu.Unlock()
	if d > 0 {
		time.Sleep(d)
	}
	if gate != nil {
		<-gate
	}
}

func (m *memory) StoreInbound(_ context.Context, events []models.InboxEvent) (rows []models.InboxRow, err error) {
	defer m.lying("StoreInbound", &err)
	m.pause()
	m.mu.Lock()
	defer m.mu.Unlock()
	m.batches = append(m.batches, len(events))
	if err := m.enter("StoreInbound"); err != nil {
		return nil, err
	}
	var fresh []models.InboxRow
	for _, e := range events {
		if slices.ContainsFunc(m.inbox, func(r *inboxRow) bool { return r.Account == e.Account && r.EventID == e.EventID }) {
			continue
		}
		row := &inboxRow{InboxRow: models.InboxRow{ID: int64(len(m.inbox) + 1), StoredAt: m.clock.Now(), InboxEvent: e},
			state: models.InboxWaiting}
		m.inbox = append(m.inbox, row)
		fresh = append(fresh, row.InboxRow)
	}
	return fresh, nil
}

func (m *memory) PendingInbox(_ context.Context, accounts []string, limit int, known ...int64) ([]models.InboxRow, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("PendingInbox"); err != nil {
		return nil, err
	}
	type key struct {
		account string
		peer    models.Peer
	}
	held := map[key]bool{}
	var due []models.InboxRow
	for _, r := range m.inbox {
		k := key{r.Account, r.Peer}
		if r.state != models.InboxWaiting || !slices.Contains(accounts, r.Account) || held[k] {
			continue
		}
		if r.notBefore.After(m.clock.Now()) {
			held[k] = true
			continue
		}
		if len(due) < limit && !slices.Contains(known, r.ID) {
			due = append(due, r.InboxRow)
		}
	}
	return due, nil
}

func (m *memory) RetriedInbox(_ context.Context, accounts []string, limit int) (list []models.Address, _ error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("RetriedInbox"); err != nil {
		return nil, err
	}
	for _, r := range m.inbox {
		if r.state == models.InboxWaiting && r.Tries > 0 && slices.Contains(accounts, r.Account) && len(list) < limit {
			list = append(list, models.Address{Account: r.Account, Peer: r.Peer})
		}
	}
	return list, nil
}

func (m *memory) RetriedOutbox(_ context.Context, accounts []string, limit int) (list []models.Address, _ error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("RetriedOutbox"); err != nil {
		return nil, err
	}
	for _, r := range m.outbox {
		if r.State == models.OutboxWaiting && r.Tries > 0 && slices.Contains(accounts, r.To.Account) && len(list) < limit {
			list = append(list, r.To)
		}
	}
	return list, nil
}

func (m *memory) row(id int64) *inboxRow { return m.inbox[id-1] }

func (m *memory) InboxWaits(_ context.Context, id int64) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("InboxWaits"); err != nil {
		return false, err
	}
	return m.inbox[id-1].state == models.InboxWaiting, nil
}

func (m *memory) RetryInbox(_ context.Context, id int64, notBefore time.Time, code string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("RetryInbox"); err != nil {
		return err
	}
	if r := m.row(id); r.state == models.InboxWaiting {
		r.Tries++
		r.notBefore, r.code = notBefore, code
	}
	return nil
}

func (m *memory) ParkInbox(_ context.Context, id int64, code string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("ParkInbox"); err != nil {
		return err
	}
	if r := m.row(id); r.state == models.InboxWaiting {
		r.state, r.code = models.InboxParked, code
	}
	return nil
}

func (m *memory) MarkLate(_ context.Context, id int64, tell models.Intent) ([]models.OutboxRow, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("MarkLate"); err != nil {
		return nil, err
	}
	r := m.row(id)
	if r.Late || r.state != models.InboxWaiting {
		return nil, nil
	}
	r.Late = true
	return m.say([]models.Intent{tell}), nil
}

func (m *memory) LoadTurns(_ context.Context, keys []models.TurnKey) ([]models.TurnState, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("LoadTurns"); err != nil {
		return nil, err
	}
	states := make([]models.TurnState, len(keys))
	for i, k := range keys {
		states[i].Conversation = models.Conversation{Address: k.Address, Version: m.versions[k.Address]}
	}
	return states, nil
}

func (m *memory) ApplyInOrder(_ context.Context, sets []models.ChangeSet, enter func()) (said []models.OutboxRow, err error) {
	defer m.lying("Apply", &err)
	enter()
	m.pause()
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("Apply"); err != nil {
		return nil, err
	}
	if m.noApply != nil {
		if err := m.noApply(sets); err != nil {
			return nil, err
		}
	}
	for _, cs := range sets {
		if cs.Inbox != 0 && !m.next(cs.Inbox) {
			return nil, models.ErrConflict
		}
		if c := cs.Conversation; c != nil && m.versions[c.Address] != c.Version {
			return nil, models.ErrConflict
		}
	}
	m.applied = append(m.applied, len(sets))
	var rows []models.OutboxRow
	for _, cs := range sets {
		if cs.Inbox != 0 {
			m.row(cs.Inbox).state = models.InboxDone
		}
		if cs.Conversation != nil {
			m.versions[cs.Conversation.Address]++
			m.lastIn[cs.Conversation.Address] = m.clock.Now()
		}
		m.files = append(m.files, cs.Attachments...)
		m.unsay(cs)
		rows = append(rows, m.say(cs.Intents)...)
	}
	return rows, nil
}

// next reports whether an inbox row is the first waiting one of its conversation.
func (m *memory) next(id int64) bool {
	want := m.row(id)
	for _, r := range m.inbox {
		if r.state == models.InboxWaiting && r.Account == want.Account && r.Peer == want.Peer {
			return r == want
		}
	}
	return false
}

// unsay takes back what waits about complaints of people who are forgotten.
func (m *memory) unsay(cs models.ChangeSet) {
	for _, c := range cs.Complaints {
		for _, r := range m.outbox {
			if r.Complaint == c.ID && r.State == models.OutboxWaiting && slices.Contains(cs.Erase, c.Complainant) {
				r.State = models.OutboxCancelled
			}
		}
	}
}

// say writes intents and returns those that are due.
func (m *memory) say(intents []models.Intent) (due []models.OutboxRow) {
	for _, in := range intents {
		if in.Kind == "" {
			continue
		}
		row := &models.OutboxRow{ID: int64(len(m.outbox) + 1), State: models.OutboxWaiting, Intent: in, At: m.clock.Now()}
		m.outbox = append(m.outbox, row)
		if !in.NotBefore.After(m.clock.Now()) {
			due = append(due, *row)
		}
	}
	return due
}

// write is what others do: rows that nobody hands over.
func (m *memory) write(intents ...models.Intent) []models.OutboxRow {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.say(intents)
}

// set changes switches under the lock; see reads under it.
func (m *memory) set(f func(*memory)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	f(m)
}

// states lists the inbox rows' states in order.
func (m *memory) states() (list []models.InboxState) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.inbox {
		list = append(list, r.state)
	}
	return list
}

// said lists the outbox rows' states in order.
func (m *memory) said() (list []models.OutboxState) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.outbox {
		list = append(list, r.State)
	}
	return list
}

func (m *memory) called(call string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.calls[call]
}

var _ bot.Platform = (*phone)(nil)
