package clock

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// told are the troubles of an account (bot.Health.Code) that the hub hears of: what people will notice, and somebody can mend. The others
// pass, or are the log's. Each is said by the catalogue's "trouble.<code>".
func told() []string { return []string{"spending", "budget", "unauthorized"} }

// Troubled tells the hub's officers that an account of ours is in trouble, once a day for each account and trouble, whatever replica sees it.
func (k *Clock) Troubled(ctx context.Context, account, code string) {
	if !slices.Contains(told(), code) {
		return
	}
	if err := k.troubled(ctx, account, code); err != nil {
		k.log.Error("telling the hub of an account in trouble", "account", account, "code", code, "err", err)
	}
}

func (k *Clock) troubled(ctx context.Context, account, code string) (err error) {
	defer k.caught(&err)
	a, ours := k.deps.Accounts.Account(account)
	w := handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
	slot := models.Slot{Name: "trouble/" + account + "/" + code, Slot: models.LocalDate(w.Now), At: w.Now}
	done, err := k.store.SlotDone(ctx, slot.Name, slot.Slot)
	if err != nil || done || !ours {
		return err
	}
	name := a.Handle
	if name == "" {
		name = a.Key
	}
	in := models.Intent{Kind: "officer.trouble", Args: models.Args{Name: name, Code: string(a.Platform), Flags: []string{"trouble." + code}}}
	reached := false
	for _, level := range []models.Level{models.L4, models.Desk} {
		for _, o := range k.deps.Roster().At(models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: level}) {
			if !o.Address.IsZero() {
				w.TellOfficer(o, nil, in)
				reached = true
			}
		}
	}
	if !reached {
		return nil // told when there is somebody to tell
	}
	w.Add(func(cs *models.ChangeSet) { cs.Slots = append(cs.Slots, slot) })
	rows, err := k.store.Apply(ctx, []models.ChangeSet{w.Changes()})
	if errors.Is(err, models.ErrConflict) {
		return nil // another replica has just told it
	}
	if err != nil {
		return fmt.Errorf("writing what is said of an account: %w", err)
	}
	if k.send != nil {
		k.send(rows)
	}
	return nil
}
