package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"sunwai/cmd/sunwai/config"
	"sunwai/models/directory"
)

// doctorWait bounds each look at something outside.
const doctorWait = 10 * time.Second

type doctorCmd struct{}

// Run looks at everything and says what is wrong. What it writes to see whether anything can be, it takes away again.
func (doctorCmd) Run(ctx context.Context, a *app) error {
	d := &doctor{out: a.out, app: a}
	c, err := a.config()
	if err != nil {
		d.faults(err)
		return d.verdict()
	}
	d.config = c
	d.configRight()
	for _, look := range []func(context.Context){
		d.secrets, d.website, d.keysFile, d.media, d.ports, d.database, d.accounts,
	} {
		look(ctx)
	}
	return d.verdict()
}

// doctor keeps what the looks found.
type doctor struct {
	out    io.Writer
	app    *app
	config *config.Config
	// directory is what the database holds, nil when it could not be read.
	directory *directory.Directory
	// told says of each account whether its secrets are at fault: its platform is not asked then.
	told  []bool
	wrong int
	notes int
}

// line says one thing. Ill things say how to mend them.
func (d *doctor) line(mark, what, format string, args ...any) {
	fmt.Fprintf(d.out, "%-5s  %s: %s\n", mark, what, fmt.Sprintf(format, args...))
}

func (d *doctor) well(what, format string, args ...any) { d.line("ok", what, format, args...) }

func (d *doctor) note(what, format string, args ...any) {
	d.notes++
	d.line("note", what, format, args...)
}

func (d *doctor) ill(what, format string, args ...any) {
	d.wrong++
	d.line("WRONG", what, format, args...)
}

func (d *doctor) verdict() error {
	if d.wrong > 0 {
		fmt.Fprintf(d.out, "%d wrong.\n", d.wrong)
		return errSilent
	}
	if d.notes > 0 {
		fmt.Fprintf(d.out, "Nothing is wrong; %d to think about.\n", d.notes)
		return nil
	}
	fmt.Fprintln(d.out, "Everything is right.")
	return nil
}

// faults says what is wrong with the configuration.
func (d *doctor) faults(err error) {
	var faults config.Faults
	if !errors.As(err, &faults) {
		d.ill("configuration", "%v", err)
		return
	}
	for _, f := range faults.Together() {
		d.ill(f.Where, "%s", f.What)
	}
}

func (d *doctor) configRight() {
	if d.config.File == "" {
		d.note("configuration", "no %s here: the defaults and the environment hold. Begin with a copy of sunwai.example.toml", config.DefaultFile)
		return
	}
	d.well("configuration", "%s", d.config.File)
}

// website says where passwords and sessions would travel in the clear: cookies are kept to https only where people come by it.
func (d *doctor) website(context.Context) {
	if len(d.config.Accounts) == 0 || strings.HasPrefix(d.config.HTTP.PublicURL, "https://") {
		return
	}
	d.note("website", "[http] public_url does not begin with https://: passwords and sessions travel in the clear. Set it to the address that people open")
}

// secrets fetches tokens and webhook secrets from where the configuration says they are.
func (d *doctor) secrets(context.Context) {
	var faults config.Faults
	env := config.Environment(d.app.environ)
	for i := range d.config.Accounts {
		f := d.config.SecretsOf(&d.config.Accounts[i], env)
		d.told = append(d.told, len(f) > 0)
		faults = append(faults, f...)
	}
	d.faults(append(faults, d.config.SameTokens()...))
	if len(d.config.Accounts) == 0 {
		d.note("accounts", "there are none: add an [[account]], or use `sunwai run` to try it without")
	}
}
