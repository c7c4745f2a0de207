package gateway

import (
	"context"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Inbox keeps what came in until its turn is done.
type Inbox interface {
	// StoreInbound commits the events and returns the rows that are new, in order; repeats are left out, silently.
	// Nothing is returned for an event before it is durable. One bad event never fails the others.
	StoreInbound(ctx context.Context, events []models.InboxEvent) ([]models.InboxRow, error)
	// PendingInbox returns waiting rows of the accounts whose time has come, oldest first, only rows whose
	// conversation has no earlier waiting row that is not due yet (order within a conversation holds). All due
	// rows of a conversation come, in order, until the limit: fewer rows than the limit means there are no others.
	// Rows that the caller has already (known) are left out and do not count for the limit.
	PendingInbox(ctx context.Context, accounts []string, limit int, known ...int64) ([]models.InboxRow, error)
	// RetryInbox puts a waiting row back for later and counts a try; ParkInbox gives a waiting row up. Both leave
	// rows alone that are not waiting any more.
	RetryInbox(ctx context.Context, id int64, notBefore time.Time, code string) error
	ParkInbox(ctx context.Context, id int64, code string) error
	// InboxWaits reports whether a row still waits. A write of it that is under way elsewhere is waited for.
	InboxWaits(ctx context.Context, id int64) (bool, error)
	// MarkLate notes that the person was told of a delay (once per row); done together with the intent.
	MarkLate(ctx context.Context, id int64, tell models.Intent) ([]models.OutboxRow, error)
}

// States reads what turns need, for many conversations in a constant number of statements: one state for
// each key, in the keys' order.
type States interface {
	LoadTurns(ctx context.Context, keys []models.TurnKey) ([]models.TurnState, error)
}

// Applier writes what turns changed: all in one transaction, or none (models.ErrConflict or another error).
// It returns the outbox rows that became due at once, by age. A ChangeSet whose inbox row is not waiting any more, or
// waits behind an earlier waiting row of its conversation (another replica stored that one), is a conflict: so a turn
// is done once and in order whoever runs it. ChangeSet.After is called by who called ApplyInOrder, not by the store.
//
// enter is called at most once, before the outbox rows get their numbers: it waits until the write before is committed and its
// rows are handed over, so that what follows it (little) happens one write after the other and what precedes it need not.
type Applier interface {
	ApplyInOrder(ctx context.Context, changes []models.ChangeSet, enter func()) ([]models.OutboxRow, error)
}

// Outbox keeps what is to be said until the platform has taken it.
type Outbox interface {
	// PendingOutbox returns the head of each conversation of the accounts, by priority, then age; one statement for all
	// accounts. The head is the oldest waiting row that is due. A row held back for later (Tries 0, NotBefore ahead: quiet
	// hours) blocks nothing; a row being retried (Tries > 0) blocks what follows it in its conversation until it is due.
	// Broadcasts come after everything else of their conversation, so that an answer never waits for one. Heads that the
	// caller has already (known) are left out and do not count for the limit.
	PendingOutbox(ctx context.Context, accounts []string, limit int, known ...int64) ([]models.OutboxRow, error)
	// Delivered records what became of rows, many at once; waiting counts a try. Rows that are not waiting any more
	// are left alone: what was cancelled meanwhile stays cancelled.
	Delivered(ctx context.Context, done []models.Delivery) error
	// StillWaiting returns those of the rows that still wait, in any order: what is in memory for long may be cancelled, or another
	// replica may have sent it.
	StillWaiting(ctx context.Context, ids []int64) ([]int64, error)
	// SentBefore finds the newest sent message with this Ref to this address, for edits.
	SentBefore(ctx context.Context, to models.Address, ref string) (models.OutboxRow, error)
	// PeerStopped notes that a person cannot be written to and gives up (dead) what waits for that address;
	// PeerMoved that the chat has a new id: what waits goes there. Repeating either does nothing.
	PeerStopped(ctx context.Context, to models.Address) error
	PeerMoved(ctx context.Context, from models.Address, to models.Peer) error
}

// Leases hands out the right to work for accounts. On SQLite the holder of the serve lock has them all.
type Leases interface {
	// Hold renews what owner holds among accounts, takes what is free so that accounts are spread evenly over
	// living owners, and returns what owner holds now. Times are the database's.
	Hold(ctx context.Context, owner string, accounts []string, life time.Duration) ([]models.Lease, error)
	// Renew renews what owner holds among accounts, for who is stopping: it takes nothing more and gives nothing up. It returns what owner
	// holds now.
	Renew(ctx context.Context, owner string, accounts []string, life time.Duration) ([]models.Lease, error)
	Release(ctx context.Context, owner string) error
}

// Files keeps track of what people sent.
type Files interface {
	// PendingFiles claims files of the accounts that wait to be fetched and counts a try of each (one that ends the process is a try
	// too): they are not returned again for some minutes, unless FileDone says when. FileDone writes State, Reason, Hash, Size, MIME, Tries and NotBefore.
	PendingFiles(ctx context.Context, accounts []string, limit int) ([]models.Attachment, error)
	FileDone(ctx context.Context, a models.Attachment) error
}

// Turner runs one turn: what happened and what is known give what changes. It calls nothing outside. An
// error means: try again later. Refusals are answers, not errors.
type Turner interface {
	Turn(ctx context.Context, in TurnInput) (models.ChangeSet, error)
	// Sorry is what a person is told whose message could not be handled after all tries.
	Sorry(ctx context.Context, in TurnInput) (models.ChangeSet, error)
	// Late is what a person is told whose message waits for its turn longer than LateAfter.
	Late(in TurnInput) models.Intent
}

// TurnInput is what a turn starts from.
type TurnInput struct {
	Row     models.InboxRow
	In      bot.Inbound
	Account models.Account
	Scope   string
	State   models.TurnState
	Epoch   int64
	// Batched: the turn may assume what Checker looks at for the whole batch, instead of reading it for itself.
	Batched bool
}

// Checker is a Turner whose turns may assume something that is cheaper to look at for many turns together.
type Checker interface {
	// Check reports for each ChangeSet whether what it assumed is so. A turn of which it is not is run again, on its own.
	Check(ctx context.Context, sets []models.ChangeSet) ([]bool, error)
}

// Renderer makes the platform's messages out of an intent, in the reader's language: mostly one; several when the text is
// longer than one message can hold; edits and replies name the first. bot.ErrNotYet: a file is still being fetched,
// try again soon; bot.ErrAway: the database is away, try again, however often.
type Renderer interface {
	Render(ctx context.Context, row models.OutboxRow, limits bot.Limits) ([]bot.Outbound, error)
}

// Store is all of the above that a database does for the gateway.
type Store interface {
	Inbox
	States
	Applier
	Outbox
	Retries
	Windows
	Marks
	Behind
	Leases
	Files
}

// Notifier tells other replicas, after a commit, that there is work for accounts they hold. Optional: without it
// they find the work by their poll.
type Notifier interface {
	// Notify tells of accounts; by is the replica that tells.
	Notify(ctx context.Context, by string, accounts []string) error
	// Listen calls back for each account named by a replica other than self until ctx ends or the connection breaks.
	Listen(ctx context.Context, self string, heard func(account string)) error
}
