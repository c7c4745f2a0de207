package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Windows is for platforms that let us write freely only for some time after the person did (bot.Limits.Window). What
// cannot be said then is held: it waits in the database, and all that follows in its conversation behind it, until the
// person writes again.
type Windows interface {
	// LastIn is when somebody wrote to us from an address; models.ErrNotFound: never.
	LastIn(ctx context.Context, from models.Address) (time.Time, error)
	// WindowsOpened notes that these people, as far as they are known, have written just now, before their turns do, and makes
	// what is held for them (code bot.WindowClosed) due at once.
	WindowsOpened(ctx context.Context, people []models.Address) error
	// SentAs finds a sent message by the platform's id of it; models.ErrNotFound: none, or its words are deleted.
	SentAs(ctx context.Context, to models.Address, sentRef string) (models.OutboxRow, error)
	// Bounced records that a sent message did not arrive: it is dead, or waits again. A row that is not sent is left alone.
	Bounced(ctx context.Context, d models.Delivery) error
	// Elsewhere sends a waiting message by another channel of the same person, once: by the one he wrote to last of those that are
	// open. open says since when he must have written to an account. It returns the message as it waits there, and what was
	// waiting here is cancelled; models.ErrNotFound: no other channel is open, and nothing has changed.
	Elsewhere(ctx context.Context, id int64, open map[string]time.Time) (models.OutboxRow, error)
}

const (
	// longestHold is how long news is worth holding: as long as a "no" counts.
	longestHold = models.NoCounts
	// windowMargin keeps a message that is on its way while the window closes from being refused.
	windowMargin = time.Minute
	// triesToArrive bounds how often a message is sent again that the platform takes and then loses.
	triesToArrive = 6
)

// holds are how long a row is held at most before it is tried all the same, by its tries: a person's message that was
// stored while the refusal was under way must not hold up its own answer for long, nor must one that another replica stored.
func holds(tries int) time.Duration {
	list := []time.Duration{time.Minute, 10 * time.Minute, time.Hour}
	if tries < len(list) {
		return list[tries]
	}
	return 6 * time.Hour
}

// window says whether the reader of a row may be written to freely.
func (s *sender) window(row *said) (bot.Window, error) {
	if s.limits.Window <= 0 || row.PublicTo != "" {
		return bot.WindowOpen, nil
	}
	last, err := s.g.store.LastIn(s.hard, row.To)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return "", err
	}
	if err != nil || s.g.clock.Now().Sub(last) > s.limits.Window-windowMargin {
		return bot.WindowShut, nil
	}
	return bot.WindowOpen, nil
}

// hold leaves a row to the database until the person writes again, when he has no other channel that is open.
func (s *sender) hold(row *said, e *bot.SendError) ending {
	if end, done := s.elsewhere(row); done {
		return end
	}
	now := s.g.clock.Now()
	if now.Sub(row.At) > longestHold {
		return dead(string(e.Verdict))
	}
	return ending{held: true, delivery: models.Delivery{State: models.OutboxWaiting, Code: string(bot.WindowClosed),
		NotBefore: now.Add(holds(row.Tries))}}
}

// elsewhere sends a row by another channel of its reader. What was sent in part stays here.
func (s *sender) elsewhere(row *said) (end ending, done bool) {
	if row.Moved || row.Protect || row.PublicTo != "" || row.Priority == models.Broadcast || row.parts > 0 {
		return ending{}, false
	}
	moved, err := s.g.store.Elsewhere(s.hard, row.ID, s.g.openSince())
	switch {
	case errors.Is(err, models.ErrNotFound):
		return ending{}, false
	case err != nil:
		s.g.log.Error("sending a message by another channel", "outbox", row.ID, "err", err)
		return ending{delay: soon}, true
	}
	s.g.metrics.Sent(s.line.account.Key, codeMoved)
	s.g.tellOthers(s.g.outbox.hand([]models.OutboxRow{moved}, fromElsewhere))
	return ending{delivery: models.Delivery{State: models.OutboxCancelled, Code: codeMoved}}, true
}

// openSince says of each account since when a person must have written to it to be written to freely now.
func (g *Gateway) openSince() map[string]time.Time {
	now := g.clock.Now()
	open := make(map[string]time.Time, len(g.lines))
	for key, l := range g.lines {
		switch window := l.platform.Limits().Window; {
		case window <= 0 || window == bot.Ever:
			open[key] = time.Time{}
		default:
			open[key] = now.Add(windowMargin - window)
		}
	}
	return open
}

// opened lets the poll bring what was held before anything newer is said.
func (s *sender) opened(peer models.Peer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chats.of(peer)
	c.partial, c.partialAt = true, s.polls
	s.wanted = true
	s.askIfNeedy()
}

func (o *outbox) opened(a models.Address) {
	if s := o.sender(a.Account); s != nil {
		s.opened(a.Peer)
	}
}

// opens reports whether an event is the person's word to us in private: only that lets us write to him. What everybody can read
// opens nothing, and what we cannot read was said where we cannot answer.
func opens(in bot.Inbound) bool {
	if in.Public != nil {
		return false
	}
	switch in.Kind {
	case bot.MemberIn, bot.MigrateIn, bot.DeletedIn, bot.UnreadableIn:
		return false
	}
	return true
}

// openWindows lets go what is held for the people of these events. It comes before the events are stored: a person who
// has written may be written to, whatever becomes of us, and doing it twice does no harm.
func (g *Gateway) openWindows(ctx context.Context, items []taken) error {
	var people []models.Address
	now := g.clock.Now()
	for i := range items {
		in := items[i].in
		l := g.lines[in.Account]
		window := l.platform.Limits().Window
		if window <= 0 || !opens(in) || now.Sub(in.At) > window-windowMargin {
			continue // some of it was said long ago
		}
		people = append(people, models.Address{Platform: l.account.Platform, Account: in.Account, Peer: in.Peer})
	}
	if len(people) == 0 {
		return nil
	}
	if err := g.store.WindowsOpened(ctx, people); err != nil {
		return fmt.Errorf("letting go what was held: %w", err)
	}
	for _, a := range people {
		g.outbox.opened(a)
	}
	return nil
}

// Fates takes what platforms say later of messages that they had taken. An error means: say it again.
func (g *Gateway) Fates(ctx context.Context, fates []bot.Fate) error {
	if err := g.mark(ctx, fates); err != nil {
		return err
	}
	for _, f := range fates {
		if _, ours := g.lines[f.Account]; !ours || f.State == bot.Sent {
			continue
		}
		g.metrics.Sent(f.Account, string(f.State))
		if f.State != bot.Failed || f.Err == nil {
			continue
		}
		if err := g.bounced(ctx, f); err != nil {
			g.storeFailed()
			return fmt.Errorf("recording that a message did not arrive: %w", err)
		}
	}
	return nil
}

func (g *Gateway) bounced(ctx context.Context, f bot.Fate) error {
	g.log.Warn("message did not arrive", "account", f.Account, "verdict", string(f.Err.Verdict), "code", f.Err.Code)
	to := models.Address{Platform: g.lines[f.Account].account.Platform, Account: f.Account, Peer: f.Peer}
	row, err := g.store.SentAs(ctx, to, f.MessageID)
	if errors.Is(err, models.ErrNotFound) {
		return nil // a further part of a long message, or one that is over long ago
	}
	if err != nil {
		return err
	}
	now := g.clock.Now()
	d := models.Delivery{ID: row.ID, State: models.OutboxDead, Code: string(f.Err.Verdict), At: now}
	switch {
	case f.Err.Verdict == bot.PeerGone:
		if err := g.store.PeerStopped(ctx, row.To); err != nil {
			return err
		}
		g.outbox.stopped(row.To)
	case f.Err.Verdict == bot.WindowClosed && now.Sub(row.At) <= longestHold:
		d.State, d.NotBefore = models.OutboxWaiting, now.Add(holds(row.Tries))
	case (f.Err.Verdict == bot.TryAgain || f.Err.Verdict == bot.Throttled) && row.Tries < triesToArrive:
		d.State, d.NotBefore = models.OutboxWaiting, now.Add(max(holds(row.Tries), f.Err.After))
	}
	return g.store.Bounced(ctx, d)
}

// saysNothingNew reports whether a row that would change an earlier message says what that one says already. A platform
// that cannot change messages would repeat it: ten photos in a row need one "added", not ten, and no answer for each that only counts them.
func saysNothingNew(row *said, before models.OutboxRow) bool {
	if row.Kind != before.Kind || row.Lang != before.Lang || len(row.Files) > 0 {
		return false
	}
	args := row.Args
	if row.Priority == models.Reply {
		args.Count = before.Args.Count
	}
	a, errA := json.Marshal(args)
	b, errB := json.Marshal(before.Args)
	return errA == nil && errB == nil && string(a) == string(b)
}
