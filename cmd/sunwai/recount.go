package main

import (
	"context"
	"fmt"

	"sunwai/cmd/sunwai/config"
	"sunwai/models/store"
)

type recountCmd struct{}

// Run has the figures of the website counted anew. A running serve does the counting; without one the next does.
func (recountCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		if err := s.Rebuild(ctx); err != nil {
			return err
		}
		_, err := fmt.Fprintln(a.out, "All complaints are being counted anew by the running serve; until it is done the wall says that its figures are too low.")
		return err
	})
}
