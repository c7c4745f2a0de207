package models

import "errors"

// WebUserDo is what an administrator does to a user of the website.
type WebUserDo string

// What can be done. Named in code only, stored nowhere.
const (
	MakeWebUser    WebUserDo = "make"
	ChangeWebUser  WebUserDo = "change"  // name, roles, scope, officer and, when it is given, identity elsewhere
	DisableWebUser WebUserDo = "disable" // shut out, now and until he is enabled
	EnableWebUser  WebUserDo = "enable"
	ResetWebUser   WebUserDo = "reset"    // password, authenticator and sessions are taken away: he enrols anew
	SignOutWebUser WebUserDo = "sign_out" // everywhere
)

// WebUserAct is one such thing, with what is noted of it and, where the user has to enrol, the ticket by which he does.
type WebUserAct struct {
	Do     WebUserDo
	User   WebUser   // ID and Version as they were seen; of one who is made or changed everything
	Ticket WebTicket // kept when its Kind is set
	Note   AuditLine
}

// ErrLastHub refuses to take the last user away who may manage everything: nobody could make another on the website.
var ErrLastHub = errors.New("the last user who may manage everything")
