package store

import (
	"cmp"
	"context"
	"slices"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// limits is what a batch says of overdue complaints, storms, and of what happens once per time.
type limits struct {
	alerts    []rows.Alert
	told      []models.ID
	slots     []rows.PeriodicSlot
	vacancies []rows.Vacancy
	storms    fresh[rows.Storm]
}

func (l *limits) add(cs *models.ChangeSet) {
	for _, a := range cs.Alerts {
		l.alerts = append(l.alerts, rows.FromAlert(a))
	}
	l.told = append(l.told, cs.Told...)
	for _, s := range cs.Slots {
		l.slots = append(l.slots, rows.FromSlot(s))
	}
	for _, v := range cs.Vacancies {
		l.vacancies = append(l.vacancies, rows.FromVacancy(v))
	}
	for _, s := range cs.Storms {
		row := rows.FromStorm(s)
		row.Version = max(1, row.Version)
		l.storms.add(s.Version, row)
	}
}

// writeLimits writes them, rows that others may write too in one order for all.
func (b *batch) writeLimits(ctx context.Context, t tx) error {
	l := &b.limits
	slices.SortFunc(l.alerts, func(x, y rows.Alert) int {
		return cmp.Or(cmp.Compare(x.Officer, y.Officer), cmp.Compare(x.Day, y.Day), cmp.Compare(x.Nth, y.Nth))
	})
	slices.SortFunc(l.slots, func(x, y rows.PeriodicSlot) int {
		return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.Slot, y.Slot))
	})
	slices.SortFunc(l.vacancies, func(x, y rows.Vacancy) int {
		return cmp.Or(cmp.Compare(x.Department, y.Department), cmp.Compare(x.Area, y.Area), cmp.Compare(x.Level, y.Level))
	})
	for _, list := range []any{l.slots, l.alerts, l.storms.created} {
		if _, err := t.insert(ctx, list, ""); err != nil {
			return err
		}
	}
	if err := t.update(ctx, "a storm", l.storms.changed, len(l.storms.changed)); err != nil {
		return err
	}
	if _, err := t.insert(ctx, l.vacancies, "ON CONFLICT (department, area, level) DO NOTHING"); err != nil {
		return err
	}
	if len(l.told) == 0 {
		return nil
	}
	n, err := t.exec(ctx, `UPDATE alerts SET told_at = $2 WHERE told_at IS NULL AND id `+t.s.in("$1"), ids(t.s, l.told), t.s.now())
	return must("an alert was told by somebody else", len(l.told), n, err)
}
