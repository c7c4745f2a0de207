package gateway

import (
	"context"
	"errors"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// fewTogether is how many jobs of a failed batch are not worth being tried together again.
const fewTogether = 4

// apart runs the jobs of a failed batch again. A conflict is one job's as a rule, and a hundred transactions in place of one would
// be felt by everybody: so each half is tried together, until few are left. After another error each job is alone.
// It returns false when the database does not even take note of a failure.
func (t *turns) apart(jobs []*job, why error) bool {
	if len(jobs) <= fewTogether || !errors.Is(why, models.ErrConflict) {
		return t.singly(jobs)
	}
	half := len(jobs) / 2
	if !t.half(jobs[:half]) {
		t.postpone(jobs[half:])
		return false
	}
	return t.half(jobs[half:])
}

func (t *turns) half(jobs []*job) bool {
	ctx, cancel := t.time()
	defer cancel()
	left, err := t.together(ctx, jobs)
	return err == nil || t.apart(left, err)
}

// singly runs the jobs of a failed batch again, each in a transaction of its own, so that one bad message costs only
// itself. When not even a failure can be noted, the database is away: the rest waits, and it returns false.
func (t *turns) singly(jobs []*job) bool {
	for i, j := range jobs {
		err := t.alone(j)
		if err == nil {
			t.done(jobs[i : i+1])
			continue
		}
		j.err = err
		if !t.fail(j) {
			t.postpone(jobs[i+1:])
			return false
		}
	}
	return true
}

// alone runs one turn from the start; a few times when others change what it reads.
func (t *turns) alone(j *job) (err error) {
	ctx, cancel := t.time()
	defer cancel()
	j.in.Batched = false
	one := []*job{j}
	for range conflictTries {
		if err = t.load(ctx, one); err != nil {
			return err
		}
		if t.thinkAll(ctx, one); j.err != nil {
			return j.err
		}
		if err = t.apply(ctx, one); !errors.Is(err, models.ErrConflict) {
			return err
		}
		t.g.metrics.Turn(j.in.Account.Key, TurnConflict, 0)
	}
	return err
}

func (t *turns) failAll(jobs []*job) {
	for i, j := range jobs {
		if !t.fail(j) {
			t.postpone(jobs[i+1:])
			return
		}
	}
}

// postpone puts jobs back while the database is away; it counts no try.
func (t *turns) postpone(jobs []*job) {
	for _, j := range jobs {
		t.again(j.conv, t.g.tuning.Poll)
	}
}

// fail notes that a turn failed: it is run again later, or given up. It returns false when the database does not take
// the note; then nothing is lost and nothing counted. Nor is anything counted while the disk is full, or while others seal with a key that this
// process does not have yet: a note may still find room where a complaint does not, and nobody should have to look at each of them afterwards.
func (t *turns) fail(j *job) bool {
	if errors.Is(j.err, models.ErrNoRoom) || errors.Is(j.err, models.ErrNewerKey) {
		t.g.storeFailed()
		t.g.log.Error("a turn must wait", "inbox", j.in.Row.ID, "err", j.err)
		t.postpone([]*job{j})
		return true // the next one may need less
	}
	ctx, cancel := context.WithTimeout(context.Background(), t.g.tuning.Lease/3)
	defer cancel()
	row := j.in.Row
	code := failCode(j.err)
	if j.conv.sorry == row.ID || code == codeMalformed || row.Tries >= len(t.g.tuning.Retries) {
		return t.giveUp(ctx, j, code)
	}
	delay := t.g.tuning.Retries[row.Tries]
	retry := func() error { return t.g.store.RetryInbox(ctx, row.ID, t.g.clock.Now().Add(delay), code) }
	if err := t.g.safely("retry", retry); err != nil {
		t.g.storeFailed()
		t.g.log.Error("a failed turn could not be noted", "inbox", row.ID, "err", err)
		t.postpone([]*job{j})
		return false
	}
	t.g.log.Warn("turn failed", "inbox", row.ID, "account", row.Account, "code", code, "try", row.Tries+1, "err", j.err)
	t.g.metrics.Turn(row.Account, TurnFailed, 0)
	t.failed(j.conv, delay)
	return true
}

// failCode is what is stored of a failure.
func failCode(err error) string {
	var p *panicked
	switch {
	case errors.Is(err, errMalformed):
		return codeMalformed
	case errors.As(err, &p):
		return codePanic
	case errors.Is(err, models.ErrConflict):
		return codeConflict
	}
	return codeFailed
}

// giveUp tells the person and parks the row. If it ends between the two, the person is told once more. Nobody is told of a turn that is done after
// all: its commit may have been the one whose answer was lost, or another replica's.
func (t *turns) giveUp(ctx context.Context, j *job, code string) bool {
	id := j.in.Row.ID
	if j.conv.sorry != id {
		waits, err := t.g.store.InboxWaits(ctx, id)
		if err != nil {
			t.g.storeFailed()
			t.g.log.Error("it could not be seen whether a message is to be parked", "inbox", id, "err", err)
			t.postpone([]*job{j})
			return false
		}
		if !waits {
			t.g.log.Warn("a turn that failed was done", "inbox", id, "account", j.in.Row.Account, "code", code, "err", j.err)
			t.g.files.look()
			t.finish(j.conv)
			return true
		}
		if err := t.saySorry(ctx, j); err != nil {
			// A conversation that cannot even be told is parked all the same: the hub sees it.
			t.g.log.Error("a person could not be told of a parked message", "inbox", id, "err", err)
		} else {
			j.conv.sorry = id
		}
	}
	if err := t.g.safely("park", func() error { return t.g.store.ParkInbox(ctx, id, code) }); err != nil {
		t.g.storeFailed()
		t.g.log.Error("a message could not be parked", "inbox", id, "err", err)
		t.postpone([]*job{j})
		return false
	}
	t.g.log.Error("message parked", "inbox", id, "account", j.in.Row.Account, "code", code, "err", j.err)
	t.g.metrics.Turn(j.in.Account.Key, TurnParked, 0)
	t.finish(j.conv)
	return true
}

// saySorry applies what Turner.Sorry says. The row itself stays waiting: it is parked, not done.
func (t *turns) saySorry(ctx context.Context, j *job) error {
	one := []*job{j}
	if err := t.load(ctx, one); err != nil {
		return err
	}
	cs, err := t.safely(ctx, t.g.turner.Sorry, j.in)
	if err != nil {
		return err
	}
	j.cs = cs
	j.cs.Inbox, j.cs.Epoch = 0, j.in.Epoch
	return t.apply(ctx, one)
}

// lateAtOnce bounds how many people are told of a delay in one look: an overload must not be made worse.
const lateAtOnce = 32

// tellLate tells people whose message is stored but waits long for its turn, once each.
func (t *turns) tellLate(ctx context.Context) {
	late, wait := t.takeLate(t.g.clock.Now().Add(-t.g.tuning.LateAfter), func(r models.InboxRow) bool {
		return !r.Late && r.Kind == string(bot.MessageIn)
	}, lateAtOnce)
	for i, c := range late {
		if ctx.Err() == nil && t.tellOne(ctx, c) {
			t.told(c.conv, wait[i])
		} else {
			t.again(c.conv, wait[i])
		}
	}
}

func (t *turns) tellOne(ctx context.Context, c head) bool {
	ctx, cancel := context.WithTimeout(ctx, t.g.tuning.Lease/3)
	defer cancel()
	j := &job{conv: c.conv}
	h, ours := t.account(c.key.account)
	if !ours || t.begin(ctx, j, c.row, h) != nil || t.load(ctx, []*job{j}) != nil {
		return false // its own turn deals with it
	}
	if !opens(j.in.In) {
		return true // said in public, or no words at all: a delay is not told there
	}
	var intent models.Intent
	_, err := t.safely(ctx, func(context.Context, TurnInput) (models.ChangeSet, error) {
		intent = t.g.turner.Late(j.in)
		return models.ChangeSet{}, nil
	}, j.in)
	if err == nil {
		var rows []models.OutboxRow
		err = t.g.safely("late", func() (err error) {
			rows, err = t.g.store.MarkLate(ctx, j.in.Row.ID, intent)
			return err
		})
		if err == nil {
			t.g.metrics.Turn(j.in.Account.Key, TurnLate, 0)
			t.g.Handover(rows)
			return true
		}
	}
	t.g.log.Warn("a person could not be told of a delay", "inbox", j.in.Row.ID, "err", err)
	return false
}

// lookLoop finds rows that nobody handed over, and what became due.
func (t *turns) lookLoop(ctx context.Context) {
	lookWhen(ctx, t.g.tuning.Poll, t.wake, func() bool {
		t.promote()
		t.tellLate(ctx)
		return t.lookOnce(ctx)
	}, func() bool { return t.lookOnce(ctx) })
}

// lookWhen looks into the database at every tick, and whenever it is woken, until ctx ends. Both report whether they could: while the database is
// away only the tick asks it.
func lookWhen(ctx context.Context, every time.Duration, wake <-chan struct{}, ticked, woken func() bool) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	ok := true
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			ok = ticked()
		case <-wake:
			if ok {
				ok = woken()
			}
		}
	}
}

func (t *turns) lookOnce(ctx context.Context) bool {
	if t.plenty() {
		return true
	}
	const limit = 512
	l := t.beginPoll()
	if len(l.accounts) == 0 {
		t.failedPoll()
		return true
	}
	asking, cancel := context.WithTimeout(ctx, t.g.tuning.Lease/3)
	defer cancel()
	var rows []models.InboxRow
	var retries retryList
	err := t.g.safely("inbox", func() (err error) {
		retries, err = retried(t.g.store.RetriedInbox).around(asking, l.fresh, func() (err error) {
			rows, err = t.g.store.PendingInbox(asking, l.accounts, limit, l.known...)
			return err
		})
		return err
	})
	if err != nil {
		t.failedPoll()
		if ctx.Err() != nil {
			return false // stopping
		}
		t.g.storeFailed()
		t.g.log.Error("looking into the inbox", "err", err)
		return false
	}
	of := extentOf(len(rows), limit)
	t.endPoll(l.poll, rows, of)
	if of == wholly {
		t.learn(l.fresh, retries)
	}
	return true
}
