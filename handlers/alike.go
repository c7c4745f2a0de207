package handlers

import (
	"sunwai/i18n/fold"
	"sunwai/models"
)

// noteAlike remembers somebody else's open complaint of the same thing in the very same place: by its name, or by a point nearby.
func (w *Work) noteAlike(c *models.Complaint, open []models.Like) {
	delete(w.alike, c.ID)
	if id, is := alikeAmong(c, open); is {
		if w.alike == nil {
			w.alike = map[models.ID]models.ID{}
		}
		w.alike[c.ID] = id
	}
}

func alikeAmong(c *models.Complaint, open []models.Like) (models.ID, bool) {
	for _, l := range open {
		if l.ID != c.ID && l.Person != c.Person && samePlaceAs(c, l) {
			return l.ID, true
		}
	}
	return 0, false
}

func samePlaceAs(c *models.Complaint, l models.Like) bool {
	if c.Location != nil && l.Location != nil {
		return metres(*c.Location, *l.Location) <= models.SamePlace
	}
	key := fold.Name(c.Place)
	return key != "" && key == fold.Name(l.Place)
}

// Alike is somebody else's open complaint of the same thing in the very same place, as this work found it when it looked for who
// gets the complaint, or the one that stands for a known problem.
func (w *Work) Alike(c *models.Complaint) (models.ID, bool) {
	if p, ok := w.Known(c); ok {
		return p.Master, true
	}
	id, ok := w.alike[c.ID]
	return id, ok
}
