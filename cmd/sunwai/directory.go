package main

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"sunwai/cmd/sunwai/config"
	"sunwai/models/directory"
	"sunwai/models/store"
)

type changesCmd struct {
	TOML bool `name:"toml" help:"Print the changed entries in the form of the directory's files, to be copied there."`
}

// Run lists what was changed of the directory on the website, or writes it for the files.
func (r changesCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		e, err := effectiveDirectory(ctx, s)
		if err != nil {
			return err
		}
		if r.TOML {
			out, err := directory.Export(e.base, e.directory, e.changes)
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(a.out, out)
			return err
		}
		return e.list(a)
	})
}

// list prints a line for each changed value, the newest last.
func (e effective) list(a *app) error {
	if len(e.changes) == 0 {
		_, err := fmt.Fprintln(a.out, "Nothing of the directory was changed on the website.")
		return err
	}
	left := map[int64]error{}
	for _, x := range e.skipped {
		left[x.Change.ID] = x.Why
	}
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "WHEN\tUSER\tWHAT\tVALUE\tFROM\tTO\tREASON\tHOLDS")
	for _, c := range e.changes {
		holds := "yes"
		if why := left[c.ID]; why != nil {
			holds = "NO: " + why.Error()
		}
		fmt.Fprintln(w, strings.Join([]string{c.At.Format(time.DateOnly), fmt.Sprint(c.By), string(c.Thing) + " " + c.Key, c.Field, c.From, c.To, c.Reason, holds}, "\t"))
	}
	return w.Flush()
}
