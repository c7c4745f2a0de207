package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/bot/telegram"
	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

// clockWanted is how far the machine's clock may be from the database's.
const clockWanted = 2 * time.Second

// database looks at the database, its schema, its clock and what was seeded.
func (d *doctor) database(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, doctorWait)
	defer cancel()
	log := d.app.logger(d.config)
	ring, err := readKeys(d.config)
	if err != nil {
		d.ill("database", "not looked at, because the keys cannot be used")
		return
	}
	at := &sharedClock{}
	s, err := openMade(ctx, d.config, ring, at, log)
	if err != nil {
		d.ill("database", "%v", err)
		return
	}
	defer s.Close()
	if err := s.CheckSchema(ctx); err != nil {
		d.ill("database", "%v", explainSchema(err, d.config))
		return
	}
	if err := s.CheckWritable(ctx); err != nil {
		d.ill("database", "%s: %v%s", databaseName(d.config), err, mendReadOnly(d.config))
	} else if err := s.CheckWhole(ctx); err != nil {
		d.ill("database", "%s: %v", databaseName(d.config), err)
		return // what else is said would be of what is left
	} else if err := s.CheckStoring(ctx); err != nil {
		d.ill("database", "%s: %v", databaseName(d.config), err)
	} else {
		d.databaseRoom()
	}
	offset, err := at.measure(ctx, s.DatabaseTime)
	switch {
	case err != nil:
		d.ill("clock", "%v", err)
	case offset.Abs() > clockWanted:
		d.ill("clock", "this machine's clock is %s away from the database's. Set both by NTP (timedatectl set-ntp true)", offset.Abs().Round(time.Second))
	default:
		d.well("clock", "%s from the database's", offset.Abs().Round(time.Millisecond))
	}
	d.seeded(ctx, s)
}

func (d *doctor) seeded(ctx context.Context, s *store.Store) {
	e, err := effectiveDirectory(ctx, s)
	if err != nil {
		d.ill("directory", "%v", err)
		return
	}
	dir := e.directory
	d.directory = dir
	files, err := readDirectory(d.config)
	switch {
	case err != nil:
		d.ill("directory", "%v", err)
	case files.Version() != e.version:
		d.note("directory", "%s in the database; the files say something else. `sunwai seed` writes them into it", counted(dir))
	default:
		d.well("directory", "%s", counted(dir))
	}
	d.changed(e)
	d.offices(dir)
	d.helplines(dir)
	d.staff(ctx, s)
}

// changed names the website's changes that the files have outgrown. They are left out, so that what officials see is not what they set.
func (d *doctor) changed(e effective) {
	for _, x := range e.skipped {
		c := x.Change
		d.ill("directory", "the change of %s %s, %s to %q (by user %d on %s), is left out: %v. Make it again on the website, or take it back there", c.Thing, c.Key, c.Field, c.To,
			c.By, c.At.Format(time.DateOnly), x.Why)
	}
	if n := len(e.changes); n > 0 && len(e.skipped) == 0 {
		d.well("directory", "%d changes made on the website; `sunwai directory changes` writes them for the files", n)
	}
}

// helplines names the numbers that nobody has called yet. In danger people are sent to them, but only the owner
// knows whether real people write already, so it is no fault.
func (d *doctor) helplines(dir *directory.Directory) {
	unchecked := dir.Unchecked()
	if len(unchecked) == 0 {
		d.well("helplines", "each has been checked")
		return
	}
	numbers := make([]string, 0, len(unchecked))
	for _, line := range unchecked {
		numbers = append(numbers, fmt.Sprintf("%s (%s)", line.Number, line.Names.En))
	}
	d.note("helplines", `nobody has checked %s. Call each before real people are sent there, write when and how under "checked" in helplines.toml, then run `+"`sunwai seed`", strings.Join(numbers, ", "))
}

// offices sees whether every account speaks for somebody who exists.
func (d *doctor) offices(dir *directory.Directory) {
	hub := false
	for _, a := range d.config.Accounts {
		if missing := nobody(dir, a.Office); missing != "" {
			d.ill("account "+a.Key, "%s", missing)
		} else if code, ok := a.Office.Department(); ok {
			if dep, _ := dir.Department(code); dep.Retired {
				d.note("account "+a.Key, "the department %s is retired: what comes here is registered as its %s", code, dir.OtherCategory(code).Code)
			}
		}
		hub = hub || a.Office == models.HubOffice
	}
	if !hub && len(d.config.Accounts) > 0 {
		d.note("accounts", `none speaks for the hub (office = "hub"): what has no place and what is overdue everywhere is seen by its officers only`)
	}
}

// nobody says that an account speaks for an office which does not exist, "" for one that does.
func nobody(dir *directory.Directory, office models.Office) string {
	if code, ok := office.Department(); ok {
		if _, known := dir.Department(code); !known {
			return fmt.Sprintf("there is no department %s. `sunwai directory departments` lists them", code)
		}
	}
	if code, ok := office.District(); ok {
		if _, known := dir.District(code); !known {
			return fmt.Sprintf("there is no district %s. `sunwai directory districts` lists them", code)
		}
	}
	return ""
}

// staff sees whether anybody is there to work.
func (d *doctor) staff(ctx context.Context, s *store.Store) {
	officers, err := s.Officers(ctx)
	if err != nil {
		d.ill("officers", "%v", err)
		return
	}
	joined := 0
	for _, o := range officers {
		if !o.Revoked && !o.Address.IsZero() {
			joined++
		}
	}
	if joined == 0 {
		d.note("officers", "nobody has joined yet: `sunwai officer invite --help`")
		return
	}
	d.well("officers", "%d have joined", joined)
}

// accounts asks each platform who the token belongs to and how news comes.
func (d *doctor) accounts(ctx context.Context) {
	deps := lineDeps{config: d.config, http: &http.Client{Transport: telegram.NewTransport(len(d.config.Accounts))},
		clock: &sharedClock{}, log: d.app.logger(d.config)}
	found := make([]finding, len(d.config.Accounts))
	var all sync.WaitGroup
	for i, a := range d.config.Accounts {
		if a.Token == "" || i < len(d.told) && d.told[i] { // that has been said already
			continue
		}
		all.Go(func() { found[i] = d.account(ctx, deps, a) })
	}
	all.Wait() // together: ninety silent ones must not take ninety times as long
	d.found(found)
}

// alike is from how many accounts on the same finding is told once, with their keys: where there is no way out, it is true of all of them.
const alike = 3

// found says what was found, in the order of the accounts.
func (d *doctor) found(list []finding) {
	say := map[models.CheckMark]func(what, format string, args ...any){models.CheckOK: d.well, models.CheckNote: d.note, models.CheckWrong: d.ill}
	keys := map[finding][]string{}
	for i, f := range list {
		keys[f] = append(keys[f], d.config.Accounts[i].Key)
	}
	for i, f := range list {
		switch key, same := d.config.Accounts[i].Key, keys[f]; {
		case f.mark == "":
		case len(same) < alike:
			say[f.mark]("account "+key, "%s", f.text)
		case key == same[0]:
			say[f.mark](fmt.Sprintf("%d accounts", len(same)), "%s (%s)", f.text, strings.Join(same, ", "))
		}
	}
}

// finding is what was found and how bad it is.
type finding struct {
	mark models.CheckMark
	text string
}

func (d *doctor) account(ctx context.Context, deps lineDeps, a config.Account) finding {
	l, err := newLine(deps, a)
	if err != nil {
		return finding{models.CheckWrong, fmt.Sprintf("%v. Its token is what %s holds", err, reference(a))}
	}
	return d.check(ctx, l.Platform, a)
}

// check asks a platform how an account stands.
func (d *doctor) check(ctx context.Context, p bot.Platform, a config.Account) finding {
	checker, ok := p.(bot.Checker)
	if !ok {
		return finding{models.CheckNote, string(a.Platform) + " cannot be asked"}
	}
	ctx, cancel := context.WithTimeout(ctx, doctorWait)
	defer cancel()
	id, err := checker.Check(ctx)
	switch {
	case err != nil:
		return finding{models.CheckWrong, d.refusal(a, err)}
	case a.Handle != "" && !strings.EqualFold(a.Handle, id.Handle):
		return finding{models.CheckWrong, fmt.Sprintf("the token belongs to @%s, not to @%s. Mend handle or the token", id.Handle, a.Handle)}
	case a.OfMeta() && id.Webhook != "" && d.config.HTTP.PublicURL != "" && id.Webhook != d.metaURL():
		return finding{models.CheckWrong, fmt.Sprintf("@%s: the app's webhook leads to %s. Set it to %s in Meta's dashboard", id.Handle, id.Webhook, d.metaURL())}
	}
	return d.standing(ctx, p, id)
}

// standing is a platform that works, with what is to be thought about.
func (d *doctor) standing(ctx context.Context, p bot.Platform, id bot.Identity) finding {
	troubles := id.Trouble
	if t, ok := p.(templated); ok && d.directory != nil {
		list, err := unapproved(ctx, t, d.directory)
		if err != nil {
			list = []string{"they cannot be asked for: " + err.Error()}
		}
		if len(list) > 0 {
			troubles = strings.TrimPrefix(troubles+"; templates that are not approved: "+strings.Join(list, ", "), "; ")
		}
	}
	if troubles != "" {
		return finding{models.CheckNote, fmt.Sprintf("@%s: %s", id.Handle, troubles)}
	}
	return finding{models.CheckOK, fmt.Sprintf("@%s, %d waiting there", id.Handle, id.Pending)}
}

// refusal says what a platform's failure means and what to do.
func (d *doctor) refusal(a config.Account, err error) string {
	var failed *bot.SendError
	if !errors.As(err, &failed) {
		return err.Error()
	}
	switch {
	case !a.TokenShaped() && (failed.Verdict == bot.Unauthorized || failed.Code == 0): // also where there is no way out to ask
		return fmt.Sprintf("what %s holds is no token of Telegram's: that is some digits, a colon and 35 letters, digits, _ and -. Copy the whole of it from %s", reference(a), tokenSource(a))
	case failed.Verdict == bot.Unauthorized:
		return fmt.Sprintf("the token is refused (%s). Get the right one from %s, and put it where %s says", failed.Reason, tokenSource(a), reference(a))
	case failed.Code == 0:
		return "the platform cannot be reached at " + d.endpoint(a) + ". Is there a way out to it? " + failed.Reason
	case failed.Verdict == bot.TryAgain:
		return fmt.Sprintf("%s answers with %d: %s. Is that the platform's address, and no proxy in between? Else try again later", d.endpoint(a), failed.Code, failed.Reason)
	}
	return failed.Error()
}

// tokenSource is where a platform gives out its tokens.
func tokenSource(a config.Account) string {
	switch a.Platform {
	case models.WhatsApp:
		return "Meta's business settings: a system user's, with whatsapp_business_messaging and whatsapp_business_management"
	case models.Facebook:
		return "Meta: a page's, made of a system user's with pages_messaging and the others of docs/platforms/facebook.md"
	case models.Twitter:
		return `X's developer console, "Keys and tokens", all four anew`
	}
	return "BotFather: /mybots"
}

func (d *doctor) endpoint(a config.Account) string {
	if a.OfMeta() {
		return d.config.Meta.Endpoint
	}
	if a.Platform == models.Twitter {
		return d.config.Twitter.Endpoint
	}
	return d.config.Telegram.Endpoint
}

// metaURL is where Meta must bring its news.
func (d *doctor) metaURL() string {
	return strings.TrimRight(d.config.HTTP.PublicURL, "/") + "/webhook/" + metaHook
}

// reference is how the configuration names the token.
func reference(a config.Account) string {
	switch {
	case a.TokenEnv != "":
		return "token_env (" + a.TokenEnv + ")"
	case a.TokenFile != "":
		return "token_file (" + a.TokenFile + ")"
	}
	return "SUNWAI_ACCOUNT_…_TOKEN"
}
