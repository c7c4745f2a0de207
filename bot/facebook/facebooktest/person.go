package facebooktest

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/bot/meta/metatest"
)

// Person is somebody on Facebook, as one of our pages sees him.
type Person struct {
	ID string // for this page

	page     *Page
	lastIn   time.Time
	blocked  bool
	received []Message
}

// Message is one of ours as the person sees it.
type Message struct {
	ID      string // Messenger's
	Text    string
	Buttons []Button
	Files   []metatest.File
	Tag     string
	About   string // the post or comment that it privately answers
}

// Button is what can be tapped. Quick ones are gone when a newer message is there.
type Button struct {
	Title, Payload, URL string
	Quick               bool
}

// Person makes somebody.
func (p *Page) Person(id string) *Person {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	q := &Person{ID: id, page: p}
	p.people[id] = q
	return q
}

// Opened lets the person have written just now, without any webhook.
func (q *Person) Opened() *Person {
	q.page.server.mu.Lock()
	defer q.page.server.mu.Unlock()
	q.lastIn = q.page.server.Now()
	return q
}

// Block makes the person unreachable.
func (q *Person) Block() {
	q.page.server.mu.Lock()
	defer q.page.server.mu.Unlock()
	q.blocked = true
}

// Received are our messages, oldest first.
func (q *Person) Received() []Message {
	q.page.server.mu.Lock()
	defer q.page.server.mu.Unlock()
	return slices.Clone(q.received)
}

// Await waits for a message that holds a text and returns the newest such one.
func (q *Person) Await(ctx context.Context, text string) (Message, error) {
	for {
		changed := q.page.server.Changed()
		for _, m := range slices.Backward(q.Received()) {
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

// The windows. https://developers.facebook.com/docs/messenger-platform/policy/policy-overview
const (
	window      = 24 * time.Hour
	humanWindow = 7 * 24 * time.Hour
)

// send is a message of ours, by whichever way its recipient is named.
func (p *Page) send(b map[string]any, file *metatest.File) (any, *metatest.Error) {
	s := p.server
	to := metatest.Obj(b, "recipient")
	m := show(b, file)
	m.ID = "m_" + s.NextID() + "AbCd-_"
	s.mu.Lock()
	defer s.mu.Unlock()
	q := p.people[metatest.Str(to, "id")]
	if about := metatest.Str(to, "comment_id") + metatest.Str(to, "post_id"); about != "" {
		post, trouble := p.privately(to, about)
		if trouble != nil {
			return nil, trouble
		}
		q, m.About, post.privately = p.people[post.Author], about, true
	} else if trouble := p.mayWrite(q, m.Tag); trouble != nil {
		return nil, trouble
	}
	if q == nil || q.blocked {
		return nil, &metatest.Error{Status: 400, Code: 551, Subcode: 1545041, Message: "This person isn't available right now."}
	}
	q.received = append(q.received, m)
	s.Wake()
	if s.cfg.Receipts {
		q.receipts(m.ID)
	}
	return map[string]any{"recipient_id": q.ID, "message_id": m.ID}, nil
}

// mayWrite is called with the lock held, as is privately.
func (p *Page) mayWrite(q *Person, tag string) *metatest.Error {
	switch {
	case q == nil:
		return &metatest.Error{Status: 400, Code: 100, Subcode: 2018001, Message: "No matching user found"}
	case q.blocked:
		return nil
	case tag != "" && p.server.cfg.NoHumanAgent:
		return &metatest.Error{Status: 400, Code: 200, Message: "The app is not approved for human agent"}
	}
	open := window
	if tag != "" {
		open = humanWindow
	}
	if p.server.Now().Before(q.lastIn.Add(open)) {
		return nil
	}
	return &metatest.Error{Status: 400, Code: 10, Subcode: 2018278, Message: "This message is sent outside of allowed window."}
}

// show makes of a body what the person sees.
func show(b map[string]any, file *metatest.File) Message {
	said := metatest.Obj(b, "message")
	m := Message{Text: metatest.Str(said, "text"), Tag: metatest.Str(b, "tag")}
	for _, r := range metatest.Items(said, "quick_replies") {
		m.Buttons = append(m.Buttons, Button{Title: metatest.Str(r, "title"), Payload: metatest.Str(r, "payload"), Quick: true})
	}
	if p := metatest.Obj(metatest.Obj(said, "attachment"), "payload"); metatest.Str(p, "template_type") != "" {
		m.Text = metatest.Str(p, "text")
		for _, x := range metatest.Items(p, "buttons") {
			m.Buttons = append(m.Buttons, Button{Title: metatest.Str(x, "title"), Payload: metatest.Str(x, "payload"), URL: metatest.Str(x, "url")})
		}
	}
	if file != nil {
		m.Files = []metatest.File{*file}
	}
	return m
}

// receipts is called with the lock held.
func (q *Person) receipts(mid string) {
	at := q.page.server.Now().UnixMilli()
	q.page.server.PushJSON(q.page.Envelope(q.Event(map[string]any{"delivery": map[string]any{"mids": []any{mid}, "watermark": at}})))
	q.page.server.PushJSON(q.page.Envelope(q.Event(map[string]any{"read": map[string]any{"watermark": at}})))
}

// Event is an event of Messenger's from this person.
func (q *Person) Event(what map[string]any) map[string]any {
	e := map[string]any{"sender": map[string]any{"id": q.ID}, "recipient": map[string]any{"id": q.page.ID}, "timestamp": q.page.server.Now().UnixMilli()}
	for k, v := range what {
		e[k] = v
	}
	return e
}

// Entry is one page's part of a webhook with events of Messenger's.
func (p *Page) Entry(events ...any) map[string]any {
	return map[string]any{"id": p.ID, "time": p.server.Now().UnixMilli(), "messaging": events}
}

// Envelope is a webhook with events of Messenger's.
func (p *Page) Envelope(events ...any) map[string]any {
	return map[string]any{"object": "page", "entry": []any{p.Entry(events...)}}
}

// Write makes the person write.
func (q *Person) Write(text string) string { return q.say(map[string]any{"text": text}) }

// Photo makes the person send a picture.
func (q *Person) Photo(data []byte) string {
	s := q.page.server
	return q.say(map[string]any{"attachments": []any{map[string]any{"type": "image", "payload": map[string]any{"url": s.Link(s.PutFile(data, "image/jpeg"))}}}})
}

// Start makes the person begin the conversation, by a link that carries ref or by none.
func (q *Person) Start(ref string) {
	q.page.server.mu.Lock()
	tapped := map[string]any{"mid": "m_start", "title": "Get Started", "payload": q.page.started}
	q.lastIn = q.page.server.Now()
	q.page.server.mu.Unlock()
	if ref != "" {
		tapped["referral"] = map[string]any{"ref": ref, "source": "SHORTLINK", "type": "OPEN_THREAD"}
	}
	q.page.server.PushJSON(q.page.Envelope(q.Event(map[string]any{"postback": tapped})))
}

func (q *Person) say(what map[string]any) string {
	s := q.page.server
	mid := "m_" + s.NextID() + "-PeRs_"
	what["mid"] = mid
	s.mu.Lock()
	q.lastIn = s.Now()
	s.mu.Unlock()
	s.PushJSON(q.page.Envelope(q.Event(map[string]any{"message": what})))
	return mid
}

// Tap makes the person tap the newest button of a title. A quick reply is there as long as nothing newer is.
func (q *Person) Tap(title string) error {
	received := q.Received()
	for i := len(received) - 1; i >= 0; i-- {
		for _, b := range received[i].Buttons {
			if b.Title != title || b.URL != "" || b.Quick && i != len(received)-1 {
				continue
			}
			if b.Quick {
				q.say(map[string]any{"text": b.Title, "quick_reply": map[string]any{"payload": b.Payload}})
				return nil
			}
			q.Opened()
			q.page.server.PushJSON(q.page.Envelope(q.Event(map[string]any{"postback": map[string]any{"mid": received[i].ID, "title": b.Title, "payload": b.Payload},
				"timestamp": tapTime(q.page.server)})))
			return nil
		}
	}
	return fmt.Errorf("no button is called %q", title)
}

// tapTime makes taps of one moment differ, as they do with people.
func tapTime(s *Server) int64 {
	n, err := strconv.ParseInt(s.NextID(), 10, 64)
	if err != nil {
		return s.Now().UnixMilli()
	}
	return s.Now().UnixMilli() + n%1000
}
