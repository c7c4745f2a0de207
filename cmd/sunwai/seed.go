package main

import (
	"archive/zip"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
	"sunwai/models/store/rows"
)

// Where the parts of a directory lie that are rows of their own in the database.
const (
	departmentFolder = "departments"
	areaFile         = "areas.tsv"
)

type seedCmd struct{}

// Run writes the directory into the database.
func (seedCmd) Run(ctx context.Context, a *app) error {
	c, err := a.config()
	if err != nil {
		return err
	}
	s, err := openStore(ctx, c, &sharedClock{}, a.logger(c))
	if err != nil {
		return err
	}
	defer s.Close()
	return seed(ctx, c, s, a.out)
}

// directoryFiles is the owner's folder, else the built-in one.
func directoryFiles(c *config.Config) (fs.FS, error) {
	if c.Directory.Dir == "" {
		return directory.UttarPradeshFiles()
	}
	dir := c.Path(c.Directory.Dir)
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("directory %s: there is no such folder, or it may not be read. Let --directory or [directory] dir name it", dir)
	}
	return os.DirFS(dir), nil
}

// seed reads the files, validates them and writes them by code. What they no longer name stays: complaints do.
func seed(ctx context.Context, c *config.Config, s *store.Store, out io.Writer) error {
	d, err := readDirectory(c)
	if err != nil {
		return err
	}
	before, err := s.DirectoryVersion(ctx)
	if err != nil {
		return err
	}
	if before == d.Version() {
		fmt.Fprintf(out, "The directory is up to date: %s.\n", counted(d))
		return nil
	}
	files, err := directoryFiles(c)
	if err != nil {
		return err
	}
	saved, err := packDirectory(files, d)
	if err != nil {
		return fmt.Errorf("reading the directory: %w", err)
	}
	if err := s.SaveDirectory(ctx, saved); err != nil {
		return err
	}
	fmt.Fprintf(out, "Wrote the directory: %s.\n", counted(d))
	return nil
}

func counted(d *directory.Directory) string {
	categories := 0
	for _, x := range d.Departments() {
		categories += len(x.Categories)
	}
	return fmt.Sprintf("%d departments, %d categories, %d Areas", len(d.Departments()), categories, len(d.Areas()))
}

// departmentBody is a department's file as it is stored. Stored: never rename.
type departmentBody struct {
	File string `json:"file"`
	Text string `json:"text"`
}

// areaBody is an Area's line as it is stored. Stored: never rename.
type areaBody struct {
	At   int    `json:"at"` // where in the table
	Line string `json:"line"`
}

// packDirectory makes rows of the files: departments and Areas each their own, so that they are replaced by
// code, and the rest together.
func packDirectory(files fs.FS, d *directory.Directory) (store.Directory, error) {
	saved := store.Directory{Version: d.Version()}
	rest := map[string]string{}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".toml" && path.Ext(name) != ".tsv" {
			return err
		}
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		switch {
		case path.Dir(name) == departmentFolder:
			return packDepartment(&saved, path.Base(name), text)
		case name == areaFile:
			return packAreas(&saved, d, text)
		}
		rest[name] = string(text)
		return nil
	})
	if err != nil {
		return store.Directory{}, err
	}
	body, err := json.Marshal(rest)
	if err != nil {
		return store.Directory{}, err
	}
	saved.Body = string(body)
	return saved, packCategories(&saved, d)
}

func packDepartment(saved *store.Directory, file string, text []byte) error {
	var named struct {
		Code string `toml:"code"`
	}
	if err := toml.Unmarshal(text, &named); err != nil {
		return err
	}
	body, err := json.Marshal(departmentBody{File: file, Text: string(text)})
	saved.Departments = append(saved.Departments, rows.Department{Code: named.Code, Body: string(body)})
	return err
}

func packAreas(saved *store.Directory, d *directory.Directory, text []byte) error {
	at := 0
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\r\n")
		code, _, _ := strings.Cut(line, "\t")
		area, ok := d.Area(code)
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		at++
		body, err := json.Marshal(areaBody{At: at, Line: line})
		if err != nil {
			return err
		}
		saved.Areas = append(saved.Areas, rows.Area{Code: code, Parent: area.Parent, Body: string(body)})
	}
	return nil
}

// packCategories writes the categories as they are understood, for whoever reads the database; the directory
// itself is read from the departments' files.
func packCategories(saved *store.Directory, d *directory.Directory) error {
	for _, dep := range d.Departments() {
		for _, c := range dep.Categories {
			body, err := json.Marshal(c)
			if err != nil {
				return err
			}
			saved.Categories = append(saved.Categories, rows.Category{Code: c.Code, Department: dep.Code, Body: string(body)})
		}
	}
	return nil
}

// errNoDirectory: nothing was ever seeded.
var errNoDirectory = errors.New("the database has no directory yet: run `sunwai seed`")

// effective is the directory that is in force: the saved one with what was changed on the website.
type effective struct {
	version   string               // of the files that were seeded; base's own is another where their comments are not kept
	base      *directory.Directory // as the files have it
	directory *directory.Directory
	changes   []models.DirectoryChange
	skipped   []directory.Skipped // changes that no longer fit the files
}

// newest is the number of the newest change; 0: there is none.
func (e effective) newest() int64 {
	if n := len(e.changes); n > 0 {
		return e.changes[n-1].ID
	}
	return 0
}

// effectiveDirectory reads the directory in the database and folds the website's changes over it.
func effectiveDirectory(ctx context.Context, s *store.Store) (e effective, err error) {
	saved, err := s.LoadDirectory(ctx)
	if errors.Is(err, models.ErrNotFound) {
		return e, errNoDirectory
	}
	if err != nil {
		return e, err
	}
	texts, err := unpackDirectory(saved)
	if err != nil {
		return e, fmt.Errorf("reading the directory in the database: %w", err)
	}
	e.version = saved.Version
	if e.base, err = directory.LoadTexts(texts); err != nil {
		return e, err
	}
	if e.changes, err = s.DirectoryChanges(ctx); err != nil {
		return e, err
	}
	e.directory, e.skipped = directory.Fold(e.base, e.changes)
	return e, nil
}

// savedDirectory reads the directory that is in force.
func savedDirectory(ctx context.Context, s *store.Store) (*directory.Directory, error) {
	e, err := effectiveDirectory(ctx, s)
	return e.directory, err
}

// unpackDirectory makes the texts of the folder's files again, by path.
func unpackDirectory(saved store.Directory) (map[string]string, error) {
	texts := map[string]string{}
	if err := json.Unmarshal([]byte(saved.Body), &texts); err != nil {
		return nil, err
	}
	for _, row := range saved.Departments {
		var body departmentBody
		if err := json.Unmarshal([]byte(row.Body), &body); err != nil {
			return nil, err
		}
		name := path.Join(departmentFolder, body.File)
		if _, taken := texts[name]; taken { // of a department that the files no longer have
			name = path.Join(departmentFolder, strings.TrimSuffix(body.File, ".toml")+"-"+row.Code+".toml")
		}
		texts[name] = body.Text
	}
	var err error
	texts[areaFile], err = unpackAreas(saved.Areas)
	return texts, err
}

func unpackAreas(list []rows.Area) (string, error) {
	bodies := make([]areaBody, len(list))
	for i, row := range list {
		if err := json.Unmarshal([]byte(row.Body), &bodies[i]); err != nil {
			return "", err
		}
	}
	slices.SortStableFunc(bodies, func(a, b areaBody) int { return cmp.Compare(a.At, b.At) })
	var table strings.Builder
	for _, b := range bodies {
		table.WriteString(b.Line + "\n")
	}
	return table.String(), nil
}

// archive makes a folder of texts. An archive in memory is a folder that needs no disk.
func archive(texts map[string]string) (fs.FS, error) {
	var buffer bytes.Buffer
	w := zip.NewWriter(&buffer)
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			return nil, err
		}
		if _, err := io.WriteString(f, texts[name]); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return zip.NewReader(bytes.NewReader(buffer.Bytes()), int64(buffer.Len()))
}
