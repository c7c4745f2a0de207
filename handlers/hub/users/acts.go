package users

import (
	"errors"
	"fmt"
	"strconv"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// act is something that is done to a user by one button.
type act struct {
	path string
	do   models.WebUserDo
	sure string // "yes" when it must be confirmed
}

// acts are all of them. What shuts somebody out at once must be confirmed.
func acts() []act {
	return []act{{"disable", models.DisableWebUser, "yes"}, {"enable", models.EnableWebUser, ""}, {"reset", models.ResetWebUser, "yes"}, {"out", models.SignOutWebUser, ""}}
}

// notes are what the audit calls what is done.
func notes() map[models.WebUserDo]string {
	return map[models.WebUserDo]string{models.MakeWebUser: models.AuditUserMade, models.ChangeWebUser: models.AuditUserChanged, models.DisableWebUser: models.AuditUserDisabled,
		models.EnableWebUser: models.AuditUserEnabled, models.ResetWebUser: models.AuditUserReset, models.SignOutWebUser: models.AuditUserOut}
}

func (p *page) act(a act) func(*web.Call) error {
	return func(c *web.Call) error {
		u, err := p.asSeen(c)
		if err != nil {
			return err
		}
		if c.Form("sure") != a.sure {
			return p.show(c, u, formOf(u), "users.wrong.sure", "")
		}
		if a.do == models.ResetWebUser && !p.mayBecome(c.User, u) {
			return p.show(c, u, formOf(u), "users.wrong.officer", "")
		}
		return p.manage(c, a.do, u, fmt.Sprintf("user:%d", u.ID))
	}
}

// mayBecome reports whether a user may be given the means to sign in as another one: the link of an enrolment is seen by who asked for it,
// and an identity elsewhere may be his own. Whoever has an officer outside of his part of the state sees by the officers' rules what
// he must not.
func (p *page) mayBecome(who access.User, other models.WebUser) bool {
	return who.Scope.All() || p.offered(who, other.Officer)
}

// asSeen is the user of the address, at the version that the reader saw.
func (p *page) asSeen(c *web.Call) (models.WebUser, error) {
	u, err := p.user(c)
	if err != nil {
		return u, err
	}
	if err := c.R.ParseForm(); err != nil {
		return u, models.NewError(models.CodeBadInput, "error.bad_input")
	}
	if u.Version, err = strconv.ParseInt(c.Form("version"), 10, 64); err != nil {
		return u, models.NewError(models.CodeBadInput, "error.bad_input")
	}
	return u, nil
}

// linked is the page that shows an enrolment's link.
type linked struct {
	Name, Login, Link string
	Expires           time.Time
	URL               string
}

// manage does it, and notes it in the same step.
func (p *page) manage(c *web.Call, do models.WebUserDo, u models.WebUser, object string) error {
	a := models.WebUserAct{Do: do, User: u, Note: models.AuditLine{Who: c.User.ID, Action: notes()[do], Object: object}}
	if do == models.MakeWebUser || do == models.ResetWebUser {
		a.Ticket = models.EnrolTicket(p.IDs.Next(), u.ID, p.Clock.Now())
	}
	token, err := p.Store.ManageWebUser(c.Context(), a)
	if errors.Is(err, models.ErrLastHub) {
		seen, err := p.Store.WebUser(c.Context(), u.ID)
		if err != nil {
			return err
		}
		return p.show(c, seen, formOf(seen), "users.wrong.last", "")
	}
	if err != nil {
		return err
	}
	if token != "" {
		return c.Page("users/link", "users.link", linked{u.Name, u.Login, p.Link(token), a.Ticket.Expires, pathOf(u.ID)})
	}
	done := map[models.WebUserDo]string{models.ChangeWebUser: "change", models.DisableWebUser: "disable", models.EnableWebUser: "enable", models.SignOutWebUser: "out"}[do]
	return c.Go(pathOf(u.ID) + "?done=" + done)
}
