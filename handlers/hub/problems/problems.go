// Package problems is the page of known problems, where many people complain about the same thing. The system proposes
// a problem and a person confirms it; then one complaint stands for all, and one report answers them.
package problems

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html
var embedded embed.FS

// Store is what the page reads and keeps.
type Store interface {
	Clusters(ctx context.Context, since time.Time, limit int) ([]models.Cluster, error)
	LikeOnes(ctx context.Context, category, area string, since time.Time, limit int) ([]models.Complaint, error)
	Messages(ctx context.Context, complaint models.ID) ([]models.Message, error)
	Problems(ctx context.Context) ([]models.Problem, error)
	ConfirmProblem(ctx context.Context, p models.Problem) error
}

// Acts joins complaints by the officers' rules.
type Acts interface {
	Act(ctx context.Context, act handlers.Act) ([]models.Intent, error)
}

// Directory is what the page reads of the state's directory.
type Directory interface {
	Category(code string) (models.Category, bool)
	DepartmentOf(category string) (models.Department, bool)
	District(area string) (models.Area, bool)
}

// Deps is what the page is wired with.
type Deps struct {
	Store     Store
	Acts      Acts
	Directory func() Directory
	Clock     models.Clock
	IDs       *models.IDs
	// Confirmed is called when a problem was confirmed, so that the next complainant is told.
	Confirmed func(ctx context.Context)
	Audit     func(ctx context.Context, u access.User, action string, complaint models.ID) error
}

// What the audit log calls what is seen and done here. Stored: never rename.
const (
	auditConfirmed = "problem.confirmed"
	auditOpened    = "problem.opened" // whole words of many, which are opened one by one elsewhere
)

const (
	// readClusters is more than the state has at a time: who looks after a part of it must find those of his part among them.
	readClusters  = 5000
	shownClusters = 40
	shownLikes    = 60 // of one cluster
)

type page struct{ Deps }

// Module is the page.
func Module(d Deps) web.Module {
	p := &page{d}
	return web.Module{Name: "problems", Texts: texts(), Files: embedded, Routes: []web.Route{
		{Method: "GET", Path: "/hub/problems", May: access.Problems, Do: p.list},
		{Method: "GET", Path: "/hub/problems/{category}/{area}", May: access.Problems, Do: p.show},
		{Method: "POST", Path: "/hub/problems/{category}/{area}", May: access.Problems, Do: p.confirm},
	}, Nav: []web.NavItem{{Path: "/hub/problems", Key: "problems.title", Icon: "problem", May: access.Problems, Order: 40}}}
}

func (p *page) since() time.Time { return p.Clock.Now().Add(-models.ClusterWindow) }

// mine reports whether a category in an Area lies within a user's part of the state.
func (p *page) mine(u access.User, category, area string) bool {
	d, ok := p.Directory().DepartmentOf(category)
	district, _ := p.Directory().District(area)
	return ok && u.Scope.Has(d.Code, district.Code)
}

func (p *page) list(c *web.Call) error {
	clusters, err := p.Store.Clusters(c.Context(), p.since(), readClusters)
	if err != nil {
		return fmt.Errorf("reading clusters: %w", err)
	}
	known, err := p.Store.Problems(c.Context())
	if err != nil {
		return fmt.Errorf("reading known problems: %w", err)
	}
	known = slices.DeleteFunc(known, func(k models.Problem) bool { return !p.mine(c.User, k.Category, k.Area) })
	clusters = slices.DeleteFunc(clusters, func(x models.Cluster) bool {
		cat, ok := p.Directory().Category(x.Category)
		return !ok || cat.Other || !p.mine(c.User, x.Category, x.Area) ||
			slices.ContainsFunc(known, func(k models.Problem) bool { return k.Category == x.Category && k.Area == x.Area })
	})
	return c.Page("problems/page", "problems.title", map[string]any{"Clusters": clusters[:min(len(clusters), shownClusters)], "All": len(clusters), "Known": known})
}

// one is a complaint of a cluster with its first words.
type one struct {
	models.Complaint
	Words string
}

func (p *page) show(c *web.Call) error {
	category, area := c.R.PathValue("category"), c.R.PathValue("area")
	likes, err := p.likes(c, category, area)
	if err != nil {
		return err
	}
	if err := p.Audit(c.Context(), c.User, auditOpened, likes[0].ID); err != nil {
		return fmt.Errorf("noting who looks: %w", err)
	}
	var list []one
	for _, l := range likes {
		said, err := p.words(c.Context(), l.ID)
		if err != nil {
			return err
		}
		words := said.Text
		if !c.User.May(access.Reveal) {
			words, l.Place = handlers.Shown(&l, said), handlers.Hidden(&l, l.Place)
		}
		list = append(list, one{l, words})
	}
	return c.Page("problems/one", "problems.title", map[string]any{"Category": category, "Area": area, "List": list,
		"Path": c.R.URL.Path, "MayAct": c.User.Officer != 0})
}

func (p *page) likes(c *web.Call, category, area string) ([]models.Complaint, error) {
	if !p.mine(c.User, category, area) {
		return nil, models.ErrNotFound
	}
	likes, err := p.Store.LikeOnes(c.Context(), category, area, p.since(), shownLikes)
	if err != nil {
		return nil, fmt.Errorf("reading like complaints: %w", err)
	}
	if len(likes) == 0 {
		return nil, models.ErrNotFound
	}
	return likes, nil
}

// words are the first ones that the citizen wrote.
func (p *page) words(ctx context.Context, id models.ID) (models.Message, error) {
	said, err := p.Store.Messages(ctx, id)
	if err != nil {
		return models.Message{}, fmt.Errorf("reading a complaint's words: %w", err)
	}
	for _, m := range said {
		if !m.Erased && (m.Kind == models.OriginalWords || m.Kind == models.DeskWords) {
			return m, nil
		}
	}
	return models.Message{}, nil
}

// joined is what became of the complaints that were chosen.
type joined struct {
	Problem models.Problem
	Done    []models.Complaint
	Left    []left
}

type left struct {
	models.Complaint
	Why string
}

// confirm keeps the problem first, so that whoever comes now is told, and then has the chosen complaints wait with the first of them,
// each by the officers' rules: what cannot be joined stays for itself, and is named.
func (p *page) confirm(c *web.Call) error {
	category, area := c.R.PathValue("category"), c.R.PathValue("area")
	likes, err := p.likes(c, category, area)
	if err != nil {
		return err
	}
	if err := c.R.ParseForm(); err != nil {
		return fmt.Errorf("reading a form: %w", err)
	}
	chosen := slices.DeleteFunc(likes, func(l models.Complaint) bool {
		return !slices.Contains(c.R.PostForm["complaint"], strconv.FormatInt(int64(l.ID), 10)) || l.Status == models.Duplicate
	})
	if len(chosen) < 2 || c.User.Officer == 0 {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	master := chosen[0]
	done := joined{Problem: models.Problem{ID: p.IDs.Next(), Category: category, Area: area, Master: master.ID, Number: master.Number,
		Since: master.RegisteredAt, At: p.Clock.Now(), By: c.User.ID}}
	if err := p.Audit(c.Context(), c.User, auditConfirmed, master.ID); err != nil {
		return fmt.Errorf("noting a problem: %w", err)
	}
	if err := p.Store.ConfirmProblem(c.Context(), done.Problem); err != nil {
		return fmt.Errorf("confirming a problem: %w", err)
	}
	p.Confirmed(c.Context())
	for _, l := range chosen[1:] {
		_, err := p.Acts.Act(c.Context(), handlers.Act{Officer: c.User.Officer, Lang: c.Lang, Complaint: l.ID, Version: l.Version, Command: "duplicate", Words: master.Number.String()})
		refusal, refused := models.AsError(err)
		switch {
		case err == nil:
			done.Done = append(done.Done, l)
		case refused:
			done.Left = append(done.Left, left{l, refusal.Key})
		case errors.Is(err, models.ErrConflict):
			done.Left = append(done.Left, left{l, "error.conflict"})
		default:
			return fmt.Errorf("joining complaint %d: %w", l.ID, err)
		}
	}
	return c.Page("problems/done", "problems.title", done)
}
