package models

import "time"

// SpokenLine is a message to somebody who is reached by phone alone: the desk reads it out when he calls, or calls him when he
// must hear it. Text is personal data.
type SpokenLine struct {
	ID      ID
	At      time.Time
	Account string // ours, of the platform phone
	Peer    Peer   // the phone, E.164
	Number  Number // the complaint it is about; "" none
	Kind    string // of the intent
	Lang    Lang
	Text    string
	Must    Must
	HeardAt time.Time // when it was read out to him; zero: he has not heard it
}

// Must says whether somebody has to be called because of a message. Stored: never rename.
type Must string

const (
	MayWait  Must = ""     // it is read out when he calls
	MustHear Must = "hear" // a question, the closing code, the result: he is called
)

// CallbackState is how far a call that we owe has come. Stored: never rename.
type CallbackState string

const (
	CallWaiting  CallbackState = "waiting"   // to be called when its time has come
	CallCalling  CallbackState = "calling"   // somebody has it in hand until Until
	CallDone     CallbackState = "done"      // the person was told
	CallNoAnswer CallbackState = "no_answer" // given up after CallTries; it is said again when he calls
)

// How a call that we owe is tried. The times are ours: nobody is called between 21:00 and 07:00.
const (
	CallTries    = 4                // unanswered calls, then it is given up
	CallRetry    = 2 * time.Hour    // between two of them
	CallInHand   = 10 * time.Minute // a call that somebody took and did not end is another's after this
	MaxDeskTries = 5                // wrong answers at the identity check, a day and complaint, or a day and caller
)

// Why we owe a call. Stored: never rename.
const (
	CallAsked = "person" // he asked for a human
	CallCode  = "code"   // he is to hear the closing code
	CallNews  = "news"   // he must hear what the desk has to read out
)

// Callback is a call that we owe somebody.
type Callback struct {
	ID        ID
	At        time.Time // since when he waits
	Account   string    // ours, of the platform phone: what the call is noted at; "": the first there is
	Phone     string    // E.164; personal data
	Lang      Lang
	Complaint ID
	Reason    string // CallAsked, CallCode or CallNews
	State     CallbackState
	Tries     int       // unanswered so far
	NotBefore time.Time // the next try
	By        ID        // the user of the website who has it in hand, or had it last
	ByName    string
	Until     time.Time // of CallCalling
	CalledAt  time.Time // when he was reached first
	DoneAt    time.Time
}

// CallOutcome is what became of a call.
type CallOutcome string

// The outcomes.
const (
	CallReached  CallOutcome = "reached"
	CallFailed   CallOutcome = "no_answer"
	CallGivenUp  CallOutcome = "given_up" // put back: somebody else may take it
	CallNotAsked CallOutcome = "not_asked"
)

// CallFigures are how the desk keeps its word today.
type CallFigures struct {
	Open     int
	Oldest   time.Time     // since when the one who waits longest does; zero: nobody waits
	Reached  int           // today
	Average  time.Duration // how long those reached today had waited
	NoAnswer int           // calls given up today
}

// Call is a caller whom the desk listens to. It has an address without his phone in it.
type Call struct {
	ID      ID
	At      time.Time
	Account string
	Phone   string // E.164; personal data
	User    ID     // of the website
	Asked   int    // what was sent to the inbox for him so far: the names of those events
	Back    ID     // the Callback that it answers; 0: he called
	Shown   ID     // the complaint whose state is on the page, after the identity check; 0: none
	EndedAt time.Time
}

// SaidState is how far what a caller said has come.
type SaidState string

// The states.
const (
	SaidNothing SaidState = ""
	SaidWaiting SaidState = "waiting" // stored; its turn has not run yet
	SaidDone    SaidState = "done"
	SaidParked  SaidState = "parked" // its turn failed too often
)

// CallScope is within what a phone names the same caller. It is not the scope of phones that a platform vouches for: who calls from
// a phone may be anybody of the house. Stored: never rename.
const CallScope = "call"
