package gateway

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Reasons of attachments that are not stored. Stored: never rename.
const (
	reasonTooLarge  = "too_large"
	reasonForbidden = "forbidden_type"
	reasonGone      = "gone"
)

const (
	// maxFile is what Telegram lets a bot fetch: https://core.telegram.org/bots/api#getfile
	maxFile      = 20 << 20
	fetchTimeout = 2 * time.Minute
	// diskAgain is the wait when the folder cannot take a file. It counts no try: the person has done nothing wrong.
	diskAgain = time.Minute
)

// fetchWaits are the waits between tries of a platform that does not give a file.
var fetchWaits = [...]time.Duration{time.Second, 5 * time.Second, 25 * time.Second, 2 * time.Minute, 10 * time.Minute,
	time.Hour, time.Hour, time.Hour, time.Hour}

// files fetches what people sent, after the turn that noted it.
type files struct {
	g     *Gateway
	media Media
	wake  chan struct{}
	slots chan struct{}

	telling sync.Mutex
}

func newFiles(g *Gateway, m Media) *files {
	return &files{g: g, media: m, wake: make(chan struct{}, 1), slots: make(chan struct{}, g.tuning.Fetches)}
}

// look asks for a look at what is to be fetched.
func (f *files) look() {
	select {
	case f.wake <- struct{}{}:
	default:
	}
}

// run fetches until ctx ends, and then waits for what is on its way, which ctx ends too.
func (f *files) run(ctx context.Context) {
	if f.media == nil {
		return
	}
	var wg sync.WaitGroup
	defer wg.Wait()
	tick := time.NewTicker(f.g.tuning.FilePoll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-f.wake:
		}
		f.claim(ctx, &wg)
	}
}

// claim takes as many files as there are free slots.
func (f *files) claim(ctx context.Context, wg *sync.WaitGroup) {
	accounts := f.g.turns.heldAccounts()
	free := cap(f.slots) - len(f.slots)
	if free == 0 || len(accounts) == 0 {
		return // a slot that becomes free looks again
	}
	within, cancel := context.WithTimeout(ctx, f.g.tuning.Lease/3)
	defer cancel()
	var list []models.Attachment
	err := f.g.safely("file", func() (err error) {
		list, err = f.g.store.PendingFiles(within, accounts, free)
		return err
	})
	if err != nil {
		if !stopping(ctx) {
			f.g.storeFailed()
			f.g.log.Error("looking for files to fetch", "err", err)
		}
		return
	}
	for _, a := range list {
		f.slots <- struct{}{}
		wg.Go(func() {
			f.one(ctx, a)
			<-f.slots
			f.look()
		})
	}
}

// one brings one file to an end, for now at least.
func (f *files) one(ctx context.Context, a models.Attachment) {
	within, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	result := f.safely(within, &a)
	if stopping(ctx) && a.State == models.AttachmentPending {
		return // its claim ends by itself
	}
	f.g.metrics.File(result)
	if tells := a.State == models.AttachmentRefused || a.Reason == models.BrokenFile; tells && f.g.refused != nil {
		f.telling.Lock() // what is told of one file may depend on what became of the others that came with it
		defer f.telling.Unlock()
		if !f.told(ctx, a) {
			return // its claim ends by itself: it is fetched once more, and found to be what it is
		}
	}
	noting, stop := context.WithTimeout(context.WithoutCancel(ctx), f.g.tuning.Lease/3)
	defer stop()
	if err := f.g.safely("file", func() error { return f.g.store.FileDone(noting, a) }); err != nil {
		// The row still waits: the file is fetched once more and found to be there.
		f.g.storeFailed()
		f.g.log.Error("noting a file", "attachment", int64(a.ID), "err", err)
	}
}

// told tells of a file that was refused, before it is noted: if the process ends between the two, its sender is told twice rather than never.
// Whom telling fails for too often is not told.
func (f *files) told(ctx context.Context, a models.Attachment) bool {
	telling, stop := context.WithTimeout(context.WithoutCancel(ctx), f.g.tuning.Lease/3)
	defer stop()
	err := f.g.safely("refused", func() error { return f.g.refused(telling, a) })
	if err == nil {
		return true
	}
	f.g.log.Error("telling of a refused file", "attachment", int64(a.ID), "err", err)
	return a.Tries > len(fetchWaits)
}

func (f *files) safely(ctx context.Context, a *models.Attachment) (result string) {
	defer func() {
		if p := recover(); p != nil {
			f.g.metrics.Panicked("file")
			f.g.log.Error("panic in fetching a file", "attachment", int64(a.ID), "panic", newPanic(p).kind)
			result = f.later(a, 0)
		}
	}()
	return f.fetch(ctx, a)
}

func (f *files) fetch(ctx context.Context, a *models.Attachment) string {
	l := f.g.lines[a.Account]
	if l == nil {
		return failed(a)
	}
	fetcher, can := l.platform.(bot.Fetcher)
	if !can {
		return failed(a)
	}
	limit := int64(maxFile)
	if d := l.platform.Limits().Download; d > 0 {
		limit = min(limit, d)
	}
	if a.Size > limit {
		return refused(a, reasonTooLarge)
	}
	body, size, err := fetcher.Fetch(ctx, a.Ref)
	if err != nil {
		return f.notGiven(a, err)
	}
	defer body.Close()
	if size > limit {
		return refused(a, reasonTooLarge)
	}
	source := &readErr{Reader: body}
	stored, err := f.media.Put(ctx, source, limit)
	switch {
	case err == nil:
		a.State, a.Hash, a.Size, a.MIME, a.Reason = models.AttachmentStored, stored.Hash, stored.Size, stored.MIME, stored.Reason
		a.Look = stored.Look
		return string(a.State)
	case models.IsCode(err, models.CodeTooLarge):
		return refused(a, reasonTooLarge)
	case models.IsCode(err, models.CodeFileKind):
		return refused(a, reasonForbidden)
	case source.err != nil:
		return f.notGiven(a, source.err)
	}
	f.g.log.Error("storing a file", "attachment", int64(a.ID), "err", err)
	a.NotBefore = f.g.clock.Now().Add(diskAgain)
	a.Tries--
	return "later"
}

// readErr remembers that it was the platform that failed, not the folder.
type readErr struct {
	io.Reader
	err error
}

func (r *readErr) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		r.err = err
	}
	return n, err
}

// notGiven is a platform that does not give a file: now, or ever.
func (f *files) notGiven(a *models.Attachment, err error) string {
	var e *bot.SendError
	if !errors.As(err, &e) {
		return f.later(a, 0)
	}
	if e.Verdict == bot.Refused || e.Verdict == bot.PeerGone {
		return failed(a)
	}
	return f.later(a, e.After)
}

// later puts a file off, or gives it up. Who claimed it has counted this try.
func (f *files) later(a *models.Attachment, atLeast time.Duration) string {
	if a.Tries > len(fetchWaits) {
		return failed(a)
	}
	a.NotBefore = f.g.clock.Now().Add(max(fetchWaits[max(0, a.Tries-1)], atLeast))
	return "later"
}

func failed(a *models.Attachment) string {
	a.State, a.Reason = models.AttachmentFailed, reasonGone
	return string(a.State)
}

func refused(a *models.Attachment, reason string) string {
	a.State, a.Reason = models.AttachmentRefused, reason
	return string(a.State)
}
