package main

import (
	"fmt"
	"log/slog"
	"runtime/debug"
	"text/tabwriter"

	"sunwai/cmd/sunwai/config"
	"sunwai/models/directory"
)

// cli is the command line. Kong makes the parser and the help of it.
type cli struct {
	Config    string `help:"Configuration file (default: sunwai.toml in this folder, if there is one)." placeholder:"FILE" type:"path"`
	Directory string `help:"Folder with another state's directory, instead of [directory] dir." placeholder:"FOLDER" type:"path"`

	Run        runCmd        `cmd:"" group:"Try it" help:"Try Sunwai: demo data, and two phones in the browser."`
	Chat       chatCmd       `cmd:"" group:"Try it" help:"Try the conversation in this terminal."`
	Understand understandCmd `cmd:"" group:"Try it" help:"Show what is understood of messages on standard input."`

	Serve   serveCmd   `cmd:"" group:"Run the real accounts" help:"Run the real accounts and the website."`
	Migrate migrateCmd `cmd:"" group:"Run the real accounts" help:"Update the database to this version's schema."`
	Seed    seedCmd    `cmd:"" group:"Run the real accounts" help:"Load the directory into the database; deletes nothing."`
	Doctor  doctorCmd  `cmd:"" group:"Run the real accounts" help:"Check the setup: one line for each problem, with its fix."`

	Officer officerCmd `cmd:"" group:"People" help:"Invite, list, transfer and revoke officers."`
	Admin   adminCmd   `cmd:"" group:"People" help:"Manage the users of the website."`

	DirectoryCmd directoryCmd `cmd:"" group:"Directory" name:"directory" help:"List what the directory contains."`
	Templates    templatesCmd `cmd:"" group:"Directory" help:"Print the WhatsApp templates to submit to Meta."`
	Replan       replanCmd    `cmd:"" group:"Directory" help:"Apply changed time limits to open complaints."`

	Report  reportCmd  `cmd:"" group:"Figures and records" help:"Write the figures of a day, week or month."`
	Recount recountCmd `cmd:"" group:"Figures and records" help:"Count the figures of the wall and map again."`
	Audit   auditCmd   `cmd:"" group:"Figures and records" help:"Audit of rejections and of the website."`
	Export  exportCmd  `cmd:"" group:"Figures and records" help:"Export data for improving the understanding."`

	Version versionCmd `cmd:"" group:"Other" help:"Print the version."`
}

// app is what every command starts from.
type app struct {
	surroundings
	configFile   string
	directoryDir string
}

// config reads the configuration and lays the command line's words over it.
func (a *app) config() (*config.Config, error) {
	c, err := config.Load(a.configFile, a.environ)
	if err != nil {
		return nil, err
	}
	if a.directoryDir != "" {
		c.Directory.Dir = a.directoryDir
	}
	return c, nil
}

// readDirectory reads and validates the directory's files.
func readDirectory(c *config.Config) (*directory.Directory, error) {
	files, err := directoryFiles(c)
	if err != nil {
		return nil, err
	}
	d, err := directory.Load(files)
	if err != nil && c.Directory.Dir != "" {
		return nil, fmt.Errorf("directory %s: %w", c.Path(c.Directory.Dir), err)
	}
	return d, err
}

// logger writes to the error stream as the configuration says, and nothing a hundred times.
func (a *app) logger(c *config.Config) *slog.Logger {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.Log.Level)); err != nil {
		level = slog.LevelInfo // config.Load has refused anything else
	}
	options := &slog.HandlerOptions{Level: level}
	if c.Log.Format == "text" {
		return slog.New(quietly(slog.NewTextHandler(a.err, options)))
	}
	return slog.New(quietly(slog.NewJSONHandler(a.err, options)))
}

type versionCmd struct{}

// Run prints what the build knows of itself.
func (versionCmd) Run(a *app) error {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return fmt.Errorf("this program was built without its version")
	}
	setting := map[string]string{}
	for _, s := range info.Settings {
		setting[s.Key] = s.Value
	}
	line := "sunwai " + info.Main.Version
	if revision := setting["vcs.revision"]; revision != "" {
		line += " " + revision[:min(12, len(revision))]
		if setting["vcs.modified"] == "true" {
			line += " with changes"
		}
	}
	_, err := fmt.Fprintf(a.out, "%s, %s %s/%s\n", line, info.GoVersion, setting["GOOS"], setting["GOARCH"])
	return err
}

type directoryCmd struct {
	Departments departmentsCmd `cmd:"" help:"List departments with their codes."`
	Districts   districtsCmd   `cmd:"" help:"List districts with their codes."`
	Changes     changesCmd     `cmd:"" help:"List the changes made on the website."`
}

type departmentsCmd struct{}

// Run lists the departments.
func (departmentsCmd) Run(a *app) error {
	return a.list(func(d *directory.Directory, row func(...any)) {
		for _, x := range d.Departments() {
			row(x.Code, x.Names.En, x.Names.Hi)
		}
	})
}

type districtsCmd struct{}

// Run lists the districts.
func (districtsCmd) Run(a *app) error {
	return a.list(func(d *directory.Directory, row func(...any)) {
		for _, x := range d.Districts() {
			row(x.Code, x.Names.En, x.Names.Hi)
		}
	})
}

// list prints rows in columns.
func (a *app) list(fill func(d *directory.Directory, row func(...any))) error {
	c, err := a.config()
	if err != nil {
		return err
	}
	d, err := readDirectory(c)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fill(d, func(cells ...any) {
		for i, cell := range cells {
			if i > 0 {
				fmt.Fprint(w, "\t")
			}
			fmt.Fprint(w, cell)
		}
		fmt.Fprintln(w)
	})
	return w.Flush()
}
