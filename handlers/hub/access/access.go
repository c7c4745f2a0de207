// Package access decides who may do what on the hub's website: one table of roles and permissions, and the part of the
// state that a user may see. Every route names the permission it needs; nothing else decides this.
package access

import (
	"slices"

	"sunwai/models"
)

// Role is what somebody is on the website. Stored: never rename.
type Role string

// The roles that a user may have.
const (
	Hub       Role = "hub"       // the state's hub: sees and steers everything
	Admin     Role = "admin"     // of a department: its officers, categories, limits, texts
	Officer   Role = "officer"   // his own complaints
	Operator  Role = "operator"  // of the desk: callers, voice notes, what has no place
	Publisher Role = "publisher" // what departments tell people
	Auditor   Role = "auditor"   // looks, and changes nothing
)

// Permission is one thing that can be done. Permissions are named in code only and stored nowhere.
type Permission string

// What can be done.
const (
	Anyone        Permission = ""               // signed in or not
	SignedIn      Permission = "signed_in"      // one's own sessions and password
	SeeWall       Permission = "see_wall"       // figures: wall, map
	SeeComplaints Permission = "see_complaints" // list and one complaint, within the scope
	Act           Permission = "act"            // on a complaint, by the rules of the officer one is
	ActInBulk     Permission = "act_in_bulk"    // on many at once
	SeeBulks      Permission = "see_bulks"      // what was done to many at once: one's own, or all where the log of who did what is seen, too
	Export        Permission = "export"         // what the list shows
	Reveal        Permission = "reveal"         // a phone number that is masked
	Triage        Permission = "triage"         // what is doubtful
	Desk          Permission = "desk"           // register for callers
	Letters       Permission = "letters"        // what could not be delivered or understood
	Problems      Permission = "problems"       // known problems: confirm, answer all
	SeeDirectory  Permission = "see_directory"  // departments, categories, limits, holidays, within the scope
	SeeStaff      Permission = "see_staff"      // officers, accounts
	EditDirectory Permission = "edit_directory" // officers, within the scope
	EditRules     Permission = "edit_rules"     // categories and their limits, of departments within the scope
	EditState     Permission = "edit_state"     // what is the whole state's: holidays, office hours, helplines, templates, who is told when
	CheckAccounts Permission = "check_accounts" // ask the platforms how our accounts stand
	SeeReports    Permission = "see_reports"    // within the scope
	SeeAudit      Permission = "see_audit"      // who saw and did what
	ManageUsers   Permission = "manage_users"   // of the website, within the scope and never above one's own role
	Publish       Permission = "publish"        // broadcasts
)

// table is who may do what. A role that is not named for a permission may not.
func table() map[Permission][]Role {
	everyone := []Role{Hub, Admin, Officer, Operator, Publisher, Auditor}
	return map[Permission][]Role{
		SignedIn:      everyone,
		SeeWall:       everyone,
		SeeComplaints: {Hub, Admin, Officer, Operator, Auditor},
		Act:           {Hub, Admin, Officer, Operator},
		ActInBulk:     {Hub, Admin},
		SeeBulks:      {Hub, Admin, Auditor},
		Export:        {Hub, Admin, Auditor},
		Reveal:        {Hub, Operator},
		Triage:        {Hub, Operator},
		Desk:          {Hub, Operator},
		Letters:       {Hub, Operator},
		Problems:      {Hub, Admin},
		SeeDirectory:  everyone,
		SeeStaff:      {Hub, Admin, Auditor},
		EditDirectory: {Hub, Admin},
		EditRules:     {Hub, Admin},
		EditState:     {Hub},
		CheckAccounts: {Hub},
		SeeReports:    {Hub, Admin, Officer, Auditor},
		SeeAudit:      {Hub, Auditor},
		ManageUsers:   {Hub, Admin},
		Publish:       {Hub, Publisher},
	}
}

// Roles are all roles, in the order in which they are offered.
func Roles() []Role { return []Role{Hub, Admin, Officer, Operator, Publisher, Auditor} }

// User is who is signed in. The zero User is nobody.
type User struct {
	ID      models.ID
	Name    string // to be shown
	Roles   []Role
	Scope   models.HubScope
	Officer models.ID // of the roster, whose rules hold for what the user does; 0: acts on nothing
	Session models.ID
	// Over: he is an officer who stands above the work in the whole of his scope, as the head of a department in a district does. All others
	// who are officers and nothing else see what they themselves have to do or to answer for.
	Over bool
}

// OnlyOwn reports whether a user sees only what he himself has to do or to answer for.
func (u User) OnlyOwn() bool {
	return !u.Over && !slices.ContainsFunc(u.Roles, func(r Role) bool { return r != Officer && r != Publisher })
}

// ListsOwn reports whether somebody's list of complaints has only his own: his figures count the same then. Who lists none reads what all do.
func (u User) ListsOwn() bool { return u.OnlyOwn() && u.May(SeeComplaints) }

// May reports whether a user may do something. Whoever has several roles may do what any of them may.
func (u User) May(p Permission) bool {
	if p == Anyone {
		return true
	}
	if u.ID == 0 {
		return false
	}
	return slices.ContainsFunc(table()[p], func(r Role) bool { return slices.Contains(u.Roles, r) })
}

// Viewer is who reads, as readers of the database want to know it.
func (u User) Viewer() models.HubViewer { return models.HubViewer{Scope: u.Scope, Officer: u.Officer} }

// MayGive reports whether a user may give somebody a role, or manage one who has it: he must be allowed everything that it allows.
func (u User) MayGive(r Role) bool {
	for p, roles := range table() {
		if slices.Contains(roles, r) && !u.May(p) {
			return false
		}
	}
	return slices.Contains(Roles(), r)
}

// MayManage reports whether a user may manage another one: not himself, whose rights are others' business, and nobody who sees or may do
// more than he.
func (u User) MayManage(other models.WebUser) bool {
	return u.May(ManageUsers) && u.ID != other.ID && u.Scope.Holds(other.Scope) &&
		!slices.ContainsFunc(other.Roles, func(r string) bool { return !u.MayGive(Role(r)) })
}
