package main

import (
	"context"
	"crypto/rand"
	"strings"
	"time"

	"sunwai/cmd/sunwai/config"
	"sunwai/handlers/hub/door"
	"sunwai/handlers/hub/users"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// hubUsers is the page of who may sign in.
func (v *service) hubUsers() web.Module {
	d := users.Deps{Store: v.store, Directory: func() users.Directory { return v.live.Directory() }, Officers: v.live.Officers, Clock: v.clock,
		IDs: models.NewIDs(v.clock.Now, rand.Reader), Idle: time.Duration(v.config.Hub.Idle), Link: func(token string) string { return enrolAddress(v.config, token) },
		Locked: func(ctx context.Context, who []models.ID) (map[models.ID]time.Duration, error) {
			return v.door.Locked(ctx, who)
		}}
	if v.config.Hub.OIDCIssuer != "" {
		d.Identity = outsideIdentity
	}
	return users.Module(d)
}

// enrolAddress is where the owner of an enrolment's token enrols.
func enrolAddress(c *config.Config, token string) string {
	return hubAddress(c, door.Path+"/enrol/"+token)
}

// outsideIdentity is how the identity provider calls a person, by what somebody wrote: a subject, or an e-mail address.
func outsideIdentity(text string) string {
	text = strings.TrimSpace(text)
	if strings.Contains(text, "@") {
		return door.OutsideEmail(text)
	}
	return text
}
