package gateway

import (
	"context"
	"fmt"
	"slices"
	"time"

	"sunwai/models"
)

// Retries is for who takes accounts over: a poll does not show what waits for its next try, nor what waits behind
// that. Both list the conversations of the accounts in which a waiting row was tried before, whether or not its next try
// is due, at most limit of them.
type Retries interface {
	RetriedInbox(ctx context.Context, accounts []string, limit int) ([]models.Address, error)
	RetriedOutbox(ctx context.Context, accounts []string, limit int) ([]models.Address, error)
}

// retriesKnown is how many conversations with retries are listed; when there are more, time has to show them.
const retriesKnown = 1000

// hidden are the conversations of one account of which the database may hold rows that no poll shows yet, because
// something in them waits for its next try. Without asking, that could be any conversation for as long as the longest
// wait, and until then nothing could be handed over in memory.
type hidden struct {
	until time.Time // by then every next try has come, and a poll has shown it
	known bool
	many  bool // too many to list
	peers map[models.Peer]struct{}
}

// has reports whether rows of this conversation may be hidden.
func (h *hidden) has(peer models.Peer, now time.Time) bool {
	if !now.Before(h.until) {
		return false
	}
	_, listed := h.peers[peer]
	return !h.known || listed
}

// asks reports whether it is worth asking which they are.
func (h *hidden) asks(now time.Time) bool { return !h.known && !h.many && now.Before(h.until) }

// learn takes a list over. One that was cut off says only that there are too many to list.
func (h *hidden) learn(list retryList, account string) {
	if list.extent == partly {
		h.many = true
		return
	}
	h.known, h.peers = true, map[models.Peer]struct{}{}
	for _, a := range list.of {
		if a.Account == account {
			h.peers[a.Peer] = struct{}{}
		}
	}
}

// move follows a chat to its new id.
func (h *hidden) move(from, to models.Peer) {
	if _, listed := h.peers[from]; listed {
		h.peers[to] = struct{}{}
	}
}

// extent is how much of what waits an answer of the database holds.
type extent int

const (
	partly extent = iota // it was cut off at its limit: there may be more
	wholly               // nothing else waits
)

// extentOf is that of an answer with so many rows, of at most limit.
func extentOf(rows, limit int) extent {
	if rows < limit {
		return wholly
	}
	return partly
}

// retryList lists conversations that may hold rows which polls do not show yet.
type retryList struct {
	of     []models.Address
	extent extent
}

// retried is Inbox or Outbox of Retries.
type retried func(ctx context.Context, accounts []string, limit int) ([]models.Address, error)

// around runs a poll between two questions for retries, and returns what both list. A row that the poll does not show
// because it waits for its next try was tried before the poll: the second question lists it. One that came to
// its end in between is listed by the first, so that what waits behind it is looked for as well.
func (ask retried) around(ctx context.Context, accounts []string, poll func() error) (retryList, error) {
	if len(accounts) == 0 {
		return retryList{}, poll()
	}
	before, err := ask(ctx, accounts, retriesKnown)
	if err != nil {
		return retryList{}, fmt.Errorf("asking for retries: %w", err)
	}
	if err := poll(); err != nil {
		return retryList{}, err
	}
	after, err := ask(ctx, accounts, retriesKnown)
	if err != nil {
		return retryList{}, fmt.Errorf("asking for retries: %w", err)
	}
	return retryList{slices.Concat(before, after), extentOf(max(len(before), len(after)), retriesKnown)}, nil
}
