package gateway

import (
	"context"
	"fmt"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// taken is an event on its way into the inbox.
type taken struct {
	event models.InboxEvent
	in    bot.Inbound
}

func (x taken) conversation() convKey { return convKey{x.event.Account, x.event.Peer} }

// Accept stores events and returns once they are durable: it is the bot.Sink of all adapters and may be called
// before Run. Calls that come together share one transaction. An error means that nothing may be acknowledged: the
// platform keeps the events and brings them again. Events of accounts that are not ours are dropped, a platform would
// bring them for ever.
func (g *Gateway) Accept(ctx context.Context, in []bot.Inbound) error {
	items := make([]taken, 0, len(in))
	for _, e := range in {
		e = cleaned(e)
		if _, ours := g.lines[e.Account]; !ours {
			g.metrics.Dropped(1)
			g.log.Warn("event of an account that is not ours", "kind", string(e.Kind))
			continue
		}
		event, err := encode(e)
		if err != nil {
			return err
		}
		items = append(items, taken{event, e})
	}
	if len(items) == 0 {
		return nil
	}
	if err := g.inbox.Do(ctx, items); err != nil {
		return fmt.Errorf("accepting events: %w", err)
	}
	return nil
}

// storeInbound is the write of the group commit: it belongs to many callers, so none of their contexts ends it.
func (g *Gateway) storeInbound(items []taken) error {
	ctx, cancel := context.WithTimeout(context.Background(), g.tuning.Lease)
	defer cancel()
	events := make([]models.InboxEvent, len(items))
	for i := range items {
		events[i] = items[i].event
	}
	if err := g.openWindows(ctx, items); err != nil {
		g.storeFailed()
		return err
	}
	began := g.machine()
	write := g.turns.beginWrite()
	defer g.turns.endWrite(write)
	rows, err := g.store.StoreInbound(ctx, events)
	if err != nil {
		// Some or all of it may be stored all the same. The poll finds that, in order with what comes after it.
		accounts := map[string]struct{}{}
		for i := range events {
			accounts[events[i].Account] = struct{}{}
		}
		g.turns.doubt(accounts)
		g.storeFailed()
		return err
	}
	g.metrics.Stored(len(events), len(rows), g.machine().Sub(began))
	g.tellOthers(g.turns.add(rows))
	g.acks.send(items, rows)
	return nil
}

// ackTimeout bounds an acknowledgement: later than that nobody looks at the spinner any more.
const ackTimeout = 2 * time.Second

// acks answers tapped buttons, and messages that want to be seen, after the commit, best effort.
type acks struct {
	lines map[string]*line
	slots chan struct{}
}

func newAcks(lines map[string]*line) *acks {
	return &acks{lines: lines, slots: make(chan struct{}, 64)}
}

// send acknowledges what is new of an event that wants it. When too many are on their way, the rest is let go.
func (a *acks) send(items []taken, rows []models.InboxRow) {
	type name struct{ account, event string }
	var wanted map[name]bot.Inbound
	for i := range items {
		if in := items[i].in; in.Kind == bot.TapIn || in.Ack != "" {
			if wanted == nil {
				wanted = map[name]bot.Inbound{}
			}
			wanted[name{in.Account, in.EventID}] = in
		}
	}
	for i := range rows {
		if in, ok := wanted[name{rows[i].Account, rows[i].EventID}]; ok {
			a.start(in)
		}
	}
}

func (a *acks) start(in bot.Inbound) {
	acknowledger, can := a.lines[in.Account].platform.(bot.Acknowledger)
	if !can {
		return
	}
	select {
	case a.slots <- struct{}{}:
	default:
		return
	}
	go func() {
		defer func() {
			_ = recover() // best effort: a tap that is not acknowledged shows its spinner a while longer
			<-a.slots
		}()
		ctx, cancel := context.WithTimeout(context.Background(), ackTimeout)
		defer cancel()
		_ = acknowledger.Acknowledge(ctx, in)
	}()
}
