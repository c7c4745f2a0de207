package models

import (
	"strings"
	"time"
)

// WebUser is somebody who may sign in on the hub's website.
type WebUser struct {
	ID       ID
	Login    string // as GoodLogin wants it; one user has it
	Name     string // shown to colleagues
	Roles    []string
	Scope    HubScope
	Officer  ID     // of the roster, whose rules hold for what the user does; 0: none
	Password string // argon2id in its usual text form; "" until it is chosen
	TOTP     string // secret of the codes, base32; "" until an authenticator is set up
	TOTPStep int64  // of the last code that was taken: no code is taken twice
	Outside  string // how the identity provider calls the user (subject, or proven e-mail). Only written: of it an index is kept alone
	Disabled bool
	MadeAt   time.Time
	// SignedInAt is when the user came in last; zero: never yet.
	SignedInAt time.Time
	// Version grows with every change but those of a sign-in.
	Version int64
}

// Enrolled reports whether the user has everything to sign in with a password.
func (u WebUser) Enrolled() bool { return u.Password != "" && u.TOTP != "" }

// LongestLogin bounds a login, in bytes.
const LongestLogin = 64

// GoodLogin writes a login as it is kept, small and without spaces around it; false when it is none: 2 to 64 letters, digits and . _ - @.
func GoodLogin(text string) (string, bool) {
	login := strings.ToLower(strings.TrimSpace(text))
	if len(login) < 2 || len(login) > LongestLogin {
		return "", false
	}
	for _, r := range login {
		if !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || strings.ContainsRune("._-@", r)) {
			return "", false
		}
	}
	return login, true
}

// SignedInBy says how a session began. Stored: never rename.
type SignedInBy string

// How a session began.
const (
	ByPassword SignedInBy = "password"
	ByOutside  SignedInBy = "oidc"
	ByLink     SignedInBy = "link"     // an officer's, from the bot
	ByTraining SignedInBy = "training" // without any proof: on one's own computer only
)

// WebSession is somebody signed in at one browser. Its token is with the browser alone; an index of it is kept.
type WebSession struct {
	ID      ID
	Who     ID // the user; of a session by link the officer
	Officer ID // of a session by link; else 0
	By      SignedInBy
	Agent   string // browser and system in two words, for the list of one's sessions
	MadeAt  time.Time
	SeenAt  time.Time // to the minute
	EndsAt  time.Time // whatever is done
}

// TicketKind is what a ticket is good for. Stored: never rename.
type TicketKind string

// What tickets are good for.
const (
	TicketLink    TicketKind = "link"    // an officer's sign-in from the bot
	TicketEnrol   TicketKind = "enrol"   // choosing a password and setting up an authenticator
	TicketStep    TicketKind = "step"    // the password was right; the code is asked for
	TicketOutside TicketKind = "outside" // somebody is at the identity provider
)

// How long tickets hold.
const (
	LinkTicketLife    = 5 * time.Minute
	EnrolTicketLife   = 24 * time.Hour
	StepTicketLife    = 10 * time.Minute
	OutsideTicketLife = 10 * time.Minute
)

// WebTicket is good for one thing, once, for a while. What is told of it is a token, of which an index is kept.
type WebTicket struct {
	ID      ID
	Kind    TicketKind
	Token   string // only when it is made
	Who     ID     // user; 0 while nobody is known
	Officer ID     // of a link
	Kept    TicketKept
	MadeAt  time.Time
	Expires time.Time
}

// EnrolTicket is the ticket by which a user chooses a password and sets up an authenticator.
func EnrolTicket(id, user ID, now time.Time) WebTicket {
	return WebTicket{ID: id, Kind: TicketEnrol, Who: user, MadeAt: now, Expires: now.Add(EnrolTicketLife)}
}

// TicketKept is what must be known again when the ticket is shown. Stored as JSON, sealed: never rename.
type TicketKept struct {
	Nonce    string `json:"nonce,omitempty"`    // of the identity provider's answer
	Verifier string `json:"verifier,omitempty"` // PKCE
	Next     string `json:"next,omitempty"`     // page to go on with
	Secret   string `json:"secret,omitempty"`   // of an authenticator that is being set up
	Password string `json:"password,omitempty"` // argon2id of one that was just chosen
}

// TryKey is what wrong tries are counted by, and how the wait grows.
type TryKey struct {
	Use    string        // names the kind of count. Stored in effect: never rename
	Parts  []string      // whose it is; only an index of them is kept
	Free   int           // tries before the first wait
	Step   time.Duration // the first wait; each further one is twice as long
	Most   time.Duration // the longest wait
	Forget time.Duration // after so long without a try the count begins anew
}

// Wait is how long nothing is tried after so many tries.
func (k TryKey) Wait(tries int) time.Duration {
	over := tries - k.Free
	if over < 0 {
		return 0
	}
	wait := k.Step
	for range over {
		if wait *= 2; wait >= k.Most {
			return k.Most
		}
	}
	return min(wait, k.Most)
}
