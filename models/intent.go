package models

import "time"

// Intent is a message to be: what is to be said to whom. It is rendered, fitted to the platform and sent
// after the turn's commit; until then nothing leaves.
type Intent struct {
	To           Address
	Conversation ID
	Kind         string // what is said: a renderer's name and mostly a catalogue key. Stored: never rename
	Args         Args   // sealed in the database
	Lang         Lang
	Buttons      [][]Button // rows
	Files        []ID       // attachments to send along
	Priority     Priority
	NotBefore    time.Time // zero: at once
	// Ref names the message for later edits and replies, e.g. "card/<complaint>/<officer>". When a sent
	// message with the same Ref and address exists and Edit is set, that one is edited instead.
	Ref       string
	Edit      bool
	Complaint ID   // what the message is about: a reply to it is about this complaint
	Silent    bool // no sound, where the platform can
	Protect   bool // not to be forwarded, where the platform can (messages to officers)
}

// Priority orders the outbox of an account; lower goes first. Stored: never rename.
type Priority int

const (
	Urgent    Priority = 0 // danger
	Reply     Priority = 1
	Notice    Priority = 2
	Broadcast Priority = 3
)

// Button is a label to tap. Label is a catalogue key, or empty when Text holds a proper name.
type Button struct {
	Label   string `json:"l,omitempty"`
	Text    string `json:"t,omitempty"`
	Command string `json:"c"`
	Arg     string `json:"a,omitempty"`
	URL     string `json:"u,omitempty"`
	// Location asks for a shared place, where the platform can.
	Location bool `json:"g,omitempty"`
}

// Args are the holes of an Intent, as codes and values; words in the reader's language are made of them at delivery.
type Args struct {
	Number     Number    `json:"n,omitempty"`
	Status     Status    `json:"s,omitempty"`
	Department string    `json:"d,omitempty"` // code
	Category   string    `json:"c,omitempty"` // code
	Area       string    `json:"a,omitempty"` // code
	Place      string    `json:"p,omitempty"` // in the citizen's words
	Location   *Location `json:"g,omitempty"`
	Post       *Post     `json:"o,omitempty"`
	Due        time.Time `json:"u,omitzero"`
	At         time.Time `json:"t,omitzero"`
	Text       string    `json:"x,omitempty"` // somebody's words, quoted
	Code       string    `json:"k,omitempty"` // a reason, a closing code, an error's key
	Danger     Danger    `json:"r,omitempty"`
	Count      int       `json:"q,omitempty"`
	Total      int       `json:"w,omitempty"`
	Name       string    `json:"m,omitempty"` // a proper name, a handle, a link
	Items      []Item    `json:"i,omitempty"` // lines of a list
	Truth      Truth     `json:"v,omitempty"`
	Rating     Rating    `json:"z,omitempty"`
	Closure    Closure   `json:"e,omitempty"`
	Flags      []string  `json:"f,omitempty"` // which optional lines to say; catalogue keys
}

// Item is one line of a list in a message.
type Item struct {
	Number   Number    `json:"n,omitempty"`
	Status   Status    `json:"s,omitempty"`
	Category string    `json:"c,omitempty"`
	Area     string    `json:"a,omitempty"`
	Due      time.Time `json:"u,omitzero"`
	Text     string    `json:"x,omitempty"`
	Code     string    `json:"k,omitempty"`
	Count    int       `json:"q,omitempty"`
}

// OutboxState is how far a message has come. Stored: never rename.
type OutboxState string

const (
	OutboxWaiting   OutboxState = "waiting"
	OutboxSent      OutboxState = "sent"
	OutboxDead      OutboxState = "dead" // given up: the hub sees it
	OutboxCancelled OutboxState = "cancelled"
)

// OutboxRow is an Intent in the outbox.
type OutboxRow struct {
	ID    int64
	State OutboxState
	Tries int
	Intent
	SentRef string // the platform's message id, once sent
	At      time.Time
}
