package models

import "time"

// Doing is what somebody does on a page. Stored: never rename.
type Doing string

const (
	Reading Doing = "reading" // has it open
	Typing  Doing = "typing"  // writes into one of its forms
)

// Presence is somebody of the hub who has a complaint open before him.
type Presence struct {
	Complaint ID
	User      ID // of the website
	Doing     Doing
	At        time.Time
	Until     time.Time // when he does not count as here any more unless his page says so again
}

// Unsent is a message to a complaint's person that no platform has taken: it waits, or it never will be.
type Unsent struct {
	Kind      string
	Platform  PlatformName
	State     OutboxState
	At        time.Time
	NotBefore time.Time // zero: at once
	Code      string    // why: a code of the platform or of ours
}

// PublicAnswer is how far an answer of ours in public has come.
type PublicAnswer struct {
	Kind     string
	Platform PlatformName
	State    OutboxState
	At       time.Time
	DoneAt   time.Time // when the platform took it, or it was given up; zero: neither yet
}
