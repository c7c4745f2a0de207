package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"sunwai/bot/media"
	"sunwai/handlers/report"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

type reportCmd struct {
	Date       string        `help:"A day in the period, e.g. 2026-11-26 (default: yesterday)." placeholder:"DATE"`
	Period     report.Kind   `help:"day, week (Monday to Sunday) or month." default:"day" enum:"day,week,month"`
	Department string        `help:"Code of a department (default: all)." placeholder:"CODE"`
	District   string        `help:"Code of a district (default: the whole state)." placeholder:"CODE"`
	Format     report.Format `help:"pdf to print, xlsx or csv with one row for each complaint, or png to post." default:"pdf" enum:"pdf,xlsx,csv,png"`
	Lang       models.Lang   `help:"Language: ${enum}." default:"hi" enum:"${langs}"`
	Kept       bool          `help:"Write the file that was produced that morning, instead of counting again (pdf and png only)."`
	Out        string        `help:"File to write; - for standard output (default: a file named after the report)." placeholder:"FILE"`
}

// Run writes the figures of a day, a week or a month.
func (r reportCmd) Run(ctx context.Context, a *app) error {
	c, err := a.config()
	if err != nil {
		return err
	}
	at := &sharedClock{}
	s, err := openStore(ctx, c, at, a.logger(c))
	if err != nil {
		return err
	}
	defer s.Close()
	if _, err := at.measure(ctx, s.DatabaseTime); err != nil {
		return err
	}
	dir, err := savedDirectory(ctx, s)
	if err != nil {
		return err
	}
	spec, err := r.spec(dir, at.Now())
	if err != nil {
		return err
	}
	folder, err := media.Open(c.Path(c.Media.Dir))
	if err != nil {
		return fmt.Errorf("[media] dir: %w", err)
	}
	return r.write(ctx, a, s, folder, dir, spec, at.Now())
}

func (r reportCmd) write(ctx context.Context, a *app, s *store.Store, folder *media.Store, dir *directory.Directory, spec report.Spec, now time.Time) error {
	texts, err := i18n.New()
	if err != nil {
		return fmt.Errorf("reading the catalogues: %w", err)
	}
	reports := newReports(s, folder, texts, func() *directory.Directory { return dir })
	write := func(w io.Writer) error { return reports.Write(ctx, w, spec, now) }
	if r.Kept {
		write = func(w io.Writer) error { return writeKept(ctx, w, s, folder, spec) }
	}
	if r.Out == "-" {
		return write(a.out)
	}
	name := r.Out
	if name == "" {
		name = spec.FileName()
	}
	if err := writeFile(name, write); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, name)
	return err
}

// writeKept copies the file that was kept.
func writeKept(ctx context.Context, w io.Writer, s *store.Store, folder *media.Store, spec report.Spec) error {
	a, err := s.MadeFile(ctx, spec.Ref())
	if errors.Is(err, models.ErrNotFound) || err == nil && a.State != models.AttachmentStored {
		return errors.New("no such report was kept: leave --kept out to count anew")
	}
	if err != nil {
		return err
	}
	f, err := folder.Open(a.Hash)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := io.Copy(w, f); err != nil {
		return fmt.Errorf("copying the report: %w", err)
	}
	return nil
}

// writeFile writes a whole file or none: what is half written does not look like a report.
func writeFile(name string, write func(io.Writer) error) error {
	f, err := os.Create(name + ".part")
	if err != nil {
		return fmt.Errorf("making the file: %w", err)
	}
	defer os.Remove(f.Name()) // gone already when all went well
	if err := write(f); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("writing the file: %w", err)
	}
	return os.Rename(f.Name(), name)
}

// spec checks what was asked for.
func (r reportCmd) spec(dir *directory.Directory, now time.Time) (report.Spec, error) {
	day := now.Add(-24 * time.Hour)
	if r.Date != "" {
		var err error
		if day, err = time.ParseInLocation(time.DateOnly, r.Date, models.IST()); err != nil {
			return report.Spec{}, fmt.Errorf("--date %q is no day: write 2026-11-26", r.Date)
		}
	}
	if day.After(now) {
		return report.Spec{}, fmt.Errorf("--date %s is not over yet", r.Date)
	}
	department := strings.ToUpper(r.Department)
	if _, ok := dir.Department(department); department != "" && !ok {
		return report.Spec{}, fmt.Errorf("there is no department %q: sunwai directory departments lists them", r.Department)
	}
	if r.District != "" && !slices.ContainsFunc(dir.Districts(), func(a models.Area) bool { return a.Code == r.District }) {
		return report.Spec{}, fmt.Errorf("there is no district %q: sunwai directory districts lists them", r.District)
	}
	return report.Spec{Period: report.PeriodOf(r.Period, day), Scope: report.Scope{Department: department, Area: r.District},
		Lang: r.Lang, Format: r.Format}, nil
}
