package whatsapptest

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/bot/meta/metatest"
)

// Person is somebody with WhatsApp, as one of our numbers sees him.
type Person struct {
	ID     string // business-scoped
	Phone  string // digits; webhooks leave it out when Hidden
	Hidden bool

	number   *Number
	lastIn   time.Time
	received []Message
}

// Message is one of ours as the person sees it.
type Message struct {
	ID       string // WhatsApp's
	Type     string
	Text     string // with a template: its parameters, one a line
	Template string // "name/code"
	Buttons  []Button
	Place    bool // it asks for a place
	Files    []metatest.File
}

// Button is what can be tapped, or a row of a list.
type Button struct {
	ID, Title, Description string
	List                   bool
	Template               bool
}

// Label is what the person reads.
func (b Button) Label() string {
	if b.Description != "" {
		return b.Description
	}
	return b.Title
}

// Person makes somebody. phone may be empty for people with a username.
func (n *Number) Person(id, phone string) *Person {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	p := &Person{ID: id, Phone: phone, number: n}
	n.people[id] = p
	if phone != "" {
		n.people[phone] = p
	}
	return p
}

// Opened lets the person have written just now, without any webhook.
func (p *Person) Opened() *Person {
	p.number.server.mu.Lock()
	defer p.number.server.mu.Unlock()
	p.lastIn = p.number.server.Now()
	return p
}

// Received are our messages, oldest first.
func (p *Person) Received() []Message {
	p.number.server.mu.Lock()
	defer p.number.server.mu.Unlock()
	return append([]Message(nil), p.received...)
}

// Await waits for a message that holds a text and returns the newest such one.
func (p *Person) Await(ctx context.Context, text string) (Message, error) {
	for {
		changed := p.number.server.Changed()
		for _, m := range slices.Backward(p.Received()) {
			if strings.Contains(m.Text, text) {
				return m, nil
			}
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return Message{}, fmt.Errorf("waiting for %q: %w", text, ctx.Err())
		}
	}
}

const window = 24 * time.Hour

// take is a message of ours to the person.
func (p *Person) take(body map[string]any, to string) (any, *metatest.Error) {
	n, s := p.number, p.number.server
	id := s.wamid(p.Phone)
	m, trouble := s.show(n, id, body)
	if trouble != nil {
		return nil, trouble
	}
	code := 0
	s.mu.Lock()
	if m.Type != "template" && !s.Now().Before(p.lastIn.Add(window)) {
		if !s.cfg.Late {
			s.mu.Unlock()
			return nil, &metatest.Error{Status: 400, Code: 131047, Message: "Re-engagement message"}
		}
		code = 131047
	}
	if code == 0 {
		p.received = append(p.received, m)
	}
	s.mu.Unlock()
	s.Wake()
	switch {
	case code != 0:
		n.status(p, id, "failed", code)
	case s.cfg.Statuses:
		n.status(p, id, "sent", 0)
		n.status(p, id, "delivered", 0)
	}
	contact := map[string]any{"input": to}
	if to == p.Phone {
		contact["wa_id"] = to
	} else {
		contact["user_id"] = to
	}
	return map[string]any{"messaging_product": "whatsapp", "contacts": []any{contact}, "messages": []any{map[string]any{"id": id, "message_status": "accepted"}}}, nil
}

// show makes of a body what the person sees.
func (s *Server) show(n *Number, id string, body map[string]any) (Message, *metatest.Error) {
	m := Message{ID: id, Type: metatest.Str(body, "type")}
	part := metatest.Obj(body, m.Type)
	switch m.Type {
	case "text":
		m.Text = metatest.Str(part, "body")
	case "interactive":
		m.Text = metatest.Str(metatest.Obj(part, "body"), "text")
		m.Place = metatest.Str(part, "type") == "location_request_message"
		m.Buttons = buttons(metatest.Obj(part, "action"))
	case "template":
		m.Template = metatest.Str(part, "name") + "/" + metatest.Str(metatest.Obj(part, "language"), "code")
		return m, n.fill(&m, part)
	default:
		data, mime, there := s.GetFile(metatest.Str(part, "id"))
		if !there {
			return m, &metatest.Error{Status: 400, Code: 131009, Message: "Parameter value is not valid"}
		}
		m.Text = metatest.Str(part, "caption")
		m.Files = []metatest.File{metatest.Seen(data, mime, metatest.Str(part, "filename"))}
	}
	return m, nil
}

// fill fills a template in.
func (n *Number) fill(m *Message, part map[string]any) *metatest.Error {
	n.server.mu.Lock()
	f := n.templates[m.Template]
	n.server.mu.Unlock()
	if f == nil {
		return &metatest.Error{Status: 404, Code: 132001, Message: "Template name does not exist in the translation"}
	}
	values := 0
	for _, c := range metatest.Items(part, "components") {
		for _, p := range metatest.Items(c, "parameters") {
			if metatest.Str(p, "type") == "text" {
				values++
				m.Text += metatest.Str(p, "text") + "\n"
			} else if i := len(m.Buttons); i < len(f.buttons) && metatest.Str(c, "index") == strconv.Itoa(i) {
				m.Buttons = append(m.Buttons, Button{ID: metatest.Str(p, "payload"), Title: f.buttons[i], Template: true})
			}
		}
	}
	if f.values >= 0 && values != f.values || len(m.Buttons) != len(f.buttons) {
		return &metatest.Error{Status: 400, Code: 132000, Message: "Number of parameters does not match the expected number of params"}
	}
	return nil
}

func buttons(action map[string]any) (list []Button) {
	for _, b := range metatest.Items(action, "buttons") {
		list = append(list, Button{ID: metatest.Str(metatest.Obj(b, "reply"), "id"), Title: metatest.Str(metatest.Obj(b, "reply"), "title")})
	}
	for _, sec := range metatest.Items(action, "sections") {
		for _, r := range metatest.Items(sec, "rows") {
			list = append(list, Button{ID: metatest.Str(r, "id"), Title: metatest.Str(r, "title"), Description: metatest.Str(r, "description"), List: true})
		}
	}
	return list
}

// Write makes the person write.
func (p *Person) Write(text string) string {
	return p.Send("text", map[string]any{"body": text})
}

// Place makes the person share a place.
func (p *Person) Place(lat, lon float64) string {
	return p.Send("location", map[string]any{"latitude": lat, "longitude": lon})
}

// Send makes the person send a message of any type and returns its id.
func (p *Person) Send(kind string, what map[string]any) string {
	return p.send(map[string]any{"type": kind, kind: what})
}

// Tap makes the person tap the newest button of a label.
func (p *Person) Tap(label string) error {
	received := p.Received()
	for i := len(received) - 1; i >= 0; i-- {
		for _, b := range received[i].Buttons {
			if b.Label() != label {
				continue
			}
			if b.Template {
				p.send(map[string]any{"type": "button", "button": map[string]any{"payload": b.ID, "text": b.Title},
					"context": map[string]any{"from": p.number.Display, "id": received[i].ID}})
				return nil
			}
			kind, answer := "button_reply", map[string]any{"id": b.ID, "title": b.Title}
			if b.List {
				kind = "list_reply"
				if b.Description != "" {
					answer["description"] = b.Description
				}
			}
			p.send(map[string]any{"type": "interactive", "interactive": map[string]any{"type": kind, kind: answer},
				"context": map[string]any{"from": p.number.Display, "id": received[i].ID}})
			return nil
		}
	}
	return fmt.Errorf("no button is called %q", label)
}

func (p *Person) send(m map[string]any) string {
	n, s := p.number, p.number.server
	id := s.wamid(p.Phone)
	m["id"], m["timestamp"], m["from_user_id"] = id, strconv.FormatInt(s.Now().Unix(), 10), p.ID
	contact := map[string]any{"profile": map[string]any{"name": "Ramdin"}, "user_id": p.ID}
	if !p.Hidden && p.Phone != "" {
		m["from"], contact["wa_id"] = p.Phone, p.Phone
	}
	s.mu.Lock()
	p.lastIn = s.Now()
	n.known[id] = true
	s.mu.Unlock()
	n.push(map[string]any{"contacts": []any{contact}, "messages": []any{m}})
	return id
}
