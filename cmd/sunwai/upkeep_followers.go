package main

import (
	"context"
	"errors"

	"sunwai/bot"
	"sunwai/models"
)

// countFollowers asks the platforms once a day how many follow our accounts, where they tell it. Who does not answer is asked again next hour,
// who refuses on the next day; several replicas may each ask once.
func (v *service) countFollowers(ctx context.Context) {
	day := models.LocalDate(v.clock.Now())
	if v.followed == nil {
		v.followed = map[string]string{}
	}
	for _, l := range v.lines {
		p, ok := l.Platform.(bot.Followed)
		key := l.Platform.Account().Key
		if !ok || v.followed[key] == day || ctx.Err() != nil {
			continue
		}
		within, cancel := context.WithTimeout(ctx, askTime)
		n, err := p.Followers(within)
		cancel()
		if err == nil {
			err = v.store.RememberFollowers(ctx, key, n)
		}
		var refused *bot.SendError
		if errors.As(err, &refused) && refused.Verdict == bot.Refused {
			v.followed[key] = day // asking again today does not help
			continue
		}
		if err != nil {
			if ctx.Err() == nil {
				v.log.Warn("asking how many follow an account", "account", key, "err", err)
			}
			continue
		}
		v.followed[key] = day
	}
}
