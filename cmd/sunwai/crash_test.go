package main

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/telegram/telegramtest"
	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/store"
)

// How the crash test is played. SUNWAI_TEST_SEED repeats a run's choices, SUNWAI_TEST_KILLS makes it longer.
const (
	seedVariable  = "SUNWAI_TEST_SEED"
	killsVariable = "SUNWAI_TEST_KILLS"
	leastKills    = 20
	crashOfficers = 6 // of each account
	newcomers     = 60 * time.Millisecond
	staffed       = 5 // of so many complaints one lies where officers are: each of them takes one message a second
	shortestLife  = 50 * time.Millisecond
	longestLife   = 2000 * time.Millisecond
	drainTime     = 3 * time.Minute
)

// The real program under load, killed as by a power cut, again and again. Whatever it acknowledged has exactly one
// effect; no number is lost or given twice; the messages of a chat keep their order; at most one message is repeated
// for each chat and kill.
func TestCrash(t *testing.T) {
	for name, database := range databases() {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // both mostly wait
			seed := numberFrom(t, seedVariable, uint64(time.Now().UnixNano()))
			kills := int(numberFrom(t, killsVariable, leastKills))
			t.Logf("%s=%d %s=%d", seedVariable, seed, killsVariable, kills)
			i := install(t, database(t))
			i.extra = []string{"SUNWAI_GATEWAY_LEASE=1s"} // a life is no longer than two: most of it should be work
			c := &crash{t: t, i: i, chance: rand.New(rand.NewPCG(seed, 1)), kills: kills}
			c.staff()
			c.play()
			c.drain()
			c.check()
		})
	}
}

func numberFrom(t *testing.T, variable string, otherwise uint64) uint64 {
	text := os.Getenv(variable)
	if text == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(text, 10, 64)
	require.NoError(t, err, variable)
	return n
}

// crash is one run.
type crash struct {
	t      *testing.T
	i      *installation
	chance *rand.Rand
	kills  int

	serving  *serving
	officers []*chatter
	citizens []*chatter
}

// chatter is somebody with a phone, and what he said.
type chatter struct {
	*telegramtest.Person
	account string
	said    []string // marks, one in each message, in order
}

// staff lets officers join before the first kill.
func (c *crash) staff() {
	c.serving = c.i.start()
	c.serving.ready()
	for n := range crashOfficers {
		for _, x := range []struct {
			bot                 *telegramtest.Bot
			account, department string
		}{{c.i.power, "power", "POWER"}, {c.i.water, "water", "JAL"}} {
			p := c.i.join(x.bot, int64(9000+n), "--department", x.department, "--area", "162", "--level", "L1", "--name", "x")
			_, err := p.Await(within(c.t), telegramtest.Holds("स्वागत"))
			require.NoError(c.t, err)
			c.officers = append(c.officers, &chatter{Person: p, account: x.account})
		}
	}
}

// play kills and starts the program while citizens write.
func (c *crash) play() {
	ctx, stop := context.WithCancel(c.t.Context())
	defer stop()
	var writing sync.WaitGroup
	writing.Go(func() { c.load(ctx, &writing) })
	lives := make([]time.Duration, c.kills)
	for n := range lives {
		lives[n] = shortestLife + time.Duration(c.chance.Int64N(int64(longestLife-shortestLife)))
	}
	for _, life := range lives {
		timer := time.NewTimer(life)
		select {
		case <-timer.C:
		case <-c.serving.ended:
			require.FailNow(c.t, "serve ended by itself", "%v\n%s", c.serving.result, c.serving.log.tail(4000))
		}
		c.serving.kill()
		c.serving = c.i.start()
	}
	stop()
	writing.Wait()
}

// load brings a new citizen every moment, who writes one to four messages without waiting for an answer.
func (c *crash) load(ctx context.Context, writing *sync.WaitGroup) {
	chance := rand.New(rand.NewPCG(uint64(c.kills), 2))
	tick := time.NewTicker(newcomers)
	defer tick.Stop()
	for n := 1; ; n++ {
		x := &chatter{Person: c.i.power.Person(int64(n), "hi"), account: "power"}
		trouble, place := "3 दिन से बिजली नहीं आ रही", "किदवई नगर कानपुर"
		if n%2 == 0 {
			x = &chatter{Person: c.i.water.Person(int64(n), "hi"), account: "water"}
			trouble = "2 दिन से पानी नहीं आ रहा"
		}
		if n%staffed == 0 {
			place = "गोमती नगर लखनऊ"
		}
		first := place + " में " + trouble
		c.citizens = append(c.citizens, x)
		more := chance.IntN(4)
		pause := time.Duration(chance.Int64N(int64(400 * time.Millisecond)))
		writing.Go(func() {
			for m := range 1 + more {
				text := first
				if m > 0 {
					text = "बच्चे और बुज़ुर्ग परेशान हैं"
					<-time.After(pause)
				}
				mark := markOf(n, m)
				x.said = append(x.said, mark)
				x.Write(text + " " + mark)
			}
		})
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// markOf is a word that stands in one message only. Letters: digits would be read as numbers and phones.
func markOf(n, m int) string {
	word := []byte("zx")
	for _, d := range fmt.Sprintf("%05d%d", n, m) {
		word = append(word, byte('b'+d-'0'))
	}
	return string(word)
}

// drain waits until everything was taken, turned and sent, and then stops the program as an owner would.
func (c *crash) drain() {
	c.serving.ready()
	s := c.store()
	waiting := ""
	require.Eventually(c.t, func() bool {
		list, err := s.QueueDepths(c.t.Context())
		require.NoError(c.t, err)
		n := c.i.power.Pending() + c.i.water.Pending()
		for _, d := range list {
			n += d.Inbox + d.Outbox
		}
		waiting = fmt.Sprintf("%d at Telegram and in %+v", n, list)
		return n == 0
	}, drainTime, 50*time.Millisecond, "not everything was done: %s", &waiting)
	require.Zero(c.t, c.serving.stop())
}

// store opens the program's database beside it.
func (c *crash) store() *store.Store {
	conf, err := config.Load(filepath.Join(c.i.dir, config.DefaultFile), []string{"SUNWAI_DATABASE_URL=" + c.i.database})
	require.NoError(c.t, err)
	s, err := openStore(c.t.Context(), conf, &sharedClock{}, slog.New(slog.NewTextHandler(io.Discard, nil)))
	require.NoError(c.t, err)
	c.t.Cleanup(func() { s.Close() })
	return s
}

// check compares what people said and read with what the database holds.
func (c *crash) check() {
	s, ctx := c.store(), c.t.Context()
	complaints, err := s.NewestComplaints(ctx, 1<<20)
	require.NoError(c.t, err)
	of := map[models.Address][]models.Complaint{}
	numbers := map[models.Number]bool{}
	for _, x := range complaints {
		of[x.Address] = append(of[x.Address], x)
		if numbers[x.Number] {
			c.t.Errorf("number %s was given twice", x.Number)
		}
		numbers[x.Number] = true
	}
	said, repeats := 0, 0
	sent := c.sentMessages()
	for _, x := range c.citizens {
		said += len(x.said)
		c.checkCitizen(s, x, of[x.address()])
		repeats += c.checkRepeats(s, x, sent)
	}
	for _, x := range c.officers {
		repeats += c.checkRepeats(s, x, sent)
	}
	var events int
	require.NoError(c.t, c.sql().QueryRow("SELECT count(*) FROM inbox WHERE state = 'done'").Scan(&events))
	require.Equal(c.t, said+len(c.officers), events, "events done: what was said, and the officers who joined")
	c.t.Logf("%d kills, %d citizens, %d messages of theirs, %d complaints, %d messages repeated",
		c.kills, len(c.citizens), said, len(complaints), repeats)
}

func (x *chatter) address() models.Address {
	return models.Address{Platform: models.Telegram, Account: x.account, Peer: models.Peer(strconv.FormatInt(x.ID, 10))}
}

// checkCitizen: everything that was said is there once and in order, in one complaint whose number was told.
func (c *crash) checkCitizen(s *store.Store, x *chatter, complaints []models.Complaint) {
	if len(complaints) != 1 {
		c.t.Errorf("citizen %d of %s said %d things and has %d complaints\n%s", x.ID, x.account, len(x.said), len(complaints), x.transcript())
		return
	}
	told := complaints[0].Number.String()
	if !slices.ContainsFunc(x.Received(), telegramtest.Holds(told)) {
		c.t.Errorf("citizen %d of %s was never told the number %s\n%s", x.ID, x.account, told, x.transcript())
	}
	messages, err := s.Messages(c.t.Context(), complaints[0].ID)
	require.NoError(c.t, err)
	var kept []string
	for _, m := range messages {
		for word := range strings.FieldsSeq(m.Text) {
			if strings.HasPrefix(word, "zx") {
				kept = append(kept, word)
			}
		}
	}
	if !slices.Equal(x.said, kept) {
		c.t.Errorf("citizen %d of %s said %v, kept is %v\n%s", x.ID, x.account, x.said, kept, x.transcript())
	}
}

// checkRepeats: what the database sent arrived in the order in which it was written, and hardly anything twice.
func (c *crash) checkRepeats(s *store.Store, x *chatter, sent map[models.ID][]int) int {
	conversation, err := s.ConversationAt(c.t.Context(), x.address())
	require.NoError(c.t, err, "citizen or officer %d of %s", x.ID, x.account)
	ids := sent[conversation.ID]
	if !slices.IsSorted(ids) {
		c.t.Errorf("chat %d of %s: the messages %v were sent out of order\n%s", x.ID, x.account, ids, x.transcript())
	}
	known, arrived := len(ids), len(x.Received())
	if arrived < known || arrived > known+c.kills {
		c.t.Errorf("chat %d of %s: %d messages are recorded as sent, %d arrived, after %d kills\n%s", x.ID, x.account, known, arrived, c.kills, x.transcript())
	}
	return arrived - known
}

// sentMessages are the platform's ids of what was sent to each conversation, each once, in the order in which it
// was written. A row that changed an earlier message bears that one's id.
func (c *crash) sentMessages() map[models.ID][]int {
	found, err := c.sql().Query(`SELECT c.id, o.sent_ref FROM outbox o JOIN conversations c ON c.account = o.account AND c.peer_bix = o.peer_bix
		WHERE o.state = 'sent' AND o.sent_ref <> '' ORDER BY o.id`)
	require.NoError(c.t, err)
	defer found.Close()
	sent := map[models.ID][]int{}
	for found.Next() {
		var conversation models.ID
		var ref string
		require.NoError(c.t, found.Scan(&conversation, &ref))
		id, err := strconv.Atoi(ref)
		require.NoError(c.t, err)
		if !slices.Contains(sent[conversation], id) {
			sent[conversation] = append(sent[conversation], id)
		}
	}
	require.NoError(c.t, found.Err())
	return sent
}

// sql reads the database past the store.
func (c *crash) sql() *sql.DB {
	driver, source := "pgx", c.i.database
	if path, ok := strings.CutPrefix(source, sqlitePrefix); ok {
		driver, source = "sqlite", path
	}
	db, err := sql.Open(driver, source)
	require.NoError(c.t, err)
	c.t.Cleanup(func() { db.Close() })
	return db
}

// transcript is a chat as its owner sees it.
func (x *chatter) transcript() string {
	var b strings.Builder
	for _, m := range x.Messages() {
		who := ">"
		if m.FromBot {
			who = "<"
		}
		fmt.Fprintf(&b, "  %d %s %s\n", m.ID, who, strings.ReplaceAll(m.Text, "\n", " | "))
	}
	return b.String()
}
