package storytest

import (
	"io"
	"log/slog"
	"sync"

	"sunwai/bot/media"
	"sunwai/handlers/report"
	"sunwai/handlers/report/draw"
	"sunwai/i18n"
	"sunwai/models/directory"
)

// letters are read once for all stories.
var letters = sync.OnceValues(draw.LoadFonts)

// addReports has what a story asks for really made.
func (s *stage) addReports(texts *i18n.Catalog) {
	s.reports = report.New(report.Deps{Read: s.store, Cases: s.store, Media: pictures{s.media}, Texts: texts, Fonts: letters,
		Directory: func() *directory.Directory { return s.dir }})
	s.maker = report.NewMaker(s.reports, s.store, s.media, s.clock, slog.New(slog.DiscardHandler))
}

type pictures struct{ *media.Store }

// Open opens a picture.
func (p pictures) Open(hash string) (io.ReadSeekCloser, error) { return p.Store.Open(hash) }
