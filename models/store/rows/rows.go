// Package rows defines how the domain's values are stored: one struct for each table, with conversions to and from
// package models. Column names follow from field names; a test compares them with the migrated tables. Personal data
// has a type of package seal, so that it cannot be written unencrypted.
//
// A zero ID is stored as 0, a zero time as NULL, an empty text as the empty text.
package rows

import (
	"encoding/json"
	"strconv"
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

// Lane is the blind index of whom the order of messages is kept for: a conversation, or the post that is answered in
// public, which must not wait behind what is held for its author in private.
func (x Indexer) Lane(i models.Intent) []byte {
	if i.PublicTo == "" {
		return x.Peer(i.To.Account, i.To.Peer)
	}
	return x.Index("public", i.To.Account, i.PublicTo)
}

// Post is the blind index of something said in public, or of its thread.
func (x Indexer) Post(p models.PlatformName, ref string) []byte {
	if ref == "" {
		return nil
	}
	return x.Index("post", string(p), ref)
}

// Author is the blind index of who said something in public.
func (x Indexer) Author(p models.PlatformName, author models.Peer) []byte {
	if author == "" {
		return nil
	}
	return x.Index("author", string(p), string(author))
}

// Link is the blind index of a code that joins an address to a person: all that is kept of it.
func (x Indexer) Link(person models.ID, code string) []byte {
	return x.Index("link", strconv.FormatInt(int64(person), 10), code)
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

// DeskTry is the blind index of whom or what wrong answers at the desk are counted for.
func (x Indexer) DeskTry(what, who string) []byte { return x.Index("desk_try", what, who) }

// Code is the blind index of an invitation's code: all that is kept of it.
func (x Indexer) Code(code string) []byte { return x.Index("invitation", code) }

// All returns one of every row, for the test that compares them with the tables.
func All() []any {
	return []any{
		Inbox{}, Outbox{}, Conversation{}, Identity{}, Person{}, Complainant{}, Complaint{}, Message{}, Event{},
		Attachment{}, Officer{}, Posting{}, Invitation{}, Correction{}, Triage{}, Lease{}, LeaseOwner{},
		Department{}, Category{}, Area{}, DirectoryVersion{}, RosterVersion{}, KeyCheck{}, Account{}, PurgeMark{}, Post{}, LinkCode{},
		Alert{}, PeriodicSlot{}, Vacancy{}, Reassignment{}, Storm{},
		Proof{}, Feedback{}, Helper{}, Suggestion{},
		Cursor{}, Spending{}, DeliveryMark{},
		Presence{}, Problem{}, DirectoryChange{}, AccountCheck{},
		WebUser{}, WebRecovery{}, WebSession{}, WebTicket{}, WebTry{}, WebDevice{}, AuditWaiting{}, AuditLine{}, AuditHead{},
		RollupDelta{}, RollupComplaint{}, RollupNow{}, RollupDay{}, RollupMoment{}, RollupMark{}, AccountHealth{}, AccountFollowers{},
		HubView{}, BulkJob{}, BulkItem{},
		SpokenLine{}, Callback{}, Call{}, DeskTry{},
	}
}
