package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/store"
)

type auditCmd struct {
	Seed   auditSeedCmd   `cmd:"" default:"withargs" help:"Print the seed of a month's draw of rejections."`
	Verify auditVerifyCmd `cmd:"" help:"Check whether the website's audit log was tampered with."`
}

type auditSeedCmd struct {
	Month   string   `arg:"" help:"A month that is over, e.g. 2026-11."`
	Numbers []string `arg:"" optional:"" help:"Complaint numbers: prints for each whether it was drawn."`
}

var monthShape = regexp.MustCompile(`^20[0-9]{2}-(0[1-9]|1[0-2])$`)

// Run tells the seed of a month that is over, and with it who was drawn: whoever has the seed can draw again.
func (c auditSeedCmd) Run(ctx context.Context, a *app) error {
	if !monthShape.MatchString(c.Month) {
		return fmt.Errorf("%q is no month: write it as 2026-11", c.Month)
	}
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		now, err := s.DatabaseTime(ctx)
		if err != nil {
			return err
		}
		if c.Month >= models.AuditMonth(now) {
			return fmt.Errorf("the seed of %s is told when the month is over: before, it would say which rejections nobody will look at", c.Month)
		}
		seed := s.AuditSeed(c.Month)
		if len(c.Numbers) == 0 {
			_, err = fmt.Fprintf(a.out, "%x\n", seed)
			return err
		}
		for _, text := range c.Numbers {
			n, err := models.ParseNumber(text)
			if err != nil {
				return fmt.Errorf("%q is no complaint number", text)
			}
			is := "not drawn"
			if models.AuditDrawn(seed, n) {
				is = "drawn"
			}
			fmt.Fprintf(a.out, "%s\t%s\n", n, is)
		}
		return nil
	})
}

type auditVerifyCmd struct {
	Noted string `help:"Where the chain ended at an earlier check, as printed then or logged by serve. It must still be part of the chain." placeholder:"LINE:MARK"`
}

// Run verifies the chain. It fails, with exit code 1, when anything is wrong with it.
func (c auditVerifyCmd) Run(ctx context.Context, a *app) error {
	noted, err := parseHead(c.Noted)
	if err != nil {
		return err
	}
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		v, err := s.VerifyAudit(ctx, noted)
		if err != nil {
			return err
		}
		if says := faults()[v.Fault]; says != "" {
			return fmt.Errorf("the audit log was touched: "+says, v.At)
		}
		fmt.Fprintf(a.err, "The audit log is whole: %d lines, %d more wait to be chained. Note what is printed, elsewhere, and give it to --noted next time.\n", v.Lines, v.Waiting)
		_, err = fmt.Fprintln(a.out, formatHead(v.Head))
		return err
	})
}

// faults says what is wrong with the chain, with the line where it begins.
func faults() map[models.AuditFault]string {
	return map[models.AuditFault]string{
		models.AuditGap:       "line %d is missing",
		models.AuditEdited:    "line %d is not what was written",
		models.AuditTruncated: "the lines from %d on are missing",
		models.AuditAdded:     "the lines from %d on were not written by sunwai",
		models.AuditOther:     "line %d is not the one that was noted",
	}
}

func formatHead(h models.AuditHead) string { return fmt.Sprintf("%d:%x", h.Seq, h.Hash) }

func parseHead(text string) (*models.AuditHead, error) {
	if text == "" {
		return nil, nil
	}
	seq, mark, _ := strings.Cut(text, ":")
	n, err := strconv.ParseInt(seq, 10, 64)
	hash, err2 := hex.DecodeString(mark)
	if err != nil || err2 != nil || n < 1 || len(hash) == 0 {
		return nil, errors.New("--noted: write it as it was told, a number, a colon and the mark")
	}
	return &models.AuditHead{Seq: n, Hash: hash}, nil
}
