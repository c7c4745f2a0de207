package models

import "time"

// Letter is something that could not be delivered, understood or fetched. It holds no words, and of the person's address the end
// alone.
type Letter struct {
	What      LetterKind
	ID        int64
	At        time.Time
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
