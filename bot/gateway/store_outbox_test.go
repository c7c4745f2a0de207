package gateway_test

import (
	"context"
	"slices"
	"sort"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

func (m *memory) PendingOutbox(_ context.Context, accounts []string, limit int, known ...int64) ([]models.OutboxRow, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("PendingOutbox"); err != nil {
		return nil, err
	}
	now := m.clock.Now()
	type lane struct {
		to   models.Address
		post string
	}
	heads := map[lane]*models.OutboxRow{}
	for _, r := range m.outbox {
		if r.State != models.OutboxWaiting || !slices.Contains(accounts, r.To.Account) ||
			(r.Tries == 0 && r.NotBefore.After(now)) {
			continue
		}
		head := heads[lane{r.To, r.PublicTo}]
		if head == nil || (head.Priority == models.Broadcast && r.Priority != models.Broadcast) {
			heads[lane{r.To, r.PublicTo}] = r
		}
	}
	var due []models.OutboxRow
	for _, r := range heads {
		if !r.NotBefore.After(now) && !slices.Contains(known, r.ID) {
			due = append(due, *r)
		}
	}
	sort.Slice(due, func(i, j int) bool {
		if due[i].Priority != due[j].Priority {
			return due[i].Priority < due[j].Priority
		}
		return due[i].ID < due[j].ID
	})
	return due[:min(limit, len(due))], nil
}

func (m *memory) Delivered(_ context.Context, done []models.Delivery) (err error) {
	defer m.lying("Delivered", &err)
	m.pause()
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("Delivered"); err != nil {
		return err
	}
	if m.noRecord != nil {
		if err := m.noRecord(done); err != nil {
			return err
		}
	}
	for _, d := range done {
		r := m.outbox[d.ID-1]
		if r.State != models.OutboxWaiting {
			continue
		}
		r.State, r.SentRef = d.State, d.SentRef
		m.held[d.ID] = d.Code == string(bot.WindowClosed)
		if d.State == models.OutboxWaiting {
			r.Tries++
			r.NotBefore = d.NotBefore
		}
		m.delivered = append(m.delivered, d)
	}
	return nil
}

func (m *memory) StillWaiting(_ context.Context, ids []int64) (waiting []int64, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("StillWaiting"); err != nil {
		return nil, err
	}
	for _, id := range ids {
		if m.outbox[id-1].State == models.OutboxWaiting {
			waiting = append(waiting, id)
		}
	}
	return waiting, nil
}

func (m *memory) SentBefore(_ context.Context, to models.Address, ref string) (models.OutboxRow, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("SentBefore"); err != nil {
		return models.OutboxRow{}, err
	}
	for i := len(m.outbox) - 1; i >= 0; i-- {
		if r := m.outbox[i]; r.State == models.OutboxSent && r.To == to && r.Ref == ref {
			return *r, nil
		}
	}
	return models.OutboxRow{}, models.ErrNotFound
}

func (m *memory) PeerStopped(_ context.Context, to models.Address) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("PeerStopped"); err != nil {
		return err
	}
	m.stopped[to] = true
	for _, r := range m.outbox {
		if r.To == to && r.State == models.OutboxWaiting {
			r.State = models.OutboxDead
		}
	}
	return nil
}

func (m *memory) PeerMoved(_ context.Context, from models.Address, to models.Peer) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("PeerMoved"); err != nil {
		return err
	}
	m.moved[from] = to
	for _, r := range m.outbox {
		if r.To == from && r.State == models.OutboxWaiting {
			r.To.Peer = to
		}
	}
	return nil
}

func (m *memory) Hold(_ context.Context, owner string, accounts []string, _ time.Duration) ([]models.Lease, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("Hold"); err != nil {
		return nil, err
	}
	var leases []models.Lease
	for _, a := range accounts {
		if o, taken := m.owners[a]; taken && o != owner {
			continue
		}
		if m.owners[a] != owner {
			m.owners[a] = owner
			m.epochs[a]++
		}
		leases = append(leases, models.Lease{Account: a, Epoch: m.epochs[a]})
	}
	return leases, nil
}

func (m *memory) Renew(_ context.Context, owner string, accounts []string, _ time.Duration) (leases []models.Lease, _ error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("Renew"); err != nil {
		return nil, err
	}
	for _, a := range accounts {
		if m.owners[a] == owner {
			leases = append(leases, models.Lease{Account: a, Epoch: m.epochs[a]})
		}
	}
	return leases, nil
}

func (m *memory) Release(_ context.Context, owner string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.released = true
	for a, o := range m.owners {
		if o == owner {
			delete(m.owners, a)
		}
	}
	return m.enter("Release")
}

func (m *memory) PendingFiles(_ context.Context, accounts []string, limit int) ([]models.Attachment, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("PendingFiles"); err != nil {
		return nil, err
	}
	var due []models.Attachment
	for i := range m.files {
		a := &m.files[i]
		if a.State == models.AttachmentPending && slices.Contains(accounts, a.Account) && len(due) < limit &&
			!a.NotBefore.After(m.clock.Now()) {
			a.NotBefore = m.clock.Now().Add(5 * time.Minute)
			a.Tries++
			due = append(due, *a)
		}
	}
	return due, nil
}

func (m *memory) FileDone(_ context.Context, a models.Attachment) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("FileDone"); err != nil {
		return err
	}
	for i := range m.files {
		if m.files[i].ID == a.ID {
			m.files[i] = a
		}
	}
	return nil
}
