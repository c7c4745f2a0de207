package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"sunwai/bot"
	"sunwai/handlers/hub/complaint"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// hubComplaint is the page of one complaint.
func (v *service) hubComplaint() web.Module {
	return complaint.Module(complaint.Deps{Read: v.store, Acts: v.acts, Directory: func() complaint.Directory { return v.live.Directory() }, Roster: v.live.Roster, Clock: v.clock,
		Say: v.renderer.Text,
		Keep: func(ctx context.Context, r io.Reader, limit int64) (bot.Stored, error) {
			return v.media.Put(ctx, r, limit)
		},
		Names: v.webNames,
		Audit: v.audit})
}

// webNames are the names of the website's users. A session by a link of the bot is an officer's, who needs no user there.
func (v *service) webNames(ctx context.Context, users []models.ID) (map[models.ID]string, error) {
	names := make(map[models.ID]string, len(users))
	for _, id := range users {
		if o, ok := v.live.Roster().Officer(id); ok {
			names[id] = o.Name
			continue
		}
		u, err := v.store.WebUser(ctx, id)
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return nil, fmt.Errorf("naming who is here: %w", err)
		}
		names[id] = u.Name
	}
	return names, nil
}
