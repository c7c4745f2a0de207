package facebooktest

import (
	"encoding/json"
	"io"
	"strings"

	"sunwai/bot/meta/metatest"
)

// Page is a page of ours at Facebook.
type Page struct {
	ID       string
	Username string
	// Followers is how many follow the page.
	Followers int

	server   *Server
	token    string
	people   map[string]*Person
	rights   metatest.Rights
	fields   []string
	greeting map[string]string // by locale
	started  string            // the payload of the button that begins
	seen     int
}

// AddPage makes a page whose token may do all and which is subscribed to all.
func (s *Server) AddPage(id, username, token string) *Page {
	s.mu.Lock()
	defer s.mu.Unlock()
	p := &Page{ID: id, Username: username, server: s, token: token, people: map[string]*Person{}, rights: metatest.Rights{Scopes: Scopes()}, fields: Fields(), greeting: map[string]string{}}
	s.pages[id] = p
	return p
}

// Allow leaves the token these permissions until a time (unix seconds; 0: for ever).
func (p *Page) Allow(until int64, scopes ...string) {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	p.rights = metatest.Rights{Scopes: scopes, Expires: until}
}

// Subscribe leaves the page subscribed to these fields.
func (p *Page) Subscribe(fields ...string) {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	p.fields = fields
}

// Fail makes the next calls with the page's token fail, each by one failure.
func (p *Page) Fail(failures ...metatest.Failure) { p.server.FailFor(p.token, failures...) }

// Seen is how often people were shown that their message is seen.
func (p *Page) Seen() int {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	return p.seen
}

// Greeting is what a person reads before the first message.
func (p *Page) Greeting(locale string) string {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	return p.greeting[locale]
}

// look is our page, or a post or comment of anybody's.
func (p *Page) look(c metatest.Call) (any, *metatest.Error) {
	if c.ID != p.ID {
		return p.read(c)
	}
	page := map[string]any{"id": p.ID, "name": "Sunwai", "username": p.Username}
	if fields := c.Request.URL.Query().Get("fields"); fields == "followers_count" {
		return map[string]any{"id": p.ID, "followers_count": p.Followers}, nil
	}
	return page, nil
}

// read gives the words of a post or comment: those below our own page, and others if the app has Page Public Content Access.
func (p *Page) read(c metatest.Call) (any, *metatest.Error) {
	if q := c.Request.URL.Query(); len(q) != 2 || q.Get("fields") != "message" {
		p.server.Violated("a post: only its message is of use")
	}
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	switch x := p.server.posts[c.ID]; {
	case x == nil:
		return nil, &metatest.Error{Status: 400, Code: 100, Subcode: 33, Message: "Unsupported get request. Object with ID '" + c.ID + "' does not exist"}
	case p.server.shut:
		return nil, &metatest.Error{Status: 400, Code: 10, Message: "This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature"}
	default:
		return map[string]any{"id": x.ID, "message": x.Text}, nil
	}
}

func (p *Page) subscribed(metatest.Call) (any, *metatest.Error) {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	return map[string]any{"data": []any{
		map[string]any{"id": "777", "name": "another app", "subscribed_fields": Fields()},
		map[string]any{"id": metatest.AppID, "name": "Sunwai", "subscribed_fields": p.fields},
	}}, nil
}

// profile takes what is shown before the first message.
func (p *Page) profile(c metatest.Call) (any, *metatest.Error) {
	b, trouble := p.body(c, "profile")
	if trouble != nil {
		return nil, trouble
	}
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	for _, g := range metatest.Items(b, "greeting") {
		p.greeting[metatest.Str(g, "locale")] = metatest.Str(g, "text")
	}
	p.started = metatest.Str(metatest.Obj(b, "get_started"), "payload")
	return map[string]any{"result": "success"}, nil
}

// body reads a call's JSON and checks it.
func (p *Page) body(c metatest.Call, call string) (map[string]any, *metatest.Error) {
	var b map[string]any
	if err := json.NewDecoder(io.LimitReader(c.Request.Body, 1<<20)).Decode(&b); err != nil {
		return nil, p.wrong(call, "the body is no JSON")
	}
	return b, p.checked(b, call)
}

func (p *Page) checked(b map[string]any, call string) *metatest.Error {
	if broken := p.server.spec.check(call, b); len(broken) > 0 {
		return p.wrong(call, strings.Join(broken, "; "))
	}
	return nil
}

func (p *Page) wrong(call, why string) *metatest.Error {
	p.server.Violated("%s: %s", call, why)
	return &metatest.Error{Status: 400, Code: 100, Message: "Invalid parameter"}
}

// messages takes a message, a file or an action.
func (p *Page) messages(c metatest.Call) (any, *metatest.Error) {
	if strings.HasPrefix(c.Request.Header.Get("Content-Type"), "multipart/form-data") {
		return p.upload(c)
	}
	var b map[string]any
	if err := json.NewDecoder(io.LimitReader(c.Request.Body, 1<<20)).Decode(&b); err != nil {
		return nil, p.wrong("message", "the body is no JSON")
	}
	if b["sender_action"] != nil {
		return p.action(b)
	}
	if trouble := p.checked(b, "message"); trouble != nil {
		return nil, trouble
	}
	return p.send(b, nil)
}

func (p *Page) action(b map[string]any) (any, *metatest.Error) {
	if trouble := p.checked(b, "action"); trouble != nil {
		return nil, trouble
	}
	id := metatest.Str(metatest.Obj(b, "recipient"), "id")
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	if p.people[id] == nil {
		return nil, &metatest.Error{Status: 400, Code: 100, Subcode: 2018001, Message: "No matching user found"}
	}
	if b["sender_action"] == "mark_seen" {
		p.seen++
	}
	return map[string]any{"recipient_id": id}, nil
}

// upload takes a file with its message, in one form.
func (p *Page) upload(c metatest.Call) (any, *metatest.Error) {
	if err := c.Request.ParseMultipartForm(100 << 20); err != nil {
		return nil, p.wrong("message", "the body is no form")
	}
	b := map[string]any{}
	for name, values := range c.Request.MultipartForm.Value {
		if name != "recipient" && name != "message" {
			b[name] = values[0]
			continue
		}
		var part map[string]any
		if json.Unmarshal([]byte(values[0]), &part) != nil {
			return nil, p.wrong("message", name+" is no JSON")
		}
		b[name] = part
	}
	if trouble := p.checked(b, "message"); trouble != nil {
		return nil, trouble
	}
	f, head, err := c.Request.FormFile("filedata")
	if err != nil || metatest.Str(metatest.Obj(metatest.Obj(b, "message"), "attachment"), "type") == "template" {
		return nil, p.wrong("message", "a form brings a file, and a file comes in a form")
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, p.wrong("message", "the file broke off")
	}
	if len(data) > 25<<20 {
		return nil, &metatest.Error{Status: 400, Code: 100, Subcode: 2018109, Message: "Attachment size exceeds allowable limit"}
	}
	seen := metatest.Seen(data, head.Header.Get("Content-Type"), head.Filename)
	return p.send(b, &seen)
}
