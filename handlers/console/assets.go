package console

import (
	"embed"
	"fmt"
	"io/fs"

	"sunwai/handlers/assets"
)

//go:embed static templates
var embedded embed.FS

// readAssets gathers the page's own files and the fonts.
func readAssets() (*assets.Files, error) {
	own, err := fs.Sub(embedded, "static")
	if err != nil {
		return nil, fmt.Errorf("reading the page's files: %w", err)
	}
	files := assets.New("/static/")
	for _, tree := range []fs.FS{own, assets.Fonts()} {
		if err := files.Add("", tree); err != nil {
			return nil, err
		}
	}
	return files, nil
}
