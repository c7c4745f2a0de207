package store

import (
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// A full disk is said with what to do, also where PostgreSQL has only an internal error for it; no words of others come with it.
func TestAFullDiskOfPostgresIsExplained(t *testing.T) {
	for code, message := range map[string]string{
		"53100": "Kann Datei nicht erweitern",
		"XX000": `could not write file "base/16384/pg_internal.init": No space left on device`,
	} {
		err := doing("storing", &pgconn.PgError{Code: code, Message: message, Detail: "words"})
		require.EqualError(t, err, "storing: postgres "+code+": no room is left on the database's disk. Make room there")
		require.ErrorIs(t, err, models.ErrNoRoom)
	}
	err := doing("storing", &pgconn.PgError{Code: "XX000", Message: "words"})
	require.EqualError(t, err, "storing: postgres XX000")
	require.NotErrorIs(t, err, models.ErrNoRoom)
}
