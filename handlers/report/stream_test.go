package report

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

func TestASheetIsWrittenRowByRow(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, WriteSheet(&b, "शिकायतें", func(yield func([]string, error) bool) {
		_ = yield([]string{"नंबर", "x"}, nil) && yield([]string{"=1+1", ""}, nil)
	}))
	book, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	defer book.Close()
	rows, err := book.GetRows("शिकायतें")
	require.NoError(t, err)
	require.Equal(t, [][]string{{"नंबर", "x"}, {"=1+1"}}, rows)
	formula, err := book.GetCellFormula("शिकायतें", "A2")
	require.NoError(t, err)
	require.Empty(t, formula, "a text")
	broken := errors.New("broken")
	require.ErrorIs(t, WriteSheet(&b, "x", func(yield func([]string, error) bool) { yield(nil, broken) }), broken)
}
