package wall

import (
	"slices"
	"time"

	"sunwai/models"
)

// byDepartment are the departments as they stand in the districts of a reader who does not look after the whole state: a magistrate, an
// officer of one district. A handle of a department speaks for all districts, so its figures are not theirs; without these they would read
// on their first page that no handle is connected. Those that have nothing are there too, small: a live page only changes tiles that it has.
func (s seen) byDepartment() section {
	out := section{ID: "places", Key: "wall.places"}
	if len(s.scope.Districts) == 0 {
		return out
	}
	sums := map[string]models.Figures{}
	for at, f := range s.figures.Places {
		if s.scope.Has(at.Department, at.District) {
			sum := sums[at.Department]
			sum.Add(f)
			sums[at.Department] = sum
		}
	}
	for _, d := range s.dir.AllDepartments() {
		f := sums[d.Code]
		if (d.Retired || d.Central) && f.Stock.Open == 0 || !slices.ContainsFunc(s.scope.Districts, func(district string) bool { return s.scope.Has(d.Code, district) }) {
			continue
		}
		out.Tiles = append(out.Tiles, s.placed(d, f))
	}
	return out
}

func (s seen) placed(d models.Department, f models.Figures) tile {
	t := tile{ID: "department-" + d.Code, Name: d.Names.In(s.say.lang), Open: f.Stock.Open, Overdue: f.Stock.Overdue, Received: f.Flow.Received, Kind: s.lateKind(f.Stock),
		OpenRows: rows("department", d.Code, "status", "open"), OldestRows: rows("department", d.Code, "unanswered", "1"),
		LateRows: rows("department", d.Code, "overdue", "1"), TodayRows: rows(on("registered", s.now, "department", d.Code)...)}
	if !f.Stock.Oldest.IsZero() {
		t.Oldest = max(time.Minute, s.now.Sub(f.Stock.Oldest))
	}
	t.Rests = t.Open == 0 && t.Received == 0
	return t
}

// Handled reports whether a tile is a handle's; else it is that of a department in some districts.
func (t tile) Handled() bool { return t.Platform != "" }
