// Package terminal shows the console's phones in a terminal, where one person types as citizen and as officer and reads
// both sides. It also plays a script of lines from its input.
package terminal

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"time"

	"sunwai/bot/console"
	"sunwai/models"
)

// Person is somebody who holds a phone, with the name that stands before what he says.
type Person struct {
	Name string
	Chat console.Chat
}

// Style is how the input is read.
type Style string

const (
	// Script reads lines that nobody sees: each is shown, and all answers to it are awaited before the next.
	Script Style = ""
	// Prompt asks for each line; a person types on while answers arrive.
	Prompt Style = "prompt"
)

// Options are what the terminal needs to know.
type Options struct {
	Lang    models.Lang // of the terminal's own words: Hindi, or English
	Style   Style
	Citizen models.Peer // the citizen's phone
	Account string      // key of the account to begin with
	// Called is the name of an account in front of what it says; nil: its handle.
	Called func(models.Account) string
	// InCharge is the officer whose turn it is, for "/as officer"; false when there is none.
	InCharge func(ctx context.Context, citizen console.Chat) (Person, bool, error)
	// Officers are all officers with a phone: their phones are shown too, and "/as <name>" finds them.
	Officers func(ctx context.Context) ([]Person, error)
	// Settle waits until nothing is on its way any more. Nil: until it has been quiet for a moment.
	Settle func(ctx context.Context) error
	// Open opens a file that is to be sent.
	Open func(name string) (io.ReadCloser, error)
}

// Without Settle: how long it must be quiet, and how long the noise is waited out at most.
const (
	quiet     = 400 * time.Millisecond
	patience  = 10 * time.Second
	longestIn = 1 << 20 // bytes of a line
)

// session is one run.
type session struct {
	hub  *console.Console
	out  io.Writer
	o    Options
	text texts

	citizen console.Chat
	speaker Person // who types now
	names   map[console.Chat]string
	watched []console.Chat
	rev     int64
	shown   map[string]console.Message // as last shown, by chat and id
	asked   bool                       // the prompt is the last thing that was written
	failed  error                      // of writing
}

// Run reads lines from in and shows on out what happens, until "/quit", the end of in or of ctx. A read that
// hangs when ctx ends is left behind.
func Run(ctx context.Context, hub *console.Console, in io.Reader, out io.Writer, o Options) error {
	s := &session{hub: hub, out: out, o: o, text: textsIn(o.Lang), citizen: console.Chat{Account: o.Account, Peer: o.Citizen},
		names: make(map[console.Chat]string), shown: make(map[string]console.Message)}
	if _, ok := hub.Account(o.Account); !ok {
		return fmt.Errorf("the console has no account %q", o.Account)
	}
	s.become(Person{Name: s.text.citizen, Chat: s.citizen})
	if err := s.meetOfficers(ctx); err != nil {
		return err
	}
	s.say(s.text.welcome)
	lines := make(chan string)
	reading := make(chan error, 1)
	go read(ctx, in, lines, reading)
	for s.failed == nil {
		changed := hub.Changed()
		s.show()
		s.prompt()
		select {
		case line := <-lines:
			if quit, err := s.line(ctx, line); quit || err != nil {
				return err
			}
		case err := <-reading:
			s.show()
			return err
		case <-changed:
		case <-ctx.Done():
			return nil
		}
	}
	return s.failed
}

// read hands lines over until the input or ctx ends.
func read(ctx context.Context, in io.Reader, lines chan<- string, done chan<- error) {
	scan := bufio.NewScanner(in)
	scan.Buffer(nil, longestIn)
	for scan.Scan() {
		select {
		case lines <- scan.Text():
		case <-ctx.Done():
			return
		}
	}
	done <- scan.Err()
}

// line does what one line says and, in a script, waits for all that follows from it.
func (s *session) line(ctx context.Context, line string) (quit bool, err error) {
	s.asked = false
	quit, err = s.do(ctx, line)
	if refusal, ok := models.AsError(err); ok {
		s.say(s.text.refusal(refusal))
	} else if err != nil && !s.lastFailed() { // a message that was not stored says so itself
		s.say(s.text.notStored)
	}
	err = nil
	if !quit && s.o.Style == Script {
		err = s.settle(ctx)
	}
	s.show()
	return quit, err
}

func (s *session) lastFailed() bool {
	m, ok := s.newest(func(console.Message) bool { return true })
	return ok && m.State == console.Failed
}

// settle waits until everything that follows from what was said has arrived.
func (s *session) settle(ctx context.Context) error {
	if s.o.Settle != nil {
		return s.o.Settle(ctx)
	}
	end := time.After(patience)
	for {
		select {
		case <-s.hub.Changed():
		case <-time.After(quiet):
			return nil
		case <-end:
			return nil
		case <-ctx.Done():
			return nil
		}
	}
}

// become makes somebody the one who types.
func (s *session) become(p Person) {
	s.speaker = p
	s.watch(p)
}

// watch shows a phone from now on.
func (s *session) watch(p Person) {
	if _, known := s.names[p.Chat]; !known {
		s.watched = append(s.watched, p.Chat)
	}
	s.names[p.Chat] = p.Name
}

func (s *session) meetOfficers(ctx context.Context) error {
	officers, err := s.officers(ctx)
	for _, p := range officers {
		s.watch(p)
	}
	return err
}

func (s *session) officers(ctx context.Context) ([]Person, error) {
	if s.o.Officers == nil {
		return nil, nil
	}
	list, err := s.o.Officers(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the officers: %w", err)
	}
	return list, nil
}

// called is the name of the account of a chat.
func (s *session) called(c console.Chat) string {
	a, _ := s.hub.Account(c.Account)
	if s.o.Called != nil {
		return s.o.Called(a)
	}
	return "@" + a.Handle
}
