package models

import "time"

// CheckMark says how an account stands. Stored: never rename.
type CheckMark string

// The marks.
const (
	CheckOK    CheckMark = "ok"
	CheckNote  CheckMark = "note" // to think about
	CheckWrong CheckMark = "wrong"
)

// AccountCheck is what was found when an account was last looked at as `doctor` does: token, webhook, templates. It holds no secret.
type AccountCheck struct {
	Account string // key
	At      time.Time
	Mark    CheckMark
	Said    string // for those who run the system, in English
	Sent    Sent   // in the month of At, until then
}

// Sent counts messages that a platform took from an account, by whom they were for.
type Sent struct {
	Citizens, Officers int // in private
	Public             int // answers that everybody sees
}
