package terminal

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io"
	"strconv"
	"strings"

	"sunwai/bot/console"
	"sunwai/models"
)

// command does what stands behind its name. Whatever is no command of the terminal is said to the bot, also
// when it begins with a slash: the bot has commands of its own.
type command func(s *session, ctx context.Context, rest string) error

func commands() map[string]command {
	return map[string]command{
		"/as":    (*session).as,
		"/to":    (*session).to,
		"/new":   (*session).anew,
		"/photo": (*session).file,
		"/file":  (*session).file,
		"/voice": (*session).voice,
		"/place": (*session).place,
		"/reply": (*session).reply,
		"/edit":  (*session).edit,
		"/again": (*session).again,
		"/?":     func(s *session, _ context.Context, _ string) error { s.say(s.text.help); return nil },
	}
}

func (s *session) do(ctx context.Context, line string) (quit bool, err error) {
	line = strings.TrimSpace(line)
	if line == "" || strings.HasPrefix(line, "#") { // a script may have remarks
		return false, nil
	}
	name, rest, _ := strings.Cut(line, " ")
	if name == "/quit" {
		return true, nil
	}
	if do, ok := commands()[name]; ok {
		return false, do(s, ctx, strings.TrimSpace(rest))
	}
	if n, err := strconv.Atoi(line); err == nil {
		if tapped, err := s.tap(ctx, n); tapped || err != nil {
			return false, err
		}
	}
	_, err = s.hub.Say(ctx, s.speaker.Chat, s.input(console.Input{Text: line}))
	return false, err
}

func (s *session) input(in console.Input) console.Input {
	in.LangHint = string(s.o.Lang)
	return in
}

// as changes who types: "citizen", "officer" (whoever is in charge), or a part of an officer's name.
func (s *session) as(ctx context.Context, who string) error {
	if err := s.meetOfficers(ctx); err != nil { // somebody may have joined
		return err
	}
	switch strings.ToLower(who) {
	case "citizen", "नागरिक":
		s.become(Person{Name: s.names[s.citizen], Chat: s.citizen})
	case "officer", "अधिकारी", "":
		return s.asOfficer(ctx)
	default:
		return s.asNamed(ctx, who)
	}
	s.say(s.text.now + s.speaker.Name)
	return nil
}

func (s *session) asOfficer(ctx context.Context) error {
	if s.o.InCharge == nil {
		return models.NewError(models.CodeUnknownOfficer, "error")
	}
	p, ok, err := s.o.InCharge(ctx, s.citizen)
	if err != nil {
		return err
	}
	if !ok {
		return models.NewError(models.CodeUnknownOfficer, "error")
	}
	s.become(p)
	s.say(s.text.now + p.Name)
	return nil
}

func (s *session) asNamed(ctx context.Context, part string) error {
	officers, err := s.officers(ctx)
	if err != nil {
		return err
	}
	for _, p := range officers {
		if strings.Contains(strings.ToLower(p.Name), strings.ToLower(part)) {
			s.become(p)
			s.say(s.text.now + p.Name)
			return nil
		}
	}
	return models.NewError(models.CodeUnknownOfficer, "error")
}

// to opens the citizen's chat with another account, by its key, handle or office.
func (s *session) to(_ context.Context, which string) error {
	which = strings.TrimPrefix(which, "@")
	for _, a := range s.hub.Accounts() {
		for _, name := range []string{a.Key, a.Handle, string(a.Office)} {
			if which != "" && strings.EqualFold(name, which) {
				s.write(a.Key)
				return nil
			}
		}
	}
	return models.NewError(models.CodeUnknownDepartment, "error")
}

// write makes the citizen write to an account.
func (s *session) write(account string) {
	name := s.names[s.citizen]
	s.citizen.Account = account
	s.become(Person{Name: name, Chat: s.citizen})
	s.say(s.text.now + name + " → " + s.called(s.citizen))
}

// anew makes another citizen, with a phone of his own.
func (s *session) anew(context.Context, string) error {
	b := make([]byte, 8)
	if _, err := io.ReadFull(rand.Reader, b); err != nil {
		return err
	}
	citizens := 1
	seen := map[models.Peer]bool{s.citizen.Peer: true}
	for chat, name := range s.names {
		if strings.HasPrefix(name, s.text.citizen) && !seen[chat.Peer] {
			seen[chat.Peer] = true
			citizens++
		}
	}
	s.citizen.Peer = models.Peer("c" + hex.EncodeToString(b)) // as the page names its citizens
	s.become(Person{Name: s.text.citizen + " " + strconv.Itoa(citizens+1), Chat: s.citizen})
	s.say(s.text.now + s.speaker.Name)
	return nil
}

func (s *session) file(ctx context.Context, rest string) error {
	return s.send(ctx, rest, func(f console.File) console.File { return f })
}

func (s *session) voice(ctx context.Context, rest string) error {
	return s.send(ctx, rest, console.File.AsVoice)
}

// send sends a file: its path up to the first space, then a caption.
func (s *session) send(ctx context.Context, rest string, as func(console.File) console.File) error {
	path, caption, _ := strings.Cut(rest, " ")
	if s.o.Open == nil || path == "" {
		return models.NewError(models.CodeBadInput, "error.file")
	}
	body, err := s.o.Open(path)
	if err != nil {
		return models.NewError(models.CodeNotFound, "error.file")
	}
	f, err := s.hub.Keep(lastPart(path), body)
	if err = errors.Join(err, body.Close()); err != nil {
		return err
	}
	_, err = s.hub.Say(ctx, s.speaker.Chat, s.input(console.Input{Text: strings.TrimSpace(caption), Files: []console.File{as(f)}}))
	return err
}

func lastPart(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

// place shares a point, "26.85,80.99", with a name after it if there is one.
func (s *session) place(ctx context.Context, rest string) error {
	point, name, _ := strings.Cut(rest, " ")
	first, second, _ := strings.Cut(point, ",")
	lat, err := strconv.ParseFloat(first, 64)
	lon, err2 := strconv.ParseFloat(second, 64)
	if errors.Join(err, err2) != nil {
		return models.NewError(models.CodeBadInput, "error.place")
	}
	_, err = s.hub.Say(ctx, s.speaker.Chat, s.input(console.Input{Location: &models.Location{Lat: lat, Lon: lon}, Venue: strings.TrimSpace(name)}))
	return err
}

// reply answers the newest message of ours.
func (s *session) reply(ctx context.Context, text string) error {
	m, ok := s.newest(func(m console.Message) bool { return m.Way == console.FromUs })
	if !ok {
		return models.NewError(models.CodeNotFound, "error.nothing")
	}
	_, err := s.hub.Say(ctx, s.speaker.Chat, s.input(console.Input{Text: text, ReplyTo: m.ID}))
	return err
}

// edit changes the speaker's own newest words.
func (s *session) edit(ctx context.Context, text string) error {
	m, ok := s.newest(func(m console.Message) bool { return m.Way == console.FromPerson && m.Text != "" })
	if !ok {
		return models.NewError(models.CodeNotFound, "error.nothing")
	}
	return s.hub.Edit(ctx, s.speaker.Chat, m.ID, text)
}

// again sends the newest message once more that was not stored.
func (s *session) again(ctx context.Context, _ string) error {
	m, ok := s.newest(func(m console.Message) bool { return m.State == console.Failed })
	if !ok {
		return models.NewError(models.CodeNotFound, "error.nothing")
	}
	_, err := s.hub.Again(ctx, s.speaker.Chat, m.ID)
	return err
}

// tap taps the n-th button, from 1, of the newest message that has any. False when there is no such button: the
// number is a word then.
func (s *session) tap(ctx context.Context, n int) (bool, error) {
	m, ok := s.newest(func(m console.Message) bool { return len(m.Buttons) > 0 })
	if !ok {
		return false, nil
	}
	for r, row := range m.Buttons {
		if n > len(row) {
			n -= len(row)
			continue
		}
		if n < 1 {
			return false, nil
		}
		b := row[n-1]
		if b.Location {
			s.say(s.text.sharePlace)
			return true, nil
		}
		if b.URL != "" {
			s.say(b.URL)
			return true, nil
		}
		return true, s.hub.Tap(ctx, s.speaker.Chat, m.ID, r, n-1)
	}
	return false, nil
}

func (s *session) newest(is func(console.Message) bool) (console.Message, bool) {
	list := s.hub.Transcript(s.speaker.Chat)
	for i := len(list) - 1; i >= 0; i-- {
		if is(list[i]) {
			return list[i], true
		}
	}
	return console.Message{}, false
}
