// Package console is a messaging platform without a network: its phones live in this process, and a page or a terminal
// shows them. To the rest of the program it is a platform like any other, with inbox, turns and outbox.
package console

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"

	"sunwai/bot"
	"sunwai/models"
)

// Bounds of what is kept in memory. The database keeps everything that matters; a transcript is only
// what a phone shows.
const (
	keptMessages = 400  // of one chat
	keptChats    = 2000 // of all accounts
)

// Config is what a Console is made of.
type Config struct {
	Accounts []models.Account
	Clock    models.Clock
	Random   io.Reader // nil: crypto/rand.Reader
	Dir      string    // where files are kept, so that they can be fetched after a restart; empty: a temporary folder
	Page     string    // address of the page, e.g. "http://127.0.0.1:8080"; for links
}

// Chat is one private conversation: a person's phone with one of our accounts.
type Chat struct {
	Account string // models.Account.Key
	Peer    models.Peer
}

// Address is the chat as the rest of the system knows it.
func (c Chat) Address() models.Address {
	return models.Address{Platform: models.Console, Account: c.Account, Peer: c.Peer}
}

// ChatAt is the chat behind an address; ok is false for another platform's.
func ChatAt(a models.Address) (Chat, bool) {
	return Chat{Account: a.Account, Peer: a.Peer}, a.Platform == models.Console && a.Peer != ""
}

// Console is the hub of all phones. It is safe for concurrent use.
type Console struct {
	accounts []models.Account
	clock    models.Clock
	random   io.Reader
	page     string
	ids      *models.IDs
	epoch    string
	files    *cabinet

	mu        sync.Mutex
	sink      bot.Sink
	rev       int64
	changed   chan struct{} // closed and replaced at every change
	chats     map[Chat]*transcript
	presented map[string][]bot.Presentation // by account
	recalls   bool                          // what the phones show outlives the process

	retaining sync.Mutex // one writes it down at a time
}

// New makes a Console with its accounts. Nothing can be said before Accept.
func New(cfg Config) *Console {
	if cfg.Random == nil {
		cfg.Random = rand.Reader
	}
	c := &Console{
		accounts:  slices.Clone(cfg.Accounts),
		clock:     cfg.Clock,
		random:    cfg.Random,
		page:      strings.TrimSuffix(cfg.Page, "/"),
		ids:       models.NewIDs(cfg.Clock.Now, cfg.Random),
		changed:   make(chan struct{}),
		chats:     make(map[Chat]*transcript),
		presented: make(map[string][]bot.Presentation),
	}
	c.files = newCabinet(cfg.Dir, c.secret)
	// Two lives of the process never have the same first ID: it holds the time and random bits.
	c.epoch = c.nextID()
	return c
}

// Accept hands over the inbox. What people say is refused until then.
func (c *Console) Accept(sink bot.Sink) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sink = sink
}

// Close writes down what the phones show, if they are to show it again, and removes the files, if they were kept in a temporary folder.
func (c *Console) Close() error { return errors.Join(c.retain(), c.files.close()) }

// Accounts are all accounts, in the order of the Config.
func (c *Console) Accounts() []models.Account { return slices.Clone(c.accounts) }

// Account returns the account with the key.
func (c *Console) Account(key string) (models.Account, bool) {
	i := slices.IndexFunc(c.accounts, func(a models.Account) bool { return a.Key == key })
	if i < 0 {
		return models.Account{}, false
	}
	return c.accounts[i], true
}

// Epoch names this life of the process: revisions of another life mean nothing.
func (c *Console) Epoch() string { return c.epoch }

// Link is the address of the page with the account chosen and a payload to begin with.
func (c *Console) Link(account, payload string) string {
	q := url.Values{"account": {account}}
	if payload != "" {
		q.Set("start", payload)
	}
	return c.page + "/?" + q.Encode()
}

// Presented is what the account shows beside a conversation in the language to the audience: its own words
// for this peer first, then those of the language, then those of every language.
func (c *Console) Presented(chat Chat, lang models.Lang, audience bot.Audience) (bot.Presentation, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	best, found := bot.Presentation{}, -1
	for _, p := range c.presented[chat.Account] {
		fits := p.Audience == audience && (p.Lang == lang || p.Lang == "") && (p.Peer == chat.Peer || p.Peer == "")
		score := 0
		if p.Peer != "" {
			score += 2
		}
		if p.Lang != "" {
			score++
		}
		if fits && score > found {
			best, found = p, score
		}
	}
	return best, found >= 0
}

// touch notes a change of a message and wakes whoever watches. The caller holds the lock.
func (c *Console) touch(m *Message) {
	c.rev++
	m.rev = c.rev
	close(c.changed)
	c.changed = make(chan struct{})
}

// deliver hands an event to the inbox. It returns nil only when the event is durably stored.
func (c *Console) deliver(ctx context.Context, in bot.Inbound) error {
	c.mu.Lock()
	sink := c.sink
	c.mu.Unlock()
	if sink == nil {
		return errors.New("the console is not wired to an inbox")
	}
	if err := sink(ctx, []bot.Inbound{in}); err != nil {
		return fmt.Errorf("storing what was said: %w", err)
	}
	return nil
}

// nextID names a message or an event. It grows, and no other life of the process makes the same.
func (c *Console) nextID() string { return strconv.FormatInt(int64(c.ids.Next()), 10) }

// secret makes a name that cannot be guessed.
func (c *Console) secret() (string, error) {
	b := make([]byte, 16)
	if _, err := io.ReadFull(c.random, b); err != nil {
		return "", fmt.Errorf("drawing a random name: %w", err)
	}
	return hex.EncodeToString(b), nil
}
