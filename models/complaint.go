package models

import (
	"cmp"
	"fmt"
	"time"
)

// Limits of the life-cycle that do not differ by category (PRODUCT: "Life-cycle").
const (
	VoidWindow     = 10 * time.Minute    // a withdrawal this early, before acceptance, never counted
	EditWindow     = 10 * time.Minute    // additions this early change the officer's message instead of sending another
	BurstWindow    = 90 * time.Second    // what follows the first message this soon belongs to it
	ProofWindow    = 15 * time.Minute    // photo and place of a proof belong together
	PauseLimit     = 3 * 24 * time.Hour  // the longest a question to the citizen holds the clock
	TruthReminder  = 2 * 24 * time.Hour  // silence to "is it really done?" is reminded after
	TruthSilence   = 7 * 24 * time.Hour  // and closes the complaint unconfirmed after
	NoCounts       = 30 * 24 * time.Hour // "no" is heard this long after closing
	DraftSilence   = 24 * time.Hour      // a draft nobody answers goes to the hub's triage
	AskedSilence   = 7 * 24 * time.Hour  // a question of how something is got is dropped: nothing was complained of
	MaxHandovers   = 3                   // the next one goes to the hub
	MaxAppeals     = 2                   // the second is the appellate officer's; then the next doors are named
	MaxCodeTries   = 5                   // wrong closing codes a day
	MaxNumberTries = 5                   // wrong status numbers a day and address
	LongestInterim = 30 * 24 * time.Hour // how far ahead a later date may lie
)

// Location is a point, in degrees (WGS 84).
type Location struct {
	Lat, Lon float64
}

// Complaint is one problem in one place under one number, whatever channel it came by.
// Zero times mean "has not happened".
type Complaint struct {
	ID      ID
	Version int64 // 0: not stored yet; the store refuses a write over another version
	Number  Number

	Status Status
	Resume Status // what needs_info, flagged and appealed go back to

	Department string
	Category   string // code, "POWER.SUPPLY"
	Named      string // the category that its words name, where all of them together make another likelier, which it has; empty: they are one
	Area       string // code of the smallest Area known; empty: not placed
	Place      string // in the citizen's words; personal data
	Location   *Location
	PIN        string
	Lang       Lang
	Confidence float64 // of the understanding, 0..1
	// Fingerprint is a short hash of the folded original words: the same text sent to many handles is one complaint.
	Fingerprint string

	Account      string // key of the account it came by
	Office       Office // whose account that was; kept through every handover
	Conversation ID     // where the complainant is told
	Address      Address
	Person       ID
	Complainant  ID

	Doer              Post // who must do the work
	DoerOfficer       ID
	Answerable        Post // who must answer that it is done
	AnswerableOfficer ID

	Danger       Danger
	Sensitive    bool
	AgainstStaff bool
	Anonymous    bool
	Discreet     bool // news holds the number only: it is not safe, or not yet known to be safe, to say more here
	EraseAtClose bool // the complainant asked to be forgotten once it is over
	ShowPhone    bool // the complainant said that officers may see the number

	RegisteredAt time.Time
	AssignedAt   time.Time
	AcceptedAt   time.Time
	RespondedAt  time.Time // first response of any kind by an officer
	ReportedAt   time.Time
	ResolvedAt   time.Time
	ClosedAt     time.Time

	FirstResponseDue time.Time
	ResolutionDue    time.Time
	PausedAt         time.Time // set while needs_info holds the clock
	PauseUsed        bool

	Handovers int
	Appeals   int

	Closure Closure
	Truth   Truth
	Rating  Rating
	OnTime  bool // resolved within its limit and not overturned by an appeal
	// Overturned: an appeal was upheld, or a report was taken back that the complainant had denied. It is never on time again, however soon it is
	// done the second time.
	Overturned  bool
	RatingAside bool // the rating is one of too many by one person on one officer that day: kept, shown, not counted

	ClosingCode  string // four digits; personal: told to the complainant only
	CodeTries    int    // wrong tries on CodeTriesDay
	CodeTriesDay string // local date

	ProofPhoto   ID // attachment
	ProofPhotoAt time.Time
	ProofPlace   *Location
	ProofPlaceAt time.Time

	Master       ID  // of a duplicate; kept when it is answered
	Joined       int // how many complaints were ever joined to this one: over 0 it may have some that wait with it
	RejectReason RejectReason
	RemindedAt   time.Time // the citizen's last reminder

	// NextAction is what happens at NextActionAt because time passes; empty: nothing.
	NextAction   NextAction
	NextActionAt time.Time

	Watch Watch // the limits, and who was told of them
}

// NextAction names what the clock does to a complaint. Stored: never rename.
type NextAction string

const (
	NothingDue   NextAction = ""             // the clock does nothing until something happens
	AskPlace1    NextAction = "ask_place_1"  // 15 minutes after registering without a place
	AskPlace2    NextAction = "ask_place_2"  // 4 hours after
	AskPlace3    NextAction = "ask_place_3"  // next morning
	DraftExpires NextAction = "draft"        // 24 h of silence: to the hub's triage
	AskedExpires NextAction = "asked"        // 7 days of silence after a question that could become a complaint: dropped
	PauseEnds    NextAction = "pause_ends"   // the question was not answered: the clock runs on
	RemindTruth  NextAction = "remind_truth" // 2 days of silence
	CloseSilent  NextAction = "close_silent" // 7 days of silence
	CheckProof   NextAction = "check_proof"  // the photo of a proof may be fetched by now
)

// Move is a wish to change the status.
type Move struct {
	To    Status
	By    Actor
	At    time.Time
	Code  string // why, as a stable code (a reason, an answer); stored
	Words ID     // the Message that says why, if any
	NewID ID     // of the event
}

// Move changes the status, or returns a *Error (code illegal_move) that a person can read. It is the
// only way to change a status; every move is an event.
func (c *Complaint) Move(m Move) (Event, error) {
	if !c.Status.CanBecome(m.To) {
		return Event{}, &Error{Code: "illegal_move", Key: "error.illegal_move",
			Holes: map[string]string{"number": c.Number.String(), "status": string(c.Status)}}
	}
	e := Event{ID: m.NewID, Complaint: c.ID, At: m.At, Kind: EventMoved, By: m.By, From: c.Status, To: m.To,
		Code: m.Code, Words: m.Words, Post: c.Doer}
	if pausing(m.To) && !pausing(c.Status) {
		c.Resume = c.Status
	}
	c.Status = m.To
	c.stamp(m.To, m.At)
	return e, nil
}

// pausing are the states that remember where they came from.
func pausing(s Status) bool { return s == NeedsInfo || s == Flagged || s == Appealed }

// stamp sets the time that belongs to a status. Being assigned again or resolved again sets it again:
// the events keep the earlier ones.
func (c *Complaint) stamp(s Status, at time.Time) {
	switch s {
	case Registered:
		if c.RegisteredAt.IsZero() {
			c.RegisteredAt = at
		}
	case Assigned:
		c.AssignedAt = at
	case InProgress:
		if c.AcceptedAt.IsZero() {
			c.AcceptedAt = at
		}
	case Reported:
		c.ReportedAt = at
	case Resolved:
		c.ResolvedAt = at
		if c.ReportedAt.IsZero() {
			c.ReportedAt = at
		}
	case Closed:
		c.ClosedAt = at
	}
}

// Respond notes an officer's response: the first one, and the first to danger that was spoken of later.
func (c *Complaint) Respond(at time.Time) {
	c.Watch.DangerAt = time.Time{}
	if c.RespondedAt.IsZero() {
		c.RespondedAt = at
	}
}

// Overdue reports whether the limit for the resolution has passed with the complaint still open.
func (c Complaint) Overdue(now time.Time) bool {
	return c.Status.Open() && !c.ResolutionDue.IsZero() && c.PausedAt.IsZero() && now.After(c.ResolutionDue)
}

// AreaOrState is the Area of the complaint, and of one without a place the whole state.
func (c Complaint) AreaOrState() string { return cmp.Or(c.Area, StateArea) }

// Due is the time people are told: the limit for the resolution.
func (c Complaint) Due() time.Time { return c.ResolutionDue }

// GoString keeps personal data out of %#v and %+v in logs and test failures alike.
func (c Complaint) GoString() string {
	return fmt.Sprintf("models.Complaint{ID:%d, Status:%s, Version:%d}", c.ID, c.Status, c.Version)
}

// String keeps personal data out of logs.
func (c Complaint) String() string { return c.GoString() }
