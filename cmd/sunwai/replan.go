package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"sunwai/cmd/sunwai/config"
	"sunwai/handlers"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

// replanPage is how many open complaints are read at once.
const replanPage = 200

type replanCmd struct {
	Department string `required:"" help:"Code of the department (sunwai directory departments)." placeholder:"CODE"`
	DryRun     bool   `help:"Only show what would change."`
	Yes        bool   `help:"Do not ask before changing."`
}

// Run says what today's directory would change about the limits of open complaints, and changes it when that is wanted. Without
// it open complaints keep the limits they were promised.
func (r replanCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		deps, err := ownerDeps(ctx, s)
		if err != nil {
			return err
		}
		code := strings.ToUpper(r.Department)
		if _, ok := deps.Directory().Department(code); !ok {
			return fmt.Errorf("--department: there is no %q. `sunwai directory departments` lists them", r.Department)
		}
		plan := replanning{deps: deps, store: s, department: code}
		found, err := plan.walk(ctx, plan.onlyLook)
		if err != nil {
			return err
		}
		if err := found.print(a); err != nil || r.DryRun || found.total() == 0 {
			return err
		}
		if !r.Yes && !confirmed(a) {
			fmt.Fprintln(a.out, "Nothing was changed.")
			return nil
		}
		done, err := plan.walk(ctx, plan.change)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "Changed the limits of %d complaints. Their complainants are told the new dates.\n", done.total())
		return err
	})
}

func confirmed(a *app) bool {
	fmt.Fprint(a.out, "Change them? Write yes: ")
	line, _ := bufio.NewReader(a.in).ReadString('\n')
	return strings.TrimSpace(line) == "yes"
}

// ownerDeps is what the owner's commands need of the engine: no platform, no understanding.
func ownerDeps(ctx context.Context, s *store.Store) (*handlers.Deps, error) {
	d, err := savedDirectory(ctx, s)
	if err != nil {
		return nil, err
	}
	at := &sharedClock{}
	if _, err := at.measure(ctx, s.DatabaseTime); err != nil {
		return nil, err
	}
	officers, err := s.Officers(ctx)
	if err != nil {
		return nil, err
	}
	roster := models.NewRoster(officers, at.Now)
	return &handlers.Deps{Clock: at, Rand: rand.Reader, IDs: models.NewIDs(at.Now, rand.Reader), Read: s, Quiet: models.Nights(), Loads: &handlers.Loads{},
		Directory: func() *directory.Directory { return d }, Roster: func() *models.Roster { return roster }}, nil
}

type replanning struct {
	deps       *handlers.Deps
	store      *store.Store
	department string
}

// replanned counts what changes, by category.
type replanned map[string]*categoryReplanned

type categoryReplanned struct {
	earlier, later, overdue int
}

func (r replanned) total() (n int) {
	for _, c := range r {
		n += c.earlier + c.later
	}
	return n
}

func (r replanned) print(a *app) error {
	if r.total() == 0 {
		_, err := fmt.Fprintln(a.out, "Nothing changes: the open complaints have the limits that the directory has now.")
		return err
	}
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "CATEGORY\tDUE LATER\tDUE EARLIER\tOVERDUE AT ONCE")
	for _, code := range slices.Sorted(maps.Keys(r)) {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\n", code, r[code].later, r[code].earlier, r[code].overdue)
	}
	return w.Flush()
}

// walk goes through the open complaints of the department, and counts those whose limits change.
func (p replanning) walk(ctx context.Context, do func(context.Context, models.Complaint) (models.Complaint, bool, error)) (replanned, error) {
	found, after := replanned{}, models.ID(0)
	for {
		list, err := p.store.OpenOf(ctx, p.department, after, replanPage)
		if err != nil || len(list) == 0 {
			return found, err
		}
		for _, was := range list {
			after = was.ID
			is, changed, err := do(ctx, was)
			if err != nil {
				return found, err
			}
			if changed {
				found.add(was, is, p.deps.Clock.Now())
			}
		}
	}
}

func (r replanned) add(was, is models.Complaint, now time.Time) {
	c := r[is.Category]
	if c == nil {
		c = &categoryReplanned{}
		r[is.Category] = c
	}
	if is.ResolutionDue.Before(was.ResolutionDue) || is.ResolutionDue.Equal(was.ResolutionDue) && is.FirstResponseDue.Before(was.FirstResponseDue) {
		c.earlier++
	} else {
		c.later++
	}
	if is.Overdue(now) && !was.Overdue(now) {
		c.overdue++
	}
}

// onlyLook works out the new limits and throws them away.
func (p replanning) onlyLook(ctx context.Context, was models.Complaint) (models.Complaint, bool, error) {
	w := handlers.NewWork(p.deps, models.Actor{Role: models.HubRole})
	c := w.Hold(was)
	changed, err := w.Replan(ctx, c)
	return *c, changed, err
}

// change writes the new limits; what somebody else changed meanwhile is read again.
func (p replanning) change(ctx context.Context, was models.Complaint) (models.Complaint, bool, error) {
	for {
		w := handlers.NewWork(p.deps, models.Actor{Role: models.HubRole})
		c := w.Hold(was)
		changed, err := w.Replan(ctx, c)
		if err != nil || !changed {
			return *c, false, err
		}
		_, err = p.store.Apply(ctx, []models.ChangeSet{w.Changes()})
		if !errors.Is(err, models.ErrConflict) {
			return *c, err == nil, err
		}
		if was, err = p.store.Complaint(ctx, was.ID); err != nil {
			return was, false, err
		}
	}
}
