package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"sunwai/cmd/sunwai/config"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/door"
	"sunwai/models"
	"sunwai/models/store"
)

type adminCmd struct {
	Create  adminCreateCmd  `cmd:"" help:"Create a user and print the link to enrol."`
	List    adminListCmd    `cmd:"" help:"List the users."`
	Reset   adminResetCmd   `cmd:"" help:"Remove all credentials and print a new link."`
	Disable adminDisableCmd `cmd:"" help:"Lock a user out at once."`
	Enable  adminEnableCmd  `cmd:"" help:"Let a disabled user in again."`
}

type adminCreateCmd struct {
	Login         string    `required:"" help:"Login name: 2 to 64 small letters, digits and . _ - @." placeholder:"LOGIN"`
	Name          string    `required:"" help:"The person's name, as colleagues see it." placeholder:"NAME"`
	Role          []string  `default:"hub" help:"hub, admin (of a department), officer, operator, publisher or auditor. Can be repeated."`
	Department    []string  `help:"Restrict the user to a department, by its code (sunwai directory departments). Can be repeated." placeholder:"CODE"`
	District      []string  `help:"Restrict the user to a district, by its code (sunwai directory districts). Can be repeated." placeholder:"CODE"`
	Officer       models.ID `help:"ID of the officer the user acts as (sunwai officer list)." placeholder:"ID"`
	Identity      string    `help:"What the identity provider calls the person: its subject, or a verified e-mail address." placeholder:"NAME"`
	PasswordStdin bool      `help:"Read the password from the first line of standard input instead of printing a link. The authenticator is set up at the first sign-in."`
}

// Run makes the user.
func (c adminCreateCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(cfg *config.Config, s *store.Store) error {
		u, err := c.user(ctx, s)
		if err != nil {
			return err
		}
		if c.PasswordStdin {
			if u.Password, err = readPassword(a.in, u.Login); err != nil {
				return err
			}
		}
		m, err := newAdmin(ctx, a, cfg, s)
		if err != nil {
			return err
		}
		u.ID, u.MadeAt = m.ids.Next(), m.at.Now()
		if err := s.CreateWebUser(ctx, u); errors.Is(err, models.ErrConflict) {
			return fmt.Errorf("there is a user %q already, or another with this identity (sunwai admin list)", u.Login)
		} else if err != nil {
			return err
		}
		if err := m.note(ctx, models.AuditUserMade, u.ID); err != nil {
			return err
		}
		if c.PasswordStdin {
			fmt.Fprintf(a.err, "User %s. At the first sign-in an authenticator is set up: %s\n", u.Login, hubAddress(cfg, door.Path))
			return nil
		}
		return m.printLink(ctx, u)
	})
}

// user checks what was given.
func (c adminCreateCmd) user(ctx context.Context, s *store.Store) (models.WebUser, error) {
	var u models.WebUser
	login, ok := models.GoodLogin(c.Login)
	if !ok {
		return u, errors.New("--login: 2 to 64 small letters, digits and . _ - @")
	}
	name := strings.TrimSpace(c.Name)
	if name == "" {
		return u, errors.New("--name: it is empty")
	}
	for _, r := range c.Role {
		if !slices.Contains(access.Roles(), access.Role(r)) {
			return u, fmt.Errorf("--role: there is no %q. There are %s", r, join(access.Roles()))
		}
	}
	d, err := savedDirectory(ctx, s)
	if err != nil {
		return u, err
	}
	departments := make([]string, len(c.Department))
	for i, code := range c.Department {
		departments[i] = strings.ToUpper(code)
		if _, ok := d.Department(departments[i]); !ok {
			return u, fmt.Errorf("--department: there is no %q. `sunwai directory departments` lists them", code)
		}
	}
	for _, code := range c.District {
		if area, ok := d.Area(code); !ok || area.Kind != models.District {
			return u, fmt.Errorf("--district: there is no %q. %s`sunwai directory districts` lists them", code, codeOf(d, code))
		}
	}
	if c.Officer != 0 {
		if _, err := s.Officer(ctx, c.Officer); errors.Is(err, models.ErrNotFound) {
			return u, fmt.Errorf("--officer: there is no officer %d (sunwai officer list)", c.Officer)
		} else if err != nil {
			return u, err
		}
	}
	return models.WebUser{Login: login, Name: name, Roles: c.Role, Scope: models.HubScope{Departments: departments, Districts: c.District},
		Officer: c.Officer, Outside: outsideIdentity(c.Identity)}, nil
}

// readPassword takes the first line. A password never stands on a command line: everybody on the machine could read it there.
func readPassword(in io.Reader, login string) (hash string, err error) {
	line, err := bufio.NewReader(io.LimitReader(in, 4096)).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", errors.New("--password-stdin: standard input cannot be read")
	}
	password := strings.TrimRight(line, "\r\n")
	if door.CheckPassword(password, login) != "" {
		return "", errors.New("--password-stdin: a password has 12 to 256 characters, five of them different, and not the login in it")
	}
	return door.HashPassword(password)
}

// admin is what the commands about users work with.
type admin struct {
	app    *app
	config *config.Config
	store  *store.Store
	at     *sharedClock
	ids    *models.IDs
}

func newAdmin(ctx context.Context, a *app, c *config.Config, s *store.Store) (*admin, error) {
	at := &sharedClock{}
	if _, err := at.measure(ctx, s.DatabaseTime); err != nil {
		return nil, err
	}
	return &admin{app: a, config: c, store: s, at: at, ids: models.NewIDs(at.Now, rand.Reader)}, nil
}

// note writes for the audit what was done at the machine itself: nobody was signed in.
func (m *admin) note(ctx context.Context, action string, user models.ID) error {
	if err := m.store.Audit(ctx, models.AuditLine{Action: action, Object: fmt.Sprintf("user:%d", user)}); err != nil {
		return err
	}
	_, err := m.store.ChainAudit(ctx, chainBatch)
	return err
}

// printLink prints the link alone on standard output: it can be piped.
func (m *admin) printLink(ctx context.Context, u models.WebUser) error {
	ticket := models.EnrolTicket(m.ids.Next(), u.ID, m.at.Now())
	token, err := m.store.MakeTicket(ctx, ticket)
	if err != nil {
		return err
	}
	fmt.Fprintf(m.app.err, "User %s. The link works once, until %s. Send it to that person alone.\n", u.Login, ticket.Expires.In(models.IST()).Format("2006-01-02 15:04 MST"))
	_, err = fmt.Fprintln(m.app.out, enrolAddress(m.config, token))
	return err
}

// withUser runs a command on the user with a login.
func (a *app) withUser(ctx context.Context, login string, do func(*admin, models.WebUser) error) error {
	return a.withStore(ctx, func(c *config.Config, s *store.Store) error {
		good, _ := models.GoodLogin(login)
		u, err := s.WebUserByLogin(ctx, good)
		if errors.Is(err, models.ErrNotFound) {
			return fmt.Errorf("there is no user %q (sunwai admin list)", login)
		}
		if err != nil {
			return err
		}
		m, err := newAdmin(ctx, a, c, s)
		if err != nil {
			return err
		}
		return do(m, u)
	})
}

type adminResetCmd struct {
	Login string `arg:"" help:"Login name."`
}

// Run takes everything away by which the user came in and prints a link to enrol anew.
func (c adminResetCmd) Run(ctx context.Context, a *app) error {
	return a.withUser(ctx, c.Login, func(m *admin, u models.WebUser) error {
		if err := m.note(ctx, models.AuditUserReset, u.ID); err != nil {
			return err
		}
		if err := m.store.ResetWebUser(ctx, u.ID); err != nil {
			return err
		}
		return m.printLink(ctx, u)
	})
}

type adminDisableCmd struct {
	Login string `arg:"" help:"Login name."`
}

// Run shuts the user out.
func (c adminDisableCmd) Run(ctx context.Context, a *app) error {
	return a.withUser(ctx, c.Login, func(m *admin, u models.WebUser) error {
		if err := m.note(ctx, models.AuditUserDisabled, u.ID); err != nil {
			return err
		}
		if err := m.store.DisableWebUser(ctx, u.ID); err != nil {
			return err
		}
		_, err := fmt.Fprintf(a.err, "User %s is disabled and signed out everywhere. `sunwai admin enable %s` lets the user in again.\n", u.Login, u.Login)
		return err
	})
}

type adminEnableCmd struct {
	Login string `arg:"" help:"Login name."`
}

// Run lets the user in again.
func (c adminEnableCmd) Run(ctx context.Context, a *app) error {
	return a.withUser(ctx, c.Login, func(m *admin, u models.WebUser) error {
		if err := m.note(ctx, models.AuditUserEnabled, u.ID); err != nil {
			return err
		}
		if err := m.store.EnableWebUser(ctx, u.ID); err != nil {
			return err
		}
		_, err := fmt.Fprintf(a.err, "User %s may sign in again.\n", u.Login)
		return err
	})
}

type adminListCmd struct{}

// Run lists the users.
func (adminListCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		users, err := s.WebUsers(ctx)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "LOGIN\tROLES\tDEPARTMENTS\tDISTRICTS\tSTATE\tSINCE\tNAME")
		for _, u := range users {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", u.Login, strings.Join(u.Roles, ","), orAll(u.Scope.Departments), orAll(u.Scope.Districts),
				userState(u), u.MadeAt.In(models.IST()).Format(time.DateOnly), u.Name)
		}
		return w.Flush()
	})
}

func orAll(codes []string) string {
	if len(codes) == 0 {
		return "all"
	}
	return strings.Join(codes, ",")
}

func userState(u models.WebUser) string {
	switch {
	case u.Disabled:
		return "disabled"
	case u.Enrolled():
		return "enrolled"
	}
	return "to enrol"
}
