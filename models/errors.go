package models

import (
	"errors"
	"maps"
)

// Codes of the errors for people. Stored and logged: never rename.
const (
	CodeNumberMalformed   = "number_malformed"   // the text is not a complaint number
	CodeNumberCheck       = "number_check"       // it looks like one, but the check digit is wrong: mistyped
	CodeNotFound          = "not_found"          // nothing is there, or nothing this reader may know of
	CodeNotYours          = "not_yours"          // it is there, but somebody else's
	CodeIllegalMove       = "illegal_move"       // the life-cycle does not allow this step now
	CodeConflict          = "conflict"           // somebody else changed it at the same moment
	CodeBadInput          = "bad_input"          // the words of a command do not fit it
	CodeUnknownCommand    = "unknown_command"    // no command of this name for this reader
	CodeUnknownDepartment = "unknown_department" // no department of this name
	CodeUnknownArea       = "unknown_area"       // no Area of this name
	CodeUnknownOfficer    = "unknown_officer"    // no officer of this name in reach
	CodeTooManyAppeals    = "too_many_appeals"   // the appellate officer has decided: the next doors are named
	CodeInvitationInvalid = "invitation_invalid" // no such invitation
	CodeInvitationUsed    = "invitation_used"    // somebody has joined with it already
	CodeInvitationExpired = "invitation_expired" // too old
	CodeRevoked           = "revoked"            // this officer's access was taken back
	CodeTooLate           = "too_late"           // the time for this step is over
	CodeTooLarge          = "too_large"          // a file over the limit
	CodeFileKind          = "file_kind"          // a file of a kind we do not take
)

// Error is an error for people: a sentence of the catalogue, chosen here and translated at the edge.
type Error struct {
	Code  string            // one of the Code constants. Stored: never rename
	Key   string            // of the sentence in the catalogues
	Holes map[string]string // what fills the sentence; may be personal data, so Error never prints it
}

// NewError makes an error for people out of a code and the catalogue key of its sentence.
func NewError(code, key string) *Error { return &Error{Code: code, Key: key} }

// Error returns the code alone: errors end in logs, and holes and sentences may hold personal data.
func (e *Error) Error() string { return e.Code }

// With returns a copy of the error in which the hole is filled. It leaves e as it is.
func (e *Error) With(hole, value string) *Error {
	c := *e
	c.Holes = maps.Clone(e.Holes)
	if c.Holes == nil {
		c.Holes = make(map[string]string, 1)
	}
	c.Holes[hole] = value
	return &c
}

// Is makes errors.Is compare codes: whatever the sentence says, it is the same refusal.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code
}

// AsError finds the error for people in err's chain, and false when there is none.
func AsError(err error) (*Error, bool) {
	var e *Error
	ok := errors.As(err, &e)
	return e, ok
}

// IsCode reports whether an error for people with this code is in err's chain.
func IsCode(err error, code string) bool {
	e, ok := AsError(err)
	return ok && e.Code == code
}
