package models

import (
	"errors"
	"regexp"
	"time"
)

// AuditLine says that somebody saw or did something on the website. It holds ids and codes only: no name, no word, no number of
// anybody's phone.
type AuditLine struct {
	ID        ID        // made by the store; grows with time
	Seq       int64     // its place in the chain; 0 while it waits for it
	At        time.Time // made by the store
	Who       ID        // user, or officer of a session by link; 0: nobody was signed in
	Action    string    // such as "complaint.opened". Stored: never rename
	Complaint ID        // 0: about none
	Object    string    // what else it was about: a code such as "category:POWER/SUPPLY" or "user:…" with an id; "" none
}

// What the door notes. Pages have their own, with their names in front. Stored: never rename.
const (
	AuditSignedIn     = "door.signed_in"
	AuditRefused      = "door.refused"    // a wrong password or code, or nobody by that name
	AuditWaits        = "door.must_wait"  // too many tries
	AuditSignedOut    = "door.signed_out" // this session, or the one named
	AuditSignedOutAll = "door.signed_out_all"
	AuditPassword     = "door.password"      // chosen or changed
	AuditAuthentic    = "door.authenticator" // set up, or set up anew
	AuditRecovery     = "door.recovery_used" // a recovery code in place of the authenticator's
	AuditUserMade     = "user.made"
	AuditUserReset    = "user.reset"
	AuditUserDisabled = "user.disabled"
	AuditUserEnabled  = "user.enabled"
	AuditUserChanged  = "user.changed"    // name, roles, part of the state, officer
	AuditUserOut      = "user.signed_out" // everywhere, by an administrator
	AuditListed       = "audit.listed"
	AuditExported     = "audit.exported"
	AuditVerified     = "audit.verified"
)

// How long a line's codes may be: a count in the expressions would be as many copies of them, made at every start.
const (
	longestAuditAction = 64
	longestAuditObject = 120
)

var (
	auditAction = regexp.MustCompile(`^[a-z0-9_.]+$`)
	auditPhone  = regexp.MustCompile(`(^|[^0-9])([0-9]{10}|91[0-9]{10})($|[^0-9])`) // ids are longer
	auditObject = regexp.MustCompile(`^[A-Za-z0-9_.:/=,-]*$`)
)

// Check refuses a line that is not made of codes: what a person wrote must never come into a log that nothing is erased from.
func (l AuditLine) Check() error {
	if len(l.Action) > longestAuditAction || !auditAction.MatchString(l.Action) {
		return errors.New("an audit line's action is a code of small letters, digits, dots and _")
	}
	if len(l.Object) > longestAuditObject || !auditObject.MatchString(l.Object) {
		return errors.New("an audit line's object is a code of letters, digits and _ . : / = , -")
	}
	if auditPhone.MatchString(l.Object) {
		return errors.New("an audit line's object looks like a phone number")
	}
	return nil
}

// AuditQuery asks for lines, the newest first. Empty fields do not restrict.
type AuditQuery struct {
	Who       ID
	Action    string // exactly, or with a dot at its end: all that begin so
	Complaint ID
	Object    string
	From, To  time.Time // half open
	Before    ID        // only lines older than this one
	Limit     int
}

// AuditHead is how far the chain reaches: the last line's place and hash. Noted elsewhere it shows later whether anything before
// it was touched.
type AuditHead struct {
	Seq  int64
	Hash []byte
}

// AuditFault is what is wrong with the chain.
type AuditFault string

// What can be wrong.
const (
	AuditWhole     AuditFault = ""
	AuditGap       AuditFault = "gap"       // a line is missing
	AuditEdited    AuditFault = "edited"    // a line is not what was written
	AuditTruncated AuditFault = "truncated" // the newest lines are missing
	AuditAdded     AuditFault = "added"     // there are lines that the head does not know
	AuditOther     AuditFault = "other"     // a head that was noted before is not in this chain
)

// AuditVerdict is what a look at the whole chain found.
type AuditVerdict struct {
	Lines   int64
	Head    AuditHead
	Waiting int64 // lines that are not chained yet
	Fault   AuditFault
	At      int64 // place of the first fault
}
