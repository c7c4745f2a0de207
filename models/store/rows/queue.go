package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Inbox is a row of inbox.
type Inbox struct {
	ID        int64 `gorm:"primaryKey"`
	Account   string
	EventID   string
	Peer      seal.Text
	PeerBix   []byte
	MessageID string
	Kind      string
	At        time.Time
	StoredAt  time.Time
	Payload   seal.Bytes
	State     models.InboxState
	Tries     int
	NotBefore *time.Time
	Code      string
	Late      bool
	DoneAt    *time.Time
}

// TableName is singular.
func (Inbox) TableName() string { return "inbox" }

// FromEventIn makes the row of an event that is stored now.
func FromEventIn(e models.InboxEvent, now time.Time, x Indexer) Inbox {
	return Inbox{Account: e.Account, EventID: e.EventID, Peer: seal.Text(e.Peer), PeerBix: x.Peer(e.Account, e.Peer),
		MessageID: e.MessageID, Kind: e.Kind, At: Stamp(e.At), StoredAt: Stamp(now), Payload: e.Payload,
		State: models.InboxWaiting}
}

// Model returns the inbox row.
func (r Inbox) Model() models.InboxRow {
	return models.InboxRow{ID: r.ID, StoredAt: r.StoredAt.UTC(), Tries: r.Tries, Late: r.Late,
		InboxEvent: models.InboxEvent{Account: r.Account, EventID: r.EventID, Peer: models.Peer(r.Peer),
			MessageID: r.MessageID, Kind: r.Kind, At: r.At.UTC(), Payload: r.Payload}}
}

// Outbox is a row of outbox.
type Outbox struct {
	ID           int64 `gorm:"primaryKey"`
	Platform     models.PlatformName
	Account      string
	Peer         seal.Text
	PeerBix      []byte
	Conversation models.ID
	Kind         string
	Args         seal.JSON[*models.Args]
	Lang         models.Lang
	Buttons      seal.JSON[[][]models.Button] // a label may be a place or a name
	Files        string
	Priority     models.Priority
	NotBefore    *time.Time
	Ref          string
	Edit         bool
	Complaint    models.ID
	Silent       bool
	Protect      bool
	State        models.OutboxState
	Tries        int
	SentRef      string
	Code         string
	At           time.Time
	DoneAt       *time.Time
	PublicTo     seal.Text // names its author to whoever looks it up
	PrivateTo    seal.Text
	Human        bool
	Moved        bool
}

// TableName is singular.
func (Outbox) TableName() string { return "outbox" }

// FromIntent makes the row of an intent that is written now.
func FromIntent(i models.Intent, now time.Time, x Indexer) Outbox {
	args := i.Args
	return Outbox{Platform: i.To.Platform, Account: i.To.Account, Peer: seal.Text(i.To.Peer),
		PeerBix: x.Lane(i), Conversation: i.Conversation, Kind: i.Kind, Args: seal.Of(&args),
		Lang: i.Lang, Buttons: seal.Of(i.Buttons), Files: text(i.Files), Priority: i.Priority, NotBefore: at(i.NotBefore),
		Ref: i.Ref, Edit: i.Edit, Complaint: i.Complaint, Silent: i.Silent, Protect: i.Protect,
		State: models.OutboxWaiting, At: Stamp(now), PublicTo: seal.Text(i.PublicTo), PrivateTo: seal.Text(i.PrivateTo),
		Human: i.Human, Moved: i.Moved}
}

// Model returns the outbox row.
func (r Outbox) Model() models.OutboxRow {
	i := models.Intent{To: models.Address{Platform: r.Platform, Account: r.Account, Peer: models.Peer(r.Peer)},
		Conversation: r.Conversation, Kind: r.Kind, Lang: r.Lang, Buttons: r.Buttons.V, Files: list[models.ID](r.Files),
		Priority: r.Priority, NotBefore: when(r.NotBefore), Ref: r.Ref, Edit: r.Edit, Complaint: r.Complaint,
		Silent: r.Silent, Protect: r.Protect, PublicTo: string(r.PublicTo), PrivateTo: string(r.PrivateTo), Human: r.Human,
		Moved: r.Moved}
	if r.Args.V != nil {
		i.Args = *r.Args.V
	}
	return models.OutboxRow{ID: r.ID, State: r.State, Tries: r.Tries, Intent: i, SentRef: r.SentRef, Code: r.Code, At: r.At.UTC()}
}

// DeliveryMark is how far a sent message has come.
type DeliveryMark struct {
	Account string           `gorm:"primaryKey"`
	Ref     string           `gorm:"primaryKey"`
	State   models.MarkState `gorm:"primaryKey"`
	At      time.Time
	Code    int
}

// FromMark makes the row of a mark.
func FromMark(m models.DeliveryMark) DeliveryMark {
	return DeliveryMark{Account: m.To.Account, Ref: m.Ref, State: m.State, At: Stamp(m.At), Code: m.Code}
}

// Lease is a row of leases.
type Lease struct {
	Account string `gorm:"primaryKey"`
	Owner   string
	Epoch   int64
	Until   time.Time
}

// LeaseOwner is a replica that is alive until.
type LeaseOwner struct {
	Owner string `gorm:"primaryKey"`
	Until time.Time
}

// PurgeMark is how far a queue has been purged.
type PurgeMark struct {
	Queue string `gorm:"primaryKey"`
	ID    int64  // every done row up to here has lost its words
}
