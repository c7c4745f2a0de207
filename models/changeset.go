package models

import "time"

// ChangeSet is everything one turn changes: plain data, applied by the store in one transaction with
// those of other conversations. Rows with Version 0 are new; others are written only over the version
// they were read at, else the whole ChangeSet is refused with ErrConflict and the turn is run again.
type ChangeSet struct {
	Inbox        int64  // the inbox row that this turn finishes; 0: the clock's or a command's turn
	Epoch        int64  // the lease's epoch under which the turn ran; 0: none needed
	Scope        string // of the turn's platform: with the peer it identifies the person
	Written      int    // messages of people that this turn is about; officers' commands are none. For the wall's figures
	Conversation *Conversation
	// Conversations other than the turn's own that change with it (an officer's Ask ends because
	// the citizen answered). Kept rare: they conflict with that person's own turns.
	Others       []Conversation
	Persons      []Person
	Complainants []Complainant
	Complaints   []Complaint
	Messages     []Message
	Events       []Event
	Attachments  []Attachment
	Intents      []Intent
	Officers     []Officer    // changed: joined, shift, leave
	Invitations  []Invitation // used
	Corrections  []Correction // what people said we understood wrongly
	Erase        []ID         // complainants whose words and names are to be erased
	Triage       []TriageItem // for the hub to look at
	Triaged      []TriageEnd  // looked at; refused when somebody was quicker
	Callbacks    []Callback   // calls that we owe; one that is owed already tells this too
	Alerts       []Alert      // what officers hear of overdue complaints, singly or in a digest
	Told         []ID         // alerts whose digest is sent with this
	Slots        []Slot       // what happens once per time: a second one is refused
	Vacancies    []Vacancy    // posts that nobody holds; noted once
	Storms       []Storm      // made or changed
	Proofs       []Proof      // pictures that proved work
	Feedback     []Feedback   // written over what the same round had
	Helpers      []Helper     // marked; written over
	Suggestions  []Suggestion
	Forgotten    []ID         // persons whose suggestions are erased, and what of theirs could not be handled
	Posts        []PublicPost // said in public: new, or changed
	Reworded     []Message    // ID and Text: these words were changed by who said them
	EraseWords   []ID         // messages taken back: their words and files go, the complaint stays
	Unsaid       []Unsaid     // the events by which they came: what is kept of those goes too
	Looked       []ID         // triage that a human has dealt with
	Links        []LinkCode   // made (Code set), tried, or used up
	Phones       []VerifiedPhone
	Merges       []Merge     // persons who proved to be one
	Unlinks      []Unlink    // addresses that are a person of their own again
	Heard        []ID        // persons who wrote here, and are told of complaints elsewhere: what is held there is due
	Tickets      []WebTicket // by which officers sign in on the website; Token set
	// Singles are new complaints that the turn took to be like no other without looking (Likes): whoever had it run so looks for
	// many turns at once, before it applies them. The store does not write it.
	Singles []ID
	// After is called once when the changes are committed, for what is kept in memory. May be nil.
	After func()
}

// Correction remembers that somebody corrected what we understood: material to learn from.
// No words of the complaint: it is found by its id while it is not erased.
type Correction struct {
	Complaint ID
	At        time.Time
	Field     string // department, category, area. Stored: never rename
	From, To  string // codes
	By        Actor
}

// Kinds of triage that say that an author does not know what became of his post. Stored: never rename.
const (
	// Unanswered: the platform's rules do not let us answer him where he called us.
	Unanswered = "unanswered"
	// AnswerRefused: the platform refused the answer, or it could not be given at all.
	AnswerRefused = "answer_refused"
)

// TriageItem is something a human at the hub must look at.
type TriageItem struct {
	ID           ID
	At           time.Time
	Kind         string // draft, voice, letter, unplaced, parked, fourth_handover, post, unreadable and those above. Stored: never rename
	Complaint    ID
	Conversation ID
	Inbox        int64
	Post         ID // of post: what was said in public
}
