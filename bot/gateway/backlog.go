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

// held is an account whose lease we have.
type held struct {
	line      *line
	epoch     int64
	trustFrom time.Time // rows that wait for a retry may be unknown to memory until then
	stale     bool      // rows wait in the database that memory does not know of …
	staleAt   int64     // … since this many polls had begun
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
	known    map[int64]struct{} // rows in memory
	busy     int
	polls    int64 // begun
	polling  bool
	finished map[int64]struct{} // during the poll under way: its answer may still hold them
	ended    int64              // number of the last poll that was answered
	wanted   bool               // a poll would find something
	others   time.Time          // until then other replicas are assumed to store events for us
	wake     chan struct{}
}

func newBacklog(machine func() time.Time, t Tuning) *backlog {
	b := &backlog{machine: machine, max: t.Backlog, batch: t.TurnBatch, trust: t.longestRetry() + 2*t.Poll,
		accounts: map[string]*held{}, convs: map[convKey]*conv{}, waiting: map[*conv]struct{}{},
		known: map[int64]struct{}{}, finished: map[int64]struct{}{}, wake: make(chan struct{}, 1)}
	b.cond = sync.NewCond(&b.mu)
	return b
}

// hold begins to hand out an account's turns.
func (b *backlog) hold(l *line, epoch int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	h := &held{line: l, epoch: epoch, trustFrom: b.machine().Add(b.trust)}
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

// answered returns the number of the last poll that was answered. A poll with a higher one may see what is committed
// from now on.
func (b *backlog) answered() int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.ended
}

// add takes over rows right after their commit. before is what answered said before it: when a poll was or is under way
// since, it may have brought the rows already, and some may be done. It returns the accounts of rows that are
// not ours to run.
func (b *backlog) add(rows []models.InboxRow, before int64) (elsewhere []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	sure := b.polls == before
	for i := range rows {
		h, ok := b.accounts[rows[i].Account]
		if !ok {
			elsewhere = append(elsewhere, rows[i].Account)
			continue
		}
		c := b.convs[convKey{rows[i].Account, rows[i].Peer}]
		if !sure || !b.trusted(h) || (c != nil && c.behind) || !b.insert(rows[i]) {
			b.missed(c, h)
			b.want()
		}
	}
	b.cond.Broadcast()
	return elsewhere
}

// trusted reports whether memory knows of everything that waits for the account.
func (b *backlog) trusted(h *held) bool {
	if h.stale {
		return false
	}
	now := b.machine()
	return !now.Before(h.trustFrom) && (h.line.mode == Polled || !now.Before(b.others))
}

// missed notes that the database holds rows of an account that memory was not told of or had no room for; c is the
// conversation they belong to, if memory has it.
func (b *backlog) missed(c *conv, h *held) {
	h.stale, h.staleAt = true, b.polls
	if c != nil {
		c.behind = true
	}
}

// othersSeen notes that other replicas are alive: they may store events of accounts that we hold.
func (b *backlog) othersSeen(d time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.others = b.machine().Add(d)
}

// doubt notes that rows may have been stored of which memory was not told.
func (b *backlog) doubt(accounts map[string]struct{}) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for account := range accounts {
		if h, ours := b.accounts[account]; ours {
			b.missed(nil, h)
		}
	}
	for key, c := range b.convs {
		if _, in := accounts[key.account]; in {
			c.behind = true
		}
	}
	b.want()
}

// look asks for a poll.
func (b *backlog) look() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.want()
}

// want wakes the poll when there is little to do; else take does it when there is.
func (b *backlog) want() {
	b.wanted = true
	if len(b.ready) >= b.batch {
		return
	}
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

// insert puts a row into its conversation; false when memory is full.
func (b *backlog) insert(row models.InboxRow) bool {
	if _, known := b.known[row.ID]; known {
		return true
	}
	if len(b.known) >= b.max {
		return false
	}
	b.known[row.ID] = struct{}{}
	key := convKey{row.Account, row.Peer}
	c := b.convs[key]
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

// beginPoll returns the accounts to ask for and how many rows; end ends it.
func (b *backlog) beginPoll() (accounts []string, limit int, poll int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.polls++
	b.polling, b.wanted = true, false
	clear(b.finished)
	for key := range b.accounts {
		accounts = append(accounts, key)
	}
	sort.Strings(accounts)
	// The rows in memory are still waiting in the database and come again: the limit leaves room for others.
	return accounts, len(b.known) + 512, b.polls
}

// endPoll takes the answer over. complete: nothing else waits.
func (b *backlog) endPoll(poll int64, rows []models.InboxRow, complete bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.polling, b.ended = false, poll
	b.settle(rows, poll, complete)
	full := false
	for i := range rows {
		_, done := b.finished[rows[i].ID]
		h, ours := b.accounts[rows[i].Account]
		if !done && ours && !b.insert(rows[i]) {
			b.missed(b.convs[convKey{rows[i].Account, rows[i].Peer}], h)
			full = true // asking again at once could not help
		}
	}
	for _, h := range b.accounts {
		if complete && !full && h.staleAt < poll {
			h.stale = false
		}
	}
	if !complete {
		b.want()
	}
	b.cond.Broadcast()
}

// failedPoll ends a poll that had no answer.
func (b *backlog) failedPoll() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.polling, b.ended = false, b.polls
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

// promote asks the database about rows that have waited long enough for their next try.
func (b *backlog) promote() {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.machine()
	for c := range b.waiting {
		if c.state == convWaiting && !now.Before(c.due) {
			c.state, c.since = convUnsure, b.polls
			b.want()
		}
	}
}

// settle ends the doubt about rows that failed: those that a poll has shown still wait are run again.
func (b *backlog) settle(rows []models.InboxRow, poll int64, complete bool) {
	if len(b.waiting) == 0 {
		return
	}
	shown := make(map[int64]struct{}, len(rows))
	for i := range rows {
		shown[rows[i].ID] = struct{}{}
	}
	for c := range b.waiting {
		if c.state != convUnsure {
			continue
		}
		if _, waits := shown[c.rows[0].ID]; waits {
			delete(b.waiting, c)
			b.makeReady(c)
		} else if complete && c.since < poll {
			b.forget(c)
		}
	}
}

// forget drops a conversation whose first row does not wait any more, or not yet. What follows it is found in order by
// the next poll.
func (b *backlog) forget(c *conv) {
	for _, r := range c.rows {
		delete(b.known, r.ID)
	}
	delete(b.waiting, c)
	delete(b.convs, c.key)
	if h, ours := b.accounts[c.key.account]; ours {
		b.missed(nil, h)
		b.want()
	}
}

// takeLate takes up to n conversations whose first row was stored before the time and whose person was not told
// yet. Each is put back by again with what is left of its wait.
func (b *backlog) takeLate(before time.Time, tellable func(models.InboxRow) bool, n int) (late []head, wait []time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.machine()
	for _, c := range b.convs {
		if len(late) == n {
			break
		}
		if (c.state != convReady && c.state != convWaiting) || len(c.rows) == 0 || !c.rows[0].StoredAt.Before(before) || !tellable(c.rows[0]) {
			continue
		}
		var left time.Duration
		if c.state == convWaiting {
			left = max(c.due.Sub(now), 1)
			delete(b.waiting, c)
		}
		c.state = convBusy
		b.busy++
		late, wait = append(late, head{c, c.rows[0]}), append(wait, left)
	}
	return late, wait
}

// close lets take return nil from now on.
func (b *backlog) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	b.cond.Broadcast()
}

// size returns how many rows are in memory and how many turns are running.
func (b *backlog) size() (rows, busy int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.known), b.busy
}

// plenty reports whether there is enough to do without a poll; take asks for one when that ends.
func (b *backlog) plenty() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.ready) < b.batch {
		return false
	}
	b.wanted = true
	return true
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
