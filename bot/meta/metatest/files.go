package metatest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"sunwai/bot/meta"
)

// linkLife is how long a link to a file lives.
const linkLife = 5 * time.Minute

type file struct {
	data    []byte
	mime    string
	expires time.Time // of the link
	asked   int
}

// File is a file as somebody gets it.
type File struct {
	Size   int64
	SHA256 string // hex
	MIME   string
	Name   string
}

// Seen is a file of these bytes.
func Seen(data []byte, mime, name string) File {
	sum := sha256.Sum256(data)
	return File{Size: int64(len(data)), SHA256: hex.EncodeToString(sum[:]), MIME: mime, Name: name}
}

// PutFile puts a file there and returns its id.
func (s *Core) PutFile(data []byte, mime string) string {
	id := s.NextID()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[id] = &file{data: bytes.Clone(data), mime: mime}
	return id
}

// GetFile returns a file that was put there.
func (s *Core) GetFile(id string) (data []byte, mime string, there bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.files[id]
	if f == nil {
		return nil, "", false
	}
	return f.data, f.mime, true
}

// Link makes a link to a file, which lives five minutes.
func (s *Core) Link(id string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.files[id]
	f.expires = s.Now().Add(linkLife)
	f.asked++
	return fmt.Sprintf("%s/files/%s?ext=%d", s.URL, id, f.asked)
}

func (s *Core) serveFile(w http.ResponseWriter, r *http.Request, id string) {
	token := bearer(r)
	switch {
	case s.cfg.Files == meta.ByToken && (token == "" || !s.platform.Known(token)):
		s.Violated("a file is asked for without a token")
		answer(w, nil, &Error{Status: 401, Code: 190, Message: "Invalid OAuth access token"})
		return
	case s.cfg.Files != meta.ByToken && token != "":
		s.Violated("a token is shown to who needs none")
	}
	if f, failing := s.nextFailure(FilesFail); failing {
		s.fail(w, r, f)
		return
	}
	s.mu.Lock()
	f := s.files[id]
	lives := f != nil && s.Now().Before(f.expires)
	s.mu.Unlock()
	if !lives {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", f.mime)
	w.Header().Set("Content-Length", strconv.Itoa(len(f.data)))
	_, _ = w.Write(f.data) // the caller may be gone
}
