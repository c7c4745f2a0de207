package console

import (
	"context"
	"slices"
	"strings"

	"sunwai/bot"
	"sunwai/models"
)

// Input is what a person sends in one message.
type Input struct {
	Text     string // with files: their caption
	ReplyTo  string // ID of a message in the same chat
	Files    []File // as returned by Keep
	Location *models.Location
	Venue    string // name of the place that is shared
	LangHint string // language of the person's app
}

// Say sends a message from a phone. A message that could not be stored stays in the transcript as Failed,
// and the error says why.
func (c *Console) Say(ctx context.Context, chat Chat, in Input) (Message, error) {
	in.Text = clean(in.Text)
	if err := c.fits(chat, in); err != nil {
		return Message{}, err
	}
	m := &Message{ID: c.nextID(), Way: FromPerson, At: c.clock.Now().UTC(), Text: in.Text, Files: slices.Clone(in.Files),
		Location: in.Location, Venue: in.Venue, ReplyTo: in.ReplyTo, State: Sending}
	out := c.inbound(chat, bot.MessageIn, m.ID)
	out.At, out.Text, out.ReplyTo, out.LangHint = m.At, m.Text, m.ReplyTo, in.LangHint
	out.Location, out.Venue = m.Location, m.Venue
	for _, f := range m.Files {
		out.Files = append(out.Files, bot.File{Kind: f.Kind, Ref: f.ID, Name: f.Name, MIME: f.MIME, Size: f.Size})
	}
	m.pending = &out

	// It is shown before it is stored: the answer may be here before the inbox returns.
	c.mu.Lock()
	c.chat(chat).add(m)
	c.touch(m)
	c.mu.Unlock()
	return c.push(ctx, chat, m.ID)
}

// Again sends a Failed message once more, as the same event: it can never count twice.
func (c *Console) Again(ctx context.Context, chat Chat, id string) (Message, error) {
	m, ok := c.Message(chat, id)
	if !ok || m.State != Failed || m.pending == nil {
		return Message{}, notFound()
	}
	c.change(chat, id, func(m *Message) { m.State = Sending })
	return c.push(ctx, chat, id)
}

// Edit changes the words of an earlier message of the person's own.
func (c *Console) Edit(ctx context.Context, chat Chat, id, text string) error {
	text = clean(text)
	if err := c.fits(chat, Input{Text: text}); err != nil {
		return err
	}
	m, ok := c.Message(chat, id)
	if !ok || m.Way != FromPerson || m.State != Delivered {
		return notFound()
	}
	in := c.inbound(chat, bot.EditedIn, id)
	in.At, in.Text, in.Location, in.Venue, in.ReplyTo = c.clock.Now().UTC(), text, m.Location, m.Venue, m.ReplyTo
	if err := c.inTurn(ctx, chat, in); err != nil {
		return err
	}
	c.change(chat, id, func(m *Message) { m.Text, m.Edited = text, true })
	return nil
}

// Tap taps a button of one of our messages; row and column start at 0. Links and requests for a place
// are not tapped: the phone opens them by itself.
func (c *Console) Tap(ctx context.Context, chat Chat, id string, row, column int) error {
	m, ok := c.Message(chat, id)
	if !ok || row < 0 || row >= len(m.Buttons) || column < 0 || column >= len(m.Buttons[row]) {
		return notFound()
	}
	b := m.Buttons[row][column]
	if b.URL != "" || b.Location {
		return badInput("error.bad_input")
	}
	in := c.inbound(chat, bot.TapIn, id)
	in.Tap = &bot.Tap{ID: in.EventID, Command: b.Command, Arg: b.Arg}
	if err := c.inTurn(ctx, chat, in); err != nil {
		return err
	}
	c.change(chat, id, func(m *Message) { m.Buttons = tapped(m.Buttons, row, column) })
	return nil
}

// tapped marks a button in a copy. The keyboard may have been exchanged by an edit in the meantime.
func tapped(rows [][]Button, row, column int) [][]Button {
	out := slices.Clone(rows)
	if row < len(out) && column < len(out[row]) {
		out[row] = slices.Clone(out[row])
		out[row][column].Tapped = true
	}
	return out
}

// inbound begins an event of a chat. Its id is new also after a restart: time and random bits are in it.
func (c *Console) inbound(chat Chat, kind bot.Kind, message string) bot.Inbound {
	return bot.Inbound{Account: chat.Account, EventID: c.nextID(), Kind: kind, Peer: chat.Peer,
		MessageID: message, At: c.clock.Now().UTC()}
}

// push brings a message into the inbox and notes what became of it.
func (c *Console) push(ctx context.Context, chat Chat, id string) (Message, error) {
	m, ok := c.Message(chat, id)
	if !ok || m.pending == nil {
		return Message{}, notFound()
	}
	err := c.inTurn(ctx, chat, *m.pending)
	c.change(chat, id, func(m *Message) {
		if err != nil {
			m.State = Failed
			return
		}
		m.State, m.pending = Delivered, nil
	})
	m, _ = c.Message(chat, id)
	return m, err
}

// inTurn delivers one event of a chat at a time, so that they are stored in the order of the thumbs.
func (c *Console) inTurn(ctx context.Context, chat Chat, in bot.Inbound) error {
	c.mu.Lock()
	turn := c.chat(chat).turn
	c.mu.Unlock()
	select {
	case turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-turn }()
	return c.deliver(ctx, in)
}

// change replaces a message by a changed copy.
func (c *Console) change(chat Chat, id string, how func(*Message)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	t, ok := c.chats[chat]
	if !ok {
		return
	}
	m := t.find(id)
	if m == nil {
		return
	}
	next := *m
	how(&next)
	*m = next
	c.touch(m)
}

// fits refuses what no phone could send: the engine answers everything else.
func (c *Console) fits(chat Chat, in Input) error {
	if _, ok := c.Account(chat.Account); !ok || chat.Peer == "" || len(chat.Peer) > maxPeer {
		return notFound()
	}
	if strings.TrimSpace(in.Text) == "" && len(in.Files) == 0 && in.Location == nil {
		return badInput("error.empty")
	}
	limit := maxText
	if len(in.Files) > 0 {
		limit = maxCaption
	}
	if bot.UTF16(in.Text) > limit {
		return models.NewError(models.CodeTooLarge, "error.too_long")
	}
	if p := in.Location; p != nil && !(p.Lat >= -90 && p.Lat <= 90 && p.Lon >= -180 && p.Lon <= 180) {
		return badInput("error.bad_place") // written so that NaN is refused too
	}
	return nil
}

// clean drops what no database stores: bad UTF-8 and U+0000.
func clean(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\x00", "")
}

func notFound() *models.Error { return models.NewError(models.CodeNotFound, "error.not_found") }

func badInput(key string) *models.Error { return models.NewError(models.CodeBadInput, key) }
