package citizen

import (
	"context"
	"errors"

	"sunwai/handlers"
	"sunwai/models"
)

// knownNumber is the phone at which a person can be called: the one he calls from or that his platform vouches for, else the one that he
// named with his newest complaint. "" when there is none, or when it may not be safe to call.
func knownNumber(ctx context.Context, t *handlers.Turn) (string, error) {
	if t.Conv.Address.Platform == models.Phone {
		return string(t.Conv.Address.Peer), nil
	}
	if t.In.Phone != "" {
		return t.In.Phone, nil
	}
	for _, c := range t.Mine {
		if c.Discreet || c.Complainant == 0 {
			continue
		}
		who, err := t.Read.Complainant(ctx, c.Complainant)
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return "", err
		}
		if who.Phone != "" {
			return who.Phone, nil
		}
	}
	return "", nil
}

// callBack promises a call, with the waiting time of today where there is one. Only the end of the phone is said: it is read on screens.
func callBack(ctx context.Context, t *handlers.Turn, phone string) error {
	call := models.Callback{ID: t.IDs.Next(), At: t.Now, Phone: phone, Lang: t.Conv.Lang, Reason: models.CallAsked, State: models.CallWaiting}
	if t.Conv.Address.Platform == models.Phone {
		call.Account = t.Account.Key
	}
	t.Add(func(cs *models.ChangeSet) { cs.Callbacks = append(cs.Callbacks, call) })
	in := models.Intent{Kind: "citizen.call_back", Args: models.Args{Code: phone[max(0, len(phone)-4):]}}
	if t.CallWait == nil {
		t.Say(in)
		return nil
	}
	wait, err := t.CallWait(ctx)
	if err != nil {
		return err
	}
	if wait > 0 {
		in.Args.Count = max(1, int(wait.Minutes()))
		in.Args.Flags = []string{"citizen.call_back.wait"}
	}
	t.Say(in)
	return nil
}
