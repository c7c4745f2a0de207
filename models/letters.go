package models

import "time"

// Letter is something that could not be delivered, understood or fetched. It holds no words, and of the person's address the end
// alone.
type Letter struct {
	What      LetterKind
	ID        int64
	At        time.Time // when it was written, came or was sent
	GivenUp   time.Time // zero: it was so before that was noted
	Account   string
	Platform  PlatformName // "" unknown
	Kind      string       // of the intent, the event or the file
	Complaint ID
	Number    Number
	Code      string // why: a verdict, a code of the gateway, a reason of a file
	Tries     int
	Peer      string // the last characters of the address
	Whole     Whole
}

// LetterKind is which of the three it is.
type LetterKind string

// The kinds.
const (
	DeadLetter   LetterKind = "dead"   // a message of ours that a platform did not take
	ParkedLetter LetterKind = "parked" // a message to us whose turn failed too often
	LostFile     LetterKind = "file"   // a file that a platform did not give
)

// Whole says whether a thing can be tried again: its words are deleted some days after it was given up.
type Whole string

// The two.
const (
	WordsGone Whole = ""
	WordsHere Whole = "whole"
)

// LetterQuery asks for letters, newest first.
type LetterQuery struct {
	What    LetterKind
	Account string // "": of all
	Before  int64  // id; 0: from the newest
	Limit   int
	Within  LetterScope
}

// LetterScope is the part of the state whose letters are asked for. What is about a complaint lies where the complaint does; what is about
// none yet lies with the account that it came by, or was to go by. What is said against staff is in no part of the state, only in the whole.
type LetterScope struct {
	HubScope
	Accounts []string // keys of those that lie within the scope; asked for only where it restricts
}

// LetterChoice are letters that something is done with: those of the list, and all of an account.
type LetterChoice struct {
	What    LetterKind
	Letters []int64
	Account string
	Within  LetterScope
}

// LetterNews is a letter as a page counts it that was opened before it was given up.
type LetterNews struct {
	What         LetterKind
	ID           int64
	At           time.Time // when it was given up
	Account      string
	Complaint    ID
	Department   string // of the complaint
	Area         string // of the complaint
	AgainstStaff bool
}

// LetterCount is how many there are of an account and a reason.
type LetterCount struct {
	What    LetterKind
	Account string
	Code    string
	Count   int
	Oldest  time.Time
}

// AccountState is what is known of an account: how the way to its platform stands, and what waits.
type AccountState struct {
	Account    Account
	Connection Connection
	Waiting    int       // messages of ours that are due
	OldestOut  time.Time // of those
	Later      int       // messages held back for later
	Unhandled  int       // events whose turn has not run
	OldestIn   time.Time // of those
	Dead       int
	Parked     int
}
