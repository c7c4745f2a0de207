package gateway

import (
	"context"
	"sort"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// keeper holds the leases: one statement each third of their life. An account that is gained is polled, turned and sent
// for; one that is lost is not, before its lease is over.
type keeper struct {
	g        *Gateway
	accounts []string
	held     map[string]*holding
	lastHeld time.Time // when the last renewal that worked was asked for, the machine's
}

type holding struct {
	epoch int64
	stop  context.CancelFunc // of polling
	done  chan struct{}      // polling has ended
}

func newKeeper(g *Gateway) *keeper {
	k := &keeper{g: g, held: map[string]*holding{}, lastHeld: g.machine()}
	for key := range g.lines {
		k.accounts = append(k.accounts, key)
	}
	sort.Strings(k.accounts)
	return k
}

func (k *keeper) run(ctx context.Context) {
	tick := time.NewTicker(k.g.tuning.Lease / 3)
	defer tick.Stop()
	for {
		k.g.round("leases", func() { k.renew(ctx) })
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (k *keeper) renew(ctx context.Context) {
	if leases, ok := k.ask(ctx, k.g.store.Hold); ok {
		k.keep(ctx, leases)
	}
}

// ask asks for the leases by Hold or Renew, and gives up what we hold when there was no answer for too long.
func (k *keeper) ask(ctx context.Context, by func(ctx context.Context, owner string, accounts []string, life time.Duration) ([]models.Lease, error)) ([]models.Lease, bool) {
	life := k.g.tuning.Lease
	within, cancel := context.WithTimeout(ctx, k.patience(life))
	defer cancel()
	began := k.g.machine()
	var leases []models.Lease
	err := k.g.safely("leases", func() (err error) {
		leases, err = by(within, k.g.owner, k.accounts, life)
		return err
	})
	if ctx.Err() != nil {
		return nil, false
	}
	if err != nil {
		k.g.storeFailed()
		k.g.log.Error("renewing leases", "err", err)
		// More than half is over, and the next try would come when it ends: others may take the accounts then.
		if since := k.g.machine().Sub(k.lastHeld); since > life/2 {
			k.dropAll(max(0, min(life/4, life-since)))
		}
		return nil, false
	}
	k.lastHeld = began
	return leases, true
}

// drain renews what we hold while what was begun is finished, which may take as long as a lease: else another replica would begin the
// same again. Nothing is polled any more, nothing is taken; what is lost all the same is given up.
func (k *keeper) drain(ctx context.Context, finish func()) {
	var polls []chan struct{}
	for _, h := range k.held {
		h.stop()
		polls = append(polls, h.done)
	}
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		for _, done := range polls {
			<-done // no adapter brings anything any more
		}
		finish()
	}()
	tick := time.NewTicker(k.g.tuning.Lease / 3)
	defer tick.Stop()
	for over := false; !over; {
		if leases, ok := k.ask(ctx, k.g.store.Renew); ok {
			k.dropLost(leases)
		}
		select {
		case <-finished:
			over = true
		case <-tick.C:
		}
	}
	// What is being sent may take a third of a lease, and recording it as long again.
	if leases, ok := k.ask(ctx, k.g.store.Renew); ok {
		k.dropLost(leases)
	}
}

// patience is how long a renewal may take: what we hold must be given up in the last quarter of the lease, and that takes a while.
func (k *keeper) patience(life time.Duration) time.Duration {
	if len(k.held) == 0 {
		return life / 3
	}
	// Not less than a moment: a process that was held up itself may still have them.
	return max(life/12, min(life/3, life*3/4-k.g.machine().Sub(k.lastHeld)))
}

// keep makes what we do equal to what we hold.
func (k *keeper) keep(ctx context.Context, leases []models.Lease) {
	now := k.dropLost(leases)
	for _, account := range k.accounts {
		if epoch, ours := now[account]; ours && k.held[account] == nil {
			k.take(ctx, k.g.lines[account], epoch)
		}
	}
	if len(k.held) < len(k.accounts) {
		k.g.turns.othersSeen(2 * k.g.tuning.Lease)
	}
	k.g.metrics.Held(len(k.held))
}

// dropLost stops working for what we do not hold any more, and returns the epochs of what we hold.
func (k *keeper) dropLost(leases []models.Lease) map[string]int64 {
	now := map[string]int64{}
	for _, l := range leases {
		now[l.Account] = l.Epoch
	}
	var lost []string
	for account, h := range k.held {
		// Another epoch: it was somebody else's in between, who may have taken our work over.
		if epoch, still := now[account]; !still || epoch != h.epoch {
			lost = append(lost, account)
		}
	}
	k.drop(lost, 0)
	return now
}

func (k *keeper) take(ctx context.Context, l *line, epoch int64) {
	h := &holding{epoch: epoch, done: make(chan struct{})}
	k.held[l.account.Key] = h
	k.g.log.Info("working for account", "account", l.account.Key, "epoch", epoch)
	k.g.turns.hold(l, epoch)
	k.g.outbox.hold(l)
	k.g.files.look()
	var polling context.Context
	polling, h.stop = context.WithCancel(ctx)
	if l.mode != Polled {
		close(h.done)
		return
	}
	go func() {
		defer close(h.done)
		k.g.poll(polling, l)
	}()
}

// drop stops working for accounts, all at once; what is being sent has until limit.
func (k *keeper) drop(accounts []string, limit time.Duration) {
	var wg sync.WaitGroup
	for _, account := range accounts {
		h := k.held[account]
		delete(k.held, account)
		h.stop()
		k.g.turns.drop(account)
		k.g.log.Info("no longer working for account", "account", account)
		wg.Go(func() {
			k.g.outbox.drop(account, limit)
			k.g.metrics.Outbox(account, 0, 0)
			<-h.done
		})
	}
	wg.Wait()
}

func (k *keeper) dropAll(limit time.Duration) {
	var all []string
	for account := range k.held {
		all = append(all, account)
	}
	k.drop(all, limit)
	k.g.metrics.Held(0)
}

// pollAgain is the pause after an adapter's Poll came back or panicked, which it should not.
const pollAgain = 5 * time.Second

// poll asks the platform for news until ctx ends.
func (g *Gateway) poll(ctx context.Context, l *line) {
	for ctx.Err() == nil {
		err := g.pollSafely(ctx, l)
		if ctx.Err() != nil {
			return
		}
		g.log.Error("polling came to an end", "account", l.account.Key, "err", err)
		timer := time.NewTimer(pollAgain)
		select {
		case <-ctx.Done():
		case <-timer.C:
		}
		timer.Stop()
	}
}

func (g *Gateway) pollSafely(ctx context.Context, l *line) (err error) {
	defer func() {
		if p := recover(); p != nil {
			g.metrics.Panicked("poll")
			err = newPanic(p)
		}
	}()
	return l.platform.(bot.Poller).Poll(ctx, g.Accept)
}
