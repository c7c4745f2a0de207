package gateway

import (
	"sort"
	"sync"
	"time"

	"sunwai/models"
)

// convKey names a conversation within the gateway.
type convKey struct {
	account string
	peer    models.Peer
}

// convState says what a conversation in memory does.
type convState int

const (
	convReady   convState = iota // its first row can be taken
	convBusy                     // its first row's turn is running
	convWaiting                  // its first row failed and waits for its next try; the others wait behind it
	convUnsure                   // that time has come: the poll must show that the row still waits, its turn may have been committed
)

// conv is one conversation's stored events whose turns are to come, in the order of their ids.
type conv struct {
	key   convKey
	rows  []models.InboxRow
	state convState
	due   time.Time // the machine's, when waiting
	since int64     // when unsure: so many polls had begun
	sorry int64     // the row that was given up and its person told: only parking it is left
	// behind: the database may hold rows of it that memory does not know of. A poll does not show them while the
	// first row waits for its next try, so that they stay in doubt until the conversation has run out of rows.
	behind bool
}

// source says how a row came into memory.
type source int

const (
	stored source = iota // handed over after its commit
	polled
)

// held is an account whose lease we have.
type held struct {
	line    *line
	epoch   int64
	from    int64  // so many polls had begun when it was taken over
	hidden  hidden // rows that wait for a retry may be unknown to memory
	stale   bool   // rows wait in the database that memory does not know of …
	staleAt int64  // … since this many polls had begun
}

// backlog is what memory knows of the inbox: it hands out the heads of conversations, one at a time each. A row
// that was just stored is taken over directly when memory surely knows all earlier ones of its
// conversation; else the poll finds it, in order. Safe for concurrent use.
type backlog struct {
	machine func() time.Time
	max     int // rows in memory
	batch   int // ready conversations that are enough not to look for more
	trust   time.Duration

	mu       sync.Mutex
	cond     *sync.Cond
	closed   bool
	accounts map[string]*held
	convs    map[convKey]*conv
	ready    []*conv
	waiting  map[*conv]struct{} // and unsure
	known    map[int64]source   // rows in memory
	writes   writes             // of the inbox
	busy     int
	polls    int64 // begun
	polling  bool
	finished map[int64]struct{} // during the poll under way: its answer may still hold them
	wanted   bool               // a poll would find something
	others   time.Time          // until then other replicas are assumed to store events for us
	wake     chan struct{}
}

func newBacklog(machine func() time.Time, t Tuning) *backlog {
	b := &backlog{machine: machine, max: t.Backlog, batch: t.TurnBatch, trust: t.longestRetry() + 2*t.Poll,
		accounts: map[string]*held{}, convs: map[convKey]*conv{}, waiting: map[*conv]struct{}{},
		known: map[int64]source{}, finished: map[int64]struct{}{}, wake: make(chan struct{}, 1)}
	b.cond = sync.NewCond(&b.mu)
	return b
}

// hold begins to hand out an account's turns.
func (b *backlog) hold(l *line, epoch int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	h := &held{line: l, epoch: epoch, from: b.polls, hidden: hidden{until: b.machine().Add(b.trust)}}
	b.accounts[l.account.Key] = h
	b.missed(nil, h)
	b.want()
}

// drop ends it: what is waiting goes from memory (it stays in the database), what is running runs on, and its
// epoch is refused by the store if somebody else has the account by then.
func (b *backlog) drop(account string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.accounts, account)
	for key, c := range b.convs {
		if key.account != account {
			continue
		}
		keep := 0
		if c.state == convBusy {
			keep = 1
		}
		for _, r := range c.rows[keep:] {
			delete(b.known, r.ID)
		}
		c.rows = c.rows[:keep]
		if keep == 0 {
			delete(b.waiting, c)
			delete(b.convs, key) // in ready it is passed over, because it has no rows
		}
	}
}

// account returns what is held of an account now.
func (b *backlog) account(key string) (held, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	h, ok := b.accounts[key]
	if !ok {
		return held{}, false
	}
	return *h, true
}

// add takes over rows right after their commit and returns the accounts of rows that are not ours to run.
func (b *backlog) add(rows []models.InboxRow) (elsewhere []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range rows {
		h, ok := b.accounts[rows[i].Account]
		if !ok {
			elsewhere = append(elsewhere, rows[i].Account)
			continue
		}
		if b.writes.overtaken(rows[i].ID) {
			continue // a poll was faster, and its turn is done
		}
		c := b.convs[convKey{rows[i].Account, rows[i].Peer}]
		if !b.trusted(h, rows[i].Peer) || (c != nil && c.behind) || !b.insert(rows[i]) {
			b.missed(c, h)
			b.want()
		}
	}
	b.cond.Broadcast()
	return elsewhere
}

// insert puts a row into its conversation; false when memory is full. There is room for what comes before a row that is there: that one cannot
// have its turn without.
func (b *backlog) insert(row models.InboxRow) bool {
	if _, known := b.known[row.ID]; known {
		return true
	}
	key := convKey{row.Account, row.Peer}
	c := b.convs[key]
	if len(b.known) >= b.max && (c == nil || len(c.rows) == 0 || row.ID > c.rows[len(c.rows)-1].ID) {
		return false
	}
	b.known[row.ID] = stored
	if c == nil {
		c = &conv{key: key}
		b.convs[key] = c
		b.ready = append(b.ready, c)
	}
	first := 0
	if c.state == convBusy {
		first = 1
	}
	at := first + sort.Search(len(c.rows)-first, func(i int) bool { return c.rows[first+i].ID > row.ID })
	c.rows = append(c.rows, models.InboxRow{})
	copy(c.rows[at+1:], c.rows[at:])
	c.rows[at] = row
	return true
}

// head is a conversation that was taken and a copy of its first row. Whoever has it gives it back by finish or again.
type head struct {
	*conv
	row models.InboxRow
}

// take waits for ready conversations and returns up to n of them; nil when closed.
func (b *backlog) take(n int) []head {
	b.mu.Lock()
	defer b.mu.Unlock()
	for {
		if b.closed {
			return nil
		}
		if taken := b.takeReady(n); len(taken) > 0 {
			b.busy += len(taken)
			if b.wanted {
				b.want()
			}
			return taken
		}
		b.cond.Wait()
	}
}

func (b *backlog) takeReady(n int) []head {
	var taken []head
	i := 0
	for ; i < len(b.ready) && len(taken) < n; i++ {
		// One that was dropped, or told of its delay just now, has left its place behind.
		if c := b.ready[i]; c.state == convReady && len(c.rows) > 0 && b.convs[c.key] == c {
			c.state = convBusy
			taken = append(taken, head{c, c.rows[0]})
		}
	}
	rest := copy(b.ready, b.ready[i:])
	clear(b.ready[rest:])
	b.ready = b.ready[:rest]
	return taken
}

// finish ends the first row of a conversation that was taken: its turn is done, or it is not ours any more.
func (b *backlog) finish(c *conv) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.busy--
	id := c.rows[0].ID
	if b.known[id] == polled {
		b.writes.overtake(id)
	}
	delete(b.known, id)
	if b.polling {
		b.finished[id] = struct{}{}
	}
	c.rows[0] = models.InboxRow{}
	c.rows = c.rows[1:]
	if len(c.rows) > 0 {
		b.makeReady(c)
		return
	}
	delete(b.convs, c.key)
	if h, ours := b.accounts[c.key.account]; ours && c.behind {
		b.missed(nil, h)
		b.want()
	}
}

// failed puts a taken conversation back after a try that counts; told one whose person was told of the delay.
func (b *backlog) failed(c *conv, delay time.Duration) {
	b.giveBack(c, delay, func(r *models.InboxRow) { r.Tries++ })
}

func (b *backlog) told(c *conv, delay time.Duration) {
	b.giveBack(c, delay, func(r *models.InboxRow) { r.Late = true })
}

// again puts a taken conversation back: its first row is tried again after the delay, nothing of it before.
func (b *backlog) again(c *conv, delay time.Duration) {
	b.giveBack(c, delay, func(*models.InboxRow) {})
}

func (b *backlog) giveBack(c *conv, delay time.Duration, note func(*models.InboxRow)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	note(&c.rows[0])
	b.busy--
	if _, ours := b.accounts[c.key.account]; !ours {
		for _, r := range c.rows {
			delete(b.known, r.ID)
		}
		delete(b.convs, c.key)
		return
	}
	if len(c.rows) > 1 && c.rows[1].ID < c.rows[0].ID {
		// An earlier one was found while this one's turn ran, and may be why it failed.
		sort.Slice(c.rows, func(i, j int) bool { return c.rows[i].ID < c.rows[j].ID })
	}
	if delay <= 0 {
		b.makeReady(c)
		return
	}
	c.state, c.due = convWaiting, b.machine().Add(delay)
	b.waiting[c] = struct{}{}
}

func (b *backlog) makeReady(c *conv) {
	c.state = convReady
	b.ready = append(b.ready, c)
	b.cond.Signal()
}

// close lets take return nil from now on.
func (b *backlog) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	b.cond.Broadcast()
}

func (b *backlog) heldAccounts() (keys []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for key := range b.accounts {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
