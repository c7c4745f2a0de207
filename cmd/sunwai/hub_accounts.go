package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/bot/twitter"
	"sunwai/cmd/sunwai/config"
	"sunwai/handlers/hub/offices"
	"sunwai/models"
)

// accountStates are our handles with their state, by what the wall knows of them.
func (v *service) accountStates(ctx context.Context) (list []offices.Account, err error) {
	wall, err := v.store.Wall(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the state of the accounts: %w", err)
	}
	checks, err := v.store.AccountChecks(ctx)
	if err != nil {
		return nil, err
	}
	spent, err := v.store.Spent(ctx, v.clock.Now().UTC().Format("2006-01"))
	if err != nil {
		return nil, err
	}
	for _, a := range v.known.All() {
		one := offices.Account{Account: a, Check: checks[a.Key], Left: v.leftOf(a.Key)}
		for _, c := range v.config.Accounts {
			if c.Key == a.Key {
				one.Mode = string(c.Mode)
			}
		}
		one.Spent, one.Limit = v.costOf(a.Key, spent[a.Key])
		for _, h := range wall.Handles {
			if h.Account.Key != a.Key {
				continue
			}
			one.Connection, one.LastIn = h.Connection, h.LastIn
			if n := len(h.Followers); n > 0 {
				one.Followers = h.Followers[n-1].Count
			}
		}
		list = append(list, one)
	}
	return list, nil
}

// costOf is what an account has cost this month by our own count, over all replicas, and what it may, in dollars; "" where nothing is counted.
func (v *service) costOf(key string, micros int64) (spent, limit string) {
	most := int64(0)
	for _, l := range v.lines {
		if spender, costs := l.Platform.(bot.Spender); costs && l.Platform.Account().Key == key {
			most = spender.Spending().Limit
		}
	}
	if micros == 0 && most == 0 {
		return "", ""
	}
	limit = "–"
	if most > 0 {
		limit = fmt.Sprintf("$%.0f", float64(most)/twitter.Dollar)
	}
	return fmt.Sprintf("$%.2f", float64(micros)/twitter.Dollar), limit
}

// leftOf is what a platform last said may still be sent by an account, to this process; nil where it says nothing.
func (v *service) leftOf(key string) (left []offices.Left) {
	for _, l := range v.lines {
		metered, tells := l.Platform.(bot.Metered)
		if !tells || l.Platform.Account().Key != key {
			continue
		}
		for _, q := range metered.Left() {
			left = append(left, offices.Left{Count: q.Count, Per: q.Per})
		}
	}
	return left
}

const (
	// checkEvery is how often accounts may be checked from a page: platforms count our questions too.
	checkEvery = time.Minute
	// checkTakes bounds a check of all accounts, and checkShown how much of that a page waits for.
	checkTakes = time.Minute
	checkShown = 15 * time.Second
)

// accountChecker asks the platforms how our accounts stand, as `doctor` does.
type accountChecker struct {
	v       *service
	running sync.Mutex
}

// check checks all accounts and keeps what was found. done is false when that was done just now, by any replica, or is under way.
func (k *accountChecker) check(ctx context.Context) (done bool, err error) {
	if !k.running.TryLock() {
		return false, nil
	}
	checks, err := k.v.store.AccountChecks(ctx)
	if err != nil {
		k.running.Unlock()
		return false, err
	}
	for _, c := range checks {
		if k.v.clock.Now().Sub(c.At) < checkEvery {
			k.running.Unlock()
			return false, nil
		}
	}
	finished := make(chan error, 1)
	go func() { // who goes away does not end it
		defer k.running.Unlock()
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), checkTakes)
		defer cancel()
		err := k.run(ctx)
		if err != nil {
			k.v.log.Error("checking accounts", "err", err)
		}
		finished <- err
	}()
	wait := time.NewTimer(checkShown)
	defer wait.Stop()
	select {
	case err := <-finished:
		return true, err
	case <-wait.C: // the next look at the page shows it
	case <-ctx.Done():
	}
	return true, nil
}

func (k *accountChecker) run(ctx context.Context) error {
	v := k.v
	d := &doctor{config: v.config, directory: v.live.Directory()}
	found := make([]models.AccountCheck, len(v.lines))
	var all sync.WaitGroup
	for i, l := range v.lines {
		all.Go(func() {
			f := d.check(ctx, l.Platform, v.configured(l.Platform.Account()))
			found[i] = models.AccountCheck{Account: l.Platform.Account().Key, At: v.clock.Now(), Mark: f.mark, Said: f.text}
		})
	}
	all.Wait()
	now := v.clock.Now().In(models.IST())
	sent, err := v.store.SentSince(ctx, time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, models.IST()))
	if err != nil {
		return err
	}
	for i := range found {
		found[i].Sent = sent[found[i].Account]
	}
	return v.store.NoteChecks(ctx, found)
}

// configured is an account as the configuration has it; one that is not there (the console's) as it is.
func (v *service) configured(a models.Account) config.Account {
	if i := slices.IndexFunc(v.config.Accounts, func(c config.Account) bool { return c.Key == a.Key }); i >= 0 {
		return v.config.Accounts[i]
	}
	return config.Account{Key: a.Key, Platform: a.Platform, Handle: a.Handle}
}
