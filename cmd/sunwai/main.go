// Command sunwai is the whole system in one program; `sunwai --help` lists its commands. This package only wires the
// other packages together and reads the machine's time, environment and files.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // a machine without zone files must not tell people other hours

	"github.com/alecthomas/kong"

	"sunwai/cmd/sunwai/config"
	"sunwai/models"
)

// Exit codes.
const (
	exitOK     = 0
	exitFailed = 1 // what was asked for could not be done; the message says why
	exitUsage  = 2 // the command line or the configuration is wrong
)

// helpWidth is how wide help is written: an ordinary terminal.
const helpWidth = 100

// surroundings are what the process stands in; tests put others in their place.
type surroundings struct {
	in      io.Reader
	out     io.Writer // only what was asked for: a link, a list
	err     io.Writer // logs and messages
	environ []string
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// After the first signal the second ends the process at once, by the runtime's own handling.
	context.AfterFunc(ctx, stop)
	os.Exit(execute(ctx, os.Args[1:], surroundings{os.Stdin, os.Stdout, os.Stderr, os.Environ()}))
}

// execute runs one command and returns the exit code.
func execute(ctx context.Context, args []string, s surroundings) int {
	code := -1
	c := &cli{}
	parser, err := kong.New(c,
		kong.Name("sunwai"),
		kong.Description("Sunwai: a government that people can write to where they already are."),
		kong.Writers(s.out, s.err),
		kong.Exit(func(n int) { code = n }), // --help: told before anything else runs
		kong.Help(help),
		kong.Vars{"langs": join(models.Langs())},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: helpWidth}),
	)
	if err != nil {
		fmt.Fprintln(s.err, "sunwai: building the command line:", err)
		return exitFailed
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err := parser.Parse(args)
	if code >= 0 {
		return code
	}
	if err != nil {
		fmt.Fprintf(s.err, "sunwai: %v\nsunwai --help lists the commands.\n", err)
		return exitUsage
	}
	a := &app{surroundings: s, configFile: c.Config, directoryDir: c.Directory}
	command.BindTo(ctx, (*context.Context)(nil))
	return outcome(s.err, command.Run(a))
}

// outcome tells a person what went wrong and makes the exit code of it.
func outcome(w io.Writer, err error) int {
	var faults config.Faults
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errSilent):
		return exitFailed
	case errors.As(err, &faults):
		fmt.Fprintf(w, "The configuration is not right:\n%s\n", faults)
		return exitUsage
	}
	fmt.Fprintf(w, "sunwai: %v\n", err)
	return exitFailed
}

// errSilent ends a command with exitFailed that has already said everything.
var errSilent = errors.New("already told")

// help is kong's, and for the program as a whole the configuration's keys after it.
func help(options kong.HelpOptions, ctx *kong.Context) error {
	if err := kong.DefaultHelpPrinter(options, ctx); err != nil {
		return err
	}
	if ctx.Selected() != nil {
		return nil
	}
	fmt.Fprintln(ctx.Stdout)
	return config.WriteHelp(ctx.Stdout, helpWidth)
}
