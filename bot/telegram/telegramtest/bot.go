package telegramtest

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"sync"
)

// Bot is one bot's account at the fake Telegram.
type Bot struct {
	Token string

	server *Server
	self   user

	mu      sync.Mutex
	changed chan struct{} // closed and made anew whenever something happens
	dead    bool

	queue    []*update // not confirmed yet, in order
	lastID   int       // of an update
	wanted   []string  // allowed_updates
	holding  chan struct{}
	hook     *webhook
	messages int // last message id

	chats   map[int64]*chat
	files   map[string]*storedFile
	taps    map[string]tapState
	answers []string // callback queries that were answered, in order

	commands     map[string]json.RawMessage // by scope and language
	descriptions map[string]string          // by method's field and language

	script map[string][]Failure
	always map[string]Failure
	counts map[string]int
	calls  []Call
}

type update struct {
	id    int
	chat  int64
	raw   json.RawMessage
	taken bool // on its way to a webhook
}

type tapState string

const (
	tapOpen tapState = "open"
	tapOld  tapState = "old"
)

// Call is a request that a bot made. Polling is counted but not kept.
type Call struct {
	Method string
	Params url.Values
	Files  []string // names of the uploaded parts' parameters, sorted
}

// keptCalls bounds the memory of long tests.
const keptCalls = 1000

func newBot(s *Server, token string, self user) *Bot {
	return &Bot{
		Token: token, server: s, self: self,
		changed: make(chan struct{}), lastID: 1000,
		chats: map[int64]*chat{}, files: map[string]*storedFile{}, taps: map[string]tapState{},
		commands: map[string]json.RawMessage{}, descriptions: map[string]string{},
		script: map[string][]Failure{}, always: map[string]Failure{}, counts: map[string]int{},
	}
}

// Username is the bot's handle without @.
func (b *Bot) Username() string { return b.self.Username }

// Revoke kills the token: every call is answered by a 401 from now on.
func (b *Bot) Revoke() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.dead = true
	b.notify()
}

func (b *Bot) revoked() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.dead
}

// Calls are the latest requests of the bot, getUpdates left out.
func (b *Bot) Calls() []Call {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.calls)
}

// Count is how often a method was called, well or badly; AnyMethod counts all.
func (b *Bot) Count(method string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.counts[method]
}

// Pending is how many updates wait for the bot.
func (b *Bot) Pending() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.queue)
}

// Answered are the callback queries that the bot answered, in order.
func (b *Bot) Answered() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.answers)
}

// ExpireTaps makes all open taps too old to be answered.
func (b *Bot) ExpireTaps() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for id := range b.taps {
		b.taps[id] = tapOld
	}
}

// Changed is closed at the next thing that happens to the bot: a message either way, a call, a change.
func (b *Bot) Changed() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.changed
}

// notify wakes all who wait. The lock is held.
func (b *Bot) notify() {
	close(b.changed)
	b.changed = make(chan struct{})
}

func (b *Bot) count(c *call) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.counts[c.method]++
	b.counts[AnyMethod]++
	if c.method != "getUpdates" {
		if len(b.calls) >= keptCalls {
			b.calls = slices.Clone(b.calls[len(b.calls)/2:])
		}
		b.calls = append(b.calls, Call{Method: c.method, Params: c.params, Files: slices.Sorted(maps.Keys(c.files))})
	}
	b.notify()
}

// Deliver puts an update into the bot's queue as it stands; an object without "update_id" is given one. It is
// for odd things: people are played by Person.
func (b *Bot) Deliver(raw json.RawMessage) error {
	if !json.Valid(raw) {
		return errors.New("an update must be JSON, or no answer to getUpdates would be")
	}
	var fields map[string]json.RawMessage
	odd := json.Unmarshal(raw, &fields) != nil
	b.mu.Lock()
	defer b.mu.Unlock()
	b.lastID++
	if given, ok := fields["update_id"]; ok || odd {
		if id, err := strconv.Atoi(string(given)); err == nil {
			b.lastID = id
		}
		b.enqueue(0, raw)
		return nil
	}
	fields["update_id"] = json.RawMessage(strconv.Itoa(b.lastID))
	raw, err := json.Marshal(fields)
	if err != nil {
		return fmt.Errorf("writing an update: %w", err)
	}
	b.enqueue(0, raw)
	return nil
}

// push makes an update of a kind and queues it. The lock is held.
func (b *Bot) push(chat int64, u wireUpdate) {
	if b.wanted != nil && !slices.Contains(b.wanted, u.kind()) {
		return
	}
	b.lastID++
	u.UpdateID = b.lastID
	raw, err := json.Marshal(u)
	if err != nil {
		panic(err) // our own types always marshal
	}
	b.enqueue(chat, raw)
}

func (b *Bot) enqueue(chat int64, raw json.RawMessage) {
	b.queue = append(b.queue, &update{id: b.lastID, chat: chat, raw: raw})
	b.notify()
}
