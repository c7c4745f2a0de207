package web_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/web"
)

func TestNoCellIsAFormula(t *testing.T) {
	for cell, want := range map[string]string{"": "", "लखनऊ": "लखनऊ", "26-8214-5093-9": "26-8214-5093-9", "=1+1": "'=1+1", "+cmd": "'+cmd", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)",
		"\t=1": "'\t=1", "\r=1": "'\r=1", "\n=1": "'\n=1", "＝1": "'＝1", "＠x": "'＠x"} {
		require.Equal(t, want, web.Harmless(cell))
	}
}
