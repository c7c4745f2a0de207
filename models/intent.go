package models

import (
	"slices"
	"time"
)

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

	PublicTo  string // the platform's id of the post or comment answered where everybody reads it; "": said in private
	PrivateTo string // the one whose author is written to in private for the first time, where a platform allows that once
	Human     bool   // an officer's own words: some platforms let those through for longer
	Moved     bool   // it was to go by another channel of the person, which was closed; it is not moved again
}

// Priority orders the outbox of an account; lower goes first. Stored: never rename.
type Priority int

const (
	Urgent    Priority = 0 // danger
	Reply     Priority = 1 // to what the person just wrote
	Notice    Priority = 2 // news that nobody asked for
	Broadcast Priority = 3 // the same to many
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
	Total    int       `json:"w,omitempty"` // of which Count are
	Channel  string    `json:"h,omitempty"` // by which way it was said; a catalogue key after "channel."
}

// PublicKinds are the intents that may be said where everybody reads it. Their texts are made of the complaint's number and of
// helplines alone, but for PublicWords. Stored: never rename.
func PublicKinds() []string {
	return []string{
		"public.registered",      // the number, and to write in private from here on
		"public.registered.sent", // the number; a private message has gone out already
		"public.private",         // no number: to write in private
		"public.danger",          // the helpline, the number
		"public.danger.private",  // the helpline, no number
		"public.unreadable",      // to write in a way that we can read
		PublicWords,              // what an officer wrote for everybody to read
	}
}

// PublicWords is the intent of an officer's own words in public: the only one whose Args.Text is said there. Stored: never rename.
const PublicWords = "public.words"

// ForPublic returns the intent with nothing in it but what may be said where everybody reads it, and false when it is
// not of a kind that may.
func (i Intent) ForPublic() (Intent, bool) {
	if !slices.Contains(PublicKinds(), i.Kind) || i.PublicTo == "" {
		return Intent{}, false
	}
	out := Intent{To: i.To, Conversation: i.Conversation, Kind: i.Kind, Lang: i.Lang, Priority: i.Priority, Complaint: i.Complaint,
		PublicTo: i.PublicTo, Args: Args{Number: i.Args.Number, Danger: i.Args.Danger}}
	if i.Kind == PublicWords {
		out.Args.Text = i.Args.Text
	}
	return out, true
}

// OutboxState is how far a message has come. Stored: never rename.
type OutboxState string

const (
	OutboxWaiting   OutboxState = "waiting"   // to be sent
	OutboxSent      OutboxState = "sent"      // the platform has taken it
	OutboxDead      OutboxState = "dead"      // given up: the hub sees it
	OutboxCancelled OutboxState = "cancelled" // not wanted any more before it was sent
)

// OutboxRow is an Intent in the outbox.
type OutboxRow struct {
	ID    int64
	State OutboxState
	Tries int
	Intent
	SentRef string // the platform's message id, once sent
	Code    string // of the last failed try
	At      time.Time
}
