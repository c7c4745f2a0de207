package door

import (
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// linking is what the page of an officer's link shows.
type linking struct{ Name, Here string }

// askLink asks whether to sign in. A messenger that looks at the link for a preview uses nothing up: only the button does.
func (d *Door) askLink(c *web.Call) error {
	_, o, err := d.linked(c)
	if err != nil {
		return d.overWith(c, err, "door.link.over")
	}
	return c.Page("door/link", "door.link.title", linking{Name: o.Name, Here: Path + "/link/" + c.R.PathValue("token")})
}

func (d *Door) linked(c *web.Call) (k models.WebTicket, o models.Officer, err error) {
	token := c.R.PathValue("token")
	if !goodToken(token) {
		return k, o, models.ErrNotFound
	}
	if k, err = d.Store.Ticket(c.Context(), models.TicketLink, token); err != nil {
		return k, o, err
	}
	o, err = d.Store.Officer(c.Context(), k.Officer)
	if err == nil && o.Revoked {
		err = models.ErrNotFound
	}
	return k, o, err
}

// link signs an officer in, once.
func (d *Door) link(c *web.Call) error {
	_, o, err := d.linked(c)
	if err != nil {
		return d.overWith(c, err, "door.link.over")
	}
	k, err := d.Store.TakeTicket(c.Context(), models.TicketLink, c.R.PathValue("token"))
	if err != nil {
		return d.overWith(c, err, "door.link.over")
	}
	return d.enter(c, models.WebSession{Who: o.ID, Officer: o.ID, By: models.ByLink}, k.Kept.Next)
}

// Trainee is somebody whom anybody at this computer may be: a user, or an officer of the roster.
type Trainee struct {
	User    models.ID // of web_users; 0: an officer
	Officer models.ID
	Names   models.Names // what he is, for the list
}

// Who is the id of either.
func (t Trainee) Who() models.ID {
	if t.User != 0 {
		return t.User
	}
	return t.Officer
}

// Said is what he is, in a reader's language.
func (t Trainee) Said(lang string) string { return t.Names.In(models.Lang(lang)) }

// train signs in without any proof. It is offered by `sunwai run` alone, on its own computer.
func (d *Door) train(c *web.Call) error {
	if !local(c.R) {
		return models.ErrNotFound
	}
	for _, t := range d.Training {
		w := models.WebSession{Who: t.Who(), By: models.ByTraining}
		if t.User == 0 {
			w.Officer = t.Officer
		}
		if id(w.Who) == c.Form("who") {
			return d.enter(c, w, next(c.Form("next")))
		}
	}
	return models.ErrNotFound
}
