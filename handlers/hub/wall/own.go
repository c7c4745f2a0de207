package wall

import (
	"fmt"
	"maps"
	"slices"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// own is the page of who lists only what he himself has to do or to answer for: each figure is of what its list shows, and the handles,
// which speak for a whole department, are not his. It is counted when it is opened, as the list is, and is not live: there are thousands
// of officers, and each has figures of his own.
func (w *Wall) own(c *web.Call, f models.WallFigures) error {
	var err error
	if f.Places, err = w.deps.Figures.OwnFigures(c.Context(), c.User.Viewer()); err != nil {
		return fmt.Errorf("reading an officer's own figures: %w", err)
	}
	f.Handles, f.Before = nil, nil
	scope := c.User.Scope // what was taken from him since lies elsewhere, and is his to be seen no more
	s := w.seen(c.Lang, scope, f)
	v := view{Now: s.now, Filling: f.Filling, Limits: s.limits, Own: true, None: "wall.own.none", Figures: s.heads(), Sections: s.ownDepartments(), Worst: s.worst()}
	return c.Page("wall/page", "wall.title", v)
}

// ownDepartments are the departments that an officer works for, with what is his there.
func (s seen) ownDepartments() []section {
	sums := map[string]models.Figures{}
	for at, f := range s.figures.Places {
		if s.scope.Has(at.Department, at.District) {
			sum := sums[at.Department]
			sum.Add(f)
			sums[at.Department] = sum
		}
	}
	out := section{ID: "own", Key: "wall.own"}
	for _, code := range slices.Sorted(maps.Keys(sums)) {
		if d, ok := s.dir.Department(code); ok {
			out.Tiles = append(out.Tiles, s.placed(d, sums[code]))
		}
	}
	if len(out.Tiles) == 0 {
		return nil
	}
	return []section{out}
}
