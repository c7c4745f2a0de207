package terminal_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/console"
	"sunwai/bot/console/terminal"
	"sunwai/models"
	"sunwai/models/modelstest"
)

// stage is a console with a very small bot: it echoes, registers what is long, and answers taps.
type stage struct {
	t   *testing.T
	hub *console.Console

	mu   sync.Mutex
	got  []bot.Inbound
	down error
}

var engineer = terminal.Person{Name: "अवर अभियंता", Chat: console.Chat{Account: "power", Peer: "demo-1"}}

func newStage(t *testing.T) *stage {
	s := &stage{t: t}
	s.hub = console.New(console.Config{Clock: modelstest.NewClock(time.Date(2026, 11, 24, 5, 0, 0, 0, time.UTC)), Dir: t.TempDir(),
		Accounts: []models.Account{{Key: "power", Platform: models.Console, Handle: "up_bijli", Office: "POWER"},
			{Key: "jal", Platform: models.Console, Handle: "up_jal", Office: "JAL"}}})
	t.Cleanup(func() { require.NoError(t, s.hub.Close()) })
	s.hub.Accept(s.sink)
	return s
}

func (s *stage) sink(_ context.Context, in []bot.Inbound) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.down != nil {
		err := s.down
		s.down = nil
		return err
	}
	s.got = append(s.got, in...)
	for _, one := range in {
		s.answer(one)
	}
	return nil
}

func (s *stage) answer(in bot.Inbound) {
	switch {
	case in.Kind == bot.TapIn:
		s.send(in.Account, bot.Outbound{To: in.Peer, Text: "बटन: " + in.Tap.Command})
	case strings.Contains(in.Text, "बिजली"):
		s.send(in.Account, bot.Outbound{To: in.Peer, Text: "शिकायत दर्ज हो गई।\nनंबर: 26-8214-5093-7", Buttons: [][]bot.Label{
			{{Text: "सही है", Command: "right"}, {Text: "ग़लत", Command: "wrong"}}, {{Text: "जगह भेजें", Location: true}, {Text: "नक्शा", URL: "https://map.example"}}}})
		s.send("power", bot.Outbound{To: engineer.Chat.Peer, Text: "नई शिकायत 26-8214-5093-7", Buttons: [][]bot.Label{{{Text: "स्वीकार", Command: "accept"}}}})
	default:
		s.send(in.Account, bot.Outbound{To: in.Peer, Text: "मिला: " + in.Text})
	}
}

func (s *stage) send(account string, out bot.Outbound) {
	a, _ := s.hub.Account(account)
	_, err := s.hub.Platform(a).Send(context.Background(), out)
	require.NoError(s.t, err)
}

func (s *stage) options() terminal.Options {
	return terminal.Options{Lang: models.Hindi, Citizen: "c-asha", Account: "power",
		Called:   func(a models.Account) string { return string(a.Office) },
		InCharge: func(context.Context, console.Chat) (terminal.Person, bool, error) { return engineer, true, nil },
		Officers: func(context.Context) ([]terminal.Person, error) { return []terminal.Person{engineer}, nil },
		Settle:   func(context.Context) error { return nil },
		Open: func(name string) (io.ReadCloser, error) {
			if strings.Contains(name, "missing") {
				return nil, errors.New("no such file")
			}
			return io.NopCloser(strings.NewReader("\xff\xd8\xff\xe0 photo")), nil
		}}
}

// run types a script and returns what the terminal showed.
func (s *stage) run(script string, change ...func(*terminal.Options)) string {
	var out strings.Builder
	o := s.options()
	for _, c := range change {
		c(&o)
	}
	require.NoError(s.t, terminal.Run(context.Background(), s.hub, strings.NewReader(script), &out, o))
	return out.String()
}

func TestAScriptReadsLikeATranscript(t *testing.T) {
	s := newStage(t)
	shown := s.run("# एक शिकायत\nयहाँ बिजली नहीं है\n\n1\n/as officer\n1\n")
	require.Equal(t, `— समस्या अपने शब्दों में लिखें। बटन का नंबर लिखने से बटन दबता है। /? से मदद।

नागरिक → POWER
  यहाँ बिजली नहीं है

POWER → नागरिक
  शिकायत दर्ज हो गई।
  नंबर: 26-8214-5093-7
  [1] सही है   [2] ग़लत
  [3] जगह भेजें   [4] नक्शा

POWER → अवर अभियंता
  नई शिकायत 26-8214-5093-7
  [1] स्वीकार

POWER → नागरिक
  बटन: right
— अब: अवर अभियंता

POWER → अवर अभियंता
  बटन: accept
`, shown)
}

func TestCommands(t *testing.T) {
	for name, c := range map[string]struct {
		script string
		shows  string
		sends  func(t *testing.T, in bot.Inbound)
	}{
		"words":             {"नमस्ते", "मिला: नमस्ते", func(t *testing.T, in bot.Inbound) { require.Equal(t, "hi", in.LangHint) }},
		"the bot's command": {"/status 50937", "मिला: /status 50937", nil},
		"a bare number":     {"7", "मिला: 7", func(t *testing.T, in bot.Inbound) { require.Equal(t, bot.MessageIn, in.Kind) }},
		"a place": {"/place 26.85,80.99 गोमती नगर", "[जगह: 26.85000,80.99000 गोमती नगर]", func(t *testing.T, in bot.Inbound) {
			require.Equal(t, &models.Location{Lat: 26.85, Lon: 80.99}, in.Location)
			require.Equal(t, "गोमती नगर", in.Venue)
		}},
		"a photo": {"/photo /home/asha/खंभा.jpg यह देखें", "[फ़ोटो: खंभा.jpg]", func(t *testing.T, in bot.Inbound) {
			require.Equal(t, models.Photo, in.Files[0].Kind)
			require.Equal(t, "यह देखें", in.Text)
		}},
		"another department": {"/to JAL\nपानी नहीं", "JAL → नागरिक\n  मिला: पानी नहीं", func(t *testing.T, in bot.Inbound) { require.Equal(t, "jal", in.Account) }},
		"by handle":          {"/to @up_jal\nपानी नहीं", "अब: नागरिक → JAL", nil},
		"another citizen": {"/new\nमैं कोई और", "POWER → नागरिक 2\n  मिला: मैं कोई और", func(t *testing.T, in bot.Inbound) {
			require.Regexp(t, `^c[0-9a-f]{16}$`, in.Peer)
		}},
		"an officer by name": {"/as अभियंता\nसूची", "POWER → अवर अभियंता\n  मिला: सूची", func(t *testing.T, in bot.Inbound) { require.EqualValues(t, "demo-1", in.Peer) }},
		"and back":           {"/as officer\n/as citizen\nx", "अब: नागरिक\n", func(t *testing.T, in bot.Inbound) { require.EqualValues(t, "c-asha", in.Peer) }},
		"a reply":            {"एक\n/reply दो", "मिला: दो", func(t *testing.T, in bot.Inbound) { require.NotEmpty(t, in.ReplyTo) }},
		"an edit":            {"एक\n/edit दो", "नागरिक → POWER (बदला गया)\n  दो", func(t *testing.T, in bot.Inbound) { require.Equal(t, bot.EditedIn, in.Kind) }},
		"a tap on a place":   {"यहाँ बिजली नहीं है\n3", "जगह ऐसे भेजें", nil},
		"a tap on a link":    {"यहाँ बिजली नहीं है\n4", "— https://map.example", nil},
		"beyond the buttons": {"यहाँ बिजली नहीं है\n5", "मिला: 5", nil},
		"help":               {"/?", "/as officer", nil},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			require.Contains(t, s.run(c.script+"\n"), c.shows)
			if c.sends != nil {
				c.sends(t, s.got[len(s.got)-1])
			}
		})
	}
}

func TestWhatCannotBeDoneIsSaid(t *testing.T) {
	for script, words := range map[string]string{
		"/to NOWHERE":                "इस नाम का कोई विभाग नहीं।",
		"/to":                        "इस नाम का कोई विभाग नहीं।",
		"/as कोई नहीं":               "ऐसा कोई अधिकारी नहीं।",
		"/place यहाँ":                "जगह ऐसे लिखें",
		"/place 91,0":                "ऐसी कोई जगह नहीं।",
		"/photo":                     "यह फ़ाइल नहीं खुली।",
		"/photo /missing.jpg":        "यह फ़ाइल नहीं खुली।",
		"/reply x":                   "ऐसा कोई संदेश नहीं।",
		"/edit x":                    "ऐसा कोई संदेश नहीं।",
		"/again":                     "ऐसा कोई संदेश नहीं।",
		strings.Repeat("क", 4097):    "यह बहुत बड़ा है।",
		"/voice /missing.ogg कुछ भी": "यह फ़ाइल नहीं खुली।",
	} {
		s := newStage(t)
		require.Contains(t, s.run(script+"\n"), words, script)
		require.Empty(t, s.got, script)
	}
	s := newStage(t)
	nobody := func(o *terminal.Options) { o.InCharge, o.Officers, o.Open = nil, nil, nil }
	require.Contains(t, s.run("/as officer\n/photo x\n", nobody), "ऐसा कोई अधिकारी नहीं।")
	require.Contains(t, s.run("/as officer\n", func(o *terminal.Options) { o.Lang = models.English; nobody(o) }), "There is no such officer.")
}

func TestAFailedMessageIsSentAgain(t *testing.T) {
	s := newStage(t)
	s.down = errors.New("the database is away")
	shown := s.run("पानी नहीं\n/again\n")
	require.Equal(t, 1, strings.Count(shown, "/again से फिर भेजें"), shown)
	require.Contains(t, shown, "मिला: पानी नहीं")
	require.Len(t, s.got, 1)
}

func TestQuitAndTheEndOfTheContext(t *testing.T) {
	s := newStage(t)
	require.NotContains(t, s.run("/quit\nनमस्ते\n"), "नमस्ते")

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	silent, _ := io.Pipe() // nobody types
	require.NoError(t, terminal.Run(ctx, s.hub, silent, io.Discard, s.options()))
}

func TestABrokenOutputEndsIt(t *testing.T) {
	s := newStage(t)
	require.Error(t, terminal.Run(context.Background(), s.hub, strings.NewReader("x\ny\n"), broken{}, s.options()))
	o := s.options()
	o.Account = "nobody"
	require.Error(t, terminal.Run(context.Background(), s.hub, strings.NewReader(""), io.Discard, o))
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the pipe is broken") }

// With a prompt, a person sees his own line already; answers come below it and the prompt stands at the end.
func TestAPersonIsPrompted(t *testing.T) {
	s := newStage(t)
	in, typing := io.Pipe()
	out := &growing{changed: make(chan struct{}, 1000)}
	o := s.options()
	o.Style, o.Settle = terminal.Prompt, nil
	done := make(chan error, 1)
	go func() { done <- terminal.Run(context.Background(), s.hub, in, out, o) }()
	_, err := fmt.Fprintln(typing, "नमस्ते")
	require.NoError(t, err)
	out.wait(t, "मिला: नमस्ते\n\nनागरिक → POWER> ")
	s.send("power", bot.Outbound{To: engineer.Chat.Peer, Text: "अपने आप"})
	out.wait(t, "POWER → अवर अभियंता\n  अपने आप\n\nनागरिक → POWER> ")
	require.NotContains(t, out.String(), "नागरिक → POWER\n  नमस्ते")
	require.NoError(t, typing.Close())
	require.NoError(t, <-done)
}

// growing is an output that can be waited on.
type growing struct {
	mu      sync.Mutex
	b       strings.Builder
	changed chan struct{}
}

func (g *growing) Write(p []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.changed <- struct{}{}
	return g.b.Write(p)
}

func (g *growing) String() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.b.String()
}

func (g *growing) wait(t *testing.T, words string) {
	t.Helper()
	end := time.After(2 * time.Minute)
	for !strings.Contains(g.String(), words) {
		select {
		case <-g.changed:
		case <-end:
			t.Fatalf("never said %q in %q", words, g.String())
		}
	}
}
