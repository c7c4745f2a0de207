package report

import (
	"fmt"
	"io"
	"iter"

	"github.com/xuri/excelize/v2"
)

// WriteSheet writes rows as a workbook of one sheet, one after the other: what is long goes to a temporary file. Every cell is a text
// and never a formula. The first row is the head.
func WriteSheet(w io.Writer, name string, rows iter.Seq2[[]string, error]) error {
	book := excelize.NewFile()
	defer book.Close() // it holds temporary files of long sheets
	if err := book.SetSheetName(book.GetSheetName(0), name); err != nil {
		return fmt.Errorf("naming a sheet: %w", err)
	}
	out, err := book.NewStreamWriter(name)
	if err != nil {
		return fmt.Errorf("beginning a sheet: %w", err)
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return fmt.Errorf("beginning a sheet: %w", err)
	}
	n := 0
	for cells, err := range rows {
		if err != nil {
			return err
		}
		if n++; n > mostRows {
			return fmt.Errorf("more than %d rows do not fit into a sheet: write CSV", mostRows)
		}
		row := make([]any, len(cells))
		for i, c := range cells {
			row[i] = c
		}
		if err := out.SetRow(fmt.Sprintf("A%d", n), row); err != nil {
			return fmt.Errorf("writing a row: %w", err)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("ending a sheet: %w", err)
	}
	_, err = book.WriteTo(w)
	return err
}
