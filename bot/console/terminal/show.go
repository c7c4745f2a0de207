package terminal

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"sunwai/bot/console"
)

// show writes what is new or changed on all phones, in the order in which it was said.
func (s *session) show() {
	changes, rev := s.hub.Since(s.rev, s.watched...)
	s.rev = rev
	slices.SortStableFunc(changes, func(a, b console.Change) int { // ids are numbers that grow with time
		return cmp.Or(cmp.Compare(len(a.Message.ID), len(b.Message.ID)), cmp.Compare(a.Message.ID, b.Message.ID))
	})
	for _, c := range changes {
		key := c.Chat.Account + "\x00" + string(c.Chat.Peer) + "\x00" + c.Message.ID
		before, known := s.shown[key]
		s.shown[key] = c.Message
		if known {
			s.changed(c, before)
		} else {
			s.fresh(c)
		}
	}
}

// fresh writes a message that is new.
func (s *session) fresh(c console.Change) {
	m := c.Message
	person, us := s.names[c.Chat], s.called(c.Chat)
	switch {
	case m.State == console.Failed:
		s.say(person + ": " + s.text.failed)
	case m.Way == console.FromUs:
		s.words(us+" → "+person, m, "")
	case s.o.Style == Script:
		s.words(person+" → "+us, m, "")
	}
}

// changed writes what became of a message that the terminal shows already.
func (s *session) changed(c console.Change, before console.Message) {
	m := c.Message
	person, us := s.names[c.Chat], s.called(c.Chat)
	switch {
	case m.State == console.Failed && before.State != console.Failed:
		s.say(person + ": " + s.text.failed)
	case m.State == console.Failed, m.State == console.Sending:
	case m.Text != before.Text && m.Way == console.FromPerson:
		s.words(person+" → "+us, m, s.text.edited)
	case m.Text != before.Text || !sameLabels(m, before):
		s.words(us+" → "+person, m, s.text.edited)
	}
}

func sameLabels(a, b console.Message) bool {
	return slices.EqualFunc(a.Buttons, b.Buttons, func(x, y []console.Button) bool {
		return slices.EqualFunc(x, y, func(p, q console.Button) bool { return p.Label == q.Label })
	})
}

// words writes one message: who to whom, then everything that is in it, each line indented.
func (s *session) words(head string, m console.Message, mark string) {
	var b strings.Builder
	b.WriteString("\n" + head)
	if mark != "" {
		b.WriteString(" (" + mark + ")")
	}
	b.WriteString("\n")
	for _, f := range m.Files {
		fmt.Fprintf(&b, "  [%s: %s]\n", s.text.kinds[f.Kind], f.Name)
	}
	if m.Location != nil {
		fmt.Fprintf(&b, "  [%s: %.5f,%.5f %s]\n", s.text.place, m.Location.Lat, m.Location.Lon, m.Venue)
	}
	for line := range strings.Lines(m.Text) {
		b.WriteString("  " + strings.TrimRight(line, "\n") + "\n")
	}
	n := 0
	for _, row := range m.Buttons {
		var labels []string
		for _, l := range row {
			n++
			labels = append(labels, fmt.Sprintf("[%d] %s", n, l.Text))
		}
		b.WriteString("  " + strings.Join(labels, "   ") + "\n")
	}
	s.put(b.String())
}

// say writes a line of the terminal's own.
func (s *session) say(words string) { s.put("— " + words + "\n") }

// prompt asks for a line, once until something else was written.
func (s *session) prompt() {
	if s.o.Style == Prompt && !s.asked {
		defer func() { s.asked = true }()
		s.put("\n" + s.speaker.Name + " → " + s.called(s.speaker.Chat) + "> ")
	}
}

func (s *session) put(text string) {
	s.asked = false
	if s.failed != nil {
		return
	}
	if _, err := fmt.Fprint(s.out, text); err != nil {
		s.failed = fmt.Errorf("writing to the terminal: %w", err)
	}
}
