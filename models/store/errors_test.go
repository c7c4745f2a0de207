package store

import (
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/require"
)

// A full disk is said with what to do, also where PostgreSQL has only an internal error for it; no words of others come with it.
func TestAFullDiskOfPostgresIsExplained(t *testing.T) {
	for code, message := range map[string]string{
		"53100": "Kann Datei nicht erweitern",
		"XX000": `could not write file "base/16384/pg_internal.init": No space left on device`,
	} {
		require.EqualError(t, doing("storing", &pgconn.PgError{Code: code, Message: message, Detail: "words"}),
			"storing: postgres "+code+": no room is left on the database's disk. Make room there")
	}
	require.EqualError(t, doing("storing", &pgconn.PgError{Code: "XX000", Message: "words"}), "storing: postgres XX000")
}
