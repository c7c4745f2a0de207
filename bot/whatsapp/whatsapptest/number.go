package whatsapptest

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sunwai/bot/meta/metatest"
)

// Number is a phone number of ours at WhatsApp.
type Number struct {
	ID      string
	Display string // digits

	server    *Server
	token     string
	people    map[string]*Person // by business-scoped id and by phone
	templates map[string]*form   // "name/code"
	read      map[string]bool    // wamids that were marked
	known     map[string]bool    // wamids of people's messages
}

// AddNumber makes a number.
func (s *Server) AddNumber(id, display, token string) *Number {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := &Number{ID: id, Display: display, server: s, token: token, people: map[string]*Person{}, templates: map[string]*form{},
		read: map[string]bool{}, known: map[string]bool{}}
	s.numbers[id] = n
	return n
}

// form is an approved template.
type form struct {
	values  int // -1: any number
	buttons []string
}

// ApproveForm approves a template with so many variables and with buttons in a language.
func (n *Number) ApproveForm(name, code string, values int, buttons ...string) {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	n.templates[name+"/"+code] = &form{values, buttons}
}

// Approve approves a template in languages.
func (n *Number) Approve(name string, codes ...string) {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	for _, c := range codes {
		n.templates[name+"/"+c] = &form{values: -1}
	}
}

// Subscribe has the business account tell its news to these apps and to no others.
func (s *Server) Subscribe(apps ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.apps = []any{}
	for _, id := range apps {
		s.apps = append(s.apps, map[string]any{"whatsapp_business_api_data": map[string]any{"id": id, "name": "Sunwai", "link": "https://www.facebook.com/games/?app_id=" + id}})
	}
}

// SubscribeElsewhere has the business account tell its news to an app at an address of its own.
func (s *Server) SubscribeElsewhere(app, url string) {
	s.Subscribe(app)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.apps = []any{map[string]any{"whatsapp_business_api_data": map[string]any{"id": app, "name": "Sunwai"}, "override_callback_uri": url}}
}

// subscribed lists the apps, as Meta's description of its API has it.
func (s *Server) subscribed(_ *Number, c metatest.Call) (any, *metatest.Error) {
	if c.ID != Business {
		return nil, &metatest.Error{Status: 400, Code: 100, Message: "Unsupported get request. Object with ID '" + c.ID + "' does not exist"}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return map[string]any{"data": s.apps}, nil
}

// approved lists the templates.
func (s *Server) approved(n *Number, _ metatest.Call) (any, *metatest.Error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := []any{}
	if n.templates["complaint_closed/hi"] == nil { // one that Meta has not looked at yet
		list = append(list, map[string]any{"name": "complaint_closed", "language": "hi", "status": "PENDING", "category": "UTILITY"})
	}
	for _, key := range slices.Sorted(maps.Keys(n.templates)) {
		name, code, _ := strings.Cut(key, "/")
		list = append(list, map[string]any{"name": name, "language": code, "status": "APPROVED", "category": "UTILITY"})
	}
	return map[string]any{"data": list}, nil
}

// Read is how many messages of people were marked as read.
func (n *Number) Read() int {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	return len(n.read)
}

// messages takes a message, or the mark that one was read.
func (s *Server) messages(n *Number, c metatest.Call) (any, *metatest.Error) {
	var body map[string]any
	if err := json.NewDecoder(io.LimitReader(c.Request.Body, 1<<20)).Decode(&body); err != nil {
		s.Violated("messages: the body is no JSON")
		return nil, &metatest.Error{Status: 400, Code: 100, Message: "Invalid parameter"}
	}
	if body["status"] == "read" {
		return s.mark(n, body)
	}
	if broken := s.spec.check(body); len(broken) > 0 {
		s.Violated("messages: %s", strings.Join(broken, "; "))
		return nil, &metatest.Error{Status: 400, Code: 131009, Message: "Parameter value is not valid"}
	}
	to, _ := body["recipient"].(string)
	if to == "" {
		to, _ = body["to"].(string)
	}
	s.mu.Lock()
	p := n.people[to]
	s.mu.Unlock()
	if p == nil {
		return nil, &metatest.Error{Status: 400, Code: 131026, Message: "Message undeliverable"}
	}
	return p.take(body, to)
}

func (s *Server) mark(n *Number, body map[string]any) (any, *metatest.Error) {
	for name := range body {
		if !slices.Contains(s.spec.Mark, name) {
			s.Violated("messages: %q does not belong to a mark", name)
		}
	}
	id, _ := body["message_id"].(string)
	s.mu.Lock()
	defer s.mu.Unlock()
	if !n.known[id] {
		return nil, &metatest.Error{Status: 400, Code: 100, Message: "Invalid parameter"}
	}
	n.read[id] = true
	return map[string]any{"success": true}, nil
}

// media takes a file of ours.
func (s *Server) media(_ *Number, c metatest.Call) (any, *metatest.Error) {
	r := c.Request
	bad := func(why string) (any, *metatest.Error) {
		s.Violated("media: %s", why)
		return nil, &metatest.Error{Status: 400, Code: 131053, Message: "Media upload error"}
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

// get is a number or a file.
func (s *Server) get(n *Number, c metatest.Call) (any, *metatest.Error) {
	if c.ID == n.ID {
		return map[string]any{"id": n.ID, "display_phone_number": "+" + n.Display[:2] + " " + n.Display[2:], "verified_name": "Sunwai",
			"quality_rating": "GREEN", "name_status": "APPROVED", "code_verification_status": "VERIFIED"}, nil
	}
	data, mime, there := s.GetFile(c.ID)
	if !there || c.Request.URL.Query().Get("phone_number_id") != n.ID {
		return nil, &metatest.Error{Status: 400, Code: 100, Message: "Unsupported get request. Object with ID '" + c.ID + "' does not exist"}
	}
	return map[string]any{"messaging_product": "whatsapp", "id": c.ID, "mime_type": mime, "sha256": metatest.Seen(data, mime, "").SHA256,
		"file_size": strconv.Itoa(len(data)), "url": s.Link(c.ID)}, nil
}

// push puts a change into the queue of deliveries, one POST each.
func (n *Number) push(value map[string]any) {
	n.server.PushJSON(map[string]any{"object": "whatsapp_business_account", "entry": []any{map[string]any{
		"id": "waba1", "changes": []any{n.Change(value)}}}})
}

// Change is a change of a webhook that names the number.
func (n *Number) Change(value map[string]any) map[string]any {
	value["messaging_product"] = "whatsapp"
	value["metadata"] = map[string]any{"display_phone_number": n.Display, "phone_number_id": n.ID}
	return map[string]any{"field": "messages", "value": value}
}

func (n *Number) status(p *Person, id, state string, code int) {
	st := map[string]any{"id": id, "status": state, "timestamp": strconv.FormatInt(n.server.Now().Unix(), 10), "recipient_user_id": p.ID}
	if p.Phone != "" && !p.Hidden {
		st["recipient_id"] = p.Phone
	}
	if code != 0 {
		st["errors"] = []any{map[string]any{"code": code, "title": "failed", "message": "failed"}}
	}
	n.push(map[string]any{"statuses": []any{st}})
}

// wamid is a message's id; like WhatsApp's it holds a phone number.
func (s *Server) wamid(phone string) string {
	return "wamid." + base64.StdEncoding.EncodeToString([]byte("\x1d\x06\x0b"+phone+"\x15\x02"+s.NextID()))
}
