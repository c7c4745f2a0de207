package main

import (
	"io"
	"sync"
	"time"

	"sunwai/bot/media"
	"sunwai/handlers"
	"sunwai/handlers/report"
	"sunwai/handlers/report/draw"
	"sunwai/i18n"
	"sunwai/models/directory"
	"sunwai/models/store"
)

const (
	// makeEvery is how often it is looked for files to make: somebody waits for most of them.
	makeEvery = time.Second
	// morningsEvery is how often it is looked whether a day, a week or a month is over.
	morningsEvery = time.Minute
)

// newReports wires reports to what they read.
func newReports(s *store.Store, m *media.Store, texts *i18n.Catalog, dir func() *directory.Directory) *report.Reports {
	return report.New(report.Deps{Read: s, Cases: s, Media: pictures{m}, Texts: texts, Directory: dir, Fonts: sync.OnceValues(draw.LoadFonts)})
}

// pictures opens stored files for reports, which read some of them twice.
type pictures struct{ store *media.Store }

// Open opens a file by its hash.
func (p pictures) Open(hash string) (io.ReadSeekCloser, error) { return p.store.Open(hash) }

// wireReports makes who makes reports and who has them made.
func (v *service) wireReports(deps *handlers.Deps) {
	r := newReports(v.store, v.media, v.texts, v.live.Directory)
	v.reports = r
	v.maker = report.NewMaker(r, v.store, v.media, v.clock, v.log)
	v.mornings = report.NewMornings(r, deps, v.store, v.live.Officers, v.log)
}
