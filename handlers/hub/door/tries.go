package door

import (
	"context"
	"strconv"
	"time"

	"sunwai/models"
)

// Wrong tries are counted so that a stranger cannot lock anybody out: by login and network together, never by the login alone; at a
// browser where the person has signed in before by that browser alone, whatever others do
// (https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies). A network's own count stops who tries many logins.

func loginTries(login, network string) models.TryKey {
	return models.TryKey{Use: "login", Parts: []string{login, network}, Free: 5, Step: 15 * time.Second, Most: 15 * time.Minute, Forget: 24 * time.Hour}
}

func networkTries(network string) models.TryKey {
	return models.TryKey{Use: "network", Parts: []string{network}, Free: 50, Step: 30 * time.Second, Most: 15 * time.Minute, Forget: time.Hour}
}

func deviceTries(use, token string) models.TryKey {
	return models.TryKey{Use: use + "_device", Parts: []string{token}, Free: 8, Step: 15 * time.Second, Most: 15 * time.Minute, Forget: 24 * time.Hour}
}

// codeTries and allCodeTries are of people who know the password already: of a million codes three are right, so that even from
// everywhere at once no more than a hundred or so a day are tried.
func codeTries(who models.ID, network string) models.TryKey {
	return models.TryKey{Use: "code", Parts: []string{id(who), network}, Free: 5, Step: 30 * time.Second, Most: time.Hour, Forget: 24 * time.Hour}
}

func allCodeTries(who models.ID) models.TryKey {
	return models.TryKey{Use: "code_all", Parts: []string{id(who)}, Free: 30, Step: time.Minute, Most: time.Hour, Forget: 24 * time.Hour}
}

// outsideTries bounds how often a network sets out for the identity provider: each time something is kept until it comes back.
func outsideTries(network string) models.TryKey {
	return models.TryKey{Use: "outside", Parts: []string{network}, Free: 60, Step: 10 * time.Second, Most: 5 * time.Minute, Forget: 10 * time.Minute}
}

// Locked says which users must wait before another code of theirs is tried, wherever they are: too many wrong ones came from all over.
func (d *Door) Locked(ctx context.Context, users []models.ID) (map[models.ID]time.Duration, error) {
	keys := make([]models.TryKey, len(users))
	for i, u := range users {
		keys[i] = allCodeTries(u)
	}
	waits, err := d.Store.WaitsOf(ctx, keys)
	if err != nil {
		return nil, err
	}
	out := map[models.ID]time.Duration{}
	for i, u := range users {
		if waits[i] > 0 {
			out[u] = minutes(waits[i])
		}
	}
	return out, nil
}

func id(n models.ID) string { return strconv.FormatInt(int64(n), 10) }

// attempt is one try, counted before it is made.
type attempt struct {
	door   *Door
	own    models.TryKey  // forgotten when the try was right
	shared *models.TryKey // counted by others too; nil: none
}

func (a attempt) count(ctx context.Context) (wait time.Duration, err error) {
	if a.shared == nil {
		return a.door.Store.CountTries(ctx, a.own)
	}
	return a.door.Store.CountTries(ctx, a.own, *a.shared)
}

func (a attempt) right(ctx context.Context) error {
	if err := a.door.Store.ForgetTries(ctx, a.own); err != nil || a.shared == nil {
		return err
	}
	return a.door.Store.TakeTryBack(ctx, *a.shared)
}
