package door

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// Outside is an identity provider that speaks OpenID Connect. It says who somebody is; whether he may come in is ours to say: only who
// is a user already may.
type Outside struct {
	Issuer   string // its address, as it calls itself
	ClientID string
	Secret   string
	Return   string       // our address of Path + "/outside/back", as the provider has it
	HTTP     *http.Client // nil: one of our own

	found *provider // asked when it is first needed: a provider that is away stops no start
}

// provider is what an identity provider says of itself.
type provider struct {
	oauth    oauth2.Config
	verifier *oidc.IDTokenVerifier
}

// outsideTime bounds one conversation with the provider.
const outsideTime = 10 * time.Second

// errOutside: what the provider says does not hold. Its own words stay out: they could be anything, even a token.
var errOutside = errors.New("the identity provider's answer does not hold")

func (d *Door) provider(ctx context.Context) (*provider, error) {
	d.agree.Lock()
	defer d.agree.Unlock()
	o := d.Outside
	if o.found != nil {
		return o.found, nil
	}
	p, err := oidc.NewProvider(ctx, o.Issuer)
	if err != nil {
		return nil, fmt.Errorf("asking the identity provider about itself failed: %w", errOutside)
	}
	o.found = &provider{
		oauth: oauth2.Config{ClientID: o.ClientID, ClientSecret: o.Secret, Endpoint: p.Endpoint(), RedirectURL: o.Return,
			Scopes: []string{oidc.ScopeOpenID, "email"}},
		verifier: p.Verifier(&oidc.Config{ClientID: o.ClientID, Now: d.Clock.Now}),
	}
	return o.found, nil
}

// talking is a context in which the provider is spoken to.
func (d *Door) talking(ctx context.Context) (context.Context, context.CancelFunc) {
	client := d.Outside.HTTP
	if client == nil {
		client = &http.Client{Timeout: outsideTime}
	}
	return context.WithTimeout(oidc.ClientContext(ctx, client), outsideTime)
}

// goOutside sends a browser to the provider. What it comes back with must fit what is kept here: the state ties it to this browser, the
// nonce to this sign-in, the verifier (PKCE) makes a code that was read on the way worthless.
func (d *Door) goOutside(c *web.Call) error {
	if d.Outside == nil {
		return models.ErrNotFound
	}
	wait, err := d.Store.CountTries(c.Context(), outsideTries(d.network(c.R)))
	if err != nil || wait > 0 {
		return d.mustWait(c, 0, asking{Next: next(c.Query("next")), Wait: wait}, err)
	}
	ctx, cancel := d.talking(c.Context())
	defer cancel()
	p, err := d.provider(ctx)
	if err != nil {
		return d.outsideFailed(c, "discovery", err)
	}
	now := d.Clock.Now()
	kept := models.TicketKept{Nonce: unguessable(), Verifier: oauth2.GenerateVerifier(), Next: next(c.Query("next"))}
	state, err := d.Store.MakeTicket(ctx, models.WebTicket{ID: d.IDs.Next(), Kind: models.TicketOutside, Kept: kept, MadeAt: now,
		Expires: now.Add(models.OutsideTicketLife)})
	if err != nil {
		return err
	}
	d.jar.set(c.W, outsideCookie, state, models.OutsideTicketLife)
	http.Redirect(c.W, c.R, p.oauth.AuthCodeURL(state, oidc.Nonce(kept.Nonce), oauth2.S256ChallengeOption(kept.Verifier)), http.StatusSeeOther)
	return nil
}

// backFromOutside takes what the provider says.
func (d *Door) backFromOutside(c *web.Call) error {
	if d.Outside == nil {
		return models.ErrNotFound
	}
	state, mine := c.Query("state"), d.jar.get(c.R, outsideCookie)
	d.jar.clear(c.W, outsideCookie)
	if mine == "" || subtle.ConstantTimeCompare([]byte(state), []byte(mine)) != 1 {
		return d.outsideFailed(c, "state", errOutside)
	}
	k, err := d.Store.TakeTicket(c.Context(), models.TicketOutside, state)
	if errors.Is(err, models.ErrNotFound) {
		return d.outsideFailed(c, "ticket", errOutside)
	}
	if err != nil {
		return err
	}
	if err := d.Store.TakeTryBack(c.Context(), outsideTries(d.network(c.R))); err != nil {
		return err
	}
	u, step, err := d.fromOutside(c, k)
	if errors.Is(err, errOutside) || errors.Is(err, models.ErrNotFound) {
		return d.outsideFailed(c, step, err)
	}
	if err != nil {
		return err
	}
	return d.enter(c, models.WebSession{Who: u.ID, By: models.ByOutside}, k.Kept.Next)
}

// claims is what is read of an identity token.
type claims struct {
	Email    string `json:"email"`
	Verified bool   `json:"email_verified"`
}

// fromOutside finds the user whom the provider names. step says where it failed.
func (d *Door) fromOutside(c *web.Call, k models.WebTicket) (u models.WebUser, step string, err error) {
	ctx, cancel := d.talking(c.Context())
	defer cancel()
	p, err := d.provider(ctx)
	if err != nil {
		return u, "discovery", err
	}
	code := c.Query("code")
	if code == "" {
		return u, "refused", errOutside
	}
	token, err := p.oauth.Exchange(ctx, code, oauth2.VerifierOption(k.Kept.Verifier))
	if err != nil {
		return u, "exchange", errOutside
	}
	raw, _ := token.Extra("id_token").(string)
	said, err := p.verifier.Verify(ctx, raw)
	if err != nil {
		return u, "token", errOutside
	}
	if subtle.ConstantTimeCompare([]byte(said.Nonce), []byte(k.Kept.Nonce)) != 1 {
		return u, "nonce", errOutside
	}
	var about claims
	if err := said.Claims(&about); err != nil {
		return u, "claims", errOutside
	}
	u, err = d.named(c.Context(), said.Subject, about)
	return u, "user", err
}

// named finds a user by the provider's name for him, else by an e-mail address that the provider has proven. Nobody is made a user here.
func (d *Door) named(ctx context.Context, subject string, about claims) (models.WebUser, error) {
	identities := []string{subject}
	if about.Verified && strings.Contains(about.Email, "@") {
		identities = append(identities, OutsideEmail(about.Email))
	}
	for _, identity := range identities {
		u, err := d.Store.WebUserByOutside(ctx, identity)
		if err == nil && u.Disabled {
			return u, models.ErrNotFound
		}
		if !errors.Is(err, models.ErrNotFound) {
			return u, err
		}
	}
	return models.WebUser{}, models.ErrNotFound
}

// OutsideEmail is how an e-mail address is kept as somebody's identity.
func OutsideEmail(address string) string { return strings.ToLower(strings.TrimSpace(address)) }

// outsideFailed says that it did not work, to everybody the same; where it failed stands in the log, without what was said.
func (d *Door) outsideFailed(c *web.Call, step string, err error) error {
	if ctx := c.Context(); ctx.Err() != nil {
		return ctx.Err()
	}
	if !errors.Is(err, models.ErrNotFound) {
		d.Log.WarnContext(c.Context(), "signing in by the identity provider", "step", step, "err", err)
	}
	if err := d.audit(c.Context(), 0, models.AuditRefused, "by:oidc/"+step); err != nil {
		return err
	}
	c.Status(http.StatusUnauthorized)
	return d.showAsking(c, asking{Next: web.Prefix, Notice: "door.outside.failed"})
}
