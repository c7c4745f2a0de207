package door

import (
	"errors"
	"html/template"
	"net/http"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// enrolling is what the pages of an enrolment show.
type enrolling struct {
	Name, Login string
	Here        string // address of the page itself
	Wrong       string // key of a text
	QR          template.HTML
	Secret      string // for who cannot read the code
	Recoveries  []string
}

// askEnrol shows the step that an enrolment is at: choosing a password, then setting up an authenticator. Looking uses nothing up.
func (d *Door) askEnrol(c *web.Call) error {
	k, u, err := d.enrolment(c)
	if err != nil {
		return d.overWith(c, err, "door.enrol.over")
	}
	return d.showEnrol(c, k, u, "")
}

func (d *Door) enrolment(c *web.Call) (k models.WebTicket, u models.WebUser, err error) {
	token := c.R.PathValue("token")
	if !goodToken(token) {
		return k, u, models.ErrNotFound
	}
	if k, err = d.Store.Ticket(c.Context(), models.TicketEnrol, token); err != nil {
		return k, u, err
	}
	u, err = d.Store.WebUser(c.Context(), k.Who)
	if err == nil && u.Disabled {
		err = models.ErrNotFound
	}
	return k, u, err
}

// overWith tells that a link does not hold any more.
func (d *Door) overWith(c *web.Call, err error, key string) error {
	if !errors.Is(err, models.ErrNotFound) {
		return err
	}
	c.Status(http.StatusGone)
	return c.Page("door/over", "door.over.title", key)
}

func (d *Door) showEnrol(c *web.Call, k models.WebTicket, u models.WebUser, wrong string) error {
	e := enrolling{Name: u.Name, Login: u.Login, Here: Path + "/enrol/" + c.R.PathValue("token"), Wrong: wrong}
	if wrong != "" {
		c.Status(http.StatusUnprocessableEntity)
	}
	if k.Kept.Password == "" {
		return c.Page("door/choose", "door.enrol.title", e)
	}
	if k.Kept.Secret == "" { // the authenticator's secret is drawn once and stays until the enrolment is over
		var err error
		if k.Kept.Secret, err = newSecret(); err != nil {
			return err
		}
		if err := d.Store.KeepInTicket(c.Context(), k); err != nil {
			return d.overWith(c, err, "door.enrol.over")
		}
	}
	address, err := keyAddress(k.Kept.Secret, u.Login)
	if err != nil {
		return err
	}
	if e.QR, err = web.QR(address, c.T("door.enrol.qr")); err != nil {
		return err
	}
	e.Secret = spaced(k.Kept.Secret)
	return c.Page("door/authenticator", "door.enrol.title", e)
}

// enrol takes the password, or the code that shows that the authenticator works.
func (d *Door) enrol(c *web.Call) error {
	k, u, err := d.enrolment(c)
	if err != nil {
		return d.overWith(c, err, "door.enrol.over")
	}
	if k.Kept.Password == "" {
		return d.choosePassword(c, k, u)
	}
	if k.Kept.Secret == "" { // the picture was not shown yet
		return d.showEnrol(c, k, u, "")
	}
	step, err := stepOf(k.Kept.Secret, typed(c.Form("code")), d.Clock.Now())
	if err != nil {
		return err
	}
	if step == 0 {
		return d.showEnrol(c, k, u, "door.code.wrong")
	}
	// Of two who send the code at the same time one enrols.
	if _, err := d.Store.TakeTicket(c.Context(), models.TicketEnrol, c.R.PathValue("token")); err != nil {
		return d.overWith(c, err, "door.enrol.over")
	}
	if err := d.audit(c.Context(), u.ID, models.AuditAuthentic, ""); err != nil {
		return err
	}
	codes := newRecoveries()
	if err := d.Store.EnrolWebUser(c.Context(), u.ID, k.Kept.Password, k.Kept.Secret, step, codes); err != nil {
		return err
	}
	d.jar.clear(c.W, sessionCookie)
	return c.Page("door/recoveries", "door.recoveries.title", enrolling{Name: u.Name, Login: u.Login, Recoveries: codes})
}

// choosePassword keeps a new password in the ticket until the authenticator works too: half an enrolment changes nothing.
func (d *Door) choosePassword(c *web.Call, k models.WebTicket, u models.WebUser) error {
	password := c.R.PostFormValue("password")
	wrong := CheckPassword(password, u.Login)
	if wrong == "" && password != c.R.PostFormValue("again") {
		wrong = "door.password.differ"
	}
	if wrong != "" {
		return d.showEnrol(c, k, u, wrong)
	}
	hash, err := d.hash(c, password)
	if err != nil {
		return err
	}
	k.Kept.Password = hash
	if err := d.Store.KeepInTicket(c.Context(), k); err != nil {
		return d.overWith(c, err, "door.enrol.over")
	}
	if err := d.audit(c.Context(), u.ID, models.AuditPassword, ""); err != nil {
		return err
	}
	return c.Go(Path + "/enrol/" + c.R.PathValue("token"))
}

func (d *Door) hash(c *web.Call, password string) (string, error) {
	select {
	case d.hashes <- struct{}{}:
		defer func() { <-d.hashes }()
	case <-c.Context().Done():
		return "", c.Context().Err()
	}
	return HashPassword(password)
}
