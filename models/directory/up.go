package directory

import (
	"embed"
	"fmt"
	"io/fs"
)

//go:embed up/*.toml up/*.tsv up/departments/*.toml
var uttarPradesh embed.FS

// UttarPradeshFiles is the folder that is built into the program.
func UttarPradeshFiles() (fs.FS, error) {
	root, err := fs.Sub(uttarPradesh, "up")
	if err != nil {
		return nil, fmt.Errorf("opening the embedded directory: %w", err)
	}
	return root, nil
}

// UttarPradesh loads the directory that is built into the program. Each call reads it anew, which
// takes some milliseconds: load it once and pass it on.
func UttarPradesh() (*Directory, error) {
	root, err := UttarPradeshFiles()
	if err != nil {
		return nil, err
	}
	return Load(root)
}
