package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"
	"time"

	"sunwai/cmd/sunwai/config"
	auditpage "sunwai/handlers/hub/audit"
	"sunwai/handlers/hub/door"
	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/store"
)

// newDoor is how people come into the website.
func (v *service) newDoor() (*door.Door, error) {
	h := v.config.Hub
	proxies, err := h.Proxies()
	if err != nil {
		return nil, fmt.Errorf("[hub] trusted_proxies: %w", err)
	}
	d := door.Deps{Store: v.store, Clock: v.clock, IDs: models.NewIDs(v.clock.Now, rand.Reader), Directory: func() door.Directory { return v.live.Directory() },
		Log: v.log, PublicURL: v.config.HTTP.PublicURL, Idle: time.Duration(h.Idle), Absolute: time.Duration(h.Absolute), Proxies: proxies, Training: v.training}
	if h.OIDCIssuer != "" {
		d.Outside = &door.Outside{Issuer: h.OIDCIssuer, ClientID: h.OIDCClientID, Secret: h.OIDCSecret.Reveal(),
			Return: strings.TrimSuffix(v.config.HTTP.PublicURL, "/") + door.Path + "/outside/back"}
	}
	return door.New(d)
}

// hubDoor is the pages of signing in, and of one's own sessions.
func (v *service) hubDoor() web.Module { return v.door.Module() }

// hubAudit is the page of who saw and did what.
func (v *service) hubAudit() web.Module {
	return auditpage.Module(auditpage.Deps{Log: v.store, Names: v.webNames, Clock: v.clock})
}

// hubAddress is where browsers find a page of the hub: where the world reaches this server, else, to try things out, this computer.
func hubAddress(c *config.Config, path string) string {
	base := strings.TrimSuffix(c.HTTP.PublicURL, "/")
	if base == "" {
		base = "http://" + c.HTTP.Listen
	}
	return base + path
}

// officersLink is the beginning of the links that officers sign in by; "" when nobody outside could open one.
func officersLink(c *config.Config) string {
	if c.HTTP.PublicURL == "" && len(c.Accounts) > 0 {
		return ""
	}
	return hubAddress(c, door.Path+"/link/")
}

const (
	// chainEvery is how often audit lines are chained, chainBatch how many at once.
	chainEvery = time.Second
	chainBatch = 500
	// headEvery is how often the chain's end is told to the log: kept elsewhere, it shows later whether anything before it was touched.
	headEvery = time.Hour
)

// chainAudit chains the audit lines until ctx ends. Every replica tries, one does it.
func (v *service) chainAudit(ctx context.Context) {
	t := time.NewTicker(chainEvery)
	defer t.Stop()
	failing, told := false, time.Time{}
	for {
		n, err := v.store.ChainAudit(ctx, chainBatch)
		if err != nil && !failing && ctx.Err() == nil {
			v.log.Error("chaining the audit", "err", err)
		}
		failing = err != nil
		if now := v.clock.Now(); n > 0 && now.Sub(told) >= headEvery {
			told = now
			v.tellHead(ctx)
		}
		if n == chainBatch {
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}

func (v *service) tellHead(ctx context.Context) {
	head, err := v.store.AuditHead(ctx)
	if err != nil {
		return // the next hour tells it
	}
	v.log.Info("audit chained", "head", formatHead(head))
}

// demoUsers are people of every role for trying the website out, made once.
func demoUsers(ctx context.Context, s *store.Store, ids *models.IDs) ([]door.Trainee, error) {
	officers, err := s.Officers(ctx)
	if err != nil {
		return nil, err
	}
	hub := func(l models.Level) models.Post {
		return models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: l}
	}
	list := []struct {
		role, department string
		post             models.Post // of the officer whose commands he gives
		names            models.Names
	}{
		{"hub", "", hub(models.L4), models.Names{Hi: "हब का कर्मी", En: "Hub staff"}},
		{"admin", "POWER", models.Post{Department: "POWER", Area: models.StateArea, Level: models.L3}, models.Names{Hi: "ऊर्जा विभाग का व्यवस्थापक", En: "Administrator of the power department"}},
		{"operator", "", hub(models.Desk), models.Names{Hi: "कॉल सेंटर का ऑपरेटर", En: "Desk operator"}},
		{"publisher", "", models.Post{}, models.Names{Hi: "सूचना अधिकारी", En: "Information officer"}},
		{"auditor", "", models.Post{}, models.Names{Hi: "लेखा परीक्षक", En: "Auditor"}},
	}
	var out []door.Trainee
	for _, d := range list {
		u, err := s.WebUserByLogin(ctx, "demo-"+d.role)
		if errors.Is(err, models.ErrNotFound) {
			u = models.WebUser{ID: ids.Next(), Login: "demo-" + d.role, Name: d.names.Hi, Roles: []string{d.role}, MadeAt: time.Now()}
			if d.department != "" {
				u.Scope.Departments = []string{d.department}
			}
			u.Officer = holder(officers, d.post)
			err = s.CreateWebUser(ctx, u)
		}
		if err != nil {
			return nil, err
		}
		out = append(out, door.Trainee{User: u.ID, Names: d.names})
	}
	return out, nil
}

// holder is the first officer in a post; 0 for none.
func holder(officers []models.Officer, p models.Post) models.ID {
	for _, o := range officers {
		if !o.Revoked && o.Holds(p) {
			return o.ID
		}
	}
	return 0
}

// demoOfficers are the first officers of each level, as who they are known on the website.
func demoOfficers(officers []models.Officer, title func(models.Post) models.Names) (out []door.Trainee) {
	seen := map[models.Level]bool{}
	for _, o := range officers {
		if len(o.Postings) == 0 || o.Revoked || seen[o.Postings[0].Post.Level] {
			continue
		}
		post := o.Postings[0].Post
		seen[post.Level] = true
		out = append(out, door.Trainee{Officer: o.ID, Names: title(post)})
	}
	return out
}
