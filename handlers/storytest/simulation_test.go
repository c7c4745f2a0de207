package storytest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/handlers/clock"
	"sunwai/models"
	"sunwai/models/store"
)

// mood is how an officer works.
type mood int

const (
	diligent mood = iota
	slow
	absent
	lying
)

// simulation is a state at work.
type simulation struct {
	*stage
	rnd      *rand.Rand
	ledger   *ledger
	mu       sync.Mutex // of the ledger
	replicas []*replica
	moods    map[models.ID]mood
	made     int
	compared int // days whose report was compared
	places   []place
	turns    []gateway.TurnInput
	busy     map[models.ID]bool // complaints and conversations that have a turn already
	outbox   *sql.DB            // where messages go when a platform would have taken them
}

// replica is one process that sweeps. A dead one is missed by nobody.
type replica struct {
	clock *clock.Clock
	store *mortal
}

// mortal is a store whose process dies at some moment: before a write, or after it and before anybody knows.
type mortal struct {
	*store.Store
	m    *simulation
	mu   sync.Mutex
	left int // calls until it dies; negative: it lives
	dead bool
}

var errDied = errors.New("the process was killed")

// Apply writes, if the process lives.
func (s *mortal) Apply(ctx context.Context, changes []models.ChangeSet) ([]models.OutboxRow, error) {
	s.mu.Lock()
	left, dead := s.left, s.dead
	s.left--
	s.dead = dead || left == 0 || left == 1
	s.mu.Unlock()
	if dead {
		return nil, errDied
	}
	if left == 0 || left == 1 {
		s.m.count(func(l *ledger) { l.died++ })
	}
	if left == 0 {
		return nil, errDied
	}
	rows, err := s.Store.Apply(ctx, changes)
	if err == nil {
		s.m.count(func(l *ledger) {
			for _, cs := range changes {
				l.note(cs)
			}
		})
	}
	if left == 1 && err == nil {
		return nil, errDied // it was written, and nobody was told
	}
	return rows, err
}

func (m *simulation) count(do func(*ledger)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	do(m.ledger)
}

// place is a district where it happens.
type place struct{ code, name string }

// perDistrict is how many complaints of the whole time a district has, about: 100,000 are in all 75.
const perDistrict = 1300

// newSimulation staffs three districts for few complaints and more for many. The last one has no field officer of water.
func newSimulation(t *testing.T, url string, complaints int) *simulation {
	m := &simulation{stage: newStageOn(t, url), rnd: rand.New(rand.NewPCG(uint64(complaints), 11)), ledger: newLedger(),
		moods: map[models.ID]mood{}, busy: map[models.ID]bool{}}
	var err error
	m.outbox, err = sql.Open("pgx", url)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, m.outbox.Close()) })
	m.places = []place{{"162", "लखनऊ"}, {"187", "वाराणसी"}, {"130", "आगरा"}}
	for _, d := range m.dir.Districts() {
		if len(m.places) < complaints/perDistrict && !slices.Contains(m.places, place{d.Code, d.Names.Hi}) {
			m.places = append(m.places, place{d.Code, d.Names.Hi})
		}
	}
	m.lines("account power = POWER\naccount jal = JAL\naccount hub = hub\nofficer desk = HUB all desk hi hub\nofficer chief = HUB all L4 hi hub")
	for _, dep := range []struct{ code, account string }{{"POWER", "power"}, {"JAL", "jal"}} {
		m.post(dep.code, "all", models.L3, dep.account)
		for i, d := range m.places {
			m.post(dep.code, d.code, models.L2, dep.account)
			if dep.code == "JAL" && i == 2 {
				continue
			}
			for range 2 {
				m.post(dep.code, d.code, models.L1, dep.account)
			}
		}
	}
	for i := range 2 {
		m.replicas = append(m.replicas, m.newReplica(time.Duration(i)*1700*time.Millisecond-time.Second))
	}
	return m
}

// newReplica begins a process whose clock is off by some time.
func (m *simulation) newReplica(off time.Duration) *replica {
	deps := *m.deps
	deps.Clock = models.ClockFunc(func() time.Time { return m.clock.Now().Add(off) })
	s := &mortal{Store: m.store, m: m, left: -1}
	return &replica{clock: clock.New(&deps, s, nil, slog.New(slog.DiscardHandler)), store: s}
}

func (m *simulation) post(department, area string, level models.Level, account string) {
	m.events++
	name := fmt.Sprintf("o%d", m.events)
	m.lines(fmt.Sprintf("officer %s = %s %s %s hi %s", name, department, area, level, account))
	o, _ := m.officer(name)
	m.moods[o.ID] = []mood{diligent, diligent, slow, absent, lying}[m.rnd.IntN(5)]
	if level == models.L3 {
		m.moods[o.ID] = slow
	}
}

// hour lets an hour pass in which complaints come up to a number, people act, and both replicas sweep.
func (m *simulation) hour(upTo int) {
	m.clock.Advance(time.Hour)
	for m.made < upTo {
		m.complain()
	}
	m.flush()
	local := m.clock.Now().In(models.IST())
	if local.Hour() >= 7 && local.Hour() <= 21 {
		for _, id := range m.ledger.alive() {
			m.act(m.ledger.complaints[id])
		}
		m.flush()
	}
	if local.Hour() == 11 {
		for range len(m.places) / 3 {
			if m.rnd.IntN(4) == 0 {
				m.staffing()
			}
		}
	}
	m.sweep()
	_, err := m.outbox.Exec("TRUNCATE outbox") // sent: platforms are no part of this
	require.NoError(m.t, err)
	if local.Hour() == 8 {
		m.compare()
	}
}

// sweep has all replicas look at the same moment; now and then one dies at it, and another one takes its place.
func (m *simulation) sweep() {
	if m.rnd.IntN(5) == 0 {
		r := m.replicas[m.rnd.IntN(len(m.replicas))]
		r.store.left = m.rnd.IntN(6)
	}
	var all sync.WaitGroup
	for _, r := range m.replicas {
		all.Go(func() {
			if _, err := r.clock.Sweep(m.ctx); err != nil && !errors.Is(err, errDied) {
				m.count(func(l *ledger) { l.wrong = append(l.wrong, err.Error()) })
			}
		})
	}
	all.Wait()
	m.ledger.order()
	for i, r := range m.replicas {
		if r.store.left >= 0 || r.store.dead {
			m.replicas[i] = m.newReplica(time.Duration(m.rnd.IntN(3000)-1500) * time.Millisecond)
		}
	}
}

// settle sweeps without anybody dying, until nothing is due any more.
func (m *simulation) settle() {
	m.clock.Advance(2 * time.Second)
	r := m.newReplica(0)
	for range 1000 {
		n, err := r.clock.Sweep(m.ctx)
		require.NoError(m.t, err)
		m.ledger.order()
		if n == 0 {
			require.NoError(m.t, m.reload())
			return
		}
	}
	require.Fail(m.t, "it is never done")
}

// staffing transfers, revokes or sends on leave somebody in the field; who is gone is replaced.
func (m *simulation) staffing() {
	var field []models.Officer
	m.roster.Officers(func(o models.Officer) bool {
		if o.Postings[0].Post.Level == models.L1 {
			field = append(field, o)
		}
		return true
	})
	o := field[m.rnd.IntN(len(field))]
	post := o.Postings[0].Post
	switch m.rnd.IntN(3) {
	case 0:
		m.lines("revoke " + o.Name)
		m.post(post.Department, post.Area, models.L1, o.Address.Account)
	case 1:
		m.lines(fmt.Sprintf("transfer %s = %s %s L1", o.Name, post.Department, m.places[m.rnd.IntN(len(m.places))].code))
	case 2:
		m.tap(o, models.Complaint{}, "leave", fmt.Sprint(1+m.rnd.IntN(5)))
		m.flush()
	}
}

// all reads every complaint that was written.
func (m *simulation) all() (out []models.Complaint) {
	for chunk := range slices.Chunk(slices.Sorted(maps.Keys(m.ledger.complaints)), 500) {
		list, err := m.store.ComplaintsByID(m.ctx, chunk)
		require.NoError(m.t, err)
		require.Len(m.t, list, len(chunk), "a complaint is lost")
		out = append(out, list...)
	}
	return out
}

// complain is a citizen's first message; now and then many say the same within the hour.
func (m *simulation) complain() {
	d := m.places[m.rnd.IntN(len(m.places))]
	what := []string{"में बिजली नहीं आ रही", "में ट्रांसफार्मर जल गया है", "में बिजली का बिल गलत आया है", "में वोल्टेज कम है", "में हैंडपंप खराब है",
		"में पानी की टंकी से पानी नहीं आ रहा", "में बिजली का तार टूटकर गिरा है", "में बिजली विभाग के जेई ने रिश्वत मांगी"}[m.rnd.IntN(8)]
	where := d.name + " "
	people := 1
	switch m.rnd.IntN(400) {
	case 0:
		people = models.StormSize + m.rnd.IntN(8)
	case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20:
		where = "हमारे गाँव " // nobody knows where
	}
	account := []string{"power", "jal", "hub"}[m.rnd.IntN(3)]
	for range people {
		m.made++
		m.in(account, models.Peer(fmt.Sprintf("c%d", m.made)), bot.Inbound{Kind: bot.MessageIn, Text: fmt.Sprintf("%sमोहल्ला %d %s", where, m.made, what)})
	}
}

// in queues an event.
func (m *simulation) in(account string, peer models.Peer, in bot.Inbound) {
	m.events++
	in.Account, in.Peer, in.EventID, in.At = account, peer, fmt.Sprint(m.events), m.clock.Now()
	in.MessageID = "m" + in.EventID
	m.turns = append(m.turns, gateway.TurnInput{In: in, Account: m.accounts[account], Scope: "console"})
}

func (m *simulation) tap(o models.Officer, c models.Complaint, command, rest string) {
	arg := rest
	if c.Number != "" {
		arg = string(c.Number) + " " + rest
	}
	m.in(o.Address.Account, o.Address.Peer, bot.Inbound{Kind: bot.TapIn, Tap: &bot.Tap{Command: command, Arg: arg}})
}

// turnBatch is how many turns are written together, as by the gateway.
const turnBatch = 64

// flush runs the queued turns and writes them as the gateway does: many together, of each conversation one at a time.
func (m *simulation) flush() {
	for len(m.turns) > 0 {
		m.round(m.oneEach())
	}
	clear(m.busy)
}

// oneEach takes the first turn of as many conversations as are written together off the queue.
func (m *simulation) oneEach() (now []gateway.TurnInput) {
	var later []gateway.TurnInput
	taken := map[models.Address]bool{}
	for _, in := range m.turns {
		who := models.Address{Account: in.In.Account, Peer: in.In.Peer}
		if taken[who] || len(now) == turnBatch {
			later = append(later, in)
		} else {
			now = append(now, in)
		}
		taken[who] = true // what he says next waits for what he said first
	}
	m.turns = later
	return now
}

// round writes turns together; where somebody else was quicker, one by one.
func (m *simulation) round(turns []gateway.TurnInput) {
	err := m.run(turns)
	for range tries {
		if err == nil || len(turns) > 1 {
			break
		}
		err = m.run(turns)
	}
	switch {
	case err == nil:
	case len(turns) == 1:
		require.NoError(m.t, err)
	default:
		for _, in := range turns {
			m.round([]gateway.TurnInput{in})
		}
	}
	m.ledger.order()
}

// tries is how often a turn is run again that is alone.
const tries = 3

func (m *simulation) run(list []gateway.TurnInput) error {
	keys := make([]models.TurnKey, len(list))
	for i, in := range list {
		keys[i] = models.TurnKey{Address: models.Address{Platform: in.Account.Platform, Account: in.Account.Key, Peer: in.In.Peer}, Scope: in.Scope}
	}
	states, err := m.store.LoadTurns(m.ctx, keys)
	if err != nil {
		return err
	}
	sets := make([]models.ChangeSet, len(list))
	for i := range list {
		list[i].State = states[i]
		if sets[i], err = m.engine.Turn(m.ctx, list[i]); err != nil {
			return err
		}
	}
	w := &mortal{Store: m.store, m: m, left: -1}
	if _, err := w.Apply(m.ctx, sets); err != nil {
		return err
	}
	changed := false
	for _, cs := range sets {
		cs.After()
		changed = changed || len(cs.Officers) > 0
	}
	if changed {
		return m.reload()
	}
	return nil
}
