package whatsapp

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// incoming: https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components#messages-object
type incoming struct {
	From       text `json:"from"` // a phone number, absent for people with a username
	FromUserID text `json:"from_user_id"`
	ID         text `json:"id"`
	Timestamp  text `json:"timestamp"`
	Type       text `json:"type"`
	GroupID    text `json:"group_id"`
	Context    struct {
		ID        text `json:"id"`
		Forwarded bool `json:"forwarded"`
		Often     bool `json:"frequently_forwarded"`
	} `json:"context"`
	Text struct {
		Body text `json:"body"`
	} `json:"text"`
	Image    media          `json:"image"`
	Video    media          `json:"video"`
	Audio    media          `json:"audio"`
	Voice    media          `json:"voice"`
	Document media          `json:"document"`
	Sticker  media          `json:"sticker"`
	Location *location      `json:"location"`
	Contacts []card         `json:"contacts"`
	Origin   text           `json:"origin"`
	Button   templateButton `json:"button"`
	Answer   struct {
		Button reply `json:"button_reply"`
		List   reply `json:"list_reply"`
	} `json:"interactive"`
	System system `json:"system"`
}

type media struct {
	ID       text `json:"id"`
	MIME     text `json:"mime_type"`
	Caption  text `json:"caption"`
	Filename text `json:"filename"`
	Size     text `json:"file_size"`
}

type location struct {
	Lat     *float64 `json:"latitude"`
	Lon     *float64 `json:"longitude"`
	Name    text     `json:"name"`
	Address text     `json:"address"`
}

type card struct {
	Name struct {
		Formatted text `json:"formatted_name"`
	} `json:"name"`
	Phones []struct {
		Phone text `json:"phone"`
		WaID  text `json:"wa_id"`
	} `json:"phones"`
}

type templateButton struct {
	Payload text `json:"payload"`
	Text    text `json:"text"`
}

type system struct {
	Type     text `json:"type"`
	Body     text `json:"body"`
	WaID     text `json:"wa_id"`
	NewWaID  text `json:"new_wa_id"`
	UserID   text `json:"user_id"`
	Previous text `json:"previous_user_id"`
}

// message reads one message. why is set instead when there is no event.
func (n *Number) message(raw json.RawMessage, v value) (in bot.Inbound, why string) {
	var m incoming
	if !bot.ReadJSON(raw, &m) {
		return bot.Inbound{}, skipMalformed
	}
	switch {
	case m.ID == "":
		return bot.Inbound{}, skipNoID
	case m.GroupID != "": // an answer there would tell strangers about somebody's complaint
		return bot.Inbound{}, skipGroup
	case m.Type == "reaction":
		return bot.Inbound{}, skipReaction
	case m.From != "" && digits(string(m.From)) == digits(string(v.Metadata.Display)):
		return bot.Inbound{}, skipEcho
	}
	id := hashed(string(m.ID))
	in = bot.Inbound{Account: n.account.Key, EventID: id, Kind: bot.MessageIn, MessageID: id, At: n.at(m.Timestamp),
		Peer: sender(m, v.Contacts), ReplyTo: hashed(string(m.Context.ID))}
	if m.Context.Forwarded || m.Context.Often {
		in.Forwarded = bot.PassedOn
	}
	if m.Type == "system" {
		return n.moved(in, m)
	}
	if in.Peer == "" {
		return bot.Inbound{}, skipNoPeer
	}
	if phoneShape().MatchString(string(m.From)) {
		in.Phone = "+" + digits(string(m.From))
	}
	in.Ack = bot.Clean(string(m.ID))
	fill, known := kinds()[m.Type]
	if !known {
		fill = func(in *bot.Inbound, _ incoming) { in.Kind = bot.OtherIn } // a person sent it, whatever it is
	}
	fill(&in, m)
	if in.Kind == bot.MessageIn && in.Text == "" && len(in.Files) == 0 && in.Location == nil && in.Contact == nil {
		in.Kind = bot.OtherIn
	}
	return in, ""
}

// kinds are the types of messages that say something.
func kinds() map[text]func(*bot.Inbound, incoming) {
	file := func(kind models.MediaKind, of func(incoming) media) func(*bot.Inbound, incoming) {
		return func(in *bot.Inbound, m incoming) { attach(in, kind, of(m)) }
	}
	return map[text]func(*bot.Inbound, incoming){
		"text":     func(in *bot.Inbound, m incoming) { in.Text = bot.Clean(string(m.Text.Body)) },
		"image":    file(models.Photo, func(m incoming) media { return m.Image }),
		"video":    file(models.Video, func(m incoming) media { return m.Video }),
		"audio":    file(models.Voice, func(m incoming) media { return m.Audio }),
		"voice":    file(models.Voice, func(m incoming) media { return m.Voice }),
		"document": file(models.Document, func(m incoming) media { return m.Document }),
		"sticker":  file(models.Sticker, func(m incoming) media { return m.Sticker }),
		"location": place,
		"contacts": shared,
		"button": func(in *bot.Inbound, m incoming) {
			tapped(in, m, reply{ID: string(m.Button.Payload), Title: string(m.Button.Text)})
		},
		"interactive": func(in *bot.Inbound, m incoming) {
			answer := m.Answer.Button
			if answer.ID == "" {
				answer = m.Answer.List
			}
			tapped(in, m, answer)
		},
		"request_welcome": func(in *bot.Inbound, _ incoming) { in.Text = "/start" }, // the chat was opened for the first time
	}
}

func attach(in *bot.Inbound, kind models.MediaKind, f media) {
	in.Text = bot.Clean(string(f.Caption))
	if !idShape.MatchString(string(f.ID)) {
		return
	}
	mime, _, _ := strings.Cut(bot.Clean(string(f.MIME)), ";")
	in.Files = []bot.File{{Kind: kind, Ref: string(f.ID), Name: bot.Clean(string(f.Filename)), MIME: strings.TrimSpace(mime), Size: max(f.Size.Number(), 0)}}
}

func place(in *bot.Inbound, m incoming) {
	l := m.Location
	if l == nil || l.Lat == nil || l.Lon == nil || *l.Lat < -90 || *l.Lat > 90 || *l.Lon < -180 || *l.Lon > 180 {
		return
	}
	in.Location = &models.Location{Lat: *l.Lat, Lon: *l.Lon}
	in.Venue = strings.Trim(bot.Clean(string(l.Name))+", "+bot.Clean(string(l.Address)), ", ")
}

// shared is a card. It is the sender's own when it has his number, or when he answered to being asked for it.
func shared(in *bot.Inbound, m incoming) {
	for _, c := range m.Contacts {
		for _, p := range c.Phones {
			phone := bot.Clean(string(p.Phone))
			if p.WaID != "" {
				phone = "+" + digits(string(p.WaID))
			}
			if phone == "" {
				continue
			}
			in.Contact = &bot.Contact{Phone: phone, Name: bot.Clean(string(c.Name.Formatted))}
			if m.From != "" && digits(phone) == digits(string(m.From)) || m.Origin == "contact_request" {
				in.Contact.Own = bot.Sender
			}
			return
		}
	}
}

// tapped is an answer by a button. One that carries nothing of ours is what it says.
func tapped(in *bot.Inbound, m incoming, r reply) {
	command, arg, ours := meta.ParseData(bot.Clean(r.ID))
	if r.ID == r.Title || !ours {
		in.Text = bot.Clean(r.Title)
		return
	}
	in.Kind, in.MessageID, in.ReplyTo = bot.TapIn, in.ReplyTo, ""
	in.Tap = &bot.Tap{ID: bot.Clean(string(m.ID)), Command: command, Arg: arg}
}

var changedFrom = regexp.MustCompile(`changed from (\S+) to (\S+)`)

// moved is a person whose number has changed: his conversation follows. Which of the ids are told differs by when Meta sent it.
func (n *Number) moved(in bot.Inbound, m incoming) (bot.Inbound, string) {
	changes := []text{"user_changed_number", "user_changed_user_id", "customer_changed_number"}
	if !slices.Contains(changes, m.System.Type) {
		return bot.Inbound{}, skipService
	}
	was, is := person(m.System.Previous, ""), person(m.System.UserID, "")
	if found := changedFrom.FindStringSubmatch(string(m.System.Body)); found != nil {
		was = first(was, person(text(found[1]), ""))
		is = first(is, person(text(found[2]), ""))
	}
	if from := person(m.FromUserID, ""); from != is {
		was = first(was, from)
	}
	if was == "" {
		was = person("", m.From)
		is = first(is, person("", m.System.WaID), person("", m.System.NewWaID))
	}
	if was == "" || is == "" || was == is {
		return bot.Inbound{}, skipNoPeer
	}
	in.Kind, in.Peer, in.NewPeer, in.ReplyTo = bot.MigrateIn, was, is, ""
	return in, ""
}

func first(peers ...models.Peer) models.Peer {
	for _, p := range peers {
		if p != "" {
			return p
		}
	}
	return ""
}

// sender is who wrote: by his business-scoped id, which every message has since 2026, else by his number.
func sender(m incoming, contacts []contact) models.Peer {
	if p := person(m.FromUserID, ""); p != "" {
		return p
	}
	for _, c := range contacts {
		if c.UserID != "" && (m.From != "" && c.WaID == m.From || m.From == "" && len(contacts) == 1) {
			return person(c.UserID, m.From)
		}
	}
	return person("", m.From)
}

// person is a peer: the business-scoped id if it is one, else the phone number if it is one.
func person(user, phone text) models.Peer {
	if bsuidShape().MatchString(string(user)) {
		return models.Peer(user)
	}
	if phoneShape().MatchString(string(phone)) {
		return models.Peer(phone)
	}
	return ""
}

// at is the platform's time; where it tells none, ours. A time beyond the year 9999 could not be stored.
func (n *Number) at(unix text) time.Time {
	const endOfDates = 253402300800 // 10000-01-01
	s := unix.Number()
	if s <= 0 || s >= endOfDates {
		return n.clock.Now().UTC()
	}
	return time.Unix(s, 0).UTC()
}
