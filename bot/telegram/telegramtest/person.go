package telegramtest

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Person is somebody with a phone who talks to one bot.
type Person struct {
	ID   int64
	bot  *Bot
	user user
}

// Person returns somebody by id. lang is the language of the phone, e.g. "hi". The bot may write to him only
// after he wrote, or after Open.
func (b *Bot) Person(id int64, lang string) *Person {
	return &Person{ID: id, bot: b, user: user{ID: id, FirstName: "Person " + strconv.FormatInt(id, 10), LanguageCode: lang}}
}

// Open lets the bot write to the person, as if he had once started it. It returns the person.
func (p *Person) Open() *Person {
	p.bot.mu.Lock()
	defer p.bot.mu.Unlock()
	p.bot.open(p.user)
	return p
}

// say puts a message of the person's into the chat and the bot's queue, and returns its id.
func (p *Person) say(fill func(m *wireMessage, seen *Message)) int {
	b := p.bot
	b.mu.Lock()
	defer b.mu.Unlock()
	ch := b.open(p.user)
	b.messages++
	m := wireMessage{MessageID: b.messages, From: &p.user, Chat: p.chat(), Date: b.server.clock().Unix()}
	seen := &Message{ID: b.messages}
	fill(&m, seen)
	seen.Text = m.Text + m.Caption
	ch.add(seen)
	b.push(p.ID, wireUpdate{Message: &m})
	return m.MessageID
}

func (p *Person) chat() wireChat {
	return wireChat{ID: p.ID, Type: "private", FirstName: p.user.FirstName}
}

// Write sends a text and returns the message's id.
func (p *Person) Write(text string) int {
	return p.say(func(m *wireMessage, _ *Message) { m.Text = text })
}

// Start opens the bot by a link with a payload.
func (p *Person) Start(payload string) int { return p.Write(strings.TrimSpace("/start " + payload)) }

// Reply answers a message.
func (p *Person) Reply(to int, text string) int {
	return p.say(func(m *wireMessage, seen *Message) {
		m.Text, seen.ReplyTo = text, to
		m.ReplyTo = &wireMessage{MessageID: to, Chat: p.chat(), Date: m.Date}
	})
}

// Forward passes on what somebody else wrote.
func (p *Person) Forward(text string) int {
	return p.say(func(m *wireMessage, _ *Message) {
		m.Text = text
		m.ForwardOrigin = &forwardOrigin{Type: "hidden_user", Date: m.Date, SenderUserName: "Somebody"}
	})
}

// Edit changes an earlier message of the person's.
func (p *Person) Edit(id int, text string) {
	b := p.bot
	b.mu.Lock()
	defer b.mu.Unlock()
	ch := b.open(p.user)
	if seen, ok := ch.byID[id]; ok {
		seen.Text, seen.Edits = text, seen.Edits+1
	}
	now := b.server.clock().Unix()
	m := wireMessage{MessageID: id, From: &p.user, Chat: p.chat(), Date: now, EditDate: now, Text: text}
	b.push(p.ID, wireUpdate{EditedMessage: &m})
}

// SendPhoto sends a photo with a caption, which may be empty.
func (p *Person) SendPhoto(data []byte, caption string) int {
	return p.say(func(m *wireMessage, seen *Message) {
		m.Caption = caption
		p.attach(m, seen, p.bot.store("photo", "", "image/jpeg", data, 0))
	})
}

// SendAlbum sends several photos at once; the caption stands below the first. It returns the messages' ids.
func (p *Person) SendAlbum(photos [][]byte, caption string) []int {
	var ids []int
	group := fmt.Sprintf("group-%d-%d", p.ID, p.bot.Count(AnyMethod)+len(photos))
	for i, data := range photos {
		ids = append(ids, p.say(func(m *wireMessage, seen *Message) {
			m.MediaGroupID, seen.Album = group, group
			if i == 0 {
				m.Caption = caption
			}
			p.attach(m, seen, p.bot.store("photo", "", "image/jpeg", data, 0))
		}))
	}
	return ids
}

// SendFile sends a file of a kind: video, voice, audio, document or sticker. claimed is the size that is told to
// the bot; 0: the true one.
func (p *Person) SendFile(kind, name, mime string, data []byte, claimed int64) int {
	return p.say(func(m *wireMessage, seen *Message) {
		p.attach(m, seen, p.bot.store(kind, name, mime, data, claimed))
	})
}

func (p *Person) attach(m *wireMessage, seen *Message, f File) {
	seen.Files = []File{f}
	w := &wireFile{FileID: f.ID, FileUniqueID: "u" + f.ID, FileSize: f.Size, FileName: f.Name, MimeType: f.MIME}
	switch f.Kind {
	case "photo":
		w.MimeType, w.Width, w.Height = "", 1280, 960
		small := wireFile{FileID: f.ID + "-small", FileUniqueID: "s" + f.ID, FileSize: f.Size / 4, Width: 320, Height: 240}
		m.Photo = []wireFile{small, *w}
	case "video":
		w.Width, w.Height, w.Duration = 640, 480, 5
		m.Video = w
	case "voice":
		w.FileName, w.Duration = "", 7
		m.Voice = w
	case "audio":
		w.Duration = 7
		m.Audio = w
	case "sticker":
		w.Width, w.Height, w.FileName, w.MimeType = 512, 512, "", ""
		m.Sticker = w
	default:
		m.Document = w
	}
}

// ShareLocation shares a place.
func (p *Person) ShareLocation(lat, lon float64) int {
	return p.say(func(m *wireMessage, _ *Message) { m.Location = &wireLocation{lat, lon} })
}

// ShareVenue shares a place with a name.
func (p *Person) ShareVenue(lat, lon float64, title, address string) int {
	return p.say(func(m *wireMessage, _ *Message) {
		m.Location = &wireLocation{lat, lon}
		m.Venue = &wireVenue{Location: *m.Location, Title: title, Address: address}
	})
}

// ShareContact shares the person's own card.
func (p *Person) ShareContact(phone string) int {
	return p.say(func(m *wireMessage, _ *Message) {
		m.Contact = &wireContact{PhoneNumber: phone, FirstName: p.user.FirstName, UserID: p.ID}
	})
}

// Tap taps the newest button with this label: one below a message comes back as a callback, one of the
// keyboard sends its words. A button that opens a link, or asks for a place (use ShareLocation), is an error.
func (p *Person) Tap(label string) error {
	m, button, ok := p.find(label)
	switch {
	case !ok:
		return fmt.Errorf("no button %q in sight", label)
	case button.Location || button.URL != "":
		return fmt.Errorf("button %q sends nothing when tapped", label)
	case button.Data == "":
		p.Write(label)
		return nil
	}
	p.TapData(m.ID, button.Data)
	return nil
}

// TapData taps a button that need not be there any more, and returns the callback's id.
func (p *Person) TapData(message int, data string) string {
	b := p.bot
	b.mu.Lock()
	defer b.mu.Unlock()
	b.open(p.user)
	id := strconv.FormatInt(p.ID, 10) + "000" + strconv.Itoa(len(b.taps)+1)
	b.taps[id] = tapOpen
	b.push(p.ID, wireUpdate{CallbackQuery: &callbackQuery{ID: id, From: p.user, ChatInstance: "1", Data: data,
		Message: wireMessage{MessageID: message, From: &b.self, Chat: p.chat(), Date: b.server.clock().Unix(), Text: "…"}}})
	return id
}

func (p *Person) find(label string) (Message, Button, bool) {
	messages := p.Messages()
	for _, m := range slices.Backward(messages) {
		for _, row := range slices.Concat(m.Buttons, m.Keyboard) {
			for _, button := range row {
				if button.Text == label {
					return m, button, true
				}
			}
		}
	}
	return Message{}, Button{}, false
}

// Block blocks the bot: it hears of it, and its messages are refused.
func (p *Person) Block() { p.member("member", "kicked") }

// Unblock takes the bot back.
func (p *Person) Unblock() { p.member("kicked", "member") }

// member tells the bot what it was in the chat, and what it is now.
func (p *Person) member(before, after string) {
	b := p.bot
	b.mu.Lock()
	defer b.mu.Unlock()
	b.open(p.user).blocked = after == "kicked"
	b.push(p.ID, wireUpdate{MyChatMember: &memberUpdated{Chat: p.chat(), From: p.user, Date: b.server.clock().Unix(),
		Old: wireMember{User: b.self, Status: before}, New: wireMember{User: b.self, Status: after}}})
}

// Delete deletes a message from the chat, the bot's or his own.
func (p *Person) Delete(id int) {
	p.bot.mu.Lock()
	defer p.bot.mu.Unlock()
	p.bot.open(p.user).forget(id)
}

// Messages is the whole chat as the person sees it now.
func (p *Person) Messages() []Message {
	p.bot.mu.Lock()
	defer p.bot.mu.Unlock()
	if c, ok := p.bot.chats[p.ID]; ok { // looking does not open the conversation
		return c.look()
	}
	return nil
}

// Received are the bot's messages in the chat.
func (p *Person) Received() []Message {
	return slices.DeleteFunc(p.Messages(), func(m Message) bool { return !m.FromBot })
}

// Await waits until a message of the bot's fits, as it is then, and returns it. The context bounds the wait.
func (p *Person) Await(ctx context.Context, fits func(Message) bool) (Message, error) {
	for {
		changed := p.changed()
		for _, m := range slices.Backward(p.Received()) {
			if fits(m) {
				return m, nil
			}
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return Message{}, fmt.Errorf("waiting for a message: %w", ctx.Err())
		}
	}
}

func (p *Person) changed() <-chan struct{} {
	p.bot.mu.Lock()
	defer p.bot.mu.Unlock()
	if c, ok := p.bot.chats[p.ID]; ok {
		return c.changed
	}
	return p.bot.changed
}

// Holds fits a message that holds a text.
func Holds(text string) func(Message) bool {
	return func(m Message) bool { return strings.Contains(m.Text, text) }
}
