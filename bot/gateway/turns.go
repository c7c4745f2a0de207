package gateway

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// turns runs the turns of the accounts we hold: batches of distinct conversations, each batch one transaction.
// When idle a single message is a batch; under load batches fill by themselves. No timer is needed for either.
type turns struct {
	*backlog
	g *Gateway
	// writing lets the outbox rows of one batch be written and committed at a time, and be handed over before those of the next
	// one: so messages reach the senders in the order in which they were committed. All else of a batch is written beside.
	writing chan struct{}
}

// job is one turn on its way.
type job struct {
	conv *conv
	in   TurnInput
	cs   models.ChangeSet
	err  error
}

// tries at once when somebody else changed what a turn had read
const conflictTries = 3

// Codes of failed turns. Stored with the inbox row and counted: never rename.
const (
	codeMalformed = "malformed"
	codePanic     = "panic"
	codeConflict  = "conflict"
	codeFailed    = "failed"
)

// run takes batches until the backlog is closed; a batch that was taken is finished.
func (t *turns) run() {
	for {
		batch := t.take(t.g.tuning.TurnBatch)
		if batch == nil {
			return
		}
		t.process(batch)
	}
}

func (t *turns) process(batch []head) {
	ctx, cancel := t.time()
	defer cancel()
	t.g.metrics.Batch(len(batch))
	if jobs := t.prepare(ctx, batch); len(jobs) > 0 {
		if left, err := t.together(ctx, jobs); err != nil {
			t.apart(left, err)
		}
	}
}

// leastTurn is what a batch has at least. A lease may be so short that a busy machine does no turn within it; they would all be given up. It is
// renewed meanwhile, and what was done under one that went is refused by its epoch.
const leastTurn = 10 * time.Second

// time is what a batch has. It is not the Gateway's context: what was begun is finished, also when stopping.
func (t *turns) time() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), max(t.g.tuning.Lease, leastTurn))
}

// together runs the jobs in one transaction. After an error the jobs that are left have not had their turn.
func (t *turns) together(ctx context.Context, jobs []*job) (left []*job, err error) {
	if err := t.load(ctx, jobs); err != nil {
		return jobs, err
	}
	t.batched(jobs)
	t.think(ctx, jobs)
	t.check(ctx, jobs)
	var good, bad []*job
	for _, j := range jobs {
		if j.err == nil {
			good = append(good, j)
		} else {
			bad = append(bad, j)
		}
	}
	defer t.failAll(bad)
	if len(good) == 0 {
		return nil, nil
	}
	if err := t.apply(ctx, good); err != nil {
		return good, err
	}
	t.done(good)
	return nil, nil
}

// prepare decodes the rows and leaves out what cannot be run.
func (t *turns) prepare(ctx context.Context, batch []head) []*job {
	jobs := make([]*job, 0, len(batch))
	var bad []*job
	for _, c := range batch {
		j := &job{conv: c.conv}
		h, ours := t.account(c.key.account)
		if !ours {
			t.finish(c.conv)
			continue
		}
		if j.err = t.begin(ctx, j, c.row, h); j.err != nil || c.sorry == c.row.ID {
			bad = append(bad, j)
			continue
		}
		jobs = append(jobs, j)
	}
	t.failAll(bad)
	return jobs
}

func (t *turns) begin(ctx context.Context, j *job, row models.InboxRow, h held) error {
	in, err := decode(row)
	j.in = TurnInput{Row: row, In: in, Account: h.line.account, Scope: h.line.scope, Epoch: h.epoch}
	if err != nil {
		return fmt.Errorf("%w: %w", errMalformed, err)
	}
	if in.Kind != bot.MigrateIn || in.NewPeer == "" {
		return nil
	}
	// The conversation moves before its turn: repeating it does nothing.
	if err := t.g.safely("moved", func() error { return t.g.store.PeerMoved(ctx, t.address(j), in.NewPeer) }); err != nil {
		return fmt.Errorf("moving a conversation: %w", err)
	}
	t.g.outbox.moved(t.address(j), in.NewPeer)
	j.in.In.Peer = in.NewPeer
	return nil
}

var errMalformed = errors.New("stored event cannot be read")

func (t *turns) address(j *job) models.Address {
	return models.Address{Platform: j.in.Account.Platform, Account: j.in.Account.Key, Peer: j.in.In.Peer}
}

func (t *turns) load(ctx context.Context, jobs []*job) (err error) {
	defer t.g.caught("load", &err)
	keys := make([]models.TurnKey, len(jobs))
	for i, j := range jobs {
		keys[i] = models.TurnKey{Address: t.address(j), Scope: j.in.Scope}
	}
	states, err := t.g.store.LoadTurns(ctx, keys)
	if err != nil {
		return fmt.Errorf("loading conversations: %w", err)
	}
	if len(states) != len(jobs) {
		return fmt.Errorf("loading conversations: %d states for %d", len(states), len(jobs))
	}
	for i, j := range jobs {
		j.in.State = states[i]
	}
	return nil
}

// think runs the turns: on two goroutines when that pays.
func (t *turns) think(ctx context.Context, jobs []*job) {
	const worthIt = 8
	if len(jobs) < worthIt {
		t.thinkAll(ctx, jobs)
		return
	}
	var wg sync.WaitGroup
	wg.Go(func() { t.thinkAll(ctx, jobs[:len(jobs)/2]) })
	t.thinkAll(ctx, jobs[len(jobs)/2:])
	wg.Wait()
}

func (t *turns) thinkAll(ctx context.Context, jobs []*job) {
	for _, j := range jobs {
		j.cs, j.err = t.safely(ctx, t.g.turner.Turn, j.in)
		j.cs.Inbox, j.cs.Epoch = j.in.Row.ID, j.in.Epoch
	}
}

// safely runs a turn; a panic in it is its own failure, not the process's.
func (t *turns) safely(ctx context.Context, turn func(context.Context, TurnInput) (models.ChangeSet, error),
	in TurnInput) (cs models.ChangeSet, err error) {
	defer func() {
		if p := recover(); p != nil {
			trouble := newPanic(p)
			t.g.metrics.Panicked("turn")
			t.g.log.Error("panic in a turn", "inbox", in.Row.ID, "account", in.Row.Account, "panic", trouble.kind,
				"stack", trouble.stack)
			err = trouble
		}
	}()
	return turn(ctx, in)
}

// apply writes the changes of the jobs in one transaction and hands over what they say.
func (t *turns) apply(ctx context.Context, jobs []*job) (err error) {
	defer t.g.caught("apply", &err)
	sets := make([]models.ChangeSet, len(jobs))
	for i, j := range jobs {
		sets[i] = j.cs
	}
	entered := false
	defer func() {
		if entered {
			<-t.writing
		}
	}()
	rows, err := t.g.store.ApplyInOrder(ctx, sets, func() {
		t.writing <- struct{}{}
		entered = true
		t.g.outbox.beginWrite()
	})
	if err != nil {
		if !errors.Is(err, models.ErrConflict) {
			t.g.outbox.doubt() // it may be committed all the same, and nobody hands over what it says
		}
		return fmt.Errorf("applying %d turns: %w", len(sets), err)
	}
	for _, j := range jobs {
		t.committed(j)
	}
	t.g.tellOthers(t.g.outbox.hand(rows, fromTurns))
	return nil
}

// committed does what a committed turn means to memory.
func (t *turns) committed(j *job) {
	defer func() {
		if p := recover(); p != nil {
			t.g.metrics.Panicked("after")
			t.g.log.Error("panic after a turn", "inbox", j.in.Row.ID, "panic", newPanic(p).kind)
		}
	}()
	if c := j.cs.Conversation; c != nil && c.Stopped {
		t.g.outbox.stopped(t.address(j))
	}
	t.g.outbox.forgot(j.cs)
	if len(j.cs.Attachments) > 0 {
		t.g.files.look()
	}
	if j.cs.After != nil {
		j.cs.After()
	}
}

// done ends jobs whose turns are committed.
func (t *turns) done(jobs []*job) {
	now := t.g.clock.Now()
	for _, j := range jobs {
		t.g.metrics.Turn(j.in.Account.Key, TurnDone, now.Sub(j.in.Row.StoredAt))
		t.finish(j.conv)
	}
}
