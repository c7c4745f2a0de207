package bot

import (
	"errors"
	"time"

	"sunwai/models"
)

// Kind is what an inbound event is. Stored (in the sealed payload): never rename.
type Kind string

const (
	MessageIn Kind = "message" // words, files or a shared place
	EditedIn  Kind = "edited"  // an earlier message was changed; MessageID is the earlier one's
	TapIn     Kind = "tap"     // a button; Tap is set
	MemberIn  Kind = "member"  // the person stopped or started the conversation; Stopped says which
	MigrateIn Kind = "migrate" // the chat has a new id: NewPeer
	// DeletedIn: the person took an earlier message back; MessageID is the earlier one's. Its words are erased.
	DeletedIn Kind = "deleted"
	// UnreadableIn: the person wrote in a way that we cannot read (end to end encrypted); there are no words.
	UnreadableIn Kind = "unreadable"
	OtherIn      Kind = "other" // something we do not understand: stored, answered politely if a human sent it
)

// Inbound is one event of a platform, decoded. It is stored sealed and read again by the turn, so its
// JSON names are never renamed.
type Inbound struct {
	Account   string           `json:"account"`  // models.Account.Key; each event names its own
	EventID   string           `json:"event_id"` // unique within the account: a repeat does nothing
	Kind      Kind             `json:"kind"`
	Peer      models.Peer      `json:"peer"`       // the private conversation
	MessageID string           `json:"message_id"` // the platform's id of the message, for replies and edits
	ReplyTo   string           `json:"reply_to,omitempty"`
	At        time.Time        `json:"at"` // as the platform says, UTC
	Text      string           `json:"text,omitempty"`
	Tap       *Tap             `json:"tap,omitempty"`
	Files     []File           `json:"files,omitempty"`
	Group     string           `json:"group,omitempty"` // album
	Location  *models.Location `json:"location,omitempty"`
	Venue     string           `json:"venue,omitempty"` // name and address sent with a location
	Contact   *Contact         `json:"contact,omitempty"`
	Phone     string           `json:"phone,omitempty"`     // the sender's own, E.164, where the platform vouches for it with each message
	LangHint  string           `json:"lang_hint,omitempty"` // BCP 47, of the person's app; a hint only
	Stopped   Stop             `json:"stopped,omitempty"`
	NewPeer   models.Peer      `json:"new_peer,omitempty"`
	Forwarded Forward          `json:"forwarded,omitempty"`
	Public    *Public          `json:"public,omitempty"`    // nil: said in private
	Heard     *Heard           `json:"heard,omitempty"`     // nil: the person wrote himself
	CalledIn  bool             `json:"called_in,omitempty"` // said in a call that came in: the phone that it seems to come from can be forged
	Ack       string           `json:"ack,omitempty"`       // the platform's id to acknowledge by, where it wants to hear that a message was seen
}

// Heard is what somebody of ours noted who spoke with the person: the text is a complaint as he says, whatever it reads like. Empty
// fields are read out of the text.
type Heard struct {
	By         models.ID `json:"by,omitempty"`         // who noted it: an officer of the roster; 0: none of them
	Name       string    `json:"name,omitempty"`       // the complainant's, apart from who speaks
	Relation   string    `json:"relation,omitempty"`   // of the complainant to who speaks
	Phone      string    `json:"phone,omitempty"`      // the complainant's, E.164
	Department string    `json:"department,omitempty"` // code
	Category   string    `json:"category,omitempty"`   // code
	Area       string    `json:"area,omitempty"`       // code
	Place      string    `json:"place,omitempty"`      // in his words
}

// Public says where something was said that everybody can read. Peer is then its author, by the id that a private
// conversation with the author has too, and MessageID is the post's or comment's.
type Public struct {
	How Publicity `json:"how"`
	// Thread is the platform's id of what it belongs to: the first post of an exchange. Posts of one author in one thread are one matter.
	Thread string `json:"thread,omitempty"`
	// May says whether the platform's rules let us answer it in public (X: only if its author mentioned or quoted us).
	May Ability `json:"may,omitempty"`
	// Author is how its author is named in public (@handle), to recognise the press; never told to anybody.
	Author string `json:"author,omitempty"`
}

// Publicity is the way something was said in public. Stored (in the sealed payload): never rename.
type Publicity string

const (
	Mention Publicity = "mention" // a post of somebody's own that names us
	Comment Publicity = "comment" // under something: ReplyTo says what; it may be ours
	Visitor Publicity = "visitor" // a post on our own page
	Quote   Publicity = "quote"   // our post quoted in somebody's own
)

// Stop is whether a MemberIn event ends or begins the conversation.
type Stop string

const (
	NoStop  Stop = ""        // the event is not about this
	Blocked Stop = "blocked" // the person no longer wants our messages
	Back    Stop = "back"    // the person can be written to again
)

// Forward says whether a message was written by the sender or passed on.
type Forward string

const (
	OwnWords Forward = ""          // written by the sender
	PassedOn Forward = "forwarded" // written by somebody else
)

// Tap is a tapped button: what models.Button carried.
type Tap struct {
	ID      string `json:"id"` // the platform's, to acknowledge by
	Command string `json:"command"`
	Arg     string `json:"arg,omitempty"`
}

// File is a file a person sent, not fetched yet. Ref is what Fetch takes.
type File struct {
	Kind models.MediaKind `json:"kind"`
	Ref  string           `json:"ref"`
	Name string           `json:"name,omitempty"`
	MIME string           `json:"mime,omitempty"`
	Size int64            `json:"size,omitempty"` // bytes, 0 unknown
}

// Contact is a shared contact card.
type Contact struct {
	Phone string `json:"phone"`
	Name  string `json:"name,omitempty"`
	Own   Owner  `json:"own,omitempty"`
}

// Owner says whose card a contact is.
type Owner string

const (
	SomebodyElse Owner = ""       // anybody's but the sender's
	Sender       Owner = "sender" // the sender's own, vouched for by the platform
)

// ErrUnsigned: the request did not prove where it comes from; nothing of it was parsed.
var ErrUnsigned = errors.New("request is not signed by the platform")

// ErrMalformed: the request is signed but cannot be read.
var ErrMalformed = errors.New("request cannot be read")
