package models

import (
	"errors"
	"time"
)

// InboxEvent is an event of a platform on its way into the inbox. Payload is the decoded event as JSON; the
// store seals it and does not look inside.
type InboxEvent struct {
	Account   string // Account.Key
	EventID   string // unique within the account
	Peer      Peer   // orders the turns of one conversation
	MessageID string // of a new message: also unique within (account, peer, kind), so that a platform that numbers its events anew repeats nothing; "" for others
	Kind      string // bot.Kind
	At        time.Time
	Payload   []byte
}

// InboxState is how far an event has come. Stored: never rename.
type InboxState string

const (
	InboxWaiting InboxState = "waiting" // its turn is still to come
	InboxDone    InboxState = "done"    // its turn is committed
	InboxParked  InboxState = "parked"  // its turn failed too often: the hub sees it, the person was told
)

// InboxRow is a stored event. The row is the promise: once it is committed, its turn will run exactly once.
type InboxRow struct {
	ID       int64
	StoredAt time.Time
	Tries    int
	Late     bool // the person was told that registering takes longer
	InboxEvent
}

// TurnKey names the conversation whose state a turn needs. Scope is the platform's (bot.Platform.Scope).
type TurnKey struct {
	Address Address
	Scope   string
}

// TurnState is what the store knows when a turn begins.
type TurnState struct {
	// Conversation has Version 0 and only Address and Scope set when the person is new at this account; Person
	// too when he is known from another account.
	Conversation Conversation
	// Mine are the person's complaints over all accounts: all open ones and those touched within NoCounts,
	// newest first, at most MineLimit.
	Mine []Complaint
}

// MineLimit bounds TurnState.Mine.
const MineLimit = 20

// Lease is one replica's right to run an account's turns, poll it and drain its outbox.
type Lease struct {
	Account string
	Epoch   int64 // grows with each new owner; written with what is done under it
	Until   time.Time
}

// Delivery is what became of an outbox row.
type Delivery struct {
	ID        int64
	State     OutboxState // waiting: try again at NotBefore
	NotBefore time.Time
	SentRef   string
	Code      string // the verdict, for a failed one
	At        time.Time
}

// ErrConflict: somebody else changed a row between the turn's reading and its writing. Run the turn again.
var ErrConflict = errors.New("changed meanwhile")

// ErrNotFound: no such row.
var ErrNotFound = errors.New("not found")

// ErrUnreadable: what is stored cannot be opened: it was sealed with other keys, or is damaged. Asking again does not help.
var ErrUnreadable = errors.New("cannot be opened with these keys")

// ErrNewerKey: what is stored was sealed by a process with a newer key (it is ErrUnreadable too). Whoever waits for this one to be started again needs
// to change nothing.
var ErrNewerKey = errors.New("by a process with a newer key")

// ErrNoRoom: the database's disk is full. Whoever waits needs to change nothing.
var ErrNoRoom = errors.New("no room is left on the database's disk")
