// Package handlers is the engine of a turn: from an incoming event and the known state it computes what changes. It
// knows no platform and no particular question; the conversations are tables of small functions in the folders below.
package handlers

import (
	"context"
	"io"
	"time"

	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
)

// Reader is what turns read beyond the state they are handed. Each is one statement whose cost does not grow with
// the number of complaints. models.ErrNotFound when nothing is there.
type Reader interface {
	ClosingReader
	Complaint(ctx context.Context, id models.ID) (models.Complaint, error)
	ComplaintByNumber(ctx context.Context, n models.Number) (models.Complaint, error)
	// ComplaintsEnding are those whose numbers end with any of these five digits, whosever they are.
	ComplaintsEnding(ctx context.Context, ends []string) ([]models.Complaint, error)
	Complaints(ctx context.Context, q models.ComplaintQuery) (list []models.Complaint, total int, err error)
	// Workloads count what is open with some officers, by the posts in which they have it.
	Workloads(ctx context.Context, officers []models.ID, now time.Time) ([]models.Workload, error)
	Messages(ctx context.Context, complaint models.ID) ([]models.Message, error)
	AttachmentsOf(ctx context.Context, complaint models.ID) ([]models.Attachment, error)
	Events(ctx context.Context, complaint models.ID) ([]models.Event, error)
	// Sendings are the messages to a complaint's person about it that a platform has taken, oldest first.
	Sendings(ctx context.Context, complaint models.ID) ([]models.Sending, error)
	// AboutMessage says which complaint a message of ours was about.
	AboutMessage(ctx context.Context, to models.Address, sentRef string) (models.ID, error)
	InvitationByCode(ctx context.Context, code string) (models.Invitation, error)
	Conversation(ctx context.Context, id models.ID) (models.Conversation, error)
	Complainant(ctx context.Context, id models.ID) (models.Complainant, error)
	Officer(ctx context.Context, id models.ID) (models.Officer, error)
	// Posts are those said in public, oldest first.
	Posts(ctx context.Context, q models.PostQuery) ([]models.PublicPost, error)
	Post(ctx context.Context, id models.ID) (models.PublicPost, error)
	// DoubtfulPosts are those that a human must decide on, oldest first, and how many there are.
	DoubtfulPosts(ctx context.Context, limit int) (list []models.PublicPost, total int, err error)
	// Untold is the triage of complaints whose authors could not be answered in public and have not written in private since,
	// oldest first, and how many there are.
	Untold(ctx context.Context, limit int) (list []models.TriageItem, total int, err error)
	// MeToos counts who said in public that he has the trouble of a complaint too.
	MeToos(ctx context.Context, complaint models.ID) (int, error)
	// AboutAnswer says which complaint an answer in public of an account of ours was about.
	AboutAnswer(ctx context.Context, account, sentRef string) (models.ID, error)
	// Conversations are all of a person's, the one he wrote to last first.
	Conversations(ctx context.Context, person models.ID) ([]models.Conversation, error)
	// LinkCode is the code that joins an address to a person, and whether the one given is it.
	LinkCode(ctx context.Context, person models.ID, code string) (models.LinkCode, error)
	// PersonByPhone is who a platform vouches for to have a phone; 0: nobody known.
	PersonByPhone(ctx context.Context, e164 string) (models.ID, error)
}

// Words reads the words of commands and answers in every language at once.
type Words interface {
	// Command finds the command of a group ("citizen", "officer") at the beginning of the text and returns its name and
	// what follows; ok is false when the text begins with none. A slash before it is allowed.
	Command(group, text string) (name, rest string, ok bool)
	// Answer finds the answer of a group ("truth", "rating", "yesno", …) that the whole text is.
	Answer(group, text string) (name string, ok bool)
	// Hear reads a text once for all groups that Within is asked for; its folded words are asked for only when it is not too long.
	Hear(text string, sounded func() i18n.Sounded) i18n.Heard
	// Within finds the phrase of a group that stands inside the text, and how many words are left beside it.
	Within(group string, said i18n.Heard) (name string, beside int, ok bool)
	// Ordinal reads "1", "१", "एक", "ek" … as 1; ok is false for anything else.
	Ordinal(text string) (n int, ok bool)
	// Near finds the one command of a group that the text nearly is, with nothing but a number behind it: to ask whether it was meant.
	Near(group, text string) (name, rest string, ok bool)
	// Heard finds the words of a group anywhere in the text: their names, and the words that are none of them.
	Heard(group, text string) (names, left []string)
	// HeardIn is the same in words whose sounds are known.
	HeardIn(group string, words i18n.Sounded) (names, left []string)
	// Leading is how many words at the beginning of the text are the longest words of a group; 0: it begins with none.
	Leading(group, text string) int
	// Parted is a text with two words of a group apart that are written as one: "hogaya".
	Parted(group, text string) string
	// Words lists the words of one language for a name of a group ("officer.list"); the first is the one to show.
	Words(lang, key string) []string
	// Languages are those a person can choose, in the order in which they are offered.
	Languages() []i18n.Language
}

// Accounts knows our own handles.
type Accounts interface {
	Account(key string) (models.Account, bool)
	All() []models.Account
}

// Deps is what the engine is wired with. Everything is safe for concurrent use.
type Deps struct {
	Clock models.Clock
	Rand  io.Reader // numbers, closing codes
	// Number draws a complaint number, from those that are known to be free where the store keeps some ready. Nil: any.
	Number func(now time.Time) (models.Number, error)
	// AuditSeed is what the draw of a month hangs on, by which approved rejections come before the hub. Nil: none is drawn.
	AuditSeed  func(month string) []byte
	IDs        *models.IDs
	Directory  func() *directory.Directory // today's; may be exchanged while running
	Roster     func() *models.Roster       // today's officers
	Loads      *Loads
	Understand Understander
	Words      Words
	Accounts   Accounts
	Read       Reader
	Quiet      models.QuietHours
	Storms     *Storms // nil: every complaint is for itself
	// Problems are those that the hub has confirmed, kept in memory: a turn asks for no row. Nil: none.
	Problems func() []models.Problem
	// Window is how long after a person wrote in private an account may write to him freely (bot.Limits.Window). Nil: always.
	Window func(account string) time.Duration
	// Public is how long an answer in public of an account may be (bot.Limits.Public). Nil: there are none.
	Public func(account string) PublicRoom
	// CallWait is how long people whom the desk called today had waited on average; 0: it has called nobody yet. Nil: unknown.
	CallWait func(ctx context.Context) (time.Duration, error)
	// WebLink is how the links begin by which officers sign in on the website; "": there are none.
	WebLink string
	Nearest func(models.Location) (area string, ok bool) // the smallest Area that surely holds a point
}

// now is the time of a turn, in UTC.
func (d *Deps) now() time.Time { return d.Clock.Now().UTC() }
