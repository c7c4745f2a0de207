package storytest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestFiguresAddUp has people and officers do whatever ends complaints, in any order, and looks after every few steps: each number
// that was ever given stands in exactly one state, what is closed is closed by exactly one thing, and that is what its
// complainant last said of it; who waits, waits with something that is open.
func TestFiguresAddUp(t *testing.T) {
	for seed := range uint64(2) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			w := newWalk(t, seed)
			for i := range 160 {
				w.step()
				if i%20 == 19 {
					w.addUp()
				}
			}
			require.Greater(t, len(w.made), 20)
			require.Greater(t, len(w.reached), 9, "the walk came through most states: %v", w.reached)
		})
	}
}

type walk struct {
	*monkey
	reached map[models.Status]bool
}

func newWalk(t *testing.T, seed uint64) *walk {
	m := newMonkey(t, seed)
	m.rnd = rand.New(rand.NewPCG(seed, 11))
	return &walk{monkey: m, reached: map[models.Status]bool{}}
}

// says has somebody say something, with what comes with it.
func (w *walk) says(who, account, text string, edit func(*bot.Inbound)) {
	w.t.Helper()
	w.events++
	id := fmt.Sprint(w.events)
	in := bot.Inbound{Account: account, EventID: id, MessageID: "m" + id, Kind: bot.MessageIn, Peer: models.Peer(who), At: w.clock.Now().UTC(), Text: text}
	if edit != nil {
		edit(&in)
	}
	_, err := w.turn(in)
	require.NoError(w.t, err, "%s: %q %+v", who, in.Text, in.Tap)
}

func (w *walk) taps(who, command, arg string) {
	w.says(who, "power", "", func(in *bot.Inbound) {
		in.Kind, in.Tap = bot.TapIn, &bot.Tap{ID: in.EventID, Command: command, Arg: arg}
	})
}

func (w *walk) number() string {
	if len(w.made) == 0 {
		return "26-8214-5093-9"
	}
	return string(w.made[max(0, len(w.made)-1-w.rnd.IntN(8))]) // mostly the latest ones: that is where something happens
}

// complaint is one of the latest as it stands.
func (w *walk) complaint() (models.Complaint, bool) {
	if len(w.made) == 0 {
		return models.Complaint{}, false
	}
	c, err := w.store.ComplaintByNumber(w.ctx, models.Number(w.number()))
	require.NoError(w.t, err)
	return c, true
}

func (w *walk) step() {
	c, ok := w.complaint()
	if !ok || w.rnd.IntN(4) == 0 {
		w.complain()
		return
	}
	if w.rnd.IntN(9) == 0 {
		_, err := w.play(pickOne(w.monkey, "@ +5m", "@ +9h", "@ +1d", "@ +3d", "@ +8d"))
		require.NoError(w.t, err)
	}
	n := string(c.Number)
	citizen := string(c.Address.Peer)
	switch c.Status {
	case models.Assigned, models.InProgress, models.NeedsInfo, models.Registered:
		w.work(citizen, n)
	case models.Reported:
		w.prove(c)
	case models.Flagged, models.Appealed:
		o, _ := w.roster.Officer(c.AnswerableOfficer)
		w.taps(o.Name, pickOne(w.monkey, "approve", "return", "uphold", "dismiss"), n+" देखा गया")
	case models.Duplicate:
		if w.rnd.IntN(2) == 0 {
			w.taps("sunita", "split", n)
		} else {
			w.taps(citizen, pickOne(w.monkey, "remind", "withdrawn"), n+pickOne(w.monkey, "", ":yes"))
		}
	default:
		w.answer(citizen, n)
	}
}

func (w *walk) complain() {
	w.says(fmt.Sprint("p", w.rnd.IntN(12)), "power", fmt.Sprintf("%s, मकान %d", pickOne(w.monkey, "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही",
		"अलीगंज लखनऊ में ट्रांसफार्मर जल गया है", "Transformer burnt in Alambagh Lucknow since yesterday", "Indira Nagar Lucknow me bijli ka bill galat aaya hai"),
		w.rnd.IntN(9000)), nil)
}

func (w *walk) work(citizen, n string) {
	pickOne(w.monkey,
		func() { w.taps("anil", "ask", n+" कहाँ?") },
		func() { w.taps(citizen, "withdrawn", n+":yes") },
		func() { w.taps("anil", "accept", n) },
		func() { w.taps("anil", "resolve", n+" काम हो गया") },
		func() { w.taps("sunita", "resolve", n+" काम हो गया") },
		func() { w.taps("anil", "reject", n+" RTI पत्र संख्या 5") },
		func() { w.taps(pickOne(w.monkey, "anil", "desk"), "duplicate", n+" of "+w.number()) },
		func() { w.taps("anil", "handover", n+" JAL") },
		func() { w.taps("farid", "handover", n+" POWER") },
		func() { w.taps("farid", "resolve", n+" पानी चालू है") },
	)()
}

func (w *walk) prove(c models.Complaint) {
	n := string(c.Number)
	pickOne(w.monkey,
		func() { w.taps("anil", "code", n+" "+c.ClosingCode) },
		func() { w.taps("anil", "code", n+" 0000") },
		func() {
			w.says("anil", "power", "proof "+c.Number.String(), func(in *bot.Inbound) {
				in.Files, in.Location = []bot.File{{Kind: models.Photo, Ref: pickOne(w.monkey, "pole", "wire"+in.EventID)}}, &models.Location{Lat: 26.85, Lon: 80.95}
			})
		},
	)()
}

func (w *walk) answer(who, n string) {
	pickOne(w.monkey,
		func() { w.taps(who, "truth", n+pickOne(w.monkey, ":yes", ":no", ":partly")) },
		func() { w.taps(who, "rate", n+pickOne(w.monkey, ":good", ":poor")) },
		func() { w.taps(who, "appeal", n+pickOne(w.monkey, ":nobody_came", ":no", ":rejected", ":came_back")) },
		func() { w.taps(who, "withdrawn", n+":yes") },
	)()
}

// addUp checks what must hold of every complaint, and of all of them together.
func (w *walk) addUp() {
	w.t.Helper()
	states, closings, officers := map[models.Status]int{}, map[models.Closure]int{}, map[models.ID]bool{}
	for _, n := range w.made {
		c, err := w.store.ComplaintByNumber(w.ctx, n)
		require.NoError(w.t, err)
		states[c.Status]++
		w.reached[c.Status] = true
		w.one(c)
		if c.Status == models.Closed {
			closings[c.Closure]++
			officers[c.DoerOfficer] = true
		}
	}
	sum := 0
	for _, k := range states {
		sum += k
	}
	require.Equal(w.t, len(w.made), sum, "the sum of the states is the number registered")
	counted := map[models.Closure]int{}
	for o := range officers {
		of, err := w.store.Closings(w.ctx, o)
		require.NoError(w.t, err)
		for by, k := range of {
			counted[by] += k
		}
	}
	require.Equal(w.t, closings, counted, "the closings of the officers are the closings of the complaints")
	sum = 0
	for _, by := range models.Closures() {
		sum += counted[by]
	}
	require.Equal(w.t, states[models.Closed], sum, "what is closed is closed by one thing each")
}

// one checks a single complaint.
func (w *walk) one(c models.Complaint) {
	w.t.Helper()
	told := fmt.Sprintf("%s %s", c.Status, c.Closure)
	require.Equal(w.t, c.Status == models.Closed, c.Closure != models.NotClosed, told)
	require.False(w.t, c.Overturned && c.OnTime, "overturned and on time")
	require.LessOrEqual(w.t, c.Appeals, models.MaxAppeals)
	switch c.Closure {
	case models.Confirmed:
		require.Equal(w.t, models.Yes, c.Truth, told)
	case models.Disputed:
		require.Contains(w.t, []models.Truth{models.No, models.Partly}, c.Truth, told)
	case models.Unconfirmed:
		require.Equal(w.t, models.NoAnswer, c.Truth, told)
	}
	switch c.Status {
	case models.Duplicate:
		master, err := w.store.Complaint(w.ctx, c.Master)
		require.NoError(w.t, err, "it waits with nothing")
		require.True(w.t, master.Status.Open(), "it waits with what is %s", master.Status)
		require.Positive(w.t, master.Joined)
		require.Zero(w.t, c.DoerOfficer, "it is in nobody's list")
	case models.Resolved:
		require.Contains(w.t, []models.NextAction{models.RemindTruth, models.CloseSilent}, c.NextAction, "it waits for ever")
	case models.Rejected:
		require.NotEmpty(w.t, c.RejectReason)
	case models.Flagged, models.Appealed:
		require.NotEqual(w.t, c.DoerOfficer, c.AnswerableOfficer, "who did the work decides")
	}
	if c.Status.Open() {
		require.NotEmpty(w.t, c.Doer.Department+"/"+string(c.Doer.Level))
		require.NotEmpty(w.t, c.Answerable.Department, "nobody answers")
	}
	w.history(c)
}

// history: it has no gap and ends where the complaint stands; a closing by code has its proof in it.
func (w *walk) history(c models.Complaint) {
	events, err := w.store.Events(w.ctx, c.ID)
	require.NoError(w.t, err)
	last, proofs := models.Draft, ""
	for _, e := range events {
		if e.Kind == models.EventMoved {
			require.Equal(w.t, last, e.From)
			last = e.To
		}
		if e.Kind == models.EventProof {
			proofs += e.Code + " "
		}
	}
	require.Equal(w.t, c.Status, last)
	if c.Closure == models.ByCode {
		require.True(w.t, strings.Contains(proofs, "code"), "closed by a code that nobody entered")
	}
}
