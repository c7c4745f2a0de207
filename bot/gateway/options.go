package gateway

import (
	"context"
	"io"
	"log/slog"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Options are what a Gateway is made of. Store, Turner, Renderer, Clock and Lines must be set.
type Options struct {
	// Owner names this process among the replicas; it must be new at each start, because a lease is the process's.
	Owner    string
	Lines    []Line
	Store    Store
	Turner   Turner
	Renderer Renderer
	Clock    models.Clock
	Media    Media            // nil: files are not fetched
	Notifier Notifier         // nil: one process only, or the poll is enough
	Metrics  Metrics          // nil: nothing is counted
	Health   func(bot.Health) // told when an account's credentials are refused; nil: nobody
	Log      *slog.Logger     // nil: silent
	// Refused is called when a file is refused for good, so that its sender can be told, and before that is noted: after an error it is called
	// again later, and rarely without one. May be nil.
	Refused func(context.Context, models.Attachment) error
	// Machine is the machine's own clock. It measures intervals (pauses, paces, backing off) and is never stored;
	// Clock may stand still in tests or be set, this one must go on. Nil: the process's clock.
	Machine func() time.Time
	Tuning  Tuning
}

// Mode is how news of an account arrives.
type Mode string

const (
	Polled Mode = "poll"    // we ask: the platform must be a bot.Poller
	Pushed Mode = "webhook" // the platform calls us
)

// Line is one account and how its news arrives.
type Line struct {
	Platform bot.Platform
	Mode     Mode
}

// Media keeps files by their content. Errors with models.CodeTooLarge or models.CodeFileKind are about the file and
// final; a failing reader's error is returned as it is; all others are the folder's and pass.
type Media interface {
	Put(ctx context.Context, r io.Reader, limit int64) (bot.Stored, error)
}

// Tuning is how much at once and how often. Zero values mean the defaults written beside them.
type Tuning struct {
	Lease        time.Duration   // 10 s: life of an account's lease. Calls to platforms must end within a third of it
	Poll         time.Duration   // 1 s: between looks into the inbox and outbox for what nobody handed over
	FilePoll     time.Duration   // 5 s: the same for files
	LateAfter    time.Duration   // 10 s: a message that waits longer is told so, once
	Retries      []time.Duration // 1, 5, 25 s: after a turn failed; then it is parked
	Unauthorized time.Duration   // 1 min: pause of an account whose credentials are refused
	Drain        time.Duration   // a third of Lease: what may still finish when stopping

	TurnBatch  int // 128 turns in one transaction at most
	Runners    int // 3 batches on their way at most
	Backlog    int // 4096 inbox rows in memory at most; the others wait in the database
	InboxBatch int // 256 events in one transaction at most
	// InboxWrites is how many transactions may store events at a time, of different conversations: 1. More pays where a commit waits
	// for a disk and others can write meanwhile.
	InboxWrites int
	InboxQueue  int // 4096 events waiting to be stored at most; then Accept waits

	InFlight    int // 16 messages of one account on their way at most
	OutboxQueue int // 1024 outbox rows of one account in memory at most
	Fetches     int // 4 files on their way at most
}

func (t Tuning) withDefaults() Tuning {
	duration := func(d *time.Duration, def time.Duration) {
		if *d <= 0 {
			*d = def
		}
	}
	number := func(n *int, def int) {
		if *n <= 0 {
			*n = def
		}
	}
	duration(&t.Lease, 10*time.Second)
	duration(&t.Poll, time.Second)
	duration(&t.FilePoll, 5*time.Second)
	duration(&t.LateAfter, 10*time.Second)
	duration(&t.Unauthorized, time.Minute)
	duration(&t.Drain, t.Lease/3)
	if t.Retries == nil {
		t.Retries = []time.Duration{time.Second, 5 * time.Second, 25 * time.Second}
	}
	number(&t.TurnBatch, 128)
	number(&t.Runners, 3)
	number(&t.Backlog, 4096)
	number(&t.InboxBatch, 256)
	number(&t.InboxWrites, 1)
	number(&t.InboxQueue, 4096)
	number(&t.InFlight, 16)
	number(&t.OutboxQueue, 1024)
	number(&t.Fetches, 4)
	return t
}

// longestRetry is how long an inbox row can wait for its next try: for that long after taking an account over, rows may
// wait in the database that memory does not know of.
func (t Tuning) longestRetry() time.Duration {
	var longest time.Duration
	for _, d := range t.Retries {
		longest = max(longest, d)
	}
	return longest
}
