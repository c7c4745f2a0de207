package twittertest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

// file is one that somebody brought.
type file struct {
	data     []byte
	mime     string
	category string
	total    int64
	parts    int
	ready    bool
	asked    int // how often its state was asked for
}

// File is a file of a message as its reader gets it.
type File struct {
	Size   int64
	SHA256 string // hex
	MIME   string
}

func (f *file) seen() File {
	sum := sha256.Sum256(f.data)
	return File{Size: int64(len(f.data)), SHA256: hex.EncodeToString(sum[:]), MIME: f.mime}
}

// PutFile keeps a file of somebody's and returns its id.
func (s *Server) PutFile(data []byte, mime string) string {
	id := s.id()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[id] = &file{data: data, mime: mime, ready: true}
	return id
}

// DMFile is the address of a file in a direct message: it wants a signature.
func (s *Server) DMFile(id string) string { return s.URL + "/dm_media/" + id }

func (s *Server) serveFile(w http.ResponseWriter, id string) {
	s.mu.Lock()
	f := s.files[id]
	s.mu.Unlock()
	if f == nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", f.mime)
	w.Header().Set("Content-Length", strconv.Itoa(len(f.data)))
	_, _ = w.Write(f.data) // the caller may be gone
}

// formShape reads a form with a file by the operation's description.
func (s *Server) formShape(o operation, r *http.Request, req *request) (broken []string) {
	reader, err := r.MultipartReader()
	if err != nil {
		return []string{"the body is no form"}
	}
	req.parts = map[string][]byte{}
	for {
		part, err := reader.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return append(broken, "the form breaks off")
		}
		broken = append(broken, readPart(o, part, req)...)
	}
	for name := range o.Parts {
		if _, there := req.parts[name]; !there {
			broken = append(broken, name+" is missing")
		}
	}
	return broken
}

func readPart(o operation, part *multipart.Part, req *request) (broken []string) {
	name := part.FormName()
	pattern, known := o.Parts[name]
	data, err := io.ReadAll(part)
	switch {
	case err != nil:
		return []string{"the form breaks off"}
	case !known:
		return []string{fmt.Sprintf("the form has no %q", name)}
	case pattern != "" && !regexp.MustCompile(pattern).Match(data):
		return []string{fmt.Sprintf("%s is %q", name, data)}
	}
	if name == "media" {
		req.mime = part.Header.Get("Content-Type")
	}
	req.parts[name] = data
	return nil
}

// sizes: https://docs.x.com/x-api/media/quickstart/best-practices
func tooLarge(category string, size int64) bool {
	limits := map[string]int64{"dm_image": 5 << 20, "dm_gif": 15 << 20, "dm_video": 512 << 20}
	return size > limits[category]
}

func (s *Server) uploadOnce(r request) (any, map[string]string, *problem) {
	category := string(r.parts["media_category"])
	if !strings.HasSuffix(category, "_image") || tooLarge(category, int64(len(r.parts["media"]))) {
		return nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "media type unrecognized"}
	}
	id := s.PutFile(r.parts["media"], r.mime)
	s.mu.Lock()
	s.files[id].category = category
	s.mu.Unlock()
	return media(id, nil), nil, nil
}

func media(id string, processing map[string]any) map[string]any {
	data := map[string]any{"id": id, "media_key": "3_" + id, "expires_after_secs": 86400}
	if processing != nil {
		data["processing_info"] = processing
	}
	return map[string]any{"data": data}
}

func (s *Server) uploadBegin(r request) (any, map[string]string, *problem) {
	category, _ := r.body["media_category"].(string)
	mime, _ := r.body["media_type"].(string)
	total, _ := r.body["total_bytes"].(float64)
	if tooLarge(category, int64(total)) {
		return nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "file size exceeds the limit"}
	}
	id := s.id()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[id] = &file{mime: mime, category: category, total: int64(total)}
	return media(id, nil), nil, nil
}

func (s *Server) uploadPart(r request) (any, map[string]string, *problem) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.files[r.ids[0]]
	if f == nil || f.ready || string(r.parts["segment_index"]) != strconv.Itoa(f.parts) || len(r.parts["media"]) > 5<<20 {
		return nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "segments do not add up"}
	}
	f.parts++
	f.data = append(f.data, r.parts["media"]...)
	return map[string]any{"data": map[string]any{"expires_at": s.cfg.Clock().Unix() + 86400}}, nil, nil
}

func (s *Server) uploadEnd(r request) (any, map[string]string, *problem) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.files[r.ids[0]]
	if f == nil || int64(len(f.data)) != f.total {
		return nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "segments do not add up"}
	}
	if f.category == "dm_video" {
		return media(r.ids[0], map[string]any{"state": "pending", "check_after_secs": 2}), nil, nil
	}
	f.ready = true
	return media(r.ids[0], nil), nil, nil
}

func (s *Server) uploadStatus(r request) (any, map[string]string, *problem) {
	id := r.query["media_id"][0]
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.files[id]
	if f == nil {
		return nil, nil, &problem{status: 404, kind: "resource-not-found", title: "Not Found Error"}
	}
	if f.asked++; f.asked < 2 {
		return media(id, map[string]any{"state": "in_progress", "check_after_secs": 1, "progress_percent": 50}), nil, nil
	}
	f.ready = true
	return media(id, map[string]any{"state": "succeeded", "progress_percent": 100}), nil, nil
}
