// Package migrations holds the schema as SQL files, one folder per database. A file that has been released is
// never changed again: what comes later is a new file.
package migrations

import "embed"

// FS holds postgres/ and sqlite/.
//
//go:embed postgres/*.sql sqlite/*.sql
var FS embed.FS
