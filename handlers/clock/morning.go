package clock

import (
	"context"
	"fmt"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

const (
	// morningHour is when officers of departments that work day and night, and the hub, get their morning.
	morningHour = 7
	// morningLate is how long after its time a morning is still sent: later it is no morning.
	morningLate = 5 * time.Hour
	// ratedFor is how far back the ratings reach that an officer is told.
	ratedFor = 30 * 24 * time.Hour
	// ratedFrom is from how many ratings on he is told: from fewer he could guess who answered.
	ratedFrom = 5
	// vacanciesTold is how many vacant posts the hub's morning names.
	vacanciesTold = 20
)

// begun is what this process knows to be done, so that the other sweeps of a day ask nothing. What is right on all replicas
// stands in periodic_slots.
type begun struct {
	day    string
	done   map[models.ID]bool
	looked time.Time
}

// mornings sends each officer his morning summary, once a day: at seven, or when his offices open.
func (k *Clock) mornings(ctx context.Context) (done int, err error) {
	now := k.deps.Clock.Now().UTC()
	if day := models.LocalDate(now); k.morning.day != day {
		k.morning = begun{day: day, done: map[models.ID]bool{}}
	}
	if now.In(models.IST()).Hour() < morningHour || now.Sub(k.morning.looked) < time.Minute {
		return 0, nil
	}
	k.morning.looked = now
	var due []models.Officer
	k.deps.Roster().Officers(func(o models.Officer) bool {
		if !k.morning.done[o.ID] {
			due = append(due, o)
		}
		return true
	})
	return each(ctx, k, due, func(o models.Officer) (n int, err error) {
		at, works := k.morningOf(o, now)
		if works && now.Before(at) {
			return 0, nil
		}
		if works && now.Sub(at) <= morningLate {
			ok, err := k.oneMorning(ctx, o, now)
			if err != nil {
				return 0, fmt.Errorf("writing a morning summary: %w", err)
			}
			n = count(ok)
		}
		k.morning.done[o.ID] = true
		return n, nil
	})
}

// morningOf is when an officer's working day begins, and whether he works today.
func (k *Clock) morningOf(o models.Officer, now time.Time) (time.Time, bool) {
	if o.Address.IsZero() || o.OnLeave(now) || len(o.Postings) == 0 {
		return time.Time{}, false
	}
	local := now.In(models.IST())
	seven := time.Date(local.Year(), local.Month(), local.Day(), morningHour, 0, 0, 0, models.IST())
	post := o.Postings[0].Post
	if o.OnShift || post.Department == models.HubDepartment || k.roundTheClock(post.Department) && !post.Level.Higher(models.L2) {
		return seven.UTC(), true
	}
	cal := k.deps.Directory().Calendar(post.Area)
	if post.Level.Higher(models.L2) {
		cal = k.deps.Directory().Secretariat()
	}
	opens := cal.NextOpen(seven.UTC())
	return opens, models.LocalDate(opens) == models.LocalDate(now)
}

func (k *Clock) roundTheClock(department string) bool {
	d, _ := k.deps.Directory().Department(department)
	for _, c := range d.Categories {
		if c.Clock == models.RoundClock {
			return true
		}
	}
	return false
}

func (k *Clock) oneMorning(ctx context.Context, o models.Officer, now time.Time) (bool, error) {
	slot := models.Slot{Name: fmt.Sprintf("morning/%d", o.ID), Slot: models.LocalDate(now), At: now}
	had, err := k.store.HasSlot(ctx, slot.Name, slot.Slot)
	if err != nil || had {
		return false, err
	}
	local := now.In(models.IST())
	tonight := time.Date(local.Year(), local.Month(), local.Day()+1, 0, 0, 0, 0, models.IST()).UTC()
	t, err := k.store.Tally(ctx, o.ID, now, tonight, now.Add(-ratedFor))
	if err != nil {
		return false, err
	}
	w := handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
	in := morningText(t)
	if err := k.addVacancies(ctx, o, &in); err != nil {
		return false, err
	}
	if len(in.Args.Items) == 0 {
		return false, nil // nothing to say: no message, and no row
	}
	w.TellOfficer(o, nil, in)
	w.Add(func(cs *models.ChangeSet) { cs.Slots = append(cs.Slots, slot) })
	return k.write(ctx, w)
}

// morningText says what there is, and nothing of what there is not.
func morningText(t models.Tally) models.Intent {
	in := models.Intent{Kind: "officer.morning"}
	for _, line := range []struct {
		name  string
		count int
	}{{"new", t.New}, {"due_today", t.DueToday}, {"overdue", t.Overdue}, {"needs_info", t.Waiting}} {
		if line.count > 0 {
			in.Args.Items = append(in.Args.Items, models.Item{Code: "officer.report." + line.name, Count: line.count})
		}
	}
	if t.Rated() >= ratedFrom {
		in.Args.Items = append(in.Args.Items, models.Item{Code: "officer.report.good", Count: t.Good},
			models.Item{Code: "officer.report.fair", Count: t.Fair}, models.Item{Code: "officer.report.poor", Count: t.Poor})
	}
	if t.Open > 0 {
		in.Buttons = [][]models.Button{handlers.Row(handlers.Button("list", "list", ""))}
	}
	return in
}

// addVacancies has the hub read which posts had to get complaints and are held by nobody. Those filled since are taken off.
func (k *Clock) addVacancies(ctx context.Context, o models.Officer, in *models.Intent) error {
	if !o.Holds(models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: models.L4}) {
		return nil
	}
	list, err := k.store.Vacancies(ctx, vacanciesTold)
	if err != nil {
		return err
	}
	for _, v := range list {
		if _, vacant := k.deps.Roster().Vacant(k.deps.Directory(), v.Post.Department, v.Post.Area, v.Post.Level); !vacant {
			if err := k.store.Filled(ctx, v.Post); err != nil {
				return err
			}
			continue
		}
		title := k.deps.Directory().PostTitle(v.Post).In(o.Lang)
		dep, _ := k.deps.Directory().Department(v.Post.Department)
		in.Args.Items = append(in.Args.Items, models.Item{Code: "officer.report.vacant", Area: v.Post.Area, Text: title + " · " + dep.Names.In(o.Lang)})
	}
	return nil
}
