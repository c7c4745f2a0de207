package bot

import (
	"errors"
	"fmt"
	"io"
	"math"
	"time"

	"sunwai/models"
)

// Outbound is one message, rendered in the reader's language and fitted to the platform.
type Outbound struct {
	To      models.Peer
	Text    string // plain text; the adapter escapes for its markup
	Buttons [][]Label
	Files   []Upload
	ReplyTo string // platform's message id
	Edit    string // platform's id of the message to change instead of sending a new one
	Silent  bool
	Protect bool

	// Instead says that there is a file that cannot be shown here, for platforms that do not carry it; "" when there are none.
	Instead string

	// For platforms that let us write freely only for some time after the person did (Limits.Window).
	Window Window
	Human  bool          // an officer's own words: some platforms let those through for longer
	About  models.Number // the complaint that it is about, for an approved template; "" none
	Lang   models.Lang   // of the text
	// Kind is what is said (models.Intent.Kind), where a person reads it out and must know whether it can wait.
	Kind string
	// Neutral: it is not known to be safe to say more to this person here, and nobody turns to him of his own accord.
	Neutral bool
	// Template says the same in words approved beforehand, where there are some for this message; nil: none.
	Template *Template

	// PublicTo is the post or comment that this answers where everybody reads it; "": in private. The gateway lets through
	// only texts that are made for it, without personal data, links or buttons.
	PublicTo string
	// PrivateTo is the post or comment whose author is written to in private for the first time, where a platform allows
	// that once (Facebook's private replies).
	PrivateTo string
}

// Template is a message that was approved beforehand, filled in.
type Template struct {
	Name    string
	Lang    models.Lang // Hindi or English: the one nearest to the reader's own
	Values  []string    // in the order of the body in Lang
	Buttons int         // how many answers it offers
	// Taps are its answers when they are not the message's own.
	Taps []Label
	// Line is what an approved template says in place of the message's text, where that must not stand in one; "": the text may.
	Line string
}

// Window says whether a person may be written to freely now.
type Window string

const (
	WindowOpen Window = ""     // any message may be sent
	WindowShut Window = "shut" // he wrote too long ago: an approved template, or nothing
)

// Label is a button as it is sent. Data travels back in Tap as (Command, Arg); URL opens a link instead.
type Label struct {
	Text     string
	Command  string
	Arg      string
	URL      string
	Location bool // asks for a shared place, where the platform can
}

// Upload is a file to send along.
type Upload struct {
	Kind models.MediaKind
	Name string // a neutral name, not the citizen's
	MIME string
	Size int64
	Open func() (io.ReadCloser, error)
}

// Receipt is the platform's word that a message was taken.
type Receipt struct {
	MessageID string
	NewPeer   models.Peer // the chat has moved: later messages go there
}

// Verdict says what a failed sending means. Stored in metrics and dead letters: never rename.
type Verdict string

const (
	TryAgain     Verdict = "try_again"     // the platform or the way to it failed: later
	Throttled    Verdict = "throttled"     // the account must wait After; only this account
	PeerGone     Verdict = "peer_gone"     // this person cannot be written to any more (blocked, deleted)
	Refused      Verdict = "refused"       // this message will never be taken: dead letter
	Unauthorized Verdict = "unauthorized"  // the account's credentials are dead: the owner must act
	Moved        Verdict = "moved"         // the chat has a new id: NewPeer; send there
	Unchanged    Verdict = "unchanged"     // an edit that changes nothing: as good as done
	EditGone     Verdict = "edit_gone"     // the message to edit is gone: send a new one
	WindowClosed Verdict = "window_closed" // the person wrote too long ago: the message waits until he writes again
)

// SendError is a platform's failure. It never holds a token, a text, a name or a peer.
type SendError struct {
	Verdict Verdict
	After   time.Duration // for Throttled, and a hint for TryAgain
	Code    int           // the platform's or HTTP's status, 0 when there was none
	Reason  string        // short and redacted
	NewPeer models.Peer   // for Moved
}

// Error describes the failure for logs; nothing in it is secret or personal.
func (e *SendError) Error() string {
	return fmt.Sprintf("sending failed: %s (%d): %s", e.Verdict, e.Code, e.Reason)
}

// Limits are what a platform can carry.
type Limits struct {
	Text          int                // units of a text message
	Caption       int                // units of a text beside a file
	Count         func(s string) int // units of a string, as the platform counts
	ButtonRows    int                // 0: no buttons, choices are numbered in the text
	ButtonsPerRow int
	ButtonLabel   int // units
	ButtonData    int // bytes of command and argument together
	Edit          Ability
	Upload        int64         // bytes
	Download      int64         // bytes
	PerSecond     float64       // messages per second and account
	PerChat       time.Duration // between two messages to one peer, sustained
	Burst         int           // messages to one peer that may go at once
	Window        time.Duration // how long after a person wrote in private he may be written to freely; 0: always; Ever: once he has written
	Public        int           // units of an answer in public; 0: there are none
	Disclose      Ability       // Can: the platform wants people told at the start of a conversation that answers are automatic
	Budget        []Quota       // messages in private that the platform lets an account send; none: only the rates above hold
}

// Quota is a number of messages within any stretch of time so long.
type Quota struct {
	Count int
	Per   time.Duration
}

// Ever is a window that stays open once the person has written to us in private.
const Ever = time.Duration(math.MaxInt64)

// Ability says whether a platform can do a thing.
type Ability string

const (
	Cannot Ability = ""    // the platform does not offer it
	Can    Ability = "can" // the platform offers it
)

// ErrNotYet: a message cannot be rendered yet, a file that belongs to it is still being fetched.
var ErrNotYet = errors.New("not yet")

// ErrAway: a message cannot be rendered now, because what belongs to it cannot be read: the database is away. That passes, and is
// no fault of the message.
var ErrAway = errors.New("the database is away")
