package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"

	"sunwai/cmd/sunwai/config"
	"sunwai/models/store"
	"sunwai/models/store/keys"
)

// freeWanted is how much room there should be for files and the database, in bytes.
const freeWanted = 1 << 30

// keysFile looks at the sealing keys: whoever reads them reads everything.
func (d *doctor) keysFile(context.Context) {
	path := d.config.Path(d.config.Keys.File)
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		d.ill("keys", "%s is not there. For a new database `sunwai migrate` makes it; for an old one put its keys file back", path)
		return
	case err != nil:
		d.ill("keys", "%v. Run this as the user who runs serve", err)
		return
	case info.IsDir():
		d.ill("keys", "%s is a folder: let [keys] file name the file", path)
		return
	case info.Mode().Perm()&0o077 != 0:
		d.ill("keys", "others can read %s (mode %04o). Mend: chmod 600 %s", path, info.Mode().Perm(), path)
		return
	}
	_, err = keys.Load(path)
	if errors.Is(err, fs.ErrPermission) {
		d.ill("keys", "%s cannot be read: permission denied. Give it to the user who runs serve", path)
		return
	}
	if err != nil {
		d.ill("keys", "%v. Put the copy of the file back", err)
		return
	}
	d.well("keys", "%s; is there a copy apart from the database?", path)
}

// mendDatabase says how to mend a database that does not open. SQLite's own errors say it themselves.
func mendDatabase(c *config.Config, err error) string {
	switch {
	case errors.Is(err, store.ErrNoDatabase):
		return ". Is its name in [database] url right? A new one is made with `createdb`, then `sunwai migrate`"
	case !strings.HasPrefix(databaseURL(c), sqlitePrefix):
		return ". Does it run, and is [database] url right: host, port, user, password, name and sslmode?"
	case errors.Is(err, fs.ErrPermission):
		return ". Give the file and its folder to the user who runs serve"
	}
	return ""
}

// mendReadOnly says how to mend a PostgreSQL that can only be read.
func mendReadOnly(c *config.Config) string {
	if strings.HasPrefix(c.Database.URL, sqlitePrefix) {
		return ""
	}
	return ". Is [database] url that of the primary server, and may its user write?"
}

// media tries to write where files will be kept, and counts the room that is left.
func (d *doctor) media(context.Context) {
	dir := d.config.Path(d.config.Media.Dir)
	there := dir
	for { // serve makes the folder; then its nearest parent must let it
		if _, err := os.Stat(there); !errors.Is(err, fs.ErrNotExist) || there == filepath.Dir(there) {
			break
		}
		there = filepath.Dir(there)
	}
	f, err := os.CreateTemp(there, ".sunwai-doctor-*")
	if err != nil {
		if errors.Is(err, syscall.ENOTDIR) {
			d.ill("media", "%s is no folder: move that file away, or let [media] dir name another folder", there)
			return
		}
		d.ill("media", "%s cannot be written: %v. Give it to the user who runs serve", there, errors.Unwrap(err))
		return
	}
	f.Close()
	os.Remove(f.Name())
	if free, ok := d.room("media", there, dir, "set [media] dir to another disk"); ok {
		d.well("media", "%s, %d GB left", dir, free>>30)
	}
}

// databaseRoom counts the room that is left for SQLite's file; how much a server has is the server's to say.
func (d *doctor) databaseRoom() {
	name := databaseName(d.config)
	path, file := strings.CutPrefix(name, sqlitePrefix)
	if !file {
		d.well("database", "%s", name)
		return
	}
	if free, ok := d.room("database", filepath.Dir(path), path, "stop serve and move the file to another disk"); ok {
		d.well("database", "%s, %d GB left", name, free>>30)
	}
}

// room counts what is left of the disk of a folder for what lies there, and says so where it is too little.
func (d *doctor) room(what, folder, lies, instead string) (free uint64, ok bool) {
	free, err := freeSpace(folder)
	switch {
	case err != nil:
		d.ill(what, "how much room is left in %s cannot be told: %v", folder, err)
	case free < freeWanted:
		d.ill(what, "only %d MB are left for %s. Make room, or %s", free>>20, lies, instead)
	default:
		return free, true
	}
	return free, false
}

func freeSpace(dir string) (uint64, error) {
	var s syscall.Statfs_t
	if err := syscall.Statfs(dir, &s); err != nil {
		return 0, err
	}
	return s.Bavail * uint64(s.Bsize), nil
}

// What serve, and nobody else, answers at the two addresses.
var (
	healthBody  = regexp.MustCompile(`^` + healthy + `\n$`)
	metricsBody = regexp.MustCompile(`(?m)^sunwai_`)
)

// ports sees whether serve could listen, or already does.
func (d *doctor) ports(ctx context.Context) {
	d.port(ctx, "[http] listen", d.config.HTTP.Listen, "/healthz", healthBody)
	if d.config.Metrics.Listen != config.Off {
		d.port(ctx, "[metrics] listen", d.config.Metrics.Listen, "/metrics", metricsBody)
	}
}

// port sees whether an address is free, or whether what answers there says what only serve says.
func (d *doctor) port(ctx context.Context, what, addr, path string, body *regexp.Regexp) {
	l, err := net.Listen("tcp", addr)
	if err == nil {
		l.Close()
		d.well(what, "%s is free; serve is not running", addr)
		return
	}
	if !errors.Is(err, syscall.EADDRINUSE) {
		d.ill(what, "%s %v", addr, unheard(err))
		return
	}
	ctx, cancel := context.WithTimeout(ctx, doctorWait)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+addr+path, nil)
	if err != nil {
		d.ill(what, "%s is no address: %v", addr, err)
		return
	}
	if !answers(r, body) {
		d.ill(what, "%s is in use by another program. Stop that one, or take another port", addr)
		return
	}
	d.well(what, "%s, serve is running", addr)
}

// answers reports whether a request is answered well, by a text of which the beginning has a form.
func answers(r *http.Request, form *regexp.Regexp) bool {
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	const enough = 64 << 10
	body, err := io.ReadAll(io.LimitReader(response.Body, enough))
	return err == nil && response.StatusCode == http.StatusOK && form.Match(body)
}
