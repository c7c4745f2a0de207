package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// OwnFigures are today's figures and how things stand of those complaints alone that an officer's own list shows: what he has to do or to
// answer for. They are summed up from what each complaint counts as, so that they mean the same as the wall's.
func (s *Store) OwnFigures(ctx context.Context, v models.HubViewer) (map[models.Place]models.Figures, error) {
	out, err := s.ownFigures(ctx, v)
	return out, doing("reading an officer's own figures", err)
}

func (s *Store) ownFigures(ctx context.Context, v models.HubViewer) (map[models.Place]models.Figures, error) {
	counted, err := s.ownCounted(ctx, v)
	if err != nil {
		return nil, err
	}
	today, out := models.DayOf(s.now()), map[models.Place]models.Figures{}
	for _, r := range counted {
		at := models.Place{Department: r.Department, District: r.District}
		f := out[at]
		f.Add(models.Figures{Flow: flows(r, 1)[today], Stock: stockOf(r)})
		out[at] = f
	}
	return out, nil
}

// OwnDistricts are the districts' figures of some days, of an officer's own complaints alone: his map, as his list shows it. How many of his
// were open at the end of an earlier day nobody has counted; that is left unknown.
func (s *Store) OwnDistricts(ctx context.Context, v models.HubViewer, q models.DistrictQuery) (map[string]models.DistrictFigures, error) {
	counted, err := s.ownCounted(ctx, v)
	if err != nil {
		return nil, doing("reading the districts' figures of an officer's own complaints", err)
	}
	out := map[string]models.DistrictFigures{}
	for _, r := range counted {
		if !q.Has(models.Place{Department: r.Department, District: r.District}) {
			continue
		}
		d := out[r.District]
		for day, flow := range flows(r, 1) {
			if q.From <= day && day <= q.To {
				d.Flow.Add(flow)
			}
		}
		if d.Stocked = q.To >= q.Today; d.Stocked {
			d.Stock.Add(stockOf(r))
		}
		out[r.District] = d
	}
	return out, nil
}

// ownCounted are those complaints that an officer's own list shows, as they were counted.
func (s *Store) ownCounted(ctx context.Context, v models.HubViewer) ([]rows.RollupComplaint, error) {
	a, err := s.ask(ctx, models.HubQuery{Viewer: v, Mine: true})
	if err != nil || a.empty {
		return nil, err
	}
	list, err := s.handled(ctx, a.Viewer.Officer)
	if err != nil {
		return nil, err
	}
	c := clause{s: s}
	c.and("id ", s.in(c.arg(ids(s, list))))
	a.exact(&c, stretch{statuses: a.Statuses})
	found, err := s.readDB().QueryContext(ctx, `SELECT id FROM complaints WHERE `+c.where(), c.args...)
	if err != nil {
		return nil, err
	}
	if list, err = collect[models.ID](found); err != nil {
		return nil, err
	}
	var counted []rows.RollupComplaint
	err = s.reader(ctx).Raw(`SELECT * FROM rollup_complaints WHERE complaint `+s.in("$1"), ids(s, list)).Scan(&counted).Error
	return counted, err
}

// stockOf is how one complaint stands.
func stockOf(r rows.RollupComplaint) (out models.Stock) {
	if r.Open {
		out.Open = 1
	}
	if r.Late {
		out.Overdue = 1
	}
	if r.Since != nil {
		out.Unanswered, out.Oldest = 1, r.Since.UTC()
	}
	return out
}
