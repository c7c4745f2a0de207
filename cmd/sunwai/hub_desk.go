package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"time"

	"golang.org/x/sys/unix"

	"sunwai/bot/media"
	"sunwai/handlers/hub/desk"
	"sunwai/handlers/hub/letters"
	hubmedia "sunwai/handlers/hub/media"
	"sunwai/handlers/hub/triage"
	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/store"
)

// hubMedia serves the files that people sent.
func (v *service) hubMedia() web.Module {
	return hubmedia.Module(hubmedia.Deps{
		Read:  v.store,
		Open:  func(hash string) (io.ReadSeekCloser, error) { return v.media.Open(hash) },
		Clean: media.Clean,
		Sees:  v.sees,
		District: func(area string) string {
			d, _ := v.live.Directory().District(area)
			return d.Code
		},
		Audit: v.store.Audit,
	})
}

// hubDesk is the page of those who answer the phone.
func (v *service) hubDesk() web.Module {
	var phones []models.Account
	for _, l := range v.lines {
		if a := l.Platform.Account(); a.Platform == models.Phone {
			phones = append(phones, a)
		}
	}
	return desk.Module(desk.Deps{Store: v.store, Accounts: phones, Accept: v.gateway.Accept, Understand: v.live,
		Directory: func() desk.Directory { return v.live.Directory() }, Clock: v.clock, IDs: models.NewIDs(v.clock.Now, rand.Reader), Quiet: models.Nights(), Sees: v.sees})
}

// sees reports whether the officers' rules let an officer see a complaint.
func (v *service) sees(officer models.ID, c models.Complaint) bool {
	sees, _ := v.acts.Offers(officer, c)
	return sees
}

// hubTriage is the page of what a machine could not decide.
func (v *service) hubTriage() web.Module {
	p := triage.New(triage.Deps{Store: v.store, Acts: v.acts, Understand: v.live, Directory: func() triage.Directory { return v.live.Directory() },
		Clock: v.clock, Say: v.renderer.Text, Log: v.counted("pages")})
	v.feeds = append(v.feeds, p)
	return p.Module()
}

// hubLetters is the page of what could not be delivered, and of how the accounts stand.
func (v *service) hubLetters() web.Module {
	p := letters.New(letters.Deps{Store: v.store, Accounts: v.accountsStand, Findings: v.findings, Known: v.known.All, District: v.district, Clock: v.clock, Log: v.counted("pages")})
	v.feeds = append(v.feeds, p)
	return p.Module()
}

// accountsStand says how each account stands: what waits, by the queues, and how the way to its platform is.
func (v *service) accountsStand(ctx context.Context) ([]models.AccountState, error) {
	depths, err := v.store.QueueDepths(ctx)
	if err != nil {
		return nil, err
	}
	ways, err := v.store.Connections(ctx)
	if err != nil {
		return nil, err
	}
	by := make(map[string]store.Depth, len(depths))
	for _, d := range depths {
		by[d.Account] = d
	}
	list := make([]models.AccountState, len(v.lines))
	for i, l := range v.lines {
		a := l.Platform.Account()
		d := by[a.Key]
		list[i] = models.AccountState{Account: a, Connection: ways[a.Key], Waiting: d.Outbox, OldestOut: d.OutboxOldest, Later: d.Later,
			Unhandled: d.Inbox, OldestIn: d.InboxOldest, Dead: d.Dead, Parked: d.Parked}
		if a.Platform == models.Phone {
			list[i].Connection = models.Connection{Known: true, OK: true} // there is no network that could fail
		}
	}
	return list, nil
}

// littleRoom is how little may be left on the disk of files before it is told, in bytes.
const littleRoom = 2 << 30

// findings are what else is wrong with the house and costs nothing to see.
func (v *service) findings(context.Context) ([]letters.Finding, error) {
	var list []letters.Finding
	var disk unix.Statfs_t
	if err := unix.Statfs(v.config.Path(v.config.Media.Dir), &disk); err != nil {
		return nil, errors.New("looking at the disk of files") // the path is no reader's business
	}
	if left := disk.Bavail * uint64(disk.Bsize); left < littleRoom {
		list = append(list, letters.Finding{Kind: letters.Bad, Key: "letters.find.disk", Value: fmt.Sprintf("%d MB", left>>20)})
	}
	if n := len(v.live.Directory().Unchecked()); n > 0 {
		list = append(list, letters.Finding{Kind: letters.Warn, Key: "letters.find.helplines", Value: fmt.Sprint(n)})
	}
	return list, nil
}

// callWait is how long people whom the desk called today had waited on average; 0: it has called nobody yet.
func (v *service) callWait(ctx context.Context) (time.Duration, error) {
	l := v.clock.Now().In(models.IST())
	f, err := v.store.CallFigures(ctx, time.Date(l.Year(), l.Month(), l.Day(), 0, 0, 0, 0, models.IST()))
	return f.Average, err
}
