package models

import "time"

// Channel is by which way words came: one of our accounts, in private or where everybody reads it. Zero: not by a platform
// (the desk, the clock).
type Channel struct {
	Platform PlatformName
	Account  string // Account.Key
	Public   bool
}

// PostState is what became of something said in public. Stored: never rename.
type PostState string

const (
	PostRegistered PostState = "registered" // a complaint was made of it
	PostAdded      PostState = "added"      // it belongs to a complaint of its author
	PostTriage     PostState = "triage"     // doubtful: a human at the hub decides
	PostCounted    PostState = "counted"    // praise, news, noise, a question: counted, its words are not kept
	PostMeToo      PostState = "metoo"      // somebody else has the same trouble as a complaint's author
	PostDeleted    PostState = "deleted"    // taken back by its author
)

// PublicPost is something said in public (PRODUCT: Post). It is not a complaint; one may be made of it.
type PublicPost struct {
	ID           ID
	Platform     PlatformName
	Account      string // key of the account of ours that it named or stood under
	Ref          string // the platform's id of it
	Thread       string // the platform's id of the exchange it belongs to; "": it stands alone
	Author       Peer   // personal data
	Conversation ID     // the private one with its author
	How          string // bot.Publicity. Stored: never rename
	State        PostState
	Complaint    ID
	Words        ID     // the Message that holds its words, once it belongs to a complaint
	Text         string // its words while a human must look at them; personal data
	Lang         Lang
	MayAnswer    bool // the platform lets us answer it in public
	Answered     bool // we do; once for an author in a thread
	At           time.Time
}

// Unsaid names a message as its platform does.
type Unsaid struct {
	From Address
	Ref  string
}

// Exchange names what is answered once: all that one author says in one thread.
func (p PublicPost) Exchange() string {
	if p.Thread == "" {
		return p.Ref
	}
	return p.Thread
}

// PostQuery asks for what was said in public.
type PostQuery struct {
	Platform   PlatformName
	Refs       []string // posts with one of these ids, or in a thread of one of them
	Author     Peer     // "": anybody's
	Complaints bool     // only those that are complaints, or belong to one by their author
	Limit      int      // 0: 50, the newest
}

const (
	// LinkLife is how long a code that joins two addresses is good.
	LinkLife = 15 * time.Minute
	// MaxLinkTries ends a code: five tries at one of a million are no way in.
	MaxLinkTries = 5
)

// LinkCode joins another address to a person: told in private at an address he has, said at the other. One at a time.
type LinkCode struct {
	Person  ID
	Code    string // six digits, when it is made; the store keeps only its HMAC
	Expires time.Time
	Tries   int  // wrong ones
	Right   bool // the code that was asked with is this one
	Used    bool // it is over: to be deleted
}

// Good reports whether a code can still be used.
func (l LinkCode) Good(now time.Time) bool {
	return !l.Used && l.Tries < MaxLinkTries && now.Before(l.Expires)
}

// VerifiedPhone is a phone that a platform vouches for to be the person's own.
type VerifiedPhone struct {
	Phone  string // E.164
	Person ID
}

// Merge says that two persons are one: all that is From's becomes Into's.
type Merge struct {
	From, Into ID
}

// Unlink makes the human behind an address a person of his own again: with what came by that address, and nothing else.
type Unlink struct {
	Person       ID // whom it was joined to
	Own          ID // the new one
	Conversation ID
}
