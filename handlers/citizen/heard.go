package citizen

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// heard registers what somebody of ours heard from the person. He has judged that it is a complaint, and a new one: nothing is asked
// that he has asked already. What must not wait for each other is registered apart as in a chat, unless he has said which of it it is about.
func heard(ctx context.Context, t *handlers.Turn) error {
	t.Done()
	if err := warn(ctx, t); err != nil {
		return err
	}
	if h := t.In.Heard; h.Department == "" && h.Category == "" {
		if taken, err := apart(ctx, t, t.Said()); taken || err != nil {
			return err
		}
	}
	c, err := registered(ctx, t, "")
	if err == nil && mayKeepSecond(t, c) {
		crimeBeside(t, c, t.Text, t.Said()) // whether the station shall hear of it nobody has asked yet
	}
	return err
}

// noted takes what who heard the person noted beside his words: he has asked, so it counts more than what was read out of them.
func noted(t *handlers.Turn, c *models.Complaint) {
	h := t.In.Heard
	if h == nil {
		return
	}
	t.Add(func(cs *models.ChangeSet) {
		cs.Events = append(cs.Events, models.Event{ID: t.IDs.Next(), Complaint: c.ID, At: t.Now, Kind: models.EventNoted,
			By: models.Actor{Role: models.HubRole, Officer: h.By}, From: c.Status, To: c.Status, Code: "heard"})
	})
	if _, ok := t.Directory().Department(h.Department); ok {
		if c.Department != h.Department {
			other := t.Directory().OtherCategory(h.Department).Code
			c.FileUnder(other, other)
		}
		c.Department, c.Confidence = h.Department, 1
	}
	if d, ok := t.Directory().DepartmentOf(h.Category); ok && d.Code == c.Department {
		c.FileUnder(h.Category, h.Category)
	}
	if a, ok := t.Directory().Area(h.Area); ok {
		c.Area = a.Code
	}
	if h.Place != "" {
		c.Place = h.Place
	}
}
