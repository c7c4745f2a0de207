package gateway

import (
	"context"
	"sort"
	"sync"
	"time"
)

// noticeGap is between two notices: each is a commit of its own, and a wake-up for every replica. Under load commits follow each
// other faster than that; when quiet nothing waits.
const noticeGap = 10 * time.Millisecond

// notices tells other replicas about work for accounts that they hold, and hears of work for ours. It is only faster
// than the poll: what goes wrong here is left to that.
type notices struct {
	g        *Gateway
	notifier Notifier
	signal   chan struct{}

	mu       sync.Mutex
	accounts map[string]struct{}
}

func newNotices(g *Gateway, n Notifier) *notices {
	return &notices{g: g, notifier: n, signal: make(chan struct{}, 1), accounts: map[string]struct{}{}}
}

func (n *notices) start(ctx context.Context, wg *sync.WaitGroup) {
	if n.notifier == nil {
		return
	}
	wg.Go(func() { n.tell(ctx) })
	wg.Go(func() { n.listen(ctx) })
}

// add notes accounts to tell of. Many commits become one notice.
func (n *notices) add(accounts []string) {
	if n.notifier == nil {
		return
	}
	n.mu.Lock()
	for _, a := range accounts {
		if _, ours := n.g.lines[a]; ours {
			n.accounts[a] = struct{}{}
		}
	}
	n.mu.Unlock()
	select {
	case n.signal <- struct{}{}:
	default:
	}
}

func (n *notices) take() (accounts []string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for a := range n.accounts {
		accounts = append(accounts, a)
	}
	clear(n.accounts)
	sort.Strings(accounts)
	return accounts
}

func (n *notices) tell(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-n.signal:
		}
		accounts := n.take()
		if len(accounts) == 0 {
			continue
		}
		within, cancel := context.WithTimeout(ctx, n.g.tuning.Lease/3)
		err := n.g.safely("notify", func() error { return n.notifier.Notify(within, n.g.owner, accounts) })
		if err != nil && !stopping(ctx) {
			n.g.log.Warn("telling other replicas", "err", err)
		}
		cancel()
		timer := time.NewTimer(noticeGap)
		select {
		case <-ctx.Done():
		case <-timer.C:
		}
		timer.Stop()
	}
}

func (n *notices) listen(ctx context.Context) {
	for {
		err := n.g.safely("listen", func() error { return n.notifier.Listen(ctx, n.g.owner, n.heard) })
		if stopping(ctx) {
			return
		}
		n.g.log.Warn("listening to other replicas", "err", err)
		timer := time.NewTimer(n.g.tuning.Poll)
		select {
		case <-ctx.Done():
		case <-timer.C:
		}
		timer.Stop()
	}
}

// heard is called for each account that another replica names. What this one says itself is not for it: an account that it names and
// has by the time the notice comes was looked for when it took it over, and taking itself for another replica it would trust nothing
// that it stores for a minute.
func (n *notices) heard(account string) {
	if _, ours := n.g.turns.account(account); !ours {
		return
	}
	n.g.turns.othersSeen(time.Minute)
	n.g.turns.look()
	if s := n.g.outbox.sender(account); s != nil {
		s.want()
	}
}
