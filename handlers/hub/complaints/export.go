package complaints

import (
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"net/http"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

const (
	exportPage = 500 // complaints read at once
	// mostExported is what a sheet of Excel has room for.
	mostExported = 1_000_000
	// byteOrderMark lets Excel see that a CSV is UTF-8.
	byteOrderMark = "\ufeff"
)

// export writes what the list shows, all its pages, without personal data. What is sensitive is left out, and said so in the last row.
func (p *page) export(c *web.Call) error {
	format := c.Query("format")
	kind, ok := map[string]string{"csv": "text/csv; charset=utf-8", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}[format]
	if !ok {
		return models.ErrNotFound
	}
	a := read(c.R.URL.Query())
	if err := p.audit(c.Context(), c.User, auditExported, "format:"+format); err != nil {
		return err
	}
	h := c.W.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", `attachment; filename="complaints-`+p.Clock.Now().In(models.IST()).Format(dayLayout)+`.`+format+`"`)
	h.Set("Cache-Control", "no-store")
	write := p.Sheet
	if format == "csv" {
		write = writeCSV
	}
	if err := write(c.W, c.T("complaints.title"), p.exported(c, a)); err != nil {
		p.Log.ErrorContext(c.Context(), "exporting complaints", "err", err)
		panic(http.ErrAbortHandler) // the download fails and is not taken for whole
	}
	return nil
}

// columns of an export: keys of their texts.
func columns() []string {
	return []string{"number", "status", "department", "category", "place", "level", "danger", "overdue", "registered", "due", "closed", "closure", "platform", "language"}
}

// exported are the rows, read page by page while they are written.
func (p *page) exported(c *web.Call, a asked) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		var head []string
		for _, name := range columns() {
			head = append(head, c.T("complaints.column."+name))
		}
		if !yield(head, nil) {
			return
		}
		q := a.query(c.User, p.Clock.Now())
		q.Limit = exportPage
		left, n := 0, 0
		for {
			found, err := p.Store.HubComplaints(c.Context(), q)
			if err != nil {
				yield(nil, fmt.Errorf("reading complaints to export: %w", err))
				return
			}
			for _, r := range p.rows(c, found.Rows) {
				if r.Sealed || r.Sensitive {
					left++
					continue
				}
				if n++; n > mostExported || !yield(p.exportRow(c, r), nil) {
					return
				}
			}
			if found.Next.IsZero() {
				break
			}
			q.At = found.Next
		}
		if left > 0 {
			yield([]string{c.T("complaints.left_out", "n", grouped(left))}, nil)
		}
	}
}

func (p *page) exportRow(c *web.Call, r row) []string {
	var danger, overdue, closure string
	if r.Danger != models.NoDanger && r.Danger != "" {
		danger = c.T("complaints.danger")
	}
	if r.Overdue {
		overdue = c.T("complaints.overdue")
	}
	if r.Closure != models.NotClosed {
		closure = said(c, "closure", string(r.Closure))
	}
	cells := []string{r.Number.String(), c.T("web.state." + string(r.Status)), p.chosen(c, "department", r.Department), p.chosen(c, "category", r.Category), r.Place,
		string(r.Answerable.Level), danger, overdue, stamp(r.RegisteredAt), stamp(r.Due), stamp(r.ClosedAt), closure,
		web.Platform(c.Lang, r.Platform), said(c, "language", string(r.Lang))}
	for i := range cells {
		cells[i] = web.Harmless(cells[i])
	}
	return cells
}

func stamp(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.In(models.IST()).Format("2006-01-02 15:04")
}

func writeCSV(w io.Writer, _ string, rows iter.Seq2[[]string, error]) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	for cells, err := range rows {
		if err != nil {
			return err
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
