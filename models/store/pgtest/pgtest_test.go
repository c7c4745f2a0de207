package pgtest

import (
	"crypto/rand"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

func TestAServerLeavesNothingBehind(t *testing.T) {
	s, err := Start(Durable)
	if errors.Is(err, ErrNone) {
		t.Skip(err)
	}
	require.NoError(t, err)
	conn, err := pgx.Connect(t.Context(), s.URL())
	require.NoError(t, err)
	var fsync, locale string
	require.NoError(t, conn.QueryRow(t.Context(), "SHOW fsync").Scan(&fsync))
	require.NoError(t, conn.QueryRow(t.Context(), "SHOW lc_ctype").Scan(&locale))
	require.Equal(t, []string{"on", "C"}, []string{fsync, locale})
	require.NoError(t, conn.Close(t.Context()))
	s.Stop()
	_, err = os.Stat(s.dir)
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = pgx.Connect(t.Context(), s.URL())
	require.Error(t, err)
}

func TestEveryTestHasItsOwnDatabase(t *testing.T) {
	for range 2 {
		conn, err := pgx.Connect(t.Context(), New(t))
		require.NoError(t, err)
		_, err = conn.Exec(t.Context(), "CREATE TABLE once (id int)")
		require.NoError(t, err)
		require.NoError(t, conn.Close(t.Context()))
	}
	filled, what := 0, strings.ToLower(rand.Text()) // new at each run of -count: a template is filled once per process
	for range 2 {
		name := Template(t, Fast, what, func(url string) error {
			filled++
			conn, err := pgx.Connect(t.Context(), url)
			if err != nil {
				return err
			}
			_, err = conn.Exec(t.Context(), "CREATE TABLE filled (id int)")
			return errors.Join(err, conn.Close(t.Context()))
		})
		conn, err := pgx.Connect(t.Context(), NewOn(t, Fast, name))
		require.NoError(t, err)
		_, err = conn.Exec(t.Context(), "INSERT INTO filled VALUES (1)")
		require.NoError(t, err)
		require.NoError(t, conn.Close(t.Context()))
	}
	require.Equal(t, 1, filled)
}
