package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strconv"
	"time"

	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/store"
)

type transferCmd struct {
	ID         string       `arg:"" help:"The officer's ID (sunwai officer list)."`
	Department string       `required:"" help:"Code of the new department (sunwai directory departments), or HUB." placeholder:"CODE"`
	Area       string       `required:"" help:"Code of the new Area: 162 for a district, all for the whole state, or e.g. tehsil:766." placeholder:"CODE"`
	Level      models.Level `required:"" help:"L1, L2, L3 or AA (appellate officer); for HUB: L4 or desk."`
	To         string       `help:"ID of the officer who takes over the open complaints (default: whoever holds the post, or the next level)." placeholder:"ID"`
}

// Run posts an officer elsewhere.
func (t transferCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		d, err := savedDirectory(ctx, s)
		if err != nil {
			return err
		}
		o, err := officerByID(ctx, s, t.ID)
		if err != nil {
			return err
		}
		if o.Revoked {
			return fmt.Errorf("officer %d is revoked: `sunwai officer invite` makes a new one", o.ID)
		}
		post, err := inviteCmd{Department: t.Department, Area: t.Area, Level: t.Level, Name: o.Name, Valid: time.Hour}.post(d)
		if err != nil {
			return err
		}
		r, err := reassignment(ctx, s, o.ID, t.To)
		if err != nil {
			return err
		}
		o.Postings = []models.Posting{{Officer: o.ID, Post: post}}
		if err := s.TransferOfficer(ctx, o, r); err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "Officer %d is posted to %s/%s/%s. Complaints left open go to others within seconds of a running serve.\n",
			o.ID, post.Department, post.Area, post.Level)
		return err
	})
}

type revokeCmd struct {
	ID string `arg:"" help:"The officer's ID (sunwai officer list)."`
	To string `help:"ID of the officer who takes over the open complaints (default: whoever holds the post, or the next level)." placeholder:"ID"`
}

// Run takes an officer's access back.
func (r revokeCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		o, err := officerByID(ctx, s, r.ID)
		if err != nil {
			return err
		}
		given, err := reassignment(ctx, s, o.ID, r.To)
		if err != nil {
			return err
		}
		if err := s.DismissOfficer(ctx, given); err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "Officer %d is revoked. Open complaints go to others within seconds of a running serve.\n", o.ID)
		return err
	})
}

// officerByID reads an officer that somebody named by his ID.
func officerByID(ctx context.Context, s *store.Store, text string) (models.Officer, error) {
	id, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return models.Officer{}, fmt.Errorf("%q is no officer's ID: `sunwai officer list` shows them", text)
	}
	o, err := s.Officer(ctx, models.ID(id))
	if errors.Is(err, models.ErrNotFound) {
		return o, fmt.Errorf("there is no officer %d: `sunwai officer list` shows them", id)
	}
	return o, err
}

// reassignment asks for what an officer has to be given away. A successor must be there and reachable: else the work would be
// with nobody.
func reassignment(ctx context.Context, s *store.Store, from models.ID, to string) (models.Reassignment, error) {
	at := &sharedClock{}
	if _, err := at.measure(ctx, s.DatabaseTime); err != nil {
		return models.Reassignment{}, err
	}
	r := models.Reassignment{ID: models.NewIDs(at.Now, rand.Reader).Next(), At: at.Now(), Officer: from}
	if to == "" {
		return r, nil
	}
	successor, err := officerByID(ctx, s, to)
	if err != nil {
		return r, fmt.Errorf("--to: %w", err)
	}
	if successor.ID == from || !successor.Reachable(at.Now()) {
		return r, fmt.Errorf("--to: officer %s cannot take the complaints: he must have joined, be at work and be somebody else", to)
	}
	r.To = successor.ID
	return r, nil
}
