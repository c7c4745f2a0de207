package console

import (
	"cmp"
	"slices"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Way is who wrote a message.
type Way string

const (
	FromPerson Way = "person" // by the citizen or officer who holds the phone
	FromUs     Way = "us"     // by our account
)

// State is how far what a person said has come. What we say is always Delivered.
type State string

const (
	Sending   State = "sending"   // on its way into the inbox
	Delivered State = "delivered" // durably stored
	Failed    State = "failed"    // not stored: Again tries once more
)

// Message is one message of a chat as its phone shows it.
type Message struct {
	ID       string // grows with time; unique over restarts
	Way      Way
	At       time.Time
	Text     string
	Buttons  [][]Button
	Files    []File
	Location *models.Location
	Venue    string
	ReplyTo  string // ID of a message in the same chat
	Edited   bool
	Silent   bool
	Protect  bool // the platform is asked not to let it be forwarded
	State    State

	rev     int64
	pending *bot.Inbound // what Again sends, while Failed
}

// Button is a button as the phone shows it.
type Button struct {
	bot.Label
	Tapped bool
}

// File is a file of a message. ID is what Open takes.
type File struct {
	ID   string
	Kind models.MediaKind
	Name string
	MIME string // as sniffed
	Size int64  // bytes
}

// Change is a message that is new or has changed.
type Change struct {
	Chat    Chat
	Message Message
}

// transcript is one chat. Its messages are in the order in which they were written; a stored Message is
// never changed inside: it is replaced, so that copies handed out stay as they were.
type transcript struct {
	messages []*Message
	turn     chan struct{} // held while something is on its way into the inbox: order within a chat holds
}

func (t *transcript) find(id string) *Message {
	for _, m := range slices.Backward(t.messages) {
		if m.ID == id {
			return m
		}
	}
	return nil
}

func (t *transcript) add(m *Message) {
	t.messages = append(t.messages, m)
	if over := len(t.messages) - keptMessages; over > 0 {
		t.messages = slices.Delete(t.messages, 0, over)
	}
}

func (t *transcript) lastRev() int64 {
	last := int64(0)
	for _, m := range t.messages {
		last = max(last, m.rev)
	}
	return last
}

// chat returns the transcript, a new one for a new chat. The caller holds the lock.
func (c *Console) chat(key Chat) *transcript {
	if t, ok := c.chats[key]; ok {
		return t
	}
	if len(c.chats) >= keptChats {
		c.forgetQuietest()
	}
	t := &transcript{turn: make(chan struct{}, 1)}
	c.chats[key] = t
	return t
}

// forgetQuietest makes room: a script that invents people must not fill the memory.
func (c *Console) forgetQuietest() {
	type aged struct {
		key Chat
		rev int64
	}
	all := make([]aged, 0, len(c.chats))
	for key, t := range c.chats {
		all = append(all, aged{key, t.lastRev()})
	}
	slices.SortFunc(all, func(a, b aged) int { return cmp.Compare(a.rev, b.rev) })
	for _, old := range all[:len(all)/10+1] {
		delete(c.chats, old.key)
	}
}

// Transcript returns the chat's messages, oldest first.
func (c *Console) Transcript(chat Chat) []Message {
	changes, _ := c.Since(0, chat)
	out := make([]Message, 0, len(changes))
	for _, ch := range changes {
		out = append(out, ch.Message)
	}
	return out
}

// Message returns one message of a chat.
func (c *Console) Message(chat Chat, id string) (Message, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if t, ok := c.chats[chat]; ok {
		if m := t.find(id); m != nil {
			return *m, true
		}
	}
	return Message{}, false
}

// Forget deletes a message at its reader's, as people do on their phones; we are not told.
func (c *Console) Forget(chat Chat, id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if t, ok := c.chats[chat]; ok {
		t.messages = slices.DeleteFunc(t.messages, func(m *Message) bool { return m.ID == id })
	}
}

// Since returns the messages of the chats that are new or changed after the revision, chat by chat, oldest
// first, and the revision to ask from the next time.
func (c *Console) Since(rev int64, chats ...Chat) ([]Change, int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []Change
	for _, key := range chats {
		t, ok := c.chats[key]
		if !ok {
			continue
		}
		for _, m := range t.messages {
			if m.rev > rev {
				out = append(out, Change{Chat: key, Message: *m})
			}
		}
	}
	return out, c.rev
}

// Changed returns a channel that is closed at the next change of any chat. Take it before reading with
// Since, so that nothing is missed in between.
func (c *Console) Changed() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.changed
}
