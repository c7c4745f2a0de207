package report

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"sync"
	"time"

	"sunwai/handlers/report/draw"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
)

// Deps is what reports are wired with. Everything is safe for concurrent use.
type Deps struct {
	Read      Reader
	Cases     Cases // for action-taken reports
	Media     Media // pictures that people sent; nil: none are shown
	Texts     *i18n.Catalog
	Directory func() *directory.Directory
	Fonts     func() (*draw.Fonts, error) // asked for when something is drawn: read, they are megabytes
}

// Cases reads one complaint.
type Cases interface {
	Complaint(ctx context.Context, id models.ID) (models.Complaint, error)
	Messages(ctx context.Context, complaint models.ID) ([]models.Message, error)
	Events(ctx context.Context, complaint models.ID) ([]models.Event, error)
	AttachmentsOf(ctx context.Context, complaint models.ID) ([]models.Attachment, error)
	Complainant(ctx context.Context, id models.ID) (models.Complainant, error) // only to take the name out of words
}

// Media opens stored files by their hash.
type Media interface {
	Open(hash string) (io.ReadSeekCloser, error)
}

// Reports writes reports. Safe for concurrent use.
type Reports struct {
	d Deps

	mu   sync.Mutex
	last *Ledger // a morning's reports are made of the same figures, one after the other
}

// New makes one.
func New(d Deps) *Reports { return &Reports{d: d} }

// Ledger counts what a period's reports tell, as it stands at a moment.
func (r *Reports) Ledger(ctx context.Context, p Period, now time.Time) (*Ledger, error) {
	now = now.UTC().Truncate(time.Second) // a database keeps less of a moment than a machine
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.last != nil && r.last.Period == p && r.last.Now.Equal(now) {
		return r.last, nil
	}
	l, err := fill(ctx, r.d.Read, p, now)
	if err != nil {
		return nil, err
	}
	r.last = l
	return l, nil
}

// Write writes a periodic report as its figures stand at a moment.
func (r *Reports) Write(ctx context.Context, w io.Writer, spec Spec, now time.Time) error {
	write := map[Format]func(context.Context, io.Writer, Spec, time.Time) error{
		PDF: r.writePDF, PNG: r.writePNG, XLSX: r.writeXLSX, CSV: r.writeCSV,
	}[spec.Format]
	if write == nil {
		return fmt.Errorf("writing a report: %q is no format", spec.Format)
	}
	if err := write(ctx, w, spec, now); err != nil {
		return fmt.Errorf("writing the report %s: %w", spec.Ref(), err)
	}
	return nil
}

func (r *Reports) writePDF(ctx context.Context, w io.Writer, spec Spec, now time.Time) error {
	l, err := r.Ledger(ctx, spec.Period, now)
	if err != nil {
		return err
	}
	d, err := r.pages(l, spec)
	if err != nil {
		return err
	}
	return draw.WritePDF(w, d)
}

func (r *Reports) writePNG(ctx context.Context, w io.Writer, spec Spec, now time.Time) error {
	l, err := r.Ledger(ctx, spec.Period, now)
	if err != nil {
		return err
	}
	d, err := r.card(l, spec)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := draw.WritePNG(&b, d.Pages[0], 1); err != nil {
		return err
	}
	_, err = w.Write(b.Bytes())
	return err
}
