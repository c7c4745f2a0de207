package models

import "strings"

// PlatformName names a platform. Stored: never rename.
type PlatformName string

const (
	Telegram PlatformName = "telegram" // bots
	Console  PlatformName = "console"  // phones in this process, for trying out
	Twitter  PlatformName = "twitter"  // X
	Facebook PlatformName = "facebook" // pages, with Messenger
	WhatsApp PlatformName = "whatsapp" // numbers of the Cloud API
	Phone    PlatformName = "phone"    // numbers that people call, with a desk that answers
)

// Peer is the platform's own name for the other end of a private conversation. Opaque: only the
// platform's adapter may look inside. Personal data: never logged, sealed in the database.
type Peer string

// Address is one private conversation: a person's peer as one of our accounts sees it.
type Address struct {
	Platform PlatformName
	Account  string // Account.Key
	Peer     Peer
}

// IsZero reports whether no address is given.
func (a Address) IsZero() bool { return a == Address{} }

// Office says whom an account speaks for: "POWER", "district:162", "cm", "hub", "minister:…".
// Stored: never rename.
type Office string

// HubOffice is the state's social media hub.
const HubOffice Office = "hub"

// Department returns the code of the department the office is, and false for every other office.
func (o Office) Department() (string, bool) {
	if o == "" || o == "cm" || o == HubOffice || strings.Contains(string(o), ":") {
		return "", false
	}
	return string(o), true
}

// District returns the Area code of the district the office is, and false for every other office.
func (o Office) District() (string, bool) { return strings.CutPrefix(string(o), "district:") }

// Account is one handle of ours on one platform, owned by an Office.
type Account struct {
	Key      string // names the account for ever: webhook path, foreign key. Stored: never rename
	Platform PlatformName
	Handle   string // without @; may change
	Office   Office
}

// Shown is the handle as people write it: numbers that are called have no @. Empty without a handle.
func (a Account) Shown() string {
	if a.Handle == "" || a.Platform == Phone || a.Platform == WhatsApp {
		return a.Handle
	}
	return "@" + a.Handle
}
