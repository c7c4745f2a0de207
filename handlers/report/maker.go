package report

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Files are the attachments that we make ourselves: claimed, so that one replica makes each, and given back with what
// became of them. A claim ends by itself when who holds it dies.
type Files interface {
	PendingFiles(ctx context.Context, accounts []string, limit int) ([]models.Attachment, error)
	FileDone(ctx context.Context, a models.Attachment) error
	HashesInUse(ctx context.Context, hashes []string) ([]string, error)
	// ExpireMade gives up files of single complaints that were made before a time.
	ExpireMade(ctx context.Context, before time.Time, limit int) ([]models.Attachment, error)
}

// Keeper keeps files by their hash.
type Keeper interface {
	Put(ctx context.Context, r io.Reader, limit int64) (bot.Stored, error)
	Remove(hash string) error
}

const (
	// keepActions is how long an action-taken report is kept: as long as the words of messages. It can be made again.
	keepActions = 7 * 24 * time.Hour
	// expireEvery is how often it is looked for those that were kept long enough.
	expireEvery = time.Hour
	// claims is how many files are claimed at once; they are made one after the other.
	claims = 8
	// diskAgain is the wait when the folder cannot take a file. It counts no try: there is nothing wrong with the file.
	diskAgain = time.Minute
	// largest is what every messenger takes as a document: Telegram's 50 MB is more, WhatsApp's 100 MB too.
	largest = 20 << 20
)

// makeWaits are the waits between tries; after the last the file counts as failed, and who waits for it is told. A try that kills
// the process counts as well: it is counted with the claim.
var makeWaits = [...]time.Duration{2 * time.Second, 10 * time.Second, time.Minute}

// Maker makes the files that turns and mornings ask for, outside of any transaction. Any number of replicas may.
type Maker struct {
	reports *Reports
	files   Files
	keep    Keeper
	clock   models.Clock
	log     *slog.Logger
}

// NewMaker makes one.
func NewMaker(r *Reports, f Files, k Keeper, c models.Clock, log *slog.Logger) *Maker {
	return &Maker{reports: r, files: f, keep: k, clock: c, log: log}
}

// Run makes what is asked for until ctx ends, looking every interval. rest is called after something was made and nothing more
// waits: pages and pictures take memory that the rest of the day has no use for.
func (m *Maker) Run(ctx context.Context, every time.Duration, rest func()) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	var expired time.Time
	for {
		made, err := m.Sweep(ctx)
		if err != nil && ctx.Err() == nil {
			m.log.Error("making files", "err", err)
		}
		if made > 0 {
			rest()
		}
		if now := m.clock.Now(); now.Sub(expired) >= expireEvery {
			expired = now
			if _, err := m.Expire(ctx); err != nil && ctx.Err() == nil {
				m.log.Error("taking old reports away", "err", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Sweep makes everything that is asked for now and returns how many files that were.
func (m *Maker) Sweep(ctx context.Context) (made int, err error) {
	for {
		list, err := m.files.PendingFiles(ctx, []string{models.MadeHere}, claims)
		if err != nil {
			return made, fmt.Errorf("looking for files to make: %w", err)
		}
		for _, a := range list {
			if err := m.one(ctx, a); err != nil {
				return made, err
			}
			made++
		}
		if len(list) < claims {
			return made, nil
		}
	}
}

// Expire takes away action-taken reports that were kept long enough and returns how many. A crash in between leaves them to
// the next time.
func (m *Maker) Expire(ctx context.Context) (gone int, err error) {
	for {
		list, err := m.files.ExpireMade(ctx, m.clock.Now().Add(-keepActions), claims)
		if err != nil {
			return gone, fmt.Errorf("looking for old reports: %w", err)
		}
		for _, a := range list {
			if err := m.keep.Remove(a.Hash); err != nil {
				return gone, fmt.Errorf("taking an old report away: %w", err)
			}
			a.Hash = ""
			if err := m.files.FileDone(ctx, a); err != nil {
				return gone, fmt.Errorf("noting that an old report is gone: %w", err)
			}
			gone++
		}
		if len(list) < claims {
			return gone, nil
		}
	}
}

// one brings one file to an end, for now at least.
func (m *Maker) one(ctx context.Context, a models.Attachment) error {
	stored, err := m.safely(ctx, a)
	switch {
	case ctx.Err() != nil:
		return ctx.Err() // the claim ends by itself
	case err == nil:
		a.State, a.Reason, a.Hash, a.Size, a.MIME = models.AttachmentStored, "", stored.Hash, stored.Size, stored.MIME
	case errors.Is(err, errFolder):
		a.NotBefore = m.clock.Now().Add(diskAgain)
		a.Tries-- // whoever claimed it counted one
	case a.Tries > len(makeWaits):
		a.State, a.Reason = models.AttachmentFailed, models.ReasonUnmade
	default:
		a.NotBefore = m.clock.Now().Add(makeWaits[max(0, a.Tries-1)])
	}
	if err != nil {
		m.log.Error("making a file", "attachment", int64(a.ID), "tries", a.Tries, "err", err)
	}
	err = m.files.FileDone(ctx, a)
	if errors.Is(err, models.ErrNotFound) && a.Hash != "" {
		return m.forget(ctx, a.Hash) // meanwhile the person asked to be forgotten
	}
	if err != nil {
		return fmt.Errorf("noting a file: %w", err)
	}
	return nil
}

// forget takes away what nobody may have any more.
func (m *Maker) forget(ctx context.Context, hash string) error {
	used, err := m.files.HashesInUse(ctx, []string{hash})
	if err != nil {
		return fmt.Errorf("looking whose a file is: %w", err)
	}
	if len(used) > 0 {
		return nil
	}
	if err := m.keep.Remove(hash); err != nil {
		return fmt.Errorf("taking a file away: %w", err)
	}
	return nil
}

// safely makes a file; a panic is an error like any other.
func (m *Maker) safely(ctx context.Context, a models.Attachment) (stored bot.Stored, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic of type %T", p) // its words may hold somebody's
		}
	}()
	var b bytes.Buffer
	if err := m.write(ctx, &b, a); err != nil {
		return bot.Stored{}, err
	}
	stored, err = m.keep.Put(ctx, &b, largest)
	if err != nil && !models.IsCode(err, models.CodeTooLarge) && !models.IsCode(err, models.CodeFileKind) {
		return bot.Stored{}, fmt.Errorf("%w: %w", errFolder, err)
	}
	return stored, err
}

// errFolder is the folder's fault and not the file's: its disk is full, or it may not be written to.
var errFolder = errors.New("the media folder takes no file")

func (m *Maker) write(ctx context.Context, w io.Writer, a models.Attachment) error {
	if lang, ok := strings.CutPrefix(a.Ref, models.ActionRef("")); ok {
		return m.reports.WriteAction(ctx, w, a.Complaint, a.By, models.Lang(lang), m.clock.Now())
	}
	spec, err := parseSpec(a.Ref)
	if err != nil {
		return err
	}
	return m.reports.Write(ctx, w, spec, a.At)
}
