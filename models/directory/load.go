package directory

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"sunwai/models"
)

// The files of a directory folder. Those that a state may do without are marked.
const (
	areasFile     = "areas.tsv"
	placesFile    = "places.tsv"   // may be missing
	pinsFile      = "pins.tsv"     // may be missing
	outlinesFile  = "outlines.tsv" // may be missing
	riskyFile     = "risky.tsv"    // may be missing
	handlesFile   = "handles.tsv"  // may be missing
	hubFile       = "hub.toml"     // posts that are the same in all departments
	calendarName  = "calendar.toml"
	linesFile     = "helplines.toml"
	doorsFile     = "nextdoors.toml"
	ladderName    = "ladder.toml"    // may be missing: the usual steps count
	templatesFile = "templates.toml" // may be missing
	depsFolder    = "departments"    // one TOML file per department; their names give the order
)

// Load reads and validates a directory folder. An error names the file and the line or the key; when
// there are several faults, it lists all of them.
func Load(fsys fs.FS) (*Directory, error) {
	files, err := readAll(fsys)
	if err != nil {
		return nil, fmt.Errorf("reading the directory: %w", err)
	}
	return files.load()
}

// LoadTexts is Load of files that are in memory already, by path.
func LoadTexts(texts map[string]string) (*Directory, error) {
	files := &folder{text: make(map[string]string, len(texts))}
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		if err := files.take(name, func() (string, error) { return texts[name], nil }); err != nil {
			return nil, fmt.Errorf("reading the directory: %w", err)
		}
	}
	return files.load()
}

func (f *folder) load() (*Directory, error) {
	d := &Directory{version: f.hash(), calling: &calling{}}
	for _, step := range []func(*Directory, *folder) error{readAreas, readRisky, readHandles, readPlaces, readOutlines} {
		if err := step(d, f); err != nil {
			return nil, err
		}
	}
	s, err := readSources(f)
	if err != nil {
		return nil, err
	}
	if err := d.build(s); err != nil {
		return nil, f.located(err)
	}
	return d, nil
}

// folder is the text of all files by path, with the paths in order.
type folder struct {
	paths []string
	text  map[string]string
}

// readAll takes every TOML and TSV file; what else lies there (README, spreadsheets) is left alone.
func readAll(fsys fs.FS) (*folder, error) {
	f := &folder{text: map[string]string{}}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return nil
		}
		return f.take(name, func() (string, error) {
			raw, err := fs.ReadFile(fsys, name)
			return string(raw), err
		})
	})
	return f, err
}

// take takes a file, if it is one of a directory's.
func (f *folder) take(name string, read func() (string, error)) error {
	if ext := path.Ext(name); ext != ".toml" && ext != ".tsv" || strings.HasPrefix(path.Base(name), ".") {
		return nil
	}
	if !known(name) {
		return fmt.Errorf("%s: no such file in a directory: is the name misspelt?", name)
	}
	text, err := read()
	if err != nil {
		return err
	}
	f.paths = append(f.paths, name)
	f.text[name] = strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n") // spreadsheets and Notepad write a byte order mark
	return nil
}

func known(name string) bool {
	switch name {
	case areasFile, placesFile, pinsFile, outlinesFile, riskyFile, handlesFile, hubFile, calendarName, linesFile, doorsFile, ladderName, templatesFile:
		return true
	}
	return path.Dir(name) == depsFolder && path.Ext(name) == ".toml"
}

// hash is over names and content, so that a renamed file counts too.
func (f *folder) hash() string {
	h := sha256.New()
	for _, p := range f.paths {
		fmt.Fprintf(h, "%s %d\n%s", p, len(f.text[p]), f.text[p])
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
}

// toml decodes a file strictly: a misspelt key is an error, not a silence.
func (f *folder) toml(name string, into any) error {
	text, ok := f.text[name]
	if !ok {
		return fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	err := toml.NewDecoder(strings.NewReader(text)).DisallowUnknownFields().Decode(into)
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) && len(unknown.Errors) > 0 {
		first := &unknown.Errors[0]
		line, _ := first.Position()
		return fmt.Errorf("%s:%d: unknown key %q", name, line, strings.Join(first.Key(), "."))
	}
	var wrong *toml.DecodeError
	if errors.As(err, &wrong) {
		line, _ := wrong.Position()
		return fmt.Errorf("%s:%d: %w", name, line, err)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// rows calls do for every line of a table that is neither blank nor a comment, with its columns. Fewer
// than need columns is an error; a missing optional file has no rows.
func (f *folder) rows(name string, need int, do func(columns []string) error) error {
	n := 0
	for line := range strings.Lines(f.text[name]) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.Split(line, "\t")
		if len(columns) < need {
			return fmt.Errorf("%s:%d: %d columns where %d are needed (between columns stands a tab)", name, n, len(columns), need)
		}
		if err := do(columns); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return nil
}

// named is a name in the files, in the two languages and in Latin letters.
type named struct {
	Hi   string `toml:"hi"`
	En   string `toml:"en"`
	Latn string `toml:"latn,omitempty"`
}

func (n named) names() models.Names { return models.Names{Hi: n.Hi, En: n.En, Latn: n.Latn} }

// fault notes something that Validate will report with all the rest.
func (d *Directory) fault(kind, format string, args ...any) {
	f := wrong(kind, format, args...)
	for code, about := range d.about {
		if len(f.Args) > 0 && (f.Args[0] == about.file || strings.HasPrefix(f.Args[0], about.file+": ")) {
			f.Department = code
		}
	}
	d.faults = append(d.faults, f)
}
