package storytest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestMonkey has citizens and officers say, tap and send whatever comes to mind. Nobody is met with silence, no
// turn fails, and no complaint is without a number, a doer's post and an answerable one.
func TestMonkey(t *testing.T) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			m := newMonkey(t, seed)
			for range 250 {
				m.act()
			}
			m.check()
		})
	}
}

type monkey struct {
	*stage
	rnd *rand.Rand
}

func newMonkey(t *testing.T, seed uint64) *monkey {
	m := &monkey{stage: newStage(t), rnd: rand.New(rand.NewPCG(seed, 7))}
	for _, line := range strings.Split(strings.TrimSpace(`
account power = POWER
account jal = JAL
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi-Latn jal
officer desk = HUB all desk hi hub
officer chief = HUB all L4 en hub
officer mukesh = POWER 162 L1 hi power`), "\n") {
		_, err := m.play(line)
		require.NoError(t, err)
	}
	return m
}

func pickOne[T any](m *monkey, from ...T) T { return from[m.rnd.IntN(len(from))] }

// act does one thing at random and demands an answer for whoever did it.
func (m *monkey) act() {
	who, account := m.somebody()
	told := len(m.sent[models.Peer(who)])
	in := m.event(who, account)
	_, err := m.turn(in)
	require.NoError(m.t, err, "%s %s %q %+v", who, in.Kind, in.Text, in.Tap)
	answered := len(m.sent[models.Peer(who)]) > told
	if in.Kind != bot.EditedIn || bot.Clean(in.Text) != "" {
		require.True(m.t, answered, "%s was met with silence: %s %q %+v", who, in.Kind, in.Text, in.Tap)
	}
	if m.rnd.IntN(8) == 0 {
		_, err := m.play(pickOne(m, "@ +30s", "@ +5m", "@ +3h", "@ +1d", "@ +3d", "@ +8d"))
		require.NoError(m.t, err)
	}
}

func (m *monkey) somebody() (who, account string) {
	switch m.rnd.IntN(10) {
	case 0, 1:
		return "anil", "power"
	case 2:
		return "sunita", "power"
	case 3:
		return pickOne(m, "rao", "sunita", "mukesh"), "power"
	case 4:
		return "farid", "jal"
	case 5:
		return pickOne(m, "desk", "chief"), "hub"
	}
	return pickOne(m, "asha", "mohan"), pickOne(m, "power", "jal", "hub")
}

func (m *monkey) event(who, account string) bot.Inbound {
	m.events++
	id := fmt.Sprint(m.events)
	in := bot.Inbound{Account: account, EventID: id, MessageID: "m" + id, Kind: bot.MessageIn, Peer: models.Peer(who), At: m.clock.Now().UTC()}
	told := m.sent[in.Peer]
	switch n := m.rnd.IntN(20); {
	case n < 8 && len(told) > 0 && m.tapped(told, &in):
	case n == 8:
		in.Files = []bot.File{{Kind: pickOne(m, models.Photo, models.Voice, models.Document, models.Sticker), Ref: "f" + id}}
	case n == 9:
		in.Location = &models.Location{Lat: 20 + 10*m.rnd.Float64(), Lon: 75 + 10*m.rnd.Float64()}
	case n == 10 && len(told) > 0:
		in.ReplyTo, in.Text = told[m.rnd.IntN(len(told))].id, m.words()
	case n == 11:
		in.Kind, in.Text = bot.EditedIn, m.words()
	default:
		in.Text = m.words()
	}
	return in
}

// tapped presses any button of any message, the stale ones too.
func (m *monkey) tapped(told []message, in *bot.Inbound) bool {
	from := told[m.rnd.IntN(len(told))]
	for _, row := range from.buttons {
		for _, l := range row {
			if m.rnd.IntN(3) == 0 && !l.Location {
				in.Kind, in.MessageID = bot.TapIn, from.id
				in.Tap = &bot.Tap{ID: in.EventID, Command: l.Command, Arg: l.Arg}
				return true
			}
		}
	}
	return false
}

func (m *monkey) words() string {
	number := "26-8214-5093-9"
	if len(m.made) > 0 {
		number = pickOne(m, m.made...).String()
	}
	return pickOne(m,
		"गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", "handpump kharab hai", "Transformer burnt in Aliganj Lucknow",
		"लखनऊ", "हाँ", "नहीं", "1", "२", "3", "9", "👍", "मदद", "status", "मेरी", "forget me", "अच्छा", "ख़राब", "partly", "new", "वही",
		"list", "accept "+number, "ले लिया", "resolve "+number+" काम हो गया", "पूरा", "ask "+number+" कहाँ?", "handover "+number+" JAL", "handover POWER",
		"reject "+number+" RTI पत्र", "approve "+number, "return "+number+" नहीं", "uphold "+number+" सही", "dismiss "+number+" गलत", "assign "+number+" sunita",
		"note "+number+" x", "open "+number, "overdue", "report", "shift on", "leave 2", "place "+number+" लखनऊ", "fill "+number+" पानी नहीं आ रहा",
		"duplicate "+number+" of "+pickOne(m, slices.Concat(m.made, []models.Number{"26821450939"})...).String(), "split "+number, "helper "+number+" प्रधान", "reject "+number+" हमारा नहीं",
		"code "+number+" 1234", "later "+number+" 5 सामान", "later "+number+" 20", "समय दें "+number, "refuse "+number, "why "+number, "expect "+number+" +2",
		"restored "+number+" चालू", "leave 2 sunita", "leave 1 anil", "छुट्टी बंद", "कब तक "+number, m.closing, number, "/start", "/start abcdefghijklmnop", "/x", "वापस", "याद दिलाओ", "stop", "रद्द", "भाषा", "language english",
		strings.Repeat("क्ष ", 900), "26-1111-1111-1", "\u200d", ".", "शिकायत मेरी गली में अंधेरा है")
}

func (m *monkey) check() {
	seen := map[models.Number]bool{}
	for _, n := range m.made {
		require.False(m.t, seen[n], "a number twice")
		seen[n] = true
		c, err := m.store.ComplaintByNumber(m.ctx, n)
		require.NoError(m.t, err)
		require.NotEqual(m.t, models.Draft, c.Status, "a draft has no number")
		if c.Status.Open() {
			require.NotEmpty(m.t, c.Doer.Department, "%s has no doer", c.Status)
			require.NotEmpty(m.t, c.Doer.Level)
			require.NotEmpty(m.t, c.Answerable.Department, "%s: nobody must answer", c.Status)
			require.NotEmpty(m.t, c.Answerable.Level)
			require.False(m.t, c.Watch.At.IsZero() && c.NextActionAt.IsZero(), "%s: nothing will ever happen", c.Status)
			require.False(m.t, c.Watch.At.IsZero() && c.PausedAt.IsZero(), "%s: no limit runs, and no question holds one", c.Status)
		}
		if c.Status == models.Closed {
			require.NotEmpty(m.t, c.Closure, "closed by what?")
		}
		events, err := m.store.Events(m.ctx, c.ID)
		require.NoError(m.t, err)
		require.NotEmpty(m.t, events)
		last := models.Draft
		for _, e := range events {
			if e.Kind == models.EventMoved {
				require.Equal(m.t, last, e.From, "history has a gap")
				last = e.To
			}
		}
		require.Equal(m.t, c.Status, last, "the history ends elsewhere")
	}
}
