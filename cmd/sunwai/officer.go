package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"sunwai/bot"
	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

type officerCmd struct {
	Invite   inviteCmd   `cmd:"" help:"Create an officer and print the link to join."`
	List     listCmd     `cmd:"" help:"List officers and their posts."`
	Transfer transferCmd `cmd:"" help:"Move an officer to another post."`
	Revoke   revokeCmd   `cmd:"" help:"End an officer's access."`
}

type inviteCmd struct {
	Department string        `required:"" help:"Code of the department (sunwai directory departments), or HUB." placeholder:"CODE"`
	Area       string        `required:"" help:"Code of the Area: 162 for a district, all for the whole state, or e.g. tehsil:766." placeholder:"CODE"`
	Level      models.Level  `required:"" help:"L1 (field), L2 (head in a district), L3 (secretary) or AA (appellate officer); for HUB: L4 or desk."`
	Name       string        `required:"" help:"The officer's name, for lists. Citizens see only the post." placeholder:"NAME"`
	Lang       models.Lang   `default:"hi" enum:"${langs}" help:"The officer's language: ${enum}."`
	Account    string        `help:"Handle or key of the account that the link opens (default: the department's own)." placeholder:"HANDLE"`
	Valid      time.Duration `default:"168h" help:"How long the link is valid."`
}

// Run makes the officer and prints the link alone on standard output: it can be piped.
func (i inviteCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(c *config.Config, s *store.Store) error {
		d, err := savedDirectory(ctx, s)
		if err != nil {
			return err
		}
		post, err := i.post(d)
		if err != nil {
			return err
		}
		account, err := i.account(c)
		if err != nil {
			return err
		}
		linker, err := a.linker(ctx, c, account)
		if err != nil {
			return err
		}
		at := &sharedClock{}
		if _, err := at.measure(ctx, s.DatabaseTime); err != nil {
			return err
		}
		ids := models.NewIDs(at.Now, rand.Reader)
		id := ids.Next()
		o := models.Officer{ID: id, Name: strings.Join(strings.Fields(i.Name), " "), Lang: i.Lang,
			Postings: []models.Posting{{Officer: id, Post: post}}}
		if err := s.CreateOfficer(ctx, o); err != nil {
			return err
		}
		expires := at.Now().Add(i.Valid)
		code, err := s.CreateInvitation(ctx, models.Invitation{ID: ids.Next(), Officer: id, Account: account.Key, Expires: expires})
		if err != nil {
			return err
		}
		fmt.Fprintf(a.err, "Officer %d. The link works once, until %s. Send it to that person alone.\n",
			id, expires.In(models.IST()).Format("2006-01-02 15:04 MST"))
		_, err = fmt.Fprintln(a.out, linker.Link(code))
		return err
	})
}

// post checks that department, Area and level fit each other.
func (i inviteCmd) post(d *directory.Directory) (models.Post, error) {
	if strings.TrimSpace(i.Name) == "" {
		return models.Post{}, errors.New("--name: it is empty")
	}
	if i.Valid < time.Minute || i.Valid > 90*24*time.Hour {
		return models.Post{}, errors.New("--valid: a link holds from one minute to 90 days (2160h)")
	}
	post := models.Post{Department: strings.ToUpper(i.Department), Area: i.Area, Level: i.Level}
	levels := []models.Level{models.L1, models.L2, models.L3, models.AA}
	if post.Department == models.HubDepartment {
		levels = []models.Level{models.L4, models.Desk}
	} else if _, ok := d.Department(post.Department); !ok {
		return models.Post{}, fmt.Errorf("--department: there is no %q. `sunwai directory departments` lists them; HUB is the hub's", i.Department)
	}
	at := slices.IndexFunc(levels, func(l models.Level) bool { return strings.EqualFold(string(l), string(i.Level)) })
	if at < 0 {
		return models.Post{}, fmt.Errorf("--level: %s has %s", post.Department, join(levels))
	}
	post.Level = levels[at]
	if _, ok := d.Area(post.Area); !ok {
		return models.Post{}, fmt.Errorf("--area: there is no %q. %s`sunwai directory districts` lists the districts; all is the state", i.Area, codeOf(d, i.Area))
	}
	return post, nil
}

// codeOf says the code of an Area that was given by its name, "" where no Area or several have it. It is not taken for the code: whoever gives a post
// away sees first what it is of.
func codeOf(d *directory.Directory, name string) string {
	a, ok := d.AreaNamed(name)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%s has the code %s. ", a.Names.En, a.Code)
}

func join[T ~string](list []T) string {
	texts := make([]string, len(list))
	for i, x := range list {
		texts[i] = string(x)
	}
	return strings.Join(texts, ", ")
}

// account finds whose link is printed: the one named, else the department's, else the hub's.
func (i inviteCmd) account(c *config.Config) (config.Account, error) {
	if len(c.Accounts) == 0 {
		return config.Account{}, errors.New("there is no account to join by: add an [[account]] to the configuration")
	}
	if i.Account != "" {
		name := strings.TrimPrefix(i.Account, "@")
		for _, a := range c.Accounts {
			if strings.EqualFold(a.Handle, name) || a.Key == name {
				return a, nil
			}
		}
		return config.Account{}, fmt.Errorf("--account: no account has the handle or key %q", name)
	}
	for _, office := range []models.Office{models.Office(strings.ToUpper(i.Department)), models.HubOffice} {
		for _, a := range c.Accounts {
			if a.Office == office {
				return a, nil
			}
		}
	}
	return config.Account{}, fmt.Errorf("no account speaks for %s: name one with --account. Any account will do", i.Department)
}

// noToken stands for a token where only a link is made, which needs none.
const noToken = "none"

// linker makes links to an account. Its token is needed only to ask for a handle that the configuration leaves out.
func (a *app) linker(ctx context.Context, c *config.Config, account config.Account) (bot.Linker, error) {
	d := lineDeps{config: c, clock: &sharedClock{}, log: a.logger(c)}
	if account.Handle == "" {
		if faults := c.SecretsOf(&account, config.Environment(a.environ)); len(faults) > 0 {
			return nil, faults
		}
		handle, err := askHandle(ctx, d, account)
		if err != nil {
			return nil, fmt.Errorf("account %q has no handle in the configuration, and the platform does not tell it: %w", account.Key, err)
		}
		account.Handle = handle
	}
	account.Token, account.Mode = noToken, config.Poll
	l, err := newLine(d, account)
	if err != nil {
		return nil, err
	}
	linker, ok := l.Platform.(bot.Linker)
	if !ok {
		return nil, fmt.Errorf("%s has no links by which somebody could join: name another account with --account", account.Platform)
	}
	return linker, nil
}

type listCmd struct{}

// Run lists the officers.
func (listCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		officers, err := s.Officers(ctx)
		if err != nil {
			return err
		}
		invited, err := s.OpenInvitations(ctx)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "ID\tPOSTS\tSTATE\tLANG\tNAME")
		for _, o := range officers {
			posts := make([]string, len(o.Postings))
			for i, p := range o.Postings {
				posts[i] = fmt.Sprintf("%s/%s/%s", p.Post.Department, p.Post.Area, p.Post.Level)
			}
			fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\n", o.ID, strings.Join(posts, " "), officerState(o, invited[o.ID], time.Now()), o.Lang,
				strings.Join(strings.Fields(o.Name), " "))
		}
		return w.Flush()
	})
}

// officerState is how an officer stands; invited is until when the link holds of one who has not joined.
func officerState(o models.Officer, invited, now time.Time) string {
	day := func(t time.Time) string { return t.In(models.IST()).Format(time.DateOnly) }
	switch {
	case o.Revoked:
		return "revoked"
	case o.Address.IsZero() && !invited.After(now):
		return "link expired"
	case o.Address.IsZero():
		return "invited until " + day(invited)
	case o.LeaveTill.After(now) && o.LeaveFrom.After(now):
		return "at work, on leave from " + day(o.LeaveFrom) + " until " + day(o.LeaveTill)
	case o.OnLeave(now):
		return "on leave until " + day(o.LeaveTill)
	case o.OnShift:
		return "on shift"
	}
	return "at work"
}

// withStore runs a command on an open database.
func (a *app) withStore(ctx context.Context, do func(*config.Config, *store.Store) error) error {
	c, err := a.config()
	if err != nil {
		return err
	}
	s, err := openStore(ctx, c, &sharedClock{}, a.logger(c))
	if err != nil {
		return err
	}
	defer s.Close()
	return do(c, s)
}
