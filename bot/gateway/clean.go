package gateway

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"sunwai/bot"
	"sunwai/models"
)

// clean returns s without U+0000 and without bytes that are not UTF-8: PostgreSQL takes neither in a text, and one such
// event would fail its whole batch.
func clean(s string) string {
	if strings.IndexByte(s, 0) < 0 && utf8.ValidString(s) {
		return s
	}
	return strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\x00", "")
}

// cleaned returns the event with all its strings clean and its time in UTC. What it was decoded into is left alone.
func cleaned(in bot.Inbound) bot.Inbound {
	for _, s := range []*string{&in.Account, &in.EventID, &in.MessageID, &in.ReplyTo, &in.Text, &in.Group, &in.Venue,
		&in.LangHint, &in.Ack, (*string)(&in.Peer), (*string)(&in.NewPeer), (*string)(&in.Kind)} {
		*s = clean(*s)
	}
	in.At = in.At.UTC()
	if in.Tap != nil {
		tap := *in.Tap
		tap.ID, tap.Command, tap.Arg = clean(tap.ID), clean(tap.Command), clean(tap.Arg)
		in.Tap = &tap
	}
	if in.Contact != nil {
		c := *in.Contact
		c.Phone, c.Name = clean(c.Phone), clean(c.Name)
		in.Contact = &c
	}
	if len(in.Files) > 0 {
		files := append([]bot.File(nil), in.Files...)
		for i := range files {
			f := &files[i]
			f.Ref, f.Name, f.MIME = clean(f.Ref), clean(f.Name), clean(f.MIME)
		}
		in.Files = files
	}
	return in
}

// encode makes an inbox event of a clean event.
func encode(in bot.Inbound) (models.InboxEvent, error) {
	var b bytes.Buffer
	b.Grow(384 + len(in.Text))
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // it is stored, not shown in a page
	if err := e.Encode(in); err != nil {
		return models.InboxEvent{}, fmt.Errorf("encoding an event: %w", err)
	}
	event := models.InboxEvent{Account: in.Account, EventID: in.EventID, Peer: in.Peer, Kind: string(in.Kind), At: in.At,
		Payload: bytes.TrimRight(b.Bytes(), "\n")}
	if in.Kind == bot.MessageIn {
		event.MessageID = in.MessageID
	}
	return event, nil
}

// decode reads a stored event back.
func decode(row models.InboxRow) (bot.Inbound, error) {
	var in bot.Inbound
	if err := json.Unmarshal(row.Payload, &in); err != nil {
		// The decoder's own words may quote the payload.
		return bot.Inbound{Account: row.Account, EventID: row.EventID, Peer: row.Peer, At: row.At, Kind: bot.OtherIn},
			fmt.Errorf("decoding stored event %d failed", row.ID)
	}
	return in, nil
}
