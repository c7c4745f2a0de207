package main

import (
	"crypto/rand"

	"sunwai/handlers/hub/complaints"
	"sunwai/handlers/hub/web"
	"sunwai/handlers/report"
	"sunwai/models"
)

// hubComplaints is the list of complaints.
func (v *service) hubComplaints() web.Module {
	return complaints.Module(complaints.Deps{Store: v.store, Acts: v.acts, Directory: func() complaints.Directory { return v.live.Directory() }, Roster: v.live.Roster,
		Accounts: v.known.All, Clock: v.clock, IDs: models.NewIDs(v.clock.Now, rand.Reader), Log: v.log, Names: v.webNames, Audit: v.store.Audit, Sheet: report.WriteSheet})
}

// bulks does what was asked for many complaints at once, when its minute is over.
func (v *service) bulks() *complaints.Sweeper {
	return &complaints.Sweeper{Bulks: v.store, Act: v.acts.Act, Clock: v.clock, Log: v.log}
}
