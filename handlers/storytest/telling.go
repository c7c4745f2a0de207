package storytest

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"sunwai/bot"
	"sunwai/models"
)

// inbound makes the event of a line.
func (s *stage) inbound(a action) (bot.Inbound, error) {
	if _, ok := s.accounts[a.account]; !ok {
		return bot.Inbound{}, fmt.Errorf("no account %q", a.account)
	}
	s.events++
	id := strconv.Itoa(s.events)
	in := bot.Inbound{Account: a.account, EventID: id, MessageID: "m" + id, Kind: bot.MessageIn, Peer: models.Peer(a.who), At: s.clock.Now().UTC()}
	make, ok := verbs()[a.verb]
	if !ok {
		make, ok = inPublic()[a.verb]
	}
	if !ok {
		return in, fmt.Errorf("nobody can %q in a story", a.verb)
	}
	if err := make(s, a, &in); err != nil {
		return in, err
	}
	if in.Public == nil {
		s.lastIn[in.Peer] = in.MessageID
	}
	return in, nil
}

// verbs are what people can do in a story.
func verbs() map[string]func(*stage, action, *bot.Inbound) error {
	return map[string]func(*stage, action, *bot.Inbound) error{
		"says":    says,
		"taps":    taps,
		"sends":   sends,
		"replies": replies,
		"edits":   edits,
		"passes": func(s *stage, a action, in *bot.Inbound) error { // what somebody else sent
			in.Forwarded = bot.PassedOn
			return sends(s, a, in)
		},
		"joins": joins,
		"tells": func(s *stage, a action, in *bot.Inbound) error { // to the desk, which writes it down: "tells for Sita, mother"
			in.Heard = &bot.Heard{}
			in.Heard.Name, in.Heard.Relation, _ = strings.Cut(strings.TrimPrefix(a.more, "for "), ", ")
			return says(s, a, in)
		},
		"blocks": func(_ *stage, _ action, in *bot.Inbound) error {
			in.Kind, in.Stopped = bot.MemberIn, bot.Blocked
			return nil
		},
	}
}

func says(_ *stage, a action, in *bot.Inbound) error {
	in.Text = strings.ReplaceAll(a.rest, `\n`, "\n")
	if n, ok := strings.CutPrefix(in.Text, "×"); ok { // "×4000 अ": the letter so often
		count, what, _ := strings.Cut(n, " ")
		times, err := strconv.Atoi(count)
		if err != nil {
			return err
		}
		in.Text = strings.Repeat(what+" ", times)
	}
	return nil
}

func taps(s *stage, a action, in *bot.Inbound) error {
	told := s.sent[in.Peer]
	for i := len(told) - 1; i >= 0; i-- {
		for _, row := range told[i].buttons {
			for _, l := range row {
				if l.Text == a.rest {
					in.Kind, in.Tap = bot.TapIn, &bot.Tap{ID: in.EventID, Command: l.Command, Arg: l.Arg}
					in.MessageID = told[i].id
					return nil
				}
			}
		}
	}
	return fmt.Errorf("%s has no button %q", a.who, a.rest)
}

func sends(_ *stage, a action, in *bot.Inbound) error {
	what, rest, _ := strings.Cut(a.rest, " ")
	kinds := map[string]models.MediaKind{"photo": models.Photo, "voice": models.Voice, "video": models.Video,
		"document": models.Document, "sticker": models.Sticker, "exe": models.Document}
	if kind, ok := kinds[what]; ok {
		ref := what + in.EventID
		if name, caption, named := strings.Cut(strings.TrimPrefix(rest, "<"), ">"); named && strings.HasPrefix(rest, "<") {
			ref, rest = name, caption
		}
		in.Files = []bot.File{{Kind: kind, Ref: ref, Size: 1000}}
		in.Text = strings.TrimSpace(rest)
		return nil
	}
	switch what {
	case "place":
		lat, lon, ok := strings.Cut(rest, ",")
		point := models.Location{}
		var err, err2 error
		point.Lat, err = strconv.ParseFloat(strings.TrimSpace(lat), 64)
		point.Lon, err2 = strconv.ParseFloat(strings.TrimSpace(lon), 64)
		if !ok || err != nil || err2 != nil {
			return fmt.Errorf("write: sends: place LAT,LON")
		}
		in.Location = &point
		return nil
	case "contact":
		in.Contact = &bot.Contact{Phone: rest, Own: bot.Sender} // his own, as the platform vouches
		return nil
	}
	return fmt.Errorf("nobody can send %q in a story", what)
}

func replies(s *stage, a action, in *bot.Inbound) error {
	told := s.sent[in.Peer]
	if len(told) == 0 {
		return fmt.Errorf("%s was told nothing yet", a.who)
	}
	in.ReplyTo, in.Text = told[len(told)-1].id, a.rest
	return nil
}

func edits(s *stage, a action, in *bot.Inbound) error {
	in.Kind, in.MessageID, in.Text = bot.EditedIn, s.lastIn[in.Peer], a.rest
	return nil
}

func joins(s *stage, a action, in *bot.Inbound) error {
	code, ok := s.codes[strings.TrimSpace(a.rest)]
	if !ok {
		return fmt.Errorf("nobody invited %q", a.rest)
	}
	in.Text = "/start " + code
	return nil
}

// deliver sends what is due and writes it down as the story shows it.
func (s *stage) deliver() ([]string, error) {
	var out []string
	keys := make([]string, 0, len(s.accounts))
	for k := range s.accounts {
		keys = append(keys, k)
	}
	for {
		rows, err := s.store.PendingOutbox(s.ctx, keys, 100)
		if err != nil || len(rows) == 0 {
			return out, err
		}
		for _, row := range rows {
			lines, err := s.send(row)
			if err != nil {
				return out, err
			}
			out = append(out, lines...)
		}
	}
}

// send gives a row to its platform, as the gateway does.
func (s *stage) send(row models.OutboxRow) ([]string, error) {
	limits := limitsOf(row.To.Platform)
	window, lastIn, err := s.window(row)
	if err != nil {
		return nil, err
	}
	if window == bot.WindowShut {
		row.Code = ""
	}
	parts, err := s.renderer.Render(s.ctx, row, limits)
	if err != nil {
		return nil, err
	}
	if row.PublicTo != "" {
		out, fit := bot.InPublic(row.Intent, parts, limits)
		if !fit {
			return nil, fmt.Errorf("%s is not made for the public", row.Kind)
		}
		parts = []bot.Outbound{out}
		if s.refuses[row.To.Account] {
			return nil, s.store.Delivered(s.ctx, []models.Delivery{{ID: row.ID, State: models.OutboxDead, Code: string(bot.Refused), At: s.clock.Now()}})
		}
	}
	ref, edited, err := s.edited(row, limits)
	if err != nil {
		return nil, err
	}
	var out []string
	for i, p := range parts {
		p.Kind, p.Neutral = row.Kind, slices.Contains(row.Args.Flags, "discreet")
		p.Window, p.About, p.Human, p.PrivateTo = window, row.Args.Number, row.Human, row.PrivateTo
		mark, err := handsOver(row.To.Platform, p, lastIn, s.clock.Now())
		if err != nil {
			return nil, s.elsewhere(row)
		}
		if mark == "<template>" {
			p = asApproved(p)
		}
		m := message{id: ref, text: p.Text, buttons: p.Buttons, account: row.To.Account, day: models.LocalDate(s.clock.Now())}
		if ref == "" || i > 0 {
			m.id = sentRef(row, i)
		}
		if i == 0 {
			ref = m.id
		}
		special := marks(p, row, edited)
		if mark != "" {
			special = append(special, mark)
		}
		s.keep(row, m)
		out = append(out, said(reader(row), p.Text, labels(p.Buttons), special)...)
	}
	return out, s.store.Delivered(s.ctx, []models.Delivery{{ID: row.ID, State: models.OutboxSent, SentRef: ref, At: s.clock.Now()}})
}

// keep remembers what people can reply to and tap.
func (s *stage) keep(row models.OutboxRow, m message) {
	if row.PublicTo == "" {
		s.sent[row.To.Peer] = append(s.sent[row.To.Peer], m)
		return
	}
	for who, a := range s.public {
		if a.ref == row.PublicTo {
			a.answer = m.id
			s.public[who] = a
		}
	}
}

// edited finds the message that this one changes.
func (s *stage) edited(row models.OutboxRow, limits bot.Limits) (ref string, edited bool, err error) {
	if !row.Edit || row.Ref == "" || limits.Edit != bot.Can {
		return "", false, nil
	}
	before, err := s.store.SentBefore(s.ctx, row.To, row.Ref)
	if err != nil {
		return "", false, ignoreMissing(err)
	}
	return before.SentRef, true, nil
}

func labels(rows [][]bot.Label) [][]string {
	var out [][]string
	for _, row := range rows {
		var texts []string
		for _, l := range row {
			texts = append(texts, l.Text)
		}
		out = append(out, texts)
	}
	return out
}

// marks are what is special about a message, in the story's own words.
func marks(p bot.Outbound, row models.OutboxRow, edited bool) (out []string) {
	for _, f := range p.Files {
		out = append(out, "<"+string(f.Kind)+">")
	}
	if edited {
		out = append(out, "<changes the earlier message>")
	}
	if row.Silent {
		out = append(out, "<silently>")
	}
	return out
}

func ignoreMissing(err error) error {
	if errors.Is(err, models.ErrNotFound) {
		return nil
	}
	return err
}
