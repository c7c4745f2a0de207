package whatsapptest

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Number is a phone number of ours at WhatsApp.
type Number struct {
	ID      string
	Display string // digits

	server    *Server
	token     string
	people    map[string]*Person // by business-scoped id and by phone
	failures  []Failure
	bounces   []int
	templates map[string]bool // "name/code"
	read      map[string]bool // wamids that were marked
	known     map[string]bool // wamids of people's messages
}

// AddNumber makes a number.
func (s *Server) AddNumber(id, display, token string) *Number {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := &Number{ID: id, Display: display, server: s, token: token, people: map[string]*Person{}, templates: map[string]bool{},
		read: map[string]bool{}, known: map[string]bool{}}
	s.numbers[id] = n
	return n
}

// Approve approves a template in languages.
func (n *Number) Approve(name string, codes ...string) {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	for _, c := range codes {
		n.templates[name+"/"+c] = true
	}
}

// Bounce lets the next messages be taken and fail later by these codes.
func (n *Number) Bounce(codes ...int) {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	n.bounces = append(n.bounces, codes...)
}

// Read is how many messages of people were marked as read.
func (n *Number) Read() int {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	return len(n.read)
}

// messages takes a message, or the mark that one was read.
func (s *Server) messages(n *Number, _ string, r *http.Request) (any, *graphError) {
	var body map[string]any
	if err := json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(&body); err != nil {
		s.violated("messages: the body is no JSON")
		return nil, &graphError{status: 400, code: 100, message: "Invalid parameter"}
	}
	if body["status"] == "read" {
		return s.mark(n, body)
	}
	if broken := s.spec.check(body); len(broken) > 0 {
		s.violated("messages: %s", strings.Join(broken, "; "))
		return nil, &graphError{status: 400, code: 131009, message: "Parameter value is not valid"}
	}
	to, _ := body["recipient"].(string)
	if to == "" {
		to, _ = body["to"].(string)
	}
	s.mu.Lock()
	p := n.people[to]
	s.mu.Unlock()
	if p == nil {
		return nil, &graphError{status: 400, code: 131026, message: "Message undeliverable"}
	}
	return p.take(body, to)
}

func (s *Server) mark(n *Number, body map[string]any) (any, *graphError) {
	for name := range body {
		if !slices.Contains(s.spec.Mark, name) {
			s.violated("messages: %q does not belong to a mark", name)
		}
	}
	id, _ := body["message_id"].(string)
	s.mu.Lock()
	defer s.mu.Unlock()
	if !n.known[id] {
		return nil, &graphError{status: 400, code: 100, message: "Invalid parameter"}
	}
	n.read[id] = true
	return map[string]any{"success": true}, nil
}

// media takes a file of ours.
func (s *Server) media(_ *Number, _ string, r *http.Request) (any, *graphError) {
	bad := func(why string) (any, *graphError) {
		s.violated("media: %s", why)
		return nil, &graphError{status: 400, code: 131053, message: "Media upload error"}
	}
	if err := r.ParseMultipartForm(200 << 20); err != nil {
		return bad("the body is no form")
	}
	if r.FormValue("messaging_product") != "whatsapp" || r.FormValue("type") == "" {
		return bad("messaging_product or type is missing")
	}
	f, head, err := r.FormFile("file")
	if err != nil {
		return bad("file is missing")
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return bad("the file broke off")
	}
	if got := head.Header.Get("Content-Type"); got != r.FormValue("type") {
		return bad("the part's type is another one: " + got)
	}
	return map[string]any{"id": s.PutFile(data, r.FormValue("type"))}, nil
}

// PutFile puts a file at WhatsApp and returns its media id.
func (s *Server) PutFile(data []byte, mime string) string {
	id := s.id()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[id] = &file{data: data, mime: mime}
	return id
}

// get is a number or a file.
func (s *Server) get(n *Number, id string, r *http.Request) (any, *graphError) {
	if id == n.ID {
		return map[string]any{"id": id, "display_phone_number": "+" + n.Display[:2] + " " + n.Display[2:], "verified_name": "Sunwai",
			"quality_rating": "GREEN", "name_status": "APPROVED", "code_verification_status": "VERIFIED"}, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.files[id]
	if f == nil || r.URL.Query().Get("phone_number_id") != n.ID {
		return nil, &graphError{status: 400, code: 100, message: "Unsupported get request. Object with ID '" + id + "' does not exist"}
	}
	f.expires = s.now().Add(linkLife)
	f.asked++
	sum := sha256.Sum256(f.data)
	return map[string]any{"messaging_product": "whatsapp", "id": id, "mime_type": f.mime, "sha256": hex.EncodeToString(sum[:]),
		"file_size": strconv.Itoa(len(f.data)), "url": fmt.Sprintf("%s/files/%s?ext=%d", s.URL, id, f.asked)}, nil
}

// Expire lets the links to all files run out.
func (s *Server) Expire() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.files {
		f.expires = time.Time{}
	}
}

func (s *Server) serveFile(w http.ResponseWriter, r *http.Request, id string) {
	if s.bearer(r) == nil {
		s.violated("a file is asked for without a token")
		answer(w, nil, &graphError{status: 401, code: 190, message: "Invalid OAuth access token"})
		return
	}
	s.mu.Lock()
	f := s.files[id]
	lives := f != nil && s.now().Before(f.expires)
	s.mu.Unlock()
	if !lives {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", f.mime)
	w.Header().Set("Content-Length", strconv.Itoa(len(f.data)))
	_, _ = w.Write(f.data) // the caller may be gone
}

// wamid is a message's id; like WhatsApp's it holds a phone number.
func (s *Server) wamid(phone string) string {
	return "wamid." + base64.StdEncoding.EncodeToString([]byte("\x1d\x06\x0b"+phone+"\x15\x02"+s.id()))
}
