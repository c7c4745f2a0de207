package models

import "time"

// Role is in what part somebody acts. Stored: never rename.
type Role string

const (
	CitizenRole Role = "citizen" // the complainant
	OfficerRole Role = "officer" // an officer of a department
	HubRole     Role = "hub"     // somebody of the state's hub or its desk
	SystemRole  Role = "system"  // the program by itself
)

// Actor is who did something. Officer is set for officers and the hub's people only.
type Actor struct {
	Role    Role
	Officer ID
}

// EventKind names what happened. Stored: never rename.
type EventKind string

const (
	EventMoved      EventKind = "moved"       // From -> To
	EventAdded      EventKind = "added"       // words, a photo or a place were added. Code: public, desk, WithdrawCalledIn
	EventCorrected  EventKind = "corrected"   // Code says what: department, place, danger, new (a complaint of its own after all), SaidUnsafe
	EventHandedOver EventKind = "handed_over" // to another department
	EventAsked      EventKind = "asked"       // an officer asked the citizen something
	EventAnswered   EventKind = "answered"    // the citizen answered
	EventNoted      EventKind = "noted"       // an officer's internal note
	EventReminded   EventKind = "reminded"    // by the citizen
	EventTruth      EventKind = "truth"       // Code: yes, partly, no
	EventRated      EventKind = "rated"       // Code: good, fair, poor
	EventProof      EventKind = "proof"       // Code: photo, place, code
	EventEscalated  EventKind = "escalated"   // the next level must answer now
	EventErased     EventKind = "erased"      // names and words were erased at the wish of the complainant
	EventWrongCode  EventKind = "wrong_code"  // a closing code was entered that is not the right one
	EventLater      EventKind = "later"       // Code: asked, named, granted, refused
	EventStorm      EventKind = "storm"       // Code: joined, expected, restored, mistaken
	EventReplanned  EventKind = "replanned"   // its limits were set anew after the directory changed
	EventTakenBack  EventKind = "taken_back"  // its author deleted a post or message: the words are gone
	EventReworded   EventKind = "reworded"    // its author changed it
	EventMeToo      EventKind = "me_too"      // somebody else said in public that he has the same trouble
	EventLinked     EventKind = "linked"      // told at another address of the same person from now on
	EventTold       EventKind = "told"        // an officer wrote to the citizen. Code: private, public
	EventJoined     EventKind = "joined"      // another complaint waits with this one. Code: its number
)

// SaidUnsafe is the code of EventCorrected when the complainant says that it is not safe to write to him: what is corrected is how he is
// told, and nothing of what he told. Stored: never rename.
const SaidUnsafe = "unsafe"

// WithdrawCalledIn is the code of EventAdded when a caller said that a complaint is to be withdrawn, and nothing was ended: the phone that he
// shows can be forged, and the complainant may not be safe to call and ask. Stored: never rename.
const WithdrawCalledIn = "withdraw_called_in"

// Event is one line of a complaint's history. It holds ids and codes only: words live in Messages,
// which can be erased while the history stays whole.
type Event struct {
	ID        ID
	Complaint ID
	At        time.Time
	Kind      EventKind
	By        Actor
	From, To  Status
	Code      string
	Post      Post
	Words     ID // Message
}

// Whose is in what part it was done. A turn notes all that it does as the citizen's who wrote; what only follows from his words (his complaint
// is given to somebody, goes on, waits with another) the program does by itself.
func (e Event) Whose() Role {
	if e.By.Role != CitizenRole {
		return e.By.Role
	}
	switch e.Kind {
	case EventJoined, EventStorm, EventEscalated, EventReplanned, EventHandedOver:
		return SystemRole
	case EventMoved:
		if !e.citizensMove() {
			return SystemRole
		}
	}
	return CitizenRole
}

// citizensMove reports whether a move is one that a citizen makes himself: he registers, denies, withdraws, confirms, appeals.
func (e Event) citizensMove() bool {
	switch e.To {
	case Registered:
		return e.From == Draft || e.From == ""
	case InProgress:
		return e.From == Reported || e.From == Resolved
	case Resolved:
		return e.From != Duplicate
	case Withdrawn, Void, Closed, Appealed:
		return true
	}
	return false
}

// MessageKind says what words are. Stored: never rename.
type MessageKind string

const (
	OriginalWords MessageKind = "original" // what the complaint began with
	AddedWords    MessageKind = "added"    // what its citizen added
	QuestionWords MessageKind = "question" // an officer's question
	AnswerWords   MessageKind = "answer"   // the citizen's answer to it
	ReportWords   MessageKind = "report"   // what an officer says was done
	NoteWords     MessageKind = "note"     // an officer's note, not for the citizen
	ReasonWords   MessageKind = "reason"   // why something was refused, handed over, put off or escalated
	DecisionWords MessageKind = "decision" // what was decided on an appeal
	ToldWords     MessageKind = "told"     // an officer's own words to the citizen
	DeskWords     MessageKind = "desk"     // the text of a voice note or a photographed letter, by the desk
)

// Message is words said about a complaint. Text is personal data; it can be erased.
type Message struct {
	ID        ID
	Complaint ID
	At        time.Time
	Kind      MessageKind
	By        Actor
	Text      string
	Erased    bool
	Channel   Channel
	Ref       string // the platform's id of the message, to follow it when it is changed or taken back; personal data
}

// MediaKind is the kind of a file. Stored: never rename.
type MediaKind string

const (
	Photo    MediaKind = "photo"    // a picture
	Video    MediaKind = "video"    // a film
	Voice    MediaKind = "voice"    // a voice note or other sound
	Document MediaKind = "document" // any other file
	Sticker  MediaKind = "sticker"  // a picture of the platform, without meaning for a complaint
)

// AttachmentState is how far a file has come. Stored: never rename.
type AttachmentState string

const (
	AttachmentPending AttachmentState = "pending" // known, not fetched
	AttachmentStored  AttachmentState = "stored"  // in the media folder under its hash
	AttachmentRefused AttachmentState = "refused" // too large or of a forbidden type; Reason says which
	AttachmentFailed  AttachmentState = "failed"  // the platform would not give it, after all tries
)

// BrokenFile says of a stored file that it begins like a picture and cannot be opened. Stored: never rename.
const BrokenFile = "broken"

// Attachment is a file that belongs to a complaint. Ref is the platform's handle to fetch it by, opaque.
type Attachment struct {
	ID        ID
	Complaint ID
	Message   ID
	Account   string // whose adapter fetches it
	Kind      MediaKind
	Ref       string
	Name      string // as sent; personal data
	MIME      string // as sniffed once stored, as claimed before
	Size      int64  // bytes
	Hash      string // SHA-256, hex, once stored
	Look      Look   // of a picture, once stored
	State     AttachmentState
	Reason    string // code: too_large, forbidden_type, gone; of one that is stored BrokenFile
	By        Actor
	At        time.Time
	Tries     int
	NotBefore time.Time
}

// Person is a human with addresses and a language.
type Person struct {
	ID   ID
	Lang Lang
	At   time.Time
}

// Complainant is whose complaint it is: one phone serves a family, so rating and erasing are the
// complainant's, not the address's. All of it is optional and personal data.
type Complainant struct {
	ID       ID
	Person   ID
	Name     string
	Relation string
	Phone    string // E.164
	Erased   bool
}
