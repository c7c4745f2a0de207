package main

import (
	"context"
	"crypto/rand"

	"sunwai/handlers/hub/problems"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// hubProblems is the page of known problems.
func (v *service) hubProblems() web.Module {
	return problems.Module(problems.Deps{Store: v.store, Acts: v.acts, Directory: func() problems.Directory { return v.live.Directory() }, Clock: v.clock,
		IDs: models.NewIDs(v.clock.Now, rand.Reader), Audit: v.audit, Confirmed: func(ctx context.Context) {
			if err := v.live.lookAtProblems(ctx); err != nil {
				v.log.WarnContext(ctx, "reading known problems", "err", err) // the next look sees it
			}
		}})
}
