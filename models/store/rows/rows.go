// Package rows says how the domain's values lie in the tables: one struct per table, with its way there and
// back. Column names follow from field names; a test compares them with the migrated tables. What is personal
// data has a type of package seal, so that it cannot be written in the clear.
//
// A zero ID is stored as 0, a zero time as NULL, an empty text as the empty text.
package rows

import (
	"encoding/json"
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// at turns a time into a column: zero is NULL; microseconds, because Postgres keeps no more.
func at(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = Stamp(t)
	return &t
}

// Stamp cuts a time to what both databases keep.
func Stamp(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// when turns a column into a time.
func when(p *time.Time) time.Time {
	if p == nil {
		return time.Time{}
	}
	return p.UTC()
}

// text turns values into a JSON column that is not sealed; nothing is the empty text.
func text[T any](list []T) string {
	if len(list) == 0 {
		return ""
	}
	b, err := json.Marshal(list)
	if err != nil { // only lists of IDs and names come here
		return ""
	}
	return string(b)
}

func list[T any](column string) []T {
	var out []T
	if column == "" || json.Unmarshal([]byte(column), &out) != nil {
		return nil
	}
	return out
}

// Indexer makes the blind indexes of the tables.
type Indexer struct{ *seal.Sealer }

// Peer is the blind index of a conversation's other end at one account.
func (x Indexer) Peer(account string, p models.Peer) []byte {
	if p == "" {
		return nil
	}
	return x.Index("peer", account, string(p))
}

// Scoped is the blind index of a human within the scope of a platform's peer ids.
func (x Indexer) Scoped(scope string, p models.Peer) []byte {
	return x.Index("identity", scope, string(p))
}

// Phone is the blind index of a phone in E.164.
func (x Indexer) Phone(e164 string) []byte {
	if e164 == "" {
		return nil
	}
	return x.Index("phone", e164)
}

// Code is the blind index of an invitation's code: all that is kept of it.
func (x Indexer) Code(code string) []byte { return x.Index("invitation", code) }

// All returns one of every row, for the test that compares them with the tables.
func All() []any {
	return []any{
		Inbox{}, Outbox{}, Conversation{}, Identity{}, Person{}, Complainant{}, Complaint{}, Message{}, Event{},
		Attachment{}, Officer{}, Posting{}, Invitation{}, Correction{}, Triage{}, Lease{}, LeaseOwner{},
		Department{}, Category{}, Area{}, DirectoryVersion{}, RosterVersion{}, KeyCheck{}, Account{}, PurgeMark{},
		Proof{}, Feedback{}, Helper{}, Suggestion{}, PeriodicSlot{},
	}
}
