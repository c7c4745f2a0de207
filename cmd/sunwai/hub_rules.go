package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/hub/rules"
	"sunwai/handlers/hub/web"
	"sunwai/handlers/understand"
	"sunwai/models"
	"sunwai/models/directory"
)

// hubRules are the pages of the directory.
func (v *service) hubRules() web.Module {
	return rules.Module(rules.Deps{Directory: v.live.Directory, Book: ruleBook{v}, Staff: v.staffCounts, Names: v.webNames, Clock: v.clock,
		IDs: models.NewIDs(v.clock.Now, rand.Reader).Next, Note: v.note})
}

// ruleBook changes the directory for pages.
type ruleBook struct{ v *service }

// Try says what changes would do: their faults, or which open complaints would be due at another time if their limits were planned anew.
func (b ruleBook) Try(ctx context.Context, changes []models.DirectoryChange) (rules.Outcome, error) {
	e, err := effectiveDirectory(ctx, b.v.store)
	if err != nil {
		return rules.Outcome{}, err
	}
	out, _, err := b.try(ctx, e, changes)
	return out, err
}

// Save makes changes that have no faults, and returns when this program goes by them; other replicas do within a second or so.
func (b ruleBook) Save(ctx context.Context, changes []models.DirectoryChange) (rules.Outcome, error) {
	e, err := effectiveDirectory(ctx, b.v.store)
	if err != nil {
		return rules.Outcome{}, err
	}
	out, next, err := b.try(ctx, e, changes)
	if err != nil || len(out.Faults) > 0 {
		return out, err
	}
	if _, err := understand.New(next); err != nil { // what cannot be understood by must not be stored: every replica would fail at it
		return rules.Outcome{}, fmt.Errorf("trying the changed directory: %w", err)
	}
	if err := b.v.store.ChangeDirectory(ctx, e.version, e.newest(), changes); err != nil {
		return rules.Outcome{}, err
	}
	if err := b.v.live.look(ctx); err != nil {
		b.v.log.Error("reading the directory just changed", "err", err) // it is stored; the next look reads it
	}
	return out, nil
}

// Journal is all that was changed, with what is left out.
func (b ruleBook) Journal(context.Context) ([]models.DirectoryChange, []directory.Skipped, error) {
	k := b.v.live.known.Load()
	return k.changes, k.skipped, nil
}

func (b ruleBook) try(ctx context.Context, e effective, changes []models.DirectoryChange) (out rules.Outcome, next *directory.Directory, err error) {
	next, wrong := directory.Apply(e.directory, slices.DeleteFunc(slices.Clone(changes), func(c models.DirectoryChange) bool { return settles(e.skipped, c) }))
	if wrong != nil {
		out.Faults = directory.Faults(wrong)
		return out, nil, nil
	}
	out.Concerned, err = b.concerned(ctx, e.directory, next, changes)
	return out, next, err
}

// settles reports whether a change takes one back that is left out anyway: it is kept so that nobody is told of that one any more.
func settles(skipped []directory.Skipped, c models.DirectoryChange) bool {
	return slices.ContainsFunc(skipped, func(x directory.Skipped) bool {
		return x.Change.Edit == c.Undoes && x.Change.Thing == c.Thing && x.Change.Key == c.Key && x.Change.Field == c.Field && x.Change.From == c.To && x.Change.To == c.From
	})
}

// mostConcerned is how many open complaints are looked at to say how many would be due at another time.
const mostConcerned = 2000

// concerned counts open complaints that would be due at another time.
func (b ruleBook) concerned(ctx context.Context, before, after *directory.Directory, changes []models.DirectoryChange) (n rules.Concerned, err error) {
	ask := models.OpenUnder{Limit: mostConcerned}
	if ask.Categories, ask.DueFrom = touched(before, changes, b.v.clock.Now()); len(ask.Categories) == 0 {
		return n, nil
	}
	list, err := b.v.store.OpenUnder(ctx, ask)
	if err != nil {
		return n, err
	}
	n.More = len(list) == mostConcerned
	now := b.v.clock.Now()
	for _, c := range list {
		if slices.ContainsFunc(changes, func(x models.DirectoryChange) bool {
			return x.Field == "retired" && x.To == models.FieldYes && (x.Key == c.Category || x.Key == c.Department)
		}) {
			n.Open++
		}
		was, is := handlers.Limited(before, c), handlers.Limited(after, c)
		switch {
		case is.ResolutionDue.Equal(was.ResolutionDue) && is.FirstResponseDue.Equal(was.FirstResponseDue):
			continue
		case is.ResolutionDue.Before(was.ResolutionDue) || is.ResolutionDue.Equal(was.ResolutionDue) && is.FirstResponseDue.Before(was.FirstResponseDue):
			n.Earlier++
		default:
			n.Later++
		}
		if is.Overdue(now) && !was.Overdue(now) {
			n.Overdue++
		}
		if !slices.Contains(n.Departments, c.Department) {
			n.Departments = append(n.Departments, c.Department)
		}
	}
	return n, nil
}

// touched are the categories whose limits changes may move, and from when on complaints must be due to be concerned.
func touched(d *directory.Directory, changes []models.DirectoryChange, now time.Time) (categories []string, from time.Time) {
	office := false
	for _, c := range changes {
		switch c.Thing {
		case models.ThingDepartment:
			if dep, _ := d.Department(c.Key); c.Field == "retired" {
				for _, x := range dep.Categories {
					categories = append(categories, x.Code)
				}
			}
		case models.ThingCategory:
			if (c.Field == "retired" || slices.Contains(rules.LimitFields(), c.Field)) && !slices.Contains(categories, c.Key) {
				categories = append(categories, c.Key)
			}
		case models.ThingHoliday, models.ThingHours:
			office = true
		}
	}
	if !office {
		return categories, time.Time{}
	}
	for _, dep := range d.Departments() {
		for _, c := range dep.Categories {
			if c.Clock == models.OfficeClock && !slices.Contains(categories, c.Code) {
				categories = append(categories, c.Code)
			}
		}
	}
	return categories, now
}

// staffCounts counts who works in each department.
func (v *service) staffCounts(ctx context.Context) (map[string]rules.Staff, error) {
	vacancies, err := v.store.Vacancies(ctx, mostVacancies)
	if err != nil {
		return nil, err
	}
	count := map[string]rules.Staff{}
	for _, o := range v.live.Officers() {
		seen := map[string]bool{}
		for _, x := range o.Postings {
			code := x.Post.Department
			n := count[code]
			switch {
			case o.Revoked || seen[code]:
			case o.Address.IsZero():
				n.Waiting++
			default:
				n.Officers++
			}
			count[code], seen[code] = n, true
		}
	}
	for _, x := range vacancies {
		n := count[x.Post.Department]
		n.Vacant++
		count[x.Post.Department] = n
	}
	return count, nil
}

// mostVacancies is how many vacant posts are counted.
const mostVacancies = 1000
