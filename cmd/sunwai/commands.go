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
	Config    string `help:"The configuration (default: sunwai.toml here, if there is one)." placeholder:"FILE" type:"path"`
	Directory string `help:"Another state's directory, in place of [directory] dir." placeholder:"FOLDER" type:"path"`

	Run     runCmd     `cmd:"" help:"Try it: make a database, fill it with demo people and open two phones in the browser."`
	Serve   serveCmd   `cmd:"" help:"Run the real accounts."`
	Migrate migrateCmd `cmd:"" help:"Bring the database to this version; make the sealing keys when there are none."`
	Seed    seedCmd    `cmd:"" help:"Write the directory (departments, categories, Areas) into the database. Deletes nothing."`
	Chat    chatCmd    `cmd:"" help:"The two phones in this terminal, or a script of lines on standard input."`
	Doctor  doctorCmd  `cmd:"" help:"Say in one line each what is wrong and how to mend it."`
	Officer officerCmd `cmd:"" help:"Invite, list, transfer and revoke officers."`
	Replan  replanCmd  `cmd:"" help:"Give open complaints the limits that the directory has now; says first what changes."`
	Recount recountCmd `cmd:"" help:"Have the figures of the website's wall and map counted anew from all complaints."`
	Audit   auditCmd   `cmd:"" help:"The draw of a month's rejections (sunwai audit 2026-11), and the log of the website (sunwai audit verify)."`
	Admin   adminCmd   `cmd:"" help:"Users of the hub's website: create, list, reset, disable."`
	Report  reportCmd  `cmd:"" help:"Write the figures of a day, a week or a month: to print, to calculate with, or to post."`

	Export exportCmd `cmd:"" help:"Write what the database holds to learn from: corrections."`

	Templates    templatesCmd  `cmd:"" help:"Write WhatsApp's templates as Meta takes them to be approved, one a line."`
	DirectoryCmd directoryCmd  `cmd:"" name:"directory" help:"List what the directory holds."`
	Understand   understandCmd `cmd:"" help:"Say what is understood of messages: one a line on standard input, one line of JSON each."`
	Version      versionCmd    `cmd:"" help:"Say which version this is."`
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

// logger writes to the error stream as the configuration says.
func (a *app) logger(c *config.Config) *slog.Logger {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.Log.Level)); err != nil {
		level = slog.LevelInfo // config.Load has refused anything else
	}
	options := &slog.HandlerOptions{Level: level}
	if c.Log.Format == "text" {
		return slog.New(slog.NewTextHandler(a.err, options))
	}
	return slog.New(slog.NewJSONHandler(a.err, options))
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
	Departments departmentsCmd `cmd:"" help:"Codes and names of the departments: for office and --department."`
	Districts   districtsCmd   `cmd:"" help:"Codes and names of the districts: for office and --area."`
	Changes     changesCmd     `cmd:"" help:"What was changed on the website, and whether it still fits the files; --toml writes it for them."`
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
