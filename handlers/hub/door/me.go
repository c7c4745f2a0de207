package door

import (
	"errors"
	"net/http"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// mine is what the page of one's own sessions shows.
type mine struct {
	Name       string
	Sessions   []models.WebSession
	Here       models.ID
	Password   bool // the user has one to change
	Recoveries int  // recovery codes that are left
	Wrong      string
	Wait       time.Duration
	Done       string // key of a text
}

func (d *Door) me(c *web.Call) error {
	notices := map[string]string{"password": "door.me.password_done", "out": "door.me.out_done"}
	return d.showMe(c, mine{Done: notices[c.Query("done")]})
}

func (d *Door) showMe(c *web.Call, m mine) (err error) {
	m.Name, m.Here = c.User.Name, c.User.Session
	if m.Sessions, err = d.Store.SessionsOf(c.Context(), c.User.ID, d.Idle); err != nil {
		return err
	}
	if u, err := d.Store.WebUser(c.Context(), c.User.ID); err == nil {
		m.Password = u.Password != ""
	} else if !errors.Is(err, models.ErrNotFound) { // an officer by a link has no row of his own
		return err
	}
	if m.Password {
		if m.Recoveries, err = d.Store.RecoveryCodesLeft(c.Context(), c.User.ID); err != nil {
			return err
		}
	}
	switch {
	case m.Wait > 0:
		c.Status(http.StatusTooManyRequests)
	case m.Wrong != "":
		c.Status(http.StatusUnprocessableEntity)
	}
	return c.Page("door/me", "door.me.title", m)
}

// out ends the session that asks.
func (d *Door) out(c *web.Call) error {
	if err := d.Store.EndSession(c.Context(), c.User.ID, c.User.Session); err != nil && !errors.Is(err, models.ErrNotFound) {
		return err
	}
	d.jar.clear(c.W, sessionCookie)
	if err := d.audit(c.Context(), c.User.ID, models.AuditSignedOut, ""); err != nil {
		return err
	}
	return c.Go(Path)
}

// outThere ends another of one's own sessions.
func (d *Door) outThere(c *web.Call) error {
	session, err := c.ID("id")
	if err != nil {
		return err
	}
	if session == c.User.Session {
		return d.out(c)
	}
	if err := d.Store.EndSession(c.Context(), c.User.ID, session); err != nil {
		return err
	}
	if err := d.audit(c.Context(), c.User.ID, models.AuditSignedOut, "session:"+id(session)); err != nil {
		return err
	}
	return c.Go(Path + "/me?done=out")
}

// outEverywhere ends all of them, this one too.
func (d *Door) outEverywhere(c *web.Call) error {
	if err := d.Store.EndSessions(c.Context(), c.User.ID); err != nil {
		return err
	}
	d.jar.clear(c.W, sessionCookie)
	if err := d.audit(c.Context(), c.User.ID, models.AuditSignedOutAll, ""); err != nil {
		return err
	}
	return c.Go(Path)
}

// proven asks for the present password before something that a session left open at a desk must not do. Tries are counted.
func (d *Door) proven(c *web.Call) (u models.WebUser, ok bool, err error) {
	ctx := c.Context()
	if u, err = d.Store.WebUser(ctx, c.User.ID); err != nil {
		return u, false, err
	}
	try, err := d.loginAttempt(c, u, u.Login)
	if err != nil {
		return u, false, err
	}
	wait, err := try.count(ctx)
	if err != nil {
		return u, false, err
	}
	if wait > 0 {
		return u, false, d.showMe(c, mine{Wait: minutes(wait)})
	}
	same, err := d.matches(ctx, c.R.PostFormValue("present"), u.Password)
	if err != nil {
		return u, false, err
	}
	if !same {
		if err := d.audit(ctx, u.ID, models.AuditRefused, "by:password"); err != nil {
			return u, false, err
		}
		return u, false, d.showMe(c, mine{Wrong: "door.me.wrong"})
	}
	return u, true, try.right(ctx)
}

// changePassword takes a new password; every other session ends.
func (d *Door) changePassword(c *web.Call) error {
	u, ok, err := d.proven(c)
	if err != nil || !ok {
		return err
	}
	password := c.R.PostFormValue("password")
	wrong := CheckPassword(password, u.Login)
	if wrong == "" && password != c.R.PostFormValue("again") {
		wrong = "door.password.differ"
	}
	if wrong != "" {
		return d.showMe(c, mine{Wrong: wrong})
	}
	hash, err := d.hash(c, password)
	if err != nil {
		return err
	}
	if err := d.audit(c.Context(), u.ID, models.AuditPassword, ""); err != nil {
		return err
	}
	if err := d.Store.SetWebPassword(c.Context(), u.ID, hash, c.User.Session); err != nil {
		return err
	}
	return c.Go(Path + "/me?done=password")
}

// renewAuthenticator begins to set up another authenticator. The old one holds until the new one works.
func (d *Door) renewAuthenticator(c *web.Call) error {
	u, ok, err := d.proven(c)
	if err != nil || !ok {
		return err
	}
	now := d.Clock.Now()
	token, err := d.Store.MakeTicket(c.Context(), models.WebTicket{ID: d.IDs.Next(), Kind: models.TicketEnrol, Who: u.ID,
		Kept: models.TicketKept{Password: u.Password}, MadeAt: now, Expires: now.Add(models.StepTicketLife)})
	if err != nil {
		return err
	}
	return c.Go(Path + "/enrol/" + token)
}
