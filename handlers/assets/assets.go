// Package assets serves the static files of all pages: styles, scripts and the shared fonts.
package assets

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

//go:embed mukta.css fonts/*.woff2 fonts/*.txt
var fonts embed.FS

// Fonts are the Mukta family (SIL Open Font License 1.1, https://github.com/EkType/Mukta) and mukta.css, which names it. Hindi and
// Latin are drawn to stand beside each other.
func Fonts() fs.FS { return fonts }

// year is how long a browser may keep a file whose address holds its content's sum.
const year = "public, max-age=31536000, immutable"

// Files are served under one prefix, each told apart by its content, since embedded files have no time.
type Files struct {
	prefix string
	files  map[string]file
}

type file struct {
	body      []byte
	packed    func() []byte // nil: not worth it
	sum, kind string
}

// New reads files that are served under the prefix ("/static/"). Files of later trees must not stand in the way of earlier ones.
func New(prefix string) *Files { return &Files{prefix: prefix, files: map[string]file{}} }

// Add takes the files of a tree in, below a folder ("" is the prefix itself).
func (s *Files) Add(folder string, tree fs.FS) error {
	return fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(tree, name)
		if err != nil {
			return fmt.Errorf("reading the page's files: %w", err)
		}
		at := path.Join(folder, name)
		if _, twice := s.files[at]; twice {
			return fmt.Errorf("two of the pages' files are called %s", at)
		}
		kind, known := kinds[path.Ext(name)]
		if !known {
			return fmt.Errorf("no content type is known for the pages' file %s", at)
		}
		sum := sha256.Sum256(body)
		s.files[at] = file{body: body, packed: packer(name, body), sum: hex.EncodeToString(sum[:8]), kind: kind}
		return nil
	})
}

// packer compresses what is text, when somebody first asks for it: the program's start does not wait for it. Fonts and pictures are
// compressed already.
func packer(name string, body []byte) func() []byte {
	if !strings.HasSuffix(name, ".css") && !strings.HasSuffix(name, ".js") && !strings.HasSuffix(name, ".svg") {
		return nil
	}
	return sync.OnceValue(func() []byte {
		var b bytes.Buffer
		w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level is a good one
		_, _ = w.Write(body)                                  // a buffer takes everything
		_ = w.Close()
		return b.Bytes()
	})
}

// kinds are the content types of what pages consist of. The machine's own tables are not asked: they differ from one machine to the
// next.
var kinds = map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8"}

// URL is where a file is served. It changes with the content, so that it can be kept for ever. A file that is not there keeps its
// plain address, which a test of the page sees answered with 404.
func (s *Files) URL(name string) string {
	if f, ok := s.files[name]; ok {
		return s.prefix + name + "?v=" + f.sum
	}
	return s.prefix + name
}

// ServeHTTP serves one file.
func (s *Files) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name, ok := strings.CutPrefix(r.URL.Path, s.prefix)
	f, there := s.files[name]
	if !ok || !there {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("Cache-Control", "no-cache") // ask each time; the answer is mostly 304
	if r.URL.Query().Get("v") == f.sum {
		h.Set("Cache-Control", year)
	}
	body, tag := f.body, f.sum
	if f.packed != nil {
		h.Set("Vary", "Accept-Encoding")
		if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			h.Set("Content-Encoding", "gzip")
			body, tag = f.packed(), f.sum+"-gzip"
		}
	}
	h.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, path.Base(name), time.Time{}, bytes.NewReader(body))
}

// Has reports whether a file is there.
func (s *Files) Has(name string) bool {
	_, ok := s.files[name]
	return ok
}
