// Package web is the toolkit of the website's pages: routes that name the permission they need, texts in two languages,
// templates with one frame, errors in plain words, and small drawings.
package web

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// Module is one page with all that belongs to it. The folder of a page makes one.
type Module struct {
	Name   string                  // of its folder: its templates are named "name/…", its files are served below /hub/static/name/
	Routes []Route                 // all begin with /hub
	Texts  map[string]models.Names // keys begin with "name."; holes as {hole}
	Files  fs.FS                   // templates/*.html and static/: style and script of this page only; either may be missing; nil: none
	Nav    []NavItem               // its places in the navigation
}

// folder is one of the module's two folders of files; nil: it has none.
func (m Module) folder(name string) (fs.FS, error) {
	if m.Files == nil {
		return nil, nil
	}
	if _, err := fs.Stat(m.Files, name); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	sub, err := fs.Sub(m.Files, name)
	if err != nil {
		return nil, fmt.Errorf("reading the %s of %s: %w", name, m.Name, err)
	}
	return sub, nil
}

// Route is one address. Nothing is served without a permission being named: Anyone says that it needs none.
type Route struct {
	Method, Path string // as http.ServeMux reads them
	May          access.Permission
	Do           func(*Call) error
	Most         int64 // bytes of what is sent there; 0: a megabyte. For routes that take files
}

// NavItem is a place in the navigation, shown to whom may go there.
type NavItem struct {
	Path, Key, Icon string // Key of its text
	May             access.Permission
	Order           int // from the top
	// Badge counts what waits there for a user; nil: nothing is counted. It must not cost more than an index lookup.
	Badge func(ctx context.Context, u access.User) (int, error)
}
