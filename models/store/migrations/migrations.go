// Package migrations holds the schema as SQL files, in one folder for each database. A released file is never changed;
// every change is a new file.
package migrations

import "embed"

// FS holds postgres/ and sqlite/.
//
//go:embed postgres/*.sql sqlite/*.sql
var FS embed.FS
