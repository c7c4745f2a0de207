package main

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// The seed of a month is told when it is over, the same every time, and draws what the program drew.
func TestTheAuditsSeedIsToldWhenTheMonthIsOver(t *testing.T) {
	i := install(t, databases()["sqlite"](t))
	seed := strings.TrimSpace(i.must("audit", "2026-01"))
	require.Len(t, seed, 32)
	require.Equal(t, seed, strings.TrimSpace(i.must("audit", "2026-01")))
	require.NotEqual(t, seed, strings.TrimSpace(i.must("audit", "2026-02")))
	n, err := models.NewNumber(time.Now(), strings.NewReader(strings.Repeat("a sequence that is long enough ", 9)))
	require.NoError(t, err)
	require.Contains(t, i.must("audit", "2026-01", n.String()), n.String()+"\t")
	running := models.AuditMonth(time.Now().Add(time.Hour)) // in the last hour of a month the next one: this one may be over before it is asked for
	for _, wrong := range []string{running, "2099-12", "2026-13", "x"} {
		out, _, code := i.try("audit", wrong)
		require.NotZero(t, code, wrong)
		require.Empty(t, out, wrong)
	}
}
