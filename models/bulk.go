package models

import (
	"fmt"
	"time"
)

// UndoWindow is how long what is done to many complaints at once waits, and can be taken back. Until it is over nothing was
// done and nobody was told anything, so that taking it back is true.
const UndoWindow = time.Minute

// MaxBulk is how many complaints can be acted on at once: what a person can have looked at.
const MaxBulk = 200

// BulkState is how far a bulk has come. Stored: never rename.
type BulkState string

// The states.
const (
	BulkWaiting BulkState = "waiting" // can be taken back
	BulkRunning BulkState = "running"
	BulkDone    BulkState = "done"
	BulkUndone  BulkState = "undone" // taken back: nothing was done
)

// BulkItemState is what became of one complaint of a bulk. Stored: never rename.
type BulkItemState string

// The states.
const (
	BulkItemWaiting BulkItemState = "waiting"
	BulkItemBegun   BulkItemState = "begun" // left so only when the program ended in between: looked at again, and never done twice
	BulkItemDone    BulkItemState = "done"
	BulkItemRefused BulkItemState = "refused" // by a rule: Reason is the key of the text
	BulkItemChanged BulkItemState = "changed" // somebody else changed the complaint meanwhile
	BulkItemFailed  BulkItemState = "failed"  // by a fault of ours, which is logged; or it is not known whether it was done
)

// Over reports whether nothing is done to the complaint any more.
func (s BulkItemState) Over() bool { return s != BulkItemWaiting && s != BulkItemBegun }

// Bulk is one command to many complaints.
type Bulk struct {
	ID      ID
	At      time.Time
	Due     time.Time // when it is done, unless it is taken back
	User    ID        // of the website
	Officer ID        // whose rules hold
	Lang    Lang
	Command string // of officers
	Words   string // what follows the number; may be personal data
	State   BulkState
	DoneAt  time.Time
	Items   []BulkItem
}

// BulkItem is one of its complaints.
type BulkItem struct {
	Complaint ID
	Version   int64 // as the user saw it
	Number    Number
	State     BulkItemState
	Reason    string // key of a text
}

// BulkQuery asks for bulks, the newest first.
type BulkQuery struct {
	User   ID // whose; 0: everybody's
	Before ID // only older ones; 0: from the newest
	Limit  int
}

// String keeps personal data out of logs.
func (b Bulk) String() string { return fmt.Sprintf("models.Bulk{ID:%d, Items:%d}", b.ID, len(b.Items)) }

// GoString is String.
func (b Bulk) GoString() string { return b.String() }
