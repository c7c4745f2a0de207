package main

import (
	"context"
	"fmt"
	"regexp"

	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/store"
)

type auditCmd struct {
	Month   string   `arg:"" help:"The month, as 2026-11."`
	Numbers []string `arg:"" optional:"" help:"Complaint numbers: whether each was drawn."`
}

var monthShape = regexp.MustCompile(`^20[0-9]{2}-(0[1-9]|1[0-2])$`)

// Run tells the seed of a month that is over, and with it who was drawn: whoever has the seed can draw again.
func (c auditCmd) Run(ctx context.Context, a *app) error {
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
