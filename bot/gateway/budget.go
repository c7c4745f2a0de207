package gateway

import (
	"context"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Behind reads what waits behind a row, for platforms that let an account send so many messages and no more
// (bot.Limits.Budget): what waits for one person then goes in one message.
type Behind interface {
	// Following returns the rows behind one in its conversation that could go at once, oldest first; no broadcasts.
	Following(ctx context.Context, row models.OutboxRow, limit int) ([]models.OutboxRow, error)
}

const (
	codeJoined = "joined" // it went in one message with the one before it; for metrics
	codeBudget = "budget" // messages wait longer than the platform's window for the budget to be renewed; of bot.Health

	// mostJoined bounds what goes in one message: more is not read.
	mostJoined = 10
	// between stands between two messages that go in one.
	between = "\n\n"
	// reserve is the part of a budget that broadcasts leave to others: a third.
	reserve = 3
)

// budget is what is left of an account's messages in private. It is guarded by the sender's lock.
type budget struct {
	quotas  []bot.Quota
	metered bot.Metered // nil: the platform says nothing
	sent    []time.Time // the machine's, oldest first; no older than the longest quota
	pending int         // of them without an answer yet: what the platform last said does not know of them
}

func newBudget(p bot.Platform) *budget {
	quotas := p.Limits().Budget
	if len(quotas) == 0 {
		return nil
	}
	b := &budget{quotas: quotas}
	b.metered, _ = p.(bot.Metered)
	return b
}

// left is how many messages may go now and how long until there are more.
func (b *budget) left(now time.Time) (count int, wait time.Duration) {
	b.forget(now)
	count = b.quotas[0].Count
	for _, q := range b.quotas {
		within := 0
		for i := len(b.sent) - 1; i >= 0 && now.Sub(b.sent[i]) < q.Per; i-- {
			within++
		}
		if rest := q.Count - within; rest <= 0 {
			first := b.sent[len(b.sent)-within+max(0, within-q.Count)]
			wait = max(wait, first.Add(q.Per).Sub(now))
			count = 0
		} else {
			count = min(count, rest)
		}
	}
	if b.metered == nil {
		return count, wait
	}
	for _, told := range b.metered.Left() {
		rest := told.Count - b.pending
		if rest <= 0 {
			again := told.Per
			if told.Count > 0 {
				again = soon // what is on its way will be answered
			}
			count, wait = 0, max(wait, again)
		}
		count = min(count, max(rest, 0))
	}
	return count, wait
}

func (b *budget) forget(now time.Time) {
	longest := time.Duration(0)
	for _, q := range b.quotas {
		longest = max(longest, q.Per)
	}
	old := 0
	for old < len(b.sent) && now.Sub(b.sent[old]) >= longest {
		old++
	}
	b.sent = b.sent[old:]
}

// spare is what broadcasts must leave.
func (b *budget) spare() int { return b.quotas[0].Count / reserve }

// take takes a message out of the budget, or returns how long it must wait.
func (b *budget) take(row *said, now time.Time) (wait time.Duration) {
	count, wait := b.left(now)
	if row.Priority == models.Broadcast && count <= b.spare() {
		count, wait = 0, max(wait, b.quotas[0].Per/reserve)
	}
	if count <= 0 {
		return max(wait, soon)
	}
	b.sent = append(b.sent, now)
	b.pending++
	return 0
}

// giveBack undoes the last take.
func (b *budget) giveBack() {
	if n := len(b.sent); n > 0 {
		b.sent = b.sent[:n-1]
	}
	b.pending--
}

// mustWait reports whether the chat that would go next waits for the account's budget instead. Taking from the budget here, in the
// order in which messages go, keeps the urgent first. An answer in public is no part of it.
func (s *sender) mustWait(now time.Time) bool {
	c := s.chats.ready[0]
	row := c.rows[0]
	if s.budget == nil || row.reserved || row.PublicTo != "" {
		return false
	}
	wait := s.budget.take(row, now)
	row.reserved, row.short = wait == 0, wait > 0
	if row.reserved {
		return false
	}
	row.due = now.Add(wait)
	s.chats.settle(c, now)
	return true
}

// unreserve gives back what was taken for a row that did not need it.
func (s *sender) unreserve(row *said) {
	if row.reserved {
		row.reserved = false
		s.budget.giveBack()
	}
}

// charge takes a message out of the account's budget, unless that is done, or returns how long it must wait.
func (s *sender) charge(row *said, out bot.Outbound) time.Duration {
	if s.budget == nil || out.PublicTo != "" {
		return 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if row.reserved {
		row.reserved = false
		return 0
	}
	wait := s.budget.take(row, s.g.machine())
	row.short = wait > 0
	return wait
}

// charged notes that the platform has answered; what it refused without sending costs nothing.
func (s *sender) charged(out bot.Outbound, verdict bot.Verdict) {
	if s.budget == nil || out.PublicTo != "" {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if verdict == bot.Refused || verdict == bot.WindowClosed || verdict == bot.Throttled {
		s.budget.giveBack()
		return
	}
	s.budget.pending--
}

// scarce reports whether the budget is short: less is left than waits, or than a third.
func (s *sender) scarce() bool {
	if s.budget == nil {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	count, _ := s.budget.left(s.g.machine())
	return count <= max(len(s.known), s.budget.spare())
}

// join puts what waits behind a row into its message while the budget is short, and returns those rows. What cannot be
// joined is left alone, with all that is behind it.
func (s *sender) join(row *said, parts []bot.Outbound) []models.OutboxRow {
	if len(parts) != 1 || row.parts > 0 || row.Priority == models.Broadcast || elsewhereTo(row.OutboxRow) || !plain(parts[0]) || !s.scarce() {
		return nil
	}
	behind, err := s.g.store.Following(s.hard, row.OutboxRow, mostJoined-1)
	if err != nil {
		s.g.log.Error("reading what waits behind a message", "outbox", row.ID, "err", err)
		return nil // they go one by one
	}
	var joined []models.OutboxRow
	for _, next := range behind {
		if next.Edit && next.Ref != "" || elsewhereTo(next) || next.Human != row.Human {
			break
		}
		more, err := s.g.renderer.Render(s.hard, next, s.limits)
		if err != nil || len(more) != 1 || !plain(more[0]) {
			break
		}
		text := parts[0].Text + between + more[0].Text
		if s.limits.Count(text) > s.limits.Text {
			break
		}
		parts[0].Text = text
		parts[0].Protect = parts[0].Protect || more[0].Protect
		parts[0].Silent = parts[0].Silent && more[0].Silent
		joined = append(joined, next)
	}
	return joined
}

// elsewhereTo reports whether a row is no message of an open private conversation.
func elsewhereTo(r models.OutboxRow) bool { return r.PublicTo != "" || r.PrivateTo != "" }

// plain is a text in private and nothing else.
func plain(out bot.Outbound) bool {
	return out.Text != "" && len(out.Files) == 0 && len(out.Buttons) == 0 && out.Edit == "" && out.ReplyTo == "" && out.PublicTo == "" && out.PrivateTo == ""
}

// recordJoined records rows that went in one message with another one: sent, under its id.
func (s *sender) recordJoined(joined []models.OutboxRow, ref string) {
	for _, r := range joined {
		s.g.results.put(models.Delivery{ID: r.ID, State: models.OutboxSent, SentRef: ref, At: s.g.clock.Now()})
		s.g.metrics.Sent(s.line.account.Key, codeJoined)
	}
}

// dropJoined takes them out of memory. It is called with the lock held.
func (s *sender) dropJoined(c *chat, joined []models.OutboxRow) {
	for _, r := range joined {
		gone := &said{OutboxRow: r, polled: true} // or nearly so: who wrote it may still hand it over
		for i := 1; i < len(c.rows); i++ {
			if c.rows[i].ID == r.ID {
				gone = c.rows[i]
				c.rows = append(c.rows[:i], c.rows[i+1:]...)
				break
			}
		}
		s.drop(gone)
	}
}

// shortage is how the budget of an account stands.
type shortage struct {
	left    int
	waiting int           // rows that wait for it to be renewed
	oldest  time.Time     // when the oldest of them was written
	window  time.Duration // in which it is renewed at the latest if nothing more is said
}

// shortage counts what waits for the budget; false when there is none.
func (s *sender) shortage() (x shortage, limited bool) {
	if s.budget == nil {
		return x, false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	x.left, _ = s.budget.left(s.g.machine())
	x.window = s.budget.quotas[0].Per
	for _, c := range s.chats.by {
		if len(c.rows) == 0 || !c.rows[0].short {
			continue
		}
		x.waiting += len(c.rows)
		if x.oldest.IsZero() || c.rows[0].At.Before(x.oldest) {
			x.oldest = c.rows[0].At
		}
	}
	return x, true
}

// measureBudgets tells how much waits for budgets, and once when it waits for long.
func (o *outbox) measureBudgets() {
	o.mu.Lock()
	senders := make([]*sender, 0, len(o.senders))
	for _, s := range o.senders {
		senders = append(senders, s)
	}
	o.mu.Unlock()
	now := o.g.clock.Now()
	for _, s := range senders {
		x, limited := s.shortage()
		if !limited {
			continue
		}
		account := s.line.account.Key
		o.g.metrics.Budget(account, x.left, x.waiting)
		long := x.waiting > 0 && now.Sub(x.oldest) > x.window
		if long != s.long {
			s.long = long
			health := bot.Health{Account: account, At: now, OK: !long}
			if long {
				health.Code = codeBudget
				o.g.log.Warn("messages wait longer than the platform's window", "account", account, "waiting", x.waiting)
			}
			o.g.health(health)
		}
	}
}
