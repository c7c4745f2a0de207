package report

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"time"

	"github.com/xuri/excelize/v2"

	"sunwai/handlers/report/draw"
	"sunwai/models"
)

// column is one of a row's cells: its heading stands in the catalogue.
type column struct {
	key  string
	cell func(s *sheet, r models.ReportRow, now time.Time) string
}

// columns are what a row says of a complaint. Of a hidden one neither number nor category nor more of the place than its
// district is said: nobody can find out whose it is.
func columns() []column {
	moment := func(key string, of func(models.ReportRow) time.Time) column {
		return column{key, func(_ *sheet, r models.ReportRow, _ time.Time) string { return stamp(of(r)) }}
	}
	return []column{
		{"report.col.number", func(_ *sheet, r models.ReportRow, _ time.Time) string {
			if r.Hidden() {
				return ""
			}
			return r.Number.String()
		}},
		{"report.col.department", func(s *sheet, r models.ReportRow, _ time.Time) string { return s.department(r.Department) }},
		{"report.col.category", func(s *sheet, r models.ReportRow, _ time.Time) string {
			if r.Hidden() {
				return s.category(hidden)
			}
			return s.category(r.Category)
		}},
		{"report.col.district", func(s *sheet, r models.ReportRow, _ time.Time) string { return s.district(r.Area) }},
		{"report.col.place", func(s *sheet, r models.ReportRow, _ time.Time) string {
			if r.Hidden() || r.Area == "" {
				return ""
			}
			return s.area(r.Area)
		}},
		{"report.col.channel", func(s *sheet, r models.ReportRow, _ time.Time) string { return s.channel(r.Channel) }},
		{"report.col.status", func(s *sheet, r models.ReportRow, _ time.Time) string { return s.word("status." + string(r.Status)) }},
		moment("report.col.registered", func(r models.ReportRow) time.Time { return r.RegisteredAt }),
		moment("report.col.responded", func(r models.ReportRow) time.Time { return r.RespondedAt }),
		moment("report.col.due", func(r models.ReportRow) time.Time { return r.ResolutionDue }),
		moment("report.col.resolved", func(r models.ReportRow) time.Time { return r.ResolvedAt }),
		moment("report.col.closed", func(r models.ReportRow) time.Time { return r.ClosedAt }),
		{"report.col.closure", func(s *sheet, r models.ReportRow, _ time.Time) string {
			if r.Status != models.Closed {
				return ""
			}
			return s.optional("report.closure.", string(r.Closure))
		}},
		{"report.col.on_time", func(s *sheet, r models.ReportRow, _ time.Time) string {
			if r.Status != models.Closed {
				return ""
			}
			return s.yes(r.OnTime)
		}},
		{"report.col.late", func(s *sheet, r models.ReportRow, now time.Time) string { return s.yes(r.Overdue(now)) }},
		{"report.col.level", func(s *sheet, r models.ReportRow, _ time.Time) string {
			return s.optional("level.", string(r.Answerable))
		}},
		{"report.col.rating", func(s *sheet, r models.ReportRow, _ time.Time) string { return s.optional("button.", string(r.Rating)) }},
		{"report.col.handovers", func(s *sheet, r models.ReportRow, _ time.Time) string { return s.number(r.Handovers) }},
	}
}

// stamp is a moment as tables sort it, in Indian time.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(models.IST()).Format("2006-01-02 15:04")
}

func (s *sheet) district(code string) string {
	if d, ok := s.dir.District(code); ok {
		return d.Names.In(s.lang)
	}
	return s.word("report.no_place")
}

func (s *sheet) yes(is bool) string {
	if is {
		return s.word("button.yes")
	}
	return s.word("button.no")
}

// optional is a word of the catalogue, or nothing where there is nothing to say.
func (s *sheet) optional(group, name string) string {
	if name == "" || !s.texts.Has(group+name) {
		return ""
	}
	return s.word(group + name)
}

// belongs reports whether a complaint is a row of a report: something happened to it in the time, or it was left to do.
func belongs(r models.ReportRow, p Period) bool {
	return p.leaves(r) || r.Appealed > 0 || r.Rated || p.holds(r.RegisteredAt) || p.holds(r.RespondedAt) || p.holds(r.ResolvedAt) ||
		p.holds(r.ClosedAt)
}

// rows calls each for every row of a report, as it is read.
func (r *Reports) rows(ctx context.Context, s *sheet, spec Spec, each func([]string) error) error {
	cols := columns()
	cells := make([]string, len(cols))
	for i, c := range cols {
		cells[i] = s.word(c.key)
	}
	if err := each(cells); err != nil {
		return err
	}
	q := models.ReportQuery{From: spec.Period.From, To: spec.Period.To}
	err := r.d.Read.ReportRows(ctx, q, func(row models.ReportRow) error {
		if !belongs(row, spec.Period) || !spec.Scope.holds(s.dir, row.Department, row.Area) {
			return nil
		}
		for i, c := range cols {
			cells[i] = c.cell(s, row, spec.Period.until(s.now))
		}
		return each(cells)
	})
	if err != nil {
		return err
	}
	return s.err
}

// byteOrderMark lets Excel see that a CSV is UTF-8: without it Hindi comes out as signs.
const byteOrderMark = "\ufeff"

func (r *Reports) writeCSV(ctx context.Context, w io.Writer, spec Spec, now time.Time) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	s, err := r.sheet(spec.Lang, now, draw.A4Width, draw.A4Height)
	if err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := r.rows(ctx, s, spec, out.Write); err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}

// mostRows is how many rows a sheet of Excel has: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
const mostRows = 1_048_576

func (r *Reports) writeXLSX(ctx context.Context, w io.Writer, spec Spec, now time.Time) error {
	l, err := r.Ledger(ctx, spec.Period, now)
	if err != nil {
		return err
	}
	f, err := r.figures(l, spec, draw.A4Width, draw.A4Height)
	if err != nil {
		return err
	}
	book := excelize.NewFile()
	defer book.Close() // it holds temporary files of long sheets
	if err := f.summary(book); err != nil {
		return err
	}
	if err := r.table(ctx, f, book); err != nil {
		return err
	}
	book.SetActiveSheet(0)
	_, err = book.WriteTo(w)
	return err
}

// table is the sheet with a row for each complaint.
func (r *Reports) table(ctx context.Context, f *figures, book *excelize.File) error {
	name := f.word("report.sheet.rows")
	if _, err := book.NewSheet(name); err != nil {
		return err
	}
	out, err := book.NewStreamWriter(name)
	if err != nil {
		return err
	}
	if err := out.SetColWidth(1, len(columns()), 18); err != nil {
		return err
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	n := 0
	err = r.rows(ctx, f.sheet, f.spec, func(cells []string) error {
		if n++; n > mostRows {
			return fmt.Errorf("more than %d rows do not fit into a sheet: write CSV", mostRows)
		}
		row := make([]any, len(cells))
		for i, c := range cells {
			row[i] = c
		}
		return out.SetRow(fmt.Sprintf("A%d", n), row)
	})
	if err != nil {
		return err
	}
	return out.Flush()
}
